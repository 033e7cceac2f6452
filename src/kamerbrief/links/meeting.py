"""Where documents meet: by what they share with few others."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing


def met_later(documents: Iterable[Collection[str]], most: Callable[[str], int]) -> Iterator[list[int]]:
    """For each document those after it with which it shares a key, by their numbers from 0, in order.

    ``most``: a key that more documents than this have brings none of them together. The keys lie in a file
    without a name, which is gone afterwards: there are some hundred to a document, so those of an archive do
    not fit in memory.
    """
    with closing(sqlite3.connect("", isolation_level=None)) as file:
        file.create_function("most", 1, most, deterministic=True)
        file.execute("begin")
        file.execute("create table keys (key text, document integer)")
        number = -1
        for number, keys in enumerate(documents):
            file.executemany("insert into keys values (?, ?)", [(key, number) for key in keys])
        file.executescript(_PLACES)
        for document in range(number + 1):
            yield [other for (other,) in file.execute(_MET, (document,))]


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
