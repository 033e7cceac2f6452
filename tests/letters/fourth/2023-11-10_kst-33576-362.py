# ruff: noqa: E501  (sentences are not broken)
"""Forests, second of three: the first report, as the parliament printed it. Tracks renamed, a table of money, a correction."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

ROWS = {
    "Bosuitbreiding": ("16,2", "21,5", "68,3", "106,0"),
    "Herstel en omvorming": ("9,8", "14,0", "46,2", "70,0"),
    "Kennis, toezicht en publiek": ("3,4", "4,5", "14,1", "22,0"),
}
TOTAL = ("29,4", "40,0", "128,6", "198,0")

LETTER = Letter(
    layout="kamerstuk",
    style=Style("LiberationSerif", 10, 12.2, justified=True, hyphenated=True, ligatures=True),
    title="Kamerstuk 33576-362",
    head={
        "year": "2023–2024",
        "dossier": "33 576",
        "number": "362",
        "printed": "2023",
        "subject": "Natuurbeleid",
        "what": "BRIEF VAN DE MINISTER VOOR NATUUR EN STIKSTOF",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 10 november 2023"],
    },
    body=(
        P(
            "Met deze brief informeer ik uw Kamer, zoals toegezegd, over de voortgang van het programma Sterk Bos.[^1] Het betreft de "
            "eerste van de jaarlijkse rapportages. Na een overzicht van de belangrijkste resultaten ga ik in op de afzonderlijke sporen "
            "en blik ik vooruit op 2024."
        ),
        H("Belangrijkste resultaten"),
        L(
            (
                "De Zevende Boswaarneming laat zien dat de achteruitgang tot staan is gebracht: op de zandgronden is nu 36 procent van de bomen verminderd vitaal, tegen 38 procent in 2021.",
                "In 2022 kwam er 910 hectare nieuw bos bij.",
                "Het herstelfonds heeft 318 eigenaren geholpen bij het opnieuw inplanten van hun bos.",
                "De Bosraad heeft zijn eerste advies uitgebracht.",
            ),
            "–",
        ),
        H("Uitbreiding van het bosareaal"),
        P(
            "Met de 910 hectare van vorig jaar is sinds 2020 in totaal 2.480 hectare bos toegevoegd. Dat is minder dan nodig is: bij "
            "gelijkblijvend tempo zou in 2030 nog niet de helft van de beoogde 37.000 hectare zijn gerealiseerd. Ik houd niettemin aan "
            "die doelstelling vast. Het is mijn streven dat in 2026 jaarlijks 1.500 hectare wordt aangelegd."
        ),
        P(
            "De vergoeding voor agrariërs en andere grondbezitters die percelen laten bebossen, had al in januari beschikbaar moeten "
            "zijn, maar kon door een langere toetsing aan de staatssteunregels pas op 15 mei jl. worden opengesteld. Het plafond van "
            "€ 15 miljoen was binnen zes weken bereikt; 212 agrariërs hebben ervan gebruikgemaakt. In februari 2024 volgt een tweede ronde, waarvoor € 18 miljoen beschikbaar is. "
            "Op de terreinen van Staatsbosbeheer is tot dusver 1.350 hectare geplant. Niet overal kan dat tempo worden bijgehouden: in "
            "Zeeland en Groningen ontbreekt het aan geschikte grond, en de provincies vragen begrijpelijkerwijs om compensatie van de "
            "kosten die zij voor grondaankoop maken."
        ),
        P(
            "De mogelijkheden voor houtige beplanting in de bermen van het hoofdwegennet en het spoor zijn door Adviesbureau Veldkamp in "
            "kaart gebracht. Uit het rapport, dat op 17 april jl. aan uw Kamer is aangeboden[^2], komt naar voren dat 480 hectare zich "
            "daarvoor leent, maar dat eisen van verkeersveiligheid op veel plaatsen aan beplanting in de weg staan."
        ),
        P(
            "Tabel 1 geeft de verdeling van de middelen weer. Tot en met 2027 gaat het om € 198 miljoen. Van hetgeen voor 2022 was "
            "uitgetrokken, is € 4,6 miljoen niet tot besteding gekomen; dit bedrag is toegevoegd aan het budget voor 2024."
        ),
        P("<b>Tabel 1. Middelen Sterk Bos (bedragen in miljoenen euro’s)</b>", 0.3),
        T(
            (
                ("Onderdeel", "Stand 2022", "Stand 2023", "Raming 2024–2027", "Som"),
                *((name, *cells) for name, cells in ROWS.items()),
                ("<b>Totaal</b>", *TOTAL),
            ),
            (2.4, 1, 1, 1.4, 0.8),
            right=(1, 2, 3, 4),
        ),
        H("Vitaler bos"),
        P(
            "De zomerstorm van 5 juli jl. heeft de kwetsbaarheid van eenzijdige opstanden nog eens onderstreept: in Noord-Holland en "
            "Friesland zijn in enkele uren naar schatting 11.000 bomen omgewaaid. Waar loofbomen tussen de naaldbomen stonden, bleef de "
            "schade beperkt. Dit sterkt mij in de overtuiging dat menging de beste verzekering is tegen weersextremen. Tegelijkertijd laat "
            "het zich niet afdwingen: eigenaren maken hun eigen afweging, en wie dit jaar plant, ziet het resultaat pas over tientallen jaren."
        ),
        P(
            "Sinds 19 september 2022 kunnen eigenaren van aangetaste opstanden terecht bij de Stichting Boskapitaal, die de helft van de "
            "kosten van herplant voor haar rekening neemt. Van de 402 aanvragen zijn er 318 gehonoreerd, voor een bedrag van in totaal "
            "€ 11,2 miljoen. Vanwege de grote belangstelling vul ik het herstelfonds in 2024 aan met € 9 miljoen. De omvorming van "
            "sparrenopstanden vordert gestaag: 2.700 hectare is inmiddels ingeplant met eik, linde en esdoorn. In 2027 moet dat 10.000 "
            "hectare zijn."
        ),
        P(
            "In mijn brief van 24 maart 2022 is abusievelijk een aantal van 118 bosgroepen en grotere eigenaren genoemd; dit moet 112 "
            "zijn, omdat zes organisaties dubbel waren geteld. Van deze 112 werken er thans 67 met een klimaatbestendig beheerplan. Het "
            "uitgangspunt blijft dat zij er eind 2025 allemaal een hebben vastgesteld. Zestien adviseurs hebben hun opleiding daartoe "
            "afgerond en staan eigenaren sinds april met raad en daad terzijde. In het eerste halfjaar brachten zij 390 bezoeken aan boseigenaren. De overige vier volgen in de loop van 2024. De aanvoer "
            "van jong plantgoed is intussen een knelpunt: kwekerijen kunnen de vraag naar inheemse soorten niet bijbenen, zodat eigenaren "
            "gemiddeld negen maanden moeten wachten."
        ),
        P(
            "De aanpassing van het Besluit bosbeheer, waarmee een einde komt aan chemische middelen in het bos, vergt meer tijd dan was "
            "voorzien, omdat de Afdeling advisering van de Raad van State bij een verwante regeling kritische kanttekeningen heeft "
            "geplaatst. Ik verwacht het ontwerp in het tweede kwartaal van 2024 in internetconsultatie te kunnen brengen. Los daarvan is "
            "het gebruik van deze middelen tussen 2020 en 2022 met een derde afgenomen. De prijs van rondhout is sinds de zomer gedaald, "
            "waardoor de houtoogst in particuliere bossen terugloopt."
        ),
        H("Kennis, toezicht en samenwerking"),
        P(
            "Doordat de frequentie is verhoogd, beschikken wij reeds over de Zevende Boswaarneming, waarvan het veldwerk tussen april en "
            "augustus is verricht. Zorgelijk blijft de toestand van de zomereik: van deze soort is 52 procent verminderd vitaal. Door de "
            "NVWA zijn in 2022 311 controles op de herplantplicht uitgevoerd; in de eerste negen maanden van dit jaar waren dat er 472. "
            "Van een eigen registratie van kap zie ik af, nu de provincies erop hebben gewezen dat hun systemen daarop niet zijn "
            "ingericht. In plaats daarvan sluit Nederland zich uiterlijk 1 januari 2025 aan bij het Europese waarnemingssysteem Silvas, "
            "dat met satellietbeelden werkt."
        ),
        P(
            "De Bosraad is op 14 december 2022 voor het eerst bijeengekomen en heeft sindsdien zeven keer vergaderd. Zijn advies betreft de toename van natuurbranden; naar "
            "aanleiding daarvan stel ik samen met de veiligheidsregio’s een beheersplan op, dat in het najaar van 2024 gereed zal zijn. "
            "De arbeidsmarkt baart zorgen: bij terreinbeheerders staan 230 vacatures voor bosbouwkundigen open, terwijl het aantal "
            "studenten in deze richting afneemt. Ook laat ik onderzoeken of eigenaren die koolstof in hun bos vastleggen, daarvoor "
            "certificaten kunnen verkopen."
        ),
        P(
            "Met de Unie van Boseigenaren voer ik elke zes weken overleg, hetgeen onder meer heeft geleid tot een gezamenlijke helpdesk, waar "
            "dit jaar 1.150 vragen zijn beantwoord. In acht provincies zitten eigenaren inmiddels van meet af aan bij gebiedsprocessen aan "
            "tafel. Het aantal loketten waarmee zij te maken hebben, is van vijf tot drie teruggebracht. Voor elke nieuwe aanplant van meer "
            "dan 10 hectare wordt thans de grondwaterstand vooraf in kaart gebracht. Het aantal vrijwilligers nam toe tot ongeveer 22.400, "
            "mede door een wervingsactie in het voorjaar; voor hun begeleiding zijn 18 coördinatoren aangesteld. De helpdesk van de Unie "
            "wordt ook volgend jaar door mij bekostigd."
        ),
        H("Bos voor mensen"),
        P(
            "Op 39 terreinen zijn paden verhard en parkeerplaatsen aangelegd, zodat ook wie slecht ter been is het bos in kan. Daarvoor "
            "is zowel in 2022 als in 2023 € 1,8 miljoen verstrekt. De toeloop is op mooie dagen groot; de gemeente Ede heeft dit voorjaar "
            "op drie zondagen toegangswegen moeten afsluiten. In het schooljaar 2022–2023 nam 14 procent van de basisscholen deel aan "
            "Boswijs, waarvan het lesmateriaal is herzien."
        ),
        P(
            "Uit een peiling onder 2.300 Nederlanders komt naar voren dat twee derde de bossen in de eigen omgeving met een 8 of hoger "
            "waardeert. Men stoort zich het meest aan zwerfvuil en aan mountainbikers buiten de routes. Voor het overige is het beeld "
            "stabiel: wandelen blijft verreweg de populairste bezigheid, gevolgd door fietsen en het uitlaten van de hond. Terreineigenaren "
            "wijzen erop dat het onderhoud van paden en bewegwijzering een steeds groter deel van hun begroting opeist."
        ),
        P(
            "Met woningcorporaties in Twente en de Achterhoek bereid ik een proef voor waarin 250 woningen met hout uit Nederlandse bossen "
            "worden gebouwd. De eerste woningen worden in 2025 opgeleverd. Een handreiking voor grondeigenaren over het voorkomen van "
            "wildschade verschijnt in het voorjaar van 2024."
        ),
        H("Vooruitblik 2024"),
        P("In 2024 zet ik onder meer de volgende stappen:", 0.3),
        L(
            (
                "voor het zomerreces stuur ik uw Kamer een brief over de plaats van bos in de Nota Ruimte;",
                "op 21 maart, de Internationale Dag van het Bos, reik ik voor het eerst een prijs uit aan de meest boomrijke gemeente;",
                "het programma wordt uitgebreid met een vijfde spoor, voor bomen buiten het bos;",
                "in november ontvangt uw Kamer de volgende voortgangsrapportage.",
            ),
            "–",
        ),
        P("De doorlichting van het programma blijft voorzien voor 2025."),
        P("De Minister voor Natuur en Stikstof,", 0),
        Lines(("O. van Hasselt-Brouwer",)),
    ),
    notes={
        1: "Kamerstuk 33 576, nr. 290.",
        2: "Kamerstuk 33 576, nr. 334.",
    },
)

q = quoter(LETTER)
CELLS = [
    (cell, column, name)
    for name, cells in (*ROWS.items(), ("Totaal", TOTAL))
    for column, cell in enumerate(cells)
]
PERIODS = ("2022", "2023", "2024/2027", None)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-11-10",
        "subject": "Natuurbeleid",
        "dossier": "33576",
        "number": "362",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Minister voor Natuur en Stikstof",
        "sender_name": "O. van Hasselt-Brouwer",
        "ministry": None,
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kst-33576-362", "ISSN 0921", "Tweede Kamer, vergaderjaar 2023–2024, 33 576"],
    figures=[
        fig(q("tot staan"), "36 procent", 36, "percent", subject="de bomen", period="2023"),
        fig(q("tot staan"), "38 procent", 38, "percent", subject="de bomen", period="2021"),
        fig(q("In 2022 kwam er"), "910 hectare", 910, "other", subject="nieuw bos", period="2022"),
        fig(q("geholpen"), "318", 318, subject="eigenaren"),
        fig(q("Met de 910"), "910 hectare", 910, "other", subject="bos", period="2022"),
        fig(q("Met de 910"), "2.480 hectare", 2480, "other", subject="bos", period="2020/"),
        fig(
            q("gelijkblijvend"),
            "nog niet de helft",
            50,
            "percent",
            "under",
            "de beoogde 37.000 hectare",
            period="2030",
            optional=True,
        ),
        fig(q("gelijkblijvend"), "37.000 hectare", 37_000, "other", subject="bos", period="2030"),
        fig(q("1.500"), "1.500 hectare", 1500, "other", subject="bos", period="2026"),
        fig(q("€ 15 miljoen"), "€ 15 miljoen", 15_000_000, "EUR", subject="Het plafond", period="2023"),
        fig(q("€ 15 miljoen"), "zes weken", 6, "other", optional=True),
        fig(q("€ 15 miljoen"), "212", 212, subject="agrariërs"),
        fig(q("5 juli"), "naar schatting 11.000", 11_000, "count", "about", "bomen", period="2023-07-05"),
        fig(q("390"), "390", 390, subject="bezoeken"),
        fig(q("14 december"), "zeven", 7, subject="keer vergaderd", optional=True),
        fig(q("2.300"), "2.300", 2300, subject="Nederlanders"),
        fig(q("2.300"), "twee derde", 66.67, "percent", subject="Nederlanders"),
        fig(q("2.300"), "een 8", 8, "score", "at_least", "de bossen in de eigen omgeving", optional=True),
        fig(q("€ 18"), "€ 18 miljoen", 18_000_000, "EUR", subject="een tweede ronde", period="2024-02"),
        fig(q("1.350"), "1.350 hectare", 1350, "other", subject="bos"),
        fig(q("17 april"), "480 hectare", 480, "other"),
        fig(q("€ 198"), "€ 198 miljoen", 198_000_000, "EUR", subject="de middelen", period="/2027"),
        fig(q("€ 4,6"), "€ 4,6 miljoen", 4_600_000, "EUR", period="2022"),
        *(
            fig(
                cell,
                cell,
                round(float(cell.replace(",", ".")) * 1_000_000),
                "EUR",
                subject=name,
                period=PERIODS[column],
            )
            for cell, column, name in CELLS
        ),
        fig(q("de helft van de kosten"), "de helft", 50, "percent", subject="de kosten van herplant"),
        fig(q("402"), "402", 402, subject="aanvragen"),
        fig(q("402"), "318", 318, subject="aanvragen"),
        fig(q("402"), "€ 11,2 miljoen", 11_200_000, "EUR"),
        fig(q("€ 9 miljoen"), "€ 9 miljoen", 9_000_000, "EUR", subject="het herstelfonds", period="2024"),
        fig(q("2.700"), "2.700 hectare", 2700, "other", subject="sparrenopstanden"),
        fig(q("10.000"), "10.000 hectare", 10_000, "other", period="2027"),
        fig(q("abusievelijk"), "118", 118, subject="bosgroepen en grotere eigenaren"),
        fig(q("abusievelijk"), "112", 112, subject="bosgroepen en grotere eigenaren"),
        fig(q("abusievelijk"), "zes", 6, subject="organisaties"),
        fig(q("thans 67"), "112", 112, subject="bosgroepen en grotere eigenaren"),
        fig(q("thans 67"), "67", 67, subject="bosgroepen en grotere eigenaren"),
        fig(q("Zestien"), "Zestien", 16, subject="adviseurs"),
        fig(q("De overige vier"), "vier", 4, subject="adviseurs"),
        fig(q("plantgoed"), "negen maanden", 9, "other", optional=True),
        fig(
            q("met een derde"),
            "een derde",
            33.33,
            "percent",
            subject="het gebruik van deze middelen",
            period="2020/2022",
        ),
        fig(q("zomereik"), "52 procent", 52, "percent", subject="deze soort"),
        fig(q("472"), "311", 311, subject="controles op de herplantplicht", period="2022"),
        fig(q("472"), "472", 472, subject="controles op de herplantplicht", period="2023-01/2023-09"),
        fig(q("230 vacatures"), "230", 230, subject="vacatures voor bosbouwkundigen"),
        fig(q("Op 39"), "39", 39, subject="terreinen"),
        fig(q("€ 1,8"), "€ 1,8 miljoen", 1_800_000, "EUR"),
        fig(q("drie zondagen"), "drie", 3, subject="zondagen", optional=True),
        fig(
            q("14 procent"), "14 procent", 14, "percent", subject="de basisscholen", period="2022-08/2023-07"
        ),
        fig(q("250 woningen"), "250", 250, subject="woningen"),
        fig(q("elke zes weken"), "zes weken", 6, "other", optional=True),
        fig(q("elke zes weken"), "1.150", 1150, subject="vragen", period="2023"),
        fig(q("van meet af aan"), "acht", 8, subject="provincies"),
        fig(q("aantal loketten"), "vijf", 5, subject="loketten"),
        fig(q("aantal loketten"), "drie", 3, subject="loketten"),
        fig(q("grondwaterstand"), "meer dan 10 hectare", 10, "other", "over", "nieuwe aanplant"),
        fig(q("22.400"), "ongeveer 22.400", 22_400, "count", "about", "vrijwilligers"),
        fig(q("22.400"), "18", 18, subject="coördinatoren"),
    ],
    dates=[
        date(q("blik ik vooruit"), "2024", "2024"),
        date(q("tot staan"), "2021", "2021"),
        date(q("In 2022 kwam er"), "2022", "2022"),
        date(q("Met de 910"), "vorig jaar", "2022"),
        date(q("Met de 910"), "sinds 2020", "2020/"),
        date(q("gelijkblijvend"), "2030", "2030"),
        date(q("1.500"), "2026", "2026"),
        date(q("staatssteun"), "januari", "2023-01"),
        date(q("staatssteun"), "15 mei jl.", "2023-05-15"),
        date(q("€ 18"), "februari 2024", "2024-02"),
        date(q("17 april"), "17 april jl.", "2023-04-17"),
        date(q("€ 198"), "Tot en met 2027", "/2027"),
        date(q("€ 4,6"), "2022", "2022"),
        date(q("€ 4,6"), "2024", "2024"),
        date("Stand 2022", "2022", "2022"),
        date("Stand 2023", "2023", "2023"),
        date("Raming 2024–2027", "2024–2027", "2024/2027"),
        date(q("de helft van de kosten"), "Sinds 19 september 2022", "2022-09-19/"),
        date(q("€ 9 miljoen"), "2024", "2024"),
        date(q("10.000"), "2027", "2027"),
        date(q("abusievelijk"), "24 maart 2022", "2022-03-24"),
        date(q("thans 67"), "thans", "2023-11-10", optional=True),
        date(q("allemaal een"), "eind 2025", "2025-10/2025-12"),
        date(q("Zestien"), "sinds april", "2023-04/"),
        date(q("De overige vier"), "in de loop van 2024", "2024"),
        date(q("Ik verwacht"), "het tweede kwartaal van 2024", "2024-04/2024-06"),
        date(q("met een derde"), "tussen 2020 en 2022", "2020/2022"),
        date(q("rondhout"), "sinds de zomer", "2023-06/", optional=True),
        date(q("Doordat de frequentie"), "tussen april en augustus", "2023-04/2023-08"),
        date(q("472"), "2022", "2022"),
        date(q("472"), "de eerste negen maanden van dit jaar", "2023-01/2023-09"),
        date(q("Silvas"), "uiterlijk 1 januari 2025", "/2025-01-01"),
        date(q("5 juli"), "5 juli jl.", "2023-07-05"),
        date(q("tientallen jaren"), "dit jaar", "2023"),
        date(q("390"), "het eerste halfjaar", "2023-01/2023-06", optional=True),
        date(q("14 december"), "14 december 2022", "2022-12-14"),
        date(q("natuurbranden"), "het najaar van 2024", "2024-09/2024-11"),
        date(q("€ 1,8"), "2022", "2022"),
        date(q("€ 1,8"), "2023", "2023"),
        date(q("drie zondagen"), "dit voorjaar", "2023-03/2023-05"),
        date(q("14 procent"), "het schooljaar 2022–2023", "2022-08/2023-07"),
        date(q("De eerste woningen"), "2025", "2025"),
        date(q("wildschade"), "het voorjaar van 2024", "2024-03/2024-05"),
        date("Vooruitblik 2024", "2024", "2024", optional=True),
        date(q("zet ik onder meer"), "2024", "2024"),
        date(q("Nota Ruimte"), "voor het zomerreces", "/2024-07-04"),
        date(q("21 maart"), "21 maart", "2024-03-21"),
        date(q("in november"), "november", "2024-11"),
        date(q("De doorlichting"), "2025", "2025"),
        date(q("elke zes weken"), "dit jaar", "2023"),
        date(q("grondwaterstand"), "thans", "2023-11-10", optional=True),
        date(q("22.400"), "het voorjaar", "2023-03/2023-05"),
        date(q("bekostigd"), "volgend jaar", "2024"),
    ],
    commitments=[
        com(
            "C01",
            q("niettemin"),
            "target",
            "firm",
            "Ik",
            "37.000 hectare meer bos in 2030.",
            "2030",
            amount=37_000,
            unit="other",
        ),
        com(
            "C02",
            q("1.500"),
            "target",
            "intended",
            None,
            "In 2026 1.500 hectare bos per jaar aanleggen.",
            "2026",
            amount=1500,
            unit="other",
        ),
        com(
            "C03",
            q("€ 18"),
            "intention",
            "firm",
            None,
            "Een tweede ronde van de bebossingsregeling met € 18 miljoen.",
            "2024-02",
            amount=18_000_000,
        ),
        com(
            "C04",
            q("€ 9 miljoen"),
            "intention",
            "firm",
            "ik",
            "Het herstelfonds met € 9 miljoen aanvullen.",
            "2024",
            amount=9_000_000,
        ),
        com(
            "C05",
            q("10.000"),
            "target",
            "firm",
            None,
            "10.000 hectare sparrenopstanden omgevormd.",
            "2027",
            amount=10_000,
            unit="other",
        ),
        com(
            "C06",
            q("allemaal een"),
            "target",
            "firm",
            None,
            "Alle 112 bosgroepen en grotere eigenaren hebben een klimaatbestendig beheerplan.",
            "2025-10/2025-12",
            third=True,
        ),
        com(
            "C07",
            q("De overige vier"),
            "intention",
            "firm",
            None,
            "De overige vier adviseurs opleiden.",
            "2024",
            amount=4,
            unit="count",
        ),
        com(
            "C08",
            q("Ik verwacht"),
            "intention",
            "intended",
            "Ik",
            "Het ontwerp van het gewijzigde Besluit bosbeheer in consultatie brengen.",
            "2024-04/2024-06",
        ),
        com(
            "C09",
            q("Silvas"),
            "intention",
            "firm",
            "Nederland",
            "Aansluiten bij het Europese waarnemingssysteem Silvas.",
            "/2025-01-01",
        ),
        com(
            "C10",
            q("natuurbranden"),
            "intention",
            "firm",
            "ik",
            "Met de veiligheidsregio’s een beheersplan voor natuurbranden opstellen.",
            "2024-09/2024-11",
        ),
        com(
            "C11",
            q("koolstof"),
            "intention",
            "exploratory",
            "ik",
            "Laten onderzoeken of eigenaren koolstofcertificaten kunnen verkopen.",
        ),
        com(
            "C12",
            q("250 woningen"),
            "intention",
            "firm",
            "ik",
            "Een proef met 250 woningen van hout uit Nederlandse bossen.",
            amount=250,
            unit="count",
        ),
        com(
            "C13",
            q("De eerste woningen"),
            "intention",
            "firm",
            None,
            "De eerste woningen van de proef opleveren.",
            "2025",
        ),
        com(
            "C14",
            q("wildschade"),
            "intention",
            "firm",
            None,
            "Een handreiking over het voorkomen van wildschade.",
            "2024-03/2024-05",
        ),
        com(
            "C15",
            q("Nota Ruimte"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer een brief sturen over bos in de Nota Ruimte.",
            "/2024-07-04",
        ),
        com(
            "C16",
            q("21 maart"),
            "intention",
            "firm",
            "ik",
            "Een prijs uitreiken aan de meest boomrijke gemeente.",
            "2024-03-21",
        ),
        com(
            "C17",
            q("vijfde spoor"),
            "intention",
            "firm",
            None,
            "Het programma uitbreiden met een spoor voor bomen buiten het bos.",
            "2024",
        ),
        com(
            "C18",
            q("in november"),
            "toezegging",
            "firm",
            None,
            "De volgende voortgangsrapportage.",
            "2024-11",
        ),
        com(
            "C19",
            q("De doorlichting"),
            "intention",
            "intended",
            None,
            "Het programma laten doorlichten.",
            "2025",
        ),
        com(
            "C20",
            q("waarmee een einde komt"),
            "intention",
            "intended",
            None,
            "Een einde maken aan chemische middelen in het bos.",
            optional=True,
        ),
        com(
            "C21",
            q("€ 4,6"),
            "intention",
            "firm",
            None,
            "€ 4,6 miljoen toevoegen aan het budget voor 2024.",
            "2024",
            amount=4_600_000,
            optional=True,
        ),
        com(
            "C22",
            q("€ 198"),
            "intention",
            "firm",
            None,
            "€ 198 miljoen tot en met 2027.",
            "/2027",
            amount=198_000_000,
            optional=True,
        ),
        com(
            "C23",
            q("eigen registratie"),
            "intention",
            "firm",
            "ik",
            "Geen eigen registratie van kap.",
            optional=True,
        ),
        com(
            "C24",
            q("bekostigd"),
            "intention",
            "firm",
            "mij",
            "De helpdesk van de Unie van Boseigenaren bekostigen.",
            "2024",
        ),
    ],
    settlements=[settled("S01", q("zoals toegezegd"), None, "fulfilled")],
)
