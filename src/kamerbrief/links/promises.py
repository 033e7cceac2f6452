"""One promise, many places: commitments that promise the same thing, in one letter and over letters."""

from collections.abc import Iterable, Mapping, Sequence

from ..model.commitment import Commitment
from ..model.facts import DocumentKind
from ..model.promise import Promise
from .folio import Folio
from .groups import Groups
from .outline import Outline
from .query import query_of
from .retrieve import Hit, retrieve

SAME = 0.62  # how alike two promises must be, seen from the one that says least, to be one promise
LEAST = 0.4  # and seen from the other, which may add a reason or a new day
FULL = 320  # letters: a longer wording is no summary


def same_promises(
    home: Folio, later: Folio, hits: Mapping[str, Sequence[Hit]]
) -> tuple[tuple[str, str], ...]:
    """Pairs of ids: a commitment of ``home`` and the one of ``later`` that promises the same again.

    ``hits``: what was retrieved for each commitment of ``home``. Each must be the other's best match, so
    that two promises about one programme stay two.
    """
    pairs: list[tuple[str, str]] = []
    theirs = {c.id: c for c in later.reading.commitments}
    for c in home.reading.commitments:
        again = next((h for h in hits[c.id] if h.passage.promises), None)
        if c.repeats or again is None or again.score < LEAST or _only_named(again):
            continue
        other = theirs[_nearest(c, again, later)]
        back = next((h for h in retrieve(query_of(other, later, home), home) if h.passage.promises), None)
        alike = back is not None and max(again.score, back.score) >= SAME and back.score >= LEAST
        if back and alike and c.id in back.passage.promises:
            pairs.append((c.id, other.id))
    return tuple(pairs)


def _only_named(hit: Hit) -> bool:
    """They share a name and nothing else: two promises about one council are two."""
    return all(hit.passage.terms[form].name for form in hit.forms)


def _nearest(c: Commitment, hit: Hit, later: Folio) -> str:
    """Of the promises in one sentence, the first of the same kind; the first when none is."""
    here = [o for o in later.reading.commitments if o.id in hit.passage.promises]
    return min(here, key=lambda o: (o.kind != c.kind, hit.passage.promises.index(o.id))).id


def gather(
    documents: Sequence[tuple[Outline, Sequence[Commitment]]], same: Iterable[tuple[str, str]]
) -> tuple[Promise, ...]:
    """The promises of all documents, given in order of their dates. Every commitment is in exactly one."""
    by_id = {c.id: (outline, c) for outline, commitments in documents for c in commitments}
    place = {c.id: (i, c.start, c.id) for i, (_, commitments) in enumerate(documents) for c in commitments}
    groups = Groups(sorted(place, key=lambda i: place[i]))
    repeated = ((c.id, c.repeats) for _, commitments in documents for c in commitments if c.repeats)
    for one, other in (*repeated, *same):
        if one in place and other in place:
            groups.join(one, other)
    return tuple(_promise([by_id[i] for i in ids]) for ids in groups.all())


def _promise(said: Sequence[tuple[Outline, Commitment]]) -> Promise:
    first = said[0][1]
    wordings = [c.text for _, c in said if len(c.text) <= FULL]
    return Promise(
        promise_id="p" + first.id[1:],
        summary=max(wordings, key=len) if wordings else first.text,
        first_commitment_id=first.id,
        commitment_ids=tuple(c.id for _, c in said),
        advice=all(o.kind is DocumentKind.NOTA for o, _ in said),
    )
