"""Places told from the letter's date: «dit jaar», «afgelopen september», «de komende twee jaar»."""

from datetime import date, timedelta

from ...engine.rulebook import Rule
from .days import month_place, number_place
from .periods import occasion_place, plain_place, school_year, season_place
from .place import Place, Scene, calendar_year, year_tail
from .span import NOWHERE, Span, days, of_half, of_month, of_quarters, of_year, part, shift
from .vocabulary import words

RELATIVE = Rule(
    "date.relative",
    "A stretch told from the letter's date; without that date it stays unresolved.",
    (
        "Dit jaar is de brug vernieuwd.",
        "Afgelopen september sprak ik de sector.",
        "De komende twee jaar wordt er gebouwd.",
        "Volgende maand volgt het besluit.",
        "Vorig jaar mei is dit besloten.",
    ),
    ("De volgende stap is een gesprek.", "Het nieuwe station is open.", "Dit jaarverslag is vastgesteld."),
)
PART = Rule(
    "date.part",
    "Begin, medio or eind of a month, a year or a season, as the guideline divides them.",
    (
        "Eind maart 2024 is het rapport af.",
        "Begin volgend jaar start de proef.",
        "Medio 2025 volgt een besluit.",
    ),
    ("Het begin van de weg is smal.", "Half werk is geen werk."),
)
AGO = Rule(
    "date.ago",
    "A number of years, months or weeks ago: the year, the month or the week.",
    ("Twee jaar geleden was dat anders.",),
    ("Lang geleden was dat anders.",),
)

_LATE = 10  # from October on «afgelopen jaar» is the year of the letter, «de komende jaren» those after it


def relative_place(scene: Scene, i: int) -> Place | None:
    """What a word of direction opens."""
    turn = words("direction")[scene.low(i)]
    word = scene.low(i + 1)
    if scene.low(i) == "nieuwe" and word not in ("jaar", "kalenderjaar", "schooljaar"):
        return None
    if word in words("month") or word in words("season") or word in words("occasion"):
        return _turned(scene, i, turn)
    if word in words("schoolyear"):
        return _school(scene, i, turn)
    if word in words("weekday"):
        return _weekday(scene, i, turn)
    if word in ("kwartaal", "halfjaar"):
        return _quarter(scene, i, turn)
    count, j = _count(scene, i + 1)
    if count is None and scene.number(i + 1, 1, 31) and scene.low(i + 2) in words("month"):
        inner = number_place(scene, i + 1)
        return _lean(i, inner, turn) if inner else None
    return _stretch(scene, i, turn, count, j)


def _count(scene: Scene, i: int) -> tuple[float | None, int]:
    if scene.low(i) == "half" and scene.low(i + 1) == "jaar":
        return 0.5, i + 1
    if scene.low(i) == "anderhalf":
        return 1.5, i + 1
    if (number := scene.number(i, 1, 99)) is not None and scene.low(i + 1) in words("unit"):
        return number, i + 1
    if scene.low(i) in words("count"):
        many = words("count")[scene.low(i)]
        return many, i + 1
    return None, i


def _make(scene: Scene, i: int, end: int, kind: str, span: Span | None, *, vague: bool = False) -> Place:
    found = span or NOWHERE
    return Place(
        i,
        end,
        kind,
        RELATIVE.id,
        lambda year: found,
        span=found,
        vague=vague,
        lost=scene.today is None and not vague,
    )


def _stretch(scene: Scene, i: int, turn: int, count: float | None, j: int) -> Place | None:
    """A direction with years, months, weeks or days."""
    word, today = scene.low(j), scene.today
    unit = words("unit").get(word)
    if unit is None or (scene.joined(j + 1) and scene.low(j + 1) in ("-", "–")):
        return None
    if unit == "vague" or (count is None and word in ("jaren", "maanden", "weken", "dagen")) or count == 0:
        if turn == 0 and word not in ("kabinetsperiode", "regeerperiode"):
            return None
        if scene.low(i) in ("vorige", "volgende") and unit in ("vague", "day"):
            return None
        span = Span(None, None, None)
        if today and turn:
            span = Span(today, None, f"{today}/..") if turn > 0 else Span(None, today, f"../{today}")
        return _make(scene, i, j + 1, "vague", span, vague=True)
    if unit == "day" and (count is None or scene.low(i) in ("volgende", "vorige")):
        return None
    if count is None or (count == 1 and unit == "year" and turn):
        if unit == "year":
            return _year(scene, i, turn, j)
        return _make(scene, i, j + 1, unit, _unit(today, unit, turn) if today else None)
    if turn == 0:
        return None
    return _make(scene, i, j + 1, "stretch", _many(today, unit, turn, count) if today else None)


