"""pdfium's words against pdfplumber's, and the traps of fonts and glyphs."""

import io
from pathlib import Path

import pdfplumber
import pytest
from drawn import HEIGHT, lines, pdf, read, texts
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.pages import lay_out
from kamerbrief.pages.document import opened
from kamerbrief.pages.page import read_page

HERE = Path(__file__).parent
PAPERS = sorted((HERE.parent.parent / "corpus").glob("*.pdf"))
SHARED = sorted((HERE.parent.parent.parent / "shared" / "corpus").glob("*.pdf"))


def _by_pdfium(path: Path, indices: list[int]) -> list[list[tuple[str, float, float, float]]]:
    with opened(path.read_bytes()) as source:
        return [
            [
                (word.text, word.x0, word.x1, word.bottom)
                for line in [*page.lines, *(line for held in page.framed for line in held)]
                for word in line.words
            ]
            for page in (read_page(source, index) for index in indices)
        ]


@pytest.mark.parametrize("path", [*PAPERS, *SHARED], ids=lambda path: path.stem)
def test_both_readings_of_a_page_hold_the_same_letters(path: Path) -> None:
    """pdfplumber decodes with other code: nearly every word of it stands at the same place here.

    Not all: it sticks marks to words and doesn't mend hyphens; small print is set on other base lines. And
    not under scans, where the layer hangs askew and pdfplumber tears words.
    """
    with pdfplumber.open(path) as document:
        pages = [page for page in document.pages if not page.images][:2]
        ours = _by_pdfium(path, [page.page_number - 1 for page in pages])
        for page, mine in zip(pages, ours, strict=True):
            theirs = page.extract_words(extra_attrs=["size"])
            places: dict[str, list[tuple[float, float, float]]] = {}
            for text, x0, x1, bottom in mine:
                places.setdefault(text, []).append((x0, x1, bottom))
            found = 0
            for word in theirs:
                text = word["text"].replace("\u00ad", "-").replace("ﬁ", "fi").replace("ﬂ", "fl")
                found += any(
                    abs(x0 - word["x0"]) < 2 and abs(x1 - word["x1"]) < 2 and abs(bottom - word["bottom"]) < 4
                    for x0, x1, bottom in places.get(text, ())
                )
            assert found >= 0.95 * len(theirs), (page.page_number, found, len(theirs))


def test_letter_spaced_print_is_words_again() -> None:
    """«V E E R D I E N S T»: the blanks that a reader of glyphs sees are only wide spacing."""

    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(72, HEIGHT - 100)
        text.setFont("Helvetica-Bold", 12)
        text.setCharSpace(3)
        text.textLine("VEERDIENST TEXEL")
        text.setCharSpace(0)
        canvas.drawText(text)
        lines(
            canvas,
            "De dienst is in het voorjaar van 2030 uitgebreid met een derde boot, die\nsnel vaart.",
            top=120,
        )

    assert texts(read(draw))[0] == "VEERDIENST TEXEL"


def test_a_word_in_small_capitals_stays_whole() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 12)
        canvas.drawString(72, HEIGHT - 100, "D")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(72 + canvas.stringWidth("D", "Helvetica", 12), HEIGHT - 100, "EN HAAG ligt aan zee")
        lines(canvas, "en heeft een haven waar in het voorjaar vele schepen komen.", top=114, size=12)

    assert "DEN HAAG ligt" in read(draw).text


def test_print_that_is_drawn_twice_to_look_bold_is_read_once() -> None:
    def draw(canvas: Canvas) -> None:
        for shift in (0, 0.3):
            lines(canvas, "De veerdienst vaart in de zomer elk half uur", x=72 + shift)

    assert read(draw).text == "De veerdienst vaart in de zomer elk half uur"


def test_the_map_leads_each_word_back_to_its_place() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, "De veerdienst kost in 2031 naar verwachting ruim 4,5 miljoen euro", top=100)

    layout = read(draw)
    start = layout.text.index("ruim 4,5 miljoen")
    (box,) = layout.map.locate(start, start + len("ruim 4,5 miljoen"))
    with pdfplumber.open(io.BytesIO(pdf(draw))) as document:
        words = {word["text"]: word for word in document.pages[0].extract_words()}
    assert abs(box.x0 - words["ruim"]["x0"]) < 1 and abs(box.x1 - words["miljoen"]["x1"]) < 1
    (part,) = layout.map.locate(start + 5, start + 6)
    assert words["4,5"]["x0"] - 1 < part.x0 < part.x1 < words["4,5"]["x1"]
    assert layout.map.page_at(start) == 1


def test_a_page_whose_corner_lies_elsewhere() -> None:
    """The page box begins at (100, 100): places are told from what is shown."""
    import pypdfium2

    def draw(canvas: Canvas) -> None:
        lines(canvas, "Deze regel staat op een bijgesneden blad, ver van de rand", x=172, top=200)

    with pypdfium2.PdfDocument(pdf(draw)) as document:
        document[0].set_cropbox(100, 100, 595, 742)
        out = io.BytesIO()
        document.save(out)
    (box,) = lay_out(out.getvalue()).map.locate(0, 4)
    assert abs(box.x0 - 72) < 1
    assert abs(box.bottom - (742 - (HEIGHT - 200)) - 2) < 2
