# ruff: noqa: E501  (sentences are not broken)
"""Heritage, first of three: a programme with its promises. Letterhead with the side column at the left."""

from letterpress.blocks import H, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("SourceSansPro", 9.6, 12.6),
    title="Microsoft Word - 36812044",
    head={
        "ministry": ("Ministerie van Onderwijs, Cultuur en", "Wetenschap"),
        "return": ">Retouradres Postbus 16375 2500 BJ Den Haag",
        "address": (
            "de Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "14 april 2023"),
            ("Betreft", "Programma Erfgoed in goede staat"),
        ],
        "label_width": 54,
        "side": [
            ("Erfgoed en Kunsten", ()),
            ("", ("Rijnstraat 50", "Den Haag", "Postbus 16375", "2500 BJ Den Haag", "www.rijksoverheid.nl")),
            ("Onze referentie", ("36812044",)),
            ("Bijlagen", ("2",)),
        ],
        "side_next": [("Onze referentie", ("36812044",))],
    },
    body=(
        P(
            "In het wetgevingsoverleg Cultuur van 14 november jl. heb ik toegezegd uw Kamer dit voorjaar een uitgewerkt plan te sturen "
            "voor het onderhoud en het beheer van ons gebouwde erfgoed. Met het programma Erfgoed in goede staat, dat u als bijlage "
            "aantreft, kom ik die toezegging na. In deze brief licht ik de hoofdlijnen toe; de motie van het lid Bouwmans c.s. over "
            "vakmanschap in de restauratie[^1] betrek ik daarbij."
        ),
        H("Hoe het erfgoed ervoor staat"),
        P(
            "Nederland telt ruim 63.000 rijksmonumenten. Volgens de Erfgoedmonitor verkeerde in 2022 84% daarvan in een redelijke tot "
            "goede staat; vijf jaar eerder was dat nog 86%. Bij molens en religieuze gebouwen is de achterstand het grootst: van de "
            "2.540 kerken met een monumentenstatus heeft naar schatting één op de zes dringend werk nodig. Eigenaren die een "
            "restauratiesubsidie aanvragen, wachten gemiddeld 19 maanden op een beschikking.[^2] De restauratieopleidingen hadden in 2022 "
            "slechts 412 leerlingen. Inmiddels beschikken 148 gemeenten over een erfgoedvisie of een kerkenvisie."
        ),
        H("Restaureren en onderhouden", italic=True),
        P(
            "Voor de restauratie van grote monumenten trek ik tot en met 2027 in totaal € 96 miljoen uit. De eerste aanvraagronde gaat "
            "op 1 oktober van dit jaar open en is bedoeld voor werken van meer dan € 2,5 mln. Daarnaast verhoog ik met ingang van 2024 "
            "het subsidiepercentage voor molens van 50 naar 60. De Rijksdienst voor het Cultureel Erfgoed (RCE) brengt de gemiddelde "
            "doorlooptijd van aanvragen in de loop van 2024 terug tot negen maanden. Het Nationaal Restauratiefonds stelt zijn leningen "
            "voor verduurzaming vanaf 1 januari 2024 ook open voor eigenaren van monumentale woonhuizen."
        ),
        H("Kerken en kloosters", italic=True),
        P(
            "Eind 2025 moeten alle gemeenten met meer dan vijf monumentale kerken een kerkenvisie hebben vastgesteld. Zij kunnen daarvoor "
            "dit jaar nog een bijdrage van maximaal € 25.000 krijgen. Ik laat onderzoeken of een verplichte melding van kerken die leeg "
            "komen te staan uitvoerbaar is, en stuur uw Kamer de uitkomst in januari 2024. Ook ga ik dit najaar met de congregaties in "
            "gesprek over kloosters die hun bewoners verliezen. Veel vrijwilligers zetten zich met hart en ziel voor deze gebouwen in en "
            "daar mogen wij allen trots op zijn."
        ),
        H("Mensen en kennis", italic=True),
        P(
            "Zonder vakmensen geen restauratie. Om die reden komt er een landelijk Centrum voor Restauratievakmanschap, waarvoor ik "
            "jaarlijks € 3,2 miljoen vrijmaak. Uiterlijk 1 september 2024 opent dit Centrum zijn deuren. Met de bouwsector heb ik de ambitie "
            "dat in 2026 600 leerlingen een restauratieopleiding volgen. Verder start in september een reeks meesterproeven voor jonge "
            "vakmensen, dertig per jaar."
        ),
        H("Voorbereid op het onverwachte", italic=True),
        P(
            "De watersnood in Limburg van juli 2021 heeft zeker 230 monumenten beschadigd. Samen met de veiligheidsregio’s stel ik een "
            "draaiboek voor erfgoed bij calamiteiten op; dat is in het tweede kwartaal van 2024 gereed. Alle 25 veiligheidsregio’s krijgen "
            "bovendien een eigen erfgoedadviseur. Het lid Van Wieren vroeg in het commissiedebat van 9 maart jl. naar de verzekerbaarheid "
            "van rieten daken. Ik zeg toe dat ik hierover met het Verbond van Verzekeraars zal spreken en de Kamer vóór 1 oktober over de "
            "uitkomst zal berichten."
        ),
        H("Voor iedereen", italic=True),
        P(
            "Van de jongeren tussen 12 en 18 jaar bezocht vorig jaar slechts een kwart een monument. Ik ben voornemens een landelijke "
            "Monumentenpas voor deze groep in te voeren. Begin 2024 start daarmee een proef in drie provincies. Een publiekscampagne over "
            "zorgvuldig isoleren van oude huizen volgt in november. Aan een heffing op de verkoop van monumenten begin ik niet. Wel bezie "
            "ik of de fiscale aftrek voor particuliere eigenaren kan terugkeren. Als de besluitvorming over de Voorjaarsnota daarvoor "
            "ruimte biedt, maak ik het budget voor groen erfgoed structureel."
        ),
        H("Tot slot"),
        P(
            "Uw Kamer ontvangt ieder jaar een voortgangsbrief, de eerste in mei 2024. In 2025 laat ik het programma tussentijds evalueren "
            "door een onafhankelijk bureau. De eigenaren, gemeenten en provincies die aan het programma hebben meegeschreven, dank ik voor "
            "hun inbreng."
        ),
        P("Hoogachtend,"),
        Lines(("de staatssecretaris van Onderwijs, Cultuur en Wetenschap,", "", "", "", "Hedda Kranenborg")),
    ),
    notes={
        1: "Kamerstuk 36 200 VIII, nr. 187.",
        2: "Opgave van de RCE over 2022; onvolledige aanvragen tellen niet mee.",
    },
)

