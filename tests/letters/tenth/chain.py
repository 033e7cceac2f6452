# ruff: noqa: E501  (a row a line where it fits)
"""What the later letters of a chain say of the promises of the earlier ones, and the figures that come back."""

from make import teller

# medicine shortages: the programme, its first and its second report
K, L, M = (
    "2023-03-10_kamerbrief-medicijn-op-tijd",
    "2024-04-19_kst-29477-874",
    "2025-06-20_tweede-voortgangsbrief-medicijn-op-tijd",
)
TELLER = teller(__file__, K, L, M)
told, silent, series = TELLER.told, TELLER.silent, TELLER.series

MEDICINES = [
    # --- the programme, in the first report
    told(K, "C01", L, "ongoing", "Voor 198"),
    told(K, "C02", L, "ongoing", "15,5 uur"),
    told(
        K,
        "C03",
        L,
        "ongoing",
        "€ 57 miljoen",
        "korting van het kabinet",
        change=("amount", 62_000_000, 57_000_000),
    ),
    told(
        K,
        "C04",
        L,
        "postponed",
        "niet op 1 januari",
        "loodsen",
        renews=("vanaf 1 januari 2025",),
        change=("deadline", "2024-01-01", "2025-01-01"),
    ),
    told(K, "C05", L, "ongoing", "elf middelen"),
    told(K, "C06", L, "fulfilled", "265 stoffen"),
    told(K, "C09", L, "fulfilled", "aangekondigde dag", "€ 11,5", change=("amount", 9_000_000, 11_500_000)),
    told(
        K,
        "C10",
        L,
        "partly",
        "veertien aangewezen",
        "hof in Luxemburg",
        renews=("zonder die beperking",),
        change=("scope", "bij ieder tekort", "veertien aangewezen middelen"),
    ),
    told(K, "C12", L, "ongoing", "Ter Braak", "twaalf bedrijven"),
    told(
        K, "C13", L, "postponed", "Haar advies", "Ter Braak", change=("deadline", "2024-01-31", "2024-06-30")
    ),
    told(
        K, "C14", L, "partly", "45 en niet", "te weinig opleiders", change=("amount", 60, 45), optional=True
    ),
    told(K, "C15", L, "ongoing", "Tachtig", renews=("Eind mei",)),
    told(K, "C16", L, "fulfilled", "€ 415.000"),
    told(
        K,
        "C17",
        L,
        "postponed",
        "De indiening",
        "nog niet geadviseerd",
        change=("deadline", "2024-03-31", "2024-12-31"),
    ),
    told(K, "C18", L, "fulfilled", "twaalf keer"),
    told(K, "C19", L, "fulfilled", "vijf werkdagen", "Vier tekorten"),
    told(
        K,
        "C23",
        L,
        "partly",
        "Vier van de",
        renews=("De overige zes",),
        change=("scope", "de zorgverzekeraars", "vier van de tien zorgverzekeraars"),
    ),
    told(K, "C24", L, "ongoing", "buiten schot", optional=True),
    told(K, "C25", L, "fulfilled", "leidraad"),
    told(K, "C27", L, "ongoing", "worden nu bij patiënten getest", renews=("In oktober",)),
    told(K, "C28", L, "postponed", "Lareb", change=("deadline", "2023-12-31", "2024-12-31")),
    told(K, "C29", L, "partly", "negentien", change=("amount", 25, 19)),
    told(K, "C30", L, "fulfilled", "Duindam"),
    told(K, "C32", L, "fulfilled", "eerste voortgangsbrief", renews=("tweede voortgangsbrief",)),
    # lorries of the army, insulin for Curaçao, a tariff of the NZa, a form for doctors, websites, the reactor, what
    # general practitioners prescribe: neighbours, not these promises
    *silent(K, L, "C07", "C08", "C11", "C20", "C21", "C22", "C26", "C31"),
    # --- the programme, in the second report
    told(K, "C01", M, "ongoing", "In 151", "het doel voor 2026"),
    told(K, "C02", M, "fulfilled", "9,5 uur"),
    told(K, "C03", M, "ongoing", "€ 27,9", change=("amount", 62_000_000, 57_000_000)),
    told(
        K,
        "C04",
        M,
        "postponed",
        "laat langer op zich",
        "11 december",
        renews=("alsnog ingaat",),
        change=("deadline", "2024-01-01", "2026-07-01"),
    ),
    told(K, "C05", M, "partly", "24 middelen", "De zes andere", change=("amount", 30, 24)),
    told(
        K,
        "C07",
        M,
        "dropped",
        "samenwonen met Defensie",
        "Tiel",
        change=("scope", "een gezamenlijk magazijn met Defensie", "gehuurde ruimte bij een vervoersbedrijf"),
    ),
    told(K, "C09", M, "fulfilled", "drie bedrijven", "€ 10,8"),
    told(K, "C10", M, "fulfilled", "te hulp", change=("deadline", "2023-12-31", "2024-10-01")),
    told(K, "C12", M, "fulfilled", "28 juni", "staatsfabriek"),
    told(K, "C13", M, "fulfilled", "28 juni", change=("deadline", "2024-01-31", "2024-06-28")),
    told(K, "C14", M, "partly", "45 extra", change=("amount", 60, 45)),
    told(K, "C15", M, "fulfilled", "9 september", "70.000", change=("deadline", "2024-05-31", "2024-09-09")),
    told(K, "C16", M, "fulfilled", "op 29"),
    told(
        K,
        "C17",
        M,
        "dropped",
        "zet ik niet door",
        "zes maanden",
        change=("scope", "een wijziging van de Geneesmiddelenwet", "een Europese verordening"),
    ),
    told(K, "C19", M, "partly", "zeven keer", optional=True),
    told(K, "C23", M, "fulfilled", "alle tien", change=("deadline", "2024-01-01", "2025-01-01")),
    told(K, "C24", M, "dropped", "met 3%", "geen andere keus"),
    told(K, "C25", M, "fulfilled", "88%"),
    told(K, "C27", M, "partly", "vijf talen", change=("amount", 8, 5)),
    told(K, "C28", M, "fulfilled", "3.050", "één op de zes", change=("amount", 3000, 3050)),
    told(K, "C29", M, "partly", "Afgerond in negentien", change=("amount", 25, 19)),
    told(K, "C31", M, "postponed", "stel ik uit", change=("deadline", "2025-12-31", "2026-12-31")),
    told(
        K,
        "C32",
        M,
        "fulfilled",
        "Hierbij treft",
        "in het vooruitzicht",
        renews=("derde voortgangsbrief",),
        optional=True,
    ),
    # a European list, a pharmacy on Saba, profits that the NZa counts, a register of side effects, a container, the
    # reactor, electronic prescriptions, a shortage of the hormone: neighbours, not these promises
    *silent(K, M, "C06", "C08", "C11", "C18", "C20", "C21", "C22", "C26", "C30"),
    # --- the first report, in the second
    told(
        L,
        "C01",
        M,
        "postponed",
        "laat langer op zich",
        "11 december",
        renews=("alsnog ingaat",),
        change=("deadline", "2025-01-01", "2026-07-01"),
    ),
    told(L, "C02", M, "fulfilled", "te hulp"),
    told(L, "C03", M, "fulfilled", "28 juni"),
    told(L, "C04", M, "fulfilled", "45 extra"),
    told(L, "C05", M, "partly", "€ 1,9", change=("amount", 2_400_000, 1_900_000), optional=True),
    told(L, "C06", M, "fulfilled", "9 september", "70.000", change=("deadline", "2024-05-31", "2024-09-09")),
    told(
        L,
        "C07",
        M,
        "dropped",
        "zet ik niet door",
        "zes maanden",
        change=("scope", "een wijziging van de Geneesmiddelenwet", "een Europese verordening"),
    ),
    told(L, "C08", M, "partly", "Twaalf onderzocht", change=("amount", 15, 12)),
    told(L, "C10", M, "fulfilled", "alle tien"),
    told(L, "C11", M, "fulfilled", "vijf talen"),
    told(L, "C12", M, "fulfilled", "3.050"),
    told(
        L,
        "C13",
        M,
        "dropped",
        "chatdienst",
        change=("scope", "een telefonische hulplijn", "een chatdienst"),
    ),
    told(L, "C15", M, "fulfilled", "Verzonden op", "afgedaan"),
    told(L, "C16", M, "ongoing", "52 ziekenhuizen"),
    told(L, "C17", M, "postponed", "Uitgesteld tot", change=("deadline", "2025-03-31", "2025-11-30")),
    told(
        L,
        "C19",
        M,
        "fulfilled",
        "Hierbij treft",
        "in het vooruitzicht",
        "enkele weken",
        change=("deadline", "2025-05-31", "2025-06-20"),
    ),
    # ministers in Luxembourg, the sale of inhalers, pharmacists who stop: neighbours
    *silent(L, M, "C09", "C14", "C18"),
]

