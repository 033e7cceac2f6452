"""A document as a person reads it aloud: its text, cut into blocks, with the way back to the page."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
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
    """The place of a block in a table. Rows and columns count from 0, the head row not included."""

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


@dataclass(frozen=True, slots=True)
class PageMap:
    """The way from the text back to the page: runs of characters with their boxes.

    Every run is a word or a part of one on one line: ``[starts[i], ends[i])`` of the text, and where its
    characters stand. Characters between runs (the blanks that join words) have no box of their own.
    """

    starts: Sequence[int]
    ends: Sequence[int]
    boxes: Sequence[Box]
    # x positions of the characters of each run, len = characters + 1; empty when the run is not divided
    edges: Sequence[Sequence[float]] = field(default_factory=list)

    def locate(self, start: int, end: int) -> tuple[Box, ...]:
        """The boxes of the words in [start, end), one a line of print, in reading order."""
        lines: list[Box] = []
        i = max(0, bisect_right(self.starts, start) - 1)
        while i < len(self.starts) and self.starts[i] < end:
            if self.ends[i] > start:
                box = self._clip(i, start, end)
                last = lines[-1] if lines else None
                if last and last.page == box.page and abs(last.bottom - box.bottom) < 3 and box.x0 >= last.x0:
                    lines[-1] = Box(
                        page=box.page,
                        x0=last.x0,
                        top=min(last.top, box.top),
                        x1=max(last.x1, box.x1),
                        bottom=max(last.bottom, box.bottom),
                    )
                else:
                    lines.append(box)
            i += 1
        return tuple(lines)

    def page_at(self, position: int) -> int:
        """The page of the character at ``position``, or of the nearest printed one before it."""
        if not self.starts:
            return 1
        return self.boxes[max(0, bisect_right(self.starts, position) - 1)].page

    def _clip(self, i: int, start: int, end: int) -> Box:
        box = self.boxes[i]
        edges = self.edges[i] if self.edges else ()
        if not edges or (start <= self.starts[i] and end >= self.ends[i]):
            return box
        first, last = max(0, start - self.starts[i]), min(self.ends[i], end) - self.starts[i]
        return box.model_copy(update={"x0": edges[first], "x1": edges[last]})


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
