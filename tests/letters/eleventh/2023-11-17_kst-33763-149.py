# ruff: noqa: E501  (sentences are not broken)
"""Barracks, second of three: the first report, as the parliament prints it."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("Times", 10.4, 12.8, justified=True, hyphenated=True),
    title="33763-149",
    interleaved=True,
    head={
        "year": "2023–2024",
        "dossier": "33 763",
        "number": "149",
        "printed": "2023",
        "subject": "Toekomst van de krijgsmacht",
        "what": "BRIEF VAN DE STAATSSECRETARIS VAN DEFENSIE",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 17 november 2023"],
    },
    body=(
        P(
            "Hierbij ontvangt uw Kamer de eerste voortgangsrapportage over het programma Legering 2023–2027.[^1] Zij beslaat de periode van september 2022 tot en met oktober 2023. "
            "Ik sta eerst stil bij de cijfers, daarna bij de maatregelen en ten slotte bij wat er volgend jaar staat te gebeuren."
        ),
        H("Algemeen beeld", italic=True),
        P(
            "Bij de schouw van dit voorjaar scoorde 39% van de legeringsgebouwen onvoldoende of slecht, tegen 44% in 2021. Het gemiddelde rapportcijfer dat bewoners aan hun kamer geven, steeg licht naar 5,7. Het aantal klachten nam toe tot 3.480. "
            "Dat lijkt een tegenvaller, maar klagen is ook eenvoudiger geworden. Een storing werd na gemiddeld 21 dagen opgelost. Van de 22.400 bedden waren er 1.900 om bouwkundige redenen niet te gebruiken. "
            "Op een kamer wachtten begin november 1.340 militairen.[^2] Het budget groeide door de prijsbijstelling aan tot € 685 miljoen; daarvan was op 1 oktober € 96 miljoen besteed."
        ),
        H("Kamers", italic=True),
        P(
            "In Havelte en Oirschot hebben begin oktober de eerste bewoners hun intrek genomen in een modulair gebouw; het gaat om 520 kamers. In ’t Harde moest het werk worden stilgelegd, nadat de rechter de natuurvergunning had geschorst. "
            "Inmiddels is een oplossing gevonden en reken ik op oplevering in september 2024. De aanbesteding kwam € 9 miljoen hoger uit dan begroot, waardoor er voor Leeuwarden geen ruimte is. "
            "Het Rijksvastgoedbedrijf kampt met een tekort aan aannemers. Tot en met oktober werden 610 kamers vernieuwd. Eind december zal de teller op 700 staan, 200 minder dan de bedoeling was."
        ),
        P(
            "Het aantal vierpersoonskamers daalde in een jaar van 850 naar 540. De aanspraak op een eigen kamer is op 1 september nog niet ingevoerd. Bij de huidige bezetting zou zij op papier bestaan en in de praktijk niet; ik ga nu uit van 1 juli 2024. "
            "De eigen bijdrage is gelijk gebleven, al stegen de kosten per bed met 8%. In Assen heeft de corporatie zich teruggetrokken, in Den Helder wordt over 40 studio’s onderhandeld. Het kamerpaspoort wordt sinds augustus in Schaarsbergen beproefd."
        ),
        P(
            "Bij een werkbezoek aan Ermelo vertelde een korporaal mij dat zij vorige winter met haar jas aan sliep. Haar gebouw is nu als een van de eerste aangepakt. Het stemt mij somber dat zij daarvoor eerst een interview in de regionale krant moest geven."
        ),
        H("Storingen en gezondheid", italic=True),
        P(
            "Sinds 6 maart kan elke militair een kapotte kraan of een haperende radiator met zijn telefoon melden en zien wanneer de monteur komt. Dat is tot nu toe 8.900 keer gedaan. Van de storingen aan verwarming, water en elektriciteit werd in het derde kwartaal 63% binnen vijf werkdagen verholpen. "
            "Er zijn 39 gebouwbeheerders aan de slag. De resterende zeven hoop ik vóór 1 maart 2024 te hebben aangesteld."
        ),
        P(
            "Op 9 juni is het laatste watermonster uit een gebouw van vóór 1980 genomen. In elf gebouwen bleek de concentratie legionella te hoog; daar zijn filters geplaatst. Op 58% van de kamers is thans draadloos internet. "
            "De wasserij in Soesterberg heeft een nieuwe wasstraat gekregen, die per dag 4.000 uniformen verwerkt. De Defensiebrandweer nam vier tankautospuiten in gebruik."
        ),
        H("Leven op de kazerne", italic=True),
        P(
            "De ruimere openingstijden van de keukens zijn na een proef in Ermelo van tafel: er schoven per avond gemiddeld veertien mensen aan. In plaats daarvan plaatst Paresto vóór 1 mei 2024 in 25 gebouwen een automaat met verse maaltijden. "
            "Het bedrag voor sportzalen en bars heb ik teruggebracht tot € 15 miljoen, omdat noodreparaties voorrang hadden. Elf sportzalen en zes bars zijn onder handen genomen. "
            "Op 1 november zijn nieuwe huisregels van kracht geworden, waarmee de medezeggenschap heeft ingestemd. Voor vrouwen is op 38 van de 61 locaties eigen sanitair gereed."
        ),
        P(
            "Het aantal reservisten groeide tot 7.300. Op de schietbanen is het in het weekend daardoor merkbaar drukker. Samen met TNO heeft de landmacht een lichtere slaapzak ontwikkeld, die in Noorwegen is getest."
        ),
        H("Veiligheid en energie", italic=True),
        P(
            "Het overzicht van asbest heb ik u niet in het tweede kwartaal kunnen sturen, omdat van 17 locaties de bouwtekeningen ontbraken. U krijgt het in maart 2024. Van het gas af zijn nu 31 legeringsgebouwen. "
            "Het zonnepark naast vliegveld Deelen levert sinds juli stroom aan 2.100 huishoudens."
        ),
        H("Overige onderwerpen", italic=True),
        P(
            "De meerjarenplanning per kazerne is u op 19 december 2022 toegegaan. De vragen over de schimmel in Assen zijn op 12 oktober 2022 beantwoord. In het commissiedebat van 26 april jl. heb ik het lid Haverkort toegezegd na te gaan hoeveel militairen in hun auto overnachten. "
            "Dat onderzoek loopt nog. Met de motie-Schutte is verzocht om een meldpunt voor intimidatie in slaapgebouwen. Dat is op 15 mei jl. geopend, waarmee ik de motie als afgedaan beschouw."
        ),
        H("Vooruitblik", italic=True),
        P(
            "De instroom van dienjaarders stelt de kazernes voor een nieuwe opgave. Voor 1.200 van hen worden vóór 1 september 2024 tijdelijke slaapplaatsen ingericht in Stroe en Wezep. "
            "De marine legt in het voorjaar van 2024 in Den Helder een woonschip aan met plaats voor 150 matrozen. Verder noem ik:",
            0.4,
        ),
        L(
            (
                "In 2024 komt er een kazernefonds van € 6 miljoen, waaruit commandanten kleine verbeteringen kunnen betalen.",
                "Bouwbedrijf Ten Kroode begint in januari met de sloop van vier afgekeurde gebouwen in Schaarsbergen.",
                "Elke kazerne heeft medio 2024 een gekozen bewonersraad.",
                "Met ingang van 2024 wordt de schouw jaarlijks gehouden in plaats van om het jaar.",
                "Bezien wordt of de toewijzing van kamers beter landelijk kan worden geregeld.",
                "Zolang de wachtlijst meer dan 500 namen telt, zal ik geen kamers verhuren aan andere overheidsdiensten.",
                "De volgende voortgangsrapportage mag u in het najaar van 2024 verwachten.",
            ),
            "–",
        ),
        P("De Staatssecretaris van Defensie,", 0),
        Lines(("H.W. van Zuijlekom",)),
    ),
    notes={
        1: "Het programma is uiteengezet in de brief van 23 september 2022, kenmerk BS2022021874.",
        2: "Voor 220 van hen is een plaats in een hotel gehuurd.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-11-17",
        "subject": "Toekomst van de krijgsmacht",
        "dossier": "33763",
        "number": "149",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Staatssecretaris van Defensie",
        "sender_name": "H.W. van Zuijlekom",
        "ministry": "Ministerie van Defensie",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-33763-149"],
    figures=[
        fig(q("39%"), "39%", 39, "percent", subject="de legeringsgebouwen", period="2023-03/2023-05"),
        fig(q("39%"), "44%", 44, "percent", subject="de legeringsgebouwen", period="2021"),
        fig(q("5,7"), "5,7", 5.7, "score", subject="hun kamer"),
        fig(q("3.480"), "3.480", 3480, subject="klachten"),
        fig(q("21 dagen"), "21 dagen", 21, "other", subject="Een storing", optional=True),
        fig(q("1.900"), "22.400", 22_400, subject="bedden"),
        fig(q("1.900"), "1.900", 1900, subject="bedden"),
        fig(q("1.340"), "1.340", 1340, subject="militairen", period="2023-11-01/2023-11-10"),
        fig(q("€ 685"), "€ 685 miljoen", 685_000_000, "EUR", subject="Het budget"),
        fig(q("€ 685"), "€ 96 miljoen", 96_000_000, "EUR", subject="besteed", period="2023-10-01"),
        fig(q("520 kamers"), "520", 520, subject="kamers"),
        fig(q("€ 9 miljoen"), "€ 9 miljoen", 9_000_000, "EUR", subject="De aanbesteding"),
        fig(q("610 kamers"), "610", 610, subject="kamers", period="/2023-10-31"),
        fig(q("teller"), "700", 700, subject="kamers", period="2023-12-21/2023-12-31"),
        fig(q("teller"), "200", 200, subject="kamers"),
        fig(q("vierpersoons"), "850", 850, subject="vierpersoonskamers"),
        fig(q("vierpersoons"), "540", 540, subject="vierpersoonskamers"),
        fig(q("8%."), "8%", 8, "percent", subject="de kosten per bed"),
        fig(q("40 studio"), "40", 40, subject="studio’s"),
        fig(q("8.900"), "8.900", 8900, subject="keer"),
        fig(q("63%"), "63%", 63, "percent", subject="de storingen", period="2023-07/2023-09"),
        fig(q("63%"), "vijf werkdagen", 5, "other", optional=True),
        fig(q("39 gebouw"), "39", 39, subject="gebouwbeheerders"),
        fig(q("resterende zeven"), "zeven", 7, subject="gebouwbeheerders", period="/2024-02-29"),
        fig(q("In elf"), "elf", 11, subject="gebouwen"),
        fig(q("58%"), "58%", 58, "percent", subject="de kamers"),
        fig(q("4.000"), "4.000", 4000, subject="uniformen"),
        fig(q("tankauto"), "vier", 4, subject="tankautospuiten"),
        fig(q("veertien"), "veertien", 14, subject="mensen"),
        fig(q("automaat"), "25", 25, subject="gebouwen", period="/2024-04-30"),
        fig(q("€ 15"), "€ 15 miljoen", 15_000_000, "EUR", subject="sportzalen en bars"),
        fig(q("Elf sportzalen"), "Elf", 11, subject="sportzalen"),
        fig(q("Elf sportzalen"), "zes", 6, subject="bars"),
        fig(q("eigen sanitair"), "38", 38, subject="locaties"),
        fig(q("eigen sanitair"), "61", 61, subject="locaties"),
        fig(q("7.300"), "7.300", 7300, subject="reservisten"),
        fig(q("17 locaties"), "17", 17, subject="locaties"),
        fig(q("nu 31"), "31", 31, subject="legeringsgebouwen"),
        fig(q("2.100"), "2.100", 2100, subject="huishoudens"),
        fig(q("1.200"), "1.200", 1200, subject="dienjaarders", period="/2024-08-31"),
        fig(q("woonschip"), "150", 150, subject="matrozen"),
        fig(q("€ 6 miljoen"), "€ 6 miljoen", 6_000_000, "EUR", subject="een kazernefonds", period="2024"),
        fig(q("Ten Kroode"), "vier", 4, subject="afgekeurde gebouwen"),
        fig(q("wachtlijst"), "meer dan 500", 500, "count", "over", "namen"),
        fig(q("hotel"), "220", 220, subject="hen"),
    ],
    dates=[
        date(q("Hierbij ontvangt"), "2023–2027", "2023/2027", optional=True),
        date(q("Zij beslaat"), "van september 2022 tot en met oktober 2023", "2022-09/2023-10"),
        date(q("Ik sta eerst"), "volgend jaar", "2024"),
        date(q("39%"), "dit voorjaar", "2023-03/2023-05"),
        date(q("39%"), "2021", "2021"),
        date(q("1.340"), "begin november", "2023-11-01/2023-11-10"),
        date(q("€ 685"), "1 oktober", "2023-10-01"),
        date(q("520 kamers"), "begin oktober", "2023-10-01/2023-10-10"),
        date(q("reken ik op"), "september 2024", "2024-09"),
        date(q("610 kamers"), "Tot en met oktober", "/2023-10-31"),
        date(q("teller"), "Eind december", "2023-12-21/2023-12-31"),
        date(q("De aanspraak"), "1 september", "2023-09-01"),
        date(q("1 juli 2024"), "1 juli 2024", "2024-07-01"),
        date(q("kamerpaspoort"), "sinds augustus", "2023-08/"),
        date(q("vorige winter"), "vorige winter", "2022-12/2023-02"),
        date(q("Sinds 6 maart"), "Sinds 6 maart", "2023-03-06/"),
        date(q("63%"), "het derde kwartaal", "2023-07/2023-09"),
        date(q("resterende zeven"), "vóór 1 maart 2024", "/2024-02-29"),
        date(q("9 juni"), "9 juni", "2023-06-09"),
        date(q("9 juni"), "vóór 1980", "/1979-12-31"),
        date(q("automaat"), "vóór 1 mei 2024", "/2024-04-30"),
        date(q("huisregels"), "1 november", "2023-11-01"),
        date(q("17 locaties"), "het tweede kwartaal", "2023-04/2023-06"),
        date(q("maart 2024."), "maart 2024", "2024-03"),
        date(q("2.100"), "sinds juli", "2023-07/"),
        date(q("19 december"), "19 december 2022", "2022-12-19"),
        date(q("12 oktober"), "12 oktober 2022", "2022-10-12"),
        date(q("26 april"), "26 april jl.", "2023-04-26"),
        date(q("15 mei"), "15 mei jl.", "2023-05-15"),
        date(q("1.200"), "vóór 1 september 2024", "/2024-08-31"),
        date(q("woonschip"), "het voorjaar van 2024", "2024-03/2024-05"),
        date(q("€ 6 miljoen"), "2024", "2024"),
        date(q("Ten Kroode"), "januari", "2024-01"),
        date(q("bewonersraad"), "medio 2024", "2024-05/2024-08"),
        date(q("jaarlijks"), "Met ingang van 2024", "2024/"),
        date(q("mag u"), "het najaar van 2024", "2024-09/2024-11"),
        date(q("BS2022021874"), "23 september 2022", "2022-09-23"),
    ],
    commitments=[
        com(
            "C01",
            q("reken ik op"),
            "intention",
            "intended",
            "ik",
            "Het modulaire gebouw in ’t Harde opleveren.",
            "2024-09",
        ),
        com(
            "C02",
            q("teller"),
            "intention",
            "firm",
            None,
            "700 kamers gerenoveerd in 2023.",
            "2023-12-21/2023-12-31",
            amount=700,
            unit="count",
        ),
        com(
            "C03",
            q("1 juli 2024"),
            "intention",
            "intended",
            "ik",
            "Aanspraak op een eigen kamer invoeren.",
            "2024-07-01",
        ),
        com(
            "C04",
            q("resterende zeven"),
            "intention",
            "intended",
            "ik",
            "De laatste zeven gebouwbeheerders aanstellen.",
            "/2024-02-29",
            amount=7,
            unit="count",
        ),
        com(
            "C05",
            q("automaat"),
            "intention",
            "firm",
            "Paresto",
            "In 25 gebouwen een automaat met verse maaltijden.",
            "/2024-04-30",
            amount=25,
            unit="count",
        ),
        com(
            "C06", q("maart 2024."), "toezegging", "firm", None, "Het overzicht van asbest sturen.", "2024-03"
        ),
        com(
            "C07",
            q("1.200"),
            "intention",
            "firm",
            None,
            "Tijdelijke slaapplaatsen voor 1.200 dienjaarders in Stroe en Wezep.",
            "/2024-08-31",
            amount=1200,
            unit="count",
        ),
        com(
            "C08",
            q("woonschip"),
            "intention",
            "firm",
            "De marine",
            "Een woonschip in Den Helder voor 150 matrozen.",
            "2024-03/2024-05",
            amount=150,
            unit="count",
        ),
        com(
            "C09",
            q("€ 6 miljoen"),
            "intention",
            "firm",
            None,
            "Een kazernefonds van € 6 miljoen.",
            "2024",
            amount=6_000_000,
        ),
        com(
            "C10",
            q("Ten Kroode"),
            "announcement",
            "firm",
            "Bouwbedrijf Ten Kroode",
            "Vier gebouwen in Schaarsbergen slopen.",
            "2024-01",
            third=True,
            amount=4,
            unit="count",
        ),
        com(
            "C11",
            q("bewonersraad"),
            "intention",
            "firm",
            None,
            "Op elke kazerne een gekozen bewonersraad.",
            "2024-05/2024-08",
        ),
        com("C12", q("jaarlijks"), "intention", "firm", None, "De schouw jaarlijks houden.", "2024/"),
        com(
            "C13",
            q("Bezien wordt"),
            "intention",
            "exploratory",
            None,
            "Bezien of kamers landelijk kunnen worden toegewezen.",
        ),
        com(
            "C14",
            q("wachtlijst"),
            "intention",
            "firm",
            "ik",
            "Geen kamers verhuren aan andere overheidsdiensten zolang de wachtlijst lang is.",
        ),
        com(
            "C15",
            q("mag u"),
            "toezegging",
            "firm",
            None,
            "De volgende voortgangsrapportage.",
            "2024-09/2024-11",
        ),
    ],
    settlements=[
        settled("S01", q("26 april jl.…onderzoek loopt"), "2023-04-26", "pending"),
        settled("S02", q("motie-Schutte…15 mei"), None, "fulfilled"),
    ],
)
