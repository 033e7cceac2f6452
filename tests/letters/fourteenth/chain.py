# ruff: noqa: E501  (a row a line)
"""What the later letters of a chain say of the promises of the earlier ones, and the figures that come back."""

from make import teller

# prisons: the programme, its first and its second report
A, B, C = (
    "2018-10-19_kamerbrief-terug-in-de-samenleving",
    "2019-11-22_voortgang-terug-in-de-samenleving",
    "2020-11-27_kst-24587-789",
)
TELLER = teller(__file__, A, B, C)
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

PRISONS = [
    # --- the programme, in the first report
    told(A, "C01", B, "ongoing", "46 procent"),
    told(A, "C02", B, "ongoing", "66 procent"),
    # a smaller sum, and not a word on why
    told(A, "C03", B, "ongoing", "€ 38,5", change=("amount", 42_000_000, 38_500_000)),
    # twice the time, as if it had never been otherwise
    told(
        A,
        "C04",
        B,
        "partly",
        "twintig werkdagen",
        change=("scope", "binnen tien werkdagen", "binnen twintig werkdagen"),
    ),
    told(A, "C05", B, "partly", "inmiddels 97", renews=("overige 33",), change=("amount", 130, 97)),
    told(A, "C07", B, "ongoing", "veertien"),
    told(
        A,
        "C08",
        B,
        "postponed",
        "van start gegaan",
        "Gemeenten verlangen",
        renews=("alsnog",),
        change=("deadline", "2019-07-01", "2020-05-31"),
    ),
    told(A, "C10", B, "postponed", renews=("Breda",), change=("deadline", "2020-06-30", "2021-03-31")),
    told(A, "C11", B, "fulfilled", "14 juni", change=("deadline", "2019-03-31", "2019-06-14")),
    told(A, "C12", B, "ongoing", "Ter Apel"),
    told(A, "C13", B, "ongoing", renews=("24 uur",), change=("amount", 26, 24)),
    told(A, "C14", B, "fulfilled", "€ 0,95"),
    told(A, "C16", B, "partly", "Het UWV", change=("amount", 12, 8)),
    told(A, "C18", B, "ongoing", "terugkijktermijn"),
    told(A, "C20", B, "ongoing", "215 woningen"),
    told(A, "C22", B, "fulfilled", "acht wijkcentra"),
    told(
        A,
        "C23",
        B,
        "postponed",
        "De betaalpauze",
        renews=("gepland voor",),
        change=("deadline", "2019-06-30", "2020-07-01"),
    ),
    told(A, "C24", B, "ongoing", "schuldsanering"),
    told(A, "C25", B, "fulfilled", "crisisopnamen"),
    told(A, "C26", B, "postponed", "projectleider", change=("deadline", "2019-11-30", "2020-05-31")),
    told(A, "C27", B, "fulfilled", "Vijf inrichtingen", "Het betreft"),
    # the first of three years
    told(A, "C29", B, "ongoing", "€ 3,5", optional=True),
    told(A, "C30", B, "partly", "340 oud", "hoger aantal", change=("amount", 500, 340)),
    told(A, "C32", B, "fulfilled", "410 bedrijven"),
    told(A, "C33", B, "dropped", "telefoonlijn"),
    told(A, "C34", B, "fulfilled", "bestuurlijk akkoord", change=("deadline", "2019-03-31", "2019-07-01")),
    told(A, "C35", B, "fulfilled", "Raad van State"),
    told(A, "C37", B, "fulfilled", "verlofregeling"),
    told(A, "C38", B, "ongoing", "DJI bereidt"),
    told(
        A,
        "C40",
        B,
        "fulfilled",
        "de eerste voortgangsbrief",
        "Met deze brief",
        renews=("De volgende voortgangs",),
    ),
    # sick leave and vacancies, the funding of care, the sales of workshops, beds in Zwolle, a guide with the VNG,
    # a boy at the draughtboard, the right to speak in court, an inspection of fire safety
    *silent(A, B, "C06", "C09", "C15", "C17", "C21", "C28", "C31", "C36", "C39"),
    # --- the programme, in the second report
    told(A, "C01", C, "ongoing", "45 procent", "40 procent", "De recidive daalt"),
    told(
        A, "C02", C, "postponed", "80 procent", "64 procent", change=("deadline", "2022-12-31", "2024-12-31")
    ),
    told(A, "C03", C, "ongoing", "€ 17,9", change=("amount", 42_000_000, 38_500_000)),
    told(A, "C04", C, "fulfilled", "Sinds 1 september", change=("deadline", "2019-03-01", "2020-09-01")),
    told(A, "C05", C, "fulfilled", "aantal van 130", change=("deadline", "2019-12-31", "2020-06-30")),
    told(A, "C06", C, "partly", "2.650", change=("amount", 4000, 2650)),
    told(A, "C07", C, "partly", "Inmiddels beschikken", "Hoogeveen", change=("amount", 26, 24)),
    told(
        A,
        "C08",
        C,
        "postponed",
        "opnieuw",
        renews=("failliet",),
        change=("deadline", "2019-07-01", "2021-10-01"),
    ),
    told(A, "C10", C, "partly", "In Groningen", "In Breda", change=("amount", 60, 24)),
    told(A, "C13", C, "partly", "15 uur", change=("amount", 26, 24)),
    told(A, "C14", C, "fulfilled", "vader-kind"),
    told(A, "C15", C, "ongoing", "31 procent"),
    # they were there, and are gone
    told(A, "C16", C, "dropped", "werkcoaches", optional=True),
    told(A, "C17", C, "fulfilled", "De Zwolse"),
    told(A, "C18", C, "fulfilled", "voorts besloten", "van vier naar"),
    told(A, "C20", C, "partly", "430 woningen", change=("amount", 600, 430)),
    told(A, "C22", C, "fulfilled", "vader-kind"),
    told(
        A,
        "C23",
        C,
        "dropped",
        "De betaalpauze",
        "kosteloos",
        change=("scope", "een betaalpauze", "een betalingsregeling"),
    ),
    told(A, "C24", C, "fulfilled", "Hogeschool"),
    told(A, "C26", C, "fulfilled", "Nieuwersluis", change=("deadline", "2019-11-30", "2020-09-10")),
    told(A, "C27", C, "fulfilled", "vader-kind"),
    told(A, "C28", C, "fulfilled", "Sinds 6 april", "Beeldbellen"),
    told(A, "C31", C, "fulfilled", "1.150"),
    # the first of a yearly row
    told(A, "C38", C, "fulfilled", "De eerste monitor", optional=True),
    told(
        A, "C39", C, "ongoing", "WODC", change=("scope", "het gehele programma", "de lijnen werk en onderdak")
    ),
    told(A, "C40", C, "fulfilled", "Hierbij ontvangt", renews=("Derde voortgangs",), optional=True),
    # fewer short sentences, more places, shelter in the pandemic, cards of volunteers, calls of the probation service,
    # an inspection of hygiene
    *silent(A, C, "C09", "C11", "C12", "C21", "C25", "C29", "C30", "C32", "C33", "C34", "C35", "C36", "C37"),
    # --- the first report, in the second
    told(B, "C02", C, "fulfilled", "aantal van 130"),
    told(
        B,
        "C03",
        C,
        "postponed",
        "opnieuw",
        renews=("failliet",),
        change=("deadline", "2020-05-31", "2021-10-01"),
    ),
    told(
        B, "C04", C, "partly", "In Groningen", "In Breda", change=("scope", "Groningen en Breda", "Groningen")
    ),
    told(B, "C05", C, "fulfilled", "15 uur"),
    told(
        B,
        "C06",
        C,
        "dropped",
        "De betaalpauze",
        "kosteloos",
        change=("scope", "een betaalpauze", "een betalingsregeling"),
    ),
    told(B, "C07", C, "fulfilled", "Nieuwersluis", change=("deadline", "2020-05-31", "2020-09-10")),
    told(B, "C08", C, "fulfilled", "De eerste monitor", change=("deadline", "2020-05-31", "2020-06-22")),
    told(B, "C09", C, "fulfilled", "4 maart", change=("deadline", "2020-02-29", "2020-03-04")),
    # of the money nothing is said
    told(
        B,
        "C10",
        C,
        "partly",
        "begeleid wonen",
        change=("scope", "Rotterdam, Tilburg en Almelo", "Rotterdam en Tilburg"),
        optional=True,
    ),
    told(B, "C11", C, "ongoing", "bodyscanners"),
    told(B, "C13", C, "fulfilled", "In Den Haag"),
    told(B, "C15", C, "fulfilled", "230 plaatsen"),
    told(B, "C17", C, "fulfilled", "Hierbij ontvangt"),
    # infections among the staff and calls of the probation service are other matters
    *silent(B, C, "C12", "C14", "C16"),
]

