"""The canonical text and its map to the page, made together, once."""

import re
from collections.abc import Sequence

from ..model.layout import Block, BlockKind, PageMap
from .draft import Draft
from .footnotes import is_reference
from .hyphens import Vocabulary, join
from .lines import Line
from .words import Word

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
        runs = _runs(draft, self.vocabulary)
        if not runs:
            return
        if self._parts:
            self._put("\n")
        start = at = self._length
        parts: list[str] = []
        add = self.map.add
        for text, space, word, page in runs:
            if space and at > start:
                parts.append(" ")
                at += 1
            parts.append(text)
            end = at + len(text)
            add(at, end, page, word.x0, word.top, word.x1, word.bottom)
            at = end
        self._put("".join(parts))
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
            )
        )

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def plain(lines: Sequence[Line], vocabulary: Vocabulary, mark: bool = False) -> str:
    """The words of some lines as they will stand in the text."""
    runs = _words(lines, vocabulary, mark)
    return "".join(" " * (space and bool(i)) + text for i, (text, space, _, _) in enumerate(runs))


def _runs(draft: Draft, vocabulary: Vocabulary) -> list[tuple[str, bool, Word, int]]:
    drops = draft.kind in (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE) and draft.mark is not None
    return _words(draft.lines, vocabulary, drops)


def _words(
    lines: Sequence[Line], vocabulary: Vocabulary, drop_first: bool
) -> list[tuple[str, bool, Word, int]]:
    """Text, whether a blank precedes, the word and its page; marks of footnotes left out, words rejoined."""
    runs: list[tuple[str, bool, Word, int]] = []
    pending = ""  # how the line before is to be joined: "" by a blank
    for number, line in enumerate(lines):
        for index, word in enumerate(line.words):
            text = word.text
            if drop_first and number == 0 and index == 0:
                continue
            if (word.glued or word.bottom - word.top < 0.8 * line.size) and is_reference(word, line):
                text = ""
            elif not text.isascii():
                text = _without_superscripts(text)
            if text.endswith("\u00ad") and index + 1 < len(line.words):
                text = text[:-1]
            if not text:
                continue
            space = not word.glued
            if index == 0 and runs:
                space = pending != "glue"
            runs.append((text, space, word, line.page))
            pending = ""
        if runs and number + 1 < len(lines):
            pending = _bridge(runs, lines[number + 1], vocabulary)
    return runs


def _bridge(runs: list[tuple[str, bool, Word, int]], below: Line, vocabulary: Vocabulary) -> str:
    """How the last word of a line goes on: mends ``runs`` and says «glue» when no blank follows."""
    text, space, word, page = runs[-1]
    after = below.words[0].text
    if text.endswith("\u00ad"):
        runs[-1] = (text[:-1], space, word, page)
        return "glue"
    if _HYPHENED.search(text):
        way = join(text, after, vocabulary)
        if way == "":
            runs[-1] = (text[:-1], space, word, page)
        return "" if way == "- " else "glue"
    if text.endswith("–") and text[-2:-1].isdigit() and after[:1].isdigit():
        return "glue"
    if text.endswith("/") and len(text) > 1 and after[:1].isalnum():
        return "glue"
    if _ADDRESS.search(text) and not text.endswith((".", ",", ")")) and _ADDRESS_PART.fullmatch(after):
        return "glue"
    return ""


def _without_superscripts(text: str) -> str:
    """«beleid²» without its mark; «m²» stays."""
    found = re.search(r"[¹²³⁰⁴-⁹]+", text)
    if not found or _AREA_UNITS.search(text[: found.start()]):
        return text
    return re.sub(r"[¹²³⁰⁴-⁹]+", "", text)
