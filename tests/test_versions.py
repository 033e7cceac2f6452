"""Every file of rules belongs to a version: what is edited must make new what was made by it."""

import re
from pathlib import Path

from kamerbrief.versions import LINKING_RULES, READING_STAGES

ROOT = Path(__file__).parents[1] / "src" / "kamerbrief"


def _rules_of(stages: tuple[str, ...]) -> set[str]:
    """The files of rules that the code of these stages names: ``load("links")``."""
    named: set[str] = set()
    for stage in stages:
        for path in (ROOT / stage).rglob("*.py"):
            named |= set(re.findall(r'(?:load|rules_of|words_in|words)\("(\w+)"', path.read_text("utf-8")))
    return {f"{name}.toml" for name in named} & {path.name for path in (ROOT / "rules").glob("*.toml")}


def test_what_only_links_read_makes_no_letter_be_read_again() -> None:
    assert set(LINKING_RULES) == _rules_of(("links",)) - _rules_of(READING_STAGES)
