# ruff: noqa: E501  (sentences are not broken)
"""Heritage, second of three: a first report, as printed by the parliament."""

from letterpress.blocks import H, L, Letter, Lines, P
from letterpress.gold import Gold, com, date, fig, settled
from letterpress.quotes import quoter
from letterpress.setting import Style

LETTER = Letter(
    layout="kamerstuk",
    style=Style("Times", 10.4, 12.6),
    title="Kamerstuk",
    interleaved=False,
    head={
        "year": "2023–2024",
        "dossier": "32 820",
        "number": "541",
        "printed": "2024",
        "subject": "Nieuwe visie cultuurbeleid",
        "what": "BRIEF VAN DE STAATSSECRETARIS VAN ONDERWIJS, CULTUUR EN WETENSCHAP",
        "lines": ["Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Den Haag, 7 juni 2024"],
    },
    body=(
        P(
            "Vorig jaar april ontving uw Kamer het programma Erfgoed in goede staat.[^1] Graag schets ik u wat er sindsdien is gebeurd, "
            "iets later dan aangekondigd omdat ik de cijfers van de Erfgoedmonitor wilde afwachten. Daarmee geef ik invulling aan de "
            "toezegging om uw Kamer jaarlijks over de voortgang te berichten."
        ),
        H("De staat van het erfgoed"),
        P(
            "Het beeld is gemengd. Van onze rijksmonumenten is nu 85% in redelijke of goede staat; voor kerken ligt dat aandeel met 79% "
            "lager. In 2023 kregen aanvragers van een restauratiesubsidie na gemiddeld zestien maanden uitsluitsel. De opleidingen tot "
            "restauratievakman telden vorig jaar 438 leerlingen. Het aantal gemeenten met een kerken- of erfgoedvisie liep op tot 187. "
            "Dat zijn stappen in de goede richting, al gaan zij mij niet snel genoeg."
        ),
        H("Restauratie"),
        P(
            "De regeling voor grote monumenten is op 1 november 2023 opengesteld. Er kwamen 74 aanvragen binnen, waarvan ik er 31 heb "
            "gehonoreerd voor samen € 41,7 mln. Als gevolg van de taakstelling op subsidies is voor de hele looptijd € 88 miljoen "
            "beschikbaar. In maart 2025 volgt een tweede ronde met een plafond van € 30 miljoen."
        ),
        P(
            "Moleneigenaren krijgen sinds januari 60% van hun kosten vergoed. De RCE heeft twaalf beoordelaars aangetrokken om de "
            "stapel weg te werken; eind dit jaar moet de gemiddelde behandelduur op negen maanden uitkomen. De groene lening voor bewoners "
            "van een monument is er nog niet, doordat de staatssteuntoets in Brussel meer tijd vergt. Het Restauratiefonds mikt nu op het "
            "eerste kwartaal van 2025."
        ),
        H("Religieus erfgoed"),
        P(
            "Van de 126 gemeenten met meer dan vijf monumentale kerken hebben er nu 83 hun kerkenvisie klaar; ik verwacht dat de andere in de loop "
            "van volgend jaar volgen. De studie naar een meldplicht heb ik u op 22 februari toegestuurd.[^2] Omdat de onderzoekers zo’n "
            "plicht onwerkbaar noemen, voer ik haar niet in. Met de religieuze gemeenschappen is in oktober en november gesproken; dat heeft "
            "een gezamenlijke routekaart voor lege kloosters opgeleverd."
        ),
        H("Vakmanschap"),
        P(
            "De gedachte van één nationaal centrum heb ik laten varen. Gemeenten en scholen zien meer in spreiding. In plaats daarvan "
            "geef ik vijf bestaande werkplaatsen elk een bijdrage, samen € 2,6 miljoen per jaar. De eerste drie beginnen in september, de "
            "overige twee in het voorjaar van 2025. Aan het streefgetal van 600 leerlingen in 2026 houd ik vast. Sinds september hebben 22 "
            "jonge restauratoren de meesterproef afgelegd; meer lieten de beschikbare leermeesters niet toe."
        ),
        H("Overige onderwerpen"),
        L(
            (
                "Het calamiteitendraaiboek ligt er in concept. De vaststelling voorzie ik in oktober, na een oefening in Zeeland.",
                "In 17 veiligheidsregio’s is inmiddels een adviseur voor erfgoed benoemd.",
                "Over rieten daken heb ik u met mijn brief van 12 september 2023 geïnformeerd; de toezegging aan het lid Van Wieren is "
                "daarmee afgedaan.",
                "De proef met een pas waarmee jongeren gratis monumenten bezoeken, loopt sinds februari in Drenthe, Utrecht en Zeeland. "
                "Begin 2025 besluit ik of de pas overal wordt ingevoerd.",
                "Extra belasting bij verkoop van een monument blijft van tafel.",
                "Voor historische parken en tuinen heeft de Voorjaarsnota geen structurele middelen gebracht.",
            ),
            "–",
        ),
        H("Vooruitblik"),
        P(
            "De motie-Lok vraagt om een overzicht van bedreigde fabriekscomplexen. Die inventarisatie rond ik dit jaar af. Met de "
            "provincies ga ik afspraken maken over de archeologische depots, waar nu 3,4 miljoen vondsten liggen en bijna twee derde van "
            "de schappen vol is. Uw Kamer krijgt begin volgend jaar een voorstel voor de bekostiging van de Monumentenwacht. Ik span mij "
            "ervoor in dat ook kleine eigenaren daar terechtkunnen. In mei 2025 rapporteer ik opnieuw."
        ),
        P("De Staatssecretaris van Onderwijs, Cultuur en Wetenschap,", 0),
        Lines(("H.M. Kranenborg",)),
    ),
    notes={
        1: "Brief van 14 april 2023, Kamerstuk 32 820, nr. 498.",
        2: "Kamerstuk 32 820, nr. 527.",
    },
)

