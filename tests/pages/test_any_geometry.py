"""No geometry crashes the reader or costs a word: laws over pages of words wherever they stand, and the
pages that once broke them."""

import io
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from drawn import lines, pdf, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.facts import state_facts
from kamerbrief.model.layout import BlockKind, Layout
from kamerbrief.model.reading import ReadingStatus
from kamerbrief.pages import lay_out, page, reader
from kamerbrief.pages.drawing import Drawing, Fill, Rule
from kamerbrief.pages.page import Page, page_of
from kamerbrief.pages.words import Style, Word
from kamerbrief.pipeline import read_letter
from kamerbrief.sentences import split_sentences

_WORDS = (
    "De dijken langs de Waal zijn versterkt. dijk- versterking € 12,5 miljoen Vraag Antwoord Datum Betreft "
    "Geachte Hoogachtend, minister Nr. nota een Aan • •Sluizen – - 1. a) o 1 2,3 * ¹ m² kering\u00ad (zie"
).split(" ")
_MARKS = re.compile(r"[\d*†‡§.,;)¹²³⁰⁴-⁹•]")
"""What may be left out of the text: references to footnotes; a bullet without words."""


@dataclass
class Printed:
    """A page to be: its size, its words line by line as a PDF hands them over, and what is drawn."""

    width: float
    height: float
    lines: list[list[Word]]
    drawing: Drawing

    def page(self, number: int) -> Page:
        drawn = self.drawing
        return page_of(
            number,
            self.width,
            self.height,
            [list(line) for line in self.lines],
            Drawing(list(drawn.rules), list(drawn.fills), list(drawn.images)),
        )


def lay_out_printed(pages: Sequence[Printed]) -> Layout:
    """The layout of pages; a page that can't be read is no way out here."""
    layout = reader.lay_out_pages(lambda index: pages[index].page(index + 1), len(pages))
    assert layout.unread == ()
    return layout


@st.composite
def _line(draw: st.DrawFn, width: float, height: float) -> list[Word]:
    """Words beside each other, some raised, small, overlapping or without any width."""
    x, bottom = draw(st.floats(-30, width)), draw(st.floats(-10, height + 10))
    size = draw(st.sampled_from((10.0, 10.0, 10.0, 8.0, 7.0, 14.0, 0.2, 40.0)))
    style = Style(bold=draw(st.booleans()), italic=draw(st.booleans()))
    line = []
    for text in draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9)):
        wide = draw(st.sampled_from((0.5, 0.5, 0.5, 0.0, -0.1))) * size * len(text)
        raised = draw(st.sampled_from((0.0, 0.0, 0.0, 0.0, 0.4)))
        foot = bottom - raised * size
        line.append(
            Word(
                text, x, foot - (1 - raised) * size, x + wide, foot, style, draw(st.booleans()) and bool(line)
            )
        )
        x += wide + draw(st.sampled_from((0.3, 0.3, 0.3, 0.0, 1.2, 9.0, -2.0))) * size
    return line


def _moved(word: Word, right: float, down: float) -> Word:
    return word._replace(
        x0=word.x0 + right, x1=word.x1 + right, top=word.top + down, bottom=word.bottom + down
    )


@st.composite
def _rules(draw: st.DrawFn, width: float, height: float) -> list[Rule]:
    """Loose rules, boxes and grids."""
    x, top = draw(st.floats(0, width)), draw(st.floats(0, height))
    columns = [x + wide for wide in draw(st.lists(st.floats(0, width), max_size=4))]
    rows = [top + high for high in draw(st.lists(st.floats(0, height / 2), max_size=5))]
    right, foot = max(columns, default=x + 50), max(rows, default=top + 50)
    return [Rule(x, y, right, y) for y in (top, *rows)] + [Rule(at, top, at, foot) for at in (x, *columns)]


