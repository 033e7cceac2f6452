"""Build the warehouse new from the kept readings, and put it in the place of the old one in one step."""

import json
import os
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb

from ..model.links import Links
from ..model.reading import Reading
from .atomic import put_in_place, unfinished
from .kept import path_of
from .places import Places
from .republish import republish
from .rows import FILES, RECEIPTS, FileRow, linked_rows
from .statements import statements
from .types import duckdb_type

_FOUND = ("sentences", "figures", "dates", "references", "commitments", "settlements", "issues")


def build(places: Places, files: Sequence[FileRow], links: Links, stamp: str) -> None:
    """The warehouse of these files and links, with what people decided laid over it (``republish``).

    It is read-only on disk, and never changed after this. Readers that have the old file open keep it
    whole; who opens it after this gets the new one.
    """
    places.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=places.folder, prefix=".staging.", suffix=unfinished()) as staging:
        snapshot = Path(staging) / "warehouse.duckdb"
        # The SQL orders each table itself; keeping the order of files in between costs gigabytes.
        with duckdb.connect(
            str(snapshot), config={"temp_directory": staging, "preserve_insertion_order": "false"}
        ) as connection:
            _stage(connection, Path(staging), places, files, links, stamp)
            for statement in statements():
                connection.execute(statement.sql)
                connection.execute(";".join(statement.comments()))
            connection.execute("checkpoint")
        snapshot.chmod(0o444)
        put_in_place(snapshot, places.computed)
    republish(places)


def _stage(
    connection: duckdb.DuckDBPyConnection,
    staging: Path,
    places: Places,
    files: Sequence[FileRow],
    links: Links,
    stamp: str,
) -> None:
    """What the SQL reads: the temporary tables ``files``, ``kept``, ``receipts``, ``linked_…`` and
    ``made_from``, and over them the views ``counted`` (readings whose findings count) and ``found_…``."""

    def stage(name: str, columns: Mapping[str, str], rows: Iterable[Mapping[str, Any]]) -> None:
        path = staging / f"{name}.json"
        path.write_text("".join(json.dumps(row, default=str) + "\n" for row in rows), "utf-8")
        _table(connection, name, columns, [path])

    stage("files", FILES, ({name: getattr(row, name) for name in FILES} for row in files))
    for table, columns, rows in linked_rows(links):
        stage(f"linked_{table}", columns, rows)
    stage("made_from", {"stamp": "varchar"}, [{"stamp": stamp}])
    _table(
        connection, "receipts", RECEIPTS, [places.runs] if places.runs.exists() else [], "ignore_errors=true"
    )

    kept = sorted({path_of(places.readings, row.sha256) for row in files if row.sha256})
    there = [path for path in kept if path.exists()]
    largest = max((path.stat().st_size for path in there), default=0)
    _table(
        connection,
        "kept_files",
        {"reading": duckdb_type(Reading)},
        there,
        # The default of 16 MB is too little for a document of some thousand pages.
        f"maximum_object_size={max(16 << 20, 2 * largest)}",
    )
    connection.execute("create temp view kept as select reading.sha256 as sha256, reading from kept_files")
    connection.execute(
        "create temp view counted as select f.document_id, k.reading from files as f inner join kept as k"
        " using (sha256) where f.status in ('read', 'partly_read', 'needs_ocr')"
    )
    for name in _FOUND:
        connection.execute(
            f"create temp view found_{name} as"
            f' select document_id, unnest(reading."{name}", max_depth := 2) from counted'
        )


def _table(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    columns: Mapping[str, str],
    paths: Sequence[Path],
    *options: str,
) -> None:
    types = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
    connection.execute(f"create temp table {name} ({types})")
    if paths:
        wanted = ", ".join(f"'{column}': '{kind}'" for column, kind in columns.items())
        settings = ", ".join((f"columns={{{wanted}}}", "format='newline_delimited'", *options))
        connection.execute(
            f"insert into {name} select * from read_json(?, {settings})", [[os.fspath(p) for p in paths]]
        )


def stamp_of(warehouse: Path) -> str | None:
    """What the warehouse was made from (see ``build``), or None when there is none that can be read."""
    if not warehouse.exists():
        return None
    try:
        with duckdb.connect(str(warehouse), read_only=True) as connection:
            row = connection.execute("select stamp from stamp").fetchone()
    except duckdb.Error:
        return None
    return row[0] if row else None


def failed_checks(warehouse: Path) -> dict[str, int]:
    """The checks of ``warehouse/checks`` that do not hold: what should hold, and how many rows break it."""
    failed = {}
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for check in statements("checks"):
            if rows := connection.execute(check.sql).fetchall():
                failed[check.says] = len(rows)
    return failed
