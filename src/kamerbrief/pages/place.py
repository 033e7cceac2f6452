"""Pieces of furniture: lines of one kind that stand together on a page."""

from collections.abc import Sequence

from ..model.layout import Furniture, FurnitureKind
from ..model.place import Box
from .lines import Line


def furniture_of(page: int, lines: Sequence[tuple[FurnitureKind, Line]]) -> list[Furniture]:
    """Group lines of one kind, column by column; a wide white ends a group."""
    pieces: list[Furniture] = []
    for kind in dict.fromkeys(kind for kind, _ in lines):
        rows = sorted((line for k, line in lines if k is kind), key=lambda one: (round(one.top), one.x0))
        groups: list[list[Line]] = []
        for line in rows:
            for group in groups:
                last = group[-1]
                # a label and what it labels: «Datum      5 maart 2024»
                beside = abs(last.bottom - line.bottom) < 0.6 and len(last.words) <= 2 and line.x0 > last.x1
                below = line.top - last.bottom < 3 * line.size and line.x0 < last.x1 and line.x1 > last.x0
                if beside or below:
                    group.append(line)
                    break
            else:
                groups.append([line])
        for group in groups:
            text, last = group[0].text, group[0]
            for line in group[1:]:
                text += (" " if abs(last.bottom - line.bottom) < 0.5 * line.size else "\n") + line.text
                last = line
            pieces.append(
                Furniture(
                    kind=kind,
                    page=page,
                    text=text,
                    box=Box(
                        page=page,
                        x0=min(line.x0 for line in group),
                        top=min(line.top for line in group),
                        x1=max(line.x1 for line in group),
                        bottom=max(line.bottom for line in group),
                    ),
                )
            )
    return pieces
