# ruff: noqa: E501  (sentences are not broken)
"""Online fraud, third of three: the second report, as the parliament printed it."""

from letterpress.blocks import H, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("Times", 10.6, 13.2),
    title="Microsoft Word - kst-28684-803.docx",
    head={
        "year": "2024–2025",
        "dossier": "28 684",
        "number": "803",
        "printed": "2025",
        "subject": "Naar een veiliger samenleving",
        "what": "BRIEF VAN DE MINISTER VAN JUSTITIE EN VEILIGHEID",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 27 juni 2025"],
    },
    body=(
        P(
            "Met deze brief voldoe ik aan de toezegging om uw Kamer jaarlijks te berichten over het Actieplan Online oplichting. De brief had u "
            "in het eerste kwartaal moeten bereiken, maar omdat de uitkomsten van de monitor over 2024 pas in mei beschikbaar kwamen, heb ik "
            "de verzending uitgesteld. Ik ga in op de cijfers, op de voortgang van de maatregelen en op het vervolg."
        ),
        H("Cijfers"),
        P(
            "De Monitor Digitale Criminaliteit laat een verdere daling zien: in 2024 kreeg 3,4 procent van de bevolking van 15 jaar en ouder "
            "met online oplichting te maken.[^1] Onder jongeren bedraagt dit percentage 6,1. Bij 65-plussers doet zich een tegengestelde "
            "ontwikkeling voor; het aantal gevallen van bankhelpdeskfraude nam in deze groep met 18 procent toe. Van alle slachtoffers deed "
            "24 procent aangifte. De 30 procent die voor 2025 werd nagestreefd, acht ik pas in 2027 haalbaar. Het aantal aangiften bij de "
            "politie daalde naar 77.900, waarvan 12 procent in de richting van een verdachte wees. De schade kwam in 2024 uit op € 164 "
            "miljoen."
        ),
        P(
            "Deze cijfers geven reden tot voorzichtig optimisme, maar nopen niet tot gerustheid. Daders blijken zich snel aan te passen aan "
            "nieuwe beveiliging. Zo is het aandeel valse webwinkels in het geheel van de meldingen in twee jaar tijd gehalveerd, terwijl het "
            "aandeel oplichting via berichtendiensten is gestegen van 22 naar 37 procent. Ook wordt het verhaal waarmee slachtoffers worden "
            "verleid, steeds geloofwaardiger, nu stemmen en beelden met eenvoudige middelen zijn na te bootsen. De herkenbaarheid van "
            "oplichting neemt daardoor af, ook bij mensen die zichzelf als digitaal vaardig beschouwen."
        ),
        H("Weerbaarheid"),
        P(
            "Sinds september 2024 kunnen scholen in het voortgezet onderwijs gebruikmaken van de lessenreeks «Wie zit daar?», die inmiddels op "
            "410 scholen wordt gegeven. Ik wil dat aantal in 2026 op 600 brengen. De training van Digiwijs bood vorig jaar plaats aan 3.300 "
            "mensen met een licht verstandelijke beperking. Met de Noorderbank heeft op 7 oktober 2024 ook de laatste grootbank de naamcontrole bij "
            "overboekingen ingevoerd. Oplichters verleggen hun werkterrein ondertussen naar berichtendiensten en buitenlandse nummers, waarop "
            "de telecomaanbieders minder greep hebben."
        ),
        P(
            "Op 11 maart jl. sprak ik in Almere met negen slachtoffers van datingfraude. Hun verhalen maakten indruk. Voor hen weegt het "
            "verlies van geld vaak minder zwaar dan het besef dat de ander niet heeft bestaan, en het onbegrip dat zij in hun omgeving "
            "ontmoeten. Een van hen had gedurende 14 maanden dagelijks contact met iemand die later uit een script bleek voor te lezen. "
            "Campagnes over herkenning, hoe nuttig ook, bieden hun geen troost."
        ),
        P(
            "De proef met de noodknop, waarmee € 750.000 was gemoeid, is in december afgerond. Van de deelnemers voelden 9 van de 10 zich er "
            "veiliger door. Het idee om handelsplatforms te laten aansluiten op de inlogmethode van de overheid wordt niet verder uitgewerkt."
        ),
        H("Melden en ondersteunen"),
        P(
            "Op 4 november 2024 is het Landelijk Meldpunt Online Oplichting (LMO) in Utrecht geopend. In de eerste zes maanden zijn daar 48.700 "
            "meldingen binnengekomen, die door 46 medewerkers worden behandeld. Daarmee behoort de versnippering over vijf loketten tot het "
            "verleden. Voor de exploitatie van het LMO is jaarlijks € 3,2 miljoen beschikbaar. Slachtofferwijzer heeft 22 "
            "hulpverleners aan haar telefoonteam toegevoegd. Digitaal aangifte doen van dating- en beleggingsfraude laat langer op zich "
            "wachten; de politie zal dit uiterlijk op 1 december 2025 mogelijk maken."
        ),
        H("Opsporing en vervolging"),
        P(
            "In acht regionale eenheden is een fraudeteam actief. In Limburg en Oost-Nederland is van de vorming ervan afgezien, omdat "
            "gekwalificeerd personeel niet voorhanden is. De 95 aangekondigde rechercheurs zijn alle in dienst getreden. Tegen geldezels zijn "
            "in 2024 1.655 strafzaken aanhangig gemaakt. Het OM vorderde in 270 zaken voorlopige hechtenis."
        ),
        P(
            "Het wetsvoorstel ter bevriezing van verdachte rekeningen moest naar aanleiding van een uitspraak van het Hof van Justitie opnieuw "
            "tegen het licht worden gehouden. Het gaat naar verwachting in het eerste kwartaal van 2026 naar de Afdeling advisering van de "
            "Raad van State."
        ),
        P(
            "Met de banken is dit voorjaar opnieuw gesproken over het vergoeden van gedupeerden; bij bankhelpdeskfraude krijgen zij thans 91 "
            "procent van hun schade terug. Het jongerenwerk is inmiddels in 58 gemeenten toegerust om ronselaars tijdig te herkennen."
        ),
        P(
            "Opsporing alleen volstaat niet. De vijf hoven en elf rechtbanken signaleren dat de behandeling van omvangrijke zaken veel "
            "zittingscapaciteit vergt en dat benadeelden lang in onzekerheid verkeren over hun vordering. In de zaak-Meranti, waarin eind "
            "vorig jaar uitspraak werd gedaan, hadden zich 1.870 benadeelden gemeld. De rechtbank Overijssel veroordeelde de hoofdverdachte "
            "tot een gevangenisstraf van 54 maanden. Dergelijke uitspraken laten zien dat de rechter de ernst van deze feiten onderkent."
        ),
        H("Samenwerking en regelgeving"),
        P(
            "Voor de uitwisseling van rekeninggegevens tussen banken en politie biedt de huidige wet, zo is samen met de toezichthouder "
            "vastgesteld, onvoldoende grondslag. Ik overweeg daarvoor een wettelijke regeling. De stuurgroep onder leiding van mijn "
            "directeur-generaal is opgeheven en vervangen door het Nationaal Fraudeberaad, waarin ook gemeenten zitting hebben. De grote "
            "platforms hebben in 2024 1,3 miljoen misleidende advertenties verwijderd. In Brussel is op 23 april jl. een akkoord bereikt over een "
            "verordening inzake betaaldiensten, die banken onder voorwaarden aansprakelijk stelt wanneer een klant door een zogenaamde "
            "bankmedewerker is misleid. Nederland heeft zich tijdens de onderhandelingen samen met Denemarken en Ierland sterk gemaakt voor "
            "een ruime uitleg van het begrip misleiding."
        ),
        H("Vervolg"),
        P(
            "De evaluatie van het actieplan vindt zoals gepland in 2026 plaats. Vooruitlopend daarop stel ik met ingang van 2026 € 1,2 miljoen "
            "per jaar beschikbaar voor lokale preventieteams. Over oplichting met behulp van kunstmatige intelligentie ontvangt uw Kamer vóór "
            "1 november een afzonderlijke brief. De derde voortgangsbrief is voorzien voor het tweede kwartaal van 2026."
        ),
        P("De Minister van Justitie en Veiligheid,", 0),
        Lines(("S. el Yaakoubi-Postma",)),
    ),
    notes={1: "Kenniscentrum Fraude en Recht, Monitor Digitale Criminaliteit 2024."},
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-27",
        "subject": "Naar een veiliger samenleving",
        "dossier": "28684",
        "number": "803",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "De Minister van Justitie en Veiligheid",
        "sender_name": "S. el Yaakoubi-Postma",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kst-28684-803", "ISSN 0921", "Tweede Kamer, vergaderjaar 2024–2025, 28 684"],
    figures=[
        fig(
            q("3,4 procent"),
            "3,4 procent",
            3.4,
            "percent",
            subject="de bevolking van 15 jaar en ouder",
            period="2024",
        ),
        fig(q("3,4 procent"), "15 jaar", 15, "year", subject="de bevolking", optional=True),
        fig(q("Onder jongeren"), "6,1", 6.1, "percent", subject="jongeren", period="2024"),
        fig(
            q("18 procent"),
            "18 procent",
            18,
            "percent",
            subject="gevallen van bankhelpdeskfraude",
            period="2024",
        ),
        fig(q("24 procent"), "24 procent", 24, "percent", subject="alle slachtoffers", period="2024"),
        fig(q("De 30 procent"), "30 procent", 30, "percent", subject="slachtoffers"),
        fig(q("77.900"), "77.900", 77_900, subject="aangiften bij de politie", period="2024"),
        fig(q("77.900"), "12 procent", 12, "percent", subject="aangiften bij de politie", period="2024"),
        fig(q("€ 164"), "€ 164 miljoen", 164_000_000, "EUR", subject="De schade", period="2024"),
        fig(q("gehalveerd"), "22", 22, "percent", subject="oplichting via berichtendiensten"),
        fig(q("gehalveerd"), "37 procent", 37, "percent", subject="oplichting via berichtendiensten"),
        fig(q("gehalveerd"), "twee jaar", 2, "year", optional=True),
        fig(q("11 maart"), "negen", 9, subject="slachtoffers van datingfraude"),
        fig(q("14 maanden"), "14 maanden", 14, "other", optional=True),
        fig(q("48.700"), "46", 46, subject="medewerkers"),
        fig(q("versnippering"), "vijf", 5, subject="loketten", optional=True),
        fig(q("elf rechtbanken"), "vijf", 5, subject="hoven", optional=True),
        fig(q("elf rechtbanken"), "elf", 11, subject="rechtbanken", optional=True),
        fig(q("1.870"), "1.870", 1870, subject="benadeelden"),
        fig(q("54 maanden"), "54 maanden", 54, "other", subject="een gevangenisstraf", optional=True),
        fig(q("410"), "410", 410, subject="scholen"),
        fig(q("op 600"), "600", 600, subject="scholen", period="2026"),
        fig(
            q("3.300"), "3.300", 3300, subject="mensen met een licht verstandelijke beperking", period="2024"
        ),
        fig(q("€ 750.000"), "€ 750.000", 750_000, "EUR", subject="De proef met de noodknop"),
        fig(q("9 van de 10"), "9 van de 10", 90, "percent", subject="de deelnemers"),
        fig(q("48.700"), "48.700", 48_700, subject="meldingen", period="2024-11-04/2025-05-03"),
        fig(q("48.700"), "zes maanden", 6, "other", optional=True),
        fig(q("€ 3,2"), "€ 3,2 miljoen", 3_200_000, "EUR", subject="de exploitatie van het LMO"),
        fig(q("telefoonteam"), "22", 22, subject="hulpverleners"),
        fig(q("In acht"), "acht", 8, subject="regionale eenheden"),
        fig(q("De 95"), "95", 95, subject="rechercheurs"),
        fig(q("1.655"), "1.655", 1655, subject="strafzaken", period="2024"),
        fig(q("270"), "270", 270, subject="zaken"),
        fig(q("1,3 miljoen"), "1,3 miljoen", 1_300_000, subject="misleidende advertenties", period="2024"),
        fig(q("€ 1,2"), "€ 1,2 miljoen", 1_200_000, "EUR", subject="lokale preventieteams", period="2026/"),
        fig(q("91 procent"), "91 procent", 91, "percent", subject="hun schade"),
        fig(q("58 gemeenten"), "58", 58, subject="gemeenten"),
    ],
    dates=[
        date(q("had u"), "het eerste kwartaal", "2025-01/2025-03"),
        date(q("had u"), "2024", "2024"),
        date(q("had u"), "mei", "2025-05"),
        date(q("3,4 procent"), "2024", "2024"),
        date(q("De 30 procent"), "2025", "2025"),
        date(q("De 30 procent"), "2027", "2027"),
        date(q("€ 164"), "2024", "2024"),
        date(q("410"), "Sinds september 2024", "2024-09/"),
        date(q("op 600"), "2026", "2026"),
        date(q("3.300"), "vorig jaar", "2024"),
        date(q("Noorderbank"), "7 oktober 2024", "2024-10-07"),
        date(q("€ 750.000"), "december", "2024-12"),
        date(q("Op 4 november"), "4 november 2024", "2024-11-04"),
        date(q("48.700"), "de eerste zes maanden", "2024-11-04/2025-05-03", optional=True),
        date(q("1 december"), "uiterlijk op 1 december 2025", "/2025-12-01"),
        date(q("1.655"), "2024", "2024"),
        date(q("Het gaat naar verwachting"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("11 maart"), "11 maart jl.", "2025-03-11"),
        date(q("1.870"), "eind vorig jaar", "2024-10/2024-12"),
        date(q("23 april"), "23 april jl.", "2025-04-23"),
        date(q("1,3 miljoen"), "2024", "2024"),
        date(q("De evaluatie"), "2026", "2026"),
        date(q("€ 1,2"), "met ingang van 2026", "2026/"),
        date(q("1 november"), "vóór 1 november", "/2025-10-31"),
        date(q("derde voortgangsbrief"), "het tweede kwartaal van 2026", "2026-04/2026-06"),
        date(q("Kenniscentrum"), "2024", "2024", optional=True),
        date(q("91 procent"), "dit voorjaar", "2025-03/2025-05"),
        date(q("91 procent"), "thans", "2025-06-27", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("De 30 procent"),
            "target",
            "intended",
            "ik",
            "30 procent van de slachtoffers doet aangifte, pas in 2027.",
            "2027",
            amount=30,
            unit="percent",
        ),
        com(
            "C02",
            q("op 600"),
            "target",
            "intended",
            "Ik",
            "De lessenreeks op 600 scholen.",
            "2026",
            amount=600,
            unit="count",
        ),
        com(
            "C03",
            q("1 december"),
            "announcement",
            "firm",
            "de politie",
            "Digitale aangifte van dating- en beleggingsfraude mogelijk maken.",
            "/2025-12-01",
            third=True,
        ),
        com(
            "C04",
            q("Het gaat naar verwachting"),
            "intention",
            "intended",
            None,
            "Het wetsvoorstel bevriezing rekeningen aan de Raad van State voorleggen.",
            "2026-01/2026-03",
        ),
        com(
            "C05",
            q("Ik overweeg"),
            "intention",
            "exploratory",
            "Ik",
            "Een wettelijke regeling voor het delen van rekeninggegevens overwegen.",
        ),
        com("C06", q("De evaluatie"), "intention", "firm", None, "Het actieplan evalueren.", "2026"),
        com(
            "C07",
            q("€ 1,2"),
            "intention",
            "firm",
            "ik",
            "€ 1,2 miljoen per jaar voor lokale preventieteams.",
            "2026/",
            amount=1_200_000,
        ),
        com(
            "C08",
            q("1 november"),
            "toezegging",
            "firm",
            None,
            "De Kamer een brief sturen over oplichting met kunstmatige intelligentie.",
            "/2025-10-31",
        ),
        com(
            "C09",
            q("derde voortgangsbrief"),
            "toezegging",
            "intended",
            None,
            "De derde voortgangsbrief.",
            "2026-04/2026-06",
        ),
        com(
            "C10",
            q("inlogmethode"),
            "intention",
            "firm",
            None,
            "De inlogmethode voor handelsplatforms niet verder uitwerken.",
            optional=True,
        ),
    ],
    settlements=[settled("S01", q("Met deze brief voldoe ik"), None, "fulfilled")],
)
