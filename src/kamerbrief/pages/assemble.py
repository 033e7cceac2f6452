"""Pieces to blocks, over columns and pages: what runs on is joined, headings and lists find their place."""

from collections.abc import Sequence

from ..model.layout import BlockKind
from .draft import Draft
from .flow import Column, Flow, Framed
from .footnotes import opens_footnote
from .headings import Trail, is_heading
from .hyphens import Vocabulary
from .lines import Line, rows_merged
from .lists import Lists
from .pieces import Piece, ends_sentence, pieces_of
from .tables import OpenTable, rows_of
from .text import plain
from .type_area import TypeArea
from .voices import Voices


class Assembler:
    """Takes pages in order and gives drafts of blocks in order.

    A paragraph that may run on stays open; what stands between its parts (footnotes, a box) waits until
    it is closed. A table stays open while the next page may go on with it.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._done: list[Draft] = []
        self._open: Draft | None = None
        self._tail: Piece | None = None  # the piece that the open draft ends with
        self._waiting: list[Draft] = []
        self._table: OpenTable | None = None
        self._tables = 0
        self._trail = Trail()
        self._lists = Lists()
        self._voices = Voices()
        self._note: Draft | None = None

    def take(self, flow: Flow, area: TypeArea) -> None:
        """Add the next page."""
        for unit in flow.units:
            if isinstance(unit, Column):
                self._close_table()
                self._column(unit, area)
            elif unit.frame.is_box:
                self._close_table()
                self._box(unit, area)
            else:
                self._rows(unit, area)
        for lines in flow.notes:
            self._footnotes(lines)

    def drafts(self) -> list[Draft]:
        """The blocks that are finished so far; they are handed over once."""
        done, self._done = self._done, []
        return done

    def finish(self) -> list[Draft]:
        """The last blocks."""
        self._close_table()
        self._close()
        return self.drafts()

    # running text

    def _column(self, unit: Column, area: TypeArea) -> None:
        pieces = pieces_of(unit.lines, unit.left, unit.right, area)
        for index, piece in enumerate(pieces):
            after = pieces[index + 1] if index + 1 < len(pieces) else None
            if index == 0 and self._runs_on(piece):
                assert self._open is not None
                self._open.lines.extend(piece.lines)
                self._tail = piece
                continue
            self._close()
            before = pieces[index - 1] if index else self._tail
            self._start(piece, before, after, area)

    def _start(self, piece: Piece, before: Piece | None, after: Piece | None, area: TypeArea) -> None:
        words = plain(piece.lines, self._vocabulary)
        if is_heading(piece, words, before, after, area):
            self._trail.push(words, piece.first, piece.mark)
            self._lists.end(Draft(BlockKind.HEADING, piece.lines), words, piece.left)
            draft = Draft(BlockKind.HEADING, piece.lines, headings=self._trail.above())
        elif piece.mark is not None:
            draft = Draft(BlockKind.LIST_ITEM, piece.lines, headings=self._trail.all(), mark=piece.mark)
            draft.level, draft.lead_in = self._lists.item(piece, words)
        else:
            draft = Draft(BlockKind.PARAGRAPH, piece.lines, headings=self._trail.all())
            if not self._lists.continues(piece):
                self._lists.end(draft, words, piece.left)
        draft.voice = self._voices.of(words, draft.kind)
        self._open, self._tail = draft, piece

    def _runs_on(self, piece: Piece) -> bool:
        """Does the open block go on with the first piece of a column or page?"""
        tail, draft = self._tail, self._open
        if tail is None or draft is None or draft.kind is BlockKind.HEADING or piece.mark is not None:
            return False
        end, first = tail.end, piece.first
        if abs(end.size - first.size) > 0.08 * first.size + 0.3:
            return False
        starts_low = first.text.lstrip("(\"'‘“«")[:1].islower()
        if (first.bold and not end.bold) or (first.italic and not end.italic and not starts_low):
            return False
        if ends_sentence(end.text):
            if draft.kind is BlockKind.LIST_ITEM:
                hangs = (
                    tail.text_left - tail.left > 6
                    and abs((first.x0 - piece.left) - (tail.text_left - tail.left)) < 3
                )
                return hangs and starts_low
            return False
        if end.text.endswith(("-", "–")) or starts_low:
            return True
        return tail.full

    def _close(self) -> None:
        if self._open is not None:
            self._done.append(self._open)
            self._open = None
        self._done.extend(self._waiting)
        self._waiting = []

    def _add(self, drafts: Sequence[Draft]) -> None:
        """Add what is no part of the running text: after the open paragraph, when that may run on."""
        tail = self._tail
        if self._open is not None and tail is not None and not ends_sentence(tail.end.text):
            self._waiting.extend(drafts)
        else:
            self._close()
            self._done.extend(drafts)

    # boxes

    def _box(self, unit: Framed, area: TypeArea) -> None:
        x0, _, x1, _ = unit.frame.area
        self._add(self._boxed(rows_merged(unit.lines), x0, x1, area))

    def _boxed(self, lines: list[Line], x0: float, x1: float, area: TypeArea) -> list[Draft]:
        trail, lists = self._trail.inner(), Lists()
        drafts: list[Draft] = []
        pieces = pieces_of(lines, *_inside(lines, x0, x1), area)
        for index, piece in enumerate(pieces):
            words = plain(piece.lines, self._vocabulary)
            after = pieces[index + 1] if index + 1 < len(pieces) else None
            before = pieces[index - 1] if index else None
            if after is not None and is_heading(piece, words, before, after, area):
                trail.push(words, piece.first, piece.mark)
                draft = Draft(BlockKind.HEADING, piece.lines, headings=trail.above())
                lists.end(draft, words, piece.left)
            elif piece.mark is not None:
                draft = Draft(BlockKind.LIST_ITEM, piece.lines, headings=trail.all(), mark=piece.mark)
                draft.level, draft.lead_in = lists.item(piece, words)
            else:
                draft = Draft(BlockKind.BOX, piece.lines, headings=trail.all())
                if not lists.continues(piece):
                    lists.end(draft, words, piece.left)
            draft.in_box = True
            drafts.append(draft)
        return drafts

    # tables

    def _rows(self, unit: Framed, area: TypeArea) -> None:
        rows = rows_of(unit, area)
        if self._table is None or not self._table.goes_on(unit, rows):
            self._close_table()
            self._table = OpenTable(self._tables, unit, self._trail.all())
            self._tables += 1
        self._table.add(unit, rows)

    def _close_table(self) -> None:
        if self._table is not None:
            drafts = self._table.drafts(self._vocabulary)
            self._table = None
            self._add(drafts)

    # footnotes

    def _footnotes(self, lines: Sequence[Line]) -> None:
        for line in lines:
            mark = opens_footnote(line)
            if mark is not None:
                self._note = Draft(BlockKind.FOOTNOTE, [line], mark=mark)
                self._waiting.append(self._note)
            elif self._note is not None:
                self._note.lines.append(line)
            else:
                self._note = Draft(BlockKind.FOOTNOTE, [line])
                self._waiting.append(self._note)


def _inside(lines: Sequence[Line], x0: float, x1: float) -> tuple[float, float]:
    """Left and right edge of the text in a frame: the padding is the same on both sides."""
    left = min(line.x0 for line in lines)
    return left, max(x1 - (left - x0), max(line.x1 for line in lines))
