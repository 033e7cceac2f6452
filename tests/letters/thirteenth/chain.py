# ruff: noqa: E501  (a row a line)
"""What the later letters of a chain say of the promises of the earlier ones, and the figures that come back."""

from make import teller

# teachers: the plan, its first and its second report
A, B, C = (
    "2022-10-07_kamerbrief-iedere-klas-een-leraar",
    "2023-11-03_kst-27923-463",
    "2024-12-06_voortgang-iedere-klas-een-leraar",
)
TELLER = teller(__file__, A, B, C)
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

TEACHERS = [
    # --- the plan, in the first report (C01, C02 and C03 are said in the box, and again in the text)
    *(told(A, ident, B, "partly", "2.210", change=("amount", 2500, 2210)) for ident in ("C01", "C07")),
    *(
        told(A, ident, B, "partly", "Sinds 1 augustus", change=("scope", "drie jaar", "de eerste twee jaar"))
        for ident in ("C02", "C20")
    ),
    told(A, "C03", B, "ongoing", "31.000", "€ 231"),
    told(A, "C19", B, "ongoing", "31.000", "€ 231", change=("amount", 248_000_000, 231_000_000)),
    told(A, "C04", B, "ongoing", "8.500"),
    told(A, "C05", B, "ongoing", "4,7%"),
    told(
        A, "C08", B, "fulfilled", "11.400", "zijn nagekomen", change=("deadline", "2023-04-01", "2023-06-15")
    ),
    told(A, "C09", B, "partly", "Van de twaalf", change=("amount", 12, 9)),
    told(A, "C10", B, "ongoing", "340 werk"),
    told(A, "C11", B, "postponed", "meer mannen", change=("deadline", "2023-09-30", "2024-09-30")),
    told(A, "C12", B, "fulfilled", "zijn nagekomen"),
    told(A, "C13", B, "ongoing", "Aan de halvering"),
    told(
        A,
        "C14",
        B,
        "dropped",
        "€ 18",
        "scholingsfonds",
        change=(
            "scope",
            "een regeling voor onderwijsassistenten",
            "een fonds voor al het onderwijspersoneel",
        ),
    ),
    told(
        A,
        "C18",
        B,
        "postponed",
        "zomerreces niet",
        "1.900",
        renews=("voornemens",),
        change=("deadline", "2023-07-06", "2024-06-30"),
    ),
    told(
        A,
        "C22",
        B,
        "partly",
        "Van de vijftien",
        renews=("De overige negen",),
        change=("amount", 15, 6),
    ),
    told(A, "C23", B, "fulfilled", "zijn nagekomen"),
    told(A, "C24", B, "ongoing", renews=("€ 40",), change=("amount", 45_000_000, 40_000_000)),
    told(A, "C26", B, "ongoing", "huurwoningen"),
    told(A, "C27", B, "fulfilled", "14 april"),
    told(A, "C28", B, "partly", "bezocht 48", change=("amount", 60, 48)),
    told(A, "C31", B, "ongoing", "testfase"),
    told(
        A,
        "C32",
        B,
        "postponed",
        "verschoven",
        "kost meer tijd",
        "52 regio",
        change=("deadline", "2023-07-01", "2024-08-01"),
    ),
    told(A, "C33", B, "partly", "Almere"),
    told(A, "C35", B, "ongoing", "€ 1,06", "€ 1,1 m", change=("amount", 1_100_000_000, 1_060_000_000)),
    told(A, "C36", B, "fulfilled", "26 mei", change=("deadline", "2023-03-31", "2023-05-26")),
    told(A, "C37", B, "fulfilled", "Met deze brief"),
    told(A, "C38", B, "fulfilled", "13 december"),
    # leavers polled, an entrance test, teachers of music, a wage agreement, pensions, the size of groups
    *silent(A, B, "C06", "C15", "C16", "C17", "C21", "C25", "C29", "C30", "C34", "C39", "C40"),
    # --- the plan, in the second report
    *(told(A, ident, C, "fulfilled", "2.640") for ident in ("C01", "C07")),
    told(A, "C03", C, "fulfilled", "€ 229"),
    # paid out in full, though less than was promised
    told(A, "C19", C, "partly", "€ 229", change=("amount", 248_000_000, 229_000_000), optional=True),
    told(
        A,
        "C04",
        C,
        "postponed",
        "wordt de doelstelling",
        "De trend is gekeerd",
        "8.150",
        renews=("6.000",),
        change=("deadline", "2026-12-31", "2028-12-31"),
    ),
    told(A, "C06", C, "ongoing", "15%"),
    told(A, "C08", C, "fulfilled", "14.300"),
    told(A, "C09", C, "fulfilled", "alle twaalf"),
    told(A, "C10", C, "partly", "720", change=("amount", 1000, 720)),
    told(A, "C11", C, "partly", "meer mannen", change=("amount", 5, 4)),
    told(A, "C13", C, "dropped", "De halvering"),
    told(A, "C15", C, "fulfilled", "27 studenten"),
    told(
        A,
        "C18",
        C,
        "postponed",
        "Raad van State",
        renews=("Ik pas",),
        change=("deadline", "2023-07-06", "2025-11-30"),
    ),
    told(A, "C22", C, "partly", "er nu elf", "Daar blijft", change=("amount", 15, 11)),
    told(A, "C24", C, "partly", "€ 40", change=("amount", 45_000_000, 40_000_000), optional=True),
    told(A, "C26", C, "fulfilled", "Haarlem", optional=True),
    told(A, "C30", C, "fulfilled", "vanaf 28", change=("deadline", "2024-08-31", "2024-09-30")),
    told(A, "C31", C, "dropped", "stopgezet", "€ 9 m"),
    told(
        A, "C32", C, "fulfilled", "47 geworden", "vaste vorm", change=("deadline", "2023-07-01", "2024-08-01")
    ),
    told(A, "C33", C, "fulfilled", "Almere", change=("deadline", "2023-03-31", "2024-02-29")),
    told(A, "C35", C, "ongoing", "€ 940", change=("amount", 1_100_000_000, 940_000_000)),
    told(A, "C38", C, "fulfilled", "bijlage aan", "betrekken"),
    told(A, "C40", C, "ongoing", "Lindeboom"),
    # what came in its place is spoken of; and a second report takes a first for granted
    *silent(A, C, "C14", "C37", optional=True),
    # a chair of music, a prize, talks with parents, a wage agreement, sickness, the inspectorate on other matters
    *silent(A, C, "C02", "C20", "C05", "C12", "C16", "C17", "C21", "C23", "C25", "C27", "C28", "C29"),
    *silent(A, C, "C34", "C36", "C39"),
    # --- the first report, in the second
    told(B, "C01", C, "partly", "meer mannen", change=("amount", 5, 4)),
    told(B, "C02", C, "ongoing", "€ 48", change=("amount", 60_000_000, 48_000_000)),
    told(
        B,
        "C03",
        C,
        "postponed",
        "Raad van State",
        renews=("Ik pas",),
        change=("deadline", "2024-06-30", "2025-11-30"),
    ),
    told(B, "C04", C, "partly", "er nu elf", "Daar blijft", change=("amount", 9, 5)),
    told(B, "C05", C, "fulfilled", "€ 40"),
    told(B, "C06", C, "fulfilled", "47 geworden", "vaste vorm"),
    told(B, "C07", C, "fulfilled", "€ 25.000"),
    told(B, "C08", C, "ongoing", "3,1%"),
    told(B, "C09", C, "postponed", "toegekomen", change=("deadline", "2024-06-30", "2025-05-31")),
    told(B, "C11", C, "partly", "140", change=("amount", 300, 140)),
    told(B, "C12", C, "fulfilled", "64 deel"),
    told(B, "C14", C, "dropped", "afgezien"),
    told(
        B,
        "C15",
        C,
        "fulfilled",
        "Hierbij bied",
        "betrekken",
        change=("deadline", "2024-11-30", "2024-12-06"),
    ),
    # groups sent home with the flu, a chairman and a vision of the VO-raad
    *silent(B, C, "C10", "C13"),
]

