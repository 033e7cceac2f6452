"""A day, month or year as printed on a letter, in a file's name or in a sidecar."""

import re
from calendar import monthrange
from datetime import date

from ..model.facts import DateSource, DocumentDate
from ..wording import MONTHS
from .plain import squeeze

_SHORT = {month[:3]: number for number, month in enumerate(MONTHS, 1)} | {"mrt": 3, "sept": 9, "febr": 2}
_NAMES = "|".join([*MONTHS, *sorted(_SHORT, key=len, reverse=True)])
_WRITTEN = re.compile(
    rf"(?<!\d)(?:(?P<day>\d{{1,2}})(?:e)?)?(?P<month>{_NAMES})\.?(?P<year>(?:19|20)\d\d)(?!\d)"
)
_NUMBERS = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>(?:19|20)\d\d)(?!\d)")
_EDTF = re.compile(r"(?P<year>(?:19|20)\d\d)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")


def printed_date(text: str, source: DateSource) -> DocumentDate | None:
    """«13 december 2022», «13-12-2022», «decem ber 2022»: the first date in a piece of print."""
    squeezed = squeeze(text)
    candidates = [m for m in (_WRITTEN.search(squeezed), _NUMBERS.search(squeezed)) if m]
    for found in sorted(candidates, key=lambda m: m.start()):
        month = found["month"]
        number = int(month) if month.isdigit() else _month_number(month)
        made = make_date(int(found["year"]), number, int(found["day"]) if found["day"] else None, source)
        if made:
            return made
    return None


def edtf_date(text: str, source: DateSource) -> DocumentDate | None:
    """«2022-12-13», «2021-02», «2021»; None when it is none of these or no such day exists."""
    found = _EDTF.fullmatch(text.strip())
    if not found:
        return None
    month, day = found["month"], found["day"]
    return make_date(int(found["year"]), int(month) if month else None, int(day) if day else None, source)


def make_date(year: int, month: int | None, day: int | None, source: DateSource) -> DocumentDate | None:
    """As precise as its parts, or None when no such day exists."""
    try:
        if month is None:
            return DocumentDate(start=date(year, 1, 1), end=date(year, 12, 31), edtf=f"{year}", source=source)
        if day is None:
            last = monthrange(year, month)[1]
            return DocumentDate(
                start=date(year, month, 1),
                end=date(year, month, last),
                edtf=f"{year}-{month:02}",
                source=source,
            )
        exact = date(year, month, day)
    except ValueError:
        return None
    return DocumentDate(start=exact, end=exact, edtf=exact.isoformat(), source=source)


def _month_number(name: str) -> int:
    return MONTHS.index(name) + 1 if name in MONTHS else _SHORT[name]
