"""An expression that points at a place on the calendar."""

from datetime import date

from .finding import Finding


class DateMention(Finding):
    """«voor de zomer van 2024»: start None, end 2024-05-31, edtf «../2024-05-31». First and last day."""

    date_start: date | None
    date_end: date | None
    edtf: str | None
    vague: bool = False  # «binnenkort»: no invented day
    inferred: bool = False  # the year was not written, and inferred from tense and the letter's date
