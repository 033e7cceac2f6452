# ruff: noqa: E501  (sentences are not broken)
"""Asylum. Questions and answers in two columns; promises are asked for, and some are made."""

from letterpress.blocks import H, L, Letter, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

Q2 = "Klopt het dat in 2023 nog geen 65% van de aanvragen voor gezinshereniging op tijd is afgehandeld? Hoeveel mensen wachten nu, en hoelang?"

LETTER = Letter(
    layout="aanhangsel",
    style=Style("LiberationSans", 8.7, 11.3, hyphenated=True),
    title="Aanhangsel",
    interleaved=True,
    head={"year": "2023–2024", "number": "2211"},
    body=(
        H("2211"),
        P(
            "Vragen van het lid Zijlmans (GDB) aan de Staatssecretaris van Justitie en Veiligheid over <b>wachttijden bij "
            "gezinshereniging</b> (ingezonden 27 februari 2024)."
        ),
        P(
            "Antwoord van Staatssecretaris Van der Maat (Justitie en Veiligheid), mede namens de Minister van Buitenlandse Zaken "
            "(ontvangen 5 april 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1764."
        ),
        H("Vraag 1", italic=True),
        P("Bent u bekend met het bericht «Twee jaar wachten op je kinderen»?[^1]"),
        H("Antwoord 1", italic=True),
        P("Ja."),
        H("Vraag 2", italic=True),
        P(Q2),
        H("Antwoord 2", italic=True),
        P(
            "In 2023 is 61% van de aanvragen binnen de wettelijke termijn van negen maanden afgehandeld, een daling van dertien "
            "procentpunt ten opzichte van 2022. Op 1 maart jl. wachtten ruim 37.000 mensen op een besluit, van wie bijna twee "
            "derde langer dan een halfjaar.[^2] Dat is een onwenselijke situatie."
        ),
        H("Vraag 3", italic=True),
        P(
            "Wat gaat u doen om de achterstanden weg te werken? Bent u bereid toe te zeggen dat voor de zomer niemand langer dan "
            "een jaar wacht?"
        ),
        H("Antwoord 3", italic=True),
        P(
            "De Immigratie- en Naturalisatiedienst (IND) neemt dit jaar 200 extra beslismedewerkers aan, van wie 80 voor "
            "gezinshereniging. De eerste 45 zijn op 1 februari aan hun opleiding begonnen. Daarnaast zet de IND, die de afgelopen "
            "jaren vooral met overwerk en met inhuur van uitzendkrachten de ergste nood heeft gelenigd, per 1 juli een apart team "
            "voor dossiers van voor 2022 in. Een toezegging zoals het lid Zijlmans vraagt kan ik niet doen, omdat het aantal "
            "aanvragen zich niet laat voorspellen. Het streven is wel dat aan het eind van 2025 vier op de vijf aanvragen op tijd "
            "worden afgehandeld."
        ),
        H("Vraag 4", italic=True),
        P("Wanneer informeert u de Kamer over de resultaten van de nieuwe werkwijze?"),
        H("Antwoord 4", italic=True),
        P(
            "De Kamer ontvangt vóór het meireces een brief over de nieuwe werkwijze. Daarna rapporteer ik ieder kwartaal over de "
            "doorlooptijden."
        ),
        H("Vraag 5", italic=True),
        P(
            "Hoeveel plekken zijn er nodig om gezinnen op te vangen? Welke gemeenten hebben die plekken? Deelt u de mening dat het "
            "Rijk 5.000 plekken zou moeten kopen?"
        ),
        H("Antwoord 5", italic=True),
        P(
            "Het Centraal Orgaan opvang asielzoekers (COA) raamt de behoefte voor dit jaar op 3.500 tot 4.000 plekken. Daarover is "
            "het volgende te melden:",
            0.4,
        ),
        L(
            (
                "de gemeente Zuidhorn-Oost heeft toegezegd vanaf 1 september 2024 driehonderd plekken beschikbaar te stellen;",
                "het COA opent eind mei een locatie in een voormalig hotel in Breskens, voor maximaal 250 mensen;",
                "met zeven andere gemeenten worden gesprekken gevoerd;",
                "voor de verbouwing van locaties komt in 2024 € 18,4 miljoen beschikbaar.",
            ),
            "–",
        ),
        P("Het kopen van plekken door het Rijk acht ik niet doelmatig."),
        H("Vraag 6", italic=True),
        P(
            "Bent u van plan de beslistermijn opnieuw met negen maanden te verlengen? Zo ja, hoe verhoudt zich dat tot de motie-Van "
            "Driel[^3], die de regering verzoekt hiervan af te zien?"
        ),
        H("Antwoord 6", italic=True),
        P(
            "Ik ben niet voornemens om de beslistermijn opnieuw te verlengen. Mocht de instroom in de tweede helft van 2024 met meer "
            "dan een kwart stijgen, dan zal ik dat standpunt heroverwegen. De motie beschouw ik hiermee als afgedaan."
        ),
        H("Vraag 7", italic=True),
        P("Hoe staat het met het onderzoek naar DNA-tests op de ambassades, dat in december is toegezegd?"),
        H("Antwoord 7", italic=True),
        P(
            "Mijn ambtsvoorganger heeft uw Kamer op 14 december 2023 toegezegd dit voor 1 april te laten onderzoeken. Dat is niet "
            "gelukt: het onderzoek liep vertraging op door de sluiting van de ambassade in Khartoem. De uitkomst wordt nu eind juni "
            "verwacht. De Minister van Buitenlandse Zaken beziet of in Nairobi alvast een proef kan beginnen, waaraan zo’n 60 "
            "gezinnen kunnen deelnemen."
        ),
        H("Vraag 8 en 9", italic=True),
        P(
            "Hoeveel dwangsommen heeft de IND in 2023 betaald? Wilt u deze vragen afzonderlijk en vóór het commissiedebat van 11 april "
            "2024 beantwoorden?"
        ),
        H("Antwoord 8 en 9", italic=True),
        P(
            "In 2023 is € 12.876.500 aan dwangsommen uitgekeerd, tegen € 9,1 mln. in 2022; gemiddeld € 1.442 per zaak. Ik span mij in om "
            "dit bedrag te verlagen. De vragen zijn zo veel mogelijk afzonderlijk beantwoord."
        ),
        H("Toelichting", italic=True),
        P(
            "Deze vragen vullen eerdere vragen aan van het lid Ouahab (DVP), ingezonden 26 februari 2024 (vraagnummer 2024Z02911)."
        ),
    ),
    notes={
        1: "De Noorderkrant, 24 februari 2024, «Twee jaar wachten op je kinderen».",
        2: "Stand van de IND op 1 maart, exclusief hervestiging.",
        3: "Kamerstuk 19 637, nr. 3177.",
    },
)

