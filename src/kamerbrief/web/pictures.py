"""Pictures of pages with the words of a finding marked: the evidence as it was printed."""

import io
import threading
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import pdfplumber

_PDFIUM = threading.Lock()
"""pdfium is not thread-safe: one picture at a time."""

_MARGIN = 3.0  # points around the words, so that the mark does not touch them
Rectangle = tuple[float, float, float, float]


@lru_cache(maxsize=64)
def page_picture(path: Path, checksum: str, page: int, marks: tuple[Rectangle, ...]) -> bytes:
    """PNG of a page (from 1), 110 dots an inch, with a mark over each rectangle (points from the top left).

    ``checksum`` is the file's, so that a file that was replaced is drawn anew. Raises ``IndexError`` when
    there is no such page.
    """
    with _PDFIUM, pdfplumber.open(path) as document:
        if not 1 <= page <= len(document.pages):
            raise IndexError(page)
        image = document.pages[page - 1].to_image(resolution=110)
        for x0, top, x1, bottom in marks:
            image.draw_rect(
                (x0 - _MARGIN, top - _MARGIN, x1 + _MARGIN, bottom + _MARGIN),
                fill=(255, 182, 18, 70),
                stroke=(214, 130, 0, 255),
                stroke_width=1,
            )
        target = io.BytesIO()
        image.annotated.convert("RGB").quantize(64).save(target, format="PNG", optimize=True)
        return target.getvalue()


def marks_on(boxes: Sequence[dict[str, float]], page: int) -> tuple[Rectangle, ...]:
    """The rectangles of a finding's boxes on one page."""
    return tuple((b["x0"], b["top"], b["x1"], b["bottom"]) for b in boxes if b["page"] == page)
