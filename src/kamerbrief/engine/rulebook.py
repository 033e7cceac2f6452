"""Rules as data with their own examples, from ``rules/*.toml``; grammar in Python declares the same four.

Each rule has an id, a reason, examples that must hit and examples that must not; the examples are tests.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``pattern`` is its vocabulary or pattern, empty where its grammar is Python."""

    id: str  # «commitment.inform_parliament»: the kind, a dot, a name
    why: str
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    pattern: Any = None


@cache
def load(name: str) -> Mapping[str, Any]:
    """The tables of ``rules/NAME.toml``: vocabularies as they stand there."""
    return tomllib.loads(files("kamerbrief.rules").joinpath(f"{name}.toml").read_text("utf-8"))


def rules_of(name: str) -> tuple[Rule, ...]:
    """The ``[[rule]]`` entries of ``rules/NAME.toml``.

    Raises ``ValueError`` with the rule's id when a field is missing, so that a slip in a TOML file is told
    at once and in words.
    """
    rules = []
    for entry in load(name).get("rule", ()):
        identifier = entry.get("id", "?")
        missing = [key for key in ("id", "why", "hits") if not entry.get(key)]
        if missing:
            raise ValueError(f"rules/{name}.toml: rule {identifier!r} lacks {', '.join(missing)}")
        rules.append(
            Rule(
                id=identifier,
                why=entry["why"],
                hits=tuple(entry["hits"]),
                misses=tuple(entry.get("misses", ())),
                pattern=entry.get("pattern"),
            )
        )
    return tuple(rules)
