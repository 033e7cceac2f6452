"""Is less reported than was promised: fewer, for fewer, or the rest later?"""

import re
from decimal import Decimal

from ...engine.numbers import BELOW_HUNDRED
from ...model.commitment import Commitment, CommitmentKind
from ...model.figure import Unit
from ...model.verdict import Change, ChangeWhat, Status
from ..acts import lasting
from ..aspect import Aspect, Cue, Tense
from ..changes import due_day
from ..core import around
from ..counted import Some, counts, some_of
from ..folio import Passage
from ..listed import listed
from ..terms import is_year, terms_of, vocabulary
from .case import AGAIN, Answer, Case

_REST = re.compile(
    r"(?:(?:voor |in |bij )?(?:de|het) (?:overige|resterende|andere|laatste|rest)\b"
    r"|alleen|slechts|enkel(?= )|(?:de|het) (?:tweede|derde|vierde|vijfde|zesde|zevende|achtste)\b)"
    r"[^,.;]{0,40}",
    re.IGNORECASE,
)
"""A sentence that goes on with those of which nothing is reported yet."""
_SPENT = re.compile(
    r"\b(?:besteed|uitgegeven|uitgekeerd|ontvangen|verstrekt|aangewend|benut)\b", re.IGNORECASE
)
_NOT_MET = re.compile(
    r"\b(?:is|zijn|werd|werden|hebben|heeft)\b[^;]{0,80}\bniet (?:\w+ ){0,2}"
    r"(?:gehaald|behaald|bereikt|gerealiseerd)\b"
    r"|\b(?:blijft|bleef) (?:\w+ ){0,4}achter bij\b|\bte ambitieus (?:gebleken|geweest)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:zij het|vooralsnog) (?:\w+ ){0,2}(?:alleen|uitsluitend|slechts)\b", re.IGNORECASE)


def part(case: Case) -> Answer | None:
    """Less money or fewer things than promised, some of what was listed, or a rest that is to follow."""
    if case.promise.kind is CommitmentKind.TARGET and not case.due():
        return None  # a target that came nearer, and has time left
    moved = case.moved
    if moved and case.so_far(moved[0]):
        moved = None
    if spending := _spending(case):
        return spending
    parts = moved and len(moved[1].figures) > 1 and _SPENT.search(moved[1].sentence.text)
    if moved and parts and not case.due():  # «van de € 36 miljoen is € 9 miljoen besteed»
        reason = "er wordt van besteed, en het bedrag is anders dan beloofd"
        return Answer(Status.ONGOING, "judge.spending", reason, moved[1], moved[0])
    if moved and case.short(moved[0]):
        less = "meer dan" if Decimal(moved[0].after) > Decimal(moved[0].before) else "minder dan"
        reason = f"{less} beloofd: {moved[0].after} in plaats van {moved[0].before}"
        return Answer(Status.PARTLY, "judge.less", reason, moved[1], moved[0])
    for passage in case.near():
        some = some_of(passage.sentence.text)
        if some and _of_others(case, some, passage):
            some = None
        words = passage.aspect.said(Cue.PARTLY) or (some and some.words)
        planned = some and passage.aspect.said(Cue.PARTLY)  # «van de voorziene 120 zullen er 95 …»
        aspects = [passage.aspect, *(part.aspect for part in passage.parts if some)]
        if words and (planned or any(aspect.tense in (Tense.DONE, Tense.NOW) for aspect in aspects)):
            change = moved[0] if moved else some.change() if some else _narrowed(case.promise, passage)
            return Answer(Status.PARTLY, "judge.part", f"een deel: «{words}»", passage, change)
    return _missed(case) or _some_of_promised(case) or some_listed(case) or _rest_later(case)


def _missed(case: Case) -> Answer | None:
    """A target whose time is over, and that was not met: «de 3.000 waarop was gemikt, is niet gehaald»."""
    if case.promise.kind is not CommitmentKind.TARGET or not case.due():
        return None
    for passage in case.near():
        if missed := _NOT_MET.search(passage.sentence.text):
            change = case.moved[0] if case.moved else None
            reason = f"doel niet gehaald: «{missed.group()}»"
            return Answer(Status.PARTLY, "judge.missed", reason, passage, change)
    return None