PRISONS_FIGURES = [
    # by the year of release
    series(
        "recidive binnen twee jaar",
        "percent",
        (A, "47 procent", 47, "2015"),
        (B, "46 procent", 47, "2015"),
        (B, "46 procent", 46, "2016"),
        (C, "45 procent", 45, "2017"),
    ),
    series(
        "doel: recidive binnen twee jaar",
        "percent",
        (A, "40 procent", 40, "2023"),
        (C, "40 procent", 40, "2023"),
    ),
    series(
        "vaste slaapplek bij vrijlating",
        "percent",
        (A, "62 procent", 62, "2018"),
        (B, "66 procent", 62, "2018"),
        (B, "66 procent", 66, "2019"),
        (C, "64 procent", 64, "2020"),
    ),
    series(
        "doel: vaste slaapplek bij vrijlating",
        "percent",
        (A, "80 procent", 80, "2022"),
        (C, "80 procent", 80, "2024"),
    ),
    series(
        "gemiddelde schuld bij binnenkomst",
        "EUR",
        (A, "€ 14.200", 14_200, "2018"),
        (C, "€ 15.100", 15_100, "2020"),
    ),
    series(
        "geld voor het programma",
        "EUR",
        (A, "€ 42", 42_000_000, "2019/2022"),
        (B, "€ 38,5", 38_500_000, "2019/2022"),
        (C, "€ 17,9", 38_500_000, "2019/2022"),
    ),
    series(
        "uitgegeven voor het programma",
        "EUR",
        (B, "€ 38,5", 6_200_000, "/2019-10-01"),
        (C, "€ 17,9", 17_900_000, "/2020-11-01"),
    ),
    series(
        "extra casemanagers begonnen",
        "count",
        (B, "inmiddels 97", 97, "2019-11"),
        (C, "aantal van 130", 130, "2020-06"),
    ),
    series(
        "inrichtingen met een re-integratiecentrum",
        "count",
        (B, "veertien", 14, "2019-11"),
        (C, "Inmiddels beschikken", 24, "2020-11"),
    ),
    # the hours promised are no measure
    series(
        "uren in de arbeidsweek",
        "other",
        (A, "26 uur", 20, "2018"),
        (B, "24 uur", 20, "2019"),
        (C, "15 uur", 24, "2020"),
    ),
    series("uurloon van gedetineerden", "EUR", (A, "€ 0,95", 0.76, "2018"), (B, "€ 0,95", 0.95, "2019-07")),
    series(
        "langgestraften met een vakcertificaat",
        "percent",
        (A, "vakcertificaat", 22, "2017"),
        (C, "31 procent", 22, "2017"),
        (C, "31 procent", 31, "2020"),
    ),
    series(
        "woningen toegewezen door corporaties",
        "count",
        (B, "215 woningen", 215, "2019-11"),
        (C, "430 woningen", 430, "2019/2020"),
    ),
    series(
        "subsidie aan vrijwilligersorganisaties per jaar",
        "EUR",
        (A, "€ 3,5", 3_500_000, "2019/2021"),
        (B, "€ 3,5", 3_500_000, "2019"),
    ),
]

TRACKING = [*PRISONS]
INDICATORS = [*PRISONS_FIGURES]
