"""The word lists of ``rules/*.toml``, ready to look up."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ..engine.rulebook import rules_of

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Any], ...]]


@cache
def words(book: str, rule_id: str) -> Mapping[str, Any]:
    """A word list by the id of its rule: word → meaning. Of a plain list every word means True."""
    for rule in rules_of(book):
        if rule.id == rule_id:
            pattern = rule.pattern
            return pattern if isinstance(pattern, dict) else dict.fromkeys(pattern, True)
    raise KeyError(f"rules/{book}.toml has no rule {rule_id}")


@cache
def phrases_by_first(book: str, rule_id: str) -> Phrases:
    """A list of phrases by their first word, each cut into its words, the longest first."""
    return _by(book, rule_id, 0)


@cache
def phrases_by_last(book: str, rule_id: str) -> Phrases:
    """A list of phrases by their last word, for reading backwards from a number."""
    return _by(book, rule_id, -1)


def _by(book: str, rule_id: str, key: int) -> Phrases:
    table: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for phrase, meaning in words(book, rule_id).items():
        cut = tuple(phrase.replace("/", " / ").replace(".", " . ").split())
        table.setdefault(cut[key], []).append((cut, meaning))
    return {word: tuple(sorted(rest, key=lambda pair: -len(pair[0]))) for word, rest in table.items()}
