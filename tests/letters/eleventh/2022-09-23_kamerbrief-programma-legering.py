# ruff: noqa: E501  (sentences are not broken)
"""Barracks, first of three: a programme. The house style, a side column at the right, broken words, a tinted box."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("Helvetica", 10, 14.6, hyphenated=True),
    title="BRF_legering_concept 4_schoon",
    head={
        "ministry": ("Ministerie van Defensie",),
        "ribbon_x": 262,
        "return": "> Retouradres Postbus 20701 2500 ES Den Haag",
        "address": (
            "de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  Den Haag",
        ),
        "lines": [
            ("Datum", "23 september 2022"),
            ("Betreft", "Programma Legering 2023–2027: wonen op de kazerne"),
        ],
        "label_width": 60,
        "side": [
            ("Bestuursstaf", ("Directie Vastgoed en Leefomgeving", "Plein 4", "MPC 58 B")),
            ("Onze referentie", ("BS2022021874",)),
            ("", ("Bij beantwoording datum en referentie vermelden.",)),
        ],
        "side_next": [
            ("Bestuursstaf", ("Directie Vastgoed en Leefomgeving",)),
            ("Onze referentie", ("BS2022021874",)),
        ],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Wie militair wordt, levert comfort in. Dat hoort bij het vak en daar klaagt niemand over. Maar een kazerne is geen oefenterrein: wie terugkeert van een dag in het veld, moet kunnen douchen, eten en slapen in een gebouw dat droog en warm is. "
            "Tijdens het debat over de Defensienota, op 7 juni jl., heb ik het lid Van Wisselink toegezegd nog dit najaar te laten weten hoe ik de achterstanden in de legering ga wegwerken. "
            "Met deze brief, waarin ik het programma Legering 2023–2027 presenteer, doe ik die toezegging gestand."
        ),
        H("Hoe het ervoor staat"),
        P(
            "Doordeweeks overnachten ruim 17.000 militairen op een kazerne, een vliegbasis of een marinecomplex. Daarvoor zijn 22.400 bedden beschikbaar, verspreid over 61 locaties. Bij de schouw van 2021 werd 44% van de legeringsgebouwen als onvoldoende of slecht beoordeeld. "
            "De bewoners zelf gaven hun kamer in dat jaar gemiddeld een 5,4. Er werden 3.150 klachten ingediend, waarvan bijna een derde over schimmel ging. Tussen de melding van een storing en het herstel verstreken gemiddeld 34 dagen."
        ),
        P(
            "De oorzaken zijn bekend. Jarenlang is op vastgoed bezuinigd, terwijl de krijgsmacht inmiddels weer groeit. Een deel van de gebouwen dateert bovendien uit de tijd van de dienstplicht, toen grote slaapzalen heel gewoon waren. "
            "In een vertrekonderzoek noemde 27% van de militairen die de dienst verlieten, hun huisvesting als een van de redenen. Dat kan de krijgsmacht zich niet veroorloven."
        ),
        P(
            "Uit gesprekken met bewoners komt steeds hetzelfde beeld naar voren. In Oirschot wachtte een peloton elf weken op een nieuwe boiler. Een sergeant in ’t Harde rekende mij voor dat hij in drie jaar zeven keer van kamer was gewisseld, telkens met dezelfde kast op zijn rug. "
            "Zulke verhalen zijn geen uitzondering. Zij verklaren waarom de huisvesting in elk overleg met de bonden op tafel komt."
        ),
        P(
            "In 2027 mag nog hooguit 15% van de legeringsgebouwen het oordeel onvoldoende of slecht krijgen. Mijn streven is dat de bewoners hun kamer tegen die tijd ten minste een 7 geven. "
            "Voor het programma is tot en met 2027 € 640 miljoen uitgetrokken, boven op de gelden voor regulier onderhoud."
        ),
        H("Nieuwe en betere kamers", number="1"),
        P(
            "In Havelte, Oirschot en ’t Harde verrijzen vóór de zomer van 2024 modulaire gebouwen met in totaal 780 kamers. Valt de aanbesteding daarvan lager uit dan geraamd, dan wil ik ook op vliegbasis Leeuwarden zo’n gebouw neerzetten. "
            "Het Rijksvastgoedbedrijf gaat elk jaar 900 bestaande kamers renoveren, te beginnen in 2023. Kamers voor vier personen verdwijnen uiterlijk 31 december 2025. "
            "Wie een vaste plaatsing heeft van meer dan zes maanden, kan met ingang van 1 september 2023 aanspraak maken op een kamer voor zichzelf."
        ),
        P(
            "De eigen bijdrage voor een kamer, thans € 78 per maand, zal ik tot 2026 niet verhogen. Samen met woningcorporaties in Den Helder en Assen verken ik of jonge militairen tijdelijk een studio buiten de poort kunnen huren. "
            "Er komt bovendien een kamerpaspoort, waarin bij de sleuteloverdracht de staat van de kamer wordt vastgelegd. In Munster zag ik hoe de Bundeswehr dit aanpakt: een formulier, een handtekening, en over een gebroken ruit hoeft niemand meer te twisten."
        ),
        P(
            "Luxe streef ik met de nieuwbouw niet na. Een vertrek van 14 vierkante meter, een goed bed, een eigen wastafel en een raam dat open kan: meer is er voor een prettig verblijf niet nodig. Een modulaire kamer kost naar raming € 118.000, ongeveer 20% minder dan bij traditionele bouw. "
            "Het verschil zit vooral in de snelheid waarmee zo’n gebouw kan worden geplaatst."
        ),
        P(
            "Op Curaçao en Aruba verblijven circa 650 militairen onder vaak nog soberder omstandigheden. Hun huisvesting valt buiten dit programma, omdat daarvoor sinds 2020 een afzonderlijk bouwplan van € 41 miljoen in uitvoering is."
        ),
        H("Onderhoud en storingen", number="2"),
        P(
            "Weinig is zo ergerlijk als een douche die weken koud blijft. Vanaf medio 2023 moet een storing aan verwarming, water of elektriciteit binnen vijf werkdagen zijn verholpen. "
            "Op elke kazerne met meer dan 200 bewoners stel ik daartoe in het eerste kwartaal van 2023 een gebouwbeheerder aan, 46 in totaal. Begin 2023 is er een app beschikbaar waarmee bewoners gebreken kunnen doorgeven en de afhandeling kunnen volgen. "
            "Vóór 1 april 2023 worden alle leidingen in gebouwen van vóór 1980 op legionella bemonsterd."
        ),
        P(
            "Draadloos internet hoort tegenwoordig bij de basis, net als een bed en een kast. Eind 2024 moet op iedere kamer een verbinding zijn aangelegd. Met ingang van 1 juli 2023 staan in elk legeringsgebouw kosteloze wasmachines. "
            "De Inspectie Veiligheid Defensie onderwerpt in 2023 dertig legeringsgebouwen aan een controle op brandveiligheid."
        ),
        H("Eten, sport en samenleven", number="3"),
        P(
            "Een kazerne leeft ook wanneer de werkdag voorbij is. Paresto, het restauratiebedrijf van Defensie, houdt vanaf januari 2023 op twaalf locaties de keuken in de avond langer open. Voor het opknappen van sportzalen en bars reserveer ik in 2023 en 2024 € 18 miljoen. "
            "De huisregels, die nog uit 1996 stammen, worden in samenspraak met de medezeggenschap vóór 1 oktober 2023 herzien. De stichting De Schildwacht heropent in de loop van 2023 haar huiskamers in Wezep, Ermelo en Stroe, waar ook gezinnen van uitgezonden militairen welkom zijn."
        ),
        P(
            "Vrouwen maken 12% uit van het militaire personeel. Op te veel plaatsen delen zij een wasruimte die alleen met een briefje op de deur voor hen is gereserveerd. Uiterlijk medio 2025 beschikken zij op alle locaties over eigen sanitair dat op slot kan. "
            "Daarnaast laat ik onderzoeken of reservisten in het weekend gebruik kunnen maken van kamers die dan leegstaan. TNO zal in 2024 meten hoe goed er op de kazerne wordt geslapen."
        ),
        H("Veilig en duurzaam", number="4"),
        P(
            "In veel oude gebouwen is asbest verwerkt. Zolang het ongemoeid blijft, is dat geen gevaar, maar bij elke verbouwing moet er opnieuw naar worden gezocht. Een overzicht per locatie gaat in het tweede kwartaal van 2023 naar uw Kamer. "
            "Van 120 legeringsgebouwen wordt vóór 2027 de gasaansluiting vervangen door een warmtepomp of een warmtenet. Ook worden in 2023 op tien kazernes zonnepanelen op de slaapgebouwen gelegd. "
            "Legering is goed voor een kwart van het stroomverbruik van de krijgsmacht, zo bleek vorig jaar uit een energiescan."
        ),
        Box(
            (
                P("<b>Wat er al gebeurt</b>", 0.3),
                L(
                    (
                        "In Doorn zijn dit voorjaar 96 gerenoveerde kamers in gebruik genomen.",
                        "Sinds 2019 betalen rekruten tijdens hun opleiding geen kamerhuur.",
                        "De Luchtmobiele Brigade knapte eigenhandig vier dagverblijven op.",
                    ),
                    "-",
                ),
            ),
            "#e8edf4",
        ),
        H("Verantwoording", number="5"),
        P(
            "Ik besef dat er in 2009 en 2015 ook plannen zijn gemaakt, die bij de eerste de beste tegenvaller in een la verdwenen. Daarom is het geld ditmaal geoormerkt. De uitvoering is in handen van een programmadirecteur, die aan mij rapporteert. Commandanten, bonden en bewoners praten mee in een klankbordgroep. Voor uw Kamer betekent dit het volgende.",
            0.4,
        ),
        L(
            (
                "De meerjarenplanning per kazerne leg ik u in december voor.",
                "De vragen van de leden Bruinsma en El Idrissi over schimmel in Assen beantwoord ik binnen drie weken.",
                "De Auditdienst Rijk gaat in 2025 na of het geld goed is terechtgekomen.",
                "Ieder najaar doe ik u verslag van de voortgang, voor het eerst in 2023.",
            ),
            "a.",
        ),
        P("Hoogachtend,", 0.6),
        P("DE STAATSSECRETARIS VAN DEFENSIE", 2),
        Lines(("drs. H.W. van Zuijlekom",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-09-23",
        "subject": "Programma Legering 2023–2027: wonen op de kazerne",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "BS2022021874",
        "sender_role": "DE STAATSSECRETARIS VAN DEFENSIE",
        "sender_name": "drs. H.W. van Zuijlekom",
        "ministry": "Ministerie van Defensie",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Bestuursstaf", "Onze referentie", "Pagina 2 van"],
    figures=[
        fig(q("17.000"), "ruim 17.000", 17_000, "count", "over", "militairen"),
        fig(q("22.400"), "22.400", 22_400, subject="bedden"),
        fig(q("22.400"), "61", 61, subject="locaties"),
        fig(q("44%"), "44%", 44, "percent", subject="de legeringsgebouwen", period="2021"),
        fig(q("5,4"), "5,4", 5.4, "score", subject="hun kamer", period="2021"),
        fig(q("3.150"), "3.150", 3150, subject="klachten", period="2021"),
        fig(q("3.150"), "bijna een derde", 33.33, "percent", "under", "klachten"),
        fig(q("34 dagen"), "34 dagen", 34, "other", subject="het herstel", optional=True),
        fig(q("27%"), "27%", 27, "percent", subject="de militairen die de dienst verlieten"),
        fig(q("boiler"), "elf weken", 11, "other", optional=True),
        fig(q("sergeant"), "drie jaar", 3, "year", optional=True),
        fig(q("sergeant"), "zeven", 7, subject="keer", optional=True),
        fig(q("14 vierkante"), "14 vierkante meter", 14, "other", subject="Een vertrek"),
        fig(q("€ 118.000"), "€ 118.000", 118_000, "EUR", subject="Een modulaire kamer"),
        fig(q("€ 118.000"), "ongeveer 20%", 20, "percent", "about", "traditionele bouw"),
        fig(q("15%"), "hooguit 15%", 15, "percent", "at_most", "de legeringsgebouwen", period="2027"),
        fig(q("een 7 geven"), "ten minste een 7", 7, "score", "at_least", "hun kamer", period="2027"),
        fig(q("€ 640"), "€ 640 miljoen", 640_000_000, "EUR", subject="het programma", period="/2027"),
        fig(q("780 kamers"), "780", 780, subject="kamers", period="/2024-05"),
        fig(q("900 bestaande"), "900", 900, subject="bestaande kamers", period="2023/"),
        fig(q("vier personen"), "vier", 4, subject="personen", optional=True),
        fig(q("vaste plaatsing"), "meer dan zes maanden", 6, "other", "over", optional=True),
        fig(q("€ 78"), "€ 78", 78, "EUR", subject="De eigen bijdrage"),
        fig(q("circa 650"), "circa 650", 650, "count", "about", "militairen"),
        fig(q("€ 41"), "€ 41 miljoen", 41_000_000, "EUR", subject="een afzonderlijk bouwplan"),
        fig(q("vijf werkdagen"), "vijf werkdagen", 5, "other", optional=True),
        fig(q("gebouwbeheerder"), "meer dan 200", 200, "count", "over", "bewoners"),
        fig(q("gebouwbeheerder"), "46", 46, subject="gebouwbeheerder", period="2023-01/2023-03"),
        fig(q("dertig"), "dertig", 30, subject="legeringsgebouwen", period="2023"),
        fig(q("twaalf"), "twaalf", 12, subject="locaties", period="2023-01/"),
        fig(
            q("€ 18"),
            "€ 18 miljoen",
            18_000_000,
            "EUR",
            subject="het opknappen van sportzalen en bars",
            period="2023/2024",
        ),
        fig(q("12%"), "12%", 12, "percent", subject="het militaire personeel"),
        fig(q("Van 120"), "120", 120, subject="legeringsgebouwen", period="/2026-12-31"),
        fig(q("op tien kazernes"), "tien", 10, subject="kazernes", period="2023"),
        fig(q("een kwart"), "een kwart", 25, "percent", subject="het stroomverbruik van de krijgsmacht"),
        fig(q("96 gerenov"), "96", 96, subject="gerenoveerde kamers", period="2022-03/2022-05"),
        fig(q("dagverblijven"), "vier", 4, subject="dagverblijven"),
    ],
    dates=[
        date(q("7 juni jl."), "7 juni jl.", "2022-06-07"),
        date(q("7 juni jl."), "dit najaar", "2022-09/2022-11"),
        date(q("die toezegging"), "2023–2027", "2023/2027", optional=True),
        date(q("44%"), "2021", "2021"),
        date(q("5,4"), "dat jaar", "2021", optional=True),
        date(q("15%"), "2027", "2027"),
        date(q("een 7 geven"), "tegen die tijd", "2027", optional=True),
        date(q("€ 640"), "tot en met 2027", "/2027"),
        date(q("780 kamers"), "vóór de zomer van 2024", "/2024-05"),
        date(q("900 bestaande"), "2023", "2023"),
        date(q("vier personen"), "uiterlijk 31 december 2025", "/2025-12-31"),
        date(q("vaste plaatsing"), "met ingang van 1 september 2023", "2023-09-01/"),
        date(q("€ 78"), "tot 2026", "/2025-12-31"),
        date(q("€ 41"), "sinds 2020", "2020/"),
        date(q("vijf werkdagen"), "Vanaf medio 2023", "2023-05/"),
        date(q("gebouwbeheerder"), "het eerste kwartaal van 2023", "2023-01/2023-03"),
        date(q("een app"), "Begin 2023", "2023-01/2023-03"),
        date(q("legionella"), "Vóór 1 april 2023", "/2023-03-31"),
        date(q("legionella"), "vóór 1980", "/1979-12-31"),
        date(q("een verbinding"), "Eind 2024", "2024-10/2024-12"),
        date(q("wasmachines"), "Met ingang van 1 juli 2023", "2023-07-01/"),
        date(q("dertig"), "2023", "2023"),
        date(q("twaalf"), "vanaf januari 2023", "2023-01/"),
        date(q("€ 18"), "2023 en 2024", "2023/2024"),
        date(q("huisregels"), "1996", "1996"),
        date(q("huisregels"), "vóór 1 oktober 2023", "/2023-09-30"),
        date(q("Schildwacht"), "in de loop van 2023", "2023"),
        date(q("eigen sanitair"), "Uiterlijk medio 2025", "/2025-08"),
        date(q("TNO"), "2024", "2024"),
        date(q("Een overzicht per"), "het tweede kwartaal van 2023", "2023-04/2023-06"),
        date(q("Van 120"), "vóór 2027", "/2026-12-31"),
        date(q("op tien kazernes"), "2023", "2023"),
        date(q("een kwart"), "vorig jaar", "2021"),
        date(q("96 gerenov"), "dit voorjaar", "2022-03/2022-05"),
        date(q("kamerhuur"), "Sinds 2019", "2019/"),
        date(q("meerjarenplanning"), "december", "2022-12"),
        date(q("El Idrissi"), "binnen drie weken", "/2022-10-14", optional=True),
        date(q("Auditdienst"), "2025", "2025"),
        date(q("Ieder najaar"), "najaar", "2023-09/2023-11", optional=True),
        date(q("2009"), "2009", "2009"),
        date(q("2009"), "2015", "2015"),
        date(q("Ieder najaar"), "2023", "2023"),
    ],
    commitments=[
        com(
            "C01",
            q("15%"),
            "target",
            "firm",
            None,
            "Hooguit 15% van de legeringsgebouwen onvoldoende of slecht.",
            "2027",
            amount=15,
            unit="percent",
        ),
        com(
            "C02",
            q("een 7 geven"),
            "target",
            "intended",
            "Mijn",
            "Bewoners geven hun kamer ten minste een 7.",
            "2027",
            amount=7,
            unit="score",
        ),
        com(
            "C03",
            q("€ 640"),
            "intention",
            "firm",
            None,
            "€ 640 miljoen voor het programma Legering.",
            "/2027",
            amount=640_000_000,
        ),
        com(
            "C04",
            q("780 kamers"),
            "intention",
            "firm",
            None,
            "Modulaire gebouwen met 780 kamers in Havelte, Oirschot en ’t Harde.",
            "/2024-05",
            amount=780,
            unit="count",
        ),
        com(
            "C05",
            q("Leeuwarden"),
            "intention",
            "intended",
            "ik",
            "Bij een lagere aanbesteding ook een modulair gebouw in Leeuwarden.",
        ),
        com(
            "C06",
            q("900 bestaande"),
            "intention",
            "firm",
            "Het Rijksvastgoedbedrijf",
            "Jaarlijks 900 kamers renoveren.",
            "2023",
            amount=900,
            unit="count",
        ),
        com(
            "C07",
            q("vier personen"),
            "intention",
            "firm",
            None,
            "De kamers voor vier personen afschaffen.",
            "/2025-12-31",
        ),
        com(
            "C08",
            q("vaste plaatsing"),
            "intention",
            "firm",
            None,
            "Aanspraak op een eigen kamer invoeren.",
            "2023-09-01",
        ),
        com(
            "C09",
            q("€ 78"),
            "intention",
            "firm",
            "ik",
            "De eigen bijdrage voor een kamer niet verhogen.",
            "/2025-12-31",
        ),
        com(
            "C10",
            q("Den Helder en Assen"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of jonge militairen een studio buiten de poort kunnen huren.",
        ),
        com("C11", q("kamerpaspoort"), "intention", "firm", None, "Een kamerpaspoort invoeren."),
        com(
            "C12",
            q("vijf werkdagen"),
            "target",
            "firm",
            None,
            "Storingen binnen vijf werkdagen verhelpen.",
            "2023-05/",
        ),
        com(
            "C13",
            q("gebouwbeheerder"),
            "intention",
            "firm",
            "ik",
            "46 gebouwbeheerders aanstellen.",
            "2023-01/2023-03",
            amount=46,
            unit="count",
        ),
        com(
            "C14",
            q("een app"),
            "intention",
            "firm",
            None,
            "Een app voor het melden van gebreken.",
            "2023-01/2023-03",
        ),
        com(
            "C15",
            q("legionella"),
            "intention",
            "firm",
            None,
            "Leidingen in oude gebouwen op legionella bemonsteren.",
            "/2023-03-31",
        ),
        com(
            "C16",
            q("een verbinding"),
            "intention",
            "firm",
            None,
            "Draadloos internet op iedere kamer.",
            "2024-10/2024-12",
        ),
        com(
            "C17",
            q("wasmachines"),
            "intention",
            "firm",
            None,
            "Kosteloze wasmachines in elk legeringsgebouw.",
            "2023-07-01",
        ),
        com(
            "C18",
            q("dertig"),
            "intention",
            "firm",
            "De Inspectie Veiligheid Defensie",
            "Dertig legeringsgebouwen op brandveiligheid controleren.",
            "2023",
            amount=30,
            unit="count",
        ),
        com(
            "C19",
            q("twaalf"),
            "intention",
            "firm",
            "Paresto",
            "Op twaalf locaties de keuken langer openhouden.",
            "2023-01/",
            amount=12,
            unit="count",
        ),
        com(
            "C20",
            q("€ 18"),
            "intention",
            "firm",
            "ik",
            "€ 18 miljoen voor het opknappen van sportzalen en bars.",
            "2023/2024",
            amount=18_000_000,
        ),
        com("C21", q("huisregels"), "intention", "firm", None, "De huisregels herzien.", "/2023-09-30"),
        com(
            "C22",
            q("Schildwacht"),
            "announcement",
            "firm",
            "De stichting De Schildwacht",
            "Huiskamers in Wezep, Ermelo en Stroe heropenen.",
            "2023",
            third=True,
        ),
        com(
            "C23",
            q("eigen sanitair"),
            "intention",
            "firm",
            None,
            "Eigen sanitair voor vrouwen op alle locaties.",
            "/2025-08",
        ),
        com(
            "C24",
            q("reservisten"),
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of reservisten leegstaande kamers kunnen gebruiken.",
        ),
        com(
            "C25",
            q("TNO"),
            "announcement",
            "firm",
            "TNO",
            "Meten hoe goed er op de kazerne wordt geslapen.",
            "2024",
            third=True,
        ),
        com(
            "C26",
            q("Een overzicht per"),
            "toezegging",
            "firm",
            None,
            "Een overzicht van asbest per locatie sturen.",
            "2023-04/2023-06",
        ),
        com(
            "C27",
            q("Van 120"),
            "intention",
            "firm",
            None,
            "Van 120 legeringsgebouwen de gasaansluiting vervangen.",
            "/2026-12-31",
            amount=120,
            unit="count",
        ),
        com(
            "C28",
            q("op tien kazernes"),
            "intention",
            "firm",
            None,
            "Op tien kazernes zonnepanelen leggen.",
            "2023",
            amount=10,
            unit="count",
        ),
        com(
            "C29",
            q("meerjarenplanning"),
            "toezegging",
            "firm",
            "ik",
            "De meerjarenplanning per kazerne voorleggen.",
            "2022-12",
        ),
        com(
            "C30",
            q("El Idrissi"),
            "toezegging",
            "firm",
            "ik",
            "De vragen over schimmel in Assen beantwoorden.",
            "/2022-10-14",
        ),
        com(
            "C31",
            q("Auditdienst"),
            "intention",
            "firm",
            "De Auditdienst Rijk",
            "Nagaan of het geld goed is terechtgekomen.",
            "2025",
        ),
        com(
            "C32",
            q("Ieder najaar"),
            "toezegging",
            "firm",
            "ik",
            "Ieder najaar verslag doen van de voortgang.",
            "2023-09/2023-11",
        ),
    ],
    settlements=[settled("S01", q("7 juni jl.…gestand"), "2022-06-07", "fulfilled")],
)
