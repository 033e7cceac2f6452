"""A second column of text beside the first."""

from collections.abc import Sequence

from .lines import Line
from .type_area import TypeArea


def second_column(lines: Sequence[Line], area: TypeArea) -> float | None:
    """Where a second column of text begins, if the page has two."""
    width = area.right - area.left
    starts: dict[int, list[Line]] = {}
    for line in lines:
        if area.left + 0.3 * width < line.x0 < area.left + 0.7 * width:
            starts.setdefault(round(line.x0 / 4), []).append(line)
    if not starts:
        return None
    place = max(starts, key=lambda p: len(starts[p]) + len(starts.get(p + 1, ())))
    right = starts[place] + starts.get(place + 1, [])
    if len(right) < 6:
        return None
    start = min(line.x0 for line in right)
    left = [line for line in lines if line.x1 <= start + 1 and line.x0 < start - 20]
    across = [line for line in lines if line.x0 < start - 4 and line.x1 > start + 2]
    if len(left) < 5 or len(across) > 0.5 * len(lines):
        return None
    wide_left = sum(line.x1 - line.x0 > 0.6 * (start - area.left) for line in left)
    wide_right = sum(line.x1 - line.x0 > 0.6 * (area.right - start) for line in right)
    if wide_left < 0.4 * len(left) or wide_right < 0.4 * len(right):
        return None
    return start
