# ruff: noqa: E501  (sentences are not broken)
"""Public records, second of three: a first report, as an annex, with key figures and a table of what was agreed."""

from letterpress.blocks import H, L, Letter, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="annex",
    style=Style("LiberationSans", 9.6, 13.2),
    title="Bijlage 2",
    interleaved=True,
    head={
        "above": "Bijlage 2 bij de brief van 13 oktober 2023, kenmerk 2023-0000618204",
        "title": "Vindbaar en openbaar: rapportage over het eerste jaar",
        "foot": "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | {}",
        "running": "Vindbaar en openbaar",
    },
    body=(
        H("Inleiding", number="1."),
        P(
            "Dit is de eerste jaarlijkse rapportage over het programma Vindbaar en openbaar. Zij bestrijkt de periode van juli 2022 tot en met september 2023. Waar ‘wij’ staat, worden de programmadirectie en de twaalf "
            "ministeries bedoeld."
        ),
        H("Kerncijfers", number="2."),
        T(
            (
                ("Kerncijfer", "2021", "2022"),
                ("Verzoeken aan ministeries", "2.870", "3.240"),
                ("Binnen de termijn beantwoord", "31%", "38%"),
                ("Gemiddelde doorlooptijd in dagen", "161", "172"),
                ("Bezwaarschriften", "410", "395"),
            ),
            (4, 1, 1),
            right=(1, 2),
        ),
        P(
            "Dat het aandeel tijdige besluiten is toegenomen terwijl verzoekers gemiddeld langer wachten, komt doordat vooral oude zaken zijn afgedaan. Het doel van 75% in 2026 blijft onverkort staan. In haar meting van februari "
            "beoordeelde de IOE de informatiehuishouding met een 5,6. Verzoekers zijn strenger: zij gaven de behandeling van hun verzoek een 4,8. De rechter veroordeelde ministeries in 2022 tot € 1,4 miljoen aan dwangsommen wegens niet tijdig beslissen."
        ),
        H("Mensen", number="3."),
        P(
            "Op 1 juli 2023 waren van de 350 extra informatiespecialisten er 236 in dienst. De arbeidsmarkt zit niet mee, en gemeenten vissen in dezelfde vijver. Naar verwachting worden de overige in de loop van 2024 aangesteld. "
            "De basistraining archiveren is sinds januari beschikbaar en werd tot nu toe door 34% van de beleidsmedewerkers gevolgd. Aan de Hogeschool Utrecht zijn vorig jaar september 57 studenten aan de opleiding tot Woo-jurist begonnen. "
            "De eerste lichting studeert in juli 2024 af. Alle ministeries hebben inmiddels een Woo-contactfunctionaris, zij het dat de laatste drie pas in maart 2023 werden benoemd."
        ),
        P(
            "Wie in dit vak werkt, krijgt zelden bloemen. Vragen stellen over bestandsnamen maakt niet geliefd op een afdeling die een spoeddebat voorbereidt. Toch merken wij dat de toon verandert. Op het register van nevenfuncties, dat sinds "
            "dit voorjaar door één medewerker van Algemene Zaken wordt bijgehouden, kwamen louter positieve reacties."
        ),
        H("Systemen", number="4."),
        P(
            "Het aantal documentmanagementsystemen is gedaald tot 29. De aanbesteding van de rijksbrede zoekmachine is in november 2022 gestart, maar in juni jl. mislukt: geen van de inschrijvers kon aan de beveiligingseisen voldoen. "
            "Er komt daarom geen zoekmachine. In plaats daarvan worden de bestaande zoeksystemen aan elkaar gekoppeld. Deze koppeling wordt in april 2024 opgeleverd."
        ),
        P(
            "Sinds 1 februari 2023 worden de chatberichten van bewindspersonen automatisch bewaard. Dat is vier maanden later dan gepland, want niet ieder toestel bleek geschikt. Bij Doc-Direct is de papieren achterstand geslonken tot vijftien kilometer. "
            "De wijziging van het Archiefbesluit is aangehouden, in afwachting van een onderzoek naar de kosten voor gemeentearchieven. De staatssecretaris van OCW gaat nu uit van publicatie vóór 1 juli 2024."
        ),
        H("Actieve openbaarmaking", number="5."),
        P(
            "De bouw van het portaal Inzage ligt op schema. Vijftien organisaties beproeven het met eigen documenten, en op 1 november gaat het open voor publiek. Voor de eerste groep hebben zich 118 gemeenten gemeld. "
            "Kleine gemeenten hebben dit jaar de helft ontvangen van de € 15 miljoen die voor hun aansluiting is bestemd. De modelverordening van de VNG werd op 30 mei 2023 vastgesteld. "
            "Met de provincies en de waterschappen is op 21 juni een planning overeengekomen; de gesprekken met uitvoeringsorganisaties zijn nog gaande. Uit een steekproef van de stichting Glazen Huis blijkt dat de agenda van 17 van de 29 bewindspersonen wekelijks wordt bijgewerkt."
        ),
        H("Overige afspraken", number="6."),
        T(
            (
                ("Afspraak", "Termijn", "Stand van zaken"),
                (
                    "Expertteam Woo",
                    "1 september 2022, twintig juristen",
                    "Begonnen op 5 september 2022 met achttien juristen",
                ),
                (
                    "Software voor weglakken",
                    "Medio 2023",
                    "In gebruik bij zeven ministeries; de andere vijf volgen vóór 1 april 2024",
                ),
                (
                    "Gesprek vooraf met verzoekers",
                    "Najaar 2022",
                    "Proef bij vier ministeries afgerond; invoering bij alle ministeries in 2024",
                ),
                (
                    "Advies over misbruik van de wet",
                    "Voorjaar 2023",
                    "Door het Adviescollege uitgebracht op 8 juni 2023",
                ),
                ("Gebruikersraad", "Elk kwartaal", "Vijf keer bijeengeweest"),
            ),
            (2.3, 2, 3.4),
            size=0.86,
        ),
        H("Toezeggingen", number="7."),
        P(
            "De vragen over berichtenapps zijn op 5 juli 2022 beantwoord. In het debat van 1 februari 2023 is toegezegd te bezien of voor omvangrijke verzoeken een vergoeding kan worden gevraagd. Uit bijlage 3 blijkt dat het Verdrag van Tromsø dat niet toelaat. "
            "Hiermee is deze toezegging afgedaan."
        ),
        H("Vooruitblik", number="8."),
        L(
            (
                "Per 1 januari 2024 treedt de rijksinstructie e-mailbewaring in werking.",
                "Vanaf het eerste kwartaal van 2024 houdt het Informatiepunt Woo een telefonisch spreekuur voor gemeenten.",
                "Op een dashboard maken alle ministeries met ingang van 2024 elk kwartaal hun achterstanden bekend.",
                "Vanaf maart 2024 helpen dertig gepensioneerde ambtenaren bij het doorzoeken van oude dossiers.",
                "Het CBS brengt in 2024 in beeld wat de uitvoering van de wet gemeenten kost.",
                "Wij bezien of verslagen van ambtelijke overleggen uit eigen beweging openbaar kunnen worden gemaakt.",
                "De tweede rapportage komt in oktober 2024 uit.",
            ),
        ),
    ),
)

