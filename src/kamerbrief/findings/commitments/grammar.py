"""What a rule of promises is, and what several of them ask of a clause."""

from collections.abc import Callable
from dataclasses import dataclass

from ...engine.rulebook import Grammar
from ...engine.rulebook import words as words_in
from ...model.commitment import CommitmentKind as Kind
from ...model.commitment import Strength
from .actor import Actor
from .predicate import Predicate
from .scene import View


@dataclass(frozen=True, slots=True)
class Draft:
    """What a rule makes of a clause. ``kind`` None: by who acts."""

    kind: Kind | None = None
    strength: Strength = Strength.FIRM
    actor: Actor | None = None  # when another than the subject is to act
    reach: bool = False  # times in the complement count too: «ik streef ernaar dat in 2030 …»


Reading = Callable[[Predicate, View], Draft | None]
accepting: Grammar[Reading] = Grammar()


CHAMBER = words_in("commitments", "chamber")


def to_parliament(p: Predicate, v: View) -> bool:
    """Whether parliament is told: by its name, or as «u» in a letter (in a nota «u» is the minister)."""
    if "parliament" not in p.cues:
        return False
    return not v.nota or bool(CHAMBER & p.said)


def outcome(p: Predicate) -> bool:
    """Whether the complement is a state to be reached («dat alle havens walstroom hebben»), no own deed."""
    for start, _ in p.clause.asides:
        if p.lower[start] == "dat" and p.lower[start - 1] not in ("en", "of", "maar"):
            return p.lower[start + 1 : start + 2] not in (["ik"], ["we"], ["wij"])
    return False
