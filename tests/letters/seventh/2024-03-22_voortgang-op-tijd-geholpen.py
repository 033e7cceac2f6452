# ruff: noqa: E501  (sentences are not broken)
"""Waiting for youth care, second of three: a first report. Reference lines in columns; a table of intentions and what came of them."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("LiberationSerif", 11, 14, justified=True),
    title="Voortgang OTG maart 2024",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Volksgezondheid,", "Welzijn en Sport"),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "22 maart 2024"),
            ("Ons kenmerk", "3798114-1061877-J"),
            ("Inlichtingen bij", "Directie Jeugd"),
            ("Bijlagen", "2"),
        ],
        "lines": [("Onderwerp", "Voortgang aanpak Op tijd geholpen")],
        "running": "Voortgang aanpak Op tijd geholpen",
        "page": "{}/{}",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Een jaar geleden presenteerden de minister voor Rechtsbescherming en ik de aanpak Op tijd geholpen. In deze brief leest u hoe het daarmee staat. Ik doe dat zonder de zaken mooier voor te stellen dan ze zijn: er is hard gewerkt, "
            "een aantal voornemens is gelukt, en de wachtlijsten zijn nog altijd te lang."
        ),
        H("Stand van zaken op hoofdlijnen"),
        P(
            "Van de kinderen die in 2023 met hulp begonnen, had 38% langer gewacht dan de norm van tien weken. Dat blijkt uit het eerste wachttijdenbeeld, dat op 15 januari jl. is verschenen. Het CBS had de drie extra maanden nodig omdat veel aanbieders "
            "hun gegevens niet op orde hadden. Het aantal kinderen en jongeren met jeugdhulp liep in 2023 terug tot 455.000. Tegelijkertijd groeide het aantal dat op een wachtlijst staat voor een diagnose autisme met 8%. Het blijft ons doel dat eind 2025 ten hoogste 15% "
            "langer dan de norm wacht."
        ),
        P(
            "Van de 24 aanbieders die de IGJ zou bezoeken, zijn er 19 bezocht. Door de nasleep van een calamiteit in Gelderland ontbrak het de inspecteurs aan tijd. Bij elf van hen werd geen enkel contact onderhouden met de wachtenden. "
            "Het NJi sprak met 84 gezinnen over de periode tussen verwijzing en hulp. In zijn rapport, dat op 8 februari uitkwam, valt te lezen dat twee op de drie ouders in die tijd minder zijn gaan werken."
        ),
        H("Mensen en middelen"),
        P(
            "Bij huisartsen zijn 260 praktijkondersteuners aangesteld bovenop het aantal van voorheen. De andere 140 volgen in de loop van dit jaar, zo hebben verzekeraars en gemeenten mij verzekerd. Voor stages in de zorg verwijs ik u naar de brief die de minister voor Langdurige Zorg "
            "en Sport u onlangs zond. Van de wijkteams hebben 620 medewerkers de nascholing gevolgd; zij waarderen deze met een 8,3. Niet iedere gemeente geeft haar mensen er overigens vrij voor."
        ),
        P(
            "De gecertificeerde instellingen ontvingen in 2023 een extra bijdrage van € 11,4 miljoen, waarmee zij vooral jonge medewerkers hebben aangetrokken. Op 1 januari jl. had een jeugdbeschermer gemiddeld 14,8 kinderen onder zich. Wijkteammedewerkers, voor wie geen norm geldt, begeleiden er gemiddeld 24. "
            "Tweeëntwintig rijksformulieren bestaan niet meer. De resterende acht zijn in wetgeving verankerd en worden uiterlijk 31 december 2024 afgeschaft."
        ),
        P(
            "Wie een middag op kantoor doorbrengt bij een gecertificeerde instelling, ziet hoe weinig er van de dag overblijft voor een gesprek. De telefoon gaat, een rechtbank vraagt om een stuk, een school wil overleg en intussen staat er een vader aan de balie. "
            "Het is een wonder dat zo velen het volhouden, en het verklaart waarom zo velen het niet volhouden."
        ),
        H("Regio’s"),
        P(
            "Elf doorbraakteams zijn operationeel. Zij hebben tot dusver 340 kinderen aan een passende plek geholpen, meestal door gezamenlijk te betalen wat geen van de partijen alleen wilde betalen. In Noordoost-Brabant, de IJmond, Drenthe en Zeeland gaan de teams vóór 1 oktober a.s. van start. "
            "Acute hulp is nog niet overal voorhanden: 29 van de 42 regio’s kunnen ’s nachts een hulpverlener sturen. Om de andere dertien op weg te helpen, maak ik in 2024 € 5 miljoen vrij."
        ),
        P(
            "In Assen, Venlo, Gouda, Harderwijk en Terneuzen heeft een gezin sinds vorig voorjaar nog maar met één gezicht te maken. De eerste ervaringen zijn hoopgevend. Gemeenten melden mij dat gezinnen minder vaak afhaken; "
            "het is te vroeg om te zeggen of ook de kosten dalen."
        ),
        H("Voornemens en wat ervan is gekomen"),
        T(
            (
                ("Voornemen in de aanpak", "Planning", "Uitkomst"),
                ("Tarieven (AMvB)", "1 juli 2023", "Van kracht geworden op 1 januari 2024"),
                (
                    "Standaardcontract VNG",
                    "Voor de zomer van 2023",
                    "Ledenraadpleging loopt; vaststelling per 1 januari 2025",
                ),
                (
                    "Wetsvoorstel regionale inkoop",
                    "Eind 2023",
                    "Advies Raad van State ontvangen; naar de Kamer in het vierde kwartaal van 2024",
                ),
                (
                    "Jongerenpanel",
                    "September 2023",
                    "Heeft vier adviezen uitgebracht, onder meer over bejegening in de crisisopvang",
                ),
                (
                    "Website voor ouders",
                    "Begin 2024",
                    "Vervallen; de informatie is opgenomen in de sociale kaart van gemeenten",
                ),
            ),
            (2.6, 2, 4),
            size=0.86,
        ),
        H("Wonen in een gezin"),
        P(
            "In de gesloten jeugdhulp waren op 1 januari van dit jaar nog 560 plaatsen in gebruik. In heel 2023 verbleven er 1.120 jongeren, van wie ruim de helft korter dan drie maanden. De afbouw verloopt trager dan ons voor ogen stond, omdat de kleinschalige woonvormen die ervoor in de plaats moeten komen, op weerstand stuiten van buurtbewoners. "
            "Vóór de zomer stuur ik uw Kamer daarover een afzonderlijke brief met een plan per instelling."
        ),
        P(
            "Sinds 18 september roept Pleegzorg Nederland op televisie en in voetbalstadions mensen op om hun huis open te stellen. Het effect is nog beperkt: in 2023 kwamen er 2.190 nieuwe pleeggezinnen bij. De minister van Financiën heeft ermee ingestemd dat de pleegvergoeding met ingang van 1 juli 2024 met 6% wordt verhoogd."
        ),
        H("Toezeggingen en moties"),
        P(
            "In het debat van 12 oktober 2023 vroeg het lid Van den Akker om een overzicht van sterfgevallen onder jongeren die op hulp wachtten. Dat overzicht is als bijlage 2 bijgevoegd. Hiermee doe ik mijn toezegging aan haar af. "
            "De kabinetsreactie op het rapport van de Kinderombudsman is op 29 juni 2023 verzonden. Ter uitvoering van de motie-Ter Haar richt ik dit jaar een meldpunt in voor ouders die tussen gemeente en aanbieder vermalen dreigen te raken. De "
            "gedachte om lichte opvoedhulp uit de Jeugdwet te halen, wordt juridisch doordacht door de Universiteit Utrecht."
        ),
        H("Volgende stappen"),
        P("In het komende jaar kunt u van ons verwachten:", 0.4),
        L(
            (
                "In september 2024 begint op zes scholen voor voortgezet onderwijs een proef met een jeugdhulpverlener in het schoolteam.",
                "Zeven expertisecentra voor eetstoornissen worden in 2025 aangewezen.",
                "Met ingang van 2025 toont het wachttijdenbeeld ook de cijfers naar leeftijd.",
                "De IGJ doet dit najaar bij tien instellingen onaangekondigd onderzoek naar het gebruik van dwang.",
                "Ik bezie met de VNG of landelijke maximumtarieven nodig zijn.",
                "De Nederlandse Vereniging voor Kinderpsychologen publiceert vóór 1 december 2024 een richtlijn voor kortdurende behandeling.",
                "De volgende voortgangsbrief ontvangt uw Kamer in maart 2025.",
            ),
            "-",
        ),
        P(
            "De moeder van Lieke schreef mij onlangs opnieuw. Haar dochter zit weer in de klas. ‘Het is goed gekomen,’ schreef zij, ‘maar niet dankzij het systeem.’ Dat kan ik mij aantrekken."
        ),
        P("De staatssecretaris van Volksgezondheid, Welzijn en Sport,", 3),
        Lines(("H.E. Zijderveld",)),
    ),
)

q = quoter(LETTER)
LIST = q("overzicht van sterfgevallen…Hiermee doe ik")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-03-22",
        "subject": "Voortgang aanpak Op tijd geholpen",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "3798114-1061877-J",
        "sender_role": "De staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "sender_name": "H.E. Zijderveld",
        "ministry": "Ministerie van Volksgezondheid, Welzijn en Sport",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Inlichtingen bij", "2500 EA", "3798114"],
    figures=[
        fig(q("38%"), "38%", 38, "percent", subject="de kinderen", period="2023"),
        fig(q("38%"), "tien weken", 10, "other", subject="de norm", optional=True),
        fig(q("Het CBS had"), "drie extra maanden", 3, "other", optional=True),
        fig(q("455.000"), "455.000", 455000, subject="kinderen en jongeren met jeugdhulp", period="2023"),
        fig(
            q("met 8%"),
            "8%",
            8,
            "percent",
            subject="het aantal dat op een wachtlijst staat voor een diagnose autisme",
        ),
        fig(q("Het blijft ons doel"), "ten hoogste 15%", 15, "percent", "at_most", period="2025-10/2025-12"),
        fig(q("24 aanbieders"), "24", 24, subject="aanbieders"),
        fig(q("24 aanbieders"), "19", 19, subject="aanbieders"),
        fig(q("Bij elf"), "elf", 11, subject="hen"),
        fig(q("84 gezinnen"), "84", 84, subject="gezinnen"),
        fig(q("twee op de drie"), "twee op de drie", 66.67, "percent", subject="ouders"),
        fig(q("260 praktijk"), "260", 260, subject="praktijkondersteuners"),
        fig(q("De andere 140"), "140", 140, subject="praktijkondersteuners", period="2024"),
        fig(q("620"), "620", 620, subject="medewerkers"),
        fig(q("620"), "8,3", 8.3, "score", subject="medewerkers"),
        fig(
            q("€ 11,4"),
            "€ 11,4 miljoen",
            11_400_000,
            "EUR",
            subject="De gecertificeerde instellingen",
            period="2023",
        ),
        fig(q("14,8"), "gemiddeld 14,8", 14.8, subject="kinderen", period="2024-01-01"),
        fig(q("gemiddeld 24"), "gemiddeld 24", 24, subject="kinderen"),
        fig(q("rijksformulieren"), "Tweeëntwintig", 22, subject="rijksformulieren"),
        fig(q("De resterende acht"), "acht", 8, subject="rijksformulieren"),
        fig(q("Elf doorbraakteams"), "Elf", 11, subject="doorbraakteams"),
        fig(q("340 kinderen"), "340", 340, subject="kinderen"),
        fig(q("29 van de 42"), "29", 29, subject="regio’s"),
        fig(q("29 van de 42"), "42", 42, subject="regio’s", optional=True),
        fig(q("€ 5 miljoen"), "dertien", 13, subject="regio’s"),
        fig(q("€ 5 miljoen"), "€ 5 miljoen", 5_000_000, "EUR", period="2024"),
        fig(q("één gezicht"), "één", 1, subject="gezicht", optional=True),
        fig(q("vier adviezen"), "vier", 4, subject="adviezen"),
        fig(q("560 plaatsen"), "560", 560, subject="plaatsen", period="2024-01-01"),
        fig(q("1.120"), "1.120", 1120, subject="jongeren", period="2023"),
        fig(q("1.120"), "ruim de helft", 50, "percent", "over", "jongeren", period="2023"),
        fig(q("1.120"), "korter dan drie maanden", 3, "other", "under", optional=True),
        fig(q("2.190"), "2.190", 2190, subject="nieuwe pleeggezinnen", period="2023"),
        fig(q("6%"), "6%", 6, "percent", subject="de pleegvergoeding"),
        fig(q("zes scholen"), "zes", 6, subject="scholen voor voortgezet onderwijs"),
        fig(q("expertisecentra"), "Zeven", 7, subject="expertisecentra voor eetstoornissen", period="2025"),
        fig(q("tien instellingen"), "tien", 10, subject="instellingen", period="2024-09/2024-11"),
    ],
    dates=[
        date(q("Een jaar geleden"), "Een jaar geleden", "2023-03", optional=True),
        date(q("38%"), "2023", "2023"),
        date(q("15 januari"), "15 januari jl.", "2024-01-15"),
        date(q("455.000"), "2023", "2023"),
        date(q("Het blijft ons doel"), "eind 2025", "2025-10/2025-12"),
        date(q("twee op de drie"), "8 februari", "2024-02-08"),
        date(q("De andere 140"), "in de loop van dit jaar", "2024"),
        date(q("€ 11,4"), "2023", "2023"),
        date(q("14,8"), "1 januari jl.", "2024-01-01"),
        date(q("De resterende acht"), "uiterlijk 31 december 2024", "/2024-12-31"),
        date(q("IJmond"), "vóór 1 oktober a.s.", "/2024-09-30"),
        date(q("€ 5 miljoen"), "2024", "2024"),
        date(q("één gezicht"), "sinds vorig voorjaar", "2023-03/"),
        date("1 juli 2023", "1 juli 2023", "2023-07-01"),
        date(q("Van kracht geworden"), "1 januari 2024", "2024-01-01"),
        date("Voor de zomer van 2023", "Voor de zomer van 2023", "/2023-05"),
        date(q("Ledenraadpleging"), "per 1 januari 2025", "2025-01-01"),
        date("Eind 2023", "Eind 2023", "2023-10/2023-12"),
        date(q("Advies Raad van State"), "het vierde kwartaal van 2024", "2024-10/2024-12"),
        date("September 2023", "September 2023", "2023-09"),
        date("Begin 2024", "Begin 2024", "2024-01/2024-03"),
        date(q("560 plaatsen"), "1 januari van dit jaar", "2024-01-01"),
        date(q("1.120"), "2023", "2023"),
        date(q("plan per instelling"), "Vóór de zomer", "/2024-05-31"),
        date(q("voetbalstadions"), "Sinds 18 september", "2023-09-18/"),
        date(q("2.190"), "2023", "2023"),
        date(q("6%"), "met ingang van 1 juli 2024", "2024-07-01/"),
        date(q("sterfgevallen"), "12 oktober 2023", "2023-10-12"),
        date(q("29 juni"), "29 juni 2023", "2023-06-29"),
        date(q("motie-Ter Haar"), "dit jaar", "2024"),
        date(q("In het komende jaar"), "het komende jaar", "2024-03-22/2025-03-21", optional=True),
        date(q("zes scholen"), "september 2024", "2024-09"),
        date(q("expertisecentra"), "2025", "2025"),
        date(q("naar leeftijd"), "Met ingang van 2025", "2025/"),
        date(q("tien instellingen"), "dit najaar", "2024-09/2024-11"),
        date(q("Kinderpsychologen"), "vóór 1 december 2024", "/2024-11-30"),
        date(q("De volgende voortgangsbrief"), "maart 2025", "2025-03"),
    ],
    commitments=[
        com(
            "C01",
            q("Het blijft ons doel"),
            "target",
            "intended",
            None,
            "Ten hoogste 15% wacht langer dan de norm.",
            "2025-10/2025-12",
            amount=15,
            unit="percent",
        ),
        com(
            "C02",
            q("De andere 140"),
            "announcement",
            "firm",
            "verzekeraars en gemeenten",
            "De overige 140 praktijkondersteuners aanstellen.",
            "2024",
            third=True,
            amount=140,
            unit="count",
        ),
        com(
            "C03",
            q("De resterende acht"),
            "intention",
            "firm",
            None,
            "De resterende acht formulieren afschaffen.",
            "/2024-12-31",
            amount=8,
            unit="count",
        ),
        com(
            "C04",
            q("IJmond"),
            "intention",
            "firm",
            None,
            "In vier andere regio’s doorbraakteams van start laten gaan.",
            "/2024-09-30",
        ),
        com(
            "C05",
            q("€ 5 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 5 miljoen voor acute hulp in dertien regio’s.",
            "2024",
            amount=5_000_000,
        ),
        com(
            "C06",
            q("Ledenraadpleging"),
            "announcement",
            "firm",
            "VNG",
            "Het standaardcontract vaststellen.",
            "2025-01-01",
            third=True,
        ),
        com(
            "C07",
            q("Advies Raad van State"),
            "toezegging",
            "firm",
            None,
            "Het wetsvoorstel over regionale inkoop naar de Kamer.",
            "2024-10/2024-12",
        ),
        com(
            "C08",
            q("plan per instelling"),
            "toezegging",
            "firm",
            "ik",
            "Een brief over de gesloten jeugdhulp met een plan per instelling.",
            "/2024-05-31",
        ),
        com(
            "C09",
            q("6%"),
            "intention",
            "firm",
            None,
            "De pleegvergoeding met 6% verhogen.",
            "2024-07-01/",
            amount=6,
            unit="percent",
        ),
        com(
            "C10",
            q("motie-Ter Haar"),
            "intention",
            "firm",
            "ik",
            "Een meldpunt inrichten voor ouders.",
            "2024",
        ),
        com(
            "C11",
            q("zes scholen"),
            "intention",
            "firm",
            None,
            "Op zes scholen een proef met een jeugdhulpverlener in het schoolteam.",
            "2024-09",
            amount=6,
            unit="count",
        ),
        com(
            "C12",
            q("expertisecentra"),
            "intention",
            "firm",
            None,
            "Zeven expertisecentra voor eetstoornissen aanwijzen.",
            "2025",
            amount=7,
            unit="count",
        ),
        com(
            "C13",
            q("naar leeftijd"),
            "intention",
            "firm",
            None,
            "Het wachttijdenbeeld ook naar leeftijd tonen.",
            "2025/",
        ),
        com(
            "C14",
            q("tien instellingen"),
            "intention",
            "firm",
            "De IGJ",
            "Bij tien instellingen onaangekondigd onderzoek naar dwang.",
            "2024-09/2024-11",
            amount=10,
            unit="count",
        ),
        com(
            "C15",
            q("maximumtarieven"),
            "intention",
            "exploratory",
            "Ik",
            "Bezien of landelijke maximumtarieven nodig zijn.",
        ),
        com(
            "C16",
            q("Kinderpsychologen"),
            "announcement",
            "firm",
            "De Nederlandse Vereniging voor Kinderpsychologen",
            "Een richtlijn voor kortdurende behandeling publiceren.",
            "/2024-11-30",
            third=True,
        ),
        com(
            "C17",
            q("De volgende voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De volgende voortgangsbrief.",
            "2025-03",
        ),
        com(
            "C18",
            q("juridisch doordacht"),
            "announcement",
            "exploratory",
            "de Universiteit Utrecht",
            "Het overbrengen van lichte opvoedhulp juridisch doordenken.",
            third=True,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", LIST, "2023-10-12", "fulfilled"),
        settled("S03", q("motie-Ter Haar"), None, "pending", optional=True),
        settled("S02", q("29 juni"), None, "fulfilled", optional=True),
    ],
)
