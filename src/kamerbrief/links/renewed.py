"""Which promise of a report goes on with an earlier one: «De indiening verschuift naar mei» with the promise
of the bill.

A report that says what became of a promise often promises anew in the same breath, and names the thing
promised only where it reports. What is promised in a sentence that reports, or after it in words that point
back or name nothing, goes on with the earlier promise.
"""

from collections.abc import Iterable, Mapping

from ..model.commitment import Commitment
from ..model.evidence import Evidence
from ..model.figure import Unit
from .claims import rare
from .folio import Folio
from .query import names_little, points_back, says_what
from .terms import terms_of

BACK = 3  # sentences between a report and what is promised in its wake, at most


def goes_on(evidence: Iterable[Evidence], home: Folio, later: Folio) -> tuple[tuple[str, str], ...]:
    """Pairs of ids: a commitment of ``home``, and one of ``later`` that stands where it is reported on.

    ``evidence``: the sentences of ``later`` that report on the commitments of ``home``.
    """
    reports: dict[int, tuple[float, str]] = {}
    for e in evidence:
        place = later.by_sentence[e.sentence_id]
        reports[place] = max(reports.get(place, (0.0, "")), (e.score, e.commitment_id))
    wording = {c.id: c.text for c in home.reading.commitments}
    pairs = []
    for c in later.reading.commitments:
        stands = later.by_sentence.get(c.sentence_id)
        if stands is not None and (earlier := _report(c, stands, reports, wording, home, later)):
            pairs.append((earlier, c.id))
    return tuple(pairs)


def _report(
    c: Commitment,
    place: int,
    reports: Mapping[int, tuple[float, str]],
    wording: Mapping[str, str],
    home: Folio,
    later: Folio,
) -> str | None:
    """The earlier commitment that is reported on where this one stands, or before it in its paragraph."""
    passages = later.passages
    if not (points_back(c.text) or (names_little(c.text) and c.amount_unit is not Unit.EUR)):
        _, earlier = reports.get(place, (0.0, None))
        both = _things(wording[earlier]) & _things(c.text) if earlier else ()
        return earlier if any(rare(key, home) and rare(key, later) for key in both) else None
    block = passages[place].sentence.block
    for at in range(place, max(-1, place - BACK - 1), -1):
        if passages[at].sentence.block != block:
            break
        if at in reports:
            return reports[at][1]
    return None


def _things(text: str) -> frozenset[str]:
    return frozenset(t.key for t in terms_of(text) if says_what(t) and not (t.verb or t.name))
