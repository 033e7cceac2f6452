"""Whole pages of other houses: what is text, what is furniture, and in which order it is read."""

import pytest
from drawn import HEIGHT, WIDTH, block, lines, pdf, read, texts
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.model.layout import BlockKind, FurnitureKind, Layout, Voice
from kamerbrief.pages import lay_out

DIKES = """
De dijken langs de Waal zijn in het afgelopen jaar op zeven plaatsen
versterkt. Het waterschap heeft daarvoor een nieuwe aanpak gekozen,
die minder hinder geeft voor de bewoners van de uiterwaarden.

In het voorjaar van 2031 start ik met de versterking van de dijk bij
Herwijnen. De kosten daarvan bedragen € 12 miljoen, die ik uit het
Deltafonds betaal.
"""


def furniture(layout: Layout, kind: FurnitureKind) -> str:
    return "\n".join(piece.text for piece in layout.furniture if piece.kind is kind)


def _ministry_letter(canvas: Canvas) -> None:
    lines(canvas, "Ministerie van Waterstaat", x=250, top=60, size=12, font="Times-Roman")
    lines(canvas, "> Retouradres Postbus 1 2500 AA Den Haag", top=110, size=7)
    lines(canvas, "Aan de voorzitter van de Tweede Kamer\nPostbus 20018\n2500 EA Den Haag", top=140)
    lines(canvas, "Datum\nBetreft", top=230)
    lines(canvas, "5 maart 2030\nVoortgang dijkversterking Waal", x=130, top=230)
    lines(canvas, "Geachte voorzitter,", top=280)
    lines(canvas, DIKES, top=306)
    lines(
        canvas,
        "Directoraat Water\nRijnstraat 8\nT 070 123 45 67\n\nOnze referentie\nDGW-2030/17\n\nBijlagen\n2",
        x=430,
        top=140,
        size=7.5,
        leading=9.5,
    )
    lines(canvas, "Pagina 1 van 1", x=430, top=800, size=7.5)
    lines(canvas, "Hoogachtend,", top=430)
    lines(canvas, "de minister van Waterstaat,", top=456)
    lines(canvas, "drs. A.B. van Zanten", top=510)


def test_a_letter_of_one_page_with_a_side_column() -> None:
    layout = read(_ministry_letter)
    assert texts(layout) == [
        "Geachte voorzitter,",
        "De dijken langs de Waal zijn in het afgelopen jaar op zeven plaatsen versterkt. Het waterschap "
        "heeft daarvoor een nieuwe aanpak gekozen, die minder hinder geeft voor de bewoners van de "
        "uiterwaarden.",
        "In het voorjaar van 2031 start ik met de versterking van de dijk bij Herwijnen. De kosten daarvan "
        "bedragen € 12 miljoen, die ik uit het Deltafonds betaal.",
        "Hoogachtend,",
    ]
    assert "Onze referentie\nDGW-2030/17" in furniture(layout, FurnitureKind.SIDE_COLUMN)
    assert "Datum 5 maart 2030\nBetreft Voortgang dijkversterking Waal" in furniture(
        layout, FurnitureKind.ADDRESS
    )
    assert "Ministerie van Waterstaat" in furniture(layout, FurnitureKind.LETTERHEAD)
    assert furniture(layout, FurnitureKind.PAGE_NUMBER) == "Pagina 1 van 1"
    signature = furniture(layout, FurnitureKind.SIGNATURE)
    assert signature == "de minister van Waterstaat,\ndrs. A.B. van Zanten"


def test_a_side_column_that_the_printer_weaves_through_the_text() -> None:
    """The lines of column and text are drawn in turn, on nearly the same base lines."""
    body = [line for line in DIKES.strip().split("\n") if line]

    def draw(canvas: Canvas) -> None:
        lines(canvas, "Geachte voorzitter,", top=290)
        for index, line in enumerate(body):
            lines(canvas, line, top=320 + 13 * index)
            lines(canvas, f"Kenmerk deel {index}", x=430, top=321 + 13 * index, size=7.5)

    layout = read(draw)
    assert "Kenmerk" not in layout.text
    assert furniture(layout, FurnitureKind.SIDE_COLUMN).count("Kenmerk") == len(body)


