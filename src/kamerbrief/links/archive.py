"""Where readings come from, and what is remembered of an earlier link, so that one more letter takes seconds.

Everything remembered is the value of a pure function under the key of all that it depends on; forgetting it
costs time and changes nothing.
"""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Protocol, TypeVar

from pydantic import TypeAdapter

from ..model.reading import Reading
from ..versions import links_version

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Source:
    """A reading that is loaded only when it is needed. ``key``: of all that the reading depends on."""

    key: str
    load: Callable[[], Reading]


class Memory(Protocol):
    """What an earlier link found: outlines of readings, pairs of them, families."""

    def recall(self, kind: type[T], keys: Sequence[str], make: Callable[[], T]) -> T:
        """The value of this kind for the readings with these keys, made only if it is not remembered."""
        ...

    def close(self, keys: Collection[str]) -> None:
        """Forget all that is not about readings with these keys."""
        ...


class NoMemory:
    """Everything is made anew."""

    def recall(self, kind: type[T], keys: Sequence[str], make: Callable[[], T]) -> T:
        return make()

    def close(self, keys: Collection[str]) -> None:
        pass


class KeptLinks:
    """A file that remembers. One that cannot be used is begun anew; other code or rules forget all of it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._open()
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)
            self._open()

    def _open(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(self._path, isolation_level=None)
        self._file.execute("pragma synchronous = off")  # losing it costs time, nothing else
        self._file.execute(
            "create table if not exists kept (key text primary key, readings text, value blob) without rowid"
        )
        self._file.execute("begin")
        self._known = dict(self._file.execute("select key, readings from kept"))
        self._used: set[str] = set()

    def recall(self, kind: type[T], keys: Sequence[str], make: Callable[[], T]) -> T:
        readings = " ".join(keys)
        digest = blake2b(readings.encode(), digest_size=16).hexdigest()
        key = f"{links_version()} {kind.__name__} {digest}"
        self._used.add(key)
        if key in self._known:
            (value,) = self._file.execute("select value from kept where key = ?", (key,)).fetchone()
            return _adapter(kind).validate_json(value)
        made = make()
        self._file.execute(
            "insert or replace into kept values (?, ?, ?)", (key, readings, _adapter(kind).dump_json(made))
        )
        return made

    def close(self, keys: Collection[str]) -> None:
        """A family that was not asked for has changed; a pair stays for as long as both readings do."""
        for key, readings in self._known.items():
            version, kind, _ = key.split()
            stale = version != links_version() or any(k not in keys for k in readings.split(" "))
            if stale or (kind == "Links" and key not in self._used):
                self._file.execute("delete from kept where key = ?", (key,))
        self._file.execute("commit")
        self._file.close()


_ADAPTERS: dict[type, TypeAdapter] = {}  # type: ignore[type-arg]


def _adapter(kind: type[T]) -> TypeAdapter[T]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def sources_of(readings: Iterable[Reading]) -> tuple[Source, ...]:
    """Readings that are in memory already."""

    def source(reading: Reading) -> Source:
        return Source(key=reading.document_id, load=lambda: reading)

    return tuple(source(reading) for reading in readings)
