"""What stands around the running text of a document: its pieces of print, line by line, and their labels."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..engine.rulebook import load
from ..model.layout import BlockKind, FurnitureKind, Layout
from ..model.place import Box
from .plain import squeeze

_SALUTATION = re.compile(r"\s*(?:Zeer )?Geachte\b|\s*Mijnheer de Voorzitter|\s*Excellentie", re.IGNORECASE)
_OPENING_BLOCKS = 8
_SIDE_BY_SIDE = 6.0  # points: how far two lines of one row may differ in height


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of print: its lines, where it stands, and what it is; of a block the kind is None."""

    lines: tuple[str, ...]
    page: int
    box: Box | None
    kind: FurnitureKind | None


@dataclass(frozen=True, slots=True)
class Notes:
    """The furniture of a document, and the blocks before its salutation and after its end."""

    pieces: tuple[Piece, ...]  # furniture in order of page and height
    opening: tuple[Piece, ...]  # blocks before the salutation or first paragraphs of the first page
    closing: tuple[Piece, ...]  # the last blocks
    salutation: bool

    @property
    def first_page(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.page == 1)

    def of_kind(self, *kinds: FurnitureKind) -> Iterator[Piece]:
        return (piece for piece in self.pieces if piece.kind in kinds)

    def head(self) -> tuple[Piece, ...]:
        """Furniture of the first page, then the blocks that open it."""
        return (*self.first_page, *self.opening)


def take_notes(layout: Layout) -> Notes:
    """The notes of a layout."""
    furniture = sorted(layout.furniture, key=lambda f: (f.page, f.box.top, f.box.x0))
    pieces = tuple(Piece(tuple(f.text.split("\n")), f.page, f.box, f.kind) for f in furniture)
    opening: list[Piece] = []
    salutation = False
    for block in layout.blocks[:40]:
        text = layout.text[block.start : block.end]
        if _SALUTATION.match(text):
            salutation = True
            break
        if len(opening) < _OPENING_BLOCKS and block.kind is not BlockKind.FOOTNOTE:
            boxes = layout.map.locate(block.start, block.end)
            page = layout.map.page_at(block.start)
            if page == 1:
                opening.append(Piece((text,), page, boxes[0] if boxes else None, None))
    closing = []
    for block in layout.blocks[-14:]:
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            page = layout.map.page_at(block.start)
            closing.append(Piece((layout.text[block.start : block.end],), page, None, None))
    return Notes(pieces, tuple(opening), tuple(closing), salutation)


@cache
def _label_pattern() -> re.Pattern[str]:
    """Any label at the start of a line, the longest first; letter-spaced print is let through."""
    groups = load("letterhead")["labels"]
    named = sorted(
        ((label, name) for name, labels in groups.items() for label in labels), key=lambda pair: -len(pair[0])
    )
    spaced = "|".join(r"\s?".join(re.escape(c) for c in label.replace(" ", "")) for label, _ in named)
    return re.compile(rf"\s*(?P<label>{spaced})(?P<after>\s*:|(?!\w))\s*", re.IGNORECASE)


@cache
def _group_of() -> dict[str, str]:
    groups = load("letterhead")["labels"]
    return {squeeze(label): name for name, labels in groups.items() for label in labels}


def label_of(line: str) -> tuple[str, str] | None:
    """The group of the label that a line begins with, and the rest of the line: («date», «3 mei 2024»)."""
    found = _label_pattern().match(line)
    if not found:
        return None
    group = _group_of()[squeeze(found["label"])]
    if group == "addressee" and found["label"][:1].islower():
        return None
    rest = line[found.end() :].strip()
    if (
        group == "other"
        and rest
        and ":" not in found["after"]
        and squeeze(found["label"]) in ("van", "nummer")
    ):
        return None
    return group, rest


def labelled(group: str, pieces: Sequence[Piece]) -> Iterator[tuple[str, ...]]:
    """The lines of each value that stands behind or under a label of the group; of empty values nothing."""
    for piece in pieces:
        for number, line in enumerate(piece.lines):
            found = label_of(line)
            if not found or found[0] != group:
                continue
            value = [found[1]] if found[1] else []
            for further in piece.lines[number + 1 :]:
                if label_of(further):
                    break
                value.append(further.strip())
            if not value:
                value = _beside(piece, number, pieces)
            if value:
                yield tuple(value)


def _beside(label: Piece, number: int, pieces: Sequence[Piece]) -> list[str]:
    """The lines of another piece that begin at the height of a label that stands alone."""
    if label.box is None:
        return []
    height = label.box.top + _line_height(label) * number
    nearest = sorted(
        (piece for piece in pieces if piece is not label and piece.page == label.page and piece.box),
        key=lambda piece: abs(piece.box.x0 - label.box.x0) if piece.box and label.box else 0.0,
    )
    for piece in nearest:
        if piece.box is None or piece.box.x1 < label.box.x1:
            continue
        if not piece.box.top - _SIDE_BY_SIDE <= height <= piece.box.bottom + _SIDE_BY_SIDE:
            continue
        first = _line_at(piece, height, _line_height(label))
        value: list[str] = []
        for line in piece.lines[first:]:
            if label_of(line):
                break
            value.append(line.strip())
        if value:
            return value
    return []


def _line_at(piece: Piece, height: float, step: float) -> int:
    """Which line of a piece begins at that height. Evenly set, or else counted from the last up."""
    if piece.box is None:
        return 0
    count = len(piece.lines)
    even = _line_height(piece)
    if even <= 1.6 * step or not step:
        return min(count - 1, max(0, round((height - piece.box.top) / (even or 1.0))))
    return max(0, count - 1 - round((piece.box.bottom - height - step) / (1.15 * step)))


def _line_height(piece: Piece) -> float:
    return (piece.box.bottom - piece.box.top) / len(piece.lines) if piece.box else 0.0
