"""The unit that a table's head gives to the numbers below it: «(× € 1.000)», «in miljoenen euro», «%»."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ...engine.rulebook import Rule
from ...model.figure import Unit
from ...model.sentence import Sentence
from .vocabulary import words

CELL = Rule(
    "figure.cell",
    "A bare number in a cell takes scale and unit from the head of its column, its row, or the caption.",
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


@dataclass(frozen=True, slots=True)
class Tables:
    """What stands over the tables of a letter: the head of the first column and the line before the table."""

    lines: Mapping[int, tuple[str, ...]]

    @classmethod
    def of(cls, sentences: Sequence[Sentence]) -> "Tables":
        """Read off the sentences in their order."""
        lines: dict[int, tuple[str, ...]] = {}
        before = ""
        for sentence in sentences:
            cell = sentence.cell
            if cell is None:
                before = sentence.text
            elif cell.table not in lines:
                caption = (before,) if len(before) <= _CAPTION else ()
                lines[cell.table] = (sentence.text, *caption) if cell.row < 0 else caption
        return cls(lines)

    def unit(self, sentence: Sentence) -> tuple[Decimal, Unit] | None:
        """Scale and unit of the numbers in a cell; None when nothing tells.

        Asked in turn: the head of its column, its row, the head of the first column, the line before the
        table, the heading above. «Aantal» over the column or before the row makes it a count.
        """
        cell = sentence.cell
        if cell is None:
            return None
        for line in (cell.column_head, cell.row_head):
            if line and (told := _told(line)):
                return told
            if line and _counted(line):
                return Decimal(1), Unit.COUNT
        for line in (*self.lines.get(cell.table, ()), *sentence.headings[::-1][:1]):
            if told := _told(line):
                return told
        return None


_CAPTION = 160  # a line before a table that is longer is text, no caption


def _counted(line: str) -> bool:
    return any(word in line.lower() for word in ("aantal", "fte", "personen"))
