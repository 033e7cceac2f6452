# ruff: noqa: E501  (sentences are not broken)
"""Climate and energy. Side column at the left, a serif face; targets, other parties, a table of who does what and when."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("DejaVuSerif", 8.9, 12.9),
    title="Directie Realisatie Energietransitie",
    interleaved=True,
    head={
        "ministry": ("Ministerie van Economische Zaken", "en Klimaat"),
        "return": "> Retouradres Postbus 20401 2500 EK Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  DEN HAAG",
        ),
        "lines": [
            ("Datum", "28 oktober 2022"),
            ("Betreft", "Wind op zee, netcapaciteit en de energietoeslag voor bedrijven"),
        ],
        "label_width": 58,
        "side": [
            ("Directoraat-generaal Klimaat en Energie", ()),
            ("Bezoekadres", ("Bezuidenhoutseweg 73", "2594 AC Den Haag")),
            ("Factuuradres", ("Postbus 16180", "2500 BD Den Haag")),
            ("Overheidsidentificatienr", ("00000001003214369000",)),
            ("", ("T 070 379 8911 (algemeen)", "www.rijksoverheid.nl/ezk")),
            ("Behandeld door", ("Cluster Netten",)),
            ("Ons kenmerk", ("DGKE-E / 22487310",)),
            ("Bijlage(n)", ("3",)),
        ],
        "side_next": [
            ("Directoraat-generaal Klimaat en Energie", ()),
            ("Ons kenmerk", ("DGKE-E / 22487310",)),
        ],
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Mede namens de minister van Economische Zaken en Klimaat informeer ik u over drie onderwerpen. Met het eerste onderdeel van deze "
            "brief doe ik mijn toezegging af die ik op 7 juli aan het lid Ferwerda heb gedaan. Ik maak eerst enkele opmerkingen over de "
            "gestegen prijzen, omdat veel ondernemers zich daar grote zorgen over maken."
        ),
        H("Wind op zee"),
        P(
            "In 2021 leverde wind op zee 7,9 terawattuur, circa 6,5% van de Nederlandse elektriciteit. Het kabinet heeft de ambitie om het "
            "vermogen op zee rond 2030 te verdubbelen tot 21 gigawatt. Daarvoor zijn drie nieuwe gebieden aangewezen.[^1] Op 14 november "
            "start ik de vergunningverlening voor Hollandse Kust-Noordwest, kavel 2; partijen kunnen zich tot en met 12 januari 2023 "
            "inschrijven. Voor het gebied Doordewind volgt in de tweede helft van 2023 een ontwerpbesluit. TenneT legt tussen 2024 en 2029 "
            "acht platforms aan, waarvan er ten minste twee in Eemshaven-Oost aan land komen. Ik beoog de vissers die hierdoor gebied "
            "verliezen, en dat zijn er volgens de visserijorganisaties zo’n 120, ruimhartig te compenseren."
        ),
        H("Netcapaciteit"),
        P(
            "Het aantal bedrijven op een wachtlijst is in een jaar tijd gegroeid van 1.870 naar 5.214. Eén op de drie wacht al langer dan "
            "zes maanden. In Noord-Brabant en Limburg is sinds 8 juni jl. helemaal geen ruimte meer. De netbeheerders investeren dit jaar "
            "bijna € 4,6 miljard, ruim 10% meer dan vorig jaar. Dat is te weinig, en dat weten zij zelf ook. Ik heb daarom een landelijk "
            "actieprogramma in het leven geroepen, met de volgende onderdelen:",
            0.5,
        ),
        T(
            (
                ("Actie", "Wie", "Wanneer"),
                (
                    "Versnellen van vergunningen voor 150 transformatorhuizen",
                    "Gemeenten",
                    "Voor de zomer van 2023",
                ),
                ("Aanpassen van de Netcode, zodat flexibele contracten kunnen", "ACM", "Uiterlijk Q2 2023"),
                ("Subsidie voor 200 batterijen bij bedrijven", "EZK", "Begin 2023"),
                ("Verkenning van een verplicht tijdvak voor warmtepompen", "EZK", "Najaar 2023"),
            ),
            (3.2, 1.1, 1.6),
        ),
        P(
            "Of het rijk grond moet onteigenen voor hoogspanningsstations, bekijk ik de komende maanden met de provincies. Wanneer een "
            "provincie daarom vraagt, zal ik de rijkscoördinatieregeling toepassen. Ik zal netbeheerders niet toestaan om huishoudens van "
            "het net af te sluiten."
        ),
        H("Energietoeslag"),
        P(
            "De motie-Van Leersum/Dik (Kamerstuk 32 813, nr. 1103) verzoekt de regering de energietoeslag met terugwerkende kracht vanaf "
            "1 november in te voeren voor alle bakkers. De leden wezen daarbij op een omzetdaling van 30 tot 40 procent. Het loket gaat "
            "echter pas in het tweede kwartaal van 2023 open, omdat de Europese Commissie nog met de regeling moet instemmen. Een "
            "voorschot zou kunnen helpen, maar banken zeggen daar niet op te zitten wachten. Voor de regeling als geheel wordt € 1,65 "
            "mld. uitgetrokken, met een maximum van € 160.000 per bedrijf."
        ),
        P(
            "In het debat over de Europese top, vóór de zomer, is uw Kamer toegezegd dat zij een overzicht zou krijgen van steun in de "
            "buurlanden. Dat overzicht treft u als bijlage 3 aan. De door mijn voorganger toegezegde doorlichting van de "
            "glastuinbouwsector wordt niet meer uitgevoerd, want zij is door de prijsstijgingen achterhaald."
        ),
        H("Tot besluit"),
        L(
            (
                "Uw Kamer ontvangt van mij, zodra de winter voorbij is en de gegevens van de netbeheerders, van Gasunie en van het CBS over "
                "het verbruik van huishoudens, scholen en bedrijven compleet zijn, doch uiterlijk 31 mei 2023, een evaluatie van de "
                "gasbesparing.",
                "De uitwerking van het prijsplafond deel ik binnen twee weken met u.",
                "Over de vulgraden breng ik u maandelijks op de hoogte.",
                "De klimaatdoelen zijn dichterbij dan ooit; laten we ze samen halen.",
            ),
            "–",
        ),
        Lines(("R.A.J. Doornbos", "Minister voor Klimaat en Energie")),
    ),
    notes={1: "Zie de Aanvullende Routekaart 2030, blz. 9-11. De kosten worden geraamd op € 1,2 à 1,5 mld."},
)

WIND = "In 2021 leverde wind op zee 7,9 terawattuur, circa 6,5% van de Nederlandse elektriciteit."
DOUBLE = "Het kabinet heeft de ambitie om het vermogen op zee rond 2030 te verdubbelen tot 21 gigawatt."
TENDER = "Op 14 november start ik de vergunningverlening voor Hollandse Kust-Noordwest, kavel 2; partijen kunnen zich tot en met 12 januari 2023 inschrijven."
DRAFT = "Voor het gebied Doordewind volgt in de tweede helft van 2023 een ontwerpbesluit."
TENNET = "TenneT legt tussen 2024 en 2029 acht platforms aan, waarvan er ten minste twee in Eemshaven-Oost aan land komen."
FISHERS = "Ik beoog de vissers die hierdoor gebied verliezen, en dat zijn er volgens de visserijorganisaties zo’n 120, ruimhartig te compenseren."
QUEUE = "Het aantal bedrijven op een wachtlijst is in een jaar tijd gegroeid van 1.870 naar 5.214."
THIRD = "Eén op de drie wacht al langer dan zes maanden."
FULL = "In Noord-Brabant en Limburg is sinds 8 juni jl. helemaal geen ruimte meer."
INVEST = "De netbeheerders investeren dit jaar bijna € 4,6 miljard, ruim 10% meer dan vorig jaar."
ROW1 = "Versnellen van vergunningen voor 150 transformatorhuizen"
ROW3 = "Subsidie voor 200 batterijen bij bedrijven"
LAND = "Of het rijk grond moet onteigenen voor hoogspanningsstations, bekijk ik de komende maanden met de provincies."
RULE = "Wanneer een provincie daarom vraagt, zal ik de rijkscoördinatieregeling toepassen."
CUT = "Ik zal netbeheerders niet toestaan om huishoudens van het net af te sluiten."
DESK = "Het loket gaat echter pas in het tweede kwartaal van 2023 open, omdat de Europese Commissie nog met de regeling moet instemmen."
FUND = (
    "Voor de regeling als geheel wordt € 1,65 mld. uitgetrokken, met een maximum van € 160.000 per bedrijf."
)
SAVING = "Uw Kamer ontvangt van mij, zodra de winter voorbij is en de gegevens van de netbeheerders, van Gasunie en van het CBS over het verbruik van huishoudens, scholen en bedrijven compleet zijn, doch uiterlijk 31 mei 2023, een evaluatie van de gasbesparing."
CEILING = "De uitwerking van het prijsplafond deel ik binnen twee weken met u."
DONE = "Met het eerste onderdeel van deze brief doe ik mijn toezegging af die ik op 7 juli aan het lid Ferwerda heb gedaan."
TOLD = "In het debat over de Europese top, vóór de zomer, is uw Kamer toegezegd dat zij een overzicht zou krijgen van steun in de buurlanden. Dat overzicht treft u als bijlage 3 aan."
DROPPED = "De door mijn voorganger toegezegde doorlichting van de glastuinbouwsector wordt niet meer uitgevoerd, want zij is door de prijsstijgingen achterhaald."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-10-28",
        "subject": "Wind op zee, netcapaciteit en de energietoeslag voor bedrijven",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGKE-E / 22487310",
        "sender_role": "Minister voor Klimaat en Energie",
        "sender_name": "R.A.J. Doornbos",
        "ministry": "Ministerie van Economische Zaken en Klimaat",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=[
        "Factuuradres",
        "Overheidsidentificatienr",
        "22487310",
        "Retouradres",
        "Behandeld door",
        "Pagina 2 van",
        "2594 AC",
    ],
    figures=[
        fig("informeer ik u over drie onderwerpen", "drie", 3, subject="onderwerpen", optional=True),
        fig(WIND, "7,9 terawattuur", 7.9, "other", subject="wind op zee", period="2021"),
        fig(WIND, "circa 6,5%", 6.5, "percent", "about", "de Nederlandse elektriciteit", period="2021"),
        fig(DOUBLE, "21 gigawatt", 21, "other", subject="het vermogen op zee", period="2030"),
        fig(DOUBLE, "verdubbelen", 100, "percent", optional=True),
        fig("Daarvoor zijn drie nieuwe gebieden aangewezen.", "drie", 3, subject="nieuwe gebieden"),
        fig(DRAFT, "helft", 50, "percent", optional=True),
        fig(TENNET, "acht", 8, subject="platforms", period="2024/2029"),
        fig(TENNET, "ten minste twee", 2, "count", "at_least", "platforms", period="2024/2029"),
        fig(FISHERS, "zo’n 120", 120, "count", "about", "de vissers die hierdoor gebied verliezen"),
        fig(QUEUE, "1.870", 1870, subject="bedrijven op een wachtlijst", period="2021"),
        fig(QUEUE, "5.214", 5214, subject="bedrijven op een wachtlijst", period="2022"),
        fig(THIRD, "Eén op de drie", 33.33, "percent", subject="bedrijven op een wachtlijst"),
        fig(THIRD, "zes maanden", 6, "other", optional=True),
        fig(INVEST, "bijna € 4,6 miljard", 4_600_000_000, "EUR", "under", "De netbeheerders", period="2022"),
        fig(INVEST, "ruim 10%", 10, "percent", "over", "De netbeheerders", period="2022"),
        fig(ROW1, "150", 150, subject="transformatorhuizen", period="/2023-05"),
        fig(ROW3, "200", 200, subject="batterijen bij bedrijven", period="2023-01/2023-03"),
        fig(
            "een omzetdaling van 30 tot 40 procent",
            "30 tot 40 procent",
            30,
            "percent",
            high=40,
            subject="een omzetdaling",
        ),
        fig(FUND, "€ 1,65 mld.", 1_650_000_000, "EUR", subject="de regeling als geheel"),
        fig(FUND, "€ 160.000", 160_000, "EUR", "at_most", "bedrijf"),
        fig(CEILING, "twee weken", 2, "other", optional=True),
        fig(
            "De kosten worden geraamd op € 1,2 à 1,5 mld.",
            "€ 1,2 à 1,5 mld.",
            1_200_000_000,
            "EUR",
            high=1_500_000_000,
            subject="De kosten",
        ),
    ],
    dates=[
        date("die ik op 7 juli aan het lid Ferwerda", "7 juli", "2022-07-07"),
        date(WIND, "2021", "2021"),
        date(DOUBLE, "rond 2030", "2030"),
        date(TENDER, "14 november", "2022-11-14"),
        date(TENDER, "tot en met 12 januari 2023", "/2023-01-12"),
        date(DRAFT, "de tweede helft van 2023", "2023-07/2023-12"),
        date(TENNET, "tussen 2024 en 2029", "2024/2029"),
        date(QUEUE, "in een jaar tijd", None, optional=True),
        date(FULL, "sinds 8 juni jl.", "2022-06-08/"),
        date(INVEST, "dit jaar", "2022"),
        date(INVEST, "vorig jaar", "2021"),
        date("Voor de zomer van 2023", "Voor de zomer van 2023", "/2023-05"),
        date("Uiterlijk Q2 2023", "Uiterlijk Q2 2023", "/2023-06"),
        date("Begin 2023", "Begin 2023", "2023-01/2023-03"),
        date("Najaar 2023", "Najaar 2023", "2023-09/2023-11"),
        date(LAND, "de komende maanden", "2022-10-28/", optional=True),
        date("met terugwerkende kracht vanaf 1 november in te voeren", "vanaf 1 november", "2022-11-01/"),
        date(DESK, "het tweede kwartaal van 2023", "2023-04/2023-06"),
        date("In het debat over de Europese top, vóór de zomer", "vóór de zomer", "/2022-05"),
        date(SAVING, "de winter", "2022-12/2023-02", optional=True),
        date(SAVING, "uiterlijk 31 mei 2023", "/2023-05-31"),
        date(CEILING, "binnen twee weken", "2022-10-28/2022-11-11", optional=True),
        date("Zie de Aanvullende Routekaart 2030", "2030", "2030", optional=True),
    ],
    commitments=[
        com(
            "C01",
            DOUBLE,
            "target",
            "intended",
            "Het kabinet",
            "21 gigawatt wind op zee.",
            "2030",
            amount=21,
            unit="gigawatt",
        ),
        com(
            "C02",
            TENDER,
            "intention",
            "firm",
            "ik",
            "De vergunningverlening voor kavel 2 starten.",
            "2022-11-14",
        ),
        com(
            "C03", DRAFT, "intention", "firm", None, "Een ontwerpbesluit voor Doordewind.", "2023-07/2023-12"
        ),
        com(
            "C04",
            TENNET,
            "announcement",
            "firm",
            "TenneT",
            "Acht platforms aanleggen.",
            "2024/2029",
            third=True,
            amount=8,
            unit="count",
        ),
        com("C05", FISHERS, "intention", "intended", "Ik", "De vissers compenseren."),
        com(
            "C06",
            ROW1,
            "announcement",
            "firm",
            "Gemeenten",
            "Vergunningen voor 150 transformatorhuizen versnellen.",
            "/2023-05",
            third=True,
            amount=150,
            unit="count",
        ),
        com(
            "C07",
            "Aanpassen van de Netcode, zodat flexibele contracten kunnen",
            "announcement",
            "firm",
            "ACM",
            "De Netcode aanpassen.",
            "/2023-06",
            third=True,
        ),
        com(
            "C08",
            ROW3,
            "intention",
            "firm",
            "EZK",
            "Subsidie voor 200 batterijen.",
            "2023-01/2023-03",
            amount=200,
            unit="count",
        ),
        com(
            "C09",
            "Verkenning van een verplicht tijdvak voor warmtepompen",
            "intention",
            "exploratory",
            "EZK",
            "Een verplicht tijdvak voor warmtepompen verkennen.",
            "2023-09/2023-11",
        ),
        com("C10", LAND, "intention", "exploratory", "ik", "Bekijken of het rijk grond moet onteigenen."),
        com(
            "C11",
            RULE,
            "intention",
            "firm",
            "ik",
            "Op verzoek van een provincie de rijkscoördinatieregeling toepassen.",
        ),
        com("C12", CUT, "intention", "firm", "Ik", "Niet toestaan dat huishoudens worden afgesloten."),
        com(
            "C13",
            DESK,
            "intention",
            "firm",
            None,
            "Het loket voor de energietoeslag openen.",
            "2023-04/2023-06",
        ),
        com(
            "C14",
            FUND,
            "intention",
            "firm",
            None,
            "€ 1,65 mld. voor de energietoeslag.",
            amount=1_650_000_000,
        ),
        com("C15", SAVING, "toezegging", "firm", "mij", "Een evaluatie van de gasbesparing.", "/2023-05-31"),
        com(
            "C16",
            CEILING,
            "toezegging",
            "firm",
            "ik",
            "De uitwerking van het prijsplafond met de Kamer delen.",
            "2022-10-28/2022-11-11",
        ),
        com(
            "C17",
            "Over de vulgraden breng ik u maandelijks op de hoogte.",
            "toezegging",
            "firm",
            "ik",
            "De Kamer maandelijks op de hoogte brengen van de vulgraden.",
        ),
        com(
            "C18",
            "De klimaatdoelen zijn dichterbij dan ooit; laten we ze samen halen.",
            "target",
            "intended",
            "we",
            "De klimaatdoelen halen.",
            optional=True,
        ),
        com(
            "C19",
            INVEST,
            "announcement",
            "firm",
            "De netbeheerders",
            "De netbeheerders investeren bijna € 4,6 miljard.",
            "2022",
            third=True,
            amount=4_600_000_000,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", DONE, "2022-07-07", "fulfilled"),
        settled("S02", TOLD, None, "fulfilled"),
        settled("S03", DROPPED, None, "dropped"),
    ],
)