q = quoter(LETTER)
REPORTING = q("Daarmee geef ik invulling")

GOLD = Gold(
    document={
        "kind": "kamerbrief",
        "date": "2024-06-07",
        "subject": "Nieuwe visie cultuurbeleid",
        "dossier": "32820",
        "number": "541",
        "session_year": "2023-2024",
        "reference": None,
        "sender_role": "De Staatssecretaris van Onderwijs, Cultuur en Wetenschap",
        "sender_name": "H.M. Kranenborg",
        "ministry": "Ministerie van Onderwijs, Cultuur en Wetenschap",
        "addressee": "de Voorzitter van de Tweede Kamer der Staten-Generaal",
    },
    furniture=["kst-32820-541", "ISSN 0921", "Tweede Kamer, vergaderjaar 2023–2024, 32 820"],
    figures=[
        fig(q("nu 85%"), "85%", 85, "percent", subject="onze rijksmonumenten in redelijke of goede staat"),
        fig(q("nu 85%"), "79%", 79, "percent", subject="kerken in redelijke of goede staat"),
        fig(
            q("zestien maanden"),
            "zestien maanden",
            16,
            "other",
            subject="uitsluitsel",
            period="2023",
            optional=True,
        ),
        fig(q("438 leerlingen"), "438", 438, subject="leerlingen", period="2023"),
        fig(q("tot 187"), "187", 187, subject="gemeenten met een kerken- of erfgoedvisie"),
        fig(q("74 aanvragen"), "74", 74, subject="aanvragen"),
        fig(q("74 aanvragen"), "31", 31, subject="aanvragen"),
        fig(q("74 aanvragen"), "€ 41,7 mln.", 41_700_000, "EUR", subject="aanvragen"),
        fig(q("€ 88 miljoen"), "€ 88 miljoen", 88_000_000, "EUR", subject="de hele looptijd"),
        fig(q("tweede ronde"), "€ 30 miljoen", 30_000_000, "EUR", subject="een plafond"),
        fig(q("Moleneigenaren"), "60%", 60, "percent", subject="hun kosten", period="2024-01/"),
        fig(q("twaalf beoordelaars"), "twaalf", 12, subject="beoordelaars"),
        fig(
            q("twaalf beoordelaars"),
            "negen maanden",
            9,
            "other",
            subject="de gemiddelde behandelduur",
            optional=True,
        ),
        fig(q("126 gemeenten"), "126", 126, subject="gemeenten met meer dan vijf monumentale kerken"),
        fig(q("126 gemeenten"), "meer dan vijf", 5, "count", "over", "monumentale kerken", optional=True),
        fig(q("126 gemeenten"), "83", 83, subject="gemeenten met meer dan vijf monumentale kerken"),
        fig(q("nationaal centrum"), "één", 1, optional=True),
        fig(q("€ 2,6 miljoen"), "vijf", 5, subject="bestaande werkplaatsen", optional=True),
        fig(q("€ 2,6 miljoen"), "€ 2,6 miljoen", 2_600_000, "EUR", subject="een bijdrage"),
        fig(q("De eerste drie"), "drie", 3, optional=True),
        fig(q("De eerste drie"), "twee", 2, optional=True),
        fig(q("streefgetal"), "600", 600, subject="leerlingen", period="2026"),
        fig(q("meesterproef"), "22", 22, subject="jonge restauratoren"),
        fig(q("In 17"), "17", 17, subject="veiligheidsregio’s"),
        fig(q("3,4 miljoen"), "3,4 miljoen", 3_400_000, subject="vondsten"),
        fig(q("3,4 miljoen"), "bijna twee derde", 66.67, "percent", "under", "de schappen"),
    ],
    dates=[
        date(q("Vorig jaar april"), "Vorig jaar april", "2023-04"),
        date(q("zestien maanden"), "2023", "2023"),
        date(q("438 leerlingen"), "vorig jaar", "2023"),
        date(q("1 november 2023"), "1 november 2023", "2023-11-01"),
        date(q("tweede ronde"), "maart 2025", "2025-03"),
        date(q("Moleneigenaren"), "sinds januari", "2024-01/"),
        date(q("twaalf beoordelaars"), "eind dit jaar", "2024-10/2024-12"),
        date(q("Restauratiefonds mikt"), "het eerste kwartaal van 2025", "2025-01/2025-03"),
        date(q("126 gemeenten"), "in de loop van volgend jaar", "2025"),
        date(q("22 februari"), "22 februari", "2024-02-22"),
        date(q("oktober en november"), "oktober en november", "2023-10/2023-11"),
        date(q("De eerste drie"), "september", "2024-09"),
        date(q("De eerste drie"), "het voorjaar van 2025", "2025-03/2025-05"),
        date(q("streefgetal"), "2026", "2026"),
        date(q("meesterproef"), "Sinds september", "2023-09/"),
        date(q("na een oefening"), "oktober", "2024-10"),
        date(q("rieten daken"), "12 september 2023", "2023-09-12"),
        date(q("proef met een pas"), "sinds februari", "2024-02/"),
        date(q("Begin 2025"), "Begin 2025", "2025-01/2025-03"),
        date(q("inventarisatie rond"), "dit jaar", "2024"),
        date(q("Monumentenwacht"), "begin volgend jaar", "2025-01/2025-03"),
        date(q("In mei 2025"), "mei 2025", "2025-05"),
        date("Brief van 14 april 2023", "14 april 2023", "2023-04-14"),
        date(q("Voorjaarsnota"), "de Voorjaarsnota", None, optional=True),
    ],
    commitments=[
        com("C01", q("tweede ronde"), "intention", "firm", None, "Een tweede ronde openen.", "2025-03"),
        com(
            "C02",
            q("tweede ronde"),
            "intention",
            "firm",
            None,
            "Voor de tweede ronde € 30 miljoen beschikbaar stellen.",
            "2025-03",
            amount=30_000_000,
        ),
        com(
            "C03",
            q("twaalf beoordelaars"),
            "target",
            "firm",
            "De RCE",
            "De gemiddelde behandelduur op negen maanden brengen.",
            "2024-10/2024-12",
        ),
        com(
            "C04",
            q("Restauratiefonds mikt"),
            "announcement",
            "intended",
            "Het Restauratiefonds",
            "De groene lening openstellen.",
            "2025-01/2025-03",
            third=True,
        ),
        com(
            "C05",
            q("126 gemeenten"),
            "target",
            "intended",
            "de andere",
            "De andere gemeenten hebben een kerkenvisie.",
            "2025",
            third=True,
        ),
        com("C06", q("onwerkbaar"), "intention", "firm", "ik", "Geen meldplicht invoeren."),
        com(
            "C07",
            q("€ 2,6 miljoen"),
            "intention",
            "firm",
            "ik",
            "Vijf werkplaatsen een bijdrage geven.",
            amount=2_600_000,
        ),
        com(
            "C08",
            q("De eerste drie"),
            "announcement",
            "firm",
            "De eerste drie",
            "De eerste drie werkplaatsen beginnen.",
            "2024-09",
            third=True,
        ),
        com(
            "C09",
            q("De eerste drie"),
            "announcement",
            "firm",
            "de overige twee",
            "De overige twee werkplaatsen beginnen.",
            "2025-03/2025-05",
            third=True,
        ),
        com(
            "C10",
            q("streefgetal"),
            "target",
            "intended",
            "ik",
            "600 leerlingen in 2026.",
            "2026",
            amount=600,
            unit="count",
        ),
        com(
            "C11",
            q("na een oefening"),
            "intention",
            "intended",
            "ik",
            "Het calamiteitendraaiboek vaststellen.",
            "2024-10",
        ),
        com(
            "C12",
            q("Begin 2025"),
            "intention",
            "firm",
            "ik",
            "Besluiten of de pas overal wordt ingevoerd.",
            "2025-01/2025-03",
        ),
        com(
            "C13",
            q("van tafel"),
            "intention",
            "firm",
            None,
            "Geen extra belasting bij verkoop van een monument.",
            optional=True,
        ),
        com(
            "C14",
            q("inventarisatie rond"),
            "intention",
            "firm",
            "ik",
            "De inventarisatie van bedreigde fabriekscomplexen afronden.",
            "2024",
        ),
        com(
            "C15",
            q("3,4 miljoen"),
            "intention",
            "firm",
            "ik",
            "Met de provincies afspraken maken over de archeologische depots.",
        ),
        com(
            "C16",
            q("Monumentenwacht"),
            "toezegging",
            "firm",
            None,
            "De Kamer een voorstel sturen voor de bekostiging van de Monumentenwacht.",
            "2025-01/2025-03",
        ),
        com(
            "C17",
            q("Ik span mij"),
            "intention",
            "intended",
            "Ik",
            "Ook kleine eigenaren kunnen bij de Monumentenwacht terecht.",
            optional=True,
        ),
        com("C18", q("In mei 2025"), "toezegging", "firm", "ik", "Opnieuw rapporteren.", "2025-05"),
        com(
            "C19",
            q("€ 88 miljoen"),
            "intention",
            "firm",
            None,
            "€ 88 miljoen voor grote restauraties.",
            amount=88_000_000,
            optional=True,
        ),
    ],
    settlements=[
        settled("S01", REPORTING, None, "fulfilled"),
        settled("S02", q("rieten daken"), None, "fulfilled"),
        settled("S03", q("De motie-Lok…inventarisatie rond"), None, "pending", optional=True),
    ],
)
