# ruff: noqa: E501  (sentences are not broken)
"""Sports clubs, second of three: the first report, from a word processor."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("Caladea", 11, 14.4, justified=True, hyphenated=True),
    title="Microsoft Word - voortgang VIB v0.9",
    head={
        "ministry": ("Ministerie van Volksgezondheid, Welzijn en Sport",),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA Den Haag",
        ),
        "place": "Den Haag, 15 december 2023",
        "lines": [
            ("Ons kenmerk", "3730961-1058114-S"),
            ("Onderwerp", "Voortgang programma Verenigingen in beweging 2023"),
        ],
        "foot": "VWS / Directie Sport",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Met deze brief informeer ik uw Kamer over de voortgang van het programma Verenigingen in beweging, zoals aangekondigd in mijn brief van 9 december 2022. Ik schets eerst het algemene beeld. Daarna ga ik per thema in op wat er in 2023 is bereikt, wat anders is gelopen en wat u volgend jaar kunt verwachten."
        ),
        H("Algemeen beeld"),
        P(
            "De sport veert op. Voor het eerst sinds 2019 nam het aantal leden van sportverenigingen weer toe, tot 5,2 miljoen. Van de volwassen Nederlanders sportte dit jaar 55% wekelijks, tegen 54% een jaar geleden. "
            "Het aandeel verenigingen met een nijpend tekort aan vrijwilligers daalde licht, van 46% naar 44%. Zowel de verlenging van de BOSA tot en met 2026 als de verhoging van de bijdrage aan het Jeugdfonds Sport & Cultuur met € 5 miljoen is inmiddels doorgevoerd. Van het budget van € 148 miljoen was op 1 november € 31 miljoen besteed of verplicht. "
            "Toch blijft het voor veel besturen passen en meten. Energiecontracten zijn duurder, zaalhuur is gestegen en in sommige dorpen worden twee elftallen samengevoegd omdat er geen trainer te vinden is."
        ),
        P(
            "De verenigingsmonitor van het Mulier Instituut, die in mei verscheen, laat bovendien zien dat besturen vergrijzen: de gemiddelde voorzitter is 57 jaar. Dat er ook veerkracht is, bleek in juli, toen na zware regenval in Zuid-Limburg de velden van vijf clubs onder water stonden. "
            "Met pompen van boeren uit de omgeving en de hulp van zo’n 300 leden was de schade hersteld voordat de competitie begon."
        ),
        H("Vrijwilligers en besturen"),
        P(
            "Op dit moment zijn 164 van de 180 verenigingscoaches aan het werk. Zij hebben sinds maart 2.900 clubs begeleid. Vooral in Zeeland en in de Kop van Noord-Holland bleek het lastig geschikte mensen te vinden. De overige zestien coaches verwacht ik vóór 1 juli 2024 te kunnen aanstellen. "
            "De basiscursus voor bestuursleden, die NOC*NSF samen met de Academie voor Sportkader heeft gemaakt, is in september gelanceerd en telt al 1.400 deelnemers."
        ),
        P(
            "De landelijke campagne om jongeren voor vrijwilligerswerk te interesseren gaat niet door, omdat de bonden het effect ervan bij nader inzien te gering achtten. Het geld dat hiervoor was gereserveerd, heb ik verdeeld onder 40 gemeenten, die er lokale wervingsacties mee hebben bekostigd. "
            "Het aantal gratis VOG’s dat aan vrijwilligers in de sport werd verstrekt, steeg naar 132.000."
        ),
        P(
            "Het onderzoek naar de regeldruk bij verenigingen is in juni afgerond. Op 12 oktober jl. heb ik u het rapport met mijn reactie doen toekomen. De onderzoekers telden 117 verplichtingen, waarvan die rond het schenken van alcohol en het bewaren van persoonsgegevens als het meest belastend worden ervaren. "
            "De handreiking over de btw-vrijstelling laat langer op zich wachten, omdat daarin een arrest van de Hoge Raad moest worden verwerkt. De staatssecretaris van Financiën verwacht haar in het voorjaar van 2024 te publiceren. "
            "Ook het digitale loket is er nog niet. Na het faillissement van de bouwer is een nieuwe aanbesteding gehouden, zodat het loket op 1 maart 2024 opengaat."
        ),
        H("Accommodaties en energie"),
        P(
            "De belangstelling voor verduurzaming overtreft de verwachtingen. Gezien het grote aantal aanvragen heb ik het bedrag voor de verduurzaming van clubgebouwen en sportvelden in 2023 en 2024 opgehoogd van € 36 miljoen naar € 42 miljoen; de regeling loopt nog tot en met december 2024. Inmiddels hebben 1.240 verenigingen een energiescan achter de rug. "
            "Het gesprek met de Stichting Waarborgfonds Sport over een rijksgarantie voor leningen loopt nog."
        ),
        P(
            "Het aantal kunstgrasvelden groeide tot 2.300, vooral door nieuwe aanleg bij hockey en korfbal. De VSG vierde in juni haar jubileum met een congres in Zwolle, waar wethouders uit het hele land over de toekomst van het sportpark spraken. "
            "Nu padel snel groeit, nemen ook de klachten van omwonenden toe. In het commissiedebat van 14 juni jl. heb ik het lid Van der Kwast toegezegd dit te laten uitzoeken. Het RIVM brengt in de eerste helft van 2024 de geluidsbelasting van padelbanen in kaart."
        ),
        H("Iedereen kan meedoen"),
        P(
            "Mede dankzij de hogere rijksbijdrage kon het Jeugdfonds dit jaar voor 81.000 kinderen de contributie betalen. In de zomer kregen 8.340 kinderen zwemles, van wie bijna driekwart een diploma haalde. "
            "Bij vier uitleenpunten, in Arnhem, Breda, Assen en Leiden, kunnen mensen met een beperking inmiddels een sporthulpmiddel lenen. Van de 77 sportbonden hebben er 31 een actieplan voor sporters met een beperking vastgesteld."
        ),
        P(
            "De proef met kosteloos sporten voor asielzoekers is in mei van start gegaan, zij het in zes gemeenten in plaats van tien. Vier gemeenten haakten af toen hun opvanglocatie sloot. Het Nationaal Ouderenfonds organiseerde op 84 plaatsen een toernooi wandelvoetbal. "
            "Er zijn nu 5.840 buurtsportcoaches actief. In Almelo sprak ik een van hen, die elke woensdag met een bakfiets vol ballen naar de pleinen trekt waar geen vereniging in de buurt is."
        ),
        H("Een veilige en gezonde sportomgeving"),
        P(
            "De oprichting van het integriteitscentrum vergt meer tijd dan voorzien, omdat met de bonden nog wordt gesproken over de overdracht van lopende tuchtzaken. Ik ga er nu van uit dat het centrum op 1 januari 2026 kan beginnen. "
            "Het wetsvoorstel is op 6 november in internetconsultatie gegaan. Ik streef ernaar het in het eerste kwartaal van 2025 voor advies aan de Raad van State voor te leggen."
        ),
        P(
            "Tot nu toe zijn 1.850 nieuwe scheidsrechters opgeleid. Het aantal gestaakte amateurwedstrijden steeg desondanks tot 312. De wedstrijdapp van de KNVB werd door 1,1 miljoen mensen gebruikt, vooral om uitslagen te bekijken. "
            "Van de sportterreinen is 71% nu geheel rookvrij. Uit een peiling blijkt dat een kantine de gemiddelde club € 14.000 per jaar oplevert."
        ),
        H("Overige toezeggingen en moties"),
        P(
            "Het uitvoeringsplan heeft u op 30 maart 2023 ontvangen. De vragen van het lid Boelhouwer zijn op 22 december 2022 beantwoord. In mijn brief van 4 juli jl. heb ik u laten weten dat de giftenaftrek zich niet leent voor contributies, omdat daar een tegenprestatie tegenover staat. "
            "Met de motie-Rademaker is gevraagd om een overzicht van de gemeentelijke huurtarieven. Dat overzicht treft u aan in de bijlage, waarmee ik de motie als afgedaan beschouw."
        ),
        H("Vooruitblik 2024"),
        P(
            "De voorbereiding van de Nationale Clubdag is in volle gang en 900 verenigingen hebben zich al aangemeld. De dag vindt plaats op zaterdag 14 september 2024. "
            "Verenigingen kunnen daarnaast meer voor hun buurt betekenen. In 2024 trek ik daarom € 9 miljoen uit om clubgebouwen overdag open te stellen voor bijvoorbeeld huiswerkbegeleiding, dagbesteding en ontmoeting. Ik wil dat er eind 2025 ten minste 500 van zulke Open Clubs zijn. Verder noem ik de volgende voornemens:",
            0.5,
        ),
        L(
            (
                "Vóór 1 april 2024 zend ik uw Kamer een plan van aanpak voor de zwemveiligheid.",
                "De Atletiekunie opent in mei 2024 op Papendal een loopschool voor beginnende hardlopers.",
                "Met de netbeheerders verken ik of verenigingen de stroom van hun zonnepanelen met omwonenden kunnen delen.",
                "Met de VNG wordt in de loop van 2024 een convenant gesloten over de huurtarieven van gemeentelijke sporthallen.",
                "In het derde kwartaal van 2024 publiceer ik een monitor van de sport in Caribisch Nederland.",
                "De volgende voortgangsbrief ontvangt u in december 2024.",
            ),
            "–",
        ),
        P("Hoogachtend,", 0.6),
        P("de minister voor Langdurige Zorg en Sport,", 2),
        Lines(("E.M. van Oosterzee",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-12-15",
        "subject": "Voortgang programma Verenigingen in beweging 2023",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "3730961-1058114-S",
        "sender_role": "de minister voor Langdurige Zorg en Sport",
        "sender_name": "E.M. van Oosterzee",
        "ministry": "Ministerie van Volksgezondheid, Welzijn en Sport",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["VWS / Directie Sport", "Blad 2 van"],
    figures=[
        fig(q("5,2 miljoen"), "5,2 miljoen", 5_200_000, subject="leden van sportverenigingen"),
        fig(q("55%"), "55%", 55, "percent", subject="de volwassen Nederlanders", period="2023"),
        fig(q("55%"), "54%", 54, "percent", subject="de volwassen Nederlanders", period="2022"),
        fig(q("46%"), "46%", 46, "percent", subject="verenigingen met een nijpend tekort aan vrijwilligers"),
        fig(q("46%"), "44%", 44, "percent", subject="verenigingen met een nijpend tekort aan vrijwilligers"),
        fig(q("€ 148"), "€ 148 miljoen", 148_000_000, "EUR", subject="het budget"),
        fig(
            q("€ 148"), "€ 31 miljoen", 31_000_000, "EUR", subject="besteed of verplicht", period="2023-11-01"
        ),
        fig(q("twee elftallen"), "twee", 2, subject="elftallen", optional=True),
        fig(q("57 jaar"), "57 jaar", 57, "year", subject="de gemiddelde voorzitter", optional=True),
        fig(q("Zuid-Limburg"), "vijf", 5, subject="clubs", period="2023-07"),
        fig(q("zo’n 300"), "zo’n 300", 300, "count", "about", "leden"),
        fig(q("164"), "164", 164, subject="verenigingscoaches"),
        fig(q("164"), "180", 180, subject="verenigingscoaches"),
        fig(q("2.900"), "2.900", 2900, subject="clubs", period="2023-03/"),
        fig(q("zestien"), "zestien", 16, subject="coaches", period="/2024-06-30"),
        fig(q("1.400"), "1.400", 1400, subject="deelnemers"),
        fig(q("40 gemeenten"), "40", 40, subject="gemeenten"),
        fig(q("132.000"), "132.000", 132_000, subject="gratis VOG’s"),
        fig(q("117"), "117", 117, subject="verplichtingen"),
        fig(
            q("€ 42"),
            "€ 36 miljoen",
            36_000_000,
            "EUR",
            subject="de verduurzaming van clubgebouwen en sportvelden",
            period="2023/2024",
        ),
        fig(
            q("€ 42"),
            "€ 42 miljoen",
            42_000_000,
            "EUR",
            subject="de verduurzaming van clubgebouwen en sportvelden",
            period="2023/2024",
        ),
        fig(q("1.240"), "1.240", 1240, subject="verenigingen"),
        fig(q("2.300"), "2.300", 2300, subject="kunstgrasvelden"),
        fig(
            q("BOSA"),
            "€ 5 miljoen",
            5_000_000,
            "EUR",
            subject="de bijdrage aan het Jeugdfonds Sport & Cultuur",
        ),
        fig(q("81.000"), "81.000", 81_000, subject="kinderen", period="2023"),
        fig(q("8.340"), "8.340", 8340, subject="kinderen", period="2023-06/2023-08"),
        fig(q("8.340"), "bijna driekwart", 75, "percent", "under", "kinderen"),
        fig(q("Assen"), "vier", 4, subject="uitleenpunten"),
        fig(q("77 sportbonden"), "77", 77, subject="sportbonden"),
        fig(q("77 sportbonden"), "31", 31, subject="sportbonden"),
        fig(q("zes gemeenten"), "zes", 6, subject="gemeenten"),
        fig(q("zes gemeenten"), "tien", 10, subject="gemeenten"),
        fig(q("haakten af"), "Vier", 4, subject="gemeenten"),
        fig(q("84 plaatsen"), "84", 84, subject="plaatsen"),
        fig(q("5.840"), "5.840", 5840, subject="buurtsportcoaches"),
        fig(q("1.850"), "1.850", 1850, subject="nieuwe scheidsrechters"),
        fig(q("312"), "312", 312, subject="gestaakte amateurwedstrijden"),
        fig(q("1,1 miljoen"), "1,1 miljoen", 1_100_000, subject="mensen"),
        fig(q("71%"), "71%", 71, "percent", subject="de sportterreinen"),
        fig(q("€ 14.000"), "€ 14.000", 14_000, "EUR", subject="een kantine"),
        fig(q("900 verenigingen"), "900", 900, subject="verenigingen"),
        fig(
            q("€ 9 miljoen"),
            "€ 9 miljoen",
            9_000_000,
            "EUR",
            subject="clubgebouwen overdag open te stellen",
            period="2024",
        ),
        fig(
            q("Open Clubs"),
            "ten minste 500",
            500,
            "count",
            "at_least",
            "Open Clubs",
            period="2025-10/2025-12",
        ),
    ],
    dates=[
        date(q("Met deze brief"), "9 december 2022", "2022-12-09"),
        date(q("per thema"), "2023", "2023"),
        date(q("per thema"), "volgend jaar", "2024"),
        date(q("5,2 miljoen"), "sinds 2019", "2019/"),
        date(q("55%"), "dit jaar", "2023"),
        date(q("55%"), "een jaar geleden", "2022", optional=True),
        date(q("€ 148"), "1 november", "2023-11-01"),
        date(q("57 jaar"), "mei", "2023-05"),
        date(q("Zuid-Limburg"), "juli", "2023-07"),
        date(q("164"), "Op dit moment", "2023-12-15", optional=True),
        date(q("2.900"), "sinds maart", "2023-03/"),
        date(q("zestien"), "vóór 1 juli 2024", "/2024-06-30"),
        date(q("1.400"), "september", "2023-09"),
        date(q("regeldruk"), "juni", "2023-06"),
        date(q("12 oktober"), "12 oktober jl.", "2023-10-12"),
        date(q("verwacht haar"), "het voorjaar van 2024", "2024-03/2024-05"),
        date(q("faillissement"), "1 maart 2024", "2024-03-01"),
        date(q("€ 42"), "2023 en 2024", "2023/2024"),
        date(q("€ 42"), "tot en met december 2024", "/2024-12"),
        date(q("BOSA"), "tot en met 2026", "/2026"),
        date(q("jubileum"), "juni", "2023-06"),
        date(q("Van der Kwast"), "14 juni jl.", "2023-06-14"),
        date(q("RIVM"), "de eerste helft van 2024", "2024-01/2024-06"),
        date(q("81.000"), "dit jaar", "2023"),
        date(q("8.340"), "de zomer", "2023-06/2023-08"),
        date(q("zes gemeenten"), "mei", "2023-05"),
        date(q("1 januari 2026"), "1 januari 2026", "2026-01-01"),
        date(q("6 november"), "6 november", "2023-11-06"),
        date(q("Raad van State"), "het eerste kwartaal van 2025", "2025-01/2025-03"),
        date(q("30 maart"), "30 maart 2023", "2023-03-30"),
        date(q("22 december"), "22 december 2022", "2022-12-22"),
        date(q("4 juli"), "4 juli jl.", "2023-07-04"),
        date(q("14 september"), "zaterdag 14 september 2024", "2024-09-14"),
        date(q("€ 9 miljoen"), "2024", "2024"),
        date(q("Open Clubs"), "eind 2025", "2025-10/2025-12"),
        date(q("Vooruitblik 2024"), "2024", "2024", optional=True),
        date(q("zwemveiligheid"), "Vóór 1 april 2024", "/2024-03-31"),
        date(q("loopschool"), "mei 2024", "2024-05"),
        date(q("convenant"), "in de loop van 2024", "2024"),
        date(q("Caribisch"), "het derde kwartaal van 2024", "2024-07/2024-09"),
        date(q("volgende voortgangsbrief"), "december 2024", "2024-12"),
    ],
    commitments=[
        com(
            "C01",
            q("zestien"),
            "intention",
            "intended",
            "ik",
            "De overige zestien verenigingscoaches aanstellen.",
            "/2024-06-30",
            amount=16,
            unit="count",
        ),
        com(
            "C02",
            q("verwacht haar"),
            "intention",
            "intended",
            "De staatssecretaris van Financiën",
            "De handreiking over de btw-vrijstelling publiceren.",
            "2024-03/2024-05",
        ),
        com("C03", q("faillissement"), "intention", "firm", None, "Het digitale loket openen.", "2024-03-01"),
        com(
            "C04",
            q("RIVM"),
            "intention",
            "firm",
            "Het RIVM",
            "De geluidsbelasting van padelbanen in kaart brengen.",
            "2024-01/2024-06",
        ),
        com(
            "C05",
            q("1 januari 2026"),
            "intention",
            "intended",
            "Ik",
            "Het integriteitscentrum laten beginnen.",
            "2026-01-01",
        ),
        com(
            "C06",
            q("Raad van State"),
            "intention",
            "intended",
            "Ik",
            "Het wetsvoorstel aan de Raad van State voorleggen.",
            "2025-01/2025-03",
        ),
        com(
            "C07", q("14 september"), "intention", "firm", None, "De Nationale Clubdag houden.", "2024-09-14"
        ),
        com(
            "C08",
            q("€ 9 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 9 miljoen om clubgebouwen overdag open te stellen.",
            "2024",
            amount=9_000_000,
        ),
        com(
            "C09",
            q("Open Clubs"),
            "target",
            "intended",
            "Ik",
            "500 Open Clubs.",
            "2025-10/2025-12",
            amount=500,
            unit="count",
        ),
        com(
            "C10",
            q("zwemveiligheid"),
            "toezegging",
            "firm",
            "ik",
            "Een plan van aanpak voor de zwemveiligheid zenden.",
            "/2024-03-31",
        ),
        com(
            "C11",
            q("loopschool"),
            "announcement",
            "firm",
            "De Atletiekunie",
            "Een loopschool voor beginnende hardlopers openen.",
            "2024-05",
            third=True,
        ),
        com(
            "C12",
            q("netbeheerders"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of verenigingen stroom met omwonenden kunnen delen.",
            "2024",
        ),
        com(
            "C13",
            q("convenant"),
            "intention",
            "firm",
            None,
            "Een convenant over de huurtarieven van sporthallen sluiten.",
            "2024",
        ),
        com(
            "C14",
            q("Caribisch"),
            "intention",
            "firm",
            "ik",
            "Een monitor van de sport in Caribisch Nederland publiceren.",
            "2024-07/2024-09",
        ),
        com(
            "C15",
            q("volgende voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De volgende voortgangsbrief.",
            "2024-12",
        ),
    ],
    settlements=[
        settled("S01", q("Van der Kwast…RIVM"), "2023-06-14", "pending"),
        settled("S02", q("Rademaker…afgedaan"), None, "fulfilled"),
        settled("S03", q("30 maart"), None, "fulfilled", optional=True),
        settled("S04", q("22 december"), None, "fulfilled", optional=True),
        settled("S05", q("4 juli"), None, "fulfilled", optional=True),
    ],
)
