"""Every date of a letter, its year settled."""

import re
from collections.abc import Sequence
from datetime import date

from ...model.date_mention import DateMention
from ...model.letter import Letter
from ...model.reference import Reference
from ...model.sentence import Sentence
from ..scan import Shut, Token, cut, masked
from .grammar import CAN_START, Found, walk
from .place import Place, Scene
from .span import Span
from .tense import AHEAD, BACK, UNKNOWN

_CHEAP_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def find_dates(letter: Letter, references: Sequence[Reference]) -> tuple[DateMention, ...]:
    """Every date of the letter, in order of place; what lies in a reference is no date.

    Relative dates are told from the letter's date; where it has none they have no days.
    """
    taken = Shut((reference.start, reference.end) for reference in references)
    today = letter.facts.date.end if letter.facts.date else None
    mentions = []
    for sentence in letter.sentences:
        tokens = cut(sentence.text)
        if any(token.digits or token.low in CAN_START for token in tokens):
            mentions.extend(_of_sentence(letter, sentence, tokens, today, taken))
    return tuple(mentions)


def _of_sentence(
    letter: Letter, sentence: Sentence, tokens: Sequence[Token], today: date | None, taken: Shut
) -> list[DateMention]:
    scene = Scene(sentence.text, tokens, today)
    closed = Shut([*taken.inside(sentence.start, sentence.end), *masked(sentence.text)])
    mentions: list[DateMention] = []
    for found in walk(scene):
        start, end = scene.tokens[found.start].start, scene.tokens[found.end - 1].end
        if closed.meets(start, end):
            continue
        span, inferred = _settle(scene, found, sentence, mentions[-1] if mentions else None)
        mark = letter.mark("d", sentence, sentence.start + start, sentence.start + end, found.rule)
        mentions.append(
            DateMention(
                **mark,
                date_start=span.first,
                date_end=span.last,
                edtf=span.edtf,
                vague=found.place.vague,
                inferred=inferred,
            )
        )
    return mentions


_NOWHERE = Span(None, None, None)


def _settle(scene: Scene, found: Found, sentence: Sentence, before: DateMention | None) -> tuple[Span, bool]:
    """The days meant, and whether the year was inferred."""
    place, today = found.place, scene.today
    if place.lost:
        return _NOWHERE, False
    if place.span is not None:
        return found.shape(place.span), False
    if place.year is not None:
        span = place.at(place.year)
        return (found.shape(span), False) if span else (_NOWHERE, False)
    if place.lean:
        return (found.shape(_nearest(place, today, place.lean) or _NOWHERE) if today else _NOWHERE), False
    told = _year_beside(place, before) or _year_above(sentence)
    if today is None:
        span = place.at(told) if told else None
        return (found.shape(span), True) if span else (_NOWHERE, False)
    way = scene.tense.direction(found.start, found.end)
    if found.opener == "since":
        way = BACK
    elif way == BACK and found.opener in ("until", "before", "from"):
        way = scene.tense.near(found.start, found.end) or AHEAD  # that verb is of another clause
    elif way == UNKNOWN and found.opener in ("until", "before", "from", "after"):
        way = AHEAD
    span = place.at(told) if told and abs(told - today.year) <= 3 else None
    if span and span.first and span.last and not _against(span, way, today):
        return found.shape(span), True
    span = _nearest(place, today, way, before=found.opener == "before")
    return (found.shape(span), True) if span else (_NOWHERE, False)


def _year_beside(place: Place, before: DateMention | None) -> int | None:
    """The year that was named just before in the sentence, when the place comes later in it: «in Q1 van 2025
    …, in het tweede kwartaal …»."""
    if before is None or before.inferred or before.date_start is None or before.date_end is None:
        return None
    year = before.date_start.year
    if before.date_end.year != year or (before.date_end - before.date_start).days > 200:
        return None
    span = place.at(year)
    return year if span and span.first and span.first > before.date_end else None


def _against(span: Span, way: int, today: date) -> bool:
    """Whether the verb contradicts the year of the heading."""
    if span.first is None or span.last is None:
        return True
    return (way == AHEAD and span.last < today) or (way == BACK and span.first > today)


def _year_above(sentence: Sentence) -> int | None:
    """The one year in the line that opens the list, or in the nearest heading that ends with a year."""
    for line in (sentence.lead_in or "", *sentence.headings[::-1]):
        years = set(_CHEAP_YEAR.findall(line))
        if len(years) == 1:
            year = years.pop()
            bare = line.strip().rstrip(":. ")
            if bare.endswith(year) or bare.startswith(year):
                return int(year)
    return None


def _nearest(place: Place, today: date, way: int, *, before: bool = False) -> Span | None:
    """Where the place lies, back or ahead of today; with no direction the nearest to it.

    «voor de zomer», written in December, is before the summer of the next year: ahead means that what was
    promised is not past when the letter is written.
    """
    spans = [
        span
        for year in range(today.year - 4, today.year + 5)
        if (span := place.at(year)) is not None and span.first is not None and span.last is not None
    ]
    back = [span for span in spans if span.first and span.first <= today]
    ahead = [
        span
        for span in spans
        if span.first and span.last and ((span.first > today) if before else (span.last >= today))
    ]
    if way == BACK:
        return back[-1] if back else None
    if way == AHEAD:
        return ahead[0] if ahead else None
    return min(spans, key=lambda span: _distance(span, today), default=None)


def _distance(span: Span, today: date) -> int:
    if span.first is None or span.last is None:
        return 10**6
    if span.first <= today <= span.last:
        return 0
    return min(abs((span.first - today).days), abs((span.last - today).days))
