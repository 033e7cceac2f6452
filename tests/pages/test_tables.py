"""Tables: ruled, open, going on over the page; cells keep their row, their column and its head."""

from drawn import HEIGHT, lines, pdf, read, texts
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.model.layout import BlockKind, Layout
from kamerbrief.pages import lay_out

INTRO = """
In de onderstaande tabel staat wat er met de voornemens van 2029 is
gebeurd, en wat de rederij en de provincie daarover zeggen.
"""


def cells(layout: Layout) -> list[tuple[int, int, str]]:
    return [
        (b.cell.row, b.cell.column, layout.text[b.start : b.end])
        for b in layout.blocks
        if b.kind is BlockKind.TABLE_CELL and b.cell is not None
    ]


def grid(canvas: Canvas, xs: list[float], tops: list[float]) -> None:
    for x in xs:
        canvas.line(x, HEIGHT - tops[0], x, HEIGHT - tops[-1])
    for top in tops:
        canvas.line(xs[0], HEIGHT - top, xs[-1], HEIGHT - top)


def test_cells_know_row_column_and_heads() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, INTRO)
        grid(canvas, [72, 220, 450], [150, 170, 215, 240])
        lines(canvas, "Voornemen", x=78, top=164, font="Helvetica-Bold")
        lines(canvas, "Stand van zaken", x=226, top=164, font="Helvetica-Bold")
        lines(canvas, "Een tweede boot", x=78, top=184)
        lines(canvas, "De boot is besteld bij een werf in\nHarlingen en komt in mei 2031.", x=226, top=184)
        lines(canvas, "Een lager tarief", x=78, top=229)
        lines(canvas, "Ingevoerd", x=226, top=229)

    layout = read(draw)
    assert cells(layout) == [
        (-1, 0, "Voornemen"),
        (-1, 1, "Stand van zaken"),
        (0, 0, "Een tweede boot"),
        (0, 1, "De boot is besteld bij een werf in Harlingen en komt in mei 2031."),
        (1, 0, "Een lager tarief"),
        (1, 1, "Ingevoerd"),
    ]
    last = layout.blocks[-1].cell
    assert last is not None and (last.column_head, last.row_head) == ("Stand van zaken", "Een lager tarief")


def test_two_paragraphs_in_a_cell_are_two_blocks() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, INTRO)
        grid(canvas, [72, 250, 450], [150, 230])
        lines(canvas, "Een tweede boot aanschaffen\n\nOverleggen met de scholen", x=78, top=164)
        lines(canvas, "Gedaan", x=256, top=164)

    got = cells(read(draw))
    assert [words for _, column, words in got if column == 0] == [
        "Een tweede boot aanschaffen",
        "Overleggen met de scholen",
    ]


def test_a_row_that_goes_on_over_the_page_is_one_row_and_heads_are_told_once() -> None:
    def heads(canvas: Canvas, top: float) -> None:
        lines(canvas, "Voornemen", x=78, top=top, font="Helvetica-Bold")
        lines(canvas, "Stand", x=226, top=top, font="Helvetica-Bold")

    def first(canvas: Canvas) -> None:
        lines(canvas, INTRO)
        grid(canvas, [72, 220, 450], [700, 720, 760])
        heads(canvas, 714)
        lines(canvas, "Een tweede boot", x=78, top=734)
        lines(canvas, "De boot is besteld bij een werf in", x=226, top=734)

    def second(canvas: Canvas) -> None:
        grid(canvas, [72, 220, 450], [80, 100, 130, 160])
        heads(canvas, 94)
        lines(canvas, "Harlingen.".lower() + " Zij komt in mei 2031.", x=226, top=114)
        lines(canvas, "Een lager tarief", x=78, top=144)
        lines(canvas, "Ingevoerd", x=226, top=144)

    layout = read(first, second)
    assert cells(layout) == [
        (-1, 0, "Voornemen"),
        (-1, 1, "Stand"),
        (0, 0, "Een tweede boot"),
        (0, 1, "De boot is besteld bij een werf in harlingen. Zij komt in mei 2031."),
        (1, 0, "Een lager tarief"),
        (1, 1, "Ingevoerd"),
    ]
    assert len({b.cell.table for b in layout.blocks if b.cell}) == 1


