"""«Uitgesteld tot mei 2027»: «tot» ends a time before May, and what is put off comes in May."""

import re
from calendar import monthrange
from datetime import date, timedelta

from ..model.date_mention import DateMention

_UNTIL = re.compile(r"tot (?!en met)", re.IGNORECASE)
_DAY = re.compile(r"\b\d{1,2} [a-z]", re.IGNORECASE)
_MONTHS = (("kwartaal", 3), ("helft", 6), ("halfjaar", 6), ("jaar", 12))


def put_off_until(mention: DateMention) -> tuple[date, date] | None:
    """The first and last day of the time that «tot» names; None for a date that does not end before one."""
    if mention.date_end is None or mention.date_start is not None or not _UNTIL.match(mention.text):
        return None
    first: date = mention.date_end + timedelta(days=1)
    if _DAY.search(mention.text) or first.day != 1:
        return first, first
    year = re.fullmatch(r"tot (?:in )?\d{4}", mention.text, re.IGNORECASE)
    months = 12 if year else next((m for word, m in _MONTHS if word in mention.text.lower()), 1)
    last = min(12, first.month + months - 1)
    return first, date(first.year, last, monthrange(first.year, last)[1])
