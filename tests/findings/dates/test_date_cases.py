"""Expressions of many ministries and subjects, with the first and the last day that a careful clerk notes."""

from collections.abc import Callable

import pytest

from kamerbrief.findings.dates import find_dates
from kamerbrief.model.letter import Letter

Of = Callable[..., Letter]

TUESDAY = "2024-05-14"  # the day of the letter
DECEMBER = "2024-12-12"

CASES = [
    # days
    ("De brug is op 3 februari 2023 geopend.", "2023-02-03", "2023-02-03", "2023-02-03"),
    ("Bij brief d.d. 3-5-2023 vroeg u hiernaar.", "2023-05-03", "2023-05-03", "2023-05-03"),
    ("De Raad sprak op 12 en 13 juni 2023.", "2023-06-12", "2023-06-13", "2023-06-12/2023-06-13"),
    ("De hoorzittingen waren op 5 en 19 april 2023.", "2023-04-05", "2023-04-19", "{2023-04-05,2023-04-19}"),
    ("Het debat is op dinsdag 4 juni a.s. voorzien.", "2024-06-04", "2024-06-04", "2024-06-04"),
    ("Op 2 oktober jl. sprak ik de vakbonden.", "2023-10-02", "2023-10-02", "2023-10-02"),
    ("Afgelopen donderdag sprak ik de korpschef.", "2024-05-09", "2024-05-09", "2024-05-09"),
    ("De stemming is aanstaande dinsdag.", "2024-05-21", "2024-05-21", "2024-05-21"),
    # a year that is not written
    ("Op 20 november sprak ik de gemeenten.", "2023-11-20", "2023-11-20", "2023-11-20"),
    ("Op 20 november spreek ik de gemeenten.", "2024-11-20", "2024-11-20", "2024-11-20"),
    ("De regeling is op 1 april in werking getreden.", "2024-04-01", "2024-04-01", "2024-04-01"),
    ("De regeling treedt op 1 april in werking.", "2025-04-01", "2025-04-01", "2025-04-01"),
    ("Ik heb toegezegd dit in september uit te zoeken.", "2024-09-01", "2024-09-30", "2024-09"),
    ("De proef is niet in maart maar later van start gegaan.", "2024-03-01", "2024-03-31", "2024-03"),
    # months, seasons, quarters, halves
    ("In juli en augustus jl. was het spoor dicht.", "2023-07-01", "2023-08-31", "2023-07/2023-08"),
    ("In het voorjaar van 2025 volgt de nota.", "2025-03-01", "2025-05-31", "2025-21"),
    ("De winter van 2022 was zacht.", "2022-12-01", "2023-02-28", "2022-24"),
    ("Komend najaar ontvangt u de cijfers.", "2024-09-01", "2024-11-30", "2024-23"),
    ("In Q2 2025 start de aanbesteding.", "2025-04-01", "2025-06-30", "2025-34"),
    ("Q3-Q4 2024 staat in het teken van de krijgsmacht.", "2024-07-01", "2024-12-31", "2024-07/2024-12"),
    ("In het derde kwartaal van dit jaar volgt de wet.", "2024-07-01", "2024-09-30", "2024-35"),
    ("Het tweede halfjaar van 2023 viel tegen.", "2023-07-01", "2023-12-31", "2023-41"),
    ("In de eerste helft van 2025 is de kazerne klaar.", "2025-01-01", "2025-06-30", "2025-40"),
    ("De eerste drie maanden van 2024 waren druk.", "2024-01-01", "2024-03-31", "2024-01/2024-03"),
    ("In de laatste week van juni 2023 kwam de piek.", "2023-06-24", "2023-06-30", "2023-06-24/2023-06-30"),
    ("In week 40 van 2024 is de campagne.", "2024-09-30", "2024-10-06", "2024-09-30/2024-10-06"),
    # parts
    ("Begin 2025 is de kazerne klaar.", "2025-01-01", "2025-03-31", "2025-33"),
    ("De wet is medio 2025 gereed.", "2025-05-01", "2025-08-31", "2025-05/2025-08"),
    ("Eind volgend jaar is de sluis af.", "2025-10-01", "2025-12-31", "2025-36"),
    ("Dat was aan het einde van het jaar geregeld.", "2024-10-01", "2024-12-31", "2024-36"),
    ("De opvang gaat half maart 2025 open.", "2025-03-11", "2025-03-20", "2025-03-11/2025-03-20"),
    # years
    ("De raming voor 2026 is hoger.", "2026-01-01", "2026-12-31", "2026"),
    ("In 2024 en 2025 wordt het spoor vernieuwd.", "2024-01-01", "2025-12-31", "2024/2025"),
    ("Het meerjarenprogramma 2024-2027 loopt.", "2024-01-01", "2027-12-31", "2024/2027"),
    ("In het schooljaar 2023-2024 telde het mbo meer studenten.", "2023-08-01", "2024-07-31", None),
    ("Vanaf studiejaar 2025/26 geldt de norm.", "2025-09-01", None, "2025-09-01/.."),
    ("De dijken uit de jaren vijftig en zestig zijn op.", "1950-01-01", "1969-12-31", "1950/1969"),
    ("Vanaf 2026 en verder is er geld.", "2026-01-01", None, "2026-01-01/.."),
    ("Dat was 8% in 2022, tegen 6% een jaar eerder.", "2022-01-01", "2022-12-31", "2022"),
    # ranges
    ("Van 1 mei 2023 t/m 30 april 2024 liep de proef.", "2023-05-01", "2024-04-30", "2023-05-01/2024-04-30"),
    ("Van november tot en met januari jl. was het spoor dicht.", "2023-11-01", "2024-01-31", None),
    ("Tussen 2019 en 2023 daalde de instroom.", "2019-01-01", "2023-12-31", "2019/2023"),
    ("Tussen 1 maart en 1 september 2025 wordt gebouwd.", "2025-03-01", "2025-09-01", None),
    ("Tussen nu en 2030 komen er vliegvelden bij.", "2024-05-14", "2030-12-31", "2024-05-14/2030-12-31"),
    # one end open
    ("Uiterlijk 1 oktober 2024 ligt er een plan.", None, "2024-10-01", "../2024-10-01"),
    ("Vóór 1 oktober 2024 ligt er een plan.", None, "2024-09-30", "../2024-09-30"),
    ("Ik kom hier voor de zomer van 2025 op terug.", None, "2025-05-31", "../2025-05-31"),
    ("Voor het einde van dit jaar is er een wet.", None, "2024-12-31", "../2024-12-31"),
    ("De regeling loopt tot en met 2028.", None, "2028-12-31", "../2028-12-31"),
    ("De regeling loopt door tot in 2028.", None, "2028-12-31", "../2028-12-31"),
    ("Per 1 januari 2025 stijgt het loon.", "2025-01-01", None, "2025-01-01/.."),
    ("Met ingang van juli 2024 rijden er meer treinen.", "2024-07-01", None, "2024-07-01/.."),
    ("Sinds februari zijn er meer agenten.", "2024-02-01", None, "2024-02-01/.."),
    ("Uiterlijk in het tweede kwartaal van 2025 volgt dit.", None, "2025-06-30", "../2025-06-30"),
    ("De opening is gepland voor 15 maart 2025.", "2025-03-15", "2025-03-15", "2025-03-15"),
    # told from the letter
    ("Dit jaar komen er kazernes bij.", "2024-01-01", "2024-12-31", "2024"),
    ("Vorig jaar mei is dit besloten.", "2023-05-01", "2023-05-31", "2023-05"),
    ("Volgende maand bespreekt de Raad dit.", "2024-06-01", "2024-06-30", "2024-06"),
    ("Vorige week is het rapport verschenen.", "2024-05-06", "2024-05-12", "2024-05-06/2024-05-12"),
    ("Vijf jaar geleden was dat anders.", "2019-01-01", "2019-12-31", "2019"),
    ("Ik informeer uw Kamer binnen zes weken.", "2024-05-14", "2024-06-25", "2024-05-14/2024-06-25"),
    # occasions
    ("Met Prinsjesdag volgt de begroting van Defensie.", "2024-09-17", "2024-09-17", "2024-09-17"),
    ("Voorafgaand aan Verantwoordingsdag krijgt u de cijfers.", None, "2024-05-14", "../2024-05-14"),
    ("Voorafgaand aan Verantwoordingsdag (21 mei) volgt dit.", None, "2024-05-20", "../2024-05-20"),
    ("Na het zomerreces kom ik met een wetsvoorstel.", "2024-09-03", None, "2024-09-03/.."),
    ("Voor het kerstreces van 2023 is dit gemeld.", None, "2023-12-21", "../2023-12-21"),
    ("Tijdens de kerstdagen van 2023 was het spoor dicht.", "2023-12-25", "2023-12-26", None),
    ("Voor het commissiedebat Spoor van 26 juni 2024 volgt dit.", None, "2024-06-25", "../2024-06-25"),
    ("Na de Landbouw- en Visserijraad op 17 juni 2024 meld ik dit.", "2024-06-18", None, "2024-06-18/.."),
    ("Uiterlijk eind Q2 2025 is het plan gereed.", None, "2025-06-30", None),
    ("De tweede helft van augustus is druk.", "2024-08-16", "2024-08-31", None),
    ("In de herfstvakantie van 2024 is het druk.", "2024-10-01", "2024-10-31", None),
    # a verb of another clause tells no year
    (
        "Corporaties roepen vanaf 1 september huurders op; dat is in januari afgesproken.",
        "2024-09-01",
        None,
        None,
    ),
    ("De politie, die het druk heeft gehad, zet per 1 juli een team in.", "2024-07-01", None, None),
    ("De missie, oorspronkelijk gepland voor maart, vindt nu plaats.", "2024-03-01", "2024-03-31", None),
    ("De overdracht, die voor dit voorjaar op de rol stond, is later.", "2024-03-01", "2024-05-31", None),
    ("Het advies, dat in november uitkwam, is helder.", "2023-11-01", "2023-11-30", None),
    ("De telling, die in maart binnenkwam, is compleet.", "2024-03-01", "2024-03-31", None),
    ("Het plan had u in maart moeten bereiken.", "2024-03-01", "2024-03-31", None),
    ("Per 1 december zijn acht formulieren komen te vervallen.", "2023-12-01", None, None),
    ("Rond Pasen 2025 is het druk op Schiphol.", "2025-04-20", "2025-04-21", None),
]


