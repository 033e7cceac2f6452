# ruff: noqa: E501  (sentences are not broken)
"""What the later letters of two chains say of the promises of the earlier ones, and the figures that come back."""

from pathlib import Path

from letterpress.chain import Teller
from letterpress.quotes import quoter
from make import load

# cash and the counter of the bank: the programme, its first and its second report
A, B, C = (
    "2023-02-17_actieprogramma-betalen-voor-iedereen",
    "2024-04-12_voortgangsbrief-betalen-voor-iedereen",
    "2025-06-27_kst-27863-143",
)
TELLER = Teller({name: quoter(load(Path(__file__).parent / f"{name}.py").LETTER) for name in (A, B, C)})
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

CASH = [
    # --- the programme, in the first report
    told(A, "C01", B, "ongoing", "98,4%"),
    told(A, "C02", B, "ongoing", "€ 36 miljoen", change=("amount", 38_000_000, 36_000_000)),
    told(A, "C03", B, "ongoing", "zijn er 64", "geschikte gevel"),
    told(
        A,
        "C04",
        B,
        "postponed",
        "is later dan beoogd",
        "87 reacties",
        renews=("huidig inzicht",),
        change=("deadline", "2023-10-01", "2024-12-31"),
    ),
    told(
        A,
        "C06",
        B,
        "dropped",
        "niet van start gegaan",
        "160 supermarkten",
        "Geen enkele verzekeraar",
        change=("scope", "een geldautomaat in het dorpshuis", "geld opnemen aan de kassa van supermarkten"),
    ),
    told(A, "C07", B, "fulfilled", "op 1 juni 2023", "112 verenigingen"),
    told(
        A,
        "C09",
        B,
        "partly",
        "Op Bonaire en Saba",
        renews=("Op Sint-Eustatius",),
        change=("scope", "Bonaire, Sint-Eustatius en Saba", "Bonaire en Saba"),
    ),
    told(A, "C10", B, "partly", "acht van de elf", renews=("overige drie",), change=("amount", 11, 8)),
    told(A, "C11", B, "fulfilled", "9 juni 2023"),
    told(A, "C12", B, "ongoing", "Kwant", renews=("de resultaten",)),
    told(A, "C13", B, "fulfilled", "51.000"),
    told(
        A,
        "C14",
        B,
        "fulfilled",
        "alle dertig",
        "langer op zich laten wachten",
        change=("deadline", "2023-12-31", "2024-03-04"),
    ),
    told(A, "C15", B, "ongoing", "7.800"),
    told(A, "C16", B, "fulfilled", "het licht", change=("deadline", "2023-12-31", "2024-03-06")),
    told(A, "C17", B, "fulfilled", "Ingevoerd op"),
    told(A, "C18", B, "ongoing", "Gemiddeld zeven"),
    told(A, "C19", B, "fulfilled", "210 dossiers"),
    told(A, "C20", B, "fulfilled", "Verschenen op"),
    told(A, "C22", B, "postponed", "Doorgeschoven", change=("deadline", "2024-05-31", "2024-11-30")),
    told(A, "C24", B, "fulfilled", "28 november"),
    told(A, "C25", B, "fulfilled", "30 juni"),
    told(A, "C26", B, "fulfilled", "18 april"),
    told(
        A,
        "C28",
        B,
        "fulfilled",
        "Hierbij treft",
        "uiterlijk 1 april willen",
        renews=("tweede voortgangsbrief",),
        change=("deadline", "2024-04-01", "2024-04-12"),
    ),
    # tariffs of an account, raids on cash machines: other things in the same words
    *silent(A, B, "C05", "C08", "C21", "C23", "C27"),
    # --- the programme, in the second report
    told(
        A,
        "C01",
        C,
        "postponed",
        "98,9%",
        renews=("niet haalbaar",),
        change=("deadline", "2026-12-31", "2028-12-31"),
    ),
    told(A, "C02", C, "partly", "€ 33 miljoen", "Deze verlaging", change=("amount", 38_000_000, 33_000_000)),
    told(
        A, "C03", C, "partly", "er 121", "In een aantal kernen", "Geldmaat heeft", change=("amount", 150, 121)
    ),
    told(
        A,
        "C04",
        C,
        "postponed",
        "opnieuw op",
        "Raad van State",
        "ingrijpende herziening",
        renews=("opnieuw op",),
        change=("deadline", "2023-10-01", "2026-06-30"),
    ),
    told(A, "C06", C, "dropped", "318 supermarkten", optional=True),
    told(A, "C07", C, "fulfilled", "260 verenigingen"),
    told(
        A,
        "C08",
        C,
        "dropped",
        "Een maximumtarief",
        "0,8%",
        "bakker",
        change=(
            "scope",
            "een maximumtarief bij algemene maatregel van bestuur",
            "een afspraak met de banken",
        ),
    ),
    told(
        A,
        "C09",
        C,
        "postponed",
        "nog steeds niet geplaatst",
        "orkaanseizoen",
        renews=("nu voorzien",),
        change=("deadline", "2024-12-31", "2026-03-31"),
        optional=True,
    ),
    told(A, "C10", C, "fulfilled", "laatste drie", change=("deadline", "2024-01-01", "2024-09-30")),
    told(A, "C12", C, "fulfilled", "3 december", "juridisch kwetsbaar", "convenant"),
    told(A, "C13", C, "fulfilled", "104.000"),
    told(A, "C14", C, "fulfilled", "servicebussen", change=("amount", 30, 36)),
    told(A, "C15", C, "fulfilled", "21.300", change=("amount", 20000, 21300)),
    told(A, "C18", C, "fulfilled", "basisbetaalrekening"),
    told(A, "C19", C, "fulfilled", "1 maart 2025", "acht op de tien"),
    told(A, "C21", C, "fulfilled", "21 november", "toezegging uit het actieprogramma"),
    told(A, "C22", C, "fulfilled", "64%", change=("deadline", "2024-05-31", "2024-12-15")),
    told(A, "C24", C, "fulfilled", "5.008", optional=True),
    told(A, "C27", C, "postponed", renews=("aanbesteed",), change=("deadline", "2026-12-31", "2027-12-31")),
    told(
        A,
        "C28",
        C,
        "fulfilled",
        "tweede maal",
        "op 1 april",
        renews=("derde voortgangsbrief",),
        optional=True,
    ),
    # of the guide of the AFM only how banks keep to it is told
    *silent(A, C, "C16", optional=True),
    *silent(A, C, "C05", "C11", "C17", "C20", "C23", "C25", "C26"),
    # --- the first report, in the second
    told(
        B,
        "C01",
        C,
        "postponed",
        "98,9%",
        renews=("niet haalbaar",),
        change=("deadline", "2026-12-31", "2028-12-31"),
    ),
    told(B, "C02", C, "partly", "318 supermarkten", change=("amount", 400, 318)),
    told(B, "C03", C, "partly", "€ 1,6 miljoen", change=("amount", 2_000_000, 1_600_000)),
    told(
        B,
        "C04",
        C,
        "postponed",
        "nog steeds niet geplaatst",
        "orkaanseizoen",
        renews=("nu voorzien",),
        change=("deadline", "2024-07-31", "2026-03-31"),
    ),
    told(B, "C05", C, "fulfilled", "laatste drie"),
    told(B, "C06", C, "fulfilled", "3 december"),
    told(B, "C07", C, "dropped", "Het meldpunt"),
    told(
        B,
        "C08",
        C,
        "postponed",
        "opnieuw op",
        "Raad van State",
        "ingrijpende herziening",
        renews=("opnieuw op",),
        change=("deadline", "2024-12-31", "2026-06-30"),
    ),
    told(B, "C09", C, "fulfilled", "servicebussen"),
    told(B, "C10", C, "ongoing", "vier van de tien", renews=("rapporteert in",)),
    told(B, "C11", C, "fulfilled", "64%"),
    told(B, "C12", C, "fulfilled", "19 september", "Aarts", change=("deadline", "2024-05-31", "2024-09-19")),
    told(B, "C14", C, "dropped", "laat ik rusten"),
    told(
        B, "C16", C, "fulfilled", "tweede maal", "op 1 april", change=("deadline", "2025-04-01", "2025-06-27")
    ),
    # coins in machines, bills in cafés: nothing on how coins are gathered, nor on agreements
    *silent(B, C, "C13", "C15"),
]

