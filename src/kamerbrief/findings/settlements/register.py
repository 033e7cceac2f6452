"""Lists of promises with their state: a table «Toezegging | Stand van zaken», a list under «Afgedaan:».

There the promise is named by a head, a heading or another cell of the row, and a cell or item says in few
words what became of it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from ...engine.rulebook import Rule
from ...model.layout import BlockKind
from ...model.sentence import Sentence

REGISTER = Rule(
    id="settlement.register",
    why="A table or list names promises in its head, its heading or its rows, and a cell or the line above "
    "tells what became of each.",
    hits=("Toezegging | Stand van zaken: «Afgedaan met de brief van 3 juni.»", "Toezeggingen, afgedaan: «…»"),
    misses=("Sluis | Stand van zaken: «Afgerond.»",),
)
_STATE = re.compile(
    r"\b(?:stand van zaken|status|voortgang|afdoening|afhandeling|wijze van|uitvoering|uitgevoerd|afgedaan|"
    r"reactie|stavaza|stand|opvolging|nakoming|resultaat|gerealiseerd|wat is er gedaan)\b",
    re.IGNORECASE,
)
_TERM = re.compile(
    r"\b(?:termijn|deadline|planning|gereed|verwacht\w*|streefdatum|uiterlijk)\b", re.IGNORECASE
)
_SOURCE = re.compile(
    r"\b(?:vindplaats|bron|datum|debat|overleg|herkomst|gedaan|gelegenheid|kamerstuk\w*|aanleiding|"
    r"indiener\w*|nummer|nr|kenmerk)\b",
    re.IGNORECASE,
)
_NATURE = re.compile(r"\b(?P<nature>toezegging|motie|amendement)(?:en|s)?\b", re.IGNORECASE)
_MADE = re.compile(
    r"\b(?:zegt?|zeggen|zegden?)\b.{1,200}\btoe\b|\btoegezegd\b|\bTZ ?20\d{4}-\d{3}", re.IGNORECASE
)
_ASKS = re.compile(r"\s*(?:de Kamer,? )?(?:verzoekt?|verzoeken|vraagt|roept|spreekt)\b", re.IGNORECASE)
_OPENING_LINE = 200  # characters: a longer block before a table is no title of it


@dataclass(frozen=True, slots=True)
class Entry:
    """An item or cell that tells the state of a promise."""

    sentences: tuple[Sentence, ...]  # of the item or cell, in order
    nature: str
    told_by: tuple[Sentence, ...]  # cells of its row that name and date the promise, the likeliest first
    row: frozenset[int]  # blocks of its row: nothing else is settled there
    also: tuple[Sentence, ...] = ()  # a second cell that tells the state: «Voldaan | Zie de brief van 3 juni»


def entries(sentences: Sequence[Sentence]) -> Iterator[Entry]:
    """The entries of all lists and tables of promises of a letter."""
    yield from _of_tables(sentences)
    items: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        if sentence.block_kind is BlockKind.LIST_ITEM and sentence.lead_in:
            items.setdefault(sentence.block, []).append(sentence)
    for block, item in items.items():
        nature = _NATURE.search(" ".join((*item[0].headings[-1:], item[0].lead_in or "")))
        if nature:
            yield Entry(tuple(item), nature["nature"].lower(), (), frozenset({block}))


def _of_tables(sentences: Sequence[Sentence]) -> Iterator[Entry]:
    heads: Mapping[int, str] = {}
    title = ""
    before = ""
    cells: list[Sentence] = []
    for number, group in groupby(sentences, key=lambda s: s.cell.table if s.cell else None):
        if number is None:
            before = list(group)[-1].text
            continue
        cells = [s for s in group if s.cell and s.cell.row >= 0]
        own = {s.cell.column: s.cell.column_head for s in cells if s.cell and s.cell.column_head}
        width = len({s.cell.column for s in cells if s.cell})
        if own or width != len(heads):  # else the table before goes on, on another page
            heads = own
            title = _title(cells, before)
        for _, row in groupby(cells, key=lambda s: s.cell.row if s.cell else -1):
            if entry := _of_row(list(row), heads, title):
                yield entry


def _title(cells: Sequence[Sentence], before: str) -> str:
    """What stands above a table: its innermost heading, or the line before it."""
    heading = cells[0].headings[-1] if cells and cells[0].headings else ""
    return f"{heading} {before if len(before) < _OPENING_LINE else ''}"


def _of_row(row: list[Sentence], heads: Mapping[int, str], title: str) -> Entry | None:
    columns = {s.cell.column: [] for s in row if s.cell}  # type: dict[int, list[Sentence]]
    for sentence in row:
        if sentence.cell:
            columns[sentence.cell.column].append(sentence)
    state = [c for c in columns if _STATE.search(heads.get(c, "")) and not _NATURE.match(heads.get(c, ""))]
    others = [c for c in columns if c not in state and not _TERM.search(heads.get(c, ""))]
    if not state or not others:
        return None
    nature = _nature(
        [s.text for c in others for s in columns[c]], [heads.get(c, "") for c in sorted(heads)], title
    )
    if nature is None:
        return None
    longest, *less = sorted(state, key=lambda c: -sum(len(s.text) for s in columns[c]))
    others.sort(key=lambda c: (not _SOURCE.search(heads.get(c, "")), sum(len(s.text) for s in columns[c])))
    return Entry(
        tuple(columns[longest]),
        nature,
        tuple(s for c in others for s in columns[c]),
        frozenset(s.block for s in row),
        tuple(s for c in sorted(less) for s in columns[c]),
    )


def _nature(texts: Sequence[str], heads: Sequence[str], title: str) -> str | None:
    """Of what kind the promise of a row is: by its cells, the head of the table, or what stands above it.

    None where nothing says that it is a promise: a table of works or of plans.
    """
    whole = " ".join(texts)
    above = next((found for line in (*heads, title) if (found := _NATURE.search(line))), None)
    named = _NATURE.search(whole)
    if named and named["nature"].lower() != "toezegging":
        return named["nature"].lower()
    if _MADE.search(whole) or named:
        return "toezegging"
    if any(_ASKS.match(text) for text in texts):
        return "motie"
    return above["nature"].lower() if above else None
