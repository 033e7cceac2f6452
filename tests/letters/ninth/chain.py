# ruff: noqa: E501  (a row a line where it fits)
"""What the later letters of two chains say of the promises of the earlier ones, and the figures that come back."""

from pathlib import Path

from letterpress.chain import Teller
from letterpress.quotes import quoter
from make import load

# drinking water: the programme, its first and its second report
A, B, C = (
    "2022-10-14_kamerbrief-drinkwater-in-balans",
    "2023-12-08_eerste-voortgang-drinkwater-in-balans",
    "2025-05-16_kst-27625-703",
)
TELLER = Teller({name: quoter(load(Path(__file__).parent / f"{name}.py").LETTER) for name in (A, B, C)})
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

WATER = [
    # --- the programme, in the first report
    told(A, "C01", B, "ongoing", "127 liter"),
    told(A, "C02", B, "ongoing", "3% onder"),
    told(A, "C03", B, "ongoing", "€ 43 miljoen", change=("amount", 46_000_000, 43_000_000)),
    told(A, "C04", B, "ongoing", "118.000"),
    told(A, "C05", B, "fulfilled", "Op 3 april", renews=("herhaald",)),
    told(A, "C06", B, "fulfilled", "Ingevoerd op", change=("deadline", "2023-08-31", "2023-11-06")),
    told(A, "C07", B, "ongoing", "22.400"),
    told(
        A,
        "C08",
        B,
        "postponed",
        "verplichte regenwater",
        "notificatie",
        change=("deadline", "2024-07-01", "2025-01-01"),
    ),
    told(A, "C09", B, "ongoing", "Aquant", renews=("de resultaten",)),
    told(A, "C10", B, "ongoing", "Aquant", renews=("de resultaten",)),
    told(A, "C11", B, "partly", "34 van de", renews=("overige zestien",), change=("amount", 50, 34)),
    told(
        A,
        "C12",
        B,
        "fulfilled",
        "werd op 1 april",
        "verhoogd van",
        "na vier maanden",
        change=("amount", 6_000_000, 9_000_000),
    ),
    told(A, "C13", B, "ongoing", "negen gebieden"),
    told(
        A,
        "C14",
        B,
        "partly",
        "eerste put",
        "In de Wieringermeer",
        change=("scope", "Hardenberg en de Wieringermeer", "Hardenberg"),
    ),
    told(A, "C15", B, "partly", "op twee locaties", renews=("Bergambacht",), change=("amount", 3, 2)),
    told(A, "C16", B, "fulfilled", "aan het werk"),
    told(
        A,
        "C17",
        B,
        "postponed",
        "in te dienen",
        "consultatie",
        change=("deadline", "2024-03-31", "2024-12-31"),
    ),
    told(A, "C18", B, "fulfilled", "63 stoffen"),
    told(
        A,
        "C19",
        B,
        "dropped",
        "Dat is niet doorgegaan",
        "acht meetpunten",
        "meetschip",
        change=("scope", "acht meetpunten langs Rijn en Maas", "een meetschip"),
    ),
    told(A, "C20", B, "ongoing", "er 131"),
    told(A, "C21", B, "fulfilled", "Opengesteld per", change=("deadline", "2023-09-01", "2023-11-01")),
    told(A, "C23", B, "ongoing", "25 aangeschaft"),
    told(A, "C25", B, "ongoing", "Zes bedrijven"),
    told(A, "C27", B, "fulfilled", "Verschenen op"),
    told(A, "C28", B, "fulfilled", "hardheid"),
    told(A, "C30", B, "fulfilled", "Hierbij ontvangt", renews=("tweede voortgangsrapportage",)),
    # landlords, an exercise and a plan for a crisis: the same words, other things
    *silent(A, B, "C22", "C24", "C26", "C29"),
    # --- the programme, in the second report
    told(A, "C01", C, "postponed", "115 liter", "124 liter", change=("deadline", "2027-12-31", "2030-12-31")),
    told(A, "C02", C, "ongoing", "met 7%"),
    told(A, "C03", C, "ongoing", "€ 21,8", change=("amount", 46_000_000, 43_000_000)),
    told(A, "C04", C, "postponed", "van 500.000", "342.000", change=("deadline", "2025-12-31", "2026-12-31")),
    told(A, "C05", C, "fulfilled", "58%"),
    told(A, "C06", C, "fulfilled", "140 producten"),
    told(A, "C07", C, "partly", "51.300", "weigerde de huurder", change=("amount", 60_000, 51_300)),
    told(
        A,
        "C08",
        C,
        "postponed",
        "opnieuw vertraagd",
        "Raad van State",
        renews=("mikt nu",),
        change=("deadline", "2024-07-01", "2026-07-01"),
    ),
    told(A, "C09", C, "fulfilled", "26 april", "becijfert", "Van invoering"),
    told(A, "C10", C, "fulfilled", "26 april", change=("deadline", "2024-03-31", "2024-04-26")),
    told(A, "C11", C, "fulfilled", "elk van de vijftig", change=("deadline", "2023-10-01", "2024-11-30")),
    told(A, "C12", C, "fulfilled", "612 bedrijven"),
    told(A, "C13", C, "partly", "Negentien gebieden", "Gelderland", change=("amount", 24, 19)),
    told(
        A,
        "C14",
        C,
        "partly",
        "winning bij Hardenberg",
        "Die in de Wieringermeer",
        change=("scope", "Hardenberg en de Wieringermeer", "Hardenberg"),
    ),
    told(A, "C15", C, "fulfilled", "alle drie", "tweeënhalf"),
    told(A, "C16", C, "fulfilled", "versnellingsteam", optional=True),
    told(
        A,
        "C17",
        C,
        "postponed",
        "geen wetsvoorstel",
        "nu gepland",
        "weerbarstiger",
        renews=("halfjaar",),
        change=("deadline", "2024-03-31", "2026-03-31"),
    ),
    told(A, "C20", C, "partly", "er 295", renews=("overige 85",), change=("amount", 380, 295)),
    told(A, "C21", C, "fulfilled", "640 scholen", "€ 7,4", "€ 12 miljoen"),
    told(A, "C23", C, "fulfilled", "64 noodwater", change=("amount", 60, 64)),
    told(A, "C24", C, "dropped", "geschrapt"),
    told(A, "C25", C, "fulfilled", "alle tien", "Bij drie daarvan"),
    told(A, "C27", C, "ongoing", renews=("per gemeente",), optional=True),
    told(A, "C29", C, "postponed", "schuift een jaar", change=("deadline", "2025-12-31", "2026-12-31")),
    told(
        A,
        "C30",
        C,
        "fulfilled",
        "Hierbij bied",
        "was aangekondigd",
        renews=("derde voortgangsrapportage",),
        optional=True,
    ),
    # the ship came in the place of the gauges, which are not named
    *silent(A, C, "C19", optional=True),
    # a European list of substances, homes of owners
    *silent(A, C, "C18", "C22", "C26", "C28"),
    # --- the first report, in the second
    told(B, "C01", C, "fulfilled", "58%"),
    told(
        B,
        "C02",
        C,
        "postponed",
        "opnieuw vertraagd",
        "Raad van State",
        renews=("mikt nu",),
        change=("deadline", "2025-01-01", "2026-07-01"),
    ),
    told(B, "C03", C, "fulfilled", "26 april", "becijfert", change=("deadline", "2024-03-31", "2024-04-26")),
    told(B, "C04", C, "fulfilled", "elk van de vijftig", change=("deadline", "2024-06-30", "2024-11-30")),
    told(B, "C05", C, "partly", "€ 1,1 miljoen", change=("amount", 1_500_000, 1_100_000)),
    told(B, "C06", C, "dropped", "Die in de Wieringermeer"),
    told(B, "C07", C, "fulfilled", "alle drie"),
    told(
        B,
        "C08",
        C,
        "postponed",
        "geen wetsvoorstel",
        "nu gepland",
        "weerbarstiger",
        renews=("halfjaar",),
        change=("deadline", "2024-12-31", "2026-03-31"),
    ),
    told(B, "C09", C, "fulfilled", "23 keer"),
    told(B, "C10", C, "fulfilled", "overzicht van PFAS", "motie-Van Rijthoven"),
    told(B, "C11", C, "fulfilled", "alle tien"),
    told(B, "C12", C, "ongoing", "5,1%"),
    told(B, "C13", C, "fulfilled", "digitale kaart", change=("deadline", "2024-05-31", "2024-06-04")),
    told(B, "C15", C, "ongoing", "210 zijn"),
    told(
        B,
        "C16",
        C,
        "fulfilled",
        "Hierbij bied",
        "was aangekondigd",
        change=("deadline", "2024-12-31", "2025-05-16"),
    ),
    # restaurants rinse vegetables; of linen nothing
    *silent(B, C, "C14"),
]

