# ruff: noqa: E501  (sentences are not broken)
"""Pets, third of three: the second report. From a word processor, of a ministry with a new name."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("LiberationSerif", 10.8, 13.8, justified=True),
    title="Document2",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Landbouw, Visserij,", "Voedselzekerheid en Natuur"),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  DEN HAAG",
        ),
        "place": "Den Haag, 31 januari 2025",
        "lines": [
            ("Kenmerk", "DGA-DAD / 41508823"),
            ("Onderwerp", "Tweede voortgangsbrief Gezond en veilig huisdier"),
        ],
        "foot": "Bezuidenhoutseweg 73, Den Haag",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Deze brief bevat het tweede voortgangsoverzicht van de aanpak Gezond en veilig huisdier. Dat had u al vóór 1 juli 2024 moeten bereiken. Door de formatie en de herindeling van mijn ministerie is het een halfjaar later geworden."
        ),
        H("Cijfers"),
        P(
            "Het aantal mensen dat zich na een hondenbeet op de spoedeisende hulp meldde, bedroeg in 2024 6.700. Daarmee is een daling van 14% bereikt; het doel van een kwart is nog niet in zicht. Van de nieuw geregistreerde pups was 29% afkomstig uit het buitenland. "
            "Het aantal meldingen over hondenhandel bij de NVWA daalde tot 1.890. Over verwaarlozing van huisdieren ontving de Landelijke Inspectiedienst Dierenbescherming 6.200 meldingen. In de asielen kwamen 57.100 dieren terecht. "
            "Het voorschrijven van antibiotica is sinds 2021 met 11% afgenomen, waarmee het doel voor 2025 reeds is gehaald."
        ),
        P(
            "Eigenaren bereiden zich iets beter voor dan drie jaar geleden. In de herhaalde peiling gaf 33% aan zich voor de aanschaf niet te hebben laten voorlichten; het moederdier was door 54% van de pupkopers niet gezien. Onder jongeren is het beeld ongunstiger. "
            "Van de fokkers zegt overigens 72% zijn kopers wél naar hun kennis te vragen."
        ),
        P(
            "Van het budget is tot en met 2024 € 15,7 miljoen besteed. De totale uitgaven blijven beperkt tot € 19 miljoen, aangezien ik € 2 miljoen heb ingeleverd bij de Voorjaarsnota."
        ),
        H("Handel en herkomst"),
        P(
            "De chipplicht voor katten is op 1 januari jl. nog niet ingegaan. Over de gegevensverwerking bestaat een meningsverschil met de registers, dat eerst de wereld uit moet. Ik mik op 1 juli 2026. De gratis chipactie heeft wel plaatsgevonden: 24.000 katten zijn van een chip voorzien. "
            "Hiervoor is € 740.000 uitgegeven. Het landelijk portaal trekt inmiddels 61.000 bezoekers per maand."
        ),
        P(
            "De zes inspecteurs waarnaar de NVWA nog op zoek was, zijn in april 2024 begonnen, zodat er nu twintig zijn. Sinds 2022 zijn er acht gezamenlijke grenscontroles met de Douane geweest. Een overeenkomst met Roemenië over de controle op de hondenhandel komt er niet; "
            "dat land wacht op Europese regels. Bij een bezoek aan Boekarest sprak ik mijn ambtsgenoot over de opvang van zwerfhonden."
        ),
        H("Fokken en houden"),
        P(
            "De norm voor kortsnuitige dieren laat opnieuw op zich wachten. Fokkers hebben tegen de meetmethode van de Universiteit Utrecht een kort geding aangespannen, dat zij in eerste aanleg wonnen. Zolang het hoger beroep loopt, wijzig ik het Besluit houders van dieren niet. Naar verwachting wordt de norm in de eerste helft van 2026 van kracht. "
            "De NVWA heeft in 2024 265 fokkers van kortsnuitige honden bezocht, minder dan de 400 waarvan sprake was. De opleiding vakbekwaamheid is door 870 hobbyfokkers afgerond. "
            "Dat zijn er 330 minder dan beoogd. De lijst van reptielen en vogels is vertraagd tot het vierde kwartaal van dit jaar. In de DNA-databank zijn de gegevens van 18.500 rashonden opgeslagen."
        ),
        P(
            "In de afgelopen kerstvakantie werd in Apeldoorn een gezin in de bloemen gezet dat zijn vijftigste pleegpup had grootgebracht. Hun zoon van elf weet meer van honden dan menig ambtenaar op mijn ministerie."
        ),
        H("Bijtincidenten"),
        P(
            "De proef met hondenteams in zes gemeenten is op 31 december 2024 geëindigd. In vijf daarvan nam het aantal bijtincidenten af. Gemeenten die met een eigen team willen beginnen, kunnen vanaf 1 april 2025 bij de Rijksdienst voor Ondernemend Nederland een startbijdrage van € 25.000 aanvragen. "
            "Het rapport over een verplichte cursus voor eigenaren van hoogrisicohonden is op 19 juni 2024 verzonden. Een verplichting acht ik niet uitvoerbaar. De RDA heeft op 5 oktober 2023 geadviseerd over hondenscholen. Dat advies neem ik grotendeels over. "
            "Het contactpunt voor asielen is in gebruik, maar heeft slechts 40 vragen gekregen."
        ),
        H("Zorg, opvang en voorlichting"),
        P(
            "Het steunfonds dierenzorg hielp tot eind 2024 7.400 huishoudens met een dierenartsrekening. De Dierenbescherming heeft twee van de drie meldpunten voor dierenmishandeling geopend, te weten in Groningen en Breda. Voor Utrecht wordt nog naar een gebouw gezocht. "
            "Alle asielen die daarom vroegen, 34 in totaal, zijn met rijksgeld verduurzaamd. De campagne ‘Rustig oud en nieuw’ is in 2023 herhaald en in 2024 niet meer. Het lespakket van het LICG ligt op 1.610 basisscholen. De meldkaart hangt sinds november 2023 in 1.150 praktijken. Een dierenarts in Sneek was een van de eersten die haar gebruikten, "
            "nadat een jongeman met acht pups in een wasmand was binnengelopen. Verzekeraars brachten in 2024 elf nieuwe ziektekostenpolissen voor huisdieren op de markt."
        ),
        P(
            "Het onderzoek naar stroombanden is in januari 2024 aanbesteed en op 12 december jl. aan uw Kamer gezonden. Hiermee is de toezegging aan het lid Bouhali ingelost. "
            "Met trimmers en pensionhouders is een arbocatalogus opgesteld. Online platforms melden verdachte adverteerders voortaan bij de NVWA."
        ),
        H("Hoe nu verder"),
        L(
            (
                "De evaluatie van de aanpak wordt niet in 2025, maar in 2026 uitgevoerd.",
                "De NVWA bezoekt de overige 135 fokkers vóór 1 september van dit jaar.",
                "In de tweede helft van 2025 bied ik uw Kamer een wetsvoorstel over de handel in huisdieren via internet aan.",
                "Uiterlijk 1 februari 2026 ontvangt u het derde voortgangsoverzicht.",
            ),
            "1.",
        ),
        P("Met vriendelijke groet,", 0.6),
        P("de staatssecretaris van Landbouw, Visserij, Voedselzekerheid en Natuur,", 2),
        Lines(("L.C. Hoogstraate",)),
    ),
)

q = quoter(LETTER)
BANDS = q("stroombanden…Bouhali")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-01-31",
        "subject": "Tweede voortgangsbrief Gezond en veilig huisdier",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGA-DAD / 41508823",
        "sender_role": "de staatssecretaris van Landbouw, Visserij, Voedselzekerheid en Natuur",
        "sender_name": "L.C. Hoogstraate",
        "ministry": "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Bezuidenhoutseweg", "Blad 2 van", "Prinses Irenestraat"],
    figures=[
        fig(q("33%"), "33%", 33, "percent", subject="eigenaren"),
        fig(q("33%"), "54%", 54, "percent", subject="de pupkopers"),
        fig(q("72%"), "72%", 72, "percent", subject="de fokkers"),
        fig(q("drie jaar geleden"), "drie jaar", 3, "year", optional=True),
        fig(q("1.150"), "1.150", 1150, subject="praktijken"),
        fig(q("wasmand"), "acht", 8, subject="pups"),
        fig(q("een halfjaar later"), "een halfjaar", 0.5, "year", optional=True),
        fig(q("6.700"), "6.700", 6700, subject="mensen", period="2024"),
        fig(q("14%"), "14%", 14, "percent", subject="een daling"),
        fig(q("14%"), "een kwart", 25, "percent", subject="het doel"),
        fig(q("29%"), "29%", 29, "percent", subject="de nieuw geregistreerde pups"),
        fig(q("1.890"), "1.890", 1890, subject="meldingen over hondenhandel"),
        fig(q("6.200"), "6.200", 6200, subject="meldingen"),
        fig(q("57.100"), "57.100", 57_100, subject="dieren"),
        fig(q("11% afgenomen"), "11%", 11, "percent", subject="Het voorschrijven van antibiotica"),
        fig(q("€ 15,7"), "€ 15,7 miljoen", 15_700_000, "EUR", subject="besteed", period="/2024"),
        fig(q("€ 19 miljoen"), "€ 19 miljoen", 19_000_000, "EUR", subject="De totale uitgaven"),
        fig(q("€ 19 miljoen"), "€ 2 miljoen", 2_000_000, "EUR", subject="ingeleverd"),
        fig(q("24.000"), "24.000", 24_000, subject="katten"),
        fig(q("€ 740.000"), "€ 740.000", 740_000, "EUR"),
        fig(q("61.000"), "61.000", 61_000, subject="bezoekers per maand"),
        fig(q("De zes inspecteurs"), "zes", 6, subject="inspecteurs", period="2024-04"),
        fig(q("De zes inspecteurs"), "twintig", 20, subject="inspecteurs"),
        fig(q("acht gezamenlijke"), "acht", 8, subject="gezamenlijke grenscontroles", period="2022/"),
        fig(q("265 fokkers"), "265", 265, subject="fokkers van kortsnuitige honden", period="2024"),
        fig(q("265 fokkers"), "400", 400, subject="fokkers van kortsnuitige honden"),
        fig(q("870 hobby"), "870", 870, subject="hobbyfokkers"),
        fig(q("er 330"), "330 minder", 330, subject="hobbyfokkers"),
        fig(q("18.500"), "18.500", 18_500, subject="rashonden"),
        fig(q("zes gemeenten"), "zes", 6, subject="gemeenten"),
        fig(q("In vijf daarvan"), "vijf", 5, subject="gemeenten"),
        fig(q("€ 25.000"), "€ 25.000", 25_000, "EUR", subject="een startbijdrage"),
        fig(q("40 vragen"), "40", 40, subject="vragen"),
        fig(q("7.400"), "7.400", 7400, subject="huishoudens", period="/2024"),
        fig(q("twee van de drie"), "twee", 2, subject="meldpunten voor dierenmishandeling"),
        fig(q("twee van de drie"), "drie", 3, subject="meldpunten voor dierenmishandeling", optional=True),
        fig(q("34 in totaal"), "34", 34, subject="asielen"),
        fig(q("1.610"), "1.610", 1610, subject="basisscholen"),
        fig(q("elf nieuwe"), "elf", 11, subject="nieuwe ziektekostenpolissen", period="2024"),
        fig(q("overige 135"), "135", 135, subject="fokkers", period="/2025-08-31"),
    ],
    dates=[
        date(q("drie jaar geleden"), "drie jaar geleden", "2022", optional=True),
        date(q("1.150"), "sinds november 2023", "2023-11/"),
        date(q("al vóór"), "vóór 1 juli 2024", "/2024-06-30"),
        date(q("6.700"), "2024", "2024"),
        date(q("11% afgenomen"), "sinds 2021", "2021/"),
        date(q("11% afgenomen"), "2025", "2025"),
        date(q("€ 15,7"), "tot en met 2024", "/2024"),
        date(q("nog niet ingegaan"), "1 januari jl.", "2025-01-01"),
        date(q("Ik mik op"), "1 juli 2026", "2026-07-01"),
        date(q("De zes inspecteurs"), "april 2024", "2024-04"),
        date(q("acht gezamenlijke"), "Sinds 2022", "2022/"),
        date(q("Naar verwachting"), "de eerste helft van 2026", "2026-01/2026-06"),
        date(q("265 fokkers"), "2024", "2024"),
        date(q("reptielen"), "het vierde kwartaal van dit jaar", "2025-10/2025-12"),
        date(q("Apeldoorn"), "de afgelopen kerstvakantie", "2024-12-21/2025-01-05", optional=True),
        date(q("zes gemeenten"), "31 december 2024", "2024-12-31"),
        date(q("€ 25.000"), "vanaf 1 april 2025", "2025-04-01/"),
        date(q("19 juni"), "19 juni 2024", "2024-06-19"),
        date(q("5 oktober"), "5 oktober 2023", "2023-10-05"),
        date(q("7.400"), "tot eind 2024", "/2024-12-31"),
        date(q("Rustig oud"), "2023", "2023"),
        date(q("Rustig oud"), "2024", "2024"),
        date(q("elf nieuwe"), "2024", "2024"),
        date(q("stroombanden"), "januari 2024", "2024-01"),
        date(q("stroombanden"), "12 december jl.", "2024-12-12"),
        date(q("De evaluatie"), "2025", "2025"),
        date(q("De evaluatie"), "2026", "2026"),
        date(q("overige 135"), "vóór 1 september van dit jaar", "/2025-08-31"),
        date(q("via internet"), "de tweede helft van 2025", "2025-07/2025-12"),
        date(q("derde voortgangsoverzicht"), "Uiterlijk 1 februari 2026", "/2026-02-01"),
    ],
    commitments=[
        com(
            "C01",
            q("Ik mik op"),
            "intention",
            "intended",
            "Ik",
            "De chipplicht voor katten invoeren.",
            "2026-07-01",
        ),
        com(
            "C02",
            q("Naar verwachting"),
            "intention",
            "intended",
            None,
            "De norm voor kortsnuitige dieren van kracht laten worden.",
            "2026-01/2026-06",
        ),
        com(
            "C03",
            q("reptielen"),
            "toezegging",
            "firm",
            None,
            "De lijst van reptielen en vogels.",
            "2025-10/2025-12",
        ),
        com(
            "C04",
            q("€ 25.000"),
            "intention",
            "firm",
            None,
            "Gemeenten een startbijdrage van € 25.000 voor een hondenteam geven.",
            "2025-04-01",
            amount=25_000,
        ),
        com("C05", q("De evaluatie"), "intention", "firm", None, "De aanpak evalueren.", "2026"),
        com(
            "C06",
            q("overige 135"),
            "intention",
            "firm",
            "De NVWA",
            "De overige 135 fokkers bezoeken.",
            "/2025-08-31",
            amount=135,
            unit="count",
        ),
        com(
            "C07",
            q("via internet"),
            "toezegging",
            "firm",
            "ik",
            "Een wetsvoorstel over de handel in huisdieren via internet aanbieden.",
            "2025-07/2025-12",
        ),
        com(
            "C08",
            q("derde voortgangsoverzicht"),
            "toezegging",
            "firm",
            None,
            "Het derde voortgangsoverzicht.",
            "/2026-02-01",
        ),
        com(
            "C09",
            q("hoger beroep"),
            "intention",
            "firm",
            "ik",
            "Het Besluit houders van dieren niet wijzigen zolang het hoger beroep loopt.",
            optional=True,
        ),
        com(
            "C10",
            q("grotendeels over"),
            "intention",
            "firm",
            "ik",
            "Het advies over hondenscholen grotendeels overnemen.",
            optional=True,
        ),
        com(
            "C11",
            q("naar een gebouw"),
            "announcement",
            "firm",
            None,
            "Het meldpunt in Utrecht.",
            third=True,
            optional=True,
        ),
        com(
            "C12",
            q("€ 19 miljoen"),
            "intention",
            "firm",
            None,
            "De totale uitgaven tot € 19 miljoen beperken.",
            amount=19_000_000,
            optional=True,
        ),
        com(
            "C13",
            q("Online platforms"),
            "announcement",
            "firm",
            "Online platforms",
            "Verdachte adverteerders voortaan bij de NVWA melden.",
            third=True,
            optional=True,
        ),
    ],
    settlements=[settled("S01", BANDS, None, "fulfilled")],
)
