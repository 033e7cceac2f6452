# ruff: noqa: E501  (a row a line)
"""What the later letters of a chain say of the promises of the earlier ones, and the figures that come back."""

from make import teller

# barracks: the programme, its first and its second report
A, B, C = (
    "2022-09-23_kamerbrief-programma-legering",
    "2023-11-17_kst-33763-149",
    "2024-11-29_tweede-voortgangsrapportage-legering",
)
TELLER = teller(__file__, A, B, C)
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

BARRACKS = [
    # --- the programme, in the first report
    told(A, "C01", B, "ongoing", "39%"),
    told(A, "C02", B, "ongoing", "5,7"),
    told(A, "C03", B, "ongoing", "€ 685", change=("amount", 640_000_000, 685_000_000)),
    told(
        A,
        "C04",
        B,
        "partly",
        "520 kamers",
        "moest het werk",
        renews=("reken ik op",),
        change=("amount", 780, 520),
    ),
    told(A, "C05", B, "dropped", "€ 9 miljoen"),
    told(A, "C06", B, "partly", "teller", "610 kamers", "tekort aan aannemers", change=("amount", 900, 700)),
    told(A, "C07", B, "ongoing", "vierpersoons"),
    told(
        A,
        "C08",
        B,
        "postponed",
        "De aanspraak",
        renews=("1 juli 2024",),
        change=("deadline", "2023-09-01", "2024-07-01"),
    ),
    told(A, "C09", B, "ongoing", "gelijk gebleven"),
    told(A, "C10", B, "ongoing", "40 studio"),
    told(A, "C11", B, "ongoing", "kamerpaspoort"),
    told(A, "C12", B, "ongoing", "63%"),
    told(A, "C13", B, "partly", "39 gebouw", renews=("resterende zeven",), change=("amount", 46, 39)),
    told(A, "C14", B, "fulfilled", "Sinds 6 maart", "8.900"),
    told(A, "C15", B, "fulfilled", "9 juni", "In elf", change=("deadline", "2023-03-31", "2023-06-09")),
    told(A, "C16", B, "ongoing", "58%"),
    told(
        A,
        "C19",
        B,
        "dropped",
        "van tafel",
        "automaat",
        change=("scope", "langere openingstijden van de keuken", "automaten met verse maaltijden"),
    ),
    told(A, "C20", B, "ongoing", "€ 15", "Elf sportzalen", change=("amount", 18_000_000, 15_000_000)),
    told(A, "C21", B, "fulfilled", "huisregels", change=("deadline", "2023-09-30", "2023-11-01")),
    told(A, "C23", B, "ongoing", "eigen sanitair"),
    told(
        A,
        "C26",
        B,
        "postponed",
        "17 locaties",
        renews=("maart 2024.",),
        change=("deadline", "2023-06-30", "2024-03-31"),
    ),
    told(A, "C27", B, "ongoing", "nu 31"),
    told(A, "C29", B, "fulfilled", "19 december"),
    told(A, "C30", B, "fulfilled", "12 oktober"),
    told(A, "C32", B, "fulfilled", "Hierbij ontvangt", renews=("mag u",)),
    # uniforms washed, fire engines, a kitchen in Ermelo, shooting of reservists, a bag of TNO, a field of panels
    *silent(A, B, "C17", "C18", "C22", "C24", "C25", "C28", "C31"),
    # --- the programme, in the second report
    told(A, "C01", C, "ongoing", "Een derde", "33%"),
    told(A, "C02", C, "ongoing", "beoogde 7", "6,1"),
    told(A, "C03", C, "ongoing", "€ 685", change=("amount", 640_000_000, 685_000_000)),
    told(A, "C04", C, "fulfilled", "780 kamers", change=("deadline", "2024-05-31", "2024-08-21")),
    told(A, "C06", C, "fulfilled", "911", "704", optional=True),
    told(A, "C07", C, "postponed", "rekruten", "290 kamers", change=("deadline", "2025-12-31", "2027-12-31")),
    told(A, "C08", C, "postponed", "andermaal", change=("deadline", "2023-09-01", "2026-01-01")),
    told(A, "C09", C, "dropped", "€ 86", "niet houdbaar", change=("amount", 78, 86)),
    told(A, "C10", C, "fulfilled", "36 jonge", optional=True),
    told(A, "C11", C, "fulfilled", "tekent elke"),
    told(A, "C12", C, "ongoing", "81%"),
    told(A, "C13", C, "fulfilled", "bezetting", change=("deadline", "2023-03-31", "2024-04-30")),
    told(A, "C16", C, "fulfilled", "3 oktober"),
    told(A, "C20", C, "fulfilled", "€ 15,3", change=("amount", 18_000_000, 15_300_000)),
    told(A, "C23", C, "ongoing", "54 van"),
    told(A, "C26", C, "fulfilled", "11 juli", change=("deadline", "2023-06-30", "2024-07-11")),
    told(A, "C27", C, "postponed", "Bij 52", change=("deadline", "2026-12-31", "2029-12-31")),
    told(A, "C32", C, "fulfilled", "sluit aan", renews=("Derde voortgangs",), optional=True),
    # what came in the place of the open kitchens is spoken of, the kitchens are not
    *silent(A, C, "C19", optional=True),
    # doors of hangars, a dryer on fire, pastors, reservists counted, deafness by TNO, the court of audit
    *silent(A, C, "C05", "C14", "C15", "C17", "C18", "C21", "C22", "C24", "C25", "C28", "C29", "C30", "C31"),
    # --- the first report, in the second
    told(B, "C01", C, "fulfilled", "780 kamers"),
    told(B, "C02", C, "fulfilled", "704"),
    told(B, "C03", C, "postponed", "andermaal", change=("deadline", "2024-07-01", "2026-01-01")),
    told(B, "C04", C, "fulfilled", "bezetting", change=("deadline", "2024-02-29", "2024-04-30")),
    told(B, "C05", C, "partly", "in 17 gebouwen", change=("amount", 25, 17)),
    told(B, "C06", C, "fulfilled", "11 juli", change=("deadline", "2024-03-31", "2024-07-11")),
    told(B, "C07", C, "partly", "700 dien", "Wezep", change=("amount", 1200, 700)),
    told(B, "C08", C, "dropped", "woonschip"),
    told(B, "C09", C, "partly", "€ 4,4", change=("amount", 6_000_000, 4_400_000), optional=True),
    told(B, "C10", C, "fulfilled", "tegen de vlakte"),
    told(B, "C12", C, "fulfilled", "na twaalf maanden"),
    told(B, "C15", C, "fulfilled", "sluit aan"),
    # the works council, the waiting list and the police: other things are said of them
    *silent(B, C, "C11", "C13", "C14"),
]

