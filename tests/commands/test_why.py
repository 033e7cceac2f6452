"""``kamerbrief why``: Dutch throughout, and no word against what it just said."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kamerbrief.findings.rulebook import every_rule
from kamerbrief.reasons import REASONS
from kamerbrief.store.query import ask

NOTHING = "Geen regel voor beloften herkent deze zin."


def test_every_rule_of_a_finding_has_its_reason_in_dutch() -> None:
    stages = ("commitment.", "date.", "figure.", "reference.", "settlement.")
    words = ("date.word.", "figure.word.")  # of vocabulary: no finding has one of these
    rules = {rule for rule in every_rule() if rule.startswith(stages) and not rule.startswith(words)}
    assert rules == REASONS.keys()


def test_a_promise_is_explained_in_dutch(kamerbrief: Callable[..., Any], small_archive: Path) -> None:
    warehouse = small_archive / "warehouse" / "kamerbrief.duckdb"
    [[found]] = ask(
        warehouse,
        "select commitment_id from commitments where deadline_end is not null order by quote desc limit 1",
    ).rows
    said = kamerbrief("why", found, "--warehouse", warehouse)
    assert said.code == 0
    assert re.search(r"soort +toezegging aan de Kamer", said.out)
    assert re.search(r"uiterlijk +30 juni 2023", said.out)
    assert REASONS["commitment.inform"] in said.out or REASONS["commitment.will"] in said.out
    assert NOTHING not in said.out
    for english in ("kind", "strength", "actor_type", "deadline_", "=", " the ", "firm"):
        assert english not in said.out.replace("commitment.", "")


def test_only_a_sentence_that_no_rule_takes_is_said_to_be_nothing(
    kamerbrief: Callable[..., Any], small_archive: Path
) -> None:
    warehouse = small_archive / "warehouse" / "kamerbrief.duckdb"
    [[plain]] = ask(warehouse, "select max(sentence_id) from sentences where text like 'Geachte%'").rows
    [[promise]] = ask(warehouse, "select sentence_id from sentences where text like 'Ik zal uw Kamer%'").rows
    assert NOTHING in kamerbrief("why", plain, "--warehouse", warehouse).out
    said = kamerbrief("why", promise, "--warehouse", warehouse)
    assert NOTHING not in said.out and "herkend  commitment." in said.out
