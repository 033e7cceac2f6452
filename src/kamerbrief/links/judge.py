"""From the sentences that bear on a promise to a verdict, with its reason.

A short list of questions in a fixed order, each with a reason from how letters are written; the first that
answers decides. Retrieval has said which sentences; here only what they say counts.

1. Is there a sentence about it at all? 2. Is it given up or replaced? 3. Is it late, and still to come? 4. Is
less reported than was promised? 5. Is it said to be done? 6. Else the work goes on. (A settlement that names
the promise comes before all of these: see ``follow``.)
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from ..model.commitment import Commitment, CommitmentKind
from ..model.figure import Unit
from ..model.verdict import Certainty, Change, ChangeWhat, Status
from ..wording import dutch_date
from .acts import abolishes, asks, informs, is_start, keeps_on, lasting
from .aspect import Aspect, Cue, Tense, cues_of
from .changes import (
    amount_moved,
    day_moved,
    done_late,
    due_day,
    falls_short,
    gives_amount,
    new_day,
    purpose_moved,
)
from .counted import in_letters, some_of
from .folio import Folio, Passage, day_of
from .hearing import CLEAR, CLOSE, HEARD, surely
from .listed import listed
from .query import begins_pointing
from .retrieve import Hit
from .terms import terms_of, vocabulary

QUIET = 0.36  # a postponement that only the dates show needs a sentence that is surely about the same thing
DONE = 0.3  # a sentence that says that it was done must be about it by itself
AGAIN = {Tense.AHEAD: 0.85, Tense.AGAIN: 0.65}
"""When the best sentence promises it again, a report must be nearly as good to count: more so when the
promise is sure."""
_OVER = timedelta(days=61)  # a letter of November reports on the year that ends after it
_NOT_YET = re.compile(r"(?:(?:is|zijn) er )?(?:nu )?nog niet\b|pas\b", re.IGNORECASE)
_REST = re.compile(
    r"(?:(?:voor |in |bij )?(?:de|het) (?:overige|resterende|andere|laatste|rest)\b"
    r"|alleen|slechts|enkel(?= )|(?:de|het) (?:tweede|derde|vierde|vijfde|zesde|zevende|achtste)\b)[^,.;]{0,40}",
    re.IGNORECASE,
)
"""A sentence that goes on with those of which nothing is reported yet."""
_MORE = re.compile(r"\b(?:vervolg|tweede|derde|nog een|nieuwe (?:ronde|reeks)|volgende)\b", re.IGNORECASE)
"""Of what comes after the promised thing: «in mei volgt een tweede ronde» puts off no first one."""
_POINTED_AT = re.compile(r"\w+ (?:deze|dit|die|dat) (?P<thing>\w{4,})", re.IGNORECASE)
_INSTEAD = re.compile(r"in plaats (?:daar|hier)van", re.IGNORECASE)
_AFTER_ALL = re.compile(r"^niet|^pas\b|^lie(?:t|ten)\b|\blater\b", re.IGNORECASE)
_SPENT = re.compile(
    r"\b(?:besteed|uitgegeven|uitgekeerd|ontvangen|verstrekt|aangewend|benut)\b", re.IGNORECASE
)
_ENDED = re.compile(r"afgesloten|afgerond|beëindigd|geëindigd|afgelopen|eindig", re.IGNORECASE)
_ONLY = re.compile(r"\b(?:zij het|vooralsnog) (?:\w+ ){0,2}(?:alleen|uitsluitend|slechts)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:alle|elke?|iedere?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """``by``: the passage that decided, which is the first evidence of the verdict."""

    status: Status
    certainty: Certainty
    why: str
    rule: str
    change: Change | None = None
    by: Passage | None = None


@dataclass(frozen=True, slots=True)
class _Case:
    """A promise, its letter, the letter that reports, and the hits that were heard, best first."""

    promise: Commitment
    home: Folio
    later: Folio
    hits: Sequence[Hit]
    others: frozenset[int] = frozenset()  # places of sentences that speak of other promises

    def goes_on(self) -> Iterator[Passage]:
        """What the paragraph says after its best sentence, up to where it speaks of another promise:
        «Minder voorspoedig gaat het met het loket. De aanbesteding mislukte. Het opent nu in mei.»"""
        passage: Passage | None = self.hits[0].passage
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

    def tells_before(self, passage: Passage) -> bool:
        """Is the sentence before it about the promise too?"""
        mine = {t.key for t in terms_of(self.promise.text)} - vocabulary("common")
        return any(
            key in passage.before or not passage.before.isdisjoint(self.later.kin_of(key)) for key in mine
        )

    def short(self, change: Change) -> bool:
        return falls_short(self.promise, self.home, change)

    def so_far(self, change: Change) -> bool:
        """Less than promised, of what still has time and is counted one by one: «tot nu toe 7 van 15»."""
        money = self.promise.amount_unit is Unit.EUR
        return self.short(change) and due_day(self.promise) is not None and not (self.due() or money)

    def due(self) -> bool:
        """Had it to be there when the later letter was written?"""
        return _is_over(self.promise, self.later)


@dataclass(frozen=True, slots=True)
class _Answer:
    status: Status
    rule: str
    reason: str  # Dutch
    by: Passage
    change: Change | None = None


def judge(
    commitment: Commitment,
    home: Folio,
    later: Folio,
    hits: Sequence[Hit],
    others: frozenset[int] = frozenset(),
) -> Judgement:
    """``hits``: what ``heard`` left over, the best first; ``others``: the places of sentences that speak of
    another promise of the same letter."""
    if not hits:
        return Judgement(Status.NOT_REPORTED, Certainty.INFERRED, _silence(later), "judge.silent")
    telling = [h for h in hits if not h.passage.aspect.said(Cue.RECALLED)] or hits
    case, best = _Case(commitment, home, later, telling, others), telling[0]
    certainty = Certainty.INFERRED if best.score >= CLEAR else Certainty.SUGGESTED
    for question in (_given_up, _condition_failed, _late, _less, _done):
        answer = question(case)
        if answer:
            why = f"{answer.reason} ({_shared(best)})"
            return Judgement(answer.status, certainty, why, answer.rule, answer.change, answer.by)
    again = best.passage.aspect.tense in AGAIN
    moved = amount_moved(commitment, home, tuple(case.near()))
    if moved and not (again or moved[0].stated or commitment.amount_unit is Unit.EUR):
        moved = None  # so many of them up to now: progress, and no other promise
    reason = "opnieuw beloofd" if again else "er wordt aan gewerkt"
    words = best.passage.aspect.said(Cue.SO_FAR, Cue.GOING) or best.passage.aspect.words
    return Judgement(
        Status.ONGOING,
        certainty,
        f"{reason}: «{words}» ({_shared(best)})" if words else f"{reason} ({_shared(best)})",
        "judge.renewed" if again else "judge.going",
        moved[0] if moved else None,
    )


def _given_up(case: _Case) -> _Answer | None:
    for passage in case.near():
        if (words := passage.aspect.said(Cue.DROPPED)) and not case.promise.negative:
            if abolishes(case.promise) and passage.aspect.tense in (Tense.DONE, Tense.NOW):
                late = done_late(case.promise, passage, case.later)
                return _Answer(
                    Status.FULFILLED, "judge.gone", f"weg, zoals beloofd: «{words}»", passage, late
                )
            if Cue.PARTLY in dict(cues_of(passage.sentence.text)):  # «de overige gaan niet door»
                return _Answer(Status.PARTLY, "judge.rest", f"voor een deel niet: «{words}»", passage)
            if asks(case.promise) and passage.aspect.tense is Tense.DONE:
                reason = f"de vraag is beantwoord: «{words}»"
                return _Answer(Status.FULFILLED, "judge.answered", reason, passage)
            beside = (*_around(case.later, passage), *case.near())
            instead = any(p.aspect.said(Cue.REPLACED) for p in beside)
            change = _replaced(case.promise, passage) if instead else None
            reason = f"gaat niet door: «{words}»"
            return _Answer(Status.DROPPED, "judge.given_up", reason, passage, change)
        words = passage.aspect.said(Cue.REPLACED)
        if words and _INSTEAD.match(words) and not case.tells_before(passage):
            continue
        if words and _makes_way(case.promise, passage.sentence.text, words):
            reason = f"iets anders in de plaats: «{words}»"
            return _Answer(
                Status.DROPPED, "judge.replaced", reason, passage, _replaced(case.promise, passage)
            )
    return None


def _makes_way(c: Commitment, text: str, words: str) -> bool:
    """Is it the promised thing that makes way? «De app komt in de plaats van het loket» drops the loket."""
    if not words.casefold().endswith(" van"):
        return True
    mine = {t.key for t in terms_of(c.text)}
    before, _, after = " ".join(text.split()).partition(words)
    old = {t.key for t in terms_of(after)} & mine
    new = {t.key for t in terms_of(before)} & mine
    return len(old) >= len(new)


def _replaced(c: Commitment, passage: Passage) -> Change:
    return Change(ChangeWhat.SCOPE, c.text, passage.sentence.text, stated=True)


def _late(case: _Case) -> _Answer | None:
    for passage in case.near():
        if passage.aspect.performs:
            continue  # it is there, though it came late
        words = passage.aspect.said(Cue.LATE)
        told = passage.aspect.tense is Tense.DONE and passage.aspect.said(Cue.BEGUN) is None
        done = told and new_day(passage, case.later) is None
        if words and not (done and _AFTER_ALL.search(words)):  # done, though late
            new, due = new_day(passage, case.later), due_day(case.promise)
            if _NOT_YET.match(words) and not case.due() and not (due and new and new > due):
                continue  # not there yet, and nothing said that it would be
            if _promised_so(words, case.promise):
                continue  # «is onmogelijk geworden», as was promised
            days = (new_day(p, case.later) for p in (passage, *_around(case.later, passage)))
            change = day_moved(case.promise, next(filter(None, days), None), stated=True)
            return _Answer(Status.POSTPONED, "judge.late", f"later: «{words}»", passage, change)
    return _quietly_late(case)


def _promised_so(words: str, c: Commitment) -> bool:
    told = [t.key for t in terms_of(words) if t.key not in vocabulary("common")]
    return bool(told) and told[-1] in {t.key for t in terms_of(c.text)}


def _quietly_late(case: _Case) -> _Answer | None:
    """Promised again for a later day, and no word of it: only the dates show it."""
    c, best = case.promise, case.hits[0].score
    due = due_day(c)
    if due is None or c.recurring or keeps_on(c):
        return None
    if c.amount_unit is Unit.EUR and not any(h.amount for h in case.hits):
        return None
    if any(h.passage.aspect.tense is Tense.DONE and h.score >= 0.9 * best for h in case.hits):
        return None
    for hit in case.hits:
        aspect, new = hit.passage.aspect, new_day(hit.passage, case.later)
        sure = hit.score >= CLOSE * best and (surely(hit, c) >= QUIET or best < HEARD)
        more = _MORE.search(hit.passage.sentence.text) and not _MORE.search(c.text)
        if sure and new and new > due and aspect.tense in AGAIN and not more and not aspect.said(Cue.GOING):
            change = day_moved(c, new, stated=aspect.said(Cue.CHANGED) is not None)
            reason = f"nieuwe termijn {dutch_date(new)}, was {dutch_date(due)}"
            return _Answer(Status.POSTPONED, "judge.later_day", reason, hit.passage, change)
    return _next_step_later(case, due)


def _next_step_later(case: _Case, due: date) -> _Answer | None:
    """Its time is over, it is not done, and its paragraph looks ahead to a later day: «Van de gids is er een
    concept. De vaststelling voorzie ik in oktober.»"""
    best = case.hits[0].passage
    if not case.due() or best.aspect.tense is not Tense.NOW or lasting(case.promise):
        return None
    if amount_moved(case.promise, case.home, (best,)):
        return None  # how much there is, is what it reports
    new = new_day(best, case.later)
    if new is not None and new > due and any(d.date_end and d.date_start is None for d in best.dates):
        reason = f"was klaar op {dutch_date(due)} beloofd, en noemt nu {dutch_date(new)}"
        change = day_moved(case.promise, new, stated=False)
        return _Answer(Status.POSTPONED, "judge.next_step", reason, best, change)
    for after in case.goes_on():
        new = new_day(after, case.later)
        if new is not None and new > due and after.aspect.tense in AGAIN:
            reason = f"was klaar op {dutch_date(due)} beloofd, en wat volgt noemt {dutch_date(new)}"
            change = day_moved(case.promise, new, stated=False)
            return _Answer(Status.POSTPONED, "judge.next_step", reason, after, change)
    return None


def _less(case: _Case) -> _Answer | None:
    if case.promise.kind is CommitmentKind.TARGET and not case.due():
        return None  # a target that came nearer, and has time left
    moved = amount_moved(case.promise, case.home, tuple(case.near()))
    if moved and case.so_far(moved[0]):
        moved = None
    parts = moved and len(moved[1].figures) > 1 and _SPENT.search(moved[1].sentence.text)
    if moved and parts and not case.due():  # «van de € 36 miljoen is € 9 miljoen besteed»
        reason = "er wordt van besteed, en het bedrag is anders dan beloofd"
        return _Answer(Status.ONGOING, "judge.spending", reason, moved[1], moved[0])
    if moved and case.short(moved[0]):
        less = "meer dan" if Decimal(moved[0].after) > Decimal(moved[0].before) else "minder dan"
        reason = f"{less} beloofd: {moved[0].after} in plaats van {moved[0].before}"
        return _Answer(Status.PARTLY, "judge.less", reason, moved[1], moved[0])
    for passage in case.near():
        some = some_of(passage.sentence.text)
        words = passage.aspect.said(Cue.PARTLY) or (some and some.words)
        planned = some and passage.aspect.said(Cue.PARTLY)  # «van de voorziene 120 zullen er 95 …»
        if words and (planned or passage.aspect.tense in (Tense.DONE, Tense.NOW)):
            change = moved[0] if moved else some.change() if some else _narrowed(case.promise, passage)
            return _Answer(Status.PARTLY, "judge.part", f"een deel: «{words}»", passage, change)
    return _some_of_promised(case) or _some_listed(case) or _rest_later(case)


def _some_of_promised(case: _Case) -> _Answer | None:
    """Further on in its paragraph: «Van de elf soorten zijn er zeven gevuld», where eleven were promised."""
    if lasting(case.promise):
        return None
    numbers = {t.key for t in terms_of(case.promise.text)}
    for passage in (*case.goes_on(), *(hit.passage for hit in case.hits)):
        some = some_of(passage.sentence.text)
        counted = some and {str(some.whole), in_letters(some.whole)} & numbers
        if some and counted and passage.aspect.tense not in AGAIN:
            return _Answer(
                Status.PARTLY, "judge.part", f"een deel: «{some.words}»", case.hits[0].passage, some.change()
            )
    return None


def _some_listed(case: _Case) -> _Answer | None:
    """Promised for three islands, reported of two, and of the third that it was not or not yet."""
    items = listed(case.promise.text)
    best = case.hits[0].passage
    if not items or case.promise.kind is CommitmentKind.TARGET:
        return None
    passages = (best, *case.goes_on(), *(h.passage for h in case.hits[1:]))
    told = [line for passage in passages for line in _lines(passage)]

    def names(item: frozenset[str], terms: frozenset[str]) -> bool:
        return any(key in terms or not terms.isdisjoint(case.later.kin_of(key)) for key in item)

    done = [i for i in items if any(names(i, t) and a.tense is Tense.DONE and _positive(a) for t, a in told)]
    open_ = [i for i in items if i not in done and any(names(i, t) and not _positive(a) for t, a in told)]
    if not done or not open_:
        return None
    words = ", ".join(sorted(min(item) for item in open_))
    change = Change(ChangeWhat.SCOPE, case.promise.text, best.sentence.text, stated=True)
    return _Answer(Status.PARTLY, "judge.some_listed", f"niet of nog niet: {words}", best, change)


def _lines(passage: Passage) -> list[tuple[frozenset[str], Aspect]]:
    """What it speaks of and how; of «Op Texel viel de stroom uit; daar volgt het loket in mei», ahead."""
    if not passage.parts:
        return [(frozenset(passage.terms), passage.aspect)]
    ahead = next((part.aspect for part in passage.parts if part.aspect.tense in AGAIN), None)
    return [(part.terms, ahead or part.aspect) for part in passage.parts]


def _positive(aspect: Aspect) -> bool:
    return aspect.tense not in AGAIN and aspect.said(Cue.NOT, Cue.LATE, Cue.GOING, Cue.DROPPED) is None


def _narrowed(c: Commitment, passage: Passage) -> Change | None:
    """«Er is toezicht, zij het alleen op grote boten»: for fewer than was promised."""
    if _ONLY.search(passage.sentence.text) is None or _ONLY.search(c.text):
        return None
    return Change(ChangeWhat.SCOPE, c.text, passage.sentence.text, stated=True)


def _rest_later(case: _Case) -> _Answer | None:
    """Reported of some, and then: «De overige vier volgen in mei», «Alleen Zeeland heeft uitstel gevraagd»."""
    best = case.hits[0]
    if best.passage.aspect.tense not in (Tense.DONE, Tense.NOW) or lasting(case.promise):
        return None
    for after in case.goes_on():
        rest = _REST.match(after.sentence.text)
        aspect = after.aspect
        if rest and (aspect.tense in AGAIN or aspect.said(Cue.LATE, Cue.NOT, Cue.DROPPED)):
            reason = f"voor de rest nog niet: «{rest.group()}»"
            return _Answer(Status.PARTLY, "judge.rest_later", reason, best.passage)
    return None


def _condition_failed(case: _Case) -> _Answer | None:
    """«Als de begroting ruimte biedt», and then: «De begroting heeft geen middelen gebracht»."""
    if case.promise.condition:
        for passage in case.near():
            words = passage.aspect.said(Cue.NOT)
            if words and passage.aspect.tense is Tense.DONE:
                reason = f"de voorwaarde is niet vervuld: «{words}»"
                return _Answer(Status.DROPPED, "judge.condition", reason, passage)
    return None


def _done(case: _Case) -> _Answer | None:
    c, best = case.promise, case.hits[0]
    told = [h for h in case.hits if h.passage.aspect.tense is Tense.DONE]
    if lasting(c):
        return _reached(case, told)
    moved = amount_moved(c, case.home, tuple(case.near()))
    change = moved[0] if moved else None
    if change and case.so_far(change):
        return None
    # What was heard below HEARD is claimed by no other promise: then few shared words are enough.
    sure = DONE if best.score >= HEARD else 0.0
    goes_on = 0.8 if best.passage.aspect.said(Cue.GOING, Cue.SO_FAR) else 0.0
    least = max(max(AGAIN.get(best.passage.aspect.tense, 0.0), goes_on) * best.score, sure)
    for hit in told:
        aspect = hit.passage.aspect
        begun = aspect.said(Cue.BEGUN) and not aspect.said(Cue.REACHED) and not is_start(c)
        by_being_sent = aspect.performs and informs(c)
        if (hit.score < least and not by_being_sent) or begun or aspect.said(Cue.SO_FAR, Cue.NOT):
            continue
        if _also_not(case, hit):
            reason = f"een deel: «{aspect.words}», en een deel niet"
            return _Answer(Status.PARTLY, "judge.part", reason, hit.passage, change)
        if _ALL.search(c.text) and _is_share(hit.passage):
            continue  # promised for all, and reported for a share
        ended = is_start(c) and _ENDED.search(aspect.words) is not None  # when it began, it doesn't say
        moved_on = change if ended else done_late(c, hit.passage, case.later) or change
        if not moved_on and hit is best and hit.score >= 0.8 * CLEAR:
            moved_on = purpose_moved(c, hit.passage)
        reason = f"gedaan: «{aspect.words}»"
        return _Answer(Status.FULFILLED, "judge.done", reason, hit.passage, moved_on)
    if moved and change and c.amount_unit is Unit.EUR and moved[1].aspect.tense is Tense.DONE:
        return _Answer(
            Status.FULFILLED, "judge.amount", "er is meer dan het beloofde bedrag", moved[1], change
        )
    for hit in case.hits:
        aspect = hit.passage.aspect
        words = aspect.said(Cue.REACHED)
        if words and aspect.tense is Tense.NOW and not aspect.said(Cue.SO_FAR, Cue.NOT, Cue.LATE):
            return _Answer(Status.FULFILLED, "judge.done", f"gedaan: «{words}»", hit.passage, change)
        told_now = aspect.tense in (Tense.DONE, Tense.NOW) and not aspect.said(Cue.SO_FAR, Cue.NOT, Cue.LATE)
        if told_now and gives_amount(c, case.home, hit):
            return _Answer(Status.FULFILLED, "judge.amount", "het beloofde bedrag is er", hit.passage, change)
    if _is_so(c, case.later, best):
        reason = "de termijn is om, en de brief zegt dat het zo is"
        return _Answer(Status.FULFILLED, "judge.is_so", reason, best.passage, change)
    return None


def _also_not(case: _Case, done: Hit) -> bool:
    """«Op Texel is het loket open. Vlieland en Ameland konden niet meedoen»: a sentence as near, and beside it."""
    return any(
        (hit.passage.aspect.said(Cue.NOT) or "").startswith("niet")
        and hit.passage.aspect.tense is Tense.DONE
        and hit.passage.sentence.block == done.passage.sentence.block
        for hit in case.hits
        if hit is not done and hit.score >= done.score
    )


def _reached(case: _Case, told: Sequence[Hit]) -> _Answer | None:
    """A target that is said to be reached; that it came nearer is work that goes on."""
    c = case.promise
    if c.kind is not CommitmentKind.TARGET:
        return None
    for hit in told:
        words = _how_reached(case, hit)
        if words:
            late = done_late(c, hit.passage, case.later)
            return _Answer(Status.FULFILLED, "judge.reached", f"doel gehaald: {words}", hit.passage, late)
    return None


def _how_reached(case: _Case, hit: Hit) -> str | None:
    c, aspect = case.promise, hit.passage.aspect
    if hit is case.hits[0]:
        moved = amount_moved(c, case.home, (hit.passage,))
        if moved and not case.short(moved[0]):
            return f"{moved[0].after}, beoogd was {moved[0].before}"
        same = not moved and case.due() and gives_amount(c, case.home, hit)
        if same and not aspect.said(Cue.PARTLY, Cue.NOT):
            return "het beoogde aantal"
    if aspect.said(Cue.PARTLY, Cue.NOT) or hit.passage.figures or hit.score < 0.8 * CLEAR:
        return None
    words = aspect.said(Cue.REACHED)
    everywhere = _ALL.search(hit.passage.sentence.text)
    if everywhere and case.due() and _ALL.search(c.text):
        words = words or everywhere.group()
    return f"«{words}»" if words else None


def _is_over(c: Commitment, later: Folio) -> bool:
    written, due = day_of(later), due_day(c)
    return due is not None and written is not None and due <= written + _OVER


def _is_so(c: Commitment, later: Folio, hit: Hit) -> bool:
    """Promised for a time that is over, and told in the present as a fact: «schippers kunnen terecht»."""
    aspect = hit.passage.aspect
    return (
        _is_over(c, later)
        and aspect.tense is Tense.NOW
        and not aspect.words.startswith("word")
        and aspect.said(Cue.GOING, Cue.NOT) is None
        and hit.score >= 0.8 * CLEAR
    )


def _is_share(passage: Passage) -> bool:
    return any(f.unit is Unit.PERCENT and f.value < 100 for f in passage.figures)


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


def _around(later: Folio, passage: Passage) -> tuple[Passage, ...]:
    """The sentence and its neighbours in the same block."""
    places = range(max(0, passage.order - 1), min(len(later.passages), passage.order + 3))
    return tuple(
        later.passages[i] for i in places if later.passages[i].sentence.block == passage.sentence.block
    )


def _shared(hit: Hit) -> str:
    words = [hit.passage.terms[k].text if k in hit.passage.terms else k for k in hit.shared]
    return "gedeelde woorden: " + ", ".join(words) if words else "zelfde plaats in de brief"


def _silence(later: Folio) -> str:
    written = day_of(later)
    until = f" van {dutch_date(written)}" if written else ""
    return f"niets gevonden in {later.reading.file}{until}: {len(later.passages)} zinnen doorzocht"