q = quoter(LETTER)
PROMISED = q("wetgevingsoverleg Cultuur…kom ik die toezegging na")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-04-14",
        "subject": "Programma Erfgoed in goede staat",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "36812044",
        "sender_role": "de staatssecretaris van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "Hedda Kranenborg",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Rijnstraat 50", "Onze referentie", "Pagina 2 van", "Postbus 16375"],
    figures=[
        fig(q("telt ruim"), "ruim 63.000", 63000, "count", "over", "rijksmonumenten"),
        fig(
            q("Volgens de Erfgoedmonitor"),
            "84%",
            84,
            "percent",
            subject="rijksmonumenten in een redelijke tot goede staat",
            period="2022",
        ),
        fig(
            q("Volgens de Erfgoedmonitor"),
            "86%",
            86,
            "percent",
            subject="rijksmonumenten in een redelijke tot goede staat",
        ),
        fig(q("Volgens de Erfgoedmonitor"), "vijf jaar", 5, "year", optional=True),
        fig(q("Bij molens en"), "2.540", 2540, subject="kerken met een monumentenstatus"),
        fig(
            q("Bij molens en"),
            "naar schatting één op de zes",
            16.67,
            "percent",
            "about",
            subject="kerken met een monumentenstatus",
        ),
        fig(
            q("wachten gemiddeld"),
            "19 maanden",
            19,
            "other",
            subject="op een beschikking",
            period="2022",
            optional=True,
        ),
        fig(q("slechts 412"), "412", 412, subject="leerlingen", period="2022"),
        fig(q("148"), "148", 148, subject="gemeenten"),
        fig(
            q("€ 96 miljoen"),
            "€ 96 miljoen",
            96_000_000,
            "EUR",
            subject="de restauratie van grote monumenten",
            period="/2027",
        ),
        fig(q("€ 2,5 mln."), "meer dan € 2,5 mln.", 2_500_000, "EUR", "over", "werken"),
        fig(q("molens van 50"), "50", 50, "percent", subject="het subsidiepercentage voor molens"),
        fig(q("molens van 50"), "60", 60, "percent", subject="het subsidiepercentage voor molens"),
        fig(
            q("terug tot negen"),
            "negen maanden",
            9,
            "other",
            subject="de gemiddelde doorlooptijd van aanvragen",
            optional=True,
        ),
        fig(q("meer dan vijf"), "meer dan vijf", 5, "count", "over", "monumentale kerken", optional=True),
        fig(q("€ 25.000"), "maximaal € 25.000", 25000, "EUR", "at_most", "een bijdrage"),
        fig(
            q("€ 3,2 miljoen"),
            "€ 3,2 miljoen",
            3_200_000,
            "EUR",
            subject="Centrum voor Restauratievakmanschap",
        ),
        fig(q("600"), "600", 600, subject="leerlingen", period="2026"),
        fig(q("dertig per jaar"), "dertig", 30, subject="meesterproeven"),
        fig(q("zeker 230"), "zeker 230", 230, "count", "at_least", "monumenten", period="2021-07"),
        fig(q("Alle 25"), "25", 25, subject="veiligheidsregio’s"),
        fig(
            q("een kwart"),
            "een kwart",
            25,
            "percent",
            subject="de jongeren tussen 12 en 18 jaar",
            period="2022",
        ),
        fig(q("een kwart"), "tussen 12 en 18 jaar", 12, "year", high=18, subject="jongeren", optional=True),
        fig(q("drie provincies"), "drie", 3, subject="provincies", optional=True),
    ],
    dates=[
        date(PROMISED, "14 november jl.", "2022-11-14"),
        date(PROMISED, "dit voorjaar", "2023-03/2023-05"),
        date(q("Volgens de Erfgoedmonitor"), "2022", "2022"),
        date(q("Volgens de Erfgoedmonitor"), "vijf jaar eerder", "2017", optional=True),
        date(q("slechts 412"), "2022", "2022"),
        date(q("€ 96 miljoen"), "tot en met 2027", "/2027"),
        date(q("€ 2,5 mln."), "1 oktober van dit jaar", "2023-10-01"),
        date(q("molens van 50"), "met ingang van 2024", "2024/"),
        date(q("terug tot negen"), "in de loop van 2024", "2024"),
        date(q("Nationaal Restauratiefonds"), "vanaf 1 januari 2024", "2024-01-01/"),
        date(q("meer dan vijf"), "Eind 2025", "2025-10/2025-12"),
        date(q("€ 25.000"), "dit jaar", "2023"),
        date(q("in januari 2024"), "januari 2024", "2024-01"),
        date(q("dit najaar"), "dit najaar", "2023-09/2023-11"),
        date(q("Uiterlijk 1 september"), "Uiterlijk 1 september 2024", "/2024-09-01"),
        date(q("600"), "2026", "2026"),
        date(q("dertig per jaar"), "september", "2023-09"),
        date(q("zeker 230"), "juli 2021", "2021-07"),
        date(q("tweede kwartaal"), "het tweede kwartaal van 2024", "2024-04/2024-06"),
        date(q("Van Wieren"), "9 maart jl.", "2023-03-09"),
        date(q("Ik zeg toe"), "vóór 1 oktober", "/2023-09-30"),
        date(q("een kwart"), "vorig jaar", "2022"),
        date(q("Begin 2024"), "Begin 2024", "2024-01/2024-03"),
        date(q("publiekscampagne"), "november", "2023-11"),
        date(q("Voorjaarsnota"), "de Voorjaarsnota", None, optional=True),
        date(q("voortgangsbrief"), "mei 2024", "2024-05"),
        date(q("tussentijds"), "2025", "2025"),
        date(q("Opgave van de RCE"), "2022", "2022"),
    ],
    commitments=[
        com(
            "C01",
            q("€ 96 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 96 miljoen uittrekken voor de restauratie van grote monumenten.",
            "/2027",
            amount=96_000_000,
        ),
        com(
            "C02", q("€ 2,5 mln."), "intention", "firm", None, "De eerste aanvraagronde openen.", "2023-10-01"
        ),
        com(
            "C03",
            q("molens van 50"),
            "intention",
            "firm",
            "ik",
            "Het subsidiepercentage voor molens naar 60 verhogen.",
            "2024/",
            amount=60,
            unit="percent",
        ),
        com(
            "C04",
            q("terug tot negen"),
            "target",
            "firm",
            "De Rijksdienst voor het Cultureel Erfgoed (RCE)",
            "De doorlooptijd van aanvragen terugbrengen tot negen maanden.",
            "2024",
        ),
        com(
            "C05",
            q("Nationaal Restauratiefonds"),
            "announcement",
            "firm",
            "Het Nationaal Restauratiefonds",
            "Leningen voor verduurzaming openstellen voor monumentale woonhuizen.",
            "2024-01-01/",
            third=True,
        ),
        com(
            "C06",
            q("meer dan vijf"),
            "target",
            "firm",
            "alle gemeenten met meer dan vijf monumentale kerken",
            "Alle gemeenten met meer dan vijf monumentale kerken hebben een kerkenvisie.",
            "2025-10/2025-12",
            third=True,
        ),
        com(
            "C07",
            q("€ 25.000"),
            "intention",
            "firm",
            None,
            "Gemeenten kunnen een bijdrage krijgen.",
            "2023",
            amount=25000,
            optional=True,
        ),
        com(
            "C08",
            q("in januari 2024"),
            "intention",
            "exploratory",
            "Ik",
            "Laten onderzoeken of een verplichte melding van leegkomende kerken uitvoerbaar is.",
        ),
        com(
            "C09",
            q("in januari 2024"),
            "toezegging",
            "firm",
            "Ik",
            "De Kamer de uitkomst van dat onderzoek sturen.",
            "2024-01",
        ),
        com(
            "C10",
            q("dit najaar"),
            "intention",
            "firm",
            "ik",
            "Met de congregaties in gesprek gaan over kloosters.",
            "2023-09/2023-11",
        ),
        com(
            "C11",
            q("€ 3,2 miljoen"),
            "intention",
            "firm",
            "ik",
            "Een landelijk Centrum voor Restauratievakmanschap.",
            amount=3_200_000,
        ),
        com(
            "C12",
            q("Uiterlijk 1 september"),
            "intention",
            "firm",
            "dit Centrum",
            "Het Centrum opent.",
            "/2024-09-01",
        ),
        com(
            "C13",
            q("600"),
            "target",
            "intended",
            "ik",
            "600 leerlingen in restauratieopleidingen.",
            "2026",
            amount=600,
            unit="count",
        ),
        com(
            "C14",
            q("dertig per jaar"),
            "intention",
            "firm",
            None,
            "Een reeks meesterproeven, dertig per jaar.",
            "2023-09",
            amount=30,
            unit="count",
        ),
        com(
            "C15",
            q("tweede kwartaal"),
            "intention",
            "firm",
            "ik",
            "Een draaiboek voor erfgoed bij calamiteiten opstellen.",
            "2024-04/2024-06",
        ),
        com(
            "C16",
            q("Alle 25"),
            "intention",
            "firm",
            None,
            "Elke veiligheidsregio een erfgoedadviseur.",
            amount=25,
            unit="count",
        ),
        com(
            "C17",
            q("Ik zeg toe"),
            "toezegging",
            "firm",
            "ik",
            "Met de verzekeraars spreken over rieten daken en de Kamer daarover berichten.",
            "/2023-09-30",
        ),
        com(
            "C18",
            q("Ik ben voornemens"),
            "intention",
            "intended",
            "Ik",
            "Een landelijke Monumentenpas voor jongeren invoeren.",
        ),
        com(
            "C19",
            q("Begin 2024"),
            "intention",
            "firm",
            None,
            "Een proef met de Monumentenpas in drie provincies.",
            "2024-01/2024-03",
        ),
        com(
            "C20",
            q("publiekscampagne"),
            "intention",
            "firm",
            None,
            "Een publiekscampagne over zorgvuldig isoleren.",
            "2023-11",
        ),
        com(
            "C21",
            q("heffing op de verkoop"),
            "intention",
            "firm",
            "ik",
            "Geen heffing op de verkoop van monumenten.",
        ),
        com(
            "C22",
            q("fiscale aftrek"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of de fiscale aftrek kan terugkeren.",
        ),
        com(
            "C23",
            q("Voorjaarsnota"),
            "intention",
            "firm",
            "ik",
            "Het budget voor groen erfgoed structureel maken, als de Voorjaarsnota ruimte biedt.",
        ),
        com(
            "C24",
            q("voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "Ieder jaar een voortgangsbrief.",
            "2024-05",
        ),
        com("C25", q("tussentijds"), "intention", "firm", "ik", "Het programma laten evalueren.", "2025"),
    ],
    settlements=[
        settled("S01", PROMISED, "2022-11-14", "fulfilled"),
        settled("S02", q("Bouwmans"), None, "fulfilled", optional=True),
    ],
)
