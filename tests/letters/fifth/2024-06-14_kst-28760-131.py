# ruff: noqa: E501  (sentences are not broken)
"""Basic skills of adults, second of three: a first report, as printed by the parliament, with a table of what is planned."""

from letterpress.blocks import H, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10.2, 12.6, justified=True, hyphenated=True),
    title="Kamerstuk 28760",
    interleaved=False,
    head={
        "year": "2023–2024",
        "dossier": "28 760",
        "number": "131",
        "printed": "2024",
        "subject": "Leesvaardigheid",
        "what": "BRIEF VAN DE MINISTER VAN ONDERWIJS, CULTUUR EN WETENSCHAP",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 14 juni 2024"],
    },
    body=(
        P(
            "In maart 2023 ontving uw Kamer het actieprogramma Lezen, Rekenen, Meedoen (LRM).[^1] Met deze eerste voortgangsbrief kom ik "
            "mijn toezegging na om u ieder jaar te berichten over de uitvoering ervan. Ik beschrijf wat het afgelopen jaar tot stand is "
            "gebracht, wat meer tijd vraagt dan ik had voorzien en welke stappen op de rol staan."
        ),
        H("Het programma in cijfers"),
        P(
            "Het aantal volwassenen dat aan een cursus deelneemt, groeit gestaag: in 2023 waren het er 66.200. Van hen is 31% met het "
            "Nederlands opgegroeid. Er zijn nu 431 taalhuizen. Daar staat tegenover dat de wachtlijsten zijn opgelopen tot 4.300 mensen op "
            "1 januari van dit jaar. Van de cursisten die hun lessen op het werk volgen, rondt 71% de cursus af, en dat is een bemoedigend "
            "gegeven. Mijn ambitie om in 2027 uit te komen op 90.000 cursisten per jaar blijft onverkort van kracht. Voor de jaren 2023 tot "
            "en met 2027 is voor het programma € 58,5 miljoen beschikbaar."
        ),
        P(
            "Aan het programma wordt gewerkt door een groot aantal partijen, die elkaar in 35 regionale samenwerkingsverbanden treffen. De wijze "
            "waarop zij dat doen, verschilt. In de ene regio heeft de bibliotheek de leiding, in de andere een regionaal opleidingencentrum, en "
            "in Limburg is het de provincie die partijen bijeenbrengt. Deze verscheidenheid is een kracht, mits voor de inwoner duidelijk is "
            "bij wie hij moet zijn. Dat is nog niet overal het geval. Ook de beroepsgroep van logopedisten heeft zich bij enkele "
            "samenwerkingsverbanden aangesloten, aangezien spraak- en taalproblemen bij kinderen dikwijls samengaan met beperkte leesvaardigheid van de "
            "ouders."
        ),
        H("Mensen vinden (actielijn 1)"),
        P(
            "Van oktober tot en met december was op radio en televisie te zien en te horen hoe zes volwassenen hun achterstand inhaalden. "
            "Uit een meting onder 1.200 kijkers blijkt dat 44% de boodschap kent. Het affiche hing in 1.900 huisartsenpraktijken en "
            "consultatiebureaus, en de reclassering deelde namens de minister voor Rechtsbescherming folders uit. In het najaar krijgt de "
            "campagne een vervolg, dat zich vooral op mannen van middelbare leeftijd zal richten. Van de beloofde nieuwe taalhuizen "
            "hebben er veertien hun deuren geopend, merendeels in Zeeland en Friesland."
        ),
        P(
            "Minder voorspoedig verloopt het met het aanmeldpunt. Geen van de inschrijvers op de aanbesteding voldeed aan de eisen, zodat "
            "bellen nog niet mogelijk is. De telefoonlijn gaat nu in het voorjaar van 2025 open. Om toch meer mensen persoonlijk aan te spreken, neem "
            "ik dit najaar 40 taalambassadeurs in dienst, die uit eigen ervaring weten wat het is om niet goed te kunnen lezen. Met de tien "
            "gemeenten waar de wachtlijsten het langst zijn, maak ik vóór 1 november afspraken over extra lesplaatsen."
        ),
        P(
            "Uit gesprekken met gemeenten komt naar voren dat persoonlijk contact de doorslag geeft. Iemand die veertig jaar lang heeft "
            "verzwegen dat hij moeite heeft met lezen, komt niet op een folder af, maar laat zich wel meenemen door een oud-collega of een "
            "buurvrouw. De taalhuizen in Enschede en Breda hebben hun werkwijze daarop ingericht, met goed gevolg. Ouders die via de voorschool "
            "zijn uitgenodigd, blijken bovendien langer te blijven dan andere cursisten."
        ),
        H("Op de werkvloer (actielijn 2)"),
        P(
            "De regeling Taal naast Werk is op 15 november 2023 opengegaan, tien weken na de beoogde datum. Tot 1 mei dienden 310 werkgevers "
            "een aanvraag in. In beide jaren is daarvoor de volle € 6 miljoen ter beschikking gesteld. Aan de duizend werkgevers die "
            "eind 2025 moeten zijn bereikt, houd ik vast. De clausule over staatssteun in de regeling is op verzoek van de Europese "
            "Commissie verduidelijkt. Bij zes bedrijven wordt sinds maart een instrument beproefd waarmee schoonmakers binnen een kwartier "
            "hun taalniveau laten vaststellen; de eerste ervaringen zijn goed."
        ),
        P(
            "Een voorbeeld van wat de regeling teweegbrengt, zag ik bij een kwekerij in het Westland. Daar volgen 35 medewerkers op "
            "dinsdagmiddag les in de kantine, en de ploegbaas vertelde mij dat het aantal misverstanden bij het inpakken sindsdien "
            "merkbaar is verminderd. Van de nieuwe cursisten werd 9% door het UWV aangemeld."
        ),
        H("Goede lessen (actielijn 3)"),
        P(
            "Sinds februari is er een kader waarmee aanbieders zichzelf de maat kunnen nemen; het Expertisecentrum Basisvaardigheden (EB) "
            "heeft het samen met hen en met cursisten gemaakt. Eind 2025 moet driekwart van de aanbieders ermee werken. Met ingang van "
            "september houdt de inspectie ook toezicht op lessen die buiten de scholen worden gegeven. Tot en met mei hebben 620 "
            "vrijwilligers de bijscholing over beginnende lezers gevolgd; in hun handreiking is een hoofdstuk over dyslexie opgenomen. Over "
            "de vorm van een erkend bewijs voor wie een cursus afrondt, ben ik met werkgevers en mbo-scholen in gesprek. Docenten zijn "
            "intussen moeilijk te vinden: in april stonden 240 vacatures open, en de vakbonden wijzen op het grote aantal tijdelijke "
            "contracten. De taaltoets die aan het begin van een cursus wordt afgenomen, is sinds dit jaar ook op papier verkrijgbaar."
        ),
        P(
            "De bijscholing van vrijwilligers wordt door de deelnemers beoordeeld met gemiddeld een 8,1. Zij stellen het vooral op prijs dat er "
            "aandacht is voor de omgang met cursisten die slechte herinneringen hebben aan hun schooltijd. Een gepensioneerde timmerman uit "
            "Hoogeveen verwoordde het tijdens een werkbezoek als volgt: je moet eerst koffie met iemand drinken, en dan pas een boek "
            "openslaan. Het is precies deze houding die de lessen in de taalhuizen onderscheidt van het onderwijs waarop velen destijds zijn "
            "vastgelopen."
        ),
        P(
            "De aanbieders zelf zijn verdeeld over de toegenomen aandacht voor kwaliteit. Grote instellingen begroeten haar, terwijl kleine "
            "verenigingen vrezen dat het vrijwilligerswerk bezwijkt onder formulieren. Ik neem die zorg serieus. Een kader moet een "
            "hulpmiddel zijn en geen keurslijf; zo is het ook door de opstellers bedoeld."
        ),
        H("Digitaal meedoen (actielijn 4)"),
        P(
            "Van de 138 bibliotheekorganisaties houden er inmiddels 98 elke week een spreekuur waar bezoekers met digitale vragen "
            "terechtkunnen. In vijf arbeidsmarktregio’s lenen cursisten sinds februari een laptop van hun taalhuis; 430 apparaten zijn "
            "uitgegeven. Begin 2025 besluit ik aan de hand van de evaluatie of deze uitleen in het hele land wordt ingevoerd."
        ),
        P(
            "Van de mensen die een spreekuur bezoeken, heeft twee derde een vraag over inloggen bij de overheid of over het aanvragen van een "
            "toeslag. Medewerkers van bibliotheken geven aan dat de grens tussen uitleggen en overnemen niet altijd scherp is te trekken, zeker wanneer "
            "het om vertrouwelijke gegevens gaat. Met de Autoriteit Persoonsgegevens is daarover overlegd, hetgeen heeft geresulteerd in een "
            "korte instructie die op de balie kan liggen. Het aantal klachten is overigens zeer gering."
        ),
        H("Wetgeving en geld"),
        P(
            "De voorgenomen wijziging van de Wet educatie en beroepsonderwijs (WEB) heeft vertraging opgelopen, omdat de Raad van State om een "
            "nadere onderbouwing heeft gevraagd. Naar verwachting ontvangt uw Kamer het wetsvoorstel in het eerste kwartaal van 2025. "
            "Bureau Kompas Advies werkt aan de nieuwe verdeling van het educatiegeld over gemeenten en heeft daarvoor met twintig "
            "wethouders gesproken. De eerste Monitor Basisvaardigheden heb ik u op 9 november 2023 toegezonden.[^2]"
        ),
        P(
            "Rekenen heeft tot nu toe te weinig aandacht gekregen. In 2025 stel ik daarom € 3 miljoen extra beschikbaar voor "
            "rekencursussen. De resultaten van het onderzoek naar rekenproblemen bij volwassenen stuur ik uw Kamer vóór 20 december. De "
            "motie van het lid Jansema (Kamerstuk 28 760, nr. 126) verzoekt de regering om leesgroepen in verpleeghuizen te steunen. Ik "
            "onderzoek of zorginstellingen daar belangstelling voor hebben."
        ),
        H("Vooruitblik"),
        P(
            "De tabel hieronder bevat de voornaamste mijlpalen tot aan de volgende voortgangsbrief, die in juni 2025 verschijnt."
        ),
        T(
            (
                ("Mijlpaal", "Gepland"),
                ("Handreiking voor werkgevers over rekenen op het werk", "september 2024"),
                ("Verzending van de tweede Monitor aan de Tweede Kamer", "november 2024"),
                ("Landelijke dag voor coördinatoren van taalhuizen", "12 maart 2025"),
                ("Opening telefoonlijn aanmeldpunt", "voorjaar 2025"),
            ),
            (3.2, 1.3),
        ),
        P(
            "Het is mij er veel aan gelegen dat een volgend kabinet deze aanpak voortzet. Wie leert lezen en rekenen, wint aan zelfvertrouwen, "
            "en daarvan plukken ook kinderen, collega’s en buren de vruchten."
        ),
        P("De Minister van Onderwijs, Cultuur en Wetenschap,", 0),
        Lines(("W. Landman",)),
    ),
    notes={
        1: "Kamerstuk 28 760, nr. 117.",
        2: "Bijlage bij Kamerstuk 28 760, nr. 124.",
    },
)

