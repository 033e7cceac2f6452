"""What moved between promise and report: an amount, a day."""

import re
from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ..engine.until import put_off_until
from ..model.commitment import Commitment, CommitmentKind
from ..model.date_mention import DateMention
from ..model.figure import Figure, Qualifier, Unit
from ..model.verdict import Change, ChangeWhat
from .aspect import Cue
from .folio import Folio, Passage, day_of
from .hearing import CLEAR
from .kin import heads
from .retrieve import Hit
from .slips import slipped_to
from .terms import terms_of, vocabulary
from .values import agree, in_words, span

_BELOW = re.compile(r"\bonder de \d")
_SINCE = re.compile(r"sinds|vanaf|met ingang van|per\b", re.IGNORECASE)
_FOR = re.compile(r"(?:,? (?:zodat|waardoor|waarmee|opdat)|(?<=\w) om(?=[^.;,]* te ))\b(?P<purpose>[^.;,]*)")
_NOW = re.compile(r"\b(?:nu|thans|momenteel|op dit moment)\b[^.;,]{0,40}$", re.IGNORECASE)
_OLD = re.compile(
    r"\b(?:in plaats van|eerder\w*|aanvankelijk|oorspronkelijk\w*|beoogde|geplande|toegezegde"
    r"|voorziene|voornemen|doel|(?:dat|dit|die|eerst) (?:was|waren))\b[^.;,]{0,30}$"
    r"|\b(?:(?:minder|meer|lager|hoger) dan (?:de |het )?|niet (?:langer|meer) (?:op )?)(?:€ ?)?$",
    re.IGNORECASE,
)
_PARTITIVE = re.compile(
    r"\bvan (?:de|het|alle|onze|deze|die) (?P<counted>[^.;,]{3,70}?)(?:,? die [^.;,]{3,50},)?"
    r"(?: (?:zijn|waren|hebben|hadden|worden|werden|zullen))? er [^.;,]{0,60}$",
    re.IGNORECASE,
)
_REST = re.compile(r"\b(?:laatste|overige|resterende|andere)\s*$", re.IGNORECASE)
_SHOULD_BE = re.compile(
    r"\bmoet(?:en)? (?:dat|dit|het|zij|die)\b|\b(?:dat|dit) (?:aandeel|aantal|percentage|cijfer) moet\b"
    r"|\b(?:doel|streven|ambitie|inzet) is (?:nu|thans|voortaan)\b",
    re.IGNORECASE,
)
_LESS = re.compile(r"(?:minder|meer|lager|hoger) dan (?:de|het)\b", re.IGNORECASE)
_IN_ALL = re.compile(
    r"\b(?:zodat|waarmee|waardoor|daarmee|hiermee|in totaal|alle|nu|inmiddels)\b"
    r"(?: (?!van\b|niet\b)\w+){0,3} $",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\d (?:miljoen |miljard |mln\. )?van (?:de|het) (?:\w+e )?$", re.IGNORECASE)
_HAD_BEEN = re.compile(
    r"\s*(?:was|waren|is|werd) (?:gerekend|gemikt|gehoopt|beoogd|voorzien|gepland|ingezet)\b"
)
_FAR = Decimal(5)
"""Two sums further apart than this are sums of different things: a project and its programme."""
_OTHER_NOUN = Decimal(3)
_NEAR_COUNT = Decimal("1.5")
_MANY = 10
"""Smaller counts stand in every other sentence: «drie bijlagen»."""


@dataclass(frozen=True, slots=True)
class Promised:
    """How much was promised, and what the words leave open: «ruim 40» is 40 to 44."""

    value: Decimal
    unit: Unit
    low: Decimal
    high: Decimal
    subject: str | None  # what is counted, where the letter says it
    ceiling: bool  # «niet meer dan 15 %», «terug tot 400»: less is better

    def falls_short(self, value: Decimal) -> bool:
        return value > self.value if self.ceiling else value < self.value


def promised_amount(c: Commitment, home: Folio) -> Promised | None:
    """The amount of a commitment; where none was found, the one sum or count that stands in it."""
    place = home.by_sentence.get(c.sentence_id)
    figures = [
        f
        for f in (home.passages[place].figures if place is not None else ())
        if f.unit in (Unit.EUR, Unit.COUNT, Unit.PERCENT) and c.start <= f.start < c.end and not _is_now(f, c)
    ]
    if c.amount_value is not None and c.amount_unit is not None:
        same = [f for f in figures if f.unit is c.amount_unit and f.value == c.amount_value]
        if not same:
            span_of_it = span(c.amount_value, None, Qualifier.EXACT)
            return Promised(c.amount_value, c.amount_unit, *span_of_it, subject=None, ceiling=_lowers(c))
        figures = same
    if len(figures) != 1:
        return None
    ceiling = figures[0].qualifier is Qualifier.AT_MOST or _lowers(c)
    only = figures[0]
    return Promised(only.value, only.unit, *_span(only), subject=only.subject, ceiling=ceiling)


def _lowers(c: Commitment) -> bool:
    return _BELOW.search(c.text) is not None or not vocabulary("lowering").isdisjoint(
        t.key for t in terms_of(c.text)
    )


def _is_now(figure: Figure, c: Commitment) -> bool:
    """«… eigenaren, die thans met vijf loketten te maken hebben»: how it is, and no promise."""
    return _NOW.search(c.text[: max(0, figure.start - c.start)]) is not None


def amount_moved(c: Commitment, home: Folio, near: Sequence[Passage]) -> tuple[Change, Passage] | None:
    """Another amount than was promised, and the passage that gives it; None when it is the same, or none.

    ``near``: the passages about it, the surest first."""
    promised = promised_amount(c, home)
    if promised is None:
        return None
    reported = [(p, f) for p in near for f in p.figures if _comparable(c, promised, f, p)]
    reported.sort(key=lambda told: told[0].aspect.said(Cue.CHANGED) is None)
    if not reported and near:
        found = _beside_old(promised, near[0]) or _only_count_near(promised, near[0])
        reported = [(near[0], f) for f in found]
    same = [(p, f) for p, f in reported if agree((promised.low, promised.high), _told(promised, f))]
    if reported and not same:
        same = _all_there(promised, reported[0][0])
    if same and (others := _laid_beside(same, reported)):
        reported = others
    elif same or not reported:
        return None
    first = reported[0][0]
    figure = min((f for p, f in reported if p is first), key=lambda f: (abs(f.value - promised.value), f.id))
    return _moved(promised, figure, stated=first.aspect.said(Cue.CHANGED) is not None), first


def _moved(promised: Promised, figure: Figure, *, stated: bool) -> Change:
    before, after = in_words(promised.value, promised.unit), in_words(figure.value, figure.unit)
    return Change(ChangeWhat.AMOUNT, before, after, stated)


def goal_moved(c: Commitment, home: Folio, told: Iterable[Passage]) -> tuple[Change, Passage] | None:
    """A target told again with another value: «In 2027 moet dat 10.000 hectare zijn»."""
    promised = promised_amount(c, home)
    if promised is None or c.kind is not CommitmentKind.TARGET:
        return None
    for passage in told:
        figures = [f for f in passage.figures if f.unit is promised.unit]
        if _SHOULD_BE.search(passage.sentence.text) and len(figures) == 1:
            if agree((promised.low, promised.high), _span(figures[0])):
                return None
            return _moved(promised, figures[0], stated=False), passage
    return None


def _span(figure: Figure) -> tuple[Decimal, Decimal]:
    return span(figure.value, figure.value_high, figure.qualifier)


def _told(promised: Promised, figure: Figure) -> tuple[Decimal, Decimal]:
    """Of what was to come down to € 20, «ten hoogste € 28» is € 28."""
    if promised.ceiling and figure.qualifier is Qualifier.AT_MOST:
        return figure.value, figure.value
    return _span(figure)


def _all_there(promised: Promised, passage: Passage) -> list[tuple[Passage, Figure]]:
    """«De laatste zes keurders zijn begonnen, zodat er nu twintig zijn»: the promised number is there."""
    return [
        (passage, f)
        for f in passage.figures
        if f.unit is promised.unit and f.value == promised.value and _IN_ALL.search(_before(f, passage))
    ]


def _before(figure: Figure, passage: Passage) -> str:
    text: str = passage.sentence.text[: max(0, figure.start - passage.sentence.start)]
    return text


def _laid_beside(
    same: Sequence[tuple[Passage, Figure]], reported: Sequence[tuple[Passage, Figure]]
) -> list[tuple[Passage, Figure]]:
    """The new amounts of a passage that says itself that the old one moved: «van € 12 verlaagd tot € 9»."""
    first = same[0][0]
    if first.aspect.said(Cue.CHANGED) is None:
        return []
    return [(p, f) for p, f in reported if p is first and f not in [old for _, old in same]]


def gives_amount(c: Commitment, home: Folio, hit: Hit) -> bool:
    """Does a passage give as much of the same thing as was promised?"""
    promised = promised_amount(c, home)
    if promised is None:
        return False
    for figure in hit.passage.figures:
        if hit.score >= CLEAR and figure.unit is promised.unit and figure.value == promised.value:
            return True
        if _comparable(c, promised, figure, hit.passage):
            low, high = _span(figure)
            if low <= promised.high if promised.ceiling else high >= promised.low:
                return True
    return False


def falls_short(c: Commitment, home: Folio, change: Change) -> bool:
    """Is it less than was promised; of what was to go down, more?"""
    promised = promised_amount(c, home)
    return promised is not None and promised.falls_short(Decimal(change.after))


def purpose_moved(c: Commitment, passage: Passage) -> Change | None:
    """Another purpose than was promised, and no word of that: «een subsidie om te groeien», and later one «om
    ervaringen te verzamelen». Both must state a purpose, and share no word of it."""
    before, after = _purpose(c.text), _purpose(passage.sentence.text)
    if not before or not after or _content(before) & _content(after):
        return None
    return Change(ChangeWhat.SCOPE, before, after, stated=False)


def _purpose(text: str) -> str:
    match = _FOR.search(text)
    return " ".join(match["purpose"].split()) if match else ""


def _content(text: str) -> frozenset[str]:
    empty = vocabulary("common") | vocabulary("light")
    return frozenset(t.key for t in terms_of(text) if not t.number and t.key not in empty)


def _comparable(c: Commitment, promised: Promised, figure: Figure, passage: Passage) -> bool:
    if figure.unit is not promised.unit or not figure.value:
        return False
    if figure.unit is Unit.EUR and not 1 / _FAR < abs(promised.value / figure.value) < _FAR:
        return False
    stated = not figure.subject and passage.aspect.said(Cue.CHANGED) is not None  # «niet 15 maar 20 %»
    same = stated or _same_thing(c, promised, figure, passage)
    return same and not _is_old(figure, passage) and not _is_rest(figure, passage)


def _only_count_near(promised: Promised, passage: Passage) -> list[Figure]:
    """«Twintig coaches worden opgeleid», and then «zestien adviseurs zijn opgeleid»: another noun, but the
    one count of the sentence that reports, and near the one promised."""
    counts = [f for f in passage.figures if f.unit is Unit.COUNT and not _is_old(f, passage)]
    near = [f for f in counts if f.value and 1 / _NEAR_COUNT < promised.value / f.value < _NEAR_COUNT]
    return near if promised.unit is Unit.COUNT and len(counts) == 1 and promised.value >= _MANY else []


def _beside_old(promised: Promised, passage: Passage) -> list[Figure]:
    """«24.300 deelnemers, minder dan de 30.000 waarop was gerekend»: where the promised number is laid beside
    another of its kind, that is the new one."""
    same = [f for f in passage.figures if f.unit is promised.unit]
    old = [f for f in same if f.value == promised.value and (_is_old(f, passage) or _LESS.match(f.text))]
    return [f for f in same if f not in old] if old and len(same) == len(old) + 1 else []


def _is_rest(figure: Figure, passage: Passage) -> bool:
    """«Bij de laatste drie loketten»: those that were still to come, and not all there are."""
    return _REST.search(_before(figure, passage)) is not None


def _same_thing(c: Commitment, promised: Promised, figure: Figure, passage: Passage) -> bool:
    """Money is money; a count must be of the same noun: «elf scholen», «van de scholen zijn er elf»."""
    if figure.unit is Unit.EUR:
        return True
    counted = {t.key for t in terms_of(figure.subject or _of_them(figure, passage))}
    if promised.subject and heads(counted).isdisjoint(heads(t.key for t in terms_of(promised.subject))):
        far = not 1 / _OTHER_NOUN < abs(promised.value / figure.value) < _OTHER_NOUN
        if far:
            return False  # «drie ministeries» are none of «350 specialisten bij de ministeries»
    return not heads(counted).isdisjoint(heads(t.key for t in terms_of(c.text)))


def _of_them(figure: Figure, passage: Passage) -> str:
    """«Van de woningen zijn er dit jaar 90 in aanbouw»: what is counted stands before it."""
    match = _PARTITIVE.search(_before(figure, passage))
    return match["counted"] if match else ""


def _is_old(figure: Figure, passage: Passage) -> bool:
    """«€ 11 miljoen in plaats van € 12 miljoen»: the second is what was promised, not what is reported."""
    after = passage.sentence.text[max(0, figure.end - passage.sentence.start) :]
    if _WHOLE.search(_before(figure, passage)):
        return True  # «€ 1,1 miljoen van de € 1,5 miljoen is aangevraagd»
    return _OLD.search(_before(figure, passage)) is not None or _HAD_BEEN.match(after) is not None


def due_day(c: Commitment) -> date | None:
    """The last day on which it is to be there; of «vanaf 1 januari», which has no end, the first."""
    return c.deadline_end or c.deadline_start


def day_moved(c: Commitment, new: date | None, *, stated: bool) -> Change | None:
    """A day that is later than was promised."""
    due = due_day(c)
    if new is None or (due is not None and new <= due):
        return None
    before = due.isoformat() if due else ""
    return Change(ChangeWhat.DEADLINE, before, new.isoformat(), stated)


def new_day(passage: Passage, later: Folio) -> date | None:
    """The last day of the latest date in a sentence that is still to come when the letter is written."""
    written = day_of(later)
    days = [_pushed_to(d) for d in passage.dates if not d.vague]
    return max((day for day in days if day and written and day > written), default=None)


def put_off(c: Commitment, later: Folio, passage: Passage) -> Change | None:
    """Not yet settled, and now promised for a later day: «het toegezegde plan volgt pas in mei»."""
    if due_day(c) is None or c.recurring:
        return None
    return day_moved(
        c, new_day(passage, later), stated=passage.aspect.said(Cue.LATE, Cue.CHANGED) is not None
    )


def done_late(c: Commitment, passage: Passage, later: Folio) -> Change | None:
    """Done, on a day after the deadline: a day that the passage names, or that of the letter that does it."""
    due = due_day(c)
    if due is None or c.recurring:
        return None
    after = [_done_by(d) for d in passage.dates if d.date_start and d.date_start > due and not d.vague]
    written = day_of(later)
    if passage.aspect.performs and written and written > due:
        after.append(written)
    days = [day for day in after if day]
    if days:
        return day_moved(c, max(days), stated=False)
    return day_moved(c, slipped_to(passage.sentence.text, due), stated=True)


def _done_by(mention: DateMention) -> date | None:
    """The last day of a date; of «sinds mei», which has no end, that of May."""
    start = mention.date_start
    if mention.date_end is not None or start is None or not _SINCE.match(mention.text):
        return mention.date_end
    if re.search(r"\b\d{1,2} [a-z]", mention.text):
        return start
    return start.replace(day=monthrange(start.year, start.month)[1])


def _pushed_to(mention: DateMention) -> date | None:
    """The last day of a date; of «uitgesteld tot mei 2026» that of May, though «tot» ends before it, and of
    «nu per 1 juli 2026» that day."""
    if mention.date_end is None:
        return _done_by(mention)
    later = put_off_until(mention)
    return later[1] if later else mention.date_end
