"""Documents that hang together through others: within a family figures are joined into series."""

from collections.abc import Iterator, Sequence
from datetime import date

from .groups import Groups
from .outline import Outline
from .series import Neighbours, cites, kinship

LARGEST = 100
"""Documents of one family. In a large archive everything hangs together in the end: letters of one ministry
through what they share with the next. A series of figures does not run over a hundred documents, and what is
found in a family must fit in memory and be found anew when one of its letters is new."""

_CITED = 3.0  # who names the other is tied to it as by a name and two topics


def families(outlines: Sequence[Outline], near: Neighbours) -> Iterator[tuple[Outline, ...]]:
    """Every document in exactly one family, each in order of its dates.

    What would be more than ``LARGEST`` falls apart at its weakest ties.
    """
    ordered = sorted(outlines, key=Outline.order)
    by_id = {outline.document_id: outline for outline in ordered}
    groups = Groups(by_id)
    for one in by_id:
        for other in near[one]:
            groups.join(one, other.document_id)
    for members in groups.all():
        if len(members) <= LARGEST:
            yield tuple(by_id[i] for i in members)
        else:
            yield from _parts([by_id[i] for i in members], near)


def _parts(family: Sequence[Outline], near: Neighbours) -> Iterator[tuple[Outline, ...]]:
    """Parts grow along the strongest ties first, of ties as strong along those nearest in time."""
    by_id = {outline.document_id: outline for outline in family}
    place = {outline.document_id: i for i, outline in enumerate(family)}
    ties = sorted(
        (-_strength(one, other), _days(one, other), place[one.document_id], place[other.document_id])
        for one in family
        for other in near[one.document_id]
        if place[one.document_id] < place[other.document_id]
    )
    groups = Groups(by_id)
    for *_, i, j in ties:
        groups.join(family[i].document_id, family[j].document_id, LARGEST)
    yield from (tuple(by_id[i] for i in members) for members in groups.all())


def _strength(one: Outline, other: Outline) -> float:
    return kinship(one, other) + _CITED * (cites(one, other) or cites(other, one))


def _days(one: Outline, other: Outline) -> int:
    return abs((one.start or date.max) - (other.start or date.max)).days
