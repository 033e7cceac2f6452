"""Stretches with a name: quarters, halves, seasons, school years, occasions, weeks."""

from datetime import date, timedelta

from ...engine.rulebook import Rule
from .days import month_place, number_place, years_joined
from .occasions import occasion, recess
from .place import Place, Scene, calendar_year, year_tail
from .span import Span, days, of_half, of_months, of_quarters, of_season, of_year
from .vocabulary import words

QUARTER = Rule(
    "date.quarter",
    "Quarters, by letter or in words; quarters that follow one another are one stretch.",
    (
        "In Q2 2024 start de bouw.",
        "Dat volgt in het derde kwartaal van 2025.",
        "In Q1, 2 en 3 is gemeten.",
        "Het laatste kwartaal is benut.",
    ),
    ("Een kwart van de huizen is af.", "De Q-koorts is terug."),
)
HALF = Rule(
    "date.half",
    "Halves of a year, a month or a season.",
    ("In de tweede helft van 2024 volgt de wet.", "Het eerste halfjaar van 2023 was droog."),
    ("De tweede helft van het geld is op.", "De eerste helft was beter dan de tweede."),
)
SEASON = Rule(
    "date.season",
    "A season as its whole months.",
    ("In het voorjaar van 2025 is dit klaar.", "In de zomer is het druk."),
    ("De zomertijd gaat in.", "Het winterreces-debat is uitgesteld."),
)
SCHOOLYEAR = Rule(
    "date.schoolyear",
    "A school year runs from 1 August, one of higher education from 1 September.",
    ("In schooljaar 2023-2024 deden veel scholen mee.", "In studiejaar 2025/26 geldt dit."),
    ("Het schooljaar telt 40 weken.",),
)
OCCASION = Rule(
    "date.occasion",
    "Prinsjesdag, Verantwoordingsdag, recesses and feasts, by rule or by the table of recesses.",
    ("Op Prinsjesdag 2024 is dit aangekondigd.", "Tijdens het zomerreces is de zaal dicht."),
    ("De feestdagenactie is voorbij.",),
)
WEEK = Rule(
    "date.week",
    "A numbered week, Monday to Sunday (ISO 8601).",
    ("In week 40 van 2024 is er een campagne.",),
    ("De week duurt lang.", "Zie week in week uit."),
)

_JOIN = frozenset((",", "en", "of", "/", "&", "-", "–"))


def _q(scene: Scene, i: int) -> int | None:
    if scene.low(i) == "q" and scene.joined(i + 1) and not scene.joined(i + 2):
        return scene.number(i + 1, 1, 4)
    if (
        scene.low(i) == "q"
        and scene.joined(i + 1)
        and scene.low(i + 2) in ("-", "–", "/", ",", ".", ")", ":", ";")
    ):
        return scene.number(i + 1, 1, 4)
    return None


def q_place(scene: Scene, i: int) -> Place | None:
    """«Q2 2024», «Q1, 2 en 3», «Q3-Q4», «Q1 en Q2»."""
    first = _q(scene, i)
    if first is None or (scene.joined(i) and scene.text[scene.tokens[i].start - 1].isalnum()):
        return None
    last, j = first, i + 2
    for _ in range(3):
        k = (
            j + 3
            if scene.follows(j, ("t", "/", "m")) or scene.follows(j, ("tot", "en", "met"))
            else (j + 1 if scene.low(j) in _JOIN else j)
        )
        if k == j:
            break
        number, width = _q(scene, k), 2
        if number is None and k < len(scene.tokens) and scene.low(k + 1) not in words("month"):
            number, width = scene.number(k, 1, 4), 1
        if (
            number is None
            or number <= last
            or (number != last + 1 and k == j + 1 and scene.low(j) not in "-–")
        ):
            break
        last, j = number, k + width
    if scene.low(j) in ("-", "–", "/", "(") and calendar_year(scene, j + 1, free=False):
        year = calendar_year(scene, j + 1, free=False)
        return Place(i, j + 2, "quarter", QUARTER.id, lambda y: of_quarters(y, first, last), year=year)
    end, year, lean, lost = year_tail(scene, j)
    return Place(
        i, end, "quarter", QUARTER.id, lambda y: of_quarters(y, first, last), year=year, lean=lean, lost=lost
    )


