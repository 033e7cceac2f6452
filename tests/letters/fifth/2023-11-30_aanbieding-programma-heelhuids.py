# ruff: noqa: E501  (sentences are not broken)
"""Cycling safety, first of three: a programme with its promises, as a word processor sets it."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("LiberationSans", 10.2, 13.8, hyphenated=True),
    title="Aanbiedingsbrief Heelhuids",
    head={
        "ministry": ("Ministerie van Infrastructuur en Waterstaat",),
        "colour": "#154273",
        "address": (
            "De voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "place": "Den Haag, 30 november 2023",
        "lines": [
            ("Betreft", "Programma fietsveiligheid Heelhuids 2024–2028"),
            ("Ons kenmerk", "IENW/BSK-2023/341876"),
            ("Bijlagen", "2"),
        ],
        "foot": "IenW, Directoraat-Generaal Mobiliteit",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Tijdens het commissiedebat Verkeersveiligheid van 7 juni jl. is uw Kamer toegezegd dat zij vóór het einde van dit jaar een "
            "samenhangend plan zou ontvangen om het aantal ongevallen met fietsers terug te dringen. Met het programma Heelhuids, dat als "
            "bijlage bij deze brief is gevoegd, wordt aan die toezegging voldaan. In deze brief wordt eerst ingegaan op de aard en de omvang van "
            "het vraagstuk. Daarna komen de vier sporen van het programma aan de orde, gevolgd door een paragraaf over de uitvoering."
        ),
        H("Aanleiding", italic=True),
        P(
            "Nederland is een fietsland en dat wil het kabinet graag zo houden. De keerzijde is dat fietsers inmiddels de grootste groep "
            "verkeersslachtoffers vormen. In 2022 kwamen 284 fietsers om het leven en raakten er 9.400 ernstig gewond. Bij acht op de tien "
            "ernstige ongevallen is geen ander voertuig betrokken: men raakt een paaltje, glijdt uit of verliest de macht over het stuur. "
            "Bij een telling in september droeg 4% van de fietsers een helm.[^1] Slechts 96 gemeenten beschikken over een eigen "
            "fietsveiligheidsplan."
        ),
        P(
            "Het gaat daarbij niet alleen om ouderen, al is hun aandeel groot. Het Kenniscentrum Verkeersletsel (KVL) wijst erop dat ook "
            "onder scholieren het aantal hersenletsels toeneemt, hetgeen samenhangt met de opkomst van snelle elektrische fietsen. Wie een "
            "avond meeloopt op de spoedeisende hulp, zoals ik vorige maand in Zwolle heb mogen doen, begrijpt waarom artsen al jaren om actie vragen."
        ),
        P(
            "De afgelopen jaren is er wel degelijk iets gebeurd. Er zijn fietspaden verbreed, er is geïnvesteerd in verkeerseducatie en de "
            "meeste provincies hebben fietsveiligheid in hun plannen opgenomen. Deze maatregelen zijn evenwel los van elkaar tot stand gekomen en "
            "de opbrengst ervan is nauwelijks gemeten. Wegbeheerders gaven in de gesprekken ter voorbereiding van dit programma aan dat zij "
            "behoefte hebben aan een gezamenlijke richting, aan bruikbare gegevens en aan een Rijk dat niet alleen vraagt maar ook meebetaalt. "
            "Het programma is daarop toegesneden."
        ),
        H("Doelen van het programma", italic=True),
        Box(
            (
                P("Heelhuids is geslaagd als:", 0.2),
                L(
                    (
                        "het aantal ernstig gewonde fietsers in 2030 met een kwart is gedaald ten opzichte van 2022;",
                        "in 2028 15% van alle fietsers een helm draagt;",
                        "eind 2026 500 kilometer onveilig fietspad is aangepakt.",
                    ),
                    "•",
                ),
            ),
            "#eef3e6",
        ),
        H("Spoor 1: veilige paden", italic=True),
        P(
            "De meeste fietspaden zijn in beheer bij gemeenten, provincies en waterschappen. Om hen in staat te stellen de gevaarlijkste "
            "stukken op te knappen, stel ik tot en met 2028 € 52 miljoen beschikbaar in de vorm van een specifieke uitkering. De provincies "
            "leveren vóór 1 september 2024 ieder een risicokaart op, zodat het geld terechtkomt waar het het hardst nodig is. Ook het Rijk heeft "
            "huiswerk. Rijkswaterstaat verwijdert uiterlijk 1 juli 2024 alle overbodige paaltjes langs de eigen paden; het zijn er "
            "ongeveer 1.600. Met ingang van de winter van 2024–2025 worden de fietspaden langs rijkswegen bovendien gestrooid voordat de "
            "ochtendspits begint. Het Kennisplatform Wegontwerp (KPW) herziet vóór 1 april 2025 de richtlijn voor de breedte van fietspaden, die "
            "nog stamt uit een tijd zonder bakfietsen."
        ),
        H("Spoor 2: veilig gedrag", italic=True),
        P(
            "Een helm voorkomt veel leed, maar dwang past hier niet goed bij. Ik kies daarom voor verleiden. In april 2024 begint een "
            "meerjarige campagne onder de naam «Goed bezig met helm». Tegelijk laat ik onderzoeken of een helmplicht voor kinderen tot dertien jaar "
            "uitvoerbaar is. De uitkomst van dat onderzoek stuur ik uw Kamer voor de zomer van 2024. Met verzekeraars ga ik in gesprek over een "
            "vergoeding voor wie een helm aanschaft. Een subsidie van het Rijk op helmen komt er niet."
        ),
        P(
            "Ouderen die hun vaardigheid op peil willen houden, kunnen terecht bij de opfriscursussen van de Fietsersfederatie Nederland "
            "(FFN), waaraan in 2022 18.000 mensen meededen. Het is de bedoeling dat dit aantal in 2025 op 30.000 uitkomt. De FFN leidt in 2024 "
            "ook 1.000 verkeersouders op. Alle basisscholen krijgen in het schooljaar 2024–2025 een lespakket over de dode hoek. Samen met de "
            "VNG verken ik ten slotte of het instellen van autovrije schoolstraten eenvoudiger kan worden gemaakt."
        ),
        H("Spoor 3: veilige fietsen", italic=True),
        P(
            "De opgevoerde elektrische fiets is velen een doorn in het oog. Het verbod op de verkoop van opvoersets treedt daarom op 1 januari "
            "2025 in werking. De politie krijgt in de loop van volgend jaar 60 rollenbanken, waarmee de snelheid van een fiets langs de weg kan worden "
            "gemeten. In Groningen, Tilburg en Almere gaat komend voorjaar een proef van start waarin snelle fietsers zijn aangewezen op de "
            "rijbaan. Ook ben ik voornemens het voor gemeenten mogelijk te maken om op drukke fietspaden een adviessnelheid van 20 kilometer "
            "per uur in te stellen. De wijziging van het Reglement verkeersregels en verkeerstekens (RVV) waarin een en ander wordt "
            "geregeld, leg ik begin 2025 aan uw Kamer voor."
        ),
        H("Spoor 4: kennis en registratie", italic=True),
        P(
            "Zolang niet bekend is waar en hoe fietsers vallen, blijft beleid gissen. Veel ongevallen komen niet in de politiecijfers terecht, omdat "
            "er geen tegenpartij is en dus ook geen aangifte. Daarom zet het KVL een Landelijk Ongevallenregister Fiets (LOF) op, dat in "
            "2025 operationeel wordt. Eind 2026 moeten alle 68 ziekenhuizen daarop zijn aangesloten. Het lid Bosscher vroeg in het eerdergenoemde "
            "debat hoe vaak een ambulance uitrijdt voor een gevallen fietser. Ik zeg haar toe daarover vóór 1 maart 2024 opheldering te geven."
        ),
        P(
            "Cijfers alleen doen het niet. Het is van belang dat wat in de ene gemeente werkt, ook in de andere bekend wordt. Te vaak wordt het wiel "
            "opnieuw uitgevonden, terwijl een ambtenaar twee dorpen verderop het antwoord al heeft. In het kader van Heelhuids wordt daarom ook "
            "geïnvesteerd in het uitwisselen van ervaringen."
        ),
        P("In 2024:", 0.2),
        L(
            (
                "een werkconferentie voor wegbeheerders, in het tweede kwartaal;",
                "de instelling van een jaarlijkse prijs voor de veiligste fietsgemeente;",
                "de start van de helmcampagne.",
            ),
            "•",
        ),
        H("Uitvoering en verantwoording", italic=True),
        P(
            "Heelhuids staat of valt met samenwerking. Het Strategisch Overleg Fiets (SOF), waarin alle wegbeheerders zijn vertegenwoordigd, komt "
            "voortaan twee keer per jaar bijeen. Oud-wielrenster Marit Hoogland wordt de komende twee jaar het gezicht van het programma "
            "en gaat als aanjager langs bij wethouders en schoolbesturen. In de tweede helft van 2026 vindt een tussenevaluatie plaats. Over de "
            "voortgang rapporteer ik uw Kamer elk jaar in november."
        ),
        P(
            "Uiteindelijk heeft iedere weggebruiker hierin een eigen verantwoordelijkheid. Een helm opzetten, vaart minderen bij een school, de "
            "telefoon in de tas laten: het zijn kleine dingen die samen een groot verschil kunnen maken."
        ),
        P("DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,", 3),
        Lines(("ir. Sophie van den Akker",)),
    ),
    notes={1: "Steekproef onder 11.000 fietsers op 48 plaatsen, uitgevoerd door het KVL."},
)

q = quoter(LETTER)
PROMISED = q("commissiedebat Verkeersveiligheid…aan die toezegging voldaan")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-11-30",
        "subject": "Programma fietsveiligheid Heelhuids 2024–2028",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "IENW/BSK-2023/341876",
        "sender_role": "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT",
        "sender_name": "ir. Sophie van den Akker",
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": "De voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Ons kenmerk", "IENW/BSK-2023/341876", "Blad 2 van", "Directoraat-Generaal Mobiliteit"],
    figures=[
        fig(q("de vier sporen"), "vier", 4, subject="sporen", optional=True),
        fig(q("284 fietsers"), "284", 284, subject="fietsers", period="2022"),
        fig(q("284 fietsers"), "9.400", 9400, subject="ernstig gewond", period="2022"),
        fig(q("acht op de tien"), "acht op de tien", 80, "percent", subject="ernstige ongevallen"),
        fig(q("4% van"), "4%", 4, "percent", subject="de fietsers", period="2023-09"),
        fig(q("Slechts 96"), "96", 96, subject="gemeenten"),
        fig(
            q("met een kwart"), "een kwart", 25, "percent", subject="ernstig gewonde fietsers", period="2030"
        ),
        fig(q("15%"), "15%", 15, "percent", subject="alle fietsers", period="2028"),
        fig(q("500 kilometer"), "500 kilometer", 500, "other", subject="onveilig fietspad", period="2026"),
        fig(
            q("€ 52 miljoen"),
            "€ 52 miljoen",
            52_000_000,
            "EUR",
            subject="een specifieke uitkering",
            period="/2028",
        ),
        fig(q("1.600"), "ongeveer 1.600", 1600, "count", "about", "overbodige paaltjes"),
        fig(q("dertien jaar"), "tot dertien jaar", 13, "year", "at_most", "kinderen", optional=True),
        fig(q("18.000 mensen"), "18.000", 18000, subject="mensen", period="2022"),
        fig(q("30.000"), "30.000", 30000, subject="dit aantal", period="2025"),
        fig(q("1.000 verkeersouders"), "1.000", 1000, subject="verkeersouders", period="2024"),
        fig(q("60 rollenbanken"), "60", 60, subject="rollenbanken", period="2024"),
        fig(
            q("adviessnelheid"),
            "20 kilometer per uur",
            20,
            "other",
            subject="een adviessnelheid",
            optional=True,
        ),
        fig(q("alle 68"), "68", 68, subject="ziekenhuizen", period="2026-10/2026-12"),
        fig(q("twee keer per jaar"), "twee", 2, optional=True),
        fig(q("Marit Hoogland"), "twee jaar", 2, "year", optional=True),
        fig(q("twee dorpen"), "twee", 2, optional=True),
        fig(q("Steekproef"), "11.000", 11000, subject="fietsers"),
        fig(q("Steekproef"), "48", 48, subject="plaatsen"),
    ],
    dates=[
        date(PROMISED, "7 juni jl.", "2023-06-07"),
        date(PROMISED, "vóór het einde van dit jaar", "/2023"),
        date(q("284 fietsers"), "2022", "2022"),
        date(q("4% van"), "september", "2023-09"),
        date(q("spoedeisende hulp"), "vorige maand", "2023-10"),
        date(q("met een kwart"), "2030", "2030"),
        date(q("met een kwart"), "2022", "2022"),
        date(q("15%"), "2028", "2028"),
        date(q("500 kilometer"), "eind 2026", "2026-10/2026-12"),
        date(q("€ 52 miljoen"), "tot en met 2028", "/2028"),
        date(q("risicokaart"), "vóór 1 september 2024", "/2024-08"),
        date(q("1.600"), "uiterlijk 1 juli 2024", "/2024-07-01"),
        date(q("gestrooid"), "Met ingang van de winter van 2024–2025", "2024-12/", optional=True),
        date(q("richtlijn voor de breedte"), "vóór 1 april 2025", "/2025-03"),
        date(q("Goed bezig"), "april 2024", "2024-04"),
        date(q("uitkomst van dat onderzoek"), "voor de zomer van 2024", "/2024-05"),
        date(q("18.000 mensen"), "2022", "2022"),
        date(q("30.000"), "2025", "2025"),
        date(q("1.000 verkeersouders"), "2024", "2024"),
        date(q("dode hoek"), "het schooljaar 2024–2025", "2024-08/2025-07", optional=True),
        date(q("opvoersets"), "1 januari 2025", "2025-01-01"),
        date(q("60 rollenbanken"), "in de loop van volgend jaar", "2024"),
        date(q("Tilburg"), "komend voorjaar", "2024-03/2024-05"),
        date(q("Reglement"), "begin 2025", "2025-01/2025-03"),
        date(q("Ongevallenregister"), "2025", "2025"),
        date(q("alle 68"), "Eind 2026", "2026-10/2026-12"),
        date(q("opheldering"), "vóór 1 maart 2024", "/2024-02"),
        date(q("Marit Hoogland"), "de komende twee jaar", "2023-11-30/2025-11-30", optional=True),
        date("In 2024:", "2024", "2024", optional=True),
        date(q("werkconferentie"), "het tweede kwartaal", "2024-04/2024-06"),
        date(q("De afgelopen jaren"), "De afgelopen jaren", None, optional=True),
        date(q("tussenevaluatie"), "de tweede helft van 2026", "2026-07/2026-12"),
        date(q("elk jaar in november"), "november", "2024-11", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("met een kwart"),
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
            q("15%"),
            "target",
            "intended",
            None,
            "15% van alle fietsers draagt een helm.",
            "2028",
            amount=15,
            unit="percent",
        ),
        com(
            "C03",
            q("500 kilometer"),
            "target",
            "intended",
            None,
            "500 kilometer onveilig fietspad aanpakken.",
            "2026-10/2026-12",
            amount=500,
            unit="other",
        ),
        com(
            "C04",
            q("€ 52 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 52 miljoen beschikbaar stellen voor veilige fietspaden.",
            "/2028",
            amount=52_000_000,
        ),
        com(
            "C05",
            q("risicokaart"),
            "announcement",
            "firm",
            "De provincies",
            "Iedere provincie levert een risicokaart op.",
            "/2024-08",
            third=True,
        ),
        com(
            "C06",
            q("1.600"),
            "intention",
            "firm",
            "Rijkswaterstaat",
            "Alle overbodige paaltjes langs de eigen paden verwijderen.",
            "/2024-07-01",
            amount=1600,
            unit="count",
        ),
        com(
            "C07",
            q("gestrooid"),
            "intention",
            "firm",
            None,
            "De fietspaden langs rijkswegen strooien voor de ochtendspits.",
            "2024-12/",
        ),
        com(
            "C08",
            q("richtlijn voor de breedte"),
            "announcement",
            "firm",
            "Het Kennisplatform Wegontwerp (KPW)",
            "De richtlijn voor de breedte van fietspaden herzien.",
            "/2025-03",
            third=True,
        ),
        com(
            "C09",
            q("Goed bezig"),
            "intention",
            "firm",
            None,
            "Een meerjarige helmcampagne beginnen.",
            "2024-04",
        ),
        com(
            "C10",
            q("dertien jaar"),
            "intention",
            "exploratory",
            "ik",
            "Laten onderzoeken of een helmplicht voor kinderen uitvoerbaar is.",
        ),
        com(
            "C11",
            q("uitkomst van dat onderzoek"),
            "toezegging",
            "firm",
            "ik",
            "De uitkomst van het onderzoek naar een helmplicht aan de Kamer sturen.",
            "/2024-05",
        ),
        com(
            "C12",
            q("Met verzekeraars"),
            "intention",
            "firm",
            "ik",
            "Met verzekeraars spreken over een vergoeding voor een helm.",
        ),
        com(
            "C13", q("Een subsidie van het Rijk"), "intention", "firm", None, "Geen rijkssubsidie op helmen."
        ),
        com(
            "C14",
            q("30.000"),
            "target",
            "intended",
            None,
            "30.000 deelnemers aan de opfriscursussen.",
            "2025",
            amount=30000,
            unit="count",
        ),
        com(
            "C15",
            q("1.000 verkeersouders"),
            "announcement",
            "firm",
            "De FFN",
            "1.000 verkeersouders opleiden.",
            "2024",
            third=True,
            amount=1000,
            unit="count",
        ),
        com(
            "C16",
            q("dode hoek"),
            "intention",
            "firm",
            None,
            "Alle basisscholen een lespakket over de dode hoek geven.",
            "2024-08/2025-07",
        ),
        com(
            "C17",
            q("schoolstraten"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of autovrije schoolstraten eenvoudiger kunnen.",
        ),
        com(
            "C18",
            q("opvoersets"),
            "intention",
            "firm",
            None,
            "Het verbod op de verkoop van opvoersets in werking laten treden.",
            "2025-01-01",
        ),
        com(
            "C19",
            q("60 rollenbanken"),
            "intention",
            "firm",
            "De politie",
            "De politie krijgt 60 rollenbanken.",
            "2024",
            amount=60,
            unit="count",
        ),
        com(
            "C20",
            q("Tilburg"),
            "intention",
            "firm",
            None,
            "Een proef met snelle fietsers op de rijbaan in drie steden.",
            "2024-03/2024-05",
        ),
        com(
            "C21",
            q("adviessnelheid"),
            "intention",
            "intended",
            "ik",
            "Een adviessnelheid op drukke fietspaden mogelijk maken.",
        ),
        com(
            "C22",
            q("Reglement"),
            "toezegging",
            "firm",
            "ik",
            "De wijziging van het RVV aan de Kamer voorleggen.",
            "2025-01/2025-03",
        ),
        com(
            "C23",
            q("Ongevallenregister"),
            "announcement",
            "firm",
            "het KVL",
            "Een Landelijk Ongevallenregister Fiets in werking brengen.",
            "2025",
            third=True,
        ),
        com(
            "C24",
            q("alle 68"),
            "target",
            "firm",
            "alle 68 ziekenhuizen",
            "Alle 68 ziekenhuizen op het register aangesloten.",
            "2026-10/2026-12",
            third=True,
            amount=68,
            unit="count",
        ),
        com(
            "C25",
            q("opheldering"),
            "toezegging",
            "firm",
            "Ik",
            "Opheldering geven over ambulanceritten voor gevallen fietsers.",
            "/2024-02",
        ),
        com(
            "C26",
            q("twee keer per jaar"),
            "intention",
            "firm",
            "Het Strategisch Overleg Fiets (SOF)",
            "Het SOF komt twee keer per jaar bijeen.",
        ),
        com(
            "C27",
            q("Marit Hoogland"),
            "intention",
            "firm",
            "Oud-wielrenster Marit Hoogland",
            "Een aanjager voor het programma.",
            "2023-11-30/2025-11-30",
        ),
        com(
            "C28",
            q("tussenevaluatie"),
            "intention",
            "firm",
            None,
            "Een tussenevaluatie houden.",
            "2026-07/2026-12",
        ),
        com(
            "C29",
            q("elk jaar in november"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer elk jaar over de voortgang rapporteren.",
            "2024-11",
        ),
        com(
            "C30",
            q("werkconferentie"),
            "intention",
            "firm",
            None,
            "Een werkconferentie voor wegbeheerders houden.",
            "2024-04/2024-06",
        ),
        com(
            "C31",
            q("jaarlijkse prijs"),
            "intention",
            "firm",
            None,
            "Een jaarlijkse prijs voor de veiligste fietsgemeente instellen.",
            "2024",
        ),
        com(
            "C32",
            q("de start van de helmcampagne"),
            "intention",
            "firm",
            None,
            "Een meerjarige helmcampagne beginnen.",
            "2024",
            repeats="C09",
        ),
        com(
            "C33",
            q("uitwisselen van ervaringen"),
            "intention",
            "firm",
            None,
            "Investeren in het uitwisselen van ervaringen.",
            optional=True,
        ),
    ],
    settlements=[settled("S01", PROMISED, "2023-06-07", "fulfilled")],
)
