# ruff: noqa: E501  (sentences are not broken)
"""Cash and the counter of the bank, first of three: an action programme. From a word processor, with a box."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("LiberationSerif", 10.8, 13.6),
    title="Document1",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Financiën",),
        "address": (
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  Den Haag",
        ),
        "place": "Den Haag, 17 februari 2023",
        "lines": [
            ("Ons kenmerk", "2023-0000041873"),
            ("Betreft", "Actieprogramma Betalen voor iedereen 2023–2026"),
        ],
        "foot": "Korte Voorhout 7, Den Haag",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Voor de meeste Nederlanders is betalen iets waar zij niet bij stilstaan: een pas, een telefoon, een piepje. Voor een aanzienlijke groep ligt dat anders. Wie slecht ziet, "
            "wie zijn geld over enveloppen verdeelt om de maand door te komen of wie nooit een computer heeft gehad, merkt dat de bank steeds verder weg is komen te liggen. "
            "Tijdens het commissiedebat over het betalingsverkeer van 12 oktober jl. zegde ik het lid Van Meerkerk toe vóór 1 maart met een samenhangend plan te komen. "
            "Met het actieprogramma Betalen voor iedereen doe ik die toezegging af."
        ),
        H("Hoe het er nu voor staat"),
        P(
            "In 2022 werd 21% van de betalingen aan de kassa contant gedaan; tien jaar eerder was dat nog bijna twee derde. Vrijwel alle winkels, namelijk 96%, nemen bankbiljetten aan. "
            "Op 1 januari 2023 telde ons land 4.910 geldautomaten. Daarmee had 97,9% van de inwoners een automaat binnen vijf kilometer van huis, terwijl slechts 71% binnen diezelfde afstand ook "
            "biljetten kan storten. Naar schatting 2,6 miljoen mensen kunnen hun bankzaken niet zonder hulp digitaal regelen."
        ),
        P(
            "Ook het elektronische betalingsverkeer hapert weleens. De Nederlandsche Bank (DNB) registreerde in 2022 veertien grote pinstoringen, waarvan de langste bijna zes uur duurde. "
            "In datzelfde jaar werden 63 plofkraken gepleegd, wat voor exploitanten een reden kan zijn om automaten weg te halen. Het kabinet wil dat eind 2026 99,5% van de inwoners binnen "
            "vijf kilometer contant geld kan opnemen. Voor het programma maak ik in de periode 2023–2026 € 38 miljoen vrij."
        ),
        H("1. Contant geld binnen bereik"),
        P(
            "Geldmaat, de onderneming waarin de grootbanken hun automaten hebben ondergebracht, plaatst in 2023 en 2024 150 extra geldautomaten, vooral in kernen met minder dan 2.500 inwoners. "
            "Deze voorziening mag niet afhangen van de goede wil van enkele ondernemingen. Daarom zal ik uiterlijk 1 oktober 2023 een wetsvoorstel chartaal betalingsverkeer bij uw Kamer indienen, dat banken een "
            "zorgplicht oplegt. Een wettelijk recht op een bankkantoor in iedere gemeente ga ik niet invoeren; de kosten daarvan staan niet in verhouding tot het gebruik."
        ),
        P(
            "In het najaar van 2023 start in twaalf dorpen een proef met een kleine geldautomaat in het dorpshuis. Verenigingen, collectanten en marktkooplieden hebben een ander probleem: hun muntgeld "
            "kunnen zij vrijwel nergens meer kwijt. Met ingang van 1 juni 2023 wordt voor hen de subsidieregeling Storten in de buurt opengesteld, waarvoor € 4 miljoen beschikbaar is. Ondernemers klagen intussen over de prijs. "
            "Bij algemene maatregel van bestuur leg ik per 1 juli 2024 een maximumtarief vast voor het storten van contant geld door het midden- en kleinbedrijf. Op Bonaire, Sint-Eustatius en Saba komt in de loop van 2024 "
            "een nieuwe geldautomaat."
        ),
        H("2. Contant geld blijft een betaalmiddel"),
        P(
            "Wie contant wil betalen, moet dat bij de overheid te allen tijde kunnen. Bij alle elf rijksloketten met een kassa kan vanaf 1 januari 2024 met biljetten en munten worden betaald. "
            "Samen met de Vereniging van Nederlandse Gemeenten (VNG) stel ik in het tweede kwartaal van 2023 een handreiking contante betalingen voor gemeenten op. Bij apotheken, parkeerbedrijven en zwembaden ligt het lastiger. "
            "Ik onderzoek of voor zulke (semi)publieke voorzieningen een acceptatieplicht kan gelden."
        ),
        P(
            "Bij een bezoek aan de weekmarkt in Emmen sprak ik een koopvrouw die vertelde dat zij voor haar wisselgeld iedere dinsdag 22 kilometer omrijdt. Zij had daar een oplossing voor gevonden: de kerk in haar dorp "
            "geeft haar de munten van de collecte. Vindingrijkheid is prijzenswaardig, maar een betalingsverkeer dat daarop moet drijven, is niet op orde."
        ),
        H("3. Bankzaken voor wie niet digitaal is"),
        P(
            "De Betaalvereniging Nederland opent namens de banken uiterlijk 1 september 2023 één telefonische hulplijn, waar men zonder keuzemenu een medewerker te spreken krijgt. Daarnaast laten de drie grootbanken "
            "vóór 1 januari 2024 dertig servicebussen rijden in streken zonder bankkantoor. Bibliotheken gaan in 2023 en 2024 aan 20.000 mensen de cursus Zelf bankieren geven. "
            "De Autoriteit Financiële Markten (AFM) komt eind 2023 met een leidraad voor toegankelijke bankdiensten."
        ),
        P(
            "Veel mantelzorgers gebruiken noodgedwongen de pas en de pincode van een ander. Banken voeren vóór 1 april 2024 een uniform machtigingsformulier in, waarmee dat niet langer nodig is. Ook de aanvraag van een "
            "basisbetaalrekening kan vlotter: ik streef ernaar de gemiddelde doorlooptijd in 2024 terug te brengen van tien naar vijf werkdagen. Met de Nederlandse Vereniging van Banken richt ik vóór 1 mei 2023 "
            "een taskforce op voor stichtingen, kerken en sekswerkers die geen zakelijke rekening kunnen krijgen."
        ),
        H("4. Voorbereid op uitval"),
        P(
            "DNB brengt vóór de zomer van 2023 een rapport uit over de oorzaken van pinstoringen. Met banken en winkeliers bespreek ik hoe ook zonder verbinding kan worden gepind; in het najaar van 2024 informeer ik uw Kamer over "
            "de uitkomst. In het voorjaar van 2024 voer ik een publiekscampagne over het bewaren van enig contant geld in huis. Mijn ambtsgenoot van Justitie en Veiligheid evalueert in 2024 de samenwerking bij het tegengaan van plofkraken."
        ),
        Box(
            (
                P("<b>Wat er al is geregeld</b>", 0.3),
                L(
                    (
                        "Sinds 2021 kan bij 1.200 kassa’s een kleingeldrol worden gekocht.",
                        "In april 2022 tekenden toonbankinstellingen en banken het Convenant Contant Geld.",
                        "De spraakfunctie van automaten is vorig jaar verbeterd in overleg met de Oogvereniging.",
                    ),
                ),
            ),
        ),
        H("5. Volgen en verantwoorden"),
        L(
            (
                "DNB publiceert elk jaar een Monitor Toegang tot betalen, voor het eerst vóór 1 december 2023.",
                "Over de voorbereiding van de digitale euro ontvangt uw Kamer tweemaal per jaar een brief.",
                "De vraag van het lid Stoffelsma naar de verkrijgbaarheid van muntrolletjes beantwoord ik vóór het meireces.",
                "In 2026 laat ik het actieprogramma door een onafhankelijk bureau evalueren.",
                "Ieder voorjaar, uiterlijk op 1 april, krijgt u van mij een voortgangsbrief; de eerste in 2024.",
            ),
            "–",
        ),
        P("Hoogachtend,", 0.4),
        P("de Minister van Financiën,", 2),
        Lines(("H.M. Ruijssenaars",)),
    ),
)

q = quoter(LETTER)
PROMISED = q("12 oktober jl.…doe ik die toezegging af")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-02-17",
        "subject": "Actieprogramma Betalen voor iedereen 2023–2026",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2023-0000041873",
        "sender_role": "de Minister van Financiën",
        "sender_name": "H.M. Ruijssenaars",
        "ministry": "Ministerie van Financiën",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Korte Voorhout", "Blad 2 van", "Postbus 20018"],
    figures=[
        fig(q("werd 21%"), "21%", 21, "percent", subject="de betalingen aan de kassa", period="2022"),
        fig(
            q("werd 21%"),
            "bijna twee derde",
            66.67,
            "percent",
            "under",
            "de betalingen aan de kassa",
            period="2012",
        ),
        fig(q("96%"), "96%", 96, "percent", subject="winkels"),
        fig(q("4.910"), "4.910", 4910, subject="geldautomaten", period="2023-01-01"),
        fig(q("97,9%"), "97,9%", 97.9, "percent", subject="de inwoners", period="2023-01-01"),
        fig(q("97,9%"), "vijf kilometer", 5, "other", optional=True),
        fig(q("97,9%"), "71%", 71, "percent", subject="de inwoners", period="2023-01-01"),
        fig(q("2,6 miljoen"), "Naar schatting 2,6 miljoen", 2_600_000, "count", "about", "mensen"),
        fig(q("veertien grote"), "veertien", 14, subject="grote pinstoringen", period="2022"),
        fig(q("veertien grote"), "bijna zes uur", 6, "other", "under", optional=True),
        fig(q("63 plofkraken"), "63", 63, subject="plofkraken", period="2022"),
        fig(q("99,5%"), "99,5%", 99.5, "percent", subject="de inwoners", period="2026-10/2026-12"),
        fig(q("99,5%"), "vijf kilometer", 5, "other", optional=True),
        fig(
            q("€ 38 miljoen"), "€ 38 miljoen", 38_000_000, "EUR", subject="het programma", period="2023/2026"
        ),
        fig(q("150 extra"), "150", 150, subject="extra geldautomaten", period="2023/2024"),
        fig(q("150 extra"), "minder dan 2.500", 2500, "count", "under", "inwoners"),
        fig(q("twaalf dorpen"), "twaalf", 12, subject="dorpen", period="2023-09/2023-11"),
        fig(
            q("€ 4 miljoen"),
            "€ 4 miljoen",
            4_000_000,
            "EUR",
            subject="de subsidieregeling Storten in de buurt",
        ),
        fig(q("alle elf"), "elf", 11, subject="rijksloketten met een kassa"),
        fig(q("weekmarkt"), "22 kilometer", 22, "other", optional=True),
        fig(q("hulplijn"), "één", 1, subject="telefonische hulplijn", optional=True),
        fig(q("servicebussen"), "drie", 3, subject="grootbanken", optional=True),
        fig(q("servicebussen"), "dertig", 30, subject="servicebussen", period="/2023-12-31"),
        fig(q("20.000"), "20.000", 20000, subject="mensen", period="2023/2024"),
        fig(q("basisbetaalrekening"), "tien", 10, "other", subject="werkdagen", optional=True),
        fig(
            q("basisbetaalrekening"),
            "vijf werkdagen",
            5,
            "other",
            subject="de gemiddelde doorlooptijd",
            optional=True,
        ),
        fig(q("1.200"), "1.200", 1200, subject="kassa’s", period="2021/"),
    ],
    dates=[
        date(PROMISED, "12 oktober jl.", "2022-10-12"),
        date(PROMISED, "vóór 1 maart", "/2023-02-28"),
        date(q("werd 21%"), "2022", "2022"),
        date(q("werd 21%"), "tien jaar eerder", "2012", optional=True),
        date(q("4.910"), "1 januari 2023", "2023-01-01"),
        date(q("veertien grote"), "2022", "2022"),
        date(q("63 plofkraken"), "datzelfde jaar", "2022", optional=True),
        date(q("99,5%"), "eind 2026", "2026-10/2026-12"),
        date(q("€ 38 miljoen"), "de periode 2023–2026", "2023/2026"),
        date(q("150 extra"), "2023 en 2024", "2023/2024"),
        date(q("chartaal"), "uiterlijk 1 oktober 2023", "/2023-10-01"),
        date(q("twaalf dorpen"), "het najaar van 2023", "2023-09/2023-11"),
        date(q("€ 4 miljoen"), "Met ingang van 1 juni 2023", "2023-06-01/"),
        date(q("maximumtarief"), "per 1 juli 2024", "2024-07-01"),
        date(q("Bonaire"), "in de loop van 2024", "2024"),
        date(q("alle elf"), "vanaf 1 januari 2024", "2024-01-01/"),
        date(q("handreiking"), "het tweede kwartaal van 2023", "2023-04/2023-06"),
        date(q("hulplijn"), "uiterlijk 1 september 2023", "/2023-09-01"),
        date(q("servicebussen"), "vóór 1 januari 2024", "/2023-12-31"),
        date(q("20.000"), "2023 en 2024", "2023/2024"),
        date(q("leidraad"), "eind 2023", "2023-10/2023-12"),
        date(q("machtigingsformulier"), "vóór 1 april 2024", "/2024-03-31"),
        date(q("basisbetaalrekening"), "2024", "2024"),
        date(q("taskforce"), "vóór 1 mei 2023", "/2023-04-30"),
        date(q("oorzaken"), "vóór de zomer van 2023", "/2023-05"),
        date(q("zonder verbinding"), "het najaar van 2024", "2024-09/2024-11"),
        date(q("publiekscampagne"), "het voorjaar van 2024", "2024-03/2024-05"),
        date(q("ambtsgenoot"), "2024", "2024"),
        date(q("1.200"), "Sinds 2021", "2021/"),
        date(q("Convenant"), "april 2022", "2022-04"),
        date(q("Oogvereniging"), "vorig jaar", "2022"),
        date(q("Monitor"), "vóór 1 december 2023", "/2023-11-30"),
        date(q("muntrolletjes"), "vóór het meireces", "/2023-04-20"),
        date(q("onafhankelijk bureau"), "2026", "2026"),
        date(q("Ieder voorjaar"), "uiterlijk op 1 april", "/2024-04-01", optional=True),
        date(q("Ieder voorjaar"), "2024", "2024"),
    ],
    commitments=[
        com(
            "C01",
            q("99,5%"),
            "target",
            "intended",
            "Het kabinet",
            "99,5% van de inwoners kan binnen vijf kilometer contant geld opnemen.",
            "2026-10/2026-12",
            amount=99.5,
            unit="percent",
        ),
        com(
            "C02",
            q("€ 38 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 38 miljoen voor het programma vrijmaken.",
            "2023/2026",
            amount=38_000_000,
        ),
        com(
            "C03",
            q("150 extra"),
            "announcement",
            "firm",
            "Geldmaat",
            "150 extra geldautomaten plaatsen.",
            "2023/2024",
            third=True,
            amount=150,
            unit="count",
        ),
        com(
            "C04",
            q("chartaal"),
            "toezegging",
            "firm",
            "ik",
            "Een wetsvoorstel chartaal betalingsverkeer indienen.",
            "/2023-10-01",
        ),
        com(
            "C05",
            q("wettelijk recht"),
            "intention",
            "firm",
            "ik",
            "Geen wettelijk recht op een bankkantoor in iedere gemeente invoeren.",
        ),
        com(
            "C06",
            q("twaalf dorpen"),
            "intention",
            "firm",
            None,
            "In twaalf dorpen een proef met een geldautomaat in het dorpshuis.",
            "2023-09/2023-11",
            amount=12,
            unit="count",
        ),
        com(
            "C07",
            q("€ 4 miljoen"),
            "intention",
            "firm",
            None,
            "De subsidieregeling Storten in de buurt openstellen.",
            "2023-06-01/",
            amount=4_000_000,
        ),
        com(
            "C08",
            q("maximumtarief"),
            "intention",
            "firm",
            "ik",
            "Een maximumtarief vastleggen voor het storten door het mkb.",
            "2024-07-01",
        ),
        com(
            "C09",
            q("Bonaire"),
            "intention",
            "firm",
            None,
            "Op Bonaire, Sint-Eustatius en Saba een nieuwe geldautomaat.",
            "2024",
        ),
        com(
            "C10",
            q("alle elf"),
            "intention",
            "firm",
            None,
            "Bij alle elf rijksloketten kan contant worden betaald.",
            "2024-01-01/",
            amount=11,
            unit="count",
        ),
        com(
            "C11",
            q("handreiking"),
            "intention",
            "firm",
            "ik",
            "Met de VNG een handreiking contante betalingen opstellen.",
            "2023-04/2023-06",
        ),
        com(
            "C12",
            q("acceptatieplicht"),
            "intention",
            "exploratory",
            "Ik",
            "Onderzoeken of voor (semi)publieke voorzieningen een acceptatieplicht kan gelden.",
        ),
        com(
            "C13",
            q("hulplijn"),
            "announcement",
            "firm",
            "De Betaalvereniging Nederland",
            "Eén telefonische hulplijn openen.",
            "/2023-09-01",
            third=True,
        ),
        com(
            "C14",
            q("servicebussen"),
            "announcement",
            "firm",
            "de drie grootbanken",
            "Dertig servicebussen laten rijden.",
            "/2023-12-31",
            third=True,
            amount=30,
            unit="count",
        ),
        com(
            "C15",
            q("20.000"),
            "announcement",
            "firm",
            "Bibliotheken",
            "Aan 20.000 mensen de cursus Zelf bankieren geven.",
            "2023/2024",
            third=True,
            amount=20000,
            unit="count",
        ),
        com(
            "C16",
            q("leidraad"),
            "announcement",
            "firm",
            "De Autoriteit Financiële Markten (AFM)",
            "Een leidraad voor toegankelijke bankdiensten.",
            "2023-10/2023-12",
            third=True,
        ),
        com(
            "C17",
            q("machtigingsformulier"),
            "announcement",
            "firm",
            "Banken",
            "Een uniform machtigingsformulier invoeren.",
            "/2024-03-31",
            third=True,
        ),
        com(
            "C18",
            q("basisbetaalrekening"),
            "target",
            "intended",
            "ik",
            "De doorlooptijd van een basisbetaalrekening terugbrengen naar vijf werkdagen.",
            "2024",
        ),
        com(
            "C19",
            q("taskforce"),
            "intention",
            "firm",
            "ik",
            "Een taskforce oprichten voor wie geen zakelijke rekening kan krijgen.",
            "/2023-04-30",
        ),
        com(
            "C20",
            q("oorzaken"),
            "announcement",
            "firm",
            "DNB",
            "Een rapport over de oorzaken van pinstoringen uitbrengen.",
            "/2023-05",
            third=True,
        ),
        com(
            "C21",
            q("zonder verbinding"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer informeren over pinnen zonder verbinding.",
            "2024-09/2024-11",
        ),
        com(
            "C22",
            q("publiekscampagne"),
            "intention",
            "firm",
            "ik",
            "Een publiekscampagne over contant geld in huis voeren.",
            "2024-03/2024-05",
        ),
        com(
            "C23",
            q("ambtsgenoot"),
            "intention",
            "firm",
            "Mijn ambtsgenoot van Justitie en Veiligheid",
            "De samenwerking bij het tegengaan van plofkraken evalueren.",
            "2024",
        ),
        com(
            "C24",
            q("Monitor"),
            "announcement",
            "firm",
            "DNB",
            "Elk jaar een Monitor Toegang tot betalen publiceren.",
            "/2023-11-30",
            third=True,
        ),
        com(
            "C25",
            q("digitale euro"),
            "toezegging",
            "firm",
            None,
            "Tweemaal per jaar een brief over de digitale euro.",
        ),
        com(
            "C26",
            q("muntrolletjes"),
            "toezegging",
            "firm",
            "ik",
            "De vraag over muntrolletjes beantwoorden.",
            "/2023-04-20",
        ),
        com(
            "C27",
            q("onafhankelijk bureau"),
            "intention",
            "firm",
            "ik",
            "Het actieprogramma laten evalueren.",
            "2026",
        ),
        com(
            "C28",
            q("Ieder voorjaar"),
            "toezegging",
            "firm",
            "mij",
            "Ieder voorjaar een voortgangsbrief.",
            "/2024-04-01",
        ),
    ],
    settlements=[settled("S01", PROMISED, "2022-10-12", "fulfilled")],
)
