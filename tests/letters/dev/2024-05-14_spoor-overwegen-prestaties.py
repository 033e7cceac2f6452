# ruff: noqa: E501  (sentences are not broken)
"""Rail. A letter-spaced reference and headings, a box, bullets of other parties, split verbs, figures in pairs."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("Helvetica", 9.6, 12.8),
    title="Notitie",
    head={
        "ministry": (),
        "return": "> Retouradres Postbus 20901 2500 EX Den Haag",
        "address": (
            "De voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Binnenhof 4",
            "2513 AA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "14 mei 2024"),
            ("Betreft", "Veiligheid van overwegen en prestaties op het spoor in 2023"),
        ],
        "label_width": 52,
        "side": [
            ("M inisterie van", ("I nfrastructuur en", "Waterstaat")),
            (
                "",
                (
                    "Rijnstraat 8",
                    "2515 XP  D en Haag",
                    "Postbus 20901",
                    "2500 EX  D en Haag",
                    "T 070-4560000",
                ),
            ),
            ("Ons kenmerk", ("I E NW/BSK-2024/ 118204",)),
            ("Uw kenmerk", ("2024Z07731",)),
            ("Bijlage(n)", ("1",)),
        ],
        "side_next": [
            ("M inisterie van I nfrastructuur en Waterstaat", ()),
            ("Ons kenmerk", ("I E NW/BSK-2024/ 118204",)),
        ],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Op 22 april jl. vroeg de vaste commissie mij naar de veiligheid op overwegen en naar de prestaties van de "
            "vervoerders en ProRail in het afgelopen jaar. In deze brief ga ik op beide onderwerpen in. Ik doe dat conform "
            "mijn toezegging in het tweeminutendebat van 12 maart 2024. Wat betreft de overwegen geef ik daarmee deels "
            "uitvoering aan de motie-Bakker/Ouali[^1], die de regering verzoekt alle onbewaakte overwegen binnen vijf jaar te "
            "sluiten."
        ),
        H("Overwegen", spread=3.4),
        P(
            "Nederland telt nog 88 onbewaakte overwegen op lijnen met reizigerstreinen; bij de start van het programma in "
            "2018 waren dat er 180. Ruim de helft is dus gesloten of beveiligd. In 2023 vielen bij aanrijdingen op overwegen "
            "negen doden, tegen gemiddeld twaalf per jaar in de periode 2018–2022.[^2] Elk slachtoffer is er één te veel."
        ),
        P(
            "ProRail verwacht dit jaar 14 overwegen te sluiten en zal met nog eens 20 gemeenten een overeenkomst tekenen. "
            "Voor iedere overweg die dan nog open is, laat ik door de Inspectie Leefomgeving en Transport een "
            "risicobeoordeling maken. Van 2025 tot en met 2030 trek ik hiervoor jaarlijks 30 à 35 mln. euro uit. Verder stel "
            "ik, samen met de provincies Groningen, Drenthe en Gelderland, die over hun eigen concessie gaan en die de "
            "afgelopen jaren al veel in hun regionale lijnen hebben geïnvesteerd, uiterlijk 31 december 2024 een lijst op van "
            "de tien gevaarlijkste overwegen. Met Prinsjesdag informeer ik u over de middelen die er voor de jaren daarna "
            "bijkomen."
        ),
        H("Prestaties", spread=3.4),
        P(
            "De reizigerspunctualiteit op het hoofdrailnet kwam in 2023 uit op 89,7%, tegen 91,6% een jaar eerder. Daarmee is "
            "de bodemwaarde van 88,9% gehaald, maar de streefwaarde van 92,3% niet. Reizigers gaven hun reis gemiddeld een "
            "7,4. In het eerste kwartaal van 2024 is een herstel van 1,2 procentpunt zichtbaar. Op de hogesnelheidslijn "
            "verviel één op de tien treinen.[^3] Het aantal meldingen van agressie tegen personeel is in drie jaar tijd bijna "
            "verdubbeld."
        ),
        Box(
            (
                P("<b>Kerncijfers spoor 2023</b>", 0),
                L(
                    (
                        "Reizigers per dag: meer dan 1,1 miljoen",
                        "Reizigerskilometers: 17,1 miljard",
                        "Stations met een lift die het altijd deed: 371 van de 405",
                        "Klachten over vertraging: 44.018",
                    ),
                    "o",
                    after=0,
                ),
            ),
        ),
        P("Om de prestaties te verbeteren is het volgende afgesproken:", 0),
        L(
            (
                "NS zet vanaf het vierde kwartaal van 2024 op zes trajecten langere treinen in;",
                "ProRail vernieuwt tot en met 2027 ten minste 240 wissels, waarvan een kwart voor de zomer van 2025;",
                "het ministerie herziet de boeteregeling, met als streven dat nieuwe bedragen per 1 januari 2026 gelden;",
                "in het najaar gaat op twintig stations een proef met conducteurs in burger van start;",
                "de directies van NS-, Arriva- en Keolis-onderdelen wisselen vanaf juni wekelijks gegevens uit over "
                "agressie.",
            ),
            "•",
        ),
        H("Kosten-batenanalyse"),
        P(
            "Helaas is het niet mogelijk gebleken de toegezegde kosten-batenanalyse van de spoorlijn langs de A7 binnen de "
            "gestelde termijn af te ronden. Reden hiervoor is dat de marktpartijen hun gegevens pas in april hebben "
            "aangeleverd. U ontvangt de analyse voor het zomerreces."
        ),
        H("Vragen van de commissie"),
        P(
            "De leden van enkele fracties vragen of ik bereid ben een prijsplafond in te stellen. Tot een prijsplafond op "
            "treinkaartjes zal ik niet overgaan. Wel onderzoek ik of een daluurkaart voor mensen met een laag inkomen haalbaar "
            "is; daarop kom ik eind november bij uw Kamer terug. Ook verzochten deze leden mij de spoorboekjes weer te laten "
            "drukken. Dat is aan de vervoerder."
        ),
        P(
            "Ik breng uw Kamer ieder jaar op de hoogte van de prestaties op het spoor. Een betrouwbare trein begint bij de "
            "mensen die er dag en nacht aan werken."
        ),
        P("Hoogachtend,"),
        Lines(("DE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT,", "", "", "drs. A. Kortlever")),
    ),
    notes={
        1: "Kamerstuk 29 893, nr. 276.",
        2: "ILT, Jaarverslag spoorveiligheid; 20.12.2023.",
        3: "In 2022 was dat 7 procent. De telling betreft alleen binnenlandse treinen.",
    },
)

ASKED = "Op 22 april jl. vroeg de vaste commissie mij naar de veiligheid op overwegen en naar de prestaties van de vervoerders en ProRail in het afgelopen jaar."
MOTION = "Wat betreft de overwegen geef ik daarmee deels uitvoering aan de motie-Bakker/Ouali, die de regering verzoekt alle onbewaakte overwegen binnen vijf jaar te sluiten."
OPEN88 = "Nederland telt nog 88 onbewaakte overwegen op lijnen met reizigerstreinen; bij de start van het programma in 2018 waren dat er 180."
DEATHS = "In 2023 vielen bij aanrijdingen op overwegen negen doden, tegen gemiddeld twaalf per jaar in de periode 2018–2022."
CLOSE = "ProRail verwacht dit jaar 14 overwegen te sluiten en zal met nog eens 20 gemeenten een overeenkomst tekenen."
YEARLY = "Van 2025 tot en met 2030 trek ik hiervoor jaarlijks 30 à 35 mln. euro uit."
LIST = "Verder stel ik, samen met de provincies Groningen, Drenthe en Gelderland, die over hun eigen concessie gaan en die de afgelopen jaren al veel in hun regionale lijnen hebben geïnvesteerd, uiterlijk 31 december 2024 een lijst op van de tien gevaarlijkste overwegen."
BUDGET = "Met Prinsjesdag informeer ik u over de middelen die er voor de jaren daarna bijkomen."
PUNCTUAL = (
    "De reizigerspunctualiteit op het hoofdrailnet kwam in 2023 uit op 89,7%, tegen 91,6% een jaar eerder."
)
NORM = "Daarmee is de bodemwaarde van 88,9% gehaald, maar de streefwaarde van 92,3% niet."
BETTER = "In het eerste kwartaal van 2024 is een herstel van 1,2 procentpunt zichtbaar."
NS = "NS zet vanaf het vierde kwartaal van 2024 op zes trajecten langere treinen in;"
POINTS = "ProRail vernieuwt tot en met 2027 ten minste 240 wissels, waarvan een kwart voor de zomer van 2025;"
FINES = (
    "het ministerie herziet de boeteregeling, met als streven dat nieuwe bedragen per 1 januari 2026 gelden;"
)
TRIAL = "in het najaar gaat op twintig stations een proef met conducteurs in burger van start;"
WEEKLY = "de directies van NS-, Arriva- en Keolis-onderdelen wisselen vanaf juni wekelijks gegevens uit over agressie."
CARD = "Wel onderzoek ik of een daluurkaart voor mensen met een laag inkomen haalbaar is; daarop kom ik eind november bij uw Kamer terug."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-05-14",
        "subject": "Veiligheid van overwegen en prestaties op het spoor in 2023",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "IENW/BSK-2024/118204",
        "sender_role": "DE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT",
        "sender_name": "drs. A. Kortlever",
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": "De voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Ons kenmerk", "Rijnstraat 8", "118204", "Retouradres", "Pagina 2 van", "Binnenhof 4"],
    figures=[
        fig(MOTION, "vijf jaar", 5, "year", optional=True),
        fig(OPEN88, "88", 88, subject="onbewaakte overwegen", period="2024"),
        fig(OPEN88, "180", 180, subject="onbewaakte overwegen", period="2018"),
        fig(
            "Ruim de helft is dus gesloten",
            "Ruim de helft",
            50,
            "percent",
            "over",
            "onbewaakte overwegen",
            period="2018/2024",
        ),
        fig(DEATHS, "negen", 9, subject="doden", period="2023"),
        fig(DEATHS, "twaalf", 12, subject="doden", period="2018/2022"),
        fig("Elk slachtoffer is er één te veel", "één", 1, optional=True),
        fig(CLOSE, "14", 14, subject="overwegen", period="2024"),
        fig(CLOSE, "20", 20, subject="gemeenten"),
        fig(YEARLY, "30 à 35 mln. euro", 30_000_000, "EUR", high=35_000_000, period="2025/2030"),
        fig(LIST, "tien", 10, subject="gevaarlijkste overwegen"),
        fig(
            PUNCTUAL,
            "89,7%",
            89.7,
            "percent",
            subject="De reizigerspunctualiteit op het hoofdrailnet",
            period="2023",
        ),
        fig(
            PUNCTUAL,
            "91,6%",
            91.6,
            "percent",
            subject="De reizigerspunctualiteit op het hoofdrailnet",
            period="2022",
        ),
        fig(NORM, "88,9%", 88.9, "percent", subject="de bodemwaarde", period="2023"),
        fig(NORM, "92,3%", 92.3, "percent", subject="de streefwaarde", period="2023"),
        fig(
            "Reizigers gaven hun reis gemiddeld een 7,4.",
            "7,4",
            7.4,
            "score",
            subject="hun reis",
            period="2023",
        ),
        fig(BETTER, "1,2 procentpunt", 1.2, "percent", subject="een herstel", period="2024-01/2024-03"),
        fig(
            "verviel één op de tien treinen",
            "één op de tien",
            10,
            "percent",
            subject="treinen",
            period="2023",
        ),
        fig("in drie jaar tijd bijna verdubbeld", "drie jaar", 3, "year", optional=True),
        fig(
            "in drie jaar tijd bijna verdubbeld",
            "bijna verdubbeld",
            100,
            "percent",
            "under",
            "meldingen van agressie",
            optional=True,
        ),
        fig(
            "Reizigers per dag: meer dan 1,1 miljoen",
            "meer dan 1,1 miljoen",
            1_100_000,
            "count",
            "over",
            "Reizigers per dag",
            period="2023",
        ),
        fig(
            "Reizigerskilometers: 17,1 miljard",
            "17,1 miljard",
            17_100_000_000,
            "count",
            subject="Reizigerskilometers",
            period="2023",
        ),
        fig("371 van de 405", "371", 371, subject="Stations met een lift die het altijd deed", period="2023"),
        fig("371 van de 405", "405", 405, subject="Stations", period="2023"),
        fig(
            "Klachten over vertraging: 44.018",
            "44.018",
            44018,
            subject="Klachten over vertraging",
            period="2023",
        ),
        fig(NS, "zes", 6, subject="trajecten"),
        fig(POINTS, "ten minste 240", 240, "count", "at_least", "wissels", period="/2027"),
        fig(POINTS, "een kwart", 25, "percent", subject="wissels", period="/2025-05"),
        fig(TRIAL, "twintig", 20, subject="stations", period="2024-09/2024-11"),
        fig("In 2022 was dat 7 procent", "7 procent", 7, "percent", subject="treinen", period="2022"),
    ],
    dates=[
        date(ASKED, "22 april jl.", "2024-04-22"),
        date(ASKED, "het afgelopen jaar", "2023"),
        date("het tweeminutendebat van 12 maart 2024", "12 maart 2024", "2024-03-12"),
        date(MOTION, "binnen vijf jaar", None, optional=True),
        date(OPEN88, "2018", "2018"),
        date(DEATHS, "2023", "2023"),
        date(DEATHS, "2018–2022", "2018/2022"),
        date(CLOSE, "dit jaar", "2024"),
        date(YEARLY, "Van 2025 tot en met 2030", "2025/2030"),
        date(LIST, "de afgelopen jaren", "/2024-05-14", optional=True),
        date(LIST, "uiterlijk 31 december 2024", "/2024-12-31"),
        date(BUDGET, "Prinsjesdag", "2024-09-17"),
        date(BUDGET, "de jaren daarna", "2031/", optional=True),
        date(PUNCTUAL, "2023", "2023"),
        date(PUNCTUAL, "een jaar eerder", "2022"),
        date(BETTER, "het eerste kwartaal van 2024", "2024-01/2024-03"),
        date("in drie jaar tijd bijna verdubbeld", "drie jaar", None, optional=True),
        date("Kerncijfers spoor 2023", "2023", "2023", optional=True),
        date(NS, "vanaf het vierde kwartaal van 2024", "2024-10/"),
        date(POINTS, "tot en met 2027", "/2027"),
        date(POINTS, "voor de zomer van 2025", "/2025-05"),
        date(FINES, "per 1 januari 2026", "2026-01-01/"),
        date(TRIAL, "het najaar", "2024-09/2024-11"),
        date(WEEKLY, "vanaf juni", "2024-06/"),
        date("hun gegevens pas in april hebben aangeleverd", "april", "2024-04"),
        date("U ontvangt de analyse voor het zomerreces.", "voor het zomerreces", "/2024-07-04"),
        date(CARD, "eind november", "2024-11-21/2024-11-30"),
        date("Jaarverslag spoorveiligheid; 20.12.2023", "20.12.2023", "2023-12-20"),
        date("In 2022 was dat 7 procent", "2022", "2022"),
    ],
    commitments=[
        com(
            "C01",
            CLOSE,
            "announcement",
            "intended",
            "ProRail",
            "ProRail sluit dit jaar 14 overwegen.",
            "2024",
            third=True,
            amount=14,
            unit="count",
        ),
        com(
            "C02",
            CLOSE,
            "announcement",
            "firm",
            "ProRail",
            "ProRail tekent met nog eens 20 gemeenten een overeenkomst.",
            "2024",
            third=True,
            amount=20,
            unit="count",
        ),
        com(
            "C03",
            "Voor iedere overweg die dan nog open is, laat ik door de Inspectie Leefomgeving en Transport een risicobeoordeling maken.",
            "intention",
            "firm",
            "ik",
            "Van iedere overweg die open blijft een risicobeoordeling laten maken.",
        ),
        com(
            "C04",
            YEARLY,
            "intention",
            "firm",
            "ik",
            "Jaarlijks 30 à 35 mln. euro uittrekken voor overwegen.",
            "2025/2030",
            amount=30_000_000,
        ),
        com(
            "C05",
            LIST,
            "intention",
            "firm",
            "ik",
            "Een lijst opstellen van de tien gevaarlijkste overwegen.",
            "/2024-12-31",
        ),
        com(
            "C06",
            BUDGET,
            "toezegging",
            "firm",
            "ik",
            "Met Prinsjesdag informeren over de middelen voor overwegen.",
            "2024-09-17",
        ),
        com(
            "C07",
            NS,
            "announcement",
            "firm",
            "NS",
            "NS zet op zes trajecten langere treinen in.",
            "2024-10/",
            third=True,
        ),
        com(
            "C08",
            POINTS,
            "announcement",
            "firm",
            "ProRail",
            "ProRail vernieuwt ten minste 240 wissels.",
            "/2027",
            third=True,
            amount=240,
            unit="count",
        ),
        com(
            "C09",
            FINES,
            "intention",
            "firm",
            "het ministerie",
            "De boeteregeling herzien, zodat nieuwe bedragen per 1 januari 2026 gelden.",
            "2026-01-01",
        ),
        com(
            "C10",
            FINES,
            "target",
            "intended",
            "het ministerie",
            "De nieuwe boetebedragen gelden per 1 januari 2026.",
            "2026-01-01",
            optional=True,
        ),
        com(
            "C11",
            TRIAL,
            "intention",
            "firm",
            None,
            "Een proef met conducteurs in burger op twintig stations.",
            "2024-09/2024-11",
        ),
        com(
            "C12",
            WEEKLY,
            "announcement",
            "firm",
            "de directies van NS-, Arriva- en Keolis-onderdelen",
            "De vervoerders wisselen wekelijks gegevens uit over agressie.",
            "2024-06/",
            third=True,
        ),
        com(
            "C13",
            "U ontvangt de analyse voor het zomerreces.",
            "toezegging",
            "firm",
            None,
            "De Kamer de kosten-batenanalyse sturen.",
            "/2024-07-04",
        ),
        com(
            "C14",
            "Tot een prijsplafond op treinkaartjes zal ik niet overgaan.",
            "intention",
            "firm",
            "ik",
            "Geen prijsplafond op treinkaartjes instellen.",
        ),
        com(
            "C15",
            CARD,
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of een daluurkaart voor mensen met een laag inkomen haalbaar is.",
            "2024-11-21/2024-11-30",
        ),
        com(
            "C16",
            CARD,
            "toezegging",
            "firm",
            "ik",
            "Bij de Kamer terugkomen op de daluurkaart.",
            "2024-11-21/2024-11-30",
        ),
        com(
            "C17",
            "Ik breng uw Kamer ieder jaar op de hoogte van de prestaties op het spoor.",
            "toezegging",
            "firm",
            "Ik",
            "De Kamer ieder jaar op de hoogte brengen van de prestaties op het spoor.",
        ),
    ],
    settlements=[
        settled(
            "S01",
            "Ik doe dat conform mijn toezegging in het tweeminutendebat van 12 maart 2024.",
            "2024-03-12",
            "fulfilled",
        ),
        settled("S02", MOTION, None, "partly"),
        settled(
            "S03",
            "Helaas is het niet mogelijk gebleken de toegezegde kosten-batenanalyse van de spoorlijn langs de A7 binnen de gestelde termijn af te ronden.",
            None,
            "pending",
        ),
    ],
)
