"""All readings side by side: the road from readings to links, top to bottom."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from ..model.evidence import Evidence
from ..model.issue import Issue, Severity
from ..model.links import Links
from ..model.reading import Reading
from . import chains
from .archive import Memory, NoMemory, Source, sources_of
from .closings import closings, known_by_settlement
from .folio import Folio, folio_of
from .follow import Followed, Pair, follow, follow_table
from .indicators import indicator_points
from .outline import Outline, outline_of
from .promises import gather
from .series import Neighbours, families, is_later, neighbours


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
    return link_archive(sources_of(readings), NoMemory())


def link_archive(sources: Iterable[Source], memory: Memory) -> Links:
    """The same for an archive: readings are loaded when they are needed, and what is remembered is not made
    again. One more letter costs the work of its own family."""
    by_id: dict[str, Source] = {}
    outlines: list[Outline] = []
    for source in sources:
        outline = memory.recall(Outline, [source.key], partial(_outline, source))
        by_id[outline.document_id] = source
        outlines.append(outline)
    near = neighbours(outlines)
    found = []
    for family in families(outlines, near):
        keys = [by_id[o.document_id].key for o in family]
        found.append(memory.recall(Links, keys, partial(_link_family, family, near, by_id, memory)))
    memory.close({source.key for source in by_id.values()})
    return _together(found)


def _link_family(
    family: Sequence[Outline], near: Neighbours, sources: Mapping[str, Source], memory: Memory
) -> Links:
    readings = {o.document_id: sources[o.document_id].load() for o in family}
    folios: dict[str, Folio] = {}

    def folio(identifier: str) -> Folio:
        if identifier not in folios:
            folios[identifier] = folio_of(readings[identifier])
        return folios[identifier]

    pairs: list[Pair] = []
    for home in family:
        if not home.promises:
            continue
        pairs.append(Pair(follow_table(folio(home.document_id)), ()))
        for later in near[home.document_id]:
            if is_later(later, home):
                keys = [sources[home.document_id].key, sources[later.document_id].key]
                pairs.append(memory.recall(Pair, keys, partial(_follow, home, later, folio)))
    return gather_links(readings, {o.document_id: o for o in family}, pairs)


def _outline(source: Source) -> Outline:
    return outline_of(source.load())


def _follow(home: Outline, later: Outline, folio: Callable[[str], Folio]) -> Pair:
    return follow(folio(home.document_id), folio(later.document_id), home)


def _together(found: Sequence[Links]) -> Links:
    """The families one after the other, in order of their first documents."""
    return Links(
        **{name: tuple(row for links in found for row in getattr(links, name)) for name in Links.__slots__}
    )


def gather_links(
    readings: Mapping[str, Reading], outlines: Mapping[str, Outline], pairs: Sequence[Pair]
) -> Links:
    """Everything that follows from what was found in each pair of documents."""
    ordered = sorted(outlines.values(), key=Outline.order)
    followed: list[Followed] = [f for pair in pairs for f in pair.followed]
    rank = {o.document_id: i for i, o in enumerate(ordered)}
    verdicts = sorted((f.verdict for f in followed), key=lambda v: (rank[v.reported_in], v.commitment_id))
    evidence = sorted(
        (e for f in followed for e in f.evidence),
        key=lambda e: (rank[e.document_id], e.commitment_id, e.rank),
    )
    documents = [(o, readings[o.document_id].commitments) for o in ordered]
    promises = gather(documents, (same for pair in pairs for same in pair.same))
    promise_of = {c: p.promise_id for p in promises for c in p.commitment_ids}

    closed = closings(verdicts, promise_of)
    only = known_by_settlement(
        [(o, readings[o.document_id].settlements) for o in ordered],
        frozenset(c.settlement_id for c in closed),
    )
    commitments = {c.id: (o, c) for o, cs in documents for c in cs}
    told = {o.document_id: o for o in ordered}
    said = chains.by_commitment(verdicts)
    quotes: dict[tuple[str, str], list[Evidence]] = defaultdict(list)
    for e in evidence:
        quotes[e.commitment_id, e.document_id].append(e)
    points, conflicts = indicator_points([(o, readings[o.document_id]) for o in ordered])
    return Links(
        verdicts=tuple(verdicts),
        evidence=tuple(evidence),
        promises=(*promises, *(p for p, _, _, _ in only)),
        deadlines=tuple(d for p in promises for d in chains.deadlines(p, commitments, said, told)),
        closings=(*closed, *(c for _, c, _, _ in only)),
        events=(
            *(e for p in promises for e in chains.events(p, commitments, said, quotes, told)),
            *(e for _, _, e, _ in only),
        ),
        indicator_points=points,
        issues=(*(i for _, _, _, i in only), *_undated(ordered), *conflicts),
    )


def _undated(outlines: Sequence[Outline]) -> Iterable[tuple[str, Issue]]:
    for outline in outlines:
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
