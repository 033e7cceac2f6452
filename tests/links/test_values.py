"""Amounts agree when the words allow the same value."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.links.values import agree, span
from kamerbrief.model.figure import Qualifier

EXACT, OVER, ABOUT, UNDER, LEAST, MOST = (
    Qualifier.EXACT,
    Qualifier.OVER,
    Qualifier.ABOUT,
    Qualifier.UNDER,
    Qualifier.AT_LEAST,
    Qualifier.AT_MOST,
)


@pytest.mark.parametrize(
    ("one", "other", "same", "why"),
    [
        ((OVER, "4.5"), (EXACT, "4.6"), True, "ruim 4,5 is 4,6"),
        ((EXACT, "4.9"), (EXACT, "4.6"), False, "4,9 is not 4,6"),
        ((ABOUT, "100"), (EXACT, "104"), True, "circa 100 is 104"),
        ((ABOUT, "100"), (EXACT, "120"), False, "circa 100 is not 120"),
        ((UNDER, "40"), (EXACT, "38"), True, "bijna 40 is 38"),
        ((UNDER, "40"), (EXACT, "41"), False, "bijna 40 is not 41"),
        ((LEAST, "60"), (EXACT, "75"), True, "ten minste 60 is 75 too"),
        ((LEAST, "60"), (EXACT, "47"), False, "ten minste 60 is not 47"),
        ((MOST, "60"), (EXACT, "47"), True, "hooguit 60 is 47 too"),
        ((OVER, "44000"), (OVER, "50000"), False, "ruim 44.000 is not ruim 50.000"),
    ],
)
def test_agree(one: tuple[Qualifier, str], other: tuple[Qualifier, str], same: bool, why: str) -> None:
    spans = [span(Decimal(value), None, qualifier) for qualifier, value in (one, other)]
    assert agree(*spans) is same, why


@given(st.sampled_from(Qualifier), st.integers(1, 10**9), st.sampled_from(Qualifier), st.integers(1, 10**9))
def test_agreement_has_no_direction(q: Qualifier, v: int, r: Qualifier, w: int) -> None:
    one, other = span(Decimal(v), None, q), span(Decimal(w), None, r)
    assert agree(one, other) == agree(other, one)
    assert agree(one, one)
