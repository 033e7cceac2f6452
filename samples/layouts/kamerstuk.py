"""A letter as the parliament's official print (Kamerstuk): dossier in the margin, running footer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..canvas import HIGH, finish, new_canvas, next_page
from ..flow import Frame, Notes, draw_filled, pour, text_rows
from ..lines import Style
from ..markup import Block
from ..scheme import Scheme, rows_of
from ..words import Letter

MARGIN, LEFT, RIGHT = 44.0, 172.0, 542.0
BODY = Style("helvetica", 9, 12.2, hyphenate=True, justify=True)
SCHEME = Scheme(
    body=BODY, gap=12.2, gap_after_heading=12.2, gap_before_list=12.2, marks=(("-", "–"), ("o", "•"))
)
NOTES = Notes(Style("helvetica", 6.5, 8.4, hyphenate=True), rule=0, gap=14)


def first_page(canvas: Any, letter: Letter) -> float:
    """The head of the print; returns where the text may begin."""
    facts = letter.facts
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(MARGIN, HIGH - 78, "Tweede Kamer der Staten-Generaal")
    canvas.setFont("Helvetica-Bold", 34)
    canvas.drawRightString(RIGHT, HIGH - 80, "2")
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, HIGH - 91, RIGHT, HIGH - 91)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(MARGIN, HIGH - 110, f"Vergaderjaar {facts['session_year']}")
    canvas.setFont("Helvetica-Bold", 10.5)
    canvas.drawString(MARGIN, HIGH - 162, facts["dossier"])
    canvas.drawString(LEFT, HIGH - 162, facts["dossier_title"])
    canvas.setFont("Helvetica-Bold", 9.5)
    canvas.drawString(MARGIN, HIGH - 195, f"Nr. {facts['number']}")
    top = HIGH - 185.0
    for row in text_rows(facts["heading"], RIGHT - LEFT, BODY.but(face="bold", size=9.5, justify=False), {}):
        row.draw(canvas, LEFT, top, False, False)
        top -= row.height
    canvas.setFont("Helvetica", 9)
    canvas.drawString(LEFT, top - 30, facts["to"])
    canvas.drawString(LEFT, top - 55, f"Den Haag, {letter.day}")
    canvas.setFont("Helvetica", 6.5)
    imprint = (f"kst-{facts['dossier'].replace(' ', '')}-{facts['number']}", "ISSN 0921 - 7371",
               f"’s-Gravenhage {facts['date'].year}")  # fmt: skip
    for i, line in enumerate(imprint):
        canvas.drawString(MARGIN, 74 - 9 * i, line)
    return float(top - 72)


def frames(begin: float) -> Iterator[Frame]:
    yield Frame(LEFT, begin, 92, RIGHT - LEFT)
    while True:
        yield Frame(LEFT, HIGH - 68, 92, RIGHT - LEFT)


def set_letter(letter: Letter) -> bytes:
    facts = letter.facts
    numbers: dict[str, int] = {}
    canvas, held = new_canvas(facts["title"], "Officiële publicaties")
    begin = first_page(canvas, letter)
    blocks = (*letter.blocks, *(Block("paragraph", text) for text in facts["print_signed"]))
    filled = pour(rows_of(blocks, RIGHT - LEFT, SCHEME, numbers), frames(begin), NOTES)
    running = f"Tweede Kamer, vergaderjaar {facts['session_year']}, {facts['dossier']}, nr. {facts['number']}"
    for page, part in enumerate(filled, 1):
        draw_filled(canvas, part, numbers, NOTES)
        canvas.setFont("Helvetica", 6.5)
        canvas.drawString(LEFT, 56, running)
        canvas.drawRightString(RIGHT, 56, str(page))
        next_page(canvas)
    return finish(canvas, held)