TEACHERS_FIGURES = [
    series(
        "tekort in het primair onderwijs in voltijdbanen",
        "count",
        (A, "8.700", 8700, "2021-10"),
        (B, "8.500", 8500, "2022-10"),
        (C, "8.700", 8700, "2021-10"),
        (C, "8.500", 8500, "2022-10"),
        (C, "8.150", 8150, "2023-10"),
    ),
    series(
        "tekort in het primair onderwijs in de grootste steden",
        "percent",
        (A, "13,9%", 13.9, "2021-10"),
        (B, "14,6%", 14.6, "2022-10"),
        (C, "13,9%", 13.9, "2021-10"),
        (C, "14,6%", 14.6, "2022-10"),
        (C, "13,2%", 13.2, "2023-10"),
    ),
    series(
        "lessen in het voortgezet onderwijs onbevoegd gegeven",
        "percent",
        (A, "4,9%", 4.9, "2021"),
        (B, "4,7%", 4.9, "2021"),
        (B, "4,7%", 4.7, "2022"),
    ),
    series(
        "beginnende leraren vertrokken binnen vijf jaar",
        "percent",
        (A, "17%", 17, "2021"),
        (C, "15%", 15, "2023"),
    ),
    series(
        "eerstejaars aan de pabo",
        "count",
        (A, "5.480", 5480, "2021"),
        (B, "5.640", 5640, "2022"),
        (C, "5.480", 5480, "2021"),
        (C, "5.640", 5640, "2022"),
        (C, "5.910", 5910, "2023"),
    ),
    series(
        "geld voor de aanpak",
        "EUR",
        (A, "€ 1,1", 1_100_000_000, "/2026"),
        (B, "€ 1,1 m", 1_100_000_000, "/2026"),
        (B, "€ 1,06", 1_060_000_000, "/2026"),
        (C, "€ 940", 940_000_000, "/2026"),
    ),
    series(
        "geld voor de toelage voor leraren op scholen met achterstanden",
        "EUR",
        (A, "€ 248", 248_000_000, "2023/2024"),
        (B, "€ 231", 231_000_000, "2023/2024"),
        (C, "€ 229", 229_000_000, "2023/2024"),
    ),
    series(
        "geld voor de scholing van schoolleiders",
        "EUR",
        (A, "€ 45", 45_000_000, "2024"),
        (B, "€ 40", 40_000_000, "2024"),
        (C, "€ 40", 40_000_000, "2024"),
    ),
    series(
        "geld voor het scholingsfonds",
        "EUR",
        (B, "scholingsfonds", 60_000_000, "2024/2027"),
        (C, "€ 48", 48_000_000, "/2027"),
    ),
    # what was aimed at is another number
    series(
        "subsidies voor zij-instromers toegekend",
        "count",
        (A, "tegen 1.800", 1800, "2022"),
        (B, "2.210", 2210, "2023"),
        (C, "2.640", 2640, "2024"),
    ),
    series(
        "vragen aan het landelijke loket",
        "count",
        (B, "11.400", 11_400, "2023"),
        (C, "14.300", 14_300, "2024"),
    ),
    series(
        "pabo’s met een flexibele deeltijdroute",
        "count",
        (B, "Van de twaalf", 9, "2023-09"),
        (C, "alle twaalf", 12, "2024"),
    ),
    series(
        "werkzoekenden door UWV naar een baan in het onderwijs begeleid",
        "count",
        (B, "340 werk", 340, "2023"),
        (C, "720", 720, "2024-10"),
    ),
    series(
        "administratieve verplichtingen geschrapt",
        "count",
        (B, "Van de vijftien", 6, "2023"),
        (C, "er nu elf", 11, "2024"),
    ),
    series("onderwijsregio’s", "count", (B, "52 regio", 52, "2023"), (C, "47 geworden", 47, "2024")),
    series(
        "personele lasten naar uitzendbureaus",
        "percent",
        (B, "3,4%", 3.4, "2023"),
        (C, "3,1%", 3.1, "2024"),
    ),
    series(
        "doel: subsidies voor zij-instromers",
        "count",
        (A, "Er komen meer", 2500, "2023/"),
        (A, "tegen 1.800", 2500, "2023/"),
        (B, "2.210", 2500, "2023"),
    ),
    series(
        "doel: administratieve verplichtingen geschrapt",
        "count",
        (A, "vijftien", 15, "2023"),
        (B, "Van de vijftien", 15, "2023"),
    ),
    series(
        "doel: pabo’s in de proef om meer mannen te trekken",
        "count",
        (A, "stage in de bovenbouw", 5, "2023-09"),
        (B, "meer mannen", 5, "2024-09"),
    ),
    series(
        "geld voor onderwijsassistenten",
        "EUR",
        (A, "€ 18", 18_000_000, "2023"),
        (B, "€ 18", 18_000_000, "2023"),
    ),
    series(
        "doel: tekort in het primair onderwijs in voltijdbanen",
        "count",
        (A, "6.000", 6000, "2026"),
        (C, "6.000", 6000, "2028"),
    ),
    series(
        "doel: personele lasten naar uitzendbureaus",
        "percent",
        (B, "2,5%", 2.5, "2025"),
        (C, "3,1%", 2.5, "2025"),
    ),
    series(
        "subsidie voor een zij-instromer",
        "EUR",
        (B, "€ 25.000", 20_000, "2023"),
        (B, "€ 25.000", 25_000, "2024"),
        (C, "€ 25.000", 25_000, "2024"),
    ),
]

TRACKING = [*TEACHERS]
INDICATORS = [*TEACHERS_FIGURES]
