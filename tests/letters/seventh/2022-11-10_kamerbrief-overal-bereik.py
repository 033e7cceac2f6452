# ruff: noqa: E501  (sentences are not broken)
"""The mobile network in the countryside, first of three: an action programme. Side column at the right."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("LiberationSans", 9, 13),
    title="Microsoft Word - Kamerbrief Overal bereik def-def.docx",
    head={
        "ministry": ("Ministerie van Economische Zaken", "en Klimaat"),
        "return": "> Retouradres Postbus 20401 2500 EK Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD DEN HAAG",
        ),
        "lines": [
            ("Datum", "10 november 2022"),
            ("Betreft", "Actieprogramma Overal bereik"),
        ],
        "label_width": 50,
        "side": [
            ("Directoraat-generaal Bedrijfsleven & Innovatie", ("Directie Digitale Economie",)),
            ("Bezoekadres", ("Bezuidenhoutseweg 73", "2594 AC Den Haag")),
            ("Ons kenmerk", ("DGBI-DE / 22517746",)),
        ],
        "side_next": [("Directie Digitale Economie", ()), ("Ons kenmerk", ("DGBI-DE / 22517746",))],
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Wie in Nederland een mobiele telefoon gebruikt, staat er zelden bij stil dat er ergens een mast moet staan. Totdat het gesprek "
            "wegvalt. In het debat over digitale infrastructuur van 21 juni jl. heb ik de leden Kuijer en Oldenbanning toegezegd om vóór het einde "
            "van het jaar met een plan te komen voor de gebieden waar het mobiele netwerk tekortschiet. Met het actieprogramma Overal bereik, dat ik u "
            "hierbij aanbied, kom ik deze toezegging na. Wij hebben het opgesteld samen met de drie aanbieders van mobiele netwerken, de provincies en "
            "de Vereniging van Nederlandse Gemeenten (VNG)."
        ),
        H("Waar het bereik ontbreekt", italic=True),
        P(
            "Op papier is Nederland goed bedekt: 99,8% van de huishoudens kan thuis buiten de deur bellen. Gemeten naar oppervlakte is het beeld minder "
            "gunstig, want in 2022 was op 96,8% van het landoppervlak een bruikbaar signaal van ten minste één aanbieder aanwezig. De witte vlekken liggen in "
            "de grensstreken, in natuurgebieden en in de Kop van Noord-Holland. In 2021 konden naar schatting 2.400 oproepen naar 112 daardoor niet tot stand komen. "
            "Agentschap Telecom ontving in dat jaar 1.310 meldingen over slechte ontvangst, bijna een verdubbeling ten opzichte van 2019."
        ),
        P(
            "De huisarts in Sellingen die mij vertelde dat zij bij een spoedvisite eerst haar route uitprint, is geen uitzondering. Ook voor melkrobots, "
            "meetstations en thuiszorg is een stabiele verbinding inmiddels een basisvoorziening. Het kabinet wil dat eind 2026 op 99% van het landoppervlak "
            "mobiel kan worden gebeld. Daarvoor trek ik in de jaren 2023 tot en met 2027 € 45 miljoen uit."
        ),
        H("1. Meer masten, sneller geplaatst"),
        P(
            "In dunbevolkte streken verdient een mast zichzelf niet terug. Op 1 april 2023 gaat daarom de subsidieregeling Onrendabele Antennelocaties open, die "
            "maximaal 70% van de bouwkosten vergoedt. De aanbieders hebben op hun beurt verklaard dat zij tot eind 2025 met behulp van deze regeling 60 masten zullen bijbouwen. "
            "Het Rijksvastgoedbedrijf stelt daartoe in 2023 en 2024 in totaal 25 daken, torens en terreinen ter beschikking, tegen een marktconforme vergoeding."
        ),
        P(
            "Gemeenten vragen om houvast bij het beoordelen van aanvragen. Samen met de VNG breng ik in het eerste kwartaal van 2023 een handreiking antennebeleid uit. "
            "Daarnaast krijgt elk van de twaalf provincies vóór 1 januari 2024 een bereikbaarheidscoördinator, die aanbieders en grondeigenaren bij elkaar brengt; "
            "het Rijk betaalt de helft van de loonkosten. Aan monteurs is gebrek. De stichting Netwerkvak leidt in 2023 en 2024 tweehonderd zijinstromers op tot antennemonteur."
        ),
        P(
            "Niet iedereen juicht een mast toe. De zorgen van omwonenden over hun gezondheid neem ik serieus, ook al geven de bekende "
            "blootstellingsgrenzen daar geen aanleiding toe. Het RIVM gaat onderzoeken welke informatie omwonenden missen en rapporteert daarover in het najaar van 2023."
        ),
        P(
            "Tijdens een bijeenkomst in Borculo liepen de gemoederen hoog op. De een wilde de mast liefst achter de kerk, de ander zo ver mogelijk van het dorp, en allen waren het erover eens dat "
            "het netwerk onder de maat is. Wie een vergunning aanvraagt, doet er dus goed aan om eerst koffie te gaan drinken met de buren. Bestuurders die dat hebben gedaan, vertelden mij dat de weerstand meestal "
            "afneemt zodra mensen zien hoe groot zo’n bouwwerk werkelijk is."
        ),
        H("2. Bereikbaarheid van 112"),
        P(
            "Een noodoproep moet ook doorkomen als het eigen netwerk hapert. Op dit moment schakelt een toestel alleen over naar een andere aanbieder wanneer het eigen "
            "netwerk geheel is weggevallen. Ik dien daarom uiterlijk 1 juli 2023 een wijziging van de Telecommunicatiewet bij uw Kamer in, die aanbieders verplicht om "
            "elkaars noodoproepen ook bij een zwak signaal over te nemen. Algemene nationale roaming, waarvoor het lid Kuijer heeft gepleit, zal ik niet voorschrijven: "
            "dat zou de prikkel om zelf te investeren wegnemen."
        ),
        P(
            "Met de aanbieders bezie ik of masten in afgelegen gebieden kunnen worden uitgerust met noodstroom voor ten minste vier uur. In het najaar van 2023 houd ik met "
            "drie veiligheidsregio’s een oefening waarin het mobiele netwerk een etmaal uitvalt."
        ),
        H("3. Meten en laten zien"),
        P(
            "Dekkingskaarten van aanbieders zijn gebaseerd op rekenmodellen. Agentschap Telecom, dat met ingang van 1 januari 2023 Rijksinspectie Digitale Infrastructuur (RDI) heet, voert in het voorjaar van 2023 "
            "veldmetingen uit in veertig gemeenten. De uitkomsten worden verwerkt in een openbare dekkingskaart, die uiterlijk 31 december 2023 online staat. "
            "Verder komt er één landelijk meldpunt waar inwoners terechtkunnen met klachten over hun ontvangst."
        ),
        P(
            "De vergunningen van de aanbieders verplichten hen thans om in elke gemeente 98% van het oppervlak te bedienen. Of dat percentage bij de eerstvolgende "
            "uitgifte naar 99 kan, laat ik onderzoeken. De veiling van de 3,5 GHz-band is voorzien voor de tweede helft van 2023."
        ),
        Box(
            (
                P("<b>Wat de sector zelf doet</b>", 0.3),
                L(
                    (
                        "ProRail plaatst tot eind 2024 langs zes regionale spoorlijnen steunzenders, te beginnen met Almelo–Mariënberg.",
                        "De drie aanbieders maken bellen via wifi per 1 januari 2024 mogelijk in al hun abonnementen, zonder meerprijs.",
                        "Staatsbosbeheer heeft op vier plekken al een brandtoren voor antennes opengesteld.",
                    ),
                ),
            ),
        ),
        H("4. Grensstreek en Waddengebied"),
        P(
            "Langs de grens moeten Nederlandse masten zachter zenden om Duitse en Belgische netten niet te storen. Het streven is om vóór de zomer van 2023 met "
            "beide buurlanden nieuwe afspraken te maken over de toegestane signaalsterkte. Op Schiermonnikoog, Griend en Rottumeroog, waar geen mast kan komen, begint in 2023 "
            "een proef met bellen via satelliet."
        ),
        H("5. Vast internet in het buitengebied"),
        P(
            "Mobiel en vast internet vullen elkaar aan. Begin dit jaar waren er nog 19.000 adressen zonder aansluiting van ten minste 100 Mbit/s, vrijwel alle buiten de bebouwde kom. "
            "Ik heb met provincies en aanlegpartijen afgesproken dat het er eind 2024 niet meer dan 5.000 mogen zijn. Mijn ambtsgenoot van Binnenlandse Zaken en Koninkrijksrelaties past in de loop van 2023 het Besluit "
            "bouwwerken leefomgeving aan, zodat in elk nieuw gebouw een invoer voor glasvezel aanwezig is."
        ),
        H("Vervolg"),
        P("Wat uw Kamer van mij mag verwachten:", 0.4),
        L(
            (
                "Ieder jaar vóór 1 februari informeer ik u over de voortgang, voor het eerst in 2024.",
                "De vragen van het lid Oldenbanning over masten in Natura 2000-gebieden beantwoord ik nog vóór het kerstreces in een afzonderlijke brief.",
                "In 2027 laat ik het actieprogramma door een extern bureau evalueren.",
            ),
            "-",
        ),
        P("De Minister van Economische Zaken en Klimaat,", 3),
        Lines(("J.P. Haverkate",)),
    ),
)

q = quoter(LETTER)
PROMISED = q("21 juni jl.…kom ik deze toezegging na")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-11-10",
        "subject": "Actieprogramma Overal bereik",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGBI-DE / 22517746",
        "sender_role": "De Minister van Economische Zaken en Klimaat",
        "sender_name": "J.P. Haverkate",
        "ministry": "Ministerie van Economische Zaken en Klimaat",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Bezuidenhoutseweg", "Ons kenmerk", "Pagina 2 van"],
    figures=[
        fig(
            q("Wij hebben het opgesteld"),
            "drie",
            3,
            subject="aanbieders van mobiele netwerken",
            optional=True,
        ),
        fig(q("99,8%"), "99,8%", 99.8, "percent", subject="de huishoudens"),
        fig(q("96,8%"), "96,8%", 96.8, "percent", subject="het landoppervlak", period="2022"),
        fig(q("96,8%"), "ten minste één", 1, "count", "at_least", "aanbieder", period="2022", optional=True),
        fig(q("2.400"), "naar schatting 2.400", 2400, "count", "about", "oproepen naar 112", period="2021"),
        fig(q("1.310"), "1.310", 1310, subject="meldingen over slechte ontvangst", period="2021"),
        fig(q("eind 2026"), "99%", 99, "percent", subject="het landoppervlak", period="2026-10/2026-12"),
        fig(q("€ 45 miljoen"), "€ 45 miljoen", 45_000_000, "EUR", period="2023/2027"),
        fig(q("Onrendabele"), "maximaal 70%", 70, "percent", "at_most", "de bouwkosten"),
        fig(q("60 masten"), "60", 60, subject="masten", period="/2025-12"),
        fig(q("25 daken"), "25", 25, subject="daken, torens en terreinen", period="2023/2024"),
        fig(q("coördinator"), "twaalf", 12, subject="provincies", optional=True),
        fig(q("coördinator"), "de helft", 50, "percent", subject="de loonkosten"),
        fig(q("zijinstromers"), "tweehonderd", 200, subject="zijinstromers", period="2023/2024"),
        fig(q("noodstroom"), "ten minste vier uur", 4, "other", "at_least", "noodstroom", optional=True),
        fig(q("een etmaal"), "drie", 3, subject="veiligheidsregio’s", optional=True),
        fig(q("veldmetingen"), "veertig", 40, subject="gemeenten", period="2023-03/2023-05"),
        fig(q("één landelijk meldpunt"), "één", 1, subject="landelijk meldpunt", optional=True),
        fig(q("98%"), "98%", 98, "percent", subject="het oppervlak"),
        fig(q("naar 99 kan"), "99", 99, "percent", subject="dat percentage"),
        fig(q("ProRail"), "zes", 6, subject="regionale spoorlijnen"),
        fig(q("via wifi"), "drie", 3, subject="aanbieders", optional=True),
        fig(q("brandtoren"), "vier", 4, subject="plekken", optional=True),
        fig(q("19.000"), "19.000", 19000, subject="adressen", period="2022-01/2022-03"),
        fig(q("19.000"), "ten minste 100 Mbit/s", 100, "other", "at_least", "aansluiting", optional=True),
        fig(q("5.000 mogen"), "niet meer dan 5.000", 5000, "count", "at_most", period="2024-10/2024-12"),
    ],
    dates=[
        date(PROMISED, "21 juni jl.", "2022-06-21"),
        date(PROMISED, "vóór het einde van het jaar", "/2022-12-31"),
        date(q("96,8%"), "2022", "2022"),
        date(q("2.400"), "2021", "2021"),
        date(q("1.310"), "dat jaar", "2021", optional=True),
        date(q("1.310"), "2019", "2019"),
        date(q("eind 2026"), "eind 2026", "2026-10/2026-12"),
        date(q("€ 45 miljoen"), "de jaren 2023 tot en met 2027", "2023/2027"),
        date(q("Onrendabele"), "1 april 2023", "2023-04-01"),
        date(q("60 masten"), "tot eind 2025", "/2025-12"),
        date(q("25 daken"), "2023 en 2024", "2023/2024"),
        date(q("handreiking antennebeleid"), "het eerste kwartaal van 2023", "2023-01/2023-03"),
        date(q("coördinator"), "vóór 1 januari 2024", "/2023-12-31"),
        date(q("zijinstromers"), "2023 en 2024", "2023/2024"),
        date(q("RIVM"), "het najaar van 2023", "2023-09/2023-11"),
        date(q("Telecommunicatiewet"), "uiterlijk 1 juli 2023", "/2023-07-01"),
        date(q("een etmaal"), "het najaar van 2023", "2023-09/2023-11"),
        date(q("veldmetingen"), "met ingang van 1 januari 2023", "2023-01-01/"),
        date(q("veldmetingen"), "het voorjaar van 2023", "2023-03/2023-05"),
        date(q("openbare dekkingskaart"), "uiterlijk 31 december 2023", "/2023-12-31"),
        date(q("3,5 GHz"), "de tweede helft van 2023", "2023-07/2023-12"),
        date(q("ProRail"), "tot eind 2024", "/2024-12"),
        date(q("via wifi"), "per 1 januari 2024", "2024-01-01"),
        date(q("beide buurlanden"), "vóór de zomer van 2023", "/2023-05"),
        date(q("Rottumeroog"), "2023", "2023"),
        date(q("19.000"), "Begin dit jaar", "2022-01/2022-03"),
        date(q("5.000 mogen"), "eind 2024", "2024-10/2024-12"),
        date(q("leefomgeving"), "in de loop van 2023", "2023"),
        date(q("Ieder jaar"), "vóór 1 februari", "/2024-01-31", optional=True),
        date(q("Ieder jaar"), "2024", "2024"),
        date(q("kerstreces"), "vóór het kerstreces", "/2022-12-22"),
        date(q("extern bureau"), "2027", "2027"),
    ],
    commitments=[
        com(
            "C01",
            q("eind 2026"),
            "target",
            "intended",
            "Het kabinet",
            "Op 99% van het landoppervlak kan mobiel worden gebeld.",
            "2026-10/2026-12",
            amount=99,
            unit="percent",
        ),
        com(
            "C02",
            q("€ 45 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 45 miljoen uittrekken.",
            "2023/2027",
            amount=45_000_000,
        ),
        com(
            "C03",
            q("Onrendabele"),
            "intention",
            "firm",
            None,
            "De subsidieregeling Onrendabele Antennelocaties openstellen.",
            "2023-04-01",
        ),
        com(
            "C04",
            q("60 masten"),
            "announcement",
            "firm",
            "De aanbieders",
            "60 masten bijbouwen.",
            "/2025-12",
            third=True,
            amount=60,
            unit="count",
        ),
        com(
            "C05",
            q("25 daken"),
            "intention",
            "firm",
            "Het Rijksvastgoedbedrijf",
            "25 daken, torens en terreinen ter beschikking stellen.",
            "2023/2024",
            amount=25,
            unit="count",
        ),
        com(
            "C06",
            q("handreiking antennebeleid"),
            "intention",
            "firm",
            "ik",
            "Met de VNG een handreiking antennebeleid uitbrengen.",
            "2023-01/2023-03",
        ),
        com(
            "C07",
            q("coördinator"),
            "intention",
            "firm",
            None,
            "In elk van de twaalf provincies een bereikbaarheidscoördinator.",
            "/2023-12-31",
            amount=12,
            unit="count",
        ),
        com(
            "C08",
            q("zijinstromers"),
            "announcement",
            "firm",
            "De stichting Netwerkvak",
            "200 zijinstromers opleiden tot antennemonteur.",
            "2023/2024",
            third=True,
            amount=200,
            unit="count",
        ),
        com(
            "C09",
            q("RIVM"),
            "intention",
            "firm",
            "Het RIVM",
            "Onderzoeken welke informatie omwonenden missen.",
            "2023-09/2023-11",
        ),
        com(
            "C10",
            q("Telecommunicatiewet"),
            "toezegging",
            "firm",
            "Ik",
            "Een wijziging van de Telecommunicatiewet over noodoproepen indienen.",
            "/2023-07-01",
        ),
        com(
            "C11",
            q("nationale roaming"),
            "intention",
            "firm",
            "ik",
            "Algemene nationale roaming niet voorschrijven.",
        ),
        com(
            "C12",
            q("noodstroom"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of afgelegen masten noodstroom voor ten minste vier uur kunnen krijgen.",
        ),
        com(
            "C13",
            q("een etmaal"),
            "intention",
            "firm",
            "ik",
            "Met drie veiligheidsregio’s een oefening houden waarin het mobiele netwerk uitvalt.",
            "2023-09/2023-11",
        ),
        com(
            "C14",
            q("veldmetingen"),
            "intention",
            "firm",
            "Agentschap Telecom",
            "Veldmetingen in veertig gemeenten.",
            "2023-03/2023-05",
            amount=40,
            unit="count",
        ),
        com(
            "C15",
            q("openbare dekkingskaart"),
            "intention",
            "firm",
            None,
            "Een openbare dekkingskaart online.",
            "/2023-12-31",
        ),
        com(
            "C16",
            q("één landelijk meldpunt"),
            "intention",
            "firm",
            None,
            "Een landelijk meldpunt voor klachten over ontvangst.",
        ),
        com(
            "C17",
            q("naar 99 kan"),
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of de dekkingseis bij de volgende uitgifte naar 99% kan.",
        ),
        com(
            "C18",
            q("3,5 GHz"),
            "intention",
            "intended",
            None,
            "De veiling van de 3,5 GHz-band.",
            "2023-07/2023-12",
        ),
        com(
            "C19",
            q("ProRail"),
            "announcement",
            "firm",
            "ProRail",
            "Steunzenders langs zes regionale spoorlijnen.",
            "/2024-12",
            third=True,
            amount=6,
            unit="count",
        ),
        com(
            "C20",
            q("via wifi"),
            "announcement",
            "firm",
            "De drie aanbieders",
            "Bellen via wifi mogelijk maken in alle abonnementen.",
            "2024-01-01",
            third=True,
        ),
        com(
            "C21",
            q("beide buurlanden"),
            "intention",
            "intended",
            None,
            "Met beide buurlanden nieuwe afspraken over de signaalsterkte maken.",
            "/2023-05",
        ),
        com(
            "C22",
            q("Rottumeroog"),
            "intention",
            "firm",
            None,
            "Een proef met bellen via satelliet beginnen.",
            "2023",
        ),
        com(
            "C23",
            q("5.000 mogen"),
            "target",
            "firm",
            "Ik",
            "Niet meer dan 5.000 adressen zonder snelle aansluiting.",
            "2024-10/2024-12",
            amount=5000,
            unit="count",
        ),
        com(
            "C24",
            q("leefomgeving"),
            "intention",
            "firm",
            "Mijn ambtsgenoot van Binnenlandse Zaken en Koninkrijksrelaties",
            "Het Besluit bouwwerken leefomgeving aanpassen.",
            "2023",
        ),
        com(
            "C25",
            q("Ieder jaar"),
            "toezegging",
            "firm",
            "ik",
            "Ieder jaar vóór 1 februari over de voortgang informeren.",
            "/2024-01-31",
        ),
        com(
            "C26",
            q("kerstreces"),
            "toezegging",
            "firm",
            "ik",
            "De vragen over masten in Natura 2000-gebieden beantwoorden.",
            "/2022-12-22",
        ),
        com(
            "C27",
            q("extern bureau"),
            "intention",
            "firm",
            "ik",
            "Het actieprogramma laten evalueren.",
            "2027",
        ),
    ],
    settlements=[settled("S01", PROMISED, "2022-06-21", "fulfilled")],
)
