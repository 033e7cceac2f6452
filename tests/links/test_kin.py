"""Words that share a part: what Dutch makes of two words, and what only looks like it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.links.kin import ACT, BESIDE, PART, SIBLING, bonds, parts, wanted


def kinship(one: str, other: str) -> float:
    shared = dict(wanted(one))
    return max((shared[bond] for bond in bonds(other) if bond in shared), default=0.0)


@pytest.mark.parametrize(
    ("one", "other", "strength", "why"),
    [
        ("verzilten", "verzilting", ACT, "an act as verb and as noun"),
        ("verzilting", "verzilten", ACT, "and back"),
        ("besluiten", "besluit", ACT, "a noun that is the stem of its verb"),
        ("schipperspas", "pas", PART, "the head, however short"),
        ("pas", "schipperspas", PART, "and back"),
        ("evalueren", "evaluatie", ACT, "«-eren» and «-atie» make verb and noun of one root"),
        ("evaluatie", "evalueren", ACT, "and back"),
        ("evalueren", "tussenevaluatie", PART, "an act in the head of a compound"),
        ("lenen", "leenfiets", PART, "a stem in a compound: «leen» is «lenen»"),
        ("waterpeil", "water", BESIDE, "what it is about tells less"),
        ("spaarbank", "spaarpot", SIBLING, "two compounds about one thing"),
    ],
)
def test_kin(one: str, other: str, strength: float, why: str) -> None:
    assert kinship(one, other) == strength, why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kade", "schade"),  # ends alike, and no word of «schade» is «kade» with something before it
        ("71.000", "1.000"),  # numbers have no parts
        ("gemeente", "rente"),
        ("provincie", "wie"),
    ],
)
def test_no_kin(one: str, other: str) -> None:
    assert kinship(one, other) == 0.0


def test_a_word_that_is_no_compound_has_no_parts() -> None:
    assert parts("kade") is None and parts("haven") is None


@given(st.text("abcdefghijklmnoprstuvwz", min_size=1, max_size=20))
def test_whatever_the_word_its_parts_are_shorter(word: str) -> None:
    found = parts(word)
    assert found is None or all(0 < len(part) < len(word) for part in found)