@pytest.mark.parametrize(("text", "first", "last", "edtf"), CASES)
def test_an_expression_has_its_days(
    text: str, first: str | None, last: str | None, edtf: str | None, letter_of: Of
) -> None:
    mention = find_dates(letter_of(text, TUESDAY), ())[0]
    assert (str(mention.date_start or "") or None, str(mention.date_end or "") or None) == (first, last)
    if edtf:
        assert mention.edtf == edtf


LATE = [
    ("Ik kom hier voor de zomer op terug.", None, "2025-05-31"),
    ("Daarover ontvangt u voor het zomerreces een brief.", None, "2025-07-03"),
    ("In het nieuwe jaar wordt er gebouwd.", "2025-01-01", "2025-12-31"),
    ("Het afgelopen jaar is er gebouwd.", "2024-01-01", "2024-12-31"),
    ("De komende twee jaar wordt er gebouwd.", "2025-01-01", "2026-12-31"),
    ("In januari volgt de uitslag.", "2025-01-01", "2025-01-31"),
    ("In januari verscheen de uitslag.", "2024-01-01", "2024-01-31"),
    ("Het laatste kwartaal is daaraan gewerkt.", "2024-10-01", "2024-12-31"),
    ("Voor de jaarwisseling hoort u meer.", None, "2024-12-30"),
]


