# ruff: noqa: E501  (sentences are not broken)
"""Heritage, third of three: a second report by a new minister, as a word processor sets it."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("Caladea", 10.6, 13.6, justified=True, hyphenated=True),
    title="Document1",
    head={
        "ministry": ("Ministerie van Onderwijs, Cultuur en Wetenschap",),
        "address": ("De Voorzitter van de Tweede Kamer", "der Staten-Generaal"),
        "place": "Den Haag, 19 juni 2025",
        "lines": [
            ("Onderwerp", "Tweede voortgangsbrief programma Erfgoed in goede staat"),
            ("Ons kenmerk", "EK/51870632"),
            ("Bijlage", "Kerncijfers per provincie"),
        ],
        "foot": "OCW, directie Erfgoed en Kunsten, EK/51870632",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Dit is de tweede voortgangsbrief over Erfgoed in goede staat, het programma dat mijn ambtsvoorganger twee jaar geleden is "
            "begonnen. U ontvangt hem enkele weken na de maand mei, omdat ik de uitslag van de laatste subsidieronde wilde meenemen. "
            "Onderstaand ga ik in op wat is gelukt, wat langer duurt en wat ik anders doe."
        ),
        H("De cijfers", number="1."),
        P(
            "De jongste Erfgoedmonitor laat zien dat 87% van de rijksmonumenten er redelijk tot goed aan toe is. Kerken blijven met 80% "
            "achter, maar halen langzaam in. Een beschikking op een subsidieverzoek liet in 2024 gemiddeld elf maanden op zich wachten. "
            "Er volgen op dit moment 507 mensen een restauratieopleiding en 231 gemeenten werken met een visie op hun kerken of hun "
            "overige erfgoed. De werkloosheid in de sector is te verwaarlozen: minder dan 1%."
        ),
        H("Wat is gelukt", number="2."),
        P(
            "De tweede subsidieronde vond in mei plaats; 19 projecten deelden in € 26 miljoen. Daarmee is sinds de start € 67,7 miljoen "
            "aan grote restauraties toegekend. Bewoners van een monument kunnen sinds 3 maart bij het Restauratiefonds een groene lening "
            "afsluiten. Tot nu toe zijn er 640 verstrekt, met een gemiddelde van € 38.500. Alle vijf regionale werkplaatsen draaien, de laatste sinds april in "
            "Zwolle. Dit jaar ontvangen zij gezamenlijk € 2,3 miljoen. Over 2024 staat de teller van de meesterproeven op 34. Sinds dit "
            "voorjaar kan iedere veiligheidsregio een beroep doen op een eigen erfgoedadviseur."
        ),
        P(
            "In 119 gemeenten met een groot kerkenbestand ligt er een kerkenvisie; de laatste zeven hebben mij laten weten dit jaar te "
            "volgen. De inventarisatie van industriële complexen heeft uw Kamer op 14 maart ontvangen, waarmee de motie-Lok is uitgevoerd. "
            "Voor groen erfgoed is in de begroting alsnog een vast bedrag opgenomen van € 4 miljoen per jaar."
        ),
        H("Wat langer duurt", number="3."),
        P(
            "De norm van negen maanden voor subsidieverzoeken wordt op zijn vroegst in de tweede helft van 2026 gehaald. De reden is dat "
            "het aantal verzoeken met ruim een vijfde is gestegen. De vaststelling van het draaiboek voor calamiteiten schuift opnieuw op, nu "
            "naar het eerste kwartaal van 2026; de oefening in Zeeland bracht tekortkomingen in de alarmering aan het licht. Over de bekostiging van de "
            "Monumentenwacht zijn Rijk en provincies het nog niet eens, zodat ik u het toegezegde voorstel pas in het najaar kan doen "
            "toekomen. De 600 leerlingen waarop wij voor 2026 koersen, zijn binnen bereik maar nog geen feit."
        ),
        H("Wat ik anders doe", number="4."),
        P(
            "De jongerenpas heeft niet gebracht wat ervan werd gehoopt. Toen de proef in december eindigde, had 3% van de doelgroep hem "
            "gebruikt. Van landelijke invoering zie ik daarom af. Het geld gaat naar schoolbezoeken: vanaf het najaar vergoed ik het vervoer "
            "van 40.000 leerlingen per jaar naar een monument in de buurt. Met de staatssecretaris van Financiën heb ik gekeken naar "
            "de belastingaftrek voor particuliere eigenaren. Die komt niet terug, omdat zij € 55 mln. per jaar zou kosten en vooral ten goede "
            "komt aan hoge inkomens."
        ),
        H("Vervolg", number="5."),
        P("Op de agenda staan nog de volgende stappen:", 0.3),
        L(
            (
                "de derde en laatste subsidieronde, met € 20 miljoen, open ik in februari 2026;",
                "een onafhankelijk bureau is bezig het programma door te lichten; zijn rapport stuur ik u in november met mijn reactie toe;",
                "voor de zomer van 2026 leg ik een wijziging van de Erfgoedwet aan uw Kamer voor;",
                "ik verken met de Waddenprovincies of scheepswrakken beter tegen plundering kunnen worden beschermd.",
            ),
            "•",
        ),
        P(
            "Nieuwe bezuinigingen op de instandhouding zijn in deze kabinetsperiode niet aan de orde. In het commissiedebat van 10 april "
            "heb ik het lid Ferwerda toegezegd terug te komen op de brandveiligheid van kapconstructies. Dat doe ik in de volgende "
            "voortgangsbrief, die in juni 2026 verschijnt."
        ),
        P("Hoogachtend,"),
        Lines(("De minister van Onderwijs, Cultuur en Wetenschap,", "", "", "drs. J.W. Oudeman")),
    ),
)

q = quoter(LETTER)
ROOF = q("lid Ferwerda…juni 2026 verschijnt")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-19",
        "subject": "Tweede voortgangsbrief programma Erfgoed in goede staat",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "EK/51870632",
        "sender_role": "De minister van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "drs. J.W. Oudeman",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["directie Erfgoed en Kunsten", "Blad 2 van", "EK/51870632"],
    figures=[
        fig(q("laat zien dat 87%"), "87%", 87, "percent", subject="de rijksmonumenten"),
        fig(q("met 80%"), "80%", 80, "percent", subject="Kerken"),
        fig(
            q("elf maanden"),
            "elf maanden",
            11,
            "other",
            subject="Een beschikking op een subsidieverzoek",
            period="2024",
            optional=True,
        ),
        fig(q("507 mensen"), "507", 507, subject="mensen"),
        fig(q("507 mensen"), "231", 231, subject="gemeenten"),
        fig(q("te verwaarlozen"), "minder dan 1%", 1, "percent", "under", "De werkloosheid in de sector"),
        fig(q("twee jaar geleden"), "twee jaar", 2, "year", optional=True),
        fig(q("19 projecten"), "19", 19, subject="projecten", period="2025-05"),
        fig(q("19 projecten"), "€ 26 miljoen", 26_000_000, "EUR", subject="projecten", period="2025-05"),
        fig(q("€ 67,7 miljoen"), "€ 67,7 miljoen", 67_700_000, "EUR", subject="grote restauraties"),
        fig(q("640 verstrekt"), "640", 640, subject="een groene lening"),
        fig(q("640 verstrekt"), "€ 38.500", 38500, "EUR", subject="een groene lening"),
        fig(q("Alle vijf"), "vijf", 5, subject="regionale werkplaatsen", optional=True),
        fig(
            q("€ 2,3 miljoen"),
            "€ 2,3 miljoen",
            2_300_000,
            "EUR",
            subject="regionale werkplaatsen",
            period="2025",
        ),
        fig(q("op 34"), "34", 34, subject="de meesterproeven", period="2024"),
        fig(q("In 119"), "119", 119, subject="gemeenten met een groot kerkenbestand"),
        fig(q("In 119"), "zeven", 7, subject="gemeenten met een groot kerkenbestand"),
        fig(q("€ 4 miljoen"), "€ 4 miljoen", 4_000_000, "EUR", subject="groen erfgoed"),
        fig(q("norm van negen"), "negen maanden", 9, "other", subject="subsidieverzoeken", optional=True),
        fig(q("ruim een vijfde"), "ruim een vijfde", 20, "percent", "over", "het aantal verzoeken"),
        fig(q("De 600 leerlingen"), "600", 600, subject="leerlingen", period="2026"),
        fig(q("had 3%"), "3%", 3, "percent", subject="de doelgroep"),
        fig(q("40.000"), "40.000", 40000, subject="leerlingen"),
        fig(q("€ 55 mln."), "€ 55 mln.", 55_000_000, "EUR", subject="de belastingaftrek"),
        fig(
            q("€ 20 miljoen"),
            "€ 20 miljoen",
            20_000_000,
            "EUR",
            subject="de derde en laatste subsidieronde",
            period="2026-02",
        ),
    ],
    dates=[
        date(q("twee jaar geleden"), "twee jaar geleden", "2023"),
        date(q("de maand mei"), "mei", "2025-05"),
        date(q("elf maanden"), "2024", "2024"),
        date(q("507 mensen"), "op dit moment", "2025-06-19", optional=True),
        date(q("19 projecten"), "mei", "2025-05"),
        date(q("sinds 3 maart"), "sinds 3 maart", "2025-03-03/"),
        date(q("Alle vijf"), "sinds april", "2025-04/"),
        date(q("€ 2,3 miljoen"), "Dit jaar", "2025"),
        date(q("op 34"), "2024", "2024"),
        date(q("iedere veiligheidsregio"), "Sinds dit voorjaar", "2025-03/"),
        date(q("In 119"), "dit jaar", "2025"),
        date(q("14 maart"), "14 maart", "2025-03-14"),
        date(q("norm van negen"), "de tweede helft van 2026", "2026-07/2026-12"),
        date(q("schuift opnieuw"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("het toegezegde voorstel"), "het najaar", "2025-09/2025-11"),
        date(q("De 600 leerlingen"), "2026", "2026"),
        date(q("had 3%"), "december", "2024-12"),
        date(q("40.000"), "vanaf het najaar", "2025-09/"),
        date(q("€ 20 miljoen"), "februari 2026", "2026-02"),
        date(q("door te lichten"), "november", "2025-11"),
        date(q("Erfgoedwet"), "voor de zomer van 2026", "/2026-05"),
        date(q("Nieuwe bezuinigingen"), "deze kabinetsperiode", None, optional=True),
        date(q("lid Ferwerda"), "10 april", "2025-04-10"),
        date(q("juni 2026"), "juni 2026", "2026-06"),
    ],
    commitments=[
        com(
            "C01",
            q("In 119"),
            "announcement",
            "firm",
            "de laatste zeven",
            "De laatste zeven gemeenten stellen een kerkenvisie op.",
            "2025",
            third=True,
        ),
        com(
            "C02",
            q("norm van negen"),
            "target",
            "intended",
            None,
            "De norm van negen maanden halen.",
            "2026-07/2026-12",
        ),
        com(
            "C03",
            q("schuift opnieuw"),
            "intention",
            "firm",
            None,
            "Het draaiboek voor calamiteiten vaststellen.",
            "2026-01/2026-03",
        ),
        com(
            "C04",
            q("het toegezegde voorstel"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer het voorstel over de Monumentenwacht sturen.",
            "2025-09/2025-11",
        ),
        com(
            "C05",
            q("De 600 leerlingen"),
            "target",
            "intended",
            "wij",
            "600 leerlingen in 2026.",
            "2026",
            amount=600,
            unit="count",
            optional=True,
        ),
        com(
            "C06",
            q("landelijke invoering"),
            "intention",
            "firm",
            "ik",
            "De pas niet landelijk invoeren.",
            optional=True,
        ),
        com(
            "C07",
            q("40.000"),
            "intention",
            "firm",
            "ik",
            "Het vervoer van 40.000 leerlingen per jaar vergoeden.",
            "2025-09/",
            amount=40000,
            unit="count",
        ),
        com(
            "C08",
            q("€ 55 mln."),
            "intention",
            "firm",
            None,
            "De belastingaftrek komt niet terug.",
            optional=True,
        ),
        com(
            "C09",
            q("€ 20 miljoen"),
            "intention",
            "firm",
            "ik",
            "De derde subsidieronde openen.",
            "2026-02",
            amount=20_000_000,
        ),
        com(
            "C10",
            q("door te lichten"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer het evaluatierapport met een reactie sturen.",
            "2025-11",
        ),
        com(
            "C11",
            q("Erfgoedwet"),
            "toezegging",
            "firm",
            "ik",
            "Een wijziging van de Erfgoedwet aan de Kamer voorleggen.",
            "/2026-05",
        ),
        com(
            "C12",
            q("scheepswrakken"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of scheepswrakken beter kunnen worden beschermd.",
        ),
        com(
            "C13",
            q("Nieuwe bezuinigingen"),
            "intention",
            "firm",
            None,
            "Geen nieuwe bezuinigingen op de instandhouding.",
            optional=True,
        ),
        com(
            "C14",
            q("juni 2026"),
            "toezegging",
            "firm",
            "ik",
            "In de volgende voortgangsbrief terugkomen op de brandveiligheid van kapconstructies.",
            "2026-06",
        ),
        com(
            "C15",
            q("€ 4 miljoen"),
            "intention",
            "firm",
            None,
            "€ 4 miljoen per jaar voor groen erfgoed.",
            amount=4_000_000,
            optional=True,
        ),
        com(
            "C16",
            q("€ 2,3 miljoen"),
            "intention",
            "firm",
            "zij",
            "De werkplaatsen ontvangen € 2,3 miljoen.",
            "2025",
            amount=2_300_000,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("14 maart"), None, "fulfilled"),
        settled("S02", q("het toegezegde voorstel"), None, "pending"),
        settled("S03", ROOF, "2025-04-10", "pending", optional=True),
    ],
)
