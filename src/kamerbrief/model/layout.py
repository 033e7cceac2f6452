"""A document as a person reads it aloud: its text, cut into blocks, with the way back to the page."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from .base import Frozen
from .issue import Issue
from .place import Box


class BlockKind(StrEnum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    TABLE_CELL = "table_cell"
    BOX = "box"  # running text in a frame; a list item in a frame is a list item with `in_box`
    FOOTNOTE = "footnote"


class Voice(StrEnum):
    """Who speaks, where a document holds more than one voice (answers to written questions)."""

    QUESTION = "question"
    ANSWER = "answer"


class Cell(Frozen):
    """The place of a block in a table. Rows and columns count from 0; the head row itself is row -1."""

    table: int
    row: int
    column: int
    column_head: str | None = None  # «Voornemens 2018»
    row_head: str | None = None  # the text of the row's first cell, for the other cells of the row


class Block(Frozen):
    """One heading, paragraph, list item, cell or footnote: the half-open span [start, end) of the text."""

    kind: BlockKind
    start: int
    end: int
    headings: tuple[str, ...] = ()  # the headings it stands under, outermost first
    lead_in: str | None = None  # of a list item: the line that opens its list, «In 2023:»
    level: int = 0  # of a list item: nesting, 0 outermost
    cell: Cell | None = None
    in_box: bool = False
    voice: Voice | None = None
    mark: str | None = None  # of a footnote: its reference mark; of a list item: its bullet or number
    anchor: int | None = None  # of a footnote: where in the text its mark stands


class FurnitureKind(StrEnum):
    LETTERHEAD = "letterhead"
    ADDRESS = "address"
    SIDE_COLUMN = "side_column"
    HEADER = "header"
    FOOTER = "footer"
    PAGE_NUMBER = "page_number"
    IMPRINT = "imprint"
    SIGNATURE = "signature"  # closing lines with role and name of the sender
    MARGIN = "margin"  # dossier number and «Nr. 12» in the left margin of a Kamerstuk


class Furniture(Frozen):
    """A piece of a page that is no running text. It is kept, for the facts that it tells."""

    kind: FurnitureKind
    page: int
    text: str  # lines separated by "\n"
    box: Box


_NARROW, _WIDE = frozenset("iljtfrI.,:;'|!()[]-‘’"), frozenset("mwMWOQ@%—€")


def _width(text: str) -> float:
    """How wide a piece of text is, in letters: enough to tell where in a word a character stands."""
    return sum(0.55 if c in _NARROW else 1.6 if c in _WIDE else 1.0 for c in text)


class PageMap:
    """The way from the text back to the page: runs of characters with their boxes.

    Every run is a word or a part of one on one line: ``[starts[i], ends[i])`` of the text, and where its
    characters stand. Characters between runs (the blanks that join words) have no box of their own. The
    place of a part of a word is estimated from the usual widths of letters; it is right to about a point.

    Kept as columns of numbers: a document of a thousand pages has half a million runs.
    """

    __slots__ = ("_places", "_text", "ends", "pages", "starts")

    def __init__(
        self, starts: Sequence[int] = (), ends: Sequence[int] = (), boxes: Sequence[Box] = ()
    ) -> None:
        self.starts = array("i")
        self.ends = array("i")
        self.pages = array("i")
        self._places = array("f")  # x0, top, x1, bottom of each run
        self._text = ""
        for start, end, box in zip(starts, ends, boxes, strict=True):
            self.add(start, end, box.page, box.x0, box.top, box.x1, box.bottom)

    def add(self, start: int, end: int, page: int, x0: float, top: float, x1: float, bottom: float) -> None:
        """Append the run [start, end); runs are added in the order of the text."""
        self.starts.append(start)
        self.ends.append(end)
        self.pages.append(page)
        self._places.extend((x0, top, x1, bottom))

    def close(self, text: str) -> None:
        """All runs are in: this is the text that they belong to."""
        self._text = text

    def __len__(self) -> int:
        return len(self.starts)

    def box(self, run: int) -> Box:
        """The box of one run."""
        return self._box(self.pages[run], *self._places[4 * run : 4 * run + 4])

    def locate(self, start: int, end: int) -> tuple[Box, ...]:
        """The boxes of the words in [start, end), one a line of print, in reading order."""
        lines: list[tuple[int, float, float, float, float]] = []
        first = max(0, bisect_right(self.starts, start) - 1)
        for i in range(first, bisect_left(self.starts, end)):
            if self.ends[i] <= start:
                continue
            page, x0, top, x1, bottom = self.pages[i], *self._places[4 * i : 4 * i + 4]
            if self.starts[i] < start or self.ends[i] > end:
                x0, x1 = self._clip(i, x0, x1, start, end)
            if lines:
                last_page, left, high, right, low = lines[-1]
                if last_page == page and abs(low - bottom) < 3 and x0 >= left:
                    lines[-1] = (page, left, min(high, top), max(right, x1), max(low, bottom))
                    continue
            lines.append((page, x0, top, x1, bottom))
        return tuple(self._box(*line) for line in lines)

    def page_at(self, position: int) -> int:
        """The page of the character at ``position``, or of the nearest printed one before it."""
        if not self.starts:
            return 1
        return self.pages[max(0, bisect_right(self.starts, position) - 1)]

    def _clip(self, i: int, x0: float, x1: float, start: int, end: int) -> tuple[float, float]:
        """Left and right of the part of a run that lies in [start, end)."""
        first, last = max(start - self.starts[i], 0), min(end, self.ends[i]) - self.starts[i]
        text = self._text[self.starts[i] : self.ends[i]] or "x" * (self.ends[i] - self.starts[i])
        unit = (x1 - x0) / (_width(text) or 1)
        return x0 + unit * _width(text[:first]), x0 + unit * _width(text[:last])

    @staticmethod
    def _box(page: int, x0: float, top: float, x1: float, bottom: float) -> Box:
        # the numbers are ours: to check them again for each of thousands of boxes costs more than reading
        return Box.model_construct(
            page=page, x0=round(x0, 2), top=round(top, 2), x1=round(x1, 2), bottom=round(bottom, 2)
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """What the page stage hands on. ``text`` and ``map`` are made together and never edited."""

    text: str
    blocks: tuple[Block, ...]
    map: PageMap
    furniture: tuple[Furniture, ...]
    pages: int
    issues: tuple[Issue, ...] = ()
    needs_ocr: tuple[int, ...] = ()  # pages with an image of text and no text layer
    unread: tuple[int, ...] = ()  # pages that are damaged, or that the reader can't cope with
