"""What a main clause says: who does what, when, in which tense and mood."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ...engine.clauses import Clause
from ...engine.cues import Cue
from ...engine.verbs import Shape, lexicon
from ...engine.words import Word, index_at
from ...model.date_mention import DateMention
from .actor import Actor
from .agent import agent_of
from .scene import Heads, View
from .thread import START, Thread
from .vocabulary import condition_openers

_MODAL = frozenset(
    ("zullen", "gaan", "willen", "kunnen", "moeten", "mogen", "laten", "blijven", "dienen", "hoeven")
)
_PLANNED = frozenset(
    ("voorzien", "plannen", "beogen", "bedoelen", "voornemen", "gepland", "beoogd", "voorgenomen")
)


_OPENS_TIME = frozenset(("in", "uiterlijk", "eind", "medio", "begin", "per", "op", "voor", "vóór", "tegen"))
_FROM = ("vanaf", "per ", "met ingang")


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
    fronted: bool  # a time wholly to come stands before its verb
    heads: Heads
    thread: Thread  # what the sentence before it in the same block leaves in mind
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
        if not (self.perfect and self.helper in ("zijn", "hebben") and self.coming) or self.past:
            return False
        if self.fronted and self.lower[self.clause.first] in _OPENS_TIME:
            return True
        from_then = any(d.text.lower().startswith(_FROM) and not d.date_end for d in self.dates)
        return self.helper == "zijn" and from_then  # «het loket is vanaf 1 mei 2026 geopend»

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
    thread: Thread = START,
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
        perfect = perfect and not (helper == "zijn" and verb in _STATES)
    elif helper in ("hebben", "zijn") and _modal_perfect(lower, main):
        verb, perfect = clause.infinitives[-1] if clause.infinitives else verb, True
    elif helper == "zijn" and clause.infinitives:
        verb = clause.infinitives[0]
    own, aside = _sort_dates(words, clause, main, dates, offset)
    firm = [d for d in own if not d.vague]
    coming = any(seen.ahead(d) for d in firm) or ("coming" in outright)
    gone = bool(firm) and not coming and all(seen.gone(d) for d in firm)
    past = clause.past and not (coming and _either(finite_text))
    return Predicate(
        words=words,
        lower=lower,
        clause=clause,
        helper=helper,
        verb=verb,
        verb_class=lex.class_of(verb),
        past=past,
        perfect=perfect,
        passive=passive,
        planned=planned,
        actor=agent_of(words, clause, verb, passive, seen, thread),
        inside=inside,
        cues=outright,
        all_cues=frozenset(c.name for c in inside),
        dates=own,
        aside_dates=aside,
        coming=coming,
        gone=gone,
        fronted=any(
            _opens(words, clause, d.start - offset) and seen.coming(d) and not seen.current(d) for d in firm
        ),
        heads=heads,
        thread=thread,
        main=main,
        said=frozenset(lower[i] for i in main),
        origin=offset,
    )


def _modal_perfect(lower: Sequence[str], main: frozenset[int]) -> bool:
    """«Ik heb het moeten loslaten», «zijn schoner gaan varen»: an infinitive for a participle."""
    return any(
        lower[i] in _MODAL_PARTICIPLES
        and i + 1 in main
        and lower[i + 1].endswith("n")
        and lower[i - 1] != "te"
        for i in sorted(main)[-4:]
    )


_MODAL_PARTICIPLES = frozenset(("kunnen", "moeten", "willen", "mogen", "laten", "gaan", "blijven", "komen"))
_STATES = frozenset(("richten", "bedoelen"))  # «is erop gericht», «is bedoeld»: how it is, no past

_HELPERS = frozenset(("zullen", "worden", "hebben", "zijn", "willen", "kunnen", "moeten", "mogen"))


@cache
def _either(word: str) -> bool:
    """Whether a finite form is a present as well as a past: «zetten»; a coming time tells which."""
    return any(form.shape is Shape.PLURAL for form in lexicon().forms.get(word, ()))


def _opens(words: Sequence[Word], clause: Clause, at: int) -> bool:
    """Whether a time opens its clause: «Uiterlijk in 2027 zijn …», not «In de raming voor 2027»."""
    index = index_at(words, at)
    return index is not None and clause.first <= index <= clause.first + 2 and index < clause.finite


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
