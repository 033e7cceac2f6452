"""What the heads of a table's columns say of what stands under them."""

from collections.abc import Iterable, Mapping
from functools import cache

from ..model.sentence import Sentence
from .cues import Cues
from .rulebook import load
from .words import words_of


def heads_of(sentences: Iterable[Sentence]) -> dict[int, dict[int, str]]:
    """The heads of the columns of each table, by the numbers of both."""
    heads: dict[int, dict[int, str]] = {}
    for sentence in sentences:
        if sentence.cell is not None and sentence.cell.column_head:
            heads.setdefault(sentence.cell.table, {})[sentence.cell.column] = sentence.cell.column_head
    return heads


def report_column(columns: Mapping[int, str]) -> int | None:
    """The column that says what came of it: «Stand van zaken», «Resultaat»."""
    return next(
        (c for c in sorted(columns) if _reports().find([w.lower for w in words_of(columns[c])])), None
    )


@cache
def _reports() -> Cues:
    return Cues({"table.report": load("context")["table"]["report"]["words"]})
