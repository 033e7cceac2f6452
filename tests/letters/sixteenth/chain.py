# ruff: noqa: E501  (a row a line)
"""What the later letters of a chain say of the promises of the earlier ones, and the figures that come back."""

from make import teller

# sports clubs: the programme, its first and its second report
A, B, C = (
    "2022-12-09_kamerbrief-verenigingen-in-beweging",
    "2023-12-15_voortgangsbrief-verenigingen",
    "2024-12-06_kst-30234-402",
)
TELLER = teller(__file__, A, B, C)
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

CLUBS = [
    # --- the programme, in the first report
    told(A, "C01", B, "ongoing", "55%"),
    told(A, "C02", B, "ongoing", "46%"),
    told(A, "C03", B, "ongoing", "€ 148"),
    told(A, "C04", B, "partly", "164", "Zeeland", "2.900", renews=("zestien",), change=("amount", 180, 164)),
    told(A, "C05", B, "fulfilled", "basiscursus"),
    told(
        A,
        "C06",
        B,
        "dropped",
        "gaat niet door",
        "wervingsacties",
        change=("scope", "landelijke campagne", "lokale wervingsacties in 40 gemeenten"),
    ),
    told(A, "C08", B, "fulfilled", "regeldruk", "117", "12 oktober"),
    told(A, "C09", B, "fulfilled", "12 oktober", change=("deadline", "2023-09-30", "2023-10-12")),
    told(
        A,
        "C10",
        B,
        "postponed",
        "laat langer",
        renews=("verwacht haar",),
        change=("deadline", "2023-05-31", "2024-05-31"),
    ),
    told(
        A,
        "C11",
        B,
        "postponed",
        "is er nog niet",
        renews=("faillissement",),
        change=("deadline", "2023-09-30", "2024-03-01"),
    ),
    told(A, "C12", B, "ongoing", "€ 42", "overtreft", change=("amount", 36_000_000, 42_000_000)),
    told(A, "C13", B, "ongoing", "1.240"),
    told(A, "C14", B, "fulfilled", "BOSA"),
    told(A, "C15", B, "ongoing", "Waarborgfonds"),
    told(A, "C18", B, "fulfilled", "BOSA", "81.000"),
    told(A, "C19", B, "fulfilled", "8.340"),
    told(A, "C20", B, "ongoing", "Assen"),
    told(A, "C21", B, "ongoing", "77 sportbonden"),
    told(A, "C22", B, "partly", "zes gemeenten", "haakten af", change=("amount", 10, 6)),
    told(A, "C24", B, "ongoing", "5.840"),
    told(
        A,
        "C25",
        B,
        "postponed",
        "vergt meer tijd",
        renews=("1 januari 2026",),
        change=("deadline", "2025-01-01", "2026-01-01"),
    ),
    told(A, "C26", B, "fulfilled", "6 november", change=("deadline", "2023-08-31", "2023-11-06")),
    told(A, "C27", B, "ongoing", "1.850"),
    told(A, "C29", B, "ongoing", "71%"),
    told(A, "C31", B, "ongoing", "900 verenigingen", renews=("14 september",)),
    told(A, "C32", B, "fulfilled", "30 maart"),
    told(A, "C33", B, "fulfilled", "22 december"),
    told(A, "C34", B, "fulfilled", "4 juli"),
    told(A, "C36", B, "fulfilled", "Met deze brief", renews=("volgende voortgangsbrief",)),
    # VOGs counted, a jubilee, fields of grass, walking football, an app in use, what a canteen earns
    *silent(A, B, "C07", "C16", "C17", "C23", "C28", "C30", "C35"),
    # --- the programme, in the second report
    told(A, "C01", C, "postponed", "55%", renews=("58%",), change=("deadline", "2026-12-31", "2028-12-31")),
    told(A, "C02", C, "ongoing", "41%"),
    told(A, "C03", C, "partly", "€ 139", change=("amount", 148_000_000, 139_000_000)),
    told(
        A,
        "C04",
        C,
        "fulfilled",
        "180 verenigingscoaches",
        "alle drie",
        change=("deadline", "2023-03-01", "2024-03-31"),
    ),
    told(A, "C05", C, "fulfilled", "6.200 bestuursleden", "alle drie"),
    told(
        A,
        "C10",
        C,
        "postponed",
        "opnieuw vertraagd",
        renews=("Financiën rekent",),
        change=("deadline", "2023-05-31", "2025-08-31"),
    ),
    told(A, "C11", C, "fulfilled", "74.000", "alle drie", change=("deadline", "2023-09-30", "2024-04-18")),
    told(A, "C12", C, "fulfilled", "€ 41,6", change=("amount", 36_000_000, 41_600_000)),
    told(A, "C13", C, "partly", "2.610", "te weinig adviseurs", change=("amount", 3000, 2610)),
    told(A, "C15", C, "fulfilled", "140"),
    told(A, "C16", C, "fulfilled", "88 gemeenten", change=("deadline", "2023-12-31", "2024-04-30")),
    told(A, "C18", C, "partly", "€ 3,5", change=("amount", 5_000_000, 3_500_000)),
    told(A, "C20", C, "partly", "negen", "exploitant", change=("amount", 12, 9)),
    told(A, "C22", C, "partly", "1.750", change=("amount", 10, 6)),
    told(A, "C23", C, "ongoing", "270"),
    # nearer, but to a smaller number
    told(A, "C24", C, "ongoing", "6.020", change=("amount", 6500, 6200), optional=True),
    told(
        A,
        "C25",
        C,
        "postponed",
        "nogmaals",
        renews=("1 juli 2027",),
        change=("deadline", "2025-01-01", "2027-07-01"),
    ),
    # that it was held shows from what came of it
    told(A, "C26", C, "fulfilled", "240"),
    told(
        A, "C27", C, "postponed", "4.100", renews=("1.900",), change=("deadline", "2025-12-31", "2026-12-31")
    ),
    told(
        A,
        "C29",
        C,
        "dropped",
        "laat ik los",
        "76%",
        "wettelijk rookverbod",
        change=(
            "scope",
            "alle sportterreinen rookvrij",
            "een wettelijk rookverbod op terreinen waar kinderen sporten",
        ),
    ),
    told(A, "C31", C, "dropped", "hoofdsponsor"),
    told(A, "C35", C, "postponed", "evaluatie", change=("deadline", "2024-12-31", "2025-05-31")),
    told(
        A, "C36", C, "fulfilled", "tweede voortgangsbrief", renews=("Derde voortgangsbrief",), optional=True
    ),
    # young volunteers and VOGs counted, a permit less, money for municipalities, a field, a pool, games on television
    *silent(A, C, "C06", "C07", "C08", "C09", "C14", "C17", "C19", "C21", "C28", "C30", "C32", "C33", "C34"),
    # --- the first report, in the second
    told(B, "C01", C, "fulfilled", "180 verenigingscoaches", "alle drie"),
    told(
        B,
        "C02",
        C,
        "postponed",
        "opnieuw vertraagd",
        renews=("Financiën rekent",),
        change=("deadline", "2024-05-31", "2025-08-31"),
    ),
    told(B, "C03", C, "fulfilled", "74.000", "alle drie", change=("deadline", "2024-03-01", "2024-04-18")),
    told(B, "C04", C, "fulfilled", "RIVM"),
    told(
        B,
        "C05",
        C,
        "postponed",
        "nogmaals",
        renews=("1 juli 2027",),
        change=("deadline", "2026-01-01", "2027-07-01"),
    ),
    told(B, "C06", C, "postponed", renews=("voorlegging",), change=("deadline", "2025-03-31", "2025-12-31")),
    told(B, "C07", C, "dropped", "hoofdsponsor"),
    told(B, "C08", C, "partly", "€ 7,2", change=("amount", 9_000_000, 7_200_000)),
    told(B, "C09", C, "ongoing", "€ 7,2"),
    told(B, "C10", C, "fulfilled", "28 maart"),
    told(
        B,
        "C13",
        C,
        "dropped",
        "komt er niet",
        "modelverordening",
        change=("scope", "een convenant over de huurtarieven", "een modelverordening"),
    ),
    told(B, "C14", C, "partly", "Bonaire", change=("scope", "Caribisch Nederland", "Bonaire")),
    told(B, "C15", C, "fulfilled", "tweede voortgangsbrief"),
    # a director of athletics, roofs with panels
    *silent(B, C, "C11", "C12"),
]

