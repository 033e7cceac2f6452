# ruff: noqa: E501  (sentences are not broken)
"""Defence. Numbered paragraphs in a serif face, reference lines in columns, a running header; a letter of December."""

from letterpress.blocks import H, L, Letter, Lines, N
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("LiberationSerif", 11.2, 14.2),
    title="20241212 kamerbrief DEF",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Defensie",),
        "address": (
            "de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Plein 2",
            "2511 CR  Den Haag",
        ),
        "columns": [
            ("Datum", "12 december 2024"),
            ("Ons nummer", "BS2024031877"),
            ("Uw brief", "2 december 2024"),
            ("Behandeld door", "Afdeling Plannen"),
        ],
        "lines": [("Onderwerp", "Stand van zaken kazernes en personeel")],
        "running": "Stand van zaken kazernes en personeel",
        "page": "Pagina {} / {}",
    },
    body=(
        N(
            "1.",
            "Tijdens het wetgevingsoverleg van 2 december jl. heb ik uw Kamer toegezegd om vóór het kerstreces een overzicht te geven "
            "van de staat van de kazernes en van de personele vulling. Met deze brief voldoe ik aan die toezegging.",
        ),
        H("Personeel"),
        N(
            "2.",
            "Defensie telde op 1 november 41.812 militairen en 25.300 burgers. Ruim 9.200 functies, ofwel 18,6 procent, waren niet "
            "vervuld; een jaar eerder was dat 20,1 procent. In het derde kwartaal traden 1.940 mensen in dienst, een toename van een "
            "vijfde ten opzichte van dezelfde periode in 2023.[^1] Met die aantallen ben ik tevreden, maar we zijn er nog niet.",
        ),
        N(
            "3.",
            "Ik stel de proef met het dienjaar, waaraan inmiddels 600 jongeren meedoen en waarvan de eerste lichting in september jl. "
            "met een gemiddelde waardering van 8,1 is uitgestroomd, in de tweede helft van 2025 voor het hele land open. De ambitie is "
            "dat in 2030 ten minste 2.500 jongeren per jaar deelnemen. Tot herinvoering van de opkomstplicht ga ik niet over.",
        ),
        N(
            "4.",
            "Voor de zomer informeer ik uw Kamer over de vormgeving van een vrijwillige reserve van ca. 20.000 mensen. Ik hoop dat "
            "werkgevers hun mensen de ruimte geven om reservist te worden. UWV gaat werkzoekenden vanaf februari op de mogelijkheden "
            "wijzen; daarover zijn in oktober afspraken gemaakt.",
        ),
        H("Kazernes"),
        N(
            "5.",
            "Van de 8.900 gebouwen van Defensie is bijna 40 procent ouder dan vijftig jaar. Voor het vastgoed is in de Defensienota € 2,4 "
            "mld. gereserveerd, waarvan € 310 miljoen voor 2025.[^2] Met dat geld is een begin gemaakt: in Schaarsbergen en Ermelo "
            "zijn de eerste drie legeringsgebouwen opgeleverd. Voor de komende jaren gelden de volgende mijlpalen:",
        ),
        L(
            (
                "Uiterlijk in het tweede kwartaal van 2025 wordt het contract voor de nieuwe marinierskazerne gegund.",
                "De renovatie van 31 legeringsgebouwen tussen 2025 en 2029, te beginnen met die in Oirschot en Havelte, waar de klachten "
                "over schimmel, kou en slechte brandveiligheid het grootst zijn en waar het personeel in een enquête het laagste cijfer, "
                "een 4,3, aan zijn kamer gaf.",
                "Vóór 2030 worden vier munitiecomplexen uitgebreid.",
                "Scheepsbouwer Van Wijngaarden levert van 2026 tot en met 2028 zes drijvende onderkomens.",
                "De gemeente Steenwijkerveen verwacht in het voorjaar van 2025 een besluit te nemen over het bestemmingsplan voor het "
                "oefenterrein.",
            ),
            "a.",
            1,
        ),
        N(
            "6.",
            "Hangar 7 op vliegbasis Leeuwarden zou in 2023 gereed zijn. De oplevering is nu voorzien in Q3 2026, en de kosten zijn "
            "geraamd op € 58 mln. in plaats van € 44 mln. Als uw Kamer instemt met de eerste suppletoire begroting, zal in oktober 2025 "
            "met de fundering worden begonnen.",
        ),
        N(
            "7.",
            "Samen met mijn Belgische en Luxemburgse ambtgenoten bezie ik of de aanschaf van noodhospitalen gezamenlijk kan. Bij een "
            "positieve uitkomst volgt in de loop van volgend jaar een zogenoemde A-brief.",
        ),
        H("Moties en toezeggingen"),
        N(
            "8.",
            "De motie-Tjeenk (Kamerstuk 36 600 X, nr. 51) verzoekt de regering alle asbest in kazernes te inventariseren en vóór 1 maart "
            "2025 te verwijderen. Aan deze motie heb ik deels uitvoering gegeven: 147 van de 212 locaties zijn geïnventariseerd. "
            "Verwijdering vóór die datum is echter niet haalbaar.",
        ),
        N(
            "9.",
            "De toezegging van 18 april 2023 aan het lid Oudshoorn over een derde simulator komt te vervallen, omdat de bondgenoten er een "
            "beschikbaar hebben. De aan de Eerste Kamer toegezegde evaluatie van het reservistenbeleid (T03471) is op 5 november jl. "
            "verzonden.",
        ),
        N(
            "10.",
            "Over de gevolgen van een en ander voor het meerjarenplan ontvangt uw Kamer te zijner tijd nadere informatie. Het Rijk "
            "blijft voor de veiligheid van zijn personeel staan.",
        ),
        Lines(("DE STAATSSECRETARIS VAN DEFENSIE", "", "", "", "Job Hettema")),
    ),
    notes={
        1: "De cijfers zijn afgerond. Kamerstuk 36 600 X, nr. 4, p. 12-14.",
        2: "Prijspeil 2024; de indexering bedraagt 3,2%.",
    },
)

