"""Rows of set lines poured into the frames of pages, footnotes at the foot of the frame that anchors them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from .lines import Line, Style, draw_line, fill

Draw = Callable[[Any, float, float, bool, bool], None]  # canvas, left, top, first in frame, last in frame


@dataclass(frozen=True)
class Row:
    """What cannot be broken: a line, a box, a line of a table row. Heights in points."""

    height: float
    draw: Draw
    notes: tuple[str, ...] = ()
    keep: bool = False
    blank: bool = False


@dataclass(frozen=True)
class Frame:
    left: float
    top: float
    bottom: float
    width: float


@dataclass
class Filled:
    frame: Frame
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Notes:
    """How footnotes are set: a rule of `rule` points, then the notes."""

    style: Style
    rule: float = 110
    gap: float = 10


def gap(height: float, keep: bool = False) -> Row:
    return Row(height, lambda *_: None, keep=keep, blank=True)


def line_row(line: Line, style: Style, indent: float = 0, mark: str = "", keep: bool = False) -> Row:
    def draw(canvas: Any, left: float, top: float, first: bool, last: bool) -> None:
        base = top - style.leading + (style.leading - style.size) / 2 + 0.2 * style.size
        if mark:
            hang = 10 if style.size < 8.5 else 12.5
            marked = fill(mark, 60, style.but(face="roman"), {})[0]
            draw_line(canvas, marked, left + indent - hang, base)
        draw_line(canvas, line, left + indent, base)

    return Row(style.leading, draw, tuple(line.notes), keep)


def text_rows(
    text: str,
    width: float,
    style: Style,
    numbers: dict[str, int],
    *,
    indent: float = 0,
    mark: str = "",
    keep: bool = False,
) -> list[Row]:
    lines = fill(text, width - indent, style, numbers)
    last = len(lines) - 1
    return [
        line_row(
            line,
            style,
            indent,
            mark if i == 0 else "",
            keep or (last > 0 and i in (0, last - 1)),  # no widows, no orphans
        )
        for i, line in enumerate(lines)
    ]


def note_rows(notes: list[str], width: float, setting: Notes) -> list[Row]:
    """Footnotes as rows, indented for their numbers."""
    lines = [line for note in notes for line in fill(note, width - 7, setting.style, {})]
    return [line_row(line, setting.style, 7) for line in lines]


def notes_height(notes: list[str], width: float, setting: Notes) -> float:
    rows = note_rows(notes, width, setting)
    return setting.gap + sum(row.height for row in rows) if rows else 0.0


def pour(rows: list[Row], frames: Iterator[Frame], setting: Notes) -> list[Filled]:
    """Fill frame after frame. A row that asks to be kept with the next one goes along to the next frame."""
    done: list[Filled] = []
    left = list(rows)
    while left:
        now = Filled(next(frames))
        while left and left[0].blank:
            left.pop(0)
        used, taken = 0.0, 0
        notes: list[str] = []
        for row in left:
            more = notes + [note for note in row.notes if note not in notes]
            room = now.frame.top - now.frame.bottom
            if used + row.height + notes_height(more, now.frame.width, setting) > room:
                break
            used, notes, taken = used + row.height, more, taken + 1
        full = taken
        while 0 < taken < len(left) and left[taken - 1].keep:
            taken -= 1
        taken = taken or full
        if not taken:
            raise ValueError("a row is higher than its frame")
        now.rows, left = left[:taken], left[taken:]
        while now.rows[-1].blank:
            now.rows.pop()
        now.notes = [note for row in now.rows for note in row.notes]
        done.append(now)
    return done


def draw_filled(canvas: Any, filled: Filled, numbers: dict[str, int], setting: Notes) -> float:
    """Draw the frame; returns the height at which its text ends."""
    frame, top = filled.frame, filled.frame.top
    last = len(filled.rows) - 1
    for i, row in enumerate(filled.rows):
        row.draw(canvas, frame.left, top, i == 0, i == last)
        top -= row.height
    if filled.notes:
        base = frame.bottom + notes_height(filled.notes, frame.width, setting) - setting.gap
        if setting.rule:
            canvas.setLineWidth(0.6)
            canvas.line(frame.left, base + 4, frame.left + setting.rule, base + 4)
        for note in filled.notes:
            size = setting.style.size
            canvas.setFont(fill("1", 50, setting.style, {})[0].words[0][0].font, round(size * 0.7, 2))
            canvas.drawString(frame.left, base - size + 0.3 * size, str(numbers[note]))
            for row in note_rows([note], frame.width, setting):
                row.draw(canvas, frame.left, base, False, False)
                base -= row.height
    return top
