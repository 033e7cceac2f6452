# ruff: noqa: E501  (sentences are not broken)
"""Justice. A reaction to an inspectorate's report: what it recommends is no promise, what is done with it is."""

from letterpress.blocks import H, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("LiberationSans", 9, 12.2),
    title="Beleidsreactie rapport IJenV",
    head={
        "ministry": ("Ministerie van Justitie en Veiligheid",),
        "return": "> Retouradres Postbus 20301 2500 EH  Den Haag",
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "10 februari 2025"),
            ("Onderwerp", "Reactie op Inspectierapport over de uitvoering van taakstraffen"),
        ],
        "label_width": 64,
        "side": [
            ("Directoraat-Generaal Straffen en Beschermen", ("Directie Sanctie-uitvoering",)),
            ("", ("Turfmarkt 147", "2511 DP  Den Haag", "www.rijksoverheid.nl/jenv")),
            ("Ons kenmerk", ("6091573",)),
            ("Uw kenmerk", ("2024Z21066",)),
            ("Bijlagen", ("1",)),
            (
                "",
                (
                    "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen.",
                ),
            ),
        ],
        "side_next": [
            ("Directoraat-Generaal Straffen en Beschermen", ("Directie Sanctie-uitvoering",)),
            ("Datum", ("10 februari 2025",)),
            ("Ons kenmerk", ("6091573",)),
        ],
    },
    body=(
        P(
            "Op 5 december 2024 publiceerde de Inspectie Justitie en Veiligheid (hierna: de Inspectie) haar rapport «Tijd te goed» over de "
            "uitvoering van taakstraffen door volwassenen.[^1] De vaste commissie vroeg mij op 17 december jl. om daar binnen acht weken op te "
            "reageren. Met deze brief doe ik dat. Eerst vat ik de bevindingen samen, daarna bespreek ik de aanbevelingen één voor één."
        ),
        H("Bevindingen van de Inspectie"),
        P(
            "Het oordeel van de Inspectie is kritisch. In 2023 legden rechters en officieren ruim 29.800 taakstraffen op. Van de straffen die "
            "werden afgerond, was 71 procent binnen de wettelijke termijn van achttien maanden voltooid; één op de acht mislukte. Tussen het "
            "vonnis en het eerste gesprek bij de reclassering liggen gemiddeld 97 dagen, ruim twee keer zoveel als de norm van 42. In bijna "
            "de helft van de 118 onderzochte dossiers ontbrak een verslag van de controle op de werkplek.[^2] Volgens de Inspectie zou de "
            "reclassering in 2026 zonder maatregelen voor 3.000 mensen geen plaats meer hebben."
        ),
        P(
            "Dat beeld herken ik. Een straf die te laat begint, verliest haar betekenis, voor de dader en voor het slachtoffer. Ik neem de vijf "
            "aanbevelingen over, waarvan één in gewijzigde vorm."
        ),
        H("Aanbevelingen aan de uitvoering"),
        H("Aanbeveling 1: nodig veroordeelden sneller uit", italic=True),
        P(
            "De drie reclasseringsorganisaties roepen vanaf 1 september iedere veroordeelde binnen zes weken na het vonnis op; daarover zijn "
            "wij het in januari eens geworden. Het Centraal Justitieel Incassobureau (CJIB) zal hun de vonnissen voortaan binnen drie "
            "werkdagen toesturen. Mijn streven is dat de gemiddelde wachttijd eind 2026 niet meer dan 50 dagen bedraagt."
        ),
        H("Aanbeveling 2: houd zicht op de werkplek", italic=True),
        P(
            "De Inspectie beveelt aan om elke projectplaats ten minste twee keer per jaar onaangekondigd te bezoeken. Dat vraagt bij zo’n 3.400 "
            "plaatsen veel van de organisaties. Ik begin daarom waar de meeste straffen mislukken: die plaatsen, circa 15% van het totaal, "
            "worden met ingang van dit voorjaar elk kwartaal gecontroleerd. Voor dit toezicht stel ik in 2025 € 2,1 miljoen en daarna "
            "structureel € 3,4 miljoen ter beschikking."
        ),
        H("Aanbeveling 3: breng de registratie op orde", italic=True),
        P(
            "Het nieuwe registratiesysteem had vorig najaar in gebruik moeten zijn. De oplevering is door een conflict met de leverancier "
            "verschoven naar het eerste kwartaal van 2026. In de tussentijd leggen de werkmeesters hun controles vast in een eenvoudig "
            "formulier, dat sinds 3 februari beschikbaar is."
        ),
        H("Aanbevelingen aan de staatssecretaris"),
        H("Aanbeveling 4: heroverweeg de termijn van achttien maanden", italic=True),
        P(
            "Voordat ik over de termijn een standpunt inneem, wil ik weten waardoor straffen uitlopen. Het Wetenschappelijk Onderzoek- en "
            "Datacentrum (WODC) doet daar op mijn verzoek onderzoek naar en denkt in oktober te publiceren. Aan de hand daarvan bezie ik of een "
            "wetswijziging nodig is. Vóór het einde van het jaar bericht ik uw Kamer over mijn keuze."
        ),
        H("Aanbeveling 5: screen op een licht verstandelijke beperking", italic=True),
        P(
            "Standaard screenen van alle veroordeelden vind ik niet proportioneel en zal ik dus niet doen. Wel gaan in Rotterdam en Arnhem op "
            "1 april proeven van start, met elk 150 deelnemers, waarin werkmeesters bij een vermoeden een korte vragenlijst afnemen. Slagen deze "
            "proeven, dan voer ik de vragenlijst in 2026 in het hele land in. Hiervan hebben niet alleen veroordeelden baat, maar ook de bedrijven "
            "en instellingen die hun een werkplek bieden."
        ),
        H("Moties en toezeggingen"),
        P(
            "In het commissiedebat van 13 november 2024 heeft mijn voorganger het lid Ruiter toegezegd na te gaan of aanbieders van werkplekken "
            "een vergoeding kunnen krijgen. Een vergoeding van € 4 per uur zou jaarlijks € 9 à 10 mln. kosten, waarvoor geen dekking is. "
            "Hiermee beschouw ik deze toezegging als afgedaan. De motie-Sanders c.s.[^3] vraagt om recidivisten geen taakstraf van meer dan 120 "
            "uur meer op te leggen. Aan die motie kan ik nog geen uitvoering geven, omdat daarvoor een wetsvoorstel nodig is. Dit gaat naar "
            "verwachting medio 2025 in consultatie."
        ),
        H("Tot slot"),
        P(
            "De medewerkers van de reclassering doen hun werk onder hoge druk. Hun inzet verdient waardering. In de voortgangsbrief over de "
            "sanctie-uitvoering, die ik u in december toezend, ga ik opnieuw op de vijf aanbevelingen in."
        ),
        P("De Staatssecretaris van Justitie en Veiligheid,", 3),
        Lines(("I. Coenraadts-de Haan",)),
    ),
    notes={
        1: "Inspectie Justitie en Veiligheid, Tijd te goed, Den Haag 2024.",
        2: "Het gaat om dossiers uit de periode van juli 2022 tot en met juni 2024 in vier regio’s.",
        3: "Kamerstuk 29 279, nr. 914.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-02-10",
        "subject": "Reactie op Inspectierapport over de uitvoering van taakstraffen",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "6091573",
        "sender_role": "De Staatssecretaris van Justitie en Veiligheid",
        "sender_name": "I. Coenraadts-de Haan",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=[
        "Turfmarkt",
        "6091573",
        "Bij beantwoording",
        "Wilt u slechts",
        "Pagina 2 van",
        "Straffen en Beschermen",
    ],
    figures=[
        fig(q("binnen acht weken"), "acht weken", 8, "other", optional=True),
        fig(q("29.800"), "ruim 29.800", 29800, "count", "over", "taakstraffen", period="2023"),
        fig(q("71 procent"), "71 procent", 71, "percent", subject="de straffen die werden afgerond"),
        fig(q("71 procent"), "achttien maanden", 18, "other", optional=True),
        fig(q("71 procent"), "één op de acht", 12.5, "percent", subject="de straffen die werden afgerond"),
        fig(
            q("97 dagen"), "97 dagen", 97, "other", subject="het vonnis en het eerste gesprek", optional=True
        ),
        fig(q("97 dagen"), "ruim twee keer", 2, "other", "over", optional=True),
        fig(q("97 dagen"), "42", 42, "other", subject="de norm", optional=True),
        fig(q("118"), "bijna de helft", 50, "percent", "under", "de 118 onderzochte dossiers"),
        fig(q("118"), "118", 118, subject="onderzochte dossiers"),
        fig(q("3.000 mensen"), "3.000", 3000, subject="mensen", period="2026"),
        fig(q("Ik neem de vijf"), "vijf", 5, subject="aanbevelingen", optional=True),
        fig(q("Ik neem de vijf"), "één", 1, optional=True),
        fig(q("vanaf 1 september"), "drie", 3, subject="reclasseringsorganisaties", optional=True),
        fig(q("vanaf 1 september"), "zes weken", 6, "other", optional=True),
        fig(q("Incassobureau"), "drie werkdagen", 3, "other", optional=True),
        fig(
            q("Mijn streven"),
            "niet meer dan 50 dagen",
            50,
            "other",
            "at_most",
            "de gemiddelde wachttijd",
            optional=True,
        ),
        fig(q("beveelt aan"), "ten minste twee keer", 2, "other", "at_least", optional=True),
        fig(q("3.400"), "zo’n 3.400", 3400, "count", "about", "plaatsen"),
        fig(q("circa 15%"), "circa 15%", 15, "percent", "about", "plaatsen"),
        fig(q("€ 2,1 miljoen"), "€ 2,1 miljoen", 2_100_000, "EUR", subject="dit toezicht", period="2025"),
        fig(q("€ 2,1 miljoen"), "€ 3,4 miljoen", 3_400_000, "EUR", subject="dit toezicht"),
        fig(
            "Aanbeveling 4: heroverweeg de termijn van achttien maanden",
            "achttien maanden",
            18,
            "other",
            optional=True,
        ),
        fig(q("150 deelnemers"), "150", 150, subject="deelnemers"),
        fig(q("€ 4 per uur"), "€ 4", 4, "EUR", subject="Een vergoeding"),
        fig(q("€ 4 per uur"), "€ 9 à 10 mln.", 9_000_000, "EUR", high=10_000_000, subject="Een vergoeding"),
        fig(q("De motie-Sanders"), "meer dan 120 uur", 120, "other", "over", "taakstraf", optional=True),
        fig(q("ga ik opnieuw"), "vijf", 5, subject="aanbevelingen", optional=True),
        fig(q("vier regio’s"), "vier", 4, subject="regio’s", optional=True),
    ],
    dates=[
        date(q("Tijd te goed» over"), "5 december 2024", "2024-12-05"),
        date(q("binnen acht weken"), "17 december jl.", "2024-12-17"),
        date(q("29.800"), "2023", "2023"),
        date(q("3.000 mensen"), "2026", "2026"),
        date(q("vanaf 1 september"), "vanaf 1 september", "2025-09-01/"),
        date(q("vanaf 1 september"), "januari", "2025-01"),
        date(q("Mijn streven"), "eind 2026", "2026-10/2026-12"),
        date(q("circa 15%"), "met ingang van dit voorjaar", "2025-03/"),
        date(q("€ 2,1 miljoen"), "2025", "2025"),
        date(q("€ 2,1 miljoen"), "daarna", "2026/", optional=True),
        date(q("vorig najaar"), "vorig najaar", "2024-09/2024-11"),
        date(q("De oplevering"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("eenvoudig formulier"), "sinds 3 februari", "2025-02-03/"),
        date(q("(WODC)"), "oktober", "2025-10"),
        date(q("het einde van het jaar"), "Vóór het einde van het jaar", "/2025-12-31"),
        date(q("150 deelnemers"), "1 april", "2025-04-01"),
        date(q("Slagen deze"), "2026", "2026"),
        date(q("lid Ruiter"), "13 november 2024", "2024-11-13"),
        date(q("in consultatie"), "medio 2025", "2025-05/2025-08"),
        date(q("ga ik opnieuw"), "december", "2025-12"),
        date("Den Haag 2024", "2024", "2024", optional=True),
        date(q("vier regio’s"), "van juli 2022 tot en met juni 2024", "2022-07/2024-06"),
    ],
    commitments=[
        com(
            "C01",
            q("vanaf 1 september"),
            "announcement",
            "firm",
            "De drie reclasseringsorganisaties",
            "Iedere veroordeelde binnen zes weken oproepen.",
            "2025-09-01/",
            third=True,
        ),
        com(
            "C02",
            q("Incassobureau"),
            "intention",
            "firm",
            "Het Centraal Justitieel Incassobureau (CJIB)",
            "De vonnissen binnen drie werkdagen toesturen.",
        ),
        com(
            "C03",
            q("Mijn streven"),
            "target",
            "intended",
            "Mijn",
            "De gemiddelde wachttijd is niet meer dan 50 dagen.",
            "2026-10/2026-12",
        ),
        com(
            "C04",
            q("circa 15%"),
            "intention",
            "firm",
            "Ik",
            "De plaatsen waar de meeste straffen mislukken elk kwartaal controleren.",
            "2025-03/",
        ),
        com(
            "C05",
            q("€ 2,1 miljoen"),
            "intention",
            "firm",
            "ik",
            "In 2025 € 2,1 miljoen voor toezicht.",
            "2025",
            amount=2_100_000,
        ),
        com(
            "C06",
            q("€ 2,1 miljoen"),
            "intention",
            "firm",
            "ik",
            "Daarna structureel € 3,4 miljoen voor toezicht.",
            "2026/",
            amount=3_400_000,
            optional=True,
        ),
        com(
            "C07",
            q("De oplevering"),
            "intention",
            "firm",
            None,
            "Het nieuwe registratiesysteem opleveren.",
            "2026-01/2026-03",
        ),
        com(
            "C08",
            q("(WODC)"),
            "intention",
            "intended",
            "Het Wetenschappelijk Onderzoek- en Datacentrum (WODC)",
            "Het onderzoek naar het uitlopen van straffen publiceren.",
            "2025-10",
        ),
        com(
            "C09",
            q("wetswijziging nodig"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of een wetswijziging nodig is.",
        ),
        com(
            "C10",
            q("het einde van het jaar"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer over de termijn berichten.",
            "/2025-12-31",
        ),
        com(
            "C11",
            q("Standaard screenen"),
            "intention",
            "firm",
            "ik",
            "Niet alle veroordeelden standaard screenen.",
        ),
        com(
            "C12",
            q("150 deelnemers"),
            "intention",
            "firm",
            None,
            "Proeven met een vragenlijst in Rotterdam en Arnhem.",
            "2025-04-01",
            amount=150,
            unit="count",
        ),
        com(
            "C13",
            q("Slagen deze"),
            "intention",
            "firm",
            "ik",
            "Na geslaagde proeven de vragenlijst in het hele land invoeren.",
            "2026",
        ),
        com(
            "C14",
            q("in consultatie"),
            "intention",
            "intended",
            None,
            "Het wetsvoorstel over recidivisten in consultatie brengen.",
            "2025-05/2025-08",
        ),
        com(
            "C15",
            q("ga ik opnieuw"),
            "toezegging",
            "firm",
            "ik",
            "In de voortgangsbrief opnieuw op de aanbevelingen ingaan.",
            "2025-12",
        ),
        com(
            "C16",
            q("Ik neem de vijf"),
            "intention",
            "firm",
            "Ik",
            "De vijf aanbevelingen overnemen.",
            optional=True,
        ),
        com(
            "C17",
            q("eenvoudig formulier"),
            "announcement",
            "firm",
            "de werkmeesters",
            "Controles in een formulier vastleggen.",
            third=True,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("Hiermee beschouw"), "2024-11-13", "fulfilled"),
        settled("S02", q("nog geen uitvoering"), None, "pending"),
    ],
)
