"""Bad files: each in plain words, and never a traceback."""

import io

import pypdfium2
import pytest
from drawn import lines, pdf
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.pages import Unreadable, document, lay_out


def _page(canvas: Canvas) -> None:
    lines(canvas, "De sluis is hersteld en de schepen varen weer door het kanaal naar zee.")


def _locked() -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, encrypt=StandardEncryption("geheim", canPrint=0))
    _page(canvas)
    canvas.save()
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "leeg"),
        (b"PK\x03\x04 een tekstdocument", "geen PDF"),
        (b"%PDF-1.7\n" + b"rommel" * 200, "beschadigd"),
        (pdf(_page)[:300], "beschadigd"),
        (_locked(), "wachtwoord"),
    ],
    ids=["empty", "no-pdf", "broken", "cut-off", "locked"],
)
def test_each_says_what_is_wrong_and_what_to_do(content: bytes, word: str) -> None:
    with pytest.raises(Unreadable) as trouble:
        lay_out(content)
    assert word in str(trouble.value)
    assert str(trouble.value).count(".") >= 2  # what is wrong, and what to do


def test_an_enormous_document_is_refused_with_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "MOST_PAGES", 2)
    with pytest.raises(Unreadable, match="3 bladzijden"):
        lay_out(pdf(_page, _page, _page))


def test_blank_pages_are_read_as_nothing() -> None:
    with pypdfium2.PdfDocument.new() as made:
        made.new_page(595, 842)
        made.new_page(595, 842)
        out = io.BytesIO()
        made.save(out)
    layout = lay_out(out.getvalue())
    assert (layout.text, layout.blocks, layout.pages, layout.needs_ocr) == ("", (), 2, ())
