"""Set a letter's words on pages: lines, footnotes, tables and boxes that run on over columns and pages.

A letter is a list of blocks (see `blocks.py`); every block becomes `Row`s, one a printed line, and rows
are poured into the frames of a layout. So sentences, bullets, boxes and table cells break over pages as they
do in real letters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pyphen
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from letterpress.fonts import font_name, width_of

PAGE_WIDTH, PAGE_HEIGHT = 595.3, 841.9
INLINE = re.compile(r"(<b>|</b>|<i>|</i>|<a>|</a>|\[\^\d+\])")
SYLLABLES = pyphen.Pyphen(lang="nl_NL", left=3, right=3)


@dataclass(frozen=True)
class Style:
    """How running text is set: family, size in points, leading, justified or ragged, hyphenated or not."""

    family: str = "LiberationSans"
    size: float = 10
    leading: float = 13
    bold: bool = False
    italic: bool = False
    justified: bool = False
    hyphenated: bool = False
    ligatures: bool = False
    colour: str = "#000000"
    spread: float = 0  # extra points between letters

    def but(self, **changes: object) -> Style:
        return Style(**{**self.__dict__, **changes})  # type: ignore[arg-type]


@dataclass(frozen=True)
class Run:
    text: str
    style: Style
    mark: bool = False  # a footnote mark: small and raised

    @property
    def font(self) -> str:
        return font_name(self.style.family, self.style.bold, self.style.italic)

    @property
    def size(self) -> float:
        return self.style.size * (0.62 if self.mark else 1)

    @property
    def width(self) -> float:
        return width_of(self.text, self.font, self.size) + self.style.spread * len(self.text)


Word = tuple[Run, ...]


@dataclass
class Sheet:
    """One page: what is drawn on it, in the order in which it will stand in the file."""

    ops: list[tuple] = field(default_factory=list)

    def text(self, x: float, y: float, run: Run) -> None:
        self.ops.append(("text", x, y + (run.style.size * 0.36 if run.mark else 0), run))

    def line(
        self, x0: float, y0: float, x1: float, y1: float, width: float = 0.5, colour: str = "#000000"
    ) -> None:
        self.ops.append(("line", x0, y0, x1, y1, width, colour))

    def fill(self, x: float, y: float, w: float, h: float, colour: str) -> None:
        self.ops.append(("fill", x, y, w, h, colour))

    def say(self, x: float, y: float, text: str, style: Style) -> float:
        """One line of text at a fixed place; gives its width."""
        start = x
        for part in words_of(text, style):
            for run in part:
                self.text(x, y, run)
                x += run.width
            x += width_of(" ", part[-1].font, style.size)
        return x - start


@dataclass(frozen=True)
class Row:
    """One printed line of a block: its height, how it is painted at (x, top), the footnotes it calls for."""

    height: float
    paint: Callable[[Sheet, float, float], None]
    notes: tuple[int, ...] = ()
    gap: bool = False  # white space: dropped at the top of a frame
    keep: bool = False  # never the last row of a frame


def nothing(sheet: Sheet, x: float, top: float) -> None:
    return None


def gap(height: float) -> Row:
    return Row(height, nothing, gap=True)


def words_of(text: str, style: Style) -> list[Word]:
    """Words with their runs; a footnote mark sticks to the word before it."""
    words: list[list[Run]] = [[]]
    now = style
    for piece in INLINE.split(text):
        if piece in ("<b>", "</b>"):
            now = now.but(bold=piece == "<b>" or style.bold)
        elif piece in ("<i>", "</i>"):
            now = now.but(italic=piece == "<i>" or style.italic)
        elif piece in ("<a>", "</a>"):
            now = now.but(colour="#0563c1" if piece == "<a>" else style.colour)
        elif piece.startswith("[^"):
            words[-1].append(Run(piece[2:-1], now, mark=True))
        else:
            for i, part in enumerate(re.split(r"[ \n]+", piece)):
                if i:
                    words.append([])
                if part:
                    words[-1].append(Run(_ligated(part) if style.ligatures else part, now))
    return [tuple(w) for w in words if w]


def _ligated(text: str) -> str:
    return text.replace("fi", "\ufb01").replace("fl", "\ufb02")


@cache
def _breaks(text: str, hyphenated: bool) -> tuple[tuple[str, str], ...]:
    """Where a word may break, longest first part first: behind its own hyphen, or at a syllable."""
    places = [(text[: m.end()], text[m.end() :]) for m in re.finditer(r"[^\W\d_]{2}-(?=\w{2})", text)]
    bare = re.fullmatch(r"\W*([^\W\d_]{6,})\W*", text)
    if hyphenated and bare and not bare[1].isupper():
        for at in SYLLABLES.positions(bare[1]):
            cut = bare.start(1) + at
            places.append((text[:cut] + "-", text[cut:]))
    return tuple(sorted(places, key=lambda p: -len(p[0])))


def lines_of(text: str, style: Style, width: float, first_indent: float = 0) -> list[list[Word]]:
    """Greedy line filling."""
    todo = words_of(text, style)[::-1]
    lines: list[list[Word]] = []
    line: list[Word] = []
    used = first_indent
    space = width_of(" ", font_name(style.family, style.bold, style.italic), style.size)
    while todo:
        word = todo.pop()
        need = sum(r.width for r in word) + (space if line else 0)
        if used + need <= width + 0.01:
            line.append(word)
            used += need
            continue
        left = width - used - (space if line else 0)
        head = word[0]
        for first, rest in _breaks(head.text, style.hyphenated) if not head.mark else ():
            piece = Run(first, head.style)
            if piece.width <= left and not (style.hyphenated and left < width * 0.06):
                line.append((piece,))
                todo.append((Run(rest, head.style), *word[1:]))
                break
        else:
            if line:
                todo.append(word)
            else:
                line.append(word)
        lines.append(line)
        line, used = [], 0
    if line:
        lines.append(line)
    return lines


def paint_line(
    sheet: Sheet, words: list[Word], style: Style, x: float, y: float, width: float, last: bool
) -> None:
    space = width_of(" ", font_name(style.family, style.bold, style.italic), style.size)
    wide = sum(r.width for w in words for r in w)
    if style.justified and not last and len(words) > 1:
        room = (width - wide) / (len(words) - 1)
        space = room if room < 4 * space else space
    for i, word in enumerate(words):
        for j, run in enumerate(word):
            trailing = " " if j == len(word) - 1 and i < len(words) - 1 and not run.mark else ""
            sheet.text(x, y, Run(run.text + trailing, run.style, run.mark))
            x += run.width
        x += space


def notes_in(words: list[Word]) -> tuple[int, ...]:
    return tuple(int(r.text) for w in words for r in w if r.mark)


def text_rows(
    text: str, style: Style, width: float, indent: float = 0, label: str = "", hang: float = 0
) -> list[Row]:
    """A paragraph; with `label` a list item whose text hangs `hang` points behind its bullet or number."""
    rows = []
    inner = width - indent - hang
    lines = lines_of(text, style, inner)
    for i, line in enumerate(lines):

        def paint(sheet: Sheet, x: float, top: float, i: int = i, line: list[Word] = line) -> None:
            y = top - style.leading + (style.leading - style.size) / 2 + style.size * 0.18
            if i == 0 and label:
                sheet.text(x + indent, y, Run(label + " ", style))
            paint_line(sheet, line, style, x + indent + hang, y, inner, i == len(lines) - 1)

        rows.append(Row(style.leading, paint, notes_in(line), keep=i == 0 and len(lines) > 2))
    return rows


def table_rows(
    cells: list[list[str]],
    widths: list[float],
    style: Style,
    ruled: bool = True,
    right: tuple[int, ...] = (),
    pad: float = 3,
) -> list[Row]:
    """A table, its first row the head; a long cell may run on over the page."""
    rows: list[Row] = []
    total = sum(widths)
    for r, row in enumerate(cells):
        face = style.but(bold=r == 0 or row[0].startswith("<b>"), justified=False)
        columns = [lines_of(c, face, w - 2 * pad) if c else [] for c, w in zip(row, widths, strict=True)]
        count = max(1, *(len(c) for c in columns))
        for n in range(count):

            def paint(
                sheet: Sheet,
                x: float,
                top: float,
                n: int = n,
                columns: list = columns,
                face: Style = face,
                count: int = count,
                r: int = r,
            ) -> None:
                high = face.leading + (pad if n == 0 else 0) + (pad if n == count - 1 else 0)
                at = x
                if ruled:
                    if n == 0:
                        sheet.line(x, top, x + total, top)
                    if n == count - 1:
                        sheet.line(x, top - high, x + total, top - high)
                elif r == 0 and n == count - 1:
                    sheet.line(x, top - high, x + total, top - high, 0.8)
                for k, (lines, w) in enumerate(zip(columns, widths, strict=True)):
                    if ruled:
                        sheet.line(at, top, at, top - high)
                    if n < len(lines):
                        y = (
                            top
                            - (pad if n == 0 else 0)
                            - face.leading
                            + (face.leading - face.size) / 2
                            + face.size * 0.18
                        )
                        wide = sum(q.width for v in lines[n] for q in v) + width_of(
                            " ", lines[n][0][0].font, face.size
                        ) * (len(lines[n]) - 1)
                        start = at + w - pad - wide if k in right else at + pad
                        paint_line(sheet, lines[n], face, start, y, w - 2 * pad, True)
                    at += w
                if ruled:
                    sheet.line(at, top, at, top - high)

            high = face.leading + (pad if n == 0 else 0) + (pad if n == count - 1 else 0)
            called = tuple(m for c in columns if n < len(c) for m in notes_in(c[n]))
            rows.append(Row(high, paint, called, keep=n == 0 and (count > 1 or r == 0)))
    return rows


def boxed(inner: list[Row], width: float, colour: str | None, pad: float = 6) -> list[Row]:
    """Rows in a box: framed lines at its sides, or a tint behind it."""
    rows = []
    for i, row in enumerate(inner):
        first, last = i == 0, i == len(inner) - 1
        high = row.height + (pad if first else 0) + (pad if last else 0)

        def paint(
            sheet: Sheet,
            x: float,
            top: float,
            row: Row = row,
            high: float = high,
            first: bool = first,
            last: bool = last,
        ) -> None:
            if colour:
                sheet.fill(x, top - high, width, high, colour)
            else:
                sheet.line(x, top, x, top - high)
                sheet.line(x + width, top, x + width, top - high)
                if first:
                    sheet.line(x, top, x + width, top)
                if last:
                    sheet.line(x, top - high, x + width, top - high)
            row.paint(sheet, x + pad, top - (pad if first else 0))

        rows.append(Row(high, paint, row.notes, keep=first or row.keep))
    return rows


@dataclass(frozen=True)
class Frame:
    x: float
    top: float
    width: float
    bottom: float


def pour(
    rows: list[Row],
    frames: Iterator[tuple[int, Frame]],
    notes: dict[int, str],
    note_style: Style,
    sheet_for: Callable[[int], Sheet],
) -> None:
    """Pour rows into frames, footnotes at the foot of the frame that calls for them."""
    page, frame = next(frames)
    y, floor = frame.top, frame.bottom
    at_foot: list[int] = []

    def note_rows(numbers: list[int]) -> list[Row]:
        return [r for n in numbers for r in text_rows(f"[^{n}] " + notes[n], note_style, frame.width)]

    def finish() -> None:
        if at_foot:
            feet = note_rows(at_foot)
            top = frame.bottom + sum(r.height for r in feet)
            sheet_for(page).line(frame.x, top + 3, frame.x + 110, top + 3)
            for foot in feet:
                foot.paint(sheet_for(page), frame.x, top)
                top -= foot.height

    for i, row in enumerate(rows):
        if row.height == float("inf"):
            finish()
            page, frame = next(frames)
            y, floor, at_foot = frame.top, frame.bottom, []
            continue
        if row.gap and y == frame.top:
            continue
        asked = [n for n in row.notes if n not in at_foot]
        follower = rows[i + 1] if row.keep and i + 1 < len(rows) else None
        need = row.height + (follower.height if follower else 0)
        wanted = asked + [n for n in (follower.notes if follower else ()) if n not in at_foot]
        room = sum(r.height for r in note_rows(at_foot + wanted)) + (8 if at_foot + wanted else 0)
        if y - need < floor + room and y < frame.top:
            finish()
            page, frame = next(frames)
            y, floor, at_foot = frame.top, frame.bottom, []
            if row.gap:
                continue
            asked = list(row.notes)
        row.paint(sheet_for(page), frame.x, y)
        y -= row.height
        at_foot += asked
    finish()


def write(path: Path, sheets: list[Sheet], title: str, interleaved: bool) -> None:
    """The PDF. `interleaved`: text stands in the file line by line, side column and all."""
    canvas = Canvas(str(path), pagesize=(PAGE_WIDTH, PAGE_HEIGHT), invariant=True, pageCompression=1)
    canvas.setTitle(title)
    for sheet in sheets:
        shapes = [o for o in sheet.ops if o[0] != "text"]
        texts = [o for o in sheet.ops if o[0] == "text"]
        if interleaved:
            texts.sort(key=lambda o: (-round(o[2] / 4), o[1]))
        for op in shapes:
            colour = HexColor(op[-1])
            if op[0] == "fill":
                canvas.setFillColor(colour)
                canvas.rect(*op[1:5], stroke=0, fill=1)
            else:
                canvas.setStrokeColor(colour)
                canvas.setLineWidth(op[5])
                canvas.line(*op[1:5])
        spread: float = 0
        for _, x, y, run in texts:
            canvas.setFillColor(HexColor(run.style.colour))
            line = canvas.beginText(x, y)
            line.setFont(run.font, run.size)
            if spread != run.style.spread:  # it outlives its text object
                spread = run.style.spread
                line.setCharSpace(spread)
            line.textOut(run.text)
            canvas.drawText(line)
        canvas.showPage()
    canvas.save()
