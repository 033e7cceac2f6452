"""Why a commitment was found, or which rule kept a sentence from being one: one sentence judged anew."""

from dataclasses import dataclass

from ...engine.rulebook import Rule
from ...model.layout import BlockKind, PageMap, Voice
from ...model.letter import Letter
from ...model.reading import Reading
from ...model.sentence import Sentence
from . import cells
from .accept import accepting
from .items import items
from .judge import Rejected, follow_line, judge_line, read_line
from .reject import rejecting
from .scene import Surroundings, view
from .thread import START

_CELL = Rule(
    id=cells.RULE,
    why="Each cell of a column of intentions is a promise; the cell beside it reports on it.",
    hits=("Een tabel met de kolommen «Voornemens 2024» en «Stand van zaken 2025».",),
    misses=("Een tabel met de kolommen «Gemeente» en «Inwoners».",),
)


def rules() -> dict[str, Rule]:
    """Every rule of promises by its id, those that veto too."""
    grammar = {rule.id: rule for rule, _ in (*accepting, *items, *rejecting)}
    return grammar | {_CELL.id: _CELL}


@dataclass(frozen=True, slots=True)
class Explanation:
    """One sentence: the rules that took it, and the rivals with the rule that rejected each."""

    sentence: str
    accepted: tuple[str, ...]
    rejected: tuple[Rejected, ...]


def explain(reading: Reading, sentence: Sentence) -> Explanation:
    """Judge one sentence of a kept reading again and keep what was rejected."""
    if sentence.voice is Voice.QUESTION or sentence.block_kind in (BlockKind.HEADING, BlockKind.FOOTNOTE):
        return Explanation(sentence.text, (), ())
    letter = Letter(reading.document_id, reading.text, PageMap((), (), ()), reading.sentences, reading.facts)
    seen = view(letter, reading.dates)
    trail: list[Rejected] = []
    around = Surroundings(seen)
    thread = START
    for before in letter.sentences:
        if before.block == sentence.block and before.start < sentence.start:
            told, dates = read_line(before.text), seen.dates.get(before.id, ())
            _, thread = follow_line(told, before.start, dates, around.of(before), seen, None, thread)
    dates = seen.dates.get(sentence.id, ())
    line, heads = read_line(sentence.text), around.of(sentence)
    promises = judge_line(line, sentence.start, dates, heads, seen, trail, thread)
    return Explanation(sentence.text, tuple(p.rule_id for p in promises), tuple(trail))
