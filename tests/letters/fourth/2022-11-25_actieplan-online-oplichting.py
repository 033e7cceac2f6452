# ruff: noqa: E501  (sentences are not broken)
"""Online fraud, first of three: an action plan, promises of many parties, a planning table. From a word processor, in a wide face."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("DejaVuSerif", 9, 12.8),
    title="Aanbiedingsbrief TK actieplan v7",
    head={
        "ministry": ("Ministerie van Justitie en Veiligheid",),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA Den Haag",
        ),
        "place": "Den Haag, 25 november 2022",
        "lines": [
            ("Onderwerp", "Actieplan Online oplichting 2023–2026"),
            ("Ons kenmerk", "4309172"),
            ("Bijlage", "Actieplan"),
        ],
        "foot": "Directoraat-Generaal Rechtspleging en Rechtshandhaving, 4309172",
        "colour": "#5a5a5a",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Hierbij bied ik uw Kamer, mede namens de Minister van Economische Zaken en Klimaat, het Actieplan Online oplichting 2023–2026 "
            "aan. Het actieplan is tot stand gekomen in nauwe samenspraak met de politie, het Openbaar Ministerie (OM), de banken, de "
            "telecomaanbieders en organisaties die zich om slachtoffers bekommeren. In haar motie van 8 maart jl. heeft het lid Verwoerd de "
            "regering verzocht een samenhangende aanpak op te stellen.[^1] Met het toezenden van het actieplan is aan deze motie uitvoering "
            "gegeven."
        ),
        H("1. Aard en omvang"),
        P(
            "Online oplichting is in korte tijd uitgegroeid tot een van de meest voorkomende vormen van criminaliteit. Volgens de Monitor "
            "Digitale Criminaliteit van het Kenniscentrum Fraude en Recht (KFR) is in 2021 4,3 procent van de Nederlanders van 15 jaar en "
            "ouder er slachtoffer van geworden, hetgeen neerkomt op ruim 620.000 personen. Onder jongeren van 15 tot 25 jaar ligt dit aandeel "
            "met 6,8 procent beduidend hoger. Niet meer dan 17 procent van de slachtoffers doet aangifte, veelal uit schaamte of omdat men er "
            "weinig van verwacht. Het KFR raamt de schade over 2021 op € 186 miljoen.[^2] Bij de politie kwamen in dat jaar 74.500 aangiften "
            "binnen; in 8 procent daarvan kwam een verdachte in beeld. De Meldlijn Fraude werd 54.200 keer gebeld."
        ),
        P(
            "Achter deze cijfers gaan mensen schuil die hun spaargeld, en niet zelden hun vertrouwen in anderen, zijn kwijtgeraakt. Het "
            "kabinet stelt zich ten doel dat het aandeel slachtoffers in 2026 is teruggebracht tot 3 procent. Daarvoor is nodig dat "
            "overheid en bedrijfsleven gezamenlijk optrekken. Hieronder beschrijf ik op hoofdlijnen wat het actieplan behelst."
        ),
        P(
            "De verschijningsvormen wisselen snel. Was enkele jaren geleden de valse webwinkel het meest in zwang, thans doet de oplichter zich "
            "voor als medewerker van de bank, als familielid in nood of als nieuwe geliefde. Gemeenschappelijk is dat misbruik wordt gemaakt "
            "van vertrouwen en van haast. De verdachten zijn opvallend jong: van de personen die in 2021 werden aangehouden, was 58 procent "
            "jonger dan 23 jaar. Niet zelden begint hun loopbaan met het tegen betaling afstaan van een bankpas."
        ),
        H("2. Voorkomen"),
        P(
            "Een groot deel van de oplichting kan worden voorkomen wanneer mensen signalen tijdig herkennen. In mei 2023 begint daarom een "
            "landelijke publiekscampagne, die in het bijzonder jongeren en senioren wil bereiken. Ik trek hiervoor jaarlijks € 2,4 miljoen uit. "
            "De Stichting Digiwijs ontwikkelt op mijn verzoek een training voor mensen met een licht verstandelijke beperking, waaraan per "
            "jaar 5.000 personen kunnen deelnemen. Voor het voortgezet onderwijs komt een lespakket beschikbaar."
        ),
        P(
            "Ook van bedrijven mag een bijdrage worden verwacht. De vier grootbanken gaan uiterlijk 1 juli 2023 bij elke overboeking na of "
            "naam en rekeningnummer bij elkaar horen, ook wanneer het om een zakelijke rekening gaat. De telecomaanbieders zullen het in de "
            "loop van 2023 technisch onmogelijk maken om met een vervalst afzendernummer te bellen (spoofing). Voorts wordt bezien of "
            "webwinkels kunnen worden verplicht de identiteit van verkopers vast te stellen. Hierover informeer ik uw Kamer voor de zomer van "
            "2023."
        ),
        H("3. Melden en helpen"),
        P(
            "Slachtoffers worden thans van het kastje naar de muur gestuurd. Om die reden wordt één loket ingericht, het Landelijk Meldpunt "
            "Online Oplichting (LMO), dat per 1 oktober 2023 in de plaats komt van de Meldlijn Fraude en vier andere loketten. De "
            "inrichtingskosten bedragen naar verwachting € 5,5 miljoen in 2023. Vanaf 2024 is voor het LMO structureel € 3,8 miljoen per jaar "
            "beschikbaar. Met ingang van 1 januari 2024 kan van alle vormen van online oplichting via internet aangifte worden gedaan. Ik "
            "streef ernaar dat in 2025 30 procent van de slachtoffers aangifte doet."
        ),
        P(
            "De Stichting Slachtofferwijzer breidt haar telefonische hulpverlening uit met 25 medewerkers. Enkele fracties hebben gepleit voor "
            "een fonds waaruit de overheid geleden schade vergoedt. Een dergelijk fonds zal er niet komen, omdat daarvan een verkeerde "
            "prikkel uitgaat."
        ),
        H("4. Opsporen en vervolgen"),
        P(
            "Wie zich aan oplichting schuldig maakt, moet weten dat de pakkans stijgt. In alle tien regionale eenheden van de politie worden "
            "fraudeteams gevormd: zes daarvan zijn eind 2023 operationeel en de overige vier in 2024. De opsporingscapaciteit wordt in 2024 "
            "uitgebreid met 120 rechercheurs. Het aantal strafzaken tegen geldezels, personen die hun bankrekening aan oplichters ter "
            "beschikking stellen, wordt in 2024 verdubbeld tot 1.600. Een wetsvoorstel dat het mogelijk maakt om verdachte rekeningen sneller "
            "te bevriezen, zal in het tweede kwartaal van 2023 aan de Afdeling advisering van de Raad van State worden voorgelegd. Omdat veel "
            "daders vanuit het buitenland opereren, ben ik voornemens met een aantal Europese landen een gezamenlijk onderzoeksteam op te "
            "richten. Het KFR doet in mijn opdracht onderzoek naar de achtergronden van daders; de uitkomsten worden begin 2024 openbaar."
        ),
        H("5. Samenwerken"),
        P(
            "Banken, platforms en politie mogen gegevens over verdachte rekeningen niet zonder meer met elkaar delen. Samen met de Autoriteit "
            "Persoonsgegevens verken ik welke ruimte de wet hiervoor laat. In september 2023 leggen partijen hun afspraken vast in een "
            "convenant. Een stuurgroep onder leiding van mijn directeur-generaal zal ieder kwartaal bijeenkomen om de voortgang te bespreken."
        ),
        P(
            "Oplichters maken misbruik van jongeren. Jongerenwerkers worden daarom ondersteund bij gesprekken met jongeren die worden benaderd "
            "om hun bankpas af te staan. Met de banken blijf ik in gesprek over een ruimhartiger vergoeding van gedupeerden; thans wordt bij "
            "bankhelpdeskfraude 79 procent van de schade vergoed. Voorts zet ik in op een betere registratie van online oplichting door de "
            "politie, waarin de verschillende vormen nu niet goed te onderscheiden zijn. De samenwerking met de Minister van Economische "
            "Zaken en Klimaat bij het tegengaan van valse webwinkels wordt geïntensiveerd. Ook kleinere banken wil ik bij de aanpak "
            "betrekken."
        ),
        P(
            "In het debat van 5 oktober jl. heb ik aan het lid Roelofs toegezegd te laten uitzoeken hoeveel schade ondernemers van online "
            "oplichting ondervinden. Dit onderzoek is gaande; ik verwacht uw Kamer de uitkomsten in april 2023 te kunnen doen toekomen."
        ),
        H("6. Planning en voortgang"),
        P("Onderstaand overzicht bevat de belangrijkste mijlpalen.", 0.4),
        T(
            (
                ("Mijlpaal", "Gereed"),
                ("Opening van het Landelijk Meldpunt", "01-10-2023"),
                ("Lespakket voor middelbare scholen", "schooljaar 2023–2024"),
                ("Zes fraudeteams", "31-12-2023"),
                ("Internetaangifte voor alle vormen", "01-01-2024"),
            ),
            (3, 2),
        ),
        P(
            "Ik zeg uw Kamer toe jaarlijks in het eerste kwartaal over de voortgang te rapporteren, te beginnen in 2024. Het actieplan zal in "
            "2026 worden geëvalueerd. Over enkele onderdelen, waaronder de positie van kleine banken, vindt nog overleg plaats:",
            0.3,
        ),
        L(
            (
                "de Vereniging van Spaarbanken peilt thans bij haar leden welke maatregelen zij kunnen treffen;",
                "het OM werkt aan een richtlijn voor de strafeis, die in het voorjaar van 2023 wordt gepubliceerd.",
            ),
            "-",
        ),
        P("De Minister van Justitie en Veiligheid,"),
        Lines(("", "", "", "mr. C.J. Wartena")),
    ),
    notes={
        1: "Kamerstuk 28 684, nr. 688.",
        2: "KFR, Monitor Digitale Criminaliteit 2021, p. 14. Niet-gemelde schade is in dit bedrag niet begrepen.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-11-25",
        "subject": "Actieplan Online oplichting 2023–2026",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "4309172",
        "sender_role": "De Minister van Justitie en Veiligheid",
        "sender_name": "mr. C.J. Wartena",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Directoraat-Generaal Rechtspleging", "Blad 2 van", "Postbus 20018"],
    figures=[
        fig(
            q("4,3 procent"),
            "4,3 procent",
            4.3,
            "percent",
            subject="de Nederlanders van 15 jaar en ouder",
            period="2021",
        ),
        fig(q("4,3 procent"), "15 jaar", 15, "year", subject="Nederlanders", optional=True),
        fig(q("4,3 procent"), "ruim 620.000", 620_000, "count", "over", "personen", period="2021"),
        fig(
            q("6,8 procent"),
            "6,8 procent",
            6.8,
            "percent",
            subject="jongeren van 15 tot 25 jaar",
            period="2021",
        ),
        fig(q("6,8 procent"), "15 tot 25 jaar", 15, "year", high=25, subject="jongeren", optional=True),
        fig(q("17 procent"), "Niet meer dan 17 procent", 17, "percent", "at_most", "de slachtoffers"),
        fig(q("€ 186"), "€ 186 miljoen", 186_000_000, "EUR", subject="de schade", period="2021"),
        fig(q("74.500"), "74.500", 74_500, subject="aangiften", period="2021"),
        fig(q("74.500"), "8 procent", 8, "percent", subject="aangiften", period="2021"),
        fig(q("54.200"), "54.200", 54_200, subject="gebeld"),
        fig(q("3 procent."), "3 procent", 3, "percent", subject="slachtoffers", period="2026"),
        fig(
            q("58 procent"),
            "58 procent",
            58,
            "percent",
            subject="de personen die in 2021 werden aangehouden",
            period="2021",
        ),
        fig(q("58 procent"), "23 jaar", 23, "year", "under", optional=True),
        fig(q("€ 2,4"), "€ 2,4 miljoen", 2_400_000, "EUR", subject="publiekscampagne"),
        fig(q("5.000"), "5.000", 5000, subject="personen"),
        fig(q("grootbanken"), "vier", 4, subject="grootbanken", optional=True),
        fig(q("één loket"), "één", 1, subject="loket", optional=True),
        fig(q("één loket"), "vier", 4, subject="andere loketten", optional=True),
        fig(q("€ 5,5"), "€ 5,5 miljoen", 5_500_000, "EUR", subject="De inrichtingskosten", period="2023"),
        fig(q("€ 3,8"), "€ 3,8 miljoen", 3_800_000, "EUR", subject="het LMO", period="2024/"),
        fig(q("30 procent"), "30 procent", 30, "percent", subject="de slachtoffers", period="2025"),
        fig(q("25 medewerkers"), "25", 25, subject="medewerkers"),
        fig(q("zes daarvan"), "tien", 10, subject="regionale eenheden van de politie"),
        fig(q("zes daarvan"), "zes", 6, subject="fraudeteams", period="2023-10/2023-12"),
        fig(q("zes daarvan"), "vier", 4, subject="fraudeteams", period="2024"),
        fig(q("120"), "120", 120, subject="rechercheurs", period="2024"),
        fig(q("1.600"), "1.600", 1600, subject="strafzaken tegen geldezels", period="2024"),
        fig("Zes fraudeteams", "Zes", 6, subject="fraudeteams"),
        fig(q("ruimhartiger"), "79 procent", 79, "percent", subject="de schade"),
    ],
    dates=[
        date(q("Hierbij bied ik"), "2023–2026", "2023/2026", optional=True),
        date(q("8 maart"), "8 maart jl.", "2022-03-08"),
        date(q("4,3 procent"), "2021", "2021"),
        date(q("€ 186"), "2021", "2021"),
        date(q("74.500"), "dat jaar", "2021", optional=True),
        date(q("3 procent."), "2026", "2026"),
        date(q("in zwang"), "enkele jaren geleden", None, optional=True),
        date(q("in zwang"), "thans", "2022-11-25", optional=True),
        date(q("58 procent"), "2021", "2021"),
        date(q("In mei 2023"), "mei 2023", "2023-05"),
        date(q("grootbanken"), "uiterlijk 1 juli 2023", "/2023-07-01"),
        date(q("spoofing"), "in de loop van 2023", "2023"),
        date(q("voor de zomer"), "voor de zomer van 2023", "/2023-05-31"),
        date(q("kastje"), "thans", "2022-11-25", optional=True),
        date(q("één loket"), "per 1 oktober 2023", "2023-10-01/"),
        date(q("€ 5,5"), "2023", "2023"),
        date(q("€ 3,8"), "Vanaf 2024", "2024/"),
        date(q("Met ingang van 1"), "Met ingang van 1 januari 2024", "2024-01-01/"),
        date(q("30 procent"), "2025", "2025"),
        date(q("zes daarvan"), "eind 2023", "2023-10/2023-12"),
        date(q("zes daarvan"), "2024", "2024"),
        date(q("120"), "2024", "2024"),
        date(q("1.600"), "2024", "2024"),
        date(q("wetsvoorstel"), "het tweede kwartaal van 2023", "2023-04/2023-06"),
        date(q("achtergronden"), "begin 2024", "2024-01/2024-03"),
        date(q("convenant"), "september 2023", "2023-09"),
        date(q("5 oktober"), "5 oktober jl.", "2022-10-05"),
        date(q("april 2023"), "april 2023", "2023-04"),
        date("01-10-2023", "01-10-2023", "2023-10-01"),
        date("schooljaar 2023–2024", "schooljaar 2023–2024", "2023-08/2024-07"),
        date("31-12-2023", "31-12-2023", "2023-12-31"),
        date("01-01-2024", "01-01-2024", "2024-01-01"),
        date(q("Ik zeg uw Kamer toe"), "het eerste kwartaal", "2024-01/2024-03", optional=True),
        date(q("Ik zeg uw Kamer toe"), "2024", "2024"),
        date(q("geëvalueerd"), "2026", "2026"),
        date(q("Spaarbanken"), "thans", "2022-11-25", optional=True),
        date(q("strafeis"), "het voorjaar van 2023", "2023-03/2023-05"),
        date(q("Monitor Digitale Criminaliteit 2021"), "2021", "2021", optional=True),
        date(q("ruimhartiger"), "thans", "2022-11-25", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("3 procent."),
            "target",
            "firm",
            "Het kabinet",
            "Het aandeel slachtoffers terugbrengen tot 3 procent.",
            "2026",
            amount=3,
            unit="percent",
        ),
        com(
            "C02", q("In mei 2023"), "intention", "firm", None, "Een landelijke publiekscampagne.", "2023-05"
        ),
        com(
            "C03",
            q("€ 2,4"),
            "intention",
            "firm",
            "Ik",
            "Jaarlijks € 2,4 miljoen voor de campagne.",
            amount=2_400_000,
        ),
        com(
            "C04",
            q("5.000"),
            "announcement",
            "firm",
            "De Stichting Digiwijs",
            "Een training voor mensen met een licht verstandelijke beperking, 5.000 deelnemers per jaar.",
            third=True,
            amount=5000,
            unit="count",
        ),
        com(
            "C05",
            q("komt een lespakket"),
            "intention",
            "firm",
            None,
            "Een lespakket voor het voortgezet onderwijs.",
        ),
        com(
            "C06",
            q("grootbanken"),
            "announcement",
            "firm",
            "De vier grootbanken",
            "Bij elke overboeking naam en rekeningnummer vergelijken, ook bij zakelijke rekeningen.",
            "/2023-07-01",
            third=True,
        ),
        com(
            "C07",
            q("spoofing"),
            "announcement",
            "firm",
            "De telecomaanbieders",
            "Bellen met een vervalst afzendernummer onmogelijk maken.",
            "2023",
            third=True,
        ),
        com(
            "C08",
            q("bezien of"),
            "intention",
            "exploratory",
            None,
            "Bezien of webwinkels verplicht kunnen worden de identiteit van verkopers vast te stellen.",
        ),
        com(
            "C09",
            q("voor de zomer"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer daarover informeren.",
            "/2023-05-31",
        ),
        com(
            "C10",
            q("één loket"),
            "intention",
            "firm",
            None,
            "Het Landelijk Meldpunt Online Oplichting (LMO) inrichten, in plaats van de Meldlijn Fraude.",
            "2023-10-01",
        ),
        com(
            "C11",
            q("€ 5,5"),
            "intention",
            "intended",
            None,
            "€ 5,5 miljoen voor de inrichting van het LMO.",
            "2023",
            amount=5_500_000,
        ),
        com(
            "C12",
            q("€ 3,8"),
            "intention",
            "firm",
            None,
            "Structureel € 3,8 miljoen per jaar voor het LMO.",
            "2024/",
            amount=3_800_000,
        ),
        com(
            "C13",
            q("Met ingang van 1"),
            "intention",
            "firm",
            None,
            "Aangifte via internet voor alle vormen van online oplichting.",
            "2024-01-01",
        ),
        com(
            "C14",
            q("30 procent"),
            "target",
            "intended",
            "Ik",
            "30 procent van de slachtoffers doet aangifte.",
            "2025",
            amount=30,
            unit="percent",
        ),
        com(
            "C15",
            q("25 medewerkers"),
            "announcement",
            "firm",
            "De Stichting Slachtofferwijzer",
            "De telefonische hulp uitbreiden met 25 medewerkers.",
            third=True,
            amount=25,
            unit="count",
        ),
        com("C16", q("Een dergelijk fonds"), "intention", "firm", None, "Geen schadefonds van de overheid."),
        com(
            "C17",
            q("zes daarvan"),
            "intention",
            "firm",
            None,
            "Zes fraudeteams eind 2023 operationeel.",
            "2023-10/2023-12",
            amount=6,
            unit="count",
        ),
        com(
            "C18",
            q("zes daarvan"),
            "intention",
            "firm",
            None,
            "De overige vier fraudeteams in 2024 operationeel.",
            "2024",
            amount=4,
            unit="count",
        ),
        com(
            "C19",
            q("120"),
            "intention",
            "firm",
            None,
            "120 rechercheurs erbij.",
            "2024",
            amount=120,
            unit="count",
        ),
        com(
            "C20",
            q("1.600"),
            "target",
            "firm",
            None,
            "1.600 strafzaken tegen geldezels.",
            "2024",
            amount=1600,
            unit="count",
        ),
        com(
            "C21",
            q("wetsvoorstel"),
            "intention",
            "firm",
            None,
            "Het wetsvoorstel bevriezing rekeningen aan de Raad van State voorleggen.",
            "2023-04/2023-06",
        ),
        com(
            "C22",
            q("onderzoeksteam"),
            "intention",
            "intended",
            "ik",
            "Met Europese landen een gezamenlijk onderzoeksteam oprichten.",
        ),
        com(
            "C23",
            q("achtergronden"),
            "announcement",
            "firm",
            "Het KFR",
            "Onderzoek naar daders doen en de uitkomsten openbaar maken.",
            "2024-01/2024-03",
            third=True,
        ),
        com(
            "C24",
            q("verken ik"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen welke ruimte de wet laat voor het delen van gegevens.",
        ),
        com(
            "C25",
            q("convenant"),
            "announcement",
            "firm",
            "partijen",
            "Een convenant sluiten.",
            "2023-09",
            third=True,
        ),
        com(
            "C26",
            q("stuurgroep"),
            "intention",
            "firm",
            "Een stuurgroep",
            "Ieder kwartaal bijeenkomen om de voortgang te bespreken.",
        ),
        com(
            "C27",
            q("april 2023"),
            "toezegging",
            "intended",
            "ik",
            "De Kamer de uitkomsten over schade van ondernemers sturen.",
            "2023-04",
        ),
        com(
            "C28",
            q("Ik zeg uw Kamer toe"),
            "toezegging",
            "firm",
            "Ik",
            "Jaarlijks over de voortgang rapporteren.",
            "2024-01/2024-03",
        ),
        com("C29", q("geëvalueerd"), "intention", "firm", None, "Het actieplan evalueren.", "2026"),
        com(
            "C30",
            q("strafeis"),
            "announcement",
            "firm",
            "het OM",
            "Een richtlijn voor de strafeis publiceren.",
            "2023-03/2023-05",
            third=True,
        ),
        com(
            "C31",
            "Opening van het Landelijk Meldpunt",
            "intention",
            "firm",
            None,
            "Het Landelijk Meldpunt Online Oplichting (LMO) inrichten, in plaats van de Meldlijn Fraude.",
            "2023-10-01",
            repeats="C10",
        ),
        com(
            "C32",
            "Lespakket voor middelbare scholen",
            "intention",
            "firm",
            None,
            "Een lespakket voor het voortgezet onderwijs.",
            "2023-08/2024-07",
            repeats="C05",
        ),
        com(
            "C33",
            "Zes fraudeteams",
            "intention",
            "firm",
            None,
            "Zes fraudeteams eind 2023 operationeel.",
            "2023-12-31",
            amount=6,
            unit="count",
            repeats="C17",
        ),
        com(
            "C34",
            "Internetaangifte voor alle vormen",
            "intention",
            "firm",
            None,
            "Aangifte via internet voor alle vormen van online oplichting.",
            "2024-01-01",
            repeats="C13",
        ),
        com(
            "C35",
            q("Jongerenwerkers"),
            "intention",
            "firm",
            None,
            "Jongerenwerkers ondersteunen bij gesprekken over het afstaan van bankpassen.",
        ),
        com(
            "C36",
            q("ruimhartiger"),
            "intention",
            "firm",
            "ik",
            "Met de banken in gesprek blijven over een ruimere vergoeding.",
        ),
        com(
            "C37",
            q("betere registratie"),
            "intention",
            "intended",
            "ik",
            "De registratie door de politie verbeteren.",
        ),
        com(
            "C38",
            q("geïntensiveerd"),
            "intention",
            "firm",
            None,
            "De samenwerking tegen valse webwinkels intensiveren.",
        ),
        com(
            "C39",
            q("kleinere banken"),
            "intention",
            "intended",
            "ik",
            "Kleinere banken bij de aanpak betrekken.",
        ),
    ],
    settlements=[
        settled("S01", q("8 maart…uitvoering"), "2022-03-08", "fulfilled"),
        settled("S02", q("5 oktober…april 2023"), "2022-10-05", "pending"),
    ],
)
