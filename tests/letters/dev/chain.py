# ruff: noqa: E501  (sentences are not broken)
"""What the progress reports on vacant buildings say of each promise, and the figures that recur in all three letters."""

A = "2023-11-17_kamerbrief-leegstand"
B = "2024-11-21_kst-36518-14"
C = "2025-11-28_brief-voortgang-leegstand"


def told(
    document: str,
    ident: str,
    later: str,
    status: str,
    *evidence: str,
    what: str | None = None,
    was: object = None,
    now: object = None,
    renews: tuple[str, ...] = (),
    optional: bool = False,
) -> dict:
    quotes = [{"quote": q, "role": "reports"} for q in evidence] + [
        {"quote": q, "role": "renews"} for q in renews
    ]
    change = {"what": what, "from": was, "to": now} if what else None
    return {
        "document": document,
        "commitment": ident,
        "reported_in": later,
        "status": status,
        "evidence": quotes,
        "change": change,
        "optional": optional,
    }


# --- in the first progress report
BUILT = "De bouw van het landelijk leegstandsregister is in februari 2024 begonnen."
NOT_OPEN = "Openstelling van het register op 1 oktober jl. is helaas niet haalbaar gebleken."
WHY = "Reden hiervoor is dat de toets op de gegevensbescherming meer tijd vergde."
OPEN_LATER = "Het register wordt nu uiterlijk 1 juli 2025 opengesteld, eerst voor de gemeenten die aan de proef hebben meegedaan."
LESS_MONEY = "Ik stel voor het register € 11,2 miljoen beschikbaar in plaats van € 12,5 miljoen."
LINKED = "Het Kadaster heeft de koppeling met de eigendomsgegevens in oktober opgeleverd."
TEAM_24 = "Het team van transformatie-experts is dit jaar gegroeid naar 24 voltijdsbanen; de zes overige plaatsen zijn door de krapte op de arbeidsmarkt niet vervuld."
BILL = "Het wetsvoorstel ligt nog bij de Eerste Kamer, zodat ik de handreiking over boetes op leegstand niet heb kunnen vaststellen."
GUIDE = "Als de Eerste Kamer het voorstel aanvaardt, volgt de handreiking binnen drie maanden."
STUDIED = "De huurbescherming van tijdelijke huurders is dit voorjaar doorgelicht; het rapport is op 24 mei 2024 verschenen."
OUTCOME = "Met deze brief doe ik de toezegging aan het lid Terpstra van 28 juni 2023 gestand om uw Kamer over de uitkomsten te informeren."
FOUND = "Uit het onderzoek blijkt dat één op de zeven tijdelijke huurders de opzegtermijn niet kent en dat driekwart nooit over verlenging heeft gesproken."
NO_TERM = "Een wettelijke minimumtermijn voor tijdelijke verhuur acht ik niet nodig."
NO_DESK = "In plaats van een loket bij de Rijksdienst voor Ondernemend Nederland is gekozen voor twaalf provinciale «servicepunten», omdat eigenaren liever dicht bij huis worden geholpen."
FIRST_47 = "De eerste tranche van de Stimuleringsregeling Leegstand is in september jl. uitgekeerd aan 47 gemeenten, in totaal € 38,6 mln."
INCOMPLETE = "De overige aanvragen waren onvolledig."
NO_CAMPAIGN = (
    "De campagne onder verhuurders is geschrapt; het budget van € 900.000 is aan de regeling toegevoegd."
)
NO_LEVY = "Ook dit kabinet voert geen algemene leegstandsheffing in."
MADE_3900 = "Sinds de start van het programma zijn ruim 3.900 woningen in leegstaande gebouwen gemaakt, waarvan bijna 700 door corporaties."
HEREBY = "Zoals toegezegd ontvangt u hierbij de eerste voortgangsrapportage."
NEXT = "In de volgende voortgangsrapportage, die in november 2025 verschijnt, ga ik nader in op de doorlooptijden."

