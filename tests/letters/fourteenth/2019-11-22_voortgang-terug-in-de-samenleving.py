# ruff: noqa: E501  (sentences are not broken)
"""Prisons, second of three: the first report. A letterhead without side column, a list of plans, two footnotes."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="old",
    style=Style("LiberationSerif", 11, 13.6, justified=True, hyphenated=True),
    title="brief TK.docx",
    head={
        "ministry": ("Ministerie van Justitie en Veiligheid",),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "columns": [
            ("Datum", "22 november 2019"),
            ("Ons kenmerk", "2743018"),
            ("Onderdeel", "DSJ"),
            ("Bijlagen", "geen"),
        ],
        "lines": [("Onderwerp", "Eerste voortgangsbrief Terug in de samenleving")],
        "running": "Kenmerk 2743018",
        "page": "{} / {}",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Met deze brief informeer ik uw Kamer over de voortgang van het programma Terug in de samenleving, dat ik op 19 oktober 2018 heb aangeboden.[^1] Het is de eerste voortgangsbrief. "
            "Achtereenvolgens komen de cijfers, de stand van zaken per lijn en de plannen voor het komende jaar aan bod."
        ),
        H("De cijfers"),
        P(
            "De eerste uitkomsten stemmen voorzichtig hoopvol. Van de gedetineerden die in 2016 vrijkwamen, ging 46 procent binnen twee jaar opnieuw de fout in; een jaar eerder was dat nog 47 procent. "
            "Omdat het programma toen nog niet bestond, kan deze daling er niet aan worden toegeschreven, maar zij wijst wel in de goede richting. "
            "Het aandeel gedetineerden dat op de dag van vrijlating een vaste slaapplek heeft, steeg van 62 naar 66 procent. Voor het programma is tot en met 2022 € 38,5 miljoen beschikbaar, waarvan op 1 oktober € 6,2 miljoen was besteed."
        ),
        P(
            "In de zomer nam de bezetting van het gevangeniswezen voor het eerst in jaren toe, tot gemiddeld 9.150 gedetineerden. Alle inrichtingen zijn open gebleven, ook die in Ter Apel, waar lange tijd minder dan twee derde van de cellen bezet was. "
            "Het ziekteverzuim onder het personeel bedraagt 8,1 procent en er staan 340 vacatures open. Dat vraagt veel van de mensen op de afdelingen, die vaak op het laatste moment een dienst van een collega overnemen."
        ),
        H("Lijn 1. Vanaf de eerste dag"),
        P(
            "Sinds 1 maart van dit jaar stelt iedere gedetineerde binnen twintig werkdagen na binnenkomst samen met zijn casemanager een persoonlijk terugkeerplan op. Casemanagers laten mij weten dat de gesprekken hierdoor een ander karakter hebben gekregen: het gaat minder over regels en meer over wat er na de straf moet gebeuren. "
            "Van de 130 extra casemanagers zijn er inmiddels 97 begonnen. De krappe arbeidsmarkt heeft de werving vertraagd; de overige 33 worden in de eerste helft van 2020 aangesteld. "
            "In veertien inrichtingen is een re-integratiecentrum in gebruik, in de andere wordt verbouwd of liggen de tekeningen klaar."
        ),
        P(
            "Het aanvragen van een identiteitskaart binnen de muren is op 1 juli niet van start gegaan. Gemeenten verlangen terecht dat de aanvraag via een beveiligde verbinding verloopt en die is nog niet beschikbaar. Naar verwachting kan hiermee in het voorjaar van 2020 alsnog worden begonnen. "
            "De kleinschalige voorzieningen in Groningen en Breda gaan begin 2021 open. Het plan van aanpak voor korte straffen heb ik uw Kamer op 14 juni jl. toegezonden. "
            "In Zwolle is het penitentiair psychiatrisch centrum deze zomer uitgebreid met 24 bedden, waardoor de wachttijd voor een crisisplaatsing daar is gehalveerd."
        ),
        H("Lijn 2. Werk en scholing"),
        P(
            "De werkzalen van DJI behaalden in 2018 een omzet van € 27 miljoen, vooral met metaalbewerking, houtbewerking en textiel. Met ingang van 1 januari 2020 werken gedetineerden 24 uur per week, tegen 20 uur op dit moment. "
            "Het uurloon is op 1 juli jl. verhoogd naar € 0,95, een stap die door de gedetineerdencommissies met instemming is ontvangen. Het UWV is in september met werkcoaches begonnen in acht inrichtingen. "
            "De landelijke campagne om werkgevers te interesseren liep in maart en april op radio en internet en bracht 410 bedrijven ertoe zich te melden. "
            "Over de terugkijktermijn bij de verklaring omtrent het gedrag voer ik nog overleg met VNO-NCW en MKB-Nederland, die verschillend aankijken tegen een verkorting."
        ),
        H("Lijn 3. Onderdak, schulden en zorg"),
        P(
            "Woningcorporaties hebben tot nu toe 215 woningen toegewezen aan mensen die uit detentie kwamen. Opvallend is dat middelgrote gemeenten daarin vooroplopen, terwijl de vraag in de vier grote steden het hoogst is. "
            "Reclassering Nederland houdt inmiddels wekelijks spreekuur in acht wijkcentra, waar ook familieleden binnenlopen. Samen met de VNG heb ik een handreiking uitgebracht over de nazorg aan veelplegers."
        ),
        P(
            "De betaalpauze van het CJIB, die in het tweede kwartaal had moeten ingaan, vergt een ingrijpender aanpassing van de systemen dan was voorzien. De invoering staat nu gepland voor 1 juli 2020. "
            "Naar de toelating tot de schuldsanering vanuit detentie doet de Hogeschool Utrecht op mijn verzoek onderzoek. Wie bij vertrek medicijnen gebruikt, krijgt sinds dit voorjaar voor twee weken mee, wat volgens de medische diensten al verscheidene crisisopnamen heeft voorkomen. "
            "Het programma voor vrouwelijke gedetineerden heeft vertraging opgelopen doordat de projectleider een andere functie heeft aanvaard; het is in mei 2020 klaar. "
            "De zorgverzekeraars en het ministerie van VWS werken daarnaast aan een nieuwe bekostiging van forensische ambulante zorg."
        ),
        H("Lijn 4. Familie en samenleving"),
        P(
            "Vijf inrichtingen hebben nu een afdeling waar vaders in een huiselijke omgeving tijd met hun kinderen kunnen doorbrengen.[^2] Bij mijn bezoek aan Veenhuizen zag ik een jongen van zes zijn vader leren dammen; de bewaarder naast mij keek discreet de andere kant op. "
            "Aan vrijwilligersorganisaties is dit jaar € 3,5 miljoen subsidie verleend. Stichting De Overkant bracht 340 oud-gedetineerden in contact met een buddy. De stichting had op een hoger aantal gerekend, maar vond daarvoor niet genoeg vrijwilligers. "
            "Van een afzonderlijke telefoonlijn voor familieleden heb ik bij nader inzien afgezien, omdat hun vragen al grotendeels bij de casemanagers terechtkomen."
        ),
        P(
            "Tijdens de behandeling van strafzaken hebben slachtoffers meer ruimte gekregen doordat het spreekrecht ook geldt voor stiefouders. Dit jaar maakten 640 slachtoffers en nabestaanden van het spreekrecht gebruik."
        ),
        H("Samenwerking en verantwoording"),
        P(
            "Het bestuurlijk akkoord is op 1 juli jl. in Den Haag ondertekend door de VNG, DJI en de reclasseringsorganisaties. Het wetsvoorstel waarmee de voorwaardelijke invrijheidstelling wordt beperkt, is op 18 april voor advies naar de Raad van State gezonden. "
            "Over de nieuwe verlofregeling is uw Kamer bij brief van 27 mei jl. geïnformeerd. De Inspectie Justitie en Veiligheid bracht in maart een rapport uit over de brandveiligheid van celgebouwen, waarop u mijn reactie reeds heeft ontvangen. "
            "DJI bereidt de eerste monitor met cijfers per inrichting voor, die in mei 2020 verschijnt."
        ),
        P(
            "Tijdens het algemeen overleg van 13 februari jl. heb ik het lid Kranendonk toegezegd uit te zoeken hoeveel gedetineerden kort na hun vrijlating overlijden. Het onderzoek daarnaar is in september begonnen. Uw Kamer ontvangt de resultaten in februari 2020. "
            "De motie-Bijlstra verzoekt de regering om de bibliotheken in de inrichtingen open te houden. Alle bibliotheken zijn open en hun budget is structureel gemaakt, waarmee de motie is uitgevoerd."
        ),
        H("Vooruitblik"),
        P(
            "In het komende jaar ligt het accent op onderdak en op de veiligheid binnen de inrichtingen. Naast de maatregelen die hierboven zijn genoemd, gaat het om het volgende.",
            0.4,
        ),
        L(
            (
                "Voor een proef met begeleid wonen in Rotterdam, Tilburg en Almelo stel ik in 2020 € 2,4 miljoen beschikbaar.",
                "Twaalf inrichtingen krijgen vóór 1 september 2020 een bodyscanner, om de invoer van drugs en telefoons tegen te gaan.",
                "Met de Kamer van Koophandel verken ik of gedetineerden kunnen worden begeleid naar een eigen onderneming.",
                "De gemeente Den Haag opent in april een woonhuis met 40 kamers voor oud-gedetineerden.",
                "Ik streef ernaar het ziekteverzuim bij DJI in 2021 terug te brengen tot 6 procent.",
                "Over nieuwbouw in Vlissingen neem ik uiterlijk 1 juni 2020 een besluit.",
                "De drie reclasseringsorganisaties voeren in het derde kwartaal van 2020 een gezamenlijk instrument in om het risico op herhaling in te schatten.",
                "De volgende voortgangsbrief ontvangt uw Kamer in het najaar van 2020.",
            ),
            "•",
        ),
        P("De Minister voor Rechtsbescherming,", 2),
        Lines(("T.A. Oosterbeek",)),
    ),
    notes={
        1: "Kamerstuk 24 587, nr. 731.",
        2: "Het betreft de inrichtingen in Heerhugowaard, Leeuwarden, Veenhuizen, Krimpen aan den IJssel en Nieuwegein.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2019-11-22",
        "subject": "Eerste voortgangsbrief Terug in de samenleving",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2743018",
        "sender_role": "De Minister voor Rechtsbescherming",
        "sender_name": "T.A. Oosterbeek",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Kenmerk 2743018", "Onderdeel"],
    figures=[
        fig(q("46 procent"), "46 procent", 46, "percent", subject="de gedetineerden die in 2016 vrijkwamen"),
        fig(q("46 procent"), "twee jaar", 2, "year", optional=True),
        fig(q("46 procent"), "47 procent", 47, "percent", subject="de gedetineerden"),
        fig(q("66 procent"), "62", 62, "percent", subject="gedetineerden"),
        fig(q("66 procent"), "66 procent", 66, "percent", subject="gedetineerden"),
        fig(q("€ 38,5"), "€ 38,5 miljoen", 38_500_000, "EUR", subject="het programma", period="/2022"),
        fig(q("€ 38,5"), "€ 6,2 miljoen", 6_200_000, "EUR", subject="het programma", period="2019-10-01"),
        fig(q("9.150"), "9.150", 9150, subject="gedetineerden", period="2019-06/2019-08"),
        fig(q("Ter Apel"), "minder dan twee derde", 66.67, "percent", "under", "de cellen"),
        fig(q("8,1 procent"), "8,1 procent", 8.1, "percent", subject="Het ziekteverzuim onder het personeel"),
        fig(q("8,1 procent"), "340", 340, subject="vacatures"),
        fig(q("twintig werkdagen"), "twintig werkdagen", 20, "other", optional=True),
        fig(q("inmiddels 97"), "130", 130, subject="extra casemanagers"),
        fig(q("inmiddels 97"), "97", 97, subject="extra casemanagers"),
        fig(q("overige 33"), "33", 33, subject="casemanagers", period="2020-01/2020-06"),
        fig(q("veertien"), "veertien", 14, subject="inrichtingen"),
        fig(q("24 bedden"), "24", 24, subject="bedden", period="2019-06/2019-08"),
        fig(q("24 bedden"), "gehalveerd", 50, "percent", subject="de wachttijd", optional=True),
        fig(q("€ 27"), "€ 27 miljoen", 27_000_000, "EUR", subject="een omzet", period="2018"),
        fig(q("24 uur"), "24 uur", 24, "other", subject="gedetineerden", period="2020-01-01/", optional=True),
        fig(q("24 uur"), "20 uur", 20, "other", subject="gedetineerden", optional=True),
        fig(q("€ 0,95"), "€ 0,95", 0.95, "EUR", subject="Het uurloon", period="2019-07-01"),
        fig(q("Het UWV"), "acht", 8, subject="inrichtingen", period="2019-09"),
        fig(q("410 bedrijven"), "410", 410, subject="bedrijven", period="2019-03/2019-04"),
        fig(q("215 woningen"), "215", 215, subject="woningen"),
        fig(q("vier grote steden"), "vier", 4, subject="grote steden", optional=True),
        fig(q("acht wijkcentra"), "acht", 8, subject="wijkcentra"),
        fig(q("crisisopnamen"), "twee weken", 2, "other", optional=True),
        fig(q("Vijf inrichtingen"), "Vijf", 5, subject="inrichtingen"),
        fig(q("een jongen"), "zes", 6, "year", optional=True),
        fig(
            q("€ 3,5"), "€ 3,5 miljoen", 3_500_000, "EUR", subject="vrijwilligersorganisaties", period="2019"
        ),
        fig(q("340 oud"), "340", 340, subject="oud-gedetineerden"),
        fig(q("640 slacht"), "640", 640, subject="slachtoffers en nabestaanden", period="2019"),
        fig(
            q("€ 2,4"),
            "€ 2,4 miljoen",
            2_400_000,
            "EUR",
            subject="een proef met begeleid wonen",
            period="2020",
        ),
        fig(q("bodyscanner"), "Twaalf", 12, subject="inrichtingen", period="/2020-08-31"),
        fig(q("40 kamers"), "40", 40, subject="kamers", period="2020-04"),
        fig(
            q("tot 6 procent"), "6 procent", 6, "percent", subject="het ziekteverzuim bij DJI", period="2021"
        ),
        fig(q("De drie reclass"), "drie", 3, subject="reclasseringsorganisaties", optional=True),
    ],
    dates=[
        date(q("Met deze brief"), "19 oktober 2018", "2018-10-19"),
        date(q("Achtereenvolgens"), "het komende jaar", "2020", optional=True),
        date(q("46 procent"), "2016", "2016"),
        date(q("46 procent"), "een jaar eerder", "2015", optional=True),
        date(q("€ 38,5"), "tot en met 2022", "/2022"),
        date(q("€ 38,5"), "1 oktober", "2019-10-01"),
        date(q("9.150"), "de zomer", "2019-06/2019-08"),
        date(q("twintig werkdagen"), "Sinds 1 maart van dit jaar", "2019-03-01/"),
        date(q("overige 33"), "de eerste helft van 2020", "2020-01/2020-06"),
        date(q("van start gegaan"), "1 juli", "2019-07-01"),
        date(q("alsnog"), "het voorjaar van 2020", "2020-03/2020-05"),
        date(q("Breda"), "begin 2021", "2021-01/2021-03"),
        date(q("14 juni"), "14 juni jl.", "2019-06-14"),
        date(q("24 bedden"), "deze zomer", "2019-06/2019-08"),
        date(q("€ 27"), "2018", "2018"),
        date(q("24 uur"), "Met ingang van 1 januari 2020", "2020-01-01/"),
        date(q("€ 0,95"), "1 juli jl.", "2019-07-01"),
        date(q("Het UWV"), "september", "2019-09"),
        date(q("410 bedrijven"), "maart en april", "2019-03/2019-04"),
        date(q("De betaalpauze"), "het tweede kwartaal", "2019-04/2019-06"),
        date(q("gepland voor"), "1 juli 2020", "2020-07-01"),
        date(q("crisisopnamen"), "sinds dit voorjaar", "2019-03/"),
        date(q("projectleider"), "mei 2020", "2020-05"),
        date(q("€ 3,5"), "dit jaar", "2019"),
        date(q("640 slacht"), "Dit jaar", "2019"),
        date(q("bestuurlijk akkoord"), "1 juli jl.", "2019-07-01"),
        date(q("Raad van State"), "18 april", "2019-04-18"),
        date(q("verlofregeling"), "27 mei jl.", "2019-05-27"),
        date(q("De Inspectie"), "maart", "2019-03"),
        date(q("DJI bereidt"), "mei 2020", "2020-05"),
        date(q("Kranendonk"), "13 februari jl.", "2019-02-13"),
        date(q("Het onderzoek daarnaar"), "september", "2019-09"),
        date(q("de resultaten"), "februari 2020", "2020-02"),
        date(q("het accent"), "het komende jaar", "2020", optional=True),
        date(q("€ 2,4"), "2020", "2020"),
        date(q("bodyscanner"), "vóór 1 september 2020", "/2020-08-31"),
        date(q("40 kamers"), "april", "2020-04"),
        date(q("tot 6 procent"), "2021", "2021"),
        date(q("Vlissingen"), "uiterlijk 1 juni 2020", "/2020-06-01"),
        date(q("De drie reclass"), "het derde kwartaal van 2020", "2020-07/2020-09"),
        date(q("De volgende voortgangs"), "het najaar van 2020", "2020-09/2020-11"),
    ],
    commitments=[
        com(
            "C01",
            q("€ 38,5"),
            "intention",
            "firm",
            None,
            "€ 38,5 miljoen voor het programma.",
            "/2022",
            amount=38_500_000,
            optional=True,
        ),
        com(
            "C02",
            q("overige 33"),
            "intention",
            "firm",
            None,
            "De overige 33 casemanagers aanstellen.",
            "2020-01/2020-06",
            amount=33,
            unit="count",
        ),
        com(
            "C03",
            q("alsnog"),
            "intention",
            "intended",
            None,
            "Binnen de muren een identiteitskaart kunnen aanvragen.",
            "2020-03/2020-05",
        ),
        com(
            "C04",
            q("Breda"),
            "intention",
            "firm",
            None,
            "Kleinschalige voorzieningen in Groningen en Breda openen.",
            "2021-01/2021-03",
        ),
        com(
            "C05",
            q("24 uur"),
            "intention",
            "firm",
            None,
            "De arbeidsweek verlengen tot 24 uur.",
            "2020-01-01",
            amount=24,
            unit="other",
        ),
        com(
            "C06",
            q("gepland voor"),
            "intention",
            "intended",
            None,
            "De betaalpauze van het CJIB invoeren.",
            "2020-07-01",
        ),
        com(
            "C07",
            q("projectleider"),
            "intention",
            "firm",
            None,
            "Het programma voor vrouwelijke gedetineerden afronden.",
            "2020-05",
        ),
        com(
            "C08",
            q("DJI bereidt"),
            "intention",
            "firm",
            "DJI",
            "De eerste monitor met cijfers per inrichting publiceren.",
            "2020-05",
        ),
        com(
            "C09",
            q("de resultaten"),
            "toezegging",
            "firm",
            None,
            "De resultaten van het onderzoek naar overlijden na vrijlating sturen.",
            "2020-02",
        ),
        com(
            "C10",
            q("€ 2,4"),
            "intention",
            "firm",
            "ik",
            "€ 2,4 miljoen voor een proef met begeleid wonen in Rotterdam, Tilburg en Almelo.",
            "2020",
            amount=2_400_000,
        ),
        com(
            "C11",
            q("bodyscanner"),
            "intention",
            "firm",
            None,
            "In twaalf inrichtingen een bodyscanner.",
            "/2020-08-31",
            amount=12,
            unit="count",
        ),
        com(
            "C12",
            q("Kamer van Koophandel"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of gedetineerden naar een eigen onderneming kunnen worden begeleid.",
        ),
        com(
            "C13",
            q("40 kamers"),
            "announcement",
            "firm",
            "De gemeente Den Haag",
            "Een woonhuis met 40 kamers voor oud-gedetineerden openen.",
            "2020-04",
            third=True,
            amount=40,
            unit="count",
        ),
        com(
            "C14",
            q("tot 6 procent"),
            "target",
            "intended",
            "Ik",
            "Het ziekteverzuim bij DJI terugbrengen tot 6 procent.",
            "2021",
            amount=6,
            unit="percent",
        ),
        com(
            "C15",
            q("Vlissingen"),
            "intention",
            "firm",
            "ik",
            "Besluit over nieuwbouw in Vlissingen.",
            "/2020-06-01",
        ),
        com(
            "C16",
            q("De drie reclass"),
            "announcement",
            "firm",
            "De drie reclasseringsorganisaties",
            "Een gezamenlijk instrument voor risico op herhaling invoeren.",
            "2020-07/2020-09",
            third=True,
        ),
        com(
            "C17",
            q("De volgende voortgangs"),
            "toezegging",
            "firm",
            None,
            "De volgende voortgangsbrief.",
            "2020-09/2020-11",
        ),
        com(
            "C18",
            q("het accent"),
            "intention",
            "firm",
            None,
            "Het accent leggen op onderdak en veiligheid.",
            "2020",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("Kranendonk…Het onderzoek daarnaar"), "2019-02-13", "pending"),
        settled("S02", q("motie-Bijlstra…Alle bibliotheken"), None, "fulfilled"),
    ],
)
