"""Every rule of the dates reads its own hits and leaves its own misses."""

from collections.abc import Callable

import pytest

from kamerbrief.engine.rulebook import Rule, rules_of
from kamerbrief.findings.dates import RULES, find_dates
from kamerbrief.model.letter import Letter

Of = Callable[..., Letter]


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.hits])
def test_a_rule_reads_its_hits(rule: Rule, text: str, letter_of: Of) -> None:
    assert rule.id in {mention.rule_id for mention in find_dates(letter_of(text), ())}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.misses])
def test_a_rule_leaves_its_misses(rule: Rule, text: str, letter_of: Of) -> None:
    assert rule.id not in {mention.rule_id for mention in find_dates(letter_of(text), ())}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in rules_of("dates") for text in rule.hits])
def test_a_word_list_finds_a_date_in_its_hits(rule: Rule, text: str, letter_of: Of) -> None:
    assert find_dates(letter_of(text), ())


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule in rules_of("dates") for text in rule.misses]
)
def test_a_word_list_finds_nothing_in_its_misses(rule: Rule, text: str, letter_of: Of) -> None:
    assert not find_dates(letter_of(text), ())


def test_ids_are_unique() -> None:
    ids = [rule.id for rule in (*RULES, *rules_of("dates"))]
    assert len(ids) == len(set(ids))