def test_a_plain_letter_from_a_word_processor() -> None:
    """No side column, no letterhead: label and value in two columns of the same print."""

    def draw(canvas: Canvas) -> None:
        lines(canvas, "De Voorzitter van de Tweede Kamer\nBinnenhof 4\n2513 AA Den Haag", size=11)
        lines(canvas, "Datum:\nOns kenmerk:\nBetreft:", top=170, size=11)
        lines(canvas, "12 juni 2030\nVGL/77\nDe veerdienst op de Westerschelde", x=160, top=170, size=11)
        lines(canvas, "Geachte heer Bosma,", top=230, size=11)
        lines(canvas, DIKES, top=256, size=11, leading=14)

    layout = read(draw)
    assert texts(layout)[0] == "Geachte heer Bosma,"
    assert len(texts(layout)) == 3
    address = furniture(layout, FurnitureKind.ADDRESS)
    assert "Datum: 12 juni 2030\nOns kenmerk: VGL/77\nBetreft: De veerdienst op de Westerschelde" in address


def test_left_and_right_pages_with_margins_of_their_own() -> None:
    """A two-sided print: odd pages stand 40 points further right; a running head on each."""

    def page(number: int):
        shift = 40 if number % 2 else 0

        def draw(canvas: Canvas) -> None:
            lines(canvas, "Rapport over de dijken", x=72 + shift, top=50, size=9)
            lines(canvas, _others(number), x=72 + shift, top=90 + number)
            lines(canvas, DIKES, x=72 + shift, top=300)
            lines(canvas, str(number), x=WIDTH / 2, top=800, size=9)

        return draw

    layout = read(*(page(number) for number in (1, 2, 3, 4)))
    assert "Rapport over de dijken" not in layout.text
    assert len(texts(layout, BlockKind.PARAGRAPH)) == 16
    assert [p.text for p in layout.furniture if p.kind is FurnitureKind.PAGE_NUMBER] == ["1", "2", "3", "4"]


def _others(number: int) -> str:
    """The same text about other rivers, so that no two pages begin alike."""
    river = ("Maas", "Rotte", "Vecht", "Linge")[number - 1]
    return (
        DIKES.replace("Waal", river)
        .replace("waterschap", f"{river}waterschap")
        .replace("De k", f"{river}: de k")
    )


QUESTION = """
Kent u het bericht dat de brug bij
Zaltbommel al drie maanden dicht is
en dat vrachtwagens omrijden door de
dorpen langs de rivier?
"""
ANSWER = """
Ja. De brug is gesloten omdat bij een
inspectie scheuren zijn gevonden in
de hoofdlig-
gers. Ik verwacht dat de herstel-
werkzaamheden uiterlijk in mei 2030
zijn afgerond.
"""


def _questions(canvas: Canvas) -> None:
    lines(canvas, "Tweede Kamer der Staten-Generaal", x=42, top=60, size=16, font="Helvetica-Bold")
    lines(canvas, "Vergaderjaar 2029–2030", x=42, top=90, size=9)
    lines(canvas, "Aanhangsel van de Handelingen", x=330, top=90, size=9)
    canvas.line(42, HEIGHT - 98, 550, HEIGHT - 98)
    left, right = 150, 360
    lines(canvas, "612", x=42, top=130, size=9, font="Helvetica-Bold")
    top = lines(canvas, "Vraag 1", x=left, top=130, size=9, leading=11, font="Helvetica-Bold")
    top = lines(canvas, QUESTION, x=left, top=top, size=9, leading=11) + 11
    top = lines(canvas, "Vraag 2", x=left, top=top, size=9, leading=11, font="Helvetica-Bold")
    lines(canvas, QUESTION.replace("Zaltbommel", "Heusden") * 3, x=left, top=top, size=9, leading=11)
    top = lines(canvas, "Antwoord 1", x=right, top=130, size=9, leading=11, font="Helvetica-Bold")
    top = lines(canvas, ANSWER, x=right, top=top, size=9, leading=11) + 11
    top = lines(canvas, "Antwoord 2", x=right, top=top, size=9, leading=11, font="Helvetica-Bold")
    lines(canvas, ANSWER.replace("scheuren", "roest"), x=right, top=top, size=9, leading=11)
    lines(canvas, "ah-tk-20292030-612", x=42, top=790, size=6)
    lines(canvas, "Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel", x=150, top=800, size=6)
    lines(canvas, "1", x=540, top=800, size=6)


def test_questions_and_answers_in_two_columns() -> None:
    layout = read(_questions)
    first = block(layout, "Zaltbommel")
    assert first.voice is Voice.QUESTION
    answer = block(layout, "scheuren")
    assert answer.voice is Voice.ANSWER
    words = layout.text[answer.start : answer.end]
    assert "hoofdliggers" in words and "herstelwerkzaamheden uiterlijk" in words
    order = [layout.text.index(word) for word in ("Zaltbommel", "Heusden", "scheuren", "roest")]
    assert order == sorted(order)
    assert "ah-tk" not in layout.text and "Aanhangsel" not in layout.text


