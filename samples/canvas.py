"""A canvas that writes the same bytes each time."""

from __future__ import annotations

import io
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from .lines import register_fonts

WIDE, HIGH = A4


def new_canvas(title: str, author: str = "") -> tuple[Canvas, io.BytesIO]:
    """`invariant`: no time of making, no random id. The title is whatever a word processor left behind."""
    register_fonts()
    rl_config.useA85 = 0
    held = io.BytesIO()
    canvas = Canvas(held, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setAuthor(author)
    return canvas, held


def finish(canvas: Any, held: io.BytesIO) -> bytes:
    canvas.save()
    return held.getvalue()
