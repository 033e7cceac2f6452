"""Days, months and years: «5 oktober 2022», «12 t/m 14 juni», «juli en augustus jl.», «2023–2025»."""

from itertools import pairwise

from ...engine.rulebook import Rule
from .place import Place, Scene, calendar_year, year_tail
from .span import Span, day, of_month, of_months, of_year, together
from .vocabulary import words

DAY = Rule(
    "date.day",
    "A day of a month, in words or figures; several days before one month are one stretch when they join.",
    (
        "Op 5 oktober 2022 sprak ik de sector.",
        "Dat was op 12-03-2021.",
        "Van 12 t/m 14 juni 2024 is de weg dicht.",
    ),
    ("Er zijn 5 marktpartijen.", "Zie paragraaf 4.1.2.", "De score is 3-2 geworden."),
)
MONTH = Rule(
    "date.month",
    "A month, or months that follow one another.",
    ("In juni 2021 begon de bouw.", "De proef liep in juli en augustus jl.", "Dat volgt in maart."),
    ("De marter is beschermd.", "De Meiboom stond er al."),
)
YEAR = Rule(
    "date.year",
    "A calendar year that stands free; a number in a name, with a unit or after a hedge is none.",
    ("In 2023 is dit afgerond.", "Vooruitblik 2024"),
    (
        "Er komen 2000 woningen bij.",
        "Dat kost 2024 euro.",
        "Het dossier-2020 is gesloten.",
        "Vliegtuig F2020 vloog.",
    ),
)
YEARS = Rule(
    "date.years",
    "Two years joined by a dash or a slash are one stretch.",
    ("Het programma 2023–2025 loopt.", "In 2022/23 waren er meer.", "Het plan geldt voor 2022 - 2026."),
    ("Kenmerk 2023-0000512345 is verwerkt.",),
)

_DASHES = ("-", "–", "—", "‑")
_JOIN = frozenset(("en", ",", "of", "/", "à", "&", *_DASHES))
_LIST = 8  # no more days or months than this are read before one month or year


def _numeric(scene: Scene, i: int) -> Place | None:
    """«12-03-2021», «2021-03-12», «12.03.2021», «7/12/20»."""
    sign = scene.low(i + 1)
    if (
        sign not in ("-", "/", ".")
        or scene.low(i + 3) != sign
        or not all(map(scene.joined, range(i + 1, i + 5)))
    ):
        return None
    if scene.joined(i) and scene.low(i - 1) not in ("(", "‘", "“", ":"):
        return None
    first, second, third = (scene.number(k) for k in (i, i + 2, i + 4))
    if first is None or second is None or third is None:
        return None
    if first >= 1900 and sign == "-":
        span = day(first, second, third) if first < 2100 and 0 < second <= 12 else None
    else:
        width = len(scene.tokens[i + 4].text)
        year = (
            third
            if width == 4 and 1900 <= third < 2100
            else 2000 + third
            if width == 2 and sign != "."
            else None
        )
        span = day(year, second, first) if year and 0 < second <= 12 else None
    if span is None or (scene.low(i + 5) == sign and scene.joined(i + 5) and scene.number(i + 6) is not None):
        return None
    return Place(i, i + 5, "day", DAY.id, lambda year: span, span=span)


def _connector(scene: Scene, i: int) -> tuple[int, bool]:
    """(index behind, whether a stretch) of what joins two days: «en», «,», «t/m», «tot en met»."""
    if scene.follows(i, ("tot", "en", "met")) or scene.follows(i, ("t", "/", "m")):
        return i + 3, True
    if scene.low(i) in ("tot", *_DASHES):
        return i + 1, True
    return (i + 1, False) if scene.low(i) in _JOIN else (i, False)


def _ordinal_end(scene: Scene, i: int) -> int:
    return i + 1 if scene.joined(i) and scene.low(i) in ("e", "ste", "de") else i


def number_place(scene: Scene, i: int) -> Place | None:
    """A date that starts with a number."""
    return _numeric(scene, i) or _days_of_month(scene, i) or _years(scene, i)


def _days_of_month(scene: Scene, i: int) -> Place | None:
    numbers, stretch, j = [], False, i
    for _ in range(_LIST):
        number = scene.number(j, 1, 31)
        if number is None or (scene.joined(j) and scene.text[scene.tokens[j].start - 1].isalpha()):
            break
        numbers.append(number)
        j = _ordinal_end(scene, j + 1)
        if scene.low(j) in words("month"):
            break
        j, through = _connector(scene, j)
        stretch = stretch or through
    month = words("month").get(scene.low(j)) if numbers else None
    if month is None or (scene.joined(i) and scene.text[scene.tokens[i].start - 1] in ".,"):
        return None
    if scene.joined(j + 1) and scene.low(j + 1) in _DASHES and scene.joined(j + 2):
        return None  # «1 mei-viering»
    runs = stretch or all(b == a + 1 for a, b in pairwise(numbers))

    def at(year: int) -> Span | None:
        spans = [span for number in numbers if (span := day(year, month, number))]
        if len(spans) < len(numbers) or numbers[0] > numbers[-1]:
            return None
        return together(spans, runs=runs)

    if at(2024) is None:
        return None
    end, year, lean, lost = year_tail(scene, _dot(scene, j))
    if end == _dot(scene, j):
        end = j + 1
    return Place(i, end, "day", DAY.id, at, year=year, lean=lean, lost=lost)


def _dot(scene: Scene, i: int) -> int:
    """The index behind the month at ``i`` and the full stop of its short form."""
    short = len(scene.low(i)) <= 5 and scene.low(i) not in ("maart", "april", "mei", "juni", "juli")
    return i + 2 if short and scene.low(i + 1) == "." and scene.joined(i + 1) else i + 1


