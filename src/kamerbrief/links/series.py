"""Which later documents can report on the promises of a document.

A kenmerk is no key (a nota and its letter share one), and a dossier alone is not enough: «Zorg en
maatschappelijke ondersteuning» holds hundreds of letters on many subjects. Never an earlier document; and
when two dates are so vague that the order is unknown, neither is later.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from .outline import Outline

SHARED_TOPICS = 3  # of fifteen each
KIN = 3.0  # a name of several words and two topics; a dossier, its ministry and three topics
COMMON = 40
"""A name that more than this many documents are about, or a tenth of them, ties nothing together."""


def series(outlines: Sequence[Outline]) -> Iterator[tuple[Outline, tuple[Outline, ...]]]:
    """Each document that promises something, with the later documents of its series in order.

    Near linear: documents meet only through a dossier, a name, a subject or a reference that they share.
    """
    ordered = sorted(outlines, key=Outline.order)
    meeting = _meeting_places(ordered)
    for home in ordered:
        if not home.promises:
            continue
        near = {i for key in _keys(home) for i in meeting.get(key, ())}
        later = [ordered[i] for i in sorted(near) if is_later(ordered[i], home) and belongs(ordered[i], home)]
        yield home, tuple(later)


def is_later(one: Outline, other: Outline) -> bool:
    """Is ``one`` surely written after ``other``? A letter comes after the nota of the same day."""
    if one.start is None or other.end is None or one.document_id == other.document_id:
        return False
    if one.start > other.end:
        return True
    same_day = one.start == one.end == other.start == other.end
    return same_day and one.order()[2] > other.order()[2]


def belongs(later: Outline, home: Outline) -> bool:
    return cites(later, home) or kinship(later, home) >= KIN


def kinship(one: Outline, other: Outline) -> float:
    """How much two documents share of what they are about. A name of several words is nearly enough."""
    names = one.names & other.names
    whole = sum(1 for name in names if " " in name)
    mentioned = (one.names & other.mentions) | (one.mentions & other.names)
    return (
        2.0 * whole
        + (len(names) - whole)
        + 1.0 * any(" " in name for name in mentioned - names)
        + 0.5 * len(one.topics & other.topics)
        + 1.0 * len(one.subject & other.subject)
        + 1.0 * (one.dossier is not None and one.dossier == other.dossier)
        + 0.5 * (one.ministry is not None and one.ministry == other.ministry)
    )


def cites(later: Outline, home: Outline) -> bool:
    """By its number, or by the day of the letter and its ministry."""
    if home.kamerstuk and home.kamerstuk in later.cites:
        return True
    return (
        home.start is not None
        and home.start == home.end
        and home.start in later.days
        and bool(home.ministry)
        and home.ministry == later.ministry
        and len(home.topics & later.topics) >= SHARED_TOPICS
    )


def _keys(outline: Outline) -> Iterator[tuple[str, str]]:
    if outline.dossier:
        yield "dossier", outline.dossier
    if outline.kamerstuk:
        yield "cites", outline.kamerstuk
    for name in outline.names:
        yield "name", name
    for term in outline.subject:
        yield "subject", term
    if outline.start and outline.ministry:
        yield "day", f"{outline.ministry} {outline.start}"


def _meeting_places(ordered: Sequence[Outline]) -> Mapping[tuple[str, str], tuple[int, ...]]:
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, outline in enumerate(ordered):
        for key in _keys(outline):
            if key[0] not in ("cites", "day"):
                found[key].append(i)
        for cited in outline.cites:
            found["cites", cited].append(i)
        for name in outline.mentions - outline.names:
            found["name", name].append(i)
        for day in outline.days:
            if outline.ministry:
                found["day", f"{outline.ministry} {day}"].append(i)
    most = max(COMMON, len(ordered) // 10)
    return {
        key: tuple(places)
        for key, places in found.items()
        if key[0] in ("dossier", "cites", "day") or len(places) <= most
    }
