"""Headings, and the trail of those that a block stands under."""

import re

from .lines import Line
from .pieces import Piece
from .type_area import TypeArea

_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s+[A-ZÀ-Ý‘“\"']")
_QUESTION = re.compile(r"(?:Vra(?:ag|gen)|Antwoord(?:en)?)\b[^.!?;]{0,60}", re.I)
_LETTER = re.compile(r"[^\W\d_]")


def is_heading(piece: Piece, text: str, before: Piece | None, after: Piece | None, area: TypeArea) -> bool:
    """Does a piece head what follows? Its print is set off from the body's, and it stands on its own."""
    if len(piece.lines) > 3 or len(text) > 220 or not _LETTER.search(text):
        return False
    line = piece.first
    if line.tabular:
        return False
    if _QUESTION.fullmatch(text) and len(piece.lines) == 1:
        return True
    if text.endswith((";", ",", "…")):
        return False
    larger = line.size > 1.09 * area.size
    bold = all(one.bold for one in piece.lines) and not area.bold
    italic = all(one.italic or one.underlined for one in piece.lines) and not area.italic
    capitals = text.isupper() and sum(c.isalpha() for c in text) > 5 and line.size > 0.93 * area.size
    if larger or bold or capitals:
        return not (text.endswith(".") and len(piece.lines) > 2)
    if italic:
        return len(piece.lines) <= 2 and not (text.endswith(".") and len(piece.lines) > 1)
    if piece.mark is not None or len(piece.lines) > 1:
        return False
    return bool(
        _NUMBERED.match(text)
        and not text.endswith((".", ":"))
        and after is not None
        and after.mark is None
        and (before is None or before.mark is None)
    )


class Trail:
    """The headings above a place in the document, outermost first."""

    def __init__(self, base: tuple[str, ...] = ()) -> None:
        self._base = base
        self._stack: list[tuple[tuple[float, int, int], str]] = []
        self._stood: dict[tuple[int, ...], int] = {}  # how deep each numbered heading stood

    def inner(self) -> "Trail":
        """The trail within a box: its own headings stand under all those outside."""
        return Trail(self.all())

    def push(self, text: str, line: Line, mark: str | None) -> None:
        """A new heading: it ends those of its own rank and below.

        «3 Vervolg» stands where «2 Resultaten» stood, and ends it with all that has come since, whatever
        their print.
        """
        rank = _rank(text, line)
        number = _number(text)
        if number:
            peers = (i for i, (other, _) in enumerate(self._stack) if other[-1] >= len(number))
            height = self._stood.get((*number[:-1], number[-1] - 1), len(self._stack))
            del self._stack[min(height, next(peers, height)) :]
        while self._stack and self._stack[-1][0] >= rank:
            self._stack.pop()
        if number:
            self._stood[number] = len(self._stack)
        self._stack.append((rank, text))

    def all(self) -> tuple[str, ...]:
        return self._base + tuple(text for _, text in self._stack)

    def above(self) -> tuple[str, ...]:
        """Those above the last one."""
        return self.all()[:-1]


def _rank(text: str, line: Line) -> tuple[float, int, int]:
    """Smaller is higher: by size, then capitals and bold before bold before italics, then numbering."""
    style = 4
    if line.bold:
        style = 0 if text.isupper() else 2 if line.italic else 1
    elif text.isupper():
        style = 1
    elif line.italic:
        style = 3
    return -round(line.size), style, len(_number(text))


def _number(text: str) -> tuple[int, ...]:
    """«2.1 De boten» is (2, 1); a heading without a number is ()."""
    numbered = _NUMBERED.match(text)
    return tuple(int(part) for part in numbered[1].split(".")) if numbered else ()
