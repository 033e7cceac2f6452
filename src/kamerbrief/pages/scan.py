"""Pages that are a picture of paper: the ruled lines in the picture, and how good its text layer is."""

import re
from collections.abc import Iterable
from typing import Any

import numpy as np
import pypdfium2.raw as raw

from .drawing import Rule
from .words import Word

_SCALE = 1.5  # pixels a point
_LEAST = 40.0  # points: longer than any stroke of a letter
_STRANGE = re.compile(
    r"[|~^_{}<>\\¬¦§¤]|[a-z][A-Z]{2}|[^\W\d_]\d+[^\W\d_]|(?<![\w.,])\d+[a-z]{3,}|^[b-df-hj-np-tv-xz]{4,}$"
)
_POOR = 0.06
"""Share of strange words from which a text layer is called poor: one in sixteen."""


def picture_of(page: Any, scale: float) -> "np.ndarray[Any, np.dtype[np.uint8]]":
    """The page in grey, row by row."""
    width = int(raw.FPDF_GetPageWidthF(page) * scale)
    height = int(raw.FPDF_GetPageHeightF(page) * scale)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_Gray, None, 0)
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
        stride = raw.FPDFBitmap_GetStride(bitmap)
        buffer = (raw.c_ubyte * (stride * height)).from_address(
            raw.cast(raw.FPDFBitmap_GetBuffer(bitmap), raw.c_void_p).value or 0
        )
        return np.frombuffer(buffer, dtype=np.uint8).reshape(height, stride)[:, :width].copy()
    finally:
        raw.FPDFBitmap_Destroy(bitmap)


def ruled_in(page: Any) -> list[Rule]:
    """The ruled lines in a page's picture. A scan hangs a little askew, so a line may shift by a pixel or
    two; the pieces that this gives are joined with those of tables in print."""
    grey = picture_of(page, _SCALE)
    dark = grey < 0.7 * float(np.median(grey))
    least = int(_LEAST * _SCALE)
    rules = []
    thick = dark.copy()
    thick[:, 1:] |= dark[:, :-1]
    thick[:, :-1] |= dark[:, 1:]
    for column, top, bottom in _runs(thick.T, least):
        x = column / _SCALE
        rules.append(Rule(x, top / _SCALE, x, bottom / _SCALE))
    thick = dark.copy()
    thick[1:, :] |= dark[:-1, :]
    thick[:-1, :] |= dark[1:, :]
    for row, left, right in _runs(thick, least):
        y = row / _SCALE
        rules.append(Rule(left / _SCALE, y, right / _SCALE, y))
    return _thinned(rules)


def _runs(mask: "np.ndarray[Any, Any]", least: int) -> Iterable[tuple[int, int, int]]:
    """Row, start and end of each run of True in a row, that is long enough."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), dtype=np.int8)
    padded[:, 1:-1] = mask
    turns = np.diff(padded, axis=1)
    rows, starts = np.nonzero(turns == 1)
    _, ends = np.nonzero(turns == -1)
    long = ends - starts >= least
    return zip(rows[long].tolist(), starts[long].tolist(), ends[long].tolist(), strict=True)


def _thinned(rules: list[Rule]) -> list[Rule]:
    """One line for the many that a thick or slanting one gives; a dark field gives none."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda r: (r.x0 == r.x1, r.x0 if r.x0 == r.x1 else r.top)):
        stands = rule.x0 == rule.x1
        for group in reversed(groups[-40:]):
            last = group[-1]
            if (last.x0 == last.x1) != stands:
                continue
            apart = rule.x0 - last.x0 if stands else rule.top - last.top
            meets = (
                rule.top < last.bottom + 6 and rule.bottom > last.top - 6
                if stands
                else rule.x0 < last.x1 + 6 and rule.x1 > last.x0 - 6
            )
            if apart <= 1.5 and meets:
                group.append(rule)
                break
        else:
            groups.append([rule])
    lines = []
    for group in groups:
        x0, x1 = min(r.x0 for r in group), max(r.x1 for r in group)
        top, bottom = min(r.top for r in group), max(r.bottom for r in group)
        if min(x1 - x0, bottom - top) > 8:
            continue
        if group[0].x0 == group[0].x1:
            lines.append(Rule((x0 + x1) / 2, top, (x0 + x1) / 2, bottom))
        else:
            lines.append(Rule(x0, (top + bottom) / 2, x1, (top + bottom) / 2))
    return lines


def strangeness(words: Iterable[Word]) -> float:
    """The share of words that no writer would write: «0o.a.», «eenzaarn|», «v4n»."""
    count = strange = 0
    for word in words:
        if len(word.text) > 1:
            count += 1
            strange += bool(_STRANGE.search(word.text))
    return strange / count if count else 0.0


def is_poor(words: list[Word]) -> bool:
    """Is a text layer so bad that a person should look?"""
    return len(words) > 20 and strangeness(words) > _POOR
