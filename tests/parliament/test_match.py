"""When two registers speak of one promise, and when that stays a question."""

from datetime import date

import pytest

from kamerbrief.parliament.match import Match, Side, match

IENW = "Infrastructuur en Waterstaat"
SLUICES = "De minister zegt toe de Kamer voor de zomer te informeren over de sterkte van de sluisdeuren."
OTHERS = [
    "Een overzicht van alle ligplaatsen met walstroom verschijnt dit jaar.",
    "De opleiding tot brugwachter start in september.",
    "Het wetsvoorstel over de kadegelden gaat naar de Raad van State.",
]


def ours(text: str, **more: object) -> Side:
    fields = {"ministry": IENW, "on": date(2022, 11, 18), "due": date(2023, 6, 30)} | more
    return Side("p1", text, **fields)  # type: ignore[arg-type]


def theirs(text: str, identifier: str = "t1", **more: object) -> Side:
    fields = {"ministry": f"Ministerie van {IENW}", "on": date(2022, 10, 3), "due": None} | more
    return Side(identifier, text, **fields)  # type: ignore[arg-type]


def best(one: Side, *rows: Side) -> Match | None:
    rest = [theirs(text, f"x{number}") for number, text in enumerate(OTHERS)]
    return next(iter(match([one], [*rows, *rest])), None)


SAID = "De uitkomsten over de sterkte van de sluisdeuren ontvangt uw Kamer voor de zomer van 2023."


def test_the_same_promise_in_other_words() -> None:
    found = best(ours(SAID), theirs(SLUICES))
    assert found is not None and found.sure and found.theirs == "t1"
    assert "sluisdeur" in found.why


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"ministry": "Financiën"}, "another ministry"),
        ({"on": date(2023, 5, 1)}, "promised aloud half a year after the letter"),
        ({"on": date(2019, 1, 1)}, "promised three years before"),
    ],
)
def test_what_sets_two_apart(more: dict[str, object], reason: str) -> None:
    found = best(ours(SAID), theirs(SLUICES, **more))
    assert found is None or found.theirs != "t1", reason


@pytest.mark.parametrize("ministry", [None, "IenW"])
def test_a_ministry_that_is_unknown_or_abbreviated_sets_nothing_apart(ministry: str | None) -> None:
    found = best(ours(SAID), theirs(SLUICES, ministry=ministry))
    assert found is not None and found.sure


def test_two_that_are_equally_near_are_no_match() -> None:
    found = match([ours(SAID)], [theirs(SLUICES), theirs(SLUICES, "t2")])
    assert found and not any(pair.sure for pair in found)


def test_another_subject_is_not_even_suggested() -> None:
    assert best(ours("Ik open in 2024 een spreekuur voor kleine gemeenten.")) is None


def test_the_order_of_the_rows_plays_no_part() -> None:
    rows = [theirs(text, f"x{number}") for number, text in enumerate([SLUICES, *OTHERS])]
    assert match([ours(SAID)], rows) == match([ours(SAID)], rows[::-1])
