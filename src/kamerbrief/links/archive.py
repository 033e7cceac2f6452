"""Where readings come from, and what is remembered of an earlier link, so that one more letter takes seconds.

Everything remembered is the value of a pure function under the key of all that it depends on; forgetting it
costs time and changes nothing.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable
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
    """What an earlier link found: outlines, pairs of documents, families."""

    def recall(self, key: str, kind: type[T], make: Callable[[], T]) -> T: ...

    def close(self) -> None: ...


class NoMemory:
    """Everything is made anew."""

    def recall(self, key: str, kind: type[T], make: Callable[[], T]) -> T:
        return make()

    def close(self) -> None:
        pass


class KeptLinks:
    """A file that remembers. One that cannot be used is begun anew; other code or rules forget all of it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._used: set[str] = set()
        try:
            self._open()
        except sqlite3.DatabaseError:
            path.unlink(missing_ok=True)
            self._open()

    def _open(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = sqlite3.connect(self._path, isolation_level=None)
        self._file.execute("pragma synchronous = off")  # losing it costs time, nothing else
        self._file.execute("create table if not exists kept (key text primary key, value blob) without rowid")
        self._file.execute("begin")
        self._known = {key for (key,) in self._file.execute("select key from kept")}

    def recall(self, key: str, kind: type[T], make: Callable[[], T]) -> T:
        key = f"{links_version()} {key}"
        self._used.add(key)
        adapter = _adapter(kind)
        if key in self._known:
            (value,) = self._file.execute("select value from kept where key = ?", (key,)).fetchone()
            return adapter.validate_json(value)
        made = make()
        self._file.execute("insert or replace into kept values (?, ?)", (key, adapter.dump_json(made)))
        self._known.add(key)
        return made

    def close(self) -> None:
        """Forget what was not asked for, and save the rest."""
        for key in self._known - self._used:
            self._file.execute("delete from kept where key = ?", (key,))
        self._file.execute("commit")
        self._file.close()


_ADAPTERS: dict[type, TypeAdapter] = {}  # type: ignore[type-arg]


def _adapter(kind: type[T]) -> TypeAdapter[T]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]


def key_of(*parts: str) -> str:
    return blake2b(json.dumps(parts).encode(), digest_size=16).hexdigest()


def sources_of(readings: Iterable[Reading]) -> tuple[Source, ...]:
    """Readings that are in memory already."""

    def source(reading: Reading) -> Source:
        return Source(key=reading.document_id, load=lambda: reading)

    return tuple(source(reading) for reading in readings)
