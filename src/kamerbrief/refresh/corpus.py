"""What lies in the corpus: every file of staff with its checksum, or why it can't be read."""

import os
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ..store.files import Files, Seen

ENORMOUS = 1 << 30
"""Bytes above which a file is not opened: no letter is a gigabyte, and reading one would stop all others."""

_RACY_NS = 2_000_000_000  # a file changed this short before its checksum was taken may have changed again
_NOT_YET_WHOLE = (".part", ".partial", ".crdownload", ".tmp", ".download")


@dataclass(frozen=True, slots=True)
class Found:
    """One file of the corpus. Without a checksum or with ``trouble`` it is not read, and says why (Dutch)."""

    path: Path
    name: str  # its place inside the corpus, with «/»
    seen: Seen | None
    sidecar: str = ""  # checksum of the NAME.toml beside it
    trouble: str | None = None

    @property
    def sha256(self) -> str | None:
        return self.seen.sha256 if self.seen else None


def scan(corpus: Path, files: Files) -> list[Found]:
    """Every file in the corpus and its folders, in the order of their names.

    Not counted as letters: hidden files, the sidecars of staff (``.toml``), a README, and what a browser or
    an office program is still writing. Checksums are taken anew only of files whose size or times changed.
    """
    known = {seen.path: seen for seen in files.seen}
    return [_look(corpus, path, known, files.taken_ns) for path in sorted(_letters(corpus))]


def stray_sidecars(corpus: Path, found: Iterable[Found]) -> tuple[str, ...]:
    """The sidecars beside which no letter of their name stands, so that nothing reads them."""
    known = {Path(file.name).with_suffix(".toml").as_posix() for file in found}
    beside = (
        Path(folder, name).relative_to(corpus).as_posix()
        for folder, _, names in os.walk(corpus, followlinks=True)
        for name in names
        if name.endswith(".toml") and not name.startswith(".")
    )
    return tuple(sorted(set(beside) - known))


def _letters(corpus: Path) -> Iterator[Path]:
    for folder, folders, names in os.walk(corpus, followlinks=True):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        yield from (Path(folder, name) for name in names if is_letter(name))


def is_letter(name: str) -> bool:
    """Whether a file of this name counts as a letter (see ``scan``)."""
    low = name.casefold()
    return not (low.endswith((".toml", *_NOT_YET_WHOLE)) or low.startswith((".", "~$", "readme")))


def _look(corpus: Path, path: Path, known: dict[str, Seen], taken_ns: int) -> Found:
    relative = path.relative_to(corpus).as_posix()
    name = os.fsencode(relative).decode("utf-8", "replace")
    try:
        state = path.stat()
        if state.st_size > ENORMOUS:
            size = state.st_size / (1 << 30)
            return Found(
                path, name, None, trouble=f"Dit bestand is {size:.1f} GB en wordt niet geopend. Splits het."
            )
        old = known.get(name)
        times = (state.st_size, state.st_mtime_ns, state.st_ctime_ns)
        if (
            old is not None
            and (old.size, old.modified_ns, old.changed_ns) == times
            and max(times[1:]) < taken_ns - _RACY_NS
        ):
            seen = old
        else:
            seen = Seen(name, *times, _checksum(path))
        sidecar = path.with_suffix(".toml")
        stated = sha256(sidecar.read_bytes()).hexdigest() if sidecar.is_file() else ""
    except OSError as error:
        return Found(path, name, None, trouble=_why_not(error))
    ending = path.suffix.casefold()
    trouble = None
    if ending != ".pdf":
        kind = f"een {ending}-bestand" if ending else "een bestand zonder achtervoegsel"
        trouble = f"Dit is geen PDF maar {kind}. Sla het op als PDF en zet die in de map."
    return Found(path, name, seen, stated, trouble)


def _checksum(path: Path) -> str:
    digest = sha256()
    with path.open("rb") as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()


def _why_not(error: OSError) -> str:
    match error:
        case PermissionError():
            return "Dit bestand mag niet worden gelezen. Vraag toegang aan wie de map beheert."
        case FileNotFoundError():
            return "Dit verwijst naar een bestand dat er niet (meer) is. Zet het bestand zelf in de map."
        case _:
            return f"Dit bestand kan niet worden gelezen ({error.strerror}). Zet het opnieuw in de map."


def now_ns() -> int:
    """The clock that file times are held against."""
    return time.time_ns()