def month_place(scene: Scene, i: int) -> Place | None:
    """«juni 2021», «juni jl.», «juli en augustus 2022», «maart/april»."""
    table = words("month")
    if scene.joined(i) and scene.low(i - 1) in (*_DASHES, "_") and not scene.tokens[i - 1].text.isspace():
        before = scene.text[scene.tokens[i].start - 2] if scene.tokens[i].start > 1 else " "
        if before.isalpha() and before.islower() and scene.low(i - 2) not in table:
            return None
    hyphened = scene.joined(i + 1) and scene.low(i + 1) in _DASHES and scene.joined(i + 2)
    if hyphened and scene.low(i + 2) not in table:
        return None  # «mei-circulaire»
    if scene.tokens[i].text[0].isupper() and scene.low(i) in ("mei", "jan") and i > 0:
        return None  # a surname or first name in the middle of a sentence
    if scene.low(i) in ("jan", "dec", "okt", "sep", "jun", "jul", "nov", "feb", "apr", "aug") and not (
        scene.low(i + 1) == "." or calendar_year(scene, i + 1)
    ):
        return None
    months, j, stretch = [table[scene.low(i)]], i, False
    while len(months) < _LIST:
        k = _dot(scene, j)
        if scene.low(k) not in _JOIN or scene.low(k + 1) not in table:
            break
        months.append(table[scene.low(k + 1)])
        stretch = stretch or scene.low(k) in _DASHES
        j = k + 1
    end, year, lean, lost = year_tail(scene, _dot(scene, j))
    if end == _dot(scene, j):
        end = j + 1
    runs = stretch or all(b == a % 12 + 1 for a, b in pairwise(months))
    wraps = months[-1] < months[0]

    def at(y: int) -> Span | None:
        if runs:
            return of_months(y - wraps, months[0], months[-1])
        return together([of_month(y - (wraps and month >= months[0]), month) for month in months], runs=False)

    return Place(i, end, "month", MONTH.id, at, year=year, lean=lean, lost=lost)


def _years(scene: Scene, i: int) -> Place | None:
    if (stretch := years_joined(scene, i)) is not None:
        low, high, end = stretch
        span = Span(of_year(low).first, of_year(high).last, f"{low}/{high}")
        return Place(i, end, "years", YEARS.id, lambda year: span, span=span)
    year = calendar_year(scene, i)
    if (
        year is None
        or scene.low(i - 1) in ("vergaderjaar", "nr", "nummer")
        or scene.low(i - 2) in ("nr", "nrs")
    ):
        return None
    if (listed := _listed_years(scene, i, year)) is not None:
        last, end = listed
        several = together([of_year(y) for y in range(year, last + 1)], runs=True)
        return Place(i, end, "years", YEARS.id, lambda y: several, span=several)
    return Place(i, i + 1, "year", YEAR.id, of_year, year=year)


def _listed_years(scene: Scene, i: int, year: int) -> tuple[int, int] | None:
    """(last, index behind) of years that follow one another: «2024 en 2025», «2023, 2024 en 2025».

    Beside «respectievelijk» every year has something of its own, and stays alone.
    """
    last, j = year, i + 1
    while scene.low(j) in (",", "en") and calendar_year(scene, j + 1) == last + 1:
        last, j = last + 1, j + 2
    if last == year or scene.low(j - 2) != "en" or scene.words & {"respectievelijk", "resp"}:
        return None
    return last, j


_DECADES = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip


def decade_place(scene: Scene, i: int) -> Place | None:
    """«de jaren negentig», «jaren vijftig en zestig», «de jaren '90»: of the last century."""
    first, j = _decade(scene, i + 1)
    if first is None:
        return None
    last = first
    if scene.low(j) in ("en", "-", "–", "/"):
        second, k = _decade(scene, j + 1)
        if second is not None and second > first:
            last, j = second, k
    span = Span(of_year(1900 + first).first, of_year(1909 + last).last, f"{1900 + first}/{1909 + last}")
    return Place(i, j, "years", YEARS.id, lambda year: span, span=span)


def _decade(scene: Scene, i: int) -> tuple[int | None, int]:
    if scene.low(i) in _DECADES:
        return _DECADES[scene.low(i)], i + 1
    j = i + 1 if scene.low(i) in ("'", "’", "‘") else i
    number = scene.number(j, 20, 90)
    return (
        (number, j + 1)
        if number is not None and number % 10 == 0 and len(scene.tokens[j].text) == 2
        else (None, i)
    )


def years_joined(scene: Scene, i: int) -> tuple[int, int, int] | None:
    """(first, last, index behind) of «2023–2025», «2022 - 2026», «2023/24»."""
    first = scene.number(i, 1900, 2099)
    if first is None or len(scene.tokens[i].text) != 4 or scene.low(i + 1) not in (*_DASHES, "/"):
        return None
    if (
        scene.joined(i)
        and (before := scene.text[scene.tokens[i].start - 1]) not in "(‘“«'\"[:"
        and not before.isspace()
    ):
        return None
    second = scene.number(i + 2)
    width = len(scene.tokens[i + 2].text) if second is not None else 0
    tight = scene.joined(i + 1) and scene.joined(i + 2)
    if second is None or (width == 2 and not tight) or scene.low(i - 1) == "vergaderjaar":
        return None
    if scene.joined(i + 3) and (
        scene.low(i + 3)[0].isalnum() or (scene.low(i + 3) in ("-", "/") and scene.joined(i + 4))
    ):
        return None
    last = second if width == 4 else first // 100 * 100 + second if width == 2 else 0
    return (first, last, i + 3) if first < last <= min(first + 60, 2099) else None
