"""Days that have a name: Prinsjesdag, Verantwoordingsdag, recesses, feasts."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from ...engine.rulebook import load
from .span import Span, days, of_months, of_year

_WEEK = timedelta(weeks=1)


def weekday_of(year: int, month: int, weekday: int, number: int) -> date:
    """The ``number``-th Monday (0) to Sunday (6) of a month: the third Tuesday of September."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7) + (number - 1) * _WEEK


def easter(year: int) -> date:
    """Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, number = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, number + 1)


@cache
def _recesses() -> Mapping[str, Any]:
    return load("recesses")


def recess(name: str, year: int) -> Span:
    """A recess of the Tweede Kamer: the days that were decided, else those of the usual pattern, marked «~».

    Year is that in which it begins: the Christmas recess of 2023 ends in January 2024.
    """
    table = _recesses()
    known = table["known"].get(name, {}).get(str(year))
    if known:
        return days(known["first"], known["last"])
    usual = table["usual"][name]
    earliest = date(year, usual["month"], usual["day"])
    first = earliest + timedelta(days=(usual["weekday"] - earliest.weekday()) % 7)
    return days(first, first + timedelta(days=usual["length"] - 1)).about()


def occasion(meaning: Mapping[str, Any], year: int) -> Span:
    """The days of a named occasion in a year, from its meaning in ``rules/dates.toml``.

    ``day`` and ``month`` (with ``days``), or ``weekday``, ``number`` and ``month``, or days from ``easter``,
    or the name of a ``recess``, or ``months`` from and to (approximate).
    """
    if "recess" in meaning:
        return recess(meaning["recess"], year)
    if "easter" in meaning:
        first = easter(year) + timedelta(days=meaning["easter"])
    elif "weekday" in meaning:
        first = weekday_of(year, meaning["month"], meaning["weekday"], meaning["number"])
    elif "months" in meaning:
        low, high = meaning["months"]
        return of_year(year) if (low, high) == (1, 12) else of_months(year, low, high)
    else:
        first = date(year, meaning["month"], meaning["day"])
    return days(first, first + timedelta(days=meaning.get("days", 1) - 1))
