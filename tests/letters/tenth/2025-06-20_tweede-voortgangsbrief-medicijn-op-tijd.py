# ruff: noqa: E501  (sentences are not broken)
"""Medicine shortages, third of three: the second report. The house style, a side column, numbered headings, a table."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("SourceSansPro", 10, 13.2, ligatures=True),
    title="20250619 VGB2 tekorten - versie voor ondertekening",
    head={
        "ministry": ("Ministerie van Volksgezondheid,", "Welzijn en Sport"),
        "return": "> Retouradres Postbus 20350 2500 EJ Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  DEN HAAG",
        ),
        "lines": [
            ("Datum", "20 juni 2025"),
            ("Betreft", "Tweede voortgangsbrief Medicijn op tijd"),
        ],
        "label_width": 58,
        "side": [
            ("Directoraat-generaal Curatieve Zorg", ("Directie Geneesmiddelen en", "Medische Technologie")),
            ("Bezoekadres", ("Parnassusplein 5", "2511 VX Den Haag")),
            ("Kenmerk", ("4098215-1083320-GMT",)),
        ],
        "side_next": [
            ("Directie Geneesmiddelen en Medische Technologie", ()),
            ("Kenmerk", ("4098215-1083320-GMT",)),
        ],
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Hierbij treft u de tweede voortgangsbrief over het programma Medicijn op tijd aan. Mijn voorganger had hem voor dit voorjaar in het vooruitzicht gesteld. Overleg met de apothekers over de cijfers heeft enkele weken extra gekost."
        ),
        H("Waar we staan", number="1."),
        P(
            "Over 2024 zijn 2.085 leveringsonderbrekingen gemeld. In 151 gevallen konden patiënten niet op iets gelijkwaardigs overstappen, 28% minder dan in 2022. Daarmee is het doel voor 2026 dichterbij gekomen. Voor 2,2 miljoen mensen was hun eigen middel een tijdlang niet verkrijgbaar. "
            "Zoeken, bellen en uitleggen kost een openbare apotheek nu gemiddeld 9,5 uur per week; wat voor 2025 was beoogd, is daarmee gehaald. Fabrikanten waarschuwen gemiddeld 41 dagen van tevoren. "
            "Eind 2024 was van de € 57 miljoen voor het programma € 27,9 miljoen besteed."
        ),
        P(
            "Niet alles zit mee. Van het antidepressivum sertraline was in maart drie weken lang nergens iets te krijgen, en een op de acht apothekers overweegt volgens hun beroepsvereniging te stoppen. Het aantal openbare apotheken is gezakt naar 1.964. "
            "Ook de ziekenhuizen kampen met krapte: van de vacatures voor apothekersassistent stond 35% langer dan een halfjaar open."
        ),
        H("Voorraden", number="2."),
        P(
            "De voorraadplicht voor groothandels laat langer op zich wachten. De rechtbank Den Haag heeft haar op 11 december 2024 buiten werking gesteld, omdat de kosten niet goed waren onderbouwd. Ik ga ervan uit dat de plicht op 1 juli 2026 alsnog ingaat. "
            "In de noodvoorraad liggen nu 24 middelen. De zes andere zijn op de wereldmarkt niet in voldoende hoeveelheid te koop. Van samenwonen met Defensie is het niet gekomen: het terrein bij Soesterberg is voor munitie bestemd. "
            "In plaats van een eigen magazijn huur ik sinds april ruimte bij een vervoersbedrijf in Tiel. De Europese lijst van kritieke geneesmiddelen telt sinds december 276 stoffen. Op Saba is in november een tweede apotheek geopend."
        ),
        H("Productie en bereiding", number="3."),
        P(
            "Met steun van het Rijk hebben drie bedrijven in Leiden, Oss en Groningen een productielijn voor antibiotica gebouwd of uitgebreid. Zij ontvingen samen € 10,8 miljoen. Bereidende apotheken mogen elkaar sinds 1 oktober 2024 bij elk tekort te hulp schieten. "
            "De commissie-Ter Braak heeft op 28 juni 2024 geadviseerd; haar rapport is diezelfde dag aan uw Kamer aangeboden. Een staatsfabriek is volgens haar duur en kwetsbaar. Ik neem dat over. "
            "In september 2024 zijn 45 extra ziekenhuisapothekers aan hun opleiding begonnen. Volgens de NZa maakten apotheken in 2024 gemiddeld 2,1% winst."
        ),
        H("Eerder weten, sneller ingrijpen", number="4."),
        P(
            "Sinds 9 september 2024 kan iedereen in de tekortenmonitor van het CBG zien wat er ontbreekt. De site trekt 70.000 bezoekers per maand. Het aantal boetes voor fabrikanten die hun mond hielden, staat inmiddels op 29. "
            "De wijziging van de Geneesmiddelenwet zet ik niet door. In de Europese verordening waarover vorige maand een akkoord is bereikt, staat dezelfde termijn van zes maanden. "
            "Vorig jaar heb ik zeven keer over invoer beslist, waarvan één keer pas na negen werkdagen. Lareb heeft zijn openbare register van bijwerkingen vernieuwd. "
            "In een container in Rotterdam vond de Douane 300 kilo vervalste pillen. De bouw van een nieuwe reactor in Petten ligt op schema."
        ),
        P(
            "Een nieuwe ontwikkeling is dat patiënten hun geluk elders beproeven. In 2024 bestelden 210.000 mensen een medicijn bij een webwinkel in een ander land van de Europese Unie, tegen 90.000 in 2022. Verboden is het niet. Wel raakt de eigen apotheek daardoor het overzicht kwijt van wat iemand slikt. "
            "De ervaring van Duitsland, waar deze handel al langer bestaat, is dat een op de vijf bestellers naderhand toch bij de huisarts aanklopt met een vraag."
        ),
        H("Aan de balie", number="5."),
        P(
            "Sinds 1 januari 2025 hoeft niemand meer bij te betalen wanneer het goedkope middel er niet is: alle tien de zorgverzekeraars vergoeden dan het duurdere. Het wisselprotocol wordt in 88% van de apotheken gebruikt. "
            "De maximumprijs van antibioticadranken voor kinderen is op 1 april jl. met 3% verlaagd. De wet liet mij geen andere keus. Lareb heeft 3.050 mensen met epilepsie ondervraagd. Bij één op de zes van hen nam het aantal aanvallen na een wisseling toe. "
            "Het tekort aan schildklierhormoon, dat vorige zomer 60.000 mensen trof, is voorbij. Huisartsen sturen 94% van hun recepten langs elektronische weg. De verkoop van inhalatoren nam met 8% af."
        ),
        P(
            "Hoe breekbaar het blijft, hoorde ik in Delfzijl. Een mantelzorger die voor haar broer al zes jaar dezelfde pleister ophaalt, vroeg mij wie zij moest bellen. Ik wist het niet."
        ),
        H("Overzicht van andere acties", number="6."),
        T(
            (
                ("Voornemen", "Afspraak", "Stand op 1 juni 2025"),
                (
                    "Onderzoek logistiek groothandels (IGJ)",
                    "Vijftien in 2024",
                    "Twaalf onderzocht; drie volgen vóór 1 oktober 2025",
                ),
                (
                    "Bereiding in ziekenhuizen",
                    "€ 2,4 miljoen",
                    "Verlaagd tot € 1,9 miljoen; elf ziekenhuizen",
                ),
                ("Onderzoek afnamegarantie", "Vóór 1 maart 2025", "Verzonden op 14 februari 2025"),
                ("Hulplijn diabetes", "Najaar 2024", "Vervallen; er is nu een chatdienst"),
                ("Tekortencoördinatoren", "69 ziekenhuizen eind 2025", "In functie in 52 ziekenhuizen"),
                ("Campagne over wisselen", "Oktober 2024; acht talen", "Gevoerd in vijf talen"),
                ("Peiling medicijngebruikers", "Eerste kwartaal 2025", "Uitgesteld tot november 2025"),
                ("Proef heruitgifte", "25 apotheken", "Afgerond in negentien apotheken"),
            ),
            (2.7, 2, 2.9),
            ruled=False,
            size=0.92,
        ),
        P(
            "Met het onderzoek naar een afnamegarantie is de motie-Kolenbrander afgedaan. De toezegging aan het lid Abbink over geneesmiddelen voor zeldzame ziekten kan ik nog niet nakomen, omdat de Europese cijfers ontbreken. In Luxemburg spraken de Europese ministers van Volksgezondheid over het aantal kinderartsen."
        ),
        H("Vervolg", number="7."),
        L(
            (
                "In het vierde kwartaal van dit jaar begint een proef met een afnamegarantie voor drie antibiotica.",
                "Het CBG breidt de monitor vóór het einde van 2025 uit met een waarschuwing per e-mail.",
                "De doorlichting van het programma stel ik uit tot 2026.",
                "Ik laat onderzoeken of ook groothandels kunnen worden beboet.",
                "Voor nascholing van apothekersassistenten reserveer ik in 2026 € 1,2 miljoen.",
                "De derde voortgangsbrief ontvangt u uiterlijk 31 mei 2026.",
            ),
            "1)",
        ),
        P("Hoogachtend,", 0.6),
        P("de minister van Volksgezondheid, Welzijn en Sport,", 2),
        Lines(("mr. T.E. van Rosmalen",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-20",
        "subject": "Tweede voortgangsbrief Medicijn op tijd",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "4098215-1083320-GMT",
        "sender_role": "de minister van Volksgezondheid, Welzijn en Sport",
        "sender_name": "mr. T.E. van Rosmalen",
        "ministry": "Ministerie van Volksgezondheid, Welzijn en Sport",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Directoraat-generaal Curatieve Zorg", "Bezoekadres", "Pagina 2 van"],
    figures=[
        fig(q("2.085"), "2.085", 2085, subject="leveringsonderbrekingen", period="2024"),
        fig(q("In 151"), "151", 151, subject="gevallen", period="2024"),
        fig(q("In 151"), "28%", 28, "percent", subject="gevallen", period="2024"),
        fig(q("2,2 miljoen"), "2,2 miljoen", 2_200_000, subject="mensen", period="2024"),
        fig(q("9,5 uur"), "9,5 uur per week", 9.5, "other", subject="een openbare apotheek"),
        fig(q("41 dagen"), "41 dagen", 41, "other", subject="Fabrikanten"),
        fig(q("€ 27,9"), "€ 57 miljoen", 57_000_000, "EUR", subject="het programma"),
        fig(q("€ 27,9"), "€ 27,9 miljoen", 27_900_000, "EUR", subject="besteed", period="/2024"),
        fig(q("sertraline"), "drie weken", 3, "other", optional=True),
        fig(q("sertraline"), "een op de acht", 12.5, "percent", subject="apothekers"),
        fig(q("1.964"), "1.964", 1964, subject="openbare apotheken"),
        fig(q("35%"), "35%", 35, "percent", subject="de vacatures voor apothekersassistent"),
        fig(q("35%"), "langer dan een halfjaar", 0.5, "year", "over", optional=True),
        fig(q("24 middelen"), "24", 24, subject="middelen"),
        fig(q("De zes andere"), "zes", 6, subject="andere"),
        fig(q("276 stoffen"), "276", 276, subject="stoffen"),
        fig(q("drie bedrijven"), "drie", 3, subject="bedrijven"),
        fig(q("€ 10,8"), "€ 10,8 miljoen", 10_800_000, "EUR"),
        fig(q("45 extra"), "45", 45, subject="extra ziekenhuisapothekers", period="2024-09"),
        fig(q("2,1%"), "2,1%", 2.1, "percent", subject="winst", period="2024"),
        fig(q("70.000"), "70.000", 70_000, subject="bezoekers"),
        fig(q("op 29"), "29", 29, subject="boetes"),
        fig(q("zes maanden"), "zes maanden", 6, "other", optional=True),
        fig(q("zeven keer"), "zeven", 7, subject="keer", period="2024"),
        fig(q("zeven keer"), "één keer", 1, optional=True),
        fig(q("zeven keer"), "negen werkdagen", 9, "other", optional=True),
        fig(q("300 kilo"), "300 kilo", 300, "other", subject="vervalste pillen"),
        fig(q("210.000"), "210.000", 210_000, subject="mensen", period="2024"),
        fig(q("210.000"), "90.000", 90_000, subject="mensen", period="2022"),
        fig(q("Duitsland"), "een op de vijf", 20, "percent", subject="bestellers"),
        fig(q("alle tien"), "tien", 10, subject="de zorgverzekeraars"),
        fig(q("88%"), "88%", 88, "percent", subject="de apotheken"),
        fig(q("met 3%"), "3%", 3, "percent", subject="De maximumprijs"),
        fig(q("3.050"), "3.050", 3050, subject="mensen met epilepsie"),
        fig(q("één op de zes"), "één op de zes", 16.67, "percent", subject="hen"),
        fig(q("60.000"), "60.000", 60_000, subject="mensen", period="2024-06/2024-08"),
        fig(q("94%"), "94%", 94, "percent", subject="hun recepten"),
        fig(q("met 8%"), "8%", 8, "percent", subject="De verkoop van inhalatoren"),
        fig(q("mantelzorger"), "zes jaar", 6, "year", optional=True),
        fig("Vijftien in 2024", "Vijftien", 15, subject="groothandels", period="2024"),
        fig(q("Twaalf onderzocht"), "Twaalf", 12, subject="groothandels"),
        fig(q("Twaalf onderzocht"), "drie", 3, subject="groothandels", period="/2025-09-30"),
        fig("€ 2,4 miljoen", "€ 2,4 miljoen", 2_400_000, "EUR", subject="Bereiding in ziekenhuizen"),
        fig(q("€ 1,9"), "€ 1,9 miljoen", 1_900_000, "EUR", subject="Bereiding in ziekenhuizen"),
        fig(q("€ 1,9"), "elf", 11, subject="ziekenhuizen"),
        fig(q("69 ziekenhuizen"), "69", 69, subject="ziekenhuizen", period="2025-10/2025-12"),
        fig(q("52 ziekenhuizen"), "52", 52, subject="ziekenhuizen"),
        fig(q("acht talen"), "acht", 8, subject="talen", period="2024-10"),
        fig(q("vijf talen"), "vijf", 5, subject="talen"),
        fig("25 apotheken", "25", 25, subject="apotheken"),
        fig(q("negentien"), "negentien", 19, subject="apotheken"),
        fig(q("drie antibiotica"), "drie", 3, subject="antibiotica", period="2025-10/2025-12"),
        fig(
            q("€ 1,2"),
            "€ 1,2 miljoen",
            1_200_000,
            "EUR",
            subject="nascholing van apothekersassistenten",
            period="2026",
        ),
    ],
    dates=[
        date(q("in het vooruitzicht"), "dit voorjaar", "2025-03/2025-05"),
        date(q("2.085"), "2024", "2024"),
        date(q("In 151"), "2022", "2022"),
        date(q("het doel voor 2026"), "2026", "2026"),
        date(q("9,5 uur"), "2025", "2025"),
        date(q("€ 27,9"), "Eind 2024", "2024-10/2024-12"),
        date(q("sertraline"), "maart", "2025-03"),
        date(q("11 december"), "11 december 2024", "2024-12-11"),
        date(q("alsnog ingaat"), "1 juli 2026", "2026-07-01"),
        date(q("Tiel"), "sinds april", "2025-04/"),
        date(q("276 stoffen"), "sinds december", "2024-12/"),
        date(q("Saba"), "november", "2024-11"),
        date(q("te hulp"), "sinds 1 oktober 2024", "2024-10-01/"),
        date(q("28 juni"), "28 juni 2024", "2024-06-28"),
        date(q("28 juni"), "diezelfde dag", "2024-06-28", optional=True),
        date(q("45 extra"), "september 2024", "2024-09"),
        date(q("2,1%"), "2024", "2024"),
        date(q("9 september"), "Sinds 9 september 2024", "2024-09-09/"),
        date(q("zes maanden"), "vorige maand", "2025-05"),
        date(q("zeven keer"), "Vorig jaar", "2024"),
        date(q("210.000"), "2024", "2024"),
        date(q("210.000"), "2022", "2022"),
        date(q("alle tien"), "Sinds 1 januari 2025", "2025-01-01/"),
        date(q("met 3%"), "1 april jl.", "2025-04-01"),
        date(q("60.000"), "vorige zomer", "2024-06/2024-08"),
        date(q("Stand op"), "1 juni 2025", "2025-06-01"),
        date("Vijftien in 2024", "2024", "2024"),
        date(q("Twaalf onderzocht"), "vóór 1 oktober 2025", "/2025-09-30"),
        date("Vóór 1 maart 2025", "Vóór 1 maart 2025", "/2025-02-28"),
        date(q("Verzonden op"), "14 februari 2025", "2025-02-14"),
        date("Najaar 2024", "Najaar 2024", "2024-09/2024-11"),
        date(q("69 ziekenhuizen"), "eind 2025", "2025-10/2025-12"),
        date(q("acht talen"), "Oktober 2024", "2024-10"),
        date("Eerste kwartaal 2025", "Eerste kwartaal 2025", "2025-01/2025-03"),
        date(q("Uitgesteld tot"), "november 2025", "2025-11"),
        date(q("drie antibiotica"), "het vierde kwartaal van dit jaar", "2025-10/2025-12"),
        date(q("per e-mail"), "vóór het einde van 2025", "/2025-12-31"),
        date(q("stel ik uit"), "2026", "2026"),
        date(q("€ 1,2"), "2026", "2026"),
        date(q("derde voortgangsbrief"), "uiterlijk 31 mei 2026", "/2026-05-31"),
    ],
    commitments=[
        com(
            "C01",
            q("alsnog ingaat"),
            "intention",
            "intended",
            None,
            "De voorraadplicht voor groothandels laten ingaan.",
            "2026-07-01",
        ),
        com(
            "C02",
            q("Twaalf onderzocht"),
            "intention",
            "firm",
            None,
            "De laatste drie groothandels op logistiek onderzoeken.",
            "/2025-09-30",
            amount=3,
            unit="count",
        ),
        com(
            "C03",
            q("Uitgesteld tot"),
            "intention",
            "firm",
            None,
            "De peiling onder medicijngebruikers houden.",
            "2025-11",
        ),
        com(
            "C04",
            q("drie antibiotica"),
            "intention",
            "firm",
            None,
            "Een proef met een afnamegarantie voor drie antibiotica.",
            "2025-10/2025-12",
            amount=3,
            unit="count",
        ),
        com(
            "C05",
            q("per e-mail"),
            "intention",
            "firm",
            "Het CBG",
            "De monitor met een waarschuwing per e-mail uitbreiden.",
            "/2025-12-31",
        ),
        com("C06", q("stel ik uit"), "intention", "firm", "ik", "Het programma laten doorlichten.", "2026"),
        com(
            "C07",
            q("worden beboet"),
            "intention",
            "exploratory",
            "Ik",
            "Laten onderzoeken of groothandels kunnen worden beboet.",
        ),
        com(
            "C08",
            q("€ 1,2"),
            "intention",
            "firm",
            "ik",
            "€ 1,2 miljoen voor nascholing van apothekersassistenten reserveren.",
            "2026",
            amount=1_200_000,
        ),
        com(
            "C09",
            q("derde voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De derde voortgangsbrief.",
            "/2026-05-31",
        ),
        com(
            "C10",
            q("zet ik niet door"),
            "intention",
            "firm",
            "ik",
            "De wijziging van de Geneesmiddelenwet niet doorzetten.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("afgedaan"), None, "fulfilled"),
        settled("S02", q("zeldzame ziekten"), None, "pending"),
    ],
)
