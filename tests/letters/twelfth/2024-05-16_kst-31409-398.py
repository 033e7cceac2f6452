# ruff: noqa: E501  (sentences are not broken)
"""Inland shipping, third of three: the second report, as the parliament prints it, with a table of actions behind it."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10.2, 12.6, justified=True, hyphenated=True),
    title="kst-31409-398",
    head={
        "year": "2023–2024",
        "dossier": "31 409",
        "number": "398",
        "printed": "2024",
        "subject": "Zee- en binnenvaart",
        "what": "BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 16 mei 2024"],
    },
    body=(
        P(
            "Hierbij zend ik u de tweede voortgangsrapportage over het programma Varend Vooruit.[^1] U zou haar in april ontvangen; de ongevalscijfers kwamen echter later beschikbaar dan gebruikelijk. "
            "In deze brief licht ik de voornaamste ontwikkelingen toe. Achter de brief is een tabel opgenomen met de stand van een aantal afzonderlijke acties."
        ),
        H("Algemeen beeld", italic=True),
        P(
            "De binnenvaart staat er beter voor dan twee jaar geleden, al gaat het niet overal in het tempo dat ik mij had voorgenomen. De uitstoot van broeikasgassen was in 2023 14% lager dan in 2015. Het aandeel schippers dat de ligplaatsen langs de route voldoende vindt, is van 48% in 2021 gegroeid tot 55%. "
            "Rijkswaterstaat telde in 2023 nog 126 ernstige ongevallen. Van de € 198 miljoen voor het programma was op 1 april € 97 miljoen besteed. "
            "De verkorte opleiding, het meldpunt voor bijna-ongevallen en de afspraken met Noordrijn-Westfalen zijn gerealiseerd en komen in deze rapportage niet meer afzonderlijk aan de orde."
        ),
        H("Schone schepen", italic=True),
        P(
            "Met steun van de subsidieregeling zijn tot en met maart 171 schepen schoner gaan varen. Het aantal van 400 wordt naar verwachting pas eind 2027 gehaald, omdat motoren lange levertijden hebben. In september kon opnieuw subsidie worden aangevraagd; de € 26 miljoen die daarvoor was uitgetrokken, was binnen acht dagen vergeven. "
            "Stroomkade is in februari failliet verklaard. Vijf wisselstations zijn gebouwd en blijven onder een nieuwe eigenaar in bedrijf; de andere drie komen er niet meer."
        ),
        P(
            "Walstroom is inmiddels beschikbaar op 19 ligplaatsen. Door gebrek aan netcapaciteit zijn alle 45 pas in 2026 voorzien. Sinds 1 april 2024 is het ontgassen van tankschepen in de open lucht verboden. De dampen kunnen worden verwerkt in drie installaties, die in Moerdijk, Dordrecht en de Botlek staan. "
            "De ILT heeft voor het toezicht zeven van de twaalf inspecteurs kunnen werven die zij zocht. Ook in de zeehavens wordt schoner gewerkt: de cruiseterminal in Rotterdam sluit sinds vorige zomer schepen aan op het elektriciteitsnet."
        ),
        H("Ligplaatsen, sluizen en diepgang", italic=True),
        P(
            "Van de 120 ligplaatsen die uiterlijk eind 2025 gereed moeten zijn, zijn er 78 aangelegd. De overnachtingshaven bij Opijnen kan ook dit voorjaar niet open: in de havenkom is een Romeins vrachtschip gevonden, dat eerst moet worden geborgen. Ik ga nu uit van december 2024. "
            "De sluis in Weurt kreeg in november nieuwe deuren, die in Eefde volgen in 2025. Bij sluizen op de hoofdvaarwegen bedroeg de gemiddelde wachttijd vorig jaar 41 minuten. In totaal deden zich aan sluizen en bruggen 312 storingen voor, iets minder dan in 2022."
        ),
        P(
            "Sinds 1 maart worden alle achttien sluizen vanuit Tilburg bediend. De nachtbediening op de Zuid-Willemsvaart heb ik per die datum moeten beperken tot de vrijdag en de zaterdag, omdat er te weinig operators zijn. Schippers en verladers hebben daar bezwaar tegen gemaakt, en ik begrijp dat."
        ),
        P(
            "Het actieplan laagwater, dat uw Kamer voor het kerstreces zou ontvangen, vergt meer overleg met de buurlanden. U ontvangt het in het derde kwartaal van 2024. Van een fonds voor de ombouw van schepen zie ik af: rederijen blijken zelf al schepen met een geringe diepgang te bestellen. "
            "Met België spreek ik nog over de toelating van langere schepen op het Schelde-Rijnkanaal. Deltares heeft vastgesteld dat de bodem van de Boven-Rijn vorig jaar 2 centimeter is gedaald.[^2]"
        ),
        H("Mensen aan boord", italic=True),
        P(
            "In 2023 begonnen 735 leerlingen aan een opleiding voor de binnenvaart; in 2025 moeten dat er 800 zijn. Bedrijven boden samen 512 leerplaatsen aan. Het elektronisch logboek gaat niet door, nu de Centrale Commissie voor de Rijnvaart een eigen systeem ontwikkelt. "
            "Mijn voornemen om de rijksbijdrage aan de internaten op peil te houden, heb ik in het licht van de begroting moeten loslaten. Zij is dit jaar verlaagd tot € 17,2 miljoen. In Nijmegen is een internaat gesloten, waarna 31 kinderen elders een plek hebben gevonden."
        ),
        H("Veilig varen", italic=True),
        P(
            "In 2022 en 2023 heeft de ILT samen 816 schepen gecontroleerd op bemanning en rusttijden. ProRail heeft vier spoorbruggen van sensoren voorzien. Bij de twee andere blijven deze achterwege, omdat de doorvaarthoogte daar ruim genoeg is. "
            "De politie hield vorig jaar 41 schippers aan die te veel hadden gedronken; onder pleziervaarders waren dat er 388."
        ),
        H("Uitvoering", italic=True),
        P(
            "De regietafel kwam op 22 juni 2023 voor het eerst bijeen en daarna nog vier keer. Vaarvolk, havenbeheerders en verladers toonden zich kritisch over de bereikbaarheid van Rijkswaterstaat. Het voorstel tot wijziging van de Binnenvaartwet ligt sinds 8 februari bij de Raad van State. "
            "In de Waalhaven heeft het Havenbedrijf Rotterdam de kade voor kleine schepen met 200 meter verlengd. Schippers leverden in 2023 ruim 31.000 ton afval in. Vlotgoed bracht een handreiking uit over zonnepanelen aan boord."
        ),
        P(
            "De toezegging aan het lid De Koster van 8 november 2022 over de kosten van oude bunkerstations is afgedaan met de brief van 1 december 2023. Aan de motie-Bakkerink over gratis ligplaatsen (Kamerstuk 31 409, nr. 377) geef ik geen uitvoering, omdat zij jaarlijks € 6 miljoen zou kosten."
        ),
        H("Het komende jaar", italic=True),
        L(
            (
                "In het najaar stel ik € 15 miljoen beschikbaar voor proeven met waterstof.",
                "Met de provincies wordt verkend of alle beweegbare bruggen op dezelfde tijden kunnen draaien.",
                "De gemeente Tiel opent voor 1 juli 2025 een steunpunt voor schippers.",
                "Rijkswaterstaat streeft ernaar het aantal storingen in 2025 met een vijfde te verminderen.",
                "De derde voortgangsrapportage ontvangt u in april 2025.",
            ),
            "–",
        ),
        P("De Minister van Infrastructuur en Waterstaat,", 0),
        Lines(("J.M. Tolhoek", "")),
        H("Stand van zaken per actie"),
        T(
            (
                ("Actie", "Stand van zaken"),
                ("Dieptekaart Nederrijn", "Voor iedereen beschikbaar sinds 12 februari 2024"),
                (
                    "Vrijwillig emissielabel",
                    "Op 15 januari 2024 van start gegaan; 640 schepen hebben zich aangemeld",
                ),
                (
                    "Examen op een simulator",
                    "Voor het eerst afgenomen op 6 november 2023; 214 kandidaten geslaagd",
                ),
                (
                    "Camera’s op sluizen",
                    "Geplaatst op zes sluizen; vervallen op vier sluizen waar het personeel blijft",
                ),
                (
                    "Inspectie van kademuren",
                    "Uitkomsten van de laatste veertien op 20 juni 2023 aan de Kamer gestuurd",
                ),
                ("Vaarwegmarkering", "In het IJsselmeergebied zijn 1.400 boeien vervangen"),
            ),
            (2.2, 4),
        ),
    ),
    notes={
        1: "De eerste is van 21 april 2023 (Kamerstuk 31 409, nr. 361).",
        2: "Deltares baseert zich op peilingen bij 54 meetpunten.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-05-16",
        "subject": "Zee- en binnenvaart",
        "dossier": "31409",
        "number": "398",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Minister van Infrastructuur en Waterstaat",
        "sender_name": "J.M. Tolhoek",
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-31409-398"],
    figures=[
        fig(q("14%"), "14%", 14, "percent", subject="De uitstoot van broeikasgassen", period="2023"),
        fig(q("55%"), "48%", 48, "percent", subject="schippers", period="2021"),
        fig(q("55%"), "55%", 55, "percent", subject="schippers"),
        fig(q("126"), "126", 126, subject="ernstige ongevallen", period="2023"),
        fig(q("€ 198"), "€ 198 miljoen", 198_000_000, "EUR", subject="het programma"),
        fig(q("€ 198"), "€ 97 miljoen", 97_000_000, "EUR", subject="besteed", period="2024-04-01"),
        fig(q("171"), "171", 171, subject="schepen", period="/2024-03"),
        fig(q("van 400"), "400", 400, subject="schepen", period="2027-10/2027-12"),
        fig(q("€ 26"), "€ 26 miljoen", 26_000_000, "EUR", subject="subsidie", period="2023-09"),
        fig(q("€ 26"), "acht dagen", 8, "other", optional=True),
        fig(q("Vijf wisselstations"), "Vijf", 5, subject="wisselstations"),
        fig(q("Vijf wisselstations"), "drie", 3, subject="wisselstations"),
        fig(q("19 ligplaatsen"), "19", 19, subject="ligplaatsen"),
        fig(q("netcapaciteit"), "45", 45, subject="ligplaatsen", period="2026"),
        fig(q("drie installaties"), "drie", 3, subject="installaties"),
        fig(q("zeven van"), "zeven", 7, subject="inspecteurs"),
        fig(q("zeven van"), "twaalf", 12, subject="inspecteurs", optional=True),
        fig(q("120 ligplaatsen"), "120", 120, subject="ligplaatsen", period="/2025-12"),
        fig(q("120 ligplaatsen"), "78", 78, subject="ligplaatsen"),
        fig(
            q("wachttijd"),
            "41 minuten",
            41,
            "other",
            subject="de gemiddelde wachttijd",
            period="2023",
            optional=True,
        ),
        fig(q("312"), "312", 312, subject="storingen", period="2023"),
        fig(q("achttien"), "achttien", 18, subject="sluizen", period="2024-03-01/"),
        fig(
            q("2 centimeter"), "2 centimeter", 2, "other", subject="de bodem van de Boven-Rijn", period="2023"
        ),
        fig(q("735"), "735", 735, subject="leerlingen", period="2023"),
        fig(q("735"), "800", 800, subject="leerlingen", period="2025"),
        fig(q("512"), "512", 512, subject="leerplaatsen"),
        fig(q("€ 17,2"), "€ 17,2 miljoen", 17_200_000, "EUR", period="2024"),
        fig(q("31 kinderen"), "31", 31, subject="kinderen"),
        fig(q("816"), "816", 816, subject="schepen", period="2022/2023"),
        fig(q("ProRail"), "vier", 4, subject="spoorbruggen"),
        fig(q("achterwege"), "twee", 2, subject="spoorbruggen"),
        fig(q("41 schippers"), "41", 41, subject="schippers", period="2023"),
        fig(q("41 schippers"), "388", 388, subject="pleziervaarders", period="2023"),
        fig(q("regietafel"), "vier", 4, subject="keer", optional=True),
        fig(q("200 meter"), "200 meter", 200, "other", subject="de kade voor kleine schepen"),
        fig(q("31.000"), "ruim 31.000 ton", 31_000, "other", "over", "afval", period="2023"),
        fig(q("Bakkerink"), "€ 6 miljoen", 6_000_000, "EUR", subject="gratis ligplaatsen"),
        fig(
            q("€ 15"),
            "€ 15 miljoen",
            15_000_000,
            "EUR",
            subject="proeven met waterstof",
            period="2024-09/2024-11",
        ),
        fig(q("een vijfde"), "een vijfde", 20, "percent", subject="storingen", period="2025"),
        fig(q("640"), "640", 640, subject="schepen"),
        fig(q("214"), "214", 214, subject="kandidaten"),
        fig(q("Geplaatst op"), "zes", 6, subject="sluizen"),
        fig(q("Geplaatst op"), "vier", 4, subject="sluizen"),
        fig(q("laatste veertien"), "veertien", 14, subject="kademuren"),
        fig(q("1.400"), "1.400", 1400, subject="boeien"),
        fig(q("54 meet"), "54", 54, subject="meetpunten"),
    ],
    dates=[
        date(q("U zou haar"), "april", "2024-04"),
        date(q("twee jaar geleden"), "twee jaar geleden", "2022", optional=True),
        date(q("14%"), "2023", "2023"),
        date(q("14%"), "2015", "2015"),
        date(q("55%"), "2021", "2021"),
        date(q("126"), "2023", "2023"),
        date(q("€ 198"), "1 april", "2024-04-01"),
        date(q("171"), "tot en met maart", "/2024-03"),
        date(q("van 400"), "eind 2027", "2027-10/2027-12"),
        date(q("€ 26"), "september", "2023-09"),
        date(q("failliet"), "februari", "2024-02"),
        date(q("netcapaciteit"), "2026", "2026"),
        date(q("verboden"), "Sinds 1 april 2024", "2024-04-01/"),
        date(q("cruiseterminal"), "sinds vorige zomer", "2023-06/"),
        date(q("120 ligplaatsen"), "uiterlijk eind 2025", "/2025-12"),
        date(q("Opijnen"), "dit voorjaar", "2024-03/2024-05"),
        date(q("december 2024"), "december 2024", "2024-12"),
        date(q("Eefde"), "november", "2023-11"),
        date(q("Eefde"), "2025", "2025"),
        date(q("wachttijd"), "vorig jaar", "2023"),
        date(q("312"), "2022", "2022"),
        date(q("achttien"), "Sinds 1 maart", "2024-03-01/"),
        date(q("nachtbediening"), "die datum", "2024-03-01", optional=True),
        date(q("kerstreces"), "voor het kerstreces", "/2023-12-21"),
        date(q("U ontvangt het"), "het derde kwartaal van 2024", "2024-07/2024-09"),
        date(q("2 centimeter"), "vorig jaar", "2023"),
        date(q("735"), "2023", "2023"),
        date(q("735"), "2025", "2025"),
        date(q("€ 17,2"), "dit jaar", "2024"),
        date(q("816"), "2022 en 2023", "2022/2023"),
        date(q("41 schippers"), "vorig jaar", "2023"),
        date(q("regietafel"), "22 juni 2023", "2023-06-22"),
        date(q("Raad van State"), "sinds 8 februari", "2024-02-08/"),
        date(q("31.000"), "2023", "2023"),
        date(q("De Koster"), "8 november 2022", "2022-11-08"),
        date(q("De Koster"), "1 december 2023", "2023-12-01"),
        date("Het komende jaar", "Het komende jaar", "2024-05-16/2025-05-16", optional=True),
        date(q("€ 15"), "het najaar", "2024-09/2024-11"),
        date(q("Tiel"), "voor 1 juli 2025", "/2025-06-30"),
        date(q("een vijfde"), "2025", "2025"),
        date(q("april 2025"), "april 2025", "2025-04"),
        date(q("12 februari"), "sinds 12 februari 2024", "2024-02-12/"),
        date(q("640"), "15 januari 2024", "2024-01-15"),
        date(q("214"), "6 november 2023", "2023-11-06"),
        date(q("laatste veertien"), "20 juni 2023", "2023-06-20"),
        date(q("De eerste is"), "21 april 2023", "2023-04-21"),
    ],
    commitments=[
        com(
            "C01",
            q("van 400"),
            "target",
            "intended",
            None,
            "400 schepen met een schonere aandrijving.",
            "2027-10/2027-12",
            amount=400,
            unit="count",
        ),
        com(
            "C02",
            q("netcapaciteit"),
            "intention",
            "firm",
            None,
            "Walstroom op 45 ligplaatsen.",
            "2026",
            amount=45,
            unit="count",
        ),
        com(
            "C03",
            q("120 ligplaatsen"),
            "intention",
            "firm",
            None,
            "120 ligplaatsen erbij.",
            "/2025-12",
            amount=120,
            unit="count",
            optional=True,
        ),
        com(
            "C04",
            q("december 2024"),
            "intention",
            "intended",
            "Ik",
            "De overnachtingshaven bij Opijnen openen.",
            "2024-12",
        ),
        com(
            "C05", q("Eefde"), "intention", "firm", None, "De deuren van de sluis in Eefde vervangen.", "2025"
        ),
        com(
            "C06",
            q("U ontvangt het"),
            "toezegging",
            "firm",
            None,
            "Een actieplan laagwater sturen.",
            "2024-07/2024-09",
        ),
        com(
            "C07",
            q("735"),
            "target",
            "firm",
            None,
            "800 nieuwe leerlingen in een opleiding voor de binnenvaart.",
            "2025",
            amount=800,
            unit="count",
        ),
        com(
            "C08",
            q("€ 15"),
            "intention",
            "firm",
            "ik",
            "€ 15 miljoen voor proeven met waterstof.",
            "2024-09/2024-11",
            amount=15_000_000,
        ),
        com(
            "C09",
            q("beweegbare"),
            "intention",
            "exploratory",
            None,
            "Verkennen of beweegbare bruggen op dezelfde tijden kunnen draaien.",
        ),
        com(
            "C10",
            q("Tiel"),
            "announcement",
            "firm",
            "De gemeente Tiel",
            "Een steunpunt voor schippers openen.",
            "/2025-06-30",
            third=True,
        ),
        com(
            "C11",
            q("een vijfde"),
            "target",
            "intended",
            "Rijkswaterstaat",
            "Het aantal storingen met een vijfde verminderen.",
            "2025",
            amount=20,
            unit="percent",
        ),
        com(
            "C12",
            q("april 2025"),
            "toezegging",
            "firm",
            None,
            "De derde voortgangsrapportage sturen.",
            "2025-04",
        ),
    ],
    settlements=[
        settled("S01", q("De Koster"), "2022-11-08", "fulfilled"),
        settled("S02", q("Bakkerink"), None, "dropped"),
    ],
)
