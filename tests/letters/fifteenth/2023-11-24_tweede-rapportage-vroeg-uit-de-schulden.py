# ruff: noqa: E501  (sentences are not broken)
"""Debts, third of three: the second report, from a word processor; a table of figures, a numbered list."""

from letterpress.blocks import H, L, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="office",
    style=Style("SourceSansPro", 10.8, 14.2),
    title="Tweede rapportage programma schulden",
    head={
        "ministry": ("Ministerie van Sociale Zaken en Werkgelegenheid",),
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  Den Haag",
        ),
        "place": "Den Haag, 24 november 2023",
        "lines": [
            ("Kenmerk", "2023-0000578214"),
            ("Betreft", "Tweede rapportage programma Vroeg uit de schulden"),
        ],
        "foot": "Ministerie van SZW",
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Voor u ligt de tweede rapportage over het programma Vroeg uit de schulden. Zij beschrijft wat er sinds mijn brief van 18 november 2022 is bereikt, wat meer tijd vraagt en wat er anders is gelopen. Gelet op de demissionaire status van het kabinet bevat zij weinig nieuw beleid. Dat doet niets af aan de inzet van al die hulpverleners, vrijwilligers en ambtenaren die dag in dag uit met mensen in de knel aan tafel zitten."
        ),
        H("Waar staan we?"),
        P("De onderstaande cijfers laten zien dat de daling is afgevlakt.", 0.5),
        T(
            (
                ("Indicator", "1 januari 2021", "1 januari 2022", "1 januari 2023"),
                ("Huishoudens met problematische schulden", "614.000", "589.000", "581.000"),
                ("Gemiddelde schuld bij aanmelding", "€ 43.800", "€ 45.300", "€ 46.100"),
                ("Jaren van eerste achterstand tot hulpvraag", "4,6", "4,1", "3,8"),
            ),
            (3.4, 1.3, 1.3, 1.3),
            right=(1, 2, 3),
        ),
        P(
            "Een aantal van hooguit 500.000 huishoudens wordt naar de huidige inzichten niet in 2025, maar pas in 2027 bereikt. Dat de periode tot aan de hulpvraag opnieuw korter is geworden, stemt hoopvol, al is de afstand tot de beoogde twee jaar nog aanzienlijk. "
            "Van de € 138 miljoen die voor het programma is vrijgemaakt, was op 1 oktober € 79 miljoen uitgegeven. Ter vergelijking: de gezamenlijke problematische schulden van Nederlanders worden op € 9,4 miljard geraamd."
        ),
        P(
            "Met de komst van het dashboard, de ervaringsraad en het Waarborgfonds Saneringskredieten staat het fundament van het programma, en alle drie hebben hun waarde inmiddels bewezen. De aandacht is daarom verschoven van opbouwen naar volhouden. Dat de cijfers niet sneller verbeteren, kan moeilijk los worden gezien van de inflatie, die in 2022 gemiddeld 10% bedroeg en die vooral gezinnen zonder spaargeld hard heeft geraakt. "
            "De energieprijzen zijn sindsdien weer gedaald, maar in de boodschappenmand is daar nog weinig van te merken."
        ),
        H("Eerder in beeld"),
        P(
            "Van januari tot en met oktober is aan 131.000 huishoudens hulp aangeboden nadat een achterstand was gemeld, meer dan waarop ik voor het hele jaar had gerekend. In 29% van de gevallen kwam het tot een gesprek. Sinds maart is het team van regionale adviseurs met twintig mensen compleet. "
            "De invoering van de meldplicht voor particuliere verhuurders heb ik helaas opnieuw moeten uitstellen. Nu het wetsvoorstel door uw Kamer controversieel is verklaard, ga ik uit van inwerkingtreding op 1 januari 2025. Over signalen van achterstanden bij de kinderopvang ben ik nog in gesprek met de Autoriteit Persoonsgegevens."
        ),
        P(
            "De Nederlandse Schuldhulproute heeft laten weten af te zien van spreekuren in bibliotheken, omdat daarvoor onvoldoende personeel te vinden is. Zij steekt haar energie liever in haar website, die dit jaar 1,6 miljoen bezoekers trok. Het Tijdelijk Noodfonds Energie, een initiatief van leveranciers en overheid, stond afgelopen winter 49.000 huishoudens bij. Woningcorporaties spraken dit jaar 31.000 huurders aan die voor het eerst een betaling hadden gemist, en gemeenten gaven in 2022 € 1,1 miljard uit aan bijzondere bijstand."
        ),
        P(
            "In Dronten sprak ik een moeder van drie kinderen die tot twee keer toe de deur niet had opengedaan voor de mensen van de gemeente. De derde keer deed haar dochter van zeven open. Dat was, zei zij, het beste wat haar in jaren was overkomen."
        ),
        H("Hulp bij schulden"),
        P(
            "Het wetsvoorstel om schuldregelingen te bekorten is op 12 september bij uw Kamer ingediend. De NVVK heeft haar kwaliteitskader op 11 mei vastgesteld en inmiddels 74 leden eraan getoetst. De € 12 miljoen die ik voor de opleiding van schuldhulpverleners had uitgetrokken, is geheel benut: 1.340 mensen hebben een diploma behaald. Collectief schuldregelen is in de vier grote gemeenten staande praktijk geworden en vindt navolging in Eindhoven en Groningen. Nog 12% van de schuldregelingen strandt voortijdig, en 47% van de gemeenten houdt na afloop ten minste een jaar contact met de mensen om wie het gaat. "
            "Ondernemers met schulden worden sinds 1 september in geen enkele gemeente meer van het kastje naar de muur gestuurd, omdat er overal een vast aanspreekpunt voor hen is. Ook het aantal vrijwilligers dat mensen thuis met hun administratie helpt, ontwikkelt zich voorspoedig. Met 18.300 is de ambitie voor 2024 nu al waargemaakt."
        ),
        P(
            "De verkenning naar een kosteloze basisrekening voor mensen onder bewind is in juni afgerond. De drie grootbanken gaan zo’n rekening in de loop van 2024 aanbieden. De tarieven voor beschermingsbewind stijgen op 1 januari 2024 met 6%. Het voornemen om daarmee te wachten heb ik moeten loslaten, omdat bewindvoerders anders geen nieuwe cliënten meer aannemen. "
            "In twaalf van de 35 arbeidsmarktregio’s is nu een loket Geld en Werk te vinden. Voor de overige regio’s komt er een telefonisch adviespunt, dat aanzienlijk goedkoper is."
        ),
        H("De overheid als schuldeiser"),
        P(
            "Van de gezamenlijke betalingsregeling maakten dit jaar 21.300 mensen gebruik. Sinds 1 november hebben gemeenten toegang tot het beslagregister; er zijn er 198 op aangesloten. De aanmaningskosten van de rijksoverheid bedragen sinds 1 januari van dit jaar ten hoogste € 28. "
            "De nieuwe rekentool voor de beslagvrije voet, waarvan de bouw ingewikkelder bleek dan gedacht, komt in april 2024 beschikbaar. Het UWV heeft bij 4.200 mensen een kleine terugvordering laten vervallen."
        ),
        P(
            "De proef met een pauze in de invordering is op 15 mei begonnen in Nijmegen, Almere en Terneuzen. Breda en Leeuwarden hebben zich om financiële redenen teruggetrokken. De Algemene Rekenkamer uitte in juni kritiek op de wijze waarop ministeries hun vorderingen registreren: van een vijfde van de posten kon zij de ouderdom niet vaststellen. De waterschappen sturen sinds de zomer eerst een sms voordat zij een aanmaning op de post doen, een klein gebaar dat het aantal aanmaningen met een zesde heeft verminderd."
        ),
        H("Jongeren"),
        P(
            "Het Startfonds Jongeren behandelt sinds 1 mei aanvragen en heeft 460 jongeren op weg naar een schuldenvrij bestaan geholpen. De bijdrage van het Rijk aan het fonds bedraagt € 6 miljoen. De campagne «Praat over je geld» is dit najaar herhaald. Volgens de effectmeting kent 61% van de jongeren de boodschap. "
            "De afspraken met aanbieders van achteraf betalen worden niet voortgezet, omdat de herziene Europese richtlijn over consumentenkrediet ervoor in de plaats is gekomen. Het Nibud berekende dat een student die op kamers woont, gemiddeld € 1.250 per maand nodig heeft. Op vijf mbo-scholen in Gelderland vertellen oud-studenten in de klas over hun eigen schuldenverleden, naar verluidt met meer effect dan welke docent ook. De Universiteit Leiden volgt voor haar onderzoek naar geldstress inmiddels 1.900 kinderen."
        ),
        H("Toezeggingen en moties"),
        P(
            "De evaluatie van de Wet gemeentelijke schuldhulpverlening is u op 28 maart toegezonden. In het tweeminutendebat van 20 april jl. heb ik het lid Oudshoorn toegezegd de Kamer te informeren over de inning van zorgpremies door het CAK. Aan die toezegging is met mijn brief van 5 juli voldaan. "
            "De motie-Wiersinga, die vraagt om een onderzoek naar de rol van huisartsen bij geldzorgen, is nog in uitvoering."
        ),
        H("Vervolg"),
        P("Ook met een beperkte agenda valt er nog genoeg te doen.", 0.4),
        L(
            (
                "In 2024 stel ik € 4,5 miljoen beschikbaar voor nazorg aan mensen die een schuldregeling achter de rug hebben.",
                "De Sociale Verzekeringsbank gaat vanaf 1 juli 2024 ouderen met een onvolledig pensioen wijzen op aanvullende bijstand.",
                "Ik wil het aantal gemeenten op het beslagregister eind 2024 hebben verhoogd tot 300.",
                "Samen met het CJIB onderzoek ik of kleine boetes voortaan zonder toeslag in termijnen kunnen worden betaald.",
                "De handreiking voor wijkteams over schaamte en geld verschijnt in het voorjaar van 2024.",
                "Over de proef met de pauze in de invordering rapporteer ik uw Kamer in het tweede kwartaal van 2024.",
                "De derde rapportage ontvangt u van mijn ambtsopvolger in november 2024.",
            ),
            "1.",
        ),
        P("Hoogachtend,", 0.6),
        P("de Staatssecretaris van Sociale Zaken en Werkgelegenheid,", 2),
        Lines(("A.M. Terpstra-Kuil",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2023-11-24",
        "subject": "Tweede rapportage programma Vroeg uit de schulden",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2023-0000578214",
        "sender_role": "de Staatssecretaris van Sociale Zaken en Werkgelegenheid",
        "sender_name": "A.M. Terpstra-Kuil",
        "ministry": "Ministerie van Sociale Zaken en Werkgelegenheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Ministerie van SZW", "Blad 2 van"],
    figures=[
        fig(
            q("614.000"),
            "614.000",
            614_000,
            subject="Huishoudens met problematische schulden",
            period="2021-01-01",
        ),
        fig(
            q("589.000"),
            "589.000",
            589_000,
            subject="Huishoudens met problematische schulden",
            period="2022-01-01",
        ),
        fig(
            q("581.000"),
            "581.000",
            581_000,
            subject="Huishoudens met problematische schulden",
            period="2023-01-01",
        ),
        fig(
            q("€ 43.800"),
            "€ 43.800",
            43_800,
            "EUR",
            subject="Gemiddelde schuld bij aanmelding",
            period="2021-01-01",
        ),
        fig(
            q("€ 45.300"),
            "€ 45.300",
            45_300,
            "EUR",
            subject="Gemiddelde schuld bij aanmelding",
            period="2022-01-01",
        ),
        fig(
            q("€ 46.100"),
            "€ 46.100",
            46_100,
            "EUR",
            subject="Gemiddelde schuld bij aanmelding",
            period="2023-01-01",
        ),
        fig(q("4,6"), "4,6", 4.6, "year", period="2021-01-01", optional=True),
        fig(q("4,1"), "4,1", 4.1, "year", period="2022-01-01", optional=True),
        fig(q("3,8"), "3,8", 3.8, "year", period="2023-01-01", optional=True),
        fig(
            q("hooguit 500.000"), "hooguit 500.000", 500_000, "count", "at_most", "huishoudens", period="2027"
        ),
        fig(q("hulpvraag opnieuw"), "twee jaar", 2, "year", optional=True),
        fig(q("€ 138"), "€ 138 miljoen", 138_000_000, "EUR", subject="het programma"),
        fig(q("€ 138"), "€ 79 miljoen", 79_000_000, "EUR", subject="het programma", period="2023-10-01"),
        fig(
            q("€ 9,4"),
            "€ 9,4 miljard",
            9_400_000_000,
            "EUR",
            subject="de gezamenlijke problematische schulden van Nederlanders",
        ),
        fig(q("fundament"), "drie", 3, optional=True),
        fig(q("10%"), "10%", 10, "percent", subject="de inflatie", period="2022"),
        fig(q("€ 1,1"), "31.000", 31_000, subject="huurders", period="2023"),
        fig(q("€ 1,1"), "€ 1,1 miljard", 1_100_000_000, "EUR", subject="bijzondere bijstand", period="2022"),
        fig(q("waterschappen"), "een zesde", 16.67, "percent", subject="het aantal aanmaningen"),
        fig(q("Gelderland"), "vijf", 5, subject="mbo-scholen in Gelderland"),
        fig(q("aan 131.000"), "131.000", 131_000, subject="huishoudens", period="2023-01/2023-10"),
        fig(q("29%"), "29%", 29, "percent", subject="de gevallen"),
        fig(q("twintig mensen"), "twintig", 20, subject="mensen", period="2023-03/"),
        fig(q("1,6 miljoen"), "1,6 miljoen", 1_600_000, subject="bezoekers", period="2023"),
        fig(q("49.000"), "49.000", 49_000, subject="huishoudens", period="2022-12/2023-02"),
        fig(q("Dronten"), "drie", 3, subject="kinderen", optional=True),
        fig(q("Dronten"), "twee", 2, subject="keer", optional=True),
        fig(q("dochter"), "zeven", 7, "year", optional=True),
        fig(q("74 leden"), "74", 74, subject="leden"),
        fig(q("€ 12"), "€ 12 miljoen", 12_000_000, "EUR", subject="de opleiding van schuldhulpverleners"),
        fig(q("€ 12"), "1.340", 1340, subject="mensen"),
        fig(q("18.300"), "18.300", 18_300, subject="vrijwilligers"),
        fig(q("Eindhoven"), "vier", 4, subject="grote gemeenten", optional=True),
        fig(q("47%"), "12%", 12, "percent", subject="de schuldregelingen"),
        fig(q("47%"), "47%", 47, "percent", subject="de gemeenten"),
        fig(q("47%"), "ten minste een jaar", 1, "year", "at_least", optional=True),
        fig(q("grootbanken"), "drie", 3, subject="grootbanken", optional=True),
        fig(q("6%"), "6%", 6, "percent", subject="De tarieven voor beschermingsbewind", period="2024-01-01"),
        fig(q("35 arbeidsmarktregio"), "twaalf", 12, subject="arbeidsmarktregio’s"),
        fig(q("35 arbeidsmarktregio"), "35", 35, subject="arbeidsmarktregio’s"),
        fig(q("35 arbeidsmarktregio"), "twaalf van de 35", 34.29, "percent", optional=True),
        fig(q("21.300"), "21.300", 21_300, subject="mensen", period="2023"),
        fig(q("198"), "198", 198, subject="gemeenten"),
        fig(
            q("€ 28"),
            "ten hoogste € 28",
            28,
            "EUR",
            "at_most",
            "De aanmaningskosten van de rijksoverheid",
            period="2023-01-01/",
        ),
        fig(q("4.200"), "4.200", 4200, subject="mensen"),
        fig(q("Rekenkamer"), "een vijfde", 20, "percent", subject="de posten"),
        fig(q("460"), "460", 460, subject="jongeren", period="2023-05-01/"),
        fig(q("€ 6"), "€ 6 miljoen", 6_000_000, "EUR", subject="het fonds"),
        fig(q("61%"), "61%", 61, "percent", subject="de jongeren"),
        fig(q("€ 1.250"), "€ 1.250", 1250, "EUR", subject="een student die op kamers woont"),
        fig(q("1.900"), "1.900", 1900, subject="kinderen"),
        fig(q("€ 4,5"), "€ 4,5 miljoen", 4_500_000, "EUR", subject="nazorg", period="2024"),
        fig(q("tot 300"), "300", 300, subject="gemeenten", period="2024-10/2024-12"),
    ],
    dates=[
        date(q("18 november"), "18 november 2022", "2022-11-18"),
        date("1 januari 2021", "1 januari 2021", "2021-01-01"),
        date("1 januari 2022", "1 januari 2022", "2022-01-01"),
        date("1 januari 2023", "1 januari 2023", "2023-01-01"),
        date(q("hooguit 500.000"), "2025", "2025"),
        date(q("hooguit 500.000"), "2027", "2027"),
        date(q("€ 138"), "1 oktober", "2023-10-01"),
        date(q("10%"), "2022", "2022"),
        date(q("€ 1,1"), "dit jaar", "2023"),
        date(q("€ 1,1"), "2022", "2022"),
        date(q("waterschappen"), "sinds de zomer", "2023-06/"),
        date(q("aan 131.000"), "Van januari tot en met oktober", "2023-01/2023-10"),
        date(q("aan 131.000"), "het hele jaar", "2023", optional=True),
        date(q("twintig mensen"), "Sinds maart", "2023-03/"),
        date(q("1 januari 2025"), "1 januari 2025", "2025-01-01"),
        date(q("1,6 miljoen"), "dit jaar", "2023"),
        date(q("49.000"), "afgelopen winter", "2022-12/2023-02"),
        date(q("12 september"), "12 september", "2023-09-12"),
        date(q("11 mei"), "11 mei", "2023-05-11"),
        date(q("sinds 1 september"), "sinds 1 september", "2023-09-01/"),
        date(q("18.300"), "2024", "2024"),
        date(q("verkenning"), "juni", "2023-06"),
        date(q("grootbanken"), "in de loop van 2024", "2024"),
        date(q("6%"), "1 januari 2024", "2024-01-01"),
        date(q("21.300"), "dit jaar", "2023"),
        date(q("198"), "Sinds 1 november", "2023-11-01/"),
        date(q("€ 28"), "sinds 1 januari van dit jaar", "2023-01-01/"),
        date(q("rekentool"), "april 2024", "2024-04"),
        date(q("15 mei"), "15 mei", "2023-05-15"),
        date(q("Rekenkamer"), "juni", "2023-06"),
        date(q("460"), "sinds 1 mei", "2023-05-01/"),
        date(q("herhaald"), "dit najaar", "2023-09/2023-11"),
        date(q("28 maart"), "28 maart", "2023-03-28"),
        date(q("Oudshoorn"), "20 april jl.", "2023-04-20"),
        date(q("5 juli"), "5 juli", "2023-07-05"),
        date(q("€ 4,5"), "2024", "2024"),
        date(q("1 juli 2024"), "vanaf 1 juli 2024", "2024-07-01/"),
        date(q("tot 300"), "eind 2024", "2024-10/2024-12"),
        date(q("schaamte"), "het voorjaar van 2024", "2024-03/2024-05"),
        date(q("rapporteer ik"), "het tweede kwartaal van 2024", "2024-04/2024-06"),
        date(q("november 2024"), "november 2024", "2024-11"),
    ],
    commitments=[
        com(
            "C01",
            q("hooguit 500.000"),
            "target",
            "intended",
            None,
            "Hooguit 500.000 huishoudens met problematische schulden.",
            "2027",
            amount=500_000,
            unit="count",
            optional=True,
        ),
        com(
            "C02",
            q("1 januari 2025"),
            "intention",
            "intended",
            "ik",
            "De meldplicht voor particuliere verhuurders invoeren.",
            "2025-01-01",
        ),
        com(
            "C03",
            q("grootbanken"),
            "announcement",
            "firm",
            "De drie grootbanken",
            "Een kosteloze basisrekening voor mensen onder bewind aanbieden.",
            "2024",
            third=True,
        ),
        com(
            "C04",
            q("6%"),
            "intention",
            "firm",
            None,
            "De tarieven voor beschermingsbewind met 6% verhogen.",
            "2024-01-01",
            amount=6,
            unit="percent",
        ),
        com(
            "C05",
            q("adviespunt"),
            "intention",
            "firm",
            None,
            "Een telefonisch adviespunt voor de overige arbeidsmarktregio’s.",
        ),
        com(
            "C06",
            q("rekentool"),
            "intention",
            "firm",
            None,
            "Een vernieuwde rekentool voor de beslagvrije voet.",
            "2024-04",
        ),
        com(
            "C07",
            q("€ 4,5"),
            "intention",
            "firm",
            "ik",
            "€ 4,5 miljoen voor nazorg na een schuldregeling.",
            "2024",
            amount=4_500_000,
        ),
        com(
            "C08",
            q("1 juli 2024"),
            "announcement",
            "firm",
            "De Sociale Verzekeringsbank",
            "Ouderen met een onvolledig pensioen wijzen op aanvullende bijstand.",
            "2024-07-01/",
            third=True,
        ),
        com(
            "C09",
            q("tot 300"),
            "target",
            "intended",
            "Ik",
            "300 gemeenten op het beslagregister.",
            "2024-10/2024-12",
            amount=300,
            unit="count",
        ),
        com(
            "C10",
            q("kleine boetes"),
            "intention",
            "exploratory",
            "ik",
            "Onderzoeken of kleine boetes zonder toeslag in termijnen kunnen worden betaald.",
        ),
        com(
            "C11",
            q("schaamte"),
            "intention",
            "firm",
            None,
            "Een handreiking voor wijkteams over schaamte en geld.",
            "2024-03/2024-05",
        ),
        com(
            "C12",
            q("rapporteer ik"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer rapporteren over de proef met de pauze in de invordering.",
            "2024-04/2024-06",
        ),
        com(
            "C13",
            q("november 2024"),
            "toezegging",
            "firm",
            "mijn ambtsopvolger",
            "De derde rapportage.",
            "2024-11",
        ),
        com(
            "C14",
            q("achteraf betalen"),
            "intention",
            "firm",
            None,
            "De afspraken met aanbieders van achteraf betalen niet voortzetten.",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("Oudshoorn…5 juli"), "2023-04-20", "fulfilled"),
        settled("S02", q("Wiersinga"), None, "pending"),
    ],
)
