# ruff: noqa: E501  (sentences are not broken)
"""Drinking water, third of three: the second report, as the parliament prints it."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10, 12.4, justified=True, hyphenated=True),
    title="kst-27625-703",
    interleaved=False,
    head={
        "year": "2024–2025",
        "dossier": "27 625",
        "number": "703",
        "printed": "2025",
        "subject": "Waterbeleid",
        "what": "BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 16 mei 2025"],
    },
    body=(
        P(
            "Hierbij bied ik uw Kamer de tweede voortgangsrapportage over het actieprogramma Drinkwater in balans aan.[^1] De rapportage was aangekondigd voor december 2024. Ik heb de uitkomst van de Voorjaarsnota willen afwachten."
        ),
        H("1. Algemeen beeld"),
        P(
            "In 2024 bedroeg het gebruik thuis 124 liter per persoon per dag. De doelstelling van 115 liter laat zich in 2027 niet meer verwezenlijken; ik houd daarvoor nu 2030 aan. Het zakelijk gebruik is ten opzichte van 2021 met 7% gedaald. "
            "Op warme dagen wordt 31% meer water geleverd dan op een gemiddelde dag. De lekverliezen kwamen uit op 5,1%. Er waren in 2024 66 innamestops, voornamelijk in de Maas. "
            "Tot en met 2024 is € 21,8 miljoen van de beschikbare € 43 miljoen besteed."
        ),
        P(
            "Twee ontwikkelingen vragen de aandacht. Het aantal aanvragen voor een aansluiting neemt toe: in 2024 waren het er 88.000, waarvan een kleine 2% werd afgewezen of op de lange baan geschoven. Voorts stijgen de kosten. "
            "Een gemiddeld gezin is dit jaar € 251 aan drinkwater kwijt. Ik vind dat nog steeds een alleszins redelijk bedrag, maar wie van een uitkering leeft, voelt het."
        ),
        H("2. Besparing bij huishoudens"),
        P(
            "Eind maart beschikten 342.000 huishoudens over een slimme watermeter. Door een tekort aan monteurs wordt het aantal van 500.000 niet dit jaar, maar pas eind 2026 gehaald. Het keurmerk voor zuinige douches en kranen staat op 140 producten. "
            "In mei 2024 is de publiekscampagne herhaald; 58% van de tuinbezitters zegt sindsdien minder te sproeien. De woningcorporaties zijn met het plaatsen van waterbesparende douchekoppen uitgekomen op 51.300 huurwoningen. "
            "Bij de rest weigerde de huurder of bleek de leiding ongeschikt."
        ),
        P(
            "De regenwatervoorziening in nieuwbouw is opnieuw vertraagd. De Raad van State vroeg om een nadere onderbouwing van de kosten, die per woning op € 2.900 worden geraamd. De Minister van Volkshuisvesting en Ruimtelijke Ordening "
            "mikt nu op inwerkingtreding per 1 juli 2026. Klanten kunnen sinds 4 juni 2024 op de site van Vewin zien of er in hun wijk krapte dreigt. Scholen hebben voor zuinige kranen en toiletten € 1,1 miljoen van de € 1,5 miljoen aangevraagd."
        ),
        H("3. Besparing bij bedrijven"),
        P(
            "Sinds november 2024 heeft elk van de vijftig grootste zakelijke afnemers een waterbesparingsplan. Via de subsidieregeling voor waterscans zijn 612 bedrijven geholpen; de regeling is gesloten. Op 26 april 2024 is het rapport over een oplopend tarief aan uw Kamer gezonden. "
            "Aquant becijfert dat zo’n tarief hooguit 1% besparing oplevert. Van invoering zie ik daarom af. Restaurants en cateraars letten volgens hun branchevereniging vaker op het spoelen van groente."
        ),
        H("4. Bronnen"),
        P(
            "Negentien gebieden zijn thans aangewezen als strategische grondwatervoorraad, vijf minder dan was afgesproken. Gelderland en Limburg hebben hun besluit aangehouden. De winning bij Hardenberg levert sinds januari water. "
            "Die in de Wieringermeer gaat niet door: het grondwater verzilt er sneller dan was voorzien. De proef met brak grondwater is op alle drie de locaties afgerond, de laatste in maart. Het levert goed drinkwater op, maar kost tweeënhalf keer zoveel als een gewone zuivering."
        ),
        P(
            "Mede door het versnellingsteam vergunningen is de gemiddelde doorlooptijd van een aanvraag teruggelopen tot vijf jaar. Over de wijziging van de Drinkwaterwet is eind 2024 geen wetsvoorstel ingediend. De afbakening van het begrip huishoudelijk gebruik "
            "bleek weerbarstiger dan gedacht. De indiening is nu gepland in het eerste kwartaal van 2026. Het afsprakenkader voor onttrekkingen is op 3 oktober 2024 vastgesteld. In de Limburgse mijnschachten is het water te zout gebleken om als reserve te dienen."
        ),
        H("5. Kwaliteit"),
        P(
            "Het meetschip van Rijkswaterstaat vaart sinds 11 maart 2024 en is 23 keer uitgerukt. Van de 380 lozingsvergunningen bij innamepunten zijn er 295 herzien. De overige 85 worden uiterlijk eind 2026 herzien. "
            "Op 27 februari 2024 heb ik het overzicht van PFAS-lozingen aan uw Kamer gestuurd. Daarmee is de motie-Van Rijthoven uitgevoerd. De Europese lijst van prioritaire stoffen wordt dit jaar herzien."
        ),
        P(
            "Van de regeling voor loden leidingen hebben 640 scholen en 410 kinderdagverblijven gebruikgemaakt. Daarmee was een bedrag van € 7,4 miljoen gemoeid. Wat overblijft van de € 12 miljoen, zet ik in voor woningen van particuliere eigenaren met een laag inkomen."
        ),
        H("6. Weerbaarheid"),
        P(
            "De drinkwaterbedrijven beschikken sinds het najaar over 64 noodwaterinstallaties. De landelijke oefening met uitval van drinkwater is geschrapt, omdat de veiligheidsregio’s hun handen vol hadden aan de NAVO-top. "
            "De ILT heeft de beveiliging van de procesautomatisering nu bij alle tien de bedrijven gecontroleerd. Bij drie daarvan zijn verbeteringen opgelegd."
        ),
        P(
            "Op een zaterdag in februari zat Vlissingen elf uur zonder water. Vrijwilligers van de voetbalclub brachten emmers langs bij wie slecht ter been was. Een goede voorbereiding begint, zo leert dit voorbeeld, bij buren die elkaar kennen."
        ),
        H("7. Vervolg"),
        L(
            (
                "Vewin geeft in de benchmark van dit jaar voor het eerst ook het gebruik per gemeente weer.",
                "De tussenevaluatie van het actieprogramma schuift een jaar op en wordt in 2026 uitgevoerd.",
                "Met het oog op nieuwe datacenters stel ik vóór 1 november een afwegingskader voor koelwater op.",
                "De opleiding van monteurs verloopt naar wens: 210 zijn er aan het werk, 90 volgen dit jaar.",
                "Over een halfjaar informeer ik u over de voortgang van het wetsvoorstel.",
                "De derde voortgangsrapportage kunt u in het voorjaar van 2026 tegemoetzien.",
            ),
            "–",
        ),
        P("De Minister van Infrastructuur en Waterstaat,", 0),
        Lines(("R. Stuivenberg",)),
    ),
    notes={1: "Kamerstuk 27 625, nr. 641."},
)

q = quoter(LETTER)
MOTION = q("overzicht van PFAS…motie-Van Rijthoven")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-05-16",
        "subject": "Waterbeleid",
        "dossier": "27625",
        "number": "703",
        "session_year": "2024-2025",
        "reference": None,
        "sender_role": "De Minister van Infrastructuur en Waterstaat",
        "sender_name": "R. Stuivenberg",
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-27625-703"],
    figures=[
        fig(q("88.000"), "88.000", 88_000, subject="aanvragen voor een aansluiting", period="2024"),
        fig(q("88.000"), "een kleine 2%", 2, "percent", "under"),
        fig(q("€ 251"), "€ 251", 251, "EUR", subject="Een gemiddeld gezin", period="2025"),
        fig(q("Twee ontwik"), "Twee", 2, optional=True),
        fig(q("124 liter"), "124 liter", 124, "other", subject="het gebruik thuis", period="2024"),
        fig(q("115 liter"), "115 liter", 115, "other", subject="het gebruik thuis", period="2030"),
        fig(q("met 7%"), "7%", 7, "percent", subject="Het zakelijk gebruik", period="2024"),
        fig(q("31% meer"), "31%", 31, "percent", subject="water"),
        fig(q("5,1%"), "5,1%", 5.1, "percent", subject="De lekverliezen", period="2024"),
        fig(q("66 innamestops"), "66", 66, subject="innamestops", period="2024"),
        fig(q("€ 21,8"), "€ 21,8 miljoen", 21_800_000, "EUR", subject="besteed", period="/2024"),
        fig(q("€ 21,8"), "€ 43 miljoen", 43_000_000, "EUR"),
        fig(q("342.000"), "342.000", 342_000, subject="huishoudens", period="2025-03"),
        fig(q("van 500.000"), "500.000", 500_000, subject="huishoudens", period="2026-10/2026-12"),
        fig(q("140 producten"), "140", 140, subject="producten"),
        fig(q("58%"), "58%", 58, "percent", subject="de tuinbezitters"),
        fig(q("51.300"), "51.300", 51_300, subject="huurwoningen"),
        fig(q("€ 2.900"), "€ 2.900", 2900, "EUR", subject="de kosten"),
        fig(q("€ 1,1 miljoen"), "€ 1,1 miljoen", 1_100_000, "EUR", subject="besparing op scholen"),
        fig(q("€ 1,1 miljoen"), "€ 1,5 miljoen", 1_500_000, "EUR", subject="besparing op scholen"),
        fig(q("elk van de vijftig"), "vijftig", 50, subject="zakelijke afnemers", period="2024-11/"),
        fig(q("612 bedrijven"), "612", 612, subject="bedrijven"),
        fig(q("hooguit 1%"), "hooguit 1%", 1, "percent", "at_most", "besparing"),
        fig(q("Negentien gebieden"), "Negentien", 19, subject="gebieden"),
        fig(q("Negentien gebieden"), "vijf minder", 5, subject="gebieden"),
        fig(q("alle drie"), "drie", 3, subject="locaties"),
        fig(q("tweeënhalf"), "tweeënhalf keer", 2.5, "other", optional=True),
        fig(q("tot vijf jaar"), "vijf jaar", 5, "year", subject="de gemiddelde doorlooptijd", optional=True),
        fig(q("23 keer"), "23", 23, subject="keer uitgerukt"),
        fig(q("er 295"), "295", 295, subject="lozingsvergunningen"),
        fig(q("er 295"), "380", 380, subject="lozingsvergunningen", optional=True),
        fig(q("overige 85"), "85", 85, subject="lozingsvergunningen", period="/2026-12-31"),
        fig(q("640 scholen"), "640", 640, subject="scholen"),
        fig(q("640 scholen"), "410", 410, subject="kinderdagverblijven"),
        fig(q("€ 7,4"), "€ 7,4 miljoen", 7_400_000, "EUR"),
        fig(q("€ 12 miljoen"), "€ 12 miljoen", 12_000_000, "EUR"),
        fig(q("64 noodwater"), "64", 64, subject="noodwaterinstallaties"),
        fig(q("alle tien"), "tien", 10, subject="de bedrijven"),
        fig(q("Bij drie daarvan"), "drie", 3, subject="de bedrijven"),
        fig(q("Vlissingen"), "elf uur", 11, "other", optional=True),
        fig(q("210 zijn"), "210", 210, subject="monteurs"),
        fig(q("210 zijn"), "90", 90, subject="monteurs", period="2025"),
        fig(q("schuift een jaar"), "een jaar", 1, "year", optional=True),
    ],
    dates=[
        date(q("88.000"), "2024", "2024"),
        date(q("€ 251"), "dit jaar", "2025"),
        date(q("3 oktober"), "3 oktober 2024", "2024-10-03"),
        date(q("was aangekondigd"), "december 2024", "2024-12"),
        date(q("124 liter"), "2024", "2024"),
        date(q("115 liter"), "2027", "2027"),
        date(q("115 liter"), "2030", "2030"),
        date(q("met 7%"), "2021", "2021"),
        date(q("66 innamestops"), "2024", "2024"),
        date(q("€ 21,8"), "Tot en met 2024", "/2024"),
        date(q("342.000"), "Eind maart", "2025-03-21/2025-03"),
        date(q("van 500.000"), "dit jaar", "2025"),
        date(q("van 500.000"), "eind 2026", "2026-10/2026-12"),
        date(q("58%"), "mei 2024", "2024-05"),
        date(q("mikt nu"), "per 1 juli 2026", "2026-07-01"),
        date(q("krapte"), "sinds 4 juni 2024", "2024-06-04/"),
        date(q("elk van de vijftig"), "Sinds november 2024", "2024-11/"),
        date(q("26 april"), "26 april 2024", "2024-04-26"),
        date(q("winning bij Hardenberg"), "sinds januari", "2025-01/"),
        date(q("alle drie"), "maart", "2025-03"),
        date(q("geen wetsvoorstel"), "eind 2024", "2024-10/2024-12"),
        date(q("nu gepland"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("23 keer"), "sinds 11 maart 2024", "2024-03-11/"),
        date(q("overige 85"), "uiterlijk eind 2026", "/2026-12-31"),
        date(q("27 februari"), "27 februari 2024", "2024-02-27"),
        date(q("prioritaire"), "dit jaar", "2025"),
        date(q("64 noodwater"), "sinds het najaar", "2024-09/"),
        date(q("Vlissingen"), "februari", "2025-02"),
        date(q("per gemeente"), "dit jaar", "2025"),
        date(q("schuift een jaar"), "2026", "2026"),
        date(q("datacenters"), "vóór 1 november", "/2025-10-31"),
        date(q("210 zijn"), "dit jaar", "2025"),
        date(q("halfjaar"), "Over een halfjaar", "2025-11", optional=True),
        date(q("derde voortgangsrapportage"), "het voorjaar van 2026", "2026-03/2026-05"),
    ],
    commitments=[
        com(
            "C01",
            q("115 liter"),
            "target",
            "firm",
            "ik",
            "Het gebruik thuis daalt tot 115 liter.",
            "2030",
            amount=115,
            unit="other",
        ),
        com(
            "C02",
            q("van 500.000"),
            "announcement",
            "firm",
            None,
            "500.000 huishoudens met een slimme watermeter.",
            "2026-10/2026-12",
            third=True,
            amount=500_000,
            unit="count",
        ),
        com(
            "C03",
            q("mikt nu"),
            "intention",
            "intended",
            "De Minister van Volkshuisvesting en Ruimtelijke Ordening",
            "De regenwatervoorziening in nieuwbouw verplicht stellen.",
            "2026-07-01",
        ),
        com(
            "C04",
            q("nu gepland"),
            "toezegging",
            "intended",
            None,
            "De wijziging van de Drinkwaterwet indienen.",
            "2026-01/2026-03",
        ),
        com(
            "C05",
            q("overige 85"),
            "announcement",
            "firm",
            None,
            "De overige 85 lozingsvergunningen herzien.",
            "/2026-12-31",
            third=True,
            amount=85,
            unit="count",
        ),
        com(
            "C06",
            q("€ 12 miljoen"),
            "intention",
            "firm",
            "ik",
            "Het restant van de regeling voor loden leidingen inzetten voor particuliere eigenaren.",
        ),
        com(
            "C07",
            q("per gemeente"),
            "announcement",
            "firm",
            "Vewin",
            "In de benchmark het gebruik per gemeente weergeven.",
            "2025",
            third=True,
        ),
        com("C08", q("schuift een jaar"), "intention", "firm", None, "De tussenevaluatie uitvoeren.", "2026"),
        com(
            "C09",
            q("datacenters"),
            "intention",
            "firm",
            "ik",
            "Een afwegingskader voor koelwater opstellen.",
            "/2025-10-31",
        ),
        com(
            "C10",
            q("210 zijn"),
            "announcement",
            "firm",
            None,
            "Nog 90 monteurs opleiden.",
            "2025",
            third=True,
            amount=90,
            unit="count",
            optional=True,
        ),
        com(
            "C11",
            q("halfjaar"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer over de voortgang van het wetsvoorstel informeren.",
            "/2025-11",
        ),
        com(
            "C12",
            q("derde voortgangsrapportage"),
            "toezegging",
            "firm",
            None,
            "De derde voortgangsrapportage.",
            "2026-03/2026-05",
        ),
        com(
            "C13",
            q("Van invoering"),
            "intention",
            "firm",
            "ik",
            "Geen oplopend tarief invoeren.",
            optional=True,
        ),
        com(
            "C14",
            q("prioritaire"),
            "announcement",
            "firm",
            None,
            "De Europese lijst van prioritaire stoffen herzien.",
            "2025",
            third=True,
            optional=True,
        ),
    ],
    settlements=[settled("S01", MOTION, None, "fulfilled")],
)