# --- in the second
DONE = "De bouw van het leegstandsregister is in juni afgerond."
AGAIN = "De openstelling, die voor 1 juli van dit jaar was aangekondigd, loopt helaas opnieuw vertraging op: de leverancier ging in mei failliet."
SPRING = "Naar verwachting kunnen gemeenten het register in het voorjaar van 2026 gebruiken."
ROW_OPEN = "Openstellen van het leegstandsregister"
SPENT = "Van de beschikbare € 11,2 miljoen is tot nu toe € 9,8 miljoen uitgegeven."
CHECKED = "Een accountantskantoor heeft in het tweede kwartaal de betrouwbaarheid van de cijfers getoetst en goed bevonden."
TEAM_31 = "Het team van transformatie-experts telt inmiddels 31 voltijdsbanen."
REJECTED = "De Eerste Kamer heeft het wetsvoorstel op 11 maart jl. verworpen."
NO_GUIDE = "Een handreiking over boetes op leegstand komt er daarom niet."
CODE = "De verhuurders hebben in augustus hun gedragscode gepubliceerd."
FIRST_58 = "De eerste tranche van de Stimuleringsregeling Leegstand is afgesloten met een uitkering aan 58 gemeenten, samen € 47,3 mln."
SECOND = "De tweede tranche gaat niet dit najaar open, zoals ik had aangekondigd, maar begin februari 2026."
ROW_SECOND = "Openen van de tweede tranche van de regeling"
BANKS = "Met drie banken heb ik afgesproken dat de rente op transformatieleningen per 1 januari a.s. met 0,4 procentpunt daalt."
MADE_8450 = "Sinds de start van het programma zijn 8.450 woningen in leegstaande gebouwen gemaakt."
NEARER = "Het doel van 15.000 woningen eind 2026 komt daarmee dichterbij, maar is nog niet binnen bereik."
FASTER = "De gemiddelde doorlooptijd van een transformatie is gedaald van 31 maanden in 2022 naar 24 maanden in de eerste helft van dit jaar."
SHARE_22 = "In 2025 namen de corporaties 22% van de nieuwe woningen voor hun rekening en niet een derde, zoals zij hadden aangekondigd."
NINE = "Negen van de twaalf provincies zijn op het register aangesloten."
ROW_THREE = "Aansluiten van de laatste drie provincies"
CARE = "Met de uitbreiding naar zorggebouwen is een begin gemaakt."
MEETINGS = "In maart, juni en september zijn regionale bijeenkomsten voor beleggers gehouden, met in totaal zo’n 350 deelnemers."
SHOPS = "Het onderzoek naar de kosten van leegstand in winkelstraten is op 14 februari jl. aan uw Kamer gestuurd, waarmee de toezegging van 7 maart 2024 is nagekomen."
SECOND_REPORT = "Hierbij stuur ik u de tweede voortgangsrapportage over het Actieprogramma Leegstand Benut."
ALSO_TIMES = "Daarin ga ik, zoals toegezegd in de vorige rapportage, ook in op de doorlooptijden."

TRACKING = [
    told(A, "C01", B, "fulfilled", BUILT),
    told(
        A,
        "C02",
        B,
        "postponed",
        NOT_OPEN,
        WHY,
        renews=(OPEN_LATER,),
        what="deadline",
        was="2024-10-01",
        now="2025-07-01",
    ),
    told(A, "C03", B, "partly", LESS_MONEY, what="amount", was=12_500_000, now=11_200_000),
    told(A, "C04", B, "fulfilled", LINKED, what="deadline", was="2024-08-31", now="2024-10-31"),
    told(A, "C05", B, "partly", TEAM_24, what="amount", was=30, now=24),
    told(A, "C06", B, "ongoing", BILL, renews=(GUIDE,)),
    told(A, "C07", B, "fulfilled", STUDIED, FOUND),
    told(A, "C08", B, "fulfilled", OUTCOME, FOUND),
    told(A, "C09", B, "dropped", NO_TERM, optional=True),
    told(A, "C10", B, "dropped", NO_DESK, what="scope", was="loket", now="twaalf provinciale servicepunten"),
    told(A, "C11", B, "partly", FIRST_47, INCOMPLETE, what="amount", was=60, now=47),
    told(A, "C12", B, "dropped", NO_CAMPAIGN),
    told(A, "C13", B, "not_reported"),
    told(A, "C14", B, "ongoing", MADE_3900),
    told(A, "C15", B, "not_reported"),
    told(A, "C16", B, "ongoing", MADE_3900, optional=True),
    told(A, "C17", B, "ongoing", renews=(NO_LEVY,)),
    told(A, "C18", B, "not_reported", optional=True),
    told(A, "C19", B, "fulfilled", HEREBY),
    told(A, "C20", B, "not_reported"),
    told(A, "C01", C, "fulfilled", DONE, optional=True),
    told(
        A,
        "C02",
        C,
        "postponed",
        AGAIN,
        renews=(SPRING, ROW_OPEN),
        what="deadline",
        was="2024-10-01",
        now="2026-05-31",
    ),
    told(A, "C03", C, "ongoing", SPENT, what="amount", was=12_500_000, now=11_200_000, optional=True),
    told(A, "C04", C, "not_reported"),
    told(A, "C05", C, "fulfilled", TEAM_31, optional=False),
    told(A, "C06", C, "dropped", NO_GUIDE, REJECTED),
    told(A, "C07", C, "not_reported"),
    told(A, "C08", C, "not_reported"),
    told(A, "C09", C, "not_reported"),
    told(A, "C10", C, "not_reported", optional=True),
    told(A, "C11", C, "partly", FIRST_58, what="amount", was=60, now=58),
    told(A, "C12", C, "not_reported"),
    told(A, "C13", C, "fulfilled", BANKS, optional=True),
    told(A, "C14", C, "ongoing", MADE_8450, NEARER),
    told(A, "C15", C, "ongoing", FASTER),
    told(A, "C16", C, "partly", SHARE_22, what="amount", was=33.33, now=22),
    told(A, "C17", C, "not_reported"),
    told(A, "C19", C, "fulfilled", SECOND_REPORT, optional=True),
    told(A, "C20", C, "not_reported"),
    told(
        B,
        "C01",
        C,
        "postponed",
        AGAIN,
        renews=(SPRING, ROW_OPEN),
        what="deadline",
        was="2025-07-01",
        now="2026-05-31",
    ),
    told(B, "C02", C, "ongoing", SPENT),
    told(B, "C03", C, "fulfilled", CHECKED),
    told(B, "C04", C, "dropped", NO_GUIDE, REJECTED),
    told(B, "C05", C, "fulfilled", CODE),
    told(
        B,
        "C06",
        C,
        "postponed",
        SECOND,
        renews=(ROW_SECOND,),
        what="deadline",
        was="2025-11-30",
        now="2026-02-10",
    ),
    told(B, "C07", C, "not_reported"),
    told(B, "C08", C, "partly", NINE, renews=(ROW_THREE,)),
    told(B, "C09", C, "not_reported"),
    told(B, "C10", C, "fulfilled", MEETINGS),
    told(B, "C11", C, "ongoing", CARE),
    told(B, "C12", C, "fulfilled", SHOPS),
    told(B, "C13", C, "fulfilled", FASTER, ALSO_TIMES),
    told(B, "C14", C, "not_reported", optional=True),
]


