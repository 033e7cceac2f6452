"""A decision that the tables can't hold is refused before it is written."""

from pathlib import Path
from typing import Any

import duckdb
import pytest

from kamerbrief.decisions import Ledger
from kamerbrief.decisions.record import CannotDecide, record
from kamerbrief.model.decision import Act, ObjectKind
from kamerbrief.store.query import NoAnswer, ask


def _rows(sql: str, parameters: Any) -> list[dict[str, Any]]:
    with duckdb.connect() as connection:
        connection.execute("create table documents as select 'd1' as document_id, repeat('a', 64) as sha256")
        connection.execute(
            "create table commitments as select 'c1' as commitment_id, 'd1' as document_id,"
            " 'Ik stuur u de gids voor mei.' as quote, 1 as page, date '2024-05-01' as deadline_end,"
            " 12.50::decimal(18, 2) as amount_value, 'firm' as strength"
        )
        result = connection.execute(sql, parameters)
        names = [column[0] for column in result.description]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


@pytest.mark.parametrize(
    ("field", "value", "fits"),
    [
        ("deadline_end", "morgen", False),  # a word, no day
        ("deadline_end", "2025-02-30", False),  # no such day
        ("deadline_end", "2025-02-28", True),
        ("amount_value", "veel", False),
        ("amount_value", "64000000", True),
        ("strength", "intended", True),
        ("nergens", "iets", False),  # no such field: the model refuses it
    ],
)
def test_a_value_must_fit_its_column(tmp_path: Path, field: str, value: str, fits: bool) -> None:
    ledger = Ledger(tmp_path / "decisions.jsonl")

    def take() -> None:
        record(
            ledger,
            _rows,
            act=Act.CORRECT,
            kind=ObjectKind.COMMITMENT,
            identifier="c1",
            by="J. de Boer",
            changes={field: value},
        )

    if fits:
        take()
    else:
        with pytest.raises(CannotDecide):
            take()
    assert len(ledger.read().decisions) == fits


def test_a_promise_is_not_merged_with_itself(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "decisions.jsonl")
    with pytest.raises(CannotDecide, match="zichzelf"):
        record(
            ledger,
            _rows,
            act=Act.MERGE,
            kind=ObjectKind.COMMITMENT,
            identifier="c1",
            by="J. de Boer",
            merge_into="c1",
        )
    assert not ledger.read().decisions


@pytest.mark.parametrize("nothing", ["", "  ", ";", "-- later"])
def test_no_question_is_told_in_words(tmp_path: Path, nothing: str) -> None:
    file = tmp_path / "k.duckdb"
    duckdb.connect(str(file)).close()
    with pytest.raises(NoAnswer, match="geen vraag"):
        ask(file, nothing)
