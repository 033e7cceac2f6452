"""Settlements of a letter: sentence by sentence, and across the two sentences of one item."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ...model.date_mention import DateMention
from ...model.issue import Issue, Severity
from ...model.layout import BlockKind, Voice
from ...model.letter import Letter
from ...model.reference import Reference
from ...model.sentence import Sentence
from ...model.settlement import Settlement
from .outcome import Outcome, outcomes, points_back
from .particulars import day_in_row, promised_on, refers_to
from .phrase import Line, Word
from .promises import names_promise, nature_of, words_of
from .register import REGISTER, Entry, entries
from .spoken import Spoken
from .states import cell_state, list_state

_ITEMS = (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL)
_MEMBERS = frozenset({"leden", "lid", "fractie", "fracties", "kamerleden"})
_NOUN = 6  # letters: a shorter word that two sentences share does not tie them
_LONGEST_ITEM = 4  # sentences: an item of more is a text of its own, whose sentences stand alone


@dataclass(frozen=True, slots=True)
class _Named:
    """A sentence that names an earlier promise, with its words and what it says became of the promise."""

    sentence: Sentence
    words: tuple[Word, ...]
    outcomes: tuple[Outcome, ...]
    reported: bool  # it tells that the promise was made, or what a motion asks
    owed: bool  # it tells that the promise was made, as such: somebody should say what became of it

    @property
    def first_name(self) -> Word:
        return next(word for word in self.words if word.names)


def find_settlements(
    letter: Letter, dates: Sequence[DateMention], references: Sequence[Reference]
) -> tuple[tuple[Settlement, ...], tuple[Issue, ...]]:
    """Every settlement of the letter in order of place, and the promises named without a clear outcome."""
    settlements: list[Settlement] = []
    doubts: list[Issue] = []
    by_sentence: dict[str, list[DateMention]] = {}
    for mention in dates:
        by_sentence.setdefault(mention.sentence_id, []).append(mention)
    written = letter.facts.date.end if letter.facts.date else None
    registered, rows = _registered(letter, by_sentence, written)
    told: set[int] = set()  # blocks that settle something in so many words
    for number, block in groupby(letter.sentences, key=lambda sentence: sentence.block):
        sentences = list(block)
        if number in rows or not any(names_promise(sentence.text) for sentence in sentences):
            continue
        settled, unclear = _in_block(sentences, by_sentence, written)
        told |= {found.sentence.block for found in settled}
        settlements += [_settlement(letter, found, dates, references, written) for found in settled]
        doubts += [_doubt(letter, sentence) for sentence in unclear]
    for found in registered:
        if found.sentence.block not in told:
            settlements.append(_settlement(letter, found, dates, references, written))
    return tuple(sorted(settlements, key=lambda s: s.start)), tuple(doubts)


@dataclass(frozen=True, slots=True)
class _Settled:
    """A settlement: its outcome, the sentences it is quoted from, and those that tell of its promise."""

    outcome: Outcome
    sentence: Sentence
    start: int  # of the quote
    end: int
    told: tuple[int, int]  # where the promise is told of: from a sentence before the quote, or its row
    names: tuple[int, ...]  # where it is named, nearest first
    row: tuple[Sentence, ...] = ()  # of a cell: the other cells of its row, the likeliest to date it first


def _registered(
    letter: Letter, dates: dict[str, list[DateMention]], written: date | None
) -> tuple[list[_Settled], frozenset[int]]:
    """Settlements of lists and tables of promises, and the blocks of the rows that tell of them."""
    found: list[_Settled] = []
    rows: set[int] = set()
    for entry in entries(letter.sentences):
        first, last = entry.sentences[0], entry.sentences[-1]
        if first.cell:
            outcome = _outcome_of_cell(entry, dates, written)
            rows |= entry.row
        else:
            status = list_state(first.lead_in or "")
            outcome = Outcome(REGISTER.id, status, entry.nature, None) if status else None
        if outcome is None:
            continue
        by = entry.told_by or (first,)
        told_in = min(s.start for s in by), max(s.end for s in by)
        names = tuple(s.start for s in by)
        found.append(_Settled(outcome, first, first.start, last.end, told_in, names, entry.told_by))
    return found, frozenset(rows)


def _outcome_of_cell(
    entry: Entry, dates: dict[str, list[DateMention]], written: date | None
) -> Outcome | None:
    """In so many words, «Aan deze toezegging is voldaan», or else by the few words of the cell."""
    for sentence in entry.sentences:
        named = _named(sentence, dates, written)
        if named and named.outcomes:
            return Outcome(named.outcomes[0].rule_id, named.outcomes[0].status, entry.nature, None)
    clauses = [
        _spoken(clause, dates, written)
        for sentence in (*entry.also, *entry.sentences)
        for clause in _clauses(sentence)
    ]
    status = cell_state(clauses)
    return Outcome(REGISTER.id, status, entry.nature, None) if status else None


def _clauses(sentence: Sentence) -> list[Sentence]:
    """A sentence cut at its semicolons."""
    return [
        sentence.model_copy(
            update={
                "text": part.group(),
                "start": sentence.start + part.start(),
                "end": sentence.start + part.end(),
            }
        )
        for part in re.finditer(r"[^;]+", sentence.text)
    ]


def _settlement(
    letter: Letter,
    found: _Settled,
    dates: Sequence[DateMention],
    references: Sequence[Reference],
    written: date | None,
) -> Settlement:
    start, end = found.told
    told, nature = letter.text[start:end], found.outcome.nature
    days = (promised_on(told, start, name - start, dates, written) for name in found.names)
    names = (refers_to(told, start, name - start, references, nature) for name in found.names)
    in_row = day_in_row(found.row, dates, written)
    return Settlement(
        status=found.outcome.status,
        nature=nature,
        promised_on=next((day for day in days if day), None) if not found.row else in_row,
        refers_to=next((name for name in names if name), ()),
        **letter.mark("s", found.sentence, found.start, found.end, found.outcome.rule_id, nature),
    )


def _in_block(
    sentences: Sequence[Sentence], dates: dict[str, list[DateMention]], written: date | None
) -> tuple[list[_Settled], list[Sentence]]:
    """The settlements of one block, and the sentences that report a promise without its outcome."""
    named = {
        number: found
        for number, sentence in enumerate(sentences)
        if (found := _named(sentence, dates, written))
    }
    settled: list[_Settled] = []
    unclear: list[Sentence] = []
    short_item = sentences[0].block_kind in _ITEMS and len(sentences) <= _LONGEST_ITEM
    for number, found in named.items():
        sentence = found.sentence
        if found.outcomes:
            before = named.get(number - 1) or _pointed_at(found, number, named)
            told = before if before and not before.outcomes else None
            start = told.sentence.start if told else sentence.start
            for outcome in found.outcomes:
                place = found.words[outcome.place] if outcome.place is not None else found.first_name
                names = [sentence.start + place.start] + (
                    [told.sentence.start + told.first_name.start] if told else []
                )
                quoted = start if short_item else sentence.start
                settled.append(
                    _Settled(outcome, sentence, quoted, sentence.end, (start, sentence.end), tuple(names))
                )
            continue
        after = named.get(number + 1)
        if after and after.outcomes:
            continue
        told_after = _told_after(sentences, number, dates, written) if found.reported else None
        if told_after:
            last, outcome = told_after
            outcome = Outcome(outcome.rule_id, outcome.status, nature_of(found.first_name), None)
            at = sentence.start + found.first_name.start
            settled.append(
                _Settled(outcome, sentence, sentence.start, last.end, (sentence.start, last.end), (at,))
            )
        elif found.owed:
            unclear.append(sentence)
    return settled, unclear


_BACK = 3  # sentences: how far back «deze toezegging» points


def _pointed_at(found: _Named, number: int, named: Mapping[int, _Named]) -> _Named | None:
    """The sentence before the last one that tells of the promise which this one calls «deze toezegging»."""
    words = found.words
    if not any(w.names and i and words[i - 1].text in ("deze", "die", "dat") for i, w in enumerate(words)):
        return None
    back = (named[n] for n in range(number - 2, max(-1, number - 1 - _BACK), -1) if n in named)
    return next((one for one in back if not one.outcomes), None)


def _named(sentence: Sentence, dates: dict[str, list[DateMention]], written: date | None) -> _Named | None:
    text = sentence.text
    if sentence.voice is Voice.QUESTION or sentence.block_kind is BlockKind.HEADING:
        return None
    if text.rstrip("\"'’”») ").endswith("?") or not names_promise(text):
        return None
    spoken = _spoken(sentence, dates, written)
    if not any(word.names for word in spoken.words) or _members_speak(spoken):
        return None
    owed = _reports(spoken.words)
    asked = any("motie" in word.names for word in spoken.words) and bool(spoken.context("asks"))
    return _Named(sentence, spoken.words, outcomes(spoken), owed or asked, owed)


def _members_speak(spoken: Spoken) -> bool:
    """«De leden van de fractie vragen …»: named first, and what they do soon after; not «Aan het lid …»."""
    first = spoken.words[:3]
    named = any(word.text in _MEMBERS for word in first) and first[0].text != "aan"
    return named and any(last < 14 for _, last in spoken.context("members"))


def _told_after(
    sentences: Sequence[Sentence], number: int, dates: dict[str, list[DateMention]], written: date | None
) -> tuple[Sentence, Outcome] | None:
    """What the next sentence or two say of a promise named before them."""
    promised = {word.text for word in words_of(sentences[number].text) if len(word.text) >= _NOUN}
    for sentence in sentences[number + 1 : number + 3]:
        if names_promise(sentence.text):
            return None
        spoken = _spoken(sentence, dates, written)
        spoken.line = Line(
            word._replace(names=frozenset({"terug"})) if at < 4 and word.text in promised else word
            for at, word in enumerate(spoken.words)
        )
        told = points_back(spoken)
        if told:
            return sentence, Outcome(*told, "toezegging", None)
    return None


def _spoken(sentence: Sentence, dates: dict[str, list[DateMention]], written: date | None) -> Spoken:
    words = words_of(sentence.text)
    later = []
    for mention in dates.get(sentence.id, ()):
        day = mention.date_start or mention.date_end
        if written and day and day > written and sentence.start <= mention.start < sentence.end:
            at = mention.start - sentence.start
            later.append(next((i for i, word in enumerate(words) if word.end > at), len(words)))
    return Spoken(Line(words), tuple(later))


def _reports(words: Sequence[Word]) -> bool:
    """«heb ik u toegezegd»: an older promise told as such, not a motion that is only mentioned."""
    return any(
        "zaak" in w.names
        and (w.text in ("toegezegd", "toegezegde") or w.text.startswith(("zegde", "tz", "t0")))
        for w in words
    )


def _doubt(letter: Letter, sentence: Sentence) -> Issue:
    return Issue(
        code="settlement_unclear",
        severity=Severity.DOUBT,
        message="Hier wordt een eerdere toezegging genoemd, maar er staat niet bij of die is nagekomen. "
        "Lees de passage na en leg vast wat ervan geworden is.",
        page=sentence.page,
        quote=sentence.text,
        box=sentence.boxes[0] if sentence.boxes else None,
    )
