"""Statements that an earlier promise is met, partly met, pending or dropped."""

from collections.abc import Sequence

from ...model.date_mention import DateMention
from ...model.letter import Letter
from ...model.reference import Reference
from ...model.settlement import Settlement


def find_settlements(
    letter: Letter, dates: Sequence[DateMention], references: Sequence[Reference]
) -> tuple[Settlement, ...]:
    """Every settlement of the letter, in order of place."""
    return ()
