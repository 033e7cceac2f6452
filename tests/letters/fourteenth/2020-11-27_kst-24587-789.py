# ruff: noqa: E501  (sentences are not broken)
"""Prisons, third of three: the second report, as the parliament prints it, with a table of plans."""

from letterpress.blocks import H, Letter, Lines, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("Times", 10.6, 13, justified=True, hyphenated=True),
    title="24587-789",
    interleaved=True,
    head={
        "year": "2020–2021",
        "dossier": "24 587",
        "number": "789",
        "printed": "2020",
        "subject": "Justitiële Inrichtingen",
        "what": "BRIEF VAN DE MINISTER VOOR RECHTSBESCHERMING",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 27 november 2020"],
    },
    body=(
        P(
            "Hierbij ontvangt u de tweede voortgangsbrief over het programma Terug in de samenleving, die aansluit op de brief van 22 november 2019.[^1] Ook voor het gevangeniswezen is 2020 een uitzonderlijk jaar. "
            "In maart ging van de ene op de andere dag het bezoek dicht, werden verloven opgeschort en kwamen de werkzalen stil te liggen. Tot en met oktober raakten 214 gedetineerden en 611 medewerkers besmet met het coronavirus. "
            "Dat het in de inrichtingen al die tijd rustig is gebleven, is te danken aan het personeel en niet minder aan de gedetineerden zelf."
        ),
        P(
            "Niettemin is op veel onderdelen voortgang geboekt. Hieronder beschrijf ik per lijn wat er is bereikt en waar ik plannen heb moeten bijstellen."
        ),
        H("Resultaten", italic=True),
        P(
            "De recidive daalt, zij het langzaam. Van degenen die in 2017 vrijkwamen, pleegde 45 procent binnen twee jaar een nieuw strafbaar feit. Om in 2023 op 40 procent uit te komen, zal het tempo omhoog moeten. "
            "Minder gunstig is het beeld bij de huisvesting: op de dag van vrijlating had dit jaar 64 procent een vaste slaapplek. Gezien de spanning op de woningmarkt verleg ik het streven naar 80 procent van eind 2022 naar eind 2024. "
            "De gemiddelde schuld bij binnenkomst liep op tot € 15.100. Van het programmabudget van € 38,5 miljoen was op 1 november € 17,9 miljoen uitgegeven."
        ),
        H("Lijn 1. Vanaf de eerste dag", italic=True),
        P(
            "Sinds 1 september ligt er voor iedere gedetineerde binnen tien werkdagen een terugkeerplan, de helft van de tijd die daar aanvankelijk voor nodig was. Dit kon pas toen de personele bezetting op orde was: in juni begonnen de laatste casemanagers, waarmee het aantal van 130 is bereikt. "
            "De training in motiverende gespreksvoering is door 2.650 medewerkers gevolgd, maar ligt sinds maart stil en wordt niet hervat. Inmiddels beschikken 24 inrichtingen over een re-integratiecentrum. "
            "Van de verbouwing in Hoogeveen en Maastricht heb ik afgezien, omdat de kosten daar niet in verhouding stonden tot het aantal gedetineerden."
        ),
        P(
            "Het aanvragen van een identiteitskaart vanuit de inrichting laat helaas opnieuw op zich wachten. De leverancier van de beveiligde verbinding is failliet gegaan; ik ga er nu van uit dat de aanvraag met ingang van 1 oktober 2021 mogelijk is. "
            "In Groningen is op 5 oktober een kleinschalige voorziening met 24 plaatsen geopend. In Breda komt er geen voorziening, nadat de gemeenteraad zich tegen de beoogde locatie had uitgesproken. "
            "Rechters legden in de eerste helft van dit jaar 11 procent minder korte gevangenisstraffen op, mede doordat veel zittingen zijn uitgesteld."
        ),
        H("Lijn 2. Werk en scholing", italic=True),
        P(
            "De arbeidsweek telt sinds 1 januari 24 uur, al kon daarvan door de beperkingen gemiddeld maar 15 uur worden gewerkt. In april en mei zijn in de werkzalen 190.000 mondkapjes vervaardigd. "
            "Van de langgestraften die dit jaar vrijkwamen, had 31 procent een erkend vakcertificaat op zak, tegen 22 procent in 2017. Het UWV heeft zijn werkcoaches per 1 juli teruggetrokken, omdat zij nodig waren voor de uitvoering van de steunmaatregelen."
        ),
        P(
            "De Zwolse aanpak, waarbij werkgevers gedetineerden al tijdens de straf in dienst nemen, wordt sinds oktober ook in Twente, Zeeland en Zuid-Limburg toegepast. "
            "Na overleg met werkgevers heb ik voorts besloten de terugkijktermijn bij de VOG voor lichte delicten te bekorten. Deze gaat per 1 januari 2021 van vier naar drie jaar."
        ),
        H("Lijn 3. Onderdak, schulden en zorg", italic=True),
        P(
            "Over 2019 en 2020 samen hebben corporaties 430 woningen toegewezen aan mensen die uit detentie kwamen, waar op 600 was gerekend. De proef met begeleid wonen is in juni begonnen in Rotterdam en Tilburg; Almelo heeft zich teruggetrokken. "
            "In Den Haag wonen sinds 20 april 40 oud-gedetineerden in een voormalig verzorgingshuis, waar de gemeente hen met huismeesters begeleidt. De VNG heeft een leidraad gepubliceerd voor de opvang van daklozen tijdens de pandemie."
        ),
        P(
            "De betaalpauze van het CJIB komt er niet, nu de kosten daarvan hoger blijken dan de opbrengst. In plaats daarvan kunnen gedetineerden er sinds augustus kosteloos een betalingsregeling aanvragen. "
            "De Hogeschool Utrecht concludeert dat toelating tot de schuldsanering vanuit detentie juridisch mogelijk is, mits de straf nog ten minste drie maanden duurt.[^2] "
            "Het programma voor vrouwelijke gedetineerden is op 10 september vastgesteld en wordt in Nieuwersluis en Ter Peel uitgevoerd."
        ),
        H("Lijn 4. Familie en samenleving", italic=True),
        P(
            "Beeldbellen, waarvan ik de invoering geleidelijk had willen laten verlopen, is door de crisis in enkele weken gemeengoed geworden. Sinds 6 april kan er in elke inrichting gebruik van worden gemaakt. "
            "Voor kinderen was het een schrale troost: zij konden hun vader of moeder van maart tot juli niet aanraken. "
            "Slachtoffers kunnen zich sinds februari aanmelden voor een bericht over het eerste verlof van de dader; 1.150 mensen hebben dat inmiddels gedaan. "
            "De vader-kindafdelingen, het hogere uurloon en de spreekuren in de wijkcentra waren vorig jaar al gerealiseerd; daarin is geen verandering gekomen."
        ),
        P(
            "Vrijwilligers mochten lange tijd niet naar binnen. In plaats daarvan schreven zij ruim 3.000 kaarten, waarvan ik er bij een bezoek aan het Pieter Baan Centrum in augustus enkele aan de muur zag hangen. "
            "De reclassering voerde in het voorjaar twee derde van haar gesprekken telefonisch, tot tevredenheid van cliënten die anders een lange reis moesten maken."
        ),
        H("Veiligheid en capaciteit", italic=True),
        P(
            "De Inspectie Justitie en Veiligheid oordeelde in juli positief over de hygiëne en de afzondering van besmette gedetineerden. De aanbesteding van de bodyscanners is in volle gang. Op 15 mei heb ik besloten tot nieuwbouw in Vlissingen, waar een inrichting met 230 plaatsen verrijst. "
            "Door de uitgestelde zittingen en de verminderde instroom wachten thans 3.400 veroordeelden op een oproep om hun straf uit te zitten. Volgend jaar open ik daarom in Veenhuizen 150 extra plaatsen. "
            "Met het Openbaar Ministerie bezie ik of een deel van de lopende straffen kan worden omgezet in elektronisch toezicht."
        ),
        H("Toezeggingen en moties", italic=True),
        P(
            "Aan het lid Kranendonk heb ik op 13 februari 2019 toegezegd uit te zoeken hoeveel gedetineerden kort na hun vrijlating overlijden. De resultaten van het onderzoek zijn op 4 maart jl. aan uw Kamer gezonden, waarmee deze toezegging is nagekomen. "
            "Aan de motie-Dijkhuizen over gratis bellen voor alle gedetineerden geef ik geen uitvoering, omdat daarvoor structureel € 9 miljoen nodig zou zijn."
        ),
        P(
            "De eerste monitor van DJI is op 22 juni verschenen en laat grote verschillen tussen inrichtingen zien. Anders dan eerder gemeld, beperkt de evaluatie door het WODC in 2022 zich tot de lijnen werk en onderdak, omdat de gegevens over de andere lijnen door de pandemie niet goed te vergelijken zijn. "
            "Ik zal uw Kamer vóór 1 juli 2021 informeren over de inhaalslag bij het uitvoeren van straffen."
        ),
        H("Vooruitblik", italic=True),
        P("De voornaamste stappen in het komende jaar staan in de onderstaande tabel.", 0.5),
        T(
            (
                ("Stap", "Planning"),
                ("Werving van 400 nieuwe bewaarders", "Eerste kwartaal 2021"),
                ("Advies van de Raad voor Strafrechtstoepassing over jongvolwassenen", "April 2021"),
                ("Vervanging van de telefoonsystemen in alle inrichtingen", "Eind 2021"),
                ("Derde voortgangsbrief aan de Kamer", "November 2021"),
            ),
            (4.4, 2),
            size=0.92,
        ),
        P("De Minister voor Rechtsbescherming,", 0),
        Lines(("T.A. Oosterbeek",)),
    ),
    notes={
        1: "Brief met kenmerk 2743018.",
        2: "Het rapport is te vinden op de website van de hogeschool.",
    },
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2020-11-27",
        "subject": "Justitiële Inrichtingen",
        "dossier": "24587",
        "number": "789",
        "session_year": "2020-2021",
        "reference": None,
        "sender_role": "De Minister voor Rechtsbescherming",
        "sender_name": "T.A. Oosterbeek",
        "ministry": None,
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["ISSN", "’s-Gravenhage", "kst-24587-789"],
    figures=[
        fig(q("214 gedet"), "214", 214, subject="gedetineerden", period="/2020-10-31"),
        fig(q("214 gedet"), "611", 611, subject="medewerkers", period="/2020-10-31"),
        fig(q("45 procent"), "45 procent", 45, "percent", subject="degenen die in 2017 vrijkwamen"),
        fig(q("45 procent"), "twee jaar", 2, "year", optional=True),
        fig(q("40 procent"), "40 procent", 40, "percent", period="2023"),
        fig(q("64 procent"), "64 procent", 64, "percent", period="2020"),
        fig(q("80 procent"), "80 procent", 80, "percent", period="2024-10/2024-12"),
        fig(q("€ 15.100"), "€ 15.100", 15_100, "EUR", subject="De gemiddelde schuld bij binnenkomst"),
        fig(q("€ 17,9"), "€ 38,5 miljoen", 38_500_000, "EUR", subject="het programmabudget"),
        fig(
            q("€ 17,9"),
            "€ 17,9 miljoen",
            17_900_000,
            "EUR",
            subject="het programmabudget",
            period="2020-11-01",
        ),
        fig(q("Sinds 1 september"), "tien werkdagen", 10, "other", optional=True),
        fig(q("Sinds 1 september"), "de helft", 50, "percent", subject="de tijd", optional=True),
        fig(q("aantal van 130"), "130", 130, subject="casemanagers", period="2020-06"),
        fig(q("2.650"), "2.650", 2650, subject="medewerkers"),
        fig(q("Inmiddels beschikken"), "24", 24, subject="inrichtingen"),
        fig(q("In Groningen"), "24", 24, subject="plaatsen", period="2020-10-05"),
        fig(
            q("11 procent"),
            "11 procent",
            11,
            "percent",
            subject="korte gevangenisstraffen",
            period="2020-01/2020-06",
        ),
        fig(
            q("15 uur"), "24 uur", 24, "other", subject="De arbeidsweek", period="2020-01-01/", optional=True
        ),
        fig(q("15 uur"), "15 uur", 15, "other", subject="De arbeidsweek", optional=True),
        fig(q("mondkapjes"), "190.000", 190_000, subject="mondkapjes", period="2020-04/2020-05"),
        fig(q("31 procent"), "31 procent", 31, "percent", subject="de langgestraften", period="2020"),
        fig(q("31 procent"), "22 procent", 22, "percent", subject="de langgestraften", period="2017"),
        fig(q("van vier naar"), "vier", 4, "year", optional=True),
        fig(q("van vier naar"), "drie jaar", 3, "year", optional=True),
        fig(q("430 woningen"), "430", 430, subject="woningen", period="2019/2020"),
        fig(q("430 woningen"), "600", 600, subject="woningen", period="2019/2020"),
        fig(q("In Den Haag"), "40", 40, subject="oud-gedetineerden", period="2020-04-20/"),
        fig(q("Hogeschool"), "ten minste drie maanden", 3, "other", "at_least", optional=True),
        fig(q("1.150"), "1.150", 1150, subject="mensen", period="2020-02/"),
        fig(q("kaarten"), "ruim 3.000", 3000, "count", "over", "kaarten"),
        fig(q("telefonisch"), "twee derde", 66.67, "percent", subject="haar gesprekken"),
        fig(q("230 plaatsen"), "230", 230, subject="plaatsen"),
        fig(q("3.400"), "3.400", 3400, subject="veroordeelden"),
        fig(q("150 extra"), "150", 150, subject="extra plaatsen", period="2021"),
        fig(q("€ 9"), "€ 9 miljoen", 9_000_000, "EUR", subject="gratis bellen"),
        fig(q("400 nieuwe"), "400", 400, subject="nieuwe bewaarders", period="2021-01/2021-03"),
    ],
    dates=[
        date(q("Hierbij ontvangt"), "22 november 2019", "2019-11-22"),
        date(q("uitzonderlijk"), "2020", "2020"),
        date(q("In maart ging"), "maart", "2020-03"),
        date(q("214 gedet"), "Tot en met oktober", "/2020-10-31"),
        date(q("45 procent"), "2017", "2017"),
        date(q("40 procent"), "2023", "2023"),
        date(q("64 procent"), "dit jaar", "2020"),
        date(q("80 procent"), "eind 2022", "2022-10/2022-12"),
        date(q("80 procent"), "eind 2024", "2024-10/2024-12"),
        date(q("€ 17,9"), "1 november", "2020-11-01"),
        date(q("Sinds 1 september"), "Sinds 1 september", "2020-09-01/"),
        date(q("aantal van 130"), "juni", "2020-06"),
        date(q("2.650"), "sinds maart", "2020-03/"),
        date(q("failliet"), "met ingang van 1 oktober 2021", "2021-10-01/"),
        date(q("In Groningen"), "5 oktober", "2020-10-05"),
        date(q("11 procent"), "de eerste helft van dit jaar", "2020-01/2020-06"),
        date(q("15 uur"), "sinds 1 januari", "2020-01-01/"),
        date(q("mondkapjes"), "april en mei", "2020-04/2020-05"),
        date(q("31 procent"), "dit jaar", "2020"),
        date(q("31 procent"), "2017", "2017"),
        date(q("werkcoaches"), "per 1 juli", "2020-07-01/"),
        date(q("De Zwolse"), "sinds oktober", "2020-10/"),
        date(q("van vier naar"), "per 1 januari 2021", "2021-01-01/"),
        date(q("430 woningen"), "2019 en 2020", "2019/2020"),
        date(q("begeleid wonen"), "juni", "2020-06"),
        date(q("In Den Haag"), "sinds 20 april", "2020-04-20/"),
        date(q("kosteloos"), "sinds augustus", "2020-08/"),
        date(q("Nieuwersluis"), "10 september", "2020-09-10"),
        date(q("Sinds 6 april"), "Sinds 6 april", "2020-04-06/"),
        date(q("schrale"), "van maart tot juli", "2020-03/2020-06"),
        date(q("1.150"), "sinds februari", "2020-02/"),
        date(q("vader-kind"), "vorig jaar", "2019"),
        date(q("telefonisch"), "het voorjaar", "2020-03/2020-05"),
        date(q("De Inspectie"), "juli", "2020-07"),
        date(q("kaarten"), "augustus", "2020-08"),
        date(q("230 plaatsen"), "15 mei", "2020-05-15"),
        date(q("150 extra"), "Volgend jaar", "2021"),
        date(q("Aan het lid"), "13 februari 2019", "2019-02-13"),
        date(q("4 maart"), "4 maart jl.", "2020-03-04"),
        date(q("De eerste monitor"), "22 juni", "2020-06-22"),
        date(q("WODC"), "2022", "2022"),
        date(q("inhaalslag"), "vóór 1 juli 2021", "/2021-06-30"),
        date(q("onderstaande tabel"), "het komende jaar", "2021", optional=True),
        date("Eerste kwartaal 2021", "Eerste kwartaal 2021", "2021-01/2021-03"),
        date("April 2021", "April 2021", "2021-04"),
        date("Eind 2021", "Eind 2021", "2021-10/2021-12"),
        date("November 2021", "November 2021", "2021-11"),
    ],
    commitments=[
        com(
            "C01",
            q("80 procent"),
            "target",
            "intended",
            "ik",
            "80 procent heeft bij vrijlating een vaste slaapplek.",
            "2024-10/2024-12",
            amount=80,
            unit="percent",
        ),
        com(
            "C02",
            q("failliet"),
            "intention",
            "intended",
            "ik",
            "Binnen de muren een identiteitskaart kunnen aanvragen.",
            "2021-10-01",
        ),
        com(
            "C03",
            q("van vier naar"),
            "intention",
            "firm",
            None,
            "De terugkijktermijn van de VOG bekorten tot drie jaar.",
            "2021-01-01",
        ),
        com(
            "C04",
            q("niet hervat"),
            "intention",
            "firm",
            None,
            "De training in motiverende gespreksvoering niet hervatten.",
            optional=True,
        ),
        com(
            "C05",
            q("230 plaatsen"),
            "intention",
            "firm",
            None,
            "Een inrichting met 230 plaatsen in Vlissingen bouwen.",
            amount=230,
            unit="count",
        ),
        com(
            "C06",
            q("150 extra"),
            "intention",
            "firm",
            "ik",
            "150 extra plaatsen in Veenhuizen openen.",
            "2021",
            amount=150,
            unit="count",
        ),
        com(
            "C07",
            q("elektronisch"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of straffen kunnen worden omgezet in elektronisch toezicht.",
        ),
        com(
            "C08", q("WODC"), "intention", "firm", "het WODC", "De lijnen werk en onderdak evalueren.", "2022"
        ),
        com(
            "C09",
            q("inhaalslag"),
            "toezegging",
            "firm",
            "Ik",
            "De Kamer informeren over de inhaalslag bij het uitvoeren van straffen.",
            "/2021-06-30",
        ),
        com(
            "C10",
            q("400 nieuwe"),
            "intention",
            "firm",
            None,
            "400 nieuwe bewaarders werven.",
            "2021-01/2021-03",
            amount=400,
            unit="count",
        ),
        com(
            "C11",
            q("Raad voor Strafrecht"),
            "announcement",
            "firm",
            "de Raad voor Strafrechtstoepassing",
            "Advies over jongvolwassenen.",
            "2021-04",
            third=True,
        ),
        com(
            "C12",
            q("telefoonsystemen"),
            "intention",
            "firm",
            None,
            "De telefoonsystemen in alle inrichtingen vervangen.",
            "2021-10/2021-12",
        ),
        com("C13", q("Derde voortgangs"), "toezegging", "firm", None, "De derde voortgangsbrief.", "2021-11"),
        com(
            "C14",
            q("komt er geen voorziening"),
            "intention",
            "firm",
            None,
            "In Breda geen kleinschalige voorziening openen.",
            optional=True,
        ),
        com(
            "C15",
            q("komt er niet"),
            "intention",
            "firm",
            None,
            "De betaalpauze niet invoeren.",
            optional=True,
        ),
        com(
            "C16",
            q("Nieuwersluis"),
            "intention",
            "firm",
            None,
            "Het programma voor vrouwelijke gedetineerden uitvoeren.",
            optional=True,
        ),
        com(
            "C17",
            q("40 procent"),
            "target",
            "firm",
            None,
            "De recidive terugbrengen tot 40 procent.",
            "2023",
            amount=40,
            unit="percent",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", q("Aan het lid…4 maart"), "2019-02-13", "fulfilled"),
        settled("S02", q("motie-Dijkhuizen"), None, "dropped"),
    ],
)
