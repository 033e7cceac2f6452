# ruff: noqa: E501  (sentences are not broken)
"""Agriculture. A nota that asks the minister to decide; it reports promises to settle and advises new ones."""

from letterpress.blocks import H, L, Letter, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="nota",
    style=Style("DejaVuSans", 8.8, 12.2),
    title="Nota",
    head={
        "ministry": ("Ministerie van Landbouw, Natuur en", "Voedselkwaliteit"),
        "address": ("Aan", "", "de minister voor Natuur en Stikstof", "", "Deadline: 9 maart 2023"),
        "subject": "Voortgangsbrief stikstof en voorjaarsronde gebiedsprogramma’s",
        "asked": "TER BESLISSING",
        "side": [
            ("Directoraat-Generaal Natuur en Visserij", ("Directie Stikstofreductie", "Cluster Gebieden")),
            ("Opgesteld door", ()),
            ("Datum", ("6 maart 2023",)),
            ("Kenmerk", ("DGNV / 26113047",)),
            ("Bijlage(n)", ("3",)),
        ],
        "side_next": [("Datum", ("6 maart 2023",)), ("Kenmerk", ("DGNV / 26113047",))],
    },
    body=(
        H("Aanleiding", number="1."),
        P(
            "De vaste commissie voor LNV debatteert op 16 maart a.s. over stikstof. In de bijgevoegde brief informeert u de "
            "Tweede Kamer over de stand van de gebiedsprogramma’s."
        ),
        H("Geadviseerd besluit", number="2."),
        P(
            "Wij adviseren u om de brief te ondertekenen en uiterlijk donderdag 9 maart te verzenden. Graag ontvangen wij uw "
            "akkoord op de inzet voor het bestuurlijk overleg met de provincies."
        ),
        H("Kernpunten", number="3."),
        L(
            (
                "Twaalf provincies hebben een concept-gebiedsprogramma ingediend. Tien daarvan voldoen op hoofdlijnen.",
                "De stikstofneerslag daalde tussen 2005 en 2021 met 27%; in 2021 lag 28 procent van de gevoelige natuur onder "
                "de kritische waarde.",
                "Voor de opkoop van piekbelasters is € 975 mln. gereserveerd, terwijl de vraag naar verwachting uitkomt op 1,1 à "
                "1,4 miljard euro.",
            ),
            "•",
        ),
        P("In de brief zegt u het volgende toe:", 0),
        L(
            (
                "U stuurt de Kamer vóór 1 juli 2023 een eerste weging van alle gebiedsprogramma’s.",
                "De opening van de regeling voor piekbelasters, begin april.",
                "Het instellen van een vliegende brigade van 25 vergunningverleners die gemeenten helpt, waaronder "
                "natuurbeheerders en -juristen.",
                "U verkent met de Rabobank en andere banken of zij aan de omschakeling kunnen bijdragen.",
            ),
            "o",
            1,
        ),
        P(
            "Een generieke korting op de veestapel wijst u in de brief af: deze kabinetsperiode wordt daartoe geen voorstel "
            "gedaan. LTO heeft laten weten dat het in april een eigen plan presenteert."
        ),
        H("Toelichting", number="4."),
        P(
            "<i>Financieel.</i> De uitgaven komen ten laste van het transitiefonds. Het ministerie van Financiën stelt als eis dat "
            "u medio mei een bijgestelde raming aanlevert. Zodra het fonds bij wet is ingesteld, wordt het eerste deel van € 1,28 "
            "mld. overgemaakt."
        ),
        T(
            (
                ("Onderdeel (× € 1 mln.)", "Raming 2023", "Raming 2024", "Raming 2025"),
                ("Piekbelasters", "120", "510", "345"),
                ("Natuurherstel", "64,5", "71,0", "80,2"),
                ("Uitvoering", "17", "18", "19"),
            ),
            (2.4, 1.2, 1.2, 1.2),
            right=(1, 2, 3),
        ),
        P(
            "<i>Communicatie.</i> Na verzending volgt een persbericht. De woordvoerder stemt dit af met de provincies. Wij hopen dat "
            "de toon van het debat hierdoor zakelijk blijft."
        ),
        P(
            "<i>Politiek.</i> De motie-De Wilde (Kamerstuk 30 252, nr. 88) vraagt om een derde van het fonds voor de "
            "glastuinbouw te bestemmen; die ontraadt u opnieuw."
        ),
        H("Toezeggingen", number="5."),
        P(
            "U heeft op 24 november 2022 toegezegd de Kamer te informeren over de rekenmodellen. Met verzending van de "
            "bijgevoegde brief doet u die toezegging gestand."
        ),
        P(
            "U heeft ook toegezegd om in het eerste kwartaal met een tijdpad voor de PAS-melders te komen. Die toezegging kunt u "
            "nog niet nakomen. Het legaliseren van 2.488 PAS-melders vergt meer tijd; het tijdpad volgt in juni."
        ),
        P("Wij zullen na het debat een lijst van nieuwe toezeggingen voor u maken."),
    ),
)

