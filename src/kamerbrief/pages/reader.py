"""From the bytes of a PDF to its layout: the road of this stage, top to bottom."""

from collections.abc import Sequence

from ..model.issue import Issue
from ..model.layout import Furniture, FurnitureKind, Layout
from .assemble import Assembler
from .document import opened
from .flow import flow_of
from .footnotes import split_footnotes
from .furniture import Parted, Repetition, part
from .opening import closing_of, open_letter
from .page import Page, read_page
from .place import furniture_of
from .scans import Scans
from .text import Writer
from .type_area import TypeArea, type_areas

_AT_ONCE = 64
"""Pages that are learnt from together; no more than these are held in memory."""


def lay_out(content: bytes) -> Layout:
    """The layout of a PDF. Raises ``Unreadable`` with words for people."""
    writer = Writer()
    assembler = Assembler(writer.vocabulary)
    furniture: list[Furniture] = []
    issues: list[Issue] = []
    scans = Scans()
    with opened(content) as source:
        pages = len(source)
        for first in range(0, pages, _AT_ONCE):
            group = [read_page(source, index) for index in range(first, min(first + _AT_ONCE, pages))]
            for page in group:
                writer.vocabulary.learn(page.lines)
                issues.extend(page.issues)
                scans.see(page)
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
