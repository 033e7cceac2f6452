"""The imported register, kept beside the warehouse: one JSON object a line, one row of the register each."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from ..store.atomic import write_whole
from .toezegging import Toezegging


@dataclass(frozen=True, slots=True)
class KeptRegister:
    """What is kept, and the numbers of the lines that can't be read."""

    entries: tuple[Toezegging, ...] = ()
    unreadable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What an import changed."""

    new: int
    changed: int
    same: int


def read_kept(path: Path) -> KeptRegister:
    """All that was imported; nothing when nothing was."""
    if not path.exists():
        return KeptRegister()
    return parse_kept(path.read_bytes())


def parse_kept(content: bytes) -> KeptRegister:
    """The same from the bytes of the file."""
    entries: list[Toezegging] = []
    unreadable: list[int] = []
    for number, line in enumerate(content.splitlines(), start=1):
        try:
            entries.append(Toezegging.model_validate_json(line))
        except ValidationError:
            unreadable.append(number)
    return KeptRegister(tuple(entries), tuple(unreadable))


def keep_entries(path: Path, entries: Iterable[Toezegging], *, whole: bool = False) -> Change:
    """Add rows to what is kept; of a row that was there, the new form counts.

    ``whole``: these rows are the whole register, what is not among them goes.
    """
    known = {entry.id: entry for entry in read_kept(path).entries}
    given = {entry.id: entry for entry in entries}
    same = sum(1 for identifier, entry in given.items() if known.get(identifier) == entry)
    changed = sum(1 for identifier in given if identifier in known) - same
    merged = given if whole else known | given
    lines = (merged[identifier].model_dump_json(exclude_defaults=True) for identifier in sorted(merged))
    write_whole(path, "".join(line + "\n" for line in lines).encode())
    return Change(len(given) - same - changed, changed, same)
