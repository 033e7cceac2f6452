"""Answers to written questions as the official print (Aanhangsel van de Handelingen): two narrow columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..canvas import HIGH, finish, new_canvas, next_page
from ..flow import Frame, Notes, draw_filled, pour, text_rows
from ..lines import Style
from ..scheme import Scheme, rows_of
from ..words import Letter

MARGIN, LEFT, RIGHT, BETWEEN = 44.0, 132.0, 552.0, 18.0
COLUMN = (RIGHT - LEFT - BETWEEN) / 2
BODY = Style("times", 9.6, 11.6, hyphenate=True, justify=True)
SCHEME = Scheme(body=BODY, gap=11.6)
NOTES = Notes(Style("times", 7.2, 8.6, hyphenate=True), rule=0, gap=12)
SERIES = "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden"


def first_page(canvas: Any, letter: Letter) -> float:
    """The head of the print; returns where the columns begin."""
    facts = letter.facts
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(MARGIN, HIGH - 66, "Tweede Kamer der Staten-Generaal")
    canvas.setFont("Helvetica-Bold", 34)
    canvas.drawRightString(RIGHT, HIGH - 68, "2")
    canvas.setLineWidth(0.6)
    canvas.line(MARGIN, HIGH - 79, RIGHT, HIGH - 79)
    canvas.setFont("Times-Roman", 10)
    canvas.drawString(MARGIN, HIGH - 98, f"Vergaderjaar {facts['session_year']}")
    canvas.drawRightString(RIGHT, HIGH - 98, "Aanhangsel van de Handelingen")
    canvas.setFont("Times-Italic", 9)
    canvas.drawRightString(RIGHT, HIGH - 111, SERIES)
    canvas.setFont("Times-Bold", 13)
    canvas.drawString(MARGIN, HIGH - 152, facts["number"])
    top = HIGH - 140
    for text in (facts["asked"], facts["answered"]):
        for row in text_rows(text, RIGHT - LEFT, BODY.but(size=10.4, leading=13, justify=False), {}):
            row.draw(canvas, LEFT, top, False, False)
            top -= row.height
        top -= 7
    canvas.setFont("Times-Roman", 7.2)
    imprint = (f"ah-tk-{facts['session_year'].replace('–', '')}-{facts['number']}", "ISSN 0921 - 7398",
               f"’s-Gravenhage {facts['date'].year}")  # fmt: skip
    for i, line in enumerate(imprint):
        canvas.drawString(MARGIN, 66 - 9 * i, line)
    return float(top - 10)


def frames(begin: float) -> Iterator[Frame]:
    top = begin
    while True:
        for left in (LEFT, LEFT + COLUMN + BETWEEN):
            yield Frame(left, top, 86, COLUMN)
        top = HIGH - 62


def set_letter(letter: Letter) -> bytes:
    facts = letter.facts
    numbers: dict[str, int] = {}
    canvas, held = new_canvas(facts["title"], "Officiële publicaties")
    begin = first_page(canvas, letter)
    filled = pour(rows_of(letter.blocks, COLUMN, SCHEME, numbers), frames(begin), NOTES)
    columns = iter(filled)
    for page, column in enumerate(columns, 1):
        draw_filled(canvas, column, numbers, NOTES)
        if (second := next(columns, None)) is not None:
            draw_filled(canvas, second, numbers, NOTES)
        canvas.setFont("Times-Roman", 7.2)
        canvas.drawString(LEFT, 48, f"Tweede Kamer, vergaderjaar {facts['session_year']}, Aanhangsel")
        canvas.drawRightString(RIGHT, 48, str(page))
        next_page(canvas)
    return finish(canvas, held)
