"""Tables with ruled cells: rows, columns, heads, and a table that goes on over the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from math import hypot

from ..model.layout import BlockKind, Cell
from .draft import Draft
from .flow import Framed
from .frames import Area
from .hyphens import Vocabulary
from .lines import Line, rows_merged
from .pieces import Piece, pieces_of
from .text import plain
from .type_area import TypeArea

Row = list[list[Piece]]
"""The pieces of each column of a row."""


def rows_of(unit: Framed, area: TypeArea) -> list[Row]:
    """The rows of a ruled table, each cell cut in paragraphs and items; empty rows are left out."""
    rows: list[Row] = []
    held = _held(unit)
    for cells in unit.frame.cells:
        row = [_cell(cell, held, area) for cell in cells]
        if any(row):
            rows.append(row)
    return rows


def _held(unit: Framed) -> dict[Area, list[Line]]:
    """The lines of each cell: of the one that holds the middle of the line, else of the nearest."""
    areas = [cell for row in unit.frame.cells for cell in row if cell is not None]
    held: dict[Area, list[Line]] = {}
    for line in unit.lines:
        x, y = (line.x0 + line.x1) / 2, (line.top + line.bottom) / 2
        home = next((a for a in areas if a[0] <= x <= a[2] and a[1] <= y <= a[3]), None)
        held.setdefault(home or min(areas, key=partial(_apart, x, y)), []).append(line)
    return held


def _apart(x: float, y: float, area: Area) -> float:
    """How far a point lies outside an area."""
    return hypot(max(area[0] - x, 0, x - area[2]), max(area[1] - y, 0, y - area[3]))


def _cell(cell: Area | None, held: Mapping[Area, Sequence[Line]], area: TypeArea) -> list[Piece]:
    if cell is None or cell not in held:
        return []
    inside = rows_merged(held[cell])
    left = min(line.x0 for line in inside)
    right = max(cell[2] - (left - cell[0]), max(line.x1 for line in inside))
    return pieces_of(inside, left, right, area, strict=True)


@dataclass(slots=True)
class OpenTable:
    """A table, as far as it was read; the next page may go on with it."""

    number: int
    last: Framed
    headings: tuple[str, ...]
    head: Row | None = None
    rows: list[Row] = field(default_factory=list)
    _begun: bool = False

    def goes_on(self, unit: Framed, rows: Sequence[Row]) -> bool:
        """Is the first table of a new page this one: the same columns, on the page that follows?"""
        return (
            unit.page == self.last.page + 1
            and abs(unit.frame.area[0] - self.last.frame.area[0]) < 8
            and abs(unit.frame.area[2] - self.last.frame.area[2]) < 8
            and len(unit.frame.cells[0]) == len(self.last.frame.cells[0])
        )

    def add(self, unit: Framed, rows: list[Row]) -> None:
        if not self._begun:
            self._begun = True
            if len(rows) > 1 and _is_head(rows[0], rows[1:]):
                self.head, rows = rows[0], rows[1:]
        else:
            if self.head is not None and rows and _text(rows[0]) == _text(self.head):
                rows = rows[1:]
            if rows and self.rows and _runs_on(rows[0]):
                for own, more in zip(self.rows[-1], rows[0], strict=False):
                    _append(own, more)
                rows = rows[1:]
        self.rows.extend(rows)
        self.last = unit

    def drafts(self, words: Vocabulary) -> list[Draft]:
        """The cells, row by row; each paragraph or item of a cell is a block of its own."""
        heads = [_cell_text(cell, words) for cell in self.head] if self.head else []
        drafts: list[Draft] = []
        if self.head:
            for column, cell in enumerate(self.head):
                place = Cell(table=self.number, row=-1, column=column)
                drafts += self._blocks(cell, place)
        for number, row in enumerate(self.rows):
            first = _cell_text(row[0], words) if row and row[0] else None
            for column, cell in enumerate(row):
                place = Cell(
                    table=self.number,
                    row=number,
                    column=column,
                    column_head=(heads[column] or None) if column < len(heads) else None,
                    row_head=first if column else None,
                )
                drafts += self._blocks(cell, place)
        return drafts

    def _blocks(self, pieces: Sequence[Piece], place: Cell) -> list[Draft]:
        return [
            Draft(BlockKind.TABLE_CELL, piece.lines, headings=self.headings, cell=place, mark=piece.mark)
            for piece in pieces
        ]


def _is_head(row: Row, rest: Sequence[Row]) -> bool:
    """A first row in bold over rows that are not."""
    lines = [line for cell in row for piece in cell for line in piece.lines]
    below = [line for other in rest for cell in other for piece in cell for line in piece.lines]
    return bool(lines) and all(line.bold for line in lines) and not all(line.bold for line in below)


def _runs_on(row: Row) -> bool:
    """Does the first row of a page go on with the last of the page before? Its first cell is empty, or
    a cell begins in the middle of a sentence."""
    return not row[0] or any(cell and cell[0].first.text[:1].islower() for cell in row)


def _append(own: list[Piece], more: list[Piece]) -> None:
    if own and more and more[0].mark is None and more[0].first.text[:1].islower():
        own[-1].lines.extend(more[0].lines)
        more = more[1:]
    own.extend(more)


def _text(row: Row) -> str:
    return "|".join(" ".join(piece.text() for piece in cell) for cell in row)


def _cell_text(cell: Sequence[Piece], words: Vocabulary) -> str:
    return " ".join(plain(piece.lines, words) for piece in cell)
