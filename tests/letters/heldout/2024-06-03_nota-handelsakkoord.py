# ruff: noqa: E501  (sentences are not broken)
"""Foreign trade. A nota to inform, with the slips of a scanner's reading: min for mln, 0.a. for o.a."""

from letterpress.blocks import H, L, Letter, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="nota",
    style=Style("LiberationSans", 10, 13.4),
    title="KM_C364e-20240603091544",
    interleaved=True,
    head={
        "ministry": ("Ministerie van Buitenlandse Zaken",),
        "address": ("Aan", "", "Minister voor BHO"),
        "subject": "Voorbereiding Handelsraad en stand van zaken exportbevordering",
        "asked": "TER INFORMATIE",
        "side": [
            ("Directie Internationale Marktordening en Handelspolitiek", ()),
            ("Opgesteld door", ()),
            ("Datum", ("3 juni 2024",)),
            ("Kenmerk", ("BZ2402918",)),
            ("Kopie aan", ("DGBEB", "DAR")),
        ],
        "side_next": [("Kenmerk", ("BZ2402918",))],
    },
    body=(
        H("Kern"),
        P(
            "Op 17 en 18 juni a.s. komt de Handelsraad bijeen. Deze nota geeft u de stand van zaken van drie dossiers, 0.a. het akkoord met "
            "Indonesië. U hoeft niets te besluiten."
        ),
        H("Akkoord met Indonesië"),
        L(
            (
                "De Europese Commissie streeft ernaar de onderhandelingen eind dit jaar af te ronden. De negentiende ronde vond plaats van 13 "
                "t/m 17 mei jl.",
                "Voor Nederlandse bedrijven gaat het om ca. 2.400 exporteurs en een handelswaarde van € 5,8 mld., waarvan 60% landbouw.",
                "De invoerrechten op machines dalen naar verwachting van 12 naar 3 procent; driekwart van de tarieflijnen wordt nul.",
                "Nederland zal in de Raad niet instemmen met een akkoord zonder bindende afspraken over ontbossing.",
            ),
            "•",
        ),
        H("Exportbevordering"),
        P(
            "In 2023 namen 318 bedrijven deel aan handelsmissies, tegen 291 in 2022. De waarde van de orders bedroeg € 74 min. In de begroting "
            "voor 2025 is € 31,5 min euro opgenomen. RVO opent op 1 september een nieuwe ronde van de startersregeling, en onderzoekt of die "
            "ook voor diensten kan gelden. De missie naar Vietnam, oorspronkelijk gepland voor maart, vindt nu in het vierde kwartaal plaats."
        ),
        P(
            "MKB-Nederland heeft gevraagd om een groter budget. Wij achten dat niet realistisch. Wel werken wij aan een digitale wegwijzer die "
            "in de tweede helft van augustus beschikbaar komt, met inbreng van de Kamer van Koophandel, de ambassades en -consulaten."
        ),
        H("Maatschappelijk verantwoord ondernemen"),
        P(
            "De wet treedt op z’n vroegst per 1 juli 2025 in werking. Zodra de Tweede Kamer het nader rapport heeft behandeld, kunt u de "
            "algemene maatregel van bestuur voorhangen. Uit een peiling onder 1.016 ondernemers blijkt dat twee op de vijf de wet niet kent. De "
            "Sociaal-Economische Raad brengt voor Prinsjesdag advies uit. In de zomer starten we met een campagne, waarvoor € 400.000 is "
            "gereserveerd."
        ),
        H("Openstaande toezeggingen"),
        L(
            (
                "U heeft op 27 maart jl. toegezegd de Kamer te informeren over wapenhandel met derde landen. Aan deze toezegging is voldaan met "
                "uw brief van 16 mei.",
                "U heeft toegezegd om in het tweede kwartaal een evaluatie van Invest International te sturen. De evaluatie loopt vertraging "
                "op en volgt in oktober.",
                "De motie-Ekelschot (Kamerstuk 21 501-02, nr. 2866) vraagt u om te pleiten voor een ombudsman. U doet dat in de Raad van 17 juni.",
            ),
            "1.",
        ),
        P(
            "Wij bezien of een apart gesprek met de fracties nuttig is. Mogelijk komt de heffing op staal ook aan de orde."
        ),
    ),
)

