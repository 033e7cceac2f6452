"""Build the warehouse new from the kept readings, and put it in the place of the old one in one step."""

import json
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

import duckdb

from ..model.links import Part
from .atomic import put_in_place, unfinished
from .bounds import bounded
from .kept import path_of
from .places import Places
from .republish import republish
from .rows import FILES, LINKED, RECEIPTS, FileRow
from .shelf import FOUND, columns_sql, insert_json, put_links, put_readings, shelf
from .statements import statements


def build(places: Places, files: Sequence[FileRow], links: Iterable[Part], stamp: str) -> None:
    """The warehouse of these files and links, with what people decided laid over it (``republish``).

    It is read-only on disk, and never changed after this. Readers that have the old file open keep it
    whole; who opens it after this gets the new one.
    """
    places.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=places.folder, prefix=".staging.", suffix=unfinished()) as staging:
        snapshot = Path(staging) / "warehouse.duckdb"
        kept = {
            row.digest: path_of(places.readings, row.sha256) for row in files if row.sha256 and row.digest
        }
        largest = max((path.stat().st_size for path in kept.values()), default=0)
        # The SQL orders each table itself; keeping the order of files in between costs gigabytes.
        config = bounded(Path(staging), largest) | {"preserve_insertion_order": "false"}
        with (
            duckdb.connect(str(snapshot), config=config) as connection,
            shelf(connection, places.shelf, kept),
        ):
            put_links(connection, Path(staging), links)  # first, while the database holds next to nothing
            put_readings(connection, kept)
            _stage(connection, Path(staging), places, files, stamp)
            for statement in statements():
                connection.execute(statement.sql)
                connection.execute(";".join(statement.comments()))
            connection.execute("checkpoint")
        snapshot.chmod(0o444)
        put_in_place(snapshot, places.computed)
    republish(places)


def _stage(
    connection: duckdb.DuckDBPyConnection, staging: Path, places: Places, files: Sequence[FileRow], stamp: str
) -> None:
    """What the SQL reads: the temporary tables ``files``, ``receipts`` and ``made_from``, and over the shelf
    the views ``kept``, ``counted`` (readings whose findings count), ``found_…`` and ``linked_…``."""
    listed = staging / "files.json"
    listed.write_text("".join(json.dumps(asdict(row)) + "\n" for row in files), "utf-8")
    receipts = [places.runs] if places.runs.exists() else []
    connection.execute(f"create temp table files ({columns_sql(FILES)})")
    insert_json(connection, "files", FILES, [listed])
    connection.execute(f"create temp table receipts ({columns_sql(RECEIPTS)})")
    insert_json(connection, "receipts", RECEIPTS, receipts, "ignore_errors=true")
    connection.execute("create temp table made_from as select ? as stamp", [stamp])

    connection.execute(
        "create temp view kept as select reading.sha256 as sha256, reading from shelf.readings"
    )
    connection.execute(
        "create temp view counted as select f.document_id, k.digest, k.reading from files as f"
        " inner join shelf.readings as k using (digest)"
        " where f.status in ('read', 'partly_read', 'needs_ocr')"
    )
    for name in FOUND:
        connection.execute(
            f"create temp view found_{name} as select c.document_id, unnest(x.found)"
            f" from counted as c inner join shelf.found_{name} as x using (digest)"
        )
    for name, columns in LINKED.items():
        wanted = ", ".join(f'"{column}"' for column in columns)
        connection.execute(f"create temp view linked_{name} as select {wanted} from shelf.linked_{name}")


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
    with (
        tempfile.TemporaryDirectory() as staging,
        duckdb.connect(str(warehouse), read_only=True, config=bounded(Path(staging))) as connection,
    ):
        for check in statements("checks"):
            if rows := connection.execute(check.sql).fetchall():
                failed[check.says] = len(rows)
    return failed
