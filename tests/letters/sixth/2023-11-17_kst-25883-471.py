# ruff: noqa: E501  (sentences are not broken)
"""Accidents at work, second of three: a first report, as printed by the parliament."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10, 12.4, justified=True, hyphenated=True),
    title="25883-471",
    interleaved=False,
    head={
        "year": "2023–2024",
        "dossier": "25 883",
        "number": "471",
        "printed": "2023",
        "subject": "Arbeidsomstandigheden",
        "what": "BRIEF VAN DE MINISTER VAN SOCIALE ZAKEN EN WERKGELEGENHEID",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 17 november 2023"],
    },
    body=(
        P(
            "Bij brief van 30 september 2022 heeft uw Kamer het programma Werk zonder Letsel (WZL) ontvangen.[^1] Daarin is toegezegd dat u "
            "ieder jaar over de voortgang wordt gerapporteerd; met deze brief geef ik daaraan voor de eerste maal uitvoering. Na een "
            "beschouwing van de cijfers komen de preventie in bedrijven, het toezicht, de beroepsziekten en de positie van kwetsbare "
            "groepen aan de orde. Ik sluit af met een vooruitblik."
        ),
        H("De cijfers"),
        P(
            "In 2022 hebben 64 mensen op hun werk het leven gelaten. Dat zijn er minder dan een jaar eerder, maar iedere dode is er een te "
            "veel, en aan het doel van ten hoogste 45 dodelijke ongevallen in 2026 houd ik dan ook onverkort vast. Het aandeel bedrijven met een "
            "risico-inventarisatie en -evaluatie (RI&E) is gestegen tot 52% in 2022. Van de bedrijven waar de Nederlandse Arbeidsinspectie "
            "(NLA) op bezoek kwam, kon 71% een RI&E tonen, hetgeen zich laat verklaren doordat inspecteurs vooral grotere ondernemingen "
            "aandoen. Het streven blijft dat driekwart van alle bedrijven er eind 2025 over beschikt. Van de € 34 miljoen die voor WZL is "
            "uitgetrokken, was op 1 oktober jl. een bedrag van € 7,2 miljoen besteed."
        ),
        P(
            "Achter de daling gaan grote verschillen schuil. In de industrie is het aantal ongevallen sterk afgenomen, terwijl de landbouw een "
            "ongunstige ontwikkeling laat zien. Een sluitende verklaring daarvoor is niet te geven; wel wijzen deskundigen op het toegenomen gebruik van "
            "zware voertuigen op kleine erven, waar ook kinderen spelen. Cijfers over een enkel jaar moeten bovendien met voorzichtigheid worden gelezen, omdat "
            "het toeval bij kleine aantallen een grote rol speelt."
        ),
        H("Preventie in bedrijven"),
        P(
            "Van januari tot en met april was op bouwplaatsen, in distributiecentra en op de radio te horen waarom een ploeg soms beter kan "
            "stoppen dan doorgaan. Van 900 ondervraagde werknemers herinnerde 38% zich deze boodschap. Adviseurs van het programma kwamen "
            "bij 1.100 kleine ondernemingen over de vloer. Dat zijn er minder dan beoogd, wat samenhangt met ziekte en met vacatures die lang open bleven staan. "
            "Ondernemers waarderen de gesprekken met een 7,9 en noemen vooral de praktische tips nuttig."
        ),
        P(
            "De bouw van de RI&E-wijzer heeft meer voeten in de aarde dan ik had voorzien, omdat gebruikers tijdens de proeven nog te vaak "
            "vastliepen. Het instrument zal nu in de tweede helft van 2024 beschikbaar komen. De subsidieregeling voor brancheorganisaties is "
            "op 15 mei opengesteld, enkele weken later dan gepland, en 31 aanvragen konden worden gehonoreerd. Voor 2024 trek ik "
            "€ 4 miljoen uit voor een tweede ronde, waarin branches met de meeste ongevallen voorrang krijgen."
        ),
        P(
            "Op 14 juni hebben de bouw en de transportsector hun handtekening gezet onder een akkoord, waarin onder meer is vastgelegd dat opdrachtgevers de kosten van "
            "veilig werken afzonderlijk vergoeden. Met de vleesverwerkende industrie verwacht ik in het eerste kwartaal van 2024 tot "
            "overeenstemming te komen. Voor het register van bijna-ongevallen ligt een ontwerp gereed, dat sinds september door acht bedrijven "
            "op zijn bruikbaarheid wordt getoetst. Sinds de aanvang van dit schooljaar kunnen docenten van de technische mbo-opleidingen putten "
            "uit twaalf leermodules over tillen, vallen en werken met machines."
        ),
        P(
            "Tijdens een werkbezoek aan een meelfabriek in Wormerveer viel mij op hoe vanzelfsprekend nieuwe medewerkers daar werden aangesproken op hun "
            "gehoorbescherming. Niemand nam daar aanstoot aan. Zo’n cultuur laat zich niet afdwingen, maar ontstaat doordat een directeur "
            "zelf het goede voorbeeld geeft en fouten bespreekbaar maakt."
        ),
        H("Inspectie en handhaving"),
        P(
            "De NLA heeft inmiddels 26 nieuwe inspecteurs in dienst, die hun eerste halfjaar met een ervaren collega meelopen; de werving voor "
            "de overige plaatsen is in volle gang. Met het oog op de inspecties van werkzaamheden op hoogte die voor volgend jaar op de "
            "rol staan, wordt thans in kaart gebracht welke bedrijven op daken en aan gevels werken. In 2022 zijn 510 boetes opgelegd, waarvan het merendeel wegens het "
            "ontbreken van een deugdelijke steiger of afscherming. Ik verken of de namen van bedrijven die keer op keer in de fout gaan, "
            "openbaar kunnen worden gemaakt."
        ),
        P(
            "Bij de inspectie leven zorgen over het toenemende aantal meldingen van asbest bij de verbouwing van oude bedrijfspanden. Vaak blijkt "
            "een sloper niet te weten wat hij aantreft, of wil hij het liever niet weten. De regels op dit terrein zijn streng, maar ook ingewikkeld, en het vergt "
            "vakkennis om ze goed toe te passen."
        ),
        H("Beroepsziekten en de bedrijfsarts"),
        P(
            "De lagere grenswaarde voor kwartsstof wordt niet op 1 januari a.s. maar op 1 juli 2024 van kracht, zodat ondernemingen de tijd hebben om "
            "hun afzuiging aan te passen. Huisartsen die vermoeden dat de klachten van een patiënt met diens werk te maken hebben, kunnen sinds "
            "2 oktober een specialist van het Kenniscentrum Stoffen en Arbeid (KSA) raadplegen. Op 1 januari van dit jaar waren er 158 "
            "artsen in opleiding tot bedrijfsarts, een bescheiden maar welkome groei."
        ),
        P(
            "In juli en augustus hebben twaalf bedrijven, waaronder een kwekerij en een wegenbouwer, gewerkt met een rooster dat meebeweegt "
            "met de temperatuur. Het verzuim was er lager dan in eerdere zomers. Mede op basis van deze bevindingen stel ik vóór 1 mei 2024 een richtlijn voor "
            "werken bij hitte vast."
        ),
        H("Uitzendkrachten, zelfstandigen en andere groepen"),
        P(
            "Wie een gevaarlijke situatie bij de NLA wil melden, kan dat sinds april behalve in het Nederlands ook in het Engels, het Pools en het Roemeens "
            "doen. Van die mogelijkheid is al 640 keer gebruikgemaakt. Met de koepels van uitzendbureaus is driemaal gesproken over de "
            "vraag of een veiligheidstraining voor nieuwkomers kan worden voorgeschreven; tot een conclusie heeft dat nog niet geleid. "
            "De uitkomsten van het onderzoek naar ongevallen onder zelfstandigen zijn op 6 juni aan uw Kamer verzonden.[^2] Vóór het "
            "zomerreces van 2024 ontvangt uw Kamer een analyse van ongevallen waarbij uitzendkrachten zijn betrokken."
        ),
        P(
            "In de zeehavens is het verloop onder personeel groot en de werkdruk hoog. In maart 2024 gaan daarom in Rotterdam en Vlissingen "
            "twaalf veiligheidscoaches aan de slag, die nieuwe medewerkers gedurende hun eerste weken bijstaan. Aan de motie van het lid Demir "
            "over de bescherming van vakantiewerkers (Kamerstuk 25 883, nr. 458) geef ik gevolg door in juni 2024 een campagne voor "
            "deze groep te laten beginnen."
        ),
        H("Vooruitblik"),
        P("Naast hetgeen hierboven is vermeld, kunt u het volgende tegemoetzien:", 0.4),
        L(
            (
                "In het derde kwartaal van 2024 verschijnt een handreiking over agressie tegen medewerkers met een publieksfunctie.",
                "De volgende voortgangsrapportage wordt uw Kamer in november 2024 toegezonden.",
            ),
            "–",
        ),
        P(
            "Het programma is goed op gang gekomen, maar er is nog een lange weg te gaan. Ik dank allen die zich, vaak in hun vrije tijd, "
            "hebben ingezet voor de veiligheid van hun collega’s."
        ),
        P("De Minister van Sociale Zaken en Werkgelegenheid,", 0),
        Lines(("G.H. Wolthuis",)),
    ),
    notes={1: "Kamerstuk 25 883, nr. 440.", 2: "Bijlage bij Kamerstuk 25 883, nr. 463."},
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-11-17",
        "subject": "Arbeidsomstandigheden",
        "dossier": "25883",
        "number": "471",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Minister van Sociale Zaken en Werkgelegenheid",
        "sender_name": "G.H. Wolthuis",
        "ministry": "Ministerie van Sociale Zaken en Werkgelegenheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kst-25883-471", "ISSN 0921", "Tweede Kamer, vergaderjaar 2023–2024, 25 883"],
    figures=[
        fig(q("64 mensen"), "64", 64, subject="mensen", period="2022"),
        fig(
            q("ten hoogste 45"),
            "ten hoogste 45",
            45,
            "count",
            "at_most",
            "dodelijke ongevallen",
            period="2026",
        ),
        fig(q("52%"), "52%", 52, "percent", subject="bedrijven", period="2022"),
        fig(
            q("71%"),
            "71%",
            71,
            "percent",
            subject="de bedrijven waar de Nederlandse Arbeidsinspectie (NLA) op bezoek kwam",
        ),
        fig(q("driekwart"), "driekwart", 75, "percent", subject="alle bedrijven", period="2025-10/2025-12"),
        fig(q("€ 34 miljoen"), "€ 34 miljoen", 34_000_000, "EUR", subject="WZL"),
        fig(q("€ 34 miljoen"), "€ 7,2 miljoen", 7_200_000, "EUR", subject="besteed", period="/2023-10-01"),
        fig(q("38%"), "900", 900, subject="ondervraagde werknemers"),
        fig(q("38%"), "38%", 38, "percent", subject="ondervraagde werknemers"),
        fig(q("1.100 kleine"), "1.100", 1100, subject="kleine ondernemingen"),
        fig(q("7,9"), "7,9", 7.9, "score", subject="de gesprekken"),
        fig(q("31 aanvragen"), "31", 31, subject="aanvragen"),
        fig(q("€ 4 miljoen"), "€ 4 miljoen", 4_000_000, "EUR", subject="een tweede ronde", period="2024"),
        fig(q("acht bedrijven"), "acht", 8, subject="bedrijven"),
        fig(q("twaalf leermodules"), "twaalf", 12, subject="leermodules"),
        fig(q("26 nieuwe"), "26", 26, subject="nieuwe inspecteurs"),
        fig(q("510 boetes"), "510", 510, subject="boetes", period="2022"),
        fig(q("158"), "158", 158, subject="artsen in opleiding tot bedrijfsarts", period="2023-01-01"),
        fig(q("twaalf bedrijven"), "twaalf", 12, subject="bedrijven", period="2023-07/2023-08"),
        fig(q("640 keer"), "640", 640, subject="keer"),
        fig(q("driemaal"), "driemaal", 3, subject="gesproken", optional=True),
        fig(q("twaalf veiligheidscoaches"), "twaalf", 12, subject="veiligheidscoaches"),
    ],
    dates=[
        date(q("heeft uw Kamer het programma"), "30 september 2022", "2022-09-30"),
        date(q("64 mensen"), "2022", "2022"),
        date(q("ten hoogste 45"), "2026", "2026"),
        date(q("ten hoogste 45"), "een jaar eerder", "2021", optional=True),
        date(q("52%"), "2022", "2022"),
        date(q("driekwart"), "eind 2025", "2025-10/2025-12"),
        date(q("€ 34 miljoen"), "1 oktober jl.", "2023-10-01"),
        date(q("Van januari"), "Van januari tot en met april", "2023-01/2023-04"),
        date(q("tweede helft"), "de tweede helft van 2024", "2024-07/2024-12"),
        date(q("31 aanvragen"), "15 mei", "2023-05-15"),
        date(q("€ 4 miljoen"), "2024", "2024"),
        date(q("14 juni"), "14 juni", "2023-06-14"),
        date(q("vleesverwerkende"), "het eerste kwartaal van 2024", "2024-01/2024-03"),
        date(q("acht bedrijven"), "sinds september", "2023-09/"),
        date(q("twaalf leermodules"), "Sinds de aanvang van dit schooljaar", "2023-08/", optional=True),
        date(q("op hoogte"), "volgend jaar", "2024"),
        date(q("510 boetes"), "2022", "2022"),
        date(q("kwartsstof"), "1 januari a.s.", "2024-01-01"),
        date(q("kwartsstof"), "1 juli 2024", "2024-07-01"),
        date(q("Huisartsen die"), "sinds 2 oktober", "2023-10-02/"),
        date(q("158"), "1 januari van dit jaar", "2023-01-01"),
        date(q("twaalf bedrijven"), "juli en augustus", "2023-07/2023-08"),
        date(q("eerdere zomers"), "eerdere zomers", None, optional=True),
        date(q("richtlijn voor"), "vóór 1 mei 2024", "/2024-04-30"),
        date(q("het Pools"), "sinds april", "2023-04/"),
        date(q("onder zelfstandigen zijn"), "6 juni", "2023-06-06"),
        date(q("een analyse van"), "Vóór het zomerreces van 2024", "/2024-07-04"),
        date(q("twaalf veiligheidscoaches"), "maart 2024", "2024-03"),
        date(q("lid Demir"), "juni 2024", "2024-06"),
        date(q("handreiking over agressie"), "het derde kwartaal van 2024", "2024-07/2024-09"),
        date(q("volgende voortgangsrapportage"), "november 2024", "2024-11"),
    ],
    commitments=[
        com(
            "C01",
            q("ten hoogste 45"),
            "target",
            "intended",
            "ik",
            "Ten hoogste 45 dodelijke ongevallen in 2026.",
            "2026",
            amount=45,
            unit="count",
        ),
        com(
            "C02",
            q("driekwart"),
            "target",
            "intended",
            None,
            "Driekwart van de bedrijven heeft een RI&E.",
            "2025-10/2025-12",
            amount=75,
            unit="percent",
        ),
        com(
            "C03",
            q("tweede helft"),
            "intention",
            "firm",
            None,
            "De RI&E-wijzer beschikbaar maken.",
            "2024-07/2024-12",
        ),
        com(
            "C04",
            q("€ 4 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 4 miljoen voor een tweede ronde van de subsidieregeling.",
            "2024",
            amount=4_000_000,
        ),
        com(
            "C05",
            q("vleesverwerkende"),
            "intention",
            "intended",
            "ik",
            "Met de vleesverwerkende industrie tot overeenstemming komen.",
            "2024-01/2024-03",
        ),
        com(
            "C06",
            q("keer op keer"),
            "intention",
            "exploratory",
            "Ik",
            "Verkennen of namen van hardnekkige overtreders openbaar kunnen worden gemaakt.",
        ),
        com(
            "C07",
            q("kwartsstof"),
            "intention",
            "firm",
            None,
            "Een lagere grenswaarde voor kwartsstof laten ingaan.",
            "2024-07-01",
        ),
        com(
            "C08",
            q("richtlijn voor"),
            "intention",
            "firm",
            "ik",
            "Een richtlijn voor werken bij hitte vaststellen.",
            "/2024-04-30",
        ),
        com(
            "C09",
            q("een analyse van"),
            "toezegging",
            "firm",
            None,
            "Een analyse van ongevallen met uitzendkrachten aan de Kamer.",
            "/2024-07-04",
        ),
        com(
            "C10",
            q("twaalf veiligheidscoaches"),
            "intention",
            "firm",
            None,
            "Twaalf veiligheidscoaches in Rotterdam en Vlissingen.",
            "2024-03",
            amount=12,
            unit="count",
        ),
        com(
            "C11",
            q("handreiking over agressie"),
            "intention",
            "firm",
            None,
            "Een handreiking over agressie tegen medewerkers met een publieksfunctie.",
            "2024-07/2024-09",
        ),
        com(
            "C12",
            q("lid Demir"),
            "intention",
            "firm",
            "ik",
            "Een campagne voor vakantiewerkers laten beginnen.",
            "2024-06",
        ),
        com(
            "C14",
            q("op hoogte"),
            "intention",
            "firm",
            None,
            "Inspecties van werkzaamheden op hoogte.",
            "2024",
            optional=True,
        ),
        com(
            "C13",
            q("volgende voortgangsrapportage"),
            "toezegging",
            "firm",
            None,
            "De volgende voortgangsrapportage aan de Kamer zenden.",
            "2024-11",
        ),
    ],
    settlements=[
        settled("S01", q("Daarin is toegezegd"), "2022-09-30", "fulfilled"),
        settled("S02", q("lid Demir"), None, "pending", optional=True),
    ],
)
