# ruff: noqa: E501  (sentences are not broken)
"""Cycling safety, third of three: a second report by a new minister. Letterhead with the side column at the left."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("DejaVuSans", 8.7, 12.3),
    title="Brief",
    head={
        "ministry": ("Ministerie van Infrastructuur", "en Waterstaat"),
        "ribbon_x": 300,
        "return": "> Retouradres Postbus 20901 2500 EX Den Haag",
        "address": (
            "De voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "4 december 2025"),
            ("Betreft", "Tweede voortgangsbrief fietsveiligheid (Heelhuids)"),
        ],
        "label_width": 56,
        "side": [
            ("Ministerie van Infrastructuur en Waterstaat", ()),
            (
                "",
                ("Rijnstraat 8", "2515 XP  Den Haag", "Postbus 20901", "2500 EX  Den Haag", "T 070-456 0000"),
            ),
            ("Kenmerk", ("IENW/BSK-2025/312240",)),
            ("Uw kenmerk", ("2025Z19877",)),
            ("Bijlage(n)", ("1",)),
        ],
        "side_next": [("Kenmerk", ("IENW/BSK-2025/312240",))],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Met deze brief informeer ik uw Kamer over de voortgang van het programma Heelhuids. Mijn ambtsvoorganger heeft toegezegd dat ieder "
            "jaar in november te doen; vanwege de behandeling van mijn begroting is het enkele dagen later geworden. Sinds het vorige bericht, dat "
            "u op 28 november 2024 als bijlage ontving, is op veel onderdelen vooruitgang geboekt. Op andere onderdelen is het anders gelopen "
            "dan was voorzien, en daarover wil ik open zijn."
        ),
        Box(
            (
                P("Samenvatting", 0.2),
                L(
                    (
                        "Het aantal slachtoffers daalt: in 2024 verongelukten 249 fietsers en raakten er 9.100 ernstig gewond.",
                        "Het ongevallenregister draait en alle provincies hebben hun gevaarlijke plekken in beeld.",
                        "Het opknappen van fietspaden en het verbod op opvoersets vragen meer tijd.",
                        "De verkeersregels voor snelle fietsers blijven zoals zij zijn.",
                    ),
                    "–",
                ),
            ),
            "#f0f0f0",
        ),
        H("Hoe staat het met de doelen?"),
        P(
            "De streefwaarde voor 2030, een kwart minder ernstig gewonde fietsers dan in 2022, blijft van kracht. De daling in het afgelopen jaar is "
            "een begin, maar niet meer dan dat. Van de fietsers droeg in september van dit jaar 11% een helm; van de 70-plussers was dat "
            "17%. Omdat het sneller gaat dan verwacht, leg ik de lat hoger en mik ik voor 2028 niet langer op 15, maar op 20%. Ter vergelijking: in "
            "Denemarken, dat evenmin een helmplicht voor kinderen heeft, draagt ongeveer de helft van de volwassenen een helm. Inmiddels hebben 203 gemeenten "
            "een fietsveiligheidsplan. In de vorige rapportage werd dit aantal abusievelijk op 141 gesteld; dat had 137 moeten zijn."
        ),
        H("Veilige paden"),
        P(
            "Tot nu toe is 310 kilometer fietspad aangepakt. Aannemers kampen echter met een tekort aan personeel, waardoor de 500 kilometer "
            "een jaar later wordt bereikt, namelijk eind 2027. In de tweede tranche van de specifieke uitkering is dit jaar € 11 miljoen "
            "verdeeld. Dankzij de Voorjaarsnota is voor de gehele periode tot en met 2028 € 61 miljoen beschikbaar. Met de "
            "risicokaart van Flevoland, die in april binnenkwam, is het landelijke beeld compleet. Rijkswaterstaat heeft in mei de laatste "
            "obstakels van zijn fietspaden weggenomen."
        ),
        P(
            "De nieuwe ontwerpregels van het Kennisplatform Wegontwerp (KPW), waarin ruimere maten zijn opgenomen, zijn in september "
            "vastgesteld. De handreiking over fietsstraten laat daarentegen nog op zich wachten; het KPW verwacht haar in februari 2026 uit te "
            "brengen. Sinds juni kan iedereen met een app op zijn telefoon losse tegels, kuilen en boomwortels doorgeven. Daarmee zijn al "
            "14.600 gebreken onder de aandacht van de wegbeheerder gebracht, waarvan bijna twee derde is verholpen. Een inwoner van "
            "Oss meldde in haar eentje 212 losse stoeptegels, waarvoor de burgemeester haar persoonlijk heeft bedankt."
        ),
        P(
            "Op verschillende plaatsen is de kwaliteit van het pad zichtbaar vooruitgegaan. Langs het Apeldoorns Kanaal zijn de boomwortels onder het asfalt "
            "verdwenen, bij Harlingen is een gevaarlijke bocht verruimd en in Gouda is een kruising zo ingericht dat fietsers en auto’s "
            "elkaar ruim van tevoren zien. Bij dergelijke ingrepen gaat het zelden om grote bedragen, maar wel om nauwkeurig kijken. Bewoners en "
            "scholieren weten vaak het best waar het misgaat, en het is verheugend dat steeds meer wegbeheerders hun oordeel vooraf vragen."
        ),
        H("Veilig gedrag"),
        P(
            "De campagne «Goed bezig met helm» is dit jaar voortgezet; 64% van de ondervraagden herinnert zich er iets van. Drie schadeverzekeraars "
            "geven sinds 1 juli korting aan klanten die een helm aanschaffen. De opfriscursussen trokken tot en met november 24.300 "
            "deelnemers, minder dan de 30.000 waarop voor dit jaar was gerekend. Vooral in de grote steden blijken ouderen er de weg niet naar te "
            "vinden. De Fietsersfederatie Nederland (FFN) heeft dit jaar de duizendste verkeersouder opgeleid en staat nu op 1.080."
        ),
        P(
            "Voor een landelijke week van de veilige fiets bleek de belangstelling te gering. In negen steden zijn in september wel lokale "
            "fietsdagen gehouden, waar basisscholen en sportverenigingen aan meededen. Van de regionale aanjagers zijn er drie sinds januari aan het "
            "werk; voor de regio Zuid is nog niemand gevonden. In gemeenten waar de straat voor de school tijdens het brengen en halen dichtgaat, zijn "
            "ouders daarover in het algemeen te spreken, zo blijkt uit een rondgang van een landelijk dagblad."
        ),
        P(
            "Een helm blijft een kwestie van overtuigen. Uit gesprekken met jongeren komt naar voren dat zij zich vooral laten leiden door "
            "wat vrienden doen, en dat een waarschuwend filmpje eerder weerstand oproept. De makers van de campagne hebben hun toon daarop "
            "aangepast: minder medelijden, meer humor. Een subsidie van de gemeente Zutphen voor brugklassers vond gretig aftrek. Op basisscholen "
            "is de aandacht verschoven van regels naar inzicht; kinderen leren niet alleen wat mag, maar ook waarom een ander hen soms niet ziet."
        ),
        H("Veilige voertuigen"),
        P(
            "Het verbod op de verkoop van opvoersets is wederom uitgesteld. Een importeur heeft bij de rechter bezwaar gemaakt en diens uitspraak moet "
            "eerst worden afgewacht, zodat het verbod niet eerder dan op 1 oktober 2026 ingaat. De politie legde tot oktober 8.200 "
            "boetes op aan bestuurders van een te snelle fiets. In de binnensteden worden pakketten steeds vaker met bakfietsen bezorgd, en "
            "onder de gewonden zijn dit jaar 140 maaltijdbezorgers geteld."
        ),
        P(
            "De proef waarbij snelle fietsers in drie steden de rijbaan gebruikten, is in juni beëindigd. De evaluatie daarvan heeft uw Kamer op "
            "2 juli ontvangen. Zij wijst uit dat deze fietsers op de rijbaan meer gevaar lopen dan op het fietspad. Van een wijziging van het "
            "Reglement verkeersregels en verkeerstekens (RVV) zie ik daarom af, zodat uw Kamer daartoe geen voorstel zal ontvangen."
        ),
        H("Kennis en registratie"),
        P(
            "Het Landelijk Ongevallenregister Fiets (LOF) is in maart in gebruik genomen. Er zijn nu 41 ziekenhuizen op aangesloten, en de "
            "resterende 27 volgen naar verwachting in de loop van 2026. De eerste uitkomsten leren dat de meeste slachtoffers vallen tijdens de "
            "ochtendspits en dat bij een kwart van de ongevallen alcohol in het spel is. Op advies van het Strategisch Overleg Fiets (SOF) wordt "
            "voortaan ook het type fiets vastgelegd. Het Kenniscentrum Verkeersletsel (KVL) houdt daarbij rekening met de privacy van patiënten."
        ),
        P(
            "Deze cijfers maken duidelijk dat het beeld dat wij van fietsongevallen hadden, op onderdelen bijstelling behoeft. Lang werd aangenomen "
            "dat vooral mensen op leeftijd zonder toedoen van een ander vallen. Uit het register komt naar voren dat ook dertigers en veertigers, veelal op weg naar "
            "het werk en vaak met een kind voor- of achterop, in belangrijke mate zijn vertegenwoordigd. Gemeenten kunnen de gegevens "
            "voor hun eigen grondgebied opvragen, mits zij niet tot personen herleidbaar zijn."
        ),
        P(
            "Ambulancediensten werken eveneens mee. Zij leggen sinds de zomer op vrijwillige basis vast of een patiënt een helm droeg, en "
            "hoewel deze gegevens nog onvolledig zijn, wijzen zij in dezelfde richting als buitenlandse studies. De wetenschap zal hierover het laatste woord "
            "moeten spreken. Voor het beleid is het van belang dat wij niet op volledige zekerheid wachten, want met ieder jaar "
            "uitstel zijn mensenlevens gemoeid."
        ),
        H("Vooruitblik 2026"),
        L(
            (
                "Veilige routes naar school, waarvoor ik € 5 miljoen vrijmaak.",
                "Een campagne over fietsverlichting onder scholieren, vanaf oktober.",
                "De tussenevaluatie van het programma laat ik in het najaar uitvoeren door een onafhankelijke partij.",
                "Met de provincie Limburg zoek ik vóór 1 maart een aanjager voor de regio Zuid.",
                "De verkenning van een keurmerk voor tweedehands elektrische fietsen.",
            ),
            "–",
        ),
        P(
            "Uw Kamer ontvangt vóór 1 juni 2026 een eerste analyse van de gegevens uit het LOF. Naar aanleiding van een vraag van het lid "
            "De Graaf in het tweeminutendebat van 16 oktober jl. zeg ik toe dat ik in dezelfde brief zal ingaan op ongevallen met gehuurde "
            "deelfietsen. De volgende voortgangsbrief verschijnt in november 2026. Ik dank alle partijen die zich voor veilig fietsen inzetten."
        ),
        P("Hoogachtend,"),
        Lines(("DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,", "", "", "", "mr. R. Tjeerdsma")),
    ),
)

q = quoter(LETTER)
LATE = q("Mijn ambtsvoorganger")
SHARED = q("De Graaf")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-12-04",
        "subject": "Tweede voortgangsbrief fietsveiligheid (Heelhuids)",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "IENW/BSK-2025/312240",
        "sender_role": "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT",
        "sender_name": "mr. R. Tjeerdsma",
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": "De voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Rijnstraat 8", "Uw kenmerk", "IENW/BSK-2025/312240", "Pagina 2 van"],
    figures=[
        fig(q("249"), "249", 249, subject="fietsers", period="2024"),
        fig(q("249"), "9.100", 9100, subject="ernstig gewond", period="2024"),
        fig(
            q("een kwart minder"),
            "een kwart",
            25,
            "percent",
            subject="ernstig gewonde fietsers",
            period="2030",
        ),
        fig(q("11%"), "11%", 11, "percent", subject="de fietsers", period="2025-09"),
        fig(q("11%"), "17%", 17, "percent", subject="de 70-plussers", period="2025-09"),
        fig(q("leg ik de lat"), "15", 15, "percent", period="2028"),
        fig(q("leg ik de lat"), "20%", 20, "percent", period="2028"),
        fig(q("Denemarken"), "ongeveer de helft", 50, "percent", "about", "de volwassenen"),
        fig(q("203 gemeenten"), "203", 203, subject="gemeenten"),
        fig(q("abusievelijk"), "141", 141, subject="dit aantal"),
        fig(q("abusievelijk"), "137", 137, subject="dit aantal"),
        fig(q("310 kilometer"), "310 kilometer", 310, "other", subject="fietspad"),
        fig(q("500 kilometer"), "500 kilometer", 500, "other", period="2027-10/2027-12"),
        fig(
            q("€ 11 miljoen"),
            "€ 11 miljoen",
            11_000_000,
            "EUR",
            subject="de tweede tranche van de specifieke uitkering",
            period="2025",
        ),
        fig(
            q("€ 61 miljoen"), "€ 61 miljoen", 61_000_000, "EUR", subject="de gehele periode", period="/2028"
        ),
        fig(q("14.600"), "14.600", 14600, subject="gebreken"),
        fig(q("14.600"), "bijna twee derde", 66.67, "percent", "under", "gebreken"),
        fig(q("212"), "212", 212, subject="losse stoeptegels"),
        fig(q("64%"), "64%", 64, "percent", subject="de ondervraagden", period="2025"),
        fig(q("Drie schadeverzekeraars"), "Drie", 3, subject="schadeverzekeraars"),
        fig(q("24.300"), "24.300", 24300, subject="deelnemers", period="/2025-11"),
        fig(q("24.300"), "30.000", 30000, subject="deelnemers", period="2025"),
        fig(q("1.080"), "1.080", 1080, subject="verkeersouder"),
        fig(q("negen steden"), "negen", 9, subject="steden", period="2025-09"),
        fig(q("Van de regionale"), "drie", 3, subject="regionale aanjagers"),
        fig(q("8.200"), "8.200", 8200, subject="boetes"),
        fig(q("140 maaltijdbezorgers"), "140", 140, subject="maaltijdbezorgers", period="2025"),
        fig(q("in drie steden"), "drie", 3, subject="steden", optional=True),
        fig(q("41 ziekenhuizen"), "41", 41, subject="ziekenhuizen"),
        fig(q("41 ziekenhuizen"), "27", 27, subject="resterende"),
        fig(q("alcohol"), "een kwart", 25, "percent", subject="de ongevallen"),
        fig(
            q("€ 5 miljoen"),
            "€ 5 miljoen",
            5_000_000,
            "EUR",
            subject="Veilige routes naar school",
            period="2026",
        ),
    ],
    dates=[
        date(LATE, "november", None, optional=True),
        date(q("Sinds het vorige bericht"), "28 november 2024", "2024-11-28"),
        date(q("249"), "2024", "2024"),
        date(q("een kwart minder"), "2030", "2030"),
        date(q("een kwart minder"), "2022", "2022"),
        date(q("De daling in"), "het afgelopen jaar", None, optional=True),
        date(q("11%"), "september van dit jaar", "2025-09"),
        date(q("leg ik de lat"), "2028", "2028"),
        date(q("500 kilometer"), "eind 2027", "2027-10/2027-12"),
        date(q("€ 11 miljoen"), "dit jaar", "2025"),
        date(q("€ 61 miljoen"), "tot en met 2028", "/2028"),
        date(q("Flevoland"), "april", "2025-04"),
        date(q("laatste obstakels"), "mei", "2025-05"),
        date(q("ontwerpregels"), "september", "2025-09"),
        date(q("handreiking"), "februari 2026", "2026-02"),
        date(q("losse tegels, kuilen"), "Sinds juni", "2025-06/"),
        date(q("64%"), "dit jaar", "2025"),
        date(q("Drie schadeverzekeraars"), "sinds 1 juli", "2025-07-01/"),
        date(q("24.300"), "tot en met november", "/2025-11"),
        date(q("24.300"), "dit jaar", "2025"),
        date(q("1.080"), "dit jaar", "2025"),
        date(q("negen steden"), "september", "2025-09"),
        date(q("Van de regionale"), "sinds januari", "2025-01/"),
        date(q("1 oktober 2026"), "1 oktober 2026", "2026-10-01"),
        date(q("8.200"), "tot oktober", "/2025-09"),
        date(q("140 maaltijdbezorgers"), "dit jaar", "2025"),
        date(q("in drie steden"), "juni", "2025-06"),
        date(q("2 juli"), "2 juli", "2025-07-02"),
        date(q("is in maart in gebruik"), "maart", "2025-03"),
        date(q("41 ziekenhuizen"), "in de loop van 2026", "2026"),
        date(q("op vrijwillige basis"), "sinds de zomer", "2025-06/"),
        date("Vooruitblik 2026", "2026", "2026", optional=True),
        date(q("fietsverlichting"), "vanaf oktober", "2026-10/"),
        date(q("tussenevaluatie"), "het najaar", "2026-09/2026-11"),
        date(q("Limburg"), "vóór 1 maart", "/2026-02"),
        date(q("eerste analyse"), "vóór 1 juni 2026", "/2026-05"),
        date(SHARED, "16 oktober jl.", "2025-10-16"),
        date(q("november 2026"), "november 2026", "2026-11"),
    ],
    commitments=[
        com(
            "C01",
            q("een kwart minder"),
            "target",
            "intended",
            None,
            "Een kwart minder ernstig gewonde fietsers dan in 2022.",
            "2030",
            amount=25,
            unit="percent",
        ),
        com(
            "C02",
            q("leg ik de lat"),
            "target",
            "intended",
            "ik",
            "20% van de fietsers draagt een helm.",
            "2028",
            amount=20,
            unit="percent",
        ),
        com(
            "C03",
            q("500 kilometer"),
            "target",
            "firm",
            None,
            "500 kilometer fietspad aangepakt.",
            "2027-10/2027-12",
            amount=500,
            unit="other",
        ),
        com(
            "C04",
            q("€ 61 miljoen"),
            "intention",
            "firm",
            None,
            "€ 61 miljoen beschikbaar voor veilige paden.",
            "/2028",
            amount=61_000_000,
            optional=True,
        ),
        com(
            "C05",
            q("handreiking"),
            "announcement",
            "intended",
            "het KPW",
            "De handreiking over fietsstraten uitbrengen.",
            "2026-02",
            third=True,
        ),
        com(
            "C06",
            q("1 oktober 2026"),
            "intention",
            "firm",
            None,
            "Het verbod op de verkoop van opvoersets ingaan laten.",
            "2026-10-01/",
        ),
        com(
            "C07",
            q("Van een wijziging"),
            "intention",
            "firm",
            "ik",
            "Het RVV niet wijzigen.",
            optional=True,
        ),
        com(
            "C08",
            q("41 ziekenhuizen"),
            "announcement",
            "intended",
            "de resterende 27",
            "De resterende 27 ziekenhuizen sluiten aan op het LOF.",
            "2026",
            third=True,
            amount=27,
            unit="count",
        ),
        com(
            "C09",
            q("€ 5 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 5 miljoen voor veilige routes naar school.",
            "2026",
            amount=5_000_000,
        ),
        com(
            "C10",
            q("fietsverlichting"),
            "intention",
            "firm",
            None,
            "Een campagne over fietsverlichting onder scholieren.",
            "2026-10/",
        ),
        com(
            "C11",
            q("tussenevaluatie"),
            "intention",
            "firm",
            "ik",
            "Een tussenevaluatie laten uitvoeren.",
            "2026-09/2026-11",
        ),
        com(
            "C12",
            q("Limburg"),
            "intention",
            "firm",
            "ik",
            "Een aanjager voor de regio Zuid zoeken.",
            "/2026-02",
        ),
        com(
            "C13",
            q("keurmerk"),
            "intention",
            "exploratory",
            None,
            "Een keurmerk voor tweedehands elektrische fietsen verkennen.",
            "2026",
        ),
        com(
            "C14",
            q("eerste analyse"),
            "toezegging",
            "firm",
            None,
            "De Kamer een eerste analyse van het LOF sturen.",
            "/2026-05",
        ),
        com(
            "C15",
            SHARED,
            "toezegging",
            "firm",
            "ik",
            "Ingaan op ongevallen met gehuurde deelfietsen.",
            "/2026-05",
        ),
        com("C16", q("november 2026"), "toezegging", "firm", None, "De volgende voortgangsbrief.", "2026-11"),
        com(
            "C17",
            q("ook het type fiets"),
            "intention",
            "firm",
            None,
            "Ook het type fiets vastleggen.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", LATE, None, "fulfilled", optional=True),
    ],
)
