"""Tables of intentions: each cell of such a column is a promise, and its neighbour reports on it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.columns import heads_of, report_column
from ...engine.verbs import lexicon
from ...engine.words import words_of
from ...model.commitment import CommitmentKind, Strength
from ...model.layout import Cell
from ...model.letter import Letter
from ...model.sentence import Sentence
from .vocabulary import head_cues

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PLANNING = re.compile(
    r"planning|gepland|voorzien|termijn|deadline|wanneer|gereed|datum|oplever|tijdpad|tijdstip|periode|verwacht"
    r"|inwerkingtreding|moment|verzending|kwartaal|start\b",
    re.IGNORECASE,
)
_OWNER = re.compile(r"verantwoordelijk|trekker|eigenaar|\bwie\b|actiehouder|partij", re.IGNORECASE)

RULE = "commitment.cell"


@dataclass(frozen=True, slots=True)
class Table:
    """The roles of a table's columns. ``intention`` None: the table holds no promises."""

    intention: int | None = None
    report: int | None = None
    planning: int | None = None
    owner: int | None = None
    pledges: bool = False  # the column is headed «Toezegging»
    meant: bool = (
        False  # «Voornemens», «Ambities», or a bare year: intended; «Acties» and a planning are firm
    )
    pairs: bool = False  # intention and report and no more: it tells the intentions themselves


def tables(letter: Letter) -> dict[int, Table]:
    """The tables of promises in a letter, by their number."""
    return {
        number: table
        for number, columns in heads_of(letter.sentences).items()
        if (table := _roles(columns)).intention is not None and not _measures(letter, number, table.report)
    }


def _measures(letter: Letter, number: int, report: int | None) -> bool:
    """Whether the column that would report holds figures: a table of indicators, no promises."""
    cells = [
        sentence.text
        for sentence in letter.sentences
        if (cell := sentence.cell) and (cell.table, cell.column) == (number, report) and cell.row >= 0
    ]
    return bool(cells) and sum(_FIGURE.fullmatch(text.strip()) is not None for text in cells) * 2 > len(cells)


_FIGURE = re.compile(r"(?:circa |ca\. |ruim |bijna |n\.?b\.?|€ ?)?[\d.,%–-]*(?: (?:%|\w{1,12}\.?)){0,2}")


def _cues(head: str) -> set[str]:
    return {cue.name for cue in head_cues().find([w.lower for w in words_of(head)])}


def _roles(columns: dict[int, str]) -> Table:
    names = {c: _cues(head) for c, head in columns.items()}
    years = {c: int(found.group()) for c, h in columns.items() if (found := _YEAR.search(h))}
    report = report_column(columns)
    timed = [c for c in sorted(columns) if _PLANNING.search(columns[c])]
    acts = [c for c in sorted(columns) if "table.intention" in names[c] and c != report]
    intention = next((c for c in acts if c not in timed), next(iter(acts), None))
    if intention is None or (intention in timed and len(acts) == 1):
        of_these = (c for c in sorted(columns) if "table.subject" in names[c] and c not in timed)
        if timed and (named := next(of_these, None)) is not None:
            intention, report = named, report if report != named else None
    bare = [c for c in years if columns[c].strip().isdigit()]
    if intention is None and len(bare) >= 2:
        intention, report = min(bare, key=years.__getitem__), max(bare, key=years.__getitem__)
    planning = next((c for c in timed if c != intention), None)
    owner = next((c for c in sorted(columns) if _OWNER.search(columns[c]) and c != intention), None)
    if intention is None or (
        report is None and planning is None and owner is None and intention not in years
    ):
        return Table()
    head = columns[intention].lower()
    if planning is None and report is not None and head.startswith("mijlpa"):
        return Table()  # «Mijlpaal | Stand»: names of what was done, the promise stands elsewhere
    meant = intention in bare or (
        planning is None and not head.startswith(("actie", "maatregel", "activiteit"))
    )
    pairs = meant and len(columns) == 2
    return Table(intention, report, planning, owner, "toezegging" in head, meant, pairs)


def rows_of(letter: Letter) -> dict[tuple[int, int, int], list[Sentence]]:
    """Sentences by table, row and column."""
    rows: dict[tuple[int, int, int], list[Sentence]] = {}
    for sentence in letter.sentences:
        if sentence.cell is not None:
            cell = sentence.cell
            rows.setdefault((cell.table, cell.row, cell.column), []).append(sentence)
    return rows


def neighbour(
    rows: dict[tuple[int, int, int], list[Sentence]], cell: Cell, column: int | None
) -> Sequence[Sentence]:
    """The sentences of the same row in another column."""
    return rows.get((cell.table, cell.row, column), ()) if column is not None else ()


def only_names(text: str) -> bool:
    """«Meldpunt kades», «Hogere bijdrage per steiger»: no deed, the name of what was promised elsewhere."""
    words = [w.lower for w in words_of(text) if w.is_word]
    deed = {words[0], words[-1]} if words else set()
    return not (_is_deed(" ".join(words)) or deed & lexicon().infinitives)


_COUNTED = re.compile(r"\b(?:alle|iedere|elke|\d{2,}(?! uur| jaar| dagen| maanden))\b", re.IGNORECASE)


def judge_cell(
    sentence: Sentence, table: Table, kind: CommitmentKind | None, *, counted: bool
) -> tuple[CommitmentKind, Strength]:
    """Kind and strength of a cell; ``kind`` is that of the promise that it repeats.

    ``counted`` tells that something is counted in it: so many of them is an outcome to be reached.
    """
    first = " ".join(w.lower for w in words_of(sentence.text))
    exploratory = any(
        stem in first for stem in ("onderzoeken", "onderzoek of", "verken", "bezien", "bekijken")
    )
    strength = Strength.EXPLORATORY if exploratory else Strength.INTENDED
    if table.pledges:
        return CommitmentKind.TOEZEGGING, Strength.FIRM
    if strength is Strength.INTENDED and not table.meant:
        strength = Strength.FIRM
    if kind is not None:
        return kind, strength
    if table.planning is not None and _SENT.match(first):
        return CommitmentKind.TOEZEGGING, strength
    if _OUTCOME.match(first):
        return CommitmentKind.TARGET, strength
    if _is_deed(first):
        return CommitmentKind.INTENTION, strength
    return CommitmentKind.TARGET if counted or _COUNTED.search(first) else CommitmentKind.INTENTION, strength


_SENT = re.compile(
    r"^(?:\w+ ){0,2}?\w*(?:brief|kabinetsreactie|beleidsreactie|appreciatie|voortgangsrapportage)\b"
)
_DEED = re.compile(
    r"^(?:het |de )?(?:\w+(?:ing|en) van|subsidie|start|bouw|aanleg|aankoop|inkoop|invoer\w*|onderzoek)\b"
)


_OUTCOME = re.compile(
    r"^(?:het |de )?(?:verhoging|verlaging|daling|stijging|vermindering|terugdring\w+|terugbreng\w+"
    r"|vergroting|toename|afname|groei|reductie|verkorting|halvering)\b"
    r".{0,120}\b(?:naar|tot|met) (?:ten minste |minimaal )?\d"
)


def _is_deed(text: str) -> bool:
    """«Werving van 40 loodsen», «Aanleg van 12 steigers»: a verb made a noun, so a deed, though it counts."""
    return _DEED.match(text) is not None
