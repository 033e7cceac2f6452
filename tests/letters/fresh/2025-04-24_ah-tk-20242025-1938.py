# ruff: noqa: E501  (sentences are not broken)
"""Housing for the elderly. Questions and answers in two columns, column after column, justified and hyphenated."""

from letterpress.blocks import H, L, Letter, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="aanhangsel",
    style=Style("Times", 10.4, 12.8, justified=True, hyphenated=True),
    title="ah-tk-20242025-1938",
    interleaved=False,
    head={"year": "2024–2025", "number": "1938"},
    body=(
        H("1938"),
        P(
            "Vragen van de leden <b>Smidt</b> (NPO’21) en <b>El Idrissi</b> (LS) aan de Minister van Volkshuisvesting en Ruimtelijke Ordening over "
            "<b>de achterblijvende bouw van ouderenwoningen</b> (ingezonden 12 maart 2025)."
        ),
        P(
            "Antwoord van Minister Vreugdenhil (Volkshuisvesting en Ruimtelijke Ordening), mede namens de Staatssecretaris van "
            "Volksgezondheid, Welzijn en Sport (ontvangen 24 april 2025)."
        ),
        H("Vraag 1"),
        P("Kent u het bericht «Hofje zoekt bouwer»?[^1] Wat vindt u daarvan?"),
        H("Antwoord 1"),
        P("Ja. De zorgen die erin worden geuit, begrijp ik goed."),
        H("Vraag 2"),
        P(
            "Klopt het dat van de 290.000 ouderenwoningen die tot en met 2030 nodig zijn, tot nu toe nog geen tiende is gebouwd? Hoe verdelen "
            "die zich over huur en koop?"
        ),
        H("Antwoord 2"),
        P(
            "Nee, dat aandeel ligt hoger. Van begin 2022 tot en met eind 2024 zijn 41.300 woningen voor ouderen gereedgekomen, ofwel ruim 14% van de "
            "opgave. Daarvan is drie vijfde sociale huur, een kwart middenhuur en de rest koop. Zo’n 9.500 van deze woningen zijn geclusterd, "
            "dat wil zeggen rond een gezamenlijke ruimte gelegen.[^2] In 2024 werden 16.200 vergunningen verleend, tegen 12.700 in het jaar "
            "daarvoor."
        ),
        H("Vraag 3"),
        P(
            "Deelt u de mening dat gemeenten meer geld nodig hebben voor ontmoetingsruimten? Bent u bereid de regeling die vorig jaar na acht "
            "dagen was uitgeput, nog voor de zomer opnieuw open te stellen?"
        ),
        H("Antwoord 3"),
        P(
            "De Stimuleringsregeling Ontmoetingsruimten wordt op 2 juni heropend. Voor deze ronde is € 27,5 miljoen beschikbaar, met een maximum van "
            "€ 175.000 per project. Van de 212 aanvragen uit de vorige ronde konden er 129 worden gehonoreerd. De 83 afgewezen aanvragers krijgen "
            "bij de behandeling voorrang. Ik ben voornemens om ook in 2026 en 2027 een ronde te houden, maar beslis daarover pas bij de "
            "augustusbesluitvorming."
        ),
        H("Vraag 4"),
        P(
            "Hoe staat het met de uitvoering van de motie-El Idrissi[^3] over splitsen van grote woningen? Wanneer komt u met het voorstel dat u "
            "daarover in december hebt toegezegd?"
        ),
        H("Antwoord 4"),
        P(
            "De motie verzoekt de regering de regels voor woningsplitsing te vereenvoudigen. Een voorstel daartoe heb ik in het debat van 11 "
            "december 2024 voor 1 april toegezegd; die termijn heb ik niet gehaald, doordat het overleg met de gemeenten langer duurde. Het "
            "voorstel bereikt u nu uiterlijk 4 juli. Vooruitlopend daarop vervalt per 1 mei in elk geval de eis van een eigen parkeerplaats."
        ),
        H("Vraag 5"),
        P(
            "Wat gaat u doen om ouderen te helpen die willen verhuizen? Zou u verhuiscoaches in alle gemeenten kunnen bekostigen? Zo nee, waarom "
            "niet?"
        ),
        H("Antwoord 5"),
        P(
            "Uit onderzoek blijkt dat één op de drie 65-plussers wil verhuizen, maar dat nog geen 6% dat jaarlijks doet. Er is dus veel te winnen. "
            "Daarom onderneem ik, naast wat gemeenten zelf al doen, het volgende:",
            0.4,
        ),
        L(
            (
                "in het vierde kwartaal gaat een landelijk informatiepunt voor verhuizende ouderen open, dat telefonisch en online bereikbaar is;",
                "Aedes zal zijn leden oproepen om ouderen bij verhuizing hun oude huurprijs te laten behouden;",
                "met tien gemeenten verken ik of verhuiscoaches ook koopwoningen kunnen vrijspelen;",
                "de tijdelijke verhuisvergoeding van € 2.750, waarvan sinds januari 1.140 huishoudens gebruikmaakten, blijft tot eind 2026 bestaan.",
            ),
            "•",
        ),
        P(
            "Het bekostigen van coaches in iedere gemeente is niet aan het Rijk; daartoe zal ik niet overgaan."
        ),
        H("Vraag 6"),
        P("Kunt u toezeggen dat er in 2027 ten minste 25.000 ouderenwoningen per jaar worden opgeleverd?"),
        H("Antwoord 6"),
        P(
            "Een dergelijke garantie kan ik niet geven, omdat de bouw van vele partijen afhangt. In de woondeals hebben provincies en gemeenten "
            "zich wel verbonden aan 21.500 woningen in 2026. Of dat genoeg is, beoordeel ik na de tussenmeting, die dit najaar verschijnt. Blijft de "
            "productie achter, dan zal ik met de betrokken provincies nadere afspraken maken."
        ),
        H("Vraag 7"),
        P(
            "Wilt u de Kamer vóór het commissiedebat Ouderenhuisvesting van 26 juni een overzicht per provincie sturen?"
        ),
        H("Antwoord 7"),
        P(
            "Ja, dat overzicht ontvangt u vóór 20 juni. De Staatssecretaris van Volksgezondheid, Welzijn en Sport zal daarbij ingaan op de "
            "zorgvraag, zoals toegezegd aan het lid Smidt in het debat van 6 februari jl."
        ),
    ),
    notes={
        1: "Veluwse Post, 8 maart 2025.",
        2: "Bron: Monitor Ouderenhuisvesting 2024.",
        3: "Kamerstuk 32 847, nr. 1233.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "answers",
        "date": "2025-04-24",
        "subject": "Vragen van de leden Smidt (NPO’21) en El Idrissi (LS) aan de Minister van Volkshuisvesting en Ruimtelijke Ordening over de achterblijvende bouw van ouderenwoningen",
        "dossier": None,
        "number": "1938",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "Minister van Volkshuisvesting en Ruimtelijke Ordening",
        "sender_name": "Vreugdenhil",
        "ministry": "Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
        "addressee": None,
    },
    furniture=["ISSN 0921", "Aanhangsel van de Handelingen, nr.", "ah-tk-"],
    figures=[
        fig(q("290.000"), "290.000", 290000, subject="ouderenwoningen", optional=True),
        fig(q("290.000"), "nog geen tiende", 10, "percent", "under", "ouderenwoningen", optional=True),
        fig(q("41.300"), "41.300", 41300, subject="woningen voor ouderen", period="2022/2024"),
        fig(q("41.300"), "ruim 14%", 14, "percent", "over", "de opgave"),
        fig(q("drie vijfde"), "drie vijfde", 60, "percent", subject="sociale huur"),
        fig(q("drie vijfde"), "een kwart", 25, "percent", subject="middenhuur"),
        fig(q("9.500"), "Zo’n 9.500", 9500, "count", "about", "deze woningen"),
        fig(q("16.200"), "16.200", 16200, subject="vergunningen", period="2024"),
        fig(q("16.200"), "12.700", 12700, subject="vergunningen", period="2023"),
        fig(q("uitgeput"), "acht dagen", 8, "other", optional=True),
        fig(q("€ 27,5 miljoen"), "€ 27,5 miljoen", 27_500_000, "EUR", subject="deze ronde"),
        fig(q("€ 27,5 miljoen"), "een maximum van € 175.000", 175_000, "EUR", "at_most", "project"),
        fig(q("212 aanvragen"), "212", 212, subject="aanvragen"),
        fig(q("212 aanvragen"), "129", 129, subject="aanvragen"),
        fig(q("De 83"), "83", 83, subject="afgewezen aanvragers"),
        fig(q("65-plussers"), "één op de drie", 33.33, "percent", subject="65-plussers"),
        fig(q("65-plussers"), "nog geen 6%", 6, "percent", "under", "65-plussers"),
        fig(q("tien gemeenten"), "tien", 10, subject="gemeenten"),
        fig(q("€ 2.750"), "€ 2.750", 2750, "EUR", subject="de tijdelijke verhuisvergoeding"),
        fig(q("€ 2.750"), "1.140", 1140, subject="huishoudens", period="2025-01/"),
        fig(
            q("25.000"),
            "ten minste 25.000",
            25000,
            "count",
            "at_least",
            "ouderenwoningen",
            period="2027",
            optional=True,
        ),
        fig(q("21.500"), "21.500", 21500, subject="woningen", period="2026"),
    ],
    dates=[
        date(q("ingezonden"), "12 maart 2025", "2025-03-12", optional=True),
        date(q("ontvangen 24"), "24 april 2025", "2025-04-24", optional=True),
        date(q("290.000"), "tot en met 2030", "/2030", optional=True),
        date(q("41.300"), "Van begin 2022 tot en met eind 2024", "2022/2024"),
        date(q("16.200"), "2024", "2024"),
        date(q("16.200"), "het jaar daarvoor", "2023", optional=True),
        date(q("uitgeput"), "vorig jaar", "2024", optional=True),
        date(q("uitgeput"), "voor de zomer", "/2025-05", optional=True),
        date(q("heropend"), "2 juni", "2025-06-02"),
        date(q("augustusbesluitvorming"), "2026 en 2027", "2026/2027"),
        date(q("augustusbesluitvorming"), "augustus", "2025-08", optional=True),
        date(q("Wanneer komt u"), "december", "2024-12", optional=True),
        date(q("Een voorstel daartoe"), "11 december 2024", "2024-12-11"),
        date(q("Een voorstel daartoe"), "voor 1 april", "/2025-03-31"),
        date(q("4 juli"), "uiterlijk 4 juli", "/2025-07-04"),
        date(q("Vooruitlopend"), "per 1 mei", "2025-05-01/"),
        date(q("informatiepunt"), "het vierde kwartaal", "2025-10/2025-12"),
        date(q("€ 2.750"), "sinds januari", "2025-01/"),
        date(q("€ 2.750"), "tot eind 2026", "/2026-12-31"),
        date(q("25.000"), "2027", "2027", optional=True),
        date(q("21.500"), "2026", "2026"),
        date(q("tussenmeting"), "dit najaar", "2025-09/2025-11"),
        date(
            q("26 juni"),
            "vóór het commissiedebat Ouderenhuisvesting van 26 juni",
            "/2025-06-25",
            optional=True,
        ),
        date(q("20 juni"), "vóór 20 juni", "/2025-06-19"),
        date(q("6 februari"), "6 februari jl.", "2025-02-06"),
        date("Veluwse Post, 8 maart 2025", "8 maart 2025", "2025-03-08"),
        date("Monitor Ouderenhuisvesting 2024", "2024", "2024", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("heropend"),
            "intention",
            "firm",
            None,
            "De Stimuleringsregeling Ontmoetingsruimten heropenen.",
            "2025-06-02",
        ),
        com(
            "C02",
            q("€ 27,5 miljoen"),
            "intention",
            "firm",
            None,
            "€ 27,5 miljoen voor deze ronde.",
            amount=27_500_000,
            optional=True,
        ),
        com("C03", q("De 83"), "intention", "firm", None, "De 83 afgewezen aanvragers krijgen voorrang."),
        com(
            "C04",
            q("augustusbesluitvorming"),
            "intention",
            "intended",
            "Ik",
            "Ook in 2026 en 2027 een ronde houden.",
            "2026/2027",
        ),
        com(
            "C05",
            q("4 juli"),
            "toezegging",
            "firm",
            None,
            "De Kamer het voorstel over woningsplitsing sturen.",
            "/2025-07-04",
        ),
        com(
            "C06",
            q("Vooruitlopend"),
            "intention",
            "firm",
            None,
            "De eis van een eigen parkeerplaats laten vervallen.",
            "2025-05-01",
        ),
        com(
            "C07",
            q("informatiepunt"),
            "intention",
            "firm",
            "ik",
            "Een landelijk informatiepunt voor verhuizende ouderen openen.",
            "2025-10/2025-12",
        ),
        com(
            "C08",
            q("Aedes"),
            "announcement",
            "firm",
            "Aedes",
            "De leden oproepen ouderen hun oude huurprijs te laten behouden.",
            third=True,
        ),
        com(
            "C09",
            q("tien gemeenten"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of verhuiscoaches koopwoningen kunnen vrijspelen.",
        ),
        com(
            "C10",
            q("€ 2.750"),
            "intention",
            "firm",
            "ik",
            "De tijdelijke verhuisvergoeding tot eind 2026 laten bestaan.",
            "/2026-12-31",
            amount=2750,
        ),
        com(
            "C11",
            q("niet overgaan"),
            "intention",
            "firm",
            "ik",
            "Geen coaches in iedere gemeente bekostigen.",
        ),
        com(
            "C12",
            q("tussenmeting"),
            "intention",
            "firm",
            "ik",
            "Na de tussenmeting beoordelen of 21.500 woningen genoeg zijn.",
            "2025-09/2025-11",
        ),
        com(
            "C13",
            q("Blijft de productie"),
            "intention",
            "firm",
            "ik",
            "Bij achterblijvende productie nadere afspraken maken met provincies.",
        ),
        com(
            "C14",
            q("20 juni"),
            "toezegging",
            "firm",
            None,
            "De Kamer een overzicht per provincie sturen.",
            "/2025-06-19",
        ),
        com(
            "C15",
            q("6 februari"),
            "toezegging",
            "firm",
            "De Staatssecretaris van Volksgezondheid, Welzijn en Sport",
            "Ingaan op de zorgvraag.",
            "/2025-06-19",
        ),
        com(
            "C16",
            q("21.500"),
            "target",
            "firm",
            "provincies en gemeenten",
            "21.500 woningen in 2026.",
            "2026",
            amount=21500,
            unit="count",
            third=True,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("Een voorstel daartoe"), "2024-12-11", "pending"),
        settled("S02", q("6 februari"), "2025-02-06", "pending", optional=True),
    ],
)
