"""The words that clerks see: one home, a word for every code, numbers as they are written in Dutch."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief import wording
from kamerbrief.model.commitment import ActorType, Commitment, CommitmentKind, Strength
from kamerbrief.model.date_mention import DateMention
from kamerbrief.model.decision import CORRECTABLE, Act, ObjectKind
from kamerbrief.model.facts import DateSource, DocumentKind
from kamerbrief.model.figure import Figure, Qualifier, Unit
from kamerbrief.model.reference import Reference
from kamerbrief.model.settlement import Settlement, SettlementStatus
from kamerbrief.model.verdict import Certainty, ChangeWhat, Status
from kamerbrief.store.query import ask


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (Status, wording.STATUS),
        (SettlementStatus, wording.SETTLEMENT),
        (CommitmentKind, wording.KIND),
        (Strength, wording.STRENGTH),
        (ActorType, wording.ACTOR_TYPE),
        (Certainty, wording.CERTAINTY),
        (ChangeWhat, wording.CHANGE),
        (DocumentKind, wording.DOCUMENT_KIND),
        (DateSource, wording.DATE_SOURCE),
        (Act, wording.ACT),
        (ObjectKind, wording.OBJECT),
        (Unit, wording.UNIT),
        (Qualifier, wording.QUALIFIER),
    ],
)
def test_every_code_has_its_word(codes: type[StrEnum], words: dict[str, str]) -> None:
    assert {code.value for code in codes} <= words.keys()


def test_every_field_that_is_shown_or_corrected_has_its_name() -> None:
    about_place = {"id", "sentence_id", "start", "end", "text", "page", "boxes"}
    shown = {
        name
        for kind in (Commitment, Figure, DateMention, Settlement, Reference)
        for name in kind.model_fields
    }
    assert (shown - about_place) | frozenset().union(*CORRECTABLE.values()) <= wording.FIELD.keys()


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (100, "100"),  # no zero of a whole number is dropped
        (1234567, "1.234.567"),
        (Decimal("76.50"), "76,5"),
        (Decimal("-1200.05"), "-1.200,05"),
        (0.1 + 0.2, "0,3"),  # what a computer adds to it is no part of the number
        (None, "–"),
    ],
)
def test_numbers_are_written_as_in_dutch(number: float | None, text: str) -> None:
    assert wording.dutch_number(number) == text


@given(st.decimals(-(10**15), 10**15, places=4))
def test_a_written_number_can_be_read_back(number: Decimal) -> None:
    text = wording.dutch_number(number)
    assert Decimal(text.replace(".", "").replace(",", ".")) == number


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("kind", "intention", "voornemen"),
        ("status", "not_reported", "niet gemeld"),
        ("status", "pending", "staat nog open"),
        ("deadline_end", date(2025, 7, 1), "1 juli 2025"),
        ("deadline_end", "2025-07-01", "1 juli 2025"),  # as a decision keeps it
        ("amount_value", Decimal("64000000"), "64.000.000"),
        ("actor", "de gemeente", "de gemeente"),
        ("negative", True, "ja"),
        ("refers_to", ("kst-29999-12", "kst-29999-14"), "kst-29999-12, kst-29999-14"),
        ("deadline_end", None, "leeg"),
    ],
)
def test_values_are_told_in_words(field: str, value: object, text: str) -> None:
    assert wording.dutch_value(field, value) == text


@pytest.mark.parametrize(
    ("what", "value", "unit", "text"),
    [
        ("amount", "85000000", "EUR", "€ 85.000.000"),
        ("amount", "12.5", "percent", "12,5%"),
        ("amount", "onbekend", "EUR", "onbekend"),
        ("deadline", "2025-12-31", None, "31 december 2025"),
        ("scope", "twaalf bruggen", None, "twaalf bruggen"),
        ("amount", None, "EUR", ""),
    ],
)
def test_a_change_is_told_as_people_write_it(
    what: str, value: str | None, unit: str | None, text: str
) -> None:
    assert wording.dutch_moved(what, value, unit) == text


def test_the_views_of_the_register_have_the_same_words(small_archive: Path) -> None:
    lists = "KIND STRENGTH DOCUMENT_KIND DOCUMENT_STATUS SETTLEMENT CHANGE EVENT UNIT QUALIFIER".split()
    wanted = {(name, code): word for name in lists for code, word in getattr(wording, name).items()}
    for (name, code), word in wanted.items():
        asked = f"select register.woord('{name}', '{code}'), register.woord('{name}', 'anders')"
        assert ask(small_archive / "warehouse" / "kamerbrief.duckdb", asked).rows == [(word, "anders")]


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("2023-12-01", "1 december 2023"),
        ("2023-12", "december 2023"),
        ("2023", "2023"),
        (None, "1 december 2023"),
    ],
)
def test_a_document_has_no_day_that_nobody_wrote(edtf: str | None, text: str) -> None:
    assert wording.dutch_document_date(date(2023, 12, 1), edtf) == text
    assert wording.dutch_document_date(None, None) == "–"