FIRST = "Tijdens het wetgevingsoverleg van 2 december jl. heb ik uw Kamer toegezegd om vóór het kerstreces een overzicht te geven van de staat van de kazernes en van de personele vulling. Met deze brief voldoe ik aan die toezegging."
STAFF = "Defensie telde op 1 november 41.812 militairen en 25.300 burgers."
EMPTY = "Ruim 9.200 functies, ofwel 18,6 procent, waren niet vervuld; een jaar eerder was dat 20,1 procent."
JOINED = "In het derde kwartaal traden 1.940 mensen in dienst, een toename van een vijfde ten opzichte van dezelfde periode in 2023."
YEAR = "Ik stel de proef met het dienjaar, waaraan inmiddels 600 jongeren meedoen en waarvan de eerste lichting in september jl. met een gemiddelde waardering van 8,1 is uitgestroomd, in de tweede helft van 2025 voor het hele land open."
AMBITION = "De ambitie is dat in 2030 ten minste 2.500 jongeren per jaar deelnemen."
RESERVE = "Voor de zomer informeer ik uw Kamer over de vormgeving van een vrijwillige reserve van ca. 20.000 mensen."
UWV = "UWV gaat werkzoekenden vanaf februari op de mogelijkheden wijzen; daarover zijn in oktober afspraken gemaakt."
OLD = "Van de 8.900 gebouwen van Defensie is bijna 40 procent ouder dan vijftig jaar."
MONEY = "Voor het vastgoed is in de Defensienota € 2,4 mld. gereserveerd, waarvan € 310 miljoen voor 2025."
MARINES = (
    "Uiterlijk in het tweede kwartaal van 2025 wordt het contract voor de nieuwe marinierskazerne gegund."
)
RENOVATE = "De renovatie van 31 legeringsgebouwen tussen 2025 en 2029, te beginnen met die in Oirschot en Havelte, waar de klachten over schimmel, kou en slechte brandveiligheid het grootst zijn en waar het personeel in een enquête het laagste cijfer, een 4,3, aan zijn kamer gaf."
STORES = "Vóór 2030 worden vier munitiecomplexen uitgebreid."
SHIPS = "Scheepsbouwer Van Wijngaarden levert van 2026 tot en met 2028 zes drijvende onderkomens."
TOWN = "De gemeente Steenwijkerveen verwacht in het voorjaar van 2025 een besluit te nemen over het bestemmingsplan voor het oefenterrein."
HANGAR = (
    "De oplevering is nu voorzien in Q3 2026, en de kosten zijn geraamd op € 58 mln. in plaats van € 44 mln."
)
BASE = "Als uw Kamer instemt met de eerste suppletoire begroting, zal in oktober 2025 met de fundering worden begonnen."
HOSPITALS = "Samen met mijn Belgische en Luxemburgse ambtgenoten bezie ik of de aanschaf van noodhospitalen gezamenlijk kan."
A_LETTER = "Bij een positieve uitkomst volgt in de loop van volgend jaar een zogenoemde A-brief."
ASBESTOS = "De motie-Tjeenk (Kamerstuk 36 600 X, nr. 51) verzoekt de regering alle asbest in kazernes te inventariseren en vóór 1 maart 2025 te verwijderen."
PARTLY = "Aan deze motie heb ik deels uitvoering gegeven: 147 van de 212 locaties zijn geïnventariseerd."
SIMULATOR = "De toezegging van 18 april 2023 aan het lid Oudshoorn over een derde simulator komt te vervallen, omdat de bondgenoten er een beschikbaar hebben."
SENATE = "De aan de Eerste Kamer toegezegde evaluatie van het reservistenbeleid (T03471) is op 5 november jl. verzonden."

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-12-12",
        "subject": "Stand van zaken kazernes en personeel",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "BS2024031877",
        "sender_role": "DE STAATSSECRETARIS VAN DEFENSIE",
        "sender_name": "Job Hettema",
        "ministry": "Ministerie van Defensie",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Pagina 2 /", "Plein 2", "BS2024031877", "Behandeld door", "2511 CR"],
    figures=[
        fig(STAFF, "41.812", 41812, subject="militairen", period="2024-11-01"),
        fig(STAFF, "25.300", 25300, subject="burgers", period="2024-11-01"),
        fig(EMPTY, "Ruim 9.200", 9200, "count", "over", "functies", period="2024-11-01"),
        fig(EMPTY, "18,6 procent", 18.6, "percent", subject="functies", period="2024-11-01"),
        fig(EMPTY, "20,1 procent", 20.1, "percent", subject="functies", period="2023-11-01"),
        fig(JOINED, "1.940", 1940, subject="mensen", period="2024-07/2024-09"),
        fig(JOINED, "een vijfde", 20, "percent", subject="een toename", period="2023-07/2024-09"),
        fig(YEAR, "600", 600, subject="jongeren", period="2024-12-12"),
        fig(YEAR, "8,1", 8.1, "score", subject="waardering", period="2024-09"),
        fig(YEAR, "helft", 50, "percent", optional=True),
        fig(AMBITION, "ten minste 2.500", 2500, "count", "at_least", "jongeren", period="2030"),
        fig(RESERVE, "ca. 20.000", 20000, "count", "about", "mensen"),
        fig(OLD, "8.900", 8900, subject="gebouwen"),
        fig(OLD, "bijna 40 procent", 40, "percent", "under", "gebouwen van Defensie"),
        fig(OLD, "vijftig jaar", 50, "year", optional=True),
        fig(MONEY, "€ 2,4 mld.", 2_400_000_000, "EUR", subject="het vastgoed"),
        fig(MONEY, "€ 310 miljoen", 310_000_000, "EUR", subject="het vastgoed", period="2025"),
        fig("zijn de eerste drie legeringsgebouwen opgeleverd", "drie", 3, subject="legeringsgebouwen"),
        fig(RENOVATE, "31", 31, subject="legeringsgebouwen", period="2025/2029"),
        fig(RENOVATE, "4,3", 4.3, "score", subject="zijn kamer"),
        fig(STORES, "vier", 4, subject="munitiecomplexen", period="/2029"),
        fig(SHIPS, "zes", 6, subject="drijvende onderkomens", period="2026/2028"),
        fig(HANGAR, "€ 58 mln.", 58_000_000, "EUR", subject="de kosten"),
        fig(HANGAR, "€ 44 mln.", 44_000_000, "EUR", subject="de kosten"),
        fig(PARTLY, "147", 147, subject="locaties"),
        fig(PARTLY, "212", 212, subject="locaties"),
        fig("de indexering bedraagt 3,2%", "3,2%", 3.2, "percent", subject="de indexering", period="2024"),
    ],
    dates=[
        date("Tijdens het wetgevingsoverleg van 2 december jl.", "2 december jl.", "2024-12-02"),
        date("om vóór het kerstreces een overzicht", "vóór het kerstreces", "/2024-12-19", optional=True),
        date(STAFF, "1 november", "2024-11-01"),
        date(EMPTY, "een jaar eerder", "2023-11-01", optional=True),
        date(JOINED, "het derde kwartaal", "2024-07/2024-09"),
        date(JOINED, "2023", "2023"),
        date(YEAR, "inmiddels", "2024-12-12", optional=True),
        date(YEAR, "september jl.", "2024-09"),
        date(YEAR, "de tweede helft van 2025", "2025-07/2025-12"),
        date(AMBITION, "2030", "2030"),
        date(RESERVE, "Voor de zomer", "/2025-05"),
        date(UWV, "vanaf februari", "2025-02/"),
        date(UWV, "oktober", "2024-10"),
        date(MONEY, "2025", "2025"),
        date(
            "Voor de komende jaren gelden de volgende mijlpalen:", "de komende jaren", "2025/", optional=True
        ),
        date(MARINES, "Uiterlijk in het tweede kwartaal van 2025", "/2025-06"),
        date(RENOVATE, "tussen 2025 en 2029", "2025/2029"),
        date(STORES, "Vóór 2030", "/2029"),
        date(SHIPS, "van 2026 tot en met 2028", "2026/2028"),
        date(TOWN, "het voorjaar van 2025", "2025-03/2025-05"),
        date("Hangar 7 op vliegbasis Leeuwarden zou in 2023 gereed zijn.", "2023", "2023"),
        date(HANGAR, "Q3 2026", "2026-07/2026-09"),
        date(HANGAR, "nu", "2024-12-12", optional=True),
        date(BASE, "oktober 2025", "2025-10"),
        date(A_LETTER, "in de loop van volgend jaar", "2025"),
        date(ASBESTOS, "vóór 1 maart 2025", "/2025-02-28"),
        date(SIMULATOR, "18 april 2023", "2023-04-18"),
        date(SENATE, "5 november jl.", "2024-11-05"),
        date("Prijspeil 2024; de indexering", "2024", "2024"),
    ],
    commitments=[
        com(
            "C01",
            YEAR,
            "intention",
            "firm",
            "Ik",
            "De proef met het dienjaar voor het hele land openstellen.",
            "2025-07/2025-12",
        ),
        com(
            "C02",
            AMBITION,
            "target",
            "intended",
            None,
            "Ten minste 2.500 jongeren per jaar in het dienjaar.",
            "2030",
            amount=2500,
            unit="count",
        ),
        com(
            "C03",
            "Tot herinvoering van de opkomstplicht ga ik niet over.",
            "intention",
            "firm",
            "ik",
            "De opkomstplicht niet opnieuw invoeren.",
        ),
        com(
            "C04",
            RESERVE,
            "toezegging",
            "firm",
            "ik",
            "De Kamer informeren over een vrijwillige reserve.",
            "/2025-05",
        ),
        com(
            "C05",
            UWV,
            "announcement",
            "firm",
            "UWV",
            "UWV wijst werkzoekenden op de mogelijkheden bij Defensie.",
            "2025-02/",
            third=True,
        ),
        com(
            "C06",
            MARINES,
            "intention",
            "firm",
            None,
            "Het contract voor de nieuwe marinierskazerne gunnen.",
            "/2025-06",
        ),
        com(
            "C07",
            RENOVATE,
            "intention",
            "firm",
            None,
            "31 legeringsgebouwen renoveren.",
            "2025/2029",
            amount=31,
            unit="count",
        ),
        com(
            "C08",
            STORES,
            "intention",
            "firm",
            None,
            "Vier munitiecomplexen uitbreiden.",
            "/2029",
            amount=4,
            unit="count",
        ),
        com(
            "C09",
            SHIPS,
            "announcement",
            "firm",
            "Scheepsbouwer Van Wijngaarden",
            "Zes drijvende onderkomens leveren.",
            "2026/2028",
            third=True,
            amount=6,
            unit="count",
        ),
        com(
            "C10",
            TOWN,
            "announcement",
            "intended",
            "De gemeente Steenwijkerveen",
            "Een besluit nemen over het bestemmingsplan voor het oefenterrein.",
            "2025-03/2025-05",
            third=True,
        ),
        com("C11", HANGAR, "intention", "intended", None, "Hangar 7 opleveren.", "2026-07/2026-09"),
        com(
            "C12",
            BASE,
            "intention",
            "firm",
            None,
            "Na instemming van de Kamer met de fundering beginnen.",
            "2025-10",
        ),
        com(
            "C13",
            HOSPITALS,
            "intention",
            "exploratory",
            "ik",
            "Bezien of de aanschaf van noodhospitalen gezamenlijk kan.",
        ),
        com(
            "C14",
            A_LETTER,
            "toezegging",
            "firm",
            None,
            "Bij een positieve uitkomst een A-brief sturen.",
            "2025",
        ),
        com(
            "C15",
            "Over de gevolgen van een en ander voor het meerjarenplan ontvangt uw Kamer te zijner tijd nadere informatie.",
            "toezegging",
            "firm",
            None,
            "De Kamer nader informeren over de gevolgen voor het meerjarenplan.",
        ),
        com(
            "C16",
            "Het Rijk blijft voor de veiligheid van zijn personeel staan.",
            "intention",
            "firm",
            "Het Rijk",
            "Voor de veiligheid van het personeel blijven staan.",
            optional=True,
        ),
        com(
            "C17",
            MONEY,
            "intention",
            "firm",
            None,
            "€ 2,4 mld. voor het vastgoed.",
            amount=2_400_000_000,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", FIRST, "2024-12-02", "fulfilled"),
        settled("S02", PARTLY, None, "partly"),
        settled("S03", SIMULATOR, "2023-04-18", "dropped"),
        settled("S04", SENATE, None, "fulfilled"),
        settled(
            "S05", "Verwijdering vóór die datum is echter niet haalbaar.", None, "pending", optional=True
        ),
    ],
)
