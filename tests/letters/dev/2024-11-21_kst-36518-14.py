# ruff: noqa: E501  (sentences are not broken)
"""Housing, second of three: the first progress report, as printed by the parliament. Promises kept, cut, late, dropped."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSans", 9.5, 12.6),
    title="Kamerstuk",
    interleaved=False,
    head={
        "year": "2024–2025",
        "dossier": "36 518",
        "number": "14",
        "printed": "2024",
        "subject": "Leegstand en herbestemming van gebouwen",
        "what": "BRIEF VAN DE MINISTER VAN VOLKSHUISVESTING EN RUIMTELIJKE ORDENING",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 21 november 2024"],
    },
    body=(
        P(
            "Op 17 november 2023 heeft mijn ambtsvoorganger het Actieprogramma Leegstand Benut aan uw Kamer gezonden.[^1] "
            "Zoals toegezegd ontvangt u hierbij de eerste voortgangsrapportage. In verband met de kabinetswisseling is een "
            "deel van de acties later begonnen dan was voorzien."
        ),
        H("Belangrijkste resultaten"),
        L(
            (
                "De bouw van het landelijk leegstandsregister is in februari 2024 begonnen.",
                "Het aandeel gemeenten met een leegstandsverordening steeg van 34% in 2022 naar 41% in 2023.",
                "Op 1 januari 2024 stonden circa 6.500 kantoren en winkels leeg. Dat zijn er 300 minder dan een jaar eerder.",
                "Sinds de start van het programma zijn ruim 3.900 woningen in leegstaande gebouwen gemaakt, waarvan bijna "
                "700 door corporaties.",
            ),
            "–",
        ),
        H("Het register", italic=True),
        P(
            "Openstelling van het register op 1 oktober jl. is helaas niet haalbaar gebleken. Reden hiervoor is dat de "
            "toets op de gegevensbescherming meer tijd vergde.[^2] Het register wordt nu uiterlijk 1 juli 2025 opengesteld, "
            "eerst voor de gemeenten die aan de proef hebben meegedaan. Het Kadaster heeft de koppeling met de "
            "eigendomsgegevens in oktober opgeleverd. Ik stel voor het register € 11,2 miljoen beschikbaar in plaats van "
            "€ 12,5 miljoen. In het tweede kwartaal van 2025 laat ik de betrouwbaarheid van de cijfers door een "
            "onafhankelijke partij toetsen."
        ),
        H("Hulp voor gemeenten", italic=True),
        P(
            "Het team van transformatie-experts is dit jaar gegroeid naar 24 voltijdsbanen; de zes overige plaatsen zijn "
            "door de krapte op de arbeidsmarkt niet vervuld. Gemeenten beoordelen de hulp gemiddeld met een 7,8. Het "
            "wetsvoorstel ligt nog bij de Eerste Kamer, zodat ik de handreiking over boetes op leegstand niet heb kunnen "
            "vaststellen. Als de Eerste Kamer het voorstel aanvaardt, volgt de handreiking binnen drie maanden."
        ),
        H("Tijdelijke huurders", italic=True),
        P(
            "De huurbescherming van tijdelijke huurders is dit voorjaar doorgelicht; het rapport is op 24 mei 2024 "
            "verschenen.[^3] Met deze brief doe ik de toezegging aan het lid Terpstra van 28 juni 2023 gestand om uw Kamer "
            "over de uitkomsten te informeren. Uit het onderzoek blijkt dat één op de zeven tijdelijke huurders de "
            "opzegtermijn niet kent en dat driekwart nooit over verlenging heeft gesproken. Een wettelijke minimumtermijn "
            "voor tijdelijke verhuur acht ik niet nodig. De verhuurders stellen tussen 1 maart en 1 september 2025 zelf een "
            "gedragscode op."
        ),
        H("Loket en regeling", italic=True),
        P(
            "In plaats van een loket bij de Rijksdienst voor Ondernemend Nederland is gekozen voor twaalf provinciale "
            "«servicepunten», omdat eigenaren liever dicht bij huis worden geholpen. De eerste tranche van de "
            "Stimuleringsregeling Leegstand is in september jl. uitgekeerd aan 47 gemeenten, in totaal € 38,6 mln. De "
            "overige aanvragen waren onvolledig. De tweede tranche stel ik, met inachtneming van de lessen die de "
            "gemeenten en de accountants uit de eerste hebben getrokken, in het najaar van 2025 open. De campagne onder "
            "verhuurders is geschrapt; het budget van € 900.000 is aan de regeling toegevoegd. Ook dit kabinet voert geen "
            "algemene leegstandsheffing in."
        ),
        H("Vooruitblik 2025"),
        P("Voor het komende jaar staat het volgende op de agenda:", 0),
        L(
            (
                "de aansluiting van alle provincies op het register;",
                "een onderzoek naar de leegstand van kerken en kloosters, samen met het Ministerie van Onderwijs, Cultuur "
                "en Wetenschap;",
                "drie regionale bijeenkomsten voor beleggers;",
                "uitbreiding van het register met zorggebouwen.",
            ),
            "–",
        ),
        H("Tot slot"),
        P(
            "De motie-Verhagen over landelijke registratie beschouw ik met de bouw van het register als afgedaan. Aan de "
            "toezegging van 7 maart jl. over de kosten van leegstand in winkelstraten heb ik niet binnen de afgesproken "
            "termijn kunnen voldoen. Dat onderzoek ontvangt uw Kamer in het eerste kwartaal van 2025. In de volgende "
            "voortgangsrapportage, die in november 2025 verschijnt, ga ik nader in op de doorlooptijden."
        ),
        P("Ik ben ervan overtuigd dat ieder gebouw dat weer in gebruik komt de moeite waard is.", 1),
        Lines(("De Minister van Volkshuisvesting en Ruimtelijke Ordening,", "P.H. Vlasblom")),
    ),
    notes={
        1: "Kamerstuk 36 518, nr. 3.",
        2: "De toets nam 26 in plaats van 12 weken in beslag.",
        3: "Tijdelijk huren, blijvend onzeker? Universiteit van Heerlen, 2024.",
    },
)

YARD = "Het aandeel gemeenten met een leegstandsverordening steeg van 34% in 2022 naar 41% in 2023."
MADE = "Sinds de start van het programma zijn ruim 3.900 woningen in leegstaande gebouwen gemaakt, waarvan bijna 700 door corporaties."
OPEN = "Het register wordt nu uiterlijk 1 juli 2025 opengesteld, eerst voor de gemeenten die aan de proef hebben meegedaan."
MONEY = "Ik stel voor het register € 11,2 miljoen beschikbaar in plaats van € 12,5 miljoen."
CHECK = "In het tweede kwartaal van 2025 laat ik de betrouwbaarheid van de cijfers door een onafhankelijke partij toetsen."
TEAM = (
    "Het team van transformatie-experts is dit jaar gegroeid naar 24 voltijdsbanen; de zes overige plaatsen zijn door de "
    "krapte op de arbeidsmarkt niet vervuld."
)
GUIDE = "Als de Eerste Kamer het voorstel aanvaardt, volgt de handreiking binnen drie maanden."
TENANTS = (
    "Uit het onderzoek blijkt dat één op de zeven tijdelijke huurders de opzegtermijn niet kent en dat driekwart nooit over "
    "verlenging heeft gesproken."
)
CODE = "De verhuurders stellen tussen 1 maart en 1 september 2025 zelf een gedragscode op."
FIRST = "De eerste tranche van de Stimuleringsregeling Leegstand is in september jl. uitgekeerd aan 47 gemeenten, in totaal € 38,6 mln."
SECOND = (
    "De tweede tranche stel ik, met inachtneming van de lessen die de gemeenten en de accountants uit de eerste hebben "
    "getrokken, in het najaar van 2025 open."
)
NEXT = "In de volgende voortgangsrapportage, die in november 2025 verschijnt, ga ik nader in op de doorlooptijden."
SHOPS = "Dat onderzoek ontvangt uw Kamer in het eerste kwartaal van 2025."
LATE = (
    "Aan de toezegging van 7 maart jl. over de kosten van leegstand in winkelstraten heb ik niet binnen de afgesproken "
    "termijn kunnen voldoen."
)
KEPT = "Met deze brief doe ik de toezegging aan het lid Terpstra van 28 juni 2023 gestand om uw Kamer over de uitkomsten te informeren."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-11-21",
        "subject": "Leegstand en herbestemming van gebouwen",
        "dossier": "36518",
        "number": "14",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "De Minister van Volkshuisvesting en Ruimtelijke Ordening",
        "sender_name": "P.H. Vlasblom",
        "ministry": "Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Tweede Kamer, vergaderjaar 2024–2025", "ISSN 0921", "kst-36518-14", "’s-Gravenhage 2024"],
    figures=[
        fig(
            "steeg van 34% in 2022",
            "34%",
            34,
            "percent",
            subject="gemeenten met een leegstandsverordening",
            period="2022",
        ),
        fig(
            "naar 41% in 2023",
            "41%",
            41,
            "percent",
            subject="gemeenten met een leegstandsverordening",
            period="2023",
        ),
        fig(
            "circa 6.500 kantoren en winkels leeg",
            "circa 6.500",
            6500,
            "count",
            "about",
            "kantoren en winkels",
            period="2024-01-01",
        ),
        fig("Dat zijn er 300 minder", "300", 300, subject="kantoren en winkels"),
        fig(
            "zijn ruim 3.900 woningen",
            "ruim 3.900",
            3900,
            "count",
            "over",
            "woningen in leegstaande gebouwen",
        ),
        fig(
            "waarvan bijna 700 door corporaties",
            "bijna 700",
            700,
            "count",
            "under",
            "woningen in leegstaande gebouwen",
        ),
        fig("€ 11,2 miljoen beschikbaar", "€ 11,2 miljoen", 11_200_000, "EUR", subject="het register"),
        fig("in plaats van € 12,5 miljoen", "€ 12,5 miljoen", 12_500_000, "EUR", subject="het register"),
        fig("is dit jaar gegroeid naar 24 voltijdsbanen", "24", 24, subject="voltijdsbanen", period="2024"),
        fig("de zes overige plaatsen", "zes", 6, subject="plaatsen", period="2024"),
        fig("de hulp gemiddeld met een 7,8", "7,8", 7.8, "score", subject="de hulp"),
        fig(GUIDE, "drie maanden", 3, "other", optional=True),
        fig(
            "één op de zeven tijdelijke huurders",
            "één op de zeven",
            14.29,
            "percent",
            subject="tijdelijke huurders",
        ),
        fig("dat driekwart nooit over verlenging", "driekwart", 75, "percent", subject="tijdelijke huurders"),
        fig(
            "gekozen voor twaalf provinciale «servicepunten»",
            "twaalf",
            12,
            subject="provinciale servicepunten",
        ),
        fig("uitgekeerd aan 47 gemeenten", "47", 47, subject="gemeenten", period="2024-09"),
        fig(
            "in totaal € 38,6 mln.",
            "€ 38,6 mln.",
            38_600_000,
            "EUR",
            subject="De eerste tranche van de Stimuleringsregeling Leegstand",
            period="2024-09",
        ),
        fig("het budget van € 900.000", "€ 900.000", 900_000, "EUR", subject="De campagne onder verhuurders"),
        fig("drie regionale bijeenkomsten", "drie", 3, subject="regionale bijeenkomsten", period="2025"),
        fig("nam 26 in plaats van 12 weken in beslag", "26", 26, "other", subject="De toets", optional=True),
        fig(
            "nam 26 in plaats van 12 weken in beslag",
            "12 weken",
            12,
            "other",
            subject="De toets",
            optional=True,
        ),
    ],
    dates=[
        date("Op 17 november 2023 heeft mijn", "17 november 2023", "2023-11-17"),
        date("is in februari 2024 begonnen", "februari 2024", "2024-02"),
        date("steeg van 34% in 2022", "2022", "2022"),
        date("naar 41% in 2023", "2023", "2023"),
        date("Op 1 januari 2024 stonden", "1 januari 2024", "2024-01-01"),
        date("300 minder dan een jaar eerder", "een jaar eerder", "2023-01-01", optional=True),
        date(
            "Sinds de start van het programma zijn ruim",
            "Sinds de start van het programma",
            "2023-11-17/",
            optional=True,
        ),
        date("het register op 1 oktober jl. is helaas", "1 oktober jl.", "2024-10-01"),
        date(OPEN, "uiterlijk 1 juli 2025", "/2025-07-01"),
        date(OPEN, "nu", "2024-11-21", optional=True),
        date("eigendomsgegevens in oktober opgeleverd", "oktober", "2024-10"),
        date(CHECK, "het tweede kwartaal van 2025", "2025-04/2025-06"),
        date("is dit jaar gegroeid naar", "dit jaar", "2024"),
        date(GUIDE, "binnen drie maanden", None, optional=True),
        date("tijdelijke huurders is dit voorjaar doorgelicht", "dit voorjaar", "2024-03/2024-05"),
        date("is op 24 mei 2024 verschenen", "24 mei 2024", "2024-05-24"),
        date("aan het lid Terpstra van 28 juni 2023", "28 juni 2023", "2023-06-28"),
        date(CODE, "tussen 1 maart en 1 september 2025", "2025-03-01/2025-09-01"),
        date("is in september jl. uitgekeerd", "september jl.", "2024-09"),
        date("in het najaar van 2025 open", "het najaar van 2025", "2025-09/2025-11"),
        date("Vooruitblik 2025", "2025", "2025", optional=True),
        date("Voor het komende jaar staat", "het komende jaar", "2025"),
        date("Aan de toezegging van 7 maart jl.", "7 maart jl.", "2024-03-07"),
        date(SHOPS, "het eerste kwartaal van 2025", "2025-01/2025-03"),
        date(NEXT, "november 2025", "2025-11"),
        date("Universiteit van Heerlen, 2024.", "2024", "2024", optional=True),
    ],
    commitments=[
        com(
            "C01",
            OPEN,
            "intention",
            "firm",
            None,
            "Het leegstandsregister openstellen voor alle gemeenten.",
            "/2025-07-01",
        ),
        com(
            "C02",
            MONEY,
            "intention",
            "firm",
            "Ik",
            "€ 11,2 miljoen beschikbaar stellen voor het leegstandsregister.",
            amount=11_200_000,
        ),
        com(
            "C03",
            CHECK,
            "intention",
            "firm",
            "ik",
            "De betrouwbaarheid van de cijfers door een onafhankelijke partij laten toetsen.",
            "2025-04/2025-06",
        ),
        com(
            "C04",
            GUIDE,
            "intention",
            "firm",
            None,
            "Na aanvaarding van het wetsvoorstel binnen drie maanden een handreiking over boetes vaststellen.",
        ),
        com(
            "C05",
            CODE,
            "announcement",
            "firm",
            "De verhuurders",
            "De verhuurders stellen een gedragscode op.",
            "2025-03-01/2025-09-01",
            third=True,
        ),
        com(
            "C06",
            SECOND,
            "intention",
            "firm",
            "ik",
            "De tweede tranche van de Stimuleringsregeling Leegstand openstellen.",
            "2025-09/2025-11",
        ),
        com(
            "C07",
            "Ook dit kabinet voert geen algemene leegstandsheffing in.",
            "intention",
            "firm",
            "dit kabinet",
            "Geen algemene leegstandsheffing invoeren.",
        ),
        com(
            "C08",
            "de aansluiting van alle provincies op het register;",
            "intention",
            "firm",
            None,
            "Alle provincies op het register aansluiten.",
            "2025",
        ),
        com(
            "C09",
            "een onderzoek naar de leegstand van kerken en kloosters, samen met het Ministerie van Onderwijs, Cultuur en Wetenschap;",
            "intention",
            "firm",
            None,
            "De leegstand van kerken en kloosters onderzoeken.",
            "2025",
        ),
        com(
            "C10",
            "drie regionale bijeenkomsten voor beleggers;",
            "intention",
            "firm",
            None,
            "Drie regionale bijeenkomsten voor beleggers houden.",
            "2025",
            amount=3,
            unit="count",
        ),
        com(
            "C11",
            "uitbreiding van het register met zorggebouwen.",
            "intention",
            "firm",
            None,
            "Het register uitbreiden met zorggebouwen.",
            "2025",
        ),
        com(
            "C12",
            SHOPS,
            "toezegging",
            "firm",
            None,
            "De Kamer het onderzoek naar de kosten van leegstand in winkelstraten sturen.",
            "2025-01/2025-03",
        ),
        com(
            "C13",
            NEXT,
            "toezegging",
            "firm",
            "ik",
            "In de volgende voortgangsrapportage nader ingaan op de doorlooptijden.",
            "2025-11",
        ),
        com(
            "C14",
            "Een wettelijke minimumtermijn voor tijdelijke verhuur acht ik niet nodig.",
            "intention",
            "firm",
            "ik",
            "Geen wettelijke minimumtermijn voor tijdelijke verhuur.",
            optional=True,
        ),
    ],
    settlements=[
        settled(
            "S01", "Zoals toegezegd ontvangt u hierbij de eerste voortgangsrapportage.", None, "fulfilled"
        ),
        settled("S02", KEPT, "2023-06-28", "fulfilled"),
        settled(
            "S03",
            "De motie-Verhagen over landelijke registratie beschouw ik met de bouw van het register als afgedaan.",
            None,
            "fulfilled",
        ),
        settled("S04", LATE, "2024-03-07", "pending"),
    ],
)
