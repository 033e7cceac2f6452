"""Which files were ever seen in the corpus, and the checksums of those that are there."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from .atomic import write_whole


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was when its checksum was taken. ``changed_ns``: of its content or its name (ctime)."""

    path: str  # inside the corpus, with «/»
    size: int
    modified_ns: int
    changed_ns: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A file that was here once: its content is no longer in the corpus under any name."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Files:
    """The catalogue. Losing it costs the checksums of one run and the memory of what was removed."""

    seen: tuple[Seen, ...] = ()
    gone: tuple[Gone, ...] = ()
    taken_ns: int = 0  # when the checksums were taken


def read_files(path: Path) -> Files:
    """The catalogue as it was saved last; empty when there is none or it can't be read."""
    try:
        return parse_files(path.read_bytes())
    except FileNotFoundError:
        return Files()


def parse_files(content: bytes) -> Files:
    """The same from the bytes of the file."""
    try:
        kept = json.loads(content)
        return Files(
            tuple(Seen(**s) for s in kept["seen"]),
            tuple(Gone(**g) for g in kept["gone"]),
            kept["taken_ns"],
        )
    except (ValueError, KeyError, TypeError):
        return Files()


def save_files(path: Path, files: Files) -> None:
    """Save the catalogue, whole."""
    write_whole(path, json.dumps(asdict(files), indent=0).encode())
