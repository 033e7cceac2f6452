"""The order in which a page is read: columns, and the boxes, tables and footnotes among them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import inf

from .columns import second_column
from .footnotes import split_footnotes
from .frames import Frame
from .lines import Line, rows_merged
from .page import Page
from .type_area import TypeArea


@dataclass(slots=True)
class Column:
    """Lines to be read from top to bottom, with the edges of their column."""

    lines: list[Line]
    left: float
    right: float


@dataclass(slots=True)
class Framed:
    """A box or a table with the lines in it."""

    frame: Frame
    lines: list[Line]
    page: int


@dataclass(slots=True)
class Flow:
    """A page in reading order; its footnotes apart."""

    units: list[Column | Framed] = field(default_factory=list)
    notes: list[list[Line]] = field(default_factory=list)  # a list a column


def flow_of(page: Page, lines: Sequence[Line], area: TypeArea) -> Flow:
    """Order the text lines and the frames of a page."""
    flow = Flow()
    start = second_column(lines, area)
    spread = [] if start is None else [line for line in lines if line.x0 < start - 4 and line.x1 > start + 2]
    framed = [Framed(frame, held, page.number) for frame, held in zip(page.frames, page.framed, strict=True)]
    if start is None:
        text, notes = split_footnotes(rows_merged(lines), area, page.rules)
        if notes:
            flow.notes.append(notes)
        _place(flow, text, framed, area.left, area.right)
        return flow
    edges = sorted({line.top for line in spread})
    bounds = [*edges, inf]
    at = -inf
    for bound in bounds:
        zone = [line for line in lines if at <= line.top < bound and line not in spread]
        frames = [f for f in framed if at <= f.frame.area[1] < bound]
        left_end = max((line.x1 for line in zone if line.x0 < start - 4), default=start)
        for left, right in ((area.left, min(left_end, start)), (start, area.right)):
            second = left == start
            column = [line for line in zone if (line.x0 >= start - 4) == second]
            inner = TypeArea(area.size, left, right, area.leading, area.ratio, area.bold, area.italic)
            text, notes = split_footnotes(rows_merged(column), inner, page.rules)
            if notes:
                flow.notes.append(notes)
            mine = [f for f in frames if (f.frame.area[0] >= start - 6) == second]
            _place(flow, text, mine, left, right)
        across = [line for line in spread if line.top == bound]
        if across:
            _place(flow, rows_merged(across), [], area.left, area.right)
        at = bound
    return flow


def _place(flow: Flow, lines: list[Line], framed: list[Framed], left: float, right: float) -> None:
    """Lines and frames of one column, from the top; frames beside each other from the left."""
    framed = sorted(framed, key=lambda f: (round(f.frame.area[1] / 8), f.frame.area[0]))
    rest = lines
    for item in framed:
        middle = (item.frame.area[1] + item.frame.area[3]) / 2
        above = [line for line in rest if line.bottom < middle]
        rest = [line for line in rest if line.bottom >= middle]
        if above:
            flow.units.append(Column(above, left, right))
        flow.units.append(item)
    if rest:
        flow.units.append(Column(rest, left, right))
