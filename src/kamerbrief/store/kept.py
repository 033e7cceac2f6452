"""The kept readings: one JSON file a letter, by the checksum of the PDF, written whole."""

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import blake2b
from pathlib import Path

from ..model.base import Frozen
from ..model.facts import DocumentKind
from ..model.reading import Reading, ReadingStatus
from .atomic import write_whole

_PARTS = b',"reading":'


class Head(Frozen):
    """What must be known of every letter at every refresh, so small that it is read by itself."""

    key: str  # digest of all that the reading depends on: file, name, sidecar, code, rules
    document_id: str
    status: ReadingStatus
    problem: str | None = None
    kind: DocumentKind = DocumentKind.OTHER
    dated: date | None = None
    reference: str | None = None
    dossier: str | None = None
    number: str | None = None
    doubts: int = 0  # issues that a person should look at: the better of two printings has fewer
    corrected: bool = False  # it says of itself that it is a corrected version
    sketch: str = ""  # of its words, to see that two files print one letter
    digest: str = ""  # of the reading as it is kept: what was made from it is known by this


class Kept(Frozen):
    """A reading and what it was made from. The same inputs give the same bytes."""

    head: Head
    reading: Reading


def path_of(folder: Path, sha256: str) -> Path:
    """«readings/3f/3f9a….json»: a folder holds one in 256."""
    return folder / sha256[:2] / f"{sha256}.json"


def to_bytes(kept: Kept) -> bytes:
    """A kept reading as it stands in its file, with its digest."""
    reading = kept.reading.model_dump_json().encode()
    head = kept.head.model_copy(update={"digest": blake2b(reading, digest_size=12).hexdigest()})
    return b'{"head":' + head.model_dump_json().encode() + _PARTS + reading + b"}\n"


def keep(folder: Path, sha256: str, content: bytes) -> None:
    """Save a reading (``to_bytes``); an older one of the same file makes way for it."""
    write_whole(path_of(folder, sha256), content)


def head_of(folder: Path, sha256: str) -> Head | None:
    """The head of the kept reading of a file, or None when nothing usable is kept."""
    try:
        with path_of(folder, sha256).open("rb") as stream:
            start = stream.read(4096)
            while _PARTS not in start and (more := stream.read(65536)):
                start += more
    except FileNotFoundError:
        return None
    head, found, _ = start.removeprefix(b'{"head":').partition(_PARTS)
    try:
        known = Head.model_validate_json(head) if found else None
    except ValueError:
        return None
    return known if known and known.digest else None


def load(folder: Path, checksums: Iterable[str]) -> Iterator[Reading]:
    """The kept readings of these files, one at a time, so that an archive needs no memory of its size."""
    for sha256 in checksums:
        yield Kept.model_validate_json(path_of(folder, sha256).read_bytes()).reading
