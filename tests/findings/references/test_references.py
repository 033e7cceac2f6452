"""References in canonical form, in every dress they come in."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.engine.rulebook import rules_of
from kamerbrief.findings.references import references_in
from kamerbrief.findings.references.find import GRAMMAR_RULES

CASES = [
    ("Zie Kamerstuk 31 293, nr. 655.", ["kst-31293-655"]),
    ("Zie Kamerstukken II 2022/23, 31 293, nr. 655, p. 4.", ["kst-31293-655"]),
    ("Zie Kamerstukken II, vergaderjaar 2022–2023, 31 293, nr. 655.", ["kst-31293-655"]),
    ("Zie TK 31293, 655.", ["kst-31293-655"]),
    ("Zie TK 2022-2023, 31 293 nr. 655.", ["kst-31293-655"]),
    ("(Kamerstuk 36 200 VII, nr. 85)", ["kst-36200-VII-85"]),
    ("(Kamerstuk 36 200-XVI, nr. 12)", ["kst-36200-XVI-12"]),
    ("(36 200 A, nr. 3)", ["kst-36200-A-3"]),
    ("Kamerstuk 21 501-02, nr. 2345", ["kst-21501-02-2345"]),
    ("Kamerstuk 21501-02-2345", ["kst-21501-02-2345"]),
    ("Kamerstuk 34 986 (R2094), nr. 7", ["kst-34986-7"]),
    ("Kamerstukken I 2019/20, 33 328, AI", ["kst-33328-AI"]),
    ("de brief (33 328, AI) is besproken", ["kst-33328-AI"]),
    ("Kamerstukken I, CXXIV, G", ["kst-CXXIV-G"]),
    ("Kamerstuk 31 293, nrs. 3, 4 en 7", ["kst-31293-3", "kst-31293-4", "kst-31293-7"]),
    ("Kamerstukken 31 293, nr. 3 en 29 398, nr. 1012", ["kst-31293-3", "kst-29398-1012"]),
    ("Kamerstuk 31293-655", ["kst-31293-655"]),
    ("Kamerstuk 31.293, nr. 655", ["kst-31293-655"]),
    ("K amers tuk 31 293, nr. 655", ["kst-31293-655"]),
    ("dossier 31 293 is gesloten", ["kst-31293"]),
    ("Tweede Kamer, vergaderjaar 2022–2023, 31 293, nr. 655", ["kst-31293-655"]),
    ("kst-31293-655", ["kst-31293-655"]),
    ("Handelingen II 2017/18, nr. 33, item 23", ["h-tk-20172018-33-23"]),
    ("Handelingen II 2017/18, nr. 33, item 23, p. 4-8", ["h-tk-20172018-33-23"]),
    ("Handelingen I 2021/22, nr. 12, item 4", ["h-ek-20212022-12-4"]),
    ("Handelingen Tweede Kamer 2017–2018, 33-23", ["h-tk-20172018-33-23"]),
    ("Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2210", ["ah-tk-20232024-2210"]),
    ("Aanhangsel van de Handelingen II 2023/24, nr. 2210", ["ah-tk-20232024-2210"]),
    ("ah-tk-20232024-2210", ["ah-tk-20232024-2210"]),
    ("document 2023D12345 bij zaak 2022Z23456", ["2023D12345", "2022Z23456"]),
    ("toezeggingen TZ202309-010 en T02423", ["TZ202309-010", "T02423"]),
    ("uw brief met kenmerk 4012345-1050678-CZ", ["4012345-1050678-CZ"]),
    ("uw brief met kenmerk: IENW/BSK-2024/101234.", ["IENW/BSK-2024/101234"]),
    ("mijn brief (2023-0000512345) hierover", ["2023-0000512345"]),
    # what is none
    ("Er komen 31 293 woningen bij.", []),
    ("In 31 293 gevallen, 655 daarvan spoed.", []),
    ("Het kost 12 500, EU-breed meer.", []),
    ("In de jaren 2022-2023 en 2023/24 is gebouwd.", []),
    ("Postbus 20018, 2500 EA Den Haag", []),
    ("een kenmerk van armoede onder 65-plussers", []),
]


@pytest.mark.parametrize(("text", "canonical"), CASES, ids=[c[0][:45] for c in CASES])
def test_a_reference_gets_its_canonical_form(text: str, canonical: list[str]) -> None:
    assert [found.canonical for found in references_in(text)] == canonical


def test_the_span_holds_the_whole_expression() -> None:
    text = "Zoals gemeld (Kamerstukken II 2022/23, 31 293, nr. 655) is dat klaar."
    (found,) = references_in(text)
    assert text[found.start : found.end] == "Kamerstukken II 2022/23, 31 293, nr. 655"


GRAMMAR = [(rule.id, text, True) for rule in GRAMMAR_RULES for text in rule.hits]
GRAMMAR += [(rule.id, text, False) for rule in GRAMMAR_RULES for text in rule.misses]
DATA = [(rule.id, text, True) for rule in rules_of("references") for text in rule.hits]
DATA += [(rule.id, text, False) for rule in rules_of("references") for text in rule.misses]


@pytest.mark.parametrize(("rule_id", "text", "hit"), GRAMMAR + DATA)
def test_every_rule_hits_and_misses_what_it_says(rule_id: str, text: str, hit: bool) -> None:
    assert (rule_id in {found.rule_id for found in references_in(text)}) is hit


@pytest.mark.parametrize("text", [t for _, t, hit in DATA if hit])
def test_a_form_of_its_own_is_found_whole(text: str) -> None:
    assert [found.canonical for found in references_in(text)] == [re.sub(r"\s", "", text)]


@given(st.text(alphabet="Kamerstuk TZ0123459,.-/ nrIVXC()", max_size=60))
def test_references_stand_in_order_and_never_overlap(text: str) -> None:
    found = references_in(text)
    assert all(0 <= f.start < f.end <= len(text) for f in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@pytest.mark.parametrize(
    "unit", ["31 293 ", "Kamerstuk ", "CXXIV", "2023-", "A/", "nr. 3, ", "kenmerk 1", "K a m "]
)
def test_hostile_text_takes_linear_time(unit: str) -> None:
    """Were any pattern quadratic, this would never come back."""
    references_in(unit * 50_000)