def series(indicator: str, unit: str, *points: tuple[str, str, float, str]) -> dict:
    keys = ("document", "quote", "value", "period")
    return {"indicator": indicator, "unit": unit, "points": [dict(zip(keys, p, strict=True)) for p in points]}


YARD_A = "Het aandeel gemeenten met een leegstandsverordening is toegenomen van 21% in 2020 naar 34% in 2022, een stijging van dertien procentpunt."
YARD_B = "Het aandeel gemeenten met een leegstandsverordening steeg van 34% in 2022 naar 41% in 2023."
YARD_C = "Van alle gemeenten heeft nu 52% een leegstandsverordening; in 2023 was dat 41%."
GOAL = "Het streven is dat eind 2026 ten minste 15.000 woningen in leegstaande gebouwen zijn gemaakt; in 2022 waren het er 2.300."
MONEY_A = "Hiervoor stel ik in totaal € 12,5 miljoen beschikbaar, waarvan € 3,5 mln. in het eerste jaar."

INDICATORS = [
    series(
        "gemeenten met een leegstandsverordening",
        "percent",
        (A, YARD_A, 21, "2020"),
        (A, YARD_A, 34, "2022"),
        (B, YARD_B, 34, "2022"),
        (B, YARD_B, 41, "2023"),
        (C, YARD_C, 52, "2025"),
        (C, YARD_C, 41, "2023"),
    ),
    series(
        "leegstaande kantoren en winkels",
        "count",
        (
            A,
            "Op 1 januari 2023 ging het volgens het CBS om ruim 6.800 kantoren en winkels, samen goed voor zo’n 4,2 miljoen vierkante meter.",
            6800,
            "2023",
        ),
        (B, "Op 1 januari 2024 stonden circa 6.500 kantoren en winkels leeg.", 6500, "2024"),
        (C, "Op 1 januari 2025 stonden 6.150 kantoren en winkels leeg.", 6150, "2025"),
    ),
    series(
        "sinds de start gemaakte woningen in leegstaande gebouwen",
        "count",
        (B, MADE_3900, 3900, "2024"),
        (C, MADE_8450, 8450, "2025"),
    ),
    series(
        "doel: woningen in leegstaande gebouwen eind 2026",
        "count",
        (A, GOAL, 15000, "2026"),
        (C, NEARER, 15000, "2026"),
    ),
    series(
        "geld voor het register",
        "EUR",
        (A, MONEY_A, 12_500_000, "2023"),
        (B, LESS_MONEY, 11_200_000, "2024"),
        (B, LESS_MONEY, 12_500_000, "2023"),
        (C, SPENT, 11_200_000, "2025"),
    ),
    series(
        "voltijdsbanen van het team van transformatie-experts",
        "count",
        (B, TEAM_24, 24, "2024"),
        (C, TEAM_31, 31, "2025"),
    ),
    series(
        "gemeenten met geld uit de eerste tranche",
        "count",
        (B, FIRST_47, 47, "2024"),
        (C, FIRST_58, 58, "2025"),
    ),
    series(
        "uitgekeerd in de eerste tranche",
        "EUR",
        (B, FIRST_47, 38_600_000, "2024"),
        (C, FIRST_58, 47_300_000, "2025"),
    ),
]
