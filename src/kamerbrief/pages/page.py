"""One page as it is printed: its lines and its frames. Nothing of pdfium is kept."""

from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as raw

from ..model.issue import Issue
from .drawing import Drawing, Rule, drawing_of
from .frames import Frame, frames_of
from .glyphs import Glyphs
from .lines import Line, line_of, lines_of
from .words import Word


@dataclass(slots=True)
class Page:
    """``number`` counts from 1. ``lines`` stand outside the frames; ``framed[i]`` in the cells of frame i."""

    number: int
    width: float
    height: float
    lines: list[Line]
    frames: list[Frame] = field(default_factory=list)
    framed: list[list[Line]] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)  # flat ones that belong to no frame
    scanned: bool = False  # an image of the page with a text layer beneath it
    empty: bool = False  # no text at all
    pictured: bool = False  # an image covers most of the page
    issues: list[Issue] = field(default_factory=list)


def read_page(document: Any, index: int) -> Page:
    """The page at ``index``, decoded; the page is closed again."""
    page = raw.FPDF_LoadPage(document, index)
    try:
        width, height = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
        left, top = _corner(page, height)
        glyphs = Glyphs(page, left, top)
        drawing = drawing_of(page, left, top, height)
    finally:
        raw.FPDF_ClosePage(page)
    lines = lines_of(glyphs.lines, index + 1)
    read = Page(index + 1, width, height, lines)
    read.empty = not lines
    read.pictured = any((x1 - x0) * (b - t) > 0.5 * width * height for x0, t, x1, b in drawing.images)
    read.scanned = read.pictured and bool(lines) and lines[0].words[0].style.hidden
    _frame(read, drawing)
    return read


def _corner(page: Any, height: float) -> tuple[float, float]:
    """Left and top of what is shown of the page, in the page's own coordinates."""
    from ctypes import byref, c_float

    left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
    if raw.FPDFPage_GetCropBox(page, byref(left), byref(bottom), byref(right), byref(top)) or (
        raw.FPDFPage_GetMediaBox(page, byref(left), byref(bottom), byref(right), byref(top))
    ):
        return left.value, top.value
    return 0.0, height


def _frame(page: Page, drawing: Drawing) -> None:
    """Part the lines in frames from the others."""
    flat = [rule for rule in drawing.rules if rule.top == rule.bottom]
    frames = frames_of(drawing, page.width, page.height) if drawing.rules or drawing.fills else []
    kept: list[Frame] = []
    held: list[list[Line]] = []
    rest = [part for line in page.lines for part in _cut(line, frames)] if frames else page.lines
    for frame in frames:
        inside = [line for line in rest if _within(line, frame)]
        if not inside or (frame.is_box and _is_decoration(frame, inside, page, rest)):
            continue
        kept.append(frame)
        held.append(inside)
        rest = [line for line in rest if not _within(line, frame)]
    page.frames, page.framed, page.lines = kept, held, rest
    page.rules = [rule for rule in flat if not any(_touches(rule, frame) for frame in kept)]


def _cut(line: Line, frames: list[Frame]) -> list[Line]:
    """Cut a line where it crosses the edge of a cell: what stands in two cells was never one line."""
    middle = (line.top + line.bottom) / 2
    edges = [
        edge
        for frame in frames
        if frame.area[1] < middle < frame.area[3] and frame.area[0] < line.x1 and frame.area[2] > line.x0
        for row in frame.cells
        for cell in row
        if cell is not None and cell[1] < middle < cell[3]
        for edge in (cell[0], cell[2])
        if line.x0 + 3 < edge < line.x1 - 3
    ]
    if not edges:
        return [line]
    parts: list[list[Word]] = []
    side = None
    for word in line.words:
        centre = (word.x0 + word.x1) / 2
        place = sum(edge < centre for edge in edges)
        if place != side:
            parts.append([])
            side = place
        parts[-1].append(word)
    return [line_of(part, line.page) for part in parts]


def _touches(rule: Rule, frame: Frame) -> bool:
    x0, top, x1, bottom = frame.area
    return top - 3 < rule.top < bottom + 3 and rule.x1 > x0 and rule.x0 < x1


def _is_decoration(frame: Frame, inside: list[Line], page: Page, rest: list[Line]) -> bool:
    """A border around the whole page, or a highlighter's stroke behind some words of a line."""
    if len(inside) > 8 and len(inside) > 0.9 * len(page.lines):
        return True
    middle = (inside[0].top + inside[0].bottom) / 2
    return frame.area[3] - frame.area[1] < 2 * inside[0].size and any(
        other not in inside and other.top < middle < other.bottom for other in rest
    )


def _within(line: Line, frame: Frame) -> bool:
    x0, top, x1, bottom = frame.area
    return x0 - 2 < line.x0 and line.x1 < x1 + 6 and top - 2 < (line.top + line.bottom) / 2 < bottom + 2
