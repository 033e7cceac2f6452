"""Furniture: what a page carries besides its running text. Found by position, size and repetition."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.layout import FurnitureKind
from .footnotes import opens_footnote
from .lines import Line
from .page import Page
from .type_area import TypeArea

_TOP, _BOTTOM = 0.18, 0.86
"""Running headers stand in the upper part of a page, footers in the lower one."""
_PAGE_NUMBER = re.compile(r"(\w+\.?\s)?[-–—]?\s?(\d{1,4})\s?[-–—]?(\s?(?:van|/|of)\s?\d{1,4})?")


@dataclass(slots=True)
class Parted:
    """The lines of a page that are its text, and those that are not, each with its kind."""

    text: list[Line]
    furniture: list[tuple[FurnitureKind, Line]]


class Repetition:
    """Which lines return at one height on many pages. Digits don't count: «Pagina 3 van 14»."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = len(pages)
        self._seen: Counter[tuple[str, int]] = Counter()
        for page in pages:
            keys = set()
            for line in page.lines:
                if line.top < _TOP * page.height or line.bottom > _BOTTOM * page.height:
                    keys.add(_key(line))
            self._seen.update(keys)

    def holds(self, line: Line) -> bool:
        text, height = _key(line)
        times = sum(self._seen[text, at] for at in (height - 1, height, height + 1))
        return times >= 2 and times >= 0.25 * self._pages


def _key(line: Line) -> tuple[str, int]:
    return re.sub(r"\d+", "#", line.text), round(line.bottom / 3)


def part(page: Page, area: TypeArea, repetition: Repetition) -> Parted:
    """Part the lines of a page outside its frames in text and furniture."""
    text: list[Line] = []
    out: list[tuple[FurnitureKind, Line]] = []
    for line in page.lines:
        kind = _kind(line, page, area, repetition)
        if kind:
            out.append((kind, line))
        else:
            text.append(line)
    text = _without_edges(_above_foot(text, page, out), page, area, out)
    return Parted(text, out)


def _above_foot(text: list[Line], page: Page, out: list[tuple[FurnitureKind, Line]]) -> list[Line]:
    """Take off what stands beside or under a footer that returns on other pages: the imprint of one page."""
    footers = [line for kind, line in out if kind is FurnitureKind.FOOTER and not opens_footnote(line)]
    if not footers:
        return text
    foot = max(line.top for line in footers)
    beneath = [
        line for line in text if line.top > foot - 0.5 * line.size and line.bottom > _BOTTOM * page.height
    ]
    out.extend((FurnitureKind.IMPRINT, line) for line in beneath)
    return [line for line in text if line not in beneath]


def _kind(line: Line, page: Page, area: TypeArea, repetition: Repetition) -> FurnitureKind | None:
    high, low = line.top < _TOP * page.height, line.bottom > _BOTTOM * page.height
    if (high or low) and _is_page_number(line, page, high):
        return FurnitureKind.PAGE_NUMBER
    if (high or low) and repetition.holds(line):
        if line.x0 > area.right - 2 or line.x1 < area.left + 2:
            return FurnitureKind.SIDE_COLUMN if line.x0 > area.right - 2 else FurnitureKind.MARGIN
        return FurnitureKind.HEADER if high else FurnitureKind.FOOTER
    if line.x0 > area.right - 2:
        return FurnitureKind.SIDE_COLUMN
    if line.x1 < area.left + 2:
        return FurnitureKind.IMPRINT if low else FurnitureKind.MARGIN
    return None


def _is_page_number(line: Line, page: Page, high: bool) -> bool:
    """«3», «- 3 -», «Pagina 3 van 14»; with a word before it («Bijlage 2») only if it counts the pages."""
    found = _PAGE_NUMBER.fullmatch(line.text)
    if not found or not _outmost(line, page, high):
        return False
    return not found[1] or bool(found[3]) or int(found[2]) == page.number


def _outmost(line: Line, page: Page, high: bool) -> bool:
    """Is the line the first or the last of its page, but for what stands beside it?"""
    if high:
        return all(other.bottom > line.top for other in page.lines)
    return all(other.top < line.bottom for other in page.lines)


def _without_edges(
    text: list[Line], page: Page, area: TypeArea, out: list[tuple[FurnitureKind, Line]]
) -> list[Line]:
    """Take off what stands far above or far below the text: the letterhead, a footer on one page."""
    if not text:
        return text
    lead = 1.9 * area.pitch(area.size)
    floor = [line for line in text if line.top > 0.9 * page.height]
    for line in reversed(floor):
        above = max((o.bottom for o in text if o.bottom < line.bottom - 2), default=0.0)
        if opens_footnote(line) and (line.words[0].size < 0.8 * line.size or line.size < 0.93 * area.size):
            break
        if line.top - above > lead and line.size <= area.size + 0.3 and len(line.text) < 90:
            out.append((FurnitureKind.FOOTER, line))
            text = [o for o in text if o is not line]
        else:
            break
    return text
