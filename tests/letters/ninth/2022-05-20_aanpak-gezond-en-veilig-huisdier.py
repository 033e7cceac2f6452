# ruff: noqa: E501  (sentences are not broken)
"""Pets, first of three: an approach for four years. The house style, a side column at the left, a box."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("LiberationSans", 9, 12.6),
    title="20220520 KB huisdieren v9",
    head={
        "ministry": ("Ministerie van Landbouw, Natuur en", "Voedselkwaliteit"),
        "return": "> Retouradres Postbus 20401 2500 EK Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  DEN HAAG",
        ),
        "lines": [
            ("Datum", "20 mei 2022"),
            ("Betreft", "Aanpak Gezond en veilig huisdier 2022–2025"),
        ],
        "label_width": 54,
        "side": [
            ("Directoraat-generaal Agro", ("Directie Dierlijke Agroketens", "en Dierenwelzijn")),
            ("Overheidsidentificatienr", ("00000001858272854000",)),
            ("Ons kenmerk", ("DGA-DAD / 22187604",)),
        ],
        "side_next": [
            ("Directie Dierlijke Agroketens en Dierenwelzijn", ()),
            ("Ons kenmerk", ("DGA-DAD / 22187604",)),
        ],
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "In ongeveer de helft van de Nederlandse huishoudens leeft een huisdier. Voor de meeste mensen is dat een bron van vreugde. Maar er zijn ook pups die doodziek uit een bestelbus komen, honden die door hun platte snuit nauwelijks adem krijgen "
            "en kinderen die na een beet een litteken voor het leven dragen. Op 9 februari jl. verzocht uw vaste commissie mij om een visie op het houden van gezelschapsdieren. In deze brief zet ik, mede namens de minister van Justitie en Veiligheid, "
            "de aanpak Gezond en veilig huisdier uiteen. Hiermee geef ik tevens uitvoering aan de motie-Ter Beek, waarin om één aanpak voor alle gezelschapsdieren wordt gevraagd."
        ),
        H("Feiten en doelen", italic=True),
        P(
            "Ons land telt 1,86 miljoen honden en 2,9 miljoen katten. In 2021 belandden 7.800 mensen na een hondenbeet op de spoedeisende hulp. Van de pups die vorig jaar werden geregistreerd, kwam 41% uit het buitenland. "
            "De Nederlandse Voedsel- en Warenautoriteit (NVWA) ontving in 2021 2.140 meldingen over hondenhandel. Bij één op de vijf rashonden doet zich een erfelijke aandoening voor. In de asielen werden 52.300 dieren binnengebracht, "
            "onder wie 31.600 katten."
        ),
        P(
            "Het aantal mensen dat na een hondenbeet op de spoedeisende hulp terechtkomt, moet in 2025 met een kwart zijn verminderd ten opzichte van 2021. Verder streef ik ernaar dat in datzelfde jaar 10% minder antibiotica aan gezelschapsdieren wordt "
            "voorgeschreven. Voor de uitvoering is tot en met 2025 in totaal € 21 miljoen uitgetrokken, waarvan het leeuwendeel naar toezicht gaat."
        ),
        P(
            "Wie een dier neemt, gaat een verplichting aan voor vaak meer dan tien jaar. Uit een peiling onder 2.300 eigenaren blijkt dat 38% vóór de aanschaf geen enkele informatie had gezocht. Van de kopers van een pup had 61% het moederdier niet gezien. "
            "De lockdowns, waarin de vraag naar honden sterk steeg, hebben malafide handelaren in de kaart gespeeld: een pup die in 2019 € 700 kostte, deed in 2021 al gauw het dubbele."
        ),
        H("1. Handel en herkomst", italic=True),
        P(
            "Een koper moet kunnen zien waar zijn hond vandaan komt. In het vierde kwartaal van 2022 komt er één landelijk portaal waarin de gegevens van alle chipregisters te raadplegen zijn. De advertentiesites voeren vóór 1 oktober 2022 "
            "een verplicht chipnummer in bij advertenties voor honden. Met Hongarije en Roemenië sluit ik in 2023 een overeenkomst over de controle op de hondenhandel. NVWA en Douane zullen ieder kwartaal gezamenlijk een grenscontrole uitvoeren, "
            "te beginnen in het najaar. De NVWA trekt vóór 1 juli 2023 twintig extra inspecteurs aan."
        ),
        P(
            "Het chippen en registreren van katten wordt met ingang van 1 januari 2024 verplicht. De kosten voor de eigenaar bedragen naar schatting € 35 per dier."
        ),
        H("2. Fokken en houden", italic=True),
        P(
            "Een dier fokken dat zijn leven lang benauwd is, valt niet te verdedigen. Ik scherp daarom vóór 1 maart 2023 het Besluit houders van dieren aan met een norm voor kortsnuitige dieren. De Raad van Beheer opent begin 2023 een DNA-databank "
            "voor rashonden. In 2023 en 2024 gaan 1.200 hobbyfokkers een opleiding vakbekwaamheid volgen, die door de groene onderwijsinstellingen wordt verzorgd. De lijst van reptielen en vogels die als huisdier mogen worden gehouden, "
            "leg ik eind 2023 aan uw Kamer voor. Met de branche van trimsalons ben ik in gesprek over een keurmerk; dat zal in de loop van 2023 ingaan."
        ),
        H("3. Bijtincidenten", italic=True),
        P(
            "Gemeenten staan er vaak alleen voor wanneer een hond heeft gebeten. Met de Vereniging van Nederlandse Gemeenten (VNG) breng ik in het najaar van 2022 een handreiking bijtincidenten uit. In 2023 loopt in vijf gemeenten een proef met een hondenteam, "
            "waarin wijkagent, gedragsdeskundige en handhaver samenwerken. Ik onderzoek of een cursus voor eigenaren van hoogrisicohonden kan worden verplicht. Uiterlijk 1 september 2023 wordt een register van houdverboden ingericht, "
            "dat door politie en asielen kan worden ingezien. De Raad voor Dierenaangelegenheden (RDA) adviseert mij in de eerste helft van 2023 over de kwaliteit van hondenscholen."
        ),
        H("4. Zorg en opvang", italic=True),
        P(
            "Wie weinig geld heeft, moet niet hoeven kiezen tussen de boodschappen en de dierenarts. Op 1 februari 2023 gaat een steunfonds dierenzorg voor minima van start; ik draag daaraan € 2 miljoen bij. De beroepsvereniging van dierenartsen ontwikkelt "
            "een prijsvergelijker, die voor de zomer van 2023 online staat. Voor het verduurzamen van dierenasielen stel ik in 2023 en 2024 € 3,5 miljoen beschikbaar. Rond de jaarwisseling verdwijnen jaarlijks honderden dieren. "
            "In december 2022 voer ik daarom een campagne onder de naam ‘Rustig oud en nieuw’."
        ),
        P(
            "Goed omgaan met dieren leer je jong. Het Landelijk InformatieCentrum Gezelschapsdieren (LICG) verspreidt in het schooljaar 2022–2023 een lespakket onder 1.500 basisscholen. Met de grote platforms maak ik in 2023 afspraken over filmpjes "
            "waarin dieren voor de grap worden gekweld. De dierenambulance van Venlo liet mij weten dat zij in één weekeinde drie jonge honden van de vluchtstrook haalde. Geen van de drie had een chip."
        ),
        Box(
            (
                P("<b>Wat er al loopt</b>", 0.3),
                L(
                    (
                        "Sinds 1 november 2021 heeft elke pup een Europees dierenpaspoort nodig.",
                        "Stichting Hulphond plaatste vorig jaar 46 honden bij veteranen.",
                        "In Tilburg en Almere werken asiel en voedselbank samen.",
                    ),
                    "–",
                ),
            ),
            "#eef3e6",
        ),
        H("Tot slot", italic=True),
        L(
            (
                "De vragen van het lid Oosterink over de invoer van zwerfhonden beantwoord ik vóór 10 juni a.s.",
                "Ik laat de aanpak in 2025 evalueren.",
                "Elk jaar vóór 1 juli ontvangt uw Kamer een voortgangsoverzicht, voor het eerst in 2023.",
            ),
            "–",
        ),
        P("Hoogachtend,", 0.6),
        P("de minister van Landbouw, Natuur en Voedselkwaliteit,", 2),
        Lines(("mr. G.T. Oldekamp",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-05-20",
        "subject": "Aanpak Gezond en veilig huisdier 2022–2025",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGA-DAD / 22187604",
        "sender_role": "de minister van Landbouw, Natuur en Voedselkwaliteit",
        "sender_name": "mr. G.T. Oldekamp",
        "ministry": "Ministerie van Landbouw, Natuur en Voedselkwaliteit",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Directoraat-generaal Agro", "Overheidsidentificatienr", "Pagina 2 van"],
    figures=[
        fig(q("Wie een dier"), "meer dan tien jaar", 10, "year", "over", optional=True),
        fig(q("38%"), "2.300", 2300, subject="eigenaren"),
        fig(q("38%"), "38%", 38, "percent", subject="eigenaren"),
        fig(q("61%"), "61%", 61, "percent", subject="de kopers van een pup"),
        fig(q("€ 700"), "€ 700", 700, "EUR", subject="een pup", period="2019"),
        fig(q("Ter Beek"), "één", 1, subject="aanpak", optional=True),
        fig(
            q("ongeveer de helft"), "ongeveer de helft", 50, "percent", "about", "de Nederlandse huishoudens"
        ),
        fig(q("1,86"), "1,86 miljoen", 1_860_000, subject="honden"),
        fig(q("1,86"), "2,9 miljoen", 2_900_000, subject="katten"),
        fig(q("7.800"), "7.800", 7800, subject="mensen", period="2021"),
        fig(q("41%"), "41%", 41, "percent", subject="de pups", period="2021"),
        fig(q("2.140"), "2.140", 2140, subject="meldingen over hondenhandel", period="2021"),
        fig(q("rashonden doet"), "één op de vijf", 20, "percent", subject="rashonden"),
        fig(q("52.300"), "52.300", 52_300, subject="dieren"),
        fig(q("52.300"), "31.600", 31_600, subject="katten"),
        fig(q("met een kwart"), "een kwart", 25, "percent", subject="Het aantal mensen", period="2025"),
        fig(q("10% minder"), "10%", 10, "percent", subject="antibiotica", period="2025"),
        fig(q("€ 21 miljoen"), "€ 21 miljoen", 21_000_000, "EUR", subject="de uitvoering", period="/2025"),
        fig(q("landelijk portaal"), "één", 1, subject="landelijk portaal", optional=True),
        fig(q("inspecteurs"), "twintig", 20, subject="extra inspecteurs", period="/2023-06-30"),
        fig(q("€ 35"), "naar schatting € 35", 35, "EUR", "about", "De kosten"),
        fig(q("1.200"), "1.200", 1200, subject="hobbyfokkers", period="2023/2024"),
        fig(q("hondenteam"), "vijf", 5, subject="gemeenten", period="2023"),
        fig(q("€ 2 miljoen"), "€ 2 miljoen", 2_000_000, "EUR", subject="een steunfonds dierenzorg"),
        fig(
            q("€ 3,5 miljoen"),
            "€ 3,5 miljoen",
            3_500_000,
            "EUR",
            subject="het verduurzamen van dierenasielen",
            period="2023/2024",
        ),
        fig(q("Rond de jaarwisseling"), "honderden", 100, subject="dieren", optional=True),
        fig(q("1.500"), "1.500", 1500, subject="basisscholen", period="2022-08/2023-07"),
        fig(q("Venlo"), "drie", 3, subject="jonge honden"),
        fig(q("Venlo"), "één", 1, subject="weekeinde", optional=True),
        fig(q("Geen van de drie"), "drie", 3, optional=True),
        fig(q("46 honden"), "46", 46, subject="honden", period="2021"),
    ],
    dates=[
        date(q("€ 700"), "2019", "2019"),
        date(q("€ 700"), "2021", "2021"),
        date(q("9 februari jl."), "9 februari jl.", "2022-02-09"),
        date(q("7.800"), "2021", "2021"),
        date(q("41%"), "vorig jaar", "2021"),
        date(q("2.140"), "2021", "2021"),
        date(q("met een kwart"), "2025", "2025"),
        date(q("met een kwart"), "2021", "2021"),
        date(q("10% minder"), "datzelfde jaar", "2025", optional=True),
        date(q("€ 21 miljoen"), "tot en met 2025", "/2025"),
        date(q("landelijk portaal"), "het vierde kwartaal van 2022", "2022-10/2022-12"),
        date(q("advertentiesites"), "vóór 1 oktober 2022", "/2022-09-30"),
        date(q("Roemenië"), "2023", "2023"),
        date(q("grenscontrole"), "het najaar", "2022-09/2022-11"),
        date(q("inspecteurs"), "vóór 1 juli 2023", "/2023-06-30"),
        date(q("registreren van katten"), "met ingang van 1 januari 2024", "2024-01-01/"),
        date(q("kortsnuitige"), "vóór 1 maart 2023", "/2023-02-28"),
        date(q("DNA"), "begin 2023", "2023-01/2023-03"),
        date(q("1.200"), "2023 en 2024", "2023/2024"),
        date(q("reptielen"), "eind 2023", "2023-10/2023-12"),
        date(q("trimsalons"), "in de loop van 2023", "2023"),
        date(q("handreiking"), "het najaar van 2022", "2022-09/2022-11"),
        date(q("hondenteam"), "2023", "2023"),
        date(q("houdverboden"), "Uiterlijk 1 september 2023", "/2023-09-01"),
        date(q("hondenscholen"), "de eerste helft van 2023", "2023-01/2023-06"),
        date(q("€ 2 miljoen"), "1 februari 2023", "2023-02-01"),
        date(q("prijsvergelijker"), "voor de zomer van 2023", "/2023-05"),
        date(q("€ 3,5 miljoen"), "2023 en 2024", "2023/2024"),
        date(q("Rond de jaarwisseling"), "Rond de jaarwisseling", None, optional=True),
        date(q("Rustig oud"), "december 2022", "2022-12"),
        date(q("1.500"), "het schooljaar 2022–2023", "2022-08/2023-07"),
        date(q("filmpjes"), "2023", "2023"),
        date(q("dierenpaspoort"), "Sinds 1 november 2021", "2021-11-01/"),
        date(q("46 honden"), "vorig jaar", "2021"),
        date(q("zwerfhonden"), "vóór 10 juni a.s.", "/2022-06-09"),
        date(q("evalueren"), "2025", "2025"),
        date(q("voortgangsoverzicht"), "vóór 1 juli", "/2023-06-30", optional=True),
        date(q("voortgangsoverzicht"), "2023", "2023"),
    ],
    commitments=[
        com(
            "C01",
            q("met een kwart"),
            "target",
            "firm",
            None,
            "Een kwart minder mensen na een hondenbeet op de spoedeisende hulp.",
            "2025",
            amount=25,
            unit="percent",
        ),
        com(
            "C02",
            q("10% minder"),
            "target",
            "intended",
            "ik",
            "10% minder antibiotica voor gezelschapsdieren.",
            "2025",
            amount=10,
            unit="percent",
        ),
        com(
            "C03",
            q("€ 21 miljoen"),
            "intention",
            "firm",
            None,
            "€ 21 miljoen voor de uitvoering uittrekken.",
            "/2025",
            amount=21_000_000,
        ),
        com(
            "C04",
            q("landelijk portaal"),
            "intention",
            "firm",
            None,
            "Een landelijk portaal voor chipregisters.",
            "2022-10/2022-12",
        ),
        com(
            "C05",
            q("advertentiesites"),
            "announcement",
            "firm",
            "De advertentiesites",
            "Een verplicht chipnummer in advertenties voor honden.",
            "/2022-09-30",
            third=True,
        ),
        com(
            "C06",
            q("Roemenië"),
            "intention",
            "firm",
            "ik",
            "Met Hongarije en Roemenië een overeenkomst over de controle op hondenhandel sluiten.",
            "2023",
        ),
        com(
            "C07",
            q("grenscontrole"),
            "intention",
            "firm",
            "NVWA en Douane",
            "Ieder kwartaal een gezamenlijke grenscontrole.",
            "2022-09/2022-11",
        ),
        com(
            "C08",
            q("inspecteurs"),
            "intention",
            "firm",
            "De NVWA",
            "Twintig extra inspecteurs aantrekken.",
            "/2023-06-30",
            amount=20,
            unit="count",
        ),
        com(
            "C09",
            q("registreren van katten"),
            "intention",
            "firm",
            None,
            "Het chippen en registreren van katten verplichten.",
            "2024-01-01",
        ),
        com(
            "C10",
            q("kortsnuitige"),
            "intention",
            "firm",
            "Ik",
            "Het Besluit houders van dieren aanscherpen met een norm voor kortsnuitige dieren.",
            "/2023-02-28",
        ),
        com(
            "C11",
            q("DNA"),
            "announcement",
            "firm",
            "De Raad van Beheer",
            "Een DNA-databank voor rashonden openen.",
            "2023-01/2023-03",
            third=True,
        ),
        com(
            "C12",
            q("1.200"),
            "announcement",
            "firm",
            "de groene onderwijsinstellingen",
            "1.200 hobbyfokkers een opleiding vakbekwaamheid laten volgen.",
            "2023/2024",
            third=True,
            amount=1200,
            unit="count",
        ),
        com(
            "C13",
            q("reptielen"),
            "toezegging",
            "firm",
            "ik",
            "De lijst van reptielen en vogels aan de Kamer voorleggen.",
            "2023-10/2023-12",
        ),
        com("C14", q("trimsalons"), "intention", "firm", "ik", "Een keurmerk voor trimsalons.", "2023"),
        com(
            "C15",
            q("handreiking"),
            "intention",
            "firm",
            "ik",
            "Met de VNG een handreiking bijtincidenten uitbrengen.",
            "2022-09/2022-11",
        ),
        com(
            "C16",
            q("hondenteam"),
            "intention",
            "firm",
            None,
            "In vijf gemeenten een proef met een hondenteam.",
            "2023",
            amount=5,
            unit="count",
        ),
        com(
            "C17",
            q("hoogrisicohonden"),
            "intention",
            "exploratory",
            "Ik",
            "Onderzoeken of een cursus voor eigenaren van hoogrisicohonden verplicht kan worden.",
        ),
        com(
            "C18",
            q("houdverboden"),
            "intention",
            "firm",
            None,
            "Een register van houdverboden inrichten.",
            "/2023-09-01",
        ),
        com(
            "C19",
            q("hondenscholen"),
            "announcement",
            "firm",
            "De Raad voor Dierenaangelegenheden (RDA)",
            "Adviseren over de kwaliteit van hondenscholen.",
            "2023-01/2023-06",
            third=True,
        ),
        com(
            "C20",
            q("€ 2 miljoen"),
            "intention",
            "firm",
            "ik",
            "Een steunfonds dierenzorg voor minima, met € 2 miljoen.",
            "2023-02-01",
            amount=2_000_000,
        ),
        com(
            "C21",
            q("prijsvergelijker"),
            "announcement",
            "firm",
            "De beroepsvereniging van dierenartsen",
            "Een prijsvergelijker online zetten.",
            "/2023-05",
            third=True,
        ),
        com(
            "C22",
            q("€ 3,5 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 3,5 miljoen voor het verduurzamen van dierenasielen.",
            "2023/2024",
            amount=3_500_000,
        ),
        com(
            "C23", q("Rustig oud"), "intention", "firm", "ik", "De campagne ‘Rustig oud en nieuw’.", "2022-12"
        ),
        com(
            "C24",
            q("1.500"),
            "announcement",
            "firm",
            "Het Landelijk InformatieCentrum Gezelschapsdieren (LICG)",
            "Een lespakket onder 1.500 basisscholen verspreiden.",
            "2022-08/2023-07",
            third=True,
            amount=1500,
            unit="count",
        ),
        com(
            "C25",
            q("filmpjes"),
            "intention",
            "firm",
            "ik",
            "Met platforms afspraken maken over filmpjes van dierenleed.",
            "2023",
        ),
        com(
            "C26",
            q("zwerfhonden"),
            "toezegging",
            "firm",
            "ik",
            "De vragen over de invoer van zwerfhonden beantwoorden.",
            "/2022-06-09",
        ),
        com("C27", q("evalueren"), "intention", "firm", "Ik", "De aanpak laten evalueren.", "2025"),
        com(
            "C28",
            q("voortgangsoverzicht"),
            "toezegging",
            "firm",
            None,
            "Jaarlijks een voortgangsoverzicht.",
            "/2023-06-30",
        ),
    ],
    settlements=[settled("S01", q("Ter Beek"), None, "fulfilled")],
)