WATER_FIGURES = [
    # what is delivered on warm days is another number
    series(
        "gebruik thuis per persoon per dag",
        "other",
        (A, "129 liter", 129, "2021"),
        (B, "127 liter", 129, "2021"),
        (B, "127 liter", 127, "2022"),
        (C, "124 liter", 124, "2024"),
    ),
    # not the share of what is delivered that goes to firms
    series(
        "daling van het zakelijk gebruik sinds 2021",
        "percent",
        (B, "3% onder", 3, "2022"),
        (C, "met 7%", 7, "2024"),
    ),
    series(
        "lekverliezen",
        "percent",
        (A, "5,6%", 5.6, "2021"),
        (B, "5,3%", 5.3, "2022"),
        (C, "5,1%", 5.1, "2024"),
    ),
    # how many days they lasted is counted apart
    series(
        "innamestops",
        "count",
        (A, "74 keer", 74, "2021"),
        (B, "tot 51", 51, "2022"),
        (C, "66 innamestops", 66, "2024"),
    ),
    series(
        "winningen met een bron die niet voldoet",
        "count",
        (A, "217 winningen", 41, "2022"),
        (B, "39 van de", 39, "2023"),
    ),
    series(
        "huishoudens met een slimme watermeter",
        "count",
        (B, "118.000", 118_000, "2023"),
        (C, "342.000", 342_000, "2025-03"),
    ),
    series(
        "huurwoningen met een waterbesparende douchekop",
        "count",
        (B, "22.400", 22_400, "2023"),
        (C, "51.300", 51_300, "2025"),
    ),
    series(
        "gebieden voor strategische grondwatervoorraad",
        "count",
        (B, "negen gebieden", 9, "2023"),
        (C, "Negentien gebieden", 19, "2025"),
    ),
    series("herziene lozingsvergunningen", "count", (B, "er 131", 131, "2023"), (C, "er 295", 295, "2025")),
    series(
        "noodwaterinstallaties", "count", (B, "25 aangeschaft", 25, "2023"), (C, "64 noodwater", 64, "2024")
    ),
    series(
        "uitgegeven voor het actieprogramma",
        "EUR",
        (B, "€ 43 miljoen", 8_100_000, "/2023-11-10"),
        (C, "€ 21,8", 21_800_000, "/2024"),
    ),
    series(
        "geld voor het actieprogramma",
        "EUR",
        (A, "€ 46 miljoen", 46_000_000, "2023/2027"),
        (B, "€ 43 miljoen", 43_000_000, "2023/2027"),
        (C, "€ 21,8", 43_000_000, "2023/2027"),
    ),
    series(
        "doel: gebruik thuis per persoon per dag",
        "other",
        (A, "115 liter", 115, "2027"),
        (C, "115 liter", 115, "2030"),
    ),
]

TRACKING = [*WATER]
INDICATORS = [*WATER_FIGURES]