A2 = "In 2023 is 61% van de aanvragen binnen de wettelijke termijn van negen maanden afgehandeld, een daling van dertien procentpunt ten opzichte van 2022."
WAIT = "Op 1 maart jl. wachtten ruim 37.000 mensen op een besluit, van wie bijna twee derde langer dan een halfjaar."
HIRE = "De Immigratie- en Naturalisatiedienst (IND) neemt dit jaar 200 extra beslismedewerkers aan, van wie 80 voor gezinshereniging."
TEAM = "Daarnaast zet de IND, die de afgelopen jaren vooral met overwerk en met inhuur van uitzendkrachten de ergste nood heeft gelenigd, per 1 juli een apart team voor dossiers van voor 2022 in."
GOAL = "Het streven is wel dat aan het eind van 2025 vier op de vijf aanvragen op tijd worden afgehandeld."
NEED = "Het Centraal Orgaan opvang asielzoekers (COA) raamt de behoefte voor dit jaar op 3.500 tot 4.000 plekken."
ZUID = "de gemeente Zuidhorn-Oost heeft toegezegd vanaf 1 september 2024 driehonderd plekken beschikbaar te stellen;"
HOTEL = "het COA opent eind mei een locatie in een voormalig hotel in Breskens, voor maximaal 250 mensen;"
MONEY = "voor de verbouwing van locaties komt in 2024 € 18,4 miljoen beschikbaar."
RISE = "Mocht de instroom in de tweede helft van 2024 met meer dan een kwart stijgen, dan zal ik dat standpunt heroverwegen."
DNA = "Mijn ambtsvoorganger heeft uw Kamer op 14 december 2023 toegezegd dit voor 1 april te laten onderzoeken. Dat is niet gelukt: het onderzoek liep vertraging op door de sluiting van de ambassade in Khartoem."
PILOT = "De Minister van Buitenlandse Zaken beziet of in Nairobi alvast een proef kan beginnen, waaraan zo’n 60 gezinnen kunnen deelnemen."
FINES = "In 2023 is € 12.876.500 aan dwangsommen uitgekeerd, tegen € 9,1 mln. in 2022; gemiddeld € 1.442 per zaak."

