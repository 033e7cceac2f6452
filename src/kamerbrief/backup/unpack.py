"""Put a backup back: what is there and newer stays, what is missing comes back."""

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from ..decisions.ledger import Ledger, Merged, parse
from ..parliament.keep import keep_entries, parse_kept, read_kept
from ..store.atomic import write_whole
from ..store.files import Files, parse_files, read_files, save_files
from ..store.places import Places
from .pack import MANIFEST, SIDECARS


class NoBackup(Exception):
    """The file is no backup that can be trusted; nothing was put back. The message is Dutch."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back. Sidecars are paths in the corpus: put back, and those that are there otherwise."""

    made_at: str
    decisions: Merged
    sidecars: tuple[str, ...]
    sidecars_kept: tuple[str, ...]
    readings: int  # lines of the runs log
    toezeggingen: int  # rows of parliament's register


def restore(source: Path, corpus: Path, places: Places) -> Restored:
    """Put back what is missing. Raises ``NoBackup`` before anything is changed.

    Decisions are merged by their number; the present ones are never changed. A sidecar that stands there
    with other contents stays as it is. To be called with the lock of the refresh.
    """
    made_at, contents = _open(source)
    decisions = Ledger(places.decisions).merge(parse(contents.get("besluiten.jsonl", b"")))
    put, kept = _sidecars(contents, corpus)
    readings = _runs(places.runs, contents.get("lezingen.jsonl", b""))
    if "bestanden.json" in contents:
        _catalogue(places.files, parse_files(contents["bestanden.json"]))
    present = {entry.id for entry in read_kept(places.parliament).entries}
    missing = [
        entry
        for entry in parse_kept(contents.get("kamerregister.jsonl", b"")).entries
        if entry.id not in present
    ]
    if missing:
        keep_entries(places.parliament, missing)
    return Restored(made_at, decisions, put, kept, readings, len(missing))


def _open(source: Path) -> tuple[str, Mapping[str, bytes]]:
    try:
        with zipfile.ZipFile(source) as archive:
            manifest = json.loads(archive.read(MANIFEST))
            contents = {name: archive.read(name) for name in manifest["sha256"]}
        made_at, sums = str(manifest["made_at"]), manifest["sha256"]
    except FileNotFoundError as error:
        raise NoBackup(f"{source} bestaat niet.") from error
    except PermissionError as error:
        raise NoBackup(f"{source} mag niet worden gelezen.") from error
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, OSError) as error:
        raise NoBackup(
            f"{source} is geen (hele) reservekopie van kamerbrief. Neem een andere; er is niets veranderd."
        ) from error
    for name, content in contents.items():
        if sha256(content).hexdigest() != sums[name] or not _safe(name):
            raise NoBackup(f"{name} in {source} is beschadigd. Neem een andere kopie; er is niets veranderd.")
    return made_at, contents


def _safe(name: str) -> bool:
    """A backup may come from anywhere: it writes sidecars inside the corpus, and nothing else."""
    path = PurePosixPath(name)
    inside = not path.is_absolute() and ".." not in path.parts and "\\" not in name
    return inside and (not name.startswith(SIDECARS) or path.suffix == ".toml")


def _sidecars(contents: Mapping[str, bytes], corpus: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    put, kept = [], []
    for name, content in contents.items():
        if not name.startswith(SIDECARS):
            continue
        path = corpus / name.removeprefix(SIDECARS)
        if not path.exists():
            write_whole(path, content)
            put.append(str(path))
        elif path.read_bytes() != content:
            kept.append(str(path))
    return tuple(put), tuple(kept)


def _runs(path: Path, content: bytes) -> int:
    """The log keeps every line of both, in the order of their times."""
    present = path.read_bytes().splitlines() if path.exists() else []
    known = set(present)
    missing = [line for line in content.splitlines() if line.strip() and line not in known]
    if missing:
        write_whole(path, b"".join(line + b"\n" for line in sorted([*missing, *present], key=_read_at)))
    return len(missing)


def _read_at(line: bytes) -> str:
    try:
        return str(json.loads(line)["read_at"])
    except (ValueError, KeyError, TypeError):
        return ""


def _catalogue(path: Path, saved: Files) -> None:
    """What was ever in the corpus; checksums of an older day are no use beside those of now."""
    now = read_files(path)
    if not now.seen and not now.gone:
        save_files(path, saved)
        return
    here = {seen.sha256 for seen in now.seen}
    known = {gone.sha256 for gone in now.gone}
    back = tuple(gone for gone in saved.gone if gone.sha256 not in here | known)
    if back:
        save_files(path, Files(now.seen, now.gone + back, now.taken_ns))
