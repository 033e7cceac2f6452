# ruff: noqa: E501  (sentences are not broken)
"""Forests, first of three: a programme with its promises, in four tracks. Side column at the right, a slab serif."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("Caladea", 10.3, 13.4),
    title="Kamerbrief bossen DEF.docx",
    head={
        "ministry": ("Ministerie van Landbouw, Natuur en", "Voedselkwaliteit"),
        "return": "> Retouradres Postbus 20401 2500 EK Den Haag",
        "address": (
            "De Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  DEN HAAG",
        ),
        "lines": [
            ("Datum", "24 maart 2022"),
            ("Betreft", "Programma Sterk Bos 2022–2027"),
        ],
        "label_width": 60,
        "side": [
            ("Directoraat-generaal Natuur en Visserij", ()),
            ("Bezoekadres", ("Bezuidenhoutseweg 73", "2594 AC Den Haag")),
            ("Postadres", ("Postbus 20401", "2500 EK Den Haag", "www.rijksoverheid.nl")),
            ("Ons kenmerk", ("DGNV / 22071936",)),
            ("Bijlage(n)", ("1",)),
        ],
        "side_next": [("Directoraat-generaal Natuur en Visserij", ()), ("Ons kenmerk", ("DGNV / 22071936",))],
    },
    body=(
        P("Geachte Voorzitter,"),
        P(
            "Op 9 februari jl. heb ik uw Kamer in het commissiedebat Natuur toegezegd om nog voor de zomer met een uitgewerkte aanpak "
            "voor de Nederlandse bossen te komen. Met deze brief en het bijgevoegde programma geef ik gevolg aan die toezegging. In "
            "het navolgende schets ik eerst hoe het bos ervoor staat, waarna ik per spoor uiteenzet welke maatregelen worden genomen "
            "en op welke wijze uw Kamer bij de uitvoering wordt betrokken."
        ),
        H("De staat van het bos"),
        P(
            "Nederland telt circa 363.000 hectare bos, ofwel bijna 11 procent van het landoppervlak. Uit de Zesde Boswaarneming van "
            "het Instituut voor Bos en Hout (IBH) blijkt dat in 2021 op de zandgronden 38 procent van de bomen een verminderde "
            "vitaliteit vertoonde; in 2016 was dat nog 29 procent.[^1] Met name de fijnspar en de zomereik hebben te lijden onder de "
            "opeenvolgende droge jaren en onder de neerslag van stikstof. De letterzetter heeft sinds 2018 naar schatting 14.000 "
            "hectare sparrenbos aangetast. Daar komt bij dat het areaal per saldo krimpt: in 2021 werd 640 hectare nieuw bos "
            "aangelegd, terwijl ruim 1.100 hectare verdween ten behoeve van onder andere woningbouw en het herstel van heide en "
            "stuifzand. Van de 118 bosgroepen en grotere eigenaren beschikken er 41 over een beheerplan dat rekening houdt met het "
            "veranderende klimaat."
        ),
        P(
            "Bossen vervullen uiteenlopende functies. Zij slaan koolstof op, houden water vast, leveren hout en bieden onderdak aan ruim de "
            "helft van de in ons land voorkomende plant- en diersoorten. Die functies versterken elkaar niet altijd: waar een wandelaar rust "
            "zoekt, heeft een eigenaar baat bij oogst, en waar een ecoloog ruimte ziet voor open heide, verdwijnt een bos waaraan "
            "omwonenden gehecht zijn. In het programma is naar een evenwicht tussen deze belangen gezocht. De voornaamste stappen die ik "
            "dit jaar en volgend jaar zet, zijn:",
            0.3,
        ),
        L(
            (
                "de openstelling van een subsidieregeling voor de omvorming van landbouwgrond;",
                "de oprichting van een herstelfonds voor aangetaste bossen;",
                "de inzet van boscoaches;",
                "een verscherping van het toezicht op de herplantplicht.",
            ),
            "•",
        ),
        H("Spoor 1: Meer bos"),
        P(
            "Het kabinet streeft ernaar dat er in 2030 37.000 hectare bos bij is gekomen ten opzichte van 2020. Voor de uitvoering van "
            "het programma wordt in de periode 2022–2027 € 212 miljoen gereserveerd. Hiervan komt € 34 miljoen nog dit jaar tot "
            "besteding, hoofdzakelijk via de provincies. Een subsidieregeling voor grondeigenaren die landbouwgrond wensen om te "
            "vormen tot bos zal per 1 januari 2023 worden opengesteld. Staatsbosbeheer plant tot en met 2026 op eigen gronden 5.000 "
            "hectare bos aan. Daarnaast ben ik voornemens dit najaar met de provincies afspraken te maken over de compensatie van "
            "bos dat voor het herstel van Natura 2000-gebieden is of wordt gekapt."
        ),
        P(
            "De provincies zijn krachtens het Natuurpact verantwoordelijk voor de inrichting van natuurgebieden. Zij hebben in 2020 "
            "gezamenlijk geïnventariseerd welke locaties voor nieuw bos in aanmerking komen, uiteenlopend van uiterwaarden tot "
            "bedrijventerreinen. Daarbij bleek dat het grootste aanbod op particuliere grond is te vinden, maar dat de daling van de "
            "grondwaarde veel eigenaren ervan weerhoudt de stap te zetten."
        ),
        P(
            "Ruimte voor bos is schaars en wordt niet zelden gevonden op plekken waar men haar niet zoekt. Ik laat daarom verkennen of "
            "langs rijkswegen en spoorlijnen bosstroken kunnen worden aangelegd. De uitkomst van deze verkenning zend ik uw Kamer in "
            "het eerste kwartaal van 2023 toe."
        ),
        H("Spoor 2: Vitaler bos"),
        P(
            "Voor de herplant van aangetaste opstanden komt er een herstelfonds, waaruit eigenaren 60 procent van hun kosten vergoed "
            "krijgen. Het fonds, dat door de Stichting Boskapitaal wordt beheerd, gaat uiterlijk op 1 oktober 2022 van start. Doel is "
            "dat in 2027 ten minste 12.000 hectare sparrenbos is omgevormd tot gemengd loofbos. Alle 118 bosgroepen en grotere "
            "eigenaren dienen eind 2025 een klimaatbestendig beheerplan te hebben vastgesteld. Om hen daarbij te ondersteunen worden "
            "twintig boscoaches opgeleid, die vanaf het voorjaar van 2023 kosteloos advies geven. De Kwekerijbank, waarin zaad van "
            "inheemse boomsoorten wordt bewaard, breid ik uit van 45 naar 70 soorten."
        ),
        P(
            "Het gebruik van chemische bestrijdingsmiddelen in de bosbouw past niet bij een vitaal bos en wil ik op termijn volledig "
            "beëindigen. De daarvoor benodigde wijziging van het Besluit bosbeheer wordt nog voor het einde van dit jaar in "
            "internetconsultatie gebracht. Een algeheel verbod op houtoogst in de rijksbossen, waartoe enkele maatschappelijke "
            "organisaties hebben opgeroepen, zal ik niet instellen."
        ),
        H("Spoor 3: Kennis en toezicht"),
        P(
            "Beleid voor het bos vergt actuele gegevens. Het IBH voert de boswaarneming voortaan om de twee jaar uit in plaats van om de "
            "vijf jaar; de eerstvolgende meting vindt plaats in 2023. De Nederlandse Voedsel- en Warenautoriteit (NVWA) verdubbelt met "
            "ingang van 2023 het aantal controles op de herplantplicht, van 300 naar 600 per jaar. Er wordt een landelijk register van "
            "gevelde houtopstanden ingericht, dat medio 2024 operationeel is. Samen met de Minister van Onderwijs, Cultuur en Wetenschap "
            "start ik een opleidingstraject voor bosbouwkundigen, met plaats voor 80 studenten per jaar. Tot slot wordt na de zomer de "
            "Bosraad geïnstalleerd, een adviescollege van wetenschappers en praktijkmensen onder voorzitterschap van Marten "
            "Terpstra."
        ),
        H("Samen met eigenaren"),
        P(
            "Bijna de helft van het Nederlandse bos is in particuliere handen. De samenwerking met de Unie van Boseigenaren, die de "
            "afgelopen jaren haar waarde heeft bewezen, zet ik voort. Provincies en gemeenten worden gestimuleerd om bij gebiedsprocessen "
            "in een vroeg stadium met boseigenaren in gesprek te gaan. Daarnaast werk ik aan een vereenvoudiging van de regels voor "
            "kleine eigenaren, die thans met vijf verschillende loketten te maken hebben. Bij de aanleg van nieuw bos zal de "
            "waterhuishouding nadrukkelijker worden betrokken. Ook het vrijwilligerswerk wil ik versterken: ongeveer 21.000 mensen "
            "helpen in hun vrije tijd bij het beheer. In Brussel blijf ik mij ervoor inzetten dat de gevolgen van droogte voor bossen "
            "meer aandacht krijgen."
        ),
        H("Spoor 4: Bos voor mensen"),
        P(
            "In 2021 werden de Nederlandse bossen 410 miljoen keer bezocht, een kwart vaker dan in 2019. Voor de toegankelijkheid van "
            "bossen voor mensen met een beperking stel ik tot en met 2025 jaarlijks € 1,8 miljoen beschikbaar. Met de gemeenten Ede, "
            "Apeldoorn en Putten wordt een proef gehouden met het spreiden van bezoekers over de dag en de week. Het lesprogramma "
            "Boswijs blijft behouden. Ik heb de ambitie dat in het schooljaar 2024–2025 één op de vijf basisscholen eraan deelneemt; "
            "thans is dat 9 procent."
        ),
        P(
            "Het lid Grashof heeft bij motie verzocht om een verbod op de export van onbewerkt rondhout.[^2] De juridische houdbaarheid "
            "van een dergelijk verbod is niet op voorhand gegeven. In oktober bericht ik uw Kamer hoe ik met deze motie omga."
        ),
        H("Vervolg"),
        P(
            "Een programma als dit staat of valt met de inzet van eigenaren, provincies en vrijwilligers, en ik ben erkentelijk voor de "
            "energie waarmee zij aan de totstandkoming hebben bijgedragen. Uw Kamer ontvangt ieder jaar in november een "
            "voortgangsrapportage, voor het eerst in 2023. Een tussentijdse doorlichting door een onafhankelijk bureau is gepland voor "
            "2025."
        ),
        Lines(("", "", "", "", "Ottilie van Hasselt-Brouwer", "Minister voor Natuur en Stikstof")),
    ),
    notes={
        1: "Kleijn e.a., Zesde Boswaarneming, IBH-rapport 2022-03. De meting omvat alleen opstanden ouder dan 20 jaar.",
        2: "Kamerstuk 33 576, nr. 281.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2022-03-24",
        "subject": "Programma Sterk Bos 2022–2027",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "DGNV / 22071936",
        "sender_role": "Minister voor Natuur en Stikstof",
        "sender_name": "Ottilie van Hasselt-Brouwer",
        "ministry": "Ministerie van Landbouw, Natuur en Voedselkwaliteit",
        "addressee": "De Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Bezuidenhoutseweg", "Ons kenmerk", "Pagina 2 van", "Postbus 20401"],
    figures=[
        fig(q("telt circa"), "circa 363.000 hectare", 363_000, "other", "about", "bos"),
        fig(q("telt circa"), "bijna 11 procent", 11, "percent", "under", "het landoppervlak"),
        fig(q("38 procent"), "38 procent", 38, "percent", subject="de bomen", period="2021"),
        fig(q("38 procent"), "29 procent", 29, "percent", subject="de bomen", period="2016"),
        fig(
            q("letterzetter"),
            "naar schatting 14.000 hectare",
            14_000,
            "other",
            "about",
            "sparrenbos",
            period="2018/",
        ),
        fig(q("640 hectare"), "640 hectare", 640, "other", subject="nieuw bos", period="2021"),
        fig(q("640 hectare"), "ruim 1.100 hectare", 1100, "other", "over", "bos", period="2021"),
        fig(q("er 41 over"), "118", 118, subject="bosgroepen en grotere eigenaren"),
        fig(q("er 41 over"), "41", 41, subject="bosgroepen en grotere eigenaren"),
        fig(
            q("diersoorten"),
            "ruim de helft",
            50,
            "percent",
            "over",
            "de in ons land voorkomende plant- en diersoorten",
        ),
        fig(q("37.000"), "37.000 hectare", 37_000, "other", subject="bos", period="2030"),
        fig(
            q("€ 212"),
            "€ 212 miljoen",
            212_000_000,
            "EUR",
            subject="de uitvoering van het programma",
            period="2022/2027",
        ),
        fig(
            q("€ 34"),
            "€ 34 miljoen",
            34_000_000,
            "EUR",
            subject="de uitvoering van het programma",
            period="2022",
        ),
        fig(q("Staatsbosbeheer plant"), "5.000 hectare", 5000, "other", subject="bos", period="/2026"),
        fig(q("60 procent"), "60 procent", 60, "percent", subject="hun kosten"),
        fig(
            q("12.000"), "ten minste 12.000 hectare", 12_000, "other", "at_least", "sparrenbos", period="2027"
        ),
        fig(q("Alle 118"), "118", 118, subject="bosgroepen en grotere eigenaren"),
        fig(q("twintig"), "twintig", 20, subject="boscoaches"),
        fig(q("Kwekerijbank"), "45", 45, subject="soorten"),
        fig(q("Kwekerijbank"), "70", 70, subject="soorten"),
        fig(q("voortaan om de twee"), "twee jaar", 2, "year", optional=True),
        fig(q("voortaan om de twee"), "vijf jaar", 5, "year", optional=True),
        fig(q("verdubbelt"), "300", 300, subject="controles op de herplantplicht"),
        fig(q("verdubbelt"), "600", 600, subject="controles op de herplantplicht", period="2023/"),
        fig(q("80 studenten"), "80", 80, subject="studenten"),
        fig(q("410 miljoen"), "410 miljoen", 410_000_000, subject="de Nederlandse bossen", period="2021"),
        fig(
            q("410 miljoen"),
            "een kwart",
            25,
            "percent",
            subject="de Nederlandse bossen",
            period="2021",
            optional=True,
        ),
        fig(
            q("€ 1,8"),
            "€ 1,8 miljoen",
            1_800_000,
            "EUR",
            subject="de toegankelijkheid van bossen",
            period="/2025",
        ),
        fig(
            q("Ik heb de ambitie"),
            "één op de vijf",
            20,
            "percent",
            subject="basisscholen",
            period="2024-08/2025-07",
        ),
        fig(q("Ik heb de ambitie"), "9 procent", 9, "percent", subject="basisscholen"),
        fig(q("ouder dan 20"), "20 jaar", 20, "year", subject="opstanden", optional=True),
        fig(q("particuliere handen"), "Bijna de helft", 50, "percent", "under", "het Nederlandse bos"),
        fig(q("vereenvoudiging"), "vijf", 5, subject="loketten"),
        fig(q("vrijwilligerswerk"), "ongeveer 21.000", 21_000, "count", "about", "mensen"),
    ],
    dates=[
        date(q("9 februari jl."), "9 februari jl.", "2022-02-09"),
        date(q("9 februari jl."), "voor de zomer", "/2022-05-31"),
        date(q("38 procent"), "2021", "2021"),
        date(q("38 procent"), "2016", "2016"),
        date(q("letterzetter"), "sinds 2018", "2018/"),
        date(q("640 hectare"), "2021", "2021"),
        date(q("voornaamste stappen"), "dit jaar", "2022"),
        date(q("voornaamste stappen"), "volgend jaar", "2023"),
        date(q("geïnventariseerd"), "2020", "2020"),
        date(q("37.000"), "2030", "2030"),
        date(q("37.000"), "2020", "2020"),
        date(q("€ 212"), "2022–2027", "2022/2027"),
        date(q("€ 34"), "dit jaar", "2022"),
        date(q("voor grondeigenaren"), "per 1 januari 2023", "2023-01-01/"),
        date(q("Staatsbosbeheer plant"), "tot en met 2026", "/2026"),
        date(q("dit najaar"), "dit najaar", "2022-09/2022-11"),
        date(q("eerste kwartaal"), "het eerste kwartaal van 2023", "2023-01/2023-03"),
        date(q("Boskapitaal"), "uiterlijk op 1 oktober 2022", "/2022-10-01"),
        date(q("12.000"), "2027", "2027"),
        date(q("Alle 118"), "eind 2025", "2025-10/2025-12"),
        date(q("twintig"), "vanaf het voorjaar van 2023", "2023-03/"),
        date(q("internetconsultatie"), "voor het einde van dit jaar", "/2022-12-31"),
        date(q("voortaan om de twee"), "2023", "2023"),
        date(q("verdubbelt"), "met ingang van 2023", "2023/"),
        date(q("houtopstanden ingericht"), "medio 2024", "2024-05/2024-08"),
        date(q("Bosraad"), "na de zomer", "2022-09/"),
        date(q("410 miljoen"), "2021", "2021"),
        date(q("410 miljoen"), "2019", "2019"),
        date(q("€ 1,8"), "tot en met 2025", "/2025"),
        date(q("Ik heb de ambitie"), "het schooljaar 2024–2025", "2024-08/2025-07"),
        date(q("thans is dat"), "thans", "2022-03-24", optional=True),
        date(q("In oktober"), "oktober", "2022-10"),
        date(q("ieder jaar"), "november", "2023-11", optional=True),
        date(q("ieder jaar"), "2023", "2023"),
        date(q("doorlichting"), "2025", "2025"),
        date(q("Unie van"), "de afgelopen jaren", None, optional=True),
        date(q("vereenvoudiging"), "thans", "2022-03-24", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("37.000"),
            "target",
            "intended",
            "Het kabinet",
            "37.000 hectare meer bos dan in 2020.",
            "2030",
            amount=37_000,
            unit="other",
        ),
        com(
            "C02",
            q("€ 212"),
            "intention",
            "firm",
            None,
            "€ 212 miljoen reserveren voor het programma.",
            "2022/2027",
            amount=212_000_000,
        ),
        com(
            "C03",
            q("€ 34"),
            "intention",
            "firm",
            None,
            "€ 34 miljoen komt in 2022 tot besteding.",
            "2022",
            amount=34_000_000,
        ),
        com(
            "C04",
            q("voor grondeigenaren"),
            "intention",
            "firm",
            None,
            "Een subsidieregeling voor omvorming van landbouwgrond tot bos openstellen.",
            "2023-01-01",
        ),
        com(
            "C05",
            q("Staatsbosbeheer plant"),
            "announcement",
            "firm",
            "Staatsbosbeheer",
            "5.000 hectare bos aanplanten op eigen gronden.",
            "/2026",
            third=True,
            amount=5000,
            unit="other",
        ),
        com(
            "C06",
            q("dit najaar"),
            "intention",
            "intended",
            "ik",
            "Met de provincies afspraken maken over boscompensatie.",
            "2022-09/2022-11",
        ),
        com(
            "C07",
            q("laat daarom verkennen"),
            "intention",
            "exploratory",
            "Ik",
            "Laten verkennen of langs rijkswegen en spoorlijnen bosstroken kunnen komen.",
        ),
        com(
            "C08",
            q("eerste kwartaal"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer de uitkomst van die verkenning sturen.",
            "2023-01/2023-03",
        ),
        com(
            "C09",
            q("60 procent"),
            "intention",
            "firm",
            None,
            "Een herstelfonds dat 60 procent van de herplantkosten vergoedt.",
            amount=60,
            unit="percent",
        ),
        com(
            "C10",
            q("Boskapitaal"),
            "intention",
            "firm",
            "Het fonds",
            "Het herstelfonds gaat van start.",
            "/2022-10-01",
        ),
        com(
            "C11",
            q("12.000"),
            "target",
            "firm",
            None,
            "12.000 hectare sparrenbos omgevormd tot gemengd loofbos.",
            "2027",
            amount=12_000,
            unit="other",
        ),
        com(
            "C12",
            q("Alle 118"),
            "target",
            "firm",
            "Alle 118 bosgroepen en grotere eigenaren",
            "Alle bosgroepen en grotere eigenaren hebben een klimaatbestendig beheerplan.",
            "2025-10/2025-12",
            third=True,
            amount=118,
            unit="count",
        ),
        com(
            "C13",
            q("twintig"),
            "intention",
            "firm",
            None,
            "Twintig boscoaches opleiden, die vanaf het voorjaar van 2023 advies geven.",
            "2023-03/",
            amount=20,
            unit="count",
        ),
        com(
            "C14",
            q("Kwekerijbank"),
            "intention",
            "firm",
            "ik",
            "De Kwekerijbank uitbreiden naar 70 soorten.",
            amount=70,
            unit="count",
        ),
        com(
            "C15",
            q("chemische"),
            "intention",
            "intended",
            "ik",
            "Het gebruik van chemische bestrijdingsmiddelen in de bosbouw beëindigen.",
        ),
        com(
            "C16",
            q("internetconsultatie"),
            "intention",
            "firm",
            None,
            "De wijziging van het Besluit bosbeheer in consultatie brengen.",
            "/2022-12-31",
        ),
        com("C17", q("houtoogst"), "intention", "firm", "ik", "Geen verbod op houtoogst in de rijksbossen."),
        com(
            "C18",
            q("voortaan om de twee"),
            "announcement",
            "firm",
            "Het IBH",
            "De boswaarneming om de twee jaar uitvoeren, de eerste keer in 2023.",
            "2023",
            third=True,
        ),
        com(
            "C19",
            q("verdubbelt"),
            "intention",
            "firm",
            "De Nederlandse Voedsel- en Warenautoriteit (NVWA)",
            "Het aantal controles op de herplantplicht verdubbelen tot 600 per jaar.",
            "2023/",
            amount=600,
            unit="count",
        ),
        com(
            "C20",
            q("houtopstanden ingericht"),
            "intention",
            "firm",
            None,
            "Een landelijk register van gevelde houtopstanden inrichten.",
            "2024-05/2024-08",
        ),
        com(
            "C21",
            q("80 studenten"),
            "intention",
            "firm",
            "ik",
            "Een opleidingstraject voor bosbouwkundigen starten.",
            amount=80,
            unit="count",
        ),
        com("C22", q("Bosraad"), "intention", "firm", None, "De Bosraad installeren.", "2022-09/"),
        com(
            "C23",
            q("€ 1,8"),
            "intention",
            "firm",
            "ik",
            "Jaarlijks € 1,8 miljoen voor de toegankelijkheid van bossen.",
            "/2025",
            amount=1_800_000,
        ),
        com("C24", q("Apeldoorn"), "intention", "firm", None, "Een proef met het spreiden van bezoekers."),
        com(
            "C25",
            q("blijft behouden"),
            "intention",
            "firm",
            None,
            "Het lesprogramma Boswijs behouden.",
            optional=True,
        ),
        com(
            "C26",
            q("Ik heb de ambitie"),
            "target",
            "intended",
            "Ik",
            "Eén op de vijf basisscholen doet mee aan Boswijs.",
            "2024-08/2025-07",
            amount=20,
            unit="percent",
        ),
        com(
            "C27",
            q("In oktober"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer berichten over de motie over export van rondhout.",
            "2022-10",
        ),
        com(
            "C28",
            q("ieder jaar"),
            "toezegging",
            "firm",
            None,
            "Ieder jaar in november een voortgangsrapportage.",
            "2023-11",
        ),
        com(
            "C30",
            q("de openstelling van"),
            "intention",
            "firm",
            "ik",
            "Een subsidieregeling voor omvorming van landbouwgrond tot bos openstellen.",
            "2022/2023",
            repeats="C04",
        ),
        com(
            "C31",
            q("de oprichting van"),
            "intention",
            "firm",
            "ik",
            "Een herstelfonds dat 60 procent van de herplantkosten vergoedt.",
            "2022/2023",
            repeats="C09",
        ),
        com(
            "C32",
            q("de inzet van boscoaches"),
            "intention",
            "firm",
            "ik",
            "Twintig boscoaches opleiden, die vanaf het voorjaar van 2023 advies geven.",
            "2022/2023",
            repeats="C13",
        ),
        com(
            "C33",
            q("een verscherping"),
            "intention",
            "firm",
            "ik",
            "Het aantal controles op de herplantplicht verdubbelen tot 600 per jaar.",
            "2022/2023",
            repeats="C19",
        ),
        com(
            "C29",
            q("doorlichting"),
            "intention",
            "intended",
            None,
            "Het programma tussentijds laten doorlichten.",
            "2025",
        ),
        com(
            "C34",
            q("Unie van"),
            "intention",
            "firm",
            "ik",
            "De samenwerking met de Unie van Boseigenaren voortzetten.",
        ),
        com(
            "C35",
            q("gestimuleerd"),
            "intention",
            "firm",
            None,
            "Provincies en gemeenten stimuleren vroeg met boseigenaren te spreken.",
        ),
        com(
            "C36",
            q("vereenvoudiging"),
            "intention",
            "firm",
            "ik",
            "De regels voor kleine eigenaren vereenvoudigen.",
        ),
        com(
            "C37",
            q("waterhuishouding"),
            "intention",
            "firm",
            None,
            "De waterhuishouding bij de aanleg van bos betrekken.",
        ),
        com(
            "C38",
            q("vrijwilligerswerk"),
            "intention",
            "intended",
            "ik",
            "Het vrijwilligerswerk in het bos versterken.",
        ),
        com(
            "C39",
            q("In Brussel"),
            "intention",
            "firm",
            "ik",
            "In Europa aandacht vragen voor droogte in bossen.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("9 februari jl.…gevolg aan die toezegging"), "2022-02-09", "fulfilled"),
        settled("S02", q("lid Grashof…In oktober"), None, "pending", optional=True),
    ],
)
