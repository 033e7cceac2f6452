"""Every rule of the figures reads its own hits and leaves its own misses."""

from collections.abc import Callable

import pytest

from kamerbrief.engine.rulebook import Rule, rules_of
from kamerbrief.findings.dates import find_dates
from kamerbrief.findings.figures import RULES, find_figures
from kamerbrief.model.figure import Figure
from kamerbrief.model.letter import Letter

Of = Callable[..., Letter]


def figures(letter: Letter) -> tuple[Figure, ...]:
    return find_figures(letter, (), find_dates(letter, ()))[0]


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.hits])
def test_a_rule_reads_its_hits(rule: Rule, text: str, letter_of: Of) -> None:
    assert rule.id in {figure.rule_id for figure in figures(letter_of(text))}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.misses])
def test_a_rule_leaves_its_misses(rule: Rule, text: str, letter_of: Of) -> None:
    assert rule.id not in {figure.rule_id for figure in figures(letter_of(text))}


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in rules_of("figures") for text in rule.hits]
)
def test_a_word_list_finds_a_figure_in_its_hits(rule: Rule, text: str, letter_of: Of) -> None:
    assert figures(letter_of(text))


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in rules_of("figures") for text in rule.misses]
)
def test_a_word_list_finds_nothing_in_its_misses(rule: Rule, text: str, letter_of: Of) -> None:
    assert not figures(letter_of(text))


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in (*RULES, *rules_of("figures"))]
    assert len(ids) == len(set(ids))
