"""The words of ``rules/dates.toml``, ready to look up."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ...engine.rulebook import rules_of


@cache
def words(name: str) -> Mapping[str, Any]:
    """A vocabulary by its name: «month» gives januari → 1. Of a plain list every word means True."""
    for rule in rules_of("dates"):
        if rule.id == f"date.word.{name}":
            pattern = rule.pattern
            return pattern if isinstance(pattern, dict) else dict.fromkeys(pattern, True)
    raise KeyError(f"rules/dates.toml has no rule date.word.{name}")


@cache
def phrases(name: str) -> tuple[tuple[tuple[str, ...], Any], ...]:
    """A vocabulary of phrases of several words, the longest first, each cut into its words."""
    cut = [(tuple(phrase.replace("/", " / ").split()), meaning) for phrase, meaning in words(name).items()]
    return tuple(sorted(cut, key=lambda pair: -len(pair[0])))


@cache
def phrases_by_first(name: str) -> Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]:
    """The same phrases by their first word."""
    table: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for phrase, meaning in phrases(name):
        table.setdefault(phrase[0], []).append((phrase, meaning))
    return {first: tuple(rest) for first, rest in table.items()}
