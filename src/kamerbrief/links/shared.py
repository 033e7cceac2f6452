"""Which documents say one promise together: known of the whole archive, in ids alone."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from .archive import Archive
from .groups import Groups
from .outline import Outline


@dataclass(frozen=True, slots=True)
class Ties:
    """What binds a document to later ones."""

    same: tuple[tuple[str, str, str], ...]  # a commitment, the one that promises the same, its document
    repeats: tuple[tuple[str, str], ...]  # a commitment, and the one of the same document that it repeats
    closed: tuple[
        tuple[str, str], ...
    ]  # a document, and a settlement in it that closes a promise of this one
    goes_on: tuple[tuple[str, str, str], ...]
    """A later commitment that goes on with one of this document, the wording of that one, its document."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Of one document: which promises it shares with others, and what of it others settle."""

    also: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Other documents, and their commitments that say a promise which begins in this one."""
    elsewhere: set[str] = field(default_factory=set)  # its commitments to a promise that begins in another
    closed: set[str] = field(default_factory=set)  # its settlements that close a promise of an earlier one


def shared_promises(archive: Archive, families: Iterable[Sequence[Outline]]) -> Mapping[str, Shared]:
    """By document. All that is to be found in pairs of documents is found here, in the order given; what
    stays in memory of it are ids, and the wordings that later promises go on with: those of the documents of
    a family before its next one are known when that is followed, for a family stands in order of its dates.

    A promise is said within one family: «ik bericht u jaarlijks», from letter to letter and subject to
    subject, would else bind an archive together, and one more letter would undo all of it.
    """
    shared: dict[str, Shared] = defaultdict(Shared)
    for family in families:
        _share_in_family(archive, family, shared)
    return shared


def _share_in_family(archive: Archive, family: Sequence[Outline], shared: dict[str, Shared]) -> None:
    groups: Groups[str] = Groups()
    home_of: dict[str, str] = {}
    members = {outline.document_id for outline in family}
    for home in family:
        if not home.promises:
            continue
        keys = archive.keys_of([home, *archive.later_than(home)])
        ties = archive.memory.recall(Ties, keys, partial(_ties, archive, home), archive.origins_key(home))
        for identifier, wording, later in ties.goes_on:
            if later in members:
                archive.goes_on(later, identifier, wording)
        for one, other, later in ties.same:
            if later in members:
                home_of |= {one: home.document_id, other: later}
                groups.join(one, other)
        for one, other in ties.repeats:
            home_of |= {one: home.document_id, other: home.document_id}
            groups.join(one, other)
        for later, settlement in ties.closed:
            shared[later].closed.add(settlement)
    for group in groups.all():
        begins = min({home_of[i] for i in group}, key=lambda d: archive.outline(d).order())
        for identifier in group:
            document = home_of[identifier]
            if document != begins:
                shared[begins].also[document].add(identifier)
                shared[document].elsewhere.add(identifier)


def _ties(archive: Archive, home: Outline) -> Ties:
    told = archive.told(home.document_id)
    here = {c.id for c in told.commitments}
    settling = {(f.verdict.reported_in, f.verdict.settlement_id) for f in told.followed}
    origins = archive.origins_of(home)
    first = {c.id: origins.get(c.id, c.text) for c in told.commitments}
    return Ties(
        same=told.same,
        goes_on=tuple((other, first[one], later) for one, other, later in told.goes_on),
        repeats=tuple((c.id, c.repeats) for c in told.commitments if c.repeats in here),
        closed=tuple(sorted((later, settlement) for later, settlement in settling if settlement)),
    )