q = quoter(LETTER)
REPORTING = q("Met deze eerste voortgangsbrief")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-06-14",
        "subject": "Leesvaardigheid",
        "dossier": "28760",
        "number": "131",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Minister van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "W. Landman",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kst-28760-131", "ISSN 0921", "Tweede Kamer, vergaderjaar 2023–2024, 28 760"],
    figures=[
        fig(q("66.200"), "66.200", 66200, subject="volwassenen", period="2023"),
        fig(q("31%"), "31%", 31, "percent", subject="hen", period="2023"),
        fig(q("431"), "431", 431, subject="taalhuizen"),
        fig(q("4.300"), "4.300", 4300, subject="mensen", period="2024-01-01"),
        fig(q("71%"), "71%", 71, "percent", subject="de cursisten die hun lessen op het werk volgen"),
        fig(q("90.000"), "90.000", 90000, subject="cursisten", period="2027"),
        fig(
            q("€ 58,5 miljoen"),
            "€ 58,5 miljoen",
            58_500_000,
            "EUR",
            subject="het programma",
            period="2023/2027",
        ),
        fig(q("35 regionale"), "35", 35, subject="regionale samenwerkingsverbanden"),
        fig(q("8,1"), "8,1", 8.1, "score", subject="De bijscholing van vrijwilligers"),
        fig(
            q("twee derde een vraag"),
            "twee derde",
            66.67,
            "percent",
            subject="de mensen die een spreekuur bezoeken",
        ),
        fig(q("zes volwassenen"), "zes", 6, subject="volwassenen", optional=True),
        fig(q("44%"), "1.200", 1200, subject="kijkers"),
        fig(q("44%"), "44%", 44, "percent", subject="kijkers"),
        fig(q("1.900"), "1.900", 1900, subject="huisartsenpraktijken en consultatiebureaus"),
        fig(q("veertien"), "veertien", 14, subject="nieuwe taalhuizen"),
        fig(q("40 taalambassadeurs"), "40", 40, subject="taalambassadeurs"),
        fig(q("verzwegen"), "veertig jaar", 40, "year", optional=True),
        fig(q("extra lesplaatsen"), "tien", 10, subject="gemeenten"),
        fig(q("15 november 2023"), "tien weken", 10, "other", optional=True),
        fig(q("310"), "310", 310, subject="werkgevers"),
        fig(q("€ 6 miljoen"), "€ 6 miljoen", 6_000_000, "EUR", subject="In beide jaren"),
        fig(q("duizend werkgevers"), "duizend", 1000, subject="werkgevers", period="2025"),
        fig(q("zes bedrijven"), "zes", 6, subject="bedrijven"),
        fig(q("zes bedrijven"), "een kwartier", 15, "other", optional=True),
        fig(q("35 medewerkers"), "35", 35, subject="medewerkers"),
        fig(q("9%"), "9%", 9, "percent", subject="de nieuwe cursisten"),
        fig(q("driekwart"), "driekwart", 75, "percent", subject="de aanbieders", period="2025-10/2025-12"),
        fig(q("620"), "620", 620, subject="vrijwilligers"),
        fig(q("240"), "240", 240, subject="vacatures", period="2024-04"),
        fig(q("Van de 138"), "138", 138, subject="bibliotheekorganisaties"),
        fig(q("Van de 138"), "98", 98, subject="bibliotheekorganisaties"),
        fig(q("430 apparaten"), "vijf", 5, subject="arbeidsmarktregio’s", optional=True),
        fig(q("430 apparaten"), "430", 430, subject="apparaten"),
        fig(q("twintig"), "twintig", 20, subject="wethouders"),
        fig(q("€ 3 miljoen"), "€ 3 miljoen", 3_000_000, "EUR", subject="rekencursussen", period="2025"),
    ],
    dates=[
        date(q("In maart 2023"), "maart 2023", "2023-03"),
        date(q("wat het afgelopen jaar"), "het afgelopen jaar", None, optional=True),
        date(q("66.200"), "2023", "2023"),
        date(q("4.300"), "1 januari van dit jaar", "2024-01-01"),
        date(q("90.000"), "2027", "2027"),
        date(q("€ 58,5 miljoen"), "de jaren 2023 tot en met 2027", "2023/2027"),
        date(q("zes volwassenen"), "Van oktober tot en met december", "2023-10/2023-12"),
        date(q("campagne een vervolg"), "het najaar", "2024-09/2024-11"),
        date(q("De telefoonlijn gaat"), "het voorjaar van 2025", "2025-03/2025-05"),
        date(q("40 taalambassadeurs"), "dit najaar", "2024-09/2024-11"),
        date(q("extra lesplaatsen"), "vóór 1 november", "/2024-10-31"),
        date(q("15 november 2023"), "15 november 2023", "2023-11-15"),
        date(q("310"), "Tot 1 mei", "/2024-04-30"),
        date(q("duizend werkgevers"), "eind 2025", "2025-10/2025-12"),
        date(q("zes bedrijven"), "sinds maart", "2024-03/"),
        date(q("35 medewerkers"), "dinsdagmiddag", None, optional=True),
        date(q("een kader waarmee"), "Sinds februari", "2024-02/"),
        date(q("driekwart"), "Eind 2025", "2025-10/2025-12"),
        date(q("de inspectie ook"), "Met ingang van september", "2024-09/"),
        date(q("620"), "Tot en met mei", "/2024-05"),
        date(q("240"), "april", "2024-04"),
        date(q("op papier"), "sinds dit jaar", "2024/"),
        date(q("430 apparaten"), "sinds februari", "2024-02/"),
        date(q("Begin 2025"), "Begin 2025", "2025-01/2025-03"),
        date(q("Naar verwachting ontvangt"), "het eerste kwartaal van 2025", "2025-01/2025-03"),
        date(q("9 november"), "9 november 2023", "2023-11-09"),
        date(q("€ 3 miljoen"), "2025", "2025"),
        date(q("20 december"), "vóór 20 december", "/2024-12-19"),
        date(q("in juni 2025"), "juni 2025", "2025-06"),
        date("september 2024", "september 2024", "2024-09"),
        date("november 2024", "november 2024", "2024-11"),
        date("12 maart 2025", "12 maart 2025", "2025-03-12"),
        date("aanmeldpunt voorjaar 2025", "voorjaar 2025", "2025-03/2025-05"),
    ],
    commitments=[
        com(
            "C01",
            q("90.000"),
            "target",
            "intended",
            None,
            "90.000 cursisten per jaar in 2027.",
            "2027",
            amount=90000,
            unit="count",
        ),
        com(
            "C02",
            q("€ 58,5 miljoen"),
            "intention",
            "firm",
            None,
            "€ 58,5 miljoen voor het programma.",
            "2023/2027",
            amount=58_500_000,
            optional=True,
        ),
        com(
            "C03",
            q("campagne een vervolg"),
            "intention",
            "firm",
            None,
            "De campagne een vervolg geven, gericht op mannen van middelbare leeftijd.",
            "2024-09/2024-11",
        ),
        com(
            "C04",
            q("De telefoonlijn gaat"),
            "intention",
            "firm",
            None,
            "De telefoonlijn van het aanmeldpunt openen.",
            "2025-03/2025-05",
        ),
        com(
            "C05",
            q("40 taalambassadeurs"),
            "intention",
            "firm",
            "ik",
            "40 taalambassadeurs in dienst nemen.",
            "2024-09/2024-11",
            amount=40,
            unit="count",
        ),
        com(
            "C06",
            q("extra lesplaatsen"),
            "intention",
            "firm",
            "ik",
            "Met de tien gemeenten met de langste wachtlijsten afspraken maken.",
            "/2024-10-31",
            amount=10,
            unit="count",
        ),
        com(
            "C07",
            q("duizend werkgevers"),
            "target",
            "intended",
            "ik",
            "Duizend werkgevers bereiken met de regeling.",
            "2025-10/2025-12",
            amount=1000,
            unit="count",
        ),
        com(
            "C08",
            q("driekwart"),
            "target",
            "firm",
            "de aanbieders",
            "Driekwart van de aanbieders werkt met het kader.",
            "2025-10/2025-12",
            amount=75,
            unit="percent",
            third=True,
        ),
        com(
            "C09",
            q("de inspectie ook"),
            "intention",
            "firm",
            "de inspectie",
            "Toezicht op lessen buiten de scholen.",
            "2024-09/",
        ),
        com(
            "C10",
            q("Begin 2025"),
            "intention",
            "firm",
            "ik",
            "Besluiten of de uitleen van laptops landelijk wordt ingevoerd.",
            "2025-01/2025-03",
        ),
        com(
            "C11",
            q("Naar verwachting ontvangt"),
            "toezegging",
            "intended",
            None,
            "Het wetsvoorstel tot wijziging van de WEB aan de Kamer sturen.",
            "2025-01/2025-03",
        ),
        com(
            "C12",
            q("€ 3 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 3 miljoen extra voor rekencursussen.",
            "2025",
            amount=3_000_000,
        ),
        com(
            "C13",
            q("20 december"),
            "toezegging",
            "firm",
            "ik",
            "De resultaten van het onderzoek naar rekenproblemen aan de Kamer sturen.",
            "/2024-12-19",
        ),
        com(
            "C14",
            q("zorginstellingen"),
            "intention",
            "exploratory",
            "Ik",
            "Onderzoeken of zorginstellingen belangstelling hebben voor leesgroepen.",
        ),
        com("C15", q("in juni 2025"), "toezegging", "firm", None, "De volgende voortgangsbrief.", "2025-06"),
        com(
            "C16",
            "Handreiking voor werkgevers over rekenen op het werk",
            "intention",
            "firm",
            None,
            "Een handreiking voor werkgevers over rekenen op het werk.",
            "2024-09",
        ),
        com(
            "C17",
            "Verzending van de tweede Monitor aan de Tweede Kamer",
            "toezegging",
            "firm",
            None,
            "De tweede Monitor aan de Tweede Kamer sturen.",
            "2024-11",
        ),
        com(
            "C18",
            "Landelijke dag voor coördinatoren van taalhuizen",
            "intention",
            "firm",
            None,
            "Een landelijke dag voor coördinatoren van taalhuizen.",
            "2025-03-12",
        ),
        com(
            "C19",
            "Opening telefoonlijn aanmeldpunt",
            "intention",
            "firm",
            None,
            "De telefoonlijn van het aanmeldpunt openen.",
            "2025-03/2025-05",
            repeats="C04",
        ),
    ],
    settlements=[
        settled("S01", REPORTING, None, "fulfilled"),
        settled("S02", q("Van de beloofde"), None, "partly", optional=True),
    ],
)
