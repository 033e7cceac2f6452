"""How much later it is, where a letter names no new day: «een jaar later dan gedacht», «een maand vertraagd».

The new day is that of the promise and so much more.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from ..engine.numbers import NUMBER_WORD, number_of

_SPAN = (
    rf"(?:(?P<count>\d{{1,2}}|{NUMBER_WORD})\s+)?"
    r"(?P<unit>dag(?:en)?|we(?:ek|ken)|maand(?:en)?|kwarta(?:al|len)|half ?ja(?:ar|ren)|jaar|jaren)"
)
_OF_SPAN = _SPAN.replace("<count>", "<of_count>").replace("<unit>", "<of_unit>")
_SLIP = re.compile(
    rf"\b{_SPAN}\s+(?:(?:later|langer)\b(?! (?:in|op) (?:bedrijf|dienst))|vertraging\b|uitstel\b"
    r"|(?:te laat|vertraagd|uitgesteld|opgeschoven|doorgeschoven|verlaat)\b"
    r"|na (?:de|het) (?:geplande|beoogde|voorziene|toegezegde|aangekondigde|oorspronkelijke)\b)"
    rf"|\b(?:vertraging|uitstel) van (?:ongeveer |circa |zo'n |ruim |bijna )?{_OF_SPAN}\b",
    re.IGNORECASE,
)
_MONTHS = {"maand": 1, "kwarta": 3, "half": 6, "ja": 12}


def slipped_to(text: str, due: date) -> date | None:
    """The day to which a sentence says that what was due on ``due`` slipped; None when it says nothing."""
    match = _SLIP.search(text)
    if match is None or match.start() == 0:  # «Een jaar later bleek …» tells when, and of no slip
        return None
    count = (match["count"] or match["of_count"] or "een").casefold()
    unit = (match["unit"] or match["of_unit"]).casefold()
    many = number_of(count)
    assert many is not None  # by the pattern
    if unit.startswith("dag"):
        return due + timedelta(days=many)
    if unit.startswith("we"):
        return due + timedelta(weeks=many)
    return _add_months(due, many * next(m for start, m in _MONTHS.items() if unit.startswith(start)))


def _add_months(day: date, months: int) -> date:
    """The same day so many months later; of the last day of a month the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    ends = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, last if ends else min(day.day, last))
