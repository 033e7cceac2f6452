# ruff: noqa: E501  (sentences are not broken)
"""Prisons, first of three: a programme in four lines. The house style, a side column at the right, a box of plans."""

from letterpress.blocks import Box, H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="side right",
    style=Style("SourceSansPro", 10.2, 13.4, hyphenated=True),
    title="Brief TK programma TidS def",
    head={
        "ministry": ("Ministerie van Justitie en Veiligheid",),
        "ribbon_x": 268,
        "return": "> Retouradres Postbus 20301 2500 EH Den Haag",
        "address": (
            "Aan de Voorzitter van de Tweede Kamer",
            "der Staten-Generaal",
            "Postbus 20018",
            "2500 EA  DEN HAAG",
        ),
        "lines": [
            ("Datum", "19 oktober 2018"),
            ("Onderwerp", "Programma Terug in de samenleving 2019–2022"),
        ],
        "label_width": 62,
        "side": [
            ("DG Straffen en Beschermen", ("Directie Sanctietoepassing en Jeugd", "Turfmarkt 147", "2511 DP Den Haag")),
            ("Ons kenmerk", ("2387145",)),
            ("Uw kenmerk", ("-",)),
            ("", ("Bij beantwoording de datum en ons kenmerk vermelden.",)),
        ],
        "side_next": [
            ("DG Straffen en Beschermen", ("Directie Sanctietoepassing en Jeugd",)),
            ("Ons kenmerk", ("2387145",)),
        ],
    },
    body=(
        P(
            "Jaarlijks verlaten ruim 29.000 mensen een Nederlandse gevangenis. Bijna allemaal worden zij vroeg of laat weer iemands buurman, collega of ouder, en de manier waarop zij terugkeren is daarom niet alleen hun eigen zaak. "
            "Van degenen die in 2015 vrijkwamen, pleegde 47 procent binnen twee jaar opnieuw een strafbaar feit. Dat aandeel is in tien jaar tijd nauwelijks gedaald. "
            "Achter ieder nieuw delict gaan slachtoffers schuil, en de maatschappelijke kosten van recidive worden geschat op circa € 1,4 miljard per jaar."
        ),
        P(
            "In het debat over het gevangeniswezen van 24 mei jl. heb ik het lid Terwindt toegezegd te komen met een samenhangende aanpak van de terugkeer van gedetineerden in de samenleving. Met deze brief voldoe ik aan die toezegging. "
            "Ik schets eerst de opgave, ga vervolgens in op de vier lijnen van het programma en sluit af met de wijze waarop de uitvoering is georganiseerd."
        ),
        H("De opgave"),
        P(
            "Straffen is vergelden, maar een straf die alleen vergeldt, laat een kans liggen. Uit onderzoek komt steeds opnieuw naar voren dat onderdak, inkomen, een geldig identiteitsbewijs, zorg en overzicht over schulden bepalend zijn voor een leven zonder criminaliteit. "
            "Op de dag van vrijlating heeft nu 62 procent van de gedetineerden een vaste slaapplek en beschikt driekwart over een geldig identiteitsbewijs. De gemiddelde schuld bij binnenkomst bedraagt € 14.200. "
            "Omdat ruim de helft van de gedetineerden korter dan een maand vastzit, is er bovendien weinig tijd om in die omstandigheden verandering te brengen."
        ),
        P(
            "Het afgelopen jaar heb ik met veel betrokkenen gesproken. In Krimpen aan den IJssel trof ik een man die mij vertelde hoe hij bij zijn vorige vrijlating ’s ochtends vroeg met een vuilniszak vol kleren bij de bushalte stond, zonder pas om een kaartje te kunnen kopen. "
            "Niemand had dat zo bedoeld, maar evenmin had iemand het voorkomen. Casemanagers, reclasseringswerkers, wethouders en directeuren wijzen ieder op een ander deel van het probleem, en zij hebben allemaal een beetje gelijk."
        ),
        P(
            "Met het programma wil ik dit patroon doorbreken. In 2023 moet de recidive binnen twee jaar zijn teruggebracht tot hoogstens 40 procent. Daarnaast streef ik ernaar dat eind 2022 minstens 80 procent van de gedetineerden bij vrijlating een vaste slaapplek heeft. "
            "Voor de uitvoering trek ik in de jaren 2019 tot en met 2022 in totaal € 42 miljoen uit, waarvan het grootste deel ten goede komt aan de inrichtingen zelf."
        ),
        H("Lijn 1. Vanaf de eerste dag"),
        P(
            "De voorbereiding op de terugkeer moet beginnen bij binnenkomst. Thans wordt vaak pas in de laatste weken nagedacht over de periode na de straf, wanneer de huurwoning al is opgezegd en de baan verloren is gegaan. "
            "Met ingang van 1 maart 2019 krijgt iedere gedetineerde binnen tien werkdagen na binnenkomst een persoonlijk terugkeerplan, dat hij samen met zijn casemanager opstelt. Om dat mogelijk te maken worden in 2019 bij de Dienst Justitiële Inrichtingen (DJI) 130 extra casemanagers aangesteld. "
            "Daarnaast ben ik voornemens 4.000 penitentiair inrichtingswerkers in 2019 en 2020 te laten trainen in motiverende gespreksvoering. Zij zijn het immers die een gedetineerde dagelijks zien en die als eersten merken of het plan meer is dan papier."
        ),
        P(
            "In elk van de 26 penitentiaire inrichtingen komt uiterlijk eind 2020 een re-integratiecentrum, waar gedetineerden zelfstandig een uitkering kunnen aanvragen, naar werk kunnen zoeken en hun post kunnen afhandelen. "
            "Voorts wordt het per 1 juli 2019 mogelijk om binnen de muren een identiteitskaart aan te vragen. Nu is daarvoor een begeleid bezoek aan het gemeentehuis nodig, iets wat de inrichtingen in 2017 ruim 1.900 keer hebben georganiseerd. "
            "De zorgverzekeraars hervatten vanaf april 2019 de verzekering van gedetineerden automatisch op de dag van vrijlating, zo heb ik met hen afgesproken."
        ),
        P(
            "Niet iedere gedetineerde hoeft achter hoge muren te verblijven. In de eerste helft van 2020 openen in Groningen en Breda kleinschalige voorzieningen met samen 60 plaatsen, waar gedetineerden met een laag risico de laatste maanden van hun straf dicht bij huis uitzitten. "
            "Voor wie maar kort vastzit, is een andere benadering nodig. Een plan van aanpak voor straffen tot vier weken ontvangt uw Kamer in het eerste kwartaal van 2019. "
            "Zolang dit kabinet er zit, zal ik geen inrichtingen sluiten, ook niet als de bezetting verder terugloopt."
        ),
        H("Lijn 2. Werk en scholing"),
        P(
            "Wie werk heeft, valt minder snel terug. In de werkzalen is echter lang niet altijd zinvolle arbeid voorhanden; één op de drie gedetineerden doet eenvoudig inpakwerk. "
            "De arbeidsweek gaat in alle inrichtingen per 1 januari 2020 van 20 naar 26 uur. Het uurloon voor gedetineerden, dat sinds 2004 op € 0,76 staat, verhoog ik in de loop van 2019 tot € 0,95. "
            "Ook wil ik bereiken dat in 2022 de helft van de langgestraften de inrichting verlaat met een erkend vakcertificaat; vorig jaar gold dat voor 22 procent."
        ),
        P(
            "Het UWV plaatst vanaf september 2019 in twaalf inrichtingen een eigen werkcoach. In Zwolle loopt sinds dit voorjaar een proef waarin 30 werkgevers gedetineerden al tijdens de straf in dienst nemen. "
            "Slaagt die proef, dan breid ik haar uit naar drie andere regio’s. De verklaring omtrent het gedrag (VOG) blijkt voor veel oud-gedetineerden een struikelblok, terwijl werkgevers er juist zekerheid aan ontlenen. "
            "Ik bezie daarom of de terugkijktermijn voor lichte delicten kan worden verkort. Over dit alles blijf ik met werkgevers en vakbonden in gesprek."
        ),
        H("Lijn 3. Onderdak, schulden en zorg"),
        P(
            "Zonder dak boven het hoofd is elk plan gedoemd te mislukken. De bij Aedes aangesloten woningcorporaties stellen in 2019 en 2020 samen 600 woningen ter beschikking aan mensen die uit detentie komen. "
            "Met de VNG verken ik of iemand die korter dan drie maanden vastzit, zijn huurwoning kan aanhouden. Reclassering Nederland opent volgend jaar spreekuren in acht wijkcentra, zodat hulp ook na afloop van het toezicht dichtbij blijft."
        ),
        P(
            "Schulden groeien tijdens detentie door. In het tweede kwartaal van 2019 voert het Centraal Justitieel Incassobureau (CJIB) een betaalpauze in, waardoor boetes gedurende de straf niet oplopen. "
            "Daarnaast laat ik onderzoeken of gedetineerden vanuit de inrichting tot de schuldsanering kunnen worden toegelaten. Gedetineerden die medicijnen gebruiken, krijgen met ingang van 1 april 2019 bij vertrek een voorraad voor twee weken mee. "
            "De overdracht aan de huisarts blijft daarbij van belang, want een doosje pillen is nog geen behandeling."
        ),
        P(
            "Vrouwen vormen met 6 procent van de populatie een kleine groep, waardoor hun omstandigheden gemakkelijk uit het zicht raken. Voor hen laat ik een afzonderlijk programma ontwikkelen, dat in het najaar van 2019 gereed is."
        ),
        H("Lijn 4. Familie en samenleving"),
        P(
            "Zo’n 25.000 kinderen per jaar maken mee dat een van hun ouders in de gevangenis belandt. Uiterlijk 31 december 2019 zijn in vijf inrichtingen vader-kindafdelingen ingericht. "
            "In de loop van 2020 wordt in iedere inrichting beeldbellen mogelijk gemaakt, zodat het contact met thuis niet afhangt van de reistijd. "
            "Voor vrijwilligersorganisaties stel ik in 2019, 2020 en 2021 jaarlijks € 3,5 miljoen beschikbaar. Stichting De Overkant koppelt volgend jaar 500 oud-gedetineerden aan een buddy, die hen het eerste jaar terzijde staat."
        ),
        P(
            "Terugkeer raakt ook degenen die het delict hebben ondergaan. Slachtoffers krijgen vanaf 2020 desgewenst bericht wanneer de dader voor het eerst met verlof gaat. "
            "Daarmee wordt voorkomen dat iemand in de supermarkt onverwacht oog in oog staat met degene die hem heeft overvallen.",
            0.8,
        ),
        Box(
            (
                P("<b>Verder in 2019:</b>", 0.3),
                L(
                    (
                        "De start van een landelijke campagne om werkgevers te winnen voor oud-gedetineerden.",
                        "Het openen van een telefoonlijn voor kinderen en partners van gedetineerden.",
                    ),
                    "•",
                ),
            ),
            "#eef1ea",
        ),
        H("Samenwerking en verantwoording"),
        P(
            "Het programma slaagt alleen wanneer rijk, gemeenten en reclassering hetzelfde doen als zij zeggen. Vóór 1 april 2019 teken ik met de VNG, DJI en de reclasseringsorganisaties een bestuurlijk akkoord, waarin staat wie in welke fase verantwoordelijk is. "
            "Het wetsvoorstel dat de voorwaardelijke invrijheidstelling beperkt tot ten hoogste twee jaar, leg ik in het voorjaar van 2019 voor advies voor aan de Raad van State. "
            "De Inspectie Justitie en Veiligheid onderzoekt in 2019 de kwaliteit van de besluiten over verlof."
        ),
        P("Over de voortgang wordt uw Kamer als volgt op de hoogte gehouden.", 0.4),
        L(
            (
                "Over de nieuwe verlofregeling informeer ik uw Kamer vóór de zomer van 2019.",
                "Met ingang van 2020 publiceert DJI elk jaar een monitor met de cijfers per inrichting.",
                "Het WODC evalueert het gehele programma in 2022.",
                "Ieder najaar ontvangt u een voortgangsbrief, de eerste keer in 2019.",
            ),
            "-",
        ),
        P("De Minister voor Rechtsbescherming,", 2),
        Lines(("T.A. Oosterbeek",)),
    ),
)

