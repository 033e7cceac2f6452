"""Whether a number is a figure, and which: a count, a mark, an amount, a number in a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from ...engine.rulebook import Rule
from ...model.figure import Qualifier, Unit
from ...model.sentence import Sentence
from ..scan import Token
from .guards import clock, counts, glued, noun_at
from .hedges import hedge_after, hedge_before
from .quantity import DURATION, MEASURE, MONEY, PERCENT, Quantity
from .table import CELL
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


@dataclass(frozen=True)
class Line:
    """A sentence as the judges see it. ``told``: scale and unit that its table gives; ``money``: it speaks of
    money."""

    tokens: Sequence[Token]
    sentence: Sentence
    told: tuple[Decimal, Unit] | None
    money: bool

    @cached_property
    def percentage(self) -> bool:
        """Whether its numbers may be percentages without saying so each time."""
        return any(token.low.endswith(("percentage", "percentages")) for token in self.tokens)

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.sentence.text


@dataclass(frozen=True, slots=True)
class Found:
    """A figure: tokens [start, end), hedges and unit included.

    ``behind`` is where what is counted may follow; ``doubt`` the code of an issue.
    """

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: Unit
    qualifier: Qualifier
    rule: str
    behind: int
    doubt: str | None = None


def hedged(tokens: Sequence[Token], start: int, end: int, unit: Unit | None) -> tuple[Qualifier, int, int]:
    """The qualifier of tokens [start, end), and those tokens with its words."""
    if before := hedge_before(tokens, start, unit):
        return before[0], before[1], end
    if after := hedge_after(tokens, end):
        return after[0], start, after[1]
    return Qualifier.EXACT, start, end


def judged(line: Line, quantity: Quantity, previous: Found | None = None) -> Found | None:
    """The figure that a quantity is, or None where it is none. ``previous`` is the figure before it."""
    tokens = line.tokens
    if glued(tokens, quantity, line.text) or clock(tokens, quantity.numeral):
        return None
    start = _from_between(tokens, quantity)
    qualifier, start, end = hedged(tokens, start, quantity.end, quantity.unit)
    since = start < quantity.start and tokens[start].low == "vanaf"
    if since and quantity.bare and not noun_at(tokens, quantity.end):
        return None
    scored = previous is not None and previous.unit is Unit.SCORE
    unit, rule, doubt = _named(line, quantity, start < quantity.start or end > quantity.end, scored)
    if unit is None:
        return None
    factor = line.told[0] if rule == CELL.id and line.told else Decimal(1)
    high = None if quantity.high is None else quantity.high * factor
    return Found(start, end, quantity.value * factor, high, unit, qualifier, rule, quantity.end, doubt)


def _from_between(tokens: Sequence[Token], quantity: Quantity) -> int:
    """Where a range begins: at «tussen», «tussen de»."""
    start = quantity.start
    if quantity.high is not None:
        for phrase in (("tussen",), ("tussen", "de")):
            before = tuple(token.low for token in tokens[max(0, start - len(phrase)) : start])
            if before == phrase:
                return start - len(phrase)
    return start


_Named = tuple[Unit | None, str, str | None]  # unit, rule, doubt
_NONE: _Named = (None, "", None)


def _named(line: Line, quantity: Quantity, with_hedge: bool, scored: bool) -> _Named:
    """Unit and rule of a quantity; unit None when it is no figure."""
    tokens, numeral, unit = line.tokens, quantity.numeral, quantity.unit
    doubt = "ocr_unit" if quantity.slip else None
    if doubt is None and numeral.decimals == 3 and not quantity.scaled and unit in (None, Unit.EUR):
        doubt = "ambiguous_decimal"
    if unit is not None:
        if (
            numeral.word
            and numeral.value == 1
            and not quantity.scaled
            and unit not in (Unit.PERCENT, Unit.EUR)
        ):
            return _NONE  # «een jaar»
        rule = {Unit.EUR: MONEY, Unit.PERCENT: PERCENT, Unit.YEAR: DURATION}.get(unit, MEASURE)
        return unit, rule.id, doubt
    if not quantity.scaled and _mark(tokens, quantity, scored):
        return Unit.SCORE, SCORE.id, None
    others = (*tokens[max(0, quantity.start - 4) : quantity.start], *tokens[quantity.end : quantity.end + 4])
    if line.sentence.cell and not any(token.text[0].isalnum() for token in others):
        return _in_cell(line, quantity, doubt)
    plus = quantity.end < len(tokens) and tokens[quantity.end].text == "+"
    if plus and 12 <= quantity.value < 100 and not noun_at(tokens, quantity.end + 1):
        return Unit.YEAR, DURATION.id, None  # «ouderen (75+)»
    if line.percentage and not quantity.scaled and quantity.value <= 100 and not _followed(tokens, quantity):
        return Unit.PERCENT, PERCENT.id, doubt  # «het percentage steeg van 12,5 tot 15,3»
    if not counts(tokens, quantity, with_hedge, line.sentence):
        return _NONE
    nameless = (
        quantity.scaled and not noun_at(tokens, quantity.end) and not _of_named(tokens, start=quantity.start)
    )
    if doubt is None and nameless and tokens[quantity.end - 1].low != "duizend":
        doubt = "unit_unknown"
    return Unit.COUNT, COUNT.id, doubt


def _followed(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """Whether a noun, a label or a word makes of the number no percentage."""
    i = quantity.start
    coupled = i > 0 and tokens[i - 1].low in (
        "van",
        "naar",
        "tot",
        "is",
        "was",
        "op",
        "bedraagt",
        "percentage",
        "circa",
        "ruim",
    )
    return quantity.numeral.word or not coupled or noun_at(tokens, quantity.end)


def _of_named(tokens: Sequence[Token], start: int) -> bool:
    """Whether a word before the number points back to what is counted: «waarvan 1,9 miljoen»."""
    return any(
        token.low in ("waarvan", "daarvan", "hiervan", "er", "naar")
        for token in tokens[max(0, start - 3) : start]
    )


def _in_cell(line: Line, quantity: Quantity, doubt: str | None) -> _Named:
    """A number that is all its cell holds. A small one in the first column is the number of the row."""
    cell = line.sentence.cell
    whole = quantity.value == int(quantity.value)
    if cell and cell.column == 0 and whole and abs(quantity.value) < 100:
        return _NONE
    if quantity.numeral.word and quantity.value <= 1:
        return _NONE
    if line.told and not (quantity.scaled and line.told[1] is Unit.COUNT):
        return line.told[1], CELL.id, doubt
    return Unit.COUNT, CELL.id, doubt or "unit_unknown"


def _mark(tokens: Sequence[Token], quantity: Quantity, scored: bool) -> bool:
    """Whether the number is a mark up to ten; after one in the sentence, «een 8» is another."""
    numeral = quantity.numeral
    if not 0 < quantity.value <= 10 or numeral.decimals > 1 or noun_at(tokens, quantity.end):
        return False
    before = tokens[quantity.start - 1].low if quantity.start else ""
    if numeral.word:  # «gaven een acht of hoger»
        return before == "een" and numeral.value > 1
    if before == "een" and (numeral.decimals == 1 or scored):
        return True
    cues = words("score")
    near = any(token.low in cues for token in tokens[max(0, quantity.start - 5) : quantity.end + 4])
    return near and (before == "een" or numeral.decimals == 1 or before in cues)