MEDICINES_FIGURES = [
    series(
        "gemelde leveringsonderbrekingen",
        "count",
        (K, "1.940", 1940, "2022"),
        (L, "2.270", 2270, "2023"),
        (M, "2.085", 2085, "2024"),
    ),
    series(
        "tekorten zonder gelijkwaardig alternatief",
        "count",
        (K, "In 210", 210, "2022"),
        (L, "Voor 198", 198, "2023"),
        (M, "In 151", 151, "2024"),
    ),
    series(
        "mensen die hun vertrouwde middel moesten missen",
        "count",
        (K, "2,6 miljoen", 2_600_000, "2022"),
        (L, "2,9 miljoen", 2_900_000, "2023"),
        (M, "2,2 miljoen", 2_200_000, "2024"),
    ),
    series(
        "tijd die een apotheek per week aan tekorten kwijt is",
        "other",
        (K, "17 uur", 17, "2023"),
        (L, "15,5 uur", 15.5, "2023"),
        (M, "9,5 uur", 9.5, "2025"),
    ),
    # not the six months that a law would prescribe
    series(
        "dagen waarop een tekort vooraf wordt gemeld",
        "other",
        (K, "18 dagen", 18, "2022"),
        (L, "23 dagen", 23, "2023"),
        (M, "41 dagen", 41, "2025"),
    ),
    # those in a trial are counted apart
    series("openbare apotheken", "count", (K, "17 uur", 1990, "2023"), (M, "1.964", 1964, "2025")),
    series(
        "middelen in de noodvoorraad",
        "count",
        (L, "elf middelen", 11, "2024"),
        (M, "24 middelen", 24, "2025"),
    ),
    series("boetes voor fabrikanten", "count", (L, "€ 415.000", 11, "2024"), (M, "op 29", 29, "2025")),
    series(
        "zorgverzekeraars die een duurder middel vergoeden",
        "count",
        (L, "Vier van de", 4, "2024"),
        (M, "alle tien", 10, "2025"),
    ),
    series(
        "keren dat de minister over invoer besliste",
        "count",
        (L, "Vier tekorten", 4, "2023"),
        (M, "zeven keer", 7, "2024"),
    ),
    series(
        "apotheken in de proef met heruitgifte",
        "count",
        (L, "negentien", 19, "2024"),
        (M, "Afgerond in negentien", 19, "2025"),
    ),
    series(
        "extra opleidingsplaatsen voor ziekenhuisapothekers",
        "count",
        (K, "zestig extra", 60, "2024-09/2025-08"),
        (L, "45 en niet", 45, "2024-09/"),
        (M, "45 extra", 45, "2024-09"),
    ),
    series(
        "geld voor het programma",
        "EUR",
        (K, "€ 62 miljoen", 62_000_000, "/2026"),
        (L, "€ 57 miljoen", 57_000_000, "/2026"),
        (M, "€ 27,9", 57_000_000, "/2026"),
    ),
    series(
        "uitgegeven voor het programma",
        "EUR",
        (L, "€ 57 miljoen", 12_400_000, "/2023"),
        (M, "€ 27,9", 27_900_000, "/2024"),
    ),
    # the European list counts other things
    series(
        "budget voor productie van antibiotica",
        "EUR",
        (K, "€ 9 miljoen", 9_000_000, "2023"),
        (L, "€ 11,5", 11_500_000, "2024"),
    ),
]

TRACKING = [*MEDICINES]
INDICATORS = [*MEDICINES_FIGURES]
