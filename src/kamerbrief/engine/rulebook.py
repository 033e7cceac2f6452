"""Rules as data with their own examples, from ``rules/*.toml``; grammar in Python declares the same four.

Each rule has an id, a reason, examples that must hit and examples that must not; the examples are tests.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Generic, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


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


@cache
def words(book: str, name: str) -> frozenset[str]:
    """The words of the list ``[name]`` in ``rules/BOOK.toml``."""
    return frozenset(load(book)[name]["words"])


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


class Grammar(Generic[F]):
    """Rules written in Python, in the order in which they are tried; each declares what a TOML rule does."""

    def __init__(self) -> None:
        self._rules: dict[str, tuple[Rule, F]] = {}

    def rule(self, id: str, why: str, hits: Sequence[str], misses: Sequence[str] = ()) -> Callable[[F], F]:
        """Enter the function below under ``id``; raises ``ValueError`` for an id that is taken."""

        def enter(function: F) -> F:
            if id in self._rules:
                raise ValueError(f"rule {id!r} is there twice")
            self._rules[id] = (Rule(id=id, why=why, hits=tuple(hits), misses=tuple(misses)), function)
            return function

        return enter

    def __iter__(self) -> Iterator[tuple[Rule, F]]:
        return iter(self._rules.values())

    def __getitem__(self, identifier: str) -> Rule:
        return self._rules[identifier][0]

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._rules
