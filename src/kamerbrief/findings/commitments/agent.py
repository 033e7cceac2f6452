"""Who acts in a clause: its subject, the «door» of a passive, or who was spoken of before."""

from collections.abc import Sequence

from ...engine.clauses import Clause
from ...engine.words import Word
from ...model.commitment import ActorType
from .actor import NOBODY, Actor, actor_of
from .scene import View
from .thread import Thread, resolved


def agent_of(
    words: Sequence[Word], clause: Clause, verb: str, passive: bool, seen: View, thread: Thread
) -> Actor:
    """The actor of a clause; ``verb`` names its deed, ``thread`` tells who was spoken of before."""
    if passive:
        return _by(words, clause, seen)
    return _receiver(resolved(words, clause, _subject(words, clause, seen), thread, seen.programmes), verb)


def _subject(words: Sequence[Word], clause: Clause, seen: View) -> Actor:
    start, end = clause.subject
    if end == start + 1 and words[start].lower == "u":
        kind = ActorType.GOVERNMENT if seen.nota else ActorType.THIRD_PARTY
        return Actor("u", kind, known=True, first_person=seen.nota)
    opens = start == 0 or not words[start - 1].is_word
    hidden = {i for a, b in clause.asides for i in range(a, b)}
    subject = [words[i] for i in range(start, end) if i not in hidden]
    actor = actor_of(subject, seen.programmes, opens_sentence=opens)
    if not actor.known and not clause.inverted and words[start].lower in _OBJECTS:
        swapped = actor_of(_following(words, clause), seen.programmes, opens_sentence=False)
        told = words[clause.finite + 1 : clause.finite + 2]
        to_me = any(w.lower == "mij" or (w.lower == "ons" and clause.participles) for w in told)
        if swapped.known and not to_me:  # «De directeuren hebben mij gemeld …»
            return swapped
    return actor


_OBJECTS = frozenset(
    ("deze", "dit", "dat", "die", "de", "het")
)  # «Deze publiceert ZonMw»: an object in front


def _by(words: Sequence[Word], clause: Clause, seen: View) -> Actor:
    """The «door» of a passive, behind its verb or before it."""
    behind = (i for i in range(clause.finite + 1, clause.last) if words[i].lower in ("door", "vanuit"))
    before = (i for i in range(clause.first, clause.finite) if words[i].lower in ("door", "vanuit"))
    agent = next(behind, next(before, None))
    if agent is None or any(a <= agent < b for a, b in clause.asides):
        return NOBODY
    stop = agent + 1
    while stop < min(clause.last, agent + 10) and words[stop].is_word and stop != clause.finite:
        lower = words[stop].lower
        if lower.endswith(("d", "t")) and stop > agent + 2 and lower not in ("het", "met"):
            break  # the participle
        stop += 1
    agents = words[agent + 1 : stop]
    if agents and agents[0].lower == "een" and any(w.lower.endswith("bureau") for w in agents):
        return NOBODY  # «door een onafhankelijk bureau»: whoever is hired for it
    actor = actor_of(agents, seen.programmes, opens_sentence=False)
    return actor if actor.known else NOBODY


def _receiver(actor: Actor, verb: str) -> Actor:
    """«Gemeenten krijgen € 75 miljoen»: who gets something is not who acts; nobody else is named."""
    if (
        verb in ("krijgen", "ontvangen")
        and actor.third
        and not {"kamer", "u"} & set((actor.name or "").lower().split())
    ):
        return Actor(actor.name, ActorType.GOVERNMENT, known=False)
    return actor


def _following(words: Sequence[Word], clause: Clause) -> Sequence[Word]:
    """The noun phrase right behind the verb: «ZonMw», «de Raad»."""
    i = end = clause.finite + 1
    if i < clause.last and words[i].lower in ("het", "de") and i + 1 < clause.last:
        return words[i : i + 2]
    while end < min(clause.last, i + 4) and words[end].is_word and (end == i or words[end].capital):
        end += 1
    return words[i:end]
