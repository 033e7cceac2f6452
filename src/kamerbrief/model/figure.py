"""A quantity: how much or how many of something."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from .finding import Finding


class Unit(StrEnum):
    PERCENT = "percent"
    EUR = "EUR"
    COUNT = "count"
    SCORE = "score"
    YEAR = "year"
    OTHER = "other"


class Qualifier(StrEnum):
    EXACT = "exact"
    ABOUT = "about"  # circa, ongeveer, zo'n, rond
    OVER = "over"  # ruim, meer dan
    UNDER = "under"  # bijna, nagenoeg
    AT_LEAST = "at_least"  # minimaal, zeker
    AT_MOST = "at_most"  # maximaal, hooguit


class Figure(Finding):
    """«ruim € 4,6 miljoen»: value 4600000, unit EUR, qualifier over. Values in base units."""

    value: Decimal
    value_high: Decimal | None = None  # of a range
    unit: Unit
    qualifier: Qualifier = Qualifier.EXACT
    subject: str | None = None  # the noun phrase counted, as it stands in the text
    period_start: date | None = None
    period_end: date | None = None
