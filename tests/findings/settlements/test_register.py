"""Tables and lists of promises, where few words tell the state of each. Letter of 13 December 2024."""

from datetime import date

import pytest

from kamerbrief.model.layout import BlockKind, Cell

HEADS = ("Toezegging", "Vindplaats", "Stand van zaken")


def row(*texts: str, heads: tuple[str, ...] = HEADS, number: int = 0) -> list[tuple[str, Cell]]:
    return [
        (text, Cell(table=0, row=number, column=at, column_head=heads[at], row_head=texts[0] if at else None))
        for at, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("state", "status"),
    [
        ("Afgedaan met de brief van 3 juni 2024.", "fulfilled"),
        ("Uw Kamer is hierover in juni geïnformeerd.", "fulfilled"),
        ("De Kamer ontvangt de evaluatie in het voorjaar van 2025.", "pending"),
        ("In voorbereiding.", "pending"),
        ("Nog niet afgedaan.", "pending"),
        ("Deels afgedaan; de rest volgt.", "partly"),
        ("Vervallen.", "dropped"),
    ],
)
def test_a_cell_tells_the_state_of_its_row(settle, state, status):
    cells = row("De veren evalueren", "Debat Veren van 12 maart 2024", state)
    settled, _ = settle(*cells, kind=BlockKind.TABLE_CELL)
    assert [(s.text, s.status, s.nature) for s in settled] == [(state, status, "toezegging")]
    assert settled[0].promised_on == date(2024, 3, 12)


def test_a_cell_of_two_sentences_is_quoted_whole(settle):
    state = "Afgedaan. Zie de brief van 3 juni 2024."
    settled, _ = settle(*row("De veren evalueren", "12 maart 2024", state), kind=BlockKind.TABLE_CELL)
    assert [(s.text, s.promised_on) for s in settled] == [(state, date(2024, 3, 12))]


def test_a_table_of_motions_and_what_names_them(settle):
    cells = row("De Vries (31 293, nr. 655)", "Uitgevoerd.", heads=("Motie", "Status"))
    settled, _ = settle(*cells, kind=BlockKind.TABLE_CELL)
    assert [(s.nature, s.refers_to) for s in settled] == [("motie", ("kst-31293-655",))]


def test_a_table_of_something_else_settles_nothing(settle):
    cells = row("Sluis 4", "Afgerond.", heads=("Kunstwerk", "Stand van zaken"))
    assert settle(*cells, kind=BlockKind.TABLE_CELL)[0] == ()


@pytest.mark.parametrize(
    ("lead_in", "status"),
    [("Afgedaan:", "fulfilled"), ("Nog openstaand:", "pending"), ("Vervallen:", "dropped")],
)
def test_the_line_above_a_list_tells_the_state_of_its_items(settle, lead_in, status):
    more = {"kind": BlockKind.LIST_ITEM, "headings": ("g. Toezeggingen",), "lead_in": lead_in}
    settled, _ = settle("Een kaart van de veren aan de Kamer sturen.", **more)
    assert [s.status for s in settled] == [status]


def test_a_list_under_another_line_tells_nothing(settle):
    more = {"kind": BlockKind.LIST_ITEM, "headings": ("Toezeggingen",), "lead_in": "In 2025:"}
    assert settle("Een kaart van de veren maken.", **more)[0] == ()


