"""One quantity over several documents."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from .figure import Qualifier, Unit


@dataclass(frozen=True, slots=True)
class IndicatorPoint:
    """One figure of a series of figures that measure the same thing, in the same unit and of the same whole.

    ``conflict``: another document gives another value for the same period.
    """

    indicator_id: str
    name: str  # «aangesloten gemeenten»
    unit: Unit
    document_id: str
    figure_id: str
    value: Decimal
    value_high: Decimal | None
    qualifier: Qualifier
    text: str
    period_start: date | None
    period_end: date | None
    conflict: bool = False
