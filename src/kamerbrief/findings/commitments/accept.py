"""The rules that take a clause for a promise, in the order in which they are tried, and their vetoes."""

from collections.abc import Iterator
from functools import cache

from ...engine.rulebook import Rule
from . import aiming, coming, doing, goals, telling
from .grammar import Draft, Reading, accepting

_PRESENT = (
    "past",
    "would",
    "question",
    "opening_line",
    "reported",
    "settled",
    "letter_itself",
    "saying",
    "bygone",
)
_STRICT = (*_PRESENT, "state", "ongoing", "law")
_LOOSE = (*_STRICT, "scenario")
_TOLD = ("past", "would", "question", "reported", "settled", "letter_itself", "bygone", "opening_line")
VETOES = {
    "commitment.pledge": ("past", "would", "question", "opening_line"),
    "commitment.return": ("past", "would", "question", "settled", "letter_itself", "bygone", "opening_line"),
    "commitment.inform": _TOLD,
    "commitment.receive": _TOLD,
    "commitment.told_in_passing": ("would", "question", "reported", "settled", "letter_itself"),
    "commitment.goal": ("would", "question", "opening_line", "reported", "settled"),
    "commitment.reckoned": ("would", "question", "opening_line", "reported", "settled", "bygone"),
    "commitment.explore": (*_PRESENT, "law"),
    "commitment.intend": (*_PRESENT,),
    "commitment.planned": (*_PRESENT,),
    "commitment.will": (*_PRESENT, "state"),
    "commitment.going_to": (*_PRESENT, "state"),
    "commitment.moved": ("would", "question", "reported", "bygone"),
    "commitment.stays": (*_PRESENT,),
    "commitment.event": _LOOSE,
    "commitment.outcome": _STRICT,
    "commitment.first_person": _STRICT,
    "commitment.government": (*_LOOSE, "habit"),
    "commitment.passive": (*_LOOSE, "share"),
    "commitment.possible": _LOOSE,
    "commitment.target": (*_PRESENT, "law"),
    "commitment.set_aside": ("would", "question", "reported", "settled", "bygone", "opening_line"),
    "commitment.begins": (*_TOLD, "scenario"),
    "commitment.decided": ("would", "question", "settled", "bygone"),
    "commitment.told": ("would", "question", "reported"),
    "commitment.delayed": ("would", "question", "reported"),
    "commitment.relative": ("would", "question", "reported", "settled", "letter_itself"),
    "commitment.other_party": _LOOSE,
    "commitment.given": _LOOSE,
}
"""The rules in the order in which they are tried, and which vetoes can stop each."""


@cache
def _ordered() -> tuple[tuple[Rule, Reading], ...]:
    by_id = {rule.id: (rule, reading) for rule, reading in accepting}
    return tuple(by_id[identifier] for identifier in VETOES)


def in_order() -> Iterator[tuple[Rule, Reading]]:
    """The rules in the order of ``VETOES``: the first that takes a clause, unstopped, wins."""
    return iter(_ordered())


__all__ = ["VETOES", "Draft", "accepting", "aiming", "coming", "doing", "goals", "in_order", "telling"]
