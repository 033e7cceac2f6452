"""The road of a letter, end to end, on a PDF made here."""

import io
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from kamerbrief.model.reading import ReadingStatus
from kamerbrief.pipeline import read_letter


def _pdf(*lines: str) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    for number, line in enumerate(lines):
        canvas.drawString(72, 750 - 16 * number, line)
    canvas.save()
    return target.getvalue()


def test_every_sentence_is_its_slice_of_the_text(tmp_path: Path) -> None:
    path = tmp_path / "brief.pdf"
    path.write_bytes(_pdf("De kademuren zijn hersteld. In 2027 volgt de sluis.", "Daarover bericht ik u."))
    reading = read_letter(path)
    assert reading.status is ReadingStatus.READ
    assert [s.text for s in reading.sentences] == [reading.text[s.start : s.end] for s in reading.sentences]
    assert len(reading.sentences) == 3


def test_a_file_that_is_no_pdf_says_so_in_words(tmp_path: Path) -> None:
    path = tmp_path / "geen.pdf"
    path.write_text("dit is geen pdf")
    reading = read_letter(path)
    assert reading.status is ReadingStatus.FAILED
    assert reading.problem and "PDF" in reading.problem