def test_a_margin_with_dossier_and_number() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, "34 111", x=40, top=120, size=11, font="Helvetica-Bold")
        lines(canvas, "Nr. 7", x=40, top=150, font="Helvetica-Bold")
        lines(canvas, "Dijkversterking in het rivierengebied", x=150, top=120, size=11, font="Helvetica-Bold")
        lines(canvas, "BRIEF VAN DE MINISTER VAN WATERSTAAT", x=150, top=150, font="Helvetica-Bold")
        lines(canvas, "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", x=150, top=180)
        lines(canvas, "Den Haag, 3 april 2030", x=150, top=206)
        lines(canvas, DIKES, x=150, top=232)
        lines(canvas, "De Minister van Waterstaat,\nA.B. van Zanten", x=150, top=345)
        lines(canvas, "kst-34111-7\nISSN 0921 - 7371", x=40, top=780, size=6, leading=7)
        lines(canvas, "Tweede Kamer, vergaderjaar 2029–2030, 34 111, nr. 7", x=150, top=787, size=6)

    layout = read(draw)
    assert texts(layout, BlockKind.HEADING) == [
        "Dijkversterking in het rivierengebied",
        "BRIEF VAN DE MINISTER VAN WATERSTAAT",
    ]
    assert len(texts(layout, BlockKind.PARAGRAPH)) == 2
    assert furniture(layout, FurnitureKind.MARGIN) == "34 111\nNr. 7"
    assert "Den Haag, 3 april 2030" in furniture(layout, FurnitureKind.ADDRESS)
    assert "kst-34111-7" in furniture(layout, FurnitureKind.IMPRINT)
    assert "De Minister van Waterstaat,\nA.B. van Zanten" in furniture(layout, FurnitureKind.SIGNATURE)


