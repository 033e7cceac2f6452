# ruff: noqa: E501  (sentences are not broken)
"""Pets, second of three: the first report, an annex to a letter, with numbered headings and a table."""

from letterpress.blocks import H, L, Letter, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="annex",
    style=Style("DejaVuSans", 8.8, 12.8),
    title="Bijlage 1 voortgangsoverzicht huisdieren",
    interleaved=True,
    head={
        "above": "Bijlage 1 bij de brief van 30 juni 2023, DGA-DAD / 26934417",
        "title": "Gezond en veilig huisdier: voortgangsoverzicht 2022–2023",
        "foot": "Ministerie van Landbouw, Natuur en Voedselkwaliteit | {} van {}",
        "running": "Voortgangsoverzicht Gezond en veilig huisdier",
    },
    body=(
        H("Over dit overzicht", number="1."),
        P(
            "In mei 2022 is de aanpak Gezond en veilig huisdier naar de Tweede Kamer gestuurd. Dit eerste voortgangsoverzicht beschrijft wat er in het afgelopen jaar is bereikt en wat niet. De cijfers zijn verzameld door het LICG en de NVWA."
        ),
        H("Ontwikkelingen", number="2."),
        P(
            "Na een hondenbeet meldden zich in 2022 7.500 mensen op de spoedeisende hulp. In de huisartsenpraktijk werden in datzelfde jaar 34.000 bijtwonden behandeld, voor een deel van katten. Het aandeel buitenlandse pups in de registratie daalde naar 37%. "
            "Over hondenhandel kwamen bij de NVWA 2.460 meldingen binnen. De asielen namen 54.800 dieren op. Dierenartsen schreven in 2022 4% minder antibiotica aan gezelschapsdieren voor dan in 2021."
        ),
        H("Handel en herkomst", number="3."),
        P(
            "Het landelijk portaal voor chipregisters is op 14 maart 2023 in gebruik genomen, een kwartaal later dan voorzien. Het wordt maandelijks door 26.000 mensen geraadpleegd. Sinds 28 september 2022 is een chipnummer verplicht in advertenties voor honden op de vier grootste sites. "
            "De platforms verwijderden sindsdien 9.300 advertenties. Met Hongarije is op 11 mei een overeenkomst over de controle op de hondenhandel getekend. De gesprekken met Roemenië zijn stilgevallen."
        ),
        P(
            "Douane en NVWA hebben drie gezamenlijke grenscontroles gehouden, bij Hazeldonk, De Lutte en Duiven. Daarbij werden 112 pups in bewaring genomen. Van de twintig extra inspecteurs zijn er veertien in dienst; "
            "de laatste zes worden vóór 1 januari 2024 geworven. De verplichting om katten te chippen vraagt een langere voorbereiding dan gedacht. Het ministerie houdt nu rekening met invoering per 1 januari 2025."
        ),
        H("Fokken en houden", number="4."),
        P(
            "De norm voor kortsnuitige dieren is nog niet vastgesteld. De Universiteit Utrecht is gevraagd de meetmethode te valideren. De aanscherping van het Besluit houders van dieren treedt daarom niet eerder dan 1 juli 2024 in werking. "
            "Bij de groene onderwijsinstellingen hebben 310 fokkers zich voor de opleiding vakbekwaamheid ingeschreven. Aan de lijst van reptielen en vogels wordt gewerkt: een commissie van deskundigen heeft 190 soorten beoordeeld. "
            "Voor asielen bestaat sinds dit voorjaar een keurmerk van de Dierenbescherming; 38 asielen voeren het."
        ),
        H("Bijtincidenten", number="5."),
        P(
            "De handreiking bijtincidenten is op 22 november 2022 aangeboden aan alle gemeenten. De hondenteams zijn begin dit jaar aan de slag gegaan in Deventer, Heerlen, Zaanstad, Goes en Almelo. Op verzoek van de gemeente Helmond is een zesde team toegevoegd, dat op 1 september 2023 begint. "
            "Het register van houdverboden gaat niet door. De Autoriteit Persoonsgegevens had zwaarwegende bezwaren. In plaats daarvan krijgen asielen bij de politie een vast contactpunt, dat op 1 november 2023 opengaat."
        ),
        P(
            "Naar een verplichte cursus voor eigenaren van hoogrisicohonden doet Wageningen University onderzoek. De resultaten worden in het eerste kwartaal van 2024 naar de Kamer gestuurd."
        ),
        H("Zorg, opvang en voorlichting", number="6."),
        P("Onderstaande tabel geeft de overige acties weer.", 0.5),
        T(
            (
                ("Actie", "Voornemen", "Resultaat"),
                ("DNA-databank rashonden", "Begin 2023", "Geopend op 17 januari 2023"),
                ("Steunfonds dierenzorg minima", "Start 1 februari 2023", "Gestart; bijdrage € 1,6 miljoen"),
                ("Prijsvergelijker dierenartsen", "Voor de zomer van 2023", "Vervallen na advies van de ACM"),
                ("Verduurzaming dierenasielen", "€ 3,5 miljoen", "Opgehoogd tot € 4,2 miljoen; 21 asielen"),
                ("Campagne ‘Rustig oud en nieuw’", "December 2022", "Gevoerd van 12 tot en met 31 december"),
                ("Lespakket basisscholen", "1.500 scholen", "940 scholen bereikt"),
                ("Advies RDA hondenscholen", "Eerste helft van 2023", "Uitgesteld tot oktober 2023"),
            ),
            (2.6, 2, 3),
            size=0.9,
        ),
        P(
            "Uit het steunfonds zijn tot dusver 2.700 huishoudens geholpen. Een mevrouw in Emmen schreef dat haar kater van zeventien nu zijn schildklierpillen weer krijgt. Zulke brieven hangen bij de uitvoerder aan de muur."
        ),
        P(
            "Dierenartsen zien als eersten of een jonge hond uit een illegaal transport afkomstig is. Zij weten alleen niet altijd waar zij met dat vermoeden naartoe moeten. Alle praktijken ontvangen daarom vóór 1 december 2023 een meldkaart. "
            "De overstromingen van 2021 in Limburg leerden dat ook aan huisdieren moet worden gedacht: in één nacht werden 460 dieren in een sporthal ondergebracht. Met de veiligheidsregio’s maakt het ministerie in 2024 een draaiboek voor de evacuatie van dieren."
        ),
        H("Toezeggingen en moties", number="7."),
        P(
            "De vragen van het lid Oosterink over de invoer van zwerfhonden zijn op 8 juni 2022 beantwoord. Met de motie-Terpstra is verzocht om een verbod op het couperen van paardenstaarten in het buitenland; daarover is op 2 maart 2023 een brief verzonden. "
            "De toezegging aan het lid Bouhali om het gebruik van stroombanden te laten onderzoeken, staat nog open."
        ),
        H("Wat komen gaat", number="8."),
        L(
            (
                "In het najaar van 2023 wordt het onderzoek naar stroombanden aanbesteed.",
                "De Dierenbescherming opent in 2024 drie meldpunten voor dierenmishandeling.",
                "De campagne ‘Rustig oud en nieuw’ wordt dit jaar herhaald.",
                "Met verzekeraars verkent het ministerie een basispolis voor huisdieren.",
                "Voor de invoering van de chipplicht voor katten is € 900.000 beschikbaar voor een gratis chipactie in 2024.",
                "In 2024 bezoekt de NVWA 400 fokkers van kortsnuitige honden.",
                "Het tweede voortgangsoverzicht volgt vóór 1 juli 2024.",
            ),
        ),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "annex",
        "date": "2023-06-30",
        "subject": "Gezond en veilig huisdier: voortgangsoverzicht 2022–2023",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGA-DAD / 26934417",
        "sender_role": None,
        "sender_name": None,
        "ministry": "Ministerie van Landbouw, Natuur en Voedselkwaliteit",
        "addressee": None,
    },
    furniture=["Voortgangsoverzicht Gezond en veilig huisdier", "| 2 van", "Bijlage 1 bij de brief"],
    figures=[
        fig(q("460 dieren"), "460", 460, subject="dieren", period="2021"),
        fig(q("460 dieren"), "één", 1, subject="nacht", optional=True),
        fig(q("7.500"), "7.500", 7500, subject="mensen", period="2022"),
        fig(q("34.000"), "34.000", 34_000, subject="bijtwonden", period="2022"),
        fig(q("37%"), "37%", 37, "percent", subject="buitenlandse pups"),
        fig(q("2.460"), "2.460", 2460, subject="meldingen"),
        fig(q("54.800"), "54.800", 54_800, subject="dieren"),
        fig(q("4% minder"), "4%", 4, "percent", subject="antibiotica", period="2022"),
        fig(q("26.000"), "26.000", 26_000, subject="mensen"),
        fig(q("vier grootste"), "vier", 4, subject="grootste sites", period="2022-09-28/"),
        fig(q("9.300"), "9.300", 9300, subject="advertenties"),
        fig(q("Hazeldonk"), "drie", 3, subject="gezamenlijke grenscontroles"),
        fig(q("112 pups"), "112", 112, subject="pups"),
        fig(q("er veertien"), "veertien", 14, subject="extra inspecteurs"),
        fig(q("er veertien"), "twintig", 20, subject="extra inspecteurs", optional=True),
        fig(q("er veertien"), "zes", 6, subject="inspecteurs", period="/2023-12-31"),
        fig(q("310 fokkers"), "310", 310, subject="fokkers"),
        fig(q("190 soorten"), "190", 190, subject="soorten"),
        fig(q("38 asielen"), "38", 38, subject="asielen"),
        fig(q("€ 1,6"), "€ 1,6 miljoen", 1_600_000, "EUR", subject="bijdrage"),
        fig("€ 3,5 miljoen", "€ 3,5 miljoen", 3_500_000, "EUR", subject="Verduurzaming dierenasielen"),
        fig(q("€ 4,2"), "€ 4,2 miljoen", 4_200_000, "EUR", subject="Verduurzaming dierenasielen"),
        fig(q("€ 4,2"), "21", 21, subject="asielen"),
        fig("1.500 scholen", "1.500", 1500, subject="scholen"),
        fig("940 scholen bereikt", "940", 940, subject="scholen"),
        fig(q("2.700"), "2.700", 2700, subject="huishoudens"),
        fig(q("drie meldpunten"), "drie", 3, subject="meldpunten", period="2024"),
        fig(q("€ 900.000"), "€ 900.000", 900_000, "EUR", subject="een gratis chipactie", period="2024"),
        fig(q("400 fokkers"), "400", 400, subject="fokkers", period="2024"),
    ],
    dates=[
        date(q("meldkaart"), "vóór 1 december 2023", "/2023-11-30"),
        date(q("460 dieren"), "2021", "2021"),
        date(q("draaiboek"), "2024", "2024"),
        date(q("In mei 2022"), "mei 2022", "2022-05"),
        date(q("wat er in het"), "het afgelopen jaar", "2022-07/2023-06", optional=True),
        date(q("7.500"), "2022", "2022"),
        date(q("34.000"), "datzelfde jaar", "2022", optional=True),
        date(q("4% minder"), "2022", "2022"),
        date(q("4% minder"), "2021", "2021"),
        date(q("14 maart"), "14 maart 2023", "2023-03-14"),
        date(q("vier grootste"), "Sinds 28 september 2022", "2022-09-28/"),
        date(q("11 mei"), "11 mei", "2023-05-11"),
        date(q("er veertien"), "vóór 1 januari 2024", "/2023-12-31"),
        date(q("nu rekening"), "per 1 januari 2025", "2025-01-01"),
        date(q("niet eerder"), "niet eerder dan 1 juli 2024", "2024-07-01/"),
        date(q("38 asielen"), "sinds dit voorjaar", "2023-03/"),
        date(q("22 november"), "22 november 2022", "2022-11-22"),
        date(q("Deventer"), "begin dit jaar", "2023-01/2023-03"),
        date(q("Helmond"), "1 september 2023", "2023-09-01"),
        date(q("contactpunt"), "1 november 2023", "2023-11-01"),
        date(q("De resultaten worden"), "het eerste kwartaal van 2024", "2024-01/2024-03"),
        date("Begin 2023", "Begin 2023", "2023-01/2023-03"),
        date(q("Geopend op"), "17 januari 2023", "2023-01-17"),
        date("Start 1 februari 2023", "1 februari 2023", "2023-02-01"),
        date("Voor de zomer van 2023", "Voor de zomer van 2023", "/2023-05"),
        date("December 2022", "December 2022", "2022-12"),
        date(q("Gevoerd van"), "van 12 tot en met 31 december", "2022-12-12/2022-12-31"),
        date("Eerste helft van 2023", "Eerste helft van 2023", "2023-01/2023-06"),
        date(q("Uitgesteld tot"), "oktober 2023", "2023-10"),
        date(q("zwerfhonden"), "8 juni 2022", "2022-06-08"),
        date(q("Terpstra"), "2 maart 2023", "2023-03-02"),
        date(q("aanbesteed"), "het najaar van 2023", "2023-09/2023-11"),
        date(q("drie meldpunten"), "2024", "2024"),
        date(q("dit jaar herhaald"), "dit jaar", "2023"),
        date(q("€ 900.000"), "2024", "2024"),
        date(q("400 fokkers"), "2024", "2024"),
        date(q("Het tweede"), "vóór 1 juli 2024", "/2024-06-30"),
    ],
    commitments=[
        com(
            "C01",
            q("er veertien"),
            "intention",
            "firm",
            None,
            "De laatste zes inspecteurs werven.",
            "/2023-12-31",
            amount=6,
            unit="count",
        ),
        com(
            "C02",
            q("nu rekening"),
            "intention",
            "intended",
            "Het ministerie",
            "Het chippen van katten verplichten.",
            "2025-01-01",
        ),
        com(
            "C03",
            q("niet eerder"),
            "intention",
            "firm",
            None,
            "De norm voor kortsnuitige dieren in werking laten treden.",
            "2024-07-01/",
        ),
        com("C04", q("Helmond"), "intention", "firm", None, "Een zesde hondenteam toevoegen.", "2023-09-01"),
        com(
            "C05",
            q("contactpunt"),
            "intention",
            "firm",
            None,
            "Een vast contactpunt voor asielen bij de politie openen.",
            "2023-11-01",
        ),
        com(
            "C06",
            q("De resultaten worden"),
            "toezegging",
            "firm",
            None,
            "De resultaten van het onderzoek naar een verplichte cursus sturen.",
            "2024-01/2024-03",
        ),
        com(
            "C07",
            q("Uitgesteld tot"),
            "announcement",
            "firm",
            None,
            "Het advies van de RDA over hondenscholen.",
            "2023-10",
            third=True,
        ),
        com(
            "C08",
            q("aanbesteed"),
            "intention",
            "firm",
            None,
            "Het onderzoek naar stroombanden aanbesteden.",
            "2023-09/2023-11",
        ),
        com(
            "C09",
            q("drie meldpunten"),
            "announcement",
            "firm",
            "De Dierenbescherming",
            "Drie meldpunten voor dierenmishandeling openen.",
            "2024",
            third=True,
            amount=3,
            unit="count",
        ),
        com(
            "C10",
            q("dit jaar herhaald"),
            "intention",
            "firm",
            None,
            "De campagne ‘Rustig oud en nieuw’ herhalen.",
            "2023",
        ),
        com(
            "C11",
            q("basispolis"),
            "intention",
            "exploratory",
            "het ministerie",
            "Een basispolis voor huisdieren verkennen.",
        ),
        com(
            "C12",
            q("€ 900.000"),
            "intention",
            "firm",
            None,
            "Een gratis chipactie voor katten, met € 900.000.",
            "2024",
            amount=900_000,
        ),
        com(
            "C13",
            q("400 fokkers"),
            "intention",
            "firm",
            "de NVWA",
            "400 fokkers van kortsnuitige honden bezoeken.",
            "2024",
            amount=400,
            unit="count",
        ),
        com(
            "C14",
            q("Het tweede"),
            "toezegging",
            "firm",
            None,
            "Het tweede voortgangsoverzicht.",
            "/2024-06-30",
        ),
        com(
            "C15",
            q("meldkaart"),
            "intention",
            "firm",
            None,
            "Alle dierenartspraktijken een meldkaart geven.",
            "/2023-11-30",
        ),
        com(
            "C16",
            q("draaiboek"),
            "intention",
            "firm",
            "het ministerie",
            "Een draaiboek voor de evacuatie van dieren maken.",
            "2024",
        ),
    ],
    settlements=[
        settled("S01", q("Bouhali"), None, "pending"),
        settled("S02", q("Terpstra"), None, "fulfilled", optional=True),
    ],
)