def _year(scene: Scene, i: int, turn: int, j: int) -> Place:
    """«dit jaar», «het komende jaar», «vorig jaar mei»."""
    today, word = scene.today, scene.low(i)
    inner = (
        plain_place(scene, j + 1) if scene.low(j + 1) not in ("", ".") and not _digits(scene, j + 1) else None
    )
    if inner and inner.kind in ("month", "season") and not inner.dated:
        year = today.year + turn if today else None
        return Place(i, inner.end, inner.kind, RELATIVE.id, inner.at, year=year, lost=today is None)
    if today is None:
        return _make(scene, i, j + 1, "year", None)
    if word in ("afgelopen", "voorbije"):
        if today.month >= _LATE:
            return _make(scene, i, j + 1, "year", of_year(today.year))
        if today.month <= 6:
            return _make(scene, i, j + 1, "year", of_year(today.year - 1))
        return _make(scene, i, j + 1, "year", days(shift(today, -1, "year"), today))
    if word in ("komende", "nieuwe") and today.month == 1:
        return _make(scene, i, j + 1, "year", of_year(today.year))
    return _make(scene, i, j + 1, "year", of_year(today.year + turn))


def _digits(scene: Scene, i: int) -> bool:
    return i < len(scene.tokens) and scene.tokens[i].digits


def _unit(today: date, unit: str, turn: int) -> Span:
    if unit == "month":
        month = shift(today.replace(day=1), turn, "month")
        return of_month(month.year, month.month)
    if unit == "week":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=turn)
        return days(monday, monday + timedelta(days=6))
    return days(shift(today, turn, unit), shift(today, turn, unit))


def _many(today: date, unit: str, turn: int, count: float) -> Span:
    """Years late in the year are whole calendar years, all else counts from the letter's day."""
    if unit == "year" and count == int(count) and today.month >= _LATE:
        number = int(count)
        low, high = (
            (today.year + 1, today.year + number) if turn > 0 else (today.year - number + 1, today.year)
        )
        return of_year(low) if low == high else of_year(low).through(of_year(high))
    months = unit == "year" and count != int(count)
    far = shift(today, turn * int(count * 12 if months else count), "month" if months else unit)
    return days(min(today, far), max(today, far))


def _turned(scene: Scene, i: int, turn: int) -> Place | None:
    """«afgelopen september», «dit voorjaar», «komend zomerreces»."""
    word = scene.low(i + 1)
    if word in words("month"):
        inner = month_place(scene, i + 1)
    elif word in words("season"):
        inner = season_place(scene, i + 1)
    else:
        inner = occasion_place(scene, i + 1)
    return _lean(i, inner, turn, scene.today) if inner else None


def _lean(i: int, inner: Place, turn: int, today: date | None = None) -> Place:
    if inner.year is not None:
        return Place(i, inner.end, inner.kind, RELATIVE.id, inner.at, year=inner.year)
    if turn == 0:
        return Place(
            i,
            inner.end,
            inner.kind,
            RELATIVE.id,
            inner.at,
            year=today.year if today else None,
            lost=today is None,
        )
    return Place(i, inner.end, inner.kind, RELATIVE.id, inner.at, lean=turn)


def _school(scene: Scene, i: int, turn: int) -> Place:
    month, today = words("schoolyear")[scene.low(i + 1)], scene.today
    span = school_year(today.year - (today.month < month) + turn, month) if today else None
    return _make(scene, i, i + 2, "schoolyear", span)


