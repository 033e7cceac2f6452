"""Expressions that point at a place on the calendar."""

from collections.abc import Sequence

from ...model.date_mention import DateMention
from ...model.letter import Letter
from ...model.reference import Reference


def find_dates(letter: Letter, references: Sequence[Reference]) -> tuple[DateMention, ...]:
    """Every date of the letter, in order of place; what lies in a reference is no date."""
    return ()
