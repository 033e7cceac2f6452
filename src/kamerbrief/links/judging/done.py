"""Is it said to be done?"""

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model.commitment import CommitmentKind
from ...model.figure import Unit
from ...model.verdict import Status
from ..acts import informs, is_start, lasting
from ..aspect import Cue, Tense
from ..changes import amount_moved, done_late, gives_amount, promised_amount, purpose_moved
from ..folio import Passage
from ..hearing import CLEAR, HEARD
from ..retrieve import Hit
from .case import AGAIN, Answer, Case, promised_so

DONE = 0.3  # a sentence that says that it was done must be about it by itself
_ENDED = re.compile(r"afgesloten|afgerond|beëindigd|geëindigd|afgelopen|eindig", re.IGNORECASE)
_GOAL_REACHED = re.compile(
    r"\b(?:doel(?:stelling)?|streefwaarde|streefcijfer|ambitie)\b[^.;]{0,60}\b(?:gehaald|bereikt|behaald|gerealiseerd|waargemaakt)",
    re.IGNORECASE,
)
_TRIAL = re.compile(r"\b(?:proef|pilot|experiment|test|beproev)", re.IGNORECASE)
_TRIED = re.compile(  # «wordt sinds mei in Hoorn beproefd», of what was to be there for all
    r"\b(?:beproefd|getest|uitgeprobeerd)\b|\b(?:proef|pilot|experiment)\b[^.;]*\b(?:loopt|lopen|draait)\b"
    r"|\b(?:loopt|lopen|draait)\b[^.;]*\b(?:proef|pilot|experiment)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(r"[Dd]e eerste \w+ ")
_MORE_OR_LESS = r"\b(?:meer|minder|hoger|lager|vaker|langer|korter)\b"
_TREND = re.compile(
    rf"{_MORE_OR_LESS}[^.;]*\b(?:dan (?:vorig|het jaar|een jaar|in \d{{4}})|ten opzichte van)"
    rf"|\bten opzichte van (?:vorig|het|\d{{4}})[^.;]*{_MORE_OR_LESS}",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:alle|elke?|iedere?)\b", re.IGNORECASE)


def done(case: Case) -> Answer | None:
    """Is it there, and if so, was it late?"""
    answer = _done(case)
    if answer is None or answer.change or answer.status is not Status.FULFILLED or is_start(case.promise):
        return answer
    return replace(answer, change=done_late(case.promise, answer.by, case.later))


def _done(case: Case) -> Answer | None:
    """A sentence in the past tense that is nearly as much about it as the best; a target that is reached."""
    c, best = case.promise, case.hits[0]
    told = [h for h in case.hits if h.passage.aspect.tense is Tense.DONE]
    if lasting(c):
        return _reached(case, told)
    moved = case.moved
    change = moved[0] if moved else None
    if change and case.so_far(change):
        return None
    # What was heard below HEARD is claimed by no other promise: then few shared words are enough.
    sure = DONE if best.score >= HEARD else 0.0
    goes_on = 0.8 if best.passage.aspect.said(Cue.GOING, Cue.SO_FAR) else 0.0
    least = max(max(AGAIN.get(best.passage.aspect.tense, 0.0), goes_on) * best.score, sure)
    for hit in told:
        aspect = hit.passage.aspect
        words = aspect.said(Cue.BEGUN)
        begun = words and not aspect.said(Cue.REACHED) and not is_start(c) and not promised_so(words, c)
        begun = begun or (_TRIED.search(hit.passage.sentence.text) and not _TRIAL.search(c.text))
        by_being_sent = aspect.performs and informs(c)
        so_far = aspect.said(Cue.SO_FAR) and not is_start(c) and promised_amount(c, case.home) is not None
        if (hit.score < least and not by_being_sent) or begun or so_far or aspect.said(Cue.NOT):
            continue
        if _TREND.search(hit.passage.sentence.text) and not _TREND.search(c.text):
            continue  # «meer havens dan vorig jaar deden mee»: how it goes, and nothing that is done
        if (aspect.said(Cue.RECALLED) or "").startswith("was"):
            continue  # «was € 1,1 miljard uitgetrokken»: what was promised, and what came of it follows
        if _also_not(case, hit):
            reason = f"een deel: «{aspect.words}», en een deel niet"
            return Answer(Status.PARTLY, "judge.part", reason, hit.passage, change)
        first = _FIRST.match(hit.passage.sentence.text) and not case.over()
        if _ALL.search(c.text) and (first or _is_share(hit.passage)):
            continue  # promised for all, and reported for a share, or of the first
        ended = is_start(c) and _ENDED.search(aspect.words) is not None  # when it began, it doesn't say
        moved_on = change if ended else done_late(c, hit.passage, case.later) or change
        if not moved_on and hit is best and hit.score >= 0.8 * CLEAR:
            moved_on = purpose_moved(c, hit.passage)
        reason = f"gedaan: «{aspect.words}»"
        return Answer(Status.FULFILLED, "judge.done", reason, hit.passage, moved_on)
    if moved and change and c.amount_unit is Unit.EUR and moved[1].aspect.tense is Tense.DONE:
        return Answer(
            Status.FULFILLED, "judge.amount", "er is meer dan het beloofde bedrag", moved[1], change
        )
    for hit in case.hits:
        aspect = hit.passage.aspect
        words = aspect.said(Cue.REACHED)
        if words and aspect.tense is Tense.NOW and not aspect.said(Cue.SO_FAR, Cue.NOT, Cue.LATE):
            return Answer(Status.FULFILLED, "judge.done", f"gedaan: «{words}»", hit.passage, change)
        told_now = aspect.tense in (Tense.DONE, Tense.NOW) and not aspect.said(Cue.SO_FAR, Cue.NOT, Cue.LATE)
        if told_now and gives_amount(c, case.home, hit):
            return Answer(Status.FULFILLED, "judge.amount", "het beloofde bedrag is er", hit.passage, change)
    if _is_so(case, best):
        reason = "de termijn is om, en de brief zegt dat het zo is"
        return Answer(Status.FULFILLED, "judge.is_so", reason, best.passage, change)
    return None


def _also_not(case: Case, done: Hit) -> bool:
    """«Op Texel is het loket open. Vlieland en Ameland konden niet meedoen»: as near, and beside it."""
    return any(
        (hit.passage.aspect.said(Cue.NOT) or "").startswith("niet")
        and hit.passage.aspect.tense is Tense.DONE
        and hit.passage.sentence.block == done.passage.sentence.block
        for hit in case.hits
        if hit is not done and hit.score >= done.score
    )


def _reached(case: Case, told: Sequence[Hit]) -> Answer | None:
    """A target that is said to be reached; that it came nearer is work that goes on."""
    c = case.promise
    if c.kind is not CommitmentKind.TARGET:
        return None
    for hit in (*told, *_told_as_fact(case)):
        words = _how_reached(case, hit)
        if words:
            late = done_late(c, hit.passage, case.later)
            return Answer(Status.FULFILLED, "judge.reached", f"doel gehaald: {words}", hit.passage, late)
    return None


def _told_as_fact(case: Case) -> Sequence[Hit]:
    """«Vijf havens hebben nu een lift»: in the present, of what had to be so by then."""
    best = case.hits[0].passage.aspect
    open_ = best.said(Cue.GOING, Cue.NOT, Cue.PARTLY, Cue.SO_FAR, Cue.LATE)
    return case.hits[:1] if best.tense is Tense.NOW and case.due() and not open_ else ()


def _how_reached(case: Case, hit: Hit) -> str | None:
    c, aspect = case.promise, hit.passage.aspect
    if hit is case.hits[0]:
        moved = amount_moved(c, case.home, (hit.passage,))
        if moved and not case.short(moved[0]):
            return f"{moved[0].after}, beoogd was {moved[0].before}"
        same = not moved and case.due() and gives_amount(c, case.home, hit)
        if same and not aspect.said(Cue.PARTLY, Cue.NOT):
            return "het beoogde aantal"
    if aspect.said(Cue.PARTLY, Cue.NOT):
        return None
    goal = _GOAL_REACHED.search(hit.passage.sentence.text) if case.due() or hit is case.hits[0] else None
    if goal:
        return f"«{goal.group()}»"
    if hit.score < 0.8 * CLEAR or _is_share(hit.passage):
        return None
    everywhere = _ALL.search(hit.passage.sentence.text)
    if everywhere and case.due() and _ALL.search(c.text):
        return f"«{aspect.said(Cue.REACHED) or everywhere.group()}»"
    words = aspect.said(Cue.REACHED)
    return f"«{words}»" if words and not hit.passage.figures else None


def _is_so(case: Case, hit: Hit) -> bool:
    """Promised for a time that is over, and told in the present as a fact: «schippers kunnen terecht»."""
    aspect = hit.passage.aspect
    return (
        case.over()
        and aspect.tense is Tense.NOW
        and not aspect.words.startswith("word")
        and aspect.said(Cue.GOING, Cue.NOT) is None
        and hit.score >= 0.8 * CLEAR
    )


def _is_share(passage: Passage) -> bool:
    return any(f.unit is Unit.PERCENT and f.value < 100 for f in passage.figures)