TEN = "Twaalf provincies hebben een concept-gebiedsprogramma ingediend."
FALL = "De stikstofneerslag daalde tussen 2005 en 2021 met 27%; in 2021 lag 28 procent van de gevoelige natuur onder de kritische waarde."
BUYING = "Voor de opkoop van piekbelasters is € 975 mln. gereserveerd, terwijl de vraag naar verwachting uitkomt op 1,1 à 1,4 miljard euro."
BRIGADE = "Het instellen van een vliegende brigade van 25 vergunningverleners die gemeenten helpt, waaronder natuurbeheerders en -juristen."
NONE = "Een generieke korting op de veestapel wijst u in de brief af: deze kabinetsperiode wordt daartoe geen voorstel gedaan."
LTO = "LTO heeft laten weten dat het in april een eigen plan presenteert."
FUND = "Zodra het fonds bij wet is ingesteld, wordt het eerste deel van € 1,28 mld. overgemaakt."
REQUIRED = "Het ministerie van Financiën stelt als eis dat u medio mei een bijgestelde raming aanlevert."
ITEM2 = "U heeft ook toegezegd om in het eerste kwartaal met een tijdpad voor de PAS-melders te komen. Die toezegging kunt u nog niet nakomen."
PAS = "Het legaliseren van 2.488 PAS-melders vergt meer tijd; het tijdpad volgt in juni."

