"""Expressions that point at a place on the calendar."""

from .days import DAY, MONTH, YEAR, YEARS
from .find import find_dates
from .grammar import BESIDE, MEETING, OPEN, RANGE, VAGUE, WITHIN
from .periods import HALF, OCCASION, QUARTER, SCHOOLYEAR, SEASON, WEEK
from .relative import AGO, PART, RELATIVE

RULES = (
    DAY, MONTH, YEAR, YEARS, QUARTER, HALF, SEASON, SCHOOLYEAR, OCCASION, WEEK, RELATIVE, PART, AGO,
    RANGE, OPEN, WITHIN, BESIDE, MEETING, VAGUE,
)  # fmt: skip
"""The grammar of dates: every rule with its reason, what it must read and what it must leave."""

__all__ = ["RULES", "find_dates"]
