# ruff: noqa: E501  (sentences are not broken)
"""Finance. An annex: a budget in thousands, a plan, a list of older promises with where they stand."""

from letterpress.blocks import H, L, Letter, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="annex",
    style=Style("Caladea", 10.2, 13),
    title="Bijlage2_def_schoon(3)",
    interleaved=True,
    head={
        "above": "Bijlage 2 bij de Kamerbrief van 16 september 2025",
        "title": "Modernisering Belastingdienst: uitgaven, planning en toezeggingen",
        "foot": "Ministerie van Financiën | 2025-0000214477 | {} van {}",
        "running": "Bijlage 2",
    },
    body=(
        P(
            "Deze bijlage laat zien hoe de uitgaven aan de modernisering van de Belastingdienst zich ontwikkelen, welke acties zijn "
            "gepland en wat er van eerdere toezeggingen is geworden. De stand is die van eind augustus."
        ),
        H("A. Uitgaven"),
        T(
            (
                ("Bedragen × € 1.000", "Realisatie 2024", "Begroting 2025", "Raming 2026", "Raming 2027"),
                ("ICT-vernieuwing", "118.400", "131.250", "127.900", "96.300"),
                ("Personeel", "64.020", "70.115", "72.480", "71.005"),
                ("Inhuur", "22.310", "18.940", "9.500", "–"),
                ("<b>Totaal</b>", "204.730", "220.305", "209.880", "167.305"),
            ),
            (2, 1.5, 1.5, 1.3, 1.3),
            right=(1, 2, 3, 4),
        ),
        P(
            "De uitgaven aan ICT-vernieuwing stijgen dit jaar met 10,9 procent en nemen daarna af. In 2026 wordt € 12,4 mln. naar de Douane "
            "overgeheveld. De inhuur van externen wordt in twee jaar afgebouwd tot nul. Over de hele periode komt de raming € 330 mln. hoger "
            "uit dan in de eerder verzonden begroting, in plaats van de € 309 mln. die in het voorjaar was gemeld."
        ),
        H("B. Planning"),
        T(
            (
                ("Actie", "Planning", "Stand van zaken"),
                ("Nieuwe aangifte-app voor ondernemers", "Q1 2026", "De bouw is in juni 2025 gestart"),
                (
                    "Uitfaseren van het oude systeem voor de omzetbelasting, inclusief de overzetting van de gegevens van alle ondernemers "
                    "en de opleiding van medewerkers en -leidinggevenden",
                    "Medio 2027",
                    "Loopt vertraging op; eerder was eind 2026 gepland. De aanbesteding moest over, omdat van de drie inschrijvers er twee "
                    "afvielen en de derde te duur was",
                ),
                ("Werving van 600 fiscalisten", "2025–2027", "235 aangenomen, bijna 40%"),
                (
                    "Onderzoek of de aangifte erfbelasting eenvoudiger kan",
                    "Voorjaar 2026",
                    "Nog niet begonnen",
                ),
                (
                    "Gemeenten sluiten aan op het gegevensknooppunt",
                    "31-12-2026",
                    "112 van de 342 gemeenten zijn aangesloten",
                ),
                ("Verhoging van de telefonische bereikbaarheid naar 85%", "Eind 2025", "In augustus 78%"),
                ("Campagne over toeslagen", "Vervallen", "Geschrapt in de voorjaarsbesluitvorming"),
            ),
            (2.6, 1.1, 2.3),
        ),
        P("Naast deze acties gelden de volgende afspraken:", 0),
        L(
            (
                "de Belastingdienst zal in 2026 geen nieuwe aanmaningskosten in rekening brengen bij mensen met een betalingsregeling;",
                "het UWV en de Sociale Verzekeringsbank leveren vanaf 1 januari 2026 hun gegevens maandelijks aan;",
                "als de Eerste Kamer het Belastingplan aanneemt, wordt de drempel voor kleine ondernemers verhoogd tot € 25.000.",
            ),
            "-",
        ),
        H("C. Toezeggingen aan de Kamer"),
        T(
            (
                ("Toezegging", "Vindplaats", "Stand van zaken"),
                (
                    "De staatssecretaris informeert de Kamer over de kwaliteit van de dienstverlening aan de balie",
                    "Commissiedebat van 5 maart 2025",
                    "Aan deze toezegging is met de brief van 27 juni 2025 voldaan",
                ),
                (
                    "De Kamer ontvangt een tijdlijn voor het nieuwe toeslagenstelsel",
                    "Wetgevingsoverleg van 20 november 2024 (TZ202411-203)",
                    "Deels voldaan; het tweede deel van de tijdlijn stuurt de staatssecretaris in het eerste kwartaal van 2026",
                ),
                (
                    "De Kamer krijgt een brief over de kosten van de beslagvrije voet",
                    "Tweeminutendebat van 12 februari 2025",
                    "Nog niet voldaan, want de cijfers van het CBS ontbreken; de brief volgt in december 2025",
                ),
                (
                    "Onderzoek naar een waarschuwing bij hoge voorlopige aanslagen",
                    "Handelingen II 2023/24, nr. 61, item 4",
                    "Deze toezegging is komen te vervallen na het aannemen van de motie-Bloem",
                ),
            ),
            (2.4, 1.7, 2.2),
        ),
        P(
            "Begin 2026 besluit het kabinet over de toekomst van de fysieke kantoren.[^1] De staatssecretaris is niet van plan om de "
            "invorderingsrente verder te verlagen. Zij overweegt wel de kwijtschelding voor zelfstandigen te verruimen. De staatssecretaris "
            "rapporteert halfjaarlijks over al deze punten."
        ),
    ),
    notes={
        1: "Het gaat om 27 kantoren, waarvan een derde huurt. Het onderzoek hiernaar kostte € 67.500 en duurde van 3 februari tot en met 16 mei 2025."
    },
)

