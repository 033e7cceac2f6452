"""All readings side by side: the road from readings to links, top to bottom."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import partial
from hashlib import blake2b

from ..model.issue import Issue, Severity
from ..model.links import Links, Part, together
from ..model.reading import Reading
from ..model.verdict import Verdict
from ..versions import links_version
from . import chains
from .archive import Archive, Source, Told, sources_of
from .closings import closings, known_by_settlement
from .families import families
from .measuring import indicator_points
from .memory import Memory, NoMemory
from .outline import Outline
from .promises import gather
from .shared import Shared, shared_promises


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
    return together(part.find() for part in link_archive(sources_of(readings), NoMemory()))


def link_archive(sources: Iterable[Source], memory: Memory) -> Generator[Part]:
    """The same for an archive, in parts that follow from few readings, in an order that keeps those together.

    Readings are loaded when they are needed and released after. What is remembered is not made again: one
    more letter costs the work of the letters that belong with it. Take every part before the next. Who may
    stop before the last closes the generator, so that the memory is closed with what was found until then.
    """
    try:
        yield from _parts(sources, memory)
    finally:
        memory.close()


def _parts(sources: Iterable[Source], memory: Memory) -> Iterator[Part]:
    archive = Archive(sources, memory)
    grouped = tuple(families(archive.outlines, archive.near))
    shared = shared_promises(archive, grouped)
    for family in grouped:
        for home in family:
            yield _part_of_document(archive, home, shared.get(home.document_id, Shared()))
        if len(family) > 1:
            yield Part(part_key("figures", archive.keys_of(family)), partial(_figures, archive, family))
    memory.forget_others(archive.keys)


def _part_of_document(archive: Archive, home: Outline, shared: Shared) -> Part:
    also = sorted((archive.outline(other) for other in shared.also), key=Outline.order)
    depends = [
        [*archive.keys_of([one, *archive.later_than(one)]), archive.origins_key(one)] for one in (home, *also)
    ]
    ids = [sorted(shared.also[o.document_id]) for o in also]
    key = part_key("promises", *depends, *ids, sorted(shared.elsewhere), sorted(shared.closed))
    return Part(key, partial(_promises, archive, home, also, shared))


def part_key(kind: str, *lists: Sequence[str]) -> str:
    """Of all that a part depends on, the code that finds it included."""
    told = "\n".join((links_version(), kind, *(" ".join(strings) for strings in lists)))
    return blake2b(told.encode(), digest_size=16).hexdigest()


def _promises(archive: Archive, home: Outline, also: Sequence[Outline], shared: Shared) -> Links:
    others = (archive.told(o.document_id).only(shared.also[o.document_id]) for o in also)
    return promises_of(archive.told(home.document_id), tuple(others), shared, archive.outline)


def _figures(archive: Archive, family: Sequence[Outline]) -> Links:
    points, conflicts = indicator_points([(o, archive.reading(o.document_id)) for o in family])
    return Links(indicator_points=points, issues=conflicts)


def promises_of(home: Told, also: Sequence[Told], shared: Shared, outline: Callable[[str], Outline]) -> Links:
    """What the later documents say about the promises of ``home``, and the life of those that begin in it.

    ``also``: what other documents promise and report of these.
    """

    def by_date(verdict: Verdict) -> tuple[object, str]:
        return outline(verdict.reported_in).order(), verdict.commitment_id

    begun = (home.only({c.id for c in home.commitments} - shared.elsewhere), *also)
    documents = [(told.outline, told.commitments) for told in begun]
    promises = gather(documents, ((one, other) for told in begun for one, other, _ in told.same))
    promise_of = {c: p.promise_id for p in promises for c in p.commitment_ids}
    verdicts = sorted((f.verdict for told in begun for f in told.followed), key=by_date)
    said = chains.by_commitment(verdicts)
    quotes = {
        (f.verdict.commitment_id, f.verdict.reported_in): f.evidence for told in begun for f in told.followed
    }
    commitments = {c.id: (o, c) for o, cs in documents for c in cs}
    only = known_by_settlement(home.outline, home.settlements, shared.closed)
    own = sorted(home.followed, key=lambda f: by_date(f.verdict))
    return Links(
        verdicts=tuple(f.verdict for f in own),
        evidence=tuple(e for f in own for e in f.evidence),
        promises=(*promises, *(p for p, _, _, _ in only)),
        deadlines=tuple(d for p in promises for d in chains.deadlines(p, commitments, said, outline)),
        closings=(*closings(verdicts, promise_of), *(c for _, c, _, _ in only)),
        events=(
            *(e for p in promises for e in chains.events(p, commitments, said, quotes, outline)),
            *(e for _, _, e, _ in only),
        ),
        issues=(*(i for _, _, _, i in only), *_undated(home.outline)),
    )


def _undated(outline: Outline) -> Iterator[tuple[str, Issue]]:
    if outline.promises and outline.start is None:
        yield (
            outline.document_id,
            Issue(
                code="not_followed",
                severity=Severity.DOUBT,
                message=(
                    "De datum van dit document is onbekend, dus zijn de toezeggingen erin niet gevolgd in"
                    " latere brieven. Zet de datum in een bestand NAAM.toml naast de PDF."
                ),
            ),
        )
