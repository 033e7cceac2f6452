"""Promises: somebody will do something or bring something about."""

from collections.abc import Sequence

from ...model.commitment import Commitment
from ...model.date_mention import DateMention
from ...model.figure import Figure
from ...model.issue import Issue
from ...model.letter import Letter
from .find import Finder


def find_commitments(
    letter: Letter, dates: Sequence[DateMention], figures: Sequence[Figure]
) -> tuple[tuple[Commitment, ...], tuple[Issue, ...]]:
    """Every commitment of the letter, in order of place, and the doubts (two deadlines)."""
    return Finder(letter, dates, figures).run()
