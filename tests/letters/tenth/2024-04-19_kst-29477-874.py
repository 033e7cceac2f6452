# ruff: noqa: E501  (sentences are not broken)
"""Medicine shortages, second of three: the first report, as the parliament prints it, with footnotes."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSans", 9.3, 12.8, hyphenated=True),
    title="kst-29477-874.pdf",
    interleaved=True,
    head={
        "year": "2023–2024",
        "dossier": "29 477",
        "number": "874",
        "printed": "2024",
        "subject": "Geneesmiddelenbeleid",
        "what": "BRIEF VAN DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 19 april 2024"],
    },
    body=(
        P(
            "In maart 2023 kwam ik met het programma Medicijn op tijd.[^1] In deze eerste voortgangsbrief leg ik verantwoording af over wat daarvan terecht is gekomen. Er is veel in gang gezet, maar de apotheker merkt daar nog te weinig van."
        ),
        H("De cijfers", italic=True),
        P(
            "In 2023 zijn 2.270 leveringsonderbrekingen gemeld, 17% meer dan in het jaar ervoor. Voor 198 daarvan was geen volwaardige vervanger te vinden. Het aantal mensen dat tijdelijk zijn vertrouwde middel moest missen, liep op tot 2,9 miljoen. "
            "Toch is een openbare apotheek minder tijd aan tekorten kwijt: 15,5 uur per week. Fabrikanten trokken gemiddeld 23 dagen vooraf aan de bel. Een korting van het kabinet heeft het programma geraakt. "
            "Tot en met 2026 is er nog € 57 miljoen, waar ik op € 62 miljoen had gerekend; in 2023 is daarvan € 12,4 miljoen uitgegeven."
        ),
        P(
            "De stijging komt vooral voor rekening van de zware astmawinter en van de vraag naar middelen tegen diabetes, die ook als afslankmiddel worden gebruikt. Van dat laatste middel werden in december 41.000 verpakkingen verkocht, tegen 16.000 een jaar eerder. "
            "Op internet worden nagemaakte afslankpennen aangeboden. De IGJ heeft 31 websites uit de lucht laten halen."
        ),
        H("Voorraden", italic=True),
        P(
            "De voorraadplicht voor groothandels is niet op 1 januari jl. ingegaan. De helft van hun loodsen bleek te klein. De plicht gaat nu gelden vanaf 1 januari 2025. Van de noodvoorraad zijn elf middelen binnen, waaronder adrenaline en vier antibiotica. "
            "Onderzoekers in Bilthoven hebben vastgesteld zonder welke 265 stoffen ons land niet kan; hun overzicht is op 24 augustus 2023 gepubliceerd. In november reden twee vrachtwagens van de krijgsmacht "
            "een lading infuusvloeistof van Antwerpen naar Utrecht, waar de operatiekamers anders hadden moeten sluiten. Met mijn collega van Curaçao sprak ik over de inkoop van insuline."
        ),
        H("Productie en bereiding", italic=True),
        P(
            "Op de aangekondigde dag konden producenten van antibiotica hun plannen indienen. Er kwam zoveel goeds binnen dat ik het budget van € 9 miljoen heb opgehoogd tot € 11,5 miljoen. Apotheken die zelf bereiden, leveren elkaar sinds 1 december 2023 veertien aangewezen middelen. "
            "Voor de andere middelen moet ik eerst het hof in Luxemburg afwachten. Naar verwachting is doorleveren in het najaar van 2024 zonder die beperking mogelijk. De NZa heeft het tarief voor een eerste uitgifte met 6% verhoogd."
        ),
        P(
            "De commissie-Ter Braak, die zich over een productielijn van de Staat buigt, is later begonnen dan ik had gehoopt. Zij heeft inmiddels twaalf bedrijven gehoord. Haar advies bereikt uw Kamer niet vóór 1 februari, maar vóór 1 juli van dit jaar. "
            "De ziekenhuizen hebben te weinig opleiders. Vanaf september bekostig ik daarom 45 en niet zestig extra opleidingsplaatsen voor apothekers. Voor bereiding in eigen huis stel ik de ziekenhuizen in 2025 € 2,4 miljoen ter beschikking."
        ),
        H("Eerder weten, sneller ingrijpen", italic=True),
        P(
            "Tachtig artsen en apothekers proberen de tekortenmonitor van het CBG uit. Eind mei gaat hij voor het publiek open. Elf fabrikanten die een tekort hadden verzwegen, hebben van de IGJ een boete gekregen, voor samen € 415.000. "
            "De Raad van State heeft nog niet geadviseerd over de wijziging van de Geneesmiddelenwet. De indiening verschuift naar het vierde kwartaal van 2024. Het landelijk coördinatieteam is tot nu toe twaalf keer bijeen geweest."
        ),
        P(
            "Vier tekorten raakten zoveel patiënten dat ik over invoer moest beslissen. Dat is steeds binnen vijf werkdagen gebeurd.[^2] Een aanvraag van een arts wordt sinds de zomer volledig digitaal behandeld. Aan het onderhoud van de reactor in Petten hebben patiënten weinig gemerkt. "
            "Dit jaar neemt de IGJ bij vijftien groothandels de logistiek onder de loep. Of Nederland samen met België en Luxemburg kindermedicijnen kan inkopen, wordt verkend."
        ),
        H("Aan de balie", italic=True),
        P(
            "Vier van de tien zorgverzekeraars vergoeden dit jaar een duurder middel als het goedkope er niet is. De overige zes hebben mij verzekerd dat zij dat met ingang van 2025 ook zullen doen. Bij de halfjaarlijkse berekening van de prijzen "
            "zijn drankjes tegen infecties bij kinderen op mijn verzoek buiten schot gebleven. Sinds februari kunnen apothekers terugvallen op een leidraad van hun beroepsorganisatie voor wie van merk moet veranderen. "
            "Huisartsen schreven in 2023 4% minder antibiotica voor dan in 2022."
        ),
        P(
            "De teksten voor de campagne over het wisselen van medicijnen worden nu bij patiënten getest. In oktober is zij op radio en televisie te horen en te zien. De vragenlijst van Lareb voor mensen met epilepsie gaat pas dit jaar uit, doordat de medisch-ethische toets lang op zich liet wachten. "
            "Aan de proef met het opnieuw uitgeven van doosjes nemen negentien apotheken deel; zes andere haakten af. Voor mensen met diabetes komt er dit najaar een telefonische hulplijn, bemenst door verpleegkundigen. De KNMP zet vóór 1 september een lijst van alternatieven voor inhalatoren op haar site."
        ),
        P(
            "In Steenwijk zag ik hoe een gepensioneerde apotheker als vrijwilliger twee middagen in de week belt voor vier zaken tegelijk. Hij noemde zich grootinkoper van beloften. Ik heb daarom gelachen, maar niet lang."
        ),
        H("Toezeggingen en moties", italic=True),
        P(
            "De brief over de prijs van schildklierhormoon, die ik het lid Duindam had toegezegd, is op 26 april 2023 verstuurd. De motie-Kolenbrander vraagt om een onderzoek naar een afnamegarantie voor fabrikanten. "
            "De uitkomst daarvan doe ik u vóór 1 maart 2025 toekomen."
        ),
        H("Wat er komt", italic=True),
        L(
            (
                "Eind 2025 heeft elk van de 69 ziekenhuizen een tekortencoördinator.",
                "Samen met de Patiëntenfederatie houd ik in het eerste kwartaal van 2025 een peiling onder 10.000 medicijngebruikers.",
                "Ik overweeg de wettelijke vergoeding voor waarneming door apothekers te verruimen.",
                "U ontvangt de tweede voortgangsbrief in het voorjaar van 2025.",
            ),
            "–",
        ),
        P("De Minister van Volksgezondheid, Welzijn en Sport,", 0),
        Lines(("A.J. Wiersinga-Bolt",)),
    ),
    notes={
        1: "Kamerstuk 29 477, nr. 801.",
        2: "Het betrof middelen tegen epilepsie, een antibioticum, een hartmiddel en een oogdruppel.",
    },
)

q = quoter(LETTER)
MOTION = q("Kolenbrander…vóór 1 maart 2025")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-04-19",
        "subject": "Geneesmiddelenbeleid",
        "dossier": "29477",
        "number": "874",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Minister van Volksgezondheid, Welzijn en Sport",
        "sender_name": "A.J. Wiersinga-Bolt",
        "ministry": "Ministerie van Volksgezondheid, Welzijn en Sport",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-29477-874", "vergaderjaar 2023–2024"],
    figures=[
        fig(q("2.270"), "2.270", 2270, subject="leveringsonderbrekingen", period="2023"),
        fig(q("2.270"), "17%", 17, "percent", subject="leveringsonderbrekingen", period="2023"),
        fig(q("Voor 198"), "198", 198, subject="daarvan", period="2023"),
        fig(q("2,9 miljoen"), "2,9 miljoen", 2_900_000, subject="mensen", period="2023"),
        fig(
            q("15,5 uur"), "15,5 uur per week", 15.5, "other", subject="een openbare apotheek", period="2023"
        ),
        fig(q("23 dagen"), "23 dagen", 23, "other", subject="Fabrikanten", period="2023"),
        fig(q("€ 57 miljoen"), "€ 57 miljoen", 57_000_000, "EUR", subject="het programma", period="/2026"),
        fig(q("€ 57 miljoen"), "€ 62 miljoen", 62_000_000, "EUR", subject="het programma", period="/2026"),
        fig(q("€ 57 miljoen"), "€ 12,4 miljoen", 12_400_000, "EUR", subject="uitgegeven", period="2023"),
        fig(q("41.000"), "41.000", 41_000, subject="verpakkingen", period="2023-12"),
        fig(q("41.000"), "16.000", 16_000, subject="verpakkingen", period="2022-12"),
        fig(q("31 websites"), "31", 31, subject="websites"),
        fig(q("loodsen"), "De helft", 50, "percent", subject="hun loodsen"),
        fig(q("elf middelen"), "elf", 11, subject="middelen"),
        fig(q("elf middelen"), "vier", 4, subject="antibiotica"),
        fig(q("265 stoffen"), "265", 265, subject="stoffen"),
        fig(q("vrachtwagens"), "twee", 2, subject="vrachtwagens", period="2023-11"),
        fig(q("€ 11,5"), "€ 9 miljoen", 9_000_000, "EUR", subject="het budget"),
        fig(q("€ 11,5"), "€ 11,5 miljoen", 11_500_000, "EUR", subject="het budget"),
        fig(q("veertien aangewezen"), "veertien", 14, subject="aangewezen middelen", period="2023-12-01/"),
        fig(q("met 6%"), "6%", 6, "percent", subject="het tarief voor een eerste uitgifte"),
        fig(q("twaalf bedrijven"), "twaalf", 12, subject="bedrijven"),
        fig(q("45 en niet"), "45", 45, subject="extra opleidingsplaatsen", period="2024-09/"),
        fig(q("45 en niet"), "zestig", 60, subject="extra opleidingsplaatsen"),
        fig(q("€ 2,4"), "€ 2,4 miljoen", 2_400_000, "EUR", subject="bereiding in eigen huis", period="2025"),
        fig(q("Tachtig"), "Tachtig", 80, subject="artsen en apothekers"),
        fig(q("€ 415.000"), "Elf", 11, subject="fabrikanten"),
        fig(q("€ 415.000"), "€ 415.000", 415_000, "EUR", subject="een boete"),
        fig(q("twaalf keer"), "twaalf", 12, subject="keer bijeen geweest"),
        fig(q("Vier tekorten"), "Vier", 4, subject="tekorten"),
        fig(q("vijf werkdagen"), "vijf werkdagen", 5, "other", optional=True),
        fig(q("vijftien groot"), "vijftien", 15, subject="groothandels", period="2024"),
        fig(q("Vier van de"), "Vier", 4, subject="zorgverzekeraars", period="2024"),
        fig(q("Vier van de"), "tien", 10, subject="zorgverzekeraars", optional=True),
        fig(q("De overige zes"), "zes", 6, subject="zorgverzekeraars", period="2025/"),
        fig(q("4% minder"), "4%", 4, "percent", subject="antibiotica", period="2023"),
        fig(q("negentien"), "negentien", 19, subject="apotheken"),
        fig(q("negentien"), "zes", 6, subject="andere"),
        fig(q("Steenwijk"), "twee middagen", 2, "other", optional=True),
        fig(q("Steenwijk"), "vier zaken", 4, subject="zaken", optional=True),
        fig(q("69 ziekenhuizen"), "69", 69, subject="ziekenhuizen", period="2025-10/2025-12"),
        fig(q("10.000"), "10.000", 10_000, subject="medicijngebruikers", period="2025-01/2025-03"),
    ],
    dates=[
        date(q("In maart 2023"), "maart 2023", "2023-03"),
        date(q("2.270"), "2023", "2023"),
        date(q("2.270"), "het jaar ervoor", "2022", optional=True),
        date(q("€ 57 miljoen"), "Tot en met 2026", "/2026"),
        date(q("€ 57 miljoen"), "in 2023", "2023"),
        date(q("41.000"), "december", "2023-12"),
        date(q("41.000"), "een jaar eerder", "2022-12", optional=True),
        date(q("niet op 1 januari"), "1 januari jl.", "2024-01-01"),
        date(q("vanaf 1 januari 2025"), "vanaf 1 januari 2025", "2025-01-01/"),
        date(q("265 stoffen"), "24 augustus 2023", "2023-08-24"),
        date(q("vrachtwagens"), "november", "2023-11"),
        date(q("veertien aangewezen"), "sinds 1 december 2023", "2023-12-01/"),
        date(q("zonder die beperking"), "het najaar van 2024", "2024-09/2024-11"),
        date(q("Haar advies"), "vóór 1 februari", "/2024-01-31"),
        date(q("Haar advies"), "vóór 1 juli van dit jaar", "/2024-06-30"),
        date(q("45 en niet"), "Vanaf september", "2024-09/"),
        date(q("€ 2,4"), "2025", "2025"),
        date(q("Eind mei"), "Eind mei", "2024-05-21/2024-05"),
        date(q("De indiening"), "het vierde kwartaal van 2024", "2024-10/2024-12"),
        date(q("volledig digitaal"), "sinds de zomer", "2023-06/"),
        date(q("vijftien groot"), "Dit jaar", "2024"),
        date(q("Vier van de"), "dit jaar", "2024"),
        date(q("De overige zes"), "met ingang van 2025", "2025/"),
        date(q("leidraad"), "Sinds februari", "2024-02/"),
        date(q("4% minder"), "2023", "2023"),
        date(q("4% minder"), "2022", "2022"),
        date(q("In oktober"), "oktober", "2024-10"),
        date(q("Lareb"), "dit jaar", "2024"),
        date(q("hulplijn"), "dit najaar", "2024-09/2024-11"),
        date(q("inhalatoren"), "vóór 1 september", "/2024-08-31"),
        date(q("Duindam"), "26 april 2023", "2023-04-26"),
        date(q("vóór 1 maart 2025"), "vóór 1 maart 2025", "/2025-02-28"),
        date(q("69 ziekenhuizen"), "Eind 2025", "2025-10/2025-12"),
        date(q("10.000"), "het eerste kwartaal van 2025", "2025-01/2025-03"),
        date(q("tweede voortgangsbrief"), "het voorjaar van 2025", "2025-03/2025-05"),
    ],
    commitments=[
        com(
            "C01",
            q("vanaf 1 januari 2025"),
            "intention",
            "firm",
            None,
            "De voorraadplicht voor groothandels gaat gelden.",
            "2025-01-01",
        ),
        com(
            "C02",
            q("zonder die beperking"),
            "intention",
            "intended",
            None,
            "Doorleveren zonder beperking tot aangewezen middelen mogelijk maken.",
            "2024-09/2024-11",
        ),
        com(
            "C03",
            q("Haar advies"),
            "toezegging",
            "firm",
            None,
            "Het advies van de commissie-Ter Braak aan de Kamer sturen.",
            "/2024-06-30",
        ),
        com(
            "C04",
            q("45 en niet"),
            "intention",
            "firm",
            "ik",
            "45 extra opleidingsplaatsen voor ziekenhuisapothekers bekostigen.",
            "2024-09",
            amount=45,
            unit="count",
        ),
        com(
            "C05",
            q("€ 2,4"),
            "intention",
            "firm",
            "ik",
            "€ 2,4 miljoen voor bereiding in ziekenhuizen ter beschikking stellen.",
            "2025",
            amount=2_400_000,
        ),
        com(
            "C06",
            q("Eind mei"),
            "intention",
            "firm",
            None,
            "De tekortenmonitor voor het publiek openen.",
            "2024-05-21/2024-05",
        ),
        com(
            "C07",
            q("De indiening"),
            "toezegging",
            "firm",
            None,
            "De wijziging van de Geneesmiddelenwet indienen.",
            "2024-10/2024-12",
        ),
        com(
            "C08",
            q("vijftien groot"),
            "intention",
            "firm",
            "de IGJ",
            "Bij vijftien groothandels de logistiek onderzoeken.",
            "2024",
            amount=15,
            unit="count",
        ),
        com(
            "C09",
            q("Luxemburg kinder"),
            "intention",
            "exploratory",
            None,
            "Verkennen of kindermedicijnen met België en Luxemburg zijn in te kopen.",
        ),
        com(
            "C10",
            q("De overige zes"),
            "announcement",
            "firm",
            "De overige zes",
            "Ook de andere zes zorgverzekeraars vergoeden een duurder middel.",
            "2025-01-01",
            third=True,
            amount=6,
            unit="count",
        ),
        com(
            "C11",
            q("In oktober"),
            "intention",
            "firm",
            None,
            "De campagne over het wisselen van medicijnen voeren.",
            "2024-10",
        ),
        com(
            "C12",
            q("Lareb"),
            "announcement",
            "firm",
            "Lareb",
            "De vragenlijst voor mensen met epilepsie uitzenden.",
            "2024",
            third=True,
        ),
        com(
            "C13",
            q("hulplijn"),
            "intention",
            "firm",
            None,
            "Een telefonische hulplijn voor mensen met diabetes.",
            "2024-09/2024-11",
        ),
        com(
            "C14",
            q("inhalatoren"),
            "announcement",
            "firm",
            "De KNMP",
            "Een lijst van alternatieven voor inhalatoren op de site zetten.",
            "/2024-08-31",
            third=True,
        ),
        com(
            "C15",
            q("vóór 1 maart 2025"),
            "toezegging",
            "firm",
            "ik",
            "De uitkomst van het onderzoek naar een afnamegarantie sturen.",
            "/2025-02-28",
        ),
        com(
            "C16",
            q("69 ziekenhuizen"),
            "target",
            "firm",
            None,
            "Alle 69 ziekenhuizen hebben een tekortencoördinator.",
            "2025-10/2025-12",
            amount=69,
            unit="count",
        ),
        com(
            "C17",
            q("10.000"),
            "intention",
            "firm",
            "ik",
            "Een peiling onder 10.000 medicijngebruikers houden.",
            "2025-01/2025-03",
            amount=10_000,
            unit="count",
        ),
        com(
            "C18",
            q("waarneming"),
            "intention",
            "exploratory",
            "Ik",
            "De vergoeding voor waarneming door apothekers verruimen.",
        ),
        com(
            "C19",
            q("tweede voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De tweede voortgangsbrief.",
            "2025-03/2025-05",
        ),
    ],
    settlements=[
        settled("S01", q("Duindam"), None, "fulfilled"),
        settled("S02", MOTION, None, "pending", optional=True),
    ],
)
