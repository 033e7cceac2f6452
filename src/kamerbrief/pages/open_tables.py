"""Tables whose columns are told by their white: with flat rules only, as LaTeX and annual reports set them,
or with one rule under a bold head."""

from collections.abc import Sequence
from itertools import pairwise

from .drawing import Rule
from .lines import Line

_LEAST_RULES = 3  # above the head, under it, under the last row
_GUTTER = 6.0
_APART = 1.8  # sizes of white after which a table under a head is over


def standing_rules(lines: Sequence[Line], rules: Sequence[Rule], height: float) -> list[Rule]:
    """The lines that such a table lacks: between its columns, at its sides, and between its rows."""
    added: list[Rule] = []
    standing = [rule for rule in rules if rule.x0 == rule.x1]
    for group in _groups([rule for rule in rules if rule.top == rule.bottom]):
        top, bottom = group[0].top, group[-1].top
        if len(group) < _LEAST_RULES:
            added += [more for rule in group for more in _under_a_head(lines, rule, standing)]
            continue
        if bottom - top > 0.8 * height:
            continue
        x0, x1 = min(r.x0 for r in group), max(r.x1 for r in group)
        if _parted(standing, x0, x1, top, bottom):
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


def _under_a_head(lines: Sequence[Line], rule: Rule, standing: Sequence[Rule]) -> list[Rule]:
    """The lines that a table lacks which has a rule under its bold head and no others: it goes down to where
    the print fills the white between its columns."""
    inside = [line for line in lines if line.x0 > rule.x0 - 4 and line.x1 < rule.x1 + 4]
    head = sorted(
        (one for one in inside if one.bold and 0 < rule.top + 1 - one.bottom < one.size),
        key=lambda one: one.x0,
    )
    if len(head) < 2 or _parted(standing, rule.x0, rule.x1, rule.top, rule.top):
        return []
    rows: list[list[Line]] = []
    for row in _rows([line for line in inside if line.top > rule.top - 1]):
        above = rows[-1] if rows else head
        far = min(one.top for one in row) - max(one.bottom for one in above) > _APART * row[0].size
        if far or any(one.x0 < column.x0 - 3 < one.x1 for one in row for column in head[1:]):
            break
        rows.append(row)
    if sum(len(row) > 1 for row in rows) < max(2, 0.5 * len(rows)):
        return []
    columns = _gutters([*head, *(line for row in rows for line in row)], rule.x0, rule.x1)
    if not columns:
        return []
    top = min(line.top for line in head) - 3
    bottom = max(line.bottom for line in rows[-1]) + 3
    edges = [Rule(rule.x0, y, rule.x1, y) for y in (top, bottom)]
    upright = [Rule(x, top, x, bottom) for x in (rule.x0, *columns, rule.x1)]
    return [*edges, *upright, *_between(_by_white(rows), columns[0], [rule], rule.x0, rule.x1)]


def _parted(standing: Sequence[Rule], x0: float, x1: float, top: float, bottom: float) -> bool:
    """Does the print part the columns itself?"""
    return any(x0 - 4 < s.x0 < x1 + 4 and s.top < bottom and s.bottom > top for s in standing)


def _by_white(rows: list[list[Line]]) -> list[list[Line]]:
    """Rows of print put together to rows of the table, when the white between them has two widths."""
    white = [min(one.top for one in b) - max(one.bottom for one in a) for a, b in pairwise(rows)]
    if not white or max(white) - min(white) < 0.3 * rows[0][0].size:
        return rows
    least = (min(white) + max(white)) / 2
    whole = [list(rows[0])]
    for gap, row in zip(white, rows[1:], strict=True):
        if gap > least:
            whole.append([])
        whole[-1] += row
    return whole


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
