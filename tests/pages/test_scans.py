"""Pages that are pictures of paper: with a layer of text, without one, and the ruled lines in the picture."""

import io

import pypdfium2
import pytest
from drawn import HEIGHT, WIDTH, lines, pdf
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.model.layout import BlockKind
from kamerbrief.pages import lay_out, ocr
from kamerbrief.pages.scan import is_poor, strangeness
from kamerbrief.pages.words import Word

TEXT = """
De veerdienst tussen Vlissingen en Breskens krijgt in het
voorjaar van 2031 een tweede boot. De kosten daarvan zijn
4,5 miljoen euro, die ik samen met de provincie betaal.
"""


def _sheet(canvas: Canvas) -> None:
    """A sheet with a frame of two columns, in large print as on a briefing."""
    lines(canvas, "Stand", x=80, top=120, size=13)
    lines(canvas, TEXT, x=170, top=120, size=13, leading=18)
    for x in (72, 160, 560):
        canvas.line(x, HEIGHT - 100, x, HEIGHT - 180)
    for top in (100, 180):
        canvas.line(72, HEIGHT - top, 560, HEIGHT - top)


def _scanned(layer: bool) -> bytes:
    """The sheet as an image, with its words beneath it or not."""
    with pypdfium2.PdfDocument(pdf(_sheet)) as document:
        image: Image.Image = document[0].render(scale=200 / 72).to_pil().convert("L")

    def draw(canvas: Canvas) -> None:
        canvas.drawImage(ImageReader(image), 0, 0, WIDTH, HEIGHT)
        if layer:
            top = 120.0
            for x, words in ((80, "Stand"), (170, TEXT)):
                text = canvas.beginText(x, HEIGHT - top)
                text.setTextRenderMode(3)
                text.setFont("Helvetica", 13, 18)
                for line in words.strip().split("\n"):
                    text.textLine(line)
                canvas.drawText(text)

    return pdf(draw)


def _cells(content: bytes) -> list[str]:
    layout = lay_out(content)
    return [layout.text[b.start : b.end] for b in layout.blocks if b.kind is BlockKind.TABLE_CELL]


def test_the_layer_is_read_in_the_cells_that_the_picture_shows() -> None:
    assert _cells(_scanned(layer=True)) == ["Stand", " ".join(TEXT.split())]
    (issue,) = lay_out(_scanned(layer=True)).issues
    assert issue.code == "scan" and "scan" in issue.message


def test_without_recognition_the_page_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    layout = lay_out(_scanned(layer=False))
    assert (layout.text, layout.needs_ocr) == ("", (1,))
    (issue,) = layout.issues
    assert issue.code == "needs_ocr"
    assert "tesseract-ocr-nld" in issue.message and "kamerbrief[ocr]" in issue.message


@pytest.mark.skipif(not ocr.available(), reason="Tesseract with its Dutch model is not installed")
def test_recognition_gives_the_same_cells_as_the_layer() -> None:
    content = _scanned(layer=False)
    assert _cells(content) == _cells(_scanned(layer=True))
    (issue,) = lay_out(content).issues
    assert issue.code == "recognised"


def test_a_text_page_among_scans_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "available", lambda: False)
    with pypdfium2.PdfDocument.new() as both:
        for content in (pdf(lambda canvas: lines(canvas, TEXT) and None), _scanned(layer=False)):
            with pypdfium2.PdfDocument(content) as one:
                both.import_pages(one)
        out = io.BytesIO()
        both.save(out)
    layout = lay_out(out.getvalue())
    assert layout.needs_ocr == (2,)
    assert "Bladzijde 2 is een scan" in layout.issues[0].message
    assert "tweede boot" in layout.text


def _words(text: str) -> list[Word]:
    return [Word(word, 0, 0, 1, 1) for word in text.split()]


def test_strange_words_tell_a_poor_layer() -> None:
    good = _words(
        "De boot vaart in Q2 om 12.30 uur, 3x per dag, voor € 4,50 naar ’s-Gravenhage (HSL, A2)." * 3
    )
    assert strangeness(good) == 0
    assert not is_poor(good)
    poor = _words("De b0ot vaart| in het vo0rjaar vvvst naar ~ Vl1ssingen en{ terug | langs de kust" * 3)
    assert is_poor(poor)
