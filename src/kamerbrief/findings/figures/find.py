"""Every figure of a letter."""

from collections.abc import Iterator, Sequence

from ...model.date_mention import DateMention
from ...model.figure import Figure, Unit
from ...model.issue import Issue, Severity
from ...model.letter import Letter
from ...model.reference import Reference
from ...model.sentence import Sentence
from ..scan import Shut, Token, cut, masked
from .coupling import in_euros, shared
from .fractions import GLUED, part_at
from .judge import Found, Line, hedged, judged
from .numerals import number_word
from .period import Periods
from .quantity import range_at
from .subject import subject_of
from .table import Tables
from .vocabulary import words


def find_figures(
    letter: Letter, references: Sequence[Reference], dates: Sequence[DateMention]
) -> tuple[tuple[Figure, ...], tuple[Issue, ...]]:
    """Every figure of the letter, in order of place, and the doubts; no reference and no date is a figure."""
    taken = Shut([(r.start, r.end) for r in references] + [(d.start, d.end) for d in dates])
    periods, tables = Periods.of(letter.sentences, dates), Tables.of(letter.sentences)
    figures: list[Figure] = []
    issues: list[Issue] = []
    for sentence in letter.sentences:
        tokens = cut(sentence.text)
        first = next((i for i, token in enumerate(tokens) if _may_start(token)), None)
        if first is None:
            continue
        line = _line(sentence, tokens, tables)
        closed = Shut([*taken.inside(sentence.start, sentence.end), *masked(sentence.text)])
        for found in figures_in(line, closed, first):
            figure = _figure(letter, line, found, periods)
            figures.append(figure)
            if found.doubt:
                issues.append(_issue(found.doubt, figure))
    return tuple(figures), tuple(issues)


def _line(sentence: Sentence, tokens: Sequence[Token], tables: Tables) -> Line:
    cues = words("money")
    return Line(tokens, sentence, tables.unit(sentence), any(token.low in cues for token in tokens))


def _figure(letter: Letter, line: Line, found: Found, periods: Periods) -> Figure:
    sentence, tokens = line.sentence, line.tokens
    start = sentence.start + tokens[found.start].start
    end = sentence.start + tokens[found.end - 1].end
    first, last = periods.around(start, end, sentence, letter.text)
    subject = subject_of(tokens, found.start, found.behind, found.unit, sentence.text)
    if subject is None and sentence.cell:
        subject = sentence.cell.row_head or sentence.cell.column_head
    return Figure(
        **letter.mark("f", sentence, start, end, found.rule),
        value=found.value,
        value_high=found.high,
        unit=found.unit,
        qualifier=found.qualifier,
        subject=subject,
        period_start=first,
        period_end=last,
    )


_MESSAGES = {
    "ocr_unit": "Gelezen als «mln»; in de scan staat «min». Controleer het bedrag.",
    "ambiguous_decimal": "Drie cijfers achter een komma: decimalen of duizendtallen? Controleer de waarde.",
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


def figures_in(line: Line, closed: Shut, first: int = 0) -> Iterator[Found]:
    """The figures of a sentence from left to right, from token ``first`` on.

    ``closed`` are the spans of dates and references.
    """
    tokens = line.tokens
    i, previous = first, None
    while i < len(tokens):
        if not _may_start(tokens[i]) or closed.holds(tokens[i].start):
            i += 1
            continue
        found, after = _at(line, i, previous)
        if found and not closed.holds(tokens[found.behind - 1].start):
            yield found
            previous = found
        i = max(after, i + 1)


_STARTS = frozenset(["€", "eur", "half", "halve", "een", "½", "¼", "¾", "helft", *GLUED])


def _may_start(token: Token) -> bool:
    """Whether a figure can begin with the token: a cheap answer for most words."""
    return token.digits or token.low in _STARTS or number_word(token.low) is not None


def _at(line: Line, i: int, previous: Found | None) -> tuple[Found | None, int]:
    """The figure at token ``i``, and the token to go on from."""
    tokens = line.tokens
    if part := part_at(tokens, i, line.text):
        qualifier, start, end = hedged(tokens, part.start, part.end, Unit.PERCENT)
        return Found(start, end, part.percent, None, Unit.PERCENT, qualifier, part.rule, part.end), end
    quantity = range_at(tokens, i, line.text)
    if quantity is None:
        return None, i + 1
    quantity = shared(tokens, quantity, line.text, _came_from(tokens, quantity.start, previous))
    found = judged(line, in_euros(tokens, quantity, line.money), previous)
    if found is None:
        return None, quantity.numeral.end
    return found, max(found.end, found.behind)


def _came_from(tokens: Sequence[Token], start: int, previous: Found | None) -> Unit | None:
    """The unit of the figure from which a change leads to the number at ``start``: «van 55% naar 56»."""
    if previous is None or start == 0 or tokens[start - 1].low != "naar" or previous.behind < start - 2:
        return None
    return previous.unit
