# ruff: noqa: E501  (sentences are not broken)
"""What later letters say of the promises of earlier ones, and the figures that come back: accidents at work, three letters."""

from pathlib import Path

from letterpress.quotes import quoter
from make import load

A, B, C = (
    "2022-09-30_programma-werk-zonder-letsel",
    "2023-11-17_kst-25883-471",
    "2025-06-12_tweede-rapportage-wzl",
)
QUOTE = {name: quoter(load(Path(__file__).parent / f"{name}.py").LETTER) for name in (A, B, C)}


def told(
    document: str,
    ident: str,
    later: str,
    status: str,
    *reports: str,
    renews: tuple[str, ...] = (),
    change: tuple[str, object, object] | None = None,
    optional: bool = False,
) -> dict:
    """One promise in one later letter; the evidence is named by a few words of each sentence."""
    roles = [(words, "reports") for words in reports] + [(words, "renews") for words in renews]
    return {
        "document": document,
        "commitment": ident,
        "reported_in": later,
        "status": status,
        "evidence": [{"quote": QUOTE[later](words), "role": role} for words, role in roles],
        "change": None if change is None else dict(zip(("what", "from", "to"), change, strict=True)),
        "optional": optional,
    }


def series(indicator: str, unit: str, *points: tuple[str, str, float, str]) -> dict:
    return {
        "indicator": indicator,
        "unit": unit,
        "points": [
            {"document": d, "quote": QUOTE[d](words), "value": value, "period": period}
            for d, words, value, period in points
        ],
    }


TRACKING = [
    # --- the programme, in the first report
    told(A, "C01", B, "ongoing", "64 mensen", renews=("ten hoogste 45",)),
    told(A, "C02", B, "ongoing", "€ 34 miljoen"),
    told(A, "C03", B, "ongoing", "52%", renews=("driekwart",)),
    told(
        A,
        "C04",
        B,
        "postponed",
        "voeten in de aarde",
        renews=("tweede helft",),
        change=("deadline", "2023-06-30", "2024-12-31"),
    ),
    told(A, "C05", B, "partly", "1.100 kleine", "minder dan beoogd", change=("amount", 1500, 1100)),
    told(A, "C06", B, "fulfilled", "31 aanvragen", change=("deadline", "2023-03-01", "2023-05-15")),
    told(
        A,
        "C07",
        B,
        "partly",
        "14 juni",
        renews=("vleesverwerkende",),
        change=("scope", "de bouw, het transport en de vleesverwerking", "de bouw en het transport"),
    ),
    told(A, "C08", B, "fulfilled", "Van januari", "38%"),
    told(A, "C09", B, "ongoing", "acht bedrijven"),
    told(
        A,
        "C10",
        B,
        "partly",
        "twaalf leermodules",
        change=("scope", "alle mbo-opleidingen", "de technische mbo-opleidingen"),
    ),
    told(A, "C11", B, "ongoing", "26 nieuwe", optional=True),
    told(A, "C12", B, "ongoing", "op hoogte"),
    told(A, "C13", B, "not_reported"),
    told(A, "C14", B, "not_reported"),
    told(A, "C15", B, "postponed", renews=("kwartsstof",), change=("deadline", "2024-01-01", "2024-07-01")),
    told(A, "C16", B, "fulfilled", "Huisartsen die"),
    told(A, "C17", B, "ongoing", "158"),
    told(A, "C18", B, "fulfilled", "twaalf bedrijven", "eerdere zomers", change=("amount", 10, 12)),
    told(A, "C19", B, "partly", "het Pools", "640 keer", change=("amount", 6, 4)),
    told(A, "C20", B, "ongoing", "driemaal"),
    told(
        A, "C21", B, "fulfilled", "onder zelfstandigen zijn", change=("deadline", "2023-05-31", "2023-06-06")
    ),
    told(A, "C22", B, "fulfilled", "Daarin is toegezegd", renews=("volgende voortgangsrapportage",)),
    told(A, "C23", B, "not_reported"),
    told(A, "C24", B, "not_reported"),
    # --- the programme, in the second report
    told(
        A,
        "C01",
        C,
        "postponed",
        "niet langer realistisch",
        "57 mensen",
        "langzamer dan gehoopt",
        change=("deadline", "2026-12-31", "2028-12-31"),
    ),
    told(A, "C02", C, "partly", "€ 31 miljoen", change=("amount", 34_000_000, 31_000_000)),
    told(A, "C03", C, "ongoing", "58%", renews=("70%",), change=("amount", 75, 70)),
    told(
        A,
        "C04",
        C,
        "postponed",
        "begin 2026",
        "langer wachten",
        "de tweede keer",
        change=("deadline", "2023-06-30", "2026-03-31"),
    ),
    told(A, "C05", C, "not_reported"),
    told(A, "C06", C, "not_reported", optional=True),
    told(
        A,
        "C07",
        C,
        "fulfilled",
        "8 maart",
        "alle drie",
        change=("deadline", "2023-05-31", "2024-03-08"),
    ),
    told(A, "C08", C, "not_reported"),
    told(A, "C09", C, "dropped", "is stopgezet", "zijn geschrapt"),
    told(A, "C10", C, "ongoing", "leermodules"),
    told(A, "C11", C, "partly", "34 extra", change=("amount", 40, 34)),
    told(A, "C12", C, "not_reported"),
    told(A, "C13", C, "fulfilled", "€ 90.000"),
    told(A, "C14", C, "not_reported"),
    told(A, "C15", C, "fulfilled", "kwartsstof", change=("deadline", "2024-01-01", "2024-07-01")),
    told(A, "C16", C, "fulfilled", "ruim 1.100"),
    told(A, "C17", C, "ongoing", "171"),
    told(A, "C18", C, "not_reported"),
    told(A, "C19", C, "not_reported"),
    told(
        A,
        "C20",
        C,
        "dropped",
        "onvoldoende draagvlak",
        "introductiepas",
        change=("scope", "een verplichte veiligheidstraining", "een introductiepas"),
        optional=True,
    ),
    told(A, "C21", C, "not_reported"),
    told(
        A,
        "C22",
        C,
        "fulfilled",
        "Hierbij treft u",
        "kabinetswisseling",
        renews=("derde en laatste",),
        optional=True,
    ),
    told(A, "C23", C, "ongoing", "bureau Meerzicht"),
    told(A, "C24", C, "not_reported"),
    # --- the first report, in the second
    told(
        B,
        "C01",
        C,
        "postponed",
        "niet langer realistisch",
        "57 mensen",
        "langzamer dan gehoopt",
        change=("deadline", "2026-12-31", "2028-12-31"),
    ),
    told(B, "C02", C, "ongoing", "58%", renews=("70%",), change=("amount", 75, 70)),
    told(
        B,
        "C03",
        C,
        "postponed",
        "begin 2026",
        "langer wachten",
        "de tweede keer",
        change=("deadline", "2024-12-31", "2026-03-31"),
    ),
    told(B, "C04", C, "partly", "€ 3,2 miljoen", change=("amount", 4_000_000, 3_200_000)),
    told(B, "C05", C, "fulfilled", "8 maart", "alle drie"),
    told(B, "C06", C, "not_reported"),
    told(B, "C07", C, "fulfilled", "kwartsstof"),
    told(
        B,
        "C08",
        C,
        "dropped",
        "richtlijn voor hitte uit te vaardigen",
        "zijn geschrapt",
        change=("scope", "een richtlijn voor hitte", "hitte in de arbocatalogi van zes sectoren"),
    ),
    told(B, "C09", C, "fulfilled", "21 juni"),
    told(B, "C10", C, "fulfilled", "twaalf ervaren", "15%"),
    told(B, "C11", C, "dropped", "handreiking over agressie"),
    told(B, "C12", C, "fulfilled", "120.000"),
    told(
        B,
        "C13",
        C,
        "fulfilled",
        "kabinetswisseling",
        "Hierbij treft u",
        change=("deadline", "2024-11-30", "2025-06-12"),
    ),
]

