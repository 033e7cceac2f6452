"""What a sentence leaves in the reader's mind for the next one of its block: «De SER adviseert. Zij …»."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.clauses import Clause
from ...engine.rulebook import words as words_in
from ...engine.words import Word
from .actor import NOBODY, Actor, actor_of
from .vocabulary import actors

_POINTING = words_in("commitments", "pointing")
_PERSONS = frozenset(("zij", "ze", "hij"))  # they mean the subject, «deze» what was named last
_ELLIPTIC = words_in("commitments", "elliptic")


@dataclass(frozen=True, slots=True)
class Thread:
    """The clause that named somebody last, whether its sentence promised or told of an older promise.

    Whom it named is worked out only when a subject points back.
    """

    words: Sequence[Word] = ()
    clause: Clause | None = None
    promised: bool = False
    owed: bool = False  # «Ik heb uw Kamer toegezegd te reageren. Dat doe ik in mei.»


START = Thread()


def points(words: Sequence[Word]) -> bool:
    """Whether a subject names nobody by itself: «zij», «deze», «de overige drie»."""
    if not words or words[0].lower not in _POINTING | _ELLIPTIC:
        return False
    lower = [word.lower for word in words if word.is_word]
    if len(lower) == 1:
        return lower[0] in _POINTING
    elliptic = [w for w in lower if w in _ELLIPTIC or w.isdigit()]
    return len(lower) > 1 and len(elliptic) == len(lower)


def _spoken_of(
    words: Sequence[Word], clause: Clause, programmes: frozenset[str]
) -> tuple[Actor | None, Actor | None]:
    """Whom a clause leaves in mind: its subject (of «ik» the first body named), and the body named last."""
    bodies = [
        actor_of(words[max(clause.first, i - 1) : i + 1], programmes, opens_sentence=False)
        for i in range(clause.first, clause.last)
        if _is_body(words[i])
    ]
    subject = words[clause.subject[0] : clause.subject[1]]
    actor = actor_of(subject, programmes, opens_sentence=clause.subject[0] == 0)
    if not actor.known or actor.first_person:
        return (bodies[0], bodies[-1]) if bodies else (None, None)
    return actor, bodies[-1] if bodies else actor


def _is_body(word: Word) -> bool:
    lists = actors()
    return (
        word.lower in lists["third_party"]
        or word.lower in lists["government"]
        or word.lower.endswith(lists["third_party_endings"])
    )


def resolved(
    words: Sequence[Word], clause: Clause, actor: Actor, thread: Thread, programmes: frozenset[str]
) -> Actor:
    """The actor, or where its subject only points back, the one spoken of before it."""
    if not points(words[slice(*clause.subject)]):
        return actor
    before = None
    if thread.clause is not None:
        subject, last = _spoken_of(thread.words, thread.clause, programmes)
        before = subject if words[clause.subject[0]].lower in _PERSONS else last
    if before is None or (_many(words[clause.finite].lower) is not _plural(before)):
        return Actor(actor.name, actor.type, known=False) if not actor.third else actor
    name = before.name if len((before.name or "").split()) < 5 else actor.name
    return Actor(name, before.type, known=True, programme=before.programme)


def _many(finite: str) -> bool:
    """Whether a finite verb is a plural: «starten», «zijn»; not «start», «is»."""
    return finite.endswith("en") or finite in ("zijn", "gaan", "doen", "staan", "zien")


def _plural(actor: Actor) -> bool:
    """Whether the name of an actor is a plural: «de gemeenten», «de NZa en de ACM», not «de minister»."""
    names = [w for w in (actor.name or "").lower().split() if not w.isdigit() and w not in _ELLIPTIC]
    head = names[1] if len(names) > 1 and names[0] in ("het", "een") else names[0] if names else ""
    return "en" in names or head.endswith(("en", "'s", "ers", "eurs", "ors"))


__all__ = ["NOBODY", "START", "Thread", "points", "resolved"]
