"""How much is promised: money, else a count that is the object of the deed."""

from collections.abc import Sequence
from decimal import Decimal

from ...engine.words import index_at
from ...model.figure import Figure, Unit
from .predicate import Predicate

_FORESEEN = frozenset(
    "voorziene geplande beoogde voorgenomen eerdere oorspronkelijke gemelde aangekondigde toegezegde".split()
)


def amount_of(p: Predicate, figures: Sequence[Figure]) -> tuple[Decimal, Unit] | None:
    """«stel ik € 4,6 miljoen beschikbaar»: 4600000 EUR; «twintig bussen»: 20. None: nothing is counted."""
    inside = [f for f in figures if _outright(p, f)]
    for unit in (Unit.EUR, Unit.COUNT):
        counted = [figure for figure in inside if figure.unit is unit]
        for figure in sorted(counted, key=lambda f: (not _reached(p, f), _foreseen(p, f))):
            return figure.value, unit
    return None


def _outright(p: Predicate, figure: Figure) -> bool:
    index = index_at(p.words, figure.start - p.origin)
    if index is None or not p.clause.first <= index < p.clause.last:
        return False
    if index in p.main:
        return True
    # «voornemens om 4 miljoen beschikbaar te stellen»: the deed itself stands in the «om»
    return any(a <= index < b and p.lower[a] == "om" for a, b in p.clause.asides)


def _reached(p: Predicate, figure: Figure) -> bool:
    """«van 10.000 naar 5.000 euro»: what it becomes is what is promised."""
    index = index_at(p.words, figure.start - p.origin)
    return index is not None and index > 0 and p.lower[index - 1] in ("naar", "tot")


def _foreseen(p: Predicate, figure: Figure) -> bool:
    """«Van de voorziene 120 zullen er 95 komen»: what was said before is not what is promised now."""
    index = index_at(p.words, figure.start - p.origin)
    return index is not None and index > 0 and p.lower[index - 1] in _FORESEEN
