"""Quantities: how much or how many of something."""

from collections.abc import Sequence

from ...model.date_mention import DateMention
from ...model.figure import Figure
from ...model.issue import Issue
from ...model.letter import Letter
from ...model.reference import Reference


def find_figures(
    letter: Letter, references: Sequence[Reference], dates: Sequence[DateMention]
) -> tuple[tuple[Figure, ...], tuple[Issue, ...]]:
    """Every figure of the letter, in order of place, and the doubts; no reference and no date is a figure."""
    return (), ()