def test_a_turned_page_is_read_as_it_is_shown() -> None:
    """The print runs up the sheet and the page says that it is shown turned."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(WIDTH, 0)
        canvas.rotate(90)
        canvas.setFont("Helvetica", 11)
        for index, line in enumerate(DIKES.strip().split("\n")):
            canvas.drawString(80, WIDTH - 100 - 14 * index, line)

    layout = lay_out(pdf(draw, rotate=90))
    assert [words[:9] for words in texts(layout)] == ["De dijken", "In het vo"]
    box = layout.map.locate(0, 2)[0]
    assert box.x0 < 100 and box.top < 110  # from the top left corner of the page as it is shown


def test_footnotes_that_go_on_over_the_page_and_two_signatures_side_by_side() -> None:
    def first(canvas: Canvas) -> None:
        lines(canvas, "Geachte voorzitter,", top=80)
        lines(canvas, DIKES, top=110)
        lines(canvas, "1", top=690, size=5)
        lines(
            canvas,
            "Zie het rapport van het waterschap, dat op 3 mei 2029 is verschenen en dat",
            x=77,
            top=692,
            size=8,
        )

    def second(canvas: Canvas) -> None:
        lines(canvas, DIKES.replace("Waal", "Linge"), top=90)
        lines(canvas, "Hoogachtend,", top=230)
        lines(canvas, "De Minister van Water,\n\n\nA. de Wit", top=260)
        lines(canvas, "De Staatssecretaris van Land,\n\n\nB. Zwart", x=270, top=260)
        lines(canvas, "op de website van het waterschap te vinden is.", x=77, top=692, size=8)
        lines(canvas, "2  Idem.", x=72, top=704, size=8)

    layout = read(first, second)
    assert texts(layout, BlockKind.FOOTNOTE) == [
        "Zie het rapport van het waterschap, dat op 3 mei 2029 is verschenen en dat op de website van het "
        "waterschap te vinden is.",
        "Idem.",
    ]
    assert [p.text for p in layout.furniture if p.kind is FurnitureKind.SIGNATURE] == [
        "De Minister van Water,\nA. de Wit",
        "De Staatssecretaris van Land,\nB. Zwart",
    ]


def test_underlined_and_numbered_lines_head_what_follows() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, DIKES, top=90)
        lines(canvas, "2.1 Planning van het werk", top=200)
        lines(canvas, DIKES.replace("Waal", "Linge"), top=226)
        lines(canvas, "Uitvoering", top=340)
        canvas.line(72, HEIGHT - 342, 72 + canvas.stringWidth("Uitvoering", "Helvetica", 10), HEIGHT - 342)
        lines(canvas, DIKES.replace("Waal", "Rotte"), top=353)

    layout = read(draw)
    assert texts(layout, BlockKind.HEADING) == ["2.1 Planning van het werk", "Uitvoering"]
    assert block(layout, "langs de Rotte").headings[-1] == "Uitvoering"


@pytest.mark.parametrize("up", [True, False], ids=["up", "down"])
def test_print_that_runs_up_or_down_the_sheet(up: bool) -> None:
    """The page says nothing of a turn; only its print lies on its side."""

    def draw(canvas: Canvas) -> None:
        canvas.translate(*((WIDTH, 0) if up else (0, HEIGHT)))
        canvas.rotate(90 if up else -90)
        canvas.setFont("Helvetica", 11)
        for index, line in enumerate(DIKES.strip().split("\n")):
            canvas.drawString(80, WIDTH - 100 - 14 * index, line)

    layout = read(draw)
    assert [words[:9] for words in texts(layout)] == ["De dijken", "In het vo"]
    first = layout.map.locate(0, 2)[0]
    assert first.bottom - first.top > first.x1 - first.x0 - 3  # it stands on its side
    if up:
        assert abs(first.x1 - 102) < 3 and abs(first.bottom - (HEIGHT - 80)) < 2
    else:
        assert abs(first.x0 - (WIDTH - 102)) < 3 and abs(first.top - 80) < 2


def test_an_answer_that_runs_on_above_the_first_paragraph_of_the_other_column() -> None:
    """Number and title open the first column, so the second one begins higher than the first paragraph. The
    imprint stands beside the footer, on the first page only."""

    def first(canvas: Canvas) -> None:
        lines(canvas, "Tweede Kamer der Staten-Generaal", x=42, top=60, size=13, font="Helvetica-Bold")
        canvas.line(42, HEIGHT - 68, 385, HEIGHT - 68)
        lines(canvas, "Vergaderjaar 2029–2030", x=42, top=84, size=8)
        lines(canvas, "Aanhangsel van de Handelingen", x=220, top=84, size=8)
        lines(canvas, "Vragen die leden stelden, met de antwoorden", x=42, top=104, size=8)
        canvas.line(42, HEIGHT - 112, 385, HEIGHT - 112)
        lines(canvas, "613", x=42, top=140, size=9, font="Helvetica-Bold")
        top = lines(canvas, QUESTION, x=42, top=180, size=9, leading=11) + 11
        top = lines(canvas, "Antwoord 1", x=42, top=top, size=9, font="Helvetica-Oblique")
        top = lines(canvas, ANSWER * 3, x=42, top=top, size=9, leading=11)
        lines(canvas, "Wij verwachten dat de veer-", x=42, top=top, size=9)
        lines(canvas, "pont weer vaart.", x=220, top=140, size=9)
        lines(canvas, "Vraag 2", x=220, top=162, size=9, font="Helvetica-Oblique")
        top = (
            lines(canvas, QUESTION.replace("Zaltbommel", "Heusden"), x=220, top=173, size=9, leading=11) + 11
        )
        lines(canvas, "Antwoord 2", x=220, top=top, size=9, font="Helvetica-Oblique")
        lines(canvas, ANSWER * 2, x=220, top=top + 11, size=9, leading=11)
        lines(canvas, "ah-tk-20292030-613\nISSN 0921 - 7398", x=42, top=790, size=6, leading=8)
        lines(canvas, "Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel", x=170, top=790, size=6)
        lines(canvas, "1", x=380, top=790, size=6)

    def second(canvas: Canvas) -> None:
        lines(canvas, QUESTION, x=42, top=100, size=9, leading=11)
        lines(canvas, "Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel", x=170, top=790, size=6)
        lines(canvas, "2", x=380, top=790, size=6)

    layout = read(first, second)
    assert "veerpont weer vaart." in layout.text
    assert block(layout, "Heusden").voice is Voice.QUESTION
    assert "ISSN" not in layout.text and "ah-tk" not in layout.text
    assert furniture(layout, FurnitureKind.IMPRINT) == "ah-tk-20292030-613\nISSN 0921 - 7398"


def test_a_heading_that_names_questions_asks_none() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, "Geachte voorzitter,", top=90)
        lines(canvas, "Vragen van de commissie", top=120, font="Helvetica-Bold")
        lines(canvas, DIKES, top=133)
        lines(canvas, "Vraag 2 over de uiterwaarden beantwoord ik in een brief van later dit jaar.", top=260)

    assert {b.voice for b in read(draw).blocks} == {None}
