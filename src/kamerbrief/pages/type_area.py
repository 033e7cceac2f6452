"""The type area («zetspiegel»): where the running text of a document stands, in which size, how far apart.

Learnt from the pages themselves, so that any letterhead will do: the size of most letters is that of the
body; the columns are what is left between the strips that no line of the body crosses.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from .lines import Line
from .page import Page

_BIN = 2.0
_GUTTER = 8.0
"""Columns stand at least this far apart (points)."""


_LEAST_SIZE = 0.5
"""Print smaller than this (points) counts as this: a file may hold letters without any height."""


@dataclass(slots=True)
class TypeArea:
    """The body of a group of pages: type size, distance of its lines, left and right edge."""

    size: float
    left: float
    right: float
    leading: dict[float, float] = field(default_factory=dict)
    ratio: float = 1.2
    bold: bool = False
    italic: bool = False

    def pitch(self, size: float) -> float:
        """How far apart lines of this size stand, base line to base line, within a paragraph."""
        return self.leading.get(_rounded(size)) or self.ratio * max(size, _LEAST_SIZE)


def type_areas(pages: Sequence[Page]) -> list[TypeArea]:
    """The type area of each page, learnt from all pages of its format; left and right pages apart when
    their margins differ."""
    size, bold, italic = _body(pages)
    leading = _leading(pages)
    ratio = leading.get(_rounded(size), 1.2 * size) / size
    groups: dict[tuple[int, int, int], list[Page]] = {}
    shifted = _mirrored(pages, size)
    keys = []
    for page in pages:
        key = (round(page.width / 10), round(page.height / 10), page.number % 2 if shifted else 0)
        keys.append(key)
        groups.setdefault(key, []).append(page)
    areas = {}
    for key, group in groups.items():
        left, right = _edges(group, size)
        areas[key] = TypeArea(size, left, right, leading, ratio, bold, italic)
    return [areas[key] for key in keys]


def _all_lines(pages: Iterable[Page]) -> Iterable[Line]:
    for page in pages:
        yield from page.lines
        for framed in page.framed:
            yield from framed


def _body(pages: Sequence[Page]) -> tuple[float, bool, bool]:
    sizes: Counter[tuple[float, bool, bool]] = Counter()
    for line in [line for page in pages for line in page.lines] or _all_lines(pages):
        sizes[_rounded(line.size), line.bold, line.italic] += len(line.text)
    if not sizes:
        return 10.0, False, False
    return sizes.most_common(1)[0][0]


def _leading(pages: Sequence[Page]) -> dict[float, float]:
    """Of each size the least distance that many of its lines have."""
    seen: dict[float, Counter[float]] = {}
    for page in pages:
        for lines in (page.lines, *page.framed):
            above: dict[int, Line] = {}
            for line in lines:
                place = round(line.x0 / 6)
                last = next((above[p] for p in (place, place - 1, place + 1) if p in above), None)
                above[place] = line
                if last and abs(last.size - line.size) < 0.5:
                    pitch = line.bottom - last.bottom
                    if 0.9 * line.size < pitch < 2.6 * line.size:
                        seen.setdefault(_rounded(line.size), Counter())[_rounded(pitch)] += 1
    leading = {}
    for size, counts in seen.items():
        total = counts.total()
        if total >= 3:
            usual = [
                pitch
                for pitch in counts
                if counts[pitch] + counts[pitch - 0.5] + counts[pitch + 0.5] >= 0.2 * total
            ]
            if usual:
                leading[size] = min(usual)
    return leading


def _mirrored(pages: Sequence[Page], size: float) -> bool:
    """Do left and right pages have margins of their own?"""
    edges: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
    for page in pages:
        for line in page.lines:
            if abs(line.size - size) < 0.6:
                edges[page.number % 2][round(line.x0 / 2)] += len(line.text)
    if not (edges[0] and edges[1]) or len(pages) < 3:
        return False
    (even, _), (odd, _) = edges[0].most_common(1)[0], edges[1].most_common(1)[0]
    # the other side's edge must hardly be used: an indented list is no margin
    return (
        abs(even - odd) > 3 and edges[0][odd] < 0.2 * edges[0][even] and edges[1][even] < 0.2 * edges[1][odd]
    )


def _edges(pages: Sequence[Page], size: float) -> tuple[float, float]:
    """Left and right edge of the body: the widest run of the page that lines of the body cover."""
    width = max(page.width for page in pages)
    bins = int(width / _BIN) + 3
    changes = [0] * (bins + 1)
    count = 0
    for page in pages:
        lines = [*page.lines]
        for line in lines:
            if 0.8 * size <= line.size <= 1.25 * size:
                first = min(max(int(line.x0 / _BIN), 0), bins - 1)
                last = min(max(int(line.x1 / _BIN), 0), bins - 1)
                changes[first] += 1
                changes[last + 1] -= 1
                count += 1
        for frame in page.frames:
            first = min(max(int(frame.area[0] / _BIN), 0), bins - 1)
            last = min(max(int(frame.area[2] / _BIN), 0), bins - 1)
            changes[first] += 2
            changes[last + 1] -= 2
            count += 2
    if not count:
        return 0.0, width
    floor = max(2, round(0.03 * count)) if count > 12 else 1
    runs: list[tuple[int, int, int]] = []  # weight, first, last
    depth = weight = 0
    begin = None
    for at in range(bins):
        depth += changes[at]
        if depth > floor:
            if begin is None:
                begin, weight = at, 0
            weight += depth
        elif begin is not None:
            runs.append((weight, begin, at))
            begin = None
    if not runs:
        return 0.0, width
    best = max(runs)
    first, last = best[1], best[2]
    for weight, begin, end in runs:  # a second column of text is as heavy as the first
        if weight >= 0.4 * best[0] and (end - begin) >= 0.55 * (best[2] - best[1]):
            first, last = min(first, begin), max(last, end)
    left, right = first * _BIN, last * _BIN
    beyond = min((begin for _, begin, _ in runs if begin > last), default=bins) * _BIN
    # the run ends where few lines reach; its widest line tells how wide the column is
    ends = sorted(
        line.x1
        for page in pages
        for line in page.lines
        if left - 3 <= line.x0 < right and 0.9 * size <= line.size <= 1.1 * size and line.x1 <= beyond
    )
    if len(ends) > 1:
        right = max(right, ends[-1] if ends[-1] - ends[-2] < 2 * size else ends[-2])
    return left, right


def _rounded(size: float) -> float:
    return max(_LEAST_SIZE, round(size * 2) / 2)
