# ruff: noqa: E501  (sentences are not broken)
"""Cash and the counter of the bank, second of three: a first report, with a table. Side column at the left."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("LiberationSans", 9, 12.6),
    title="Voortgangsbrief BVI 2024 (schone versie)",
    head={
        "ministry": ("Ministerie van Financiën",),
        "return": "> Retouradres Postbus 20201 2500 EE Den Haag",
        "address": (
            "Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  Den Haag",
        ),
        "lines": [
            ("Datum", "12 april 2024"),
            ("Betreft", "Eerste voortgangsbrief actieprogramma Betalen voor iedereen"),
        ],
        "label_width": 54,
        "side": [
            ("Generale Thesaurie", ("Directie Financiële Markten",)),
            ("Inlichtingen", ("Afdeling Betalingsverkeer",)),
            ("Ons kenmerk", ("2024-0000219406",)),
        ],
        "side_next": [("Directie Financiële Markten", ()), ("Ons kenmerk", ("2024-0000219406",))],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Op 17 februari 2023 ontving u het actieprogramma Betalen voor iedereen. Hierbij treft u de eerste voortgangsbrief aan. Ik had u deze uiterlijk 1 april willen sturen, maar de cijfers van "
            "De Nederlandsche Bank (DNB) werden twee weken later opgeleverd."
        ),
        H("Stand van zaken in cijfers", italic=True),
        P(
            "Uit de eerste Monitor Toegang tot betalen, die DNB op 28 november 2023 publiceerde, blijkt dat de achteruitgang tot staan is gebracht. Het aantal geldautomaten steeg licht, "
            "naar 4.953 op 1 januari 2024. Van de inwoners kan 98,4% binnen vijf kilometer geld opnemen; het streven blijft 99,5% in 2026. Aan de kassa werd vorig jaar nog 20% van de betalingen contant voldaan. "
            "De acceptatie door winkels liep terug tot 94%. Zorgelijk is dat één op de negen bioscopen en ruim een derde van de parkeergarages geen contant geld meer aanneemt. "
            "Het aantal mensen dat zijn bankzaken niet zonder hulp kan regelen, bedraagt 2,4 miljoen. Van de € 36 miljoen voor het programma is tot en met december € 9,4 miljoen besteed."
        ),
        H("Opnemen en storten", italic=True),
        P(
            "Van de extra geldautomaten die Geldmaat zou plaatsen, zijn er 64 in bedrijf. Het vinden van een geschikte gevel vergt meer tijd dan gedacht, zeker in beschermde dorpsgezichten. "
            "De proef met automaten in dorpshuizen is niet van start gegaan. Geen enkele verzekeraar was bereid het risico van een plofkraak te dekken. In plaats daarvan kunnen klanten nu in 160 supermarkten "
            "bij de kassa geld opnemen. De branche breidt dat aantal uit tot 400 aan het einde van dit jaar. Ik draag hieraan in 2024 € 2 miljoen bij."
        ),
        P(
            "De subsidieregeling Storten in de buurt is op 1 juni 2023 opengesteld. Tot nu toe is aan 112 verenigingen een bijdrage toegekend, voor een bedrag van in totaal € 1,1 miljoen. "
            "Op Bonaire en Saba staat sinds het begin van dit jaar een nieuwe geldautomaat. Op Sint-Eustatius bleek het stroomnet onvoldoende betrouwbaar; daar volgt de plaatsing vóór 1 augustus a.s."
        ),
        H("Wetgeving", italic=True),
        P(
            "Het wetsvoorstel chartaal betalingsverkeer is later dan beoogd in consultatie gegaan. Er zijn 87 reacties ontvangen, die op onderdelen tot aanpassing nopen. "
            "Naar huidig inzicht kan het voorstel eind 2024 aan uw Kamer worden aangeboden."
        ),
        H("Acceptatie van contant geld", italic=True),
        P(
            "De handreiking voor gemeenten is op 9 juni 2023 gepubliceerd en door 140 gemeenten gebruikt, meestal bij de aanbesteding van parkeerautomaten. Bij acht van de elf rijksloketten kan inmiddels contant worden betaald. "
            "De overige drie zijn gevestigd in een gehuurd pand en volgen vóór 1 oktober 2024. Het onderzoek naar een acceptatieplicht is in januari gegund aan bureau Kwant & Van Loon. Ik verwacht u de resultaten in het vierde kwartaal toe te "
            "zenden. De Consumentenbond opent op 1 september 2024 een meldpunt, waar men kan doorgeven dat contant geld ergens is geweigerd."
        ),
        P(
            "Over dat weigeren bestaan misverstanden. Een winkelier mag in beginsel zelf bepalen welke betaalmiddelen hij aanneemt, mits hij dat vooraf kenbaar maakt. Dat een bordje op de deur voor een vader met een "
            "kind en een tientje in de hand weinig verschil maakt, begrijp ik goed."
        ),
        H("Bankzaken", italic=True),
        P(
            "De hulplijn van de Betaalvereniging is sinds 28 augustus 2023 bereikbaar; in de eerste zeven maanden werd 51.000 keer gebeld. De servicebussen hebben langer op zich laten wachten, omdat de fabrikant niet kon leveren. "
            "Sinds 4 maart jl. rijden ze alle dertig. Wegens de grote belangstelling breiden de banken het aantal in de tweede helft van 2024 uit tot 36. De cursus Zelf bankieren is tot nu toe door 7.800 mensen gevolgd. "
            "De leidraad van de AFM zag op 6 maart 2024 het licht, ruim twee maanden na de beoogde datum. In 2025 gaat de AFM bij tien banken na of zij zich eraan houden."
        ),
        P("In onderstaande tabel staan enkele andere voornemens uit het actieprogramma.", 0.5),
        T(
            (
                ("Voornemen", "Planning", "Resultaat"),
                (
                    "Uniform machtigingsformulier",
                    "Vóór 1 april 2024",
                    "Ingevoerd op 20 maart bij alle banken",
                ),
                ("Doorlooptijd basisbetaalrekening", "Vijf werkdagen in 2024", "Gemiddeld zeven werkdagen"),
                (
                    "Taskforce zakelijke rekeningen",
                    "Vóór 1 mei 2023",
                    "Ingesteld op 24 april 2023; 210 dossiers behandeld",
                ),
                ("Rapport pinstoringen (DNB)", "Voor de zomer van 2023", "Verschenen op 22 mei 2023"),
                (
                    "Publiekscampagne contant geld in huis",
                    "Voorjaar 2024",
                    "Doorgeschoven naar november 2024",
                ),
            ),
            (2.8, 2, 3),
            size=0.88,
        ),
        H("Storingen en plofkraken", italic=True),
        P(
            "Het aantal grote pinstoringen nam in 2023 af tot negen. Daarnaast waren er 31 storingen bij het internetbankieren, die in deze telling niet zijn begrepen. Met 38 plofkraken was 2023 een betrekkelijk rustig jaar. "
            "Politie en exploitanten weten elkaar goed te vinden, en een automaat die de biljetten verlijmt, is voor daders weinig aantrekkelijk."
        ),
        H("Moties en toezeggingen", italic=True),
        P(
            "Zoals toegezegd heb ik op 18 april 2023 de vraag van het lid Stoffelsma over muntrolletjes schriftelijk beantwoord. Over de digitale euro heb ik uw Kamer op 30 juni en 15 december 2023 een brief gezonden. "
            "De banken verhoogden in 2023 de tarieven van betaalrekeningen met gemiddeld 6%. De motie-Aarts c.s. verzoekt mij die tarieven inzichtelijk te maken."
        ),
        H("Vooruitblik", italic=True),
        L(
            (
                "Ter uitvoering van de motie-Aarts c.s. stuur ik u vóór de zomer een overzicht van de tarieven van betaalrekeningen.",
                "DNB brengt in het vierde kwartaal van 2024 in kaart hoe muntgeld wordt ingezameld en gesorteerd.",
                "Ik verken of geldautomaten bij een stroomstoring ten minste 24 uur in bedrijf kunnen blijven.",
                "Met Koninklijke Horeca Nederland maak ik dit jaar afspraken over zaken die uitsluitend pinbetalingen aannemen.",
                "De tweede voortgangsbrief verschijnt uiterlijk 1 april 2025.",
            ),
        ),
        P("Hoogachtend,", 0.4),
        P("de Minister van Financiën,", 2),
        Lines(("H.M. Ruijssenaars",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-04-12",
        "subject": "Eerste voortgangsbrief actieprogramma Betalen voor iedereen",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2024-0000219406",
        "sender_role": "de Minister van Financiën",
        "sender_name": "H.M. Ruijssenaars",
        "ministry": "Ministerie van Financiën",
        "addressee": "Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Generale Thesaurie", "Ons kenmerk", "Pagina 2 van"],
    figures=[
        fig(q("uiterlijk 1 april willen"), "twee weken", 2, "other", optional=True),
        fig(q("4.953"), "4.953", 4953, subject="geldautomaten", period="2024-01-01"),
        fig(q("98,4%"), "98,4%", 98.4, "percent", subject="de inwoners"),
        fig(q("98,4%"), "vijf kilometer", 5, "other", optional=True),
        fig(q("98,4%"), "99,5%", 99.5, "percent", subject="de inwoners", period="2026"),
        fig(q("nog 20%"), "20%", 20, "percent", subject="de betalingen", period="2023"),
        fig(q("94%"), "94%", 94, "percent", subject="winkels"),
        fig(q("bioscopen"), "één op de negen", 11.11, "percent", subject="bioscopen"),
        fig(q("bioscopen"), "ruim een derde", 33.33, "percent", "over", "de parkeergarages"),
        fig(q("2,4 miljoen"), "2,4 miljoen", 2_400_000, subject="mensen"),
        fig(q("€ 36 miljoen"), "€ 36 miljoen", 36_000_000, "EUR", subject="het programma"),
        fig(q("€ 36 miljoen"), "€ 9,4 miljoen", 9_400_000, "EUR", subject="besteed", period="/2023-12"),
        fig(q("zijn er 64"), "64", 64, subject="extra geldautomaten"),
        fig(q("160 supermarkten"), "160", 160, subject="supermarkten"),
        fig(q("tot 400"), "400", 400, subject="supermarkten", period="2024-10/2024-12"),
        fig(q("€ 2 miljoen"), "€ 2 miljoen", 2_000_000, "EUR", period="2024"),
        fig(q("112 verenigingen"), "112", 112, subject="verenigingen"),
        fig(q("112 verenigingen"), "€ 1,1 miljoen", 1_100_000, "EUR", subject="een bijdrage"),
        fig(q("87 reacties"), "87", 87, subject="reacties"),
        fig(q("140 gemeenten"), "140", 140, subject="gemeenten"),
        fig(q("acht van de elf"), "acht", 8, subject="rijksloketten"),
        fig(q("acht van de elf"), "elf", 11, subject="rijksloketten", optional=True),
        fig(q("overige drie"), "drie", 3, subject="rijksloketten"),
        fig(q("een tientje"), "een tientje", 10, "EUR", optional=True),
        fig(q("51.000"), "zeven maanden", 7, "other", optional=True),
        fig(q("51.000"), "51.000", 51000, subject="keer gebeld", period="2023-08-28/2024-03"),
        fig(q("alle dertig"), "dertig", 30, subject="servicebussen", period="2024-03-04/"),
        fig(q("tot 36"), "36", 36, subject="servicebussen", period="2024-07/2024-12"),
        fig(q("7.800"), "7.800", 7800, subject="mensen"),
        fig(q("het licht"), "ruim twee maanden", 2, "other", "over", optional=True),
        fig(q("tien banken"), "tien", 10, subject="banken", period="2025"),
        fig("Vijf werkdagen in 2024", "Vijf werkdagen", 5, "other", optional=True),
        fig(q("Gemiddeld zeven"), "zeven werkdagen", 7, "other", optional=True),
        fig(q("210 dossiers"), "210", 210, subject="dossiers"),
        fig(q("tot negen"), "negen", 9, subject="grote pinstoringen", period="2023"),
        fig(q("31 storingen"), "31", 31, subject="storingen bij het internetbankieren", period="2023"),
        fig(q("38 plofkraken"), "38", 38, subject="plofkraken", period="2023"),
        fig(q("gemiddeld 6%"), "6%", 6, "percent", subject="de tarieven van betaalrekeningen", period="2023"),
        fig(q("24 uur"), "ten minste 24 uur", 24, "other", "at_least", optional=True),
    ],
    dates=[
        date(q("17 februari 2023"), "17 februari 2023", "2023-02-17"),
        date(q("uiterlijk 1 april willen"), "uiterlijk 1 april", "/2024-04-01"),
        date(q("28 november"), "28 november 2023", "2023-11-28"),
        date(q("4.953"), "1 januari 2024", "2024-01-01"),
        date(q("98,4%"), "2026", "2026"),
        date(q("nog 20%"), "vorig jaar", "2023"),
        date(q("€ 36 miljoen"), "tot en met december", "/2023-12-31"),
        date(q("tot 400"), "het einde van dit jaar", "2024-10/2024-12"),
        date(q("€ 2 miljoen"), "2024", "2024"),
        date(q("op 1 juni 2023"), "1 juni 2023", "2023-06-01"),
        date(q("Op Bonaire"), "sinds het begin van dit jaar", "2024-01/"),
        date(q("Sint-Eustatius"), "vóór 1 augustus a.s.", "/2024-07-31"),
        date(q("huidig inzicht"), "eind 2024", "2024-10/2024-12"),
        date(q("140 gemeenten"), "9 juni 2023", "2023-06-09"),
        date(q("overige drie"), "vóór 1 oktober 2024", "/2024-09-30"),
        date(q("Kwant"), "januari", "2024-01"),
        date(q("de resultaten"), "het vierde kwartaal", "2024-10/2024-12"),
        date(q("Consumentenbond"), "1 september 2024", "2024-09-01"),
        date(q("51.000"), "sinds 28 augustus 2023", "2023-08-28/"),
        date(q("alle dertig"), "Sinds 4 maart jl.", "2024-03-04/"),
        date(q("tot 36"), "de tweede helft van 2024", "2024-07/2024-12"),
        date(q("het licht"), "6 maart 2024", "2024-03-06"),
        date(q("tien banken"), "2025", "2025"),
        date("Vóór 1 april 2024", "Vóór 1 april 2024", "/2024-03-31"),
        date(q("Ingevoerd op"), "20 maart", "2024-03-20"),
        date("Vijf werkdagen in 2024", "2024", "2024"),
        date("Vóór 1 mei 2023", "Vóór 1 mei 2023", "/2023-04-30"),
        date(q("210 dossiers"), "24 april 2023", "2023-04-24"),
        date("Voor de zomer van 2023", "Voor de zomer van 2023", "/2023-05"),
        date(q("Verschenen op"), "22 mei 2023", "2023-05-22"),
        date("Voorjaar 2024", "Voorjaar 2024", "2024-03/2024-05"),
        date(q("Doorgeschoven"), "november 2024", "2024-11"),
        date(q("tot negen"), "2023", "2023"),
        date(q("38 plofkraken"), "2023", "2023"),
        date(q("18 april"), "18 april 2023", "2023-04-18"),
        date(q("30 juni"), "30 juni", "2023-06-30"),
        date(q("30 juni"), "15 december 2023", "2023-12-15"),
        date(q("gemiddeld 6%"), "2023", "2023"),
        date(q("Ter uitvoering"), "vóór de zomer", "/2024-05-31"),
        date(q("in kaart hoe"), "het vierde kwartaal van 2024", "2024-10/2024-12"),
        date(q("Horeca"), "dit jaar", "2024"),
        date(q("tweede voortgangsbrief"), "uiterlijk 1 april 2025", "/2025-04-01"),
    ],
    commitments=[
        com(
            "C01",
            q("98,4%"),
            "target",
            "intended",
            None,
            "99,5% van de inwoners kan binnen vijf kilometer geld opnemen.",
            "2026",
            amount=99.5,
            unit="percent",
        ),
        com(
            "C02",
            q("tot 400"),
            "announcement",
            "firm",
            "De branche",
            "Kassa-opname uitbreiden tot 400 supermarkten.",
            "2024-10/2024-12",
            third=True,
            amount=400,
            unit="count",
        ),
        com(
            "C03",
            q("€ 2 miljoen"),
            "intention",
            "firm",
            "Ik",
            "€ 2 miljoen bijdragen aan kassa-opname.",
            "2024",
            amount=2_000_000,
        ),
        com(
            "C04",
            q("Sint-Eustatius"),
            "intention",
            "firm",
            None,
            "Op Sint-Eustatius een geldautomaat plaatsen.",
            "/2024-07-31",
        ),
        com(
            "C05",
            q("overige drie"),
            "intention",
            "firm",
            None,
            "Ook bij de overige drie rijksloketten contant betalen.",
            "/2024-09-30",
            amount=3,
            unit="count",
        ),
        com(
            "C06",
            q("de resultaten"),
            "toezegging",
            "intended",
            "Ik",
            "De resultaten van het onderzoek naar een acceptatieplicht toezenden.",
            "2024-10/2024-12",
        ),
        com(
            "C07",
            q("Consumentenbond"),
            "announcement",
            "firm",
            "De Consumentenbond",
            "Een meldpunt voor geweigerd contant geld openen.",
            "2024-09-01",
            third=True,
        ),
        com(
            "C08",
            q("huidig inzicht"),
            "toezegging",
            "intended",
            None,
            "Het wetsvoorstel chartaal betalingsverkeer aanbieden.",
            "2024-10/2024-12",
        ),
        com(
            "C09",
            q("tot 36"),
            "announcement",
            "firm",
            "de banken",
            "Het aantal servicebussen uitbreiden tot 36.",
            "2024-07/2024-12",
            third=True,
            amount=36,
            unit="count",
        ),
        com(
            "C10",
            q("tien banken"),
            "announcement",
            "firm",
            "de AFM",
            "Bij tien banken nagaan of zij zich aan de leidraad houden.",
            "2025",
            third=True,
            amount=10,
            unit="count",
        ),
        com(
            "C11",
            q("Doorgeschoven"),
            "intention",
            "firm",
            None,
            "De publiekscampagne over contant geld in huis.",
            "2024-11",
        ),
        com(
            "C12",
            q("Ter uitvoering"),
            "toezegging",
            "firm",
            "ik",
            "Een overzicht van de tarieven van betaalrekeningen sturen.",
            "/2024-05-31",
        ),
        com(
            "C13",
            q("in kaart hoe"),
            "announcement",
            "firm",
            "DNB",
            "In kaart brengen hoe muntgeld wordt ingezameld en gesorteerd.",
            "2024-10/2024-12",
            third=True,
        ),
        com(
            "C14",
            q("24 uur"),
            "intention",
            "exploratory",
            "Ik",
            "Verkennen of geldautomaten bij een stroomstoring 24 uur kunnen werken.",
        ),
        com(
            "C15",
            q("Horeca"),
            "intention",
            "firm",
            "ik",
            "Afspraken maken over horecazaken die alleen pin aannemen.",
            "2024",
        ),
        com(
            "C16",
            q("tweede voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De tweede voortgangsbrief.",
            "/2025-04-01",
        ),
    ],
    settlements=[
        settled("S01", q("18 april"), None, "fulfilled"),
        settled("S02", q("Ter uitvoering"), None, "pending", optional=True),
    ],
)
