"""The words of ``rules/dates.toml`` by the short name of their list: «month», «season»."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from .. import lexicon
from ..lexicon import Phrases


@cache
def words(name: str) -> Mapping[str, Any]:
    """``words("month")`` gives januari → 1."""
    return lexicon.words("dates", f"date.word.{name}")


@cache
def phrases_by_first(name: str) -> Phrases:
    """Phrases by their first word, the longest first."""
    return lexicon.phrases_by_first("dates", f"date.word.{name}")
