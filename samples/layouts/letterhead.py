"""A letter on a ministry's paper: ribbon, address, side column of small print, 'Pagina 1 van 4'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor

from ..canvas import HIGH, WIDE, finish, new_canvas, next_page
from ..flow import Frame, Notes, draw_filled, pour, text_rows
from ..lines import Style
from ..markup import Block
from ..scheme import Scheme, rows_of
from ..words import Letter

BLUE = HexColor("#154273")
PLAIN = Style(size=9, leading=13)
SMALL = Style(size=6.5, leading=9)


@dataclass(frozen=True)
class Paper:
    """Where things stand, in points from the left and the bottom. `facts["paper"]` chooses one."""

    left: float = 76
    width: float = 376
    side: float = 470
    top: float = 718
    bottom: float = 88
    foot: float = 48
    body: Style = PLAIN
    labels: str = "inline"


PAPERS = {
    "narrow": Paper(),
    "broad": Paper(left=71, width=400, side=486, bottom=72, foot=36, body=Style(size=8.8, leading=12.4)),
    "aligned": Paper(
        left=90, width=362, side=466, top=706, bottom=96, foot=60, body=Style(size=9, leading=12.6),
        labels="aligned",
    ),
}  # fmt: skip
NOTES = Notes(Style(size=6.5, leading=8.6))


def ribbon(canvas: Any, ministry: list[str]) -> None:
    """The mark of the national government, drawn plainly, with the ministry's name beside it."""
    middle = WIDE / 2
    canvas.setFillColor(BLUE)
    canvas.rect(middle - 16, HIGH - 96, 32, 96, stroke=0, fill=1)
    canvas.setStrokeGray(1)
    canvas.setLineWidth(0.8)
    shield = canvas.beginPath()
    shield.moveTo(middle - 7, HIGH - 70)
    for x, y in ((7, -70), (7, -84), (0, -90), (-7, -84), (-7, -70)):
        shield.lineTo(middle + x, HIGH + y)
    canvas.drawPath(shield)
    for y in (-74, -78, -82):
        canvas.line(middle - 4, HIGH + y, middle + 4, HIGH + y)
    canvas.setStrokeGray(0)
    canvas.setFillGray(0)
    canvas.setFont("Times-Roman", 10.5)
    for i, line in enumerate(ministry):
        canvas.drawString(middle + 24, HIGH - 75 - 13 * i, line)


def side_column(canvas: Any, left: float, top: float, entries: list[list[str]]) -> None:
    """Labels in bold, their lines below; an entry whose label is empty is plain small print."""
    for label, *lines in entries:
        if label:
            canvas.setFont("VeraBd", 6.5)
            canvas.drawString(left, top - 6.5, label)
            top -= 9
        for line in lines:
            if line.startswith("█"):
                canvas.rect(left, top - 7, 5.0 * len(line), 6, stroke=0, fill=1)
                top -= 9
                continue
            for row in text_rows(line, WIDE - left - 14, SMALL.but(hyphenate=True), {}):
                row.draw(canvas, left, top, False, False)
                top -= row.height
        top -= 9


def head(canvas: Any, letter: Letter, paper: Paper) -> None:
    facts = letter.facts
    ribbon(canvas, facts["letterhead"])
    side_column(canvas, paper.side, 722, facts["side"])
    canvas.setFont("Vera", 6.5)
    canvas.drawString(paper.left, 715, f"> Retouradres {facts['return_address']}")
    canvas.setFont("Vera", paper.body.size)
    for i, line in enumerate(facts["address"]):
        canvas.drawString(paper.left, 684 - 13 * i, line)
    if paper.labels == "inline":
        canvas.drawString(paper.left, 597, f"Datum: {letter.day}")
        canvas.drawString(paper.left, 584, f"Betreft: {facts['subject']}")
    else:
        for y, label, value in ((602, "Datum", letter.day), (588, "Betreft", facts["subject"])):
            canvas.setFont("Vera", paper.body.size)
            canvas.drawString(paper.left, y, label)
            canvas.drawString(paper.left + 58, y, value)


def frames(paper: Paper) -> Iterator[Frame]:
    yield Frame(paper.left, 560, paper.bottom, paper.width)
    while True:
        yield Frame(paper.left, paper.top, paper.bottom, paper.width)


def ending(facts: dict[str, Any]) -> tuple[Block, ...]:
    return tuple(Block("paragraph", text) for text in facts["signed"])


def set_letter(letter: Letter) -> bytes:
    facts = letter.facts
    paper = PAPERS[facts["paper"]]
    scheme = Scheme(body=paper.body, gap=paper.body.leading)
    numbers: dict[str, int] = {}
    canvas, held = new_canvas(facts["title"])
    blocks = (Block("paragraph", facts["salutation"]), *letter.blocks, *ending(facts))
    filled = pour(rows_of(blocks, paper.width, scheme, numbers), frames(paper), NOTES)
    for page, part in enumerate(filled, 1):
        if page == 1:
            head(canvas, letter, paper)
        else:
            side_column(canvas, paper.side, 722, facts["side_later"])
        draw_filled(canvas, part, numbers, NOTES)
        canvas.setFont("Vera", 6.5)
        canvas.drawString(paper.side, paper.foot, f"Pagina {page} van {len(filled)}")
        next_page(canvas)
    return finish(canvas, held)