INDICATORS = [
    series(
        "omgekomen mensen bij ongevallen op het werk",
        "count",
        (A, "kwamen 68 mensen", 68, "2021"),
        (B, "64 mensen", 64, "2022"),
        (C, "dat moet 66", 64, "2022"),
        (C, "dat moet 66", 66, "2022"),
        (C, "57 mensen", 57, "2024"),
    ),
    # of the firms that inspectors visited 71 percent: another denominator, so not a point of this one
    series(
        "bedrijven met een RI&E",
        "percent",
        (A, "slechts 49%", 49, "2021"),
        (B, "52%", 52, "2022"),
        (C, "58%", 58, "2025"),
    ),
    series(
        "artsen in opleiding tot bedrijfsarts",
        "count",
        (A, "slechts 140", 140, "2022-01-01"),
        (B, "158", 158, "2023-01-01"),
        (C, "171", 171, "2025-01-01"),
    ),
    series(
        "doel: dodelijke arbeidsongevallen per jaar",
        "count",
        (A, "niet hoger is dan 45", 45, "2026"),
        (B, "ten hoogste 45", 45, "2026"),
        (C, "niet langer realistisch", 45, "2028"),
    ),
    series(
        "doel: bedrijven met een RI&E eind 2025",
        "percent",
        (A, "daarom 75%", 75, "2025"),
        (B, "driekwart", 75, "2025"),
        (C, "70%", 70, "2025"),
    ),
    series(
        "geld voor het programma, 2023 tot en met 2026",
        "EUR",
        (A, "€ 34 miljoen", 34_000_000, "2023/2026"),
        (B, "€ 34 miljoen", 34_000_000, "2023/2026"),
        (C, "€ 31 miljoen", 31_000_000, "2023/2026"),
        (C, "€ 31 miljoen", 34_000_000, "2023/2026"),
    ),
    series(
        "extra inspecteurs",
        "count",
        (B, "26 nieuwe", 26, "2023"),
        (C, "34 extra", 34, "2025"),
    ),
]
