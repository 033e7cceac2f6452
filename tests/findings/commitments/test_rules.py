"""Every rule of promises takes its hits, leaves its misses, and is told apart from the others."""

import pytest

from kamerbrief.engine.rulebook import Rule
from kamerbrief.findings.commitments.accept import VETOES, accepting
from kamerbrief.findings.commitments.items import items
from kamerbrief.findings.commitments.reject import rejecting

from .build import of_example

TAKING = [rule for rule, _ in (*accepting, *items)]
STOPPING = [rule for rule, _ in rejecting]


def _cases(rules: list[Rule], what: str) -> list[tuple[str, str]]:
    return [(rule.id, example) for rule in rules for example in getattr(rule, what)]


@pytest.mark.parametrize(("rule", "example"), _cases(TAKING, "hits"))
def test_a_hit_is_found_by_its_rule(rule: str, example: str) -> None:
    assert rule in [c.rule_id for c in of_example(example)]


@pytest.mark.parametrize(("rule", "example"), _cases(TAKING, "misses"))
def test_a_miss_is_not_found_by_the_rule(rule: str, example: str) -> None:
    assert rule not in [c.rule_id for c in of_example(example)]


@pytest.mark.parametrize(("rule", "example"), _cases(STOPPING, "hits"))
def test_what_a_veto_names_is_no_promise(rule: str, example: str) -> None:
    assert of_example(example) == []


@pytest.mark.parametrize(("rule", "example"), _cases(STOPPING, "misses"))
def test_what_a_veto_spares_is_a_promise(rule: str, example: str) -> None:
    assert len(of_example(example)) == 1


def test_every_rule_says_why_and_has_examples() -> None:
    for rule in (*TAKING, *STOPPING):
        assert rule.why and rule.hits and rule.misses, rule.id


def test_vetoes_that_are_named_exist() -> None:
    known = {rule.id for rule in STOPPING}
    assert {f"commitment.no.{name}" for names in VETOES.values() for name in names} <= known
    assert set(VETOES) == {rule.id for rule, _ in accepting}
