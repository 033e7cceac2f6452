"""One page as it is printed: its lines and its frames. Nothing of pdfium is kept."""

from collections.abc import Sequence
from contextlib import suppress
from ctypes import byref, c_float
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as raw
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from ..model.issue import Issue, Severity
from . import ocr
from .document import Source
from .drawing import Drawing, Rule, drawing_of
from .frames import Frame, frames_of
from .glyphs import Glyphs
from .lines import Line, line_of, lines_of
from .open_tables import standing_rules
from .plumb import plumb
from .redaction import bars_of, hidden_text
from .scan import is_poor, ruled_in
from .turned import Turn
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
    scanned: bool = False  # a picture of paper, with a layer of text that a machine recognised
    poor: bool = False  # a scan whose text layer holds many words that nobody wrote
    sureness: float | None = None  # of a page that was recognised here: 0 … 100
    needs_ocr: bool = False  # a picture of paper, and nothing that reads it
    unread: bool = False  # damaged, or more than the reader can cope with
    turn: Turn | None = None  # of a sheet whose print runs up or down
    issues: list[Issue] = field(default_factory=list)


def read_page(source: Source, index: int) -> Page:
    """The page at ``index``, decoded; the page is closed again."""
    page = raw.FPDF_LoadPage(source.document, index)
    if not page:
        return _broken(
            index + 1,
            "broken_page",
            f"Bladzijde {index + 1} is beschadigd en kan niet worden gelezen. "
            "Vraag de afzender om een nieuwe kopie.",
        )
    sureness, turn = None, None
    try:
        width, height = raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)
        left, top = _corner(page, height)
        drawing = drawing_of(page, left, top, height)
        bars = bars_of(page, drawing) if drawing.fills else None
        glyphs = Glyphs(page, left, top, bars)
        words, hidden = glyphs.lines, bars.used_bars() if bars else []
        if raw.FPDFPage_GetRotation(page) or glyphs.is_bad():
            with suppress(PdfminerException, MalformedPDFException):  # then pdfium's reading is all there is
                words, drawing, hidden, turn = plumb(source.plumbed(index))
            if turn:
                width, height = height, width
        pictured = _pictured(drawing, width, height)
        if pictured:
            drawing.rules += ruled_in(page)
        if pictured and not words and ocr.available():
            words, sureness = ocr.recognise(page, drawing.rules)
    finally:
        raw.FPDF_ClosePage(page)
    read = page_of(index + 1, width, height, words, drawing)
    read.turn = turn
    if pictured:
        read.sureness = sureness
        read.needs_ocr = not words
        read.scanned = bool(words) and (sureness is not None or words[0][0].style.hidden)
        read.poor = read.scanned and is_poor([word for line in words for word in line])
    read.issues = [hidden_text(read.number, bar) for bar in hidden]
    return read


def page_of(number: int, width: float, height: float, words: Sequence[list[Word]], drawing: Drawing) -> Page:
    """The page with these words, as they come, and this drawing."""
    page = Page(number, width, height, lines_of(words, number))
    _frame(page, drawing)
    return page


def unread_page(number: int, problem: str) -> Page:
    """A page left out because the program stumbles over it; ``problem`` is for who mends the program."""
    return _broken(
        number,
        "unread_page",
        f"Bladzijde {number} kon niet worden gelezen door een fout in het programma; de andere bladzijden "
        f"zijn gelezen. Lees deze bladzijde zelf na en geef dit door aan de beheerder: {problem}",
    )


def _broken(number: int, code: str, message: str) -> Page:
    page = Page(number, 595, 842, [], unread=True)
    page.issues = [Issue(code=code, severity=Severity.PROBLEM, page=number, message=message)]
    return page


def _pictured(drawing: Drawing, width: float, height: float) -> bool:
    """Do images cover most of the page?"""
    covered = sum((x1 - x0) * (bottom - top) for x0, top, x1, bottom in drawing.images)
    return covered > 0.5 * width * height


def _corner(page: Any, height: float) -> tuple[float, float]:
    """Left and top of what is shown of the page, in the page's own coordinates."""
    left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
    if raw.FPDFPage_GetCropBox(page, byref(left), byref(bottom), byref(right), byref(top)) or (
        raw.FPDFPage_GetMediaBox(page, byref(left), byref(bottom), byref(right), byref(top))
    ):
        return left.value, top.value
    return 0.0, height


def _frame(page: Page, drawing: Drawing) -> None:
    """Part the lines in frames from the others."""
    flat = [rule for rule in drawing.rules if rule.top == rule.bottom]
    drawing.rules += standing_rules(page.lines, drawing.rules, page.height) if flat else []
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
    for line in page.lines if page.rules else ():
        line.underlined = any(
            abs(rule.x0 - line.x0) < 3 and abs(rule.x1 - line.x1) < 3 and -4 < rule.top - line.bottom < 3
            for rule in page.rules
        )


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
