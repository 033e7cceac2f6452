"""Letters for tests, written as plain lines: «# kop», «- item» (under a line that ends in a colon), text."""

import re
from collections.abc import Sequence
from datetime import date

from kamerbrief.findings import find_commitments, find_dates, find_figures, find_references
from kamerbrief.model.commitment import Commitment
from kamerbrief.model.date_mention import DateMention
from kamerbrief.model.facts import DateSource, DocumentDate, DocumentKind, Facts
from kamerbrief.model.layout import Block, BlockKind, Cell, Layout, PageMap, Voice
from kamerbrief.model.letter import Letter
from kamerbrief.sentences import split_sentences

DAY = date(2025, 3, 10)
_MARKED = re.compile(r"^\[(lijst|kop): ([^\]]+)\]\s*(.*)$", re.DOTALL)


def letter_of(*lines: str, day: date | None = DAY) -> Letter:
    """A letter of one page; «? » before a line makes it a member's question."""
    text = ""
    blocks: list[Block] = []
    headings: tuple[str, ...] = ()
    lead_in: str | None = None
    for line in lines:
        kind, voice, body = BlockKind.PARAGRAPH, None, line
        if line.startswith("# "):
            kind, body = BlockKind.HEADING, line[2:]
            headings, lead_in = (body,), None
        elif line.startswith("- "):
            kind, body = BlockKind.LIST_ITEM, line[2:]
        elif line.startswith("? "):
            voice, body = Voice.QUESTION, line[2:]
        if text:
            text += "\n"
        start = len(text)
        text += body
        blocks.append(
            Block(
                kind=kind,
                start=start,
                end=len(text),
                headings=headings if kind is not BlockKind.HEADING else (),
                lead_in=lead_in if kind is BlockKind.LIST_ITEM else None,
                voice=voice,
            )
        )
        if kind is BlockKind.PARAGRAPH:
            lead_in = body if body.endswith(":") else None
    return _letter(text, blocks, day)


def table_of(heads: Sequence[str], *rows: Sequence[str], day: date | None = DAY) -> Letter:
    """A letter that holds one table."""
    text = ""
    blocks: list[Block] = []
    for r, row in enumerate(rows):
        for c, body in enumerate(row):
            text += "\n" if text else ""
            start = len(text)
            text += body
            cell = Cell(table=0, row=r, column=c, column_head=heads[c], row_head=row[0] if c else None)
            blocks.append(Block(kind=BlockKind.TABLE_CELL, start=start, end=len(text), cell=cell))
    return _letter(text, blocks, day)


def _letter(text: str, blocks: list[Block], day: date | None) -> Letter:
    page_map = PageMap(starts=(), ends=(), boxes=())
    layout = Layout(text=text, blocks=tuple(blocks), map=page_map, furniture=(), pages=1)
    when = None
    if day is not None:
        when = DocumentDate(start=day, end=day, edtf=day.isoformat(), source=DateSource.PAGE)
    facts = Facts(kind=DocumentKind.KAMERBRIEF, date=when)
    return Letter("d0", text, page_map, split_sentences(layout, "d0"), facts)


def commitments(letter: Letter) -> list[Commitment]:
    """The commitments of a letter, by the real finders."""
    references = find_references(letter)
    dates: tuple[DateMention, ...] = find_dates(letter, references)
    figures, _ = find_figures(letter, references, dates)
    return list(find_commitments(letter, dates, figures)[0])


def of_example(example: str) -> list[Commitment]:
    """The commitments of an example of a rule: «[lijst: In 2027:] De bouw van een sluis.»."""
    marked = _MARKED.match(example)
    if marked is None:
        return commitments(letter_of(example))
    kind, line, rest = marked.groups()
    lines = (line, "- " + rest) if kind == "lijst" else ("# " + line, rest)
    return [c for c in commitments(letter_of(*lines)) if c.text == rest.removeprefix("- ")]
