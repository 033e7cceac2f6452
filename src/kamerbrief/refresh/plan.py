"""What a refresh has to do, found out without reading a letter."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from importlib.resources import files as resources
from pathlib import Path

from ..model.reading import ReadingStatus
from ..store.files import Files, Gone, read_files
from ..store.kept import Head, head_of
from ..store.places import Places
from ..versions import code_version, links_version, rules_version
from .corpus import Found, now_ns, scan, stray_sidecars


class CorpusEmptied(Exception):
    """All letters are gone at once: rather a disk that is not there than a wish. The message is Dutch."""


@dataclass(frozen=True, slots=True)
class Plan:
    """``to_read``: one of the files with each content that was never read, or read otherwise than now."""

    found: tuple[Found, ...]
    to_read: tuple[Found, ...]
    files: Files  # the catalogue as it is to be saved
    stamp: str  # of all that the warehouse depends on
    strays: tuple[str, ...] = ()  # sidecars that belong to no letter

    @property
    def unchanged(self) -> int:
        """How many files are read already."""
        again = {f.sha256 for f in self.to_read}
        return sum(1 for f in self.found if f.sha256 and not f.trouble and f.sha256 not in again)


def make_plan(corpus: Path, places: Places, *, retry: bool = False) -> Plan:
    """Look at the corpus and at what is kept. ``retry``: read once more what failed or lacked OCR.

    Raises ``CorpusEmptied`` when nothing is left of a corpus that held letters.
    """
    known = read_files(places.files)
    taken = now_ns()
    found = tuple(scan(corpus, known))
    if known.seen and not found:
        raise CorpusEmptied(
            f"De map {corpus} is leeg of weg, terwijl er eerder brieven in stonden. Er is niets veranderd. "
            f"Controleer de map; is het echt de bedoeling, verwijder dan eerst {places.files}"
        )
    to_read = []
    for file in firsts(found):
        head = head_of(places.readings, file.sha256) if file.sha256 else None
        if head is None or head.key != key_of(file) or (retry and head.status is not ReadingStatus.READ):
            to_read.append(file)
    seen = tuple(f.seen for f in found if f.seen)
    files = Files(seen, gone(known, found), taken)
    stamp = _stamp(found, files.gone, places)
    return Plan(found, tuple(to_read), files, stamp, stray_sidecars(corpus, found))


def firsts(found: Iterable[Found]) -> list[Found]:
    """Of files with the same content the one that is read: the first by name."""
    first: dict[str, Found] = {}
    for file in found:
        if file.sha256 and not file.trouble:
            first.setdefault(file.sha256, file)
    return list(first.values())


def gone(known: Files, found: Iterable[Found]) -> tuple[Gone, ...]:
    """The contents that were here once and are nowhere now; a file that only got another name is not gone."""
    here = {f.sha256 for f in found if f.sha256}
    once = {(g.path, g.sha256) for g in known.gone} | {(s.path, s.sha256) for s in known.seen}
    return tuple(Gone(*item) for item in sorted(once) if item[1] not in here)


def key_of(file: Found) -> str:
    """Digest of all that the reading of this file depends on."""
    name = file.path.name.encode("utf-8", "surrogateescape")
    parts = (file.sha256 or "", file.sidecar, code_version(), rules_version())
    return blake2b("\x1f".join(parts).encode() + b"\x1f" + name, digest_size=12).hexdigest()


def heads(found: Iterable[Found], missing: Iterable[Gone], places: Places) -> dict[str, Head]:
    """The heads of what is kept of these files, by checksum."""
    wanted = (*(f.sha256 for f in firsts(found)), *(item.sha256 for item in missing))
    kept = {sha256: head_of(places.readings, sha256) for sha256 in wanted if sha256}
    return {sha256: head for sha256, head in kept.items() if head is not None}


def _stamp(found: Iterable[Found], missing: Iterable[Gone], places: Places) -> str:
    digest = blake2b(digest_size=16)
    for file in found:
        digest.update(f"{file.name}\x1f{key_of(file)}\x1f{file.trouble}\x1e".encode())
    for item in missing:
        digest.update(f"{item.path}\x1f{item.sha256}\x1e".encode())
    for given in (places.decisions, places.parliament):
        if given.exists():
            digest.update(given.read_bytes())
    digest.update(_publishing_version().encode())
    return digest.hexdigest()


@cache
def _publishing_version() -> str:
    """Digest over what comes after reading: linking, the store, the refresh itself and the SQL."""
    digest = blake2b(links_version().encode(), digest_size=16)
    package = resources("kamerbrief")
    for folder in (
        *(package.joinpath(name) for name in ("links", "decisions", "parliament", "store", "refresh")),
        resources("kamerbrief.warehouse"),
    ):
        for path in sorted(Path(str(folder)).rglob("*")):
            if path.suffix in (".py", ".sql"):
                digest.update(path.read_bytes())
    return digest.hexdigest()
