"""Whatever lies in the corpus gets one row that says what is wrong and what to do; the rest goes on."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from desk import Desk
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.refresh import corpus, pool

HOSTILE = """
import os, time
from kamerbrief.refresh import worker
honest = worker.read_letter
def read_letter(path):
    if "crasht" in path.name:
        os.kill(os.getpid(), 11)
    if "hangt" in path.name:
        time.sleep(600)
    if "fout" in path.name:
        raise ValueError("een fout van ons")
    return honest(path)
worker.read_letter = read_letter
worker.main()
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, write_letter: Callable[..., Path]) -> Desk:
    """Every kind of bad input at once, and two good letters among them, refreshed once."""
    folder = tmp_path_factory.mktemp("bad")
    made = Desk(folder / "corpus", folder / "warehouse" / "k.duckdb", write_letter)
    good = made.write("goed.pdf")
    made.write("ook goed, met é en spatie.pdf")
    made.write("crasht.pdf")
    made.write("hangt.pdf")
    made.write("fout.pdf")
    made.write("versleuteld.pdf", password="geheim")
    shutil.copy(good, made.corpus / "kopie.pdf")
    (made.corpus / "leeg.pdf").touch()
    (made.corpus / "leeg 2.pdf").touch()
    (made.corpus / "kapot.pdf").write_bytes(good.read_bytes()[:200])
    (made.corpus / "geen.pdf").write_text("dit is geen pdf")
    (made.corpus / "brief.docx").write_bytes(b"PK")
    (made.corpus / "weg.pdf").symlink_to(folder / "er niet")
    scan = Image.new("L", (600, 800), 255)
    ImageDraw.Draw(scan).text((60, 80), "Dit is een beeld van een brief.", fill=0)
    image = Canvas(str(made.corpus / "beeld.pdf"), invariant=1)
    image.drawInlineImage(scan, 0, 0, 595, 842)
    image.save()
    with (made.corpus / "enorm.pdf").open("wb") as enormous:
        os.truncate(enormous.fileno(), corpus.ENORMOUS + 1)  # takes no room on the disk
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "_START", HOSTILE)
        made.refresh(limit=8.0, workers=2)
    return made


def test_the_good_letters_are_read(desk: Desk) -> None:
    documents = desk.documents()
    assert documents["goed.pdf"] == documents["ook goed, met é en spatie.pdf"] == "read"


@pytest.mark.parametrize(
    ("name", "status", "said"),
    [
        ("crasht.pdf", "failed", "vastlopen"),
        ("hangt.pdf", "failed", "na 8 seconden"),
        ("fout.pdf", "failed", "een fout van ons"),
        ("versleuteld.pdf", "failed", "(?i)wachtwoord|versleuteld|beveiligd"),
        ("kopie.pdf", "duplicate", "kopie van goed.pdf"),
        ("leeg.pdf", "failed", "(?i)leeg"),
        ("leeg 2.pdf", "failed", "(?i)leeg"),
        ("kapot.pdf", "failed", "PDF"),
        ("geen.pdf", "failed", "PDF"),
        ("brief.docx", "failed", "als PDF"),
        ("weg.pdf", "failed", "verwijst"),
        ("enorm.pdf", "failed", "1.0 GB"),
    ],
)
def test_each_has_one_row_in_plain_words(desk: Desk, name: str, status: str, said: str) -> None:
    rows = desk.ask(
        f"select status, regexp_matches(problem, '{said}'), problem from documents where path = '{name}'"
    )
    assert [row[:2] for row in rows] == [(status, True)], rows
    assert "Traceback" not in rows[0][2]


def test_a_letter_that_is_an_image_needs_ocr_and_says_how(desk: Desk) -> None:
    [(status, problem)] = desk.ask("select status, problem from documents where path = 'beeld.pdf'")
    assert (status == "needs_ocr" and problem) or shutil.which("tesseract")


def test_ids_are_unique_and_nothing_is_doubled(desk: Desk) -> None:
    assert desk.ask("select count(*) - count(distinct document_id) from documents") == [(0,)]


def test_what_failed_is_not_tried_each_time_but_on_request(desk: Desk) -> None:
    assert desk.refresh().nothing_new
    retried = desk.refresh(retry=True)  # without the hostile worker they are letters like any other
    assert retried.read >= 3
    assert desk.documents()["crasht.pdf"] == "read"
