"""Lists of promises with their state: a table «Toezegging | Stand van zaken», a list under «Afgedaan:».

There the promise is named by the head of the list, and a cell or item says in few words what became of it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...engine.rulebook import Rule
from ...model.layout import BlockKind
from ...model.sentence import Sentence
from ...model.settlement import SettlementStatus
from .spoken import Spoken

REGISTER = Rule(
    id="settlement.register",
    why="A table or list names promises in its head, and a cell or the line above tells what became of each.",
    hits=("Toezegging | Stand van zaken: «Afgedaan met de brief van 3 juni.»", "Toezeggingen, afgedaan: «…»"),
    misses=("Sluis | Stand van zaken: «Afgerond.»",),
)
_PROMISES = re.compile(r"\b(?P<nature>toezegging|motie|amendement)(?:en|s)?\b", re.IGNORECASE)
_STATE = re.compile(
    r"\b(?:stand van zaken|status|voortgang|afdoening|wijze van|uitvoering|uitgevoerd|afgedaan|reactie|"
    r"stavaza|opvolging|nakoming)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item or cell that tells the state of a promise which the head of its list or table names."""

    sentences: tuple[Sentence, ...]  # of the item or cell, in order
    nature: str
    told_by: tuple[Sentence, ...]  # cells of its row that name and date the promise; of an item itself


def entries(sentences: Sequence[Sentence]) -> Iterator[Entry]:
    """The entries of all lists and tables of promises of a letter."""
    heads: dict[int, str] = {}
    rows: dict[tuple[int, int], list[Sentence]] = {}
    for sentence in sentences:
        if sentence.cell:
            rows.setdefault((sentence.cell.table, sentence.cell.row), []).append(sentence)
            if sentence.cell.column == 0 and sentence.cell.column_head:
                heads[sentence.cell.table] = sentence.cell.column_head
    for (table, _), row in rows.items():
        nature = _PROMISES.search(heads.get(table, ""))
        state = [s for s in row if s.cell and s.cell.column and _STATE.search(s.cell.column_head or "")]
        if nature and state:
            others = tuple(s for s in row if s not in state)
            yield Entry(tuple(state), nature["nature"].lower(), others)
    items: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        if sentence.block_kind is BlockKind.LIST_ITEM and sentence.lead_in:
            items.setdefault(sentence.block, []).append(sentence)
    for item in items.values():
        nature = _PROMISES.search(" ".join((*item[0].headings[-1:], item[0].lead_in or "")))
        if nature and list_state(item[0].lead_in or ""):
            yield Entry(tuple(item), nature["nature"].lower(), tuple(item))


def list_state(lead_in: str) -> SettlementStatus | None:
    """What the line that opens a list says of its items: «Afgedaan:», «Nog openstaand:»."""
    text = lead_in.casefold()
    if re.search(r"\b(?:openstaand\w*|open|lopend\w*|in uitvoering|nog niet)\b", text):
        return SettlementStatus.PENDING
    if re.search(r"\b(?:vervallen|niet uitgevoerd|komen te vervallen)\b", text):
        return SettlementStatus.DROPPED
    if re.search(r"\b(?:deels|gedeeltelijk)\b", text):
        return SettlementStatus.PARTLY
    if re.search(
        r"\b(?:afgedaan|uitgevoerd|voldaan|nagekomen|afgerond|gestand|doe ik|ingelost|afgehandeld)\b", text
    ):
        return SettlementStatus.FULFILLED
    return None


def cell_state(spoken: Spoken) -> SettlementStatus | None:
    """What a cell says of its row's promise: «Afgedaan met de brief van 3 mei», «Volgt in het najaar»."""
    if spoken.says("partly"):
        return SettlementStatus.PARTLY
    if spoken.says("cell_dropped"):
        return SettlementStatus.DROPPED
    done = spoken.says("cell_done")
    if spoken.says("no"):
        return SettlementStatus.PENDING if done or spoken.says("late") else None
    if done:
        return SettlementStatus.FULFILLED
    if spoken.looks_ahead() or spoken.says("under_way") or spoken.says("cell_open"):
        return SettlementStatus.PENDING
    return None
