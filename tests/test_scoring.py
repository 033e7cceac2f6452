"""The scorer: a warehouse that says what the annotations say scores 1, and each fault shows where it is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest

from scoring import TABLES, Row, Score, overlap, plain, same_number, score_warehouse

GOLD = Path(__file__).parent.parent / "samples" / "gold"
Tables = dict[str, list[Row]]


def as_warehouse() -> Tables:
    """The annotations of the samples as rows of a warehouse, as if every one had been found."""
    tables: Tables = {table: [] for table in TABLES}
    ids: dict[tuple[str, str], str] = {}
    for name, file in json.loads((GOLD / "documents.json").read_text("utf8")).items():
        gold = json.loads((GOLD / f"{name}.json").read_text("utf8"))
        mine = {"document_id": name}
        tables["documents"].append(gold["document"] | mine | {"duplicate_of": None, "file": file})
        for row in gold["figures"]:
            tables["figures"].append(row | mine | {"sentence": row["quote"]})
        for row in gold["dates"]:
            days = {"date_start": row["start"], "date_end": row["end"]}
            tables["dates"].append(row | mine | days | {"sentence": row["quote"]})
        for row in gold["commitments"]:
            # two promises of one sentence are one sentence: the first speaks for both
            ids[name, row["id"]] = next(
                (c["commitment_id"] for c in tables["commitments"] if c["quote"] == row["quote"]),
                name + row["id"],
            )
            tables["commitments"].append(row | mine | {"commitment_id": ids[name, row["id"]]})
        tables["settlements"] += [row | mine for row in gold["settlements"]]
    for row in json.loads((GOLD / "tracking.json").read_text("utf8")):
        promise = {"commitment_id": ids[row["document"], row["commitment"]]}
        change = {"change_what": row["change"]["what"] if row["change"] else None}
        tables["commitment_status"].append(row | promise | change)
        for rank, evidence in enumerate(row["evidence"], 1):
            tables["evidence"].append(evidence | promise | {"document_id": row["reported_in"], "rank": rank})
    for number, series in enumerate(json.loads((GOLD / "indicators.json").read_text("utf8"))):
        points = [{"indicator_id": number, "document_id": p["document"]} | p for p in series["points"]]
        tables["indicator_points"] += points
    return tables


def scored(tables: Tables, folder: Path) -> dict[str, Score]:
    path = folder / "warehouse.duckdb"
    with duckdb.connect(str(path)) as connection:
        for table, names in TABLES.items():
            columns = names.split(", ")
            lines = folder / f"{table}.json"
            lines.write_text(
                "".join(json.dumps({c: row.get(c) for c in columns}) + "\n" for row in tables[table]), "utf8"
            )
            types = ", ".join(f"{column}: 'varchar'" for column in columns)
            connection.execute(f"create table {table} as from read_json('{lines}', columns = {{{types}}})")
    return score_warehouse(path, GOLD)


def test_what_says_the_same_scores_one(tmp_path: Path) -> None:
    for kind, score in scored(as_warehouse(), tmp_path).items():
        assert score.f1 == 1, (kind, score.notes)
        assert all(score.accuracy(name) == 1 for name in score.attributes), (kind, score.notes)


@pytest.mark.parametrize(
    ("table", "change", "kind", "attribute"),
    [
        ("figures", {"value": "7"}, "figures", "value"),
        ("figures", {"unit": "score"}, "figures", "unit"),
        ("dates", {"date_end": "1999-12-31"}, "dates", "interval"),
        ("commitments", {"strength": "vague"}, "commitments", "strength"),
        ("commitments", {"deadline_end": "1999-12-31"}, "commitments", "deadline"),
        ("settlements", {"status": "lost"}, "settlements", "status"),
        ("commitment_status", {"status": "lost"}, "tracking", "status"),
    ],
)
def test_a_wrong_value_shows_in_its_attribute(
    table: str, change: dict[str, Any], kind: str, attribute: str, tmp_path: Path
) -> None:
    tables = as_warehouse()
    tables[table] = [row | change for row in tables[table]]
    assert scored(tables, tmp_path)[kind].accuracy(attribute) < 0.2


def test_a_missing_row_costs_recall_only(tmp_path: Path) -> None:
    tables = as_warehouse()
    lost = next(row for row in tables["dates"] if not row["optional"])
    tables["dates"].remove(lost)
    score = scored(tables, tmp_path)["dates"]
    assert score.missed == 1
    assert score.precision == 1


def test_an_optional_row_costs_nothing_when_missing(tmp_path: Path) -> None:
    tables = as_warehouse()
    tables["figures"] = [row for row in tables["figures"] if not row["optional"]]
    assert scored(tables, tmp_path)["figures"].f1 == 1


def test_an_invented_row_costs_precision_only(tmp_path: Path) -> None:
    tables = as_warehouse()
    name = tables["documents"][0]["document_id"]
    tables["commitments"].append(
        {
            "commitment_id": "x",
            "document_id": name,
            "quote": "Ik zal de zee droogleggen.",
            "kind": "intention",
        }
    )
    score = scored(tables, tmp_path)["commitments"]
    assert score.extra == 1
    assert score.recall == 1


def test_a_value_in_another_series_costs_its_pairs(tmp_path: Path) -> None:
    tables = as_warehouse()
    tables["indicator_points"][0]["indicator_id"] = "alone"
    score = scored(tables, tmp_path)["indicators"]
    assert score.missed >= 1
    assert score.precision == 1


def test_series_of_two_things_joined_cost_precision(tmp_path: Path) -> None:
    tables = as_warehouse()
    for point in tables["indicator_points"]:
        point["indicator_id"] = "all"
    score = scored(tables, tmp_path)["indicators"]
    assert score.recall == 1
    assert score.extra > score.right


def test_a_second_printing_counts_for_its_letter(tmp_path: Path) -> None:
    tables = as_warehouse()
    printing = next(row for row in tables["documents"] if row["file"].startswith("2023-12-01_kst"))
    first = printing["document_id"]
    printing |= {"document_id": "second", "duplicate_of": first}
    assert scored(tables, tmp_path)["commitments"].recall == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("levensduur.¹ Ruim", "levensduur. ruim"),  # footnote marks
        ("de «Kadekaart»", "de ‘Kadekaart’"),  # the marks of two printings
        ("2023–2024", "2023-2024"),
        ("de\nkade", "de  kade"),
    ],
)
def test_what_does_not_matter(one: str, other: str) -> None:
    assert plain(one) == plain(other)


def test_numbers() -> None:
    assert same_number("66.67", 200 / 3)
    assert not same_number(None, 0)
    assert not same_number(78_000_000, 81_000_000)
    assert overlap("uiterlijk in mei", "") == 0
