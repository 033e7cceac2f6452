"""Exports of parliament's register, in the forms in which they come."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kamerbrief.parliament.export import NotAnExport, read_export
from kamerbrief.parliament.keep import keep_entries, read_kept
from kamerbrief.parliament.toezegging import Toezegging

ROW = {"Id": "a-1", "Nummer": "TZ202301-007", "Tekst": "De minister stuurt een overzicht van de sluizen."}


def read(path: Path, content: str | bytes) -> Any:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_export(path)


def odata(*rows: dict[str, Any], **more: Any) -> str:
    return json.dumps({"@odata.context": "…#Toezegging", "value": list(rows)} | more)


def test_odata_with_every_field(tmp_path: Path) -> None:
    given = ROW | {
        "Status": "Deels Voldaan",
        "AanmaakDatum": "2022-12-31T23:30:00Z",
        "DatumNakoming": "2023-07-01T00:00:00+02:00",
        "Ministerie": "Infrastructuur en Waterstaat",
        "Functie": "minister",
        "Naam": "A. Sluis",
        "KamerbriefNakoming": ["2023D00001", "2023D00002"],
        "IsHerhalingVan_Id": "a-0",
        "Verwijderd": False,
        "Kleur": "blauw",
    }
    (entry,) = read(tmp_path / "e.json", odata(given)).entries
    assert entry == Toezegging(
        id="a-1",
        number="TZ202301-007",
        text="De minister stuurt een overzicht van de sluizen.",
        status="Deels Voldaan",
        made_on=date(2023, 1, 1),  # half past midnight in the Netherlands
        due_on=date(2023, 7, 1),
        ministry="Infrastructuur en Waterstaat",
        role="minister",
        name="A. Sluis",
        letters=("2023D00001", "2023D00002"),
        repeats="a-0",
        more={"Kleur": "blauw"},
    )


@pytest.mark.parametrize(
    ("status", "kept"),
    [
        ("Openstaand", "Openstaand"),
        ("voldaan", "Voldaan"),
        ("Deels voldaan", "Deels Voldaan"),
        ("Vervallen", "Vervallen"),
        ("Afgedaan", "Afgedaan"),
        ("Zoek", "Zoek"),
    ],
)
def test_both_vocabularies_of_status(status: str, kept: str, tmp_path: Path) -> None:
    export = read(tmp_path / "e.json", odata(ROW | {"Status": status}))
    assert export.entries[0].status == kept
    assert bool(export.doubts) == (kept == "Zoek")


def test_a_field_that_comes_twice_in_one_object(tmp_path: Path) -> None:
    content = '{"value":[{"Id":"x","Tekst":"t","KamerbriefNakoming":"D1","KamerbriefNakoming":"D2"}]}'
    assert read(tmp_path / "e.json", content).entries[0].letters == ("D1", "D2")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_csv_with_a_column_that_comes_twice(separator: str, encoding: str, tmp_path: Path) -> None:
    lines = [
        "Nummer Tekst Aanmaakdatum KamerbriefNakoming KamerbriefNakoming Bijzonder".split(),
        ["TZ1", '"De coëfficiënt, per kwartaal;\njaarlijks"', "8-4-2022", "D1", "D2", "ja"],
        ["TZ2", '"Een kaart."', "", "D3", "", ""],
    ]
    content = "\r\n".join(separator.join(line) for line in lines).encode(encoding)
    one, two = read(tmp_path / "e.csv", content).entries
    assert (one.id, one.text) == ("TZ1", "De coëfficiënt, per kwartaal; jaarlijks")
    assert (one.made_on, one.letters, one.more) == (date(2022, 4, 8), ("D1", "D2"), {"Bijzonder": "ja"})
    assert (two.made_on, two.letters) == (None, ("D3",))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("%PDF-1.7", "PDF"),
        ("PK\x03\x04", "Excelbestand"),
        ('{"value": [', "geen geldige JSON"),
        ('{"error": "te druk"}', "geen lijst «value»"),
        ('{"value": []}', "geen enkele rij"),
        ('{"value": [{"Id": "1"}]}', "heeft geen Tekst"),
        ('{"value": [{"Tekst": "iets"}]}', "zonder Id en zonder Nummer"),
        ('{"value": [7]}', "zonder Id"),
        ("naam;plaats\nx;y", "geen kolom «Tekst»"),
        ("", "geen kolom «Tekst»"),
        ("[" * 100_000, "geen geldige JSON"),
    ],
)
def test_what_is_no_export_is_told_in_dutch(content: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(NotAnExport, match=said):
        read(tmp_path / "export", content)


def test_a_bad_row_costs_only_itself(tmp_path: Path) -> None:
    export = read(tmp_path / "e.json", odata(ROW, {"Id": "b", "Tekst": "x", "Aanmaakdatum": "gisteren"}))
    assert [entry.id for entry in export.entries] == ["a-1"]
    assert export.skipped == ((2, "«gisteren» bij Aanmaakdatum is geen datum"),)


def test_one_page_of_more_says_so(tmp_path: Path) -> None:
    export = read(tmp_path / "e.json", odata(ROW, **{"@odata.nextLink": "…skip=250"}))
    assert "volgende pagina" in export.doubts[0]


def test_a_later_import_changes_what_it_names_and_leaves_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "kept.jsonl"
    one, two = Toezegging(id="1", text="een"), Toezegging(id="2", text="twee")
    assert keep_entries(path, [one, two]).new == 2
    moved = one.model_copy(update={"status": "Voldaan"})
    change = keep_entries(path, [moved, two])
    assert (change.new, change.changed, change.same) == (0, 1, 1)
    assert read_kept(path).entries == (moved, two)
    keep_entries(path, [two], whole=True)
    assert read_kept(path).entries == (two,)