q = quoter(LETTER)

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2018-10-19",
        "subject": "Programma Terug in de samenleving 2019–2022",
        "dossier": None,
        "number": None,
        "session_year": None,
        "reference": "2387145",
        "sender_role": "De Minister voor Rechtsbescherming",
        "sender_name": "T.A. Oosterbeek",
        "ministry": "Ministerie van Justitie en Veiligheid",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["Retouradres", "Turfmarkt", "Ons kenmerk", "Pagina 2 van"],
    figures=[
        fig(q("29.000"), "ruim 29.000", 29_000, "count", "over", "mensen"),
        fig(q("47 procent"), "47 procent", 47, "percent", subject="degenen die in 2015 vrijkwamen"),
        fig(q("47 procent"), "twee jaar", 2, "year", optional=True),
        fig(q("nauwelijks gedaald"), "tien jaar", 10, "year", optional=True),
        fig(q("€ 1,4"), "circa € 1,4 miljard", 1_400_000_000, "EUR", "about", "de maatschappelijke kosten van recidive"),
        fig(q("Ik schets"), "vier", 4, subject="lijnen", optional=True),
        fig(q("62 procent"), "62 procent", 62, "percent", subject="de gedetineerden"),
        fig(q("62 procent"), "driekwart", 75, "percent", subject="de gedetineerden"),
        fig(q("€ 14.200"), "€ 14.200", 14_200, "EUR", subject="De gemiddelde schuld bij binnenkomst"),
        fig(q("ruim de helft"), "ruim de helft", 50, "percent", "over", "de gedetineerden"),
        fig(q("ruim de helft"), "een maand", 1, "other", "under", optional=True),
        fig(q("40 procent"), "hoogstens 40 procent", 40, "percent", "at_most", "de recidive", period="2023"),
        fig(q("40 procent"), "twee jaar", 2, "year", optional=True),
        fig(q("80 procent"), "minstens 80 procent", 80, "percent", "at_least", "de gedetineerden", period="2022-10/2022-12"),
        fig(q("€ 42"), "€ 42 miljoen", 42_000_000, "EUR", subject="de uitvoering", period="2019/2022"),
        fig(q("terugkeerplan"), "tien werkdagen", 10, "other", optional=True),
        fig(q("130 extra"), "130", 130, subject="extra casemanagers", period="2019"),
        fig(q("4.000"), "4.000", 4000, subject="penitentiair inrichtingswerkers", period="2019/2020"),
        fig(q("26 penitentiaire"), "26", 26, subject="penitentiaire inrichtingen"),
        fig(q("1.900"), "ruim 1.900", 1900, "count", "over", "keer", period="2017"),
        fig(q("60 plaatsen"), "60", 60, subject="plaatsen", period="2020-01/2020-06"),
        fig(q("vier weken"), "vier weken", 4, "other", "at_most", optional=True),
        fig(q("inpakwerk"), "één op de drie", 33.33, "percent", subject="gedetineerden"),
        fig(q("26 uur"), "20", 20, "other", subject="De arbeidsweek", optional=True),
        fig(q("26 uur"), "26 uur", 26, "other", subject="De arbeidsweek", period="2020-01-01", optional=True),
        fig(q("€ 0,95"), "€ 0,76", 0.76, "EUR", subject="Het uurloon voor gedetineerden", period="2004/"),
        fig(q("€ 0,95"), "€ 0,95", 0.95, "EUR", subject="Het uurloon voor gedetineerden", period="2019"),
        fig(q("vakcertificaat"), "de helft", 50, "percent", subject="de langgestraften", period="2022"),
        fig(q("vakcertificaat"), "22 procent", 22, "percent", subject="de langgestraften", period="2017"),
        fig(q("werkcoach"), "twaalf", 12, subject="inrichtingen", period="2019-09/"),
        fig(q("In Zwolle"), "30", 30, subject="werkgevers"),
        fig(q("Slaagt"), "drie", 3, subject="andere regio’s"),
        fig(q("Aedes"), "600", 600, subject="woningen", period="2019/2020"),
        fig(q("huurwoning kan"), "drie maanden", 3, "other", "under", optional=True),
        fig(q("acht wijkcentra"), "acht", 8, subject="wijkcentra", period="2019"),
        fig(q("voorraad"), "twee weken", 2, "other", optional=True),
        fig(q("6 procent"), "6 procent", 6, "percent", subject="de populatie"),
        fig(q("25.000"), "Zo’n 25.000", 25_000, "count", "about", "kinderen"),
        fig(q("vader-kind"), "vijf", 5, subject="inrichtingen", period="/2019-12-31"),
        fig(q("€ 3,5"), "€ 3,5 miljoen", 3_500_000, "EUR", subject="vrijwilligersorganisaties", period="2019/2021"),
        fig(q("De Overkant"), "500", 500, subject="oud-gedetineerden", period="2019"),
        fig(q("Raad van State"), "ten hoogste twee jaar", 2, "year", "at_most", optional=True),
    ],
    dates=[
        date(q("47 procent"), "2015", "2015"),
        date(q("24 mei"), "24 mei jl.", "2018-05-24"),
        date(q("met veel betrokkenen"), "Het afgelopen jaar", None, optional=True),
        date(q("40 procent"), "2023", "2023"),
        date(q("80 procent"), "eind 2022", "2022-10/2022-12"),
        date(q("€ 42"), "2019 tot en met 2022", "2019/2022"),
        date(q("terugkeerplan"), "Met ingang van 1 maart 2019", "2019-03-01/"),
        date(q("130 extra"), "2019", "2019"),
        date(q("4.000"), "2019 en 2020", "2019/2020"),
        date(q("26 penitentiaire"), "uiterlijk eind 2020", "/2020-12"),
        date(q("identiteitskaart"), "per 1 juli 2019", "2019-07-01/"),
        date(q("1.900"), "2017", "2017"),
        date(q("zorgverzekeraars"), "vanaf april 2019", "2019-04/"),
        date(q("60 plaatsen"), "de eerste helft van 2020", "2020-01/2020-06"),
        date(q("vier weken"), "het eerste kwartaal van 2019", "2019-01/2019-03"),
        date(q("26 uur"), "per 1 januari 2020", "2020-01-01/"),
        date(q("€ 0,95"), "sinds 2004", "2004/"),
        date(q("€ 0,95"), "in de loop van 2019", "2019"),
        date(q("vakcertificaat"), "2022", "2022"),
        date(q("vakcertificaat"), "vorig jaar", "2017"),
        date(q("werkcoach"), "vanaf september 2019", "2019-09/"),
        date(q("In Zwolle"), "sinds dit voorjaar", "2018-03/"),
        date(q("Aedes"), "2019 en 2020", "2019/2020"),
        date(q("acht wijkcentra"), "volgend jaar", "2019"),
        date(q("betaalpauze"), "het tweede kwartaal van 2019", "2019-04/2019-06"),
        date(q("voorraad"), "met ingang van 1 april 2019", "2019-04-01/"),
        date(q("afzonderlijk programma"), "het najaar van 2019", "2019-09/2019-11"),
        date(q("vader-kind"), "Uiterlijk 31 december 2019", "/2019-12-31"),
        date(q("beeldbellen"), "In de loop van 2020", "2020"),
        date(q("€ 3,5"), "2019, 2020 en 2021", "2019/2021"),
        date(q("De Overkant"), "volgend jaar", "2019"),
        date(q("Slachtoffers krijgen"), "vanaf 2020", "2020/"),
        date("Verder in 2019:", "2019", "2019"),
        date(q("bestuurlijk akkoord"), "Vóór 1 april 2019", "/2019-03-31"),
        date(q("Raad van State"), "het voorjaar van 2019", "2019-03/2019-05"),
        date(q("De Inspectie"), "2019", "2019"),
        date(q("verlofregeling"), "vóór de zomer van 2019", "/2019-05"),
        date(q("een monitor"), "Met ingang van 2020", "2020/"),
        date(q("WODC"), "2022", "2022"),
        date(q("Ieder najaar"), "najaar", "2019-09/2019-11", optional=True),
        date(q("Ieder najaar"), "2019", "2019"),
    ],
    commitments=[
        com("C01", q("40 procent"), "target", "firm", None, "De recidive binnen twee jaar terugbrengen tot hoogstens 40 procent.", "2023", amount=40, unit="percent"),
        com("C02", q("80 procent"), "target", "intended", "ik", "Minstens 80 procent heeft bij vrijlating een vaste slaapplek.", "2022-10/2022-12", amount=80, unit="percent"),
        com("C03", q("€ 42"), "intention", "firm", "ik", "€ 42 miljoen voor de uitvoering van het programma.", "2019/2022", amount=42_000_000),
        com("C04", q("terugkeerplan"), "intention", "firm", None, "Iedere gedetineerde binnen tien werkdagen een terugkeerplan.", "2019-03-01"),
        com("C05", q("130 extra"), "intention", "firm", None, "130 extra casemanagers aanstellen.", "2019", amount=130, unit="count"),
        com("C06", q("4.000"), "intention", "intended", "ik", "4.000 inrichtingswerkers trainen in motiverende gespreksvoering.", "2019/2020", amount=4000, unit="count"),
        com("C07", q("26 penitentiaire"), "intention", "firm", None, "In elk van de 26 inrichtingen een re-integratiecentrum.", "/2020-12", amount=26, unit="count"),
        com("C08", q("identiteitskaart"), "intention", "firm", None, "Binnen de muren een identiteitskaart kunnen aanvragen.", "2019-07-01"),
        com("C09", q("zorgverzekeraars"), "announcement", "firm", "De zorgverzekeraars", "De verzekering bij vrijlating automatisch hervatten.", "2019-04/", third=True),
        com("C10", q("60 plaatsen"), "intention", "firm", None, "Kleinschalige voorzieningen met 60 plaatsen in Groningen en Breda.", "2020-01/2020-06", amount=60, unit="count"),
        com("C11", q("vier weken"), "toezegging", "firm", None, "Een plan van aanpak voor straffen tot vier weken sturen.", "2019-01/2019-03"),
        com("C12", q("Zolang dit"), "intention", "firm", "ik", "Geen inrichtingen sluiten."),
        com("C13", q("26 uur"), "intention", "firm", None, "De arbeidsweek verlengen van 20 naar 26 uur.", "2020-01-01", amount=26, unit="other"),
        com("C14", q("€ 0,95"), "intention", "firm", "ik", "Het uurloon verhogen tot € 0,95.", "2019", amount=0.95),
        com("C15", q("vakcertificaat"), "target", "intended", "ik", "De helft van de langgestraften vertrekt met een vakcertificaat.", "2022", amount=50, unit="percent"),
        com("C16", q("werkcoach"), "announcement", "firm", "Het UWV", "In twaalf inrichtingen een werkcoach plaatsen.", "2019-09/", third=True, amount=12, unit="count"),
        com("C17", q("Slaagt"), "intention", "firm", "ik", "De proef in Zwolle bij succes uitbreiden naar drie andere regio’s.", amount=3, unit="count"),
        com("C18", q("terugkijktermijn"), "intention", "exploratory", "Ik", "Bezien of de terugkijktermijn van de VOG korter kan."),
        com("C19", q("Over dit alles"), "intention", "firm", "ik", "In gesprek blijven met werkgevers en vakbonden.", optional=True),
        com("C20", q("Aedes"), "announcement", "firm", "De bij Aedes aangesloten woningcorporaties", "600 woningen beschikbaar stellen.", "2019/2020", third=True, amount=600, unit="count"),
        com("C21", q("huurwoning kan"), "intention", "exploratory", "ik", "Verkennen of de huurwoning bij kort verblijf behouden kan blijven."),
        com("C22", q("acht wijkcentra"), "announcement", "firm", "Reclassering Nederland", "Spreekuren openen in acht wijkcentra.", "2019", third=True, amount=8, unit="count"),
        com("C23", q("betaalpauze"), "intention", "firm", "het Centraal Justitieel Incassobureau (CJIB)", "Een betaalpauze voor boetes tijdens detentie invoeren.", "2019-04/2019-06"),
        com("C24", q("schuldsanering"), "intention", "exploratory", "ik", "Onderzoeken of toelating tot de schuldsanering vanuit detentie kan."),
        com("C25", q("voorraad"), "intention", "firm", None, "Bij vertrek medicijnen voor twee weken meegeven.", "2019-04-01"),
        com("C26", q("afzonderlijk programma"), "intention", "firm", "ik", "Een programma voor vrouwelijke gedetineerden ontwikkelen.", "2019-09/2019-11"),
        com("C27", q("vader-kind"), "intention", "firm", None, "In vijf inrichtingen vader-kindafdelingen inrichten.", "/2019-12-31", amount=5, unit="count"),
        com("C28", q("beeldbellen"), "intention", "firm", None, "In iedere inrichting beeldbellen mogelijk maken.", "2020"),
        com("C29", q("€ 3,5"), "intention", "firm", "ik", "Jaarlijks € 3,5 miljoen voor vrijwilligersorganisaties.", "2019/2021", amount=3_500_000),
        com("C30", q("De Overkant"), "announcement", "firm", "Stichting De Overkant", "500 oud-gedetineerden aan een buddy koppelen.", "2019", third=True, amount=500, unit="count"),
        com("C31", q("Slachtoffers krijgen"), "intention", "firm", None, "Slachtoffers bericht geven van het eerste verlof.", "2020/"),
        com("C32", q("landelijke campagne"), "intention", "firm", None, "Een landelijke campagne om werkgevers te winnen.", "2019"),
        com("C33", q("telefoonlijn"), "intention", "firm", None, "Een telefoonlijn voor kinderen en partners openen.", "2019"),
        com("C34", q("bestuurlijk akkoord"), "intention", "firm", "ik", "Een bestuurlijk akkoord tekenen met VNG, DJI en reclassering.", "/2019-03-31"),
        com("C35", q("Raad van State"), "intention", "firm", "ik", "Het wetsvoorstel over voorwaardelijke invrijheidstelling aan de Raad van State voorleggen.", "2019-03/2019-05"),
        com("C36", q("De Inspectie"), "intention", "firm", "De Inspectie Justitie en Veiligheid", "De kwaliteit van verlofbesluiten onderzoeken.", "2019"),
        com("C37", q("verlofregeling"), "toezegging", "firm", "ik", "De Kamer informeren over de nieuwe verlofregeling.", "/2019-05"),
        com("C38", q("een monitor"), "intention", "firm", "DJI", "Elk jaar een monitor met cijfers per inrichting publiceren.", "2020/"),
        com("C39", q("WODC"), "intention", "firm", "Het WODC", "Het gehele programma evalueren.", "2022"),
        com("C40", q("Ieder najaar"), "toezegging", "firm", None, "Ieder najaar een voortgangsbrief.", "2019-09/2019-11"),
        com("C41", q("als volgt op de hoogte"), "toezegging", "firm", None, "De Kamer op de hoogte houden van de voortgang.", optional=True),
        com("C42", q("dit patroon"), "intention", "intended", "ik", "Het patroon van terugval doorbreken.", optional=True),
    ],
    settlements=[settled("S01", q("24 mei…Met deze brief"), "2018-05-24", "fulfilled")],
)