@pytest.mark.parametrize(("text", "first", "last"), LATE)
def test_a_letter_of_december_looks_to_the_next_year(
    text: str, first: str | None, last: str | None, letter_of: Of
) -> None:
    mention = find_dates(letter_of(text, DECEMBER), ())[0]
    assert (str(mention.date_start or "") or None, str(mention.date_end or "") or None) == (first, last)


NONE = [
    ("Er komen 2000 woningen bij in Almere.", "a number that counts"),
    ("Zie kenmerk 2023-0000512345.", "a reference"),
    ("Het dossier is te vinden op www.voorbeeld.nl/2023/rapport.", "an address on the web"),
    ("Het rapport kustfundament-2020.pdf is openbaar.", "the name of a file"),
    ("Bel 070-3402023 voor meer inlichtingen.", "a telephone number"),
    ("De bouw duurt vier jaar.", "a length of time"),
    ("De jaarlijkse rapportage volgt.", "how often"),
    ("De minister van Mei heeft gesproken.", "a surname"),
    ("De straaljager F2023 vloog over.", "part of a name"),
    ("Het meisje speelt de marsmuziek.", "months inside words"),
    ("Dat is in vergaderjaar 2023-2024 besproken.", "a year of sessions belongs to a reference"),
    ("De aanvrager moet binnen zes weken bezwaar maken.", "a term in a law"),
    ("De prijs steeg van 2000 naar 2500 punten.", "a change of something counted"),
    ("Ik acht dat van belang.", "no count"),
]


