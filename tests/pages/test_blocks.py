"""Paragraphs, lists, headings, footnotes, boxes: each with the trap that breaks it."""

from drawn import HEIGHT, block, lines, read, texts
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.model.layout import BlockKind

OPENING = """
Over de veerdiensten op de Westerschelde is veel te doen geweest in de
afgelopen maanden. Ik ga daar in deze brief nader op in, en ook op wat
de provincie daarvan vindt.
"""


def test_a_list_knows_its_lead_in_its_nesting_and_its_hanging_lines() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        lines(canvas, "De afspraken voor 2031 zijn:", top=160)
        lines(canvas, "-", top=173)
        lines(
            canvas,
            "een tweede boot, die in de zomer elk half uur vaart tussen\nVlissingen en Breskens;",
            x=86,
            top=173,
        )
        lines(canvas, "o", x=86, top=199)
        lines(canvas, "met plaats voor 40 fietsen;", x=100, top=199)
        lines(canvas, "o", x=86, top=212)
        lines(canvas, "zonder toeslag;", x=100, top=212)
        lines(canvas, "-", top=225)
        lines(canvas, "een lager tarief voor scholieren.", x=86, top=225)
        lines(canvas, "De provincie voert dit uit.", top=251)

    layout = read(draw)
    items = [b for b in layout.blocks if b.kind is BlockKind.LIST_ITEM]
    assert [(b.level, b.mark, b.lead_in and b.lead_in[:12]) for b in items] == [
        (0, "-", "De afspraken"),
        (1, "o", "een tweede b"),
        (1, "o", "een tweede b"),
        (0, "-", "De afspraken"),
    ]
    assert layout.text[items[0].start : items[0].end] == (
        "een tweede boot, die in de zomer elk half uur vaart tussen Vlissingen en Breskens;"
    )
    assert block(layout, "De provincie voert").kind is BlockKind.PARAGRAPH


def test_a_dash_that_begins_a_line_in_the_middle_of_a_sentence_is_no_bullet() -> None:
    def draw(canvas: Canvas) -> None:
        lines(
            canvas,
            """
            Wij leren daarvan wat werkt in de haven en wat op het water niet kan
            - en dat is niet altijd hetzelfde - zodat wij de boten beter kunnen
            laten varen, ook wanneer het stormt op de Westerschelde.
            """,
        )

    assert len(texts(read(draw))) == 1


def test_numbered_items_and_a_year_at_the_start_of_a_line() -> None:
    def draw(canvas: Canvas) -> None:
        lines(
            canvas,
            """
            De tweede boot is besteld en wordt naar verwachting in het voorjaar van
            2031. Tot die tijd vaart de oude boot, die in het najaar is opgeknapt en
            weer vijf jaar mee kan.
            """,
        )
        lines(canvas, "Wij kiezen voor:", top=160)
        lines(canvas, "1.  meer boten;\n2.  lagere tarieven;\n3.  langere vaartijden.", top=173)

    layout = read(draw)
    assert [b.mark for b in layout.blocks if b.kind is BlockKind.LIST_ITEM] == ["1.", "2.", "3."]
    assert "voorjaar van 2031. Tot" in layout.text


