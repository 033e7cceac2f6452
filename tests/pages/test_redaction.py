"""Text under a black bar is told, and its words are kept nowhere."""

from drawn import HEIGHT, lines, pdf, read, texts
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.pages import lay_out

BODY = """
De sluis bij Terneuzen is in het voorjaar hersteld door de aannemer
die daarvoor in het najaar is gekozen, en zij werkt sindsdien goed.
"""


def _with_bar(over: bool, colour: float = 0.0):
    def draw(canvas: Canvas) -> None:
        def bar() -> None:
            canvas.setFillGray(colour)
            canvas.rect(150, HEIGHT - 203, 90, 12, stroke=0, fill=1)
            canvas.setFillGray(0)

        lines(canvas, BODY)
        if not over:
            bar()
            canvas.setFillGray(1)
        lines(canvas, "Opgesteld door Jansen-De Vries van de directie", top=200)
        canvas.setFillGray(0)
        if over:
            bar()

    return draw


def test_hidden_words_are_told_with_page_and_box_and_dropped() -> None:
    layout = read(_with_bar(over=True))
    (issue,) = layout.issues
    assert (issue.code, issue.page) == ("hidden_text", 1)
    assert issue.box is not None and 149 < issue.box.x0 < 151 and 239 < issue.box.x1 < 241
    everything = repr(layout.text) + repr(layout.furniture) + repr(layout.issues) + repr(layout.blocks)
    assert "Vries" not in everything and "Jansen" not in everything
    assert "Opgesteld door" in layout.text and "directie" in layout.text


def test_white_letters_on_a_dark_field_are_no_redaction() -> None:
    layout = read(_with_bar(over=False))
    assert layout.issues == ()
    assert any("Jansen-De Vries" in words for words in texts(layout))


def test_a_light_marker_over_words_hides_nothing() -> None:
    layout = lay_out(pdf(_with_bar(over=True, colour=0.8)))
    assert layout.issues == ()
    assert "Jansen-De Vries" in layout.text


def test_a_bar_without_text_under_it_is_no_issue() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, BODY)
        canvas.rect(150, HEIGHT - 300, 90, 12, stroke=0, fill=1)

    assert read(draw).issues == ()
