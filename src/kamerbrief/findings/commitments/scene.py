"""What stands around a sentence: the letter's date, headings, the opening line of its list, its table."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...engine.words import words_of
from ...model.date_mention import DateMention
from ...model.facts import DocumentKind
from ...model.layout import BlockKind
from ...model.letter import Letter
from ...model.sentence import Sentence
from .actor import programme_names
from .vocabulary import head_cues

_BY = re.compile(
    r"\b(?:doe|doen|bereik|bereiken|realiseer|regel|versterk|verbeter|pak|los)\b[^.;]{0,60}\bdoor\s*:\s*$",
    re.IGNORECASE,
)  # «Dit doe ik door:», «Ik pak dit aan door:»
_YEAR = re.compile(r"(?<![\d.])(20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day; None is open."""

    start: date | None
    end: date | None
    text: str


@dataclass(frozen=True, slots=True)
class Heads:
    """What the headings and the opening line say of the sentences under them."""

    plan: bool = False  # «Vervolgstappen», «In 2027:»
    goal: bool = False  # «Doelstellingen»
    past: bool = False  # «Resultaten 2022»
    span: Span | None = None  # the coming time they name
    dated: bool = False  # of an item: it opens with a coming time and a colon, «Mei 2026: …»
    timed: bool = False  # of an item: it names a coming time


NOTHING = Heads()


@dataclass(frozen=True, slots=True)
class View:
    """A letter as the rules of promises see it."""

    letter: Letter
    day: date | None  # the last day the letter can be of
    programmes: frozenset[str]
    dates: Mapping[str, tuple[DateMention, ...]]  # by sentence id
    nota: bool  # an official writes to the minister: «u» is not parliament
    by_text: Mapping[str, tuple[DateMention, ...]]  # of headings and opening lines

    def coming(self, span: Span | DateMention) -> bool:
        """Whether a time lies after the letter, or runs on beyond it."""
        start, end = _edges(span)
        if self.day is None:
            return True
        if end is not None:
            return end > self.day or (start is not None and start > self.day)
        return start is not None and start > self.day

    def ahead(self, span: Span | DateMention) -> bool:
        """Whether a time is still to come, or has a good part left: in March «in 2025», in December not."""
        if not self.coming(span):
            return False
        start, end = _edges(span)
        if not self.current(span) or self.day is None or start is None:
            return True
        return end is not None and (end - self.day).days * 4 >= (end - start).days

    def gone(self, span: Span | DateMention) -> bool:
        """Whether a time lies wholly before the letter."""
        start, end = _edges(span)
        return (
            self.day is not None
            and end is not None
            and end < self.day
            and (start is None or start < self.day)
        )

    def current(self, span: Span | DateMention) -> bool:
        """Whether a time has begun and still runs: «dit jaar»."""
        start, end = _edges(span)
        return (
            self.day is not None
            and start is not None
            and start <= self.day
            and (end is None or end >= self.day)
        )


def _edges(span: Span | DateMention) -> tuple[date | None, date | None]:
    if isinstance(span, Span):
        return span.start, span.end
    return span.date_start, span.date_end


def view(letter: Letter, dates: Sequence[DateMention]) -> View:
    """The letter with its dates sorted by sentence."""
    by_sentence: dict[str, list[DateMention]] = {}
    for mention in dates:
        by_sentence.setdefault(mention.sentence_id, []).append(mention)
    by_text = {
        s.text.strip(): tuple(by_sentence[s.id])
        for s in letter.sentences
        if s.id in by_sentence and (s.block_kind is BlockKind.HEADING or s.text.rstrip().endswith(":"))
    }
    when = letter.facts.date
    return View(
        letter=letter,
        day=when.end if when and (when.end - when.start).days < 32 else when.start if when else None,
        programmes=programme_names(letter.text),
        dates={key: tuple(found) for key, found in by_sentence.items()},
        nota=letter.facts.kind is DocumentKind.NOTA,
        by_text=by_text,
    )


class Surroundings:
    """Reads headings and opening lines once each."""

    def __init__(self, seen: View) -> None:
        self._view = seen
        self._read: dict[str, Heads] = {}

    def of(self, sentence: Sentence) -> Heads:
        """What its opening line says or, where that is silent, its headings, the nearest first."""
        lines = [*reversed(sentence.headings)]
        if sentence.lead_in:
            lines.insert(0, sentence.lead_in)
        plan = goal = past = False
        span = None
        for line in lines[:3]:
            heads = self._line(line)
            if heads.past and not (plan or goal):
                past = True
                break
            if span is None and heads.span is not None:
                span = heads.span
            goal = goal or (heads.goal and not plan)
            plan = plan or (heads.plan and not goal)
            if span is not None and (plan or goal):
                break
        return Heads(plan=plan, goal=goal, past=past, span=None if past else span)

    def _line(self, line: str) -> Heads:
        found = self._read.get(line)
        if found is None:
            found = self._read[line] = self._judge(line)
        return found

    def _judge(self, line: str) -> Heads:
        words = [w.lower for w in words_of(line)]
        opening = words[: len(words) if len(words) < 10 else 6]  # what a long line is about stands first
        names = {cue.name for cue in head_cues().find(opening)}
        mentions = self._view.by_text.get(line.strip(), ())
        spans = [Span(m.date_start, m.date_end, m.text) for m in mentions if not m.vague]
        if not mentions:
            spans = [Span(date(int(y), 1, 1), date(int(y), 12, 31), y) for y in _YEAR.findall(line)]
        day = self._view.day
        coming = [
            s for s in spans if self._view.coming(s) and (s.start is None or day is None or s.start > day)
        ]
        current = [s for s in spans if self._view.current(s)]
        bare = bool(coming) and len(words) <= 5
        past = "heading.past" in names or bool(spans and not coming and not current)
        plan = not past and ("heading.plan" in names or bare or _BY.search(line) is not None)
        span = coming[0] if coming else current[0] if current and plan and "heading.plan" in names else None
        return Heads(
            plan=plan, goal="heading.goal" in names and not past, past=past and not coming, span=span
        )
