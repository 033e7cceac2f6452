"""Figures of many ministries and subjects, as a careful clerk notes them: value, unit, qualifier."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from kamerbrief.findings.dates import find_dates
from kamerbrief.findings.figures import find_figures
from kamerbrief.model.figure import Figure
from kamerbrief.model.layout import BlockKind, Cell
from kamerbrief.model.letter import Letter

Of = Callable[..., Letter]


def figures(letter: Letter) -> tuple[Figure, ...]:
    return find_figures(letter, (), find_dates(letter, ()))[0]


CASES = [
    # money
    ("De krijgsmacht krijgt €40 miljoen.", "40000000", None, "EUR", "exact"),
    ("De krijgsmacht krijgt € 1,2 mld. extra.", "1200000000", None, "EUR", "exact"),
    ("De boete is 1.234.567 euro.", "1234567", None, "EUR", "exact"),
    ("De boete is € 1 234 567 geworden.", "1234567", None, "EUR", "exact"),
    ("Daarvoor is EUR 5 mln beschikbaar.", "5000000", None, "EUR", "exact"),
    ("Daarvoor is € 0,5 mln beschikbaar.", "500000", None, "EUR", "exact"),
    ("Het COA ontvangt zes miljoen euro.", "6000000", None, "EUR", "exact"),
    ("De bijdrage is € 2.500,- per woning.", "2500", None, "EUR", "exact"),
    ("De toeslag is € 302,39 per maand.", "302.39", None, "EUR", "exact"),
    ("De subsidie (2,5 mln) is verleend.", "2500000", None, "EUR", "exact"),
    ("Het tekort loopt op tot € 90 miljoen.", "90000000", None, "EUR", "exact"),
    ("De subsidie is maximaal € 25.000.", "25000", None, "EUR", "at_most"),
    ("Een subsidie tot € 25.000 is mogelijk.", "25000", None, "EUR", "at_most"),
    ("Het saldo is € -3,5 mln. geworden.", "-3500000", None, "EUR", "exact"),
    ("Het tarief stijgt met 3 cent.", "0.03", None, "EUR", "exact"),
    # percent
    ("De huren stegen met 4,5%.", "4.5", None, "percent", "exact"),
    ("Drie procent van de treinen viel uit.", "3", None, "percent", "exact"),
    ("Dat is 2,1 procentpunt lager.", "2.1", None, "percent", "exact"),
    ("De uitstoot daalt met minder dan 0,5 procent.", "0.5", None, "percent", "under"),
    ("Het percentage steeg tot 15,3.", "15.3", None, "percent", "exact"),
    # counts
    ("Er zijn 342 gemeenten.", "342", None, "count", "exact"),
    ("De marechaussee neemt veertig extra wachtmeesters aan.", "40", None, "count", "exact"),
    ("Het COA vangt ruim 64.000 mensen op.", "64000", None, "count", "over"),
    ("Er zijn zo’n vijftig kazernes.", "50", None, "count", "about"),
    ("Er komen honderdvijfentwintig agenten bij.", "125", None, "count", "exact"),
    ("Er zijn tweeduizend driehonderd vijftig banen.", "2000", None, "count", "exact"),
    ("Het gaat om anderhalf miljoen huishoudens.", "1500000", None, "count", "exact"),
    ("Het gaat om een half miljoen huishoudens.", "500000", None, "count", "exact"),
    ("Er reden twaalfhonderd treinen minder.", "1200", None, "count", "exact"),
    ("Een kleine tweehonderd scholen doen mee.", "200", None, "count", "under"),
    ("–22,7 miljoen euro", "-22700000", None, "EUR", "exact"),  # a cell: the dash of ranges as a minus
    ("De raming daalt met 10 –12 procent.", "10", "12", "percent", "exact"),  # a range
    ("Ten minste 60 scholen doen mee.", "60", None, "count", "at_least"),
    ("Niet meer dan 12 scholen deden mee.", "12", None, "count", "at_most"),
    ("Klassen van 30 of meer leerlingen zijn te groot.", "30", None, "count", "at_least"),
    ("Het aantal wissels groeide tot 240.", "240", None, "count", "exact"),
    ("Zij breiden het team uit tot 30 experts.", "30", None, "count", "exact"),
    ("Negen van de twaalf provincies doen mee.", "9", None, "count", "exact"),
    ("De adviseurs, van wie zes uit het noorden, zijn begonnen.", "6", None, "count", "exact"),
    ("Inmiddels zijn er elf aan de slag.", "11", None, "count", "exact"),
    # parts of a whole
    ("Bijna de helft van de reizigers staat.", "50", None, "percent", "under"),
    ("Eén op de zeven leerlingen verzuimt.", "14.29", None, "percent", "exact"),
    ("9 op de tien leerlingen zijn tevreden.", "90", None, "percent", "exact"),
    ("Negen van de tien leerlingen zijn tevreden.", "90", None, "percent", "exact"),
    ("Ruim twee derde van de huizen is oud.", "66.67", None, "percent", "over"),
    ("Driekwart van de huizen is oud.", "75", None, "percent", "exact"),
    ("De provincie betaalt 1/3 van de kosten.", "33.33", None, "percent", "exact"),
    # ranges
    ("De kosten zijn 30 à 35 mln. hoger.", "30000000", "35000000", "EUR", "exact"),
    ("Dat kost tussen 30 en 35 mln. euro.", "30000000", "35000000", "EUR", "exact"),
    ("Dat kost € 5 tot 10 miljoen.", "5000000", "10000000", "EUR", "exact"),
    ("Dat kost € 500.000 tot € 1 miljoen.", "500000", "1000000", "EUR", "exact"),
    ("Een stijging van 10 tot 15 procent is verwacht.", "10", "15", "percent", "exact"),
    ("Het ziekteverzuim is 3-5%.", "3", "5", "percent", "exact"),
    ("Zorg voor drie tot vijf toetsen.", "3", "5", "count", "exact"),
    ("Kinderen van 11 tot 18 jaar reizen gratis.", "11", "18", "year", "exact"),
    # marks, measures
    ("Reizigers geven de trein een 7,6.", "7.6", None, "score", "exact"),
    ("De leden gaven het advies een acht of hoger.", "8", None, "score", "at_least"),
    ("Het rapportcijfer is een 8.", "8", None, "score", "exact"),
    ("De wachttijd is 48 weken.", "48", None, "other", "exact"),
    ("Er komt 45 km spoor bij.", "45", None, "other", "exact"),
    ("Dat is samen 4,2 miljoen vierkante meter.", "4200000", None, "other", "exact"),
    ("De uitstoot is 4 Mton.", "4", None, "other", "exact"),
    # the same words, other figures
    ("In totaal is 3,7 mld. beschikbaar.", "3700000000", None, "EUR", "exact"),  # money without its name
    ("De begroting kent een onderuitputting van -€ 45 miljoen.", "-45000000", None, "EUR", "exact"),
    ("De Nederlandse bijdrage is USD 10 miljoen.", "10000000", None, "other", "exact"),  # no euros
    ("Dit kost 150 miljoen dollar.", "150000000", None, "other", "exact"),
    ("De premie daalt met 1,2 procentpunt tot 6,5%.", "1.2", None, "percent", "exact"),  # no range
    ("Leerlingen gaven de les een 8.", "8", None, "score", "exact"),
    ("Het aantal aangiften verdubbelde tot 14.000.", "14000", None, "count", "exact"),  # no upper bound
    ("Het slagingspercentage ging van 50 naar 60.", "50", None, "percent", "exact"),
    ("Een toename van een vijfde ten opzichte van 2022.", "20", None, "percent", "exact"),
    ("Het gaat om kantoren, waarvan een derde huurt.", "33.33", None, "percent", "exact"),
    ("In acht regio’s zijn afspraken gemaakt.", "8", None, "count", "exact"),  # not «in acht nemen»
    ("De laatste zeven hebben een plan.", "7", None, "count", "exact"),
    ("De centrale levert 7,9 terawattuur.", "7.9", None, "other", "exact"),
    ("Vaccinatie is er voor ouderen (75+).", "75", None, "year", "at_least"),
]


@pytest.mark.parametrize(("text", "value", "high", "unit", "qualifier"), CASES)
def test_a_figure_has_its_value(
    text: str, value: str, high: str | None, unit: str, qualifier: str, letter_of: Of
) -> None:
    figure = figures(letter_of(text))[0]
    assert (figure.value, figure.value_high) == (Decimal(value), None if high is None else Decimal(high))
    assert (figure.unit, figure.qualifier) == (unit, qualifier)


SEVERAL = [
    ("Dit ging van 55 naar 56 procent.", [("55", "percent"), ("56", "percent")], "the unit comes last"),
    ("Dit ging van 55% naar 56.", [("55", "percent"), ("56", "percent")], "the unit comes first"),
    (
        "Het verzuim steeg van 43% in 2016 tot 47% in 2020.",
        [("43", "percent"), ("47", "percent")],
        "a change",
    ),
    ("Het aantal steeg van 47 naar 66.", [("47", "count"), ("66", "count")], "two counts"),
    ("De termijn gaat van 31 naar 18 maanden.", [("31", "other"), ("18", "other")], "a shared measure"),
    (
        "Meer dan 700.000 van de 1,3 miljoen huizen zijn oud.",
        [("700000", "count"), ("1300000", "count")],
        "part and whole",
    ),
    (
        "10, 20 en 30 procent zijn genoemd.",
        [("10", "percent"), ("20", "percent"), ("30", "percent")],
        "a list",
    ),
    (
        "Het kost € 330 mln. in plaats van € 309 mln.",
        [("330000000", "EUR"), ("309000000", "EUR")],
        "new and old",
    ),
    ("Ouders geven een 7,6, leidsters een 8.", [("7.6", "score"), ("8", "score")], "after a mark a mark"),
]


@pytest.mark.parametrize(("text", "expected", "reason"), SEVERAL)
def test_figures_side_by_side(text: str, expected: list[tuple[str, str]], reason: str, letter_of: Of) -> None:
    found = [(figure.value, figure.unit.value) for figure in figures(letter_of(text))]
    assert found == [(Decimal(value), unit) for value, unit in expected], reason


NONE = [
    ("Zie artikel 12, tweede lid, van de wet.", "an article of a law"),
    ("De vragen 4, 5 en 6 hangen samen.", "numbers of questions"),
    ("In bijlage 3 en paragraaf 4.1 staat meer.", "an annex and a section"),
    ("De F-35 en de NH90 vlogen over de A12.", "names"),
    ("De 75-plussers en 16-jarigen reizen gratis.", "ages in names"),
    ("De 2e ronde en de 3de termijn zijn voorbij.", "ordinals"),
    ("Eén loket is genoeg, een tweede is dat niet.", "an article and an ordinal"),
    ("Dit is vorig jaar geregeld.1Daarna volgde de rest.", "a footnote mark stuck to a sentence"),
    ("De organisaties2 zijn het eens.", "a footnote mark stuck to a word"),
    ("De balie is 24/7 open, vanaf 10.00 uur.", "hours"),
    ("Een van de drie.", "no number that counts"),
    ("Op 12 juni 2023 en in week 40 is er overleg.", "dates"),
    ("Het adres is 2511 VX Den Haag.", "a postal code"),
    ("Bel 070-3402023 of 06 12345678.", "telephone numbers"),
    ("Ik acht dat van belang en neem dit in acht.", "the verb achten"),
    ("Tienduizenden mensen en honderden scholen deden mee.", "no number"),
    ("Alle gemeenten doen mee.", "no figure by the guideline"),
    ("De regering rapporteert vier keer per jaar.", "how often"),
    ("Zie Stb. 2021, 233 en Stcrt. 2022, 12345.", "where a law stands"),
    ("Zij krijgen 1 op 1-begeleiding.", "a manner of speaking"),
    ("1. Inleiding", "the number of a heading"),
    ("Zie de Wegenmonitor 22, onder steden.", "the short year of a title"),
    ("Dat is een derde partij.", "an ordinal"),
    ("Horizon 2020 is een programma.", "a name with a year"),
]


@pytest.mark.parametrize(("text", "reason"), NONE)
def test_what_is_no_figure(text: str, reason: str, letter_of: Of) -> None:
    assert not figures(letter_of(text)), reason


SUBJECTS = [
    ("Er zijn 174 stations verbouwd.", "stations"),
    ("76 procent van de gemeenten doet mee.", "gemeenten"),
    ("Het aantal klachten steeg van 47 naar 66.", "klachten"),
    ("Er is € 5 miljoen voor sociale huurwoningen.", "sociale huurwoningen"),
    ("Een budget van € 5 miljoen is genoeg.", "Een budget"),
    ("Eén op de drie jongeren fietst.", "jongeren"),
]


@pytest.mark.parametrize(("text", "subject"), SUBJECTS)
def test_what_is_counted(text: str, subject: str, letter_of: Of) -> None:
    assert figures(letter_of(text))[0].subject == subject


PERIODS = [
    ("In 2022 kwamen er 40 agenten bij.", "2022-01-01", "2022-12-31"),
    ("Dit steeg van 12% in 2021 naar 15% in 2023.", "2021-01-01", "2021-12-31"),
    ("Tot en met 2027 is er € 4 miljoen.", None, "2027-12-31"),
    ("Er zijn 40 agenten.", None, None),
]


@pytest.mark.parametrize(("text", "first", "last"), PERIODS)
def test_the_time_it_speaks_of(text: str, first: str | None, last: str | None, letter_of: Of) -> None:
    figure = figures(letter_of(text))[0]
    assert (str(figure.period_start or "") or None, str(figure.period_end or "") or None) == (first, last)


def cell(letter_of: Of, text: str, column_head: str | None, row_head: str = "Uitvoering") -> Letter:
    place = Cell(table=0, row=1, column=1, column_head=column_head, row_head=row_head)
    return letter_of(text, block_kind=BlockKind.TABLE_CELL, cell=place)


HEADS = [
    ("Budget (× € 1.000)", "1.234", "1234000", "EUR"),
    ("Budget (x € 1 mln.)", "64,5", "64500000", "EUR"),
    ("bedragen in miljoenen euro", "120", "120000000", "EUR"),
    ("in %", "12,5", "12.5", "percent"),
    ("Aantal scholen", "45", "45", "count"),
]


@pytest.mark.parametrize(("head", "text", "value", "unit"), HEADS)
def test_the_head_of_a_table_gives_scale_and_unit(
    head: str, text: str, value: str, unit: str, letter_of: Of
) -> None:
    figure = figures(cell(letter_of, text, head))[0]
    assert (figure.value, figure.unit.value) == (Decimal(value), unit)


DOUBTS = [
    ("De subsidie (2,5 min) is verleend.", "ocr_unit"),
    ("Het bedrag is € 1,250 per maand.", "ambiguous_decimal"),
    ("Dat is 25 miljoen geworden.", "unit_unknown"),
]


@pytest.mark.parametrize(("text", "code"), DOUBTS)
def test_doubt_is_a_row(text: str, code: str, letter_of: Of) -> None:
    letter = letter_of(text)
    assert [issue.code for issue in find_figures(letter, (), find_dates(letter, ()))[1]] == [code]


def test_a_cell_without_a_unit_is_doubt(letter_of: Of) -> None:
    letter = cell(letter_of, "1.234", "2025", row_head="Uitvoering")
    assert [issue.code for issue in find_figures(letter, (), ())[1]] == ["unit_unknown"]