SOURCED = ("Omschrijving", "Vindplaats", "Stand van zaken")
STATES = [
    ("Afgedaan met de Kamerbrief van 3 juni 2024 over de veren", "fulfilled"),
    ("De Kamer heeft de kaart op 3 juni 2024 ontvangen", "fulfilled"),
    ("Voldaan; de tarieven gelden tot in het voorjaar van 2026", "fulfilled"),
    ("Het gesprek met de reders vond plaats op 3 juni 2024", "fulfilled"),
    ("Zie Kamerstuk 31 293, nr. 700", "fulfilled"),
    ("Gesprek gevoerd met de reders", "fulfilled"),
    ("Het veer is ingesteld en de evaluatie loopt", "pending"),
    ("De gesprekken met de reders zijn gestart", "pending"),
    ("De Inspectie voert de keuring uit", "pending"),
    ("Nog niet voldaan; de telling komt in het voorjaar van 2025 beschikbaar", "pending"),
    ("Het rapport is in het voorjaar van 2025 gereed in plaats van in september 2024", "pending"),
    ("Wordt betrokken bij de herziening van de Scheepvaartwet", "pending"),
    ("Deels uitgevoerd: twee van de vier sluizen zijn hersteld", "partly"),
    (
        "De eerste kaart is op 3 juni 2024 aan de Kamer gestuurd; de tweede volgt in het voorjaar van 2025",
        "partly",
    ),
    ("Vervallen, nu de Europese richtlijn hierin voorziet", "dropped"),
    ("Hiervoor is geen dekking, zodat de proef wordt geschrapt", "dropped"),
    ("Wordt niet uitgevoerd", "dropped"),
]


@pytest.mark.parametrize(("state", "status"), STATES, ids=[s[0][:40] for s in STATES])
def test_a_row_is_a_promise_by_the_heading_of_its_table(settle, state, status):
    cells = row("De minister stuurt de Kamer een kaart", "Brief van 12 maart 2024", state, heads=SOURCED)
    settled, _ = settle(*cells, kind=BlockKind.TABLE_CELL, headings=("Annex", "2. Toezeggingen"))
    assert [(s.text, s.status, s.promised_on) for s in settled] == [(state, status, date(2024, 3, 12))]


def test_a_row_is_a_motion_by_what_it_asks_or_by_its_name(settle):
    asked = row("Verzoekt de regering de sluis te vernieuwen", "Dossier 9", "Afgedaan.", heads=SOURCED)
    named = row("De sluis", "Motie-De Vries (31 293, nr. 655), 12 maart 2024", "Afgedaan.", heads=SOURCED)
    assert [s.nature for s in settle(*asked, kind=BlockKind.TABLE_CELL)[0]] == ["motie"]
    (settled,) = settle(*named, kind=BlockKind.TABLE_CELL)[0]
    assert (settled.nature, settled.promised_on) == ("motie", date(2024, 3, 12))


def test_the_day_of_the_letter_that_settles_is_not_the_day_of_the_promise(settle):
    state = "Aan deze toezegging is voldaan met de brief van 3 juni 2024"
    cells = row("De veren evalueren voor 1 mei 2024", "Debat van 12 maart 2024", state, heads=SOURCED)
    settled, _ = settle(*cells, kind=BlockKind.TABLE_CELL, headings=("Toezeggingen",))
    assert [(s.text, s.promised_on) for s in settled] == [(state, date(2024, 3, 12))]
    undated = row("De veren evalueren voor 1 mei 2024", "Debat Veren", state, heads=SOURCED)
    assert settle(*undated, kind=BlockKind.TABLE_CELL)[0][0].promised_on is None


def test_a_table_that_goes_on_on_the_next_page_has_the_heads_of_the_first(settle):
    first = row("De veren tellen", "Debat van 12 maart 2024", "Afgedaan.", heads=SOURCED)
    texts = ("De kaart sturen", "Debat van 13 maart 2024", "Vervallen.")
    more = [(t, Cell(table=1, row=0, column=at)) for at, t in enumerate(texts)]
    settled, _ = settle(*first, *more, kind=BlockKind.TABLE_CELL, headings=("Toezeggingen",))
    assert [(s.status, s.promised_on) for s in settled] == [
        ("fulfilled", date(2024, 3, 12)),
        ("dropped", date(2024, 3, 13)),
    ]


def test_a_table_of_plans_settles_nothing_though_promises_are_in_the_title(settle):
    cells = row(
        "Nieuwe sluis", "Q1 2025", "De bouw is gestart", heads=("Actie", "Planning", "Stand van zaken")
    )
    headings = ("Uitgaven, planning en toezeggingen", "B. Planning")
    assert settle(*cells, kind=BlockKind.TABLE_CELL, headings=headings)[0] == ()


def test_a_heading_settles_nothing(settle):
    assert settle("Openstaande toezeggingen", kind=BlockKind.HEADING) == ((), ())
