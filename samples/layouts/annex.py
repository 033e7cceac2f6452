"""An annex: a plain page with a heading and ruled tables, page numbers at the foot, no letterhead."""

from __future__ import annotations

from collections.abc import Iterator

from ..canvas import HIGH, WIDE, finish, new_canvas, next_page
from ..flow import Frame, Notes, draw_filled, pour, text_rows
from ..lines import Style
from ..scheme import Scheme, rows_of
from ..words import Letter

LEFT, WIDTH = 62.0, 472.0
BODY = Style("helvetica", 9.2, 12.4)
SCHEME = Scheme(body=BODY, gap=12.4, cell=Style("helvetica", 8.8, 11.6))
NOTES = Notes(Style("helvetica", 6.5, 8.6))


def frames() -> Iterator[Frame]:
    yield Frame(LEFT, HIGH - 122, 80, WIDTH)
    while True:
        yield Frame(LEFT, HIGH - 62, 80, WIDTH)


def set_letter(letter: Letter) -> bytes:
    numbers: dict[str, int] = {}
    canvas, held = new_canvas(letter.facts["title"])
    canvas.setFont("Helvetica", 9.2)
    canvas.drawString(LEFT, HIGH - 72, letter.facts["label"])
    for row in text_rows(letter.facts["subject"], WIDTH, BODY.but(face="bold", size=12, leading=14), {}):
        row.draw(canvas, LEFT, HIGH - 88, False, False)
    filled = pour(rows_of(letter.blocks, WIDTH, SCHEME, numbers), frames(), NOTES)
    for page, part in enumerate(filled, 1):
        draw_filled(canvas, part, numbers, NOTES)
        canvas.setFont("Helvetica", 7.5)
        canvas.drawCentredString(WIDE / 2, 44, f"{page} / {len(filled)}")
        next_page(canvas)
    return finish(canvas, held)
