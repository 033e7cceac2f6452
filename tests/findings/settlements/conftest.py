"""A letter made of plain blocks, for the settlements."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from kamerbrief.findings.references import find_references
from kamerbrief.findings.settlements import find_settlements
from kamerbrief.model.date_mention import DateMention
from kamerbrief.model.facts import DocumentDate, DocumentKind, Facts
from kamerbrief.model.issue import Issue
from kamerbrief.model.layout import Block, BlockKind, Cell, Layout, PageMap
from kamerbrief.model.letter import Letter
from kamerbrief.model.settlement import Settlement
from kamerbrief.sentences import split_sentences

WRITTEN = date(2024, 12, 13)
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_DAY = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)}) (\d{{4}})")
_SEASON = re.compile(r"(?:voorjaar|zomer|najaar|kwartaal|helft|in) (?:van )?(\d{4})")

Read = Callable[..., tuple[tuple[Settlement, ...], tuple[Issue, ...]]]


@pytest.fixture(scope="session")
def settle() -> Read:
    """The settlements and doubts of blocks of text, dates like «3 mei 2024» known."""

    def read(
        *texts: str | tuple[str, Cell], kind: BlockKind = BlockKind.PARAGRAPH, **more: object
    ) -> tuple[tuple[Settlement, ...], tuple[Issue, ...]]:
        text, blocks = "", []
        for piece in texts:
            words, cell = piece if isinstance(piece, tuple) else (piece, None)
            blocks.append(Block(kind=kind, start=len(text), end=len(text) + len(words), cell=cell, **more))
            text += words + "\n\n"
        layout = Layout(text, tuple(blocks), PageMap([], [], []), (), 1)
        facts = Facts(
            kind=DocumentKind.KAMERBRIEF,
            date=DocumentDate(start=WRITTEN, end=WRITTEN, edtf="2024-12-13", source="page"),
        )
        letter = Letter("d1", text, layout.map, split_sentences(layout, "d1"), facts)
        return find_settlements(letter, _dates(letter), find_references(letter))

    return read


def _dates(letter: Letter) -> list[DateMention]:
    found = []
    for sentence in letter.sentences:
        for match in _DAY.finditer(sentence.text):
            day = date(int(match[3]), _MONTHS.index(match[2]) + 1, int(match[1]))
            found.append((sentence, match, day, day))
        for match in _SEASON.finditer(sentence.text):
            found.append((sentence, match, date(int(match[1]), 3, 1), date(int(match[1]), 11, 30)))
    return [
        DateMention(
            date_start=first,
            date_end=last,
            edtf=None,
            **letter.mark("d", s, s.start + match.start(), s.start + match.end(), "test"),
        )
        for s, match, first, last in found
    ]
