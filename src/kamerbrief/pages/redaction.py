"""Text under a black bar: the publisher did not mean to show it, so it is told and its words are dropped."""

from ctypes import c_void_p, cast
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as raw

from ..model.issue import Issue, Severity
from ..model.place import Box
from .drawing import Drawing, Fill

_DARK = 0.75
_LEAST_WIDTH, _LEAST_HEIGHT = 4.0, 4.0


@dataclass(slots=True)
class Bars:
    """The black bars of a page, and the turn in the paint order of each text object.

    White letters on a dark field are no redaction: they are painted after the field.
    """

    fills: list[Fill]
    turns: dict[int, int]
    used: set[int] = field(default_factory=set)  # indices of bars that hide a character

    def hide(self, x0: float, top: float, x1: float, bottom: float, drawn: int) -> bool:
        """Does a bar lie over the middle of this character? ``drawn`` is the address of its text object."""
        x, y = (x0 + x1) / 2, (top + bottom) / 2
        turn = self.turns.get(drawn, -1)
        for index, bar in enumerate(self.fills):
            if bar.x0 <= x <= bar.x1 and bar.top <= y <= bar.bottom and bar.turn > turn:
                self.used.add(index)
                return True
        return False

    def touches(self, x0: float, top: float, x1: float, bottom: float) -> bool:
        return any(b.x0 < x1 and b.x1 > x0 and b.top < bottom and b.bottom > top for b in self.fills)

    def used_bars(self) -> list[Fill]:
        """The bars that hide text."""
        return [bar for index, bar in enumerate(self.fills) if index in self.used]


def hidden_text(page: int, bar: Fill) -> Issue:
    """The issue of one bar with text under it."""
    return Issue(
        code="hidden_text",
        severity=Severity.PROBLEM,
        message=f"Onder een zwart vlak op bladzijde {page} staat nog leesbare tekst. De woorden zijn niet "
        "bewaard. Meld het aan de afzender, die het stuk opnieuw moet laten publiceren.",
        page=page,
        box=Box(page=page, x0=bar.x0, top=bar.top, x1=bar.x1, bottom=bar.bottom),
    )


def is_bar(fill: Fill) -> bool:
    """Is a filled rectangle dark and large enough to hide letters?"""
    return (
        fill.darkness > _DARK
        and fill.opaque
        and fill.x1 - fill.x0 > _LEAST_WIDTH
        and fill.bottom - fill.top > _LEAST_HEIGHT
    )


def bars_of(page: Any, drawing: Drawing) -> Bars | None:
    """The dark opaque rectangles that may hide text; None on most pages."""
    dark = [fill for fill in drawing.fills if is_bar(fill)]
    if not dark:
        return None
    turns: dict[int, int] = {}
    for index in range(raw.FPDFPage_CountObjects(page)):
        _note(raw.FPDFPage_GetObject(page, index), index, turns, 0)
    return Bars(dark, turns)


def _note(item: Any, turn: int, turns: dict[int, int], depth: int) -> None:
    kind = raw.FPDFPageObj_GetType(item)
    if kind == raw.FPDF_PAGEOBJ_TEXT:
        turns[cast(item, c_void_p).value or 0] = turn
    elif kind == raw.FPDF_PAGEOBJ_FORM and depth < 4:
        for index in range(raw.FPDFFormObj_CountObjects(item)):
            _note(raw.FPDFFormObj_GetObject(item, index), turn, turns, depth + 1)
