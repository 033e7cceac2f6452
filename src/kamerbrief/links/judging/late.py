"""Is it late, and still to come?"""

import re
from dataclasses import replace
from datetime import date, timedelta

from ...model.figure import Unit
from ...model.verdict import Status
from ...wording import dutch_date
from ..acts import keeps_on, lasting
from ..aspect import Cue, Tense
from ..changes import amount_moved, day_moved, due_day, new_day
from ..counted import some_of
from ..folio import Passage
from ..hearing import CLOSE, HEARD, surely
from ..slips import slipped_to
from .case import AGAIN, Answer, Case, promised_so
from .part import some_listed

QUIET = 0.36  # a postponement that only the dates show needs a sentence that is surely about the same thing
_LOOSE = timedelta(days=61)  # «vanaf het nieuwe schooljaar» is no promise of 1 August
_NOT_YET = re.compile(r"(?:(?:is|zijn) er )?(?:nu )?nog niet\b|pas\b", re.IGNORECASE)
_AFTER_ALL = re.compile(r"^niet|^pas\b|^lie(?:t|ten)\b|\blater\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:vervolg|(?:tweede|derde)(?! (?:helft|kwartaal))|nog een|nieuwe (?:ronde|reeks)|volgende)\b",
    re.IGNORECASE,
)
"""Of what comes after the promised thing: «in mei volgt een tweede ronde» puts off no first one."""


def late(case: Case) -> Answer | None:
    """The letter says that it comes later, or promises it again for a later day."""
    if case.some_of_promised(case.hits[0].passage):
        return None  # «van de vijftien zijn er zes klaar»: a part of it, whenever the rest comes
    for passage in case.near():
        if passage.aspect.performs:
            continue  # it is there, though it came late
        words = passage.aspect.said(Cue.LATE)
        told = passage.aspect.tense is Tense.DONE and passage.aspect.said(Cue.BEGUN) is None
        done = told and new_day(passage, case.later) is None
        if words and not (done and _AFTER_ALL.search(words)):  # done, though late
            moved = due_day(case.promise) and case.later_day(passage)
            if _NOT_YET.match(words) and not case.due() and not moved:
                continue  # not there yet, and nothing said that it would be
            if some_listed(case) is not None:
                return None  # on Texel not yet, and on Vlieland it is there
            if case.some_of_promised(passage):
                return None  # nine of the twelve have begun; only the rest were late
            if promised_so(words, case.promise) and not _NOT_YET.match(words):
                continue  # «is onmogelijk geworden», as was promised
            change = day_moved(case.promise, _told_day(case, passage), stated=True)
            return Answer(Status.POSTPONED, "judge.late", f"later: «{words}»", passage, change)
    return _late_further_on(case) or _not_then_but_later(case) or _quietly_late(case)


def _told_day(case: Case, passage: Passage) -> date | None:
    """The new day of what is late: by this sentence, those around it, what its paragraph goes on with, or by
    how much it slipped."""
    tell = (passage, *case.around(passage), *case.goes_on(passage))
    due = due_day(case.promise)
    new = next(filter(None, map(case.later_day, tell)), None)
    return new or (slipped_to(passage.sentence.text, due) if due else None)


def _late_further_on(case: Case) -> Answer | None:
    """«De wijziging riep veel reacties op. Het wetsvoorstel dien ik niet in mei, maar in oktober in»: what
    its paragraph goes on with, when that names a day after the one promised."""
    if due_day(case.promise) is None or case.promise.recurring:
        return None
    so_far = case.finished or case.moved
    for after in case.goes_on():
        words, new = after.aspect.said(Cue.LATE), case.later_day(after)
        if so_far and not case.names_amount(after):
            continue  # «19 steigers zijn er. …», and what follows does not speak of all that were promised
        if words and new:
            change = day_moved(case.promise, new, stated=True)
            return Answer(Status.POSTPONED, "judge.late", f"later: «{words}»", after, change)
    return None


def _not_then_but_later(case: Case) -> Answer | None:
    """«Het voorstel heeft u vóór de zomer niet bereikt. … Ik ben voornemens het in mei te sturen.»"""
    best = case.hits[0].passage
    words = best.aspect.said(Cue.NOT)
    if not words or not case.due() or best.aspect.tense is not Tense.DONE:
        return None
    if case.promise.recurring or case.promise.negative or case.moved:
        return None
    for after in case.goes_on():
        new = case.later_day(after)
        if new and after.aspect.tense in AGAIN:
            change = day_moved(case.promise, new, stated=True)
            return Answer(Status.POSTPONED, "judge.late", f"later: «{words}»", best, change)
    return None


def _quietly_late(case: Case) -> Answer | None:
    """Promised again for a later day, and no word of it: only the dates show it."""
    c, best = case.promise, case.hits[0].score
    due = due_day(c)
    if due is None or c.recurring or keeps_on(c):
        return None
    loosely = due if c.deadline_end else due + _LOOSE
    if c.amount_unit is Unit.EUR and not any(h.amount for h in case.hits):
        return None
    if any(h.passage.aspect.tense is Tense.DONE and h.score >= 0.9 * best for h in case.hits):
        return None
    for hit in case.hits:
        aspect, new = hit.passage.aspect, new_day(hit.passage, case.later)
        sure = hit.score >= CLOSE * best and (surely(hit, c) >= QUIET or best < HEARD)
        more = _MORE.search(hit.passage.sentence.text) and not _MORE.search(c.text)
        if some_of(hit.passage.sentence.text):
            continue  # «van de tien zijn er zes klaar; de laatste vier volgen in mei»: a part is there
        if (
            sure
            and new
            and new > loosely
            and aspect.tense in AGAIN
            and not more
            and not aspect.said(Cue.GOING)
        ):
            change = day_moved(c, new, stated=aspect.said(Cue.CHANGED) is not None)
            reason = f"nieuwe termijn {dutch_date(new)}, was {dutch_date(due)}"
            return Answer(Status.POSTPONED, "judge.later_day", reason, hit.passage, change)
    return _next_step_later(case, due)


def _next_step_later(case: Case, due: date) -> Answer | None:
    """Its time is over, it is not done, and its paragraph looks ahead to a later day: «Van de gids is er een
    concept. De vaststelling voorzie ik in oktober.»"""
    best = case.hits[0].passage
    if not case.due() or best.aspect.tense is not Tense.NOW or lasting(case.promise):
        return None
    if amount_moved(case.promise, case.home, (best,)):
        return None  # how much there is, is what it reports
    new = _ending(best, case)
    if new is not None and new > due and any(d.date_end and d.date_start is None for d in best.dates):
        reason = f"was klaar op {dutch_date(due)} beloofd, en noemt nu {dutch_date(new)}"
        change = day_moved(case.promise, new, stated=False)
        return Answer(Status.POSTPONED, "judge.next_step", reason, best, change)
    for after in case.goes_on():
        new = _ending(after, case)
        if new is not None and new > due and after.aspect.tense in AGAIN:
            reason = f"was klaar op {dutch_date(due)} beloofd, en wat volgt noemt {dutch_date(new)}"
            change = day_moved(case.promise, new, stated=False)
            return Answer(Status.POSTPONED, "judge.next_step", reason, after, change)
    return None


def _ending(passage: Passage, case: Case) -> date | None:
    """The day by which it is to be there; what begins «per 1 januari» may be the next thing."""
    return new_day(replace(passage, dates=tuple(d for d in passage.dates if d.date_end)), case.later)