def test_a_table_with_flat_rules_only() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, INTRO)
        for top in (150, 168, 215):
            canvas.line(72, HEIGHT - top, 400, HEIGHT - top)
        for x, column in ((78, "Post\nBoten\nSteigers"), (220, "2030\n12,5\n3,1"), (320, "2031\n14,0\n2,8")):
            lines(canvas, column, x=x, top=162, leading=20)

    got = cells(read(draw))
    assert [words for row, _, words in got if row in (1, 2) and words != "Post"][-3:] == [
        "Steigers",
        "3,1",
        "2,8",
    ]
    assert {(column) for _, column, _ in got} == {0, 1, 2}


def test_rows_without_any_rule_stay_rows() -> None:
    def draw(canvas: Canvas) -> None:
        top = lines(canvas, INTRO)
        for x, column in (
            (72, "Boten\nSteigers\nKaartjes"),
            (220, "12,5\n3,1\n0,4"),
            (320, "14,0\n2,8\n0,5"),
        ):
            lines(canvas, column, x=x, top=top + 13)

    assert texts(read(draw))[1:] == ["Boten 12,5 14,0", "Steigers 3,1 2,8", "Kaartjes 0,4 0,5"]


def test_words_of_two_cells_that_stand_close_are_parted() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, INTRO)
        grid(canvas, [72, 165, 250], [150, 170])
        lines(canvas, "Aansluiten steigers", x=75, top=164)
        lines(canvas, "Q2 2031", x=168, top=164)

    assert [words for _, _, words in cells(read(draw))] == ["Aansluiten steigers", "Q2 2031"]


def test_a_marker_behind_words_is_no_box() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 1, 0.4)
        canvas.rect(130, HEIGHT - 103, 80, 12, stroke=0, fill=1)
        canvas.setFillGray(0)
        lines(canvas, INTRO)

    layout = lay_out(pdf(draw))
    assert [b.kind for b in layout.blocks] == [BlockKind.PARAGRAPH]


def test_a_table_with_one_rule_under_its_head() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, INTRO)
        for x, head in ((78, "Voornemen"), (226, "Afspraak"), (340, "Stand van zaken")):
            lines(canvas, head, x=x, top=164, font="Helvetica-Bold")
        canvas.line(74, HEIGHT - 168, 480, HEIGHT - 168)
        lines(canvas, "Een tweede boot\nvoor de eilanden", x=78, top=182)
        lines(canvas, "Mei 2031", x=226, top=182)
        lines(canvas, "De boot is besteld", x=340, top=182)
        lines(canvas, "Een lager tarief", x=78, top=216)
        lines(canvas, "Eind 2030", x=226, top=216)
        lines(canvas, "Ingevoerd", x=340, top=216)
        lines(canvas, "De rederij en de provincie spreken elkaar elke maand over de boten.", x=74, top=250)

    layout = read(draw)
    assert cells(layout) == [
        (-1, 0, "Voornemen"),
        (-1, 1, "Afspraak"),
        (-1, 2, "Stand van zaken"),
        (0, 0, "Een tweede boot voor de eilanden"),
        (0, 1, "Mei 2031"),
        (0, 2, "De boot is besteld"),
        (1, 0, "Een lager tarief"),
        (1, 1, "Eind 2030"),
        (1, 2, "Ingevoerd"),
    ]
    assert "De rederij en de provincie spreken elkaar elke maand over de boten." in texts(
        layout, BlockKind.PARAGRAPH
    )


def test_a_heading_over_a_rule_is_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, "Overzicht", x=78, top=144, font="Helvetica-Bold")
        lines(canvas, "Nr. 12", x=400, top=144, font="Helvetica-Bold")
        canvas.line(74, HEIGHT - 148, 480, HEIGHT - 148)
        lines(
            canvas,
            "De rederij en de provincie spreken elkaar elke maand over de boten en de\nkades.",
            x=78,
            top=164,
        )

    assert cells(read(draw)) == []
