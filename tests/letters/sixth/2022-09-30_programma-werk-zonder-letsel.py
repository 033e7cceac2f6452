# ruff: noqa: E501  (sentences are not broken)
"""Accidents at work, first of three: a programme with its promises. Side column at the left."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("DejaVuSans", 8.6, 12.6),
    title="Kamerbrief WZL (schoon) na MT.docx",
    head={
        "ministry": ("Ministerie van Sociale Zaken en", "Werkgelegenheid"),
        "return": "> Retouradres Postbus 90801 2509 LV Den Haag",
        "address": (
            "De voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA Den Haag",
        ),
        "lines": [
            ("Datum", "30 september 2022"),
            ("Betreft", "Programma Werk zonder Letsel 2023–2026"),
        ],
        "label_width": 56,
        "side": [
            ("Directie Gezond en Veilig Werken", ()),
            ("", ("Parnassusplein 5", "2511 VX Den Haag", "Postbus 90801", "www.rijksoverheid.nl")),
            ("Onze referentie", ("2022-0000203316",)),
            ("Bijlage", ("Programma Werk zonder Letsel",)),
        ],
        "side_next": [("Datum", ("30 september 2022",)), ("Onze referentie", ("2022-0000203316",))],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Werk hoort niemand ziek te maken en mag al helemaal niet het leven kosten. Tijdens het commissiedebat over gezond en veilig "
            "werken van 19 mei jl. heb ik het lid Akkermans toegezegd uw Kamer na de zomer een samenhangende aanpak van arbeidsongevallen te "
            "doen toekomen. Met deze brief en het bijgevoegde programma Werk zonder Letsel (WZL) geef ik aan die toezegging gevolg. Het "
            "programma is tot stand gekomen in overleg met werkgevers, vakbonden, arbodeskundigen en de Nederlandse Arbeidsinspectie (NLA), "
            "en het bouwt voort op de lessen die uit eerdere actieplannen zijn getrokken."
        ),
        H("Aanleiding"),
        P(
            "In 2021 kwamen 68 mensen door een ongeval op het werk om het leven. Bij de NLA werden in dat jaar ruim 2.300 ongevallen "
            "gemeld die tot blijvend letsel of een ziekenhuisopname leidden.[^1] De Arbeidsomstandighedenwet verplicht iedere werkgever tot het "
            "opstellen van een risico-inventarisatie en -evaluatie (RI&E), maar slechts 49% van de bedrijven beschikte daar in 2021 over. "
            "Daar komt bij dat het aantal bedrijfsartsen al jaren terugloopt, doordat er meer artsen met pensioen gaan dan er worden "
            "opgeleid: op 1 januari jl. volgden slechts 140 artsen de opleiding tot bedrijfsarts."
        ),
        P(
            "Bij de voorbereiding van dit programma heb ik gesproken met nabestaanden en met mensen die een ongeval hebben overleefd. Een "
            "stukadoor uit Deventer, die van een steiger viel waarvan iedereen wist dat hij niet deugde, zei mij dat de haast groter was dan de angst. Het is die "
            "vanzelfsprekendheid die moet worden doorbroken. Zolang een onveilige situatie op de werkvloer voor lief wordt genomen, "
            "helpt geen voorschrift en geen handboek."
        ),
        P(
            "Het kabinet stelt zich ten doel dat het aantal dodelijke arbeidsongevallen in 2026 niet hoger is dan 45. Voor de uitvoering van "
            "WZL is in de jaren 2023 tot en met 2026 in totaal € 34 miljoen beschikbaar. Het programma kent vier sporen, die hieronder achtereenvolgens "
            "worden toegelicht."
        ),
        H("Spoor 1. Risico’s kennen en aanpakken", italic=True),
        P(
            "Een bedrijf dat zijn risico’s niet kent, kan ze ook niet beheersen. Eind 2025 moet daarom 75% van de bedrijven een RI&E "
            "hebben. Omdat vooral kleine ondernemers opzien tegen de administratie die daarmee gepaard gaat, komt vóór 1 juli 2023 een "
            "vernieuwde, kosteloze RI&E-wijzer beschikbaar, die een ondernemer stap voor stap door de vragen leidt. Daarnaast zullen "
            "adviseurs van het programma in 2023 een bezoek brengen aan 1.500 kleine bedrijven, om ter plaatse mee te kijken. Voor "
            "brancheorganisaties die met hun leden aan de slag willen, wordt op 1 maart 2023 een subsidieregeling opengesteld, waarvoor ik in "
            "dat jaar € 5 miljoen reserveer."
        ),
        P(
            "Met de bouw, het transport en de vleesverwerkende industrie, waar zich naar verhouding de meeste ongevallen voordoen, sluit ik "
            "voor de zomer van 2023 sectorakkoorden. In januari 2023 begint de landelijke campagne «Even stilstaan», die leidinggevenden en "
            "hun ploegen oproept om het werk neer te leggen wanneer het niet veilig kan. Uiterlijk eind 2024 wordt een landelijk register in gebruik "
            "genomen waarin bedrijven anoniem melding kunnen maken van bijna-ongevallen, zodat anderen daarvan leren."
        ),
        P(
            "Veilig werken begint in de opleiding. Tezamen met de mbo-scholen ontwikkel ik lesmateriaal over arbeidsrisico’s, dat met ingang van het "
            "schooljaar 2023–2024 in alle mbo-opleidingen kan worden gebruikt. Dat jongeren kwetsbaar zijn, is bekend: zij hebben minder "
            "ervaring, durven minder te zeggen en worden niet zelden zonder veel uitleg aan het werk gezet."
        ),
        H("Spoor 2. Toezicht en handhaving", italic=True),
        P(
            "Voorlichting alleen volstaat niet. De NLA neemt in 2023 en 2024 veertig extra inspecteurs aan, die zich volledig richten op "
            "de naleving van de arboregels. In 2024 houdt de inspectie een gerichte controleronde bij dakdekkers, glazenwassers en "
            "installateurs van zonnepanelen, met het oog op valgevaar. Voorts bezie ik of de boete voor werkgevers die een ernstig "
            "ongeval verzwijgen kan worden verhoogd. Anders dan het lid Van Rhee heeft bepleit, zal ik er niet toe overgaan om bedrijven na "
            "een eerste ongeval standaard een waarschuwing in plaats van een boete te geven."
        ),
        P(
            "De inspectie kiest steeds vaker voor een gesprek met de hele keten, van opdrachtgever tot onderaannemer. De ervaringen daarmee "
            "zijn goed. Een opdrachtgever die een onhaalbare opleverdatum eist, draagt immers ook verantwoordelijkheid voor wat er onder tijdsdruk misgaat, "
            "ook al is hij juridisch niet de werkgever."
        ),
        H("Spoor 3. Ziek door het werk", italic=True),
        P(
            "Naar schatting 3.000 mensen per jaar overlijden aan een ziekte die zij door hun werk hebben opgelopen, dikwijls door blootstelling aan stoffen "
            "in een ver verleden. Met ingang van 1 januari 2024 gaat voor kwartsstof een strengere grenswaarde gelden. Het Kenniscentrum Stoffen en Arbeid "
            "(KSA) opent in het najaar van 2023 een helpdesk voor huisartsen, die daar terechtkunnen met vermoedens van een "
            "beroepsziekte. Verder streef ik ernaar dat eind 2026 ten minste 250 artsen in opleiding zijn tot bedrijfsarts. Nu de zomers heter worden, "
            "verdient ook werken bij hoge temperaturen aandacht: in de zomer van 2023 start bij tien bedrijven een proef met hitteplannen."
        ),
        H("Spoor 4. Wie extra bescherming nodig heeft", italic=True),
        P(
            "Uitzendkrachten en arbeidsmigranten lopen meer gevaar dan vaste medewerkers, omdat zij de werkplek niet kennen en de "
            "instructie niet altijd verstaan. In de loop van 2023 maakt de NLA het mogelijk om onveilige situaties in zes talen te melden. Met de "
            "uitzendbranche verken ik of een veiligheidstraining vóór de eerste werkdag verplicht kan worden gesteld. Over ongevallen onder "
            "zelfstandigen is verrassend weinig bekend; ik laat daar onderzoek naar verrichten en zend u de uitkomsten in het voorjaar van 2023."
        ),
        H("Voortgang en verantwoording"),
        P("Ten aanzien van de verdere uitvoering meld ik u nog het volgende:", 0.4),
        L(
            (
                "Uw Kamer ontvangt jaarlijks een rapportage over de voortgang van WZL, voor het eerst vóór 1 december 2023.",
                "In 2026 wordt het programma door een onafhankelijk bureau geëvalueerd.",
                "Op de vragen van het lid Bruinsma over asbest in schoolgebouwen kom ik vóór het kerstreces schriftelijk terug.",
            ),
            "-",
        ),
        P(
            "Ik ben de vele organisaties die aan WZL hebben bijgedragen erkentelijk. Een werkdag die eindigt zoals hij begon, met iedereen "
            "heelhuids aan tafel: dat is waar het ons allen om te doen is."
        ),
        P("De Minister van Sociale Zaken en Werkgelegenheid,", 3),
        Lines(("G.H. Wolthuis",)),
    ),
    notes={1: "Nederlandse Arbeidsinspectie, Monitor arbeidsongevallen 2021."},
)

q = quoter(LETTER)
PROMISED = q("van 19 mei jl.…aan die toezegging gevolg")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-09-30",
        "subject": "Programma Werk zonder Letsel 2023–2026",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2022-0000203316",
        "sender_role": "De Minister van Sociale Zaken en Werkgelegenheid",
        "sender_name": "G.H. Wolthuis",
        "ministry": "Ministerie van Sociale Zaken en Werkgelegenheid",
        "addressee": "De voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Parnassusplein", "Onze referentie", "Pagina 2 van"],
    figures=[
        fig(q("kwamen 68 mensen"), "68", 68, subject="mensen", period="2021"),
        fig(q("ruim 2.300"), "ruim 2.300", 2300, "count", "over", "ongevallen", period="2021"),
        fig(q("slechts 49%"), "49%", 49, "percent", subject="de bedrijven", period="2021"),
        fig(q("slechts 140"), "140", 140, "count", subject="artsen", period="2022-01-01"),
        fig(
            q("niet hoger is dan 45"),
            "45",
            45,
            "count",
            "at_most",
            "dodelijke arbeidsongevallen",
            period="2026",
        ),
        fig(
            q("€ 34 miljoen"),
            "€ 34 miljoen",
            34_000_000,
            "EUR",
            subject="de uitvoering van WZL",
            period="2023/2026",
        ),
        fig(q("vier sporen"), "vier", 4, subject="sporen", optional=True),
        fig(q("daarom 75%"), "75%", 75, "percent", subject="de bedrijven", period="2025-10/2025-12"),
        fig(q("1.500 kleine"), "1.500", 1500, subject="kleine bedrijven", period="2023"),
        fig(q("€ 5 miljoen"), "€ 5 miljoen", 5_000_000, "EUR", subject="een subsidieregeling", period="2023"),
        fig(q("veertig extra"), "veertig", 40, subject="extra inspecteurs", period="2023/2024"),
        fig(q("3.000 mensen"), "Naar schatting 3.000", 3000, "count", "about", "mensen"),
        fig(q("250 artsen"), "ten minste 250", 250, "count", "at_least", "artsen", period="2026-10/2026-12"),
        fig(q("hitteplannen"), "tien", 10, subject="bedrijven", period="2023-06/2023-08"),
        fig(q("zes talen"), "zes", 6, subject="talen", optional=True),
    ],
    dates=[
        date(PROMISED, "19 mei jl.", "2022-05-19"),
        date(PROMISED, "na de zomer", "2022-09/"),
        date(q("kwamen 68 mensen"), "2021", "2021"),
        date(q("ruim 2.300"), "dat jaar", "2021", optional=True),
        date(q("slechts 49%"), "2021", "2021"),
        date(q("slechts 140"), "1 januari jl.", "2022-01-01"),
        date(q("niet hoger is dan 45"), "2026", "2026"),
        date(q("€ 34 miljoen"), "de jaren 2023 tot en met 2026", "2023/2026"),
        date(q("daarom 75%"), "Eind 2025", "2025-10/2025-12"),
        date(q("RI&E-wijzer"), "vóór 1 juli 2023", "/2023-06-30"),
        date(q("1.500 kleine"), "2023", "2023"),
        date(q("€ 5 miljoen"), "1 maart 2023", "2023-03-01"),
        date(q("€ 5 miljoen"), "dat jaar", "2023", optional=True),
        date(q("sectorakkoorden"), "voor de zomer van 2023", "/2023-05"),
        date(q("Even stilstaan"), "januari 2023", "2023-01"),
        date(q("landelijk register"), "Uiterlijk eind 2024", "/2024-12"),
        date(q("lesmateriaal"), "met ingang van het schooljaar 2023–2024", "2023-08/", optional=True),
        date(q("veertig extra"), "2023 en 2024", "2023/2024"),
        date(q("controleronde"), "2024", "2024"),
        date(q("kwartsstof"), "Met ingang van 1 januari 2024", "2024-01-01/"),
        date(q("een helpdesk"), "het najaar van 2023", "2023-09/2023-11"),
        date(q("250 artsen"), "eind 2026", "2026-10/2026-12"),
        date(q("hitteplannen"), "de zomer van 2023", "2023-06/2023-08"),
        date(q("zes talen"), "In de loop van 2023", "2023"),
        date(q("verrassend weinig"), "het voorjaar van 2023", "2023-03/2023-05"),
        date(q("ontvangt jaarlijks"), "vóór 1 december 2023", "/2023-11-30"),
        date(q("onafhankelijk bureau"), "2026", "2026"),
        date(q("kerstreces"), "vóór het kerstreces", "/2022-12-22"),
        date("Monitor arbeidsongevallen 2021", "2021", "2021", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("niet hoger is dan 45"),
            "target",
            "intended",
            "Het kabinet",
            "Ten hoogste 45 dodelijke arbeidsongevallen in 2026.",
            "2026",
            amount=45,
            unit="count",
        ),
        com(
            "C02",
            q("€ 34 miljoen"),
            "intention",
            "firm",
            None,
            "€ 34 miljoen voor de uitvoering van het programma.",
            "2023/2026",
            amount=34_000_000,
        ),
        com(
            "C03",
            q("daarom 75%"),
            "target",
            "firm",
            None,
            "75% van de bedrijven heeft een RI&E.",
            "2025-10/2025-12",
            amount=75,
            unit="percent",
        ),
        com(
            "C04",
            q("RI&E-wijzer"),
            "intention",
            "firm",
            None,
            "Een vernieuwde, kosteloze RI&E-wijzer beschikbaar maken.",
            "/2023-06-30",
        ),
        com(
            "C05",
            q("1.500 kleine"),
            "intention",
            "firm",
            "adviseurs van het programma",
            "Adviseurs bezoeken 1.500 kleine bedrijven.",
            "2023",
            amount=1500,
            unit="count",
        ),
        com(
            "C06",
            q("€ 5 miljoen"),
            "intention",
            "firm",
            "ik",
            "Een subsidieregeling voor brancheorganisaties openstellen, met € 5 miljoen in 2023.",
            "2023-03-01",
            amount=5_000_000,
        ),
        com(
            "C07",
            q("sectorakkoorden"),
            "intention",
            "firm",
            "ik",
            "Sectorakkoorden sluiten met de bouw, het transport en de vleesverwerking.",
            "/2023-05",
        ),
        com(
            "C08",
            q("Even stilstaan"),
            "intention",
            "firm",
            None,
            "De campagne «Even stilstaan» beginnen.",
            "2023-01",
        ),
        com(
            "C09",
            q("landelijk register"),
            "intention",
            "firm",
            None,
            "Een landelijk register voor bijna-ongevallen in gebruik nemen.",
            "/2024-12",
        ),
        com(
            "C10",
            q("lesmateriaal"),
            "intention",
            "firm",
            "ik",
            "Lesmateriaal over arbeidsrisico’s ontwikkelen voor alle mbo-opleidingen.",
            "2023-08/",
        ),
        com(
            "C11",
            q("veertig extra"),
            "intention",
            "firm",
            "De NLA",
            "Veertig extra inspecteurs aannemen.",
            "2023/2024",
            amount=40,
            unit="count",
        ),
        com(
            "C12",
            q("controleronde"),
            "intention",
            "firm",
            "de inspectie",
            "Een controleronde op valgevaar bij dakdekkers, glazenwassers en installateurs.",
            "2024",
        ),
        com(
            "C13",
            q("verzwijgen"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of de boete voor het verzwijgen van een ernstig ongeval omhoog kan.",
        ),
        com(
            "C14",
            q("Van Rhee"),
            "intention",
            "firm",
            "ik",
            "Niet standaard een waarschuwing in plaats van een boete geven na een eerste ongeval.",
        ),
        com(
            "C15",
            q("kwartsstof"),
            "intention",
            "firm",
            None,
            "Een strengere grenswaarde voor kwartsstof laten ingaan.",
            "2024-01-01/",
        ),
        com(
            "C16",
            q("een helpdesk"),
            "announcement",
            "firm",
            "Het Kenniscentrum Stoffen en Arbeid",
            "Een helpdesk voor huisartsen openen.",
            "2023-09/2023-11",
            third=True,
        ),
        com(
            "C17",
            q("250 artsen"),
            "target",
            "intended",
            "ik",
            "Ten minste 250 artsen in opleiding tot bedrijfsarts.",
            "2026-10/2026-12",
            amount=250,
            unit="count",
        ),
        com(
            "C18",
            q("hitteplannen"),
            "intention",
            "firm",
            None,
            "Bij tien bedrijven een proef met hitteplannen starten.",
            "2023-06/2023-08",
            amount=10,
            unit="count",
        ),
        com(
            "C19",
            q("zes talen"),
            "intention",
            "firm",
            "de NLA",
            "Onveilige situaties in zes talen laten melden.",
            "2023",
            amount=6,
            unit="count",
        ),
        com(
            "C20",
            q("veiligheidstraining"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of een veiligheidstraining voor uitzendkrachten verplicht kan worden gesteld.",
        ),
        com(
            "C21",
            q("verrassend weinig"),
            "toezegging",
            "firm",
            "ik",
            "Onderzoek naar ongevallen onder zelfstandigen laten doen en de uitkomsten aan de Kamer zenden.",
            "2023-03/2023-05",
        ),
        com(
            "C22",
            q("ontvangt jaarlijks"),
            "toezegging",
            "firm",
            None,
            "Jaarlijks een rapportage over de voortgang aan de Kamer.",
            "/2023-11-30",
        ),
        com(
            "C23",
            q("onafhankelijk bureau"),
            "intention",
            "firm",
            "een onafhankelijk bureau",
            "Het programma laten evalueren.",
            "2026",
        ),
        com(
            "C24",
            q("kerstreces"),
            "toezegging",
            "firm",
            "ik",
            "Schriftelijk terugkomen op de vragen over asbest in schoolgebouwen.",
            "/2022-12-22",
        ),
    ],
    settlements=[settled("S01", PROMISED, "2022-05-19", "fulfilled")],
)
