"""Is it given up, or has something else come in its place?"""

import re
from collections.abc import Iterator
from datetime import date

from ...model.commitment import Commitment
from ...model.verdict import Change, ChangeWhat, Status
from ..acts import abolishes, asks
from ..aspect import Cue, Tense, cues_of
from ..changes import day_moved, done_late, new_day
from ..core import around
from ..folio import Passage
from ..hearing import CLEAR
from ..terms import terms_of, vocabulary
from .case import Answer, Case
from .part import some_listed

_ELSEWHERE = re.compile(  # said beside it: where the money, the work or the wish goes now
    r"\b(?:is|zijn|wordt|worden)\b[^.;]{0,40}\bopgenomen in\b|\b(?:zie|ziet|zien)\b[^.;]{0,20}\bmeer in\b"
    r"|\b(?:besteed|besteden|gebruik|gebruiken|benut|benutten)\b[^.;]{0,30}\b(?:aan|voor)\b"
    r"|\b(?:is|zijn|komt|komen|wordt|worden)\b[^.;]{0,40}\bwel\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    r"de (?:overige|rest)|resterende|deels|gedeeltelijk|ten dele|een|niet|het", re.IGNORECASE
)
"""«De overige gaan niet door»; but «ik zie ervan af, want het zou slechts verwarren» gives up all of it."""
_NOT_BEGUN = re.compile(r"niet (?:van start gegaan|doorgegaan|tot stand gekomen)", re.IGNORECASE)
_INSTEAD = re.compile(r"in plaats (?:daar|hier)van", re.IGNORECASE)


def given_up(case: Case) -> Answer | None:
    for passage in (*case.near(), *_further_on(case)):
        if (words := passage.aspect.said(Cue.DROPPED)) and not case.promise.negative:
            fewer = case.moved is not None and case.due() and case.short(case.moved[0])
            if abolishes(case.promise) and (fewer or case.some_of_promised(passage)):
                return None  # «van de vijftien plichten zijn er zes vervallen»
            if abolishes(case.promise) and passage.aspect.tense in (Tense.DONE, Tense.NOW):
                late = done_late(case.promise, passage, case.later)
                return Answer(Status.FULFILLED, "judge.gone", f"weg, zoals beloofd: «{words}»", passage, late)
            if _NOT_BEGUN.match(words) and (new := _begins_after_all(case, passage)):
                change = day_moved(case.promise, new, stated=True)
                return Answer(
                    Status.POSTPONED, "judge.late", f"nog niet, later wel: «{words}»", passage, change
                )
            if _OF_SOME.match(dict(cues_of(passage.sentence.text)).get(Cue.PARTLY, "")):
                return Answer(Status.PARTLY, "judge.rest", f"voor een deel niet: «{words}»", passage)
            if asks(case.promise) and passage.aspect.said(Cue.LATE) and new_day(passage, case.later):
                continue  # «is aan het onderzoek niet toegekomen; het staat nu gepland voor mei»
            if asks(case.promise) and passage.aspect.tense is Tense.DONE:
                reason = f"de vraag is beantwoord: «{words}»"
                return Answer(Status.FULFILLED, "judge.answered", reason, passage)
            if some := some_listed(case):
                return some  # «Texel gaat niet door», of what was promised for Texel and Vlieland
            beside = (*case.around(passage), *case.near())
            instead = any(p.aspect.said(Cue.REPLACED) or _ELSEWHERE.search(p.sentence.text) for p in beside)
            change = _replaced(case.promise, passage) if instead else None
            reason = f"gaat niet door: «{words}»"
            return Answer(Status.DROPPED, "judge.given_up", reason, passage, change)
        words = passage.aspect.said(Cue.REPLACED)
        if words and _INSTEAD.match(words) and not case.tells_before(passage):
            continue
        if words and _makes_way(case.promise, passage.sentence.text, words):
            reason = f"iets anders in de plaats: «{words}»"
            return Answer(Status.DROPPED, "judge.replaced", reason, passage, _replaced(case.promise, passage))
    return None


def _begins_after_all(case: Case, passage: Passage) -> date | None:
    """The new day of «is in juli niet van start gegaan. Naar verwachting begint het in mei alsnog»."""
    told = (case.later_day(p) for p in case.goes_on(passage) if "alsnog" in p.sentence.text)
    return next(filter(None, told), None)


def _further_on(case: Case) -> Iterator[Passage]:
    """«De aanbesteding van de zoekmachine liep. … Er komt daarom geen zoekmachine»: what its paragraph goes
    on with, when that names the promised thing again."""
    if case.finished:
        return
    text = case.promise.text
    mine = {t.key for t in terms_of(text) if not (t.verb or t.number)} - vocabulary("common") - around(text)
    for passage in case.goes_on():
        if passage.aspect.said(Cue.DROPPED) and not mine.isdisjoint(passage.terms):
            yield passage


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


def broken(case: Case) -> Answer | None:
    """«Ik zal de prijs niet verlagen», and then: «De prijs is met 3% verlaagd»."""
    if not case.promise.negative:
        return None
    for hit in case.hits:
        aspect, terms = hit.passage.aspect, hit.passage.terms
        did = any(form in terms and terms[form].verb for form in hit.forms)
        if did and hit.score >= CLEAR and aspect.tense is Tense.DONE and not aspect.said(Cue.NOT, Cue.GOING):
            reason = f"toch gebeurd: «{aspect.words}»"
            return Answer(Status.DROPPED, "judge.broken", reason, hit.passage)
    return None


def condition_failed(case: Case) -> Answer | None:
    """«Als de begroting ruimte biedt», and then: «De begroting heeft geen middelen gebracht»."""
    if case.promise.condition:
        for passage in case.near():
            words = passage.aspect.said(Cue.NOT)
            if words and passage.aspect.tense is Tense.DONE:
                reason = f"de voorwaarde is niet vervuld: «{words}»"
                return Answer(Status.DROPPED, "judge.condition", reason, passage)
    return None