@st.composite
def _printed(draw: st.DrawFn) -> Printed:
    width, height = draw(st.sampled_from(((595.0, 842.0), (595.0, 842.0), (842.0, 595.0), (12.0, 8.0))))
    column = draw(st.sampled_from((range(0), range(90, 250, 13), range(90, 700, 52))))
    body = [[_moved(word, 72, y) for word in draw(_line(20.0, 0.0))] for y in column]
    loose = draw(st.lists(_line(width, height), max_size=8))
    drawing = Drawing([rule for some in draw(st.lists(_rules(width, height), max_size=3)) for rule in some])
    if draw(st.booleans()):
        x, y = draw(st.floats(0, width)), draw(st.floats(0, height))
        drawing.fills.append(
            Fill(x, y, x + draw(st.floats(0, 300)), y + draw(st.floats(0, 200)), 0.2, True, 0)
        )
    return Printed(width, height, draw(st.permutations(body + loose)), drawing)


def _assert_laws(layout: Layout) -> None:
    at = 0
    for number, block in enumerate(layout.blocks):
        assert block.start == (at + 1 if number else 0) and block.end > block.start
        assert not number or layout.text[at] == "\n"
        at = block.end
    assert at == len(layout.text)
    placed = set()
    for start, end, page_number in zip(layout.map.starts, layout.map.ends, layout.map.pages, strict=True):
        assert 1 <= page_number <= layout.pages
        placed.update(range(start, end))
    assert all(char.isspace() for index, char in enumerate(layout.text) if index not in placed)


def _letters(words: str) -> Counter[str]:
    return Counter(re.sub(r"[\s\u00ad-]", "", _MARKS.sub("", words)))


@settings(max_examples=40)
@given(st.lists(_printed(), min_size=1, max_size=3))
def test_words_may_stand_anywhere(pages: list[Printed]) -> None:
    layout = lay_out_printed(pages)
    _assert_laws(layout)
    state_facts(layout, Path("brief.pdf"))
    split_sentences(layout, "d")
    marks = (b.mark or "" for b in layout.blocks if b.kind in (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE))
    told = _letters(layout.text + "".join(piece.text for piece in layout.furniture) + "".join(marks))
    printed = _letters("".join(word.text for one in pages for line in one.lines for word in line))
    assert told == printed  # no word is lost, none is told twice


@settings(max_examples=25)
@given(st.data())
def test_any_pdf_is_read(data: st.DataObject) -> None:
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    for _ in range(data.draw(st.integers(1, 2))):
        width, height = data.draw(st.sampled_from(((595, 842), (842, 595), (3, 3))))
        canvas.setPageSize((width, height))
        canvas.setPageRotation(data.draw(st.sampled_from((0, 0, 90, 180, 270))))
        if data.draw(st.booleans()):
            canvas.setCropBox((width / 4, height / 4, width, height / 1.5))
        for _ in range(data.draw(st.integers(0, 5))):
            canvas.saveState()
            canvas.translate(data.draw(st.floats(-20, width)), data.draw(st.floats(-20, height)))
            canvas.rotate(data.draw(st.sampled_from((0, 0, 0, 90, -90, 45))))
            text = canvas.beginText(0, 0)
            text.setFont("Helvetica", data.draw(st.sampled_from((10, 10, 0, 0.4, -9, 40))))
            text.setHorizScale(data.draw(st.sampled_from((100, 100, 0, 1, -100))))
            text.setCharSpace(data.draw(st.sampled_from((0, 0, 5, -10))))
            text.setTextRenderMode(data.draw(st.sampled_from((0, 0, 3))))
            for line in data.draw(
                st.lists(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8), max_size=4)
            ):
                text.textLine(" ".join(line))
            canvas.drawText(text)
            canvas.restoreState()
            canvas.line(50, 50, data.draw(st.sampled_from((50, 300))), 50)
        canvas.showPage()
    canvas.save()
    layout = lay_out(target.getvalue())
    assert layout.unread == ()
    _assert_laws(layout)


def _row(words: str, x: float, bottom: float, size: float = 10.0) -> list[Word]:
    """Words set in a row, half an em a letter."""
    row = []
    for text in words.split():
        row.append(Word(text, x, bottom - size, x + 0.5 * size * len(text), bottom))
        x += 0.5 * size * (len(text) + 0.6)
    return row


def _column(words: str, x: float, count: int = 12, top: float = 120.0) -> list[list[Word]]:
    return [_row(words, x, top + 13 * number) for number in range(count)]


