# ruff: noqa: E501  (sentences are not broken)
"""Sports clubs, third of three: the second report, as the parliament prints it, with a table of plans."""

from letterpress.blocks import H, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10.6, 13.2, hyphenated=True),
    title="30234-402",
    head={
        "year": "2024–2025",
        "dossier": "30 234",
        "number": "402",
        "printed": "2024",
        "subject": "Toekomstig sportbeleid",
        "what": "BRIEF VAN DE STAATSSECRETARIS VAN VOLKSGEZONDHEID, WELZIJN EN SPORT",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 6 december 2024"],
    },
    body=(
        P(
            "Hierbij zend ik uw Kamer de tweede voortgangsbrief over het programma Verenigingen in beweging.[^1] Ik heb dit programma in juli van mijn ambtsvoorganger overgenomen en heb sindsdien met tientallen bestuurders, trainers en kantinevrijwilligers gesproken. "
            "Hun boodschap was eensluidend: geef ons tijd, houd het eenvoudig en verander niet elk jaar de regels."
        ),
        H("Stand van zaken op hoofdlijnen", italic=True),
        P(
            "Het afgelopen jaar sportte 55% van de volwassenen elke week, evenveel als in 2023. Het doel om op 58% uit te komen verschuif ik daarom van 2026 naar 2028. Het tekort aan vrijwilligers neemt langzaam af: 41% van de verenigingen noemt het nog nijpend, tegen 44% vorig jaar. "
            "Voor het programma is in de jaren 2023 tot en met 2026 nu in totaal € 139 miljoen beschikbaar, nadat bij de Voorjaarsnota op alle subsidies van mijn ministerie is gekort. Het aantal leden van sportverenigingen bleef met 5,2 miljoen stabiel. "
            "De contributie voor een jeugdlid steeg gemiddeld met 6%."
        ),
        H("Vrijwilligers en besturen", italic=True),
        P(
            "De verenigingscoaches, de basiscursus voor besturen en het digitale loket, die in de eerste jaren van het programma zijn aangekondigd, zijn er inmiddels alle drie. In maart is de laatste van de 180 verenigingscoaches begonnen. De basiscursus van NOC*NSF is inmiddels door 6.200 bestuursleden gevolgd. Het digitale loket is sinds 18 april in de lucht en trok in het eerste half jaar 74.000 bezoekers. "
            "De handreiking over de btw-vrijstelling is opnieuw vertraagd, omdat ook het Europese Hof zich over de kwestie buigt. Het ministerie van Financiën rekent er nu op dat zij in de zomer van 2025 verschijnt."
        ),
        P(
            "Van de vrijwilligers is 17% jonger dan 25 jaar, een aandeel dat al tien jaar niet verandert. Van de trainers van jeugdteams heeft 83% een VOG. "
            "In 60 gemeenten hoeven verenigingen sinds 1 juli voor een klein toernooi geen vergunning meer aan te vragen. De voorzitter van een schaatsclub in Heerenveen rekende mij voor dat dit haar elk seizoen drie avonden scheelt."
        ),
        H("Accommodaties en energie", italic=True),
        P(
            "De regeling voor de verduurzaming van clubgebouwen en sportvelden is volledig benut: over 2023 en 2024 is € 41,6 miljoen toegekend aan 3.900 clubs. Van de 3.000 energiescans waarop was gerekend, zijn er 2.610 uitgevoerd. Er waren te weinig adviseurs om meer clubs te bezoeken, en sinds oktober kunnen geen scans meer worden aangevraagd. "
            "De verkenning met het Waarborgfonds heeft geleid tot een garantieregeling voor zonnepanelen en warmtepompen, die op 1 juli is opengesteld en waaruit al 140 leningen zijn verstrekt. Op bijna de helft van de clubgebouwen liggen nu zonnepanelen."
        ),
        P(
            "In april verscheen de kaart van de VSG, waarop te zien is dat in 88 gemeenten tot 2030 een tekort aan sportvelden dreigt. Gemeenten vroegen via de specifieke uitkering sport dit jaar € 214 miljoen aan. In Deventer is een kunstgrasveld aangelegd dat na gebruik geheel uit elkaar kan worden gehaald. "
            "Het RIVM publiceerde in juni zijn onderzoek naar het geluid van padelbanen, waarmee de toezegging aan het lid Van der Kwast van 14 juni 2023 is nagekomen. "
            "Het beoogde convenant over de huur van sporthallen komt er niet. De VNG gaf de voorkeur aan een modelverordening, die in november aan alle gemeenten is toegestuurd."
        ),
        H("Iedereen kan meedoen", italic=True),
        P(
            "De extra bijdrage aan het Jeugdfonds Sport & Cultuur bedroeg dit jaar € 3,5 miljoen. Er zijn nu negen uitleenpunten voor sporthulpmiddelen. Voor Zeeland, Flevoland en Friesland heeft zich geen exploitant gemeld, zodat het bij dit aantal blijft. "
            "De Paralympische Spelen in Parijs trokken op televisie 3,4 miljoen kijkers, onder wie veel kinderen die voor het eerst zagen hoe rolstoelbasketbal eruitziet."
        ),
        P(
            "De proef waarbij asielzoekers in zes gemeenten gratis konden sporten, is op 1 juli afgesloten; 1.750 mensen deden eraan mee. Voor ouderen zijn er nu 270 beweegclubs. Met 6.020 buurtsportcoaches ligt het voor 2025 beoogde aantal van 6.200 binnen bereik. "
            "Het plan van aanpak voor de zwemveiligheid is op 28 maart aan uw Kamer gezonden. In Winschoten ging in oktober een nieuw zwembad open. "
            "Voor de Open Clubs was dit jaar uiteindelijk € 7,2 miljoen beschikbaar, waarmee 190 clubgebouwen overdag hun deuren hebben geopend. In september verscheen een monitor van de sport op Bonaire, waarin Saba en Sint Eustatius niet zijn meegenomen."
        ),
        H("Een veilige en gezonde sportomgeving", italic=True),
        P(
            "De start van het integriteitscentrum is nogmaals uitgesteld, omdat de structurele financiering bij de formatie niet was geregeld. Het centrum gaat nu op 1 juli 2027 van start. De internetconsultatie over het wetsvoorstel leverde 240 reacties op. De voorlegging aan de Raad van State is voorzien in het vierde kwartaal van 2025. "
            "In 2023 kwamen bij het Centrum Veilige Sport Nederland 910 meldingen van grensoverschrijdend gedrag binnen. Zulke aantallen zeggen niet alleen iets over wat er misgaat, maar ook over de bereidheid om daarover te spreken. De zaak rond een turnvereniging in Zwijndrecht, waarover de kranten in maart uitvoerig berichtten, heeft laten zien hoe lang het soms duurt voordat iemand durft."
        ),
        P(
            "Er zijn 4.100 nieuwe scheidsrechters opgeleid. De overige 1.900 volgen in 2026, een jaar later dan gepland. Het aantal gestaakte amateurwedstrijden daalde van 312 naar 268. De omzet van sportkantines liep met 4% terug. "
            "Het doel om alle sportterreinen in 2025 rookvrij te hebben, laat ik los. De teller staat op 76% en het draagvlak voor verdere stappen ontbreekt. In plaats daarvan werk ik aan een wettelijk rookverbod op terreinen waar kinderen sporten."
        ),
        H("Overige onderwerpen", italic=True),
        P(
            "De Nationale Clubdag van 14 september is afgelast, nadat de hoofdsponsor zich in mei had teruggetrokken. De tussentijdse evaluatie van het programma is later aanbesteed dan de bedoeling was en verschijnt in het voorjaar van 2025. "
            "De Atletiekunie benoemde in mei een nieuwe directeur. De motie-Oudeboon, die vraagt om een nationale sportpas, voer ik niet uit, aangezien de kosten niet opwegen tegen de baten."
        ),
        H("Vooruitblik", italic=True),
        P(
            "De komende twee jaar ligt het accent op plaatsen waar de vereniging de laatste voorziening in het dorp is. Voor verenigingen in krimpgebieden stel ik in 2025 en 2026 samen € 6,5 miljoen beschikbaar. "
            "NOC*NSF zal vóór 1 juni 2025 een keurmerk voor opleidingsclubs invoeren. Ook onderzoek ik of gezinnen hun contributie in maandelijkse termijnen kunnen betalen. "
            "Over de gevolgen van de korting voor de sportbonden informeer ik uw Kamer in januari. De planning voor 2025 is verder als volgt.",
            0.5,
        ),
        T(
            (
                ("Mijlpaal", "Planning"),
                ("Start van een subsidieronde voor kleine clubs", "Februari 2025"),
                ("Opening van vijf sportparken die met scholen worden gedeeld", "Tweede kwartaal 2025"),
                ("Handboek sociale veiligheid voor besturen", "Najaar 2025"),
                ("Derde voortgangsbrief aan de Kamer", "December 2025"),
            ),
            (4, 2),
        ),
        P("De Staatssecretaris van Volksgezondheid, Welzijn en Sport,", 0),
        Lines(("J.P. Wiarda",)),
    ),
    notes={
        1: "De eerste voortgangsbrief is van 15 december 2023, kenmerk 3730961-1058114-S.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-12-06",
        "subject": "Toekomstig sportbeleid",
        "dossier": "30234",
        "number": "402",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "De Staatssecretaris van Volksgezondheid, Welzijn en Sport",
        "sender_name": "J.P. Wiarda",
        "ministry": "Ministerie van Volksgezondheid, Welzijn en Sport",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-30234-402"],
    figures=[
        fig(
            q("tientallen"),
            "tientallen",
            20,
            "count",
            "at_least",
            "bestuurders, trainers en kantinevrijwilligers",
            optional=True,
        ),
        fig(q("55%"), "55%", 55, "percent", subject="de volwassenen"),
        fig(q("58%"), "58%", 58, "percent", period="2028"),
        fig(q("41%"), "41%", 41, "percent", subject="de verenigingen"),
        fig(q("41%"), "44%", 44, "percent", subject="de verenigingen", period="2023"),
        fig(q("€ 139"), "€ 139 miljoen", 139_000_000, "EUR", subject="het programma", period="2023/2026"),
        fig(q("5,2 miljoen"), "5,2 miljoen", 5_200_000, subject="leden van sportverenigingen"),
        fig(q("6%."), "6%", 6, "percent", subject="De contributie voor een jeugdlid"),
        fig(q("alle drie"), "drie", 3, optional=True),
        fig(q("180 verenigingscoaches"), "180", 180, subject="verenigingscoaches"),
        fig(q("6.200 bestuursleden"), "6.200", 6200, subject="bestuursleden"),
        fig(q("74.000"), "74.000", 74_000, subject="bezoekers"),
        fig(q("74.000"), "half jaar", 0.5, "year", optional=True),
        fig(q("17%"), "17%", 17, "percent", subject="de vrijwilligers"),
        fig(q("17%"), "25 jaar", 25, "year", "under", optional=True),
        fig(q("17%"), "tien jaar", 10, "year", optional=True),
        fig(q("83%"), "83%", 83, "percent", subject="de trainers van jeugdteams"),
        fig(q("60 gemeenten"), "60", 60, subject="gemeenten"),
        fig(q("drie avonden"), "drie avonden", 3, "other", optional=True),
        fig(
            q("€ 41,6"),
            "€ 41,6 miljoen",
            41_600_000,
            "EUR",
            subject="de verduurzaming van clubgebouwen en sportvelden",
            period="2023/2024",
        ),
        fig(q("€ 41,6"), "3.900", 3900, subject="clubs", period="2023/2024"),
        fig(q("2.610"), "3.000", 3000, subject="energiescans"),
        fig(q("2.610"), "2.610", 2610, subject="energiescans"),
        fig(q("140"), "140", 140, subject="leningen"),
        fig(q("bijna de helft"), "bijna de helft", 50, "percent", "under", "de clubgebouwen"),
        fig(q("88 gemeenten"), "88", 88, subject="gemeenten"),
        fig(
            q("€ 214"),
            "€ 214 miljoen",
            214_000_000,
            "EUR",
            subject="de specifieke uitkering sport",
            period="2024",
        ),
        fig(q("€ 3,5"), "€ 3,5 miljoen", 3_500_000, "EUR", subject="De extra bijdrage", period="2024"),
        fig(q("negen"), "negen", 9, subject="uitleenpunten voor sporthulpmiddelen"),
        fig(q("3,4 miljoen"), "3,4 miljoen", 3_400_000, subject="kijkers"),
        fig(q("1.750"), "zes", 6, subject="gemeenten"),
        fig(q("1.750"), "1.750", 1750, subject="mensen"),
        fig(q("270"), "270", 270, subject="beweegclubs"),
        fig(q("6.020"), "6.020", 6020, subject="buurtsportcoaches"),
        fig(q("6.020"), "6.200", 6200, subject="buurtsportcoaches", period="2025"),
        fig(q("€ 7,2"), "€ 7,2 miljoen", 7_200_000, "EUR", subject="de Open Clubs", period="2024"),
        fig(q("€ 7,2"), "190", 190, subject="clubgebouwen"),
        fig(q("240"), "240", 240, subject="reacties"),
        fig(q("910"), "910", 910, subject="meldingen van grensoverschrijdend gedrag", period="2023"),
        fig(q("4.100"), "4.100", 4100, subject="nieuwe scheidsrechters"),
        fig(q("1.900"), "1.900", 1900, subject="scheidsrechters", period="2026"),
        fig(q("312"), "312", 312, subject="gestaakte amateurwedstrijden"),
        fig(q("312"), "268", 268, subject="gestaakte amateurwedstrijden"),
        fig(q("4% terug"), "4%", 4, "percent", subject="De omzet van sportkantines"),
        fig(q("76%"), "76%", 76, "percent", subject="sportterreinen"),
        fig(
            q("€ 6,5"),
            "€ 6,5 miljoen",
            6_500_000,
            "EUR",
            subject="verenigingen in krimpgebieden",
            period="2025/2026",
        ),
        fig(q("sportparken"), "vijf", 5, subject="sportparken"),
        fig(q("laatste voorziening"), "twee jaar", 2, "year", optional=True),
    ],
    dates=[
        date(q("overgenomen"), "juli", "2024-07"),
        date(q("55%"), "Het afgelopen jaar", "2024", optional=True),
        date(q("55%"), "2023", "2023"),
        date(q("58%"), "2026", "2026"),
        date(q("58%"), "2028", "2028"),
        date(q("41%"), "vorig jaar", "2023"),
        date(q("€ 139"), "2023 tot en met 2026", "2023/2026"),
        date(q("180 verenigingscoaches"), "maart", "2024-03"),
        date(q("74.000"), "sinds 18 april", "2024-04-18/"),
        date(q("Financiën rekent"), "de zomer van 2025", "2025-06/2025-08"),
        date(q("60 gemeenten"), "sinds 1 juli", "2024-07-01/"),
        date(q("€ 41,6"), "2023 en 2024", "2023/2024"),
        date(q("te weinig adviseurs"), "sinds oktober", "2024-10/"),
        date(q("140"), "1 juli", "2024-07-01"),
        date(q("88 gemeenten"), "april", "2024-04"),
        date(q("88 gemeenten"), "tot 2030", "/2029"),
        date(q("€ 214"), "dit jaar", "2024"),
        date(q("RIVM"), "juni", "2024-06"),
        date(q("RIVM"), "14 juni 2023", "2023-06-14"),
        date(q("modelverordening"), "november", "2024-11"),
        date(q("€ 3,5"), "dit jaar", "2024"),
        date(q("1.750"), "1 juli", "2024-07-01"),
        date(q("6.020"), "2025", "2025"),
        date(q("28 maart"), "28 maart", "2024-03-28"),
        date(q("Winschoten"), "oktober", "2024-10"),
        date(q("€ 7,2"), "dit jaar", "2024"),
        date(q("Bonaire"), "september", "2024-09"),
        date(q("1 juli 2027"), "1 juli 2027", "2027-07-01"),
        date(q("voorlegging"), "het vierde kwartaal van 2025", "2025-10/2025-12"),
        date(q("910"), "2023", "2023"),
        date(q("Zwijndrecht"), "maart", "2024-03"),
        date(q("1.900"), "2026", "2026"),
        date(q("laat ik los"), "2025", "2025"),
        date(q("hoofdsponsor"), "14 september", "2024-09-14"),
        date(q("hoofdsponsor"), "mei", "2024-05"),
        date(q("evaluatie"), "het voorjaar van 2025", "2025-03/2025-05"),
        date(q("nieuwe directeur"), "mei", "2024-05"),
        date(q("laatste voorziening"), "De komende twee jaar", "2024-12-06/2026-12-06", optional=True),
        date(q("€ 6,5"), "2025 en 2026", "2025/2026"),
        date(q("keurmerk"), "vóór 1 juni 2025", "/2025-05-31"),
        date(q("korting voor"), "januari", "2025-01"),
        date(q("De planning"), "2025", "2025"),
        date(q("Februari 2025"), "Februari 2025", "2025-02"),
        date(q("Tweede kwartaal 2025"), "Tweede kwartaal 2025", "2025-04/2025-06"),
        date(q("Najaar 2025"), "Najaar 2025", "2025-09/2025-11"),
        date(q("December 2025"), "December 2025", "2025-12"),
        date(q("kenmerk 3730961"), "15 december 2023", "2023-12-15"),
    ],
    commitments=[
        com(
            "C01",
            q("58%"),
            "target",
            "firm",
            "ik",
            "58% van de volwassenen sport wekelijks.",
            "2028",
            amount=58,
            unit="percent",
        ),
        com(
            "C02",
            q("€ 139"),
            "intention",
            "firm",
            None,
            "€ 139 miljoen voor het programma.",
            "2023/2026",
            amount=139_000_000,
            optional=True,
        ),
        com(
            "C03",
            q("Financiën rekent"),
            "intention",
            "intended",
            "Het ministerie van Financiën",
            "De handreiking over de btw-vrijstelling uitbrengen.",
            "2025-06/2025-08",
        ),
        com(
            "C04",
            q("6.020"),
            "target",
            "intended",
            None,
            "6.200 buurtsportcoaches.",
            "2025",
            amount=6200,
            unit="count",
            optional=True,
        ),
        com(
            "C05",
            q("1 juli 2027"),
            "intention",
            "firm",
            None,
            "Het integriteitscentrum gaat van start.",
            "2027-07-01",
        ),
        com(
            "C06",
            q("voorlegging"),
            "intention",
            "intended",
            None,
            "Het wetsvoorstel aan de Raad van State voorleggen.",
            "2025-10/2025-12",
        ),
        com(
            "C07",
            q("1.900"),
            "intention",
            "firm",
            None,
            "De overige 1.900 scheidsrechters opleiden.",
            "2026",
            amount=1900,
            unit="count",
        ),
        com(
            "C08",
            q("wettelijk rookverbod"),
            "intention",
            "firm",
            "ik",
            "Een wettelijk rookverbod op terreinen waar kinderen sporten.",
            optional=True,
        ),
        com(
            "C09",
            q("evaluatie"),
            "intention",
            "firm",
            None,
            "De tussentijdse evaluatie van het programma.",
            "2025-03/2025-05",
        ),
        com(
            "C10",
            q("€ 6,5"),
            "intention",
            "firm",
            "ik",
            "€ 6,5 miljoen voor verenigingen in krimpgebieden.",
            "2025/2026",
            amount=6_500_000,
        ),
        com(
            "C11",
            q("keurmerk"),
            "announcement",
            "firm",
            "NOC*NSF",
            "Een keurmerk voor opleidingsclubs invoeren.",
            "/2025-05-31",
            third=True,
        ),
        com(
            "C12",
            q("termijnen"),
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of gezinnen contributie in termijnen kunnen betalen.",
        ),
        com(
            "C13",
            q("korting voor"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer informeren over de gevolgen van de korting voor de sportbonden.",
            "2025-01",
        ),
        com(
            "C14",
            q("subsidieronde"),
            "intention",
            "firm",
            None,
            "Een subsidieronde voor kleine clubs.",
            "2025-02",
        ),
        com(
            "C15",
            q("sportparken"),
            "intention",
            "firm",
            None,
            "Vijf sportparken openen die met scholen worden gedeeld.",
            "2025-04/2025-06",
            amount=5,
            unit="count",
        ),
        com(
            "C16",
            q("Handboek"),
            "intention",
            "firm",
            None,
            "Een handboek sociale veiligheid voor besturen.",
            "2025-09/2025-11",
        ),
        com(
            "C17",
            q("Derde voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De derde voortgangsbrief.",
            "2025-12",
        ),
        com(
            "C18",
            q("laatste voorziening"),
            "intention",
            "firm",
            None,
            "Het accent leggen op plaatsen waar de vereniging de laatste voorziening is.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("RIVM"), "2023-06-14", "fulfilled"),
        settled("S02", q("motie-Oudeboon"), None, "dropped"),
    ],
)
