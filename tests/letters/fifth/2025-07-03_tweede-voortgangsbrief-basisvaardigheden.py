# ruff: noqa: E501  (sentences are not broken)
"""Basic skills of adults, third of three: a second report by a new state secretary, on an old letterhead."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("Caladea", 11, 14.4),
    title="concept_v4_schoon",
    interleaved=False,
    head={
        "ministry": ("Ministerie van Onderwijs,", "Cultuur en Wetenschap"),
        "address": (
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "3 juli 2025"),
            ("Onze referentie", "MBO/53077416"),
            ("Uw brief van", ""),
            ("Bijlagen", "geen"),
        ],
        "lines": [("Betreft", "Tweede voortgangsbrief basisvaardigheden volwassenen")],
        "running": "Tweede voortgangsbrief basisvaardigheden volwassenen",
        "page": "{}",
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Voor de tweede maal bericht ik u over het programma Lezen, Rekenen, Meedoen (LRM). Deze brief bereikt u enkele dagen na de "
            "genoemde maand juni, aangezien ik de uitkomst van de Voorjaarsnota erin wilde verwerken. Achtereenvolgens komen de "
            "resultaten, de stand van zaken per onderdeel en de plannen voor de komende periode aan bod."
        ),
        Box(
            (
                P("In het kort", 0.2),
                L(
                    (
                        "In 2024 is het aantal cursisten verder toegenomen, tot bijna 71.000.",
                        "Alle bibliotheken en zeventien gevangenissen bieden nu hulp of onderwijs aan.",
                        "Voor het aanmeldpunt, het verdeelmodel en het bereik onder werkgevers is meer tijd nodig dan gedacht.",
                        "De uitleen van laptops en de tweede campagne gaan niet door.",
                    ),
                    "•",
                ),
            ),
        ),
        H("1. Resultaten"),
        P(
            "In 2024 zaten 70.900 volwassenen in de les, van wie 33% Nederlands als eerste taal heeft. Het land kent inmiddels 447 "
            "taalhuizen. Op de wachtlijsten stonden op 1 januari jl. nog 3.100 mensen. Van degenen die in 2023 aan een cursus begonnen, "
            "heeft 67% die voltooid. Voor 2027 koers ik op 80.000 cursisten per jaar. Cursussen rekenen trekken nog altijd weinig "
            "belangstelling: slechts 4.100 mensen schreven zich daarvoor in."
        ),
        P(
            "In de vorige voortgangsbrief is vermeld dat voor het programma € 58,5 miljoen beschikbaar is. Dat bedrag is onjuist, omdat "
            "de prijsbijstelling van 2024 niet was meegenomen. Het juiste bedrag is € 59,5 miljoen."
        ),
        H("2. Bereik en werving"),
        P(
            "Sinds januari werken bij het Expertisecentrum Basisvaardigheden (EB) 42 ervaringsdeskundigen op een arbeidscontract; zij "
            "bezoeken bouwplaatsen, magazijnen en voetbalkantines. Het geld dat was gereserveerd voor een tweede reeks radio- en "
            "televisiespots, besteed ik aan huisbezoeken in achttien wijken, omdat een gesprek aan de keukentafel per bereikte persoon minder "
            "kost. Met de opening in Terneuzen, in december, is het aantal nieuwe taalhuizen op 26 gekomen. Dit voorjaar kwamen in Zwolle "
            "bijna 300 coördinatoren bijeen om van elkaars werkwijze te leren. Verloskundigen en consultatiebureaus verspreiden intussen "
            "het voorleespakket van de Stichting Eerste Boek."
        ),
        P(
            "De telefonische bereikbaarheid van het aanmeldpunt laat tot mijn spijt opnieuw op zich wachten, nu de gekozen uitvoerder in maart "
            "failliet is verklaard. Ik reken erop dat de lijn in het eerste kwartaal van 2026 in gebruik wordt genomen. Met acht "
            "gemeenten is in oktober een convenant gesloten, dat hun samen 900 extra plaatsen oplevert; Den Helder en Heerlen zagen van "
            "deelname af."
        ),
        P(
            "De eerste ervaringen met het aanbellen in de wijken zijn gemengd. In Emmen en in Rotterdam-Zuid werden de bezoekers vrijwel overal "
            "binnengelaten, terwijl in andere plaatsen veel deuren gesloten bleven. Van doorslaggevend belang blijkt te zijn dat de bezoeker "
            "uit de buurt komt en dat hij ook over andere zaken dan lezen een antwoord heeft. De samenwerking met wijkteams en "
            "woningcorporaties wordt daarom waar mogelijk versterkt. De verdeling van taken tussen Rijk en gemeenten is op dit punt helder: "
            "de gemeente bepaalt waar wordt aangebeld."
        ),
        H("3. Werkgevers"),
        P(
            "Taal naast Werk is sinds de start door 640 werkgevers benut. De verpleeghuizen vormen met 130 aanvragen de grootste groep. Het aantal "
            "van 1.000 werkgevers wordt dit jaar niet gehaald en is nu voorzien voor eind 2026. Vanaf dit jaar bedraagt het jaarbudget "
            "van de regeling € 4,8 miljoen. De schoonmaakbranche neemt de taalmeter sinds januari af bij iedereen die nieuw in dienst komt, "
            "en de groensector heeft haar overgenomen. Van het opnemen van taaleisen in de inkoop door het Rijk is afgezien, omdat kleine "
            "leveranciers daardoor op kosten zouden worden gejaagd. In plaats daarvan wordt bij de gunning gevraagd wat een bedrijf aan "
            "de taalbeheersing van zijn personeel doet. Voor wie met collega’s wil oefenen met procenten, maten en roosters is in "
            "november een handreiking verschenen. Onder werkzoekenden met een bijstandsuitkering blijft de deelname achter."
        ),
        P(
            "In februari sprak ik met de eigenaar van een drukkerij in Doetinchem, die de lessen na afloop van de subsidie uit eigen zak is "
            "blijven betalen. Zijn redenering was eenvoudig: een fout op een bestelbon kost hem meer dan een middag les. Dit soort "
            "voorbeelden overtuigt andere ondernemers beter dan welke brief van een bewindspersoon ook, en de brancheorganisaties dragen ze dan "
            "ook actief uit."
        ),
        H("4. Kwaliteit van het aanbod"),
        P(
            "Inmiddels gebruikt 62% van de aanbieders het kwaliteitskader. De inspectie is in september met haar toezicht op het non-formele "
            "aanbod begonnen, zij het alleen bij aanbieders met meer dan 250 cursisten. In 2024 rondden 1.370 vrijwilligers hun "
            "bijscholing af. In het register dat het EB bijhoudt, staan nu 388 aanbieders. Bij nader inzien hechten werkgevers weinig aan "
            "een landelijk diploma; een map waarin iemand zijn werk bewaart, zegt hun meer. Daarop is de inzet thans gericht. In zeventien van de "
            "26 gevangenissen krijgen gedetineerden inmiddels les in lezen en schrijven."
        ),
        P(
            "In de penitentiaire inrichting van Vught leidt een oud-lerares een leesclub, waarin gedetineerden elkaar voorlezen uit een roman. "
            "Wie daar binnenkomt zonder een bladzijde te kunnen volgen, gaat na een jaar niet zelden met een schoolboek naar huis. De "
            "directeur schrijft de rust op zijn afdeling mede hieraan toe. Het onderwijs in detentie is zo meer dan tijdverdrijf; het "
            "verkleint, zo laat buitenlands onderzoek zien, de kans dat iemand terugvalt."
        ),
        P(
            "Naar aanleiding van de vorige brief vroegen verschillende fracties of de toename van het aantal cursisten niet ten koste gaat van de "
            "diepgang. Daarvoor zijn geen aanwijzingen. Het gemiddelde aantal lesuren per cursist bleef in 2024 met 58 gelijk, en docenten "
            "geven aan dat zij met kleinere groepen zijn gaan werken."
        ),
        H("5. Digitale vaardigheden"),
        P(
            "Sinds mei kan men in elke bibliotheek wekelijks binnenlopen met een vraag over computer of telefoon. De proef met leenlaptops is in "
            "december afgesloten. Ruim een derde van de apparaten bleek niet te zijn teruggebracht, en cursisten met een laptop vielen even "
            "vaak uit als anderen. Ik heb daarom in februari besloten de uitleen niet landelijk in te voeren. Scholen die ermee door "
            "willen gaan, kunnen de bestaande apparaten overnemen."
        ),
        P(
            "Dat neemt niet weg dat het vraagstuk van digitale uitsluiting onverminderd groot is. Steeds meer diensten, van de huisarts tot de "
            "sportvereniging, gaan ervan uit dat iedereen een afspraak op een scherm kan maken. Met de minister van Binnenlandse Zaken en "
            "Koninkrijksrelaties ben ik van oordeel dat er altijd een loket of een telefoonnummer moet blijven waar een mens opneemt. De "
            "ervaring van bibliothecarissen, die dagelijks met deze vragen te maken hebben, is daarbij onmisbaar."
        ),
        H("6. Wet, geld en onderzoek"),
        P(
            "Het wetsvoorstel tot wijziging van de WEB heb ik op 3 april jl. bij uw Kamer ingediend. Het nieuwe verdeelmodel gaat niet "
            "eerder in dan op 1 januari 2027, daar kleine gemeenten er in de doorrekening sterk op achteruit bleken te gaan. Op "
            "17 december ontving u het rapport over volwassenen die moeite hebben met rekenen; de aanbevelingen neem ik over. De "
            "evaluatie van het programma als geheel staat onveranderd voor 2026 op de agenda. De beroepsgroep van remedial teachers heeft "
            "mij een visiedocument aangeboden."
        ),
        H("7. Vooruitblik"),
        P("In het komende jaar ligt het accent op het volgende:", 0.4),
        L(
            (
                "het aantal huisbezoeken breid ik in 2026 uit tot dertig wijken;",
                "in het najaar start een opleiding voor 200 docenten, in samenwerking met drie hogescholen;",
                "over de uitvoering van het convenant met de acht gemeenten bericht ik uw Kamer in januari;",
                "onderzocht wordt of cursisten een reiskostenvergoeding kunnen krijgen.",
            ),
            "-",
        ),
        P(
            "De motie-Wiersinga (Kamerstuk 28 760, nr. 139) over taalonderwijs voor schippers voer ik uit door in 2026 een cursus op "
            "afstand aan te bieden. De derde voortgangsbrief ontvangt uw Kamer in juni 2026. Ik hoop van harte dat wij dan opnieuw van "
            "vooruitgang kunnen spreken."
        ),
        P("De Staatssecretaris van Onderwijs, Cultuur en Wetenschap,", 3),
        Lines(("dr. P.J. Hoekema",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2025-07-03",
        "subject": "Tweede voortgangsbrief basisvaardigheden volwassenen",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "MBO/53077416",
        "sender_role": "De Staatssecretaris van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "dr. P.J. Hoekema",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Onze referentie", "MBO/53077416", "Postbus 20018"],
    figures=[
        fig(q("bijna 71.000"), "bijna 71.000", 71000, "count", "under", "cursisten", period="2024"),
        fig(q("Alle bibliotheken"), "zeventien", 17, subject="gevangenissen"),
        fig(q("lesuren"), "58", 58, subject="lesuren per cursist", period="2024"),
        fig(q("70.900"), "70.900", 70900, subject="volwassenen", period="2024"),
        fig(q("70.900"), "33%", 33, "percent", subject="volwassenen", period="2024"),
        fig(q("447"), "447", 447, subject="taalhuizen"),
        fig(q("3.100"), "3.100", 3100, subject="mensen", period="2025-01-01"),
        fig(
            q("67%"),
            "67%",
            67,
            "percent",
            subject="degenen die in 2023 aan een cursus begonnen",
            period="2023",
        ),
        fig(q("80.000"), "80.000", 80000, subject="cursisten", period="2027"),
        fig(q("4.100"), "4.100", 4100, subject="mensen"),
        fig(q("€ 58,5 miljoen"), "€ 58,5 miljoen", 58_500_000, "EUR", subject="het programma"),
        fig(q("€ 59,5 miljoen"), "€ 59,5 miljoen", 59_500_000, "EUR", subject="Het juiste bedrag"),
        fig(q("42 ervaringsdeskundigen"), "42", 42, subject="ervaringsdeskundigen", period="2025-01/"),
        fig(q("achttien wijken"), "achttien", 18, subject="wijken"),
        fig(q("op 26"), "26", 26, subject="nieuwe taalhuizen"),
        fig(q("bijna 300"), "bijna 300", 300, "count", "under", "coördinatoren"),
        fig(q("900 extra"), "acht", 8, subject="gemeenten"),
        fig(q("900 extra"), "900", 900, subject="extra plaatsen"),
        fig(q("640 werkgevers"), "640", 640, subject="werkgevers"),
        fig(q("130 aanvragen"), "130", 130, subject="aanvragen"),
        fig(q("van 1.000"), "1.000", 1000, subject="werkgevers"),
        fig(q("€ 4,8 miljoen"), "€ 4,8 miljoen", 4_800_000, "EUR", subject="het jaarbudget van de regeling"),
        fig(q("62%"), "62%", 62, "percent", subject="de aanbieders"),
        fig(q("meer dan 250"), "meer dan 250", 250, "count", "over", "cursisten"),
        fig(q("1.370"), "1.370", 1370, subject="vrijwilligers", period="2024"),
        fig(q("388"), "388", 388, subject="aanbieders"),
        fig(q("26 gevangenissen"), "zeventien", 17, subject="gevangenissen"),
        fig(q("26 gevangenissen"), "26", 26, subject="gevangenissen"),
        fig(q("Ruim een derde"), "Ruim een derde", 33.33, "percent", "over", "de apparaten"),
        fig(q("dertig wijken"), "dertig", 30, subject="wijken", period="2026"),
        fig(q("200 docenten"), "200", 200, subject="docenten"),
        fig(q("200 docenten"), "drie", 3, subject="hogescholen", optional=True),
        fig(q("uitvoering van het convenant"), "acht", 8, subject="gemeenten"),
    ],
    dates=[
        date(q("enkele dagen na"), "maand juni", "2025-06"),
        date(q("bijna 71.000"), "2024", "2024"),
        date(q("drukkerij"), "februari", "2025-02"),
        date(q("lesuren"), "2024", "2024"),
        date(q("70.900"), "2024", "2024"),
        date(q("3.100"), "1 januari jl.", "2025-01-01"),
        date(q("67%"), "2023", "2023"),
        date(q("80.000"), "2027", "2027"),
        date(q("prijsbijstelling"), "2024", "2024"),
        date(q("42 ervaringsdeskundigen"), "Sinds januari", "2025-01/"),
        date(q("op 26"), "december", "2024-12"),
        date(q("bijna 300"), "Dit voorjaar", "2025-03/2025-05"),
        date(q("failliet"), "maart", "2025-03"),
        date(q("Ik reken erop"), "het eerste kwartaal van 2026", "2026-01/2026-03"),
        date(q("900 extra"), "oktober", "2024-10"),
        date(q("van 1.000"), "dit jaar", "2025"),
        date(q("van 1.000"), "eind 2026", "2026-10/2026-12"),
        date(q("€ 4,8 miljoen"), "Vanaf dit jaar", "2025/"),
        date(q("taalmeter"), "sinds januari", "2025-01/"),
        date(q("procenten, maten"), "november", "2024-11"),
        date(q("meer dan 250"), "september", "2024-09"),
        date(q("1.370"), "2024", "2024"),
        date(q("wekelijks binnenlopen"), "Sinds mei", "2025-05/"),
        date(q("De proef met leenlaptops"), "december", "2024-12"),
        date(q("niet landelijk"), "februari", "2025-02"),
        date(q("3 april"), "3 april jl.", "2025-04-03"),
        date(q("Het nieuwe verdeelmodel"), "1 januari 2027", "2027-01-01"),
        date(q("17 december"), "17 december", "2024-12-17"),
        date(q("als geheel"), "2026", "2026"),
        date(q("In het komende jaar"), "het komende jaar", None, optional=True),
        date(q("komende periode"), "de komende periode", None, optional=True),
        date(q("dertig wijken"), "2026", "2026"),
        date(q("200 docenten"), "het najaar", "2025-09/2025-11"),
        date(q("uitvoering van het convenant"), "januari", "2026-01"),
        date(q("schippers"), "2026", "2026"),
        date(q("juni 2026"), "juni 2026", "2026-06"),
    ],
    commitments=[
        com(
            "C01",
            q("80.000"),
            "target",
            "intended",
            "ik",
            "80.000 cursisten per jaar in 2027.",
            "2027",
            amount=80000,
            unit="count",
        ),
        com(
            "C02",
            q("Ik reken erop"),
            "intention",
            "intended",
            "Ik",
            "De telefoonlijn van het aanmeldpunt in gebruik nemen.",
            "2026-01/2026-03",
        ),
        com(
            "C03",
            q("van 1.000"),
            "target",
            "intended",
            None,
            "1.000 werkgevers bereiken.",
            "2026-10/2026-12",
            amount=1000,
            unit="count",
        ),
        com(
            "C04",
            q("€ 4,8 miljoen"),
            "intention",
            "firm",
            None,
            "€ 4,8 miljoen per jaar voor de regeling.",
            "2025/",
            amount=4_800_000,
            optional=True,
        ),
        com(
            "C05",
            q("Het nieuwe verdeelmodel"),
            "intention",
            "intended",
            None,
            "Het nieuwe verdeelmodel invoeren, niet eerder dan in 2027.",
            "2027-01-01/",
        ),
        com(
            "C06",
            q("achttien wijken"),
            "intention",
            "firm",
            "ik",
            "Het geld aan huisbezoeken besteden.",
            optional=True,
        ),
        com("C07", q("17 december"), "intention", "firm", "ik", "De aanbevelingen overnemen.", optional=True),
        com("C08", q("als geheel"), "intention", "intended", None, "Het programma evalueren.", "2026"),
        com(
            "C09",
            q("dertig wijken"),
            "intention",
            "firm",
            "ik",
            "De huisbezoeken uitbreiden tot dertig wijken.",
            "2026",
            amount=30,
            unit="count",
        ),
        com(
            "C10",
            q("200 docenten"),
            "intention",
            "firm",
            None,
            "Een opleiding voor 200 docenten starten.",
            "2025-09/2025-11",
            amount=200,
            unit="count",
        ),
        com(
            "C11",
            q("uitvoering van het convenant"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer berichten over de uitvoering van het convenant.",
            "2026-01",
        ),
        com(
            "C12",
            q("reiskostenvergoeding"),
            "intention",
            "exploratory",
            None,
            "Onderzoeken of cursisten een reiskostenvergoeding kunnen krijgen.",
        ),
        com(
            "C13",
            q("schippers"),
            "intention",
            "firm",
            "ik",
            "Een cursus op afstand voor schippers aanbieden.",
            "2026",
        ),
        com("C14", q("juni 2026"), "toezegging", "firm", None, "De derde voortgangsbrief.", "2026-06"),
        com(
            "C15",
            q("niet landelijk"),
            "intention",
            "firm",
            "Ik",
            "De uitleen niet landelijk invoeren.",
            optional=True,
        ),
        com(
            "C16",
            q("In plaats daarvan wordt"),
            "intention",
            "firm",
            None,
            "Bij de gunning naar taalbeheersing vragen.",
            optional=True,
        ),
        com(
            "C17",
            q("wijkteams"),
            "intention",
            "firm",
            None,
            "De samenwerking met wijkteams en woningcorporaties versterken.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("schippers"), None, "pending", optional=True),
    ],
)