UP = "De uitgaven aan ICT-vernieuwing stijgen dit jaar met 10,9 procent en nemen daarna af."
CUSTOMS = "In 2026 wordt € 12,4 mln. naar de Douane overgeheveld."
HIRED = "De inhuur van externen wordt in twee jaar afgebouwd tot nul."
MORE = "Over de hele periode komt de raming € 330 mln. hoger uit dan in de eerder verzonden begroting, in plaats van de € 309 mln. die in het voorjaar was gemeld."
PHASE_OUT = "Uitfaseren van het oude systeem voor de omzetbelasting, inclusief de overzetting van de gegevens van alle ondernemers en de opleiding van medewerkers en -leidinggevenden"
STATE = "eerder was eind 2026 gepland"
BIDS = "omdat van de drie inschrijvers er twee afvielen"
CALLS = "Verhoging van de telefonische bereikbaarheid naar 85%"
NO_COSTS = "de Belastingdienst zal in 2026 geen nieuwe aanmaningskosten in rekening brengen bij mensen met een betalingsregeling;"
UWV = "het UWV en de Sociale Verzekeringsbank leveren vanaf 1 januari 2026 hun gegevens maandelijks aan;"
PLAN = "als de Eerste Kamer het Belastingplan aanneemt, wordt de drempel voor kleine ondernemers verhoogd tot € 25.000."
KEPT = "Aan deze toezegging is met de brief van 27 juni 2025 voldaan"
HALF = "Deels voldaan; het tweede deel van de tijdlijn stuurt de staatssecretaris in het eerste kwartaal van 2026"
OPEN = "Nog niet voldaan, want de cijfers van het CBS ontbreken; de brief volgt in december 2025"
GONE = "Deze toezegging is komen te vervallen na het aannemen van de motie-Bloem"
OFFICES = "Begin 2026 besluit het kabinet over de toekomst van de fysieke kantoren."
NOTE = "Het onderzoek hiernaar kostte € 67.500 en duurde van 3 februari tot en met 16 mei 2025."

BUDGET = {
    "ICT-vernieuwing": ("118.400", "131.250", "127.900", "96.300"),
    "Personeel": ("64.020", "70.115", "72.480", "71.005"),
    "Inhuur": ("22.310", "18.940", "9.500"),
    "Totaal": ("204.730", "220.305", "209.880", "167.305"),
}

