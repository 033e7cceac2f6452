# ruff: noqa: E501  (sentences are not broken)
"""Online fraud, second of three: the first report. No side column; reference lines in columns; a table of reports by kind; a correction."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

ROWS = {
    "Aan- en verkoopfraude": ("31.450", "€ 310"),
    "Bankhelpdeskfraude": ("8.920", "€ 6.150"),
    "Datingfraude": ("2.180", "€ 18.400"),
    "Beleggingsfraude": ("1.930", "€ 27.300"),
    "Overige vormen": ("17.320", "€ 940"),
}

LETTER = Letter(
    layout="old",
    style=Style("SourceSansPro", 10.8, 14.2, justified=True),
    title="brief",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Justitie en Veiligheid",),
        "address": (
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "8 maart 2024"),
            ("Ons kenmerk", "5188364"),
            ("Contactpersoon", "Afdeling Veiligheid"),
            ("Bijlagen", "geen"),
        ],
        "lines": [("Onderwerp", "Eerste voortgangsbrief Actieplan Online oplichting")],
        "running": "Ministerie van Justitie en Veiligheid – kenmerk 5188364",
        "page": "– {} –",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Overeenkomstig mijn toezegging rapporteer ik in deze brief over de uitvoering van het Actieplan Online oplichting in 2023. "
            "Achtereenvolgens komen aan bod de ontwikkeling van het fenomeen, de stand van zaken van de maatregelen en de stappen die in het "
            "vooruitzicht liggen."
        ),
        H("Ontwikkeling van het fenomeen"),
        P(
            "Het aantal mensen dat wordt opgelicht, neemt voorzichtig af. In 2023 gaf 3,9 procent van de Nederlanders van 15 jaar en ouder "
            "aan te zijn gedupeerd. Bij jongeren is nog geen kentering zichtbaar: van hen werd 6,9 procent slachtoffer. Het aandeel "
            "gedupeerden dat de stap naar de politie zet, is opgelopen tot 21 procent. De politie registreerde vorig jaar 81.300 aangiften "
            "van online oplichting, waarvan 9 procent een verdachte opleverde."
        ),
        P(
            "In het actieplan is de schade over 2021 becijferd op € 186 miljoen. Dat bedrag is niet juist: na een herberekening door het "
            "Kenniscentrum Fraude en Recht (KFR), waarin ook overboekingen naar het buitenland zijn betrokken, komt de schade over dat jaar "
            "uit op € 213 miljoen. In 2023 bedroeg zij € 198 miljoen."
        ),
        P("De voornaamste resultaten van het afgelopen jaar zijn:", 0.3),
        L(
            (
                "7,2 miljoen Nederlanders hebben de campagne gezien of gehoord;",
                "de eerste gespecialiseerde politieteams hebben hun werk opgepakt;",
                "een internationaal rechercheteam is van de grond gekomen;",
                "bellen met een nagebootst telefoonnummer van een bank is vrijwel onmogelijk geworden.",
            ),
            "•",
        ),
        H("Voorkomen"),
        P(
            "Op 22 mei 2023 zijn de eerste spotjes van ‘Klopt dit wel?’ uitgezonden, waarin bekende Nederlanders vertellen hoe zij bijna in de "
            "val liepen. Met deze campagne was in 2023 € 2,1 miljoen gemoeid. In het najaar volgt een tweede reeks, die zich vooral richt op "
            "65-plussers. Aan de training van Digiwijs voor mensen met een licht verstandelijke beperking deden 2.150 personen mee. Dit jaar "
            "wordt het aantal plaatsen verhoogd tot 4.000. Middelbare scholen signaleren dat leerlingen vaker worden geronseld als geldezel; "
            "alleen al in Rotterdam en Tilburg ging het om ten minste 60 scholieren."
        ),
        P(
            "Drie van de vier grootbanken vergelijken sinds afgelopen zomer bij iedere betaling de naam met het rekeningnummer. De vierde, de "
            "Noorderbank, kampt met verouderde systemen en sluit in september 2024 aan. Het vervalsen van afzendernummers wordt sinds "
            "1 februari jl. in alle mobiele netwerken tegengehouden. Bij brief van 16 mei 2023[^1] heb ik uw Kamer uiteengezet dat een "
            "identificatieplicht voor webwinkels onevenredig zou uitpakken voor kleine ondernemers. Wel stel ik € 900.000 beschikbaar voor "
            "een proef met een noodknop in de bankapp, waarmee klanten hun rekening in één handeling kunnen blokkeren."
        ),
        H("Melden en ondersteunen"),
        P(
            "De bouw van het Landelijk Meldpunt Online Oplichting (LMO) is minder voorspoedig verlopen dan ik had gehoopt. De koppeling met "
            "de systemen van de politie bleek ingewikkeld en de eerste aanbesteding is mislukt. Het LMO opent daarom op 1 september 2024 zijn "
            "deuren. Aan de inrichting is in 2023 € 7,1 miljoen uitgegeven in plaats van de geraamde € 5,5 miljoen. Tot de opening blijft de "
            "Meldlijn Fraude bereikbaar, waar vorig jaar 61.800 meldingen werden gedaan. In de tabel zijn deze uitgesplitst.",
            0.5,
        ),
        T(
            (
                ("Vorm", "Meldingen", "Schade per geval"),
                *((name, *cells) for name, cells in ROWS.items()),
            ),
            (2.4, 1, 1.3),
            right=(1, 2),
        ),
        P(
            "Sinds 1 januari jl. kan van aan- en verkoopfraude en van phishing langs digitale weg aangifte worden gedaan. Voor de andere "
            "vormen, waaronder dating- en beleggingsfraude, wordt dit in het voorjaar van 2025 mogelijk. De Stichting Slachtofferwijzer laat "
            "weten dat de wachttijd voor een telefonisch gesprek is opgelopen tot drie weken, mede door het grote verloop onder haar "
            "medewerkers. Een tegemoetkoming uit publieke middelen aan hen die schade hebben geleden, acht ik nog altijd ongewenst."
        ),
        H("Opsporen en vervolgen"),
        P(
            "Eind december waren in zes eenheden fraudeteams aan het werk. De resterende vier worden in de loop van dit jaar gevormd. Van de "
            "voorziene 120 extra rechercheurs zullen er 95 worden aangetrokken, omdat een deel van de middelen nodig is voor het bewaken en "
            "beveiligen van personen. In 2023 zijn 1.040 strafzaken tegen geldezels aangebracht; voor dit jaar houd ik vast aan 1.600. Het "
            "Openbaar Ministerie (OM) eiste in 2023 in 310 oplichtingszaken een gevangenisstraf."
        ),
        P(
            "Het wetsvoorstel over het bevriezen van rekeningen heeft vertraging opgelopen door het grote aantal reacties in de "
            "internetconsultatie. Ik ben voornemens het in het derde kwartaal van dit jaar bij de Raad van State aanhangig te maken. Sinds "
            "november werken rechercheurs uit Nederland, België, Duitsland en Letland onder de vlag van Europol zij aan zij, hetgeen 14 "
            "aanhoudingen heeft opgeleverd. Op 14 februari jl. verscheen de studie van het KFR naar de beweegredenen van daders; een op de "
            "drie blijkt eerder zelf te zijn opgelicht."
        ),
        H("Samenwerken"),
        P(
            "Een convenant bleek bij nader inzien geen meerwaarde te hebben. In plaats daarvan zijn in oktober per sector werkafspraken "
            "gemaakt. De Autoriteit Persoonsgegevens ontving in 2023 1.900 klachten over misbruik van persoonsgegevens bij oplichting. Met de "
            "Minister van Binnenlandse Zaken en Koninkrijksrelaties onderzoek ik of handelsplatforms gebruik kunnen maken van de inlogmethode "
            "van de overheid."
        ),
        P(
            "In 31 gemeenten heeft het jongerenwerk scholing gekregen in het signaleren van geldezels, waarna met ruim 900 jongeren een gesprek "
            "is gevoerd. De gedachtewisseling met de banken over coulance werpt vruchten af: van de schade door bankhelpdeskfraude komt nu 86 "
            "procent voor hun rekening. Dit overleg zet ik voort. Vier kleinere banken hebben zich bij de werkafspraken aangesloten. Op "
            "verzoek van beide ministeries heeft de Toezichthouder Consumentenzaken vorig jaar 2.300 valse webwinkels uit de lucht gehaald. De "
            "politie heeft haar systeem zo aangepast dat zij vormen van oplichting beter uit elkaar kan houden, al gebeurt dit nog niet in "
            "alle eenheden op dezelfde wijze."
        ),
        P(
            "Gemeenten spelen een belangrijke rol bij het bereiken van inwoners die minder vertrouwd zijn met de digitale wereld. In 64 "
            "gemeenten worden in bibliotheken spreekuren gehouden, waar vrijwilligers meekijken met verdachte berichten. Zij doen dit met veel "
            "geduld en verdienen daarvoor waardering. De ervaring leert dat mensen zich in een vertrouwde omgeving eerder uitspreken dan bij "
            "een officiële instantie en dat de schroom om over een pijnlijke ervaring te vertellen daar kleiner is."
        ),
        P(
            "De toezegging aan het lid Roelofs over de schade van ondernemers is ingelost met mijn brief van 3 juli 2023. Daaruit komt naar "
            "voren dat bedrijven jaarlijks voor € 74 miljoen worden opgelicht."
        ),
        H("Vooruitblik"),
        P("Naast hetgeen hiervoor is vermeld, kunt u het volgende tegemoetzien:", 0.3),
        L(
            (
                "vóór 1 juli ontvangt uw Kamer een brief over de aansprakelijkheid van platforms;",
                "het KFR brengt zijn Monitor Digitale Criminaliteit vanaf 2025 tweemaal per jaar uit;",
                "in het eerste kwartaal van 2025 volgt de tweede voortgangsbrief.",
            ),
            "a.",
        ),
        P("Hoogachtend,"),
        P("De Minister van Justitie en Veiligheid,", 0),
        Lines(("", "", "mr. C.J. Wartena")),
    ),
    notes={1: "Kamerstuk 28 684, nr. 722."},
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-03-08",
        "subject": "Eerste voortgangsbrief Actieplan Online oplichting",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "5188364",
        "sender_role": "De Minister van Justitie en Veiligheid",
        "sender_name": "mr. C.J. Wartena",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kenmerk 5188364", "Contactpersoon", "Postbus 20018"],
    figures=[
        fig(
            q("3,9"),
            "3,9 procent",
            3.9,
            "percent",
            subject="de Nederlanders van 15 jaar en ouder",
            period="2023",
        ),
        fig(q("3,9"), "15 jaar", 15, "year", subject="Nederlanders", optional=True),
        fig(q("6,9"), "6,9 procent", 6.9, "percent", subject="jongeren", period="2023"),
        fig(q("21 procent"), "21 procent", 21, "percent", subject="gedupeerden"),
        fig(q("81.300"), "81.300", 81_300, subject="aangiften van online oplichting", period="2023"),
        fig(q("81.300"), "9 procent", 9, "percent", subject="aangiften van online oplichting", period="2023"),
        fig(q("€ 186"), "€ 186 miljoen", 186_000_000, "EUR", subject="de schade", period="2021"),
        fig(q("€ 213"), "€ 213 miljoen", 213_000_000, "EUR", subject="de schade", period="2021"),
        fig(q("€ 198"), "€ 198 miljoen", 198_000_000, "EUR", subject="de schade", period="2023"),
        fig(q("7,2"), "7,2 miljoen", 7_200_000, subject="Nederlanders", period="2023"),
        fig(q("64 gemeenten"), "64", 64, subject="gemeenten"),
        fig(q("€ 2,1"), "€ 2,1 miljoen", 2_100_000, "EUR", subject="deze campagne", period="2023"),
        fig(q("2.150"), "2.150", 2150, subject="personen"),
        fig(q("4.000"), "4.000", 4000, subject="plaatsen", period="2024"),
        fig(q("scholieren"), "ten minste 60", 60, "count", "at_least", "scholieren"),
        fig(q("Drie van de vier"), "Drie", 3, subject="grootbanken"),
        fig(q("Drie van de vier"), "vier", 4, subject="grootbanken", optional=True),
        fig(q("€ 900.000"), "€ 900.000", 900_000, "EUR", subject="een proef met een noodknop"),
        fig(q("€ 900.000"), "één", 1, subject="handeling", optional=True),
        fig(q("€ 7,1"), "€ 7,1 miljoen", 7_100_000, "EUR", subject="de inrichting", period="2023"),
        fig(q("€ 7,1"), "€ 5,5 miljoen", 5_500_000, "EUR", subject="de inrichting", period="2023"),
        fig(q("61.800"), "61.800", 61_800, subject="meldingen", period="2023"),
        *(
            fig(cells[0], cells[0], int(cells[0].replace(".", "")), subject=name, period="2023")
            for name, cells in ROWS.items()
        ),
        *(
            fig(cells[1], cells[1], int(cells[1][2:].replace(".", "")), "EUR", subject=name, period="2023")
            for name, cells in ROWS.items()
        ),
        fig(q("drie weken"), "drie weken", 3, "other", subject="de wachttijd", optional=True),
        fig(q("Eind december"), "zes", 6, subject="eenheden"),
        fig(q("De resterende vier"), "vier", 4, subject="fraudeteams"),
        fig(q("95"), "120", 120, subject="extra rechercheurs"),
        fig(q("95"), "95", 95, subject="extra rechercheurs"),
        fig(q("1.040"), "1.040", 1040, subject="strafzaken tegen geldezels", period="2023"),
        fig(q("1.040"), "1.600", 1600, subject="strafzaken tegen geldezels", period="2024"),
        fig(q("310 oplichtings"), "310", 310, subject="oplichtingszaken", period="2023"),
        fig(q("Europol"), "14", 14, subject="aanhoudingen"),
        fig(q("14 februari"), "een op de drie", 33.33, "percent", subject="daders"),
        fig(q("1.900"), "1.900", 1900, subject="klachten", period="2023"),
        fig(q("€ 74"), "€ 74 miljoen", 74_000_000, "EUR", subject="bedrijven"),
        fig(q("tweemaal"), "tweemaal", 2, optional=True),
        fig(q("31 gemeenten"), "31", 31, subject="gemeenten"),
        fig(q("31 gemeenten"), "ruim 900", 900, "count", "over", "jongeren"),
        fig(q("86 procent"), "86 procent", 86, "percent", subject="de schade door bankhelpdeskfraude"),
        fig(q("Vier kleinere"), "Vier", 4, subject="kleinere banken"),
        fig(q("2.300"), "2.300", 2300, subject="valse webwinkels", period="2023"),
    ],
    dates=[
        date(q("Overeenkomstig"), "2023", "2023"),
        date(q("3,9"), "2023", "2023"),
        date(q("81.300"), "vorig jaar", "2023"),
        date(q("€ 186"), "2021", "2021"),
        date(q("€ 213"), "dat jaar", "2021", optional=True),
        date(q("€ 198"), "2023", "2023"),
        date(q("22 mei"), "22 mei 2023", "2023-05-22"),
        date(q("voornaamste resultaten"), "het afgelopen jaar", "2023", optional=True),
        date(q("€ 2,1"), "2023", "2023"),
        date(q("tweede reeks"), "het najaar", "2024-09/2024-11"),
        date(q("4.000"), "Dit jaar", "2024"),
        date(q("Drie van de vier"), "sinds afgelopen zomer", "2023-06/"),
        date(q("Noorderbank"), "september 2024", "2024-09"),
        date(q("1 februari"), "sinds 1 februari jl.", "2024-02-01/"),
        date(q("16 mei"), "16 mei 2023", "2023-05-16"),
        date(q("1 september"), "1 september 2024", "2024-09-01"),
        date(q("€ 7,1"), "2023", "2023"),
        date(q("61.800"), "vorig jaar", "2023"),
        date(q("langs digitale weg"), "Sinds 1 januari jl.", "2024-01-01/"),
        date(q("dating- en"), "het voorjaar van 2025", "2025-03/2025-05"),
        date(q("Eind december"), "Eind december", "2023-12-21/2023-12-31"),
        date(q("De resterende vier"), "in de loop van dit jaar", "2024"),
        date(q("1.040"), "2023", "2023"),
        date(q("1.040"), "dit jaar", "2024"),
        date(q("310 oplichtings"), "2023", "2023"),
        date(q("aanhangig"), "het derde kwartaal van dit jaar", "2024-07/2024-09"),
        date(q("Europol"), "Sinds november", "2023-11/"),
        date(q("14 februari"), "14 februari jl.", "2024-02-14"),
        date(q("per sector werkafspraken"), "oktober", "2023-10"),
        date(q("1.900"), "2023", "2023"),
        date(q("3 juli"), "3 juli 2023", "2023-07-03"),
        date(q("1 juli"), "vóór 1 juli", "/2024-06-30"),
        date(q("tweemaal"), "vanaf 2025", "2025/"),
        date(q("tweede voortgangsbrief"), "het eerste kwartaal van 2025", "2025-01/2025-03"),
        date(q("2.300"), "vorig jaar", "2023"),
    ],
    commitments=[
        com(
            "C01",
            q("tweede reeks"),
            "intention",
            "firm",
            None,
            "Een tweede reeks van de campagne, voor 65-plussers.",
            "2024-09/2024-11",
        ),
        com(
            "C02",
            q("4.000"),
            "intention",
            "firm",
            None,
            "Het aantal trainingsplaatsen verhogen tot 4.000.",
            "2024",
            amount=4000,
            unit="count",
        ),
        com(
            "C03",
            q("Noorderbank"),
            "announcement",
            "firm",
            "de Noorderbank",
            "Aansluiten bij de controle van naam en rekeningnummer.",
            "2024-09",
            third=True,
        ),
        com(
            "C04",
            q("€ 900.000"),
            "intention",
            "firm",
            "ik",
            "€ 900.000 voor een proef met een noodknop in de bankapp.",
            amount=900_000,
        ),
        com("C05", q("1 september"), "intention", "firm", "Het LMO", "Het LMO opent.", "2024-09-01"),
        com(
            "C06",
            q("dating- en"),
            "intention",
            "firm",
            None,
            "Digitale aangifte ook voor de andere vormen.",
            "2025-03/2025-05",
        ),
        com(
            "C07",
            q("De resterende vier"),
            "intention",
            "firm",
            None,
            "De resterende vier fraudeteams vormen.",
            "2024",
            amount=4,
            unit="count",
        ),
        com(
            "C08", q("95"), "intention", "firm", None, "95 rechercheurs aantrekken.", amount=95, unit="count"
        ),
        com(
            "C09",
            q("1.040"),
            "target",
            "firm",
            "ik",
            "1.600 strafzaken tegen geldezels.",
            "2024",
            amount=1600,
            unit="count",
        ),
        com(
            "C10",
            q("aanhangig"),
            "intention",
            "intended",
            "Ik",
            "Het wetsvoorstel over het bevriezen van rekeningen aan de Raad van State voorleggen.",
            "2024-07/2024-09",
        ),
        com(
            "C11",
            q("inlogmethode"),
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of handelsplatforms de inlogmethode van de overheid kunnen gebruiken.",
        ),
        com(
            "C12",
            q("1 juli"),
            "toezegging",
            "firm",
            None,
            "De Kamer een brief sturen over de aansprakelijkheid van platforms.",
            "/2024-06-30",
        ),
        com(
            "C13",
            q("tweemaal"),
            "announcement",
            "firm",
            "het KFR",
            "De monitor tweemaal per jaar uitbrengen.",
            "2025/",
            third=True,
        ),
        com(
            "C14",
            q("tweede voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De tweede voortgangsbrief.",
            "2025-01/2025-03",
        ),
        com(
            "C15",
            q("61.800"),
            "intention",
            "firm",
            None,
            "De Meldlijn Fraude blijft tot de opening bereikbaar.",
            optional=True,
        ),
        com(
            "C16",
            q("tegemoetkoming"),
            "intention",
            "firm",
            "ik",
            "Geen tegemoetkoming uit publieke middelen.",
            optional=True,
        ),
        com(
            "C17",
            q("Dit overleg"),
            "intention",
            "firm",
            "ik",
            "Het overleg met de banken over coulance voortzetten.",
        ),
    ],
    settlements=[
        settled("S01", q("Overeenkomstig"), None, "fulfilled"),
        settled("S02", q("lid Roelofs"), None, "fulfilled"),
    ],
)
