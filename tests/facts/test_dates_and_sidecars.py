"""The order of what tells a document's date, and what staff may write in a sidecar."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.facts.calendar import printed_date
from kamerbrief.facts.dating import date_in_name
from kamerbrief.facts.ministries import ministry_of_role
from kamerbrief.model.facts import DateSource, DocumentKind
from kamerbrief.model.layout import BlockKind, FurnitureKind

PAGE = (FurnitureKind.SIDE_COLUMN, 470, 123, "Datum\n4 december 2024")


@pytest.mark.parametrize(
    ("name", "edtf"),
    [
        ("2022-12-13_kamerbrief.pdf", "2022-12-13"),
        ("2021-12_bijlage-3.pdf", "2021-12"),
        ("2021_overzicht.pdf", "2021"),
        ("20221213 brief over veren.pdf", "2022-12-13"),
        ("2022-13-40_brief.pdf", "2022"),
        ("brief-2022-12-13.pdf", None),
        ("20221_brief.pdf", None),
    ],
)
def test_the_prefix_of_a_file_name(name, edtf):
    found = date_in_name(Path(name))
    assert (found.edtf if found else None) == edtf


@pytest.mark.parametrize(
    ("print_", "edtf"),
    [
        ("13 december 2022", "2022-12-13"),
        ("13 decem ber 2 022", "2022-12-13"),
        ("13-12-2022", "2022-12-13"),
        ("3 mrt. 2022", "2022-03-03"),
        ("december 2022", "2022-12"),
        ("31 februari 2022", None),
        ("geen", None),
    ],
)
def test_dates_in_print(print_, edtf):
    found = printed_date(print_, DateSource.PAGE)
    assert (found.edtf if found else None) == edtf


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_every_day_is_read_back(day):
    months = "januari februari maart april mei juni juli augustus september oktober november december".split()
    found = printed_date(f"{day.day} {months[day.month - 1]} {day.year}", DateSource.PAGE)
    assert found is not None
    assert found.start == found.end == day
    assert date_in_name(Path(f"{day.isoformat()}_brief.pdf")).start == day


def test_the_page_goes_before_the_sidecar_before_the_name_before_the_text(state):
    text = [(BlockKind.HEADING, "Stand van zaken 2019"), "Tekst."]
    name, sidecar = "2021-02_brief.pdf", "date = 2022-03-04"
    assert state([], text, "stuk.pdf")[0].date.edtf == "2019"
    assert state([], text, name)[0].date.edtf == "2021-02"
    assert state([], text, name, sidecar)[0].date.edtf == "2022-03-04"
    facts, issues = state([PAGE], text, name, sidecar)
    assert (facts.date.edtf, facts.date.source) == ("2024-12-04", DateSource.PAGE)
    assert [issue.code for issue in issues] == ["date_differs"]


def test_the_last_year_that_the_text_tells_as_past(state):
    text = "In 2019 zijn 12 veren gebouwd. In 2021 zijn 14 veren geteld in 2021. Het doel is 20 in 2030."
    facts, _ = state([], [text], "stuk.pdf")
    assert (facts.date.edtf, facts.date.source) == ("2021", DateSource.TEXT)


def test_without_any_date_an_issue_says_what_to_do(state):
    facts, issues = state([], ["Er varen twaalf veren."], "stuk.pdf")
    assert facts.date is None
    assert [issue.code for issue in issues] == ["no_date"]
    assert "bestandsnaam" in issues[0].message


def test_a_sidecar_states_and_corrects(state):
    sidecar = 'kind = "annex"\nsubject = "Veren"\ndossier = 31293\ndate = "2021-12"\n'
    facts, issues = state([], [(BlockKind.HEADING, "Kop")], "stuk.pdf", sidecar)
    assert (facts.kind, facts.subject, facts.dossier) == (DocumentKind.ANNEX, "Veren", "31293")
    assert (facts.date.edtf, facts.date.source) == ("2021-12", DateSource.SIDECAR)
    assert issues == ()


@pytest.mark.parametrize(
    ("sidecar", "code"),
    [
        ('onderwerp = "Veren"', "sidecar_unknown_key"),
        ('kind = "brief"', "sidecar_bad_value"),
        ('date = "ergens in mei"', "sidecar_bad_value"),
        ("date = true", "sidecar_bad_value"),
        ('subject = ["Veren"]', "sidecar_bad_value"),
        ("subject = Veren", "sidecar_unreadable"),
        (b"\xff\xfe\x00", "sidecar_unreadable"),
    ],
)
def test_what_is_wrong_in_a_sidecar_is_said_in_words(state, sidecar, code):
    _, issues = state([PAGE], ["Tekst."], "stuk.pdf", sidecar)
    assert [issue.code for issue in issues] == [code]
    assert "stuk.toml" in issues[0].message


@pytest.mark.parametrize(
    ("role", "year", "ministry"),
    [
        ("de minister van Economische Zaken", 2015, "Economische Zaken"),
        ("de minister van Economische Zaken en Klimaat", 2020, "Economische Zaken en Klimaat"),
        ("de minister voor Natuur en Stikstof", 2023, "Landbouw, Natuur en Voedselkwaliteit"),
        (
            "de minister voor Volkshuisvesting en Ruimtelijke Ordening",
            2023,
            "Binnenlandse Zaken en Koninkrijksrelaties",
        ),
        (
            "de minister van Volkshuisvesting en Ruimtelijke Ordening",
            2025,
            "Volkshuisvesting en Ruimtelijke Ordening",
        ),
        ("DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID", 2020, "Justitie en Veiligheid"),
        ("de minister van Justitie", 2005, "Justitie"),
        ("de minister van Veiligheid en Justitie", 2014, "Veiligheid en Justitie"),
        ("de minister van Toverkunst", 2014, None),
    ],
)
def test_the_ministry_of_a_role(role, year, ministry):
    assert ministry_of_role(role, year) == (f"Ministerie van {ministry}" if ministry else None)
