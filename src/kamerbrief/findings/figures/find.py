"""Every figure of a letter."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from ...engine.rulebook import Rule
from ...model.date_mention import DateMention
from ...model.figure import Figure, Qualifier, Unit
from ...model.issue import Issue, Severity
from ...model.letter import Letter
from ...model.reference import Reference
from ...model.sentence import Sentence
from ..scan import Token, cut, masked
from .coupling import in_euros, shared
from .fractions import part_at
from .guards import clock, counts, glued, noun_at
from .hedges import hedge_after, hedge_before
from .numerals import _HALVES, _SMALL
from .period import dates_above, period_of
from .quantity import DURATION, MEASURE, MONEY, PERCENT, Quantity, range_at
from .subject import subject_of
from .table import CELL, counted_head, table_unit
from .vocabulary import words

COUNT = Rule(
    "figure.count",
    "A number in digits or words, with no unit, that counts something.",
    (
        "Er zijn 174 stations verbouwd.",
        "Het aantal klachten steeg van 47 naar 66.",
        "Drie gemeenten doen mee.",
        "Ruim 700.000 van de 1,3 miljoen huizen zijn oud.",
    ),
    (
        "De F-35 vloog.",
        "De 75-plussers reizen gratis.",
        "De 2e ronde begint.",
        "Eén loket is genoeg.",
        "Zie paragraaf 4.1.",
    ),
)
SCORE = Rule(
    "figure.score",
    "A mark up to ten: behind «een» with a decimal, or near a word for marks.",
    ("De dienst krijgt een 7,9.", "Reizigers geven het rapportcijfer 8,3."),
    ("Er is 7,9 kilometer spoor.",),
)

_WORDISH = re.compile(
    r"\d|\b[eé][eé]n op\b|[½¼¾€]|honderd|duizend|tig\b|tien\b|helft\b|kwart\b|miljoen|miljard|derde\b|vijfde\b|tiende\b|vierde\b",
    re.I,
)


@cache
def _hint() -> re.Pattern[str]:
    """What a sentence must hold to be looked at: a digit, or the words of numbers."""
    small = sorted((word for word in (*_SMALL, *_HALVES) if word not in ("een", "één", "eén")), key=len)
    short = "|".join(word for word in small if len(word) <= 8)
    return re.compile(_WORDISH.pattern + rf"|\b(?:{short})\b", re.I)


@dataclass(frozen=True, slots=True)
class Found:
    """A figure in a sentence: tokens [start, end), hedges and unit included; ``behind`` is where what is
    counted may follow."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: Unit
    qualifier: Qualifier
    rule: str
    behind: int
    doubt: str | None = None


def find_figures(
    letter: Letter, references: Sequence[Reference], dates: Sequence[DateMention]
) -> tuple[tuple[Figure, ...], tuple[Issue, ...]]:
    """Every figure of the letter, in order of place, and the doubts; no reference and no date is a figure."""
    taken = sorted([(r.start, r.end) for r in references] + [(d.start, d.end) for d in dates])
    by_sentence: dict[str, list[DateMention]] = {}
    for mention in dates:
        if mention.date_start or mention.date_end:
            by_sentence.setdefault(mention.sentence_id, []).append(mention)
    above = dates_above(letter.sentences, by_sentence)
    hint, figures, issues = _hint(), [], []
    for sentence in letter.sentences:
        if not hint.search(sentence.text):
            continue
        tokens = cut(sentence.text)
        told = by_sentence.get(sentence.id, [])
        for found in figures_in(tokens, sentence, _closed(sentence, taken)):
            start = sentence.start + tokens[found.start].start
            end = sentence.start + tokens[found.end - 1].end
            first, last = period_of(start, end, sentence, told, above, letter.text)
            figure = Figure(
                **letter.mark("f", sentence, start, end, found.rule),
                value=found.value,
                value_high=found.high,
                unit=found.unit,
                qualifier=found.qualifier,
                subject=subject_of(tokens, found.start, found.behind, found.unit, sentence.text)
                or (sentence.cell and (sentence.cell.row_head or sentence.cell.column_head))
                or None,
                period_start=first,
                period_end=last,
            )
            figures.append(figure)
            if found.doubt:
                issues.append(_issue(found.doubt, figure))
    return tuple(figures), tuple(issues)