def _weekday(scene: Scene, i: int, turn: int) -> Place | None:
    exact = weekday_place(scene, i + 1)
    if exact is not None:
        return Place(i, exact.end, "day", RELATIVE.id, exact.at, year=exact.year, span=exact.span, lean=turn)
    if turn == 0 or (scene.joined(i + 2) and scene.low(i + 2) in ("-", "–")):
        return None
    return _make(scene, i, i + 2, "day", _coming(scene, i + 1, turn))


def _coming(scene: Scene, i: int, turn: int) -> Span:
    """The next or the last day of that name, seen from the letter's date."""
    number, today = words("weekday")[scene.low(i)], scene.today
    if today is None:
        return NOWHERE
    step = (number - today.weekday()) % 7 or 7 if turn > 0 else -((today.weekday() - number) % 7 or 7)
    return days(today + timedelta(days=step), today + timedelta(days=step))


def weekday_place(scene: Scene, i: int) -> Place | None:
    """«dinsdag 3 juni», the name of the day with its date."""
    end, _, lean, _ = year_tail(scene, i + 1)
    if lean:  # «vrijdag a.s.»
        coming = _coming(scene, i, lean)
        return Place(i, end, "day", RELATIVE.id, lambda year: coming, span=coming, lost=scene.today is None)
    j = i + 1 + (scene.low(i + 1) == ",")
    inner = number_place(scene, j) if _digits(scene, j) else None
    if inner is None or inner.kind != "day":
        return None
    return Place(
        i,
        inner.end,
        "day",
        inner.rule,
        inner.at,
        year=inner.year,
        span=inner.span,
        lean=inner.lean,
        lost=inner.lost,
    )


def _quarter(scene: Scene, i: int, turn: int) -> Place:
    today = scene.today
    if today is None:
        return _make(scene, i, i + 2, "quarter", None)
    size = 3 if scene.low(i + 1) == "kwartaal" else 6
    year, index = divmod(today.year * (12 // size) + (today.month - 1) // size + turn, 12 // size)
    span = of_quarters(year, index + 1, index + 1) if size == 3 else of_half(year, index + 1)
    return _make(scene, i, i + 2, "quarter", span)


def part_place(scene: Scene, i: int) -> Place | None:
    """«eind maart», «begin volgend jaar», «het einde van het jaar»."""
    which, j = words("part")[scene.low(i)], i + 1
    if scene.low(i) == "half" and not (scene.low(j) in words("month") or calendar_year(scene, j)):
        return None
    if scene.joined(j) and scene.low(j) in ("-", "–", "/"):
        return None
    linked = scene.low(j) == "van"
    j = scene.past_article(j + 1) if linked else scene.past_article(j)
    word = scene.low(j)
    inner: Place | None
    if word in words("direction"):
        inner = relative_place(scene, j)
    elif linked and word in ("jaar", "kalenderjaar"):
        inner = _make(scene, j, j + 1, "year", of_year(scene.today.year) if scene.today else None)
    elif word in ("jaar", "maand") and (calendar_year(scene, j + 1) or scene.low(j + 1) in words("month")):
        inner = plain_place(scene, j + 1)
    else:
        inner = plain_place(scene, j)
    if inner is None or inner.vague or inner.kind in ("day", "week", "stretch"):
        return None
    whole = inner

    def at(year: int) -> Span | None:
        span = whole.at(year)
        return part(span, which) if span else None

    fixed = part(inner.span, which) if inner.span else None
    kind = "end" if which == "eind" else "part"
    return Place(
        i, inner.end, kind, PART.id, at, year=inner.year, span=fixed, lean=inner.lean, lost=inner.lost
    )


def ago_place(scene: Scene, i: int) -> Place | None:
    """«twee jaar geleden»: that year; «drie maanden geleden»: that month."""
    count, j = _count(scene, i)
    unit = words("unit").get(scene.low(j))
    if (
        not count
        or count != int(count)
        or unit not in ("year", "month", "week")
        or scene.low(j + 1) != "geleden"
    ):
        return None
    today, span = scene.today, None
    if today:
        far = shift(today, -int(count), unit)
        span = of_year(far.year) if unit == "year" else of_month(far.year, far.month)
        if unit == "week":
            span = _unit(far, "week", 0)
    made = _make(scene, i, j + 2, unit, span)
    return Place(i, j + 2, unit, AGO.id, made.at, span=made.span, lost=made.lost)
