"""Every cue of rules/links.toml reads its own examples, and not the counter-examples."""

import re

import pytest

from kamerbrief.engine.rulebook import Rule, rules_of
from kamerbrief.links.aspect import Cue, cues_of, performs

RULES = rules_of("links")
CUES = [rule for rule in RULES if rule.id.startswith("cue.")]
ACTS = [rule for rule in RULES if rule.id.startswith("performs.")]


@pytest.mark.parametrize("rule", ACTS, ids=lambda rule: rule.id)
def test_what_a_letter_does_by_being_sent(rule: Rule) -> None:
    for text in rule.hits:
        assert performs(text), text
    for text in rule.misses:
        assert not performs(text), text


@pytest.mark.parametrize("rule", CUES, ids=lambda rule: rule.id)
def test_a_cue_reads_its_examples(rule: Rule) -> None:
    cue = Cue(rule.id.split(".")[1])
    for text in rule.hits:
        assert cue in dict(cues_of(text)), text
    for text in rule.misses:
        assert cue not in dict(cues_of(text)), text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_pattern_of_a_cue_is_a_regular_expression_by_itself(rule: Rule) -> None:
    for pattern in rule.pattern:
        re.compile(pattern)


def test_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES) == len(CUES) + len(ACTS)
