"""From the bytes of a PDF to its layout: the road of this stage, top to bottom."""

from collections.abc import Callable, Sequence

from ..mistakes import describe
from ..model.issue import Issue
from ..model.layout import Furniture, FurnitureKind, Layout
from .assemble import Assembler
from .document import opened
from .flow import flow_of
from .footnotes import split_footnotes
from .furniture import Parted, Repetition, part
from .opening import closing_of, open_letter
from .page import Page, read_page, unread_page
from .place import furniture_of
from .scans import Scans
from .text import Writer
from .type_area import TypeArea, type_areas

_AT_ONCE = 64
"""Pages that are learnt from together; no more than these are held in memory."""


def lay_out(content: bytes) -> Layout:
    """The layout of a PDF. Raises ``Unreadable`` with words for people."""
    with opened(content) as source:
        return lay_out_pages(lambda index: read_page(source, index), len(source))


def lay_out_pages(page_at: Callable[[int], Page], pages: int) -> Layout:
    """The layout of so many pages. One that can't be read, by a mistake of ours, doesn't cost the others: it
    is left out, and an issue tells so. Raises what went wrong when no page can be blamed, or each of them."""
    try:
        return _lay_out(page_at, pages)
    except Exception:
        left_out = {index: problem for index in range(pages) if (problem := _problem(page_at, index))}
        if not 0 < len(left_out) < pages:
            raise
    return _lay_out(
        lambda index: unread_page(index + 1, left_out[index]) if index in left_out else page_at(index), pages
    )


def _problem(page_at: Callable[[int], Page], index: int) -> str | None:
    """What goes wrong with one page when it is read on its own, for who mends the program."""
    try:
        _lay_out(lambda _: page_at(index), 1)
    except Exception as error:
        return describe(error)
    return None


def _lay_out(page_at: Callable[[int], Page], pages: int) -> Layout:
    writer = Writer()
    assembler = Assembler(writer.vocabulary)
    furniture: list[Furniture] = []
    issues: list[Issue] = []
    unread: list[int] = []
    scans = Scans()
    for first in range(0, pages, _AT_ONCE):
        group = [page_at(index) for index in range(first, min(first + _AT_ONCE, pages))]
        for page in group:
            writer.vocabulary.learn(page.lines)
            issues.extend(page.issues)
            scans.see(page)
            if page.unread:
                unread.append(page.number)
            if page.turn:
                writer.turns[page.number] = page.turn
        _read_group(group, assembler, furniture, first + len(group) == pages)
        writer.write(assembler.drafts())
    writer.write(assembler.finish())
    issues.extend(scans.issues(pages))
    return Layout(
        writer.finish(),
        tuple(writer.blocks),
        writer.map,
        tuple(furniture),
        pages,
        tuple(issues),
        tuple(scans.unread),
        tuple(unread),
    )


def _read_group(group: Sequence[Page], assembler: Assembler, furniture: list[Furniture], ends: bool) -> None:
    areas = type_areas(group)
    repetition = Repetition(group)
    parted = [part(page, area, repetition) for page, area in zip(group, areas, strict=True)]
    if group[0].number == 1:
        parted[0].text, pulled = open_letter(group[0], parted[0].text, areas[0])
        parted[0].furniture.extend(pulled)
    _sign(group, parted, areas, ends)
    for page, area, parts in zip(group, areas, parted, strict=True):
        furniture.extend(furniture_of(page, parts.furniture))
        assembler.take(flow_of(page, parts.text, area), area)


def _sign(pages: Sequence[Page], parted: Sequence[Parted], areas: Sequence[TypeArea], ends: bool) -> None:
    """Take the signature off the last page with text, and off a page that an annex follows."""
    last = max((i for i, parts in enumerate(parted) if parts.text), default=-1) if ends else -1
    for index, (page, parts, area) in enumerate(zip(pages, parted, areas, strict=True)):
        lines, notes = split_footnotes(parts.text, area, page.rules)
        at = closing_of(lines, area, sure=index != last)
        if at < len(lines):
            parts.furniture.extend((FurnitureKind.SIGNATURE, line) for line in lines[at:])
            parts.text = lines[:at] + notes
