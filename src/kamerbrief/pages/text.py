"""The canonical text and its map to the page, made together, once."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from ..model.layout import Block, BlockKind, PageMap
from .draft import Draft
from .footnotes import is_reference
from .hyphens import Vocabulary, join
from .lines import Line
from .turned import Turn
from .words import Word

_SUPERSCRIPT = re.compile("[¹²³⁰⁴-⁹]+")
_AREA_UNITS = re.compile(r"(?:^|[\d\W])(?:[kcdm]?m)$")
_HYPHENED = re.compile(r"\w-$")
_ADDRESS_PART = re.compile(r"[\w\-./?=&%#]*[/.=?&][\w\-./?=&%#]*")
_ADDRESS = re.compile(r"https?://|www\.", re.I)


class Writer:
    """Takes drafts in reading order and writes the text, the blocks and the map."""

    def __init__(self) -> None:
        self.vocabulary = Vocabulary()
        self.blocks: list[Block] = []
        self.map = PageMap()
        self._parts: list[str] = []
        self._length = 0
        self.turns: dict[int, Turn] = {}  # of pages whose print runs up or down
        self._anchors: dict[str, int] = {}  # where the marks stand whose footnotes are still to come

    def finish(self) -> str:
        """The whole text; nothing is written after this."""
        text = "".join(self._parts)
        self.map.close(text)
        return text

    def write(self, drafts: Sequence[Draft]) -> None:
        """Append blocks."""
        for draft in drafts:
            self._block(draft)

    def _block(self, draft: Draft) -> None:
        drops = draft.kind in (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE) and draft.mark is not None
        runs, marks = runs_of(draft.lines, self.vocabulary, drops)
        if not runs and drops and any(char.isalnum() for char in draft.mark or ""):
            runs, marks = runs_of(draft.lines, self.vocabulary, False)  # «a)» with nothing behind it
        if not runs:
            return
        if self._parts:
            self._put("\n")
        start = at = self._length
        parts: list[str] = []
        add = self.map.add
        ends = []
        for text, spaced, word, page in runs:
            if spaced and at > start:
                parts.append(" ")
                at += 1
            parts.append(text)
            end = at + len(text)
            place = (word.x0, word.top, word.x1, word.bottom)
            if page in self.turns:
                place = self.turns[page].to_sheet(*place)
            add(at, end, page, *place)
            at = end
            ends.append(end)
        self._put("".join(parts))
        for mark, before in marks:
            self._anchors[mark] = ends[before - 1] if before else start
        self.blocks.append(
            Block(
                kind=draft.kind,
                start=start,
                end=self._length,
                headings=draft.headings,
                lead_in=draft.lead_in,
                level=draft.level,
                cell=draft.cell,
                in_box=draft.in_box,
                voice=draft.voice,
                mark=draft.mark,
                anchor=self._anchors.pop(draft.mark or "", None)
                if draft.kind is BlockKind.FOOTNOTE
                else None,
            )
        )

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


class Run(NamedTuple):
    """A word as it will stand in the text: its letters, whether a blank precedes, and where it is printed."""

    text: str
    spaced: bool
    word: Word
    page: int


Marks = list[tuple[str, int]]
"""References to footnotes that were left out: the mark, and how many runs stand before it."""


def plain(lines: Sequence[Line], vocabulary: Vocabulary, mark: bool = False) -> str:
    """The words of some lines as they will stand in the text; ``mark``: without their first."""
    runs = runs_of(lines, vocabulary, mark)[0]
    return "".join(" " * (run.spaced and bool(i)) + run.text for i, run in enumerate(runs))


def runs_of(lines: Sequence[Line], vocabulary: Vocabulary, drop_first: bool) -> tuple[list[Run], Marks]:
    """The words, those that a line end breaks put together, the references to footnotes left out."""
    runs: list[Run] = []
    marks: Marks = []
    glue = False  # the line before runs on without a blank
    for number, line in enumerate(lines):
        marked = False
        for index, word in enumerate(line.words):
            text = word.text
            if drop_first and number == 0 and index == 0:
                continue
            if (word.glued or word.bottom - word.top < 0.8 * line.size) and is_reference(word, line):
                marks.extend((mark, len(runs)) for mark in text.strip(".,").replace(" ", "").split(","))
                marked = True
                continue
            if not text.isascii():
                text, found = _without_superscripts(text)
                marks.extend((mark, len(runs) + bool(text)) for mark in found)
                if text.endswith("\u00ad") and index + 1 < len(line.words):
                    text = text[:-1]
            if not text:
                continue
            if index == 0 and runs:
                spaced = not glue
            elif word.glued and marked:  # «jaar.¹Met»: the mark stood where a blank should
                spaced = text[0].isalnum()
            else:  # glued to a mark that was taken for a line of its own, a word still stands apart
                apart = index > 0 and word.x0 - line.words[index - 1].x1 > 0.15 * line.size
                spaced = not word.glued or apart
            runs.append(Run(text, spaced, word, line.page))
            glue = marked = False
        if runs and number + 1 < len(lines):
            glue = _bridge(runs, lines[number + 1], vocabulary)
    return runs, marks


def _bridge(runs: list[Run], below: Line, vocabulary: Vocabulary) -> bool:
    """Does the last word of a line go on at the next without a blank? Its hyphen is dropped if need be."""
    last = runs[-1]
    text, after = last.text, below.words[0].text
    if text.endswith("\u00ad"):
        runs[-1] = last._replace(text=text[:-1])
        return True
    if _HYPHENED.search(text):
        way = join(text, after, vocabulary)
        if way == "":
            runs[-1] = last._replace(text=text[:-1])
        return way != "- "
    if text.endswith("–") and text[-2:-1].isdigit() and after[:1].isdigit():
        return True
    if text.endswith("/") and len(text) > 1 and after[:1].isalnum():
        return True
    return bool(
        _ADDRESS.search(text) and not text.endswith((".", ",", ")")) and _ADDRESS_PART.fullmatch(after)
    )


def _without_superscripts(text: str) -> tuple[str, list[str]]:
    """«beleid²» without its mark, and the mark; «m²» stays."""
    found = _SUPERSCRIPT.search(text)
    if not found or _AREA_UNITS.search(text[: found.start()]):
        return text, []
    return text[: found.start()] + text[found.end() :], [unicodedata.normalize("NFKC", found.group())]
