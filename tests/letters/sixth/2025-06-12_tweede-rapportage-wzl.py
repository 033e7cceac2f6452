# ruff: noqa: E501  (sentences are not broken)
"""Accidents at work, third of three: a second report, by a new state secretary, on an old letterhead."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("LiberationSans", 10.4, 14),
    title="Document1",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Sociale Zaken", "en Werkgelegenheid"),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "12 juni 2025"),
            ("Kenmerk", "2025-0000131874"),
            ("Uw kenmerk", ""),
            ("Bijlage(n)", "1"),
        ],
        "lines": [("Onderwerp", "Tweede voortgangsrapportage Werk zonder Letsel")],
        "running": "Tweede voortgangsrapportage Werk zonder Letsel",
        "page": "Pagina {} van {}",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Hierbij treft u de tweede voortgangsrapportage over het programma Werk zonder Letsel (WZL) aan. In verband met de "
            "kabinetswisseling bereikt deze u later dan in november 2024, zoals door mijn ambtsvoorganger was aangekondigd. In het "
            "navolgende ga ik in op hetgeen is bereikt en op de keuzes waartoe de ervaringen van de afgelopen jaren mij aanleiding geven."
        ),
        Box(
            (
                P("Op hoofdlijnen", 0.2),
                L(
                    (
                        "Het aantal dodelijke ongevallen daalt, zij het langzamer dan gehoopt.",
                        "Bouw, transport en vleesverwerking hebben zich alle drie aan afspraken gebonden.",
                        "Het register van bijna-ongevallen en de richtlijn voor hitte zijn geschrapt.",
                    ),
                    "•",
                ),
            ),
        ),
        H("1. Resultaten"),
        P(
            "In 2024 kostten ongevallen op het werk aan 57 mensen het leven. In de vorige rapportage werd voor 2022 een aantal van 64 "
            "genoemd; dat moet 66 zijn, aangezien twee slachtoffers pas na het afsluiten van de telling zijn overleden. Dat het aantal van ten hoogste "
            "45 al in 2026 wordt gehaald, acht ik niet langer realistisch, reden waarom ik mij daarvoor nu op 2028 richt. Een risico-inventarisatie en "
            "-evaluatie (RI&E) is thans bij 58% van de bedrijven aanwezig. Aan het einde van dit jaar moet dat 70% zijn."
        ),
        P(
            "Ook de opleiding van bedrijfsartsen laat een voorzichtige groei zien: 171 artsen waren er op 1 januari jl. mee bezig. Als gevolg "
            "van de taakstelling op de begroting resteert voor de gehele looptijd van WZL € 31 miljoen, in plaats van de oorspronkelijke "
            "€ 34 miljoen. Door deze korting is een aantal bijeenkomsten komen te vervallen. De kern van het programma is overeind gebleven."
        ),
        H("2. Bedrijven en branches"),
        P(
            "De vleesverwerkende industrie heeft zich op 8 maart 2024 bij de akkoorden van de bouw en het transport gevoegd, nadat over het tempo van de "
            "slachtlijn langdurig was onderhandeld. In de tweede ronde van de subsidieregeling is aan zeventien brancheorganisaties tezamen "
            "€ 3,2 miljoen toegekend, in het bijzonder in de landbouw en de metaal. Opvallend is dat de beste voorstellen van kleine organisaties kwamen, die hun "
            "leden persoonlijk kennen."
        ),
        P(
            "Op de RI&E-wijzer moeten ondernemers helaas langer wachten. De leverancier is failliet verklaard, de opdracht moest opnieuw worden "
            "aanbesteed en het instrument is daardoor pas begin 2026 gereed. Ik betreur dit, te meer daar het al de tweede keer is dat ik u uitstel moet melden. "
            "De ontwikkeling van het register van bijna-ongevallen is stopgezet, omdat bedrijven beducht bleken voor aansprakelijkheid. Aan leermodules voor de zorg en voor de "
            "groene mbo-opleidingen wordt nog gewerkt."
        ),
        P(
            "Werkgevers klagen over de hoeveelheid campagnes, keurmerken en adviseurs die op hen afkomt. Die klacht is niet geheel onterecht. Een bakker die om vier uur "
            "begint, heeft geen behoefte aan een bezoek van iemand die hem vertelt dat een oven heet is. Waar het om gaat, is dat een ondernemer hulp kan vinden op het "
            "moment waarop hij die zoekt."
        ),
        H("3. Toezicht en naleving"),
        P(
            "De uitbreiding van de Nederlandse Arbeidsinspectie (NLA) is met 34 extra inspecteurs afgerond. Wie een ernstig ongeval niet meldt, "
            "riskeert sinds 1 januari 2025 een boete van ten hoogste € 90.000, waar dat voorheen € 50.000 was. Valgevaar blijft de voornaamste oorzaak van "
            "ernstig letsel: bij een derde van de gemelde ongevallen ging het om een val van een dak, een ladder of een steiger. Voor een "
            "glazenwasser is de haak aan de gevel nu eenmaal minder zichtbaar dan de klant die beneden staat te wachten."
        ),
        P(
            "Uit een rondgang langs inspecteurs komt naar voren dat een waarschuwing van een collega vaak meer uitwerking heeft dan een bord langs de weg. Taal "
            "speelt daarbij een grote rol. Op bouwplaatsen waar vier of vijf talen door elkaar klinken, wordt een kreet niet altijd begrepen, en dat kost soms "
            "kostbare seconden. Zelfstandigen die voor een aannemer werken, vallen daarbij gemakkelijk buiten het gesprek."
        ),
        H("4. Gezondheid op het werk"),
        P(
            "Sinds 1 juli 2024 mag de lucht op de werkplek nog maar de helft van de vroegere hoeveelheid kwartsstof bevatten. De helpdesk van het "
            "Kenniscentrum Stoffen en Arbeid (KSA) beantwoordde in 2024 ruim 1.100 vragen van huisartsen, van wie velen voor het eerst belden. In plaats van zelf een "
            "richtlijn voor hitte uit te vaardigen, heb ik werkgevers en vakbonden gevraagd om het onderwerp op te nemen in hun arbocatalogi, en in zes sectoren is dat "
            "gebeurd. Aan de handreiking over agressie ben ik door andere prioriteiten niet toegekomen, en ik zie thans ook geen ruimte om haar alsnog ter hand te nemen."
        ),
        P(
            "In juni en juli van vorig jaar zijn via sociale media 120.000 scholieren met een zomerbaan gewezen op de gevaren van machines en zware lasten. "
            "De reacties waren overwegend positief, zij het dat menigeen opmerkte dat de baas het filmpje ook zou moeten bekijken."
        ),
        H("5. Havens en uitzendwerk"),
        P(
            "In de havens van Rotterdam en Vlissingen nemen sinds maart 2024 twaalf ervaren krachten nieuwe collega’s gedurende de eerste weken bij de hand. "
            "Het aantal ongevallen onder nieuwkomers is er met 15% gedaald. De analyse van ongevallen met uitzendkrachten is op 21 juni 2024 aan uw Kamer "
            "aangeboden.[^1] Voor een verplichte veiligheidstraining zie ik op dit moment onvoldoende draagvlak. De uitzendbranche heeft in plaats daarvan een "
            "introductiepas ingevoerd, waarop een inlener kan zien welke uitleg iemand heeft gekregen."
        ),
        H("6. Vervolg"),
        P(
            "De evaluatie van WZL is opgedragen aan bureau Meerzicht, dat in het voorjaar van 2026 rapport uitbrengt. In het najaar begin ik in drie "
            "arbeidsmarktregio’s met een proef waarin bedrijven een preventiemedewerker delen. Voorts werk ik aan een voorstel tot wijziging van de "
            "Arbeidsomstandighedenwet, dat ik vóór het kerstreces bij uw Kamer indien. Of verzekeraars een lagere premie kunnen "
            "bieden aan bedrijven die aantoonbaar veilig werken, wordt onderzocht. De derde en laatste voortgangsrapportage ontvangt u in november 2026."
        ),
        P(
            "Veiligheid is geen kwestie van papier, maar van mensen die op elkaar letten. Dat besef breekt gelukkig op steeds meer plaatsen door."
        ),
        P("De Staatssecretaris van Sociale Zaken en Werkgelegenheid,", 3),
        Lines(("J.W. Kerkdijk",)),
    ),
    notes={1: "Kamerstuk 25 883, nr. 489."},
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-12",
        "subject": "Tweede voortgangsrapportage Werk zonder Letsel",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2025-0000131874",
        "sender_role": "De Staatssecretaris van Sociale Zaken en Werkgelegenheid",
        "sender_name": "J.W. Kerkdijk",
        "ministry": "Ministerie van Sociale Zaken en Werkgelegenheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Uw kenmerk", "2500 EA", "Pagina 2 van"],
    figures=[
        fig(q("alle drie"), "drie", 3, subject="Bouw, transport en vleesverwerking", optional=True),
        fig(q("57 mensen"), "57", 57, subject="mensen", period="2024"),
        fig(q("dat moet 66"), "64", 64, subject="een aantal", period="2022"),
        fig(q("dat moet 66"), "66", 66, subject="een aantal", period="2022"),
        fig(q("dat moet 66"), "twee", 2, subject="slachtoffers", optional=True),
        fig(q("niet langer realistisch"), "ten hoogste 45", 45, "count", "at_most", "het aantal"),
        fig(q("58%"), "58%", 58, "percent", subject="de bedrijven"),
        fig(q("70%"), "70%", 70, "percent", period="2025-10/2025-12"),
        fig(q("171"), "171", 171, subject="artsen", period="2025-01-01"),
        fig(q("€ 31 miljoen"), "€ 31 miljoen", 31_000_000, "EUR", subject="de gehele looptijd van WZL"),
        fig(q("€ 31 miljoen"), "€ 34 miljoen", 34_000_000, "EUR", subject="de gehele looptijd van WZL"),
        fig(q("€ 3,2 miljoen"), "zeventien", 17, subject="brancheorganisaties"),
        fig(
            q("€ 3,2 miljoen"),
            "€ 3,2 miljoen",
            3_200_000,
            "EUR",
            subject="de tweede ronde van de subsidieregeling",
        ),
        fig(q("34 extra"), "34", 34, subject="extra inspecteurs"),
        fig(
            q("€ 90.000"), "ten hoogste € 90.000", 90000, "EUR", "at_most", "een boete", period="2025-01-01/"
        ),
        fig(q("€ 90.000"), "€ 50.000", 50000, "EUR", subject="een boete"),
        fig(q("een derde"), "een derde", 33.33, "percent", subject="de gemelde ongevallen"),
        fig(q("vijf talen"), "vier of vijf", 4, high=5, subject="talen", optional=True),
        fig(q("kwartsstof"), "de helft", 50, "percent", subject="de vroegere hoeveelheid kwartsstof"),
        fig(q("ruim 1.100"), "ruim 1.100", 1100, "count", "over", "vragen van huisartsen", period="2024"),
        fig(q("zes sectoren"), "zes", 6, subject="sectoren"),
        fig(
            q("120.000"), "120.000", 120000, subject="scholieren met een zomerbaan", period="2024-06/2024-07"
        ),
        fig(q("twaalf ervaren"), "twaalf", 12, subject="ervaren krachten"),
        fig(q("15%"), "15%", 15, "percent", subject="Het aantal ongevallen onder nieuwkomers"),
        fig(q("preventiemedewerker"), "drie", 3, subject="arbeidsmarktregio’s", optional=True),
    ],
    dates=[
        date(q("kabinetswisseling"), "november 2024", "2024-11"),
        date(q("In het navolgende"), "de afgelopen jaren", None, optional=True),
        date(q("57 mensen"), "2024", "2024"),
        date(q("dat moet 66"), "2022", "2022"),
        date(q("niet langer realistisch"), "2026", "2026"),
        date(q("niet langer realistisch"), "2028", "2028"),
        date(q("70%"), "het einde van dit jaar", "2025-10/2025-12"),
        date(q("171"), "1 januari jl.", "2025-01-01"),
        date(q("8 maart"), "8 maart 2024", "2024-03-08"),
        date(q("begin 2026"), "begin 2026", "2026-01/2026-03"),
        date(q("€ 90.000"), "sinds 1 januari 2025", "2025-01-01/"),
        date(q("kwartsstof"), "Sinds 1 juli 2024", "2024-07-01/"),
        date(q("ruim 1.100"), "2024", "2024"),
        date(q("120.000"), "juni en juli van vorig jaar", "2024-06/2024-07"),
        date(q("twaalf ervaren"), "sinds maart 2024", "2024-03/"),
        date(q("21 juni"), "21 juni 2024", "2024-06-21"),
        date(q("bureau Meerzicht"), "het voorjaar van 2026", "2026-03/2026-05"),
        date(q("preventiemedewerker"), "het najaar", "2025-09/2025-11"),
        date(q("kerstreces"), "vóór het kerstreces", "/2025-12-18"),
        date(q("derde en laatste"), "november 2026", "2026-11"),
    ],
    commitments=[
        com(
            "C01",
            q("niet langer realistisch"),
            "target",
            "intended",
            "ik",
            "Ten hoogste 45 dodelijke ongevallen, nu in 2028.",
            "2028",
            amount=45,
            unit="count",
        ),
        com(
            "C02",
            q("70%"),
            "target",
            "firm",
            None,
            "70% van de bedrijven heeft een RI&E.",
            "2025-10/2025-12",
            amount=70,
            unit="percent",
        ),
        com(
            "C03",
            q("begin 2026"),
            "intention",
            "firm",
            None,
            "De RI&E-wijzer gereedmaken.",
            "2026-01/2026-03",
        ),
        com(
            "C04",
            q("bureau Meerzicht"),
            "announcement",
            "firm",
            "bureau Meerzicht",
            "Rapport over de evaluatie van het programma uitbrengen.",
            "2026-03/2026-05",
            third=True,
        ),
        com(
            "C05",
            q("preventiemedewerker"),
            "intention",
            "firm",
            "ik",
            "In drie arbeidsmarktregio’s een proef met gedeelde preventiemedewerkers beginnen.",
            "2025-09/2025-11",
        ),
        com(
            "C06",
            q("kerstreces"),
            "toezegging",
            "firm",
            "ik",
            "Een wijziging van de Arbeidsomstandighedenwet bij de Kamer indienen.",
            "/2025-12-18",
        ),
        com(
            "C07",
            q("verzekeraars"),
            "intention",
            "exploratory",
            None,
            "Onderzoeken of verzekeraars een lagere premie kunnen bieden.",
        ),
        com(
            "C08",
            q("derde en laatste"),
            "toezegging",
            "firm",
            None,
            "De derde en laatste voortgangsrapportage aan de Kamer.",
            "2026-11",
        ),
        com(
            "C09",
            q("€ 31 miljoen"),
            "intention",
            "firm",
            None,
            "€ 31 miljoen voor de gehele looptijd van het programma.",
            amount=31_000_000,
            optional=True,
        ),
        com(
            "C10",
            q("leermodules"),
            "intention",
            "firm",
            None,
            "Leermodules voor de zorg en de groene mbo-opleidingen.",
            optional=True,
        ),
    ],
    settlements=[],
)
