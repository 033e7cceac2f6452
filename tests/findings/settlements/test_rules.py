"""Every rule of ``rules/settlements.toml`` hits its hits with its own status, and misses its misses."""

import pytest

from kamerbrief.engine.rulebook import load, rules_of

RULES = load("settlements")["rule"]


@pytest.mark.parametrize(
    ("rule", "text"),
    [(r, t) for r in RULES for t in r["hits"]],
    ids=lambda x: x["id"] if isinstance(x, dict) else x[:40],
)
def test_a_rule_hits(settle, rule, text):
    settled, _ = settle(text)
    assert [(s.rule_id, s.status) for s in settled] == [(rule["id"], rule["status"])]


@pytest.mark.parametrize(
    ("rule", "text"),
    [(r, t) for r in RULES for t in r["misses"]],
    ids=lambda x: x["id"] if isinstance(x, dict) else x[:40],
)
def test_a_rule_misses(settle, rule, text):
    settled, _ = settle(text)
    assert rule["id"] not in {s.rule_id for s in settled}


def test_rule_ids_are_unique_and_each_rule_says_why():
    rules = rules_of("settlements")
    assert len({rule.id for rule in rules}) == len(rules)
