# ruff: noqa: E501  (sentences are not broken)
"""Housing, first of three: a plan with promises. Letterhead with the side column at the right, text line by line."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("DejaVuSans", 8.6, 12.4),
    title="Microsoft Word - concept brief TK v7 DEF.docx",
    head={
        "ministry": ("Ministerie van Binnenlandse Zaken en", "Koninkrijksrelaties"),
        "return": "> Retouradres Postbus 20011 2500 EA  Den Haag",
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "17 november 2023"),
            ("Betreft", "Aanbieding Actieprogramma Leegstand Benut"),
        ],
        "label_width": 62,
        "side": [
            ("Directoraat-Generaal Volkshuisvesting en Bouwen", ("Directie Woningbouw",)),
            ("", ("Turfmarkt 147", "Den Haag", "www.rijksoverheid.nl")),
            ("Contactpersoon", ("S. de Ruijter", "T 070 426 00 00")),
            ("Kenmerk", ("2023-0000648117",)),
            ("Uw kenmerk", ("2023Z11482",)),
            ("Bijlage(n)", ("1. Actieprogramma 2024-2026", "2. Kaart leegstand")),
        ],
        "side_next": [("Kenmerk", ("2023-0000648117",))],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Er staan in ons land nog altijd gebouwen leeg waarin mensen zouden kunnen wonen. Op 1 januari 2023 ging "
            "het volgens het CBS om ruim 6.800 kantoren en winkels, samen goed voor zo’n 4,2 miljoen vierkante "
            "meter.[^1] Tegelijk zoeken 9 op de tien gemeenten naar woonruimte voor mensen die niet kunnen wachten."
        ),
        P(
            "Met deze brief bied ik u het Actieprogramma Leegstand Benut aan (bijlage 1) en informeer ik u over de "
            "acties die het kabinet in 2024 en 2025 onderneemt. Hiermee geef ik gevolg aan mijn toezegging van 28 juni "
            "jl. om uw Kamer voor de begrotingsbehandeling een plan van aanpak te sturen. Ook geef ik uitvoering aan de "
            "motie van het lid Verhagen c.s.[^2], die de regering verzoekt langdurige leegstand landelijk te registreren."
        ),
        H("Terugblik op 2023"),
        P(
            "In het voorjaar van 2023 zijn in zeven provincies leegstandstafels gehouden. Aan deze tafels namen 214 "
            "eigenaren deel. Van de bezochte panden bleek 38% zonder grote ingrepen geschikt voor bewoning; een kwart "
            "viel af vanwege de constructie. Het aandeel gemeenten met een leegstandsverordening is toegenomen van 21% "
            "in 2020 naar 34% in 2022, een stijging van dertien procentpunt. In juli en augustus hebben twaalf gezinnen "
            "in Leerdam en Hoogezand deelgenomen aan een proef met tijdelijke bewoning.[^3]"
        ),
        H("Wat ik ga doen"),
        H("Een landelijk register", italic=True),
        P(
            "In het eerste kwartaal van 2024 start ik met de bouw van een landelijk leegstandsregister. Het register "
            "wordt uiterlijk 1 oktober 2024 opengesteld voor alle gemeenten. Hiervoor stel ik in totaal € 12,5 miljoen "
            "beschikbaar, waarvan € 3,5 mln. in het eerste jaar. Het Kadaster levert de gegevens over eigendom en zal "
            "daarvoor medio 2024 een koppeling gereed hebben."
        ),
        H("Hulp voor gemeenten", italic=True),
        P(
            "Veel gemeenten missen de mensen om eigenaren te benaderen. Daarom breid ik het team van "
            "transformatie-experts, dat nu uit achttien mensen bestaat en dat tot dusver vooral in de grote steden is ingezet, in de "
            "loop van 2024 uit tot 30 voltijdsbanen. Zodra de Eerste Kamer met het wetsvoorstel heeft ingestemd, stel ik "
            "een handreiking vast waarmee gemeenten een boete op langdurige leegstand kunnen zetten."
        ),
        P(
            "Daarnaast zeg ik uw Kamer, naar aanleiding van de vragen van het lid Terpstra in het commissiedebat van "
            "28 juni jl. over de positie van tijdelijke huurders en de opzegtermijnen die voor hen gelden, toe dat ik de "
            "huurbescherming van deze groep voor de zomer van 2024 laat doorlichten. Over de uitkomsten zal ik uw Kamer "
            "in het najaar van 2024 informeren. Ik overweeg of een wettelijke minimumtermijn voor tijdelijke verhuur "
            "wenselijk is."
        ),
        Box(
            (
                P("<b>In 2024:</b>", 0),
                L(
                    (
                        "Komt er een loket voor eigenaren, dat de Rijksdienst voor Ondernemend Nederland voor mij inricht.",
                        "De uitkering van de eerste tranche van de Stimuleringsregeling Leegstand aan ten minste 60 gemeenten.",
                        "Een campagne onder verhuurders over veilige tijdelijke bewoning en de vergunningen die daarvoor "
                        "nodig zijn.",
                        "Verken ik met de banken of de rente op transformatieleningen omlaag kan.",
                    ),
                    "-",
                    after=0,
                ),
            ),
            colour="#e6eef5",
        ),
        H("Doelen"),
        P(
            "Het streven is dat eind 2026 ten minste 15.000 woningen in leegstaande gebouwen zijn gemaakt; in 2022 waren "
            "het er 2.300. Ik heb de ambitie om de gemiddelde doorlooptijd van een transformatie terug te brengen van 31 "
            "naar 18 maanden. De woningcorporaties nemen in 2025 een derde van de te maken woningen voor hun rekening, zo "
            "heeft hun koepel mij laten weten.[^4] Een algemene leegstandsheffing zal ik niet invoeren. Uiteraard blijf ik "
            "mij inzetten voor goede verhoudingen met beleggers."
        ),
        H("Tot slot"),
        P(
            "Uw Kamer ontvangt jaarlijks een voortgangsrapportage, voor het eerst in november 2024. De vragen van de vaste "
            "commissie over de leennormen beantwoord ik binnen zes weken. Ik roep eigenaren op niet langer te wachten: "
            "een leeg gebouw helpt niemand."
        ),
        P("Hoogachtend,"),
        Lines(
            ("De minister voor Volkshuisvesting en Ruimtelijke Ordening,", "", "", "", "Marleen van Oostveen")
        ),
    ),
    notes={
        1: "CBS, Landelijke Monitor Leegstand, peildatum januari. Woningen zijn niet meegeteld.",
        2: "Kamerstuk 32 847, nr. 1098.",
        3: "De proef duurde acht weken en kostte € 184.250.",
        4: "Brief van 6 oktober 2023, te vinden op <a>www.woonkoepel.example/brieven</a>.",
    },
)

NL = "De Voorzitter van de Tweede Kamer der Staten-Generaal"
BUILD = "In het eerste kwartaal van 2024 start ik met de bouw van een landelijk leegstandsregister."
OPEN = "Het register wordt uiterlijk 1 oktober 2024 opengesteld voor alle gemeenten."
MONEY = "Hiervoor stel ik in totaal € 12,5 miljoen beschikbaar, waarvan € 3,5 mln. in het eerste jaar."
TEAM = (
    "Daarom breid ik het team van transformatie-experts, dat nu uit achttien mensen bestaat en dat tot dusver vooral in "
    "de grote steden is ingezet, in de loop van 2024 uit tot 30 voltijdsbanen."
)
ASKED = (
    "Daarnaast zeg ik uw Kamer, naar aanleiding van de vragen van het lid Terpstra in het commissiedebat van 28 juni jl. "
    "over de positie van tijdelijke huurders en de opzegtermijnen die voor hen gelden, toe dat ik de huurbescherming van "
    "deze groep voor de zomer van 2024 laat doorlichten."
)
SHARE = (
    "Het aandeel gemeenten met een leegstandsverordening is toegenomen van 21% in 2020 naar 34% in 2022, een stijging van "
    "dertien procentpunt."
)
GOAL = "Het streven is dat eind 2026 ten minste 15.000 woningen in leegstaande gebouwen zijn gemaakt; in 2022 waren het er 2.300."
SOONER = "Ik heb de ambitie om de gemiddelde doorlooptijd van een transformatie terug te brengen van 31 naar 18 maanden."
CORPORATIONS = "De woningcorporaties nemen in 2025 een derde van de te maken woningen voor hun rekening, zo heeft hun koepel mij laten weten."
YEARLY = "Uw Kamer ontvangt jaarlijks een voortgangsrapportage, voor het eerst in november 2024."
QUESTIONS = "De vragen van de vaste commissie over de leennormen beantwoord ik binnen zes weken."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-11-17",
        "subject": "Aanbieding Actieprogramma Leegstand Benut",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2023-0000648117",
        "sender_role": "De minister voor Volkshuisvesting en Ruimtelijke Ordening",
        "sender_name": "Marleen van Oostveen",
        "ministry": "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties",
        "addressee": NL,
    },
    furniture=[
        "Pagina 1 van 2",
        "Pagina 2 van 2",
        "Retouradres",
        "Contactpersoon",
        "2023-0000648117",
        "Turfmarkt 147",
        "Directie Woningbouw",
    ],
    figures=[
        fig(
            "ruim 6.800 kantoren en winkels",
            "ruim 6.800",
            6800,
            "count",
            "over",
            "kantoren en winkels",
            period="2023-01-01",
        ),
        fig(
            "samen goed voor zo’n 4,2 miljoen vierkante meter.",
            "zo’n 4,2 miljoen",
            4_200_000,
            "other",
            "about",
            "vierkante meter",
            period="2023-01-01",
        ),
        fig("9 op de tien gemeenten naar woonruimte", "9 op de tien", 90, "percent", subject="gemeenten"),
        fig(
            "in zeven provincies leegstandstafels gehouden",
            "zeven",
            7,
            subject="provincies",
            period="2023-03/2023-05",
        ),
        fig(
            "Aan deze tafels namen 214 eigenaren deel",
            "214",
            214,
            subject="eigenaren",
            period="2023-03/2023-05",
        ),
        fig(
            "bleek 38% zonder grote ingrepen",
            "38%",
            38,
            "percent",
            subject="de bezochte panden",
            period="2023-03/2023-05",
        ),
        fig(
            "een kwart viel af vanwege de constructie",
            "een kwart",
            25,
            "percent",
            subject="de bezochte panden",
            period="2023-03/2023-05",
        ),
        fig(
            "toegenomen van 21% in 2020",
            "21%",
            21,
            "percent",
            subject="gemeenten met een leegstandsverordening",
            period="2020",
        ),
        fig(
            "naar 34% in 2022",
            "34%",
            34,
            "percent",
            subject="gemeenten met een leegstandsverordening",
            period="2022",
        ),
        fig(
            "een stijging van dertien procentpunt",
            "dertien procentpunt",
            13,
            "percent",
            subject="gemeenten met een leegstandsverordening",
            period="2020/2022",
        ),
        fig("hebben twaalf gezinnen in Leerdam", "twaalf", 12, subject="gezinnen", period="2023-07/2023-08"),
        fig(
            "in totaal € 12,5 miljoen beschikbaar",
            "€ 12,5 miljoen",
            12_500_000,
            "EUR",
            subject="landelijk leegstandsregister",
        ),
        fig(
            "waarvan € 3,5 mln. in het eerste jaar",
            "€ 3,5 mln.",
            3_500_000,
            "EUR",
            subject="landelijk leegstandsregister",
            period="2024",
        ),
        fig("dat nu uit achttien mensen bestaat", "achttien", 18, subject="mensen", period="2023-11-17"),
        fig("uit tot 30 voltijdsbanen", "30", 30, subject="voltijdsbanen", period="2024"),
        fig(
            "aan ten minste 60 gemeenten",
            "ten minste 60",
            60,
            "count",
            "at_least",
            "gemeenten",
            period="2024",
        ),
        fig(
            "ten minste 15.000 woningen in leegstaande gebouwen",
            "ten minste 15.000",
            15000,
            "count",
            "at_least",
            "woningen",
            period="2026-10/2026-12",
        ),
        fig("in 2022 waren het er 2.300", "2.300", 2300, subject="woningen", period="2022"),
        fig(
            "terug te brengen van 31 naar 18 maanden",
            "31",
            31,
            "other",
            subject="gemiddelde doorlooptijd van een transformatie",
            optional=True,
        ),
        fig(
            "terug te brengen van 31 naar 18 maanden",
            "18 maanden",
            18,
            "other",
            subject="gemiddelde doorlooptijd van een transformatie",
            optional=True,
        ),
        fig(
            "een derde van de te maken woningen",
            "een derde",
            33.33,
            "percent",
            subject="te maken woningen",
            period="2025",
        ),
        fig(QUESTIONS, "zes weken", 6, "other", subject=None, optional=True),
        fig("De proef duurde acht weken", "acht weken", 8, "other", subject="De proef", optional=True),
        fig("en kostte € 184.250", "€ 184.250", 184250, "EUR", subject="De proef", period="2023-07/2023-08"),
    ],
    dates=[
        date("Op 1 januari 2023 ging het volgens het CBS", "1 januari 2023", "2023-01-01"),
        date("die het kabinet in 2024 en 2025 onderneemt", "2024 en 2025", "2024/2025"),
        date("mijn toezegging van 28 juni jl. om", "28 juni jl.", "2023-06-28"),
        date(
            "om uw Kamer voor de begrotingsbehandeling een plan",
            "voor de begrotingsbehandeling",
            None,
            optional=True,
        ),
        date("Terugblik op 2023", "2023", "2023", optional=True),
        date("In het voorjaar van 2023 zijn in zeven provincies", "het voorjaar van 2023", "2023-03/2023-05"),
        date("toegenomen van 21% in 2020", "2020", "2020"),
        date("naar 34% in 2022", "2022", "2022"),
        date("In juli en augustus hebben twaalf gezinnen", "juli en augustus", "2023-07/2023-08"),
        date(BUILD, "het eerste kwartaal van 2024", "2024-01/2024-03"),
        date(OPEN, "uiterlijk 1 oktober 2024", "/2024-10-01"),
        date(MONEY, "het eerste jaar", "2024", optional=True),
        date("en zal daarvoor medio 2024 een koppeling", "medio 2024", "2024-05/2024-08"),
        date(TEAM, "in de loop van 2024", "2024"),
        date(TEAM, "nu", "2023-11-17", optional=True),
        date("het commissiedebat van 28 juni jl. over", "28 juni jl.", "2023-06-28"),
        date("deze groep voor de zomer van 2024 laat doorlichten", "voor de zomer van 2024", "/2024-05"),
        date("uw Kamer in het najaar van 2024 informeren", "het najaar van 2024", "2024-09/2024-11"),
        date("In 2024:", "2024", "2024"),
        date(GOAL, "eind 2026", "2026-10/2026-12"),
        date("in 2022 waren het er 2.300", "2022", "2022"),
        date("De woningcorporaties nemen in 2025 een derde", "2025", "2025"),
        date(YEARLY, "november 2024", "2024-11"),
        date(QUESTIONS, "binnen zes weken", "2023-11-17/2023-12-29", optional=True),
        date("Monitor Leegstand, peildatum januari.", "januari", "2023-01", optional=True),
        date("Brief van 6 oktober 2023", "6 oktober 2023", "2023-10-06"),
    ],
    commitments=[
        com(
            "C01",
            BUILD,
            "intention",
            "firm",
            "ik",
            "De bouw van een landelijk leegstandsregister starten.",
            "2024-01/2024-03",
        ),
        com(
            "C02",
            OPEN,
            "intention",
            "firm",
            None,
            "Het leegstandsregister openstellen voor alle gemeenten.",
            "/2024-10-01",
        ),
        com(
            "C03",
            MONEY,
            "intention",
            "firm",
            "ik",
            "€ 12,5 miljoen beschikbaar stellen voor het leegstandsregister.",
            amount=12_500_000,
        ),
        com(
            "C04",
            "Het Kadaster levert de gegevens over eigendom en zal daarvoor medio 2024 een koppeling gereed hebben.",
            "announcement",
            "firm",
            "Het Kadaster",
            "Het Kadaster heeft een koppeling voor eigendomsgegevens gereed.",
            "2024-05/2024-08",
            third=True,
        ),
        com(
            "C05",
            TEAM,
            "intention",
            "firm",
            "ik",
            "Het team van transformatie-experts uitbreiden tot 30 voltijdsbanen.",
            "2024",
            amount=30,
            unit="count",
        ),
        com(
            "C06",
            "Zodra de Eerste Kamer met het wetsvoorstel heeft ingestemd, stel ik een handreiking vast waarmee gemeenten een boete op langdurige leegstand kunnen zetten.",
            "intention",
            "firm",
            "ik",
            "Na instemming van de Eerste Kamer een handreiking over boetes op langdurige leegstand vaststellen.",
        ),
        com(
            "C07",
            ASKED,
            "toezegging",
            "firm",
            "ik",
            "De huurbescherming van tijdelijke huurders laten doorlichten.",
            "/2024-05",
        ),
        com(
            "C08",
            "Over de uitkomsten zal ik uw Kamer in het najaar van 2024 informeren.",
            "toezegging",
            "firm",
            "ik",
            "De Kamer informeren over de uitkomsten van de doorlichting van de huurbescherming.",
            "2024-09/2024-11",
        ),
        com(
            "C09",
            "Ik overweeg of een wettelijke minimumtermijn voor tijdelijke verhuur wenselijk is.",
            "intention",
            "exploratory",
            "ik",
            "Overwegen of een wettelijke minimumtermijn voor tijdelijke verhuur wenselijk is.",
        ),
        com(
            "C10",
            "Komt er een loket voor eigenaren, dat de Rijksdienst voor Ondernemend Nederland voor mij inricht.",
            "intention",
            "firm",
            None,
            "Een loket voor eigenaren inrichten.",
            "2024",
        ),
        com(
            "C11",
            "De uitkering van de eerste tranche van de Stimuleringsregeling Leegstand aan ten minste 60 gemeenten.",
            "intention",
            "firm",
            None,
            "De eerste tranche van de Stimuleringsregeling Leegstand aan ten minste 60 gemeenten uitkeren.",
            "2024",
            amount=60,
            unit="count",
        ),
        com(
            "C12",
            "Een campagne onder verhuurders over veilige tijdelijke bewoning en de vergunningen die daarvoor nodig zijn.",
            "intention",
            "firm",
            None,
            "Een campagne onder verhuurders over veilige tijdelijke bewoning.",
            "2024",
        ),
        com(
            "C13",
            "Verken ik met de banken of de rente op transformatieleningen omlaag kan.",
            "intention",
            "exploratory",
            "ik",
            "Met de banken verkennen of de rente op transformatieleningen omlaag kan.",
            "2024",
        ),
        com(
            "C14",
            GOAL,
            "target",
            "intended",
            None,
            "Ten minste 15.000 woningen in leegstaande gebouwen.",
            "2026-10/2026-12",
            amount=15000,
            unit="count",
        ),
        com(
            "C15",
            SOONER,
            "target",
            "intended",
            "Ik",
            "De doorlooptijd van een transformatie terugbrengen naar 18 maanden.",
        ),
        com(
            "C16",
            CORPORATIONS,
            "announcement",
            "firm",
            "De woningcorporaties",
            "De corporaties nemen een derde van de woningen voor hun rekening.",
            "2025",
            third=True,
        ),
        com(
            "C17",
            "Een algemene leegstandsheffing zal ik niet invoeren.",
            "intention",
            "firm",
            "ik",
            "Geen algemene leegstandsheffing invoeren.",
        ),
        com(
            "C18",
            "Uiteraard blijf ik mij inzetten voor goede verhoudingen met beleggers.",
            "intention",
            "firm",
            "ik",
            "Zich blijven inzetten voor goede verhoudingen met beleggers.",
            optional=True,
        ),
        com(
            "C19",
            YEARLY,
            "toezegging",
            "firm",
            None,
            "De Kamer jaarlijks een voortgangsrapportage sturen.",
            "2024-11",
        ),
        com(
            "C20",
            QUESTIONS,
            "toezegging",
            "firm",
            "ik",
            "De vragen van de vaste commissie over de leennormen beantwoorden.",
            "2023-11-17/2023-12-29",
        ),
    ],
    settlements=[
        settled(
            "S01",
            "Hiermee geef ik gevolg aan mijn toezegging van 28 juni jl. om uw Kamer voor de begrotingsbehandeling een plan van aanpak te sturen.",
            "2023-06-28",
            "fulfilled",
        ),
        settled(
            "S02",
            "Ook geef ik uitvoering aan de motie van het lid Verhagen c.s., die de regering verzoekt langdurige leegstand landelijk te registreren.",
            None,
            "fulfilled",
        ),
    ],
)
