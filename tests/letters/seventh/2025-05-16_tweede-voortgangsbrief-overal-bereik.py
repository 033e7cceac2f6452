# ruff: noqa: E501  (sentences are not broken)
"""The mobile network in the countryside, third of three: a second report. From a word processor; a new minister, a box of key points."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("Times", 10.8, 13.8),
    title="Tweede voortgangsbrief OB - versie 0.9",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Economische Zaken",),
        "address": (
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  Den Haag",
        ),
        "place": "Den Haag, 16 mei 2025",
        "lines": [
            ("Kenmerk", "DGED-DE / 97140328"),
            ("Betreft", "Tweede voortgangsbrief Overal bereik"),
        ],
        "foot": "Bezuidenhoutseweg 73, Den Haag",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "De brief die voor u ligt, had u volgens de planning in januari moeten ontvangen. Na mijn aantreden heb ik echter de tijd willen nemen om met de "
            "betrokken partijen te spreken over de vraag wat er van het actieprogramma Overal bereik nog haalbaar is. Dat heeft tot enkele ingrijpende keuzes geleid. De voornaamste leest u in het kader."
        ),
        Box(
            (
                P("Kern van deze brief", 0.2),
                L(
                    (
                        "Op 98,4% van het landoppervlak is bereik; 99% wordt twee jaar later bereikt dan gedacht.",
                        "Alle twaalf provincies hebben een coördinator.",
                        "Het akkoord met Duitsland is rond.",
                        "De keuzehulp voor agrarische ondernemers gaat niet door.",
                    ),
                ),
            ),
        ),
        H("Bereik"),
        P(
            "Gerekend naar oppervlakte nadert Nederland de volledige dekking. De laatste procenten zijn echter de duurste. Ik heb daarom met de aanbieders "
            "afgesproken dat de 99% uiterlijk eind 2028 een feit is. Van de masten die met subsidie zouden worden gebouwd, staan er nu 41. Daar blijft het bij: de resterende locaties zijn zo kostbaar dat zelfs "
            "bij een bijdrage van 70% niemand intekent. Voor de looptijd van het programma is € 41 miljoen beschikbaar, waarvan ruim de helft is verplicht."
        ),
        P(
            "Sinds een jaar trekt de RDI er maandelijks op uit. In 9 van de 60 bezochte gemeenten week de werkelijkheid meer dan een procentpunt af van wat de aanbieder had opgegeven. "
            "Het aantal mensen dat zich beklaagt over gebrekkige ontvangst is gezakt tot 980 in 2024. De inspectie heeft verder 5.200 klachten over storing door zonnepanelen behandeld, waarvoor "
            "meer personeel nodig was. De dekkingseis in de nieuwe vergunningen is vastgesteld op 98,5%, halverwege de bestaande eis en het percentage dat is onderzocht."
        ),
        H("Bouwen en vergunnen"),
        P(
            "Aan 63 gemeenten is vorig jaar in totaal € 2,4 miljoen uitgekeerd om vergunningverleners in te huren. Een ander knelpunt vormt de aansluiting op het stroomnet. "
            "In Drenthe wachtte een kant-en-klare mast dertien maanden op een kabel van veertig meter. Netbeheerders zeggen toe dat antennes voortaan tot de groep met voorrang behoren, "
            "wat ik zeer waardeer. De provinciale coördinatoren, die sinds september compleet zijn, houden bij waar het wringt."
        ),
        P(
            "Inmiddels dragen 27 rijksgebouwen en -terreinen antennes. Daarmee is die actie afgerond. Ook op het spoor is de situatie verbeterd. De laatste twee trajecten, Zutphen–Winterswijk en Leeuwarden–Stavoren, "
            "kregen in maart van dit jaar hun steunzenders. Met 212 geslaagde zijinstromers heeft Netwerkvak de verwachtingen overtroffen. Van hen werkt 83% nog altijd in de sector."
        ),
        P(
            "In deze zomer worden noodaggregaten klaargezet bij acht masten op de Veluwe, vanwege het gevaar van natuurbranden. Vorig jaar reden bij een brand nabij Ede en bij drie festivals vier mobiele antennewagens uit; "
            "de brandweer was er vol lof over."
        ),
        P(
            "Van de gesprekken die ik heb gevoerd, is mij dat met een wijkverpleegkundige uit Uithuizermeeden het meest bijgebleven. Zij heeft drie telefoons in haar tas, van elke aanbieder een, en weet per boerderij welke "
            "zij moet pakken. Zulk vernuft verdient bewondering, maar het zou niet nodig moeten zijn. Omwonenden die eerder bezwaar maakten tegen een antenne op het dorpshuis, kwamen haar na een hartstilstand in de straat zelf vragen wanneer die "
            "er nu eindelijk kwam."
        ),
        H("Noodoproepen"),
        P(
            "In 2024 ging het nog om 1.700 noodoproepen die door gebrek aan bereik niet werden verbonden. Met de wijziging van de Telecommunicatiewet beoog ik dat getal verder omlaag te brengen. Het voorstel is helaas voor de tweede maal vertraagd, doordat "
            "de aanbieders de kostenregeling hebben aangevochten. Indiening wordt nu voorzien in het eerste kwartaal van 2026. Het verplichten van batterijen in afgelegen masten heb ik verkend en laat ik achterwege, omdat de kosten (€ 110 miljoen) niet opwegen tegen de baten."
        ),
        H("Buitenland, eilanden en ether"),
        P(
            "Op 28 januari jl. hebben mijn Duitse collega en ik in Bad Bentheim onze handtekening gezet. Tussen Dollard en Vaals mogen zenders nu evenveel vermogen gebruiken als in het binnenland. "
            "De proef op de eilanden liep van september 2024 tot en met februari 2025. Van de 640 gesprekken die wandelaars en boswachters via de satelliet voerden, verliep 91% zonder haperingen. Met de Waddeneilandgemeenten "
            "onderzoek ik of dit een vaste voorziening kan worden."
        ),
        P(
            "De verkoop van de 3,5 GHz-frequenties is op 24 juli 2024 voltooid en bracht € 174 miljoen op. Het TNO-rapport over ontvangst binnenshuis verscheen op 12 november 2024, een halfjaar na de geplande datum. "
            "TNO adviseert om in nieuwbouw standaard een binnenantenne aan te brengen. Ik neem dat advies over en zal het met de minister van Volkshuisvesting en Ruimtelijke Ordening uitwerken; "
            "in het vierde kwartaal van 2025 informeren wij u over de uitkomst."
        ),
        H("Glasvezel"),
        P(
            "Eind 2024 zaten nog 7.100 adressen zonder een verbinding van 100 Mbit/s, waar op 5.000 was gemikt. Het betreft vooral boerderijen aan het einde van een lange oprijlaan. Provincies en aanlegpartijen "
            "werken aan een aanbod voor deze groep."
        ),
        H("Moties en vervolg"),
        P(
            "Hiermee doe ik ook de motie-Wiebrands c.s. over de vergoedingen voor grond af: uit het onderzoek, dat ik op 3 juni 2024 aan uw Kamer zond, blijkt dat de prijs per locatie uiteenloopt van € 1.800 tot € 14.000 per jaar. "
            "De afsluitende evaluatie haal ik een jaar naar voren, zodat de resultaten vóór eind 2026 beschikbaar zijn. De volgende brief stuur ik u in mei 2026."
        ),
        P("De Minister van Economische Zaken,", 3),
        Lines(("R.A. Terlouw-Smits",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-05-16",
        "subject": "Tweede voortgangsbrief Overal bereik",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGED-DE / 97140328",
        "sender_role": "De Minister van Economische Zaken",
        "sender_name": "R.A. Terlouw-Smits",
        "ministry": "Ministerie van Economische Zaken",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Prinses Irenestraat", "Bezuidenhoutseweg", "Blad 2 van"],
    figures=[
        fig(q("98,4%"), "98,4%", 98.4, "percent", subject="het landoppervlak"),
        fig(q("98,4%"), "99%", 99, "percent", subject="het landoppervlak"),
        fig(q("98,4%"), "twee jaar", 2, "year", optional=True),
        fig(q("Alle twaalf"), "twaalf", 12, subject="provincies", optional=True),
        fig(q("eind 2028"), "99%", 99, "percent", period="/2028-12"),
        fig(q("er nu 41"), "41", 41, subject="de masten"),
        fig(q("niemand intekent"), "70%", 70, "percent", subject="een bijdrage"),
        fig(q("€ 41 miljoen"), "€ 41 miljoen", 41_000_000, "EUR", subject="de looptijd van het programma"),
        fig(q("€ 41 miljoen"), "ruim de helft", 50, "percent", "over"),
        fig(q("9 van de 60"), "9", 9, subject="bezochte gemeenten"),
        fig(q("9 van de 60"), "60", 60, subject="bezochte gemeenten", optional=True),
        fig(q("9 van de 60"), "meer dan een procentpunt", 1, "other", "over", optional=True),
        fig(q("tot 980"), "980", 980, subject="mensen", period="2024"),
        fig(q("5.200"), "5.200", 5200, subject="klachten over storing door zonnepanelen", period="2024"),
        fig(q("98,5%"), "98,5%", 98.5, "percent", subject="De dekkingseis"),
        fig(q("€ 2,4 miljoen"), "63", 63, subject="gemeenten", period="2024"),
        fig(q("€ 2,4 miljoen"), "€ 2,4 miljoen", 2_400_000, "EUR", period="2024"),
        fig(q("Drenthe"), "dertien maanden", 13, "other", optional=True),
        fig(q("Drenthe"), "veertig meter", 40, "other", optional=True),
        fig(q("27 rijksgebouwen"), "27", 27, subject="rijksgebouwen en -terreinen"),
        fig(q("Winterswijk"), "twee", 2, subject="trajecten"),
        fig(q("212"), "212", 212, subject="geslaagde zijinstromers"),
        fig(q("83%"), "83%", 83, "percent", subject="hen"),
        fig(q("Veluwe"), "acht", 8, subject="masten", period="2025-06/2025-08"),
        fig(q("antennewagens"), "drie", 3, subject="festivals", period="2024"),
        fig(q("antennewagens"), "vier", 4, subject="mobiele antennewagens", period="2024"),
        fig(q("drie telefoons"), "drie", 3, subject="telefoons", optional=True),
        fig(q("1.700"), "1.700", 1700, subject="noodoproepen", period="2024"),
        fig(q("€ 110 miljoen"), "€ 110 miljoen", 110_000_000, "EUR", subject="de kosten"),
        fig(q("640 gesprekken"), "640", 640, subject="gesprekken", period="2024-09/2025-02"),
        fig(q("640 gesprekken"), "91%", 91, "percent", subject="gesprekken", period="2024-09/2025-02"),
        fig(
            q("€ 174 miljoen"),
            "€ 174 miljoen",
            174_000_000,
            "EUR",
            subject="De verkoop van de 3,5 GHz-frequenties",
        ),
        fig(q("7.100"), "7.100", 7100, subject="adressen", period="2024-10/2024-12"),
        fig(q("7.100"), "100 Mbit/s", 100, "other", subject="een verbinding", optional=True),
        fig(q("7.100"), "5.000", 5000, subject="adressen", period="2024-10/2024-12"),
        fig(q("€ 14.000"), "€ 1.800 tot € 14.000", 1800, "EUR", subject="de prijs per locatie", high=14000),
    ],
    dates=[
        date(q("De brief die"), "januari", "2025-01"),
        date(q("eind 2028"), "uiterlijk eind 2028", "/2028-12"),
        date(q("maandelijks"), "Sinds een jaar", "2024-05/", optional=True),
        date(q("tot 980"), "2024", "2024"),
        date(q("€ 2,4 miljoen"), "vorig jaar", "2024"),
        date(q("compleet zijn"), "sinds september", "2024-09/"),
        date(q("Winterswijk"), "maart van dit jaar", "2025-03"),
        date(q("Veluwe"), "deze zomer", "2025-06/2025-08"),
        date(q("antennewagens"), "Vorig jaar", "2024"),
        date(q("1.700"), "2024", "2024"),
        date(q("Indiening"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("Bentheim"), "28 januari jl.", "2025-01-28"),
        date(q("De proef op"), "van september 2024 tot en met februari 2025", "2024-09/2025-02"),
        date(q("€ 174 miljoen"), "24 juli 2024", "2024-07-24"),
        date(q("12 november"), "12 november 2024", "2024-11-12"),
        date(q("Volkshuisvesting"), "het vierde kwartaal van 2025", "2025-10/2025-12"),
        date(q("7.100"), "Eind 2024", "2024-10/2024-12"),
        date(q("€ 14.000"), "3 juni 2024", "2024-06-03"),
        date(q("afsluitende evaluatie"), "vóór eind 2026", "/2026-12"),
        date(q("De volgende brief"), "mei 2026", "2026-05"),
    ],
    commitments=[
        com(
            "C01",
            q("eind 2028"),
            "target",
            "firm",
            "ik",
            "Op 99% van het landoppervlak is bereik.",
            "/2028-12",
            amount=99,
            unit="percent",
        ),
        com(
            "C02",
            q("98,4%"),
            "target",
            "firm",
            None,
            "Op 99% van het landoppervlak is bereik.",
            optional=True,
            repeats="C01",
        ),
        com(
            "C03",
            q("Netbeheerders"),
            "announcement",
            "firm",
            "Netbeheerders",
            "Antennes behoren voortaan tot de groep met voorrang.",
            third=True,
        ),
        com(
            "C04",
            q("Veluwe"),
            "intention",
            "firm",
            None,
            "Noodaggregaten klaarzetten bij acht masten op de Veluwe.",
            "2025-06/2025-08",
            amount=8,
            unit="count",
        ),
        com(
            "C05",
            q("Indiening"),
            "toezegging",
            "intended",
            None,
            "De wijziging van de Telecommunicatiewet indienen.",
            "2026-01/2026-03",
        ),
        com(
            "C06",
            q("onderzoek ik of"),
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of bellen via satelliet een vaste voorziening kan worden.",
        ),
        com(
            "C07",
            q("Volkshuisvesting"),
            "intention",
            "firm",
            "Ik",
            "Het advies over binnenantennes uitwerken.",
        ),
        com(
            "C08",
            q("Volkshuisvesting"),
            "toezegging",
            "firm",
            "wij",
            "De Kamer over de uitkomst informeren.",
            "2025-10/2025-12",
        ),
        com(
            "C09",
            q("afsluitende evaluatie"),
            "intention",
            "firm",
            "ik",
            "De evaluatie een jaar eerder laten doen.",
            "/2026-12",
        ),
        com(
            "C10",
            q("De volgende brief"),
            "toezegging",
            "firm",
            "ik",
            "De volgende brief aan de Kamer.",
            "2026-05",
        ),
        com(
            "C11",
            q("werken aan een aanbod"),
            "announcement",
            "firm",
            "Provincies en aanlegpartijen",
            "Een aanbod voor de laatste adressen.",
            third=True,
            optional=True,
        ),
        com(
            "C12",
            q("beoog ik dat getal"),
            "target",
            "intended",
            "ik",
            "Minder noodoproepen die niet worden verbonden.",
            optional=True,
        ),
    ],
    settlements=[settled("S01", q("€ 14.000"), None, "fulfilled")],
)
