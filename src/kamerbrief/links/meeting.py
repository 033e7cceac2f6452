"""Where documents meet: by what they share with few others."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from types import TracebackType
from typing import Self


class MeetingPlaces:
    """Documents, numbered from 0, by the keys at which they can be met.

    In a file without a name, which is gone with this object: there are some hundred keys to a document, so
    those of an archive do not fit in memory.
    """

    def __init__(self, documents: Iterable[Collection[str]], most: Callable[[str], int]) -> None:
        """``most``: a key that more documents than this have brings none of them together."""
        self._file = sqlite3.connect("", isolation_level=None)
        self._file.create_function("most", 1, most, deterministic=True)
        self._file.execute("begin")
        self._file.execute("create table keys (key text, document integer)")
        self._documents = 0
        for keys in documents:
            rows = [(key, self._documents) for key in keys]
            self._file.executemany("insert into keys values (?, ?)", rows)
            self._documents += 1
        self._file.executescript(_PLACES)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def met_later(self) -> Iterator[list[int]]:
        """For each document those with a higher number that it meets, in order."""
        for document in range(self._documents):
            yield [other for (other,) in self._file.execute(_MET, (document,))]


_PLACES = """
create table places (key text primary key, place integer) without rowid;
insert into places
    select key, row_number() over () from keys group by key having count(*) between 2 and most(key);
create table visits (document integer, place integer, primary key (document, place)) without rowid;
insert into visits select document, place from keys inner join places using (key);
create index visitors on visits (place, document);
"""

_MET = """
select distinct other.document from visits as own
inner join visits as other on other.place = own.place and other.document > own.document
where own.document = ? order by other.document
"""