GOLD = Gold(
    document={
        "kind": "answers",
        "date": "2024-04-05",
        "subject": "Vragen van het lid Zijlmans (GDB) aan de Staatssecretaris van Justitie en Veiligheid over wachttijden bij gezinshereniging",
        "dossier": None,
        "number": "2211",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "Staatssecretaris van Justitie en Veiligheid",
        "sender_name": "Van der Maat",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": None,
    },
    furniture=[
        "ah-tk-20232024",
        "ISSN 0921",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel",
        "Vragen gesteld door de leden der Kamer",
    ],
    figures=[
        fig("«Twee jaar wachten op je kinderen»?", "Twee jaar", 2, "year", optional=True),
        fig(
            "Klopt het dat in 2023 nog geen 65% van de aanvragen",
            "65%",
            65,
            "percent",
            "under",
            optional=True,
        ),
        fig(A2, "61%", 61, "percent", subject="de aanvragen", period="2023"),
        fig(A2, "negen maanden", 9, "other", optional=True),
        fig(A2, "dertien procentpunt", 13, "percent", subject="een daling", period="2022/2023"),
        fig(WAIT, "ruim 37.000", 37000, "count", "over", "mensen", period="2024-03-01"),
        fig(WAIT, "bijna twee derde", 66.67, "percent", "under", "mensen", period="2024-03-01"),
        fig(WAIT, "een halfjaar", 0.5, "year", optional=True),
        fig("niemand langer dan een jaar wacht?", "een jaar", 1, "year", "over", optional=True),
        fig(HIRE, "200", 200, subject="extra beslismedewerkers", period="2024"),
        fig(HIRE, "80", 80, subject="beslismedewerkers", period="2024"),
        fig("De eerste 45 zijn op 1 februari", "45", 45, subject="beslismedewerkers", period="2024-02-01"),
        fig(GOAL, "vier op de vijf", 80, "percent", subject="aanvragen", period="2025-10/2025-12"),
        fig("Rijk 5.000 plekken zou moeten kopen?", "5.000", 5000, optional=True),
        fig(NEED, "3.500 tot 4.000", 3500, "count", high=4000, subject="plekken", period="2024"),
        fig(ZUID, "driehonderd", 300, subject="plekken", period="2024-09-01/"),
        fig(HOTEL, "maximaal 250", 250, "count", "at_most", "mensen"),
        fig("met zeven andere gemeenten worden gesprekken gevoerd;", "zeven", 7, subject="andere gemeenten"),
        fig(MONEY, "€ 18,4 miljoen", 18_400_000, "EUR", subject="de verbouwing van locaties", period="2024"),
        fig(
            "de beslistermijn opnieuw met negen maanden te verlengen",
            "negen maanden",
            9,
            "other",
            optional=True,
        ),
        fig(RISE, "meer dan een kwart", 25, "percent", "over", "de instroom", period="2024-07/2024-12"),
        fig(RISE, "helft", 50, "percent", optional=True),
        fig(PILOT, "zo’n 60", 60, "count", "about", "gezinnen"),
        fig(FINES, "€ 12.876.500", 12_876_500, "EUR", subject="dwangsommen", period="2023"),
        fig(FINES, "€ 9,1 mln.", 9_100_000, "EUR", subject="dwangsommen", period="2022"),
        fig(FINES, "€ 1.442", 1442, "EUR", subject="zaak", period="2023"),
        fig("24 februari 2024, «Twee jaar wachten op je kinderen».", "Twee jaar", 2, "year", optional=True),
    ],
    dates=[
        date(
            "wachttijden bij gezinshereniging (ingezonden 27 februari 2024)",
            "27 februari 2024",
            "2024-02-27",
            optional=True,
        ),
        date("(ontvangen 5 april 2024)", "5 april 2024", "2024-04-05", optional=True),
        date(
            "Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024",
            "2023–2024",
            "2023-09/2024-08",
            optional=True,
        ),
        date("Klopt het dat in 2023 nog geen", "2023", "2023", optional=True),
        date("Hoeveel mensen wachten nu, en hoelang?", "nu", "2024-04-05", optional=True),
        date(A2, "2023", "2023"),
        date(A2, "2022", "2022"),
        date(WAIT, "1 maart jl.", "2024-03-01"),
        date("toe te zeggen dat voor de zomer niemand", "voor de zomer", "/2024-05", optional=True),
        date(HIRE, "dit jaar", "2024"),
        date("De eerste 45 zijn op 1 februari", "1 februari", "2024-02-01"),
        date(TEAM, "de afgelopen jaren", "/2024-04-05", optional=True),
        date(TEAM, "per 1 juli", "2024-07-01/"),
        date(TEAM, "voor 2022", "/2021"),
        date(GOAL, "aan het eind van 2025", "2025-10/2025-12"),
        date("De Kamer ontvangt vóór het meireces een brief", "vóór het meireces", "/2024-04-25"),
        date(NEED, "dit jaar", "2024"),
        date(ZUID, "vanaf 1 september 2024", "2024-09-01/"),
        date(HOTEL, "eind mei", "2024-05-21/2024-05-31"),
        date(MONEY, "2024", "2024"),
        date(RISE, "de tweede helft van 2024", "2024-07/2024-12"),
        date("dat in december is toegezegd?", "december", "2023-12", optional=True),
        date(
            "Mijn ambtsvoorganger heeft uw Kamer op 14 december 2023 toegezegd",
            "14 december 2023",
            "2023-12-14",
        ),
        date("toegezegd dit voor 1 april te laten onderzoeken", "voor 1 april", "/2024-03-31"),
        date("De uitkomst wordt nu eind juni verwacht.", "eind juni", "2024-06-21/2024-06-30"),
        date("De uitkomst wordt nu eind juni verwacht.", "nu", "2024-04-05", optional=True),
        date("Hoeveel dwangsommen heeft de IND in 2023 betaald?", "2023", "2023", optional=True),
        date(
            "vóór het commissiedebat van 11 april 2024 beantwoorden?",
            "11 april 2024",
            "2024-04-11",
            optional=True,
        ),
        date(FINES, "2023", "2023"),
        date(FINES, "2022", "2022"),
        date("ingezonden 26 februari 2024 (vraagnummer", "26 februari 2024", "2024-02-26", optional=True),
        date("De Noorderkrant, 24 februari 2024", "24 februari 2024", "2024-02-24", optional=True),
        date("Stand van de IND op 1 maart, exclusief", "1 maart", "2024-03-01"),
    ],
    commitments=[
        com(
            "C01",
            HIRE,
            "intention",
            "firm",
            "De Immigratie- en Naturalisatiedienst (IND)",
            "200 extra beslismedewerkers aannemen.",
            "2024",
            amount=200,
            unit="count",
        ),
        com(
            "C02",
            TEAM,
            "intention",
            "firm",
            "de IND",
            "Een apart team inzetten voor oude dossiers.",
            "2024-07-01",
        ),
        com(
            "C03",
            GOAL,
            "target",
            "intended",
            None,
            "Vier op de vijf aanvragen op tijd afhandelen.",
            "2025-10/2025-12",
            amount=80,
            unit="percent",
        ),
        com(
            "C04",
            "De Kamer ontvangt vóór het meireces een brief over de nieuwe werkwijze.",
            "toezegging",
            "firm",
            None,
            "De Kamer een brief sturen over de nieuwe werkwijze.",
            "/2024-04-25",
        ),
        com(
            "C05",
            "Daarna rapporteer ik ieder kwartaal over de doorlooptijden.",
            "toezegging",
            "firm",
            "ik",
            "Ieder kwartaal rapporteren over de doorlooptijden.",
        ),
        com(
            "C06",
            ZUID,
            "announcement",
            "firm",
            "de gemeente Zuidhorn-Oost",
            "Driehonderd opvangplekken beschikbaar stellen.",
            "2024-09-01/",
            third=True,
            amount=300,
            unit="count",
        ),
        com(
            "C07",
            HOTEL,
            "announcement",
            "firm",
            "het COA",
            "Een locatie openen in Breskens.",
            "2024-05-21/2024-05-31",
            third=True,
        ),
        com(
            "C08",
            MONEY,
            "intention",
            "firm",
            None,
            "€ 18,4 miljoen voor de verbouwing van locaties.",
            "2024",
            amount=18_400_000,
        ),
        com(
            "C09",
            "Ik ben niet voornemens om de beslistermijn opnieuw te verlengen.",
            "intention",
            "intended",
            "Ik",
            "De beslistermijn niet opnieuw verlengen.",
        ),
        com(
            "C10",
            RISE,
            "intention",
            "firm",
            "ik",
            "Het standpunt over de beslistermijn heroverwegen als de instroom met meer dan een kwart stijgt.",
        ),
        com(
            "C11",
            "De uitkomst wordt nu eind juni verwacht.",
            "intention",
            "intended",
            None,
            "De uitkomst van het onderzoek naar DNA-tests op de ambassades.",
            "2024-06-21/2024-06-30",
        ),
        com(
            "C12",
            PILOT,
            "intention",
            "exploratory",
            "De Minister van Buitenlandse Zaken",
            "Bezien of in Nairobi een proef kan beginnen.",
        ),
        com(
            "C13",
            "Ik span mij in om dit bedrag te verlagen.",
            "intention",
            "intended",
            "Ik",
            "Zich inspannen om het bedrag aan dwangsommen te verlagen.",
            optional=True,
        ),
        com(
            "C14",
            "met zeven andere gemeenten worden gesprekken gevoerd;",
            "intention",
            "firm",
            None,
            "Gesprekken met zeven gemeenten.",
            optional=True,
        ),
        com(
            "C15",
            "Het kopen van plekken door het Rijk acht ik niet doelmatig.",
            "intention",
            "firm",
            "ik",
            "Geen plekken kopen.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", "De motie beschouw ik hiermee als afgedaan.", None, "fulfilled"),
        settled("S02", DNA, "2023-12-14", "pending"),
        settled(
            "S03",
            "Een toezegging zoals het lid Zijlmans vraagt kan ik niet doen, omdat het aantal aanvragen zich niet laat voorspellen.",
            None,
            "dropped",
            optional=True,
        ),
    ],
)
