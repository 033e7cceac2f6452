"""What the exit code and the summary of a refresh say: a scan that waits for OCR is no failure."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk import Desk
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.commands.refresh import refresh
from kamerbrief.refresh.summary import Summary, in_one_line

SCAN = (("beeld.pdf", "Installeer de tekstherkenning"),)
BROKEN = (("geen.pdf", "Dit is geen PDF"),)


def refreshed(desk: Desk, summary: Summary, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setitem(refresh.__globals__, "_run_flow", lambda *_: summary)
    return refresh(desk.corpus, desk.warehouse, retry=False, limit=300.0, workers=None)


@pytest.mark.parametrize(
    ("failed", "needs_ocr", "code"),
    [((), (), 0), ((), SCAN, 0), (BROKEN, (), 1), (BROKEN, SCAN, 1)],
    ids=["all well", "a scan waits", "one failed", "one failed and a scan waits"],
)
def test_only_what_failed_makes_exit_code_1(
    failed: tuple[tuple[str, str], ...],
    needs_ocr: tuple[tuple[str, str], ...],
    code: int,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    desk.write("brug.pdf")
    fields = {"read": 3, "unchanged": 0, "nothing_new": False, "seconds": 1.0}
    summary = Summary(**fields, failed=failed, needs_ocr=needs_ocr)  # type: ignore[arg-type]
    assert refreshed(desk, summary, monkeypatch) == code
    said = capsys.readouterr().out
    assert ("Installeer de tekstherkenning" in said) == bool(needs_ocr)
    assert ("wacht op tekstherkenning" in in_one_line(summary)) == bool(needs_ocr)
    assert f"{len(failed)} niet leesbaar" in said


def test_a_file_that_can_not_be_read_gives_exit_code_1_on_every_run_until_it_is_gone(
    desk: Desk, kamerbrief: Callable[..., Any]
) -> None:
    desk.write("brug.pdf")
    broken = desk.corpus / "notulen.docx"
    broken.write_bytes(b"PK")
    desk.refresh()
    places = ("--corpus", desk.corpus, "--warehouse", desk.warehouse)
    for _ in range(2):
        said = kamerbrief("refresh", *places)
        assert "Niets nieuws" in said.out and "Niet leesbaar: 1" in said.out
        assert said.code == 1
    broken.unlink()
    desk.refresh()
    assert kamerbrief("refresh", *places).code == 0


def test_a_wrong_sidecar_is_told_on_every_run_and_is_no_failure(
    desk: Desk, kamerbrief: Callable[..., Any]
) -> None:
    desk.write("brug.pdf")
    (desk.corpus / "brug.toml").write_text('onderwerp = "Bruggen"\ndate = "gisteren"\n')
    (desk.corpus / "burg.toml").write_text('subject = "Bruggen"\n')  # a slip of the pen: no such PDF
    told = desk.refresh().sidecars
    assert [path for path, _ in told] == ["brug.pdf", "brug.pdf", "burg.toml"]
    said = kamerbrief("refresh", "--corpus", desk.corpus, "--warehouse", desk.warehouse)
    assert said.code == 0 and "Niets nieuws" in said.out
    assert all(words in said.out for words in ("«onderwerp»", "'gisteren'", "burg.toml"))
    (desk.corpus / "brug.toml").write_text('subject = "Bruggen"\n')
    (desk.corpus / "burg.toml").unlink()
    assert desk.refresh().sidecars == ()
    assert desk.ask("select subject from documents") == [("Bruggen",)]


def test_a_scan_is_told_apart_and_read_again_on_request(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")  # no Tesseract for the processes that read
    _scan(desk.corpus / "beeld.pdf")
    summary = desk.refresh(workers=1)
    assert summary.failed == ()
    [(name, says)] = summary.needs_ocr
    assert name == "beeld.pdf" and "tesseract-ocr-nld" in says
    assert desk.refresh(workers=1).nothing_new
    assert desk.refresh(workers=1, retry=True).read == 1  # it may have been installed since


def _scan(path: Path) -> None:
    paper = Image.new("L", (600, 800), 255)
    ImageDraw.Draw(paper).text((60, 80), "Dit is een beeld van een brief.", fill=0)
    canvas = Canvas(str(path), invariant=1)
    canvas.drawInlineImage(paper, 0, 0, 595, 842)
    canvas.save()


def test_an_empty_folder_is_told_what_to_do_with(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    summary = Summary(read=0, unchanged=0, nothing_new=False, seconds=1.0)
    assert refreshed(desk, summary, monkeypatch) == 0
    assert "Zet er PDF's in" in capsys.readouterr().out
