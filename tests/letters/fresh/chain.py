# ruff: noqa: E501  (sentences are not broken)
"""What the two later letters on heritage say of the promises of the earlier ones, and the figures that come back."""

from pathlib import Path

from letterpress.quotes import quoter
from make import load

A, B, C = (
    "2023-04-14_brief-erfgoed-in-goede-staat",
    "2024-06-07_kst-32820-541",
    "2025-06-19_tweede-voortgangsbrief-erfgoed",
)
QUOTE = {name: quoter(load(Path(__file__).parent / f"{name}.py").LETTER) for name in (A, B, C)}


def told(
    document: str,
    ident: str,
    later: str,
    status: str,
    *reports: str,
    renews: tuple[str, ...] = (),
    change: tuple[str, object, object] | None = None,
    optional: bool = False,
) -> dict:
    """One promise in one later letter; the evidence is named by a few words of each sentence."""
    roles = [(words, "reports") for words in reports] + [(words, "renews") for words in renews]
    return {
        "document": document,
        "commitment": ident,
        "reported_in": later,
        "status": status,
        "evidence": [{"quote": QUOTE[later](words), "role": role} for words, role in roles],
        "change": None if change is None else dict(zip(("what", "from", "to"), change, strict=True)),
        "optional": optional,
    }


def series(indicator: str, unit: str, *points: tuple[str, str, float, str]) -> dict:
    return {
        "indicator": indicator,
        "unit": unit,
        "points": [
            {"document": d, "quote": QUOTE[d](words), "value": value, "period": period}
            for d, words, value, period in points
        ],
    }


