# ruff: noqa: E501  (sentences are not broken)
"""Shortage of teachers, third of three: the second report, on an old letterhead, with a table of figures."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("DejaVuSans", 9, 13.2),
    title="Microsoft Word - voortgang lerarenstrategie TK schoon.docx",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Onderwijs, Cultuur en Wetenschap",),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA DEN HAAG",
        ),
        "columns": (
            ("Datum", "6 december 2024"),
            ("Ons kenmerk", "OP/49120386"),
            ("Contactpersoon", "lerarenbeleid@minocw.example"),
        ),
        "lines": [("Betreft", "Tweede voortgangsrapportage Iedere klas een leraar")],
        "running": "Onderwijspersoneel en Primair Onderwijs, OP/49120386",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Hierbij bied ik uw Kamer de tweede voortgangsrapportage aan over de aanpak Iedere klas een leraar, die op 7 oktober 2022 door mijn ambtsvoorganger is gepresenteerd. Zij verschijnt iets later dan aangekondigd, omdat ik er de nieuwe arbeidsmarktramingen bij wilde betrekken. Die treft u als bijlage aan."
        ),
        P(
            "De samenvatting is kort. De trend is gekeerd, maar het doel is nog niet in zicht. Meer mensen kiezen voor het vak en de samenwerking tussen schoolbesturen heeft eindelijk vaste vorm gekregen. Daar staat tegenover dat het kabinet scherpe keuzes moet maken en dat enkele maatregelen om die reden of om andere redenen niet doorgaan."
        ),
        H("De cijfers", italic=True),
        P("De onderstaande tabel geeft de ontwikkeling sinds het begin van de aanpak weer.", 0.5),
        T(
            (
                ("Indicator", "Oktober 2021", "Oktober 2022", "Oktober 2023"),
                ("Tekort primair onderwijs in voltijdbanen", "8.700", "8.500", "8.150"),
                ("Tekort in de grootste steden", "13,9%", "14,6%", "13,2%"),
                ("Eerstejaars aan de pabo", "5.480", "5.640", "5.910"),
            ),
            (3.6, 1.2, 1.2, 1.2),
            right=(1, 2, 3),
        ),
        P(
            "Met dit tempo wordt de doelstelling voor 2026 niet gehaald. Het kabinet houdt vast aan een tekort van ten hoogste 6.000 voltijdbanen, maar wil dat niveau nu in 2028 bereiken. Van de leraren die in 2018 begonnen, was 15% na vijf jaar vertrokken, twee procentpunt minder dan bij de start van de aanpak. "
            "Als gevolg van het hoofdlijnenakkoord is voor de aanpak tot en met 2026 nog € 940 miljoen beschikbaar."
        ),
        H("Instroom", italic=True),
        P(
            "Tot en met november zijn dit jaar 2.640 subsidies voor zij-instromers toegekend, zodat het streefgetal voor het eerst is overtroffen. De verhoging van het subsidiebedrag naar € 25.000, die op 1 augustus is ingegaan, zal daaraan hebben bijgedragen. Het landelijke loket behandelde dit jaar 14.300 vragen. "
            "De flexibele deeltijdroute is nu bij alle twaalf pabo’s te volgen. UWV sloot zijn project in oktober af met in totaal 720 werkzoekenden die op een school een baan vonden. Met de beurs voor Caribisch Nederland zijn 27 studenten aan een lerarenopleiding begonnen, de eersten van hen in augustus 2023."
        ),
        P(
            "In september is de proef begonnen die meer mannen naar de pabo moet brengen; er doen vier opleidingen aan mee, omdat een vijfde geen stageplaatsen in de bovenbouw kon vinden. De online opleiding natuurkunde van de Open Universiteit, die in februari van start ging, telt 64 deelnemers. "
            "Voor leraren uit Oekraïne en statushouders zijn 140 opleidingsplaatsen tot stand gekomen, minder dan de helft van wat de bedoeling was. Uit het scholingsfonds, waarin tot en met 2027 € 48 miljoen omgaat, zijn de eerste 1.270 aanvragen gehonoreerd. De halvering van het collegegeld in het tweede jaar gaat niet door; deze maatregel is in het hoofdlijnenakkoord geschrapt."
        ),
        P(
            "Over het wetsvoorstel voor een nieuw bevoegdhedenstelsel bracht de Raad van State in juni een kritisch advies uit. Ik pas het voorstel op een aantal onderdelen aan en verwacht het in het najaar van 2025 bij uw Kamer te kunnen indienen. Intussen werd op het Prins Claus Conservatorium een leerstoel muziekeducatie ingesteld, mogelijk gemaakt door een particulier fonds, en wonnen drie leraren uit Heerlen de Onderwijsprijs met hun lessen over de mijnbouw."
        ),
        H("Behoud", italic=True),
        P(
            "De toelage voor leraren op scholen met veel achterstanden is in november voor de laatste keer uitbetaald; over 2023 en 2024 gaat het in totaal om € 229 miljoen. Voor de scholing van schoolleiders is dit jaar € 40 miljoen uitgekeerd. Van de administratieve verplichtingen zijn er nu elf geschrapt. "
            "Daar blijft het bij: de overige vier blijken nodig voor het toezicht. Sinds 1 juli kunnen gemeenten leraren voorrang geven bij de toewijzing van huurwoningen, een mogelijkheid waarvan Utrecht, Den Haag en Haarlem gebruikmaken."
        ),
        P(
            "Het ziekteverzuim in het primair onderwijs kwam vorig jaar uit op 6,3%. Tijdens een rondetafelgesprek in Venlo gaven jonge leraren aan dat zij vooral opzien tegen gesprekken met ouders. De vakbonden hebben hun inzet voor de nieuwe cao bekendgemaakt, waarin zij onder meer een eindejaarsuitkering van 10% vragen."
        ),
        H("Organisatie van het onderwijs", italic=True),
        P(
            "Het Nationaal Regieorgaan Onderwijsonderzoek publiceerde in september de studie naar grotere klassen: vanaf 28 leerlingen gaan vooral de zwakste rekenaars achteruit. Het digitale bevoegdhedenpaspoort is na de test stopgezet. De exploitatie bleek € 9 miljoen per jaar te gaan kosten en de Autoriteit Persoonsgegevens had bezwaar tegen de opslag van gegevens. "
            "Aan het onderzoek naar de verantwoording van inhuur is de Inspectie van het Onderwijs niet toegekomen; het staat nu gepland voor het voorjaar van 2025. De uitgaven aan uitzendbureaus daalden tot 3,1% van de personele lasten, terwijl 2,5% het doel is voor eind 2025."
        ),
        P(
            "In november moesten in Amsterdam door een griepgolf in één week ruim 40 groepen naar huis. De VO-raad heeft sinds september een nieuwe voorzitter en bereidt een visie voor op de school van 2035. Op 19 basisscholen in Friesland wordt geëxperimenteerd met tweetalig onderwijs vanaf groep 1."
        ),
        H("Regio", italic=True),
        P(
            "Sinds 1 augustus neemt ieder schoolbestuur deel aan een onderwijsregio; het zijn er uiteindelijk 47 geworden. Almere heeft als laatste van de grote steden in februari een convenant getekend. Van de gedachte om de vervangingspools in één landelijke pool onder te brengen heb ik afgezien, omdat de regio’s er geen heil in zagen. Bureau Lindeboom & Veltman is geselecteerd om de aanpak te evalueren en begint daarmee in februari 2025."
        ),
        H("Moties en toezeggingen", italic=True),
        P(
            "De Autoriteit Consument en Markt acht een maximumtarief voor bemiddelingsbureaus in strijd met het Europese recht. Aan de motie-Olthof geef ik daarom geen verdere uitvoering. Mijn ambtsvoorganger heeft het lid Koopal op 17 april 2024 toegezegd de reistijd van leraren in beeld te brengen. "
            "Aan deze toezegging is deels voldaan met de cijfers over het basisonderwijs in de bijlage; die over het voortgezet onderwijs komen in maart 2025 naar uw Kamer."
        ),
        H("Vervolg", italic=True),
        L(
            (
                "In 2025 is € 35 miljoen beschikbaar voor hybride leraren, die een baan elders combineren met een of twee dagen voor de klas.",
                "Vanaf januari 2026 publiceert DUO elk kwartaal het tekort per regio.",
                "Samen met de Minister van Sociale Zaken en Werkgelegenheid verken ik of een bonus voor meer uren werken juridisch mogelijk is.",
                "De lerarenopleidingen stellen vóór 1 september 2025 een gezamenlijk programma voor zij-instromers vast.",
                "Over de uitkomsten van de evaluatie informeer ik uw Kamer uiterlijk 1 april 2026.",
                "De derde voortgangsrapportage volgt in het najaar van 2025.",
            ),
            "1.",
        ),
        P("De Staatssecretaris van Onderwijs, Cultuur en Wetenschap,", 2),
        Lines(("drs. A.C. Holtrop",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-12-06",
        "subject": "Tweede voortgangsrapportage Iedere klas een leraar",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "OP/49120386",
        "sender_role": "De Staatssecretaris van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "drs. A.C. Holtrop",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Ons kenmerk", "Contactpersoon", "lerarenbeleid@"],
    figures=[
        fig(q("8.700"), "8.700", 8700, subject="Tekort primair onderwijs in voltijdbanen", period="2021-10"),
        fig(q("8.500"), "8.500", 8500, subject="Tekort primair onderwijs in voltijdbanen", period="2022-10"),
        fig(q("8.150"), "8.150", 8150, subject="Tekort primair onderwijs in voltijdbanen", period="2023-10"),
        fig(q("13,9%"), "13,9%", 13.9, "percent", subject="Tekort in de grootste steden", period="2021-10"),
        fig(q("14,6%"), "14,6%", 14.6, "percent", subject="Tekort in de grootste steden", period="2022-10"),
        fig(q("13,2%"), "13,2%", 13.2, "percent", subject="Tekort in de grootste steden", period="2023-10"),
        fig(q("5.480"), "5.480", 5480, subject="Eerstejaars aan de pabo", period="2021-10"),
        fig(q("5.640"), "5.640", 5640, subject="Eerstejaars aan de pabo", period="2022-10"),
        fig(q("5.910"), "5.910", 5910, subject="Eerstejaars aan de pabo", period="2023-10"),
        fig(q("6.000"), "ten hoogste 6.000", 6000, "count", "at_most", "voltijdbanen", period="2028"),
        fig(q("15%"), "15%", 15, "percent", subject="de leraren die in 2018 begonnen"),
        fig(q("15%"), "vijf jaar", 5, "year", optional=True),
        fig(q("15%"), "twee procentpunt", 2, "percent"),
        fig(q("€ 940"), "€ 940 miljoen", 940_000_000, "EUR", subject="de aanpak", period="/2026"),
        fig(
            q("2.640"), "2.640", 2640, subject="subsidies voor zij-instromers", period="2024-01-01/2024-11-30"
        ),
        fig(q("€ 25.000"), "€ 25.000", 25_000, "EUR", subject="het subsidiebedrag", period="2024-08-01/"),
        fig(q("14.300"), "14.300", 14_300, subject="vragen", period="2024"),
        fig(q("alle twaalf"), "twaalf", 12, subject="pabo’s"),
        fig(q("720"), "720", 720, subject="werkzoekenden"),
        fig(q("27 studenten"), "27", 27, subject="studenten"),
        fig(q("meer mannen"), "vier", 4, subject="opleidingen"),
        fig(q("64 deel"), "64", 64, subject="deelnemers"),
        fig(q("140"), "140", 140, subject="opleidingsplaatsen"),
        fig(q("140"), "minder dan de helft", 50, "percent", "under"),
        fig(q("€ 48"), "€ 48 miljoen", 48_000_000, "EUR", subject="het scholingsfonds", period="/2027"),
        fig(q("€ 48"), "1.270", 1270, subject="aanvragen"),
        fig(q("Heerlen"), "drie", 3, subject="leraren"),
        fig(q("€ 229"), "€ 229 miljoen", 229_000_000, "EUR", subject="De toelage", period="2023/2024"),
        fig(
            q("€ 40"),
            "€ 40 miljoen",
            40_000_000,
            "EUR",
            subject="de scholing van schoolleiders",
            period="2024",
        ),
        fig(q("er nu elf"), "elf", 11, subject="de administratieve verplichtingen"),
        fig(q("Daar blijft"), "vier", 4),
        fig(q("6,3%"), "6,3%", 6.3, "percent", subject="Het ziekteverzuim", period="2023"),
        fig(q("10%"), "10%", 10, "percent", subject="een eindejaarsuitkering"),
        fig(q("vanaf 28"), "vanaf 28", 28, "count", "at_least", "leerlingen"),
        fig(q("€ 9 m"), "€ 9 miljoen", 9_000_000, "EUR", subject="De exploitatie"),
        fig(q("3,1%"), "3,1%", 3.1, "percent", subject="de personele lasten"),
        fig(q("3,1%"), "2,5%", 2.5, "percent", subject="de personele lasten", period="2025-10/2025-12"),
        fig(q("griepgolf"), "één week", 1, "other", optional=True),
        fig(q("griepgolf"), "ruim 40", 40, "count", "over", "groepen", period="2024-11"),
        fig(q("Friesland"), "19", 19, subject="basisscholen"),
        fig(q("47 geworden"), "47", 47, subject="een onderwijsregio", period="2024-08-01/"),
        fig(q("€ 35"), "€ 35 miljoen", 35_000_000, "EUR", subject="hybride leraren", period="2025"),
        fig(q("€ 35"), "een of twee dagen", 1, "other", high=2, optional=True),
    ],
    dates=[
        date(q("7 oktober"), "7 oktober 2022", "2022-10-07"),
        date("Oktober 2021", "Oktober 2021", "2021-10"),
        date("Oktober 2022", "Oktober 2022", "2022-10"),
        date("Oktober 2023", "Oktober 2023", "2023-10"),
        date(q("wordt de doelstelling"), "2026", "2026"),
        date(q("6.000"), "2028", "2028"),
        date(q("15%"), "2018", "2018"),
        date(q("€ 940"), "tot en met 2026", "/2026"),
        date(q("2.640"), "Tot en met november", "/2024-11"),
        date(q("2.640"), "dit jaar", "2024"),
        date(q("€ 25.000"), "1 augustus", "2024-08-01"),
        date(q("14.300"), "dit jaar", "2024"),
        date(q("720"), "oktober", "2024-10"),
        date(q("27 studenten"), "augustus 2023", "2023-08"),
        date(q("meer mannen"), "september", "2024-09"),
        date(q("64 deel"), "februari", "2024-02"),
        date(q("€ 48"), "tot en met 2027", "/2027"),
        date(q("Raad van State"), "juni", "2024-06"),
        date(q("Ik pas"), "het najaar van 2025", "2025-09/2025-11"),
        date(q("€ 229"), "november", "2024-11"),
        date(q("€ 229"), "2023 en 2024", "2023/2024"),
        date(q("€ 40"), "dit jaar", "2024"),
        date(q("Haarlem"), "Sinds 1 juli", "2024-07-01/"),
        date(q("6,3%"), "vorig jaar", "2023"),
        date(q("vanaf 28"), "september", "2024-09"),
        date(q("toegekomen"), "het voorjaar van 2025", "2025-03/2025-05"),
        date(q("3,1%"), "eind 2025", "2025-10/2025-12"),
        date(q("griepgolf"), "november", "2024-11"),
        date(q("nieuwe voorzitter"), "sinds september", "2024-09/"),
        date(q("nieuwe voorzitter"), "2035", "2035"),
        date(q("47 geworden"), "Sinds 1 augustus", "2024-08-01/"),
        date(q("Almere"), "februari", "2024-02"),
        date(q("Lindeboom"), "februari 2025", "2025-02"),
        date(q("Koopal"), "17 april 2024", "2024-04-17"),
        date(q("deels voldaan"), "maart 2025", "2025-03"),
        date(q("€ 35"), "2025", "2025"),
        date(q("elk kwartaal"), "Vanaf januari 2026", "2026-01/"),
        date(q("gezamenlijk programma"), "vóór 1 september 2025", "/2025-08-31"),
        date(q("1 april 2026"), "uiterlijk 1 april 2026", "/2026-04-01"),
        date(q("derde voortgangs"), "het najaar van 2025", "2025-09/2025-11"),
    ],
    commitments=[
        com(
            "C01",
            q("6.000"),
            "target",
            "intended",
            "Het kabinet",
            "Het tekort in het primair onderwijs ten hoogste 6.000 voltijdbanen.",
            "2028",
            amount=6000,
            unit="count",
        ),
        com(
            "C02",
            q("Ik pas"),
            "toezegging",
            "intended",
            "Ik",
            "Het wetsvoorstel voor een nieuw bevoegdhedenstelsel indienen.",
            "2025-09/2025-11",
        ),
        com(
            "C03",
            q("toegekomen"),
            "intention",
            "intended",
            "de Inspectie van het Onderwijs",
            "Onderzoeken hoe schoolbesturen zich over inhuur verantwoorden.",
            "2025-03/2025-05",
        ),
        com(
            "C04",
            q("Lindeboom"),
            "announcement",
            "firm",
            "Bureau Lindeboom & Veltman",
            "De aanpak evalueren.",
            "2025-02",
            third=True,
        ),
        com(
            "C05",
            q("deels voldaan"),
            "toezegging",
            "firm",
            None,
            "De reistijd van leraren in het voortgezet onderwijs in beeld brengen.",
            "2025-03",
        ),
        com(
            "C06",
            q("€ 35"),
            "intention",
            "firm",
            None,
            "€ 35 miljoen voor hybride leraren.",
            "2025",
            amount=35_000_000,
        ),
        com(
            "C07",
            q("elk kwartaal"),
            "intention",
            "firm",
            "DUO",
            "Elk kwartaal het tekort per regio publiceren.",
            "2026-01/",
        ),
        com(
            "C08",
            q("een bonus"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of een bonus voor meer uren werken mogelijk is.",
        ),
        com(
            "C09",
            q("gezamenlijk programma"),
            "announcement",
            "firm",
            "De lerarenopleidingen",
            "Een gezamenlijk programma voor zij-instromers vaststellen.",
            "/2025-08-31",
            third=True,
        ),
        com(
            "C10",
            q("1 april 2026"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer informeren over de uitkomsten van de evaluatie.",
            "/2026-04-01",
        ),
        com(
            "C11",
            q("derde voortgangs"),
            "toezegging",
            "firm",
            None,
            "De derde voortgangsrapportage.",
            "2025-09/2025-11",
        ),
    ],
    settlements=[
        settled("S01", q("Aan de motie-Olthof"), None, "dropped"),
        settled("S02", q("Koopal…deels voldaan"), "2024-04-17", "partly"),
    ],
)
