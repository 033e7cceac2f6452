"""Blocks set by a scheme of styles into rows: headings, paragraphs, lists, boxes, ruled tables."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from .flow import Row, gap, text_rows
from .lines import FAMILIES, Style
from .markup import Block

ITEMS = {"item": 12.5, "subitem": 26.5, "numbered": 14.0}  # indents, points
BOX = Style(size=7.6, leading=10.4, hyphenate=True)
CELL = Style(size=8, leading=11)
FIGURE = re.compile(r"\d[\d.]*")
EDGE = HexColor("#2b5c8f")


@dataclass(frozen=True)
class Scheme:
    """What a layout sets its blocks in."""

    body: Style
    gap: float = 13.0
    gap_after_heading: float = 0.0
    gap_before_list: float = 0.0
    marks: tuple[tuple[str, str], ...] = ()
    box: Style = BOX
    cell: Style = CELL
    heading_size: float = 0.0


def rows_of(blocks: tuple[Block, ...], width: float, scheme: Scheme, numbers: dict[str, int]) -> list[Row]:
    """All rows of a body, with the gaps between its blocks."""
    rows: list[Row] = []
    before = ""
    for block in blocks:
        if rows and (space := space_between(before, block.kind, scheme)):
            rows.append(gap(space, keep=before in ("heading", "subheading")))
        rows += block_rows(block, width, scheme, numbers)
        before = block.kind
    return rows


def space_between(before: str, kind: str, scheme: Scheme) -> float:
    if before in ("heading", "subheading"):
        return scheme.gap_after_heading
    if kind in ITEMS:
        return 0.0 if before in ITEMS else scheme.gap_before_list
    return scheme.gap


def block_rows(block: Block, width: float, scheme: Scheme, numbers: dict[str, int]) -> list[Row]:
    style = scheme.body
    if block.kind == "heading":
        size = scheme.heading_size or style.size
        bold = style.but(face="bold", justify=False, hyphenate=False, size=size)
        return text_rows(block.text, width, bold, numbers, keep=True)
    if block.kind == "subheading":
        slanted = style.but(face="italic", justify=False, hyphenate=False)
        return text_rows(block.text, width, slanted, numbers, keep=True)
    if block.kind in ITEMS:
        mark = dict(scheme.marks).get(block.mark, block.mark)
        return text_rows(block.text, width, style, numbers, indent=ITEMS[block.kind], mark=mark)
    if block.kind == "boxes":
        return [boxes_row(block, width, scheme, numbers)]
    if block.kind == "table":
        return table_rows(block, width, scheme, numbers)
    return text_rows(block.text, width, style, numbers)


def boxes_row(block: Block, width: float, scheme: Scheme, numbers: dict[str, int]) -> Row:
    """Boxes side by side; the first block of each is its head."""
    between, pad = 8.0, 7.0
    wide = (width - between * (len(block.parts) - 1)) / len(block.parts)
    inside: list[list[Row]] = []
    for part in block.parts:
        head, *rest = part
        rows = text_rows(head.text, wide - 2 * pad, scheme.box.but(face="bold"), numbers)
        rows.append(gap(3))
        for item in rest:
            indent = 11.0 if item.kind in ITEMS else 0.0
            rows += text_rows(item.text, wide - 2 * pad, scheme.box, numbers, indent=indent, mark=item.mark)
        inside.append(rows)
    heights = [sum(row.height for row in rows) + 2 * pad - 3 for rows in inside]
    notes = tuple(note for rows in inside for row in rows for note in row.notes)

    def draw(canvas: Any, left: float, top: float, first: bool, last: bool) -> None:
        for i, (rows, height) in enumerate(zip(inside, heights, strict=True)):
            x = left + i * (wide + between)
            canvas.setStrokeColor(EDGE)
            canvas.setLineWidth(0.9)
            canvas.rect(x, top - height, wide, height)
            canvas.setStrokeGray(0)
            y = top - pad + 2
            for row in rows:
                row.draw(canvas, x + pad, y, False, False)
                y -= row.height

    return Row(max(heights) + 3, draw, notes)


def table_rows(block: Block, width: float, scheme: Scheme, numbers: dict[str, int]) -> list[Row]:
    """A ruled table; a row is broken between lines where a page ends, its rules closed and opened there."""
    total = sum(block.shares)
    edges = [0.0]
    for share in block.shares:
        edges.append(edges[-1] + width * share / total)
    rows: list[Row] = []
    for i, cells in enumerate(block.rows):
        style = scheme.cell.but(face="bold") if i == 0 else scheme.cell
        columns = [
            cell_rows(cell, edges[k + 1] - edges[k] - 8, style, numbers) for k, cell in enumerate(cells)
        ]
        deep = max(map(len, columns))
        for at in range(deep):
            line = [column[at] if at < len(column) else None for column in columns]
            rows.append(table_line(line, edges, at == 0, at == deep - 1, style.leading, i == 0))
    return rows


def cell_rows(cell: str, width: float, style: Style, numbers: dict[str, int]) -> list[Row]:
    rows: list[Row] = []
    for piece in cell.split(" // "):
        if rows:
            rows.append(gap(style.leading))
        # figures stand right, under each other
        slack = width - stringWidth(piece, FAMILIES[style.family][style.face], style.size)
        indent = slack - 0.01 if FIGURE.fullmatch(piece) else 0.0
        rows += text_rows(piece, width, style, numbers, indent=indent)
    return rows


def table_line(
    cells: list[Row | None], edges: list[float], opens: bool, closes: bool, leading: float, head: bool
) -> Row:
    above, below = (2.5 if opens else 0.0), (3.0 if closes else 0.0)
    height = leading + above + below

    def draw(canvas: Any, left: float, top: float, first: bool, last: bool) -> None:
        canvas.setLineWidth(0.5)
        for edge in edges:
            canvas.line(left + edge, top, left + edge, top - height)
        if opens or first:
            canvas.line(left, top, left + edges[-1], top)
        if closes or last:
            canvas.line(left, top - height, left + edges[-1], top - height)
        for edge, cell in zip(edges, cells, strict=False):
            if cell is not None:
                cell.draw(canvas, left + edge + 4, top - above, False, False)

    notes = tuple(note for cell in cells if cell is not None for note in cell.notes)
    return Row(height, draw, notes, keep=head)
