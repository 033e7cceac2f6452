"""The words of ``rules/figures.toml`` by the short name of their list: «unit», «hedge»."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from .. import lexicon
from ..lexicon import Phrases


@cache
def words(name: str) -> Mapping[str, Any]:
    """``words("scale")`` gives miljoen → 1000000."""
    return lexicon.words("figures", f"figure.word.{name}")


@cache
def phrases_by_last(name: str) -> Phrases:
    """Phrases by their last word, the longest first."""
    return lexicon.phrases_by_last("figures", f"figure.word.{name}")
