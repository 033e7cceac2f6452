"""A reading made ready to be laid beside others: its sentences as terms, numbers, days and aspect.

What the linking stage needs of a letter and no more: pure, of one reading alone, so that it can be made once.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from ..engine.columns import heads_of, report_column
from ..model.date_mention import DateMention
from ..model.facts import DocumentKind
from ..model.figure import Figure
from ..model.finding import Finding
from ..model.layout import BlockKind, Cell, Voice
from ..model.reading import Reading
from ..model.sentence import Sentence
from .aspect import Aspect, aspect_of, cues_of
from .kin import bonds, wanted
from .terms import Term, short_forms, terms_of, vocabulary

F = TypeVar("F", bound=Finding)

_OF_A_DATE = frozenset("uiterlijk voor vóór vanaf rond per tot met start gereed in".split())
_THANKS = re.compile(
    r"\W*(?:graag )?(?:be)?dank(?:en)? (?:ik|wij)\b|\W*(?:ik|wij) (?:be)?dank(?:en)?\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Part:
    """What stands between two semicolons: a sentence of its own, which may tell of something else."""

    terms: frozenset[str]
    aspect: Aspect


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence, item or cell that can bear on a promise."""

    sentence: Sentence
    order: int  # its place in the document
    terms: Mapping[str, Term]
    setting: frozenset[str]  # terms of the headings and the line that opens the list
    before: frozenset[str]  # terms of the sentence before it in its block
    aspect: Aspect
    figures: tuple[Figure, ...]
    dates: tuple[DateMention, ...]
    promises: tuple[str, ...]  # ids of the commitments in it
    parts: tuple[Part, ...] = ()  # two or more, or none


@dataclass(frozen=True, slots=True)
class Folio:
    """A reading and its passages, with an index from term to passages."""

    reading: Reading
    passages: tuple[Passage, ...]
    by_sentence: Mapping[str, int]  # sentence id → place in passages
    index: Mapping[str, tuple[int, ...]]  # term → places in passages
    kin: Mapping[str, tuple[str, ...]] = field(repr=False)  # bond (see ``kin``) → terms
    short: Mapping[str, str] = field(repr=False)  # abbreviations that it explains → names
    weights: Mapping[str, float] = field(repr=False)  # term → how much it tells
    sizes: tuple[float, ...] = field(repr=False)  # of each passage what its terms tell together

    @property
    def id(self) -> str:
        return self.reading.document_id

    @property
    def advice(self) -> bool:
        """A nota advises the minister: what it promises is no promise to parliament yet."""
        return self.reading.facts.kind is DocumentKind.NOTA

    def weight(self, key: str) -> float:
        """How much a term tells in this document: rare in it, much; in every sentence, nothing."""
        known = self.weights.get(key)
        return _rarity(0, len(self.passages)) if known is None else known

    def kin_of(self, key: str) -> Mapping[str, float]:
        """Terms of this document that share a part with ``key``, and how much that tells (see ``kin``)."""
        found: dict[str, float] = {}
        empty = vocabulary("common") | vocabulary("light")
        for bond, strength in wanted(key) if key not in vocabulary("light") else ():
            for other in self.kin.get(bond, ()):
                if other != key and other not in empty:
                    found[other] = max(strength, found.get(other, 0.0))
        return found

    def akin(self, key: str, terms: AbstractSet[str]) -> bool:
        """Is ``key`` among these terms of this document, or a word that shares a part with it?"""
        return key in terms or not terms.isdisjoint(self.kin_of(key))


