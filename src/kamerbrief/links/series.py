"""Which documents belong together, and which of them are later.

A kenmerk is no key (a nota and its letter share one), and a dossier alone is not enough: «Zorg en
maatschappelijke ondersteuning» holds hundreds of letters on many subjects. Never an earlier document; and
when two dates are so vague that the order is unknown, neither is later.
"""

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cache
from typing import TypeVar

from .meeting import met_later
from .outline import Outline

T = TypeVar("T", bound=Hashable)

KIN = 3.0  # a name of several words and two topics; a dossier, its ministry and three topics
MOST_TOPICS = 4  # so many count: frequent words alone, «onderzoek», «maatregel», tie nothing together
SHARED_TOPICS = 3  # of fifteen each, that a letter must share with one that it cites by its day alone
COMMON = 200
"""A name or a word of a subject that more documents than this share brings none of them together; they still
meet by what else they share. So the work grows with the number of documents, not with its square."""

TITLED = 1.5  # both open with one programme's name, of one ministry: two shared topics more make them kin
ALIKE = 10
"""So many long nouns two letters of one ministry must share when nothing else ties them. Compounds are rare:
of the letters measured no two on different subjects shared more than nine, on one subject most did."""
SPECIFIC_MEET = 40  # documents that share a long noun of their topics: more, and it is no subject's own

Neighbours = Mapping[str, tuple[Outline, ...]]


def neighbours(outlines: Sequence[Outline]) -> Neighbours:
    """For each document the others that belong to it, in order of their dates."""
    ordered = sorted(outlines, key=Outline.order)
    found: dict[str, list[Outline]] = {o.document_id: [] for o in ordered}

    def tie(one: Outline, other: Outline) -> None:
        found[one.document_id].append(other)
        found[other.document_id].append(one)

    keys = (set(_keys(outline)) for outline in ordered)
    for one, met in zip(ordered, met_later(keys, _most), strict=True):
        for other in (ordered[j] for j in met):
            if belongs(one, other):
                tie(one, other)
    annexes = (one for one in ordered if one.ministry is None)
    more = {
        frozenset((one.document_id, other.document_id)): (one, other)
        for one in annexes
        for other in _through_others(one, found)
    }
    for one, other in more.values():
        tie(one, other)
    return {key: tuple(sorted(near, key=Outline.order)) for key, near in found.items()}


def _through_others(annex: Outline, found: Mapping[str, Sequence[Outline]]) -> Iterator[Outline]:
    """An annex or a scan names no ministry, and often not its programme. What belongs with the letter that it
    goes with belongs with it as well, when they share as many topics as count."""
    near = {other.document_id for other in found[annex.document_id]}
    for between in found[annex.document_id]:
        for other in found[between.document_id]:
            strange = other.document_id != annex.document_id and other.document_id not in near
            if strange and len(_shared(annex.topics, other.topics)) >= MOST_TOPICS:
                yield other


def is_later(one: Outline, other: Outline) -> bool:
    """Is ``one`` surely written after ``other``? A letter comes after the nota of the same day."""
    if one.start is None or other.end is None or one.document_id == other.document_id:
        return False
    if one.start > other.end:
        return True
    same_day = one.start == one.end == other.start == other.end
    return same_day and one.order()[2] > other.order()[2]


def belongs(one: Outline, other: Outline) -> bool:
    return cites(one, other) or cites(other, one) or kinship(one, other) >= KIN or same_words(one, other)


def same_words(one: Outline, other: Outline) -> bool:
    """Letters of one ministry that share what only letters on one subject share, whatever they are called.
    Of an annex or a scan, of which the ministry is not known, they must share a little more."""
    shared = len(_shared(one.specific, other.specific))
    if one.ministry is None or other.ministry is None:
        return shared >= ALIKE + 2
    return _one_ministry(one, other) and shared >= ALIKE


def kinship(one: Outline, other: Outline) -> float:
    """How much two documents share of what they are about. A name of several words is nearly enough."""
    names = _shared(one.names, other.names)
    whole = sum(1 for name in names if " " in name)
    mentioned = _shared(one.names, other.mentions) | _shared(one.mentions, other.names)
    return (
        2.0 * whole
        + (len(names) - whole)
        + 1.0 * any(" " in name for name in mentioned - names)
        + 0.5 * min(MOST_TOPICS, len(_shared(one.topics, other.topics)))
        + 1.0 * len(_shared(one.subject, other.subject))
        + 1.0 * (one.dossier is not None and one.dossier == other.dossier)
        + (0.5 + TITLED * bool(_shared(one.titles, other.titles))) * _one_ministry(one, other)
    )


def _shared(one: Sequence[T], other: Sequence[T]) -> set[T]:
    return set(one).intersection(other)


def _one_ministry(one: Outline, other: Outline) -> bool:
    """Also when a new cabinet gave it another name: Economische Zaken en Klimaat, Economische Zaken."""
    return not _fields(one.ministry).isdisjoint(_fields(other.ministry))


@cache
def _fields(ministry: str | None) -> frozenset[str]:
    """«Ministerie van Economische Zaken en Klimaat» → economische, klimaat."""
    words = re.findall(r"\w{4,}", (ministry or "").casefold())
    return frozenset(words) - {"ministerie", "zaken"}  # five ministries are «… Zaken»


def cites(one: Outline, other: Outline) -> bool:
    """Does ``one`` name ``other``: by its number, or by the day of the letter and its ministry?"""
    if other.kamerstuk and other.kamerstuk in one.cites:
        return True
    return (
        other.start is not None
        and other.start == other.end
        and other.start in one.days
        and _one_ministry(one, other)
        and len(_shared(one.topics, other.topics)) >= SHARED_TOPICS
    )


def _keys(outline: Outline) -> Iterator[str]:
    """By what a document can be met: what it is, and what it names."""
    if outline.dossier:
        yield f"dossier {outline.dossier}"
    if outline.kamerstuk:
        yield f"cites {outline.kamerstuk}"
    for cited in outline.cites:
        yield f"cites {cited}"
    for name in (*outline.names, *outline.mentions):
        yield f"name {name}"
    for term in outline.subject:
        yield f"subject {term}"
    own = _shared(outline.specific, outline.topics)
    for term in own:
        yield f"{_SPECIFIC}{term}"  # where those of which the ministry is not known are met
    for field in _fields(outline.ministry):
        for title in outline.titles:
            yield f"title {field} {title}"
        for term in own:
            yield f"{_SPECIFIC}{field} {term}"
        for day in {outline.start, *outline.days} - {None}:
            yield f"day {field} {day}"


_SPECIFIC = "specific "


def _most(key: str) -> int:
    return SPECIFIC_MEET if key.startswith(_SPECIFIC) else COMMON
