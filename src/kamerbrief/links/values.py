"""Do two amounts, or two days, say the same? «Ruim 4,5 miljoen» and «4,6 miljoen» do; 4,9 and 4,6 do not."""

from datetime import date
from decimal import Decimal

from ..model.figure import Qualifier, Unit

# What a word of doubt leaves open, as shares of the value: «ruim 40» is 40 to 44, «bijna 40» 36 to 40.
_REACH = {
    Qualifier.EXACT: (Decimal("0.995"), Decimal("1.005")),
    Qualifier.ABOUT: (Decimal("0.95"), Decimal("1.05")),
    Qualifier.OVER: (Decimal("1"), Decimal("1.1")),
    Qualifier.UNDER: (Decimal("0.9"), Decimal("1")),
    Qualifier.AT_LEAST: (Decimal("1"), Decimal("100")),
    Qualifier.AT_MOST: (Decimal("0"), Decimal("1")),
}


def span(value: Decimal, high: Decimal | None, qualifier: Qualifier) -> tuple[Decimal, Decimal]:
    """The lowest and highest value that the words allow."""
    low_share, high_share = _REACH[qualifier]
    return value * low_share, (high if high is not None else value) * high_share


def agree(one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def in_words(value: Decimal, unit: Unit | None) -> str:
    """«4900000»: the plain number, which SQL can cast; the unit stands in its own column."""
    plain = value.normalize()
    return f"{plain:f}" if unit is not Unit.YEAR else str(int(value))


def slipped(before: date, after: date) -> int:
    """Days from one deadline to the next; negative when it came nearer."""
    return (after - before).days