def folio_of(reading: Reading) -> Folio:
    """Headings, notes at the foot and members' questions report nothing: they are no passages."""
    written = reading.facts.date.end if reading.facts.date else None
    reports = {number: report_column(heads) for number, heads in heads_of(reading.sentences).items()}
    figures, dates = _by_sentence(reading.figures), _by_sentence(reading.dates)
    commitments = _by_sentence(reading.commitments)
    passages: list[Passage] = []
    previous: tuple[int, frozenset[str]] = (-1, frozenset())
    for sentence in reading.sentences:
        terms = _terms(sentence)
        before = previous[1] if previous[0] == sentence.block else frozenset()
        previous = (sentence.block, frozenset(terms))
        mine = tuple(dates.get(sentence.id, ()))
        if not _speaks(sentence, mine) or _is_planned(sentence.cell, reports):
            continue
        comes = max((d.date_start for d in mine if d.date_start and not d.vague), default=None)
        here = commitments.get(sentence.id, ())
        promised = tuple(c.id for c in here)
        passages.append(
            Passage(
                sentence=sentence,
                order=len(passages),
                terms=terms,
                setting=_setting(sentence),
                before=before,
                aspect=aspect_of(sentence, promises=bool(promised), comes=comes, written=written),
                figures=tuple(figures.get(sentence.id, ())),
                dates=mine,
                promises=promised,
                parts=tuple(_parts(sentence, mine, here, written)),
            )
        )
    index: dict[str, list[int]] = defaultdict(list)
    told = {_row(p.sentence.cell) for p in passages if p.sentence.cell and p.sentence.cell.row_head}
    for passage in passages:
        cell = passage.sentence.cell
        if cell and not cell.row_head and _row(cell) in told:
            continue  # the head of a row tells nothing by itself; the cells beside it speak of it
        for key in passage.terms:
            index[key].append(passage.order)
    kin: dict[str, list[str]] = defaultdict(list)
    for key in index:
        for bond in bonds(key):
            kin[bond].append(key)
    weights = {key: _rarity(len(places), len(passages)) for key, places in index.items()}
    unmet = _rarity(0, len(passages))  # of a word that only the head of a row has
    return Folio(
        reading=reading,
        passages=tuple(passages),
        by_sentence={p.sentence.id: p.order for p in passages},
        index={k: tuple(v) for k, v in index.items()},
        kin={k: tuple(v) for k, v in kin.items()},
        short={k: v for sentence in reading.sentences for k, v in short_forms(sentence.text).items()},
        weights=weights,
        sizes=tuple(sum(weights.get(key, unmet) for key in passage.terms) for passage in passages),
    )


def _parts(
    sentence: Sentence, dates: Sequence[DateMention], promises: Sequence[Finding], written: date | None
) -> Iterator[Part]:
    if "; " not in sentence.text:
        return
    start = 0
    for text in sentence.text.split(";"):
        first, last = sentence.start + start, sentence.start + start + len(text)
        start += len(text) + 1
        comes = max(
            (d.date_start for d in dates if d.date_start and not d.vague and first <= d.start < last),
            default=None,
        )
        whole = any(c.start <= sentence.start and c.end >= sentence.end - 1 for c in promises)
        promised = any(c.start < last and c.end > first for c in promises) and bool(comes or not whole)
        alone = sentence.model_copy(update={"text": text.strip()})
        yield Part(
            frozenset(t.key for t in terms_of(text)),
            aspect_of(alone, promises=promised, comes=comes, written=written),
        )


def _rarity(within: int, passages: int) -> float:
    total = passages or 1
    return math.log(1 + (total - within + 0.5) / (within + 0.5))


def _speaks(sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    if sentence.block_kind in (BlockKind.HEADING, BlockKind.FOOTNOTE) or sentence.voice is Voice.QUESTION:
        return False
    if _THANKS.match(sentence.text):
        return False
    if sentence.cell and sentence.cell.row_head and _only_when(sentence, dates):
        return False  # «Voor de zomer van 2026»: when it was meant to be there, beside what became of it
    if sentence.cell and sentence.cell.row_head and cues_of(sentence.text):
        return True  # «Vervallen.», beside what was meant to be done
    least = 2 if sentence.cell and sentence.cell.row_head else 3  # «25 aangeschaft»
    return len(re.findall(r"\w+", sentence.text)) >= least


def _is_planned(cell: Cell | None, reports: Mapping[int, int | None]) -> bool:
    """«Steunfonds | Start in mei | Gestart op 1 juni»: where one column says what came of it, those between
    it and the head of the row say what was meant."""
    report = reports.get(cell.table) if cell else None
    return cell is not None and report is not None and cell.row_head is not None and cell.column != report


def _only_when(sentence: Sentence, dates: Sequence[DateMention]) -> bool:
    rest = sentence.text
    for date_in_it in dates:
        rest = rest.replace(date_in_it.text, " ")
    return bool(dates) and set(re.findall(r"\w{3,}", rest.casefold())) <= _OF_A_DATE


def _terms(sentence: Sentence) -> dict[str, Term]:
    """A cell is about the head of its row, which it does not name again."""
    head = (sentence.cell and sentence.cell.row_head) or ""
    return {t.key: t for text in (head, sentence.text) for t in terms_of(text)}


def _row(cell: Cell) -> tuple[int, int]:
    return cell.table, cell.row


def _setting(sentence: Sentence) -> frozenset[str]:
    lines = (*sentence.headings, sentence.lead_in or "", (sentence.cell and sentence.cell.row_head) or "")
    return frozenset(t.key for line in lines for t in terms_of(line))


def _by_sentence(findings: tuple[F, ...]) -> Mapping[str, list[F]]:
    found: dict[str, list[F]] = defaultdict(list)
    for finding in findings:
        found[finding.sentence_id].append(finding)
    return found


def day_of(folio: Folio) -> date | None:
    """The last day on which the document can have been written."""
    return folio.reading.facts.date.end if folio.reading.facts.date else None
