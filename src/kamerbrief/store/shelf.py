"""What the warehouse is built from, in columns: kept readings and links, each parsed once.

The warehouse is built new each time; what lies on the shelf only saves parsing ten thousand letters again for
one. Every row is known by what it was made from, so a shelf that is lost, or of other code, is made anew.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path

import duckdb

from ..model.links import Part
from ..model.reading import Reading
from .rows import LINKED, linked_rows
from .types import duckdb_type

FOUND = ("sentences", "figures", "dates", "references", "commitments", "settlements", "issues")
"""What a reading holds many of: a table each."""

_AT_ONCE = 400  # kept readings that are parsed together: what it takes in memory
_GARBAGE = 0.3  # share of readings to be taken away from which the shelf is made anew: a file never shrinks
_TOLD_OF = ("sha256", "pages", "problem", "text", "facts")


@contextmanager
def shelf(connection: duckdb.DuckDBPyConnection, path: Path, wanted: Mapping[str, Path]) -> Iterator[None]:
    """Attach the shelf as ``shelf``; one that holds too much besides the readings of these digests is made
    anew."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not _open(connection, path, wanted):
        for file in (path, path.with_name(path.name + ".wal")):
            file.unlink(missing_ok=True)
        connection.execute(f"attach '{_quoted(path)}' as shelf")
        _make(connection)
    yield
    connection.execute("checkpoint shelf")
    connection.execute("use main")
    connection.execute("detach shelf")


def put_readings(connection: duckdb.DuckDBPyConnection, wanted: Mapping[str, Path]) -> None:
    """Have the readings that these digests are of on the shelf, parsed from these files, and no others."""
    rows = connection.execute("select digest from shelf.readings").fetchall()
    there = {digest for (digest,) in rows}
    tables = ("readings", *(f"found_{name}" for name in FOUND))
    if gone := sorted(there - wanted.keys()):
        connection.begin()
        for table in tables:
            connection.execute(
                f"delete from shelf.{table} where digest in (select unnest(?::varchar[]))", [gone]
            )
        connection.commit()
    new = sorted((path for digest, path in wanted.items() if digest not in there), key=os.fspath)
    for i in range(0, len(new), _AT_ONCE):
        _parse(connection, new[i : i + _AT_ONCE])


def put_links(connection: duckdb.DuckDBPyConnection, staging: Path, parts: Iterable[Part]) -> None:
    """Have the links of these parts on the shelf, and no others. Only those that are not there are asked
    for, one at a time."""
    there = {key for (key,) in connection.execute("select part from shelf.parts").fetchall()}
    tables = ("wanted", "parts", *LINKED)
    files = {table: (staging / f"{table}.json").open("w", encoding="utf-8") for table in tables}
    try:
        for part in parts:
            files["wanted"].write(json.dumps({"part": part.key}) + "\n")
            if part.key in there:
                continue
            files["parts"].write(json.dumps({"part": part.key}) + "\n")
            for table, row in linked_rows(part.find()):
                files[table].write(json.dumps({"part": part.key} | row, default=str) + "\n")
    finally:
        for file in files.values():
            file.close()
    connection.begin()
    connection.execute("create temp table wanted_parts (part varchar)")
    insert_json(connection, "wanted_parts", {"part": "varchar"}, [staging / "wanted.json"])
    for table, columns in (("parts", {}), *LINKED.items()):
        name = "parts" if table == "parts" else f"linked_{table}"
        connection.execute(f"delete from shelf.{name} where part not in (select part from wanted_parts)")
        insert_json(connection, f"shelf.{name}", {"part": "varchar"} | columns, [staging / f"{table}.json"])
    connection.commit()


def insert_json(
    connection: duckdb.DuckDBPyConnection,
    table: str,
    columns: Mapping[str, str],
    paths: Sequence[Path],
    *options: str,
) -> None:
    """Rows of files with a JSON object a line."""
    if not paths:
        return
    kinds = ", ".join(f"'{column}': '{kind}'" for column, kind in columns.items())
    settings = ", ".join((f"columns={{{kinds}}}", "format='newline_delimited'", *options))
    connection.execute(
        f"insert into {table} select * from read_json(?, {settings})", [[os.fspath(p) for p in paths]]
    )


def columns_sql(columns: Mapping[str, str]) -> str:
    """«"page" bigint, "text" varchar»."""
    return ", ".join(f'"{column}" {kind}' for column, kind in columns.items())


def _open(connection: duckdb.DuckDBPyConnection, path: Path, wanted: Mapping[str, Path]) -> bool:
    """Attach the shelf if it is there and of use."""
    if not path.exists():
        return False
    try:
        connection.execute(f"attach '{_quoted(path)}' as shelf")
        made = connection.execute("select version from shelf.made").fetchall()
        there = [digest for (digest,) in connection.execute("select digest from shelf.readings").fetchall()]
        tables = connection.execute("select table_name from duckdb_tables() where database_name = 'shelf'")
        whole = {name for (name,) in tables.fetchall()} == {"made", "parts", *_tables()}
    except duckdb.Error:
        made, there, whole = [], [], False
    if whole and made == [(_version(),)] and sum(d not in wanted for d in there) <= _GARBAGE * len(there):
        return True
    connection.execute("detach database if exists shelf")
    return False


def _make(connection: duckdb.DuckDBPyConnection) -> None:
    connection.begin()  # a run that is killed here leaves no half of a shelf
    connection.execute("create table shelf.made (version varchar)")
    connection.execute("insert into shelf.made values (?)", [_version()])
    connection.execute("create table shelf.parts (part varchar)")
    for name, columns in _tables().items():
        connection.execute(f"create table shelf.{name} ({columns_sql(columns)})")
    connection.commit()


def _tables() -> dict[str, dict[str, str]]:
    fields = Reading.model_fields
    told = {name: duckdb_type(fields[name].annotation) for name in _TOLD_OF}
    tables = {"readings": {"digest": "varchar", "reading": f"struct({columns_sql(told)})"}}
    for name in FOUND:
        kind = duckdb_type(fields[name].annotation)
        tables[f"found_{name}"] = {"digest": "varchar", "found": kind.removesuffix("[]")}
    return tables | {f"linked_{name}": {"part": "varchar"} | columns for name, columns in LINKED.items()}


def _version() -> str:
    """Of all that rows on the shelf depend on besides the readings and the links themselves."""
    code = b"".join(Path(__file__).with_name(name).read_bytes() for name in ("shelf.py", "rows.py"))
    return blake2b(code + json.dumps(_tables()).encode(), digest_size=12).hexdigest()


def _parse(connection: duckdb.DuckDBPyConnection, paths: Sequence[Path]) -> None:
    columns = {"head": 'struct("digest" varchar)', "reading": duckdb_type(Reading)}
    connection.execute(f"create or replace temp table parsed ({columns_sql(columns)})")
    # The default of 16 MB is too little for a document of some thousand pages.
    most = max(16 << 20, 1 + max(path.stat().st_size for path in paths))
    insert_json(connection, "parsed", columns, paths, f"maximum_object_size={most}")
    told = ", ".join(f'"{name}" := reading."{name}"' for name in _TOLD_OF)
    connection.begin()
    connection.execute(f"insert into shelf.readings select head.digest, struct_pack({told}) from parsed")
    for name in FOUND:
        connection.execute(
            f'insert into shelf.found_{name} select head.digest, unnest(reading."{name}") from parsed'
        )
    connection.commit()
    connection.execute("drop table parsed")


def _quoted(path: Path) -> str:
    return os.fspath(path).replace("'", "''")
