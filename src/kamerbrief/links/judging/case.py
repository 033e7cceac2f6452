"""What is judged: a promise, and the sentences of a later letter that bear on it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from ...model.commitment import Commitment
from ...model.figure import Unit
from ...model.verdict import Change, Status
from ..aspect import Cue, Tense
from ..changes import amount_moved, due_day, falls_short, new_day
from ..counted import Some, counts, some_of
from ..folio import Folio, Passage, day_of
from ..hearing import CLOSE
from ..query import begins_pointing
from ..retrieve import Hit
from ..terms import terms_of, vocabulary

AGAIN = {Tense.AHEAD: 0.85, Tense.AGAIN: 0.65}
"""When the best sentence promises it again, a report must be nearly as good to count: more so when the
promise is sure."""
_OVER = timedelta(days=61)  # a letter of November reports on the year that ends after it
_POINTED_AT = re.compile(r"\w+ (?:deze|dit|die|dat) (?P<thing>\w{4,})", re.IGNORECASE)


@dataclass(frozen=True)
class Case:
    """A promise, its letter, the letter that reports, and the hits that were heard, best first."""

    promise: Commitment
    home: Folio
    later: Folio
    hits: Sequence[Hit]
    others: frozenset[int] = frozenset()  # places of sentences that speak of other promises

    def goes_on(self, after: Passage | None = None) -> Iterator[Passage]:
        """What the paragraph says after a sentence (its best one), up to where it speaks of another promise:
        «Minder voorspoedig gaat het met het loket. De aanbesteding mislukte. Het opent nu in mei.»"""
        passage: Passage | None = after or self.hits[0].passage
        while passage is not None and (passage := _next_in_block(self.later, passage)) is not None:
            if passage.order in self.others:
                return
            yield passage

    def near(self) -> Iterator[Passage]:
        """The passages close to the best, each with the next sentence when that points back at it."""
        for hit in self.hits:
            if hit.score >= CLOSE * self.hits[0].score:
                yield hit.passage
                yield from _follows(self.later, hit.passage)

    def told(self) -> Iterator[Passage]:
        """Every passage that was heard, each with what follows in its block."""
        for hit in self.hits:
            yield hit.passage
            after = _next_in_block(self.later, hit.passage)
            if after is not None:
                yield after

    @cached_property
    def moved(self) -> tuple[Change, Passage] | None:
        """The amount that the passages near it give otherwise than promised, and the passage that does."""
        return amount_moved(self.promise, self.home, tuple(self.near()))

    @property
    def finished(self) -> bool:
        """Does its best sentence say that it is done, so that what follows says more of it?"""
        best = self.hits[0].passage.aspect
        return best.tense is Tense.DONE and best.said(Cue.BEGUN, Cue.NOT, Cue.GOING) is None

    def around(self, passage: Passage) -> tuple[Passage, ...]:
        """The sentence and its neighbours in the same block."""
        passages = self.later.passages
        places = range(max(0, passage.order - 1), min(len(passages), passage.order + 3))
        return tuple(passages[i] for i in places if passages[i].sentence.block == passage.sentence.block)

    def tells_before(self, passage: Passage) -> bool:
        """Is the sentence before it about the promise too?"""
        mine = {t.key for t in terms_of(self.promise.text)} - vocabulary("common")
        return any(self.later.akin(key, passage.before) for key in mine)

    def some_of_promised(self, passage: Passage) -> Some | None:
        """«Van de twaalf loketten zijn er negen open», where twelve were promised."""
        some = some_of(passage.sentence.text)
        numbers = {t.key for t in terms_of(self.promise.text)}
        if some is None or passage.aspect.tense in AGAIN or not counts(some.whole, numbers):
            return None
        return None if some.rest and due_day(self.promise) is not None and not self.due() else some

    def later_day(self, passage: Passage) -> date | None:
        """The new day that a sentence names, when it comes after the day promised, if one was."""
        new, due = new_day(passage, self.later), due_day(self.promise)
        return new if new and (due is None or new > due) else None

    def names_amount(self, passage: Passage) -> bool:
        """«Alle 45 zijn pas in 2027 voorzien», where 45 were promised."""
        c = self.promise
        return any(
            f.unit is not Unit.EUR and f.unit is c.amount_unit and f.value == c.amount_value
            for f in passage.figures
        )

    def short(self, change: Change) -> bool:
        return falls_short(self.promise, self.home, change)

    def so_far(self, change: Change) -> bool:
        """Less than promised, of what still has time and is counted one by one: «tot nu toe 7 van 15»."""
        money = self.promise.amount_unit is Unit.EUR
        return self.short(change) and due_day(self.promise) is not None and not (self.due() or money)

    def over(self) -> bool:
        """Was its last day over when the later letter was written?"""
        return self._by(timedelta())

    def due(self) -> bool:
        """Had it to be there when the later letter was written?"""
        return self._by(_OVER)

    def _by(self, grace: timedelta) -> bool:
        written, due = day_of(self.later), due_day(self.promise)
        return due is not None and written is not None and due <= written + grace


def promised_so(words: str, c: Commitment) -> bool:
    """Was it promised in these very words: «is aanbesteed», of what was to be put out to tender?"""
    empty = vocabulary("common") | vocabulary("light")
    told = [t.key for t in terms_of(words) if t.key not in empty]
    promised = c.text.replace(c.condition or "\0", "")  # what was only waited for is not what was promised
    return bool(told) and told[-1] in {t.key for t in terms_of(promised)}


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question answers: the status, by which rule, why in Dutch, and the passage that decided."""

    status: Status
    rule: str
    reason: str  # Dutch
    by: Passage
    change: Change | None = None


def _follows(later: Folio, passage: Passage) -> tuple[Passage, ...]:
    """The next sentence, when it stands in the same block and points back: «Dit loopt vertraging op.»

    «Door deze korting vervalt …» points at a cut, which the sentence must have told of."""
    after = _next_in_block(later, passage)
    if after is None or not begins_pointing(after.sentence.text):
        return ()
    thing = _POINTED_AT.match(after.sentence.text)
    told = {t.key for t in terms_of(thing["thing"])} if thing else set()
    return () if told and told.isdisjoint(passage.terms) else (after,)


def _next_in_block(later: Folio, passage: Passage) -> Passage | None:
    place = passage.order + 1
    if place < len(later.passages) and later.passages[place].sentence.block == passage.sentence.block:
        return later.passages[place]
    return None