@pytest.mark.parametrize(("text", "reason"), NONE)
def test_what_is_no_date(text: str, reason: str, letter_of: Of) -> None:
    assert not find_dates(letter_of(text, TUESDAY), ()), reason


def test_two_places_in_one_sentence_stay_two(letter_of: Of) -> None:
    text = "Begin april en eind mei 2025 spreek ik de vakbonden."
    assert [(m.text, str(m.date_start)) for m in find_dates(letter_of(text), ())] == [
        ("Begin april", "2025-04-01"),
        ("eind mei 2025", "2025-05-21"),
    ]


def test_years_with_an_amount_each_stay_apart(letter_of: Of) -> None:
    text = "In 2021 en 2022 zijn respectievelijk 45 en 52 zaken afgedaan."
    assert [m.text for m in find_dates(letter_of(text), ())] == ["2021", "2022"]


def test_a_year_in_the_line_above_counts(letter_of: Of) -> None:
    mention = find_dates(letter_of("De opening van de kazerne, in maart.", TUESDAY, lead_in="In 2026:"), ())[
        0
    ]
    assert (str(mention.date_start), mention.inferred) == ("2026-03-01", True)


def test_a_verb_outweighs_the_year_of_the_heading(letter_of: Of) -> None:
    letter = letter_of("In maart volgt de wet.", TUESDAY, headings=("Terugblik 2023",))
    assert str(find_dates(letter, ())[0].date_start) == "2025-03-01"


def test_a_year_named_before_in_the_sentence_counts_for_what_comes_later_in_it(letter_of: Of) -> None:
    text = "In Q1 van 2026 komt het voorstel, in het tweede kwartaal de behandeling."
    assert [str(m.date_start) for m in find_dates(letter_of(text), ())] == ["2026-01-01", "2026-04-01"]


def test_without_a_letter_date_nothing_relative_has_days(letter_of: Of) -> None:
    for text in ("Volgend jaar wordt er gebouwd.", "In maart volgt de wet.", "Op 2 oktober jl. sprak ik u."):
        mention = find_dates(letter_of(text, None), ())[0]
        assert (mention.date_start, mention.date_end, mention.edtf) == (None, None, None), text
    exact = find_dates(letter_of("Op 2 oktober 2023 sprak ik u.", None), ())[0]
    assert str(exact.date_start) == "2023-10-02"


def test_what_is_vague_gets_no_invented_day(letter_of: Of) -> None:
    for text in ("Dat volgt binnenkort.", "Dat volgt zo spoedig mogelijk.", "Dat volgt te zijner tijd."):
        mention = find_dates(letter_of(text), ())[0]
        assert mention.vague and mention.date_start is None and mention.date_end is None


def test_a_recess_outside_the_table_is_approximate(letter_of: Of) -> None:
    known, guessed = (
        find_dates(letter_of(f"Het zomerreces van {year} was lang."), ())[0] for year in (2023, 2019)
    )
    assert known.edtf == "2023-07-07/2023-09-04"
    assert guessed.edtf == "2019-07-05~/2019-09-02~"