GOLD = Gold(
    document={
        "kind": "nota",
        "date": "2023-03-06",
        "subject": "Voortgangsbrief stikstof en voorjaarsronde gebiedsprogramma’s",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGNV / 26113047",
        "sender_role": "Directie Stikstofreductie",
        "sender_name": None,
        "ministry": "Ministerie van Landbouw, Natuur en Voedselkwaliteit",
        "addressee": "de minister voor Natuur en Stikstof",
    },
    furniture=["Opgesteld door", "26113047", "Pagina 1 van", "Cluster Gebieden"],
    figures=[
        fig(TEN, "Twaalf", 12, subject="provincies"),
        fig("Tien daarvan voldoen op hoofdlijnen", "Tien", 10, subject="provincies"),
        fig(FALL, "27%", 27, "percent", subject="De stikstofneerslag", period="2005/2021"),
        fig(FALL, "28 procent", 28, "percent", subject="de gevoelige natuur", period="2021"),
        fig(BUYING, "€ 975 mln.", 975_000_000, "EUR", subject="de opkoop van piekbelasters"),
        fig(BUYING, "1,1 à 1,4 miljard euro", 1_100_000_000, "EUR", high=1_400_000_000, subject="de vraag"),
        fig(BRIGADE, "25", 25, subject="vergunningverleners"),
        fig(FUND, "€ 1,28 mld.", 1_280_000_000, "EUR", subject="het eerste deel"),
        fig("120", "120", 120_000_000, "EUR", subject="Piekbelasters", period="2023"),
        fig("510", "510", 510_000_000, "EUR", subject="Piekbelasters", period="2024"),
        fig("345", "345", 345_000_000, "EUR", subject="Piekbelasters", period="2025"),
        fig("64,5", "64,5", 64_500_000, "EUR", subject="Natuurherstel", period="2023"),
        fig("71,0", "71,0", 71_000_000, "EUR", subject="Natuurherstel", period="2024"),
        fig("80,2", "80,2", 80_200_000, "EUR", subject="Natuurherstel", period="2025"),
        fig("17", "17", 17_000_000, "EUR", subject="Uitvoering", period="2023"),
        fig("18", "18", 18_000_000, "EUR", subject="Uitvoering", period="2024"),
        fig("19", "19", 19_000_000, "EUR", subject="Uitvoering", period="2025"),
        fig(
            "om een derde van het fonds voor de glastuinbouw",
            "een derde",
            33.33,
            "percent",
            subject="het fonds",
        ),
        fig(PAS, "2.488", 2488, subject="PAS-melders"),
        fig("Onderdeel (× € 1 mln.)", "€ 1 mln.", 1_000_000, "EUR", optional=True),
    ],
    dates=[
        date("debatteert op 16 maart a.s. over stikstof", "16 maart a.s.", "2023-03-16"),
        date("en uiterlijk donderdag 9 maart te verzenden", "uiterlijk donderdag 9 maart", "/2023-03-09"),
        date(FALL, "tussen 2005 en 2021", "2005/2021"),
        date("in 2021 lag 28 procent", "2021", "2021"),
        date("U stuurt de Kamer vóór 1 juli 2023 een eerste", "vóór 1 juli 2023", "/2023-06-30"),
        date(
            "De opening van de regeling voor piekbelasters, begin april.",
            "begin april",
            "2023-04-01/2023-04-10",
        ),
        date(NONE, "deze kabinetsperiode", None, optional=True),
        date(LTO, "april", "2023-04"),
        date(REQUIRED, "medio mei", "2023-05-11/2023-05-20"),
        date("Raming 2023", "2023", "2023", optional=True),
        date("Raming 2024", "2024", "2024", optional=True),
        date("Raming 2025", "2025", "2025", optional=True),
        date("U heeft op 24 november 2022 toegezegd", "24 november 2022", "2022-11-24"),
        date("om in het eerste kwartaal met een tijdpad", "het eerste kwartaal", "2023-01/2023-03"),
        date(PAS, "juni", "2023-06"),
    ],
    commitments=[
        com(
            "C01",
            "U stuurt de Kamer vóór 1 juli 2023 een eerste weging van alle gebiedsprogramma’s.",
            "toezegging",
            "firm",
            "U",
            "De Kamer een eerste weging van alle gebiedsprogramma’s sturen.",
            "/2023-06-30",
        ),
        com(
            "C02",
            "De opening van de regeling voor piekbelasters, begin april.",
            "intention",
            "firm",
            None,
            "De regeling voor piekbelasters openen.",
            "2023-04-01/2023-04-10",
        ),
        com(
            "C03",
            BRIGADE,
            "intention",
            "firm",
            None,
            "Een vliegende brigade van 25 vergunningverleners instellen.",
            amount=25,
            unit="count",
        ),
        com(
            "C04",
            "U verkent met de Rabobank en andere banken of zij aan de omschakeling kunnen bijdragen.",
            "intention",
            "exploratory",
            "U",
            "Met banken verkennen of zij aan de omschakeling kunnen bijdragen.",
        ),
        com(
            "C05", NONE, "intention", "firm", "u", "Geen voorstel voor een generieke korting op de veestapel."
        ),
        com(
            "C06",
            LTO,
            "announcement",
            "firm",
            "LTO",
            "LTO presenteert een eigen plan.",
            "2023-04",
            third=True,
        ),
        com(
            "C07",
            REQUIRED,
            "intention",
            "firm",
            "u",
            "Een bijgestelde raming aanleveren bij het ministerie van Financiën.",
            "2023-05-11/2023-05-20",
            optional=True,
        ),
        com(
            "C08",
            FUND,
            "intention",
            "firm",
            None,
            "Na instelling van het fonds het eerste deel van € 1,28 mld. overmaken.",
            amount=1_280_000_000,
        ),
        com(
            "C09",
            "Na verzending volgt een persbericht.",
            "intention",
            "firm",
            None,
            "Een persbericht uitbrengen.",
            optional=True,
        ),
        com(
            "C10",
            "De woordvoerder stemt dit af met de provincies.",
            "intention",
            "firm",
            "De woordvoerder",
            "Het persbericht met de provincies afstemmen.",
            optional=True,
        ),
        com(
            "C11",
            PAS,
            "toezegging",
            "firm",
            None,
            "De Kamer het tijdpad voor de PAS-melders sturen.",
            "2023-06",
        ),
        com(
            "C12",
            "Wij zullen na het debat een lijst van nieuwe toezeggingen voor u maken.",
            "intention",
            "firm",
            "Wij",
            "Een lijst van nieuwe toezeggingen maken.",
            optional=True,
        ),
        com(
            "C13",
            "In de bijgevoegde brief informeert u de Tweede Kamer over de stand van de gebiedsprogramma’s.",
            "toezegging",
            "firm",
            "u",
            "De Kamer informeren over de gebiedsprogramma’s.",
            optional=True,
        ),
        com(
            "C14",
            "De vaste commissie voor LNV debatteert op 16 maart a.s. over stikstof.",
            "announcement",
            "firm",
            "De vaste commissie voor LNV",
            "De commissie debatteert over stikstof.",
            "2023-03-16",
            third=True,
            optional=True,
        ),
        com(
            "C15",
            "De motie-De Wilde (Kamerstuk 30 252, nr. 88) vraagt om een derde van het fonds voor de glastuinbouw te bestemmen; die ontraadt u opnieuw.",
            "intention",
            "firm",
            "u",
            "De motie ontraden.",
            optional=True,
        ),
        com(
            "C16",
            BUYING,
            "intention",
            "firm",
            None,
            "€ 975 mln. voor de opkoop van piekbelasters.",
            amount=975_000_000,
            optional=True,
        ),
    ],
    settlements=[
        settled(
            "S01",
            "U heeft op 24 november 2022 toegezegd de Kamer te informeren over de rekenmodellen. Met verzending van de bijgevoegde brief doet u die toezegging gestand.",
            "2022-11-24",
            "fulfilled",
        ),
        settled("S02", ITEM2, None, "pending"),
    ],
)