TRACKING = [
    # --- the programme, in the first report
    told(A, "C01", B, "partly", "€ 88 miljoen", "74 aanvragen", change=("amount", 96_000_000, 88_000_000)),
    told(
        A,
        "C02",
        B,
        "fulfilled",
        "op 1 november",
        "74 aanvragen",
        change=("deadline", "2023-10-01", "2023-11-01"),
    ),
    told(A, "C03", B, "fulfilled", "Moleneigenaren"),
    told(A, "C04", B, "ongoing", "zestien maanden", renews=("twaalf beoordelaars",)),
    told(
        A,
        "C05",
        B,
        "postponed",
        "groene lening",
        renews=("Restauratiefonds mikt",),
        change=("deadline", "2024-01-01", "2025-03-31"),
    ),
    told(A, "C06", B, "ongoing", "126 gemeenten", "tot 187"),
    told(
        A,
        "C08",
        B,
        "fulfilled",
        "meldplicht",
        "onwerkbaar",
    ),
    told(A, "C09", B, "fulfilled", "meldplicht", change=("deadline", "2024-01-31", "2024-02-22")),
    told(A, "C10", B, "fulfilled", "oktober en november"),
    told(
        A,
        "C11",
        B,
        "dropped",
        "nationaal centrum",
        "€ 2,6 miljoen",
        "meer in spreiding",
        change=("scope", "een landelijk centrum", "vijf werkplaatsen"),
    ),
    told(A, "C12", B, "dropped", "nationaal centrum", "De eerste drie", "€ 2,6 miljoen"),
    told(A, "C13", B, "ongoing", "438 leerlingen", renews=("streefgetal",)),
    told(A, "C14", B, "partly", "meesterproef", change=("amount", 30, 22)),
    told(
        A,
        "C15",
        B,
        "postponed",
        "in concept",
        renews=("na een oefening",),
        change=("deadline", "2024-06-30", "2024-10-31"),
    ),
    told(A, "C16", B, "partly", "In 17", change=("amount", 25, 17), optional=True),
    told(A, "C17", B, "fulfilled", "rieten daken"),
    told(A, "C18", B, "ongoing", "proef met een pas", renews=("Begin 2025",)),
    told(A, "C19", B, "fulfilled", "proef met een pas"),
    told(A, "C20", B, "not_reported"),
    told(A, "C21", B, "ongoing", renews=("van tafel",)),
    told(A, "C22", B, "not_reported"),
    told(A, "C23", B, "dropped", "parken en tuinen"),
    told(
        A,
        "C24",
        B,
        "fulfilled",
        "Daarmee geef ik invulling",
        "Graag schets ik",
        renews=("In mei 2025",),
        change=("deadline", "2024-05-31", "2024-06-07"),
    ),
    told(A, "C25", B, "not_reported"),
    # --- the programme, in the second report
    told(A, "C01", C, "ongoing", "€ 67,7 miljoen", "19 projecten", renews=("€ 20 miljoen",), optional=True),
    told(A, "C02", C, "not_reported", optional=True),
    told(A, "C03", C, "not_reported"),
    told(
        A,
        "C04",
        C,
        "postponed",
        "norm van negen",
        "elf maanden",
        "ruim een vijfde",
        change=("deadline", "2024-12-31", "2026-12-31"),
    ),
    told(
        A,
        "C05",
        C,
        "fulfilled",
        "sinds 3 maart",
        "640 verstrekt",
        change=("deadline", "2024-01-01", "2025-03-03"),
    ),
    told(A, "C06", C, "ongoing", "In 119", "507 mensen"),
    told(A, "C08", C, "not_reported"),
    told(A, "C09", C, "not_reported"),
    told(A, "C10", C, "not_reported"),
    told(
        A,
        "C11",
        C,
        "dropped",
        "Alle vijf",
        "€ 2,3 miljoen",
        change=("scope", "een landelijk centrum", "vijf werkplaatsen"),
        optional=True,
    ),
    told(A, "C12", C, "dropped", "Alle vijf", optional=True),
    told(A, "C13", C, "ongoing", "De 600 leerlingen", "507 mensen"),
    told(A, "C14", C, "fulfilled", "op 34"),
    told(A, "C15", C, "postponed", "schuift opnieuw", change=("deadline", "2024-06-30", "2026-03-31")),
    told(A, "C16", C, "fulfilled", "iedere veiligheidsregio"),
    told(A, "C17", C, "not_reported"),
    told(A, "C18", C, "dropped", "landelijke invoering", "De jongerenpas", "had 3%"),
    told(A, "C19", C, "fulfilled", "had 3%", "De jongerenpas"),
    told(A, "C20", C, "not_reported"),
    told(A, "C21", C, "not_reported"),
    told(A, "C22", C, "dropped", "€ 55 mln.", "staatssecretaris van Financiën", optional=True),
    told(A, "C23", C, "fulfilled", "€ 4 miljoen"),
    told(A, "C24", C, "fulfilled", "Dit is de tweede", renews=("juni 2026",), optional=True),
    told(A, "C25", C, "ongoing", "door te lichten"),
    # --- the first report, in the second
    told(B, "C01", C, "fulfilled", "19 projecten", change=("deadline", "2025-03-31", "2025-05-31")),
    told(B, "C02", C, "partly", "19 projecten", change=("amount", 30_000_000, 26_000_000)),
    told(
        B,
        "C03",
        C,
        "postponed",
        "norm van negen",
        "elf maanden",
        "ruim een vijfde",
        change=("deadline", "2024-12-31", "2026-12-31"),
    ),
    told(B, "C04", C, "fulfilled", "sinds 3 maart", "640 verstrekt"),
    told(B, "C05", C, "ongoing", "In 119"),
    told(B, "C06", C, "not_reported"),
    told(B, "C07", C, "partly", "€ 2,3 miljoen", "Alle vijf", change=("amount", 2_600_000, 2_300_000)),
    told(B, "C08", C, "fulfilled", "Alle vijf"),
    told(B, "C09", C, "fulfilled", "Alle vijf"),
    told(B, "C10", C, "ongoing", "De 600 leerlingen", "507 mensen"),
    told(B, "C11", C, "postponed", "schuift opnieuw", change=("deadline", "2024-10-31", "2026-03-31")),
    told(B, "C12", C, "fulfilled", "landelijke invoering", "had 3%", "De jongerenpas", optional=True),
    told(B, "C13", C, "not_reported", optional=True),
    told(B, "C14", C, "fulfilled", "14 maart", change=("deadline", "2024-12-31", "2025-03-14")),
    told(B, "C15", C, "not_reported"),
    told(
        B, "C16", C, "postponed", "het toegezegde voorstel", change=("deadline", "2025-03-31", "2025-11-30")
    ),
    told(B, "C17", C, "not_reported", optional=True),
    told(
        B,
        "C18",
        C,
        "fulfilled",
        "Dit is de tweede",
        "de maand mei",
        change=("deadline", "2025-05-31", "2025-06-19"),
    ),
]