def test_a_bullet_that_breaks_over_the_page_is_one_item() -> None:
    def first(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        lines(canvas, "•", top=720)
        lines(
            canvas, "De veerdienst krijgt een tweede boot, die in de zomermaanden elk half uur", x=86, top=720
        )
        lines(canvas, "Pagina 1 van 2", x=430, top=800, size=7)

    def second(canvas: Canvas) -> None:
        lines(canvas, "vaart tussen Vlissingen en Breskens.", x=86, top=100)
        lines(canvas, "•", top=113)
        lines(canvas, "Het tarief daalt.", x=86, top=113)
        lines(canvas, "Pagina 2 van 2", x=430, top=800, size=7)

    layout = read(first, second)
    assert texts(layout, BlockKind.LIST_ITEM) == [
        "De veerdienst krijgt een tweede boot, die in de zomermaanden elk half uur vaart tussen Vlissingen "
        "en Breskens.",
        "Het tarief daalt.",
    ]
    item = block(layout, "tweede boot")
    assert {b.page for b in layout.map.locate(item.start, item.end)} == {1, 2}


def test_a_sentence_goes_on_over_the_page_past_footnote_and_footer() -> None:
    def first(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        top = lines(canvas, "De boot is in het afgelopen jaar vaker uitgevallen dan", top=650)
        canvas.setFont("Helvetica", 6)
        canvas.drawString(
            72
            + canvas.stringWidth("De boot is in het afgelopen jaar vaker uitgevallen dan", "Helvetica", 10),
            HEIGHT - 646,
            "1",
        )
        lines(canvas, "ik had verwacht, en daarom heb ik met de provincie en met de rederij", top=top)
        canvas.line(72, HEIGHT - 700, 180, HEIGHT - 700)
        lines(canvas, "1", top=710, size=5)
        lines(canvas, "Brief van de provincie van 3 mei 2029.", x=77, top=712, size=7.5)
        lines(canvas, "Brief over het veer", top=800, size=7)

    def second(canvas: Canvas) -> None:
        lines(canvas, "afgesproken dat er een tweede boot komt.", top=100)
        lines(canvas, "Brief over het veer", top=800, size=7)

    layout = read(first, second)
    assert (
        "vaker uitgevallen dan ik had verwacht, en daarom heb ik met de provincie en met de rederij "
        "afgesproken dat er een tweede boot komt."
    ) in layout.text
    note = block(layout, "Brief van de provincie")
    assert (note.kind, note.mark) == (BlockKind.FOOTNOTE, "1")
    assert layout.text[note.start : note.end] == "Brief van de provincie van 3 mei 2029."
    assert "Brief over het veer" not in layout.text


def test_a_footnote_mark_never_sticks_to_a_word_or_a_number() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        x = 72.0
        for words, size, rise in (
            ("In 2029 voeren er 14", 10, 0),
            ("2", 6, 4),
            (" boten, en in 2030", 10, 0),
            ("3", 6, 4),
            (" waren dat er 12.", 10, 0),
            ("4", 6, 4),
            ("Dat is 140 m", 10, 0),
        ):
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, HEIGHT - 200 + rise, words)
            x += canvas.stringWidth(words, "Helvetica", size)
        for index, mark in enumerate("234"):
            lines(canvas, f"{mark}  Zie de vaarstaat van de rederij.", top=700 + 10 * index, size=7)

    layout = read(draw)
    assert "In 2029 voeren er 14 boten, en in 2030 waren dat er 12. Dat is 140 m" in layout.text
    assert [b.mark for b in layout.blocks if b.kind is BlockKind.FOOTNOTE] == ["2", "3", "4"]
    anchors = {b.mark: b.anchor for b in layout.blocks if b.kind is BlockKind.FOOTNOTE}
    assert anchors["2"] == layout.text.index("14 boten") + 2
    assert anchors["3"] == layout.text.index("2030 waren") + 4


def test_headings_lead_a_trail_and_a_run_in_phrase_is_none() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        lines(canvas, "1. De boten", top=160, font="Helvetica-Bold")
        lines(canvas, "Nieuwe boten", top=173, font="Helvetica-Oblique")
        lines(
            canvas,
            "Er komt een tweede boot, die in het voorjaar van 2031 voor het eerst zal\nvaren.",
            top=186,
        )
        lines(canvas, "2. Het tarief", top=225, font="Helvetica-Bold")
        canvas.setFont("Helvetica-Oblique", 10)
        canvas.drawString(72, HEIGHT - 238, "Scholieren.")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(127, HEIGHT - 238, "Zij betalen vanaf 2031 de helft van het gewone tarief voor een")
        lines(canvas, "overtocht.", top=251)

    layout = read(draw)
    assert texts(layout, BlockKind.HEADING) == ["1. De boten", "Nieuwe boten", "2. Het tarief"]
    assert block(layout, "tweede boot").headings == ("1. De boten", "Nieuwe boten")
    assert block(layout, "Scholieren").headings == ("2. Het tarief",)
    assert layout.text[block(layout, "Scholieren").start :].startswith("Scholieren. Zij betalen")


def test_a_numbered_heading_ends_what_came_since_the_number_before_it() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        lines(canvas, "1 Wat er is bereikt", top=160, font="Helvetica-Bold")
        lines(canvas, "De boten varen weer, en de steiger bij Breskens is in het voorjaar hersteld.", top=173)
        lines(canvas, "Vooruitblik 2031", top=199, font="Helvetica-Bold")
        lines(canvas, "Er komt een tweede boot, die in de zomer voor het eerst zal varen.", top=212)
        lines(canvas, "2 Toezeggingen", top=238, font="Helvetica-Bold")
        lines(canvas, "Het rooster van de boten ontvangt u uiterlijk op de dag van het debat.", top=251)

    assert block(read(draw), "Het rooster").headings == ("2 Toezeggingen",)


def _frame(canvas: Canvas, x: float, top: float, width: float, height: float) -> None:
    canvas.rect(x, HEIGHT - top - height, width, height, stroke=1, fill=0)


def test_boxes_side_by_side_are_read_one_after_the_other_and_part_no_sentence() -> None:
    def draw(canvas: Canvas) -> None:
        lines(canvas, OPENING)
        lines(canvas, "Wat de boten betreft heb ik in het afgelopen jaar met de rederij en met de", top=160)
        _frame(canvas, 72, 180, 180, 80)
        _frame(canvas, 262, 180, 180, 80)
        lines(canvas, "In 2030:", x=78, top=195, size=9, font="Helvetica-Bold")
        lines(
            canvas, "-  is de steiger hersteld;\n-  is een boot besteld.", x=78, top=210, size=9, leading=11
        )
        lines(canvas, "In 2031:", x=268, top=195, size=9, font="Helvetica-Bold")
        lines(
            canvas, "-  vaart er een tweede boot;\n-  daalt het tarief.", x=268, top=210, size=9, leading=11
        )
        lines(
            canvas, "provincie een nieuw rooster gemaakt, dat in het voorjaar van 2031 zal\ningaan.", top=280
        )

    layout = read(draw)
    assert "met de rederij en met de provincie een nieuw rooster gemaakt" in layout.text
    boxed = [layout.text[b.start : b.end] for b in layout.blocks if b.in_box]
    assert boxed == [
        "In 2030:", "is de steiger hersteld;", "is een boot besteld.",
        "In 2031:", "vaart er een tweede boot;", "daalt het tarief.",
    ]  # fmt: skip
    assert block(layout, "tweede boot").lead_in == "In 2031:"
    assert block(layout, "steiger hersteld").headings[-1] == "In 2030:"


def test_a_small_heading_line_break_does_not_cut_a_sentence() -> None:
    """A line that ends early in the middle of a sentence, as a typesetter's forced break leaves it."""

    def draw(canvas: Canvas) -> None:
        lines(
            canvas,
            """
            De bemanning van het veer heeft de hele zomer lang gewerkt volgens
            een
            streng rooster met twaalf diensten, waarin ook de nachten en de
            feestdagen zijn verdeeld.
            """,
        )

    assert len(texts(read(draw))) == 1
