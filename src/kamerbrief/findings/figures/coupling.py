"""Numbers that take their unit from a neighbour: «van 55 naar 56 procent», «10, 20 en 30 procent»."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from ...model.figure import Unit
from ..scan import Token
from .guards import noun_at
from .quantity import Quantity, quantity_at

_COUPLED = 6  # numbers in a row that may share one unit


def _link(tokens: Sequence[Token], j: int) -> int:
    """The index behind a word that couples two numbers at ``j``, or ``j``."""
    if [token.low for token in tokens[j : j + 3]] == ["in", "plaats", "van"]:
        return j + 3
    return j + 1 if j < len(tokens) and tokens[j].low in ("naar", "en", "of", ",", "respectievelijk") else j


def shared(tokens: Sequence[Token], quantity: Quantity, text: str, came_from: Unit | None) -> Quantity:
    """A bare number with the scale and unit of the one it is coupled with.

    ``came_from`` is the unit of the figure from which a change leads to this number: «van 55% naar 56».
    """
    if not quantity.bare or quantity.high is not None:
        return quantity
    other, j = None, quantity.end
    for _ in range(_COUPLED):
        k = _link(tokens, j)
        if k == j or k >= len(tokens):
            break
        other = quantity_at(tokens, k, text)
        if other is None or not other.bare:
            break
        j = other.end
    if other is not None and tokens[other.start].low not in ("€", "eur"):
        change = j == quantity.end and tokens[j].low in ("naar", "in")
        if other.unit is Unit.PERCENT or (change and other.unit in (Unit.YEAR, Unit.OTHER)):
            return replace(quantity, unit=other.unit)
        named = other.unit is None and noun_at(tokens, other.end) and not change
        if other.scaled and not other.numeral.word and other.numeral.value and not named:
            factor = other.value / other.numeral.value if quantity.value < 1000 else Decimal(1)
            return replace(quantity, value=quantity.value * factor, unit=other.unit, scaled=factor != 1)
    if came_from is Unit.PERCENT and not noun_at(tokens, quantity.end):
        return replace(quantity, unit=Unit.PERCENT)
    return quantity


def in_euros(tokens: Sequence[Token], quantity: Quantity, money: bool) -> Quantity:
    """Millions of nothing named are euros in a sentence that speaks of money: «een subsidie (2,5 mln)»."""
    if not money or quantity.unit is not None or not quantity.scaled or noun_at(tokens, quantity.end):
        return quantity
    return replace(quantity, unit=Unit.EUR)