CASH_FIGURES = [
    # notes can be paid in within that distance by fewer
    series(
        "inwoners met een geldautomaat binnen vijf kilometer",
        "percent",
        (A, "97,9%", 97.9, "2023-01-01"),
        (B, "98,4%", 98.4, "2024"),
        (C, "98,9%", 98.9, "2025"),
    ),
    series(
        "inwoners die binnen vijf kilometer kunnen storten",
        "percent",
        (A, "97,9%", 71, "2023-01-01"),
        (C, "76%", 76, "2025"),
    ),
    series(
        "geldautomaten",
        "count",
        (A, "4.910", 4910, "2023-01-01"),
        (B, "4.953", 4953, "2024-01-01"),
        (C, "5.008", 5008, "2025-01-01"),
    ),
    series(
        "extra geldautomaten van Geldmaat", "count", (B, "zijn er 64", 64, "2024"), (C, "er 121", 121, "2025")
    ),
    # not the shops that take cash, nor the bills in cafés
    series(
        "betalingen aan de kassa die contant worden gedaan",
        "percent",
        (A, "werd 21%", 21, "2022"),
        (B, "nog 20%", 20, "2023"),
        (C, "20% van", 20, "2024"),
    ),
    series("winkels die contant geld aannemen", "percent", (A, "96%", 96, "2023"), (B, "94%", 94, "2024")),
    series(
        "mensen die hun bankzaken niet zonder hulp regelen",
        "count",
        (A, "2,6 miljoen", 2_600_000, "2023"),
        (B, "2,4 miljoen", 2_400_000, "2024"),
        (C, "2,2 miljoen", 2_200_000, "2025"),
    ),
    # failures of internet banking are counted apart
    series(
        "grote pinstoringen",
        "count",
        (A, "veertien grote", 14, "2022"),
        (B, "tot negen", 9, "2023"),
        (C, "elf grote", 11, "2024"),
    ),
    series(
        "plofkraken",
        "count",
        (A, "63 plofkraken", 63, "2022"),
        (B, "38 plofkraken", 38, "2023"),
        (C, "daalde tot 22", 22, "2024"),
    ),
    series(
        "deelnemers aan de cursus Zelf bankieren",
        "count",
        (B, "7.800", 7800, "2024"),
        (C, "21.300", 21300, "2025"),
    ),
    series(
        "verenigingen met een bijdrage voor storten",
        "count",
        (B, "112 verenigingen", 112, "2024"),
        (C, "260 verenigingen", 260, "2025"),
    ),
    series(
        "supermarkten met kassa-opname",
        "count",
        (B, "160 supermarkten", 160, "2024"),
        (C, "318 supermarkten", 318, "2025"),
    ),
    series("servicebussen", "count", (B, "alle dertig", 30, "2024"), (C, "servicebussen", 36, "2024")),
    series(
        "geld voor het programma",
        "EUR",
        (A, "€ 38 miljoen", 38_000_000, "2023/2026"),
        (B, "€ 36 miljoen", 36_000_000, "2023/2026"),
        (C, "€ 33 miljoen", 33_000_000, "2023/2026"),
    ),
    series(
        "doel: inwoners met een geldautomaat binnen vijf kilometer",
        "percent",
        (A, "99,5%", 99.5, "2026"),
        (B, "98,4%", 99.5, "2026"),
        (C, "99,5%", 99.5, "2028"),
    ),
]

TRACKING = CASH
INDICATORS = CASH_FIGURES