COUNCIL = "Op 17 en 18 juni a.s. komt de Handelsraad bijeen."
ROUND = "De negentiende ronde vond plaats van 13 t/m 17 mei jl."
AIM = "De Europese Commissie streeft ernaar de onderhandelingen eind dit jaar af te ronden."
VALUE = "Voor Nederlandse bedrijven gaat het om ca. 2.400 exporteurs en een handelswaarde van € 5,8 mld., waarvan 60% landbouw."
DUTIES = "De invoerrechten op machines dalen naar verwachting van 12 naar 3 procent; driekwart van de tarieflijnen wordt nul."
NO = "Nederland zal in de Raad niet instemmen met een akkoord zonder bindende afspraken over ontbossing."
MISSIONS = "In 2023 namen 318 bedrijven deel aan handelsmissies, tegen 291 in 2022."
RVO = "RVO opent op 1 september een nieuwe ronde van de startersregeling, en onderzoekt of die ook voor diensten kan gelden."
VIETNAM = "De missie naar Vietnam, oorspronkelijk gepland voor maart, vindt nu in het vierde kwartaal plaats."
GUIDE = "Wel werken wij aan een digitale wegwijzer die in de tweede helft van augustus beschikbaar komt, met inbreng van de Kamer van Koophandel, de ambassades en -consulaten."
LAW = "De wet treedt op z’n vroegst per 1 juli 2025 in werking."
AMVB = "Zodra de Tweede Kamer het nader rapport heeft behandeld, kunt u de algemene maatregel van bestuur voorhangen."
POLL = "Uit een peiling onder 1.016 ondernemers blijkt dat twee op de vijf de wet niet kent."
SER = "De Sociaal-Economische Raad brengt voor Prinsjesdag advies uit."
CAMPAIGN = "In de zomer starten we met een campagne, waarvoor € 400.000 is gereserveerd."
ARMS = "U heeft op 27 maart jl. toegezegd de Kamer te informeren over wapenhandel met derde landen. Aan deze toezegging is voldaan met uw brief van 16 mei."
INVEST1 = "U heeft toegezegd om in het tweede kwartaal een evaluatie van Invest International te sturen."
INVEST2 = "De evaluatie loopt vertraging op en volgt in oktober."
OMBUDSMAN = "U doet dat in de Raad van 17 juni."

