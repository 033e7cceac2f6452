"""What lies on the shelf saves time and changes nothing: the same warehouse as one built from nothing."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import duckdb
import pytest
from bookshelf import make_reading

from kamerbrief.links import Source, link_archive
from kamerbrief.links.memory import NoMemory
from kamerbrief.model.links import Links, Part
from kamerbrief.model.reading import Reading
from kamerbrief.store import shelf as module
from kamerbrief.store.build import build
from kamerbrief.store.kept import Head, Kept, head_of, keep, to_bytes
from kamerbrief.store.places import Places
from kamerbrief.store.rows import FileRow

A = make_reading("a", "Ik zorg voor een brug. | 2025-06-30", "Ik meld de stand.", day=date(2024, 5, 1))
B = make_reading("b", "Ik zorg voor een brug. | 2025-12-31", day=date(2025, 5, 1))
B_AGAIN = make_reading("b", "Ik zorg voor twee bruggen.", day=date(2025, 5, 1))
C = make_reading("c", "Ik kom met een sluis. | 2026-01-31", day=date(2026, 5, 1))
D = make_reading("d", day=None)
"""``B_AGAIN`` is another reading of the same file as ``B``."""


def publish(folder: Path, readings: Sequence[Reading]) -> Path:
    places = Places(folder / "kamerbrief.duckdb")
    rows, sources = [], []
    for reading in readings:
        head = Head(key="k", document_id=reading.document_id, status=reading.status)
        keep(places.readings, reading.sha256, to_bytes(Kept(head=head, reading=reading)))
        kept = head_of(places.readings, reading.sha256)
        assert kept
        rows.append(FileRow(reading.document_id, reading.file, reading.sha256, "read", digest=kept.digest))
        sources.append(Source(kept.digest, lambda reading=reading: reading))  # type: ignore[misc]
    build(places, rows, link_archive(sources, NoMemory()), "stamp")
    return places.warehouse


def contents(warehouse: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every table, row for row in the order in which they lie there."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        tables = connection.execute(
            "select schema_name || '.' || table_name from duckdb_tables() order by all"
        ).fetchall()
        return {name: connection.execute(f"from {name}").fetchall() for (name,) in tables}


STATES = {
    "one arrives": [[A], [A, B]],
    "all at once": [[A, B, C, D]],
    "one after the other, from the last": [[D], [C, D], [B, C, D], [A, B, C, D]],
    "one goes": [[A, B, C, D], [A, C, D]],
    "one is read otherwise": [[A, B, C, D], [A, B_AGAIN, C, D]],
    "nearly all go": [[A, B, C, D], [C]],
    "all go": [[A, B], []],
    "nothing happens": [[A, B], [A, B]],
}


@pytest.mark.parametrize("states", STATES.values(), ids=STATES.keys())
def test_the_warehouse_is_the_same_as_one_built_from_nothing(
    tmp_path: Path, states: list[list[Reading]]
) -> None:
    for state in states:
        warehouse = publish(tmp_path / "kept", state)
    assert contents(warehouse) == contents(publish(tmp_path / "new", states[-1]))


@pytest.mark.parametrize("spoilt", [b"", b"geen database " * 999, None], ids=["empty", "no database", "gone"])
def test_a_shelf_that_is_of_no_use_is_made_anew(tmp_path: Path, spoilt: bytes | None) -> None:
    before = contents(publish(tmp_path, [A, B]))
    shelf = Places(tmp_path / "kamerbrief.duckdb").shelf
    shelf.unlink()
    if spoilt is not None:
        shelf.write_bytes(spoilt)
    assert contents(publish(tmp_path, [A, B])) == before


def test_a_shelf_of_other_code_is_made_anew(tmp_path: Path) -> None:
    before = contents(publish(tmp_path, [A, B]))
    shelf = Places(tmp_path / "kamerbrief.duckdb").shelf
    with duckdb.connect(str(shelf)) as connection:
        connection.execute("update made set version = 'older'; delete from found_sentences")
    assert contents(publish(tmp_path, [A, B])) == before


@pytest.mark.parametrize("lost", ["found_issues", "linked_verdicts", "parts"])
def test_half_a_shelf_is_made_anew(tmp_path: Path, lost: str) -> None:
    before = contents(publish(tmp_path, [A, B]))
    shelf = Places(tmp_path / "kamerbrief.duckdb").shelf
    with duckdb.connect(str(shelf)) as connection:
        connection.execute(f"drop table {lost}")
    assert contents(publish(tmp_path, [A, B])) == before


def test_a_run_that_breaks_off_while_the_shelf_is_made_leaves_nothing_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tables() -> dict[str, dict[str, str]]:
        return whole() | {"found_last": {"digest": "no such type"}}

    whole = module._tables
    monkeypatch.setattr(module, "_tables", tables)
    with pytest.raises(duckdb.Error):
        publish(tmp_path, [A, B])
    with duckdb.connect(str(Places(tmp_path / "kamerbrief.duckdb").shelf), read_only=True) as connection:
        assert connection.execute("from duckdb_tables()").fetchall() == []
    monkeypatch.undo()
    assert contents(publish(tmp_path, [A, B])) == contents(publish(tmp_path / "new", [A, B]))


def test_links_that_lie_there_are_not_asked_for_again(tmp_path: Path) -> None:
    asked: list[str] = []

    def part(key: str) -> Part:
        def find() -> Links:
            asked.append(key)
            return Links()

        return Part(key, find)

    for keys in ("ab", "bc", "ac"):
        build(Places(tmp_path / "k.duckdb"), [], [part(key) for key in keys], "stamp")
    assert asked == ["a", "b", "c", "a"]
