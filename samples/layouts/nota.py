"""A nota: officials advise the minister. Names are painted over, with nothing under the bars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..canvas import finish, new_canvas, next_page
from ..flow import Frame, Notes, draw_filled, pour, text_rows
from ..lines import Style
from ..scheme import Scheme, rows_of
from ..words import Letter
from .letterhead import ribbon, side_column

LEFT, WIDTH, SIDE = 76.0, 378.0, 470.0
BODY = Style(size=8.6, leading=12)
SCHEME = Scheme(body=BODY, gap=12, marks=(("-", "•"),))
NOTES = Notes(Style(size=6.5, leading=8.6))


def head(canvas: Any, letter: Letter) -> float:
    facts = letter.facts
    ribbon(canvas, facts["letterhead"])
    side_column(canvas, SIDE, 722, facts["side"])
    canvas.setFont("Vera", 6.5)
    canvas.drawString(LEFT, 712, "Aan")
    canvas.setFont("Vera", 8.6)
    canvas.drawString(LEFT, 701, facts["to"])
    for i, line in enumerate(facts["due"]):
        canvas.drawString(LEFT, 676 - 12 * i, line)
    canvas.setFont("Vera", 14)
    canvas.drawString(LEFT + 128, 704, "nota")
    top = 690.0
    for row in text_rows(facts["subject"], WIDTH - 128, BODY, {}):
        row.draw(canvas, LEFT + 128, top, False, False)
        top -= row.height
    canvas.setFont("VeraBd", 9.5)
    canvas.drawString(LEFT + 128, top - 20, facts["for"])
    canvas.setLineWidth(0.7)
    canvas.line(LEFT, top - 46, LEFT + WIDTH, top - 46)
    return top - 66


def frames(begin: float) -> Iterator[Frame]:
    yield Frame(LEFT, begin, 84, WIDTH)
    while True:
        yield Frame(LEFT, 722, 84, WIDTH)


def set_letter(letter: Letter) -> bytes:
    facts = letter.facts
    numbers: dict[str, int] = {}
    canvas, held = new_canvas(facts["title"])
    begin = head(canvas, letter)
    filled = pour(rows_of(letter.blocks, WIDTH, SCHEME, numbers), frames(begin), NOTES)
    for page, part in enumerate(filled, 1):
        if page > 1:
            side_column(canvas, SIDE, 722, facts["side_later"])
        draw_filled(canvas, part, numbers, NOTES)
        canvas.setFont("Vera", 6.5)
        canvas.drawString(SIDE, 48, f"Pagina {page} van {len(filled)}")
        next_page(canvas)
    return finish(canvas, held)