_LEFT, _RIGHT = "De dijken langs de Waal zijn versterkt,", "en die langs de Maas volgen in het jaar"
_COLUMNS = [*_column(_LEFT, 60), *_column(_RIGHT, 310)]
_GRID = [Rule(60, y, 460, y) for y in (100, 130, 160)] + [Rule(x, 100, x, 160) for x in (60, 260, 460)]
_ROWS = [_row("Dijk", 70, 120), _row("Stand", 270, 120), _row("Waal", 70, 150), _row("gereed", 270, 150)]

GEOMETRIES = {
    "a mark that is a word of its own opens a paragraph": (
        [[Word("¹", 72, 90, 75, 100)], *_column(_LEFT, 72)],
        [],
    ),
    "no two lines stand equally far apart": (
        [_row("De dijk", 72, 100 + 12.5 * n + n * n * 0.8) for n in range(9)],
        [],
    ),
    "print without height": ([_row(_LEFT, 72, 100 + n, 0.1) for n in range(6)], []),
    "two lines that span two columns stand side by side": (
        [*_COLUMNS, _row("Een kop over twee kolommen heen", 200, 107), _row("naast een andere", 250, 107)],
        [],
    ),
    "a line stands left of the first column": ([*_COLUMNS, _row("los", -40, 150)], []),
    "a line stands above the page": ([*_COLUMNS, _row("hoog", 80, -4)], []),
    "a line lies on the rule between two cells": ([*_ROWS, _row("samen", 247, 150)], _GRID),
    "a line stands in a table where it has no cell": (
        [*_ROWS, _row("buiten", 280, 176)],
        [*_GRID, Rule(60, 160, 60, 190), Rule(260, 160, 260, 190), Rule(60, 190, 260, 190)],
    ),
    "a bullet is glued to its word": ([_row("•Sluizen en gemalen", 72, 100), _row("•Dijken", 72, 113)], []),
}


@pytest.mark.parametrize("words, rules", GEOMETRIES.values(), ids=GEOMETRIES)
def test_each_word_is_told_once(words: list[list[Word]], rules: list[Rule]) -> None:
    layout = lay_out_printed([Printed(595, 842, words, Drawing(rules))])
    told = layout.text + "".join(piece.text for piece in layout.furniture)
    assert _letters(told) == _letters("".join(word.text for line in words for word in line))
    _assert_laws(layout)


def test_a_bullet_glued_to_its_word_opens_an_item() -> None:
    words, _ = GEOMETRIES["a bullet is glued to its word"]
    layout = lay_out_printed([Printed(595, 842, [_row("Het gaat om:", 72, 87), *words], Drawing())])
    assert texts(layout, BlockKind.LIST_ITEM) == ["Sluizen en gemalen", "Dijken"]


def _dike(number: int) -> Callable[[Canvas], None]:
    def draw(canvas: Canvas) -> None:
        lines(canvas, f"De dijk bij kilometer {number} is versterkt.", top=150 + 40 * number)

    return draw


def test_a_page_that_fails_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(number: int, *rest: object) -> Page:
        if number == 2:
            raise ValueError("zo niet")
        return page_of(number, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(page, "page_of", stumbles)
    path = tmp_path / "2030-03-05_dijken.pdf"
    path.write_bytes(pdf(_dike(1), _dike(2), _dike(3)))
    reading = read_letter(path)
    assert "kilometer 1" in reading.text and "kilometer 3" in reading.text
    assert "kilometer 2" not in reading.text
    assert reading.status is ReadingStatus.PARTLY_READ and reading.pages == 3
    (issue,) = [issue for issue in reading.issues if issue.code == "unread_page"]
    assert issue.page == 2 and "Bladzijde 2 kon niet worden gelezen" in issue.message
    assert "ValueError: zo niet" in issue.message
    assert read_letter(path) == reading


def test_a_letter_of_which_every_page_fails_is_not_told_as_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def stumbles(*_: object) -> Page:
        raise ValueError("zo niet")

    monkeypatch.setattr(page, "page_of", stumbles)
    with pytest.raises(ValueError, match="zo niet"):
        lay_out(pdf(_dike(1), _dike(2)))


def test_a_turned_page_that_pdfplumber_cannot_read_is_read_by_pdfium(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: object) -> None:
        raise page.PdfminerException("kapot")

    monkeypatch.setattr(page, "plumb", fails)
    assert "kilometer 1" in lay_out(pdf(_dike(1), rotate=180)).text
