# ruff: noqa: E501  (sentences are not broken)
"""Defence. A letter of the budget cycle: a ruled table in millions, with amounts that go up and down."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

ROWS = {
    "Vervanging mijnenbestrijdingsvaartuigen": ("186,4", "–22,7", "163,7", "184,9"),
    "Middellange luchtverdediging": ("97,3", "18,6", "115,9", "204,2"),
    "Onbemande systemen landmacht": ("41,8", "6,5", "48,3", "72,1"),
    "Vrachtautofamilie": ("128,0", "–9,1", "118,9", "131,6"),
    "Satellietcommunicatie": ("33,7", "0,4", "34,1", "29,4"),
}
TOTAL = ("487,2", "–6,3", "480,9", "622,2")

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10.2, 12.6, justified=True),
    title="Brief regering",
    interleaved=True,
    head={
        "year": "2024–2025",
        "dossier": "27 830",
        "number": "462",
        "printed": "2025",
        "subject": "Materieelprojecten",
        "what": "BRIEF VAN DE STAATSSECRETARIS VAN DEFENSIE",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 23 mei 2025"],
    },
    body=(
        P(
            "Tegelijk met de Voorjaarsnota informeer ik uw Kamer over de wijzigingen in de budgetten van vijf grote materieelprojecten. "
            "Daarmee voldoe ik aan de toezegging, gedaan in het notaoverleg Materieel van 9 december 2024, om uw Kamer eerder in het jaar inzicht te "
            "geven in verschuivingen tussen projecten. De wijzigingen zijn verwerkt in de eerste suppletoire begroting.[^1]"
        ),
        H("Overzicht"),
        P(
            "In 2025 valt het budget voor de vijf projecten samen € 6,3 miljoen lager uit dan bij de ontwerpbegroting was geraamd. Dat is 1,3 "
            "procent. Tabel 1 laat zien hoe die mutatie is opgebouwd en wat het budget voor 2026 is."
        ),
        P("<b>Tabel 1. Budgetten grote materieelprojecten (bedragen x € 1 mln.)</b>", 0.3),
        T(
            (
                ("Project", "Begroting 2025", "Mutatie", "Stand eerste suppletoire", "Raming 2026"),
                *((name, *cells) for name, cells in ROWS.items()),
                ("<b>Totaal</b>", *TOTAL),
            ),
            (2.4, 1.25, 1, 1.3, 1.1),
            right=(1, 2, 3, 4),
        ),
        H("Toelichting per project", italic=False),
        H("Vervanging mijnenbestrijdingsvaartuigen", italic=True),
        P(
            "De werf heeft bij twee van de zes schepen problemen met de bekabeling vastgesteld. Hierdoor schuift een deel van de betalingen door "
            "naar 2026. De overdracht van het eerste schip, die voor dit voorjaar op de rol stond, vindt nu plaats in het laatste kwartaal van "
            "2025. Het totale projectbudget van € 1,09 miljard verandert niet. Over de gevolgen voor de inzetbaarheid van de mijnendienst stuur "
            "ik uw Kamer vóór het zomerreces een vertrouwelijke brief."
        ),
        H("Middellange luchtverdediging", italic=True),
        P(
            "Vanwege de dreiging haal ik de aanschaf van een vierde lanceersysteem naar voren. Het contract daarvoor teken ik naar verwachting in juli; de "
            "levering is voorzien in 2028. De kosten bedragen tussen € 300 en € 330 miljoen. De munitievoorraad groeit, zoals in de Defensienota "
            "is afgesproken, tot en met 2029 met 70 procent."
        ),
        H("Onbemande systemen", italic=True),
        P(
            "In de eerste vier maanden van dit jaar kreeg de landmacht 410 drones geleverd, bijna drie keer zoveel als in heel 2024. Het "
            "extra budget is bestemd voor nog eens 600 stuks, die ik dit najaar bij Nederlandse bedrijven bestel. Ten minste 40 procent van de "
            "onderdelen moet in 2027 uit Europa komen. Met de Minister van Economische Zaken bezie ik of hiervoor een gezamenlijk fonds kan worden opgericht. "
            "Het lid De Wilde wees er in het notaoverleg op dat de opleiding van bedieners achterblijft; het Commando Landstrijdkrachten opent "
            "daarom op 1 september in Oirschot een school voor 250 cursisten per jaar."
        ),
        H("Vrachtautofamilie en satellietcommunicatie", italic=True),
        P(
            "De instroom van vrachtauto’s ligt op schema: eind april waren er 1.530 van de 2.880 voertuigen afgeleverd. De lagere raming is het gevolg van een "
            "gunstiger dollarkoers. Van de eerder overwogen huur van commerciële satellietcapaciteit zie ik af, omdat de prijs meer dan twee "
            "keer zo hoog is als voorzien. In plaats daarvan sluit Nederland zich aan bij het samenwerkingsverband van vier bondgenoten; het verdrag daartoe wordt "
            "rond de NAVO-top van 24 en 25 juni ondertekend."
        ),
        H("Personele gevolgen en planning"),
        P(
            "De Defensie Materieel Organisatie kampt met 1.260 vacatures, ruim 19 procent van de formatie. Dat remt de verwerving. Ik neem de "
            "volgende maatregelen:",
            0.3,
        ),
        L(
            (
                "per 1 juli worden de inkoopteams voor land- en luchtmaterieel samengevoegd;",
                "contracten tot € 5 miljoen mogen de krijgsmachtdelen vanaf volgend jaar zelf afsluiten;",
                "ik streef ernaar het aantal vacatures eind 2026 tot onder de 700 te hebben teruggebracht;",
                "de Algemene Rekenkamer brengt in het tweede kwartaal van 2026 een vervolgonderzoek uit.",
            ),
            "–",
        ),
        H("Openstaande toezeggingen"),
        P(
            "Aan het lid Oosterhof is toegezegd de Kamer te informeren over de exportvergunningen voor reservedelen. Dit vergt afstemming met de "
            "Verenigde Staten en kost meer tijd dan gedacht. U kunt deze brief in september tegemoetzien. De toezegging over een jaarlijkse "
            "rapportage over levertijden is met het Defensie Projectenoverzicht van 14 mei jl. deels ingelost: de cijfers over munitie ontbreken nog. "
            "Die neem ik op in de ontwerpbegroting, die u met Prinsjesdag ontvangt."
        ),
        P("De Staatssecretaris van Defensie,", 0),
        Lines(("A.P. ter Haar-Sikkema",)),
    ),
    notes={
        1: "Kamerstuk 36 725 X, nr. 1. De bedragen zijn in prijspeil 2024; door afronding kunnen totalen afwijken.",
    },
)

q = quoter(LETTER)
CELLS = [
    (cell, column, name)
    for name, cells in (*ROWS.items(), ("Totaal", TOTAL))
    for column, cell in enumerate(cells)
]


def millions(cell: str) -> float:
    return round(float(cell.replace("–", "-").replace(",", ".")) * 1_000_000)


GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-05-23",
        "subject": "Materieelprojecten",
        "dossier": "27830",
        "number": "462",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "De Staatssecretaris van Defensie",
        "sender_name": "A.P. ter Haar-Sikkema",
        "ministry": "Ministerie van Defensie",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kst-27830-462", "ISSN 0921", "Tweede Kamer, vergaderjaar 2024–2025, 27 830"],
    figures=[
        *(
            fig(cell, cell, millions(cell), "EUR", subject=name, period="2026" if column == 3 else "2025")
            for cell, column, name in CELLS
        ),
        fig(
            "Budgetten grote materieelprojecten (bedragen x € 1 mln.)",
            "€ 1 mln.",
            1_000_000,
            "EUR",
            optional=True,
        ),
        fig(q("Tegelijk met"), "vijf", 5, subject="grote materieelprojecten", optional=True),
        fig(q("samen € 6,3"), "vijf", 5, subject="projecten", optional=True),
        fig(
            q("samen € 6,3"),
            "€ 6,3 miljoen",
            6_300_000,
            "EUR",
            subject="het budget voor de vijf projecten",
            period="2025",
        ),
        fig(
            q("1,3 procent"),
            "1,3 procent",
            1.3,
            "percent",
            subject="het budget voor de vijf projecten",
            period="2025",
        ),
        fig(q("bekabeling"), "twee", 2, subject="schepen", optional=True),
        fig(q("bekabeling"), "zes", 6, subject="schepen", optional=True),
        fig(q("€ 1,09 miljard"), "€ 1,09 miljard", 1_090_000_000, "EUR", subject="Het totale projectbudget"),
        fig(
            q("€ 330 miljoen"),
            "tussen € 300 en € 330 miljoen",
            300_000_000,
            "EUR",
            high=330_000_000,
            subject="De kosten",
        ),
        fig(q("70 procent"), "70 procent", 70, "percent", subject="De munitievoorraad", period="/2029"),
        fig(q("410 drones"), "410", 410, subject="drones", period="2025-01/2025-04"),
        fig(q("410 drones"), "bijna drie keer", 3, "other", "under", optional=True),
        fig(q("600 stuks"), "600", 600, subject="drones", period="2025-09/2025-11"),
        fig(
            q("40 procent"),
            "Ten minste 40 procent",
            40,
            "percent",
            "at_least",
            "de onderdelen",
            period="2027",
        ),
        fig(q("250 cursisten"), "250", 250, subject="cursisten"),
        fig(q("1.530"), "1.530", 1530, subject="voertuigen"),
        fig(q("1.530"), "2.880", 2880, subject="voertuigen"),
        fig(q("zie ik af"), "meer dan twee keer", 2, "other", "over", optional=True),
        fig(q("In plaats daarvan sluit"), "vier", 4, subject="bondgenoten", optional=True),
        fig(q("1.260"), "1.260", 1260, subject="vacatures"),
        fig(q("1.260"), "ruim 19 procent", 19, "percent", "over", "de formatie"),
        fig(q("€ 5 miljoen"), "tot € 5 miljoen", 5_000_000, "EUR", "at_most", "contracten"),
        fig(q("de 700"), "onder de 700", 700, "count", "under", "vacatures", period="2026-10/2026-12"),
    ],
    dates=[
        date(q("gedaan in het notaoverleg"), "9 december 2024", "2024-12-09"),
        date(q("samen € 6,3"), "2025", "2025"),
        date(q("Tabel 1 laat"), "2026", "2026"),
        date("Begroting 2025", "2025", "2025", optional=True),
        date("Raming 2026", "2026", "2026", optional=True),
        date(q("een deel van de betalingen"), "2026", "2026"),
        date(q("eerste schip"), "dit voorjaar", "2025-03/2025-05"),
        date(q("eerste schip"), "het laatste kwartaal van 2025", "2025-10/2025-12"),
        date(q("vertrouwelijke brief"), "vóór het zomerreces", "/2025-07-03"),
        date(q("naar verwachting in juli"), "juli", "2025-07"),
        date(q("naar verwachting in juli"), "2028", "2028"),
        date(q("70 procent"), "tot en met 2029", "/2029"),
        date(q("410 drones"), "de eerste vier maanden van dit jaar", "2025-01/2025-04"),
        date(q("410 drones"), "heel 2024", "2024"),
        date(q("600 stuks"), "dit najaar", "2025-09/2025-11"),
        date(q("40 procent"), "2027", "2027"),
        date(q("250 cursisten"), "1 september", "2025-09-01"),
        date(q("1.530"), "eind april", "2025-04-21/2025-04-30"),
        date(q("In plaats daarvan sluit"), "24 en 25 juni", "2025-06-24/2025-06-25"),
        date(q("inkoopteams"), "per 1 juli", "2025-07-01/"),
        date(q("€ 5 miljoen"), "vanaf volgend jaar", "2026/"),
        date(q("de 700"), "eind 2026", "2026-10/2026-12"),
        date(q("Rekenkamer"), "het tweede kwartaal van 2026", "2026-04/2026-06"),
        date(q("tegemoetzien"), "september", "2025-09"),
        date(q("deels ingelost"), "14 mei jl.", "2025-05-14"),
        date(q("Prinsjesdag"), "Prinsjesdag", "2025-09-16"),
        date("De bedragen zijn in prijspeil 2024", "2024", "2024", optional=True),
        date(q("Tegelijk met"), "de Voorjaarsnota", None, optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("eerste schip"),
            "intention",
            "firm",
            None,
            "Het eerste mijnenbestrijdingsvaartuig overnemen.",
            "2025-10/2025-12",
        ),
        com(
            "C02",
            q("vertrouwelijke brief"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer een vertrouwelijke brief over de mijnendienst sturen.",
            "/2025-07-03",
        ),
        com(
            "C03",
            q("Vanwege de dreiging"),
            "intention",
            "firm",
            "ik",
            "De aanschaf van een vierde lanceersysteem naar voren halen.",
            optional=True,
        ),
        com(
            "C04",
            q("naar verwachting in juli"),
            "intention",
            "intended",
            "ik",
            "Het contract voor het lanceersysteem tekenen.",
            "2025-07",
        ),
        com(
            "C05",
            q("naar verwachting in juli"),
            "announcement",
            "intended",
            None,
            "Het lanceersysteem wordt geleverd.",
            "2028",
            third=True,
            optional=True,
        ),
        com(
            "C06",
            q("70 procent"),
            "target",
            "firm",
            None,
            "De munitievoorraad groeit met 70 procent.",
            "/2029",
            amount=70,
            unit="percent",
        ),
        com(
            "C07",
            q("600 stuks"),
            "intention",
            "firm",
            "ik",
            "600 drones bestellen bij Nederlandse bedrijven.",
            "2025-09/2025-11",
            amount=600,
            unit="count",
        ),
        com(
            "C08",
            q("40 procent"),
            "target",
            "firm",
            None,
            "Ten minste 40 procent van de onderdelen komt uit Europa.",
            "2027",
            amount=40,
            unit="percent",
        ),
        com(
            "C09",
            q("Economische Zaken"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of een gezamenlijk fonds kan worden opgericht.",
        ),
        com(
            "C10",
            q("250 cursisten"),
            "intention",
            "firm",
            "het Commando Landstrijdkrachten",
            "Een school voor bedieners openen.",
            "2025-09-01",
            amount=250,
            unit="count",
        ),
        com(
            "C11",
            q("zie ik af"),
            "intention",
            "firm",
            "ik",
            "Geen commerciële satellietcapaciteit huren.",
            optional=True,
        ),
        com(
            "C12",
            q("In plaats daarvan sluit"),
            "intention",
            "firm",
            "Nederland",
            "Zich aansluiten bij het samenwerkingsverband; het verdrag ondertekenen.",
            "2025-06-24/2025-06-25",
        ),
        com("C13", q("inkoopteams"), "intention", "firm", "Ik", "De inkoopteams samenvoegen.", "2025-07-01"),
        com(
            "C14",
            q("€ 5 miljoen"),
            "intention",
            "firm",
            "de krijgsmachtdelen",
            "De krijgsmachtdelen sluiten contracten tot € 5 miljoen zelf af.",
            "2026/",
            amount=5_000_000,
        ),
        com(
            "C15",
            q("de 700"),
            "target",
            "intended",
            "ik",
            "Het aantal vacatures onder de 700 brengen.",
            "2026-10/2026-12",
            amount=700,
            unit="count",
        ),
        com(
            "C16",
            q("Rekenkamer"),
            "announcement",
            "firm",
            "de Algemene Rekenkamer",
            "Een vervolgonderzoek uitbrengen.",
            "2026-04/2026-06",
            third=True,
        ),
        com(
            "C17",
            q("tegemoetzien"),
            "toezegging",
            "firm",
            None,
            "De Kamer een brief over exportvergunningen sturen.",
            "2025-09",
        ),
        com(
            "C18",
            q("Prinsjesdag"),
            "toezegging",
            "firm",
            "ik",
            "De cijfers over munitie in de ontwerpbegroting opnemen.",
            "2025-09-16",
        ),
        com(
            "C19",
            q("een deel van de betalingen"),
            "intention",
            "firm",
            None,
            "Een deel van de betalingen schuift door naar 2026.",
            "2026",
            optional=True,
        ),
        com(
            "C20",
            q("samen € 6,3"),
            "intention",
            "firm",
            None,
            "Het budget valt € 6,3 miljoen lager uit.",
            "2025",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("gedaan in het notaoverleg"), "2024-12-09", "fulfilled"),
        settled("S02", q("lid Oosterhof…meer tijd dan gedacht"), None, "pending"),
        settled("S03", q("deels ingelost"), None, "partly"),
    ],
)
