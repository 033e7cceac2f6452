"""From the sentences that bear on a promise to a verdict, with its reason.

A short list of questions in a fixed order, each with a reason from how letters are written; the first that
answers decides. Retrieval has said which sentences; here only what they say counts.

1. Does the letter settle the promise by name? 2. Is there a sentence about it at all? 3. Is it given up or
replaced? 4. Is it late, and still to come? 5. Is less reported than was promised? 6. Is it said to be done?
7. Else the work goes on.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..model.commitment import Commitment, CommitmentKind
from ..model.date_mention import DateMention
from ..model.figure import Figure, Unit
from ..model.verdict import Certainty, Change, ChangeWhat, Status
from .aspect import Cue, Tense
from .folio import Folio, Passage, day_of
from .retrieve import Hit, begins_pointing
from .terms import lemma, terms_of, vocabulary, vocabulary_of_numbers
from .values import agree, comparable, in_words, promised_span, span

_OLD = re.compile(
    r"\b(?:in plaats van|eerder\w*|aanvankelijk|oorspronkelijk\w*|beoogde|was|waren)\b[^.;,]{0,30}$",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:alle|elke?|iedere?)\b", re.IGNORECASE)
_UNTIL = re.compile(r"tot (?!en met)", re.IGNORECASE)
HEARD = 0.30
CLEAR = 0.50  # from here a clerk would agree that it is about the same thing
_OVER = timedelta(days=31)  # a letter of December reports on the year that ends with it
NEXT = 0.55  # share of the best score down to which other sentences count too
QUIET = 0.36  # a postponement that only the dates show needs a sentence that is surely about the same thing
DONE = 0.3  # a sentence that says that it was done must be about it by itself
AGAIN = {Tense.AHEAD: 0.85, Tense.AGAIN: 0.65}
"""When the best sentence promises it again, a report must be nearly as good to count: more so when the
promise is sure."""
CLOSE = 0.75  # and down to which their cues do


@dataclass(frozen=True, slots=True)
class Judgement:
    status: Status
    certainty: Certainty
    why: str
    rule: str
    change: Change | None = None


def heard(hits: Sequence[Hit], commitment: Commitment) -> tuple[Hit, ...]:
    """The hits that count as evidence; none when the letter is silent about the promise.

    A single shared verb, or the name of the programme and no more, does not make a sentence a report.
    """
    sure = [h for h in hits if surely(h, commitment) >= HEARD]
    if not sure:
        return ()
    best = max(surely(h, commitment) for h in sure)
    return tuple(h for h in sure if surely(h, commitment) >= NEXT * best)


def surely(hit: Hit, commitment: Commitment) -> float:
    """The score, lowered where it rests on little."""
    terms = hit.passage.terms
    things = [key for key in hit.shared if key in terms and not terms[key].verb and not key.isdigit()]
    score = hit.score
    if not things and not hit.day:
        score *= 0.7  # verbs and kin alone
    if commitment.amount_value is not None and commitment.amount_unit is Unit.EUR and not hit.amount:
        score *= 0.8  # money is reported by money
    return score


def judge(commitment: Commitment, home: Folio, later: Folio, hits: Sequence[Hit]) -> Judgement:
    """``hits``: what ``heard`` left over, the best first."""
    if not hits:
        return Judgement(Status.NOT_REPORTED, Certainty.INFERRED, _silence(later), "judge.silent")
    best = hits[0]
    certainty = Certainty.INFERRED if best.score >= CLEAR else Certainty.SUGGESTED
    near = [h for h in hits if h.score >= CLOSE * best.score]
    for answer in (_given_up, _late, _less, _done):
        found = answer(commitment, home, later, hits if answer is _done else near)
        if found:
            status, rule, reason, change = found
            return Judgement(status, certainty, f"{reason} ({_shared(best)})", rule, change)
    again = best.passage.aspect.tense in (Tense.AHEAD, Tense.AGAIN)
    rule = "judge.renewed" if again else "judge.going"
    reason = "opnieuw beloofd" if again else "er wordt aan gewerkt"
    words = best.passage.aspect.said(Cue.SO_FAR, Cue.GOING) or best.passage.aspect.words
    return Judgement(
        Status.ONGOING,
        certainty,
        f"{reason}: «{words}» ({_shared(best)})" if words else f"{reason} ({_shared(best)})",
        rule,
    )


_Answer = tuple[Status, str, str, Change | None] | None


def _given_up(c: Commitment, home: Folio, later: Folio, hits: Sequence[Hit]) -> _Answer:
    for hit in hits:
        for passage in (hit.passage, *_follows(later, hit.passage)):
            words = passage.aspect.said(Cue.DROPPED)
            if words and not c.negative:
                instead = next(
                    (
                        p.aspect.said(Cue.REPLACED)
                        for p in _around(later, passage)
                        if p.aspect.said(Cue.REPLACED)
                    ),
                    None,
                )
                change = (
                    Change(ChangeWhat.SCOPE, c.text, passage.sentence.text, stated=True) if instead else None
                )
                return Status.DROPPED, "judge.given_up", f"gaat niet door: «{words}»", change
            words = passage.aspect.said(Cue.REPLACED)
            if words:
                change = Change(ChangeWhat.SCOPE, c.text, passage.sentence.text, stated=True)
                return Status.DROPPED, "judge.replaced", f"iets anders in de plaats: «{words}»", change
    return None


def _late(c: Commitment, home: Folio, later: Folio, hits: Sequence[Hit]) -> _Answer:
    for hit in hits:
        for passage in (hit.passage, *_follows(later, hit.passage)):
            words = passage.aspect.said(Cue.LATE)
            if words and not (words.startswith("later") and passage.aspect.tense is Tense.DONE):
                new = _new_day(passage, later) or next(
                    filter(None, (_new_day(p, later) for p in _around(later, passage))), None
                )
                change = _moved(c, new, stated=True)
                return Status.POSTPONED, "judge.late", f"later: «{words}»", change
    finished = any(h.passage.aspect.tense is Tense.DONE and h.score >= 0.9 * hits[0].score for h in hits)
    written = day_of(later)
    for hit in hits:
        passage = hit.passage
        new = _new_day(passage, later)
        if (
            c.deadline_end
            and new
            and written
            and passage.aspect.tense in (Tense.AHEAD, Tense.AGAIN)
            and not passage.aspect.said(Cue.GOING)
            and not finished
            and not c.recurring
            and new > c.deadline_end
            and surely(hit, c) >= QUIET
        ):
            reason = f"nieuwe termijn {new.isoformat()}, was {c.deadline_end.isoformat()}"
            return (
                Status.POSTPONED,
                "judge.later_day",
                reason,
                _moved(c, new, stated=bool(passage.aspect.said(Cue.CHANGED))),
            )
    return None


def _less(c: Commitment, home: Folio, later: Folio, hits: Sequence[Hit]) -> _Answer:
    change, lower = _amount_moved(c, home, hits)
    if change and lower and c.kind is not CommitmentKind.TARGET:
        return (
            Status.PARTLY,
            "judge.less",
            f"minder dan beloofd: {change.after} in plaats van {change.before}",
            change,
        )
    for hit in hits:
        for passage in (hit.passage, *_follows(later, hit.passage)):
            words = passage.aspect.said(Cue.PARTLY) or _some_of(passage.sentence.text)
            if (
                words
                and passage.aspect.tense in (Tense.DONE, Tense.NOW)
                and c.kind is not CommitmentKind.TARGET
            ):
                return Status.PARTLY, "judge.part", f"een deel: «{words}»", change
    return None


def _share(passage: Passage) -> bool:
    return any(f.unit is Unit.PERCENT and f.value < 100 for f in passage.figures)


def _some_of(text: str) -> str | None:
    """«negen van de twaalf provincies»: fewer than all."""
    numbers = vocabulary_of_numbers()
    for match in re.finditer(r"\b(\w+) van de (\w+)\b", text.casefold()):
        some, whole = (int(w) if w.isdigit() else numbers.get(w) for w in match.groups())
        if some is not None and whole is not None and some < whole:
            return match.group()
    return None


def _done(c: Commitment, home: Folio, later: Folio, hits: Sequence[Hit]) -> _Answer:
    change, _ = _amount_moved(c, home, hits)
    told = [h for h in hits if h.passage.aspect.tense is Tense.DONE]
    if lasting(c):
        reached = next((h for h in told if h.passage.aspect.said(Cue.REACHED)), None)
        if (
            reached
            and c.kind is CommitmentKind.TARGET
            and reached.score >= 0.8 * CLEAR
            and _whole(reached.passage)
        ):
            words = reached.passage.aspect.said(Cue.REACHED)
            return Status.FULFILLED, "judge.reached", f"doel gehaald: «{words}»", change
        return None
    again = AGAIN.get(hits[0].passage.aspect.tense, 0.0)
    told = [h for h in told if h.score >= max(again * hits[0].score, DONE)]
    for hit in told:
        aspect = hit.passage.aspect
        if _ALL.search(c.text) and _share(hit.passage):
            continue  # promised for all, and reported for a share
        begun = aspect.said(Cue.BEGUN)
        if aspect.said(Cue.SO_FAR, Cue.NOT):
            continue
        if begun and not _is_start(c) and not aspect.said(Cue.REACHED):
            continue
        late = _done_late(c, hit.passage)
        return Status.FULFILLED, "judge.done", f"gedaan: «{aspect.words}»", late or change
    if c.amount_value is not None and any(_gives_amount(h) for h in hits):
        return Status.FULFILLED, "judge.amount", "het beloofde bedrag is er", change
    if _is_so(c, later, hits[0]):
        return Status.FULFILLED, "judge.is_so", "de termijn is om, en de brief zegt dat het zo is", change
    return None


def _gives_amount(hit: Hit) -> bool:
    aspect = hit.passage.aspect
    told = aspect.tense in (Tense.DONE, Tense.NOW)
    return hit.amount and told and aspect.said(Cue.SO_FAR, Cue.NOT, Cue.LATE) is None


def _is_so(c: Commitment, later: Folio, hit: Hit) -> bool:
    """Promised for a time that is over, and told in the present as a fact: «schippers kunnen terecht»."""
    written, aspect = day_of(later), hit.passage.aspect
    return (
        c.deadline_end is not None
        and written is not None
        and c.deadline_end <= written + _OVER
        and aspect.tense is Tense.NOW
        and not aspect.words.startswith("word")
        and aspect.said(Cue.GOING) is None
        and hit.score >= 0.8 * CLEAR
    )


def lasting(c: Commitment) -> bool:
    """A promise that no single act keeps: a target, an effort, more or less of something.

    «Ik vergroot de betrokkenheid», «zet in op»: a report of one act shows that it goes on.
    """
    if c.kind is CommitmentKind.TARGET:
        return True
    text = re.sub(r"^Om (?:te )?[^,;]*(?:, |$)", "", c.text)
    core = re.split(r"(?<=\w) om |,? (?:zodat|waardoor|waarmee|opdat) |;", text)[0]
    verbs = [t.key for t in terms_of(core) if t.verb and t.key not in vocabulary("light")]
    main = verbs[0] if verbs else next((t.key for t in terms_of(core) if t.key.endswith("en")), "")
    return main in vocabulary("effort") or main in vocabulary("degree")


def _whole(passage: Passage) -> bool:
    return passage.aspect.said(Cue.PARTLY) is None and not passage.figures


def _is_start(c: Commitment) -> bool:
    return any(
        lemma(w) in ("starten", "start", "beginnen", "aanvangen")
        for w in re.findall(r"\w+", c.text.casefold())
    )


def _follows(later: Folio, passage: Passage) -> tuple[Passage, ...]:
    """The next sentence, when it stands in the same block and points back: «Dit loopt vertraging op.»"""
    place = passage.order + 1
    if place < len(later.passages):
        after = later.passages[place]
        if after.sentence.block == passage.sentence.block and begins_pointing(after.sentence.text):
            return (after,)
    return ()


def _around(later: Folio, passage: Passage) -> tuple[Passage, ...]:
    """The sentence and its neighbours in the same block."""
    places = range(max(0, passage.order - 1), min(len(later.passages), passage.order + 3))
    return tuple(
        later.passages[i] for i in places if later.passages[i].sentence.block == passage.sentence.block
    )


def _new_day(passage: Passage, later: Folio) -> date | None:
    """The last day of the latest date in a sentence that is still to come when the letter is written."""
    written = day_of(later)
    days = [_pushed_to(d) for d in passage.dates if not d.vague]
    return max((day for day in days if day and written and day > written), default=None)


def _pushed_to(mention: DateMention) -> date | None:
    """The last day of a date; of «uitgesteld tot mei 2026» that of May, though «tot» ends before it."""
    end = mention.date_end
    if end is None or mention.date_start is not None or not _UNTIL.match(mention.text):
        return end
    after = end + timedelta(days=1)
    if re.search(r"\b\d{1,2} [a-z]", mention.text) or after.day != 1:
        return after
    if re.fullmatch(r"tot \d{4}", mention.text):
        return after.replace(month=12, day=31)
    return after.replace(day=monthrange(after.year, after.month)[1])


def _moved(c: Commitment, new: date | None, *, stated: bool) -> Change | None:
    if new is None or (c.deadline_end is not None and new <= c.deadline_end):
        return None
    before = c.deadline_end.isoformat() if c.deadline_end else ""
    return Change(ChangeWhat.DEADLINE, before, new.isoformat(), stated)


def _done_late(c: Commitment, passage: Passage) -> Change | None:
    """Done, on a day after the deadline."""
    if c.deadline_end is None or c.recurring:
        return None
    after = [
        d.date_end
        for d in passage.dates
        if d.date_start and d.date_end and d.date_start > c.deadline_end and not d.vague
    ]
    return _moved(c, max(after), stated=False) if after else None


def _amount_moved(c: Commitment, home: Folio, hits: Sequence[Hit]) -> tuple[Change | None, bool]:
    """Whether another amount is reported than was promised, and whether it is lower."""
    place = home.by_sentence.get(c.sentence_id)
    promised = promised_span(c, home.passages[place].figures if place is not None else ())
    value = c.amount_value
    if promised is None or value is None:
        return None, False
    reported = [
        (h, f)
        for h in hits
        for f in h.passage.figures
        if comparable(c, f) and _same_thing(c, f) and not _is_old(f, h.passage)
    ]
    if not reported or any(agree(promised, span(f.value, f.value_high, f.qualifier)) for _, f in reported):
        return None, False
    hit, figure = min(reported, key=lambda r: (-r[0].score, abs(r[1].value - value), r[1].id))
    stated = hit.passage.aspect.said(Cue.CHANGED) is not None
    change = Change(
        ChangeWhat.AMOUNT,
        in_words(value, c.amount_unit),
        in_words(figure.value, figure.unit),
        stated,
    )
    return change, figure.value < value


def _is_old(figure: Figure, passage: Passage) -> bool:
    """«€ 11 miljoen in plaats van € 12 miljoen»: the second is what was promised, not what is reported."""
    before = passage.sentence.text[: max(0, figure.start - passage.sentence.start)]
    return _OLD.search(before) is not None


def _same_thing(c: Commitment, figure: Figure) -> bool:
    """Money is money; a count must be of the same noun."""
    if figure.unit is Unit.EUR:
        return True
    counted = {t.key for t in terms_of(figure.subject or "")}
    return bool(counted & {t.key for t in terms_of(c.text)})


def _shared(hit: Hit) -> str:
    words = [hit.passage.terms[k].text if k in hit.passage.terms else k for k in hit.shared]
    return "gedeelde woorden: " + ", ".join(words) if words else "zelfde plaats in de brief"


def _silence(later: Folio) -> str:
    written = day_of(later)
    until = f" van {written.isoformat()}" if written else ""
    return f"niets gevonden in {later.reading.file}{until}: {len(later.passages)} zinnen doorzocht"
