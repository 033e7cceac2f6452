"""A canvas that writes the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from .lines import register_fonts

WIDE, HIGH = A4


def new_canvas(title: str, author: str = "") -> tuple[Canvas, io.BytesIO]:
    """`invariant`: no time of making, no random id. The title is whatever a word processor left behind."""
    register_fonts()
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    return canvas, held


def finish(canvas: Any, held: io.BytesIO) -> bytes:
    """The bytes of the PDF, its last page closed."""
    with plain_streams():
        canvas.save()
    return held.getvalue()


def next_page(canvas: Any) -> None:
    with plain_streams():
        canvas.showPage()


@contextmanager
def plain_streams() -> Iterator[None]:
    """Streams are packed, not spelled out in ASCII on top of it: as the publishers' programs write them.

    The setting belongs to the whole process and is read when a page is closed, so it is put back: whoever
    draws with the same library next gets what the library promises.
    """
    before = rl_config.useA85
    rl_config.useA85 = 0
    try:
        yield
    finally:
        rl_config.useA85 = before
