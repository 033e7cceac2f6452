# ruff: noqa: E501  (sentences are not broken)
"""Waiting for youth care, third of three: a second report, as an annex: key figures in a table, a planning."""

from letterpress.blocks import H, L, Letter, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="annex",
    style=Style("Helvetica", 10, 13.4),
    title="Bijlage 1 Rapportage OTG 2025 definitief (3)",
    interleaved=True,
    head={
        "above": "Bijlage 1 bij de brief van 20 juni 2025, kenmerk 4120553-1083316-J",
        "title": "Tweede rapportage over de aanpak Op tijd geholpen",
        "foot": "Ministerie van Volksgezondheid, Welzijn en Sport  |  pagina {} van {}",
        "running": "Tweede rapportage Op tijd geholpen",
    },
    body=(
        H("Vooraf", number="1"),
        P(
            "In maart 2023 ging de aanpak Op tijd geholpen van start, met als doel de wachttijden voor kinderen en jongeren te bekorten. Dit document beschrijft wat er tussen april 2024 en mei 2025 is gebeurd. Het had in maart gereed moeten zijn, maar "
            "de cijfers over 2024 kwamen later beschikbaar dan voorzien. Waar in deze rapportage van ‘wij’ wordt gesproken, zijn de ministeries van VWS en van Justitie en Veiligheid bedoeld."
        ),
        H("De aanpak in cijfers", number="2"),
        T(
            (
                ("Kerncijfer", "2022", "2023", "2024"),
                ("Kinderen die langer wachten dan de norm", "41%", "38%", "29%"),
                ("Kinderen en jongeren met jeugdhulp", "461.000", "455.000", "446.000"),
                ("Nieuwe pleeggezinnen", "2.310", "2.190", "2.640"),
                ("Gestopte pleeggezinnen", "2.450", "2.280", "2.120"),
            ),
            (4, 1, 1, 1),
            right=(1, 2, 3),
        ),
        P(
            "De daling bij de wachttijden is de sterkste sinds er wordt gemeten. Toch is de doelstelling van 15% niet voor het einde van dit jaar te verwezenlijken; wij stellen haar bij naar eind 2027. De kinder- en jeugdpsychiatrie blijft een zorgenkind: "
            "daar moest vorig jaar nog 49% langer wachten dan de norm. Voor het eerst sinds jaren openden meer pleeggezinnen hun deur dan er stopten, al is de 3.000 waarop werd gemikt niet gehaald. Inmiddels heeft het CBS zes edities van het wachttijdenbeeld gepubliceerd. "
            "Een uitsplitsing naar leeftijd laat tot medio 2026 op zich wachten, omdat kleine aantallen tot personen herleidbaar zijn."
        ),
        P(
            "Door de ombuigingen in de Voorjaarsnota is voor de gehele aanpak € 84 miljoen beschikbaar in plaats van € 96 miljoen. De korting is vooral neergeslagen bij voorlichting en onderzoek."
        ),
        H("Zicht op wachten", number="3"),
        P(
            "De vorige rapportage vermeldde dat de IGJ door tijdgebrek niet bij alle grote aanbieders was geweest. In mei 2024 volgden de laatste vijf. Het beeld was er nauwelijks beter. Sindsdien heeft een aantal bestuurders een medewerker aangewezen die "
            "wachtende gezinnen maandelijks belt. Onder de titel ‘Beter wachten’ kregen huisartsen en wijkteams op 7 november 2024 een boekje met suggesties voor de periode tussen verwijzing en eerste gesprek. Daarmee is, ruim zeven maanden na dato, ook dit voornemen ingelost."
        ),
        P(
            "In een panelonderzoek onder 2.000 ouders zei 61% niet te weten bij wie zij met een klacht terechtkunnen. De vertrouwenspersonen namen in 2024 12% meer vragen in behandeling. Het meldpunt voor ouders, waarom de Kamer had gevraagd, komt er niet: "
            "gemeenten hebben de taak ondergebracht bij hun eigen ombudsfunctie."
        ),
        H("Mensen en middelen", number="4"),
        P(
            "De uitbreiding van het aantal praktijkondersteuners jeugd is met 431 ruimschoots geslaagd. Voor de wijkteams kwam de teller uit op 1.180 bijgeschoolde medewerkers. De cursus wordt niet voortgezet, aangezien de belangstelling na de zomer van 2024 sterk terugliep. "
            "Het aantal kinderen per jeugdbeschermer bedroeg op 1 januari 2025 gemiddeld 13,1. De beoogde twaalf zijn daarmee niet bereikt. Een deel van de verklaring ligt in het verzuim, dat in de sector 8,7% bedroeg."
        ),
        P(
            "Wat het papierwerk betreft: de laatste acht formulieren zijn per 1 december 2024 komen te vervallen. Daartegenover staat dat twee nieuwe wetten om nieuwe vastlegging vragen, wat in het veld tot enig cynisme heeft geleid."
        ),
        H("Regio’s en inkoop", number="5"),
        P(
            "Drie van de vier regio’s die nog een doorbraakteam moesten vormen, hebben dat in het najaar gedaan. In Zeeland is het er niet van gekomen, en gezien de geringe omvang van die regio wordt dat losgelaten. In totaal zijn nu veertien teams actief. Samen vonden zij voor "
            "1.050 kinderen een oplossing."
        ),
        P(
            "Om de nachtelijke bereikbaarheid te verbeteren is vorig jaar € 4,6 miljoen verdeeld over regio’s die daarin achterbleven. Dat heeft gewerkt. Sinds 1 februari jl. is in alle 42 jeugdregio’s op elk uur een crisisdienst paraat. In de vijf gemeenten waar één hulpverlener het hele gezin begeleidt, "
            "daalde het aantal verwijzingen naar zwaardere hulp met 17%. De colleges van deze gemeenten hebben besloten de werkwijze te behouden."
        ),
        P(
            "Het wetsvoorstel dat gemeenten tot regionale inkoop verplicht, is nog niet ingediend. Na de val van het vorige kabinet is het opnieuw aan gemeenten voorgelegd, die andere wensen bleken te hebben. De planning is nu begin 2026. De leden van de VNG hebben wel ingestemd met "
            "het standaardcontract, dat sinds 1 april 2025 geldt. Landelijke maximumtarieven zijn overwogen maar ongewenst bevonden, want die zouden naar verwachting als bodem gaan werken. Voor het verplaatsen van lichte opvoedondersteuning naar een andere wet ontbreekt een meerderheid onder gemeenten. In plaats "
            "daarvan is een richtlijn opgesteld die duidelijk maakt wat ouders zelf kunnen."
        ),
        H("Opgroeien in een gezin", number="6"),
        P(
            "Met 415 plaatsen telde de gesloten jeugdhulp er op 1 januari jl. vijftien meer dan beoogd. Het einddoel van nul in 2030 staat overeind. Per instelling is vastgelegd hoe de afbouw verloopt; de Kamer ontving deze plannen op 27 september 2024. "
            "Bij de instellingen die het verst gevorderd zijn, werd een jongere 31% minder vaak afgezonderd, hetgeen laat zien dat het zonder dwang kan."
        ),
        P(
            "De pleegvergoeding is op 1 juli 2024 met 5,4% omhooggegaan; de aangekondigde 6% bleek na herberekening van de inflatie te hoog. Op zes middelbare scholen maakt sinds januari een jeugdhulpverlener deel uit van het schoolteam, vier maanden later dan gepland, omdat "
            "contracten op zich lieten wachten. Voor jongeren met een eetstoornis zijn vier expertisecentra aangewezen: in Groningen, Zwolle, Leiden en Maastricht. De overige drie volgen dit najaar. De beroepsvereniging van kinderpsychologen bracht op 20 november 2024 haar richtlijn voor korte "
            "behandelingen uit. Op Bonaire is het aantal ambulante hulpverleners verdubbeld. Sint-Eustatius en Saba konden door personeelsgebrek niet meedoen."
        ),
        P(
            "Tijdens het tweeminutendebat van 5 februari jl. is toegezegd om in te gaan op jongeren die na hun achttiende verjaardag tussen wal en schip vallen. Deze toezegging kan in deze rapportage slechts ten dele worden nagekomen: de omvang van de groep is bekend (circa 5.300), de oorzaken worden nog onderzocht door het Trimbos-instituut."
        ),
        H("Vooruitblik", number="7"),
        P("Voor de komende periode staan de volgende acties op de agenda:", 0.4),
        L(
            (
                "De evaluatie is gegund aan bureau Kompas en Van Dam, dat in september begint en in het voorjaar van 2026 verslag uitbrengt.",
                "Voor januari 2026 stellen de gecertificeerde instellingen een gezamenlijk plan tegen ziekteverzuim op.",
                "In het eerste halfjaar van 2026 komt er voor jongeren boven de achttien een vast aanspreekpunt in iedere regio.",
                "Of het standaardcontract wettelijk moet worden verankerd, wordt na een jaar bezien.",
                "De eindrapportage wordt in maart 2027 aan de Kamer gezonden.",
            ),
            "–",
        ),
    ),
)

