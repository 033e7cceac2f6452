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
