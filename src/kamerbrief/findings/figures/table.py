"""The unit that a table's head gives to the numbers below it: «(× € 1.000)», «in miljoenen euro», «%»."""

from decimal import Decimal
from functools import lru_cache

from ...engine.rulebook import Rule
from ...model.figure import Unit
from ...model.sentence import Sentence
from .vocabulary import words

CELL = Rule(
    "figure.cell",
    "A bare number in a cell takes scale and unit from the head of its column, its row, or the caption above.",
    (),
    ("De cel is leeg.",),
)


@lru_cache(maxsize=1024)
def _told(line: str) -> tuple[Decimal, Unit] | None:
    folded = " ".join(line.lower().replace("(x ", "(× ").split())
    found = None
    for phrase, (factor, unit) in words("table_unit").items():
        if phrase in folded and (found is None or len(phrase) > len(found[0])):
            found = phrase, Decimal(factor), Unit(unit)
    if found:
        return found[1], found[2]
    if folded.rstrip().endswith("%"):
        return Decimal(1), Unit.PERCENT
    return None


def table_unit(sentence: Sentence) -> tuple[Decimal, Unit] | None:
    """Scale and unit told by the column's head, the row's, or the nearest heading; None when none tells."""
    if sentence.cell is None:
        return None
    for line in (sentence.cell.column_head, sentence.cell.row_head, *sentence.headings[::-1][:1]):
        if line and (told := _told(line)):
            return told
    return None


def counted_head(sentence: Sentence) -> bool:
    """Whether a head says that the numbers are counts: «Aantal woningen»."""
    cell = sentence.cell
    heads = f"{cell.column_head or ''} {cell.row_head or ''}".lower() if cell else ""
    return any(word in heads for word in ("aantal", "fte", "totaal", "personen"))