q = quoter(LETTER)
PARTLY = q("tweeminutendebat…Trimbos")

GOLD = Gold(
    document={
        "kind": "annex",
        "date": "2025-06-20",
        "subject": "Tweede rapportage over de aanpak Op tijd geholpen",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "4120553-1083316-J",
        "sender_role": None,
        "sender_name": None,
        "ministry": "Ministerie van Volksgezondheid, Welzijn en Sport",
        "addressee": None,
    },
    furniture=["4120553-1083316-J", "pagina 1 van", "pagina 2 van"],
    figures=[
        fig("41%", "41%", 41, "percent", subject="Kinderen die langer wachten dan de norm", period="2022"),
        fig("38%", "38%", 38, "percent", subject="Kinderen die langer wachten dan de norm", period="2023"),
        fig("29%", "29%", 29, "percent", subject="Kinderen die langer wachten dan de norm", period="2024"),
        fig("461.000", "461.000", 461000, subject="Kinderen en jongeren met jeugdhulp", period="2022"),
        fig("455.000", "455.000", 455000, subject="Kinderen en jongeren met jeugdhulp", period="2023"),
        fig("446.000", "446.000", 446000, subject="Kinderen en jongeren met jeugdhulp", period="2024"),
        fig("2.310", "2.310", 2310, subject="Nieuwe pleeggezinnen", period="2022"),
        fig("2.190", "2.190", 2190, subject="Nieuwe pleeggezinnen", period="2023"),
        fig("2.640", "2.640", 2640, subject="Nieuwe pleeggezinnen", period="2024"),
        fig("2.450", "2.450", 2450, subject="Gestopte pleeggezinnen", period="2022"),
        fig("2.280", "2.280", 2280, subject="Gestopte pleeggezinnen", period="2023"),
        fig("2.120", "2.120", 2120, subject="Gestopte pleeggezinnen", period="2024"),
        fig(q("15% niet"), "15%", 15, "percent"),
        fig(q("49%"), "49%", 49, "percent", subject="De kinder- en jeugdpsychiatrie", period="2024"),
        fig(q("de 3.000"), "3.000", 3000, subject="pleeggezinnen", period="2024"),
        fig(q("zes edities"), "zes", 6, subject="edities van het wachttijdenbeeld"),
        fig(q("€ 84 miljoen"), "€ 84 miljoen", 84_000_000, "EUR", subject="de gehele aanpak"),
        fig(q("€ 84 miljoen"), "€ 96 miljoen", 96_000_000, "EUR", subject="de gehele aanpak"),
        fig(q("laatste vijf"), "vijf", 5, subject="grote aanbieders", period="2024-05"),
        fig(q("na dato"), "ruim zeven maanden", 7, "other", "over", optional=True),
        fig(q("2.000 ouders"), "2.000", 2000, subject="ouders"),
        fig(q("2.000 ouders"), "61%", 61, "percent", subject="ouders"),
        fig(q("12%"), "12%", 12, "percent", subject="vragen", period="2024"),
        fig(q("431"), "431", 431, subject="praktijkondersteuners jeugd"),
        fig(q("1.180"), "1.180", 1180, subject="bijgeschoolde medewerkers"),
        fig(q("13,1"), "gemiddeld 13,1", 13.1, subject="kinderen per jeugdbeschermer", period="2025-01-01"),
        fig(q("De beoogde twaalf"), "twaalf", 12, subject="kinderen per jeugdbeschermer"),
        fig(q("8,7%"), "8,7%", 8.7, "percent", subject="het verzuim"),
        fig(q("acht formulieren"), "acht", 8, subject="formulieren"),
        fig(q("twee nieuwe wetten"), "twee", 2, subject="nieuwe wetten", optional=True),
        fig(q("Drie van de vier"), "Drie", 3, subject="regio’s"),
        fig(q("Drie van de vier"), "vier", 4, subject="regio’s", optional=True),
        fig(q("veertien teams"), "veertien", 14, subject="teams"),
        fig(q("1.050"), "1.050", 1050, subject="kinderen"),
        fig(q("€ 4,6 miljoen"), "€ 4,6 miljoen", 4_600_000, "EUR", period="2024"),
        fig(q("alle 42"), "42", 42, subject="jeugdregio’s"),
        fig(q("17%"), "vijf", 5, subject="gemeenten"),
        fig(q("17%"), "17%", 17, "percent", subject="het aantal verwijzingen naar zwaardere hulp"),
        fig(q("aanspreekpunt"), "boven de achttien", 18, "year", "over", "jongeren", optional=True),
        fig(q("17%"), "één", 1, subject="hulpverlener", optional=True),
        fig(q("415 plaatsen"), "415", 415, subject="plaatsen", period="2025-01-01"),
        fig(q("415 plaatsen"), "vijftien", 15, subject="plaatsen", optional=True),
        fig(q("Het einddoel"), "nul", 0, period="2030"),
        fig(q("31%"), "31%", 31, "percent", subject="een jongere"),
        fig(q("5,4%"), "5,4%", 5.4, "percent", subject="De pleegvergoeding", period="2024-07-01"),
        fig(q("5,4%"), "6%", 6, "percent", subject="De pleegvergoeding"),
        fig(q("zes middelbare"), "zes", 6, subject="middelbare scholen"),
        fig(q("zes middelbare"), "vier maanden", 4, "other", optional=True),
        fig(q("vier expertisecentra"), "vier", 4, subject="expertisecentra"),
        fig(q("De overige drie"), "drie", 3, subject="expertisecentra"),
        fig(PARTLY, "circa 5.300", 5300, "count", "about", "de groep"),
    ],
    dates=[
        date(q("ging de aanpak"), "maart 2023", "2023-03"),
        date(q("tussen april"), "tussen april 2024 en mei 2025", "2024-04/2025-05"),
        date(q("gereed moeten zijn"), "maart", "2025-03"),
        date(q("gereed moeten zijn"), "2024", "2024"),
        date("Kerncijfer 2022 2023 2024", "2022", "2022", optional=True),
        date("Kerncijfer 2022 2023 2024", "2023", "2023", optional=True),
        date("Kerncijfer 2022 2023 2024", "2024", "2024", optional=True),
        date(q("15% niet"), "het einde van dit jaar", "2025-10/2025-12"),
        date(q("15% niet"), "eind 2027", "2027-10/2027-12"),
        date(q("49%"), "vorig jaar", "2024"),
        date(q("naar leeftijd"), "tot medio 2026", "/2026-08-31"),
        date(q("laatste vijf"), "mei 2024", "2024-05"),
        date(q("Beter wachten"), "7 november 2024", "2024-11-07"),
        date(q("12%"), "2024", "2024"),
        date(q("De cursus"), "na de zomer van 2024", "2024-09/"),
        date(q("13,1"), "1 januari 2025", "2025-01-01"),
        date(q("acht formulieren"), "per 1 december 2024", "2024-12-01"),
        date(q("Drie van de vier"), "het najaar", "2024-09/2024-11"),
        date(q("€ 4,6 miljoen"), "vorig jaar", "2024"),
        date(q("alle 42"), "Sinds 1 februari jl.", "2025-02-01/"),
        date(q("De planning is nu"), "begin 2026", "2026-01/2026-03"),
        date(q("standaardcontract, dat"), "sinds 1 april 2025", "2025-04-01/"),
        date(q("415 plaatsen"), "1 januari jl.", "2025-01-01"),
        date(q("Het einddoel"), "2030", "2030"),
        date(q("27 september"), "27 september 2024", "2024-09-27"),
        date(q("5,4%"), "1 juli 2024", "2024-07-01"),
        date(q("zes middelbare"), "sinds januari", "2025-01/"),
        date(q("De overige drie"), "dit najaar", "2025-09/2025-11"),
        date(q("20 november"), "20 november 2024", "2024-11-20"),
        date(PARTLY, "5 februari jl.", "2025-02-05"),
        date(q("Kompas"), "september", "2025-09"),
        date(q("Kompas"), "het voorjaar van 2026", "2026-03/2026-05"),
        date(q("ziekteverzuim op"), "Voor januari 2026", "/2025-12-31"),
        date(q("aanspreekpunt"), "het eerste halfjaar van 2026", "2026-01/2026-06"),
        date(q("verankerd"), "na een jaar", None, optional=True),
        date(q("eindrapportage"), "maart 2027", "2027-03"),
    ],
    commitments=[
        com(
            "C01",
            q("15% niet"),
            "target",
            "firm",
            "wij",
            "De doelstelling van 15% eind 2027 bereiken.",
            "2027-10/2027-12",
            amount=15,
            unit="percent",
        ),
        com(
            "C02",
            q("naar leeftijd"),
            "intention",
            "firm",
            None,
            "Het wachttijdenbeeld naar leeftijd uitsplitsen.",
            "/2026-08-31",
        ),
        com(
            "C03",
            q("De planning is nu"),
            "toezegging",
            "firm",
            None,
            "Het wetsvoorstel over regionale inkoop indienen.",
            "2026-01/2026-03",
        ),
        com(
            "C04",
            q("Het einddoel"),
            "target",
            "firm",
            None,
            "Nul plaatsen in de gesloten jeugdhulp in 2030.",
            "2030",
            amount=0,
            unit="count",
        ),
        com(
            "C05",
            q("De overige drie"),
            "intention",
            "firm",
            None,
            "De overige drie expertisecentra aanwijzen.",
            "2025-09/2025-11",
            amount=3,
            unit="count",
        ),
        com(
            "C06",
            q("Kompas"),
            "announcement",
            "firm",
            "bureau Kompas en Van Dam",
            "De aanpak evalueren en verslag uitbrengen.",
            "2026-03/2026-05",
            third=True,
        ),
        com(
            "C07",
            q("ziekteverzuim op"),
            "announcement",
            "firm",
            "de gecertificeerde instellingen",
            "Een gezamenlijk plan tegen ziekteverzuim opstellen.",
            "/2025-12-31",
            third=True,
        ),
        com(
            "C08",
            q("aanspreekpunt"),
            "intention",
            "firm",
            None,
            "In iedere regio een vast aanspreekpunt voor jongeren boven de achttien.",
            "2026-01/2026-06",
        ),
        com(
            "C09",
            q("verankerd"),
            "intention",
            "exploratory",
            None,
            "Bezien of het standaardcontract wettelijk moet worden verankerd.",
        ),
        com(
            "C10",
            q("eindrapportage"),
            "toezegging",
            "firm",
            None,
            "De eindrapportage aan de Kamer.",
            "2027-03",
        ),
        com(
            "C11",
            q("€ 84 miljoen"),
            "intention",
            "firm",
            None,
            "€ 84 miljoen voor de gehele aanpak.",
            amount=84_000_000,
            optional=True,
        ),
        com(
            "C12",
            q("ten dele"),
            "announcement",
            "firm",
            "het Trimbos-instituut",
            "De oorzaken onderzoeken.",
            third=True,
            optional=True,
        ),
    ],
    settlements=[settled("S01", PARTLY, "2025-02-05", "partly")],
)
