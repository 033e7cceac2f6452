# ruff: noqa: E501  (sentences are not broken)
"""Housing, third of three: the second progress report. Side column at the left, a Calibri-like face, a planning table."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("SourceSansPro", 10.5, 13.6),
    title="",
    head={
        "ministry": ("Ministerie van Volkshuisvesting en", "Ruimtelijke Ordening"),
        "return": "> Retouradres Postbus 20011 2500 EA Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA Den Haag",
        ),
        "lines": [
            ("Datum", "28 november 2025"),
            ("Betreft", "Tweede voortgangsrapportage Actieprogramma Leegstand Benut"),
        ],
        "label_width": 56,
        "side": [
            ("Directie Woningbouw", ("Turfmarkt 147", "2511 DP Den Haag")),
            ("Onze referentie", ("2025-0000591834",)),
            ("Uw referentie", ("36 518, nr. 14",)),
            ("Bijlagen", ("2",)),
        ],
        "side_next": [("Onze referentie", ("2025-0000591834",)), ("Datum", ("28 november 2025",))],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Hierbij stuur ik u de tweede voortgangsrapportage over het Actieprogramma Leegstand Benut. Daarin ga ik, zoals "
            "toegezegd in de vorige rapportage, ook in op de doorlooptijden. Ik loop eerst de cijfers langs en daarna de "
            "afspraken een voor een."
        ),
        H("1. De cijfers"),
        P(
            "Sinds de start van het programma zijn 8.450 woningen in leegstaande gebouwen gemaakt. Het doel van 15.000 "
            "woningen eind 2026 komt daarmee dichterbij, maar is nog niet binnen bereik. In 2025 namen de corporaties 22% van "
            "de nieuwe woningen voor hun rekening en niet een derde, zoals zij hadden aangekondigd. De gemiddelde "
            "doorlooptijd van een transformatie is gedaald van 31 maanden in 2022 naar 24 maanden in de eerste helft van dit "
            "jaar.[^1] Van alle gemeenten heeft nu 52% een leegstandsverordening; in 2023 was dat 41%. Op 1 januari 2025 "
            "stonden 6.150 kantoren en winkels leeg."
        ),
        H("2. De afspraken"),
        P(
            "<i>Register.</i> De bouw van het leegstandsregister is in juni afgerond. De openstelling, die voor 1 juli van dit "
            "jaar was aangekondigd, loopt helaas opnieuw vertraging op: de leverancier ging in mei failliet.[^2] Naar "
            "verwachting kunnen gemeenten het register in het voorjaar van 2026 gebruiken. Een accountantskantoor heeft in "
            "het tweede kwartaal de betrouwbaarheid van de cijfers getoetst en goed bevonden. Van de beschikbare "
            "€ 11,2 miljoen is tot nu toe € 9,8 miljoen uitgegeven. Negen van de twaalf provincies zijn op het register "
            "aangesloten. Met de uitbreiding naar zorggebouwen is een begin gemaakt."
        ),
        P(
            "<i>Gemeenten.</i> Het team van transformatie-experts telt inmiddels 31 voltijdsbanen. De Eerste Kamer heeft het "
            "wetsvoorstel op 11 maart jl. verworpen. Een handreiking over boetes op leegstand komt er daarom niet. De "
            "verhuurders hebben in augustus hun gedragscode gepubliceerd."
        ),
        P(
            "<i>Geld.</i> De eerste tranche van de Stimuleringsregeling Leegstand is afgesloten met een uitkering aan 58 "
            "gemeenten, samen € 47,3 mln. De tweede tranche gaat niet dit najaar open, zoals ik had aangekondigd, maar begin "
            "februari 2026. Met drie banken heb ik afgesproken dat de rente op transformatieleningen per 1 januari a.s. met "
            "0,4 procentpunt daalt. In maart, juni en september zijn regionale bijeenkomsten voor beleggers gehouden, met in "
            "totaal zo’n 350 deelnemers.[^3] Het onderzoek naar de kosten van leegstand in winkelstraten is op 14 februari jl. "
            "aan uw Kamer gestuurd, waarmee de toezegging van 7 maart 2024 is nagekomen."
        ),
        H("3. Het vervolg"),
        P("In de tabel staat wat het komende jaar gebeurt.", 0.5),
        T(
            (
                ("Actie", "Planning", "Stand van zaken"),
                ("Openstellen van het leegstandsregister", "Voorjaar 2026", "Nieuwe leverancier gevonden"),
                ("Openen van de tweede tranche van de regeling", "Februari 2026", "Budget: € 40 mln."),
                ("Aansluiten van de laatste drie provincies", "Q2 2026", "Gesprekken lopen"),
                ("Evaluatie van het actieprogramma", "Eind 2026", "Nog niet gestart"),
            ),
            (3.2, 1.5, 2.3),
        ),
        P("Daarnaast neem ik mij het volgende voor:", 0),
        L(
            (
                "Ik ben voornemens om het actieprogramma met twee jaar te verlengen, tot eind 2028, mits bij de "
                "Voorjaarsnota middelen worden gevonden.",
                "Met de Vereniging van Nederlandse Gemeenten bekijk ik of de twaalf servicepunten ook particuliere huurders "
                "kunnen helpen.",
                "Uiterlijk 30 april 2026 kom ik met een reactie op het advies van de Raad voor de leefomgeving over lege "
                "zorggebouwen.",
            ),
            "•",
        ),
        P(
            "De leden van de vaste commissie vroegen mij ook naar leegstand op defensieterreinen. Die vraag is overgedragen aan "
            "de staatssecretaris van Defensie, die u daarover in januari zal schrijven. De derde voortgangsrapportage volgt "
            "in november 2026."
        ),
        P("Met vriendelijke groet,"),
        Lines(("De minister van Volkshuisvesting en Ruimtelijke Ordening,", "", "", "Pieter Vlasblom")),
    ),
    notes={
        1: "Gemeten van de aanvraag tot de eerste bewoner. In de voorlopige cijfers stond nog 23 maanden.",
        2: "Zie bijlage 2.",
        3: "Het verslag staat op <a>www.leegstandbenut.example/verslag-2025</a>.",
    },
)

MADE = "Sinds de start van het programma zijn 8.450 woningen in leegstaande gebouwen gemaakt."
NEARER = "Het doel van 15.000 woningen eind 2026 komt daarmee dichterbij, maar is nog niet binnen bereik."
SHARE = "In 2025 namen de corporaties 22% van de nieuwe woningen voor hun rekening en niet een derde, zoals zij hadden aangekondigd."
FASTER = "De gemiddelde doorlooptijd van een transformatie is gedaald van 31 maanden in 2022 naar 24 maanden in de eerste helft van dit jaar."
YARD = "Van alle gemeenten heeft nu 52% een leegstandsverordening; in 2023 was dat 41%."
LATER = "De openstelling, die voor 1 juli van dit jaar was aangekondigd, loopt helaas opnieuw vertraging op: de leverancier ging in mei failliet."
OPEN = "Naar verwachting kunnen gemeenten het register in het voorjaar van 2026 gebruiken."
SECOND = "De tweede tranche gaat niet dit najaar open, zoals ik had aangekondigd, maar begin februari 2026."
BANKS = "Met drie banken heb ik afgesproken dat de rente op transformatieleningen per 1 januari a.s. met 0,4 procentpunt daalt."
SHOPS = (
    "Het onderzoek naar de kosten van leegstand in winkelstraten is op 14 februari jl. aan uw Kamer gestuurd, waarmee de "
    "toezegging van 7 maart 2024 is nagekomen."
)
LONGER = "Ik ben voornemens om het actieprogramma met twee jaar te verlengen, tot eind 2028, mits bij de Voorjaarsnota middelen worden gevonden."
HELP = "Met de Vereniging van Nederlandse Gemeenten bekijk ik of de twaalf servicepunten ook particuliere huurders kunnen helpen."
REPLY = "Uiterlijk 30 april 2026 kom ik met een reactie op het advies van de Raad voor de leefomgeving over lege zorggebouwen."
BARRACKS = (
    "Die vraag is overgedragen aan de staatssecretaris van Defensie, die u daarover in januari zal schrijven."
)
THIRD = "De derde voortgangsrapportage volgt in november 2026."
MEETINGS = "In maart, juni en september zijn regionale bijeenkomsten voor beleggers gehouden, met in totaal zo’n 350 deelnemers."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-11-28",
        "subject": "Tweede voortgangsrapportage Actieprogramma Leegstand Benut",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2025-0000591834",
        "sender_role": "De minister van Volkshuisvesting en Ruimtelijke Ordening",
        "sender_name": "Pieter Vlasblom",
        "ministry": "Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Onze referentie", "2025-0000591834", "Retouradres", "2511 DP", "Pagina 2 van"],
    figures=[
        fig(MADE, "8.450", 8450, subject="woningen in leegstaande gebouwen"),
        fig(NEARER, "15.000", 15000, subject="woningen", period="2026-10/2026-12"),
        fig(SHARE, "22%", 22, "percent", subject="de nieuwe woningen", period="2025"),
        fig(SHARE, "een derde", 33.33, "percent", subject="de nieuwe woningen", period="2025"),
        fig(
            FASTER,
            "31 maanden",
            31,
            "other",
            subject="De gemiddelde doorlooptijd van een transformatie",
            period="2022",
            optional=True,
        ),
        fig(
            FASTER,
            "24 maanden",
            24,
            "other",
            subject="De gemiddelde doorlooptijd van een transformatie",
            period="2025-01/2025-06",
            optional=True,
        ),
        fig(FASTER, "helft", 50, "percent", optional=True),
        fig(YARD, "52%", 52, "percent", subject="alle gemeenten", period="2025"),
        fig(YARD, "41%", 41, "percent", subject="alle gemeenten", period="2023"),
        fig(
            "stonden 6.150 kantoren en winkels leeg",
            "6.150",
            6150,
            subject="kantoren en winkels",
            period="2025-01-01",
        ),
        fig("Van de beschikbare € 11,2 miljoen", "€ 11,2 miljoen", 11_200_000, "EUR", subject="Register"),
        fig(
            "is tot nu toe € 9,8 miljoen uitgegeven",
            "€ 9,8 miljoen",
            9_800_000,
            "EUR",
            subject="Register",
            period="/2025-11-28",
        ),
        fig("Negen van de twaalf provincies", "Negen", 9, subject="provincies"),
        fig("Negen van de twaalf provincies", "twaalf", 12, subject="provincies", optional=True),
        fig("inmiddels 31 voltijdsbanen", "31", 31, subject="voltijdsbanen"),
        fig("een uitkering aan 58 gemeenten", "58", 58, subject="gemeenten"),
        fig(
            "samen € 47,3 mln.",
            "€ 47,3 mln.",
            47_300_000,
            "EUR",
            subject="De eerste tranche van de Stimuleringsregeling Leegstand",
        ),
        fig(BANKS, "drie", 3, subject="banken"),
        fig(
            BANKS,
            "0,4 procentpunt",
            0.4,
            "percent",
            subject="de rente op transformatieleningen",
            period="2026-01-01/",
        ),
        fig(MEETINGS, "zo’n 350", 350, "count", "about", "deelnemers", period="2025-03/2025-09"),
        fig("Budget: € 40 mln.", "€ 40 mln.", 40_000_000, "EUR", subject="de tweede tranche van de regeling"),
        fig(
            "Aansluiten van de laatste drie provincies",
            "drie",
            3,
            subject="provincies",
            period="2026-04/2026-06",
        ),
        fig(LONGER, "twee jaar", 2, "year", subject="het actieprogramma", optional=True),
        fig(HELP, "twaalf", 12, subject="servicepunten"),
        fig("stond nog 23 maanden", "23 maanden", 23, "other", optional=True),
    ],
    dates=[
        date(
            "Sinds de start van het programma zijn 8.450",
            "Sinds de start van het programma",
            None,
            optional=True,
        ),
        date(NEARER, "eind 2026", "2026-10/2026-12"),
        date(SHARE, "2025", "2025"),
        date(FASTER, "2022", "2022"),
        date(FASTER, "de eerste helft van dit jaar", "2025-01/2025-06"),
        date(YARD, "nu", "2025-11-28", optional=True),
        date(YARD, "2023", "2023"),
        date("Op 1 januari 2025 stonden", "1 januari 2025", "2025-01-01"),
        date("is in juni afgerond", "juni", "2025-06"),
        date(LATER, "voor 1 juli van dit jaar", "/2025-06-30"),
        date(LATER, "mei", "2025-05"),
        date(OPEN, "het voorjaar van 2026", "2026-03/2026-05"),
        date("heeft in het tweede kwartaal de betrouwbaarheid", "het tweede kwartaal", "2025-04/2025-06"),
        date("is tot nu toe € 9,8 miljoen", "tot nu toe", "/2025-11-28", optional=True),
        date("telt inmiddels 31", "inmiddels", "2025-11-28", optional=True),
        date("op 11 maart jl. verworpen", "11 maart jl.", "2025-03-11"),
        date("hebben in augustus hun gedragscode", "augustus", "2025-08"),
        date(SECOND, "dit najaar", "2025-09/2025-11"),
        date(SECOND, "begin februari 2026", "2026-02-01/2026-02-10"),
        date(BANKS, "per 1 januari a.s.", "2026-01-01/"),
        date(MEETINGS, "maart, juni en september", "2025-03/2025-09"),
        date(SHOPS, "14 februari jl.", "2025-02-14"),
        date(SHOPS, "7 maart 2024", "2024-03-07"),
        date("In de tabel staat wat het komende jaar gebeurt.", "het komende jaar", "2026"),
        date("Voorjaar 2026", "Voorjaar 2026", "2026-03/2026-05"),
        date("Februari 2026", "Februari 2026", "2026-02"),
        date("Q2 2026", "Q2 2026", "2026-04/2026-06"),
        date("Eind 2026", "Eind 2026", "2026-10/2026-12"),
        date(LONGER, "tot eind 2028", "/2028-12"),
        date(REPLY, "Uiterlijk 30 april 2026", "/2026-04-30"),
        date(BARRACKS, "januari", "2026-01"),
        date(THIRD, "november 2026", "2026-11"),
        date(LONGER, "de Voorjaarsnota", None, optional=True),
    ],
    commitments=[
        com(
            "C01",
            OPEN,
            "intention",
            "intended",
            "gemeenten",
            "Het leegstandsregister openstellen voor alle gemeenten.",
            "2026-03/2026-05",
        ),
        com(
            "C02",
            SECOND,
            "intention",
            "firm",
            None,
            "De tweede tranche van de Stimuleringsregeling Leegstand openstellen.",
            "2026-02-01/2026-02-10",
        ),
        com(
            "C03",
            BANKS,
            "announcement",
            "firm",
            "drie banken",
            "Banken verlagen de rente op transformatieleningen met 0,4 procentpunt.",
            "2026-01-01/",
            third=True,
            optional=True,
        ),
        com(
            "C04",
            "Openstellen van het leegstandsregister",
            "intention",
            "firm",
            None,
            "Het leegstandsregister openstellen voor alle gemeenten.",
            "2026-03/2026-05",
            repeats="C01",
        ),
        com(
            "C05",
            "Openen van de tweede tranche van de regeling",
            "intention",
            "firm",
            None,
            "De tweede tranche van de Stimuleringsregeling Leegstand openstellen.",
            "2026-02",
            repeats="C02",
        ),
        com(
            "C06",
            "Aansluiten van de laatste drie provincies",
            "intention",
            "firm",
            None,
            "De laatste drie provincies op het register aansluiten.",
            "2026-04/2026-06",
        ),
        com(
            "C07",
            "Evaluatie van het actieprogramma",
            "intention",
            "firm",
            None,
            "Het actieprogramma evalueren.",
            "2026-10/2026-12",
        ),
        com(
            "C08",
            LONGER,
            "intention",
            "intended",
            "Ik",
            "Het actieprogramma met twee jaar verlengen.",
            "/2028-12",
        ),
        com(
            "C09",
            HELP,
            "intention",
            "exploratory",
            "ik",
            "Bekijken of de servicepunten ook particuliere huurders kunnen helpen.",
        ),
        com(
            "C10",
            REPLY,
            "toezegging",
            "firm",
            "ik",
            "Met een reactie komen op het advies over lege zorggebouwen.",
            "/2026-04-30",
        ),
        com(
            "C11",
            BARRACKS,
            "toezegging",
            "firm",
            "de staatssecretaris van Defensie",
            "De Kamer schrijven over leegstand op defensieterreinen.",
            "2026-01",
        ),
        com("C12", THIRD, "toezegging", "firm", None, "De derde voortgangsrapportage.", "2026-11"),
        com(
            "C13",
            "Een handreiking over boetes op leegstand komt er daarom niet.",
            "intention",
            "firm",
            None,
            "Geen handreiking over boetes op leegstand.",
            optional=True,
        ),
        com(
            "C14",
            NEARER,
            "target",
            "intended",
            None,
            "Ten minste 15.000 woningen in leegstaande gebouwen.",
            "2026-10/2026-12",
            amount=15000,
            unit="count",
            optional=True,
        ),
    ],
    settlements=[
        settled(
            "S01",
            "Daarin ga ik, zoals toegezegd in de vorige rapportage, ook in op de doorlooptijden.",
            None,
            "fulfilled",
        ),
        settled("S02", SHOPS, "2024-03-07", "fulfilled"),
    ],
)
