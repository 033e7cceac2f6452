"""Frames and tables from ruled lines, by pdfplumber's algorithm for cells."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pdfplumber.table import (
    cells_to_tables,
    edges_to_intersections,
    intersections_to_cells,
    merge_edges,
)

from .drawing import Drawing, Rule, joined

Area = tuple[float, float, float, float]
_SNAP = 3.0
_MOST_EDGES = 1500
"""More ruled lines than this on a page are a picture, not a table."""


@dataclass(slots=True)
class Frame:
    """A ruled rectangle, cut in cells. One cell: a box; more: a table. ``cells[row][column]``, the area
    of a cell that spans stands at its first row and column, the other places are None."""

    area: Area
    cells: list[list[Area | None]] = field(default_factory=list)

    @property
    def is_box(self) -> bool:
        return len(self.cells) == 1 and len(self.cells[0]) == 1


def frames_of(drawing: Drawing, width: float, height: float) -> list[Frame]:
    """The frames of a page, from the top. A frame around the whole page is decoration."""
    rules = list(drawing.rules)
    for fill in joined(drawing.fills):
        if fill.darkness > 0.02 and fill.bottom - fill.top > 8 and fill.x1 - fill.x0 > 8:
            rules += _sides((fill.x0, fill.top, fill.x1, fill.bottom))
    if len(rules) < 4 or len(rules) > _MOST_EDGES:
        return []
    if not any(r.x0 == r.x1 for r in rules):
        return []
    rules += _closing(rules)
    edges = merge_edges([_edge(rule) for rule in rules], _SNAP, _SNAP, _SNAP, _SNAP)
    cells = intersections_to_cells(edges_to_intersections(edges, _SNAP, _SNAP))
    frames = []
    cells = [cell for cell in cells if _holds_print(cell)]
    tables = cells_to_tables(cells) if cells else []
    tabled = {cell for table in tables for cell in table}
    for group in [*tables, *([cell] for cell in cells if cell not in tabled)]:  # single cells it leaves out
        frame = _frame(group)
        x0, top, x1, bottom = frame.area
        if not ((x1 - x0) > 0.95 * width and (bottom - top) > 0.9 * height):
            frames.append(frame)
    return sorted(frames, key=lambda frame: (frame.area[1], frame.area[0]))


def _closing(rules: Sequence[Rule]) -> list[Rule]:
    """The lines that a table lacks where a page ends in the middle of it: its standing lines end at one
    height there, and none lies across."""
    standing = [rule for rule in rules if rule.x0 == rule.x1 and rule.bottom - rule.top > 30]
    flat = [rule for rule in rules if rule.top == rule.bottom]
    added = []
    for end in ("top", "bottom"):
        groups: list[list[Rule]] = []
        for rule in sorted(standing, key=lambda r: float(getattr(r, end))):
            if groups and getattr(rule, end) - getattr(groups[-1][0], end) < 6:
                groups[-1].append(rule)
            else:
                groups.append([rule])
        for group in groups:
            x0, x1 = min(r.x0 for r in group), max(r.x0 for r in group)
            heights = [float(getattr(r, end)) for r in group]
            y = max(heights) if end == "top" else min(heights)
            crossed = any(r.x0 - 6 < x0 and r.x1 + 6 > x1 and abs(r.top - y) < 8 for r in flat)
            held = any(
                r.x0 - 6 < x0 and r.x1 + 6 > x1 and group[0].top < r.top < group[0].bottom for r in flat
            )
            if x1 - x0 > 30 and held and not crossed:
                added.append(Rule(x0, y, x1, y))
    return added


def _holds_print(cell: Area) -> bool:
    return cell[2] - cell[0] > 6 and cell[3] - cell[1] > 6


def _sides(area: Area) -> list[Rule]:
    x0, top, x1, bottom = area
    return [
        Rule(x0, top, x1, top),
        Rule(x0, bottom, x1, bottom),
        Rule(x0, top, x0, bottom),
        Rule(x1, top, x1, bottom),
    ]


def _edge(rule: Rule) -> dict[str, Any]:
    return {
        "x0": rule.x0,
        "x1": rule.x1,
        "top": rule.top,
        "bottom": rule.bottom,
        "width": rule.x1 - rule.x0,
        "height": rule.bottom - rule.top,
        "orientation": "h" if rule.top == rule.bottom else "v",
        "object_type": "line",
    }


def _frame(group: Sequence[Area]) -> Frame:
    """The grid of a group of cells; a cell that spans columns or rows stands at its first place."""
    lefts = _distinct(cell[0] for cell in group)
    tops = _distinct(cell[1] for cell in group)
    grid: list[list[Area | None]] = [[None] * len(lefts) for _ in tops]
    for cell in group:
        grid[_nearest(tops, cell[1])][_nearest(lefts, cell[0])] = cell
    area = (
        min(c[0] for c in group),
        min(c[1] for c in group),
        max(c[2] for c in group),
        max(c[3] for c in group),
    )
    return Frame(area, grid)


def _distinct(values: Any) -> list[float]:
    kept: list[float] = []
    for value in sorted(values):
        if not kept or value - kept[-1] > _SNAP:
            kept.append(value)
    return kept


def _nearest(values: Sequence[float], value: float) -> int:
    return min(range(len(values)), key=lambda index: abs(values[index] - value))