_MESSAGES = {
    "ocr_unit": "Gelezen als «mln»; in de scan staat «min». Controleer het bedrag.",
    "ambiguous_decimal": "Drie cijfers achter een komma: een decimaal getal of duizendtallen? Controleer de waarde.",
    "unit_unknown": "De tekst noemt geen eenheid bij dit getal. Kijk wat er geteld wordt.",
}


def _issue(code: str, figure: Figure) -> Issue:
    return Issue(
        code=code,
        severity=Severity.DOUBT,
        message=_MESSAGES[code],
        page=figure.page,
        quote=figure.text,
        box=figure.boxes[0] if figure.boxes else None,
    )


def _closed(sentence: Sentence, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    low = max(0, bisect_left(taken, (sentence.start, 0)) - 1)
    high = bisect_left(taken, (sentence.end, 0))
    spans = [(start - sentence.start, end - sentence.start) for start, end in taken[low:high]]
    return spans + masked(sentence.text)


def figures_in(
    tokens: Sequence[Token], sentence: Sentence, closed: Sequence[tuple[int, int]]
) -> Iterator[Found]:
    """The figures of a sentence from left to right; ``closed`` are the spans of dates and references."""
    i, previous = 0, None
    shut = _shut(tokens, closed)
    while i < len(tokens):
        if shut[i]:
            i += 1
            continue
        found, after = _at(tokens, i, sentence, previous)
        if found and any(shut[found.behind - 1 : found.behind]):
            found = None
        if found:
            yield found
            previous = found
        i = max(after, i + 1)


def _shut(tokens: Sequence[Token], closed: Sequence[tuple[int, int]]) -> list[bool]:
    shut = [False] * len(tokens)
    if closed:
        for index, token in enumerate(tokens):
            shut[index] = any(low < token.end and token.start < high for low, high in closed)
    return shut


def _at(
    tokens: Sequence[Token], i: int, sentence: Sentence, previous: Found | None
) -> tuple[Found | None, int]:
    """The figure at token ``i``, and the token to go on from."""
    part = part_at(tokens, i, sentence.text)
    if part:
        qualifier, start, end = _hedged(tokens, part.start, part.end, Unit.PERCENT)
        return Found(start, end, part.percent, None, Unit.PERCENT, qualifier, part.rule, part.end), end
    quantity = range_at(tokens, i, sentence.text)
    if quantity is None:
        return None, i + 1
    quantity = in_euros(
        tokens,
        shared(
            tokens,
            quantity,
            sentence.text,
            previous.unit if previous and _towards(tokens, quantity, previous) else None,
        ),
    )
    found = _judged(tokens, quantity, sentence)
    if found is None:
        return None, quantity.numeral.end
    return found, max(found.end, found.behind)


def _hedged(tokens: Sequence[Token], start: int, end: int, unit: Unit | None) -> tuple[Qualifier, int, int]:
    if before := hedge_before(tokens, start, unit):
        return before[0], before[1], end
    if after := hedge_after(tokens, end):
        return after[0], start, after[1]
    return Qualifier.EXACT, start, end


def _towards(tokens: Sequence[Token], quantity: Quantity, previous: Found | None) -> bool:
    """Whether the number is the end of a change that the figure before it began: «van 55% naar 56»."""
    before = tokens[quantity.start - 1].low if quantity.start else ""
    return previous is not None and before == "naar" and previous.behind >= quantity.start - 2


def _judged(tokens: Sequence[Token], quantity: Quantity, sentence: Sentence) -> Found | None:
    """The figure that a quantity is, or None where it is none."""
    if glued(tokens, quantity, sentence.text) or clock(tokens, quantity.numeral):
        return None
    numeral, unit = quantity.numeral, quantity.unit
    start = quantity.start
    if quantity.high is not None and start and tokens[start - 1].low in ("tussen",):
        start -= 1
    elif (
        quantity.high is not None
        and start > 1
        and tokens[start - 1].low == "de"
        and tokens[start - 2].low == "tussen"
    ):
        start -= 2
    qualifier, start, end = _hedged(tokens, start, quantity.end, unit)
    if (
        start < quantity.start
        and tokens[start].low == "vanaf"
        and quantity.bare
        and not noun_at(tokens, quantity.end)
    ):
        return None
    one = numeral.word and numeral.value == 1 and not quantity.scaled
    doubt = "ocr_unit" if quantity.slip else None
    if unit is not None:
        if one and unit not in (Unit.PERCENT, Unit.EUR):
            return None
        rule = {Unit.EUR: MONEY, Unit.PERCENT: PERCENT, Unit.YEAR: DURATION}.get(unit, MEASURE)
        if doubt is None and numeral.decimals == 3 and unit is Unit.EUR and not quantity.scaled:
            doubt = "ambiguous_decimal"
        return Found(start, end, quantity.value, quantity.high, unit, qualifier, rule.id, quantity.end, doubt)
    return _unitless(tokens, quantity, sentence, qualifier, start, end, doubt)


def _unitless(
    tokens: Sequence[Token],
    quantity: Quantity,
    sentence: Sentence,
    qualifier: Qualifier,
    start: int,
    end: int,
    doubt: str | None,
) -> Found | None:
    numeral = quantity.numeral
    if not quantity.scaled and _mark(tokens, quantity, sentence):
        return Found(start, end, quantity.value, quantity.high, Unit.SCORE, qualifier, SCORE.id, quantity.end)
    alone = len(tokens) <= quantity.end - quantity.start + 2
    if sentence.cell and alone:
        return _cell(tokens, quantity, sentence, qualifier, start, end)
    if (
        end > quantity.end
        and tokens[quantity.end].text == "+"
        and 12 <= quantity.value < 100
        and not noun_at(tokens, end)
    ):
        return Found(
            start, end, quantity.value, None, Unit.YEAR, qualifier, DURATION.id, end
        )  # «ouderen (75+)»
    if not counts(tokens, quantity, start < quantity.start or end > quantity.end, sentence):
        return None
    if doubt is None and numeral.decimals == 3 and not quantity.scaled:
        doubt = "ambiguous_decimal"
    if (
        doubt is None
        and quantity.scaled
        and not noun_at(tokens, quantity.end)
        and tokens[quantity.end - 1].low != "duizend"
    ):
        doubt = "unit_unknown"
    return Found(
        start, end, quantity.value, quantity.high, Unit.COUNT, qualifier, COUNT.id, quantity.end, doubt
    )


def _cell(
    tokens: Sequence[Token],
    quantity: Quantity,
    sentence: Sentence,
    qualifier: Qualifier,
    start: int,
    end: int,
) -> Found | None:
    whole = quantity.value == int(quantity.value)
    if sentence.cell and sentence.cell.column == 0 and whole and abs(quantity.value) < 100:
        return None  # the number of the row
    if quantity.numeral.word and quantity.value <= 1:
        return None
    told = table_unit(sentence)
    if told:
        factor, unit = told
        high = quantity.high * factor if quantity.high is not None else None
        return Found(start, end, quantity.value * factor, high, unit, qualifier, CELL.id, quantity.end)
    doubt = None if counted_head(sentence) else "unit_unknown"
    return Found(
        start, end, quantity.value, quantity.high, Unit.COUNT, qualifier, CELL.id, quantity.end, doubt
    )


def _mark(tokens: Sequence[Token], quantity: Quantity, sentence: Sentence) -> bool:
    """Whether the number is a mark up to ten."""
    numeral = quantity.numeral
    if not 0 < quantity.value <= 10 or numeral.word or numeral.decimals > 1 or noun_at(tokens, quantity.end):
        return False
    before = tokens[quantity.start - 1].low if quantity.start else ""
    if before == "een" and numeral.decimals == 1:
        return True
    cues = words("score")
    near = any(token.low in cues for token in tokens[max(0, quantity.start - 5) : quantity.end + 4])
    return near and (before == "een" or numeral.decimals == 1 or before in cues)
