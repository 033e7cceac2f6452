"""A stretch of the calendar with its EDTF (ISO 8601-2) string, and the arithmetic on it."""

import calendar
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day, None where open or unknown. ``edtf`` as precise as the words: «2024-33»."""

    first: date | None
    last: date | None
    edtf: str | None

    def opened(self) -> "Span":
        """«vanaf X»: from its first day on."""
        return Span(self.first, None, f"{self.first}/.." if self.first else None)

    def until(self) -> "Span":
        """«uiterlijk X», «tot en met X»: up to and with its last day."""
        return Span(None, self.last, f"../{self.last}" if self.last else None)

    def before(self) -> "Span":
        """«voor X»: up to the day before its first."""
        last = self.first - _DAY if self.first else None
        return Span(None, last, f"../{last}" if last else None)

    def after(self) -> "Span":
        """«na X»: from the day after its last."""
        first = self.last + _DAY if self.last else None
        return Span(first, None, f"{first}/.." if first else None)

    def about(self) -> "Span":
        """«rond X»: the same days, marked approximate. Codes of seasons and quarters take no mark, so those
        are written as their months."""
        if self.edtf is None or "~" in self.edtf or self.first is None or self.last is None:
            return self
        if "/" not in self.edtf and not self.edtf[5:7] > "12":
            return replace(self, edtf=self.edtf + "~")
        ends = self.edtf.split("/") if "/" in self.edtf else [str(self.first)[:7], str(self.last)[:7]]
        return replace(self, edtf="/".join(f"{end}~" for end in ends))

    def through(self, other: "Span") -> "Span":
        """«van X tot en met Y»: the first day of the one to the last of the other."""
        left = self.edtf if _plain(self) else str(self.first) if self.first else None
        right = other.edtf if _plain(other) else str(other.last) if other.last else None
        return Span(self.first, other.last, f"{left or '..'}/{right or '..'}" if left or right else None)


NOWHERE = Span(None, None, None)


def _plain(span: Span) -> bool:
    """Whether the EDTF is a year, a month or a day, which may stand in an interval."""
    return (
        bool(span.edtf)
        and not set(str(span.edtf)) & set("/{~")
        and (len(str(span.edtf)) != 7 or str(span.edtf)[5:7] <= "12")
    )


def days(first: date, last: date) -> Span:
    """From day to day, both counted."""
    return Span(first, last, str(first) if first == last else f"{first}/{last}")


def day(year: int, month: int, number: int) -> Span | None:
    """One day; None where the calendar has none (30 February)."""
    try:
        return days(date(year, month, number), date(year, month, number))
    except ValueError:
        return None


def last_of(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def of_year(year: int) -> Span:
    """A calendar year."""
    return Span(date(year, 1, 1), date(year, 12, 31), f"{year:04d}")


def of_month(year: int, month: int) -> Span:
    """A calendar month."""
    return Span(date(year, month, 1), last_of(year, month), f"{year:04d}-{month:02d}")


def together(spans: Sequence[Span], *, runs: bool) -> Span:
    """Places named in one breath, from the first day to the last: «maart, juni en september». Those that do
    not run on keep their list in the EDTF, «{2025-03,2025-06,2025-09}»."""
    first, last = spans[0], spans[-1]
    if len(spans) == 1:
        return first
    if runs:
        return Span(first.first, last.last, f"{first.edtf}/{last.edtf}")
    return Span(first.first, last.last, "{" + ",".join(str(span.edtf) for span in spans) + "}")


def of_months(year: int, first: int, last: int) -> Span:
    """Months of one year; where the last comes before the first it lies in the year after."""
    over = year + (last < first)
    if first == last:
        return of_month(year, first)
    return Span(date(year, first, 1), last_of(over, last), f"{year:04d}-{first:02d}/{over:04d}-{last:02d}")


def of_quarters(year: int, first: int, last: int) -> Span:
    """Quarters 1 to 4. EDTF numbers them 33 to 36."""
    span = of_months(year, 3 * first - 2, 3 * last)
    return replace(span, edtf=f"{year:04d}-{32 + first}") if first == last else span


def of_half(year: int, number: int) -> Span:
    """The first or the second half of a year. EDTF numbers them 40 and 41."""
    span = of_months(year, 6 * number - 5, 6 * number)
    return replace(span, edtf=f"{year:04d}-{39 + number}")


def of_season(year: int, first: int, last: int) -> Span:
    """A season by its months; EDTF numbers spring to winter 21 to 24. The winter of 2023 ends in 2024."""
    span = of_months(year, first, last)
    return replace(span, edtf=f"{year:04d}-{21 + (first // 3 - 1)}")


def part(span: Span, which: str) -> Span:
    """«begin», «medio» or «eind» of a month (days 1–10, 11–20, 21–), of a year (its first quarter, May to
    August, its last quarter), of another stretch (its first, middle and last third)."""
    first, last = span.first, span.last
    if first is None or last is None:
        return NOWHERE
    if (first.day, first.month, last.day, last.month) == (1, 1, 31, 12) and first.year == last.year:
        if which == "medio":
            return of_months(first.year, 5, 8)
        return of_quarters(first.year, *((1, 1) if which == "begin" else (4, 4)))
    if (first.year, first.month) == (last.year, last.month) and first.day == 1:
        low, high = {"begin": (1, 10), "medio": (11, 20), "eind": (21, last.day)}[which]
        return days(first.replace(day=low), first.replace(day=high))
    third = (last - first + _DAY) // 3
    if which == "begin":
        return days(first, first + third - _DAY).about()
    if which == "eind":
        return days(last - third + _DAY, last).about()
    return days(first + third, last - third).about()


def shift(start: date, number: int, unit: str) -> date:
    """``number`` days, weeks, months or years on; the end of a shorter month where the day is missing."""
    if unit == "day":
        return start + timedelta(days=number)
    if unit == "week":
        return start + timedelta(weeks=number)
    months = start.year * 12 + start.month - 1 + number * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
