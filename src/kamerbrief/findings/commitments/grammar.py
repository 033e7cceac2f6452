"""What a rule of promises is, and what several of them ask of a clause."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ...engine.rulebook import Grammar
from ...engine.rulebook import words as words_in
from ...engine.verbs import lexicon
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
    aside: bool = False  # the promise stands in an aside: its times go before those of the main clause


Reading = Callable[[Predicate, View], Draft | None]
accepting: Grammar[Reading] = Grammar()


CHAMBER = words_in("commitments", "chamber")


def to_parliament(p: Predicate, v: View) -> bool:
    """Whether parliament is told: by its name, or as «u» in a letter (in a nota «u» is the minister)."""
    if "parliament" not in p.cues:
        return False
    return not v.nota or bool(CHAMBER & p.said)


def dated_aside(p: Predicate, v: View, *openers: str) -> bool:
    """Whether a subordinate clause that opens so names a coming time: «dat in 2027 …», «om in 2027 …»."""
    for d in p.aside_dates:
        at = d.start - p.origin
        if d.vague or not v.coming(d):
            continue
        for a, b in p.clause.asides:
            if p.lower[a] in openers and p.words[a].start <= at < p.words[b - 1].end:
                return True
    return False


def outcome(p: Predicate) -> bool:
    """Whether the complement is a state to be reached, «dat alle havens walstroom hebben».

    No own deed («dat ik»), and no event that the government brings about: «dat de wet in mei ingaat».
    """
    for start, end in p.clause.asides:
        if p.lower[start] == "dat" and p.lower[start - 1] not in ("en", "of", "maar"):
            inside = p.lower[start + 1 : end]
            if inside[:1] in (["ik"], ["we"], ["wij"]):
                return False
            return counted(p, inside) or not comes_about(inside)
    return False


_EVERY = frozenset(("alle", "elke", "elk", "iedere", "ieder", "geen", "helft"))
_NUMBERS = words_in("commitments", "numbers")


def counted(p: Predicate, words: Iterable[str]) -> bool:
    """Whether something is counted: «alle», «drie havens», «tot negen maanden»; a year or a day is not."""
    told = {w for d in (*p.dates, *p.aside_dates) for w in d.text.lower().split()}
    return any(w in _EVERY or (w not in told and (w[0].isdigit() or w in _NUMBERS)) for w in words)


_EVENTS = words_in("commitments", "events") - {"hebben", "zijn", "worden"}


def comes_about(words: Sequence[str]) -> bool:
    """«de wet in mei ingaat», «het besluit wordt genomen»: the clause ends in an event or a passive."""
    lex = lexicon()
    for word in words[-3:]:
        forms = lex.forms.get(word, ())
        if any(form.verb in _EVENTS for form in forms):
            return True
    passive = {"wordt", "worden"} & set(words[-4:])
    return bool(passive) and any(
        lex.class_of(v) == "telic" for w in words[-4:] if (v := lex.participles.get(w))
    )