GOLD = Gold(
    document={
        "kind": "nota",
        "date": "2024-06-03",
        "subject": "Voorbereiding Handelsraad en stand van zaken exportbevordering",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "BZ2402918",
        "sender_role": "Directie Internationale Marktordening en Handelspolitiek",
        "sender_name": None,
        "ministry": "Ministerie van Buitenlandse Zaken",
        "addressee": "Minister voor BHO",
    },
    furniture=["BZ2402918", "Opgesteld door", "Kopie aan", "Pagina 1 van"],
    figures=[
        fig(
            "Deze nota geeft u de stand van zaken van drie dossiers",
            "drie",
            3,
            subject="dossiers",
            optional=True,
        ),
        fig(VALUE, "ca. 2.400", 2400, "count", "about", "exporteurs"),
        fig(VALUE, "€ 5,8 mld.", 5_800_000_000, "EUR", subject="een handelswaarde"),
        fig(VALUE, "60%", 60, "percent", subject="een handelswaarde"),
        fig(DUTIES, "12", 12, "percent", subject="De invoerrechten op machines"),
        fig(DUTIES, "3 procent", 3, "percent", subject="De invoerrechten op machines"),
        fig(DUTIES, "driekwart", 75, "percent", subject="de tarieflijnen"),
        fig(DUTIES, "nul", 0, "percent", subject="de tarieflijnen", optional=True),
        fig(MISSIONS, "318", 318, subject="bedrijven", period="2023"),
        fig(MISSIONS, "291", 291, subject="bedrijven", period="2022"),
        fig(
            "De waarde van de orders bedroeg € 74 min.",
            "€ 74 min",
            74_000_000,
            "EUR",
            subject="De waarde van de orders",
            period="2023",
        ),
        fig(
            "voor 2025 is € 31,5 min euro opgenomen",
            "€ 31,5 min euro",
            31_500_000,
            "EUR",
            subject="de begroting",
            period="2025",
        ),
        fig(POLL, "1.016", 1016, subject="ondernemers"),
        fig(POLL, "twee op de vijf", 40, "percent", subject="ondernemers"),
        fig(CAMPAIGN, "€ 400.000", 400_000, "EUR", subject="een campagne", period="2024-06/2024-08"),
        fig(GUIDE, "helft", 50, "percent", optional=True),
    ],
    dates=[
        date(COUNCIL, "17 en 18 juni a.s.", "2024-06-17/2024-06-18"),
        date(AIM, "eind dit jaar", "2024-10/2024-12"),
        date(ROUND, "van 13 t/m 17 mei jl.", "2024-05-13/2024-05-17"),
        date(MISSIONS, "2023", "2023"),
        date(MISSIONS, "2022", "2022"),
        date("voor 2025 is € 31,5 min euro opgenomen", "2025", "2025"),
        date(RVO, "1 september", "2024-09-01"),
        date(VIETNAM, "maart", "2024-03"),
        date(VIETNAM, "het vierde kwartaal", "2024-10/2024-12"),
        date(VIETNAM, "nu", "2024-06-03", optional=True),
        date(GUIDE, "de tweede helft van augustus", "2024-08-16/2024-08-31"),
        date(LAW, "per 1 juli 2025", "2025-07-01/"),
        date(SER, "voor Prinsjesdag", "/2024-09-16"),
        date(CAMPAIGN, "de zomer", "2024-06/2024-08"),
        date("U heeft op 27 maart jl. toegezegd", "27 maart jl.", "2024-03-27"),
        date("met uw brief van 16 mei.", "16 mei", "2024-05-16"),
        date(INVEST1, "het tweede kwartaal", "2024-04/2024-06"),
        date(INVEST2, "oktober", "2024-10"),
        date(OMBUDSMAN, "17 juni", "2024-06-17"),
    ],
    commitments=[
        com(
            "C01",
            AIM,
            "announcement",
            "intended",
            "De Europese Commissie",
            "De onderhandelingen met Indonesië afronden.",
            "2024-10/2024-12",
            third=True,
        ),
        com(
            "C02",
            DUTIES,
            "target",
            "intended",
            None,
            "De invoerrechten op machines dalen van 12 naar 3 procent.",
            optional=True,
        ),
        com(
            "C03",
            NO,
            "intention",
            "firm",
            "Nederland",
            "Niet instemmen met een akkoord zonder afspraken over ontbossing.",
        ),
        com(
            "C04",
            RVO,
            "intention",
            "firm",
            "RVO",
            "Een nieuwe ronde van de startersregeling openen.",
            "2024-09-01",
        ),
        com(
            "C05",
            RVO,
            "intention",
            "exploratory",
            "RVO",
            "Onderzoeken of de startersregeling ook voor diensten kan gelden.",
            optional=True,
        ),
        com("C06", VIETNAM, "intention", "firm", None, "De missie naar Vietnam.", "2024-10/2024-12"),
        com(
            "C07",
            GUIDE,
            "intention",
            "firm",
            "wij",
            "Een digitale wegwijzer beschikbaar maken.",
            "2024-08-16/2024-08-31",
        ),
        com(
            "C08",
            LAW,
            "intention",
            "intended",
            None,
            "De wet treedt in werking.",
            "2025-07-01",
            optional=True,
        ),
        com(
            "C09",
            AMVB,
            "intention",
            "firm",
            "u",
            "Na behandeling de algemene maatregel van bestuur voorhangen.",
            optional=True,
        ),
        com(
            "C10",
            SER,
            "announcement",
            "firm",
            "De Sociaal-Economische Raad",
            "De SER brengt advies uit.",
            "/2024-09-16",
            third=True,
        ),
        com(
            "C11",
            CAMPAIGN,
            "intention",
            "firm",
            "we",
            "Een campagne starten.",
            "2024-06/2024-08",
            amount=400_000,
        ),
        com(
            "C12",
            INVEST2,
            "toezegging",
            "firm",
            None,
            "De Kamer de evaluatie van Invest International sturen.",
            "2024-10",
        ),
        com(
            "C13", OMBUDSMAN, "intention", "firm", "U", "In de Raad pleiten voor een ombudsman.", "2024-06-17"
        ),
        com(
            "C14",
            "Wij bezien of een apart gesprek met de fracties nuttig is.",
            "intention",
            "exploratory",
            "Wij",
            "Bezien of een gesprek met de fracties nuttig is.",
        ),
        com(
            "C15",
            COUNCIL,
            "announcement",
            "firm",
            "de Handelsraad",
            "De Handelsraad komt bijeen.",
            "2024-06-17/2024-06-18",
            third=True,
            optional=True,
        ),
        com(
            "C16",
            "Mogelijk komt de heffing op staal ook aan de orde.",
            "announcement",
            "exploratory",
            None,
            "De heffing op staal komt aan de orde.",
            optional=True,
        ),
        com(
            "C17",
            "In de begroting voor 2025 is € 31,5 min euro opgenomen.",
            "intention",
            "firm",
            None,
            "€ 31,5 mln. voor exportbevordering.",
            "2025",
            amount=31_500_000,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", ARMS, "2024-03-27", "fulfilled"),
        settled("S02", INVEST1 + " " + INVEST2, None, "pending"),
    ],
)
