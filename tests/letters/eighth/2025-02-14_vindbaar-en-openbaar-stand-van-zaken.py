# ruff: noqa: E501  (sentences are not broken)
"""Public records, third of three: a second report, by a new minister. Reference lines in columns, no table."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("Times", 11, 14, justified=True),
    title="TK Vindbaar en openbaar stand van zaken def",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Binnenlandse Zaken en", "Koninkrijksrelaties"),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "14 februari 2025"),
            ("Kenmerk", "2025-0000083361"),
            ("Onderdeel", "Directie Informatiebeleid"),
        ],
        "lines": [("Onderwerp", "Stand van zaken programma Vindbaar en openbaar")],
        "running": "Stand van zaken programma Vindbaar en openbaar",
        "page": "{}/{}",
    },
    body=(
        P(
            "In deze brief schets ik wat er sinds het najaar van 2023 van het programma Vindbaar en openbaar is geworden. Deze tweede rapportage had u in oktober moeten ontvangen. Na mijn aantreden heb ik haar aangehouden om met de verantwoordelijken "
            "op de ministeries te kunnen spreken."
        ),
        H("Resultaten op hoofdlijnen"),
        P(
            "In 2024 ontvingen de ministeries 4.105 verzoeken, waarvan 49% binnen de termijn werd beantwoord. Gemeenten kwamen uit op 68%. De gemiddelde doorlooptijd is bekort tot 139 dagen; de afhandeling van een bezwaar vergde er 98. "
            "Voor het eerst geeft de IOE de informatiehuishouding een voldoende, te weten een 6,3. Aan de 75% van 2026 houd ik niet vast. Dat percentage zei weinig over de wachttijd van degenen die te laat antwoord kregen. "
            "In plaats daarvan streef ik ernaar dat een verzoeker in 2027 gemiddeld niet langer dan 84 dagen op een besluit wacht."
        ),
        P(
            "Bij de Miljoenennota is het budget voor het programma neerwaarts bijgesteld, van € 190 miljoen naar € 172 miljoen. De bijstelling wordt opgevangen door minder externe inhuur."
        ),
        H("Mensen"),
        P(
            "De werving van informatiespecialisten is in november afgerond. Er zijn er 357 aangesteld, zeven meer dan de opzet was. De basistraining archiveren is door 81% van de beleidsmedewerkers gevolgd. De opleiding tot Woo-jurist is na één lichting gestopt, omdat "
            "zich voor het tweede jaar slechts elf studenten aandienden. Van de eerste lichting behaalden in juli 2024 41 studenten hun diploma. Een beroepsregister voor informatiespecialisten komt er niet; de beroepsgroep ziet er zelf niets in."
        ),
        P(
            "Voor het doorzoeken van oude dossiers hebben zich 22 gepensioneerde ambtenaren laten inschakelen. Dat zijn er minder dan de dertig waarop was gehoopt, maar hun opbrengst is groot. Bij één ministerie vond een voormalig archiefmedewerker in een middag "
            "een dossier waarnaar drie jaar was gezocht. Hij wist nog dat de directeur het destijds onder de naam van zijn hond had laten opbergen."
        ),
        H("Systemen en archieven"),
        P(
            "Bij de kerndepartementen zijn nog 21 documentmanagementsystemen in gebruik. Het is te ambitieus gebleken om eind dit jaar op twaalf uit te komen; het worden er zestien. De koppeling van zoeksystemen is in september 2024 opgeleverd. Behandelaars kunnen daarmee "
            "negen bronnen tegelijk raadplegen. De rijksinstructie e-mailbewaring geldt sinds 1 januari 2024. Bij Doc-Direct resteert een papieren achterstand van zes kilometer, die vóór 1 september a.s. zal zijn weggewerkt."
        ),
        P(
            "Met het Archiefbesluit is het anders gelopen. De Raad voor Cultuur wees erop dat gemeentearchieven de versnelde overbrenging niet kunnen bekostigen. Mijn ambtsgenoot van OCW heeft de wijziging daarom nogmaals uitgesteld, nu tot 1 januari 2026."
        ),
        H("Openbaar uit eigen beweging"),
        P(
            "Sinds 1 november 2023 is het portaal Inzage voor iedereen toegankelijk. Er zijn 1,9 miljoen documenten te vinden. Van de elf categorieën die waren beoogd, zijn er zeven gevuld; de overige vier vergen een aanpassing van de systemen bij uitvoeringsorganisaties. "
            "De honderdste gemeente sloot in augustus 2024 aan, een kleine vier maanden later dan beoogd. Thans zijn het er 164. De € 15 miljoen voor kleine gemeenten is geheel uitgekeerd. Met de uitvoeringsorganisaties is in maart 2024 alsnog een planning vastgesteld."
        ),
        P(
            "De agenda’s van alle bewindspersonen worden inmiddels wekelijks bijgewerkt. Van het openbaar maken van verslagen van ambtelijke overleggen zie ik af, aangezien dat de vrijheid van ambtenaren om te adviseren zou aantasten. "
            "Het Informatiepunt Woo beantwoordde in 2024 aan de telefoon 2.300 vragen van gemeenten. Volgens het CBS nam het aantal ambtenaren bij gemeenten in dat jaar toe met 3%."
        ),
        H("Afhandeling van verzoeken"),
        P(
            "Het expertteam Woo is op 1 juli 2024 ontbonden, nadat het 640 verzoeken had afgehandeld. De software voor het weglakken van persoonsgegevens is sinds juni 2024 op alle ministeries in gebruik. Negen van de twaalf ministeries voeren vooraf een gesprek met de verzoeker. "
            "Bij de andere drie ontbreekt het daarvoor aan mensen. Hun achterstanden kan iedereen volgen op het dashboard, dat elk kwartaal wordt ververst. In 2025 komt daar een overzicht van rechterlijke uitspraken bij."
        ),
        P(
            "De invoeringstoets van de Woo is op 28 mei 2024 aan beide Kamers gezonden. In het debat van 19 september 2024 vroeg het lid Dijkslag om een overzicht van verzoeken die langer dan twee jaar openstaan. Het gaat om 63 verzoeken; de lijst treft u in de bijlage aan. "
            "Hiermee doe ik mijn toezegging aan haar af. De toezegging om ook de kosten per verzoek te laten zien, kan ik nog niet nakomen: de gegevens zijn pas in het derde kwartaal beschikbaar."
        ),
        H("Wat volgt"),
        L(
            (
                "Ik stuur uw Kamer vóór het zomerreces een voorstel tot wijziging van de Woo, waarmee de beslistermijn met twee weken wordt verlengd.",
                "Vanaf 1 september 2025 loopt bij drie ministeries een proef met het automatisch openbaar maken van onderzoeksrapporten.",
                "De VNG ondersteunt in 2025 honderd gemeenten bij het opschonen van hun netwerkschijven.",
                "De evaluatie van het programma start begin 2026.",
                "In het najaar ontvangt u de derde rapportage.",
            ),
            "-",
        ),
        P("De minister van Binnenlandse Zaken en Koninkrijksrelaties,", 3),
        Lines(("W.F. ter Schegget",)),
    ),
)

q = quoter(LETTER)
LIST = q("19 september…Hiermee doe ik")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-02-14",
        "subject": "Stand van zaken programma Vindbaar en openbaar",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2025-0000083361",
        "sender_role": "De minister van Binnenlandse Zaken en Koninkrijksrelaties",
        "sender_name": "W.F. ter Schegget",
        "ministry": "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["2500 EA", "2025-0000083361", "Directie Informatiebeleid"],
    figures=[
        fig(q("4.105"), "4.105", 4105, subject="verzoeken", period="2024"),
        fig(q("4.105"), "49%", 49, "percent", subject="verzoeken", period="2024"),
        fig(q("68%"), "68%", 68, "percent", subject="Gemeenten", period="2024"),
        fig(q("139 dagen"), "139 dagen", 139, "other", subject="De gemiddelde doorlooptijd", optional=True),
        fig(q("139 dagen"), "98", 98, "other", subject="de afhandeling van een bezwaar", optional=True),
        fig(q("6,3"), "6,3", 6.3, "score", subject="de informatiehuishouding"),
        fig(q("75%"), "75%", 75, "percent", period="2026"),
        fig(q("84 dagen"), "niet langer dan 84 dagen", 84, "other", "at_most", optional=True),
        fig(q("€ 172 miljoen"), "€ 190 miljoen", 190_000_000, "EUR", subject="het budget voor het programma"),
        fig(q("€ 172 miljoen"), "€ 172 miljoen", 172_000_000, "EUR", subject="het budget voor het programma"),
        fig(q("er 357"), "357", 357, subject="informatiespecialisten"),
        fig(q("er 357"), "zeven", 7, subject="informatiespecialisten", optional=True),
        fig(q("81%"), "81%", 81, "percent", subject="de beleidsmedewerkers"),
        fig(q("na één lichting"), "één", 1, subject="lichting", optional=True),
        fig(q("na één lichting"), "elf", 11, subject="studenten"),
        fig(q("diploma"), "41", 41, subject="studenten", period="2024-07"),
        fig(q("zich 22"), "22", 22, subject="gepensioneerde ambtenaren"),
        fig(q("waarop was gehoopt"), "dertig", 30, subject="gepensioneerde ambtenaren"),
        fig(q("voormalig"), "één", 1, subject="ministerie", optional=True),
        fig(q("voormalig"), "drie jaar", 3, "other", optional=True),
        fig(q("nog 21"), "21", 21, subject="documentmanagementsystemen"),
        fig(q("te ambitieus"), "twaalf", 12, subject="documentmanagementsystemen", period="2025-10/2025-12"),
        fig(q("te ambitieus"), "zestien", 16, subject="documentmanagementsystemen", period="2025-10/2025-12"),
        fig(q("negen bronnen"), "negen", 9, subject="bronnen"),
        fig(q("Doc-Direct"), "zes kilometer", 6, "other", subject="een papieren achterstand"),
        fig(q("1,9 miljoen"), "1,9 miljoen", 1_900_000, subject="documenten"),
        fig(q("er zeven gevuld"), "zeven", 7, subject="categorieën"),
        fig(q("er zeven gevuld"), "elf", 11, subject="categorieën", optional=True),
        fig(q("er zeven gevuld"), "vier", 4, subject="categorieën", optional=True),
        fig(q("honderdste"), "een kleine vier maanden", 4, "other", "under", optional=True),
        fig(q("er 164"), "164", 164, subject="gemeente"),
        fig(q("€ 15 miljoen"), "€ 15 miljoen", 15_000_000, "EUR", subject="kleine gemeenten"),
        fig(q("2.300"), "2.300", 2300, subject="vragen van gemeenten", period="2024"),
        fig(q("met 3%"), "3%", 3, "percent", subject="het aantal ambtenaren bij gemeenten", period="2024"),
        fig(q("expertteam"), "640", 640, subject="verzoeken"),
        fig(q("Negen van de twaalf"), "Negen", 9, subject="ministeries"),
        fig(q("Negen van de twaalf"), "twaalf", 12, subject="ministeries", optional=True),
        fig(q("andere drie"), "drie", 3, subject="ministeries"),
        fig(q("19 september"), "langer dan twee jaar", 2, "other", "over", optional=True),
        fig(q("63 verzoeken"), "63", 63, subject="verzoeken"),
        fig(q("beslistermijn"), "twee weken", 2, "other", optional=True),
        fig(q("onderzoeksrapporten"), "drie", 3, subject="ministeries"),
        fig(q("netwerkschijven"), "honderd", 100, subject="gemeenten", period="2025"),
    ],
    dates=[
        date(q("schets ik"), "sinds het najaar van 2023", "2023-09/"),
        date(q("had u in oktober"), "oktober", "2024-10"),
        date(q("4.105"), "2024", "2024"),
        date(q("75%"), "2026", "2026"),
        date(q("84 dagen"), "2027", "2027"),
        date(q("De werving"), "november", "2024-11"),
        date(q("diploma"), "juli 2024", "2024-07"),
        date(q("te ambitieus"), "eind dit jaar", "2025-10/2025-12"),
        date(q("De koppeling"), "september 2024", "2024-09"),
        date(q("e-mailbewaring"), "sinds 1 januari 2024", "2024-01-01/"),
        date(q("Doc-Direct"), "vóór 1 september a.s.", "/2025-08-31"),
        date(q("nogmaals uitgesteld"), "tot 1 januari 2026", "2026-01-01"),
        date(q("portaal Inzage"), "Sinds 1 november 2023", "2023-11-01/"),
        date(q("honderdste"), "augustus 2024", "2024-08"),
        date(q("alsnog een planning"), "maart 2024", "2024-03"),
        date(q("2.300"), "2024", "2024"),
        date(q("met 3%"), "dat jaar", "2024", optional=True),
        date(q("expertteam"), "1 juli 2024", "2024-07-01"),
        date(q("weglakken"), "sinds juni 2024", "2024-06/"),
        date(q("rechterlijke"), "2025", "2025"),
        date(q("invoeringstoets"), "28 mei 2024", "2024-05-28"),
        date(q("19 september"), "19 september 2024", "2024-09-19"),
        date(q("kosten per verzoek"), "het derde kwartaal", "2025-07/2025-09"),
        date(q("beslistermijn"), "vóór het zomerreces", "/2025-07-03"),
        date(q("onderzoeksrapporten"), "Vanaf 1 september 2025", "2025-09-01/"),
        date(q("netwerkschijven"), "2025", "2025"),
        date(q("De evaluatie"), "begin 2026", "2026-01/2026-03"),
        date(q("derde rapportage"), "het najaar", "2025-09/2025-11"),
    ],
    commitments=[
        com(
            "C01",
            q("84 dagen"),
            "target",
            "intended",
            "ik",
            "Een verzoeker wacht gemiddeld niet langer dan 84 dagen.",
            "2027",
        ),
        com(
            "C02",
            q("te ambitieus"),
            "target",
            "firm",
            None,
            "Zestien documentmanagementsystemen.",
            "2025-10/2025-12",
            amount=16,
            unit="count",
        ),
        com(
            "C03",
            q("Doc-Direct"),
            "intention",
            "firm",
            "Doc-Direct",
            "De papieren achterstand wegwerken.",
            "/2025-08-31",
        ),
        com(
            "C04",
            q("nogmaals uitgesteld"),
            "intention",
            "firm",
            "Mijn ambtsgenoot van OCW",
            "Het Archiefbesluit wijzigen.",
            "2026-01-01",
        ),
        com(
            "C05",
            q("zie ik af"),
            "intention",
            "firm",
            "ik",
            "Verslagen van ambtelijke overleggen niet openbaar maken.",
            optional=True,
        ),
        com(
            "C06",
            q("rechterlijke"),
            "intention",
            "firm",
            None,
            "Op het dashboard een overzicht van rechterlijke uitspraken.",
            "2025",
        ),
        com(
            "C07",
            q("kosten per verzoek"),
            "toezegging",
            "intended",
            "ik",
            "De kosten per verzoek laten zien.",
            "2025-07/2025-09",
            optional=True,
        ),
        com(
            "C08",
            q("beslistermijn"),
            "toezegging",
            "firm",
            "Ik",
            "Een voorstel tot wijziging van de Woo sturen.",
            "/2025-07-03",
        ),
        com(
            "C09",
            q("onderzoeksrapporten"),
            "intention",
            "firm",
            None,
            "Bij drie ministeries een proef met automatisch openbaar maken.",
            "2025-09-01/",
            amount=3,
            unit="count",
        ),
        com(
            "C10",
            q("netwerkschijven"),
            "announcement",
            "firm",
            "De VNG",
            "Honderd gemeenten ondersteunen bij het opschonen van netwerkschijven.",
            "2025",
            third=True,
            amount=100,
            unit="count",
        ),
        com(
            "C11",
            q("De evaluatie"),
            "intention",
            "firm",
            None,
            "De evaluatie van het programma beginnen.",
            "2026-01/2026-03",
        ),
        com(
            "C12",
            q("derde rapportage"),
            "toezegging",
            "firm",
            None,
            "De derde rapportage.",
            "2025-09/2025-11",
        ),
        com(
            "C13",
            q("beroepsregister"),
            "intention",
            "firm",
            None,
            "Geen beroepsregister voor informatiespecialisten.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", LIST, "2024-09-19", "fulfilled"),
        settled("S02", q("kosten per verzoek"), None, "pending"),
    ],
)
