# ruff: noqa: E501  (sentences are not broken)
"""The mobile network in the countryside, second of three: a first report, as printed by the parliament, with a table."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10, 12.4, justified=True, hyphenated=True),
    title="kst-24095-604",
    interleaved=False,
    head={
        "year": "2023–2024",
        "dossier": "24 095",
        "number": "604",
        "printed": "2024",
        "subject": "Frequentiebeleid",
        "what": "BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN EN KLIMAAT",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 9 februari 2024"],
    },
    body=(
        P(
            "In november 2022 heb ik uw Kamer het actieprogramma Overal bereik aangeboden.[^1] Deze eerste voortgangsbrief had u vóór 1 februari moeten bereiken; "
            "het wachten was op de jaarcijfers van de aanbieders. Ik ga achtereenvolgens in op het bereik in Nederland, op de plaatsing van antennes, op de noodoproepen, op de grensstreek en "
            "op vast internet."
        ),
        H("Het bereik in cijfers"),
        P(
            "Op 97,3% van het landoppervlak is thans een bruikbaar signaal aanwezig, een half procentpunt meer dan bij de start. Dat klinkt bescheiden, maar het gaat om een gebied "
            "ter grootte van Texel. Aan de ambitie voor 2026 doe ik niets af. De RDI heeft vorig voorjaar in 44 gemeenten met een meetwagen gereden, vier meer dan "
            "aangekondigd. Onderweg bleek 94,1% van de testgesprekken te slagen. Bij de inspectie kwamen in 2023 in totaal 1.640 meldingen binnen van mensen zonder ontvangst, onder wie "
            "opvallend veel kampeerders."
        ),
        P(
            "De dekkingskaart is sinds de kerst 81.000 maal geraadpleegd. Wie zijn postcode intikt, ziet in één oogopslag welke aanbieder het ter plaatse goed doet. Van een afzonderlijk "
            "meldpunt heb ik na overleg met de Consumentenbond afgezien: inwoners kunnen hun klacht kwijt via een knop op de kaart, en een derde loket zou slechts verwarring geven. Van de beschikbare middelen is "
            "tot en met december € 6,1 miljoen besteed."
        ),
        H("De plaatsing van antennes"),
        P(
            "De openstelling van de regeling Onrendabele Antennelocaties liet drie maanden langer op zich wachten dan de bedoeling was, omdat de Europese Commissie eerst "
            "de staatssteun moest beoordelen. Sinds 1 juli 2023 zijn 31 aanvragen binnengekomen. Veertien masten zijn er inmiddels mee gebouwd. De overige aanvragers wachten op een "
            "omgevingsvergunning, hetgeen gemiddeld 31 weken vergt. Ik wil dat terugbrengen: met ingang van 2025 moeten gemeenten binnen twaalf weken op een aanvraag beslissen. "
            "Voor gemeenten die daar de mensen niet voor hebben, stel ik in 2024 een bedrag van € 3 miljoen beschikbaar."
        ),
        P(
            "De leidraad voor de plaatsing van masten, die ik met de VNG heb opgesteld, is op 22 maart 2023 gepubliceerd en wordt volgens een rondvraag door zes op de tien gemeenten gebruikt. "
            "Negen provincies hebben een coördinator aangesteld. In Zeeland, Flevoland en Limburg is de vacature nog open; ik ga ervan uit dat zij vóór 1 juli a.s. wordt vervuld. "
            "Zeven objecten van het Rijksvastgoedbedrijf zijn voorzien van een antenne, waaronder een gevangenis en twee voormalige radiotorens. "
            "Bij Netwerkvak zijn 85 mensen aan de opleiding tot antennemonteur begonnen."
        ),
        P(
            "Dat er zo lang over een vergunning wordt gedaan, is zelden onwil. Vaak is er in een kleine gemeente één medewerker die naast antennes ook over dakkapellen, mestsilo’s en terrassen gaat. Loopt die "
            "tegen een bezwaarschrift aan, dan ligt al het andere stil. Aanbieders erkennen op hun beurt dat hun tekeningen niet altijd volledig zijn. Met mijn brief van 19 december 2022 is de toezegging "
            "over masten in Natura 2000-gebieden afgedaan; in de praktijk blijkt een toets op stikstof daar de grootste hobbel."
        ),
        H("Noodoproepen"),
        P(
            "Naar raming konden in 2022 zo’n 2.150 oproepen naar 112 niet worden doorgegeven. In dezelfde periode verwerkten de meldkamers 2,9 miljoen oproepen, waarvan bijna een vijfde "
            "per abuis was gedaan. De wetswijziging waarmee aanbieders elkaars noodoproepen moeten overnemen, kost meer tijd dan gehoopt. De Raad van State heeft in oktober kritische "
            "kanttekeningen geplaatst bij de verdeling van de kosten. Ik verwacht het voorstel eind 2024 aan uw Kamer te kunnen aanbieden."
        ),
        P(
            "De oefening met de veiligheidsregio’s heeft geen doorgang gevonden, aangezien de meldkamers midden in een verhuizing zaten. In plaats hiervan heb ik een bureau een "
            "doorlichting op papier laten uitvoeren. Daaruit komt naar voren dat brandweer en politie een etmaal zonder netwerk kunnen opvangen, maar de thuiszorg niet."
        ),
        H("Intentie en resultaat"),
        T(
            (
                ("Onderwerp", "Voorgenomen", "Stand op 1 januari 2024"),
                ("Steunzenders langs het spoor", "Zes trajecten, eind 2024", "Op vier trajecten in bedrijf"),
                (
                    "Bellen via wifi",
                    "1 januari 2024, alle abonnementen",
                    "Gerealiseerd bij alle aanbieders op 1 december",
                ),
                (
                    "Satellietproef Waddengebied",
                    "Start in 2023",
                    "Nog niet gestart; nieuwe datum is september 2024",
                ),
                ("Glasvezelinvoer nieuwbouw", "Wijziging Bbl in 2023", "In werking sinds 1 oktober 2023"),
            ),
            (2.4, 2.6, 3),
            size=0.85,
        ),
        H("Grensstreek en frequenties"),
        P(
            "Met België is op 4 mei 2023 een overeenkomst gesloten, waardoor masten tussen Sluis en Budel op vol vermogen mogen zenden. Met Duitsland zijn we nog niet zover. De gesprekken "
            "verlopen in een goede sfeer, maar in Berlijn ligt de prioriteit elders. Ik houd er rekening mee dat een akkoord in de loop van 2024 wordt bereikt."
        ),
        P(
            "De veiling van de 3,5 GHz-band is na een uitspraak van de rechter uitgesteld tot juni 2024. Het onderzoek naar een hogere dekkingseis is aanbesteed; uit een eerste berekening komt naar voren dat elk tiende procentpunt "
            "erbij ongeveer zeventig masten vergt. Aan TNO heb ik gevraagd in kaart te brengen hoe het met de ontvangst binnenshuis is gesteld. Het instituut levert zijn "
            "rapport vóór de zomer op. Goed geïsoleerde woningen blijken radiogolven buiten te houden, wat omwonenden van nieuwe wijken niet verwachten."
        ),
        H("Vast internet"),
        P(
            "Het aantal adressen zonder snelle aansluiting is in twee jaar gedaald naar 12.400. Daarnaast zijn er 48.000 adressen waar de aansluiting wel beschikbaar is, maar niet wordt afgenomen. Voor agrarische "
            "ondernemers die het gehele erf willen verbinden, maken wij dit najaar samen met LTO Nederland een keuzehulp."
        ),
        H("Wat in het vat zit"),
        L(
            (
                "Vanaf 1 mei 2024 controleert de RDI elke maand in vijf gemeenten of de opgegeven dekking klopt.",
                "In de zomer van 2024 zetten de aanbieders drie verrijdbare masten in bij evenementen en natuurbranden.",
                "Conform de motie-Wiebrands c.s. (Kamerstuk 24 095, nr. 588) geef ik u voor de zomer inzicht in de tarieven die grondeigenaren voor een mast vragen.",
                "De tweede voortgangsbrief ontvangt u vóór 1 februari 2025.",
            ),
            "–",
        ),
        P(
            "Het netwerk is nooit af. Wel mag van ons worden verwacht dat wie in nood verkeert, gehoord wordt."
        ),
        P("De Minister van Economische Zaken en Klimaat,", 0),
        Lines(("J.P. Haverkate",)),
    ),
    notes={1: "Kamerstuk 24 095, nr. 571."},
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-02-09",
        "subject": "Frequentiebeleid",
        "dossier": "24095",
        "number": "604",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Minister van Economische Zaken en Klimaat",
        "sender_name": "J.P. Haverkate",
        "ministry": "Ministerie van Economische Zaken en Klimaat",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-24095-604"],
    figures=[
        fig(q("97,3%"), "97,3%", 97.3, "percent", subject="het landoppervlak"),
        fig(q("97,3%"), "een half procentpunt", 0.5, "other", subject="het landoppervlak", optional=True),
        fig(q("meetwagen"), "44", 44, subject="gemeenten", period="2023-03/2023-05"),
        fig(q("meetwagen"), "vier", 4, subject="gemeenten", optional=True),
        fig(q("94,1%"), "94,1%", 94.1, "percent", subject="de testgesprekken", period="2023-03/2023-05"),
        fig(q("1.640"), "1.640", 1640, subject="meldingen", period="2023"),
        fig(q("81.000"), "81.000", 81000, subject="de dekkingskaart", period="2023-12-25/"),
        fig(
            q("€ 6,1 miljoen"),
            "€ 6,1 miljoen",
            6_100_000,
            "EUR",
            subject="de beschikbare middelen",
            period="/2023-12",
        ),
        fig(q("staatssteun"), "drie maanden", 3, "other", subject="De openstelling", optional=True),
        fig(q("31 aanvragen"), "31", 31, subject="aanvragen", period="2023-07-01/"),
        fig(q("Veertien masten"), "Veertien", 14, subject="masten"),
        fig(q("31 weken"), "31 weken", 31, "other", subject="een omgevingsvergunning", optional=True),
        fig(q("twaalf weken"), "twaalf weken", 12, "other", subject="een aanvraag", optional=True),
        fig(q("€ 3 miljoen"), "€ 3 miljoen", 3_000_000, "EUR", period="2024"),
        fig(q("De leidraad"), "zes op de tien", 60, "percent", subject="gemeenten"),
        fig(q("één medewerker"), "één", 1, subject="medewerker", optional=True),
        fig(q("één oogopslag"), "één", 1, subject="oogopslag", optional=True),
        fig(q("Negen provincies"), "Negen", 9, subject="provincies"),
        fig(q("Zeven objecten"), "Zeven", 7, subject="objecten van het Rijksvastgoedbedrijf"),
        fig(q("Zeven objecten"), "twee", 2, subject="voormalige radiotorens", optional=True),
        fig(q("85 mensen"), "85", 85, subject="mensen"),
        fig(q("2.150"), "zo’n 2.150", 2150, "count", "about", "oproepen naar 112", period="2022"),
        fig(q("2,9 miljoen"), "2,9 miljoen", 2_900_000, subject="oproepen", period="2022"),
        fig(q("2,9 miljoen"), "bijna een vijfde", 20, "percent", "under", "oproepen", period="2022"),
        fig("Zes trajecten, eind 2024", "Zes", 6, subject="trajecten", period="2024-10/2024-12"),
        fig("Op vier trajecten in bedrijf", "vier", 4, subject="trajecten", period="2024-01-01"),
        fig(q("ongeveer zeventig"), "ongeveer zeventig", 70, "count", "about", "masten"),
        fig(q("ongeveer zeventig"), "elk tiende procentpunt", 0.1, "other", optional=True),
        fig(q("12.400"), "12.400", 12400, subject="adressen zonder snelle aansluiting"),
        fig(q("48.000"), "48.000", 48000, subject="adressen"),
        fig(q("elke maand"), "vijf", 5, subject="gemeenten"),
        fig(q("verrijdbare"), "drie", 3, subject="verrijdbare masten", period="2024-06/2024-08"),
    ],
    dates=[
        date(q("aangeboden"), "november 2022", "2022-11"),
        date(q("had u vóór"), "vóór 1 februari", "/2024-01-31"),
        date(q("Aan de ambitie"), "2026", "2026"),
        date(q("meetwagen"), "vorig voorjaar", "2023-03/2023-05"),
        date(q("1.640"), "2023", "2023"),
        date(q("81.000"), "sinds de kerst", "2023-12-25/"),
        date(q("€ 6,1 miljoen"), "tot en met december", "/2023-12-31"),
        date(q("31 aanvragen"), "Sinds 1 juli 2023", "2023-07-01/"),
        date(q("twaalf weken"), "met ingang van 2025", "2025/"),
        date(q("€ 3 miljoen"), "2024", "2024"),
        date(q("De leidraad"), "22 maart 2023", "2023-03-22"),
        date(q("Natura 2000"), "19 december 2022", "2022-12-19"),
        date(q("Zeeland"), "vóór 1 juli a.s.", "/2024-06-30"),
        date(q("2.150"), "2022", "2022"),
        date(q("2,9 miljoen"), "dezelfde periode", "2022", optional=True),
        date(q("Raad van State"), "oktober", "2023-10"),
        date(q("het voorstel eind"), "eind 2024", "2024-10/2024-12"),
        date("Stand op 1 januari 2024", "1 januari 2024", "2024-01-01"),
        date("Zes trajecten, eind 2024", "eind 2024", "2024-10/2024-12"),
        date("1 januari 2024, alle abonnementen", "1 januari 2024", "2024-01-01"),
        date(q("bij alle aanbieders"), "1 december", "2023-12-01"),
        date("Start in 2023", "2023", "2023"),
        date(q("nieuwe datum"), "september 2024", "2024-09"),
        date("Wijziging Bbl in 2023", "2023", "2023"),
        date(q("In werking sinds"), "sinds 1 oktober 2023", "2023-10-01/"),
        date(q("Budel"), "4 mei 2023", "2023-05-04"),
        date(q("een akkoord"), "in de loop van 2024", "2024"),
        date(q("3,5 GHz"), "juni 2024", "2024-06"),
        date(q("Het instituut"), "vóór de zomer", "/2024-05-31"),
        date(q("12.400"), "in twee jaar", None, optional=True),
        date(q("keuzehulp"), "dit najaar", "2024-09/2024-11"),
        date(q("elke maand"), "Vanaf 1 mei 2024", "2024-05-01/"),
        date(q("verrijdbare"), "de zomer van 2024", "2024-06/2024-08"),
        date(q("Wiebrands"), "voor de zomer", "/2024-05-31"),
        date(q("tweede voortgangsbrief"), "vóór 1 februari 2025", "/2025-01-31"),
    ],
    commitments=[
        com(
            "C01",
            q("Aan de ambitie"),
            "target",
            "intended",
            "ik",
            "De ambitie van 99% van het landoppervlak in 2026 handhaven.",
            "2026",
            optional=True,
        ),
        com(
            "C02",
            q("twaalf weken"),
            "target",
            "intended",
            "Ik",
            "Gemeenten beslissen binnen twaalf weken op een aanvraag.",
            "2025/",
        ),
        com(
            "C03",
            q("€ 3 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 3 miljoen voor gemeenten zonder capaciteit.",
            "2024",
            amount=3_000_000,
        ),
        com(
            "C04",
            q("Zeeland"),
            "intention",
            "intended",
            "ik",
            "De drie overige provincies krijgen een coördinator.",
            "/2024-06-30",
        ),
        com(
            "C05",
            q("het voorstel eind"),
            "toezegging",
            "intended",
            "Ik",
            "De wetswijziging over noodoproepen aanbieden.",
            "2024-10/2024-12",
        ),
        com(
            "C06",
            q("nieuwe datum"),
            "intention",
            "firm",
            None,
            "De satellietproef in het Waddengebied beginnen.",
            "2024-09",
        ),
        com(
            "C07",
            q("een akkoord"),
            "intention",
            "intended",
            "ik",
            "Een akkoord met Duitsland over de signaalsterkte.",
            "2024",
        ),
        com("C08", q("3,5 GHz"), "intention", "firm", None, "De veiling van de 3,5 GHz-band.", "2024-06"),
        com(
            "C09",
            q("Het instituut"),
            "announcement",
            "firm",
            "Het instituut",
            "Het rapport over ontvangst binnenshuis opleveren.",
            "/2024-05-31",
            third=True,
        ),
        com(
            "C10",
            q("keuzehulp"),
            "intention",
            "firm",
            "wij",
            "Met LTO Nederland een keuzehulp voor agrarische ondernemers maken.",
            "2024-09/2024-11",
        ),
        com(
            "C11",
            q("elke maand"),
            "intention",
            "firm",
            "de RDI",
            "Elke maand in vijf gemeenten de opgegeven dekking controleren.",
            "2024-05-01/",
            amount=5,
            unit="count",
        ),
        com(
            "C12",
            q("verrijdbare"),
            "announcement",
            "firm",
            "de aanbieders",
            "Drie verrijdbare masten inzetten bij evenementen en natuurbranden.",
            "2024-06/2024-08",
            third=True,
            amount=3,
            unit="count",
        ),
        com(
            "C13",
            q("Wiebrands"),
            "toezegging",
            "firm",
            "ik",
            "Inzicht geven in de tarieven van grondeigenaren.",
            "/2024-05-31",
        ),
        com(
            "C14",
            q("tweede voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De tweede voortgangsbrief.",
            "/2025-01-31",
        ),
    ],
    settlements=[
        settled("S01", q("Natura 2000"), None, "fulfilled"),
        settled("S02", q("Wiebrands"), None, "pending", optional=True),
    ],
)
