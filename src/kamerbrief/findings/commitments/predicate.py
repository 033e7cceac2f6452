"""What a main clause says: who does what, when, in which tense and mood."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ...engine.clauses import Clause
from ...engine.cues import Cue
from ...engine.verbs import lexicon
from ...engine.words import Word, index_at
from ...model.commitment import ActorType
from ...model.date_mention import DateMention
from .actor import NOBODY, Actor, actor_of
from .scene import Heads, View
from .vocabulary import condition_openers

_MODAL = frozenset(
    ("zullen", "gaan", "willen", "kunnen", "moeten", "mogen", "laten", "blijven", "dienen", "hoeven")
)
_PLANNED = frozenset(
    ("voorzien", "plannen", "beogen", "bedoelen", "voornemen", "gepland", "beoogd", "voorgenomen")
)


@dataclass(slots=True)
class Predicate:
    """One main clause, read. ``verb`` is the verb that names the deed, ``helper`` the one that carries it."""

    words: Sequence[Word]
    lower: Sequence[str]
    clause: Clause
    helper: str | None
    verb: str
    verb_class: str | None
    past: bool
    perfect: bool
    passive: bool
    planned: bool
    actor: Actor
    inside: Sequence[Cue]  # its cues with their places
    cues: frozenset[str]  # said outright
    all_cues: frozenset[str]  # in asides too
    dates: tuple[DateMention, ...]  # said outright
    aside_dates: tuple[DateMention, ...]
    coming: bool  # a coming time, said outright
    gone: bool  # only times that are past
    heads: Heads
    follows: bool  # the sentence before it in the same block is a promise
    main: frozenset[int]  # indexes of the words said outright
    said: frozenset[str]  # those words
    origin: int  # where the sentence starts in the letter

    @property
    def finite(self) -> str:
        """The finite verb as it stands, lower case."""
        return self.lower[self.clause.finite]

    @property
    def ahead(self) -> bool:
        """Whether the clause or what it stands under names a coming time."""
        return self.coming or self.heads.span is not None or (self.heads.plan and not self.gone)

    @property
    def deeds(self) -> list[str]:
        """All verbs of the clause that name deeds, those of «om … te» too."""
        return [self.verb, *self.clause.infinitives, *self.clause.participles, *self.clause.served]

    @property
    def conditional(self) -> bool:
        """Whether an aside of it opens with «zodra», «wanneer», «als»."""
        return any((self.lower[a],) in condition_openers() for a, _ in self.clause.asides)

    @property
    def completes(self) -> bool:
        """«In 2030 zijn alle gemalen vervangen»: a perfect that a coming time in front makes a target."""
        first = self.lower[self.clause.first]
        return (
            self.perfect
            and self.helper == "zijn"
            and self.coming
            and not self.past
            and first in ("in", "uiterlijk", "eind", "medio", "begin", "per", "op")
            and any(d.start - self.origin <= self.words[self.clause.finite].start for d in self.dates)
        )

    def has(self, *names: str) -> bool:
        """Whether one of these cues is said outright."""
        return any(name in self.cues for name in names)

    def says(self, *phrases: str) -> bool:
        """Whether one of these runs of words is said outright."""
        return any(self._says(_words(phrase)) for phrase in phrases)

    def _says(self, phrase: tuple[str, ...]) -> bool:
        if phrase[0] not in self.said:
            return False
        return any(
            self.lower[i] == phrase[0] and i in self.main and tuple(self.lower[i : i + len(phrase)]) == phrase
            for i in range(self.clause.first, self.clause.last - len(phrase) + 1)
        )


@cache
def _words(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split())


def read_predicate(
    words: Sequence[Word],
    lower: Sequence[str],
    clause: Clause,
    cues: Sequence[Cue],
    dates: Sequence[DateMention],
    offset: int,
    heads: Heads,
    seen: View,
    follows: bool = False,
) -> Predicate:
    """The predicate of one clause; ``dates`` are those of the sentence, ``offset`` the sentence's start."""
    lex = lexicon()
    main = frozenset(clause.outside())
    begin = bisect_left(cues, clause.first, key=lambda cue: cue.start)
    inside = cues[begin : bisect_left(cues, clause.last, key=lambda cue: cue.start)]
    outright = frozenset(c.name for c in inside if c.start in main)
    if clause.first and any(c.name == "letter.here" for c in cues[max(0, begin - 8) : begin]):
        outright |= {"letter.here"}
    helper = clause.verb if clause.verb in lex.auxiliaries or clause.verb in _HELPERS else None
    finite_text = lower[clause.finite]
    if finite_text in lex.auxiliaries and lex.auxiliaries[finite_text][0] == clause.verb:
        helper = clause.verb
    verb = clause.verb
    passive = perfect = planned = False
    if helper in _MODAL:
        if clause.infinitives:
            verb = clause.infinitives[-1] if helper in ("zullen", "laten", "gaan") else clause.infinitives[0]
        elif clause.participles:  # «wil bezien»: an infinitive that looks like a participle
            verb = clause.participles[-1]
        if clause.participles and any(lower[i] == "worden" for i in main):
            verb, passive = clause.participles[-1], True
    elif helper == "worden":
        passive = bool(clause.participles)
        verb = clause.participles[-1] if passive else verb
    elif helper in ("hebben", "zijn") and clause.participles:
        verb = clause.participles[-1]
        planned = helper == "zijn" and any(p in _PLANNED for p in clause.participles)
        perfect = not planned and "voornemens" not in lower[clause.first : clause.last]
    elif helper == "zijn" and clause.infinitives:
        verb = clause.infinitives[0]
    own, aside = _sort_dates(words, clause, main, dates, offset)
    firm = [d for d in own if not d.vague]
    coming = any(seen.ahead(d) for d in firm) or ("coming" in outright)
    gone = bool(firm) and not coming and all(seen.gone(d) for d in firm)
    return Predicate(
        words=words,
        lower=lower,
        clause=clause,
        helper=helper,
        verb=verb,
        verb_class=lex.class_of(verb),
        past=clause.past,
        perfect=perfect,
        passive=passive,
        planned=planned,
        actor=_receiver(_actor(words, lower, clause, passive, seen), verb),
        inside=inside,
        cues=outright,
        all_cues=frozenset(c.name for c in inside),
        dates=own,
        aside_dates=aside,
        coming=coming,
        gone=gone,
        heads=heads,
        follows=follows,
        main=main,
        said=frozenset(lower[i] for i in main),
        origin=offset,
    )


