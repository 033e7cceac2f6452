"""Words filled into lines: faces, footnote marks, hyphens at line ends, justified or not."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyphen
import reportlab
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from .markup import spans_of

FAMILIES = {
    "vera": {"roman": "Vera", "bold": "VeraBd", "italic": "VeraIt"},
    "helvetica": {"roman": "Helvetica", "bold": "Helvetica-Bold", "italic": "Helvetica-Oblique"},
    "times": {"roman": "Times-Roman", "bold": "Times-Bold", "italic": "Times-Italic"},
}
FEWEST = 3  # letters before and after a hyphen at a line end


def register_fonts() -> None:
    """The faces that reportlab brings; they stand in for those of the government's house style."""
    for name in FAMILIES["vera"].values():
        pdfmetrics.registerFont(TTFont(name, str(Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf")))


@dataclass(frozen=True)
class Style:
    """How a text is set: sizes in points."""

    family: str = "vera"
    size: float = 9
    leading: float = 13
    hyphenate: bool = False
    justify: bool = False
    face: str = "roman"

    def but(self, **changes: object) -> Style:
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Piece:
    text: str
    font: str
    size: float
    rise: float = 0.0

    @property
    def width(self) -> float:
        return float(pdfmetrics.stringWidth(self.text, self.font, self.size))


@dataclass
class Line:
    """One set line: words of pieces, the footnotes anchored in it, the space to add after each word."""

    words: list[list[Piece]]
    space: float
    notes: list[str] = field(default_factory=list)
    extra: float = 0.0


def width_of(word: list[Piece]) -> float:
    return sum(piece.width for piece in word)


def set_words(text: str, style: Style, note_numbers: dict[str, int]) -> list[tuple[list[Piece], list[str]]]:
    """Words of pieces, each with the footnotes it anchors. New footnotes get the next number."""
    fonts = FAMILIES[style.family]
    words: list[tuple[list[Piece], list[str]]] = []
    glued = False
    for span in spans_of(text, style.face):
        if span.note is not None:
            number = note_numbers.setdefault(span.note, len(note_numbers) + 1)
            mark = Piece(
                str(number), fonts[span.face], round(style.size * 0.65, 2), round(style.size * 0.36, 2)
            )
            words[-1][0].append(mark)
            words[-1][1].append(span.note)
            glued = True
            continue
        for i, chunk in enumerate(re.split(r"[ \n]+", span.text)):
            if chunk:
                piece = Piece(chunk, fonts[span.face], style.size)
                if glued and i == 0 and words:
                    words[-1][0].append(piece)
                else:
                    words.append(([piece], []))
        glued = not span.text.endswith((" ", "\n"))
    return words


@functools.cache
def dutch() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL", left=FEWEST, right=FEWEST)


def cuts_of(text: str) -> list[tuple[str, str]]:
    """The ways to break a word, longest first part first: `kademuren,` → `kademu-`/`ren,`, …"""
    letters = re.search(r"[^\W\d_]{6,}", text)
    cuts = [
        (text[: i + 1], text[i + 1 :])
        for i, char in enumerate(text)
        if char in "-–" and FEWEST <= i < len(text) - FEWEST
    ]
    if letters and "/" not in text and "." not in text[:-1]:
        start = letters.start()
        cuts += [
            (text[: start + at] + "-", text[start + at :]) for at in dutch().positions(letters[0].lower())
        ]
    return sorted(cuts, key=lambda cut: -len(cut[0]))


def fill(text: str, width: float, style: Style, note_numbers: dict[str, int]) -> list[Line]:
    """Greedy lines no wider than `width`."""
    space = float(pdfmetrics.stringWidth(" ", FAMILIES[style.family]["roman"], style.size))
    queue = set_words(text, style, note_numbers)
    lines: list[Line] = []
    now, used = Line([], space), 0.0
    while queue:
        word, notes = queue.pop(0)
        wide = width_of(word) + (space if now.words else 0)
        if used + wide <= width:
            now.words.append(word)
            now.notes += notes
            used += wide
            continue
        room = width - used - (space if now.words else 0)
        if style.hyphenate and (cut := best_cut(word, room)) is not None:
            now.words.append([cut[0]])
            queue.insert(0, ([cut[1], *word[1:]], notes))
        elif not now.words:
            raise ValueError(f"{''.join(p.text for p in word)!r} is wider than its column")
        else:
            queue.insert(0, (word, notes))
        if style.justify and len(now.words) > 1:
            spaces = len(now.words) - 1
            now.extra = (width - sum(map(width_of, now.words)) - spaces * space) / spaces
        lines.append(now)
        now, used = Line([], space), 0.0
    return [*lines, now] if now.words else lines


def best_cut(word: list[Piece], room: float) -> tuple[Piece, Piece] | None:
    first = word[0]
    for head, tail in cuts_of(first.text):
        if replace(first, text=head).width <= room:
            return replace(first, text=head), replace(first, text=tail)
    return None


def draw_line(canvas: Any, line: Line, x: float, y: float) -> None:
    """Words with the space glyphs between them, as word processors write them."""
    run: list[Piece] = []
    at = x

    def flush() -> None:
        nonlocal at, run
        if run:
            text = "".join(piece.text for piece in run)
            canvas.setFont(run[0].font, run[0].size)
            canvas.drawString(at, y + run[0].rise, text)
            at += sum(piece.width for piece in run)
            run = []

    for i, word in enumerate(line.words):
        for piece in word:
            if run and (run[-1].font, run[-1].size, run[-1].rise) != (piece.font, piece.size, piece.rise):
                flush()
            run.append(piece)
        if i < len(line.words) - 1:
            if run[-1].rise:  # the space after a footnote mark is of the text's size
                flush()
                at += line.space + line.extra
                continue
            run.append(replace(run[-1], text=" "))
            if line.extra:
                flush()
                at += line.extra
    flush()
