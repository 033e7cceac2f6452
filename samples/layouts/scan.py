"""A sheet that went through the copier: a grey picture, a little askew and speckled, with no text layer."""

from __future__ import annotations

import io
import random

import pypdfium2
from PIL import Image, ImageChops
from reportlab.lib.utils import ImageReader

from ..canvas import HIGH, WIDE, finish, new_canvas, next_page, plain_streams
from ..words import Letter
from . import annex

DPI = 150
ASKEW = 0.55  # degrees
SPECKLE = 12  # levels of grey the copier adds at most
QUALITY = 38


def speckled(page: Image.Image, seed: int) -> Image.Image:
    """The same speckles each time: from a seed, over a tile as large as the page."""
    levels = bytes(
        level * SPECKLE // 255 for level in random.Random(seed).randbytes(page.width * page.height // 4)
    )
    noise = Image.frombytes(
        "L", (page.width // 2, page.height // 2), levels[: page.width // 2 * (page.height // 2)]
    )
    return ImageChops.subtract(page, noise.resize(page.size, Image.Resampling.BILINEAR))


def set_letter(letter: Letter) -> bytes:
    canvas, held = new_canvas(letter.facts["title"], "MFP C3500")
    document = pypdfium2.PdfDocument(annex.set_letter(letter))
    for number, sheet in enumerate(document):
        clean = sheet.render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
        askew = clean.rotate(ASKEW, Image.Resampling.BICUBIC, fillcolor=250)
        kept = io.BytesIO()
        speckled(askew, number).save(kept, "JPEG", quality=QUALITY)
        kept.seek(0)
        with plain_streams():
            canvas.drawImage(ImageReader(kept), 0, 0, WIDE, HIGH)
        next_page(canvas)
    return finish(canvas, held)