INDICATORS = [
    series(
        "rijksmonumenten in redelijke of goede staat",
        "percent",
        (A, "Volgens de Erfgoedmonitor", 84, "2022"),
        (B, "nu 85%", 85, "2024"),
        (C, "laat zien dat 87%", 87, "2025"),
    ),
    series(
        "kerken in redelijke of goede staat",
        "percent",
        (B, "nu 85%", 79, "2024"),
        (C, "met 80%", 80, "2025"),
    ),
    series(
        "gemiddelde duur van een subsidieaanvraag in maanden",
        "other",
        (A, "wachten gemiddeld", 19, "2022"),
        (B, "zestien maanden", 16, "2023"),
        (C, "elf maanden", 11, "2024"),
    ),
    series(
        "leerlingen van restauratieopleidingen",
        "count",
        (A, "slechts 412", 412, "2022"),
        (B, "438 leerlingen", 438, "2023"),
        (C, "507 mensen", 507, "2025"),
    ),
    series(
        "gemeenten met een kerken- of erfgoedvisie",
        "count",
        (A, "148", 148, "2023"),
        (B, "tot 187", 187, "2024"),
        (C, "507 mensen", 231, "2025"),
    ),
    series(
        "gemeenten met meer dan vijf monumentale kerken die een kerkenvisie hebben",
        "count",
        (B, "126 gemeenten", 83, "2024"),
        (C, "In 119", 119, "2025"),
    ),
    series(
        "afgelegde meesterproeven",
        "count",
        (B, "meesterproef", 22, "2024"),
        (C, "op 34", 34, "2024"),
    ),
    series(
        "geld voor de restauratie van grote monumenten, tot en met 2027",
        "EUR",
        (A, "€ 96 miljoen", 96_000_000, "2023/2027"),
        (B, "€ 88 miljoen", 88_000_000, "2023/2027"),
    ),
    series(
        "sinds de start toegekend aan grote restauraties",
        "EUR",
        (B, "74 aanvragen", 41_700_000, "2023/2024"),
        (C, "€ 67,7 miljoen", 67_700_000, "2023/2025"),
    ),
    series(
        "geld voor de tweede ronde",
        "EUR",
        (B, "tweede ronde", 30_000_000, "2025"),
        (C, "19 projecten", 26_000_000, "2025"),
    ),
    series(
        "jaarlijkse bijdrage aan de vijf werkplaatsen",
        "EUR",
        (B, "€ 2,6 miljoen", 2_600_000, "2024/"),
        (C, "€ 2,3 miljoen", 2_300_000, "2025"),
    ),
    series(
        "subsidiepercentage voor molens",
        "percent",
        (A, "molens van 50", 60, "2024"),
        (B, "Moleneigenaren", 60, "2024"),
    ),
    series(
        "doel: leerlingen van restauratieopleidingen in 2026",
        "count",
        (A, "600", 600, "2026"),
        (B, "streefgetal", 600, "2026"),
        (C, "De 600 leerlingen", 600, "2026"),
    ),
    series(
        "restauratiewerkplaatsen die een bijdrage krijgen",
        "count",
        (B, "€ 2,6 miljoen", 5, "2024"),
        (C, "Alle vijf", 5, "2025"),
    ),
]
