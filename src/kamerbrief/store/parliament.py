"""Lay parliament's own register beside ours, in the snapshot that is about to be published."""

import json
from dataclasses import asdict
from hashlib import blake2b
from pathlib import Path
from typing import Any

import duckdb

from ..parliament.keep import parse_kept
from ..parliament.match import Match, Side, match
from ..parliament.toezegging import Toezegging
from .atomic import write_whole
from .places import Places
from .shelf import insert_json

_MATCHES = {
    "ours": "varchar",
    "theirs": "varchar",
    "score": "double",
    "sure": "boolean",
    "why": "varchar",
}


def lay_beside(connection: duckdb.DuckDBPyConnection, places: Places, staging: Path) -> None:
    """Fill ``kamer_toezeggingen`` and ``kamer_koppelingen``; with nothing imported they stay empty."""
    if not places.parliament.exists():
        return
    content = places.parliament.read_bytes()
    entries = parse_kept(content).entries
    _insert(connection, staging, "kamer_toezeggingen", _COLUMNS, [_row(entry) for entry in entries])
    matches = _matches(connection, places, content, [e for e in entries if not e.removed])
    _insert(connection, staging, "kamer_koppelingen", _MATCHES, [asdict(m) for m in matches])


_COLUMNS = {
    "id": "varchar",
    "number": "varchar",
    "text": "varchar",
    "status": "varchar",
    "made_on": "date",
    "due_on": "date",
    "ministry": "varchar",
    "role": "varchar",
    "name": "varchar",
    "letters": "varchar[]",
    "repeats": "varchar",
    "supplements": "varchar",
    "changes": "varchar",
    "removed": "boolean",
    "more": "json",
}


def _row(entry: Toezegging) -> dict[str, Any]:
    return entry.model_dump(mode="json")


def _insert(
    connection: duckdb.DuckDBPyConnection,
    staging: Path,
    table: str,
    columns: dict[str, str],
    rows: list[dict[str, Any]],
) -> None:
    if not rows:
        return
    path = staging / f"{table}.json"
    lines = [json.dumps(row, ensure_ascii=False).encode() + b"\n" for row in rows]
    path.write_bytes(b"".join(lines))
    insert_json(connection, table, columns, [path], f"maximum_object_size={max(map(len, lines))}")


def _matches(
    connection: duckdb.DuckDBPyConnection, places: Places, register: bytes, entries: list[Toezegging]
) -> list[Match]:
    """Compared once for each pair of a computed snapshot and an import: a decision needs it not again."""
    stamp = connection.execute("select stamp from stamp").fetchone()
    key = blake2b(register + str(stamp).encode(), digest_size=16).hexdigest()
    try:
        kept = json.loads(places.matches.read_bytes())
        if kept["key"] == key:
            return [Match(**found) for found in kept["matches"]]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        pass
    ours = [
        Side(*row)
        for row in connection.execute(
            "select promise_id, summary || ' ' || quote, ministry, document_date, deadline"
            " from promise_overview order by promise_id"
        ).fetchall()
    ]
    theirs = [Side(e.id, e.text, e.ministry, e.made_on, e.due_on) for e in entries]
    found = match(ours, theirs)
    content = {"key": key, "matches": [asdict(one) for one in found]}
    write_whole(places.matches, json.dumps(content, ensure_ascii=False).encode())
    return found
