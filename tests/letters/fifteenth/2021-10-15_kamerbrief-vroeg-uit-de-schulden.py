# ruff: noqa: E501  (sentences are not broken)
"""Debts, first of three: a programme. The house style, a side column at the right, a serif, numbered headings, a footnote."""

from letterpress.blocks import H, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("LiberationSerif", 10.8, 14, hyphenated=True),
    title="Microsoft Word - schulden_def_v7.docx",
    head={
        "ministry": ("Ministerie van Sociale Zaken en", "Werkgelegenheid"),
        "return": "> Retouradres Postbus 90801 2509 LV Den Haag",
        "address": (
            "De voorzitter van de Tweede Kamer der Staten-Generaal",
            "Prinses Irenestraat 6",
            "2595 BD  DEN HAAG",
        ),
        "lines": [
            ("Datum", "15 oktober 2021"),
            ("Betreft", "Programma Vroeg uit de schulden 2022–2025"),
        ],
        "label_width": 58,
        "side": [
            ("Directie Participatie en", ("Decentrale Voorzieningen",)),
            ("", ("Parnassusplein 5", "2511 VX Den Haag", "www.rijksoverheid.nl")),
            ("Onze referentie", ("2021-0000164930",)),
        ],
        "side_next": [
            ("Datum", ("15 oktober 2021",)),
            ("Onze referentie", ("2021-0000164930",)),
        ],
    },
    body=(
        P("Geachte voorzitter,"),
        P(
            "Schulden maken ziek. Mensen die niet weten hoe zij hun rekeningen moeten betalen, slapen slechter, zitten vaker ziek thuis en trekken zich terug uit het sociale leven. Achter de cijfers gaan gezinnen schuil waarin de wasmachine niet wordt vervangen en de kinderen niet mee kunnen op schoolreis. "
            "In het commissiedebat van 24 juni jl. heb ik de leden Hofstee en Ben Salah toegezegd dit najaar met een samenhangende aanpak van problematische schulden te komen. Met deze brief, waarin ik het programma Vroeg uit de schulden uiteenzet, kom ik die toezegging na."
        ),
        H("De stand van zaken"),
        P(
            "Op 1 januari 2021 hadden 614.000 huishoudens te maken met problematische schulden, 7,6% van alle huishoudens in ons land.[^1] Wie bij de gemeente aanklopt, heeft gemiddeld € 43.800 schuld bij veertien verschillende schuldeisers. Tussen de eerste betalingsachterstand en de vraag om hulp verstrijkt gemiddeld 4,6 jaar. "
            "In 2020 meldden zich 78.400 mensen bij de schuldhulpverlening, van wie ruim een kwart al eerder een traject had doorlopen. Van de jongvolwassenen heeft één op de vijf een betalingsachterstand."
        ),
        P(
            "Deze problemen zijn niet louter het gevolg van verkeerde keuzes. Het stelsel van toeslagen is ingewikkeld, inkomens zijn grilliger geworden en de overheid is zelf een van de grootste en, eerlijk gezegd, ook een van de minst soepele schuldeisers. De Nationale ombudsman heeft daar in zijn rapport van 11 maart jl. terecht op gewezen. "
            "Tegelijkertijd zie ik dat er bij gemeenten, vrijwilligersorganisaties en schuldeisers veel in beweging is gekomen. Sinds de wijziging van de Wet gemeentelijke schuldhulpverlening mogen verhuurders, zorgverzekeraars en energie- en waterbedrijven betalingsachterstanden doorgeven aan de gemeente, en in het eerste halfjaar van 2021 is dat 212.000 keer gebeurd."
        ),
        P(
            "Bij een bezoek aan Zutphen sprak ik een man van 34 die drie jaar lang geen post had opengemaakt. Een medewerkster van de gemeente belde bij hem aan vanwege een achterstallige waterrekening, bleef koffiedrinken en telde op de keukentafel 61 ongeopende enveloppen. Inmiddels is hij van zijn schulden af en helpt hij als vrijwilliger anderen in zijn wijk. Zijn verhaal laat zien wat er mogelijk is wanneer hulp op tijd komt."
        ),
        H("Ambities"),
        P(
            "Het programma kent twee overkoepelende doelen. In 2025 moet het aantal huishoudens met problematische schulden zijn gedaald tot hooguit 500.000. Ook streef ik ernaar dat mensen tegen die tijd gemiddeld binnen twee jaar na hun eerste betalingsachterstand om hulp vragen. "
            "Het kabinet stelt hiervoor in de periode 2022–2025 in totaal € 146 miljoen beschikbaar, bovenop de middelen die gemeenten via het gemeentefonds ontvangen."
        ),
        P(
            "Kenmerkend voor het programma is de integrale benadering, waarin preventie, vroegsignalering, schuldhulpverlening en een maatschappelijk verantwoorde incasso elkaar versterken en waarin de leefwereld van mensen, en niet de systeemwereld van instanties, het vertrekpunt vormt. "
            "De ervaring leert immers dat losse maatregelen, hoe goed bedoeld ook, elkaar in de weg kunnen zitten wanneer niemand het geheel overziet."
        ),
        H("Eerder in beeld", number="1."),
        P(
            "Vroegsignalering werkt, mits gemeenten ook daadwerkelijk op een signaal afgaan. Nu leidt een melding in niet meer dan 18% van de gevallen tot een gesprek. Met ingang van 1 juli 2022 verplicht ik ook particuliere verhuurders om huurachterstanden bij de gemeente te melden, waarmee een belangrijke blinde vlek verdwijnt. "
            "De VNG en Divosa stellen in het voorjaar van 2022 een leidraad op voor het afleggen van huisbezoeken. Het aantal regionale adviseurs dat gemeenten bij vroegsignalering terzijde staat, breid ik vóór de zomer van 2022 uit van 8 naar 20. "
            "Ook bezie ik of de signalen kunnen worden aangevuld met achterstanden bij de kinderopvang, al zijn daar uit het oogpunt van privacy kanttekeningen bij te plaatsen."
        ),
        P(
            "Dat huisbezoeken lonen, blijkt uit de ervaringen in Arnhem en Schiedam. Van de mensen bij wie daar wordt aangebeld, neemt bijna de helft de aangeboden hulp aan, tegen 9% van degenen die alleen een brief krijgen. Een brief, zo vertelde een hulpverlener mij, belandt op de stapel waar hij over gaat."
        ),
        H("Betere en snellere hulp", number="2."),
        P(
            "Een schuldregeling is voor velen een te lange weg: van alle regelingen die tot stand komen, strandt 16% voortijdig. Een wetsvoorstel waarmee de looptijd wordt teruggebracht van 36 naar 18 maanden, gaat in het eerste kwartaal van 2022 in internetconsultatie. "
            "Op 1 maart 2022 opent het Waarborgfonds Saneringskredieten zijn deuren, zodat ook kleinere gemeenten schulden ineens kunnen afkopen. Ik stort daarin eenmalig € 30 miljoen. Voor de opleiding van schuldhulpverleners trek ik in 2022 en 2023 € 12 miljoen uit. "
            "De NVVK, de branchevereniging voor schuldhulpverlening, werkt in de eerste helft van 2022 een kwaliteitskader voor haar leden uit."
        ),
        P(
            "Zelfstandigen vallen nog te vaak tussen wal en schip. Uiterlijk 31 december 2023 kunnen ondernemers met schulden in alle gemeenten bij een vaste contactpersoon terecht. Ook vrijwilligers zijn onmisbaar. Ik ben voornemens om het aantal vrijwilligers dat mensen thuis met hun administratie helpt, in 2024 te laten groeien van 14.000 naar 18.000. "
            "Tot 2025 zal ik de tarieven voor beschermingsbewind niet verhogen. Samen met de banken verken ik of mensen die onder bewind staan, een basisrekening zonder kosten kunnen krijgen."
        ),
        P(
            "Niet iedereen durft bij het gemeentehuis aan te kloppen. Vanaf 1 mei 2022 is er daarom een landelijk telefoonnummer voor mensen met geldzorgen, dat ook in de avonduren bereikbaar is. In elke arbeidsmarktregio opent in 2023 bovendien een loket Geld en Werk, waar werkgevers terechtkunnen met vragen over werknemers die in de schulden zitten. "
            "Werkgevers hebben daar zelf ook belang bij, want een loonbeslag kost hun al gauw een dag werk en een werknemer met zorgen is er met zijn hoofd niet bij."
        ),
        H("De overheid als schuldeiser", number="3."),
        P(
            "In een gemiddeld dossier is een derde van de schulden bij de overheid ontstaan, veelal door boetes, teruggevorderde toeslagen en de verhoging die op een niet betaalde zorgpremie volgt. In de loop van 2022 kunnen mensen die bij meer uitvoeringsorganisaties in het krijt staan, een gezamenlijke betalingsregeling treffen. "
            "De noodstop, waarmee een invorderingstraject tijdelijk kan worden stilgelegd, wordt uiterlijk 1 oktober 2022 bij het CJIB, het CAK, het UWV en de Sociale Verzekeringsbank ingevoerd. Medio 2022 krijgen gemeenten toegang tot het beslagregister. De aanmaningskosten van de rijksoverheid verlaag ik met ingang van 2023 van € 40 naar € 20."
        ),
        P(
            "Voor de berekening van de beslagvrije voet, het deel van het inkomen waar schuldeisers niet aan mogen komen, wordt een rekentool gebruikt die bij wisselende inkomsten geregeld de mist in gaat. Uiterlijk 1 december 2022 is een vernieuwde versie beschikbaar. "
            "Woningcorporaties zullen vanaf 2022 geen gezinnen met minderjarige kinderen meer ontruimen vanwege een huurschuld, zo heeft Aedes mij verzekerd. Over de uitkomsten van de gesprekken die ik deze maand voer met de gerechtsdeurwaarders, informeer ik uw Kamer medio december."
        ),
        P(
            "Dat het anders kan, laat het CJIB al enige tijd zien. Sinds 2019 kan wie een boete niet in één keer kan betalen, daar met een enkel telefoontje uitstel krijgen, en van de 87.000 afspraken die vorig jaar op die manier zijn gemaakt, werd 82% volledig nagekomen. "
            "Een soepele overheid is overigens iets anders dan een overheid die alles door de vingers ziet: wie kan betalen, hoort dat ook te doen."
        ),
        H("Jongeren", number="4."),
        P(
            "Wie op jonge leeftijd in de schulden raakt, begint aan het volwassen leven met een achterstand die lang doorwerkt. In het najaar van 2022 start een publiekscampagne die jongeren tussen de 16 en 27 jaar aanspoort om eerder over geldzorgen te praten. "
            "Ik draag in 2022 en 2023 € 9 miljoen bij aan jongerenperspectieffondsen in dertig gemeenten, waarmee schulden van jongeren worden overgenomen in ruil voor het volgen van een opleiding of een werktraject. In september 2022 ontvangen alle mbo-instellingen een lespakket over geldzaken. "
            "Het Nibud meet in 2022 de financiële vaardigheden van studenten in het mbo. Met de aanbieders van achteraf betalen maak ik in de eerste helft van 2022 afspraken over een sluitende controle op leeftijd."
        ),
        P(
            "Het gemak waarmee jongeren op krediet kopen, baart mij zorgen. In 2020 werd er in ons land 24 miljoen keer achteraf betaald, en 11% van die betalingen kwam te laat. Ik heb begrip voor winkeliers die deze betaalwijze aanbieden, want de klant vraagt erom. Maar een broek van € 60 hoort niet te eindigen in een rekening van € 180."
        ),
        H("Kennis en samenwerking", number="5."),
        P(
            "Om te kunnen sturen is actuele informatie nodig. Op 1 februari 2022 gaat een openbaar dashboard in de lucht, waarop de schuldencijfers per gemeente te raadplegen zijn. Vóór 1 maart 2022 stel ik een ervaringsraad in van vijftien mensen die zelf schulden hebben gehad. "
            "De Universiteit Leiden onderzoekt tot en met 2024 welke gevolgen langdurige geldstress heeft voor de gezondheid van kinderen. Voor Caribisch Nederland geldt een eigen aanpak, die in 2020 met de eilandbesturen is overeengekomen."
        ),
        P(
            "De regie op het programma ligt bij een stuurgroep, waarin naast mijn ministerie ook de VNG, Divosa, de NVVK en de Schuldeiserscoalitie zitting hebben. Op 30 september is zij voor het eerst bijeengekomen. Haar leden waren het over veel zaken oneens, maar niet over de noodzaak om samen op te trekken."
        ),
        H("Tot slot"),
        P(
            "De evaluatie van de Wet gemeentelijke schuldhulpverlening stuur ik uw Kamer in het derde kwartaal van 2022. Op de vraag van het lid Koopmans-Wijnia naar de kwijtschelding van waterschapsbelasting kom ik in het voorjaar van 2022 terug. Uw Kamer ontvangt van mij ieder jaar in november, voor het eerst in 2022, een rapportage over de voortgang van dit programma."
        ),
        P(
            "Ik realiseer mij dat schulden nooit helemaal uit te bannen zijn. Maar niemand zou er jarenlang alleen mee hoeven rond te lopen."
        ),
        P("De staatssecretaris van Sociale Zaken en Werkgelegenheid,", 2),
        Lines(("ir. A.M. Terpstra-Kuil",)),
    ),
    notes={1: "CBS, Schuldenproblematiek in beeld, september 2021."},
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2021-10-15",
        "subject": "Programma Vroeg uit de schulden 2022–2025",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2021-0000164930",
        "sender_role": "De staatssecretaris van Sociale Zaken en Werkgelegenheid",
        "sender_name": "ir. A.M. Terpstra-Kuil",
        "ministry": "Ministerie van Sociale Zaken en Werkgelegenheid",
        "addressee": "De voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Parnassusplein", "Onze referentie", "Pagina 2 van"],
    figures=[
        fig(q("614.000"), "614.000", 614_000, subject="huishoudens", period="2021-01-01"),
        fig(q("614.000"), "7,6%", 7.6, "percent", subject="alle huishoudens in ons land", period="2021-01-01"),
        fig(q("€ 43.800"), "€ 43.800", 43_800, "EUR", subject="schuld"),
        fig(q("€ 43.800"), "veertien", 14, subject="verschillende schuldeisers"),
        fig(q("4,6 jaar"), "4,6 jaar", 4.6, "year", optional=True),
        fig(q("78.400"), "78.400", 78_400, subject="mensen", period="2020"),
        fig(q("78.400"), "ruim een kwart", 25, "percent", "over", period="2020"),
        fig(q("jongvolwassenen"), "één op de vijf", 20, "percent", subject="de jongvolwassenen"),
        fig(q("212.000"), "212.000", 212_000, subject="keer", period="2021-01/2021-06"),
        fig(q("Zutphen"), "34", 34, "year", optional=True),
        fig(q("Zutphen"), "drie jaar", 3, "year", optional=True),
        fig(q("enveloppen"), "61", 61, subject="ongeopende enveloppen"),
        fig(q("overkoepelende"), "twee", 2, subject="overkoepelende doelen", optional=True),
        fig(
            q("hooguit 500.000"),
            "hooguit 500.000",
            500_000,
            "count",
            "at_most",
            "huishoudens met problematische schulden",
            period="2025",
        ),
        fig(q("binnen twee jaar"), "twee jaar", 2, "year", optional=True),
        fig(q("€ 146"), "€ 146 miljoen", 146_000_000, "EUR", period="2022/2025"),
        fig(q("18%"), "niet meer dan 18%", 18, "percent", "at_most", "de gevallen"),
        fig(q("8 naar 20"), "8", 8, subject="regionale adviseurs"),
        fig(q("8 naar 20"), "20", 20, subject="regionale adviseurs", period="/2022-05"),
        fig(q("bijna de helft"), "bijna de helft", 50, "percent", "under", "de mensen bij wie daar wordt aangebeld"),
        fig(q("bijna de helft"), "9%", 9, "percent", subject="degenen die alleen een brief krijgen"),
        fig(q("16%"), "16%", 16, "percent", subject="alle regelingen die tot stand komen"),
        fig(q("36 naar 18"), "36", 36, "other", subject="de looptijd", optional=True),
        fig(q("36 naar 18"), "18 maanden", 18, "other", subject="de looptijd", optional=True),
        fig(q("€ 30"), "€ 30 miljoen", 30_000_000, "EUR"),
        fig(q("€ 12"), "€ 12 miljoen", 12_000_000, "EUR", subject="de opleiding van schuldhulpverleners", period="2022/2023"),
        fig(q("administratie"), "14.000", 14_000, subject="vrijwilligers"),
        fig(q("administratie"), "18.000", 18_000, subject="vrijwilligers", period="2024"),
        fig(q("loonbeslag"), "een dag", 1, "other", optional=True),
        fig(q("een derde"), "een derde", 33.33, "percent", subject="de schulden"),
        fig(q("€ 40"), "€ 40", 40, "EUR", subject="De aanmaningskosten"),
        fig(q("€ 40"), "€ 20", 20, "EUR", subject="De aanmaningskosten", period="2023/"),
        fig(q("87.000"), "87.000", 87_000, subject="afspraken", period="2020"),
        fig(q("87.000"), "82%", 82, "percent", subject="afspraken", period="2020"),
        fig(q("87.000"), "één", 1, subject="keer", optional=True),
        fig(q("publiekscampagne"), "tussen de 16 en 27 jaar", 16, "year", high=27, subject="jongeren", optional=True),
        fig(q("€ 9"), "€ 9 miljoen", 9_000_000, "EUR", subject="jongerenperspectieffondsen", period="2022/2023"),
        fig(q("€ 9"), "dertig", 30, subject="gemeenten", period="2022/2023"),
        fig(q("24 miljoen"), "24 miljoen", 24_000_000, subject="keer", period="2020"),
        fig(q("24 miljoen"), "11%", 11, "percent", subject="die betalingen", period="2020"),
        fig(q("€ 60"), "€ 60", 60, "EUR", subject="een broek", optional=True),
        fig(q("€ 60"), "€ 180", 180, "EUR", subject="een rekening", optional=True),
        fig(q("vijftien"), "vijftien", 15, subject="mensen", period="/2022-02"),
    ],
    dates=[
        date(q("24 juni"), "24 juni jl.", "2021-06-24"),
        date(q("24 juni"), "dit najaar", "2021-09/2021-11"),
        date(q("614.000"), "1 januari 2021", "2021-01-01"),
        date(q("CBS,"), "september 2021", "2021-09", optional=True),
        date(q("78.400"), "2020", "2020"),
        date(q("ombudsman"), "11 maart jl.", "2021-03-11"),
        date(q("212.000"), "het eerste halfjaar van 2021", "2021-01/2021-06"),
        date(q("hooguit 500.000"), "2025", "2025"),
        date(q("binnen twee jaar"), "tegen die tijd", "2025", optional=True),
        date(q("€ 146"), "2022–2025", "2022/2025"),
        date(q("verplicht ik"), "Met ingang van 1 juli 2022", "2022-07-01/"),
        date(q("leidraad"), "het voorjaar van 2022", "2022-03/2022-05"),
        date(q("8 naar 20"), "vóór de zomer van 2022", "/2022-05"),
        date(q("36 naar 18"), "het eerste kwartaal van 2022", "2022-01/2022-03"),
        date(q("Waarborgfonds"), "1 maart 2022", "2022-03-01"),
        date(q("€ 12"), "2022 en 2023", "2022/2023"),
        date(q("kwaliteitskader"), "de eerste helft van 2022", "2022-01/2022-06"),
        date(q("vaste contactpersoon"), "Uiterlijk 31 december 2023", "/2023-12-31"),
        date(q("administratie"), "2024", "2024"),
        date(q("beschermingsbewind"), "Tot 2025", "/2024-12-31"),
        date(q("telefoonnummer"), "Vanaf 1 mei 2022", "2022-05-01/"),
        date(q("loket Geld"), "2023", "2023"),
        date(q("gezamenlijke betalingsregeling"), "In de loop van 2022", "2022"),
        date(q("De noodstop"), "uiterlijk 1 oktober 2022", "/2022-10-01"),
        date(q("beslagregister"), "Medio 2022", "2022-05/2022-08"),
        date(q("€ 40"), "met ingang van 2023", "2023/"),
        date(q("vernieuwde versie"), "Uiterlijk 1 december 2022", "/2022-12-01"),
        date(q("minderjarige"), "vanaf 2022", "2022/"),
        date(q("gerechtsdeurwaarders"), "deze maand", "2021-10"),
        date(q("gerechtsdeurwaarders"), "medio december", "2021-12-11/2021-12-20"),
        date(q("87.000"), "Sinds 2019", "2019/"),
        date(q("87.000"), "vorig jaar", "2020"),
        date(q("publiekscampagne"), "het najaar van 2022", "2022-09/2022-11"),
        date(q("€ 9"), "2022 en 2023", "2022/2023"),
        date(q("lespakket"), "september 2022", "2022-09"),
        date(q("Nibud"), "2022", "2022"),
        date(q("achteraf betalen"), "de eerste helft van 2022", "2022-01/2022-06"),
        date(q("24 miljoen"), "2020", "2020"),
        date(q("dashboard"), "1 februari 2022", "2022-02-01"),
        date(q("vijftien"), "Vóór 1 maart 2022", "/2022-02-28"),
        date(q("Leiden"), "tot en met 2024", "/2024"),
        date(q("eilandbesturen"), "2020", "2020"),
        date(q("30 september"), "30 september", "2021-09-30"),
        date(q("De evaluatie"), "het derde kwartaal van 2022", "2022-07/2022-09"),
        date(q("waterschapsbelasting"), "het voorjaar van 2022", "2022-03/2022-05"),
        date(q("ieder jaar"), "november", "2022-11", optional=True),
        date(q("ieder jaar"), "2022", "2022", optional=True),
    ],
    commitments=[
        com(
            "C01",
            q("hooguit 500.000"),
            "target",
            "firm",
            None,
            "Hooguit 500.000 huishoudens met problematische schulden.",
            "2025",
            amount=500_000,
            unit="count",
        ),
        com(
            "C02",
            q("binnen twee jaar"),
            "target",
            "intended",
            "ik",
            "Mensen vragen gemiddeld binnen twee jaar na hun eerste achterstand om hulp.",
            "2025",
        ),
        com(
            "C03",
            q("€ 146"),
            "intention",
            "firm",
            "Het kabinet",
            "€ 146 miljoen voor het programma.",
            "2022/2025",
            amount=146_000_000,
        ),
        com(
            "C04",
            q("verplicht ik"),
            "intention",
            "firm",
            "ik",
            "Particuliere verhuurders verplichten om huurachterstanden te melden.",
            "2022-07-01",
        ),
        com(
            "C05",
            q("leidraad"),
            "announcement",
            "firm",
            "De VNG en Divosa",
            "Een leidraad voor huisbezoeken opstellen.",
            "2022-03/2022-05",
            third=True,
        ),
        com(
            "C06",
            q("8 naar 20"),
            "intention",
            "firm",
            "ik",
            "Het aantal regionale adviseurs uitbreiden naar 20.",
            "/2022-05",
            amount=20,
            unit="count",
        ),
        com(
            "C07",
            q("kinderopvang"),
            "intention",
            "exploratory",
            "ik",
            "Bezien of signalen kunnen worden aangevuld met achterstanden bij de kinderopvang.",
        ),
        com(
            "C08",
            q("36 naar 18"),
            "intention",
            "firm",
            None,
            "Wetsvoorstel voor kortere schuldregelingen in internetconsultatie brengen.",
            "2022-01/2022-03",
        ),
        com(
            "C09",
            q("Waarborgfonds"),
            "intention",
            "firm",
            None,
            "Het Waarborgfonds Saneringskredieten openen.",
            "2022-03-01",
        ),
        com(
            "C10",
            q("€ 30"),
            "intention",
            "firm",
            "Ik",
            "€ 30 miljoen in het Waarborgfonds Saneringskredieten storten.",
            amount=30_000_000,
        ),
        com(
            "C11",
            q("€ 12"),
            "intention",
            "firm",
            "ik",
            "€ 12 miljoen voor de opleiding van schuldhulpverleners.",
            "2022/2023",
            amount=12_000_000,
        ),
        com(
            "C12",
            q("kwaliteitskader"),
            "announcement",
            "firm",
            "De NVVK",
            "Een kwaliteitskader voor haar leden uitwerken.",
            "2022-01/2022-06",
            third=True,
        ),
        com(
            "C13",
            q("vaste contactpersoon"),
            "intention",
            "firm",
            None,
            "Een vaste contactpersoon voor ondernemers met schulden in alle gemeenten.",
            "/2023-12-31",
        ),
        com(
            "C14",
            q("administratie"),
            "target",
            "intended",
            "Ik",
            "Het aantal vrijwilligers laten groeien naar 18.000.",
            "2024",
            amount=18_000,
            unit="count",
        ),
        com(
            "C15",
            q("beschermingsbewind"),
            "intention",
            "firm",
            "ik",
            "De tarieven voor beschermingsbewind niet verhogen.",
            "/2024-12-31",
        ),
        com(
            "C16",
            q("basisrekening"),
            "intention",
            "exploratory",
            "ik",
            "Verkennen of mensen onder bewind een basisrekening zonder kosten kunnen krijgen.",
        ),
        com(
            "C17",
            q("telefoonnummer"),
            "intention",
            "firm",
            None,
            "Een landelijk telefoonnummer voor mensen met geldzorgen.",
            "2022-05-01/",
        ),
        com(
            "C18",
            q("loket Geld"),
            "intention",
            "firm",
            None,
            "Een loket Geld en Werk in elke arbeidsmarktregio.",
            "2023",
        ),
        com(
            "C19",
            q("gezamenlijke betalingsregeling"),
            "intention",
            "firm",
            None,
            "Een gezamenlijke betalingsregeling van uitvoeringsorganisaties.",
            "2022",
        ),
        com(
            "C20",
            q("De noodstop"),
            "intention",
            "firm",
            None,
            "De noodstop bij invordering invoeren.",
            "/2022-10-01",
        ),
        com(
            "C21",
            q("beslagregister"),
            "intention",
            "firm",
            None,
            "Gemeenten toegang geven tot het beslagregister.",
            "2022-05/2022-08",
        ),
        com(
            "C22",
            q("€ 40"),
            "intention",
            "firm",
            "ik",
            "De aanmaningskosten van de rijksoverheid verlagen naar € 20.",
            "2023/",
            amount=20,
        ),
        com(
            "C23",
            q("vernieuwde versie"),
            "intention",
            "firm",
            None,
            "Een vernieuwde rekentool voor de beslagvrije voet.",
            "/2022-12-01",
        ),
        com(
            "C24",
            q("minderjarige"),
            "announcement",
            "firm",
            "Woningcorporaties",
            "Geen gezinnen met kinderen meer ontruimen vanwege een huurschuld.",
            "2022/",
            third=True,
        ),
        com(
            "C25",
            q("gerechtsdeurwaarders"),
            "toezegging",
            "firm",
            "ik",
            "De Kamer informeren over de gesprekken met de gerechtsdeurwaarders.",
            "2021-12-11/2021-12-20",
        ),
        com(
            "C26",
            q("publiekscampagne"),
            "intention",
            "firm",
            None,
            "Een publiekscampagne voor jongeren starten.",
            "2022-09/2022-11",
        ),
        com(
            "C27",
            q("€ 9"),
            "intention",
            "firm",
            "Ik",
            "€ 9 miljoen voor jongerenperspectieffondsen in dertig gemeenten.",
            "2022/2023",
            amount=9_000_000,
        ),
        com(
            "C28",
            q("lespakket"),
            "intention",
            "firm",
            None,
            "Alle mbo-instellingen een lespakket over geldzaken geven.",
            "2022-09",
        ),
        com(
            "C29",
            q("Nibud"),
            "announcement",
            "firm",
            "Het Nibud",
            "De financiële vaardigheden van mbo-studenten meten.",
            "2022",
            third=True,
        ),
        com(
            "C30",
            q("achteraf betalen"),
            "intention",
            "firm",
            "ik",
            "Afspraken met aanbieders van achteraf betalen over controle op leeftijd.",
            "2022-01/2022-06",
        ),
        com(
            "C31",
            q("dashboard"),
            "intention",
            "firm",
            None,
            "Een openbaar dashboard met schuldencijfers per gemeente.",
            "2022-02-01",
        ),
        com(
            "C32",
            q("vijftien"),
            "intention",
            "firm",
            "ik",
            "Een ervaringsraad van vijftien mensen instellen.",
            "/2022-02-28",
            amount=15,
            unit="count",
        ),
        com(
            "C33",
            q("Leiden"),
            "announcement",
            "firm",
            "De Universiteit Leiden",
            "Onderzoek naar de gevolgen van geldstress voor kinderen.",
            "/2024",
            third=True,
        ),
        com(
            "C34",
            q("De evaluatie"),
            "toezegging",
            "firm",
            "ik",
            "De evaluatie van de Wet gemeentelijke schuldhulpverlening sturen.",
            "2022-07/2022-09",
        ),
        com(
            "C35",
            q("waterschapsbelasting"),
            "toezegging",
            "firm",
            "ik",
            "Terugkomen op de kwijtschelding van waterschapsbelasting.",
            "2022-03/2022-05",
        ),
        com(
            "C36",
            q("ieder jaar"),
            "toezegging",
            "firm",
            None,
            "Jaarlijks een rapportage over de voortgang sturen.",
            "2022-11",
        ),
    ],
    settlements=[settled("S01", q("24 juni…kom ik die"), "2021-06-24", "fulfilled")],
)
