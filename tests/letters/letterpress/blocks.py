"""What a letter is made of, as data: paragraphs, headings, list items, tables, boxes, signatures.

`<b>`, `<i>`, `<a>` mark words up; `[^3]` is footnote mark 3, stuck to the word before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from letterpress.setting import Row, Style, boxed, gap, table_rows, text_rows


@dataclass(frozen=True)
class P:
    """A paragraph."""

    text: str
    after: float = 1  # white space behind it, in lines


@dataclass(frozen=True)
class H:
    """A heading; `italic`, `spread` (letter-spaced) and `number` as the ministry likes it."""

    text: str
    italic: bool = False
    spread: float = 0
    number: str = ""


@dataclass(frozen=True)
class L:
    """A list: items with their bullet, or numbered when the bullet is "1."."""

    items: tuple[str, ...]
    bullet: str = "•"
    level: int = 0
    after: float = 1


@dataclass(frozen=True)
class N:
    """A numbered paragraph."""

    number: str
    text: str


@dataclass(frozen=True)
class T:
    """A table; its first row is the head. `widths` are shares of the measure."""

    cells: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    ruled: bool = True
    right: tuple[int, ...] = ()
    size: float = 0.9


@dataclass(frozen=True)
class Box:
    """Blocks in a frame, or on a tint."""

    inside: tuple[Block, ...]
    colour: str | None = None


@dataclass(frozen=True)
class Lines:
    """Lines as they stand: an address, a signature. Not running text."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class NewPage:
    pass


Block = P | H | L | N | T | Box | Lines | NewPage


@dataclass(frozen=True)
class Letter:
    """A letter's words and how it is set."""

    layout: str
    head: dict
    body: tuple[Block, ...]
    notes: dict[int, str] = field(default_factory=dict)
    style: Style = field(default_factory=Style)
    title: str = "brief TK.docx"  # what the PDF says of itself: as often as not, wrong
    interleaved: bool = True


def rows_of(block: Block, style: Style, width: float) -> list[Row]:
    match block:
        case P(text, after):
            return [*text_rows(text, style, width), gap(style.leading * after)]
        case H(text, italic, spread, number):
            face = style.but(bold=not italic, italic=italic, spread=spread, justified=False, hyphenated=False)
            label = number + " " if number else ""
            return [Row(r.height, r.paint, r.notes, keep=True) for r in text_rows(label + text, face, width)]
        case L(items, bullet, level, after):
            rows: list[Row] = []
            for i, item in enumerate(items, 1):
                label = (
                    re.sub(r"1|a", str(i) if "1" in bullet else chr(96 + i), bullet)
                    if bullet[:1] in "1a"
                    else bullet
                )
                rows += text_rows(item, style, width, 14 * level, label, 16)
            return [*rows, gap(style.leading * after)]
        case N(number, text):
            return [*text_rows(text, style, width, 0, number, 24), gap(style.leading)]
        case T(cells, widths, ruled, right, size):
            face = style.but(size=style.size * size, leading=style.leading * size, hyphenated=False)
            shares = [width * w / sum(widths) for w in widths]
            return [*table_rows([list(c) for c in cells], shares, face, ruled, right), gap(style.leading)]
        case Box(inside, colour):
            rows = [r for b in inside for r in rows_of(b, style, width - 12)]
            return [*boxed(rows[:-1] if rows[-1].gap else rows, width, colour), gap(style.leading)]
        case Lines(lines):
            face = style.but(justified=False, hyphenated=False)
            return [
                r for line in lines for r in (text_rows(line, face, width) if line else [gap(style.leading)])
            ]
        case NewPage():
            return [Row(float("inf"), lambda *_: None)]


def pieces(letter: Letter) -> list[str]:
    """Each paragraph, heading, item, cell and footnote as a reader would quote it: no marks, no bullets."""
    parts: list[str] = []

    def take(block: Block) -> None:
        match block:
            case P(text) | H(text) | N(_, text):
                parts.append(text)
            case L(items):
                parts.extend(items)
            case T(cells):
                parts.extend(c for row in cells for c in row)
            case Box(inside):
                for b in inside:
                    take(b)
            case _:
                pass

    for block in letter.body:
        take(block)
    parts += letter.notes.values()
    parts = [
        re.sub(r"(?<=[.?!])\[\^\d+\](?=\w)", " ", part) for part in parts
    ]  # a mark may be all that parts sentences
    bare = (re.sub(r"</?[bia]>|\[\^\d+\]", "", part).replace("\u00a0", " ") for part in parts)
    return [re.sub(r"\s+", " ", part).strip() for part in bare if part]


def running_text(letter: Letter) -> str:
    return " ".join(pieces(letter))
