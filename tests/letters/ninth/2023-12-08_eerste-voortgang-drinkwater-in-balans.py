# ruff: noqa: E501  (sentences are not broken)
"""Drinking water, second of three: the first report. An older letterhead, a table of results."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("LiberationSerif", 11, 14.2, justified=True),
    title="Microsoft Word - VGR drinkwater 2023",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Infrastructuur", "en Waterstaat"),
        "address": (
            "De voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "8 december 2023"),
            ("Kenmerk", "IENW/BSK-2023/331096"),
            ("Directie", "Waterkwaliteit"),
            ("Bijlagen", "geen"),
        ],
        "lines": [("Betreft", "Eerste voortgangsrapportage Drinkwater in balans")],
        "running": "Voortgangsrapportage Drinkwater in balans",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Op 14 oktober 2022 heb ik u het actieprogramma Drinkwater in balans toegezonden. Hierbij ontvangt u de eerste voortgangsrapportage. Zij is opgesteld in overleg met Vewin, het Interprovinciaal Overleg en de "
            "Unie van Waterschappen. Het natte voorjaar heeft de druk tijdelijk verlicht, maar aan de opgave verandert dat niets."
        ),
        H("Kerncijfers", italic=True),
        P(
            "Thuis werd in 2022 gemiddeld 127 liter per persoon per dag gebruikt, tegen 129 liter een jaar eerder. Het zakelijk gebruik lag in 2022 3% onder het niveau van 2021. De lekverliezen bedroegen 5,3%. "
            "Het aantal innamestops nam af tot 51; samen duurden zij 388 dagen. Bij 39 van de 217 winningen schiet de kwaliteit van de bron nog tekort. Van de € 43 miljoen die voor het actieprogramma beschikbaar is, "
            "was begin november € 8,1 miljoen uitgegeven."
        ),
        H("Besparing", italic=True),
        P(
            "Op 3 april is de publiekscampagne van Vewin en mijn ministerie van start gegaan. Zij wordt in mei 2024 herhaald, ditmaal met de nadruk op de tuin. Een slimme watermeter is inmiddels bij 118.000 huishoudens geplaatst. "
            "De woningcorporaties melden dat zij 22.400 huurwoningen van een waterbesparende douchekop hebben voorzien. Wel vragen zij aandacht voor bewoners die de nieuwe kop na een week weer losdraaien."
        ),
        P(
            "De verplichte regenwatervoorziening in nieuwbouw gaat niet in op 1 juli 2024, maar op 1 januari 2025. De minister voor Volkshuisvesting en Ruimtelijke Ordening heeft meer tijd nodig voor de notificatie in Brussel. "
            "Het onderzoek naar een oplopend tarief is gegund aan bureau Aquant en loopt. Ik verwacht u de resultaten in het eerste kwartaal van 2024 te kunnen zenden."
        ),
        P(
            "Met 34 van de vijftig grootste zakelijke afnemers is een waterbesparingsplan overeengekomen. Met de overige zestien rond ik de gesprekken vóór 1 juli 2024 af. De subsidieregeling voor waterscans werd op 1 april opengesteld. "
            "De belangstelling was zo groot dat het geld na vier maanden op was. Ik heb het budget daarom verhoogd van € 6 miljoen naar € 9 miljoen. Voor besparing op scholen trek ik in 2024 € 1,5 miljoen uit."
        ),
        P(
            "In februari bracht ik een werkbezoek aan het pompstation in Nuland, dat dag en nacht 240.000 huishoudens van water voorziet. Men liet mij zien hoe een membraanfilter werkt en hoe snel het vervuilt zodra de rivier hoog staat. "
            "Het onderhoud daarvan kost de regio ieder jaar € 310.000. Zuinigheid en kwaliteit kunnen niet los van elkaar worden gezien: hoe meer er wordt gevraagd, hoe dieper en hoe vuiler er moet worden geput."
        ),
        H("Bronnen", italic=True),
        P(
            "Bij Hardenberg is in mei de eerste put geslagen. In de Wieringermeer is de aanleg nog niet begonnen, omdat tegen het provinciaal inpassingsplan beroep is ingesteld; ik ga ervan uit dat dit in de tweede helft van 2024 alsnog kan. "
            "De provincies hebben tot nu toe negen gebieden als strategische grondwatervoorraad aangewezen. De proef met brak grondwater is in september begonnen op twee locaties. De derde, bij Bergambacht, volgt in het tweede kwartaal van 2024."
        ),
        P(
            "De wijziging van de Drinkwaterwet heeft in de consultatie veel reacties opgeleverd, onder meer van de glastuinbouw. Ik verwacht het wetsvoorstel niet vóór 1 april, maar eind 2024 bij uw Kamer in te dienen. "
            "Langs Rijn en Maas zouden er acht meetpunten bij komen. Dat is niet doorgegaan. In plaats daarvan laat Rijkswaterstaat vanaf maart 2024 een meetschip varen, dat sneller ter plaatse is bij een lozing. "
            "Van de lozingsvergunningen nabij innamepunten zijn er 131 herzien. "
            "Om te voorkomen dat waterschappen en drinkwaterbedrijven elkaar in de weg zitten, stel ik in het voorjaar van 2024 een afsprakenkader voor onttrekkingen van grondwater vast. Met de provincie Limburg ga ik na of oude mijnschachten als reserve kunnen dienen."
        ),
        P(
            "PFAS blijven mij zorgen baren. De motie-Van Rijthoven verzoekt de regering alle bekende lozingen in kaart te brengen. Het overzicht van PFAS-lozingen krijgt uw Kamer vóór 1 maart 2024. Verhuurders van vakantieparken met een eigen winning "
            "vallen sinds dit jaar onder het toezicht op legionella."
        ),
        H("Overige acties", italic=True),
        P("De stand van zaken van een aantal andere acties is opgenomen in onderstaande tabel.", 0.5),
        T(
            (
                ("Actie", "Planning", "Stand van zaken"),
                ("Keurmerk zuinige douches en kranen", "Medio 2023", "Ingevoerd op 6 november 2023"),
                ("Versnellingsteam vergunningen", "Eerste kwartaal 2023", "Sinds 20 februari aan het werk"),
                (
                    "Lijst bedreigende stoffen (RIVM)",
                    "In de loop van 2023",
                    "Gepubliceerd op 12 oktober; 63 stoffen",
                ),
                ("Regeling loden leidingen scholen", "1 september 2023", "Opengesteld per 1 november"),
                ("Noodwaterinstallaties", "60 eind 2024", "25 aangeschaft"),
                (
                    "Controle procesautomatisering (ILT)",
                    "2023 en 2024",
                    "Zes bedrijven bezocht, vier volgen in 2024",
                ),
                ("Benchmark Vewin", "Vóór 1 juli 2023", "Verschenen op 28 juni"),
            ),
            (2.8, 1.7, 3),
            size=0.88,
        ),
        P(
            "De vragen over de hardheid van het water in Zuid-Limburg heb ik, zoals toegezegd, op 19 december 2022 beantwoord. Verscheidene provincies werken aan een eigen crisisplan voor droogte. Waterschap Vechtstromen hield in juni een oefening met een gebroken persleiding."
        ),
        H("Vooruitblik", italic=True),
        L(
            (
                "Ik streef ernaar de lekverliezen in 2026 terug te brengen tot 4,5%.",
                "Vewin lanceert vóór de zomer van 2024 een digitale kaart, waarop klanten kunnen zien of er in hun wijk een tekort dreigt.",
                "Met Koninklijke Horeca Nederland wordt bezien of hotels hun linnengoed minder vaak kunnen wassen.",
                "De drinkwaterbedrijven leiden in 2024 en 2025 samen 300 extra monteurs op.",
                "De tweede voortgangsrapportage verschijnt in december 2024.",
            ),
            "-",
        ),
        P("Hoogachtend,", 0.6),
        P("DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,", 2),
        Lines(("drs. I.M. Van Haersolte",)),
    ),
)

q = quoter(LETTER)
MOTION = q("De motie-Van Rijthoven…krijgt uw Kamer")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-12-08",
        "subject": "Eerste voortgangsrapportage Drinkwater in balans",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "IENW/BSK-2023/331096",
        "sender_role": "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT",
        "sender_name": "drs. I.M. Van Haersolte",
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": "De voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Postbus 20018", "IENW/BSK-2023/331096"],
    figures=[
        fig(q("Nuland"), "240.000", 240_000, subject="huishoudens"),
        fig(q("€ 310.000"), "€ 310.000", 310_000, "EUR", subject="Het onderhoud"),
        fig(q("127 liter"), "127 liter", 127, "other", subject="per persoon per dag", period="2022"),
        fig(q("127 liter"), "129 liter", 129, "other", subject="per persoon per dag", period="2021"),
        fig(q("3% onder"), "3%", 3, "percent", subject="Het zakelijk gebruik", period="2022"),
        fig(q("5,3%"), "5,3%", 5.3, "percent", subject="De lekverliezen", period="2022"),
        fig(q("tot 51"), "51", 51, subject="innamestops", period="2022"),
        fig(q("tot 51"), "388 dagen", 388, "other", optional=True),
        fig(q("39 van de"), "39", 39, subject="winningen"),
        fig(q("39 van de"), "217", 217, subject="winningen", optional=True),
        fig(q("€ 43 miljoen"), "€ 43 miljoen", 43_000_000, "EUR", subject="het actieprogramma"),
        fig(q("€ 43 miljoen"), "€ 8,1 miljoen", 8_100_000, "EUR", subject="uitgegeven", period="/2023-11-10"),
        fig(q("118.000"), "118.000", 118_000, subject="huishoudens"),
        fig(q("22.400"), "22.400", 22_400, subject="huurwoningen"),
        fig(q("34 van de"), "34", 34, subject="zakelijke afnemers"),
        fig(q("34 van de"), "vijftig", 50, subject="zakelijke afnemers", optional=True),
        fig(q("overige zestien"), "zestien", 16, subject="zakelijke afnemers", period="/2024-06-30"),
        fig(q("na vier maanden"), "vier maanden", 4, "other", optional=True),
        fig(q("verhoogd van"), "€ 6 miljoen", 6_000_000, "EUR", subject="het budget"),
        fig(q("verhoogd van"), "€ 9 miljoen", 9_000_000, "EUR", subject="het budget"),
        fig(
            q("€ 1,5 miljoen"),
            "€ 1,5 miljoen",
            1_500_000,
            "EUR",
            subject="besparing op scholen",
            period="2024",
        ),
        fig(q("negen gebieden"), "negen", 9, subject="gebieden"),
        fig(q("op twee locaties"), "twee", 2, subject="locaties", period="2023-09"),
        fig(q("acht meetpunten"), "acht", 8, subject="meetpunten"),
        fig(q("er 131"), "131", 131, subject="lozingsvergunningen"),
        fig(q("63 stoffen"), "63", 63, subject="stoffen"),
        fig("60 eind 2024", "60", 60, subject="Noodwaterinstallaties", period="2024-10/2024-12"),
        fig("25 aangeschaft", "25", 25, subject="Noodwaterinstallaties"),
        fig(q("Zes bedrijven"), "Zes", 6, subject="bedrijven"),
        fig(q("Zes bedrijven"), "vier", 4, subject="bedrijven", period="2024"),
        fig(q("4,5%"), "4,5%", 4.5, "percent", subject="de lekverliezen", period="2026"),
        fig(q("300 extra"), "300", 300, subject="extra monteurs", period="2024/2025"),
    ],
    dates=[
        date(q("Nuland"), "februari", "2023-02"),
        date(q("afsprakenkader"), "het voorjaar van 2024", "2024-03/2024-05"),
        date(q("14 oktober 2022"), "14 oktober 2022", "2022-10-14"),
        date(q("127 liter"), "2022", "2022"),
        date(q("127 liter"), "een jaar eerder", "2021", optional=True),
        date(q("3% onder"), "2022", "2022"),
        date(q("3% onder"), "2021", "2021"),
        date(q("natte voorjaar"), "voorjaar", "2023-03/2023-05", optional=True),
        date(q("€ 43 miljoen"), "begin november", "2023-11-01/2023-11-10"),
        date(q("Op 3 april"), "3 april", "2023-04-03"),
        date(q("herhaald"), "mei 2024", "2024-05"),
        date(q("verplichte regenwater"), "1 juli 2024", "2024-07-01"),
        date(q("verplichte regenwater"), "1 januari 2025", "2025-01-01"),
        date(q("de resultaten"), "het eerste kwartaal van 2024", "2024-01/2024-03"),
        date(q("overige zestien"), "vóór 1 juli 2024", "/2024-06-30"),
        date(q("werd op 1 april"), "1 april", "2023-04-01"),
        date(q("€ 1,5 miljoen"), "2024", "2024"),
        date(q("eerste put"), "mei", "2023-05"),
        date(q("In de Wieringermeer"), "de tweede helft van 2024", "2024-07/2024-12"),
        date(q("op twee locaties"), "september", "2023-09"),
        date(q("Bergambacht"), "het tweede kwartaal van 2024", "2024-04/2024-06"),
        date(q("in te dienen"), "vóór 1 april", "/2024-03-31"),
        date(q("in te dienen"), "eind 2024", "2024-10/2024-12"),
        date(q("meetschip"), "vanaf maart 2024", "2024-03/"),
        date(q("Het overzicht van PFAS"), "vóór 1 maart 2024", "/2024-02-29"),
        date(q("vakantieparken"), "sinds dit jaar", "2023/"),
        date("Medio 2023", "Medio 2023", "2023-05/2023-08"),
        date(q("Ingevoerd op"), "6 november 2023", "2023-11-06"),
        date("Eerste kwartaal 2023", "Eerste kwartaal 2023", "2023-01/2023-03"),
        date(q("aan het werk"), "Sinds 20 februari", "2023-02-20/"),
        date("In de loop van 2023", "In de loop van 2023", "2023"),
        date(q("63 stoffen"), "12 oktober", "2023-10-12"),
        date("1 september 2023", "1 september 2023", "2023-09-01"),
        date(q("Opengesteld per"), "per 1 november", "2023-11-01"),
        date("60 eind 2024", "eind 2024", "2024-10/2024-12"),
        date("2023 en 2024", "2023 en 2024", "2023/2024"),
        date(q("Zes bedrijven"), "2024", "2024"),
        date("Vóór 1 juli 2023", "Vóór 1 juli 2023", "/2023-06-30"),
        date(q("Verschenen op"), "28 juni", "2023-06-28"),
        date(q("hardheid"), "19 december 2022", "2022-12-19"),
        date(q("Vechtstromen"), "juni", "2023-06"),
        date(q("4,5%"), "2026", "2026"),
        date(q("digitale kaart"), "vóór de zomer van 2024", "/2024-05-31"),
        date(q("300 extra"), "2024 en 2025", "2024/2025"),
        date(q("tweede voortgangsrapportage"), "december 2024", "2024-12"),
    ],
    commitments=[
        com(
            "C01",
            q("herhaald"),
            "intention",
            "firm",
            None,
            "De publiekscampagne herhalen, met nadruk op de tuin.",
            "2024-05",
        ),
        com(
            "C02",
            q("verplichte regenwater"),
            "intention",
            "firm",
            None,
            "De verplichte regenwatervoorziening in nieuwbouw laten ingaan.",
            "2025-01-01",
        ),
        com(
            "C03",
            q("de resultaten"),
            "toezegging",
            "intended",
            "Ik",
            "De resultaten van het onderzoek naar een oplopend tarief zenden.",
            "2024-01/2024-03",
        ),
        com(
            "C04",
            q("overige zestien"),
            "intention",
            "firm",
            "ik",
            "Met de overige zestien afnemers de gesprekken over een plan afronden.",
            "/2024-06-30",
            amount=16,
            unit="count",
        ),
        com(
            "C05",
            q("€ 1,5 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 1,5 miljoen voor besparing op scholen uittrekken.",
            "2024",
            amount=1_500_000,
        ),
        com(
            "C06",
            q("In de Wieringermeer"),
            "announcement",
            "intended",
            None,
            "In de Wieringermeer de winning aanleggen.",
            "2024-07/2024-12",
            third=True,
        ),
        com(
            "C07",
            q("Bergambacht"),
            "intention",
            "firm",
            None,
            "De proef met brak grondwater op de derde locatie.",
            "2024-04/2024-06",
        ),
        com(
            "C08",
            q("in te dienen"),
            "toezegging",
            "intended",
            "Ik",
            "De wijziging van de Drinkwaterwet indienen.",
            "2024-10/2024-12",
        ),
        com(
            "C09",
            q("meetschip"),
            "intention",
            "firm",
            "Rijkswaterstaat",
            "Een meetschip laten varen.",
            "2024-03",
        ),
        com(
            "C10",
            q("Het overzicht van PFAS"),
            "toezegging",
            "firm",
            None,
            "Een overzicht van PFAS-lozingen sturen.",
            "/2024-02-29",
        ),
        com(
            "C11",
            q("Zes bedrijven"),
            "intention",
            "firm",
            None,
            "De laatste vier bedrijven op procesautomatisering controleren.",
            "2024",
            amount=4,
            unit="count",
        ),
        com(
            "C12",
            q("4,5%"),
            "target",
            "intended",
            "Ik",
            "De lekverliezen terugbrengen tot 4,5%.",
            "2026",
            amount=4.5,
            unit="percent",
        ),
        com(
            "C13",
            q("digitale kaart"),
            "announcement",
            "firm",
            "Vewin",
            "Een digitale kaart van dreigende tekorten lanceren.",
            "/2024-05-31",
            third=True,
        ),
        com(
            "C14",
            q("linnengoed"),
            "intention",
            "exploratory",
            None,
            "Bezien of hotels linnengoed minder vaak kunnen wassen.",
        ),
        com(
            "C15",
            q("300 extra"),
            "announcement",
            "firm",
            "De drinkwaterbedrijven",
            "300 extra monteurs opleiden.",
            "2024/2025",
            third=True,
            amount=300,
            unit="count",
        ),
        com(
            "C16",
            q("tweede voortgangsrapportage"),
            "toezegging",
            "firm",
            None,
            "De tweede voortgangsrapportage.",
            "2024-12",
        ),
        com(
            "C17",
            q("afsprakenkader"),
            "intention",
            "firm",
            "ik",
            "Een afsprakenkader voor onttrekkingen van grondwater vaststellen.",
            "2024-03/2024-05",
        ),
        com(
            "C18",
            q("mijnschachten"),
            "intention",
            "exploratory",
            "ik",
            "Nagaan of oude mijnschachten als reserve kunnen dienen.",
        ),
    ],
    settlements=[
        settled("S01", q("hardheid"), None, "fulfilled"),
        settled("S02", MOTION, None, "pending", optional=True),
    ],
)