_HELPERS = frozenset(("zullen", "worden", "hebben", "zijn", "willen", "kunnen", "moeten", "mogen"))


def _sort_dates(
    words: Sequence[Word], clause: Clause, main: frozenset[int], dates: Sequence[DateMention], offset: int
) -> tuple[tuple[DateMention, ...], tuple[DateMention, ...]]:
    own: list[DateMention] = []
    aside: list[DateMention] = []
    for mention in dates:
        index = index_at(words, mention.start - offset)
        if index is not None and clause.first <= index < clause.last:
            (own if index in main else aside).append(mention)
    return tuple(own), tuple(aside)


def _actor(words: Sequence[Word], lower: Sequence[str], clause: Clause, passive: bool, seen: View) -> Actor:
    """The subject of an active clause, the «door» of a passive one."""
    start, end = clause.subject
    if end == start + 1 and lower[start] == "u" and not passive:
        kind = ActorType.GOVERNMENT if seen.nota else ActorType.THIRD_PARTY
        return Actor("u", kind, known=True, first_person=seen.nota)
    opens = start == 0 or not words[start - 1].is_word
    if not passive:
        hidden = {i for a, b in clause.asides for i in range(a, b)}
        subject = [words[i] for i in range(start, end) if i not in hidden]
        actor = actor_of(subject, seen.programmes, opens_sentence=opens)
        if not actor.known and not clause.inverted:
            swapped = actor_of(_following(words, lower, clause), seen.programmes, opens_sentence=False)
            if swapped.known and lower[start] in ("deze", "dit", "dat", "die", "de", "het"):
                return swapped
        return actor
    agent = next((i for i in range(clause.finite + 1, clause.last) if lower[i] in ("door", "vanuit")), None)
    if agent is None:
        by = next((i for i in range(clause.first, clause.finite) if lower[i] == "door"), None)
        agent = by
    if agent is not None and all(not a <= agent < b for a, b in clause.asides):
        stop = agent + 1
        while stop < min(clause.last, agent + 10) and words[stop].is_word and stop != clause.finite:
            if lower[stop].endswith(("d", "t")) and stop > agent + 2 and lower[stop] not in ("het", "met"):
                break
            stop += 1
        actor = actor_of(words[agent + 1 : stop], seen.programmes, opens_sentence=False)
        if actor.known:
            return actor
    return NOBODY


def _receiver(actor: Actor, verb: str) -> Actor:
    """«Gemeenten krijgen € 75 miljoen»: who gets something is not who acts; nobody else is named."""
    if (
        verb in ("krijgen", "ontvangen")
        and actor.third
        and not {"kamer", "u"} & set((actor.name or "").lower().split())
    ):
        return Actor(actor.name, ActorType.GOVERNMENT, known=False)
    return actor


def _following(words: Sequence[Word], lower: Sequence[str], clause: Clause) -> Sequence[Word]:
    i = clause.finite + 1
    end = i
    while end < min(clause.last, i + 4) and words[end].is_word and (end == i or words[end].capital):
        end += 1
    if lower[i : i + 1] and lower[i] in ("het", "de") and i + 1 < clause.last:
        end = i + 2
    return words[i:end]
