"""The time a figure speaks of, when the text says so."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...model.date_mention import DateMention
from ...model.sentence import Sentence

_NEAR = 28  # characters between a figure and the date that belongs to it: «37 procent in 2022»
_SHORT = 120  # a longer line is text, no heading

Period = tuple[date | None, date | None]


@dataclass(frozen=True, slots=True)
class Periods:
    """The dates of a letter by their place, and those of the short lines that may stand above others."""

    dates: Sequence[DateMention]
    starts: Sequence[int]
    above: Mapping[str, Sequence[DateMention]]

    @classmethod
    def of(cls, sentences: Sequence[Sentence], dates: Sequence[DateMention]) -> "Periods":
        """Vague dates and those that could not be resolved tell no period."""
        told = sorted((d for d in dates if d.date_start or d.date_end), key=lambda d: d.start)
        by_sentence: dict[str, list[DateMention]] = {}
        for mention in told:
            by_sentence.setdefault(mention.sentence_id, []).append(mention)
        above = {
            s.text.strip(): by_sentence[s.id]
            for s in sentences
            if s.id in by_sentence and len(s.text) < _SHORT
        }
        return cls(told, [d.start for d in told], above)

    def around(self, start: int, end: int, sentence: Sentence, text: str) -> Period:
        """The period of a figure at [start, end): a date close behind it, else the last before it in the
        sentence, else the first behind it; in a table the head of the column; else the year of the line or
        the heading above. (None, None) without any."""
        behind = self._behind(end, sentence)
        before = self._before(start, sentence)
        if behind and behind.start - end <= _NEAR:
            between = text[end : behind.start]
            parted = before is not None and " en " in between
            if not parted and not any(sign in ",;:" or sign.isdigit() for sign in between):
                return behind.date_start, behind.date_end
        if before and ";" in text[before.end : start]:
            before = None
        if chosen := before or behind:
            return chosen.date_start, chosen.date_end
        return self._from_above(sentence)

    def _behind(self, end: int, sentence: Sentence) -> DateMention | None:
        i = bisect_left(self.starts, end)
        return self.dates[i] if i < len(self.dates) and self.dates[i].start < sentence.end else None

    def _before(self, start: int, sentence: Sentence) -> DateMention | None:
        i = bisect_right(self.starts, start) - 1
        return self.dates[i] if i >= 0 and sentence.start <= self.dates[i].start < start else None

    def _from_above(self, sentence: Sentence) -> Period:
        heads = (sentence.cell.column_head or "",) if sentence.cell else ()
        for line in (*heads, sentence.lead_in or "", *sentence.headings[::-1]):
            told = self.above.get(line.strip(), ())
            if len(told) == 1:
                return told[0].date_start, told[0].date_end
        return None, None
