"""What is drawn on a page besides text: ruled lines, filled rectangles, images."""

from ctypes import byref, c_float, c_int, c_uint
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2.raw as raw

_TEXT, _PATH, _IMAGE, _FORM = 1, 2, 3, 5
_THIN = 3.0
"""A filled rectangle thinner than this (points) is a ruled line: Word draws table borders so."""
_MOST_SEGMENTS = 400
"""A path with more segments than this is a picture (a chart, a logo), not ruling."""


class Rule(NamedTuple):
    """A straight ruled line; lies flat when ``top == bottom``, stands when ``x0 == x1``."""

    x0: float
    top: float
    x1: float
    bottom: float


class Fill(NamedTuple):
    """A filled rectangle: how dark (0 white … 1 black), how opaque, and its turn in the paint order."""

    x0: float
    top: float
    x1: float
    bottom: float
    darkness: float
    opaque: bool
    turn: int


@dataclass(slots=True)
class Drawing:
    """The drawing of one page, in points from its top left corner."""

    rules: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    images: list[tuple[float, float, float, float]] = field(default_factory=list)


_Matrix = tuple[float, float, float, float, float, float]


def drawing_of(page: Any, left: float, top: float, height: float) -> Drawing:
    """All ruled lines, fills and images of an open page. ``left`` and ``top`` are the page's corner."""
    found = Drawing()
    count = raw.FPDFPage_CountObjects(page)
    for index in range(count):
        item = raw.FPDFPage_GetObject(page, index)
        kind = raw.FPDFPageObj_GetType(item)
        if kind != _TEXT:
            _look(item, kind, found, (1, 0, 0, 1, -left, -top), index, 0)
    found.rules = [r for r in found.rules if r.bottom > 0 and r.top < height]
    return found


def joined(fills: list[Fill]) -> list[Fill]:
    """Fills of one colour that lie on each other or touch, with the same sides, as one: a shaded box that
    is painted line by line."""
    whole: list[Fill] = []
    for fill in sorted(fills, key=lambda f: (round(f.x0), round(f.x1), f.top)):
        last = whole[-1] if whole else None
        if (
            last
            and abs(last.x0 - fill.x0) < 1.5
            and abs(last.x1 - fill.x1) < 1.5
            and abs(last.darkness - fill.darkness) < 0.02
            and fill.top <= last.bottom + 0.6
        ):
            whole[-1] = last._replace(bottom=max(last.bottom, fill.bottom))
        else:
            whole.append(fill)
    return whole


def _look(item: Any, kind: int, found: Drawing, matrix: _Matrix, turn: int, depth: int) -> None:
    if kind == _FORM and depth < 4:
        inner = _times(_matrix_of(item), matrix)
        for index in range(raw.FPDFFormObj_CountObjects(item)):
            part = raw.FPDFFormObj_GetObject(item, index)
            part_kind = raw.FPDFPageObj_GetType(part)
            if part_kind != _TEXT:
                _look(part, part_kind, found, inner, turn, depth + 1)
    elif kind == _IMAGE:
        found.images.append(_bounds(item, matrix))
    elif kind == _PATH:
        _path(item, found, matrix, turn)


def _path(item: Any, found: Drawing, matrix: _Matrix, turn: int) -> None:
    fill, stroke = c_int(), c_int()
    raw.FPDFPath_GetDrawMode(item, byref(fill), byref(stroke))
    if not fill.value and not stroke.value:
        return
    x0, top, x1, bottom = _bounds(item, matrix)
    if bottom - top <= _THIN or x1 - x0 <= _THIN:
        darkness, _ = _colour(item, bool(fill.value))
        if darkness > 0.02 and max(x1 - x0, bottom - top) > _THIN and min(x1 - x0, bottom - top) > 0.01:
            if bottom - top <= x1 - x0:
                middle = (top + bottom) / 2
                found.rules.append(Rule(x0, middle, x1, middle))
            else:
                middle = (x0 + x1) / 2
                found.rules.append(Rule(middle, top, middle, bottom))
        return
    segments = raw.FPDFPath_CountSegments(item)
    if segments > _MOST_SEGMENTS:
        return
    if fill.value:
        darkness, opaque = _colour(item, True)
        if segments <= 6:
            found.fills.append(Fill(x0, top, x1, bottom, darkness, opaque, turn))
        elif darkness > 0.02:  # a border drawn as the ring between two rectangles
            found.rules.extend(_strokes(item, segments, matrix))
    if stroke.value and _colour(item, False)[0] > 0.02:
        found.rules.extend(_strokes(item, segments, matrix))


def _strokes(item: Any, segments: int, matrix: _Matrix) -> list[Rule]:
    """The straight strokes of a path that lie flat or stand."""
    rules: list[Rule] = []
    local = _times(_matrix_of(item), matrix)
    start = now = (0.0, 0.0)
    x, y = c_float(), c_float()
    for index in range(segments):
        segment = raw.FPDFPath_GetPathSegment(item, index)
        kind = raw.FPDFPathSegment_GetType(segment)
        raw.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        point = _apply(local, x.value, y.value)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            rules.extend(_straight(now, point))
        now = point
        if raw.FPDFPathSegment_GetClose(segment):
            rules.extend(_straight(point, start))
            now = start
    return rules


def _straight(a: tuple[float, float], b: tuple[float, float]) -> list[Rule]:
    (ax, ay), (bx, by) = a, b
    if abs(ay - by) <= 1 and abs(ax - bx) > _THIN:
        middle = (ay + by) / 2
        return [Rule(min(ax, bx), middle, max(ax, bx), middle)]
    if abs(ax - bx) <= 1 and abs(ay - by) > _THIN:
        middle = (ax + bx) / 2
        return [Rule(middle, min(ay, by), middle, max(ay, by))]
    return []


def _bounds(item: Any, matrix: _Matrix) -> tuple[float, float, float, float]:
    left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
    raw.FPDFPageObj_GetBounds(item, byref(left), byref(bottom), byref(right), byref(top))
    corners = [_apply(matrix, x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)]
    xs, ys = [c[0] for c in corners], [c[1] for c in corners]
    return min(xs), min(ys), max(xs), max(ys)


def _apply(m: _Matrix, x: float, y: float) -> tuple[float, float]:
    """To the page's own coordinates, from its top."""
    return m[0] * x + m[2] * y + m[4], -(m[1] * x + m[3] * y + m[5])


def _times(a: _Matrix, b: _Matrix) -> _Matrix:
    """First ``a``, then ``b``."""
    return (
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    )


def _matrix_of(item: Any) -> _Matrix:
    m = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(item, byref(m))
    return m.a, m.b, m.c, m.d, m.e, m.f


def _colour(item: Any, fill: bool) -> tuple[float, bool]:
    """Darkness (0 white … 1 black) and whether nothing shines through."""
    red, green, blue, alpha = c_uint(), c_uint(), c_uint(), c_uint()
    get = raw.FPDFPageObj_GetFillColor if fill else raw.FPDFPageObj_GetStrokeColor
    if not get(item, byref(red), byref(green), byref(blue), byref(alpha)):
        return 1.0, False
    light = (0.299 * red.value + 0.587 * green.value + 0.114 * blue.value) / 255
    return (1 - light) * alpha.value / 255, alpha.value > 240
