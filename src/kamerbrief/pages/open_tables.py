"""Tables with flat rules only, as LaTeX and annual reports set them: the columns are told by their white."""

from collections.abc import Sequence
from itertools import pairwise

from .drawing import Rule
from .lines import Line

_LEAST_RULES = 3  # above the head, under it, under the last row
_GUTTER = 6.0


def standing_rules(lines: Sequence[Line], rules: Sequence[Rule], height: float) -> list[Rule]:
    """The lines that such a table lacks: between its columns, at its sides, and between its rows."""
    added: list[Rule] = []
    standing = [rule for rule in rules if rule.x0 == rule.x1]
    for group in _groups([rule for rule in rules if rule.top == rule.bottom]):
        top, bottom = group[0].top, group[-1].top
        if len(group) < _LEAST_RULES or bottom - top > 0.8 * height:
            continue
        x0, x1 = min(r.x0 for r in group), max(r.x1 for r in group)
        if any(x0 - 4 < s.x0 < x1 + 4 and s.top < bottom and s.bottom > top for s in standing):
            continue
        inside = [
            line
            for line in lines
            if top < (line.top + line.bottom) / 2 < bottom and line.x0 > x0 - 4 and line.x1 < x1 + 4
        ]
        columns = _gutters(inside, x0, x1)
        rows = _rows(inside)
        if not columns or sum(len(row) > 1 for row in rows) < 0.6 * len(rows):
            continue
        added += [Rule(x, top, x, bottom) for x in (x0, *columns, x1)]
        added += _between(rows, columns[0], group, x0, x1)
    return added


def _groups(flat: Sequence[Rule]) -> list[list[Rule]]:
    """Flat rules with the same sides, from the top; a wide white without one parts two tables."""
    groups: list[list[Rule]] = []
    for rule in sorted(flat, key=lambda r: r.top):
        if rule.x1 - rule.x0 < 100:
            continue
        for group in groups:
            if abs(group[-1].x0 - rule.x0) < 4 and abs(group[-1].x1 - rule.x1) < 4:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return groups


def _gutters(lines: Sequence[Line], x0: float, x1: float) -> list[float]:
    """The middles of the strips that no line covers."""
    gutters = []
    reach = x0
    for line in sorted(lines, key=lambda one: one.x0):
        if line.x0 - reach > _GUTTER and reach > x0:
            gutters.append((reach + line.x0) / 2)
        reach = max(reach, line.x1)
    return gutters


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.bottom):
        if rows and line.bottom - rows[-1][0].bottom < 0.5 * line.size:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _between(rows: list[list[Line]], first: float, group: list[Rule], x0: float, x1: float) -> list[Rule]:
    """A rule above each row that begins in the first column, where the print has none."""
    added = []
    for above, row in pairwise(rows):
        y = (max(line.bottom for line in above) + min(line.top for line in row)) / 2
        begins = any(line.x0 < first for line in row)
        if begins and not any(abs(rule.top - y) < 0.7 * row[0].size for rule in group):
            added.append(Rule(x0, y, x1, y))
    return added
