# ruff: noqa: E501  (sentences are not broken)
"""Cash and the counter of the bank, third of three: a second report, as printed by the parliament, with a footnote."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10, 12.4, justified=True, hyphenated=True),
    title="kst-27863-143",
    interleaved=False,
    head={
        "year": "2024–2025",
        "dossier": "27 863",
        "number": "143",
        "printed": "2025",
        "subject": "Betalingsverkeer",
        "what": "BRIEF VAN DE MINISTER VAN FINANCIËN",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 27 juni 2025"],
    },
    body=(
        P(
            "Met deze brief informeer ik uw Kamer voor de tweede maal over de voortgang van het actieprogramma Betalen voor iedereen.[^1] U had deze voortgangsbrief op 1 april moeten ontvangen; in verband met de "
            "besluitvorming over de Voorjaarsnota is dat niet gelukt."
        ),
        H("Hoofdpunten"),
        P(
            "Het gebruik van contant geld is in 2024 voor het eerst in lange tijd niet verder gedaald: 20% van de betalingen aan de kassa, evenveel als een jaar eerder. Volgens de tweede Monitor Toegang tot betalen waren er "
            "op 1 januari 2025 5.008 geldautomaten. Daarvan nemen er 346 ook munten in. Voor 98,9% van de bevolking is er binnen vijf kilometer een automaat. Het doel van 99,5% is in 2026 niet haalbaar; ik heb het "
            "verschoven naar eind 2028. Storten kan 76% van de inwoners binnen diezelfde afstand. Ongeveer 2,2 miljoen mensen redden zich bij hun bankzaken niet zonder hulp."
        ),
        P(
            "De uitgaven voor het programma komen over de gehele looptijd uit op € 33 miljoen in plaats van € 38 miljoen. Deze verlaging vloeit voort uit de taakstelling op mijn begroting en is ten laste gebracht van de onderdelen "
            "die nog niet waren begonnen."
        ),
        H("Automaten, supermarkten en storten"),
        P(
            "Geldmaat heeft de uitbreiding van het aantal geldautomaten afgerond. Er zijn er 121 bij gekomen, 29 minder dan afgesproken. In een aantal kernen was geen eigenaar te vinden die zijn gevel wilde afstaan. "
            "Geld opnemen aan de kassa is mogelijk in 318 supermarkten, terwijl op 400 was gerekend. Mijn bijdrage daaraan heeft € 1,6 miljoen bedragen. Op Sint-Eustatius is de geldautomaat nog steeds niet geplaatst. De aannemer ging failliet en "
            "het orkaanseizoen van 2024 deed de rest. De plaatsing is nu voorzien voor het eerste kwartaal van 2026."
        ),
        P(
            "Van de regeling Storten in de buurt hebben 260 verenigingen gebruikgemaakt; zij is per 1 januari 2025 gesloten. Een maximumtarief voor storten komt er niet. Met de banken ben ik op 11 februari 2025 overeengekomen dat ondernemers "
            "tot 2028 ten hoogste 0,8% van het gestorte bedrag in rekening wordt gebracht. Dat is sneller te regelen dan een algemene maatregel van bestuur en het levert voor de bakker op de hoek hetzelfde op."
        ),
        H("Acceptatie van contant geld"),
        P(
            "Sinds september 2024 kan ook bij de laatste drie rijksloketten contant worden betaald. Het onderzoek naar een acceptatieplicht heb ik op 3 december 2024 aan uw Kamer gezonden. Een plicht voor (semi)publieke voorzieningen is volgens "
            "de onderzoekers juridisch kwetsbaar. Ik kies daarom voor een convenant met de betrokken branches, dat naar verwachting dit najaar wordt getekend. Het meldpunt van de Consumentenbond is er niet gekomen, aangezien de bond de kosten "
            "niet alleen kon dragen. In de horeca wordt nog 31% van de rekeningen contant voldaan, beduidend meer dan in de detailhandel."
        ),
        P(
            "Over het wetsvoorstel chartaal betalingsverkeer heeft de Raad van State in februari een kritisch advies uitgebracht. Dat noopt tot een ingrijpende herziening. De indiening schuift daardoor opnieuw op, en wel naar de eerste helft van 2026."
        ),
        H("Bankzaken"),
        P(
            "Het aantal servicebussen bedraagt sinds november 36. Bij de hulplijn kwamen in 2024 104.000 telefoontjes binnen, waarvan een op de vier over wachtwoorden ging. Met 21.300 deelnemers heeft de cursus Zelf bankieren meer mensen bereikt dan was beoogd. "
            "De openstelling van een basisbetaalrekening neemt thans gemiddeld vijf werkdagen in beslag. De taskforce voor zakelijke rekeningen heeft haar werk op 1 maart 2025 beëindigd. In ruim acht op de tien gevallen kon zij alsnog een bank vinden. "
            "De AFM is begonnen met haar controle op de naleving van de leidraad; vier van de tien banken zijn bezocht."
        ),
        P(
            "Een bankfiliaal dat eenmaal dicht is, gaat niet meer open. Dat is een zin die ik in de afgelopen maanden vaak heb gehoord en die ik niet kan tegenspreken. Wel zie ik dat in Winschoten en Sluis twee banken samen een balie delen met de "
            "bibliotheek. Gemeenten die zo’n gedeelde balie willen, krijgen daarvoor in 2026 een bijdrage van ten hoogste € 40.000."
        ),
        H("Storingen en veiligheid"),
        P(
            "In 2024 telde DNB elf grote pinstoringen, twee meer dan het jaar daarvoor. Pinnen zonder verbinding is onderwerp van mijn brief van 21 november 2024. Hiermee is de toezegging uit het actieprogramma afgedaan. De publiekscampagne over contant geld in huis "
            "liep van 18 november tot en met 15 december 2024 en werd door 64% van de volwassenen opgemerkt. Een langere bedrijfstijd bij stroomuitval laat ik rusten: de benodigde accu’s zijn zo zwaar dat veel gevels ze niet kunnen dragen. "
            "Het aantal plofkraken daalde tot 22."
        ),
        P(
            "Het overzicht van tarieven van betaalrekeningen is bij brief van 19 september 2024 verstrekt. De motie-Aarts c.s. beschouw ik daarmee als afgedaan."
        ),
        H("Vervolg"),
        L(
            (
                "Geldmaat verhoogt het aantal automaten dat munten inneemt in 2026 tot 450.",
                "De evaluatie van het actieprogramma wordt dit najaar aanbesteed en in 2027 afgerond.",
                "De AFM rapporteert in december over de naleving van de leidraad.",
                "U ontvangt de derde voortgangsbrief in het voorjaar van 2026.",
            ),
            "–",
        ),
        P("De Minister van Financiën,", 0),
        Lines(("E.J. Wolthuis",)),
    ),
    notes={1: "Kamerstuk 27 863, nr. 118."},
)

q = quoter(LETTER)
MOTION = q("Het overzicht van…als afgedaan")
OFFLINE = q("Pinnen zonder…toezegging uit het actieprogramma")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-06-27",
        "subject": "Betalingsverkeer",
        "dossier": "27863",
        "number": "143",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "De Minister van Financiën",
        "sender_name": "E.J. Wolthuis",
        "ministry": "Ministerie van Financiën",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-27863-143"],
    figures=[
        fig(q("20% van"), "20%", 20, "percent", subject="de betalingen aan de kassa", period="2024"),
        fig(q("5.008"), "5.008", 5008, subject="geldautomaten", period="2025-01-01"),
        fig(q("er 346"), "346", 346, subject="geldautomaten", period="2025-01-01"),
        fig(q("98,9%"), "98,9%", 98.9, "percent", subject="de bevolking"),
        fig(q("98,9%"), "vijf kilometer", 5, "other", optional=True),
        fig(q("99,5%"), "99,5%", 99.5, "percent", subject="Het doel"),
        fig(q("76%"), "76%", 76, "percent", subject="de inwoners"),
        fig(q("2,2 miljoen"), "Ongeveer 2,2 miljoen", 2_200_000, "count", "about", "mensen"),
        fig(q("€ 33 miljoen"), "€ 33 miljoen", 33_000_000, "EUR", subject="De uitgaven voor het programma"),
        fig(q("€ 33 miljoen"), "€ 38 miljoen", 38_000_000, "EUR", subject="De uitgaven voor het programma"),
        fig(q("er 121"), "121", 121, subject="geldautomaten"),
        fig(q("er 121"), "29", 29, subject="geldautomaten"),
        fig(q("318 supermarkten"), "318", 318, subject="supermarkten"),
        fig(q("318 supermarkten"), "400", 400, subject="supermarkten"),
        fig(q("€ 1,6 miljoen"), "€ 1,6 miljoen", 1_600_000, "EUR", subject="Mijn bijdrage"),
        fig(q("260 verenigingen"), "260", 260, subject="verenigingen"),
        fig(q("0,8%"), "ten hoogste 0,8%", 0.8, "percent", "at_most", "het gestorte bedrag", period="/2027"),
        fig(q("laatste drie"), "drie", 3, subject="rijksloketten"),
        fig(q("31% van"), "31%", 31, "percent", subject="de rekeningen"),
        fig(q("servicebussen"), "36", 36, subject="servicebussen"),
        fig(q("104.000"), "104.000", 104000, subject="telefoontjes", period="2024"),
        fig(q("104.000"), "een op de vier", 25, "percent", subject="telefoontjes", period="2024"),
        fig(q("21.300"), "21.300", 21300, subject="deelnemers"),
        fig(q("basisbetaalrekening"), "vijf werkdagen", 5, "other", optional=True),
        fig(q("acht op de tien"), "ruim acht op de tien", 80, "percent", "over", "gevallen"),
        fig(q("vier van de tien"), "vier", 4, subject="banken"),
        fig(q("vier van de tien"), "tien", 10, subject="banken", optional=True),
        fig(q("Winschoten"), "twee", 2, subject="banken", optional=True),
        fig(q("€ 40.000"), "ten hoogste € 40.000", 40_000, "EUR", "at_most", "een bijdrage", period="2026"),
        fig(q("elf grote"), "elf", 11, subject="grote pinstoringen", period="2024"),
        fig(q("elf grote"), "twee", 2, subject="grote pinstoringen", optional=True),
        fig(q("64%"), "64%", 64, "percent", subject="de volwassenen"),
        fig(q("daalde tot 22"), "22", 22, subject="plofkraken"),
        fig(q("tot 450"), "450", 450, subject="automaten dat munten inneemt", period="2026"),
    ],
    dates=[
        date(q("op 1 april"), "1 april", "2025-04-01"),
        date(q("20% van"), "2024", "2024"),
        date(q("20% van"), "een jaar eerder", "2023", optional=True),
        date(q("5.008"), "1 januari 2025", "2025-01-01"),
        date(q("99,5%"), "2026", "2026"),
        date(q("99,5%"), "eind 2028", "2028-10/2028-12"),
        date(q("orkaanseizoen"), "2024", "2024"),
        date(q("nu voorzien"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("260 verenigingen"), "per 1 januari 2025", "2025-01-01"),
        date(q("0,8%"), "11 februari 2025", "2025-02-11"),
        date(q("0,8%"), "tot 2028", "/2027"),
        date(q("laatste drie"), "Sinds september 2024", "2024-09/"),
        date(q("3 december"), "3 december 2024", "2024-12-03"),
        date(q("convenant"), "dit najaar", "2025-09/2025-11"),
        date(q("Raad van State"), "februari", "2025-02"),
        date(q("opnieuw op"), "de eerste helft van 2026", "2026-01/2026-06"),
        date(q("servicebussen"), "sinds november", "2024-11/"),
        date(q("104.000"), "2024", "2024"),
        date(q("1 maart 2025"), "1 maart 2025", "2025-03-01"),
        date(q("vaak heb gehoord"), "de afgelopen maanden", None, optional=True),
        date(q("€ 40.000"), "2026", "2026"),
        date(q("elf grote"), "2024", "2024"),
        date(q("elf grote"), "het jaar daarvoor", "2023", optional=True),
        date(q("21 november"), "21 november 2024", "2024-11-21"),
        date(q("64%"), "van 18 november tot en met 15 december 2024", "2024-11-18/2024-12-15"),
        date(q("19 september"), "19 september 2024", "2024-09-19"),
        date(q("tot 450"), "2026", "2026"),
        date(q("aanbesteed"), "dit najaar", "2025-09/2025-11"),
        date(q("aanbesteed"), "2027", "2027"),
        date(q("rapporteert in"), "december", "2025-12"),
        date(q("derde voortgangsbrief"), "het voorjaar van 2026", "2026-03/2026-05"),
    ],
    commitments=[
        com(
            "C01",
            q("99,5%"),
            "target",
            "firm",
            "ik",
            "99,5% heeft een automaat binnen vijf kilometer.",
            "2028-10/2028-12",
            amount=99.5,
            unit="percent",
        ),
        com(
            "C02",
            q("nu voorzien"),
            "intention",
            "intended",
            None,
            "Op Sint-Eustatius een geldautomaat plaatsen.",
            "2026-01/2026-03",
        ),
        com(
            "C03",
            q("0,8%"),
            "announcement",
            "firm",
            "de banken",
            "Ondernemers ten hoogste 0,8% van het gestorte bedrag in rekening brengen.",
            "/2027",
            third=True,
            amount=0.8,
            unit="percent",
            optional=True,
        ),
        com(
            "C04",
            q("convenant"),
            "intention",
            "intended",
            "Ik",
            "Een convenant met de branches over contant geld tekenen.",
            "2025-09/2025-11",
        ),
        com(
            "C05",
            q("opnieuw op"),
            "toezegging",
            "firm",
            None,
            "Het wetsvoorstel chartaal betalingsverkeer indienen.",
            "2026-01/2026-06",
        ),
        com(
            "C06",
            q("€ 40.000"),
            "intention",
            "firm",
            None,
            "Gemeenten met een gedeelde balie een bijdrage van ten hoogste € 40.000 geven.",
            "2026",
            amount=40_000,
        ),
        com(
            "C07",
            q("laat ik rusten"),
            "intention",
            "firm",
            "ik",
            "Een langere bedrijfstijd bij stroomuitval laten rusten.",
            optional=True,
        ),
        com(
            "C08",
            q("tot 450"),
            "announcement",
            "firm",
            "Geldmaat",
            "450 automaten die munten innemen.",
            "2026",
            third=True,
            amount=450,
            unit="count",
        ),
        com(
            "C09",
            q("aanbesteed"),
            "intention",
            "firm",
            None,
            "De evaluatie van het actieprogramma aanbesteden en afronden.",
            "2027",
        ),
        com(
            "C10",
            q("rapporteert in"),
            "announcement",
            "firm",
            "De AFM",
            "Over de naleving van de leidraad rapporteren.",
            "2025-12",
            third=True,
        ),
        com(
            "C11",
            q("derde voortgangsbrief"),
            "toezegging",
            "firm",
            None,
            "De derde voortgangsbrief.",
            "2026-03/2026-05",
        ),
        com(
            "C12",
            q("Een maximumtarief"),
            "intention",
            "firm",
            None,
            "Geen maximumtarief voor storten.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", OFFLINE, None, "fulfilled"),
        settled("S02", MOTION, None, "fulfilled"),
    ],
)
