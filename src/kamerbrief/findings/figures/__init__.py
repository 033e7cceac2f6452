"""Quantities: how much or how many of something."""

from .find import find_figures
from .fractions import FRACTION, RATIO
from .judge import COUNT, SCORE
from .quantity import DURATION, MEASURE, MONEY, PERCENT
from .table import CELL

RULES = (MONEY, PERCENT, COUNT, FRACTION, RATIO, SCORE, DURATION, MEASURE, CELL)
"""The grammar of figures: every rule with its reason, what it must read and what it must leave."""

__all__ = ["RULES", "find_figures"]
