"""The imported register beside ours, as a clerk asks for it in SQL."""

import json
from pathlib import Path
from typing import Any

import pytest

from kamerbrief.commands.import_register import import_register
from kamerbrief.commands.terminal import Trouble
from kamerbrief.store.places import Places
from kamerbrief.store.query import ask
from kamerbrief.store.republish import republish

VIEWS = ("alleen_bij_ons", "alleen_bij_kamer", "verschillen")
BERTHS = {
    "Id": "1",
    "Nummer": "TZ202210-001",
    "Tekst": "De minister zegt toe de Kamer een overzicht te sturen van de ligplaatsen met walstroom.",
    "Status": "Openstaand",
    "Aanmaakdatum": "2022-10-03T00:00:00",
    "DatumNakoming": "2023-12-31T00:00:00",
    "Ministerie": "Infrastructuur en Waterstaat",
    "Zaal": "Troelstrazaal",
}
FERRY = BERTHS | {"Id": "2", "Nummer": "TZ202210-002", "Tekst": "De veerdienst krijgt een tweede boot."}


def export(folder: Path, *rows: dict[str, Any]) -> Path:
    path = folder / "export.json"
    path.write_text(json.dumps({"value": rows}))
    return path


def test_with_nothing_imported_the_views_are_there_and_empty(small_archive: Path) -> None:
    for view in VIEWS:
        assert ask(small_archive / "warehouse" / "kamerbrief.duckdb", f"from register.{view}").rows == []


def test_each_promise_is_in_one_of_three_places(archive: Path) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    import_register([export(archive, BERTHS, FERRY)], warehouse=warehouse)
    theirs = ask(warehouse, 'select "Nummer" from register.alleen_bij_kamer').rows
    assert theirs == [("TZ202210-002",)]
    matched = ask(warehouse, "select toezegging_id, score from kamer_koppelingen where zeker").rows
    assert len(matched) == 1 and matched[0][0] == "1" and 0.5 <= matched[0][1] <= 1
    ours = ask(warehouse, "select count(*) from register.alleen_bij_ons").rows[0][0]
    assert ours == ask(warehouse, "select count(*) from promises").rows[0][0] - 1
    differences = ask(warehouse, 'select "Wat", "BijKamer" from register.verschillen').rows
    assert differences == [("DatumNakoming", "2023-12-31")]
    assert ask(warehouse, "select overige->>'Zaal' from kamer_toezeggingen where nummer like '%1'").rows == [
        ("Troelstrazaal",)
    ]


def test_what_was_imported_stays_when_the_snapshot_is_published_again(archive: Path) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    import_register([export(archive, BERTHS, FERRY)], warehouse=warehouse)
    republish(Places(warehouse))
    assert ask(warehouse, "select count(*) from kamer_koppelingen where zeker").rows == [(1,)]


def test_a_bad_file_changes_nothing(archive: Path) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    bad = archive / "bad.json"
    bad.write_text("{")
    with pytest.raises(Trouble, match="geen geldige JSON"):
        import_register([export(archive, BERTHS), bad], warehouse=warehouse)
    assert not Places(warehouse).parliament.exists()