q = quoter(LETTER)
PAID = q("In het debat…Hiermee is deze")

GOLD = Gold(
    document={
        "kind": "annex",
        "date": "2023-10-13",
        "subject": "Vindbaar en openbaar: rapportage over het eerste jaar",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2023-0000618204",
        "sender_role": None,
        "sender_name": None,
        "ministry": "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
        "addressee": None,
    },
    furniture=["2023-0000618204", "Koninkrijksrelaties |"],
    figures=[
        fig(q("Waar ‘wij’"), "twaalf", 12, subject="ministeries", optional=True),
        fig("2.870", "2.870", 2870, subject="Verzoeken aan ministeries", period="2021"),
        fig("3.240", "3.240", 3240, subject="Verzoeken aan ministeries", period="2022"),
        fig("31%", "31%", 31, "percent", subject="Binnen de termijn beantwoord", period="2021"),
        fig("38%", "38%", 38, "percent", subject="Binnen de termijn beantwoord", period="2022"),
        fig(
            "161",
            "161",
            161,
            "other",
            subject="Gemiddelde doorlooptijd in dagen",
            period="2021",
            optional=True,
        ),
        fig(
            "172",
            "172",
            172,
            "other",
            subject="Gemiddelde doorlooptijd in dagen",
            period="2022",
            optional=True,
        ),
        fig("410", "410", 410, subject="Bezwaarschriften", period="2021"),
        fig("395", "395", 395, subject="Bezwaarschriften", period="2022"),
        fig(q("75%"), "75%", 75, "percent", subject="Het doel", period="2026"),
        fig(q("5,6"), "5,6", 5.6, "score", subject="de informatiehuishouding", period="2023-02"),
        fig(q("4,8"), "4,8", 4.8, "score", subject="de behandeling van hun verzoek"),
        fig(q("€ 1,4 miljoen"), "€ 1,4 miljoen", 1_400_000, "EUR", subject="dwangsommen", period="2022"),
        fig(q("er 236"), "236", 236, subject="extra informatiespecialisten", period="2023-07-01"),
        fig(q("er 236"), "350", 350, subject="extra informatiespecialisten"),
        fig(q("34%"), "34%", 34, "percent", subject="de beleidsmedewerkers"),
        fig(q("57 studenten"), "57", 57, subject="studenten", period="2022-09"),
        fig(q("laatste drie"), "drie", 3, subject="ministeries"),
        fig(q("nevenfuncties"), "één", 1, subject="medewerker", optional=True),
        fig(q("tot 29"), "29", 29, subject="documentmanagementsystemen"),
        fig(q("vier maanden"), "vier maanden", 4, "other", optional=True),
        fig(q("vijftien kilometer"), "vijftien kilometer", 15, "other", subject="de papieren achterstand"),
        fig(q("Vijftien organisaties"), "Vijftien", 15, subject="organisaties"),
        fig(q("118 gemeenten"), "118", 118, subject="gemeenten"),
        fig(q("€ 15 miljoen"), "de helft", 50, "percent", subject="de € 15 miljoen", period="2023"),
        fig(q("€ 15 miljoen"), "€ 15 miljoen", 15_000_000, "EUR", subject="aansluiting"),
        fig(q("17 van de 29"), "17", 17, subject="bewindspersonen"),
        fig(q("17 van de 29"), "29", 29, subject="bewindspersonen", optional=True),
        fig("1 september 2022, twintig juristen", "twintig", 20, subject="juristen", optional=True),
        fig(q("achttien"), "achttien", 18, subject="juristen", period="2022-09-05"),
        fig(q("zeven ministeries"), "zeven", 7, subject="ministeries"),
        fig(q("zeven ministeries"), "vijf", 5, subject="ministeries", period="/2024-03"),
        fig(q("Proef bij vier"), "vier", 4, subject="ministeries"),
        fig(q("Vijf keer"), "Vijf keer", 5, subject="Gebruikersraad", optional=True),
        fig(q("dertig gepensioneerde"), "dertig", 30, subject="gepensioneerde ambtenaren"),
    ],
    dates=[
        date(q("periode"), "van juli 2022 tot en met september 2023", "2022-07/2023-09"),
        date("Kerncijfer 2021 2022", "2021", "2021"),
        date("Kerncijfer 2021 2022", "2022", "2022"),
        date(q("75%"), "2026", "2026"),
        date(q("5,6"), "februari", "2023-02"),
        date(q("€ 1,4 miljoen"), "2022", "2022"),
        date(q("er 236"), "1 juli 2023", "2023-07-01"),
        date(q("de overige in"), "in de loop van 2024", "2024"),
        date(q("34%"), "sinds januari", "2023-01/"),
        date(q("57 studenten"), "vorig jaar september", "2022-09"),
        date(q("lichting"), "juli 2024", "2024-07"),
        date(q("laatste drie"), "maart 2023", "2023-03"),
        date(q("nevenfuncties"), "sinds dit voorjaar", "2023-03/"),
        date(q("mislukt"), "november 2022", "2022-11"),
        date(q("mislukt"), "juni jl.", "2023-06"),
        date(q("Deze koppeling"), "april 2024", "2024-04"),
        date(q("chatberichten"), "Sinds 1 februari 2023", "2023-02-01/"),
        date(q("publicatie"), "vóór 1 juli 2024", "/2024-06-30"),
        date(q("Vijftien organisaties"), "1 november", "2023-11-01"),
        date(q("€ 15 miljoen"), "dit jaar", "2023"),
        date(q("modelverordening"), "30 mei 2023", "2023-05-30"),
        date(q("waterschappen"), "21 juni", "2023-06-21"),
        date("1 september 2022, twintig juristen", "1 september 2022", "2022-09-01"),
        date(q("achttien"), "5 september 2022", "2022-09-05"),
        date("Medio 2023", "Medio 2023", "2023-05/2023-08"),
        date(q("zeven ministeries"), "vóór 1 april 2024", "/2024-03-31"),
        date("Najaar 2022", "Najaar 2022", "2022-09/2022-11"),
        date(q("Proef bij vier"), "2024", "2024"),
        date("Voorjaar 2023", "Voorjaar 2023", "2023-03/2023-05"),
        date(q("8 juni"), "8 juni 2023", "2023-06-08"),
        date(q("5 juli"), "5 juli 2022", "2022-07-05"),
        date(q("In het debat"), "1 februari 2023", "2023-02-01"),
        date(q("e-mailbewaring"), "Per 1 januari 2024", "2024-01-01"),
        date(q("spreekuur"), "Vanaf het eerste kwartaal van 2024", "2024-01/"),
        date(q("dashboard"), "met ingang van 2024", "2024/"),
        date(q("dertig gepensioneerde"), "Vanaf maart 2024", "2024-03/"),
        date(q("CBS"), "2024", "2024"),
        date(q("tweede rapportage"), "oktober 2024", "2024-10"),
    ],
    commitments=[
        com(
            "C01",
            q("75%"),
            "target",
            "intended",
            None,
            "75% van de verzoeken tijdig beantwoord.",
            "2026",
            amount=75,
            unit="percent",
        ),
        com(
            "C02",
            q("de overige in"),
            "intention",
            "intended",
            None,
            "De overige informatiespecialisten aanstellen.",
            "2024",
        ),
        com(
            "C03",
            q("lichting"),
            "announcement",
            "firm",
            "De eerste lichting",
            "De eerste Woo-juristen studeren af.",
            "2024-07",
            third=True,
        ),
        com(
            "C04",
            q("Deze koppeling"),
            "intention",
            "firm",
            None,
            "De koppeling van de zoeksystemen opleveren.",
            "2024-04",
        ),
        com(
            "C05",
            q("publicatie"),
            "intention",
            "intended",
            "De staatssecretaris van OCW",
            "De wijziging van het Archiefbesluit publiceren.",
            "/2024-06-30",
        ),
        com(
            "C06",
            q("Vijftien organisaties"),
            "intention",
            "firm",
            None,
            "Het portaal Inzage openen voor publiek.",
            "2023-11-01",
        ),
        com(
            "C07",
            q("zeven ministeries"),
            "intention",
            "firm",
            "de andere vijf",
            "Weglaksoftware bij de andere vijf ministeries.",
            "/2024-03-31",
            amount=5,
            unit="count",
        ),
        com(
            "C08",
            q("Proef bij vier"),
            "intention",
            "firm",
            None,
            "Het gesprek vooraf bij alle ministeries invoeren.",
            "2024",
        ),
        com(
            "C09",
            q("e-mailbewaring"),
            "intention",
            "firm",
            None,
            "De rijksinstructie e-mailbewaring treedt in werking.",
            "2024-01-01",
        ),
        com(
            "C10",
            q("spreekuur"),
            "intention",
            "firm",
            "het Informatiepunt Woo",
            "Een telefonisch spreekuur voor gemeenten.",
            "2024-01/",
        ),
        com(
            "C11",
            q("dashboard"),
            "intention",
            "firm",
            "alle ministeries",
            "Elk kwartaal de achterstanden op een dashboard.",
            "2024/",
        ),
        com(
            "C12",
            q("dertig gepensioneerde"),
            "intention",
            "firm",
            "dertig gepensioneerde ambtenaren",
            "Dertig gepensioneerden doorzoeken oude dossiers.",
            "2024-03/",
            amount=30,
            unit="count",
        ),
        com(
            "C13",
            q("CBS"),
            "announcement",
            "firm",
            "Het CBS",
            "In beeld brengen wat de wet gemeenten kost.",
            "2024",
            third=True,
        ),
        com(
            "C14",
            q("Wij bezien"),
            "intention",
            "exploratory",
            "Wij",
            "Bezien of verslagen van ambtelijke overleggen openbaar kunnen worden.",
        ),
        com("C15", q("tweede rapportage"), "toezegging", "firm", None, "De tweede rapportage.", "2024-10"),
        com(
            "C16",
            q("geen zoekmachine"),
            "intention",
            "firm",
            None,
            "Geen rijksbrede zoekmachine.",
            optional=True,
        ),
        com(
            "C17",
            q("aan elkaar gekoppeld"),
            "intention",
            "firm",
            None,
            "De bestaande zoeksystemen koppelen.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", PAID, "2023-02-01", "fulfilled"),
        settled("S02", q("5 juli"), None, "fulfilled", optional=True),
    ],
)
