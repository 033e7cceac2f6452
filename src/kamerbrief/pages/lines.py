"""Words to lines: the pieces of print that stand on one base line without a wide gap between them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from .words import Word

WIDE_GAP = 0.9
"""A gap wider than this many times the size of the print may part two columns; lines of one column are
put together again when the columns are known."""
_TIGHT_GAP = 0.10
"""A gap narrower than this many times the size is no blank, whatever pdfium says: letter-spaced print."""


@dataclass(slots=True, eq=False)
class Line:
    """A piece of print on one base line. ``size`` is that of most of its letters."""

    words: list[Word]
    page: int
    x0: float
    top: float
    x1: float
    bottom: float
    size: float
    bold: bool
    italic: bool
    text: str = field(default="")
    underlined: bool = False
    tabular: bool = False  # put together over wide white: a row of an unruled table, a label and its value

    @property
    def lead_style(self) -> tuple[bool, bool]:
        style = self.words[0].style
        return style.bold, style.italic

    @property
    def height(self) -> float:
        return self.bottom - self.top


def text_of(words: Sequence[Word]) -> str:
    """The words with a blank between them, but for those that are glued to the one before."""
    if not any(w.glued for w in words):
        return " ".join([w.text for w in words])
    return "".join((w.text if w.glued or not i else " " + w.text) for i, w in enumerate(words))


def line_of(words: list[Word], page: int) -> Line:
    """One line of words that stand in order."""
    weights: dict[float, int] = {}
    bold = italic = letters = 0
    for word in words:
        length = len(word.text)
        size = word.bottom - word.top
        weights[size] = weights.get(size, 0) + length
        letters += length
        if word.style.bold:
            bold += length
        if word.style.italic:
            italic += length
    size = max(weights, key=weights.__getitem__)
    main = [w for w in words if abs(w.bottom - w.top - size) < 0.5] if len(weights) > 1 else words
    return Line(
        words,
        page,
        words[0].x0,
        min([w.top for w in main]),
        max(words[-1].x1, words[0].x1),
        max([w.bottom for w in main]),
        size,
        bold > 0.9 * letters,
        italic > 0.9 * letters,
        text_of(words),
    )


def lines_of(pieces: Iterable[list[Word]], page: int) -> list[Line]:
    """The lines of a page, from the top, from left to right."""
    runs: list[list[Word]] = []
    for piece in pieces:
        run = [piece[0]]
        last = piece[0]
        for word in piece[1:]:
            size = max(last.bottom - last.top, word.bottom - word.top)
            if (
                word.x0 - last.x1 > WIDE_GAP * size
                or word.x0 < last.x0 - 0.5 * size
                or abs(word.bottom - last.bottom) > 0.6 * size
            ):
                runs.append(run)
                run = []
            run.append(word)
            last = word
        runs.append(run)
    return [line_of(words, page) for row in _rows(runs) for words in _joined(row)]


def _rows(runs: list[list[Word]]) -> list[list[list[Word]]]:
    """Runs that stand beside each other, each row from left to right. A raised mark belongs to the row
    that it overlaps."""
    placed = sorted((run[0].top + run[0].bottom, index, run) for index, run in enumerate(runs))
    rows: list[list[list[Word]]] = []
    top = bottom = 0.0
    for _, _, run in placed:
        first = run[0]
        height = first.bottom - first.top
        overlap = min(bottom, first.bottom) - max(top, first.top)
        if rows and overlap > 0.5 * min(height, bottom - top):
            rows[-1].append(run)
            if height > bottom - top:
                top, bottom = first.top, first.bottom
        else:
            rows.append([run])
            top, bottom = first.top, first.bottom
    for row in rows:
        if len(row) > 1:
            row.sort(key=lambda run: run[0].x0)
    return rows


def _joined(row: list[list[Word]]) -> list[list[Word]]:
    """The runs of a row, put together where no wide gap parts them."""
    row = _hosted(row)
    joined = [row[0]]
    for run in row[1:]:
        last, first = joined[-1][-1], run[0]
        size = max(last.bottom - last.top, first.bottom - first.top)
        gap = first.x0 - last.x1
        small = min(last.bottom - last.top, first.bottom - first.top)
        # print of another size that was drawn apart belongs to another column, even where that stands near
        wide = WIDE_GAP if small > 0.92 * size else 0.3
        if -0.5 * size < gap <= wide * size:
            if gap < _TIGHT_GAP * size:
                run = [first._replace(glued=True), *run[1:]]
            joined[-1] = joined[-1] + run
        else:
            joined.append(run)
    return joined


def _hosted(row: list[list[Word]]) -> list[list[Word]]:
    """Small print that stands within a run, drawn apart from it, put where it stands: a raised mark."""
    if len(row) == 1:
        return row
    tallest = max(run[0].bottom - run[0].top for run in row)
    kept = [run for run in row if run[0].bottom - run[0].top >= 0.8 * tallest]
    for run in row:
        first = run[0]
        if first.bottom - first.top >= 0.8 * tallest:
            continue
        host = next((k for k in kept if k[0].x0 < first.x0 < k[-1].x1), None)
        if host is None:
            kept.append(run)
            continue
        at = next((i for i, word in enumerate(host) if word.x1 > first.x0 + 0.1), len(host))
        glued = at > 0 and first.x0 - host[at - 1].x1 < _TIGHT_GAP * tallest
        if at < len(host) and host[at].x0 - run[-1].x1 > _TIGHT_GAP * tallest:
            host[at] = host[at]._replace(glued=False)
        host[at:at] = [first._replace(glued=glued), *run[1:]]
    kept.sort(key=lambda run: run[0].x0)
    return kept


def rows_merged(lines: Iterable[Line]) -> list[Line]:
    """The lines of one column, with those put together that stand on one base line: a bullet and its
    text, a line set wide. Within a column a gap is only a gap."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.top + one.bottom):
        last = rows[-1][0] if rows else None
        if last and line.top + line.bottom - last.top - last.bottom < 0.7 * min(line.size, last.size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_merged(row) for row in rows]


def _merged(row: list[Line]) -> Line:
    if len(row) == 1:
        return row[0]
    row.sort(key=lambda one: one.x0)
    merged = line_of([word for line in row for word in line.words], row[0].page)
    gaps = sum(b.x0 - a.x1 > 1.5 * merged.size for a, b in pairwise(row))
    merged.tabular = gaps > 1 or (gaps == 1 and len(row[0].text) > 4)
    return merged