GOLD = Gold(
    document={
        "kind": "annex",
        "date": "2025-09-16",
        "subject": "Modernisering Belastingdienst: uitgaven, planning en toezeggingen",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2025-0000214477",
        "sender_role": None,
        "sender_name": None,
        "ministry": "Ministerie van Financiën",
        "addressee": None,
    },
    furniture=["2025-0000214477", "Ministerie van Financiën |"],
    figures=[
        *(
            fig(cell, cell, int(cell.replace(".", "")) * 1000, "EUR", subject=row, period=str(2024 + i))
            for row, cells in BUDGET.items()
            for i, cell in enumerate(cells)
        ),
        fig("Bedragen × € 1.000", "€ 1.000", 1000, "EUR", optional=True),
        fig(UP, "10,9 procent", 10.9, "percent", subject="De uitgaven aan ICT-vernieuwing", period="2025"),
        fig(CUSTOMS, "€ 12,4 mln.", 12_400_000, "EUR", subject="de Douane", period="2026"),
        fig(HIRED, "twee jaar", 2, "year", optional=True),
        fig(HIRED, "nul", 0, optional=True),
        fig(MORE, "€ 330 mln.", 330_000_000, "EUR", subject="de raming", period="2024/2027"),
        fig(MORE, "€ 309 mln.", 309_000_000, "EUR", subject="de raming", period="2024/2027"),
        fig(BIDS, "drie", 3, subject="inschrijvers", optional=True),
        fig(BIDS, "twee", 2, subject="inschrijvers", optional=True),
        fig("Werving van 600 fiscalisten", "600", 600, subject="fiscalisten", period="2025/2027"),
        fig("235 aangenomen, bijna 40%", "235", 235, subject="fiscalisten"),
        fig("235 aangenomen, bijna 40%", "bijna 40%", 40, "percent", "under", "fiscalisten"),
        fig("112 van de 342 gemeenten zijn aangesloten", "112", 112, subject="gemeenten"),
        fig("112 van de 342 gemeenten zijn aangesloten", "342", 342, subject="gemeenten"),
        fig(CALLS, "85%", 85, "percent", subject="de telefonische bereikbaarheid", period="2025-10/2025-12"),
        fig(
            "In augustus 78%",
            "78%",
            78,
            "percent",
            subject="de telefonische bereikbaarheid",
            period="2025-08",
        ),
        fig(PLAN, "€ 25.000", 25000, "EUR", subject="de drempel voor kleine ondernemers"),
        fig("Het gaat om 27 kantoren, waarvan een derde huurt.", "27", 27, subject="kantoren"),
        fig(
            "Het gaat om 27 kantoren, waarvan een derde huurt.",
            "een derde",
            33.33,
            "percent",
            subject="kantoren",
        ),
        fig(NOTE, "€ 67.500", 67500, "EUR", subject="Het onderzoek"),
    ],
    dates=[
        date("De stand is die van eind augustus.", "eind augustus", "2025-08-21/2025-08-31"),
        date("Realisatie 2024", "2024", "2024", optional=True),
        date("Begroting 2025", "2025", "2025", optional=True),
        date("Raming 2026", "2026", "2026", optional=True),
        date("Raming 2027", "2027", "2027", optional=True),
        date(UP, "dit jaar", "2025"),
        date(CUSTOMS, "2026", "2026"),
        date(HIRED, "in twee jaar", None, optional=True),
        date(MORE, "het voorjaar", "2025-03/2025-05"),
        date("Q1 2026", "Q1 2026", "2026-01/2026-03"),
        date("De bouw is in juni 2025 gestart", "juni 2025", "2025-06"),
        date("Medio 2027", "Medio 2027", "2027-05/2027-08"),
        date(STATE, "eind 2026", "2026-10/2026-12"),
        date("2025–2027", "2025–2027", "2025/2027"),
        date("Voorjaar 2026", "Voorjaar 2026", "2026-03/2026-05"),
        date("31-12-2026", "31-12-2026", "2026-12-31"),
        date("Eind 2025", "Eind 2025", "2025-10/2025-12"),
        date("In augustus 78%", "augustus", "2025-08"),
        date(NO_COSTS, "2026", "2026"),
        date(UWV, "vanaf 1 januari 2026", "2026-01-01/"),
        date("Commissiedebat van 5 maart 2025", "5 maart 2025", "2025-03-05"),
        date(KEPT, "27 juni 2025", "2025-06-27"),
        date("Wetgevingsoverleg van 20 november 2024 (TZ202411-203)", "20 november 2024", "2024-11-20"),
        date(HALF, "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date("Tweeminutendebat van 12 februari 2025", "12 februari 2025", "2025-02-12"),
        date(OPEN, "december 2025", "2025-12"),
        date(OFFICES, "Begin 2026", "2026-01/2026-03"),
        date(NOTE, "van 3 februari tot en met 16 mei 2025", "2025-02-03/2025-05-16"),
        date("Geschrapt in de voorjaarsbesluitvorming", "de voorjaarsbesluitvorming", None, optional=True),
    ],
    commitments=[
        com(
            "C01",
            CUSTOMS,
            "intention",
            "firm",
            None,
            "€ 12,4 mln. naar de Douane overhevelen.",
            "2026",
            amount=12_400_000,
        ),
        com(
            "C02",
            HIRED,
            "intention",
            "firm",
            None,
            "De inhuur van externen in twee jaar afbouwen tot nul.",
            None,
        ),
        com(
            "C03",
            "Nieuwe aangifte-app voor ondernemers",
            "intention",
            "firm",
            None,
            "Een nieuwe aangifte-app voor ondernemers.",
            "2026-01/2026-03",
        ),
        com(
            "C04",
            PHASE_OUT,
            "intention",
            "firm",
            None,
            "Het oude systeem voor de omzetbelasting uitfaseren.",
            "2027-05/2027-08",
        ),
        com(
            "C05",
            "Werving van 600 fiscalisten",
            "intention",
            "firm",
            None,
            "600 fiscalisten werven.",
            "2025/2027",
            amount=600,
            unit="count",
        ),
        com(
            "C06",
            "Onderzoek of de aangifte erfbelasting eenvoudiger kan",
            "intention",
            "exploratory",
            None,
            "Onderzoeken of de aangifte erfbelasting eenvoudiger kan.",
            "2026-03/2026-05",
        ),
        com(
            "C07",
            "Gemeenten sluiten aan op het gegevensknooppunt",
            "announcement",
            "firm",
            "Gemeenten",
            "Gemeenten sluiten aan op het gegevensknooppunt.",
            "2026-12-31",
            third=True,
        ),
        com(
            "C08",
            CALLS,
            "target",
            "firm",
            None,
            "De telefonische bereikbaarheid verhogen naar 85%.",
            "2025-10/2025-12",
            amount=85,
            unit="percent",
        ),
        com(
            "C09",
            NO_COSTS,
            "intention",
            "firm",
            "de Belastingdienst",
            "Geen nieuwe aanmaningskosten bij mensen met een betalingsregeling.",
            "2026",
        ),
        com(
            "C10",
            UWV,
            "announcement",
            "firm",
            "het UWV en de Sociale Verzekeringsbank",
            "Het UWV en de SVB leveren hun gegevens maandelijks aan.",
            "2026-01-01/",
            third=True,
        ),
        com(
            "C11",
            PLAN,
            "intention",
            "firm",
            None,
            "Na aanneming van het Belastingplan de drempel voor kleine ondernemers verhogen tot € 25.000.",
            amount=25000,
        ),
        com(
            "C12",
            HALF,
            "toezegging",
            "firm",
            "de staatssecretaris",
            "De Kamer het tweede deel van de tijdlijn sturen.",
            "2026-01/2026-03",
        ),
        com(
            "C13",
            OPEN,
            "toezegging",
            "firm",
            None,
            "De Kamer de brief over de beslagvrije voet sturen.",
            "2025-12",
        ),
        com(
            "C14",
            OFFICES,
            "intention",
            "firm",
            "het kabinet",
            "Besluiten over de toekomst van de fysieke kantoren.",
            "2026-01/2026-03",
        ),
        com(
            "C15",
            "De staatssecretaris is niet van plan om de invorderingsrente verder te verlagen.",
            "intention",
            "intended",
            "De staatssecretaris",
            "De invorderingsrente niet verder verlagen.",
        ),
        com(
            "C16",
            "Zij overweegt wel de kwijtschelding voor zelfstandigen te verruimen.",
            "intention",
            "exploratory",
            "Zij",
            "Overwegen de kwijtschelding voor zelfstandigen te verruimen.",
        ),
        com(
            "C17",
            "De staatssecretaris rapporteert halfjaarlijks over al deze punten.",
            "toezegging",
            "firm",
            "De staatssecretaris",
            "Halfjaarlijks rapporteren.",
        ),
        com(
            "C18",
            "Campagne over toeslagen",
            "intention",
            "firm",
            None,
            "Een campagne over toeslagen.",
            optional=True,
        ),
        com("C19", UP, "intention", "firm", None, "De uitgaven aan ICT-vernieuwing nemen af.", optional=True),
        com(
            "C20",
            "De staatssecretaris informeert de Kamer over de kwaliteit van de dienstverlening aan de balie",
            "toezegging",
            "firm",
            "De staatssecretaris",
            "Een eerdere toezegging: de Kamer informeren over de dienstverlening aan de balie.",
            optional=True,
        ),
        com(
            "C21",
            "De Kamer ontvangt een tijdlijn voor het nieuwe toeslagenstelsel",
            "toezegging",
            "firm",
            None,
            "Een eerdere toezegging: een tijdlijn voor het nieuwe toeslagenstelsel.",
            optional=True,
        ),
        com(
            "C22",
            "De Kamer krijgt een brief over de kosten van de beslagvrije voet",
            "toezegging",
            "firm",
            None,
            "Een eerdere toezegging: een brief over de beslagvrije voet.",
            optional=True,
        ),
        com(
            "C23",
            "Onderzoek naar een waarschuwing bij hoge voorlopige aanslagen",
            "intention",
            "firm",
            None,
            "Een eerdere toezegging: onderzoek naar een waarschuwing.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", KEPT, "2025-03-05", "fulfilled"),
        settled("S02", HALF, "2024-11-20", "partly"),
        settled("S03", OPEN, "2025-02-12", "pending"),
        settled("S04", GONE, None, "dropped"),
    ],
)
