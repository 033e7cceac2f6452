"""Pieces of furniture: lines of one kind that stand together on a page."""

from collections.abc import Sequence

from ..model.layout import Furniture, FurnitureKind
from ..model.place import Box
from .lines import Line
from .page import Page


def furniture_of(page: Page, lines: Sequence[tuple[FurnitureKind, Line]]) -> list[Furniture]:
    """Group lines of one kind, column by column; a wide white ends a group."""
    pieces: list[Furniture] = []
    for kind in dict.fromkeys(kind for kind, _ in lines):
        rows = _labelled([line for k, line in lines if k is kind])
        groups: list[list[list[Line]]] = []
        for row in rows:
            for group in groups:
                if _under(group[-1], row):
                    group.append(row)
                    break
            else:
                groups.append([row])
        for group in groups:
            every = [line for row in group for line in row]
            pieces.append(
                Furniture(
                    kind=kind,
                    page=page.number,
                    text="\n".join(" ".join(line.text for line in row) for row in group),
                    box=_box(every, page),
                )
            )
    return pieces


def _box(lines: Sequence[Line], page: Page) -> Box:
    area = (
        min(line.x0 for line in lines),
        min(line.top for line in lines),
        max(line.x1 for line in lines),
        max(line.bottom for line in lines),
    )
    x0, top, x1, bottom = page.turn.to_sheet(*area) if page.turn else area
    return Box(page=page.number, x0=x0, top=top, x1=x1, bottom=bottom)


def _labelled(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines from the top, a label together with what it labels: «Datum      5 maart 2024»."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: (round(one.bottom), one.x0)):
        last = rows[-1][-1] if rows else None
        if (
            last
            and abs(last.bottom - line.bottom) < 1.2
            and len(rows[-1]) == 1
            and len(last.words) <= 2
            and last.x1 < line.x0 < last.x1 + 12 * line.size
        ):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _under(above: Sequence[Line], row: Sequence[Line]) -> bool:
    """Does a row stand under another, without a wide white between them?"""
    left, right = min(line.x0 for line in above), max(line.x1 for line in above)
    return (
        row[0].top - above[0].bottom < 3 * row[0].size
        and row[0].top > above[0].top
        and row[0].x0 < right
        and row[-1].x1 > left
    )
