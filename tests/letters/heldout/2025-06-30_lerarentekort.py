# ruff: noqa: E501  (sentences are not broken)
"""Education. Set as a university sets a paper: justified, hyphenated, fi and fl one glyph, headers that run."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="article",
    style=Style("LiberationSerif", 10.6, 13.1, justified=True, hyphenated=True, ligatures=True),
    title="main.tex",
    interleaved=False,
    head={
        "above": (
            "Ministerie van Onderwijs, Cultuur en Wetenschap",
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
        ),
        "title": "Betreft: Voortgang aanpak lerarentekort",
        "under": ("Den Haag, 30 juni 2025", "Kenmerk: 52731946"),
        "running": "Voortgang aanpak lerarentekort",
    },
    body=(
        H("Inleiding", number="1"),
        P(
            "Aan het eind van dit schooljaar maak ik de balans op van de aanpak van het lerarentekort. In het primair onderwijs was op "
            "1 oktober 2024 een tekort van 7,7% van de werkgelegenheid, ofwel zo’n 7.700 voltijdbanen.[^1]Met name in de vijf grootste "
            "steden is de nood hoog: daar is het percentage 13,9. In het voortgezet onderwijs gaat het om 5,1% en ca. 3.400 banen. "
            "In 2030 gaat het naar verwachting om 4.500 banen; die raming is onzeker."
        ),
        P(
            "De motie van de leden Haverkort en Sijbesma verzoekt de regering om met ingang van het komende schooljaar een vierdaagse "
            "lesweek te verbieden. Ik heb deze motie op 4 februari ontraden en zij is met 71 tegen 79 stemmen verworpen."
        ),
        H("Wat er is bereikt", number="2"),
        P(
            "Sinds 2022 is het aantal zij-instromers toegenomen van 1.050 naar 2.310 per jaar, meer dan een verdubbeling. Van alle "
            "starters die in 2023 begonnen, werkt 86% nog in het onderwijs; vijf jaar geleden was dat driekwart. Het Regionaal "
            "Platform Leraren heeft in acht regio’s afspraken gemaakt met opleidingen. Zoals ik op 12 november 2024 heb toegezegd, is de "
            "subsidie voor schoolleiders verhoogd tot € 2.500 per persoon."
        ),
        P(
            "Niet alles lukte. De begeleiding van starters op twee op de vijf scholen is onvoldoende. De pilot met flexibele "
            "lestijden heb ik na een kritisch rapport van de Inspectie van het Onderwijs gestopt."
        ),
        H("Wat nu volgt", number="3"),
        P(
            "Met ingang van het schooljaar 2025–2026 verleng ik de regeling voor onderwijsregio’s. Daarvoor is tot en met 2028 in totaal "
            "€ 412 miljoen beschikbaar. Elke regio levert uiterlijk 1 november a.s. een plan in bij de Dienst Uitvoering Onderwijs. "
            "Beoogd is dat in 2027 alle schoolbesturen bij een onderwijsregio zijn aangesloten; nu is dat 94%."
        ),
        P(
            "Ten tweede leg ik, na overleg met de vakbonden en met de raden voor het primair en het voortgezet onderwijs, die hun "
            "achterban hierover deze zomer zullen raadplegen, in het najaar een wetsvoorstel aan uw Kamer voor waarmee bevoegdheden "
            "breder worden. Daarin regel ik niet dat onbevoegden zelfstandig voor de klas mogen staan. Zodra de Raad van State heeft "
            "geadviseerd, stuur ik u de planning van de behandeling."
        ),
        P(
            "Ten derde wordt verkend of gepensioneerde leraren zonder korting op hun uitkering kunnen bijspringen. Het ABP rekent dit "
            "momenteel door en maakt de uitkomst in september bekend. Ik verwacht dat dit zo’n 800 tot 1.000 extra leraren kan opleveren."
        ),
        Box(
            (
                P("<b>Vooruitblik 2026</b>", 0),
                L(
                    (
                        "De start van de campagne ‘Iedereen voor de klas’.",
                        "Uitbreiding van het aantal plaatsen aan de flexibele deeltijdopleidingen met 1.200.",
                        "Een onafhankelijke evaluatie van de zij-instroomsubsidie, af te ronden vóór 1 april 2026.",
                        "Hogescholen gaan hun toelatingstoetsen gelijktrekken.",
                    ),
                    "•",
                    after=0,
                ),
            ),
        ),
        H("Toezeggingen en planning", number="4"),
        P(
            "In het debat van 22 mei jl. heb ik het lid Pronk toegezegd vóór het zomerreces te reageren op het advies over de "
            "lerarenbeurs. Het is helaas niet mogelijk gebleken om binnen deze termijn een zorgvuldige reactie te geven. Ik doe dat nu "
            "uiterlijk 15 september. Mijn toezegging om de arbeidsmarktraming tweemaal per jaar te publiceren kom ik na: de volgende "
            "raming verschijnt medio december. Wat betreft de toezegging over de reisafstand van leraren volgt hierbij een eerste "
            "overzicht; het volledige beeld ontvangt u in januari."
        ),
        P(
            "Het lerarentekort lossen we alleen samen op. Ik dank de leraren die, met 24 leerlingen of soms meer, elke dag hun werk doen. "
            "Uw Kamer wordt in het eerste kwartaal van 2026 opnieuw over de voortgang geïnformeerd."
        ),
        P("de minister van Onderwijs, Cultuur en Wetenschap,", 0),
        Lines(("", "Hanneke Drijfhout")),
    ),
    notes={
        1: "Centerdata, Arbeidsmarktraming 2024. Een voltijdbaan is 1.659 uur per jaar. Zie ook Kamerstuk 27 923, nr. 489."
    },
)

SHORT = "In het primair onderwijs was op 1 oktober 2024 een tekort van 7,7% van de werkgelegenheid, ofwel zo’n 7.700 voltijdbanen."
SECONDARY = "In het voortgezet onderwijs gaat het om 5,1% en ca. 3.400 banen."
FORECAST = "In 2030 gaat het naar verwachting om 4.500 banen; die raming is onzeker."
VOTE = "Ik heb deze motie op 4 februari ontraden en zij is met 71 tegen 79 stemmen verworpen."
ENTRANTS = "Sinds 2022 is het aantal zij-instromers toegenomen van 1.050 naar 2.310 per jaar, meer dan een verdubbeling."
STAY = "Van alle starters die in 2023 begonnen, werkt 86% nog in het onderwijs; vijf jaar geleden was dat driekwart."
HEADS = "Zoals ik op 12 november 2024 heb toegezegd, is de subsidie voor schoolleiders verhoogd tot € 2.500 per persoon."
LONGER = "Met ingang van het schooljaar 2025–2026 verleng ik de regeling voor onderwijsregio’s."
MONEY = "Daarvoor is tot en met 2028 in totaal € 412 miljoen beschikbaar."
PLANS = "Elke regio levert uiterlijk 1 november a.s. een plan in bij de Dienst Uitvoering Onderwijs."
ALL = "Beoogd is dat in 2027 alle schoolbesturen bij een onderwijsregio zijn aangesloten; nu is dat 94%."
BILL = "Ten tweede leg ik, na overleg met de vakbonden en met de raden voor het primair en het voortgezet onderwijs, die hun achterban hierover deze zomer zullen raadplegen, in het najaar een wetsvoorstel aan uw Kamer voor waarmee bevoegdheden breder worden."
COUNCIL = "Zodra de Raad van State heeft geadviseerd, stuur ik u de planning van de behandeling."
RETIRED = (
    "Ten derde wordt verkend of gepensioneerde leraren zonder korting op hun uitkering kunnen bijspringen."
)
ABP = "Het ABP rekent dit momenteel door en maakt de uitkomst in september bekend."
YIELD = "Ik verwacht dat dit zo’n 800 tot 1.000 extra leraren kan opleveren."
PLACES = "Uitbreiding van het aantal plaatsen aan de flexibele deeltijdopleidingen met 1.200."
EVALUATION = "Een onafhankelijke evaluatie van de zij-instroomsubsidie, af te ronden vóór 1 april 2026."
OLDER = "In het debat van 22 mei jl. heb ik het lid Pronk toegezegd vóór het zomerreces te reageren op het advies over de lerarenbeurs."
FAILED = "Het is helaas niet mogelijk gebleken om binnen deze termijn een zorgvuldige reactie te geven."
REPLY = "Ik doe dat nu uiterlijk 15 september."
TWICE = "Mijn toezegging om de arbeidsmarktraming tweemaal per jaar te publiceren kom ik na: de volgende raming verschijnt medio december."
TRAVEL = "Wat betreft de toezegging over de reisafstand van leraren volgt hierbij een eerste overzicht; het volledige beeld ontvangt u in januari."
AGAIN = "Uw Kamer wordt in het eerste kwartaal van 2026 opnieuw over de voortgang geïnformeerd."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-30",
        "subject": "Voortgang aanpak lerarentekort",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "52731946",
        "sender_role": "de minister van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "Hanneke Drijfhout",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["52731946"],
    figures=[
        fig(SHORT, "7,7%", 7.7, "percent", subject="een tekort", period="2024-10-01"),
        fig(SHORT, "zo’n 7.700", 7700, "count", "about", "voltijdbanen", period="2024-10-01"),
        fig("Met name in de vijf grootste steden", "vijf", 5, subject="grootste steden", optional=True),
        fig(
            "daar is het percentage 13,9",
            "13,9",
            13.9,
            "percent",
            subject="het percentage",
            period="2024-10-01",
        ),
        fig(SECONDARY, "5,1%", 5.1, "percent", subject="het voortgezet onderwijs", period="2024-10-01"),
        fig(SECONDARY, "ca. 3.400", 3400, "count", "about", "banen", period="2024-10-01"),
        fig(FORECAST, "4.500", 4500, subject="banen", period="2030"),
        fig(VOTE, "71", 71, subject="stemmen", period="2025-02-04"),
        fig(VOTE, "79", 79, subject="stemmen", period="2025-02-04"),
        fig(ENTRANTS, "1.050", 1050, subject="zij-instromers", period="2022"),
        fig(ENTRANTS, "2.310", 2310, subject="zij-instromers", period="2025"),
        fig(ENTRANTS, "meer dan een verdubbeling", 100, "percent", "over", "zij-instromers", optional=True),
        fig(STAY, "86%", 86, "percent", subject="starters", period="2025"),
        fig(STAY, "vijf jaar", 5, "year", optional=True),
        fig(STAY, "driekwart", 75, "percent", subject="starters", period="2020"),
        fig("heeft in acht regio’s afspraken gemaakt", "acht", 8, subject="regio’s"),
        fig(HEADS, "€ 2.500", 2500, "EUR", subject="de subsidie voor schoolleiders"),
        fig(
            "De begeleiding van starters op twee op de vijf scholen is onvoldoende.",
            "twee op de vijf",
            40,
            "percent",
            subject="scholen",
        ),
        fig(MONEY, "€ 412 miljoen", 412_000_000, "EUR", subject="onderwijsregio’s", period="/2028"),
        fig(ALL, "94%", 94, "percent", subject="schoolbesturen", period="2025-06-30"),
        fig(YIELD, "zo’n 800 tot 1.000", 800, "count", "about", "extra leraren", high=1000),
        fig(PLACES, "1.200", 1200, subject="plaatsen", period="2026"),
        fig("met 24 leerlingen of soms meer", "24", 24, subject="leerlingen", optional=True),
        fig(
            "Een voltijdbaan is 1.659 uur per jaar.",
            "1.659 uur",
            1659,
            "other",
            subject="Een voltijdbaan",
            optional=True,
        ),
        fig("een vierdaagse lesweek te verbieden", "vierdaagse", 4, "other", optional=True),
        fig(TWICE, "tweemaal", 2, "count", optional=True),
    ],
    dates=[
        date(
            "Aan het eind van dit schooljaar maak ik de balans op",
            "het eind van dit schooljaar",
            "2025-06/2025-07",
            optional=True,
        ),
        date(SHORT, "1 oktober 2024", "2024-10-01"),
        date(FORECAST, "2030", "2030"),
        date(
            "met ingang van het komende schooljaar een vierdaagse",
            "met ingang van het komende schooljaar",
            "2025-08-01/",
            optional=True,
        ),
        date(VOTE, "4 februari", "2025-02-04"),
        date(ENTRANTS, "Sinds 2022", "2022/"),
        date(STAY, "2023", "2023"),
        date(STAY, "vijf jaar geleden", "2020", optional=True),
        date(HEADS, "12 november 2024", "2024-11-12"),
        date(LONGER, "Met ingang van het schooljaar 2025–2026", "2025-08-01/", optional=True),
        date(MONEY, "tot en met 2028", "/2028"),
        date(PLANS, "uiterlijk 1 november a.s.", "/2025-11-01"),
        date(ALL, "2027", "2027"),
        date(ALL, "nu", "2025-06-30", optional=True),
        date(BILL, "deze zomer", "2025-06/2025-08"),
        date(BILL, "het najaar", "2025-09/2025-11"),
        date(ABP, "momenteel", "2025-06-30", optional=True),
        date(ABP, "september", "2025-09"),
        date("Vooruitblik 2026", "2026", "2026", optional=True),
        date(EVALUATION, "vóór 1 april 2026", "/2026-03-31"),
        date(OLDER, "22 mei jl.", "2025-05-22"),
        date(OLDER, "vóór het zomerreces", "/2025-07-03", optional=True),
        date(REPLY, "uiterlijk 15 september", "/2025-09-15"),
        date(REPLY, "nu", "2025-06-30", optional=True),
        date(TWICE, "medio december", "2025-12-11/2025-12-20"),
        date(TRAVEL, "januari", "2026-01"),
        date(AGAIN, "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date("Centerdata, Arbeidsmarktraming 2024.", "2024", "2024", optional=True),
    ],
    commitments=[
        com(
            "C01",
            LONGER,
            "intention",
            "firm",
            "ik",
            "De regeling voor onderwijsregio’s verlengen.",
            "2025-08-01/",
        ),
        com(
            "C02",
            MONEY,
            "intention",
            "firm",
            None,
            "€ 412 miljoen voor onderwijsregio’s.",
            "/2028",
            amount=412_000_000,
            optional=True,
        ),
        com(
            "C03",
            PLANS,
            "announcement",
            "firm",
            "Elke regio",
            "Elke regio levert een plan in.",
            "/2025-11-01",
            third=True,
        ),
        com(
            "C04",
            ALL,
            "target",
            "intended",
            None,
            "Alle schoolbesturen bij een onderwijsregio aangesloten.",
            "2027",
        ),
        com(
            "C05",
            BILL,
            "toezegging",
            "firm",
            "ik",
            "Een wetsvoorstel over bevoegdheden aan de Kamer voorleggen.",
            "2025-09/2025-11",
        ),
        com(
            "C06",
            BILL,
            "announcement",
            "firm",
            "de raden",
            "De vakbonden en raden raadplegen hun achterban.",
            "2025-06/2025-08",
            third=True,
            optional=True,
        ),
        com(
            "C07",
            "Daarin regel ik niet dat onbevoegden zelfstandig voor de klas mogen staan.",
            "intention",
            "firm",
            "ik",
            "Niet regelen dat onbevoegden zelfstandig voor de klas mogen staan.",
        ),
        com(
            "C08",
            COUNCIL,
            "toezegging",
            "firm",
            "ik",
            "Na het advies van de Raad van State de planning van de behandeling sturen.",
        ),
        com(
            "C09",
            RETIRED,
            "intention",
            "exploratory",
            None,
            "Verkennen of gepensioneerde leraren zonder korting kunnen bijspringen.",
        ),
        com(
            "C10",
            ABP,
            "announcement",
            "firm",
            "Het ABP",
            "Het ABP maakt de uitkomst van de doorrekening bekend.",
            "2025-09",
            third=True,
        ),
        com(
            "C11",
            YIELD,
            "target",
            "intended",
            "Ik",
            "800 tot 1.000 extra leraren.",
            amount=800,
            unit="count",
            optional=True,
        ),
        com(
            "C12",
            "De start van de campagne ‘Iedereen voor de klas’.",
            "intention",
            "firm",
            None,
            "De campagne ‘Iedereen voor de klas’ starten.",
            "2026",
        ),
        com(
            "C13",
            PLACES,
            "intention",
            "firm",
            None,
            "1.200 plaatsen erbij aan de flexibele deeltijdopleidingen.",
            "2026",
            amount=1200,
            unit="count",
        ),
        com(
            "C14",
            EVALUATION,
            "intention",
            "firm",
            None,
            "De zij-instroomsubsidie onafhankelijk evalueren.",
            "/2026-03-31",
        ),
        com(
            "C15",
            "Hogescholen gaan hun toelatingstoetsen gelijktrekken.",
            "announcement",
            "firm",
            "Hogescholen",
            "Hogescholen trekken hun toelatingstoetsen gelijk.",
            "2026",
            third=True,
        ),
        com(
            "C16",
            REPLY,
            "toezegging",
            "firm",
            "Ik",
            "Reageren op het advies over de lerarenbeurs.",
            "/2025-09-15",
        ),
        com(
            "C17",
            TWICE,
            "intention",
            "firm",
            None,
            "De volgende arbeidsmarktraming publiceren.",
            "2025-12-11/2025-12-20",
        ),
        com(
            "C18",
            TRAVEL,
            "toezegging",
            "firm",
            None,
            "De Kamer het volledige beeld van de reisafstand van leraren sturen.",
            "2026-01",
        ),
        com(
            "C19",
            AGAIN,
            "toezegging",
            "firm",
            None,
            "De Kamer opnieuw over de voortgang informeren.",
            "2026-01/2026-03",
        ),
    ],
    settlements=[
        settled("S01", HEADS, "2024-11-12", "fulfilled"),
        settled("S02", OLDER + " " + FAILED, "2025-05-22", "pending"),
        settled("S03", TWICE, None, "fulfilled"),
        settled("S04", TRAVEL, None, "partly"),
    ],
)