BARRACKS_FIGURES = [
    series(
        "gebouwen onvoldoende of slecht",
        "percent",
        (A, "44%", 44, "2021"),
        (B, "39%", 39, "2023"),
        (C, "44%", 44, "2021"),
        (C, "39%", 39, "2023"),
        (C, "33%", 33, "2024"),
    ),
    series(
        "rapportcijfer van bewoners voor hun kamer",
        "score",
        (A, "5,4", 5.4, "2021"),
        (B, "5,7", 5.7, "2023"),
        (C, "5,4", 5.4, "2021"),
        (C, "5,7", 5.7, "2023"),
        (C, "6,1", 6.1, "2024"),
    ),
    series(
        "ingediende klachten",
        "count",
        (A, "3.150", 3150, "2021"),
        (B, "3.480", 3480, "2023"),
        (C, "3.150", 3150, "2021"),
        (C, "3.480", 3480, "2023"),
        (C, "2.960", 2960, "2024"),
    ),
    series(
        "dagen tot een storing is verholpen",
        "other",
        (A, "34 dagen", 34, "2021"),
        (B, "21 dagen", 21, "2023"),
        (C, "34 dagen", 34, "2021"),
        (C, "21 dagen", 21, "2023"),
        (C, "13 dagen", 13, "2024"),
    ),
    series(
        "geld voor het programma",
        "EUR",
        (A, "€ 640", 640_000_000, "2023/2027"),
        (B, "€ 685", 685_000_000, "2023/2027"),
        (C, "€ 685", 685_000_000, "2023/2027"),
    ),
    series(
        "uitgegeven voor het programma",
        "EUR",
        (B, "€ 685", 96_000_000, "/2023-10-01"),
        (C, "€ 685", 231_000_000, "/2024-11-01"),
    ),
    # the beds of no use are another number
    series("beschikbare bedden", "count", (A, "22.400", 22_400, "2022"), (B, "1.900", 22_400, "2023")),
    series("wachtenden op een kamer", "count", (B, "1.340", 1340, "2023-11"), (C, "1.610", 1610, "2024-11")),
    series(
        "kamers voor vier personen", "count", (B, "vierpersoons", 540, "2023"), (C, "290 kamers", 290, "2024")
    ),
    series(
        "kamers in modulaire gebouwen in gebruik",
        "count",
        (B, "520 kamers", 520, "2023-10"),
        (C, "780 kamers", 780, "2024-08"),
    ),
    # the plan of 900 a year and the 700 expected are no measure
    series(
        "kamers gerenoveerd in het jaar",
        "count",
        (B, "610 kamers", 610, "2023-01/2023-10"),
        (C, "704", 704, "2023"),
        (C, "911", 911, "2024-01/2024-10"),
    ),
    series(
        "eigen bijdrage per maand",
        "EUR",
        (A, "€ 78", 78, "2022"),
        (C, "€ 86", 78, "2024"),
        (C, "€ 86", 86, "2025"),
    ),
    series(
        "storingen binnen vijf werkdagen verholpen",
        "percent",
        (B, "63%", 63, "2023-07/2023-09"),
        (C, "81%", 81, "2024-11"),
    ),
    series("gebouwbeheerders", "count", (B, "39 gebouw", 39, "2023"), (C, "bezetting", 46, "2024-04")),
    series(
        "locaties met eigen sanitair voor vrouwen",
        "count",
        (B, "eigen sanitair", 38, "2023"),
        (C, "54 van", 54, "2024"),
    ),
    series("legeringsgebouwen van het gas af", "count", (B, "nu 31", 31, "2023"), (C, "Bij 52", 52, "2024")),
    series(
        "geld voor sportzalen en bars",
        "EUR",
        (A, "€ 18", 18_000_000, "2023/2024"),
        (B, "€ 15", 15_000_000, "2023/2024"),
        (C, "€ 15 miljoen", 15_000_000, "2023/2024"),
        (C, "€ 15,3", 15_300_000, "2023/2024"),
    ),
    series("reservisten", "count", (B, "7.300", 7300, "2023"), (C, "8.100", 8100, "2024")),
    series(
        "doel: rapportcijfer van bewoners",
        "score",
        (A, "een 7 geven", 7, "2027"),
        (C, "beoogde 7", 7, "2027"),
    ),
    series(
        "doel: legeringsgebouwen van het gas af",
        "count",
        (A, "Van 120", 120, "2026"),
        (C, "120 gebouwen", 120, "2026"),
    ),
]

TRACKING = [*BARRACKS]
INDICATORS = [*BARRACKS_FIGURES]