def _spending(case: Case) -> Answer | None:
    """«Van de € 34 miljoen die is uitgetrokken, is € 7 miljoen besteed»: as promised, and not spent yet."""
    c, best = case.promise, case.hits[0].passage
    if c.amount_unit is not Unit.EUR or c.amount_value is None or case.due() or case.moved:
        return None
    sums = [f.value for f in best.figures if f.unit is Unit.EUR]
    spent = _SPENT.search(best.sentence.text)
    if spent is None or c.amount_value not in sums or min(sums) >= c.amount_value:
        return None
    return Answer(Status.ONGOING, "judge.spending", f"er wordt van besteed: «{spent.group()}»", best)


def _of_others(case: Case, some: Some, passage: Passage) -> bool:
    """«In 9 van de 60 bezochte gemeenten», where five were promised: of other things. And «vier van de tien
    zijn bezocht», when it has begun or the rest is to follow, and time is left, is work that goes on."""
    numbers = [t.key for t in terms_of(case.promise.text) if t.number or t.key in BELOW_HUNDRED]
    counted = [key for key in numbers if not is_year(key)]
    if counted and not counts(some.whole, counted):
        return True
    open_ = some.rest is None and passage.aspect.said(Cue.PARTLY) is None
    begun = some.rest or open_ or case.hits[0].passage.aspect.said(Cue.BEGUN) is not None
    return begun and due_day(case.promise) is not None and not case.due()


def _some_of_promised(case: Case) -> Answer | None:
    """Further on in its paragraph: «Van de elf soorten zijn er zeven gevuld», where eleven were promised."""
    if lasting(case.promise):
        return None
    for passage in (*case.goes_on(), *(hit.passage for hit in case.hits)):
        if some := case.some_of_promised(passage):
            return Answer(
                Status.PARTLY, "judge.part", f"een deel: «{some.words}»", case.hits[0].passage, some.change()
            )
    return None


def some_listed(case: Case) -> Answer | None:
    """Promised for three islands, reported of two, and of the third that it was not or not yet."""
    items = listed(case.promise.text)
    best = case.hits[0].passage
    if not items or case.promise.kind is CommitmentKind.TARGET:
        return None
    passages = (best, *case.goes_on(), *(h.passage for h in case.hits[1:]))
    told = [line for passage in passages for line in _lines(passage)]

    def names(item: frozenset[str], terms: frozenset[str]) -> bool:
        return any(case.later.akin(key, terms) for key in item)

    done = [i for i in items if any(names(i, t) and a.tense is Tense.DONE and _positive(a) for t, a in told)]
    open_ = [i for i in items if i not in done and any(names(i, t) and not _positive(a) for t, a in told)]
    if not done or not open_:
        return None
    words = ", ".join(sorted(min(item) for item in open_))
    change = Change(ChangeWhat.SCOPE, case.promise.text, best.sentence.text, stated=True)
    return Answer(Status.PARTLY, "judge.some_listed", f"niet of nog niet: {words}", best, change)


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


def _of_these(case: Case, rest: str, told: Passage) -> bool:
    """Does a rest follow on what the report told of: its own sentence, or one on the same promise?"""
    if told.order == case.hits[0].passage.order:
        return True
    doers = {t.key for t in terms_of(case.promise.actor or "")}
    mine = {t.key for t in terms_of(case.promise.text)} - vocabulary("common") - doers
    mine -= around(case.promise.text)
    return any(case.later.akin(key, told.terms.keys() | {t.key for t in terms_of(rest)}) for key in mine)


def _rest_later(case: Case) -> Answer | None:
    """Reported of some, and then: «De overige vier volgen in mei», «Alleen Zeeland vroeg om uitstel»."""
    best = case.hits[0]
    if best.passage.aspect.tense not in (Tense.DONE, Tense.NOW) or lasting(case.promise):
        return None
    told = best.passage
    for after in case.goes_on():
        rest = _REST.match(after.sentence.text)
        if rest and not _of_these(case, rest.group(), told):
            return None  # «De overige 85» after a sentence on permits: of those, not of the promised thing
        told = after
        aspect = after.aspect
        if rest and (aspect.tense in AGAIN or aspect.said(Cue.LATE, Cue.NOT, Cue.DROPPED)):
            reason = f"voor de rest nog niet: «{rest.group()}»"
            return Answer(Status.PARTLY, "judge.rest_later", reason, best.passage)
    return None
