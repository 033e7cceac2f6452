# ruff: noqa: E501  (sentences are not broken)
"""Cycling safety, second of three: a report as an annex, with tables of key figures and of what was realised."""

from letterpress.blocks import H, L, Letter, P, T
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="annex",
    style=Style("Helvetica", 10.2, 13.8),
    title="Bijlage 1 VGR Heelhuids - na afstemming decentrale overheden",
    interleaved=True,
    head={
        "above": "Bijlage 1 bij de Kamerbrief van 28 november 2024, kenmerk IENW/BSK-2024/329015",
        "title": "Voortgangsrapportage programma Heelhuids 2024",
        "foot": "Ministerie van Infrastructuur en Waterstaat    {} van {}",
        "running": "Voortgangsrapportage programma Heelhuids 2024",
    },
    body=(
        H("Inleiding", number="1"),
        P(
            "Dit is de eerste voortgangsrapportage over het programma Heelhuids, waarmee het ministerie van Infrastructuur en Waterstaat (IenW) de "
            "fietsveiligheid wil verbeteren. Zij geeft invulling aan de toezegging om de Tweede Kamer elk jaar in november over de voortgang te "
            "informeren. Paragraaf 2 bevat de kerncijfers. De voortgang op de vier sporen is beschreven in paragraaf 3 tot en met 6, en "
            "paragraaf 7 blikt vooruit."
        ),
        H("Kerncijfers", number="2"),
        T(
            (
                ("Kerncijfer", "2022", "2023"),
                ("Overleden fietsers", "284", "268"),
                ("Ernstig gewonde fietsers", "9.400", "9.700"),
            ),
            (4, 1, 1),
            right=(1, 2),
        ),
        P(
            "Het aantal gemeenten met een eigen fietsveiligheidsplan is in een jaar tijd opgelopen van 96 tot 141. "
            "Hoewel minder fietsers zijn omgekomen, is het aantal ernstig gewonden in het afgelopen jaar verder gestegen. Aan de doelstelling "
            "voor 2030 wordt niettemin vastgehouden, al zal zij zonder extra inspanning moeilijk haalbaar zijn. Bij de telling in september droeg "
            "7% van de fietsers een helm; onder 70-plussers was dat 12%. De toename doet zich vooral voor bij mensen die op een elektrische "
            "fiets naar hun werk gaan, en verschilt sterk per streek."
        ),
        P(
            "Bij de uitleg van deze cijfers past voorzichtigheid. Het aantal verreden kilometers is toegenomen en de bevolking is ouder geworden, "
            "zodat een gelijkblijvend risico per kilometer al tot meer gewonden zou leiden. Daarnaast registreren ziekenhuizen "
            "nauwkeuriger dan voorheen. Het Planbureau voor de Leefomgeving heeft er bovendien op gewezen dat het weer een grote rol speelt: een "
            "zachte, natte winter leidt tot minder fietsverkeer, maar tot meer ongevallen per rit. Een Duits tijdschrift riep Houten dit jaar "
            "uit tot fietsstad van Europa."
        ),
        H("Spoor 1: de weg", number="3"),
        P(
            "De specifieke uitkering voor gemeenten, provincies en waterschappen is in maart opengesteld. In de eerste tranche hebben 118 wegbeheerders "
            "samen € 21 miljoen toegekend gekregen. Tot en met oktober is daarmee 130 kilometer fietspad verbreed, vlakker gemaakt of van "
            "betere randen voorzien. IenW gaat ervan uit dat eind 2026 de beoogde 500 kilometer gereed is. Elf provincies hebben "
            "in de zomer een overzicht van hun gevaarlijkste plekken ingeleverd. Alleen Flevoland heeft om uitstel gevraagd en levert "
            "zijn kaart in februari 2025."
        ),
        P(
            "Een eerste concept van de nieuwe ontwerpregels voor fietspaden is in oktober door het Kennisplatform Wegontwerp (KPW) aan gemeenten "
            "voorgelegd. Langs de N9 en de N36 heeft Rijkswaterstaat de verlichting van het fietspad vernieuwd. Gladheid leidde in de vorige "
            "winter volgens schatting tot 2.300 valpartijen, vooral in de vroege ochtend. Een boswachter in Drenthe opperde om bladeren met een "
            "veegmachine op zonnecellen te ruimen; dat idee wordt door de provincie beproefd."
        ),
        P(
            "De ervaringen van de wegbeheerders zijn overwegend positief, al klinkt ook kritiek. Kleine gemeenten vinden de aanvraag omslachtig en "
            "missen de menskracht om een ontwerp te maken. Waterschappen wijzen erop dat hun dijken in de eerste plaats het water moeten keren en "
            "dat een breder pad daarmee niet altijd te verenigen is. Uit een tussentijdse peiling onder wethouders komt naar voren dat zij "
            "vooral behoefte hebben aan voorbeelden van elders. Op 6 juni wisselden ruim 400 ontwerpers en beleidsmedewerkers in "
            "Amersfoort een dag lang ervaringen uit, onder meer over een dijkpad bij Tiel en een wijk in Heerhugowaard waar de auto te gast is."
        ),
        H("Spoor 2: de fietser", number="4"),
        P(
            "Sinds 13 mei zijn op bushokjes, in treinen en op sociale media bekende Nederlanders te zien die hun fietshelm dragen. Van de ondervraagden "
            "herinnert 58% zich een of meer van deze uitingen. Het onderzoek naar een helmplicht voor kinderen is afgerond en op 12 september "
            "aan de Tweede Kamer gezonden; de onderzoekers achten handhaving lastig. Met het Verbond van Schadeverzekeraars zijn twee "
            "gesprekken gevoerd over een tegemoetkoming bij de aankoop van een helm, en in januari wordt verder gesproken. Een subsidie van de "
            "provincie Overijssel op helmen was binnen drie weken uitgeput."
        ),
        P(
            "Aan de opfriscursussen van de Fietsersfederatie Nederland (FFN) namen in 2023 21.500 mensen deel. In augustus ontvingen alle "
            "basisscholen een leskoffer waarmee kinderen leren wat een vrachtwagenchauffeur wel en niet kan zien. Van alle ongevallen met kinderen "
            "gebeurt 6% in de directe omgeving van een school. De VNG heeft haar leden opgeroepen een fietsveiligheidsplan vast te stellen."
        ),
        P(
            "Opvallend is dat de gesprekken die vrijwilligers met oudere fietsers voeren, meer losmaken dan foldermateriaal. In Venlo is een groep "
            "gepensioneerde fysiotherapeuten actief die mensen thuis opzoekt en samen met hen een blokje om gaat. Veel deelnemers blijken hun "
            "zadel te hoog te hebben staan of hun fiets niet goed te kunnen op- en afstappen. De aanpak kost weinig en wordt door de "
            "huisartsen in de streek van harte ondersteund."
        ),
        H("Spoor 3: het voertuig", number="5"),
        P(
            "Het verbod op de verkoop van opvoersets kan niet op de voorziene datum ingaan, omdat de Europese Commissie nadere vragen heeft gesteld. "
            "Als nieuwe datum geldt 1 juli 2025. In Groningen, Tilburg en Almere rijden snelle fietsers sinds mei bij wijze van proef op de rijbaan. "
            "De eerste reacties lopen uiteen: automobilisten ervaren meer hinder, terwijl ouderen op het fietspad zich rustiger voelen. "
            "Voor het invoeren van een adviessnelheid op fietspaden bestaat bij gemeenten weinig animo. Zij zien meer in aparte stroken voor "
            "langzame en snelle fietsers, en daarop wordt de ondersteuning door IenW nu toegespitst."
        ),
        P(
            "Bij de controles die de politie sinds het najaar houdt, blijkt ongeveer een op de vijf gecontroleerde fatbikes te hard te kunnen. De "
            "meeste eigenaren zijn minderjarig en zeggen niet te weten dat het opvoeren van een fiets strafbaar is. Fabrikanten wijzen op hun beurt "
            "naar buitenlandse webwinkels, die zich aan het toezicht onttrekken. De Inspectie Leefomgeving en Transport (ILT) heeft dit "
            "onderwerp bij haar Europese zusterorganisaties aangekaart."
        ),
        H("Spoor 4: de cijfers", number="6"),
        P(
            "De bouw van het Landelijk Ongevallenregister Fiets (LOF) verloopt volgens planning; in het UMC Utrecht wordt proefgedraaid. "
            "Negentien ziekenhuizen hebben een overeenkomst tot aansluiting getekend. Conform de toezegging aan het lid Bosscher is de Tweede Kamer "
            "op 27 februari geïnformeerd over het aantal ambulanceritten voor gevallen fietsers."
        ),
        P(
            "Vooruitlopend op het register is door het Kenniscentrum Verkeersletsel (KVL) gekeken naar de dossiers van één ziekenhuis. "
            "Daaruit blijkt dat van elke drie gewonde fietsers er maar één in de politiecijfers terug te vinden is. Dit bevestigt het vermoeden dat de "
            "bestaande statistiek een te gunstig beeld geeft."
        ),
        P("De stand van enkele andere mijlpalen is opgenomen in de onderstaande tabel.", 0.5),
        T(
            (
                ("Mijlpaal", "Stand"),
                (
                    "Verwijderen van paaltjes door Rijkswaterstaat",
                    "Er zijn 1.150 paaltjes weggehaald; voor de overige is toestemming van de waterschappen nodig",
                ),
                ("Rollenbanken voor de politie", "Alle 60 zijn op 4 oktober aan de korpschef overgedragen"),
                ("Opleiding van verkeersouders door de FFN", "640 ouders hebben een getuigschrift behaald"),
                ("Strategisch Overleg Fiets (SOF)", "In maart en oktober bijeengekomen"),
                (
                    "Aanjager",
                    "Mevrouw Hoogland heeft haar werk in juni om gezondheidsredenen neergelegd; in haar plaats beginnen in januari 2025 vier "
                    "regionale aanjagers",
                ),
            ),
            (2, 3.4),
        ),
        P(
            "De samenwerking tussen de partners verloopt goed. Gemeenten en provincies weten het ministerie te vinden en omgekeerd, en de lijnen zijn "
            "kort. Niettemin klinkt uit het veld de wens om minder te vergaderen en meer te doen. Ook is gevraagd om één aanspreekpunt bij "
            "het Rijk. Met het bedrijfsleven bestaan goede contacten; zo heeft een keten van fietsenwinkels de verlichting van schoolfietsen "
            "kosteloos nagekeken. De prijs van een goede helm is volgens de branche gedaald tot gemiddeld € 62."
        ),
        H("Vooruitblik 2025", number="7"),
        P("Voor het komende jaar staan op het programma:", 0.4),
        L(
            (
                "de opening van een landelijk meldpunt voor gevaarlijke fietspaden, in het tweede kwartaal;",
                "een tweede tranche van de specifieke uitkering, met een budget van € 14 miljoen;",
                "onderzoek naar de toedracht van ongevallen met bakfietsen;",
                "het aanbieden van de wijziging van het Reglement verkeersregels en verkeerstekens (RVV) aan de Tweede Kamer, in het eerste "
                "kwartaal;",
                "een landelijke week van de veilige fiets, in september;",
                "de publicatie, in maart, van een handreiking over fietsstraten door het KPW.",
            ),
            "•",
        ),
        P(
            "Het streven is dat aan het einde van 2025 170 gemeenten een fietsveiligheidsplan hebben. De evaluatie van de proef met snelle fietsers op "
            "de rijbaan wordt in het voorjaar van 2025 aan de Tweede Kamer toegezonden. Verder beziet IenW met de branche of voor "
            "maaltijdbezorgers een rijvaardigheidstoets zinvol is."
        ),
    ),
)

