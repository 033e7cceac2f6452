# ruff: noqa: E501  (sentences are not broken)
"""Basic skills of adults, first of three: a programme with its promises. Side column at the right."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("SourceSansPro", 10, 13.4),
    title="Microsoft Word - Kamerbrief actieprogramma def 2",
    head={
        "ministry": ("Ministerie van Onderwijs, Cultuur en", "Wetenschap"),
        "return": ">Retouradres Postbus 16375 2500 BJ Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "24 maart 2023"),
            ("Betreft", "Actieprogramma Lezen, Rekenen, Meedoen 2023–2027"),
        ],
        "label_width": 56,
        "side": [
            ("Middelbaar Beroepsonderwijs", ("Afdeling Volwasseneneducatie",)),
            ("", ("Rijnstraat 50", "Den Haag", "Postbus 16375", "2500 BJ Den Haag", "www.rijksoverheid.nl")),
            ("Contactpersoon", ("T. Oosterling",)),
            ("Onze referentie", ("36104872",)),
            ("Bijlage", ("Actieprogramma",)),
        ],
        "side_next": [("Onze referentie", ("36104872",))],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Tijdens het commissiedebat over volwasseneneducatie van 1 december jl. heb ik het lid Terpstra toegezegd uw Kamer vóór "
            "1 april te informeren over het vervolg op de aanpak van laaggeletterdheid. Met deze brief, waarbij u het actieprogramma "
            "Lezen, Rekenen, Meedoen (LRM) aantreft, doe ik die toezegging gestand. Hieronder schets ik eerst de uitgangssituatie en "
            "vervolgens de vier actielijnen waarlangs het kabinet de komende jaren te werk gaat."
        ),
        Box(
            (
                P("Wat u van dit programma mag verwachten:", 0.2),
                L(
                    (
                        "aan het einde van de looptijd 90.000 cursisten per jaar;",
                        "een investering van € 62 miljoen in de jaren 2023 tot en met 2027;",
                        "nieuwe taalhuizen op plaatsen waar die nu ontbreken.",
                    ),
                    "-",
                ),
            ),
            "#e8f0f4",
        ),
        H("Waar we staan"),
        P(
            "Naar schatting 2,4 miljoen volwassenen in ons land hebben zoveel moeite met taal, rekenen of de omgang met een computer dat "
            "zij daar in hun dagelijks leven hinder van ondervinden. In 2022 volgden 61.500 van hen een cursus bij een school, een "
            "bibliotheek of een vrijwilligersorganisatie.[^1] Voor 28% van deze cursisten is Nederlands de moedertaal; daarmee blijft deze groep "
            "sterk ondervertegenwoordigd. Ons land telde eind vorig jaar 412 taalhuizen. Dat er behoefte is aan meer, blijkt uit de "
            "wachtlijsten: op 1 januari jl. stonden daarop 3.900 mensen. Van wie wel aan een cursus begint, maakt 64% die ook af."
        ),
        P(
            "Achter deze getallen gaan mensen schuil die de brief van de school niet kunnen lezen, of die een promotie afslaan omdat daar "
            "verslagen bij horen. Tijdens mijn bezoek aan het taalhuis in Emmen vertelde een buschauffeur mij dat hij dertig jaar lang "
            "zijn bril vergeten zei te zijn. Schaamte is een hardnekkige drempel, en juist daarom kunnen wij niet volstaan met een "
            "aanbod dat wacht tot iemand zich meldt."
        ),
        P(
            "Het vorige programma, dat eind 2022 afliep, heeft ervoor gezorgd dat gemeenten, scholen en bibliotheken elkaar weten te vinden. "
            "Uit de eindrapportage daarover kwam evenwel naar voren dat het aanbod te versnipperd is gebleven, dat werkgevers zich "
            "nauwelijks aangesproken voelden en dat niemand kon zeggen wat een cursus een deelnemer nu eigenlijk had opgeleverd. Deze "
            "lessen zijn in de opzet van LRM verwerkt. Aan de totstandkoming ervan is bijgedragen door mensen die zelf op latere leeftijd "
            "weer naar school zijn gegaan, en hun inbreng heeft het programma zichtbaar scherper gemaakt."
        ),
        H("Actielijn 1. Meer mensen bereiken"),
        P(
            "Het programma moet ertoe leiden dat eind 2027 jaarlijks 90.000 volwassenen een cursus volgen. Voor de gehele looptijd "
            "trek ik € 62 miljoen uit, aanvullend op de middelen die gemeenten reeds ontvangen. Om de schaamte te doorbreken start in het "
            "najaar de landelijke publiekscampagne «Zeg het gewoon», die wordt gemaakt met mensen die op latere leeftijd hebben leren lezen. "
            "Het landelijk aanmeldpunt, dat nu alleen een website is, wordt met ingang van 1 januari 2024 ook telefonisch bereikbaar. "
            "Samen met de bibliotheken open ik dit jaar en volgend jaar 25 nieuwe taalhuizen, te beginnen in gemeenten die er nog geen "
            "hebben. Voorts verken ik of consultatiebureaus een rol kunnen spelen bij het herkennen van ouders die moeite hebben met lezen."
        ),
        H("Actielijn 2. Leren op de werkvloer"),
        P(
            "Meer dan de helft van de laaggeletterden heeft werk. Daarom wordt op 1 september 2023 de subsidieregeling Taal naast Werk "
            "opengesteld, waarmee werkgevers lessen onder werktijd kunnen bekostigen. Ik stel hiervoor jaarlijks € 6 miljoen beschikbaar. "
            "Het streven is dat aan het einde van 2025 ten minste 1.000 werkgevers van de regeling gebruik hebben gemaakt. Het Verbond van "
            "Schoonmaakondernemers ontwikkelt vóór 1 juli 2024 een taalmeter voor nieuwe medewerkers, die ook in andere sectoren kan worden "
            "gebruikt. Het Rijk wil als opdrachtgever het goede voorbeeld geven: vanaf 2024 wordt in alle aanbestedingen van schoonmaak, "
            "catering en beveiliging een taalclausule opgenomen. Aan een verplichte taaltoets voor werkzoekenden, waarom een deel van uw "
            "Kamer heeft gevraagd, begin ik niet."
        ),
        P(
            "Ik hoor van ondernemers dat zij best willen, maar niet weten waar zij moeten beginnen. Dat is begrijpelijk: wie een bedrijf van "
            "twaalf mensen leidt, heeft geen afdeling die zich over scholing buigt. Het is daarom van belang dat brancheorganisaties, "
            "opleidingsfondsen en vakbonden hun leden de weg wijzen, zoals dat in de bouw en in de thuiszorg al op veel plaatsen gebeurt."
        ),
        H("Actielijn 3. Goede lessen, goede docenten"),
        P(
            "De kwaliteit van het aanbod loopt sterk uiteen. Het Expertisecentrum Basisvaardigheden (EB) stelt nog dit jaar een "
            "kwaliteitskader op waaraan aanbieders zich kunnen spiegelen. De Inspectie van het Onderwijs gaat vanaf het schooljaar 2024–2025 "
            "toezien op de lessen buiten de scholen. In 2024 worden 1.500 vrijwilligers bijgeschoold in het omgaan met beginnende lezers. "
            "Er komt bovendien een landelijk erkend certificaat, zodat cursisten aan een werkgever kunnen laten zien wat zij hebben "
            "geleerd. Of docenten in de volwasseneneducatie zich moeten kunnen inschrijven in een beroepsregister, zal ik met de "
            "vakbonden bezien. De minister voor Rechtsbescherming en ik zorgen ervoor dat eind 2024 in alle 26 penitentiaire inrichtingen "
            "taalonderwijs wordt gegeven."
        ),
        H("Actielijn 4. Digitaal meedoen"),
        P(
            "Wie geen formulier op een scherm kan invullen, staat bij de overheid al snel voor een dichte deur. Uiterlijk eind 2024 heeft "
            "iedere bibliotheekorganisatie een wekelijks spreekuur voor digitale vragen. In januari 2024 begint in vijf arbeidsmarktregio’s "
            "een proef waarbij cursisten een laptop kunnen lenen. Als deze proef slaagt, breid ik haar uit tot het hele land. "
            "Telecombedrijven dragen daaraan bij met gratis beltegoed; ik waardeer dat zeer."
        ),
        H("Geld, wetgeving en verantwoording"),
        P("Voor de uitvoering van het programma is verder het volgende van belang.", 0.4),
        L(
            (
                "In het tweede kwartaal van 2024 leg ik een wijziging van de Wet educatie en beroepsonderwijs (WEB) aan uw Kamer voor, die "
                "gemeenten meer ruimte geeft bij de inkoop.",
                "Het geld voor educatie wordt vanaf 1 januari 2025 over de gemeenten verdeeld volgens een nieuw verdeelmodel, dat beter "
                "aansluit bij het aantal laaggeletterden.",
                "De eerste Monitor Basisvaardigheden stuur ik uw Kamer in november.",
                "In 2026 laat ik het programma door een extern bureau evalueren.",
            ),
            "•",
        ),
        P(
            "Het lid Van Houten heeft in hetzelfde debat aandacht gevraagd voor volwassenen bij wie dyslexie nooit is vastgesteld. Ik zeg "
            "toe hierop vóór het zomerreces schriftelijk terug te komen, nadat ik de beroepsgroep heb gesproken. Ieder jaar informeer ik "
            "uw Kamer over de voortgang van LRM, voor het eerst in juni 2024. De VNG, de bibliotheken en de vele vrijwilligers die aan dit "
            "programma hebben meegeschreven, zeg ik dank."
        ),
        P("De Minister van Onderwijs, Cultuur en Wetenschap,", 3),
        Lines(("Wietske Landman",)),
    ),
    notes={1: "Opgave van het EB op basis van de gemeentelijke verantwoording over 2022."},
)

q = quoter(LETTER)
PROMISED = q("commissiedebat over volwasseneneducatie…doe ik die toezegging gestand")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-03-24",
        "subject": "Actieprogramma Lezen, Rekenen, Meedoen 2023–2027",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "36104872",
        "sender_role": "De Minister van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "Wietske Landman",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Rijnstraat 50", "Onze referentie", "T. Oosterling", "Pagina 2 van"],
    figures=[
        fig(q("de vier actielijnen"), "vier", 4, subject="actielijnen", optional=True),
        fig(q("2,4 miljoen"), "Naar schatting 2,4 miljoen", 2_400_000, "count", "about", "volwassenen"),
        fig(q("90.000 cursisten"), "90.000", 90000, subject="cursisten"),
        fig(
            q("jaren 2023 tot en met"),
            "€ 62 miljoen",
            62_000_000,
            "EUR",
            subject="een investering",
            period="2023/2027",
        ),
        fig(q("twaalf mensen"), "twaalf", 12, subject="mensen"),
        fig(q("61.500"), "61.500", 61500, subject="hen", period="2022"),
        fig(q("Voor 28%"), "28%", 28, "percent", subject="deze cursisten", period="2022"),
        fig(q("412"), "412", 412, subject="taalhuizen", period="2022"),
        fig(q("3.900"), "3.900", 3900, subject="mensen", period="2023-01-01"),
        fig(q("64%"), "64%", 64, "percent", subject="wie wel aan een cursus begint"),
        fig(q("buschauffeur"), "dertig jaar", 30, "year", optional=True),
        fig(q("jaarlijks 90.000 volwassenen"), "90.000", 90000, subject="volwassenen", period="2027"),
        fig(q("trek ik € 62 miljoen"), "€ 62 miljoen", 62_000_000, "EUR", subject="de gehele looptijd"),
        fig(q("25 nieuwe"), "25", 25, subject="nieuwe taalhuizen", period="2023/2024"),
        fig(q("Meer dan de helft"), "Meer dan de helft", 50, "percent", "over", "de laaggeletterden"),
        fig(q("€ 6 miljoen"), "€ 6 miljoen", 6_000_000, "EUR", subject="jaarlijks"),
        fig(
            q("ten minste 1.000"), "ten minste 1.000", 1000, "count", "at_least", "werkgevers", period="/2025"
        ),
        fig(q("1.500 vrijwilligers"), "1.500", 1500, subject="vrijwilligers", period="2024"),
        fig(q("alle 26"), "26", 26, subject="penitentiaire inrichtingen"),
        fig(q("kunnen lenen"), "vijf", 5, subject="arbeidsmarktregio’s", optional=True),
    ],
    dates=[
        date(PROMISED, "1 december jl.", "2022-12-01"),
        date(PROMISED, "vóór 1 april", "/2023-03-31"),
        date(q("de vier actielijnen"), "de komende jaren", None, optional=True),
        date(q("jaren 2023 tot en met"), "de jaren 2023 tot en met 2027", "2023/2027"),
        date(q("vorige programma"), "eind 2022", "2022-10/2022-12"),
        date(q("61.500"), "2022", "2022"),
        date(q("412"), "eind vorig jaar", "2022-10/2022-12"),
        date(q("3.900"), "1 januari jl.", "2023-01-01"),
        date(q("jaarlijks 90.000 volwassenen"), "eind 2027", "2027-10/2027-12"),
        date(q("Zeg het gewoon"), "het najaar", "2023-09/2023-11"),
        date(q("telefonisch bereikbaar"), "met ingang van 1 januari 2024", "2024-01-01/"),
        date(q("25 nieuwe"), "dit jaar en volgend jaar", "2023/2024"),
        date(q("Taal naast Werk"), "1 september 2023", "2023-09-01"),
        date(q("ten minste 1.000"), "het einde van 2025", "2025-10/2025-12"),
        date(q("taalmeter"), "vóór 1 juli 2024", "/2024-06-30"),
        date(q("taalclausule"), "vanaf 2024", "2024/"),
        date(q("kwaliteitskader"), "dit jaar", "2023"),
        date(q("Inspectie van het Onderwijs"), "vanaf het schooljaar 2024–2025", "2024-08/", optional=True),
        date(q("1.500 vrijwilligers"), "2024", "2024"),
        date(q("alle 26"), "eind 2024", "2024-10/2024-12"),
        date(q("wekelijks spreekuur"), "Uiterlijk eind 2024", "/2024-12"),
        date(q("kunnen lenen"), "januari 2024", "2024-01"),
        date(q("tweede kwartaal"), "het tweede kwartaal van 2024", "2024-04/2024-06"),
        date(q("nieuw verdeelmodel"), "vanaf 1 januari 2025", "2025-01-01/"),
        date(q("eerste Monitor"), "november", "2023-11"),
        date(q("extern bureau"), "2026", "2026"),
        date(q("schriftelijk terug"), "vóór het zomerreces", "/2023-07-06"),
        date(q("voor het eerst in juni"), "juni 2024", "2024-06"),
        date(q("Opgave van het EB"), "2022", "2022"),
    ],
    commitments=[
        com(
            "C01",
            q("jaarlijks 90.000 volwassenen"),
            "target",
            "firm",
            "Het programma",
            "Jaarlijks 90.000 volwassenen die een cursus volgen.",
            "2027-10/2027-12",
            amount=90000,
            unit="count",
        ),
        com(
            "C02",
            q("trek ik € 62 miljoen"),
            "intention",
            "firm",
            "ik",
            "€ 62 miljoen uittrekken voor de looptijd van het programma.",
            amount=62_000_000,
        ),
        com(
            "C03",
            q("Zeg het gewoon"),
            "intention",
            "firm",
            None,
            "Een landelijke publiekscampagne starten.",
            "2023-09/2023-11",
        ),
        com(
            "C04",
            q("telefonisch bereikbaar"),
            "intention",
            "firm",
            None,
            "Het landelijk aanmeldpunt telefonisch bereikbaar maken.",
            "2024-01-01/",
        ),
        com(
            "C05",
            q("25 nieuwe"),
            "intention",
            "firm",
            "ik",
            "25 nieuwe taalhuizen openen.",
            "2023/2024",
            amount=25,
            unit="count",
        ),
        com(
            "C06",
            q("consultatiebureaus"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of consultatiebureaus laaggeletterde ouders kunnen herkennen.",
        ),
        com(
            "C07",
            q("Taal naast Werk"),
            "intention",
            "firm",
            None,
            "De subsidieregeling Taal naast Werk openstellen.",
            "2023-09-01",
        ),
        com(
            "C08",
            q("€ 6 miljoen"),
            "intention",
            "firm",
            "Ik",
            "Jaarlijks € 6 miljoen voor de regeling.",
            amount=6_000_000,
        ),
        com(
            "C09",
            q("ten minste 1.000"),
            "target",
            "intended",
            None,
            "Ten minste 1.000 werkgevers die de regeling hebben gebruikt.",
            "2025-10/2025-12",
            amount=1000,
            unit="count",
        ),
        com(
            "C10",
            q("taalmeter"),
            "announcement",
            "firm",
            "Het Verbond van Schoonmaakondernemers",
            "Een taalmeter voor nieuwe medewerkers ontwikkelen.",
            "/2024-06-30",
            third=True,
        ),
        com(
            "C11",
            q("taalclausule"),
            "intention",
            "firm",
            "Het Rijk",
            "In alle aanbestedingen van schoonmaak, catering en beveiliging een taalclausule.",
            "2024/",
        ),
        com(
            "C12",
            q("verplichte taaltoets"),
            "intention",
            "firm",
            "ik",
            "Geen verplichte taaltoets voor werkzoekenden.",
        ),
        com(
            "C13",
            q("kwaliteitskader"),
            "announcement",
            "firm",
            "Het Expertisecentrum Basisvaardigheden (EB)",
            "Een kwaliteitskader voor aanbieders opstellen.",
            "2023",
            third=True,
        ),
        com(
            "C14",
            q("Inspectie van het Onderwijs"),
            "intention",
            "firm",
            "De Inspectie van het Onderwijs",
            "Toezicht op de lessen buiten de scholen.",
            "2024-08/",
        ),
        com(
            "C15",
            q("1.500 vrijwilligers"),
            "intention",
            "firm",
            None,
            "1.500 vrijwilligers bijscholen.",
            "2024",
            amount=1500,
            unit="count",
        ),
        com("C16", q("erkend certificaat"), "intention", "firm", None, "Een landelijk erkend certificaat."),
        com(
            "C17",
            q("beroepsregister"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of docenten zich in een beroepsregister moeten kunnen inschrijven.",
        ),
        com(
            "C18",
            q("alle 26"),
            "target",
            "firm",
            "De minister voor Rechtsbescherming en ik",
            "Taalonderwijs in alle 26 penitentiaire inrichtingen.",
            "2024-10/2024-12",
            amount=26,
            unit="count",
        ),
        com(
            "C19",
            q("wekelijks spreekuur"),
            "target",
            "firm",
            "iedere bibliotheekorganisatie",
            "Iedere bibliotheekorganisatie een wekelijks digitaal spreekuur.",
            "/2024-12",
            third=True,
        ),
        com(
            "C20",
            q("kunnen lenen"),
            "intention",
            "firm",
            None,
            "Een proef met leenlaptops in vijf arbeidsmarktregio’s.",
            "2024-01",
        ),
        com(
            "C21",
            q("Als deze proef slaagt"),
            "intention",
            "firm",
            "ik",
            "De proef met leenlaptops landelijk uitbreiden als zij slaagt.",
        ),
        com(
            "C22",
            q("tweede kwartaal"),
            "toezegging",
            "firm",
            "ik",
            "Een wijziging van de WEB aan de Kamer voorleggen.",
            "2024-04/2024-06",
        ),
        com(
            "C23",
            q("nieuw verdeelmodel"),
            "intention",
            "firm",
            None,
            "Het geld voor educatie volgens een nieuw model verdelen.",
            "2025-01-01/",
        ),
        com(
            "C24",
            q("eerste Monitor"),
            "toezegging",
            "firm",
            "ik",
            "De eerste Monitor Basisvaardigheden aan de Kamer sturen.",
            "2023-11",
        ),
        com("C25", q("extern bureau"), "intention", "firm", "ik", "Het programma laten evalueren.", "2026"),
        com(
            "C26",
            q("schriftelijk terug"),
            "toezegging",
            "firm",
            "Ik",
            "Schriftelijk terugkomen op volwassenen met niet-vastgestelde dyslexie.",
            "/2023-07-06",
        ),
        com(
            "C27",
            q("voor het eerst in juni"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer ieder jaar over de voortgang informeren.",
            "2024-06",
        ),
        com(
            "C28",
            q("90.000 cursisten"),
            "target",
            "intended",
            None,
            "Jaarlijks 90.000 volwassenen die een cursus volgen.",
            "2027",
            amount=90000,
            unit="count",
            repeats="C01",
        ),
        com(
            "C29",
            q("jaren 2023 tot en met"),
            "intention",
            "firm",
            None,
            "€ 62 miljoen uittrekken voor de looptijd van het programma.",
            "2023/2027",
            amount=62_000_000,
            repeats="C02",
        ),
        com(
            "C30",
            q("plaatsen waar die nu ontbreken"),
            "intention",
            "firm",
            None,
            "25 nieuwe taalhuizen openen.",
            repeats="C05",
        ),
        com(
            "C31",
            q("Telecombedrijven"),
            "announcement",
            "firm",
            "Telecombedrijven",
            "Gratis beltegoed geven.",
            third=True,
            optional=True,
        ),
    ],
    settlements=[settled("S01", PROMISED, "2022-12-01", "fulfilled")],
)