def ordinal_place(scene: Scene, i: int) -> Place | None:
    """«eerste kwartaal van 2024», «tweede helft van juni», «eerste drie maanden van 2023»."""
    j, number = _ordinal(scene, i)
    if number is None:
        return None
    last = number
    k, second = _ordinal(scene, j + 1) if scene.low(j) in ("en", "of", "/") else (j, None)
    if second is not None and second == number + 1:
        j, last = k, second
    unit = scene.low(j)
    if unit in ("kwartaal", "kwartalen"):
        low, high = (4, 4) if number == -1 else (number, last)
        end, year, lean, lost = year_tail(scene, j + 1)
        return Place(
            i,
            end,
            "quarter",
            QUARTER.id,
            lambda y: of_quarters(y, low, high),
            year=year,
            lean=lean,
            lost=lost,
        )
    if unit == "half" and scene.low(j + 1) == "jaar":
        unit, j = "halfjaar", j + 1
    if unit in ("halfjaar", "semester") and number in (1, 2, -1):
        half = 2 if number == -1 else number
        end, year, lean, lost = year_tail(scene, j + 1)
        return Place(i, end, "half", HALF.id, lambda y: of_half(y, half), year=year, lean=lean, lost=lost)
    if unit == "helft" and number in (1, 2, -1):
        return _half_of(scene, i, j, 2 if number == -1 else number)
    if (
        unit in ("week", "weken", "dag", "dagen", "maand", "maanden")
        or scene.number(j)
        or unit in words("count")
    ):
        return _first_units(scene, i, j, number)
    return None


def _ordinal(scene: Scene, i: int) -> tuple[int, int | None]:
    number = words("ordinal").get(scene.low(i))
    if (
        number is None
        and scene.number(i, 1, 4)
        and scene.joined(i + 1)
        and scene.low(i + 1) in ("e", "ste", "de")
    ):
        return i + 2, scene.number(i, 1, 4)
    return i + 1, number