q = quoter(LETTER)
AMBASSADORS = q("Mevrouw Hoogland")
REPORTING = q("Zij geeft invulling")

GOLD = Gold(
    document={
        "kind": "annex",
        "date": "2024-11-28",
        "subject": "Voortgangsrapportage programma Heelhuids 2024",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "IENW/BSK-2024/329015",
        "sender_role": None,
        "sender_name": None,
        "ministry": "Ministerie van Infrastructuur en Waterstaat",
        "addressee": None,
    },
    furniture=["IENW/BSK-2024/329015", "Waterstaat 1 van", "Waterstaat 2 van"],
    figures=[
        fig(q("vier sporen"), "vier", 4, subject="sporen", optional=True),
        fig("284", "284", 284, subject="Overleden fietsers", period="2022"),
        fig("268", "268", 268, subject="Overleden fietsers", period="2023"),
        fig("9.400", "9.400", 9400, subject="Ernstig gewonde fietsers", period="2022"),
        fig("9.700", "9.700", 9700, subject="Ernstig gewonde fietsers", period="2023"),
        fig(q("van 96 tot"), "96", 96, subject="gemeenten met een eigen fietsveiligheidsplan"),
        fig(q("van 96 tot"), "141", 141, subject="gemeenten met een eigen fietsveiligheidsplan"),
        fig(q("7% van"), "7%", 7, "percent", subject="de fietsers", period="2024-09"),
        fig(q("7% van"), "12%", 12, "percent", subject="70-plussers", period="2024-09"),
        fig(q("118 wegbeheerders"), "118", 118, subject="wegbeheerders"),
        fig(q("118 wegbeheerders"), "€ 21 miljoen", 21_000_000, "EUR", subject="In de eerste tranche"),
        fig(q("130 kilometer"), "130 kilometer", 130, "other", subject="fietspad"),
        fig(q("beoogde 500"), "500 kilometer", 500, "other", subject="de beoogde", period="2026-10/2026-12"),
        fig(q("Elf provincies"), "Elf", 11, subject="provincies"),
        fig(q("2.300 valpartijen"), "2.300", 2300, "count", "about", "valpartijen"),
        fig(q("één aanspreekpunt"), "één", 1, optional=True),
        fig(q("€ 62"), "€ 62", 62, "EUR", subject="een goede helm"),
        fig(q("ruim 400"), "ruim 400", 400, "count", "over", "ontwerpers en beleidsmedewerkers"),
        fig(q("58%"), "58%", 58, "percent", subject="de ondervraagden"),
        fig(q("Schadeverzekeraars"), "twee", 2, subject="gesprekken"),
        fig(q("Overijssel"), "drie weken", 3, "other", optional=True),
        fig(q("21.500"), "21.500", 21500, subject="mensen", period="2023"),
        fig(q("gebeurt 6%"), "6%", 6, "percent", subject="alle ongevallen met kinderen"),
        fig(
            q("fatbikes"),
            "ongeveer een op de vijf",
            20,
            "percent",
            "about",
            "gecontroleerde fatbikes",
            period="2024-09/2024-11",
        ),
        fig(q("één ziekenhuis"), "één", 1, subject="ziekenhuis", optional=True),
        fig(q("van elke drie"), "drie", 3, subject="gewonde fietsers", optional=True),
        fig(q("van elke drie"), "één", 1, subject="gewonde fietsers", optional=True),
        fig(
            q("van elke drie"), "van elke drie gewonde fietsers er maar één", 33.33, "percent", optional=True
        ),
        fig(q("Negentien"), "Negentien", 19, subject="ziekenhuizen"),
        fig(q("1.150"), "1.150", 1150, subject="paaltjes"),
        fig(q("Alle 60"), "60", 60, subject="Rollenbanken", period="2024-10-04"),
        fig(q("640 ouders"), "640", 640, subject="ouders"),
        fig(AMBASSADORS, "vier", 4, subject="regionale aanjagers", period="2025-01"),
        fig(q("€ 14 miljoen"), "€ 14 miljoen", 14_000_000, "EUR", subject="een budget", period="2025"),
        fig(q("170"), "170", 170, subject="gemeenten", period="2025-10/2025-12"),
    ],
    dates=[
        date(REPORTING, "november", "2024-11", optional=True),
        date("Kerncijfer 2022 2023", "2022", "2022", optional=True),
        date("Kerncijfer 2022 2023", "2023", "2023", optional=True),
        date(q("Hoewel minder"), "het afgelopen jaar", "2023", optional=True),
        date(q("Aan de doelstelling"), "2030", "2030"),
        date(q("7% van"), "september", "2024-09"),
        date(q("in maart opengesteld"), "maart", "2024-03"),
        date(q("130 kilometer"), "Tot en met oktober", "/2024-10"),
        date(q("beoogde 500"), "eind 2026", "2026-10/2026-12"),
        date(q("Elf provincies"), "de zomer", "2024-06/2024-08"),
        date(q("Flevoland"), "februari 2025", "2025-02"),
        date(q("ontwerpregels"), "oktober", "2024-10"),
        date(q("fietsstad van Europa"), "dit jaar", "2024"),
        date(q("ruim 400"), "6 juni", "2024-06-06"),
        date(q("2.300 valpartijen"), "de vorige winter", "2023-12/2024-02", optional=True),
        date(q("bushokjes"), "Sinds 13 mei", "2024-05-13/"),
        date(q("12 september"), "12 september", "2024-09-12"),
        date(q("Schadeverzekeraars"), "januari", "2025-01"),
        date(q("21.500"), "2023", "2023"),
        date(q("leskoffer"), "augustus", "2024-08"),
        date(q("1 juli 2025"), "1 juli 2025", "2025-07-01"),
        date(q("Tilburg"), "sinds mei", "2024-05/"),
        date(q("fatbikes"), "sinds het najaar", "2024-09/"),
        date(q("27 februari"), "27 februari", "2024-02-27"),
        date(q("Alle 60"), "4 oktober", "2024-10-04"),
        date("In maart en oktober bijeengekomen", "maart en oktober", None, optional=True),
        date(AMBASSADORS, "juni", "2024-06"),
        date(AMBASSADORS, "januari 2025", "2025-01"),
        date("Vooruitblik 2025", "2025", "2025", optional=True),
        date(q("Voor het komende jaar"), "het komende jaar", "2025", optional=True),
        date(q("meldpunt"), "het tweede kwartaal", "2025-04/2025-06"),
        date(q("Reglement"), "het eerste kwartaal", "2025-01/2025-03"),
        date(q("week van de veilige fiets"), "september", "2025-09"),
        date(q("fietsstraten"), "maart", "2025-03"),
        date(q("170"), "het einde van 2025", "2025-10/2025-12"),
        date(q("De evaluatie van de proef"), "het voorjaar van 2025", "2025-03/2025-05"),
    ],
    commitments=[
        com(
            "C01",
            q("Aan de doelstelling"),
            "target",
            "intended",
            None,
            "De doelstelling voor 2030 vasthouden.",
            "2030",
        ),
        com(
            "C02",
            q("beoogde 500"),
            "target",
            "intended",
            "IenW",
            "500 kilometer fietspad gereed.",
            "2026-10/2026-12",
            amount=500,
            unit="other",
        ),
        com(
            "C03",
            q("Flevoland"),
            "announcement",
            "firm",
            "Flevoland",
            "Flevoland levert zijn risicokaart.",
            "2025-02",
            third=True,
        ),
        com(
            "C04",
            q("1 juli 2025"),
            "intention",
            "firm",
            None,
            "Het verbod op de verkoop van opvoersets ingaan laten.",
            "2025-07-01",
        ),
        com(
            "C05",
            AMBASSADORS,
            "intention",
            "firm",
            "vier regionale aanjagers",
            "Vier regionale aanjagers laten beginnen.",
            "2025-01",
            amount=4,
            unit="count",
        ),
        com(
            "C06",
            q("meldpunt"),
            "intention",
            "firm",
            None,
            "Een landelijk meldpunt voor gevaarlijke fietspaden openen.",
            "2025-04/2025-06",
        ),
        com(
            "C07",
            q("€ 14 miljoen"),
            "intention",
            "firm",
            None,
            "Een tweede tranche van € 14 miljoen.",
            "2025",
            amount=14_000_000,
        ),
        com(
            "C08",
            q("bakfietsen"),
            "intention",
            "firm",
            None,
            "Onderzoek naar ongevallen met bakfietsen.",
            "2025",
        ),
        com(
            "C09",
            q("Reglement"),
            "toezegging",
            "firm",
            None,
            "De wijziging van het RVV aan de Kamer aanbieden.",
            "2025-01/2025-03",
        ),
        com(
            "C10",
            q("week van de veilige fiets"),
            "intention",
            "firm",
            None,
            "Een landelijke week van de veilige fiets.",
            "2025-09",
        ),
        com(
            "C11",
            q("fietsstraten"),
            "announcement",
            "firm",
            "het KPW",
            "Een handreiking over fietsstraten publiceren.",
            "2025-03",
            third=True,
        ),
        com(
            "C12",
            q("170"),
            "target",
            "intended",
            "170 gemeenten",
            "170 gemeenten met een fietsveiligheidsplan.",
            "2025-10/2025-12",
            amount=170,
            unit="count",
        ),
        com(
            "C13",
            q("De evaluatie van de proef"),
            "toezegging",
            "firm",
            None,
            "De evaluatie van de proef met snelle fietsers aan de Kamer sturen.",
            "2025-03/2025-05",
        ),
        com(
            "C14",
            q("maaltijdbezorgers"),
            "intention",
            "exploratory",
            "IenW",
            "Bezien of een rijvaardigheidstoets voor maaltijdbezorgers zinvol is.",
        ),
        com(
            "C15",
            q("Schadeverzekeraars"),
            "intention",
            "firm",
            None,
            "In januari verder spreken met de verzekeraars.",
            "2025-01",
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", REPORTING, None, "fulfilled"),
        settled("S02", q("27 februari"), None, "fulfilled"),
    ],
)
