# ruff: noqa: E501  (sentences are not broken)
"""Social affairs, to the Senate. Three pages in a larger size, numbers in words, promises by agencies and others."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("Times", 11.5, 14.6, justified=True),
    title="Brief EK",
    interleaved=True,
    head={
        "ministry": ("Ministerie van Sociale Zaken en", "Werkgelegenheid"),
        "ribbon_x": 300,
        "return": "> Retouradres Postbus 90801 2509 LV Den Haag",
        "address": (
            "De voorzitter van de Eerste Kamer",
            "der Staten-Generaal",
            "Kazernestraat 52",
            "2514 CV  DEN HAAG",
        ),
        "lines": [("Datum", "22 januari 2026"), ("Betreft", "Stand van de uitvoering sociale zekerheid")],
        "label_width": 60,
        "side": [
            ("Postbus 90801", ("2509 LV Den Haag", "Parnassusplein 5", "T 070 333 44 44")),
            ("Onze referentie", ("2026-0000017340",)),
            ("Afschrift aan", ("De voorzitter van de", "Tweede Kamer")),
        ],
        "side_next": [("Datum", ("22 januari 2026",)), ("Onze referentie", ("2026-0000017340",))],
    },
    body=(
        P(
            "Deze brief over de uitvoering van de sociale zekerheid is de eerste van dit jaar en beslaat de periode van juli tot en met "
            "december 2025. Ik beperk mij tot de hoofdzaken. Een afschrift zond ik vandaag aan de Tweede Kamer."
        ),
        H("Wat er goed gaat", italic=True),
        P(
            "Anderhalf miljoen mensen kregen hun uitkering in 2025 op tijd; dat is 98,6 procent. De klanttevredenheid was bij UWV een 7,1 en "
            "bij de Sociale Verzekeringsbank een 7,9. Met de verhoging van 1 januari jl. is het minimumloon gestegen naar € 14,71 per uur. "
            "Zo’n 450.000 werknemers merken dat in hun loon. Vorige week sprak ik hierover met de cliëntenraden, die zich tevreden toonden."
        ),
        H("Beoordelingen door UWV", italic=True),
        P(
            "Minder goed gaat het met de sociaal-medische beoordelingen. Van de 112.000 mensen die op 1 december een beoordeling hadden "
            "aangevraagd, wachtten er 31.500 te lang.[^1] Nagenoeg de helft van hen is ouder dan 55 jaar. UWV heeft honderdvijfentwintig "
            "artsen geworven, hooguit een derde van wat nodig is."
        ),
        P(
            "UWV richt in maart op vier plaatsen een sociaal-medisch centrum in en streeft ernaar de achterstand eind 2027 te hebben "
            "gehalveerd. Zelf breng ik nog dit kwartaal een wijziging van het Schattingsbesluit in procedure. Voorts tref ik, in overleg met "
            "werkgevers, vakbonden en patiëntenorganisaties, die mij eerder hadden laten weten dat zij de voorschotten te laag en de "
            "beslissingen te onduidelijk vinden, vóór 1 juli een regeling waardoor mensen hun voorschot mogen houden. Een algehele "
            "kwijtschelding sluit ik uit. Mocht de achterstand desondanks oplopen, dan zal ik de maatregel voor zestigplussers verlengen. Ik "
            "besef dat een lange wachttijd mensen in onzekerheid brengt."
        ),
        H("Arbeidsmigranten", italic=True),
        P(
            "De Arbeidsinspectie heeft vorig jaar 2.412 controles uitgevoerd bij uitzendbureaus; bij 4 op de 10 was iets mis. Het "
            "boetebedrag kwam uit op € 21,8 mln., tegen € 17 mln. in 2024. De inspectie breidt haar teams dit jaar uit met 90 "
            "voltijdplaatsen en gaat vaker in het weekend controleren. Per 1 januari 2027 wordt het toelatingsstelsel voor uitleners van "
            "kracht, een jaar later dan ik u eerder had gemeld.[^2] Naar verwachting doen tussen de 12.000 en 13.000 bureaus een aanvraag. "
            "Als werkgevers nu al op huisvesting letten, is dat winst."
        ),
        H("Kinderopvang en schulden", italic=True),
        P("Voor 2026 staan de volgende stappen op de rol:", 0),
        L(
            (
                "In het voorjaar leggen we het wetsvoorstel voor een inkomensonafhankelijke toeslag aan de Afdeling advisering van de Raad "
                "van State voor.",
                "Dienst Toeslagen handelt de laatste 1.140 bezwaren voor de zomer af.",
                "Gemeenten bieden inwoners met een betalingsachterstand voortaan binnen vier weken een gesprek aan.",
                "Daarvoor krijgen zij in 2026 en 2027 telkens € 75 miljoen.",
                "Een pauzeknop voor deurwaarderskosten, die van april tot en met september wordt beproefd in de arrondissementen "
                "Overijssel, Limburg en Noord-Holland, waar het aantal huishoudens met schulden met 8,8 procent boven het landelijke "
                "gemiddelde ligt.",
                "Onderzoek of incassokosten kunnen worden gemaximeerd op € 40.",
            ),
            "-",
        ),
        H("Moties en toezeggingen", italic=True),
        P(
            "Op 16 december 2025 is aan uw Kamer, naar aanleiding van vragen van de leden Terwindt (PLO) en Rosier (CVS) over de samenloop "
            "van toeslagen en de gevolgen voor alleenstaande ouders met wisselende inkomsten, toegezegd dat zij de doorrekening van het "
            "Planbureau zou ontvangen (T03588). De doorrekening vindt u bij deze brief, zodat ik de toezegging als voldaan beschouw."
        ),
        P(
            "De motie-Kuipers (36 410 XV, H) over de Wajong is nog niet uitgevoerd. De toezegging over het AOW-hiaat (T03219) kan ik pas na "
            "de zomer gestand doen, aangezien het onderzoek van het CBS meer tijd vergt."
        ),
        P(
            "De Tweede Kamer heb ik op 3 november 2025 toegezegd om met een alternatief voor de loondoorbetaling bij ziekte te komen. Dat "
            "alternatief blijkt helaas niet haalbaar. Uw Kamer verzocht mij ten slotte om een overzicht van alle 97 regelingen; dat zou naar "
            "mijn mening te veel vragen van de uitvoering. Wel laat ik uiterlijk eind maart per doelgroep een overzicht maken, dat ik u "
            "vervolgens zo spoedig mogelijk doe toekomen."
        ),
        P(
            "Voorafgaand aan Verantwoordingsdag (20 mei) ontvangt u de volgende stand van de uitvoering. De mensen die dit werk doen, en dat "
            "zijn er bij UWV, SVB en gemeenten samen meer dan 45.000, verdienen ons vertrouwen."
        ),
        P("De Minister van Sociale Zaken en Werkgelegenheid,", 0),
        Lines(("", "", "", "E.M. Brandsma")),
    ),
    notes={
        1: "Te lang: meer dan acht weken voor een eerste beoordeling. Bron: UWV, Volumebericht week 49.",
        2: "De ICT van de toelatende instantie was niet klaar. De meerkosten bedragen € 3,65 mln.",
    },
)

PERIOD = "Deze brief over de uitvoering van de sociale zekerheid is de eerste van dit jaar en beslaat de periode van juli tot en met december 2025."
PAID = "Anderhalf miljoen mensen kregen hun uitkering in 2025 op tijd; dat is 98,6 procent."
LIKED = "De klanttevredenheid was bij UWV een 7,1 en bij de Sociale Verzekeringsbank een 7,9."
WAGE = "Met de verhoging van 1 januari jl. is het minimumloon gestegen naar € 14,71 per uur."
WAITING = (
    "Van de 112.000 mensen die op 1 december een beoordeling hadden aangevraagd, wachtten er 31.500 te lang."
)
OLDER = "Nagenoeg de helft van hen is ouder dan 55 jaar."
DOCTORS = "UWV heeft honderdvijfentwintig artsen geworven, hooguit een derde van wat nodig is."
CENTRES = "UWV richt in maart op vier plaatsen een sociaal-medisch centrum in en streeft ernaar de achterstand eind 2027 te hebben gehalveerd."
DECREE = "Zelf breng ik nog dit kwartaal een wijziging van het Schattingsbesluit in procedure."
ADVANCE = "Voorts tref ik, in overleg met werkgevers, vakbonden en patiëntenorganisaties, die mij eerder hadden laten weten dat zij de voorschotten te laag en de beslissingen te onduidelijk vinden, vóór 1 juli een regeling waardoor mensen hun voorschot mogen houden."
SIXTY = "Mocht de achterstand desondanks oplopen, dan zal ik de maatregel voor zestigplussers verlengen."
CHECKS = "De Arbeidsinspectie heeft vorig jaar 2.412 controles uitgevoerd bij uitzendbureaus; bij 4 op de 10 was iets mis."
FINES = "Het boetebedrag kwam uit op € 21,8 mln., tegen € 17 mln. in 2024."
TEAMS = "De inspectie breidt haar teams dit jaar uit met 90 voltijdplaatsen en gaat vaker in het weekend controleren."
LICENCE = "Per 1 januari 2027 wordt het toelatingsstelsel voor uitleners van kracht, een jaar later dan ik u eerder had gemeld."
BUREAUS = "Naar verwachting doen tussen de 12.000 en 13.000 bureaus een aanvraag."
BILL = "In het voorjaar leggen we het wetsvoorstel voor een inkomensonafhankelijke toeslag aan de Afdeling advisering van de Raad van State voor."
OBJECTIONS = "Dienst Toeslagen handelt de laatste 1.140 bezwaren voor de zomer af."
TALK = "Gemeenten bieden inwoners met een betalingsachterstand voortaan binnen vier weken een gesprek aan."
MONEY = "Daarvoor krijgen zij in 2026 en 2027 telkens € 75 miljoen."
PAUSE = "Een pauzeknop voor deurwaarderskosten, die van april tot en met september wordt beproefd in de arrondissementen Overijssel, Limburg en Noord-Holland, waar het aantal huishoudens met schulden met 8,8 procent boven het landelijke gemiddelde ligt."
CAP = "Onderzoek of incassokosten kunnen worden gemaximeerd op € 40."
ASKED = "Op 16 december 2025 is aan uw Kamer, naar aanleiding van vragen van de leden Terwindt (PLO) en Rosier (CVS) over de samenloop van toeslagen en de gevolgen voor alleenstaande ouders met wisselende inkomsten, toegezegd dat zij de doorrekening van het Planbureau zou ontvangen (T03588)."
HERE = "De doorrekening vindt u bij deze brief, zodat ik de toezegging als voldaan beschouw."
PENSION = "De toezegging over het AOW-hiaat (T03219) kan ik pas na de zomer gestand doen, aangezien het onderzoek van het CBS meer tijd vergt."
SICK = "De Tweede Kamer heb ik op 3 november 2025 toegezegd om met een alternatief voor de loondoorbetaling bij ziekte te komen."
NO_WAY = "Dat alternatief blijkt helaas niet haalbaar."
OVERVIEW = "Wel laat ik uiterlijk eind maart per doelgroep een overzicht maken, dat ik u vervolgens zo spoedig mogelijk doe toekomen."
NEXT = "Voorafgaand aan Verantwoordingsdag (20 mei) ontvangt u de volgende stand van de uitvoering."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2026-01-22",
        "subject": "Stand van de uitvoering sociale zekerheid",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2026-0000017340",
        "sender_role": "De Minister van Sociale Zaken en Werkgelegenheid",
        "sender_name": "E.M. Brandsma",
        "ministry": "Ministerie van Sociale Zaken en Werkgelegenheid",
        "addressee": "De voorzitter van de Eerste Kamer der Staten-Generaal",
    },
    furniture=["Onze referentie", "2026-0000017340", "Parnassusplein 5", "Retouradres", "Afschrift aan"],
    figures=[
        fig(PAID, "Anderhalf miljoen", 1_500_000, subject="mensen", period="2025"),
        fig(PAID, "98,6 procent", 98.6, "percent", subject="mensen", period="2025"),
        fig(LIKED, "7,1", 7.1, "score", subject="De klanttevredenheid bij UWV"),
        fig(LIKED, "7,9", 7.9, "score", subject="De klanttevredenheid bij de Sociale Verzekeringsbank"),
        fig(WAGE, "€ 14,71", 14.71, "EUR", subject="het minimumloon", period="2026-01-01/"),
        fig("Zo’n 450.000 werknemers", "Zo’n 450.000", 450_000, "count", "about", "werknemers"),
        fig(WAITING, "112.000", 112_000, subject="mensen", period="2025-12-01"),
        fig(WAITING, "31.500", 31_500, subject="mensen", period="2025-12-01"),
        fig(OLDER, "Nagenoeg de helft", 50, "percent", "under", "hen"),
        fig(OLDER, "55 jaar", 55, "year", optional=True),
        fig(DOCTORS, "honderdvijfentwintig", 125, subject="artsen"),
        fig(DOCTORS, "hooguit een derde", 33.33, "percent", "at_most", "wat nodig is"),
        fig(CENTRES, "vier", 4, subject="plaatsen", period="2026-03"),
        fig(CENTRES, "gehalveerd", 50, "percent", optional=True),
        fig(CHECKS, "2.412", 2412, subject="controles", period="2025"),
        fig(CHECKS, "4 op de 10", 40, "percent", subject="uitzendbureaus", period="2025"),
        fig(FINES, "€ 21,8 mln.", 21_800_000, "EUR", subject="Het boetebedrag", period="2025"),
        fig(FINES, "€ 17 mln.", 17_000_000, "EUR", subject="Het boetebedrag", period="2024"),
        fig(TEAMS, "90", 90, subject="voltijdplaatsen", period="2026"),
        fig(BUREAUS, "tussen de 12.000 en 13.000", 12_000, "count", subject="bureaus", high=13_000),
        fig(OBJECTIONS, "1.140", 1140, subject="bezwaren"),
        fig(TALK, "vier weken", 4, "other", optional=True),
        fig(MONEY, "€ 75 miljoen", 75_000_000, "EUR", period="2026/2027"),
        fig(PAUSE, "8,8 procent", 8.8, "percent", subject="huishoudens met schulden"),
        fig(CAP, "€ 40", 40, "EUR", subject="incassokosten"),
        fig("een overzicht van alle 97 regelingen", "97", 97, subject="regelingen"),
        fig(
            "samen meer dan 45.000, verdienen",
            "meer dan 45.000",
            45_000,
            "count",
            "over",
            "De mensen die dit werk doen",
        ),
        fig(
            "Te lang: meer dan acht weken voor een eerste beoordeling.",
            "acht weken",
            8,
            "other",
            "over",
            optional=True,
        ),
        fig("De meerkosten bedragen € 3,65 mln.", "€ 3,65 mln.", 3_650_000, "EUR", subject="De meerkosten"),
    ],
    dates=[
        date(PERIOD, "dit jaar", "2026"),
        date(PERIOD, "van juli tot en met december 2025", "2025-07/2025-12"),
        date("Een afschrift zond ik vandaag", "vandaag", "2026-01-22", optional=True),
        date(PAID, "2025", "2025"),
        date(WAGE, "1 januari jl.", "2026-01-01"),
        date("Vorige week sprak ik hierover", "Vorige week", "2026-01-12/2026-01-18"),
        date(WAITING, "1 december", "2025-12-01"),
        date(CENTRES, "maart", "2026-03"),
        date(CENTRES, "eind 2027", "2027-10/2027-12"),
        date(DECREE, "dit kwartaal", "2026-01/2026-03"),
        date(ADVANCE, "vóór 1 juli", "/2026-06-30"),
        date(CHECKS, "vorig jaar", "2025"),
        date(FINES, "2024", "2024"),
        date(TEAMS, "dit jaar", "2026"),
        date(LICENCE, "Per 1 januari 2027", "2027-01-01/"),
        date("Voor 2026 staan de volgende stappen", "2026", "2026"),
        date(BILL, "het voorjaar", "2026-03/2026-05"),
        date(OBJECTIONS, "voor de zomer", "/2026-05"),
        date(MONEY, "2026 en 2027", "2026/2027"),
        date(PAUSE, "van april tot en met september", "2026-04/2026-09"),
        date(ASKED, "16 december 2025", "2025-12-16"),
        date(PENSION, "na de zomer", "2026-09-01/"),
        date(SICK, "3 november 2025", "2025-11-03"),
        date(OVERVIEW, "uiterlijk eind maart", "/2026-03-31"),
        date(OVERVIEW, "zo spoedig mogelijk", None, optional=True),
        date(NEXT, "Voorafgaand aan Verantwoordingsdag (20 mei)", "/2026-05-19"),
        date("Volumebericht week 49", "week 49", "2025-12-01/2025-12-07", optional=True),
        date(LICENCE, "een jaar later", None, optional=True),
        date("Als werkgevers nu al op huisvesting letten", "nu", "2026-01-22", optional=True),
    ],
    commitments=[
        com(
            "C01",
            CENTRES,
            "announcement",
            "firm",
            "UWV",
            "UWV richt op vier plaatsen een sociaal-medisch centrum in.",
            "2026-03",
            third=True,
            amount=4,
            unit="count",
        ),
        com(
            "C02",
            CENTRES,
            "target",
            "intended",
            "UWV",
            "UWV halveert de achterstand.",
            "2027-10/2027-12",
            third=True,
        ),
        com(
            "C03",
            DECREE,
            "intention",
            "firm",
            "ik",
            "Een wijziging van het Schattingsbesluit in procedure brengen.",
            "2026-01/2026-03",
        ),
        com(
            "C04",
            ADVANCE,
            "intention",
            "firm",
            "ik",
            "Een regeling treffen waardoor mensen hun voorschot mogen houden.",
            "/2026-06-30",
        ),
        com(
            "C05",
            "Een algehele kwijtschelding sluit ik uit.",
            "intention",
            "firm",
            "ik",
            "Geen algehele kwijtschelding van voorschotten.",
        ),
        com(
            "C06",
            SIXTY,
            "intention",
            "firm",
            "ik",
            "Bij oplopende achterstand de maatregel voor zestigplussers verlengen.",
        ),
        com(
            "C07",
            TEAMS,
            "intention",
            "firm",
            "De inspectie",
            "De teams uitbreiden met 90 voltijdplaatsen.",
            "2026",
            amount=90,
            unit="count",
        ),
        com(
            "C08",
            TEAMS,
            "intention",
            "firm",
            "De inspectie",
            "Vaker in het weekend controleren.",
            "2026",
            optional=True,
        ),
        com(
            "C09",
            LICENCE,
            "intention",
            "firm",
            None,
            "Het toelatingsstelsel voor uitleners wordt van kracht.",
            "2027-01-01",
        ),
        com(
            "C10",
            BUREAUS,
            "announcement",
            "intended",
            "bureaus",
            "12.000 tot 13.000 bureaus doen een aanvraag.",
            third=True,
            amount=12_000,
            unit="count",
            optional=True,
        ),
        com(
            "C11",
            BILL,
            "intention",
            "firm",
            "we",
            "Het wetsvoorstel aan de Afdeling advisering voorleggen.",
            "2026-03/2026-05",
        ),
        com(
            "C12",
            OBJECTIONS,
            "intention",
            "firm",
            "Dienst Toeslagen",
            "De laatste 1.140 bezwaren afhandelen.",
            "/2026-05",
            amount=1140,
            unit="count",
        ),
        com(
            "C13",
            TALK,
            "announcement",
            "firm",
            "Gemeenten",
            "Gemeenten bieden binnen vier weken een gesprek aan.",
            "2026",
            third=True,
        ),
        com(
            "C14",
            MONEY,
            "intention",
            "firm",
            None,
            "Gemeenten krijgen telkens € 75 miljoen.",
            "2026/2027",
            amount=75_000_000,
        ),
        com(
            "C15",
            PAUSE,
            "intention",
            "firm",
            None,
            "Een pauzeknop voor deurwaarderskosten beproeven.",
            "2026-04/2026-09",
        ),
        com(
            "C16",
            CAP,
            "intention",
            "exploratory",
            None,
            "Onderzoeken of incassokosten kunnen worden gemaximeerd.",
            "2026",
            amount=40,
        ),
        com(
            "C17",
            PENSION,
            "toezegging",
            "firm",
            "ik",
            "De toezegging over het AOW-hiaat gestand doen.",
            "2026-09-01/",
            optional=True,
        ),
        com(
            "C18",
            OVERVIEW,
            "intention",
            "firm",
            "ik",
            "Per doelgroep een overzicht van regelingen laten maken.",
            "/2026-03-31",
        ),
        com(
            "C19",
            OVERVIEW,
            "toezegging",
            "firm",
            "ik",
            "De Kamer het overzicht per doelgroep doen toekomen.",
            "/2026-03-31",
        ),
        com(
            "C20",
            NEXT,
            "toezegging",
            "firm",
            None,
            "De volgende stand van de uitvoering sturen.",
            "/2026-05-19",
        ),
    ],
    settlements=[
        settled("S01", ASKED + " " + HERE, "2025-12-16", "fulfilled"),
        settled(
            "S02", "De motie-Kuipers (36 410 XV, H) over de Wajong is nog niet uitgevoerd.", None, "pending"
        ),
        settled("S03", PENSION, None, "pending"),
        settled("S04", SICK + " " + NO_WAY, "2025-11-03", "dropped"),
    ],
)
