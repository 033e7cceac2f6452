"""Small PDFs for one trap each, written with reportlab."""

import io
from collections.abc import Callable

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.model.layout import Block, BlockKind, Layout
from kamerbrief.pages import lay_out

WIDTH, HEIGHT = A4
Drawing = Callable[[Canvas], None]


def pdf(*pages: Drawing, rotate: int = 0) -> bytes:
    """A PDF with a page for each function that draws one."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for draw in pages:
        draw(canvas)
        if rotate:
            canvas.setPageRotation(rotate)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def lines(
    canvas: Canvas,
    words: str,
    x: float = 72,
    top: float = 100,
    size: float = 10,
    leading: float = 13,
    font: str = "Helvetica",
) -> float:
    """Draw the lines of ``words`` as they stand, the first at ``top`` points from the page's top edge; an
    empty line is a blank line. Returns where the next line would stand."""
    canvas.setFont(font, size)
    for line in words.strip("\n").split("\n"):
        canvas.drawString(x, HEIGHT - top, line.strip())
        top += leading
    return top


def texts(layout: Layout, kind: BlockKind | None = None) -> list[str]:
    """The words of the blocks (of one kind)."""
    return [layout.text[b.start : b.end] for b in layout.blocks if kind is None or b.kind is kind]


def block(layout: Layout, words: str) -> Block:
    """The one block that holds these words."""
    (found,) = [b for b in layout.blocks if words in layout.text[b.start : b.end]]
    return found


def read(*pages: Drawing) -> Layout:
    return lay_out(pdf(*pages))
