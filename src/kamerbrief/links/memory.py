"""What is remembered of an earlier link, so that one more letter takes seconds.

Everything remembered is the value of a pure function under the key of all that it depends on; forgetting it
costs time and changes nothing.
"""

import sqlite3
import zlib
from collections.abc import Callable, Collection, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Protocol, TypeVar

from pydantic import TypeAdapter

from ..versions import links_version

T = TypeVar("T")
_SAVED = 500  # so many new values are on disk together: what a kill costs


class Memory(Protocol):
    """What an earlier link found about one reading, or about some together."""

    def recall(self, kind: type[T], keys: Sequence[str], make: Callable[[], T], beside: str = "") -> T:
        """The value of this kind for the readings with these keys, made only if it is not remembered.

        ``beside``: a key of what it depends on beside them; the value for one takes the place of another's.
        """
        ...

    def forget_others(self, keys: Collection[str]) -> None:
        """Forget all that is not about readings with these keys."""
        ...

    def close(self) -> None:
        """Nothing more is asked of it."""
        ...


class NoMemory:
    """Everything is made anew."""

    def recall(self, kind: type[T], keys: Sequence[str], make: Callable[[], T], beside: str = "") -> T:
        return make()

    def forget_others(self, keys: Collection[str]) -> None:
        pass

    def close(self) -> None:
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
            "create table if not exists remembered"
            " (key text primary key, readings text, beside text, value blob) without rowid"
        )
        self._file.execute("select key, readings, beside, value from remembered limit 0")  # an older shape?
        self._file.execute("create temp table used (key text primary key) without rowid")
        self._file.execute("begin")
        self._new = 0

    def recall(self, kind: type[T], keys: Sequence[str], make: Callable[[], T], beside: str = "") -> T:
        readings = " ".join(keys)
        digest = blake2b(readings.encode(), digest_size=16).hexdigest()
        key = f"{links_version()} {kind.__name__} {digest}"
        self._file.execute("insert or ignore into used values (?)", (key,))
        kept = self._file.execute(
            "select value from remembered where key = ? and beside = ?", (key, beside)
        ).fetchone()
        if kept:
            return _adapter(kind).validate_json(zlib.decompress(kept[0]))
        made = make()
        value = zlib.compress(_adapter(kind).dump_json(made), 1)
        self._file.execute(
            "insert or replace into remembered values (?, ?, ?, ?)", (key, readings, beside, value)
        )
        self._new += 1
        if self._new % _SAVED == 0:
            self._file.execute("commit")
            self._file.execute("begin")
        return made

    def forget_others(self, keys: Collection[str]) -> None:
        """What was not asked for has changed; but a pair, asked for only when the ties of its documents are
        new, stays for as long as both readings do."""
        unused = self._file.execute(
            "select key, readings from remembered where key not in (select key from used)"
        )
        stale = []
        for key, readings in unused:
            version, kind, _ = key.split()
            pair = kind == "Pair" and version == links_version()
            if not pair or any(one not in keys for one in readings.split(" ")):
                stale.append((key,))
        self._file.executemany("delete from remembered where key = ?", stale)

    def close(self) -> None:
        """Also when a link broke off: what it found stays, and the next one finds the file free."""
        self._file.execute("commit")
        self._file.close()


_ADAPTERS: dict[type, TypeAdapter] = {}  # type: ignore[type-arg]


def _adapter(kind: type[T]) -> TypeAdapter[T]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(kind)
    return _ADAPTERS[kind]