def _half_of(scene: Scene, i: int, j: int, half: int) -> Place | None:
    of = scene.low(j + 1) == "van"
    end, year, lean, lost = year_tail(scene, j + 1)
    if end > j + 1 and not lean:
        return Place(i, end, "half", HALF.id, lambda y: of_half(y, half), year=year, lost=lost)
    k = scene.past_article(j + 2) if of else j + 1
    inner = plain_place(scene, k)
    if inner is None or inner.kind not in ("month", "season"):
        return None

    def at(y: int) -> Span | None:
        span = inner.at(y)
        if span is None or span.first is None or span.last is None:
            return None
        middle = span.first + timedelta(days=((span.last - span.first).days + 1) // 2)
        return days(span.first, middle - timedelta(days=1)) if half == 1 else days(middle, span.last)

    return Place(i, inner.end, "half", HALF.id, at, year=inner.year, lean=inner.lean, lost=inner.lost)


def _first_units(scene: Scene, i: int, j: int, number: int) -> Place | None:
    count = scene.number(j, 1, 31) or words("count").get(scene.low(j))
    unit = words("unit").get(scene.low(j + 1 if count else j))
    k = j + 2 if count else j + 1
    if unit not in ("day", "week", "month") or (not count and scene.low(j).endswith("en")):
        return None
    if scene.low(k) != "van":
        return None
    size = count or 1
    inner = plain_place(scene, scene.past_article(k + 1))
    end, year, lost = 0, None, False
    if inner is None or inner.kind not in ("month", "year", "season"):
        end, year, _, lost = year_tail(scene, k)
        if end == k:
            return None
        inner = Place(k, end, "year", HALF.id, of_year, year=year, lost=lost)
    whole = inner
    index = 1 if number == -1 else number

    def at(y: int) -> Span | None:
        span = whole.at(y)
        if span is None or span.first is None or span.last is None:
            return None
        if unit == "month":
            if number == -1:
                return (
                    of_months(span.last.year, span.last.month - size + 1, span.last.month)
                    if size <= span.last.month
                    else None
                )
            start = span.first.month + (index - 1) * size
            return of_months(span.first.year, start, start + size - 1) if start + size <= 13 else None
        step = timedelta(days=(7 if unit == "week" else 1) * size)
        if number == -1:
            return days(span.last - step + timedelta(days=1), span.last)
        first = span.first + step * (index - 1)
        return days(first, first + step - timedelta(days=1))

    return Place(i, whole.end, "month", HALF.id, at, year=whole.year, lean=whole.lean, lost=whole.lost)


def season_place(scene: Scene, i: int) -> Place | None:
    """«voorjaar van 2025», «zomer jl.», «de winter van 2023/24»."""
    first, last = words("season")[scene.low(i)]
    if scene.joined(i) or (
        scene.joined(i + 1) and scene.low(i + 1) in ("-", "–", "/") and scene.joined(i + 2)
    ):
        after = scene.low(i + 2)
        if scene.low(i + 1) != "/" and after not in words("season"):
            return None
    k = i + 2 if scene.low(i + 1) == "van" else i + 1
    if last < first and (stretch := years_joined(scene, k)):
        return Place(i, stretch[2], "season", SEASON.id, lambda y: of_season(y, first, last), year=stretch[0])
    end, year, lean, lost = year_tail(scene, i + 1)
    return Place(
        i, end, "season", SEASON.id, lambda y: of_season(y, first, last), year=year, lean=lean, lost=lost
    )


def school_place(scene: Scene, i: int) -> Place | None:
    """«schooljaar 2023-2024», «studiejaar 2025/26»."""
    month = words("schoolyear")[scene.low(i)]
    stretch = years_joined(scene, i + 1)
    single = calendar_year(scene, i + 1) if stretch is None else None
    if stretch is None and single is None:
        return None
    year, end = (stretch[0], stretch[2]) if stretch else (single or 0, i + 2)
    return Place(i, end, "schoolyear", SCHOOLYEAR.id, lambda y: school_year(y, month), year=year)


def school_year(year: int, month: int) -> Span:
    """The school year that begins in ``year``, on the first of ``month``."""
    return days(date(year, month, 1), date(year + 1, month, 1) - timedelta(days=1))


def occasion_place(scene: Scene, i: int) -> Place | None:
    """«Prinsjesdag 2024», «het zomerreces van 2023», «de kerstdagen»."""
    meaning = words("occasion")[scene.low(i)]
    if scene.joined(i + 1) and scene.low(i + 1) in ("-", "–"):
        return None
    if scene.low(i) in ("begrotingsbehandeling", "begrotingsbehandelingen", "jaareinde"):
        opener = scene.low(i - 1) if scene.low(i - 1) not in ("de", "het") else scene.low(i - 2)
        if opener not in ("voor", "vóór", "na", "aan", "rond", "naar"):
            return None  # an occasion only when something is to happen before or after it
    k = i + 2 if scene.low(i + 1) == "van" else i + 1
    if stretch := years_joined(scene, k):
        return Place(i, stretch[2], "occasion", OCCASION.id, lambda y: occasion(meaning, y), year=stretch[0])
    if (told := _day_in_brackets(scene, i + 1)) is not None:
        return Place(i, told.end + 1, "occasion", OCCASION.id, told.at, year=told.year, span=told.span)
    end, year, lean, lost = year_tail(scene, i + 1)
    return Place(
        i, end, "occasion", OCCASION.id, lambda y: occasion(meaning, y), year=year, lean=lean, lost=lost
    )


def _day_in_brackets(scene: Scene, i: int) -> Place | None:
    """«Verantwoordingsdag (16 mei)»: the letter itself says which day that is."""
    inner = number_place(scene, i + 1) if scene.low(i) == "(" and i + 1 < len(scene.tokens) else None
    if inner is None or inner.kind != "day" or inner.lean or scene.low(inner.end) != ")":
        return None
    return inner


def next_recess(scene: Scene, i: int) -> Place | None:
    """«voor het reces», «na het reces»: the first recess not over at the letter's date, approximate."""
    before = scene.low(i - 1) if scene.low(i - 1) != "het" else scene.low(i - 2)
    if before not in ("voor", "vóór", "na", "aan"):
        return None
    today = scene.today
    if today is None:
        return Place(i, i + 1, "occasion", OCCASION.id, lambda y: None, lost=True)
    coming = [
        span
        for year in (today.year - 1, today.year, today.year + 1)
        for name in ("zomer", "herfst", "kerst", "voorjaar", "mei")
        if (span := recess(name, year)).last and span.last >= today
    ]
    nearest = min(coming, key=lambda span: span.first or date.max).about()
    return Place(i, i + 1, "occasion", OCCASION.id, lambda y: nearest, span=nearest)


def week_place(scene: Scene, i: int) -> Place | None:
    """«week 40 van 2024»."""
    number = scene.number(i + 1, 1, 53)
    if number is None or not scene.free(i + 1):
        return None

    def at(year: int) -> Span | None:
        try:
            return days(date.fromisocalendar(year, number, 1), date.fromisocalendar(year, number, 7))
        except ValueError:
            return None

    end, year, lean, lost = year_tail(scene, i + 2)
    return Place(i, end, "week", WEEK.id, at, year=year, lean=lean, lost=lost)


def plain_place(scene: Scene, i: int) -> Place | None:
    """A month, a season, an occasion or a year: what a part or a half can be of."""
    word = scene.low(i)
    if word in words("month"):
        return month_place(scene, i)
    if word in words("season"):
        return season_place(scene, i)
    if word in words("schoolyear"):
        return school_place(scene, i)
    if word == "q":
        return q_place(scene, i)
    if word in words("ordinal") and scene.low(i + 1) == "kwartaal":
        return ordinal_place(scene, i)
    if i < len(scene.tokens) and scene.tokens[i].digits:
        return number_place(scene, i)
    return None
