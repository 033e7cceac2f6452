# ruff: noqa: E501  (sentences are not broken)
"""Forests, third of three: a new minister's letter, with less money and later dates. Side column at the left."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side left",
    style=Style("LiberationSans", 9.6, 12.9),
    title="",
    head={
        "ministry": ("Ministerie van Landbouw, Visserij,", "Voedselzekerheid en Natuur"),
        "return": "> Retouradres Postbus 20401 2500 EK Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "18 juni 2025"),
            ("Betreft", "Voortgang programma Sterk Bos en bijstelling van de planning"),
        ],
        "label_width": 52,
        "side": [
            ("Directoraat-generaal Natuur", ("Directie Natuur en Biodiversiteit",)),
            ("Bezoekadres", ("Bezuidenhoutseweg 73", "2594 AC Den Haag")),
            ("Overheidsidentificatienr", ("00000001858272854000",)),
            ("Ons kenmerk", ("DGN / 98240117",)),
            ("Uw kenmerk", ("2025Z08861",)),
        ],
        "side_next": [("Directoraat-generaal Natuur", ()), ("Ons kenmerk", ("DGN / 98240117",))],
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Anders dan uw Kamer gewend is, ontvangt zij deze voortgangsrapportage over het programma Sterk Bos niet in november maar in "
            "juni. In verband met de kabinetswisseling en de herijking van de begroting van mijn ministerie bleek eerdere toezending "
            "niet mogelijk. In deze brief doe ik verslag van de uitvoering in 2024 en in de eerste maanden van dit jaar, geef ik aan op "
            "welke punten het programma wordt bijgesteld en kom ik terug op een motie die nog openstond."
        ),
        H("Wat is bereikt"),
        P(
            "Het beeld is gemengd. Volgens de Achtste Boswaarneming, die in april verscheen, heeft 33 procent van de bomen op de "
            "zandgronden een verminderde vitaliteit; bij de zomereik is dat aandeel gedaald tot 49 procent. De aanleg van nieuw bos "
            "versnelde tot 1.240 hectare in 2024. Van de 112 bosgroepen en grotere eigenaren hebben er inmiddels 96 hun beheer op het "
            "veranderende klimaat afgestemd. Daar staat tegenover dat op verscheidene onderdelen de oorspronkelijke planning niet is "
            "gehaald. In het navolgende licht ik dat toe."
        ),
        P(
            "Een bos trekt zich van kabinetsperioden weinig aan. Wat nu wordt geplant, is pas over een mensenleven volgroeid, en wat nu wordt "
            "nagelaten, laat zich niet eenvoudig inhalen. Die lange adem verdraagt zich slecht met de jaarlijkse cyclus van begroting en "
            "verantwoording. Ik hecht er daarom aan ook verslag te doen van hetgeen níet is gelukt, opdat uw Kamer zich daarover een oordeel "
            "kan vormen."
        ),
        H("Middelen"),
        P(
            "Het budget van het programma, bij aanvang € 212 miljoen, is als gevolg van de taakstelling uit het hoofdlijnenakkoord verlaagd "
            "tot € 171 miljoen. Daarvan was eind 2024 € 103 miljoen uitgegeven. Voor een afzonderlijk spoor, gericht op bomen in steden "
            "en langs akkers, bieden de huidige budgettaire kaders geen ruimte."
        ),
        H("Meer bos"),
        P(
            "Gelet op de beschikbare middelen acht ik het niet realistisch dat de beoogde 37.000 hectare extra bos al in 2030 zal zijn "
            "aangelegd; ik ga thans uit van 2040. Op de kortere termijn blijf ik mikken op een aanleg van 1.500 hectare per jaar in 2026. "
            "De regeling voor de omvorming van landbouwgrond is inmiddels driemaal opengesteld. In de ronde van februari 2024 was € 16 "
            "miljoen te verdelen; die van dit jaar trok 174 aanvragers. Staatsbosbeheer heeft 2.900 hectare geplant en verwacht de "
            "afgesproken 5.000 hectare in 2028 te bereiken."
        ),
        P(
            "Over het elders herplanten van bomen die voor natuurherstel moeten wijken, is in maart 2024 met de twaalf provincies "
            "overeenstemming bereikt. Mede daardoor daalde het verlies aan bos in dat jaar tot 860 hectare. De druk op de beschikbare grond "
            "blijft echter groot: in de voorbereiding van de Nota Ruimte concurreren woningbouw, defensie en natuur om dezelfde hectares."
        ),
        H("Herstel en omvorming"),
        P(
            "Het herstelfonds is in 2024 met € 11 miljoen versterkt en heeft tot dusver 760 eigenaren bijgestaan. Er is nu 5.100 hectare "
            "sparrenbos omgezet in gemengd bos. Dat nog niet alle eigenaren een klimaatbestendig plan hebben vastgesteld, hangt samen met "
            "het ontbreken van bruikbare bodemkaarten; de resterende 16 krijgen daarvoor tot uiterlijk 1 juli 2026 de tijd. Met twintig "
            "personen is de groep boscoaches voltallig. In de nationale zaadcollectie worden thans 58 inheemse soorten bewaard."
        ),
        P(
            "De wijziging van het Besluit bosbeheer heeft opnieuw vertraging opgelopen. Een herziening van de Europese regels voor "
            "gewasbescherming noopt tot aanpassing van het ontwerp, zodat de internetconsultatie niet eerder dan in het eerste kwartaal van "
            "2026 plaatsvindt. Voor chemische middelen is in het bos wat mij betreft op den duur geen plaats meer."
        ),
        H("Kennis en toezicht"),
        P(
            "Sinds 1 maart jl. is Nederland aangesloten op Silvas, dat in de plaats komt van het eerder voorgenomen register van gevelde "
            "houtopstanden. Daardoor komen maandelijks actuele gegevens over kap en sterfte beschikbaar. De NVWA heeft in 2024 618 maal gecontroleerd of aan de herplantplicht werd voldaan; in 23 procent van de "
            "gevallen bleek dat niet zo te zijn. Een eigen beheersplan voor natuurbranden wordt niet uitgebracht: het onderwerp is opgegaan "
            "in de Landelijke Agenda Natuurbranden van de Minister van Justitie en Veiligheid. Voor het opleidingstraject voor "
            "bosbouwkundigen is geen bekostiging gevonden, reden waarom ik dat voornemen heb laten varen. Het Nederlandse bos heeft in 2024 "
            "naar schatting 1,9 megaton koolstofdioxide vastgelegd."
        ),
        P(
            "Het overleg met de Unie van Boseigenaren verloopt constructief. Haar helpdesk, waaraan mijn ministerie ook in 2024 heeft "
            "bijgedragen, beantwoordde in dat jaar 1.430 vragen. Kleine eigenaren kunnen sinds januari bij twee loketten terecht, maar "
            "ervaren de formulieren nog altijd als ingewikkeld. Ongeveer 24.100 vrijwilligers werken mee aan het beheer."
        ),
        H("Bos en samenleving"),
        P(
            "Van de woningen van Nederlands hout zijn er in Enschede en Doetinchem 90 in aanbouw; de overige gaan wegens de gestegen "
            "bouwkosten niet door. De eerste bewoners kunnen naar verwachting in het voorjaar van 2026 hun intrek nemen. Voor voorzieningen "
            "ten behoeve van mensen met een beperking heb ik in 2024 € 1,5 miljoen verstrekt. Aan Boswijs neemt thans 15 procent van de "
            "basisscholen deel. Het lesprogramma heeft zijn plaats gevonden en een streefgetal voegt daar naar mijn oordeel weinig aan toe. "
            "Op de Internationale Dag van het Bos heb ik dit jaar in Assen met leerlingen bomen geplant. In de omgeving van Putten en "
            "Apeldoorn houdt de drukte op mooie dagen aan, en edelherten en wilde zwijnen richtten in 2024 voor € 2,3 miljoen schade aan op "
            "aangrenzende percelen."
        ),
        P(
            "De terugkeer van de wolf houdt de gemoederen bezig. Begin dit jaar waren er 14 roedels, waarvan het merendeel op de Veluwe en in "
            "Drenthe. Het aantal bijtincidenten met schapen nam in 2024 af tot 780, mede doordat steeds meer houders hun weiden met een "
            "stroomdraad afzetten. Uw Kamer is over dit onderwerp afzonderlijk bericht in de brief van 4 april jl., waarnaar ik kortheidshalve "
            "verwijs. Ook de boswachters, van wie er bij Staatsbosbeheer nog 410 buitengewoon opsporingsambtenaar zijn, ondervinden dat het "
            "debat verhardt."
        ),
        P(
            "De motie van het lid Grashof over de export van onbewerkt rondhout beschouw ik als afgedaan. Een exportverbod is volgens de "
            "landsadvocaat in strijd met het recht van de Unie."
        ),
        H("Vooruitblik"),
        P("Voor de komende periode heb ik de volgende voornemens:", 0.3),
        L(
            (
                "de doorlichting van het programma, die voor dit jaar op de rol stond, vindt nu in 2026 plaats;",
                "de opdracht daartoe wordt dit najaar aanbesteed;",
                "in het vierde kwartaal publiceer ik met de provincies een Ruimtekaart Bos;",
                "met ingang van 2026 vergoedt het herstelfonds bij aanplant van loofbos 75 procent van de kosten;",
                "de volgende rapportage zend ik uw Kamer uiterlijk 30 november 2026 toe.",
            ),
            "•",
        ),
        P("Hoogachtend,"),
        Lines(
            (
                "",
                "",
                "",
                "Reinoud Abbema",
                "Staatssecretaris van Landbouw, Visserij, Voedselzekerheid en Natuur",
            )
        ),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-18",
        "subject": "Voortgang programma Sterk Bos en bijstelling van de planning",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGN / 98240117",
        "sender_role": "Staatssecretaris van Landbouw, Visserij, Voedselzekerheid en Natuur",
        "sender_name": "Reinoud Abbema",
        "ministry": "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Bezuidenhoutseweg", "Ons kenmerk", "Pagina 2 van", "2025Z08861"],
    figures=[
        fig(q("Achtste"), "33 procent", 33, "percent", subject="de bomen", period="2025"),
        fig(q("Achtste"), "49 procent", 49, "percent", subject="de zomereik", period="2025"),
        fig(q("1.240"), "1.240 hectare", 1240, "other", subject="nieuw bos", period="2024"),
        fig(q("inmiddels 96"), "112", 112, subject="bosgroepen en grotere eigenaren"),
        fig(q("inmiddels 96"), "96", 96, subject="bosgroepen en grotere eigenaren"),
        fig(q("taakstelling"), "€ 212 miljoen", 212_000_000, "EUR", subject="Het budget van het programma"),
        fig(q("taakstelling"), "€ 171 miljoen", 171_000_000, "EUR", subject="Het budget van het programma"),
        fig(q("€ 103"), "€ 103 miljoen", 103_000_000, "EUR", period="/2024"),
        fig(q("37.000"), "37.000 hectare", 37_000, "other", subject="extra bos", period="2030"),
        fig(q("1.500"), "1.500 hectare", 1500, "other", period="2026"),
        fig(q("driemaal"), "driemaal", 3, subject="De regeling", optional=True),
        fig(
            q("€ 16 miljoen"),
            "€ 16 miljoen",
            16_000_000,
            "EUR",
            subject="de ronde van februari 2024",
            period="2024-02",
        ),
        fig(q("€ 16 miljoen"), "174", 174, subject="aanvragers", period="2025"),
        fig(q("2.900"), "2.900 hectare", 2900, "other"),
        fig(q("2.900"), "5.000 hectare", 5000, "other", period="2028"),
        fig(q("overeenstemming"), "twaalf", 12, subject="provincies", optional=True),
        fig(q("860"), "860 hectare", 860, "other", subject="bos", period="2024"),
        fig(q("€ 11"), "€ 11 miljoen", 11_000_000, "EUR", subject="Het herstelfonds", period="2024"),
        fig(q("€ 11"), "760", 760, subject="eigenaren"),
        fig(q("5.100"), "5.100 hectare", 5100, "other", subject="sparrenbos"),
        fig(q("resterende 16"), "16", 16, subject="eigenaren"),
        fig(q("voltallig"), "twintig", 20, subject="personen"),
        fig(q("58"), "58", 58, subject="inheemse soorten"),
        fig(q("618"), "618", 618, subject="gecontroleerd", period="2024"),
        fig(q("618"), "23 procent", 23, "percent", subject="de gevallen", period="2024"),
        fig(
            q("megaton"),
            "naar schatting 1,9 megaton",
            1_900_000_000,
            "other",
            "about",
            "koolstofdioxide",
            period="2024",
            optional=True,
        ),
        fig(q("Enschede"), "90", 90, subject="woningen van Nederlands hout"),
        fig(q("roedels"), "14", 14, subject="roedels", period="2025-01/2025-03"),
        fig(q("780"), "780", 780, subject="bijtincidenten met schapen", period="2024"),
        fig(q("boswachters"), "410", 410, subject="boswachters"),
        fig(q("€ 1,5"), "€ 1,5 miljoen", 1_500_000, "EUR", period="2024"),
        fig(q("15 procent"), "15 procent", 15, "percent", subject="de basisscholen"),
        fig(q("€ 2,3"), "€ 2,3 miljoen", 2_300_000, "EUR", subject="schade", period="2024"),
        fig(q("75 procent"), "75 procent", 75, "percent", subject="de kosten", period="2026/"),
        fig(q("1.430"), "1.430", 1430, subject="vragen", period="2024"),
        fig(q("formulieren"), "twee", 2, subject="loketten"),
        fig(q("24.100"), "Ongeveer 24.100", 24_100, "count", "about", "vrijwilligers"),
    ],
    dates=[
        date(q("Anders dan uw"), "november", "2024-11", optional=True),
        date(q("Anders dan uw"), "juni", "2025-06"),
        date(q("doe ik verslag"), "2024", "2024"),
        date(q("doe ik verslag"), "de eerste maanden van dit jaar", "2025-01/2025-06", optional=True),
        date(q("Achtste"), "april", "2025-04"),
        date(q("1.240"), "2024", "2024"),
        date(q("€ 103"), "eind 2024", "2024-10/2024-12"),
        date(q("37.000"), "2030", "2030"),
        date(q("37.000"), "2040", "2040"),
        date(q("37.000"), "thans", "2025-06-18", optional=True),
        date(q("1.500"), "2026", "2026"),
        date(q("€ 16 miljoen"), "februari 2024", "2024-02"),
        date(q("€ 16 miljoen"), "dit jaar", "2025"),
        date(q("2.900"), "2028", "2028"),
        date(q("overeenstemming"), "maart 2024", "2024-03"),
        date(q("860"), "dat jaar", "2024", optional=True),
        date(q("€ 11"), "2024", "2024"),
        date(q("resterende 16"), "tot uiterlijk 1 juli 2026", "/2026-07-01"),
        date(q("58"), "thans", "2025-06-18", optional=True),
        date(q("noopt"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("Sinds 1 maart"), "Sinds 1 maart jl.", "2025-03-01/"),
        date(q("618"), "2024", "2024"),
        date(q("megaton"), "2024", "2024"),
        date(q("De eerste bewoners"), "het voorjaar van 2026", "2026-03/2026-05"),
        date(q("€ 1,5"), "2024", "2024"),
        date(q("15 procent"), "thans", "2025-06-18", optional=True),
        date(q("Internationale Dag"), "dit jaar", "2025"),
        date(q("roedels"), "Begin dit jaar", "2025-01/2025-03"),
        date(q("780"), "2024", "2024"),
        date(q("4 april"), "4 april jl.", "2025-04-04"),
        date(q("€ 2,3"), "2024", "2024"),
        date(q("de doorlichting"), "dit jaar", "2025"),
        date(q("de doorlichting"), "2026", "2026"),
        date(q("aanbesteed"), "dit najaar", "2025-09/2025-11"),
        date(q("Ruimtekaart"), "het vierde kwartaal", "2025-10/2025-12"),
        date(q("75 procent"), "met ingang van 2026", "2026/"),
        date(q("30 november"), "uiterlijk 30 november 2026", "/2026-11-30"),
        date(q("1.430"), "2024", "2024"),
        date(q("1.430"), "dat jaar", "2024", optional=True),
        date(q("formulieren"), "sinds januari", "2025-01/"),
    ],
    commitments=[
        com(
            "C01",
            q("37.000"),
            "target",
            "intended",
            "ik",
            "37.000 hectare extra bos, in 2040 in plaats van 2030.",
            "2040",
            amount=37_000,
            unit="other",
        ),
        com(
            "C02",
            q("1.500"),
            "target",
            "intended",
            "ik",
            "1.500 hectare bos per jaar aanleggen.",
            "2026",
            amount=1500,
            unit="other",
        ),
        com(
            "C03",
            q("2.900"),
            "announcement",
            "intended",
            "Staatsbosbeheer",
            "5.000 hectare geplant hebben.",
            "2028",
            third=True,
            amount=5000,
            unit="other",
        ),
        com(
            "C04",
            q("resterende 16"),
            "target",
            "firm",
            "de resterende 16",
            "Ook de laatste 16 eigenaren hebben een klimaatbestendig plan.",
            "/2026-07-01",
            third=True,
            amount=16,
            unit="count",
        ),
        com(
            "C05",
            q("noopt"),
            "intention",
            "firm",
            None,
            "De internetconsultatie van het Besluit bosbeheer houden.",
            "2026-01/2026-03",
        ),
        com(
            "C06",
            q("De eerste bewoners"),
            "announcement",
            "intended",
            "De eerste bewoners",
            "De eerste bewoners nemen hun intrek in de houten woningen.",
            "2026-03/2026-05",
            third=True,
            optional=True,
        ),
        com("C07", q("de doorlichting"), "intention", "firm", None, "Het programma doorlichten.", "2026"),
        com(
            "C08",
            q("aanbesteed"),
            "intention",
            "firm",
            None,
            "De opdracht tot de doorlichting aanbesteden.",
            "2025-09/2025-11",
        ),
        com(
            "C09",
            q("Ruimtekaart"),
            "intention",
            "firm",
            "ik",
            "Met de provincies een Ruimtekaart Bos publiceren.",
            "2025-10/2025-12",
        ),
        com(
            "C10",
            q("75 procent"),
            "intention",
            "firm",
            "het herstelfonds",
            "Bij loofbos 75 procent van de kosten vergoeden.",
            "2026/",
            amount=75,
            unit="percent",
        ),
        com(
            "C11",
            q("30 november"),
            "toezegging",
            "firm",
            "ik",
            "De volgende rapportage sturen.",
            "/2026-11-30",
        ),
        com(
            "C12",
            q("op den duur"),
            "intention",
            "intended",
            "ik",
            "Op den duur geen chemische middelen meer in het bos.",
            optional=True,
        ),
        com(
            "C13",
            q("beheersplan"),
            "intention",
            "firm",
            None,
            "Geen eigen beheersplan voor natuurbranden.",
            optional=True,
        ),
    ],
    settlements=[settled("S01", q("lid Grashof…recht van de Unie"), None, "fulfilled")],
)
