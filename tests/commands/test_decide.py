"""``kamerbrief decide``: fields and values by their Dutch names, and told which there are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamerbrief.store.query import ask


@pytest.fixture
def decide(kamerbrief: Callable[..., Any], archive: Path) -> Callable[..., Any]:
    """``decide("wijzig", "soort=doel", by=…)`` about the promise of an overview in the small archive."""
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    [[promise]] = ask(warehouse, "select promise_id from promises where summary like '%walstroom%'").rows

    def run(what: str, *changes: str, by: str = "A. de Vries") -> Any:
        given = [argument for change in changes for argument in ("--zet", change)]
        return kamerbrief("decide", what, promise, "--naam", by, *given, "--warehouse", warehouse)

    return run


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("uiterst=2025-01-01", "Wel: wie (actor), partij (actor_type), bedrag (amount_value), uiterlijk"),
        (
            "status=fulfilled",
            "Van een toezegging kan «status» niet worden gewijzigd",
        ),  # that is the verdict's
        (
            "kind=fulfilled",
            "past niet bij soort (kind). Kies uit: toezegging aan de Kamer (toezegging), voorn",
        ),
        ("soort=wens", "Kies uit: "),
        ("uiterlijk=morgen", "Schrijf een dag als 2025-05-01"),
    ],
)
def test_what_can_not_be_is_told_with_what_can(decide: Any, archive: Path, change: str, told: str) -> None:
    said = decide("wijzig", change)
    assert said.code == 3 and told in said.err
    assert not (archive / "warehouse" / "kamerbrief.decisions.jsonl").exists()


def test_dutch_names_and_codes_say_the_same_and_the_list_is_dutch(
    decide: Any, kamerbrief: Callable[..., Any], archive: Path
) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    assert decide("wijzig", "soort=Voornemen", "deadline_end=2024-03-01").code == 0
    changed = "select kind, deadline_end::text from commitments where quote like '%walstroom%'"
    assert ask(warehouse, changed).rows == [("intention", "2024-03-01")]
    listed = kamerbrief("decide", "lijst", "--warehouse", warehouse).out
    assert "gewijzigd (soort: voornemen; uiterlijk: 1 maart 2024)" in " ".join(listed.split())


def test_a_second_clerk_is_told_whose_decision_gives_way_and_can_take_it_back(
    decide: Any, kamerbrief: Callable[..., Any], archive: Path
) -> None:
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    decide("wijzig", "soort=doel")
    said = decide("bevestig", by="B. Smit")
    assert said.code == 0
    assert "Dit gaat voor op wat A. de Vries" in said.out and "gewijzigd (soort: doel)" in said.out
    number = said.out.split("besluit ")[-1].split(".")[0]
    taken = kamerbrief("decide", "terug", number, "--naam", "B. Smit", "--warehouse", warehouse)
    assert taken.code == 0, taken.err


def test_of_a_promise_that_was_rejected_the_way_back_is_told(decide: Any) -> None:
    decide("verwerp")
    said = decide("bevestig", by="B. Smit")
    assert said.code == 3 and "kamerbrief decide lijst" in said.err
