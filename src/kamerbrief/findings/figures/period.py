"""The time a figure speaks of, when the text says so."""

from collections.abc import Mapping, Sequence
from datetime import date

from ...model.date_mention import DateMention
from ...model.sentence import Sentence

_NEAR = 28  # characters between a figure and the date that belongs to it: «37 procent in 2022»

Period = tuple[date | None, date | None]


def period_of(
    start: int,
    end: int,
    sentence: Sentence,
    dates: Sequence[DateMention],
    above: Mapping[str, Sequence[DateMention]],
    text: str,
) -> Period:
    """A date close behind the figure, else the last before it, else the first behind it in the sentence; in a
    table the head of the column; else the year of the line or the heading above. (None, None) without any."""
    behind = next((d for d in dates if d.start >= end), None)
    before = next((d for d in reversed(dates) if d.end <= start), None)
    if (
        behind
        and behind.start - end <= _NEAR
        and not any(c in ",;:" or c.isdigit() for c in text[end : behind.start])
    ):
        return behind.date_start, behind.date_end
    if before and ";" in text[before.end : start]:
        before = None
    chosen = before or behind
    if chosen:
        return chosen.date_start, chosen.date_end
    lines = [sentence.cell.column_head or ""] if sentence.cell else []
    for line in (*lines, sentence.lead_in or "", *sentence.headings[::-1]):
        told = above.get(line.strip())
        if told and len(told) == 1:
            return told[0].date_start, told[0].date_end
    return None, None


def dates_above(
    sentences: Sequence[Sentence], dates: Mapping[str, Sequence[DateMention]]
) -> dict[str, Sequence[DateMention]]:
    """The dates of every short line that may stand above others: headings, column heads, lead-ins."""
    return {s.text.strip(): dates[s.id] for s in sentences if s.id in dates and len(s.text) < 120}
