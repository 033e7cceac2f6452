"""The DuckDB type of a model is read off its definition."""

from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pytest

from kamerbrief.model.place import Box
from kamerbrief.model.reading import Reading
from kamerbrief.model.settlement import SettlementStatus
from kamerbrief.store.types import duckdb_type


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        (str, "varchar"),
        (date | None, "date"),
        (Decimal, "varchar"),  # JSON has it as text, and no digit may be lost on the way
        (tuple[str, ...], "varchar[]"),
        (SettlementStatus, "varchar"),
        (
            tuple[Box, ...] | None,
            'struct("page" bigint, "x0" double, "top" double, "x1" double, "bottom" double)[]',
        ),
    ],
)
def test_annotations_have_a_type(annotation: Any, expected: str) -> None:
    assert duckdb_type(annotation) == expected


@pytest.mark.parametrize("annotation", [dict[str, str], str | int, tuple[str, int], Any])
def test_what_has_no_place_in_a_kept_reading_is_refused(annotation: Any) -> None:
    with pytest.raises(TypeError):
        duckdb_type(annotation)


def test_a_whole_reading_is_a_type_that_duckdb_knows() -> None:
    duckdb.connect().execute(f"create table t (reading {duckdb_type(Reading)})")