CLUBS_FIGURES = [
    series(
        "volwassenen die wekelijks sporten",
        "percent",
        (A, "54%", 54, "2022"),
        (B, "55%", 55, "2023"),
        (B, "55%", 54, "2022"),
        (C, "55%", 55, "2024"),
    ),
    series(
        "verenigingen met een nijpend tekort aan vrijwilligers",
        "percent",
        (A, "46%", 46, "2022"),
        (A, "46%", 37, "2018"),
        (B, "46%", 46, "2022"),
        (B, "46%", 44, "2023"),
        (C, "41%", 44, "2023"),
        (C, "41%", 41, "2024"),
    ),
    series(
        "leden van sportverenigingen",
        "count",
        (A, "5,1 miljoen", 5_100_000, "2022"),
        (B, "5,2 miljoen", 5_200_000, "2023"),
        (C, "5,2 miljoen", 5_200_000, "2024"),
    ),
    series(
        "geld voor het programma",
        "EUR",
        (A, "€ 148", 148_000_000, "2023/2026"),
        (B, "€ 148", 148_000_000, "2023/2026"),
        (C, "€ 139", 139_000_000, "2023/2026"),
    ),
    series(
        "verenigingscoaches",
        "count",
        (B, "164", 164, "2023-12"),
        (C, "180 verenigingscoaches", 180, "2024-03"),
    ),
    series(
        "deelnemers aan de basiscursus",
        "count",
        (B, "1.400", 1400, "2023"),
        (C, "6.200 bestuursleden", 6200, "2024"),
    ),
    series(
        "geld voor verduurzaming",
        "EUR",
        (A, "€ 36", 36_000_000, "2023/2024"),
        (B, "€ 42", 36_000_000, "2023/2024"),
        (B, "€ 42", 42_000_000, "2023/2024"),
        (C, "€ 41,6", 41_600_000, "2023/2024"),
    ),
    series("energiescans", "count", (B, "1.240", 1240, "2023"), (C, "2.610", 2610, "2024")),
    series(
        "kinderen met contributie van het Jeugdfonds",
        "count",
        (A, "68.000", 68_000, "2021"),
        (B, "81.000", 81_000, "2023"),
    ),
    series(
        "extra bijdrage aan het Jeugdfonds",
        "EUR",
        (A, "€ 5 miljoen", 5_000_000, "2023/"),
        (B, "BOSA", 5_000_000, "2023"),
        (C, "€ 3,5", 3_500_000, "2024"),
    ),
    series("uitleenpunten voor sporthulpmiddelen", "count", (B, "Assen", 4, "2023"), (C, "negen", 9, "2024")),
    series(
        "gemeenten in de proef met asielzoekers",
        "count",
        (B, "zes gemeenten", 6, "2023"),
        (C, "1.750", 6, "2024"),
    ),
    series("beweegclubs voor ouderen", "count", (A, "190", 190, "2022"), (C, "270", 270, "2024")),
    series(
        "buurtsportcoaches",
        "count",
        (A, "5.600", 5600, "2022"),
        (B, "5.840", 5840, "2023"),
        (C, "6.020", 6020, "2024"),
    ),
    series("doel: buurtsportcoaches", "count", (A, "6.500", 6500, "2025"), (C, "6.020", 6200, "2025")),
    series(
        "doel: volwassenen die wekelijks sporten", "percent", (A, "58%", 58, "2026"), (C, "58%", 58, "2028")
    ),
    series("opgeleide scheidsrechters", "count", (B, "1.850", 1850, "2023"), (C, "4.100", 4100, "2024")),
    series(
        "gestaakte amateurwedstrijden",
        "count",
        (B, "312", 312, "2023"),
        (C, "312", 312, "2023"),
        (C, "312", 268, "2024"),
    ),
    series(
        "meldingen van grensoverschrijdend gedrag",
        "count",
        (A, "640", 640, "2021"),
        (A, "640", 390, "2019"),
        (C, "910", 910, "2023"),
    ),
    series("rookvrije sportterreinen", "percent", (B, "71%", 71, "2023"), (C, "76%", 76, "2024")),
    series(
        "geld voor Open Clubs", "EUR", (B, "€ 9 miljoen", 9_000_000, "2024"), (C, "€ 7,2", 7_200_000, "2024")
    ),
]

TRACKING = [*CLUBS]
INDICATORS = [*CLUBS_FIGURES]
