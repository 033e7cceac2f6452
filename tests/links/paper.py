"""Readings of letters of our own writing, on quays, ferries and bathing water."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Any

from kamerbrief.findings import find_dates, find_references
from kamerbrief.model.commitment import ActorType, Commitment, CommitmentKind, Strength
from kamerbrief.model.facts import DateSource, DocumentDate, DocumentKind, Facts
from kamerbrief.model.figure import Figure, Qualifier, Unit
from kamerbrief.model.layout import BlockKind, Cell, PageMap
from kamerbrief.model.letter import Letter
from kamerbrief.model.reading import Reading, ReadingStatus
from kamerbrief.model.sentence import Sentence
from kamerbrief.model.settlement import Settlement, SettlementStatus


@dataclass(frozen=True)
class Said:
    """One sentence of a letter and what was found in it."""

    text: str
    promise: CommitmentKind | None = None
    strength: Strength = Strength.FIRM
    until: date | None = None
    amount: tuple[float, Unit] | None = None
    figures: tuple[tuple[str, float, Unit, str | None], ...] = ()
    qualifier: Qualifier = Qualifier.EXACT
    settles: SettlementStatus | None = None
    promised_on: date | None = None
    block: int | None = None  # sentences with the same number stand in one paragraph
    heading: str | None = None
    cell: Cell | None = None
    report: str | None = None
    extra: dict[str, Any] = field(default_factory=dict)


def promise(text: str, until: date | None = None, **more: Any) -> Said:
    return Said(text, promise=more.pop("kind", CommitmentKind.INTENTION), until=until, **more)


def letter(
    day: date | None,
    said: Iterable[Said | str],
    *,
    name: str = "brief",
    dossier: str | None = "31710",
    number: str | None = None,
    subject: str = "Voortgang programma Sterke Kades",
    kind: DocumentKind = DocumentKind.KAMERBRIEF,
    ministry: str | None = "Ministerie van Infrastructuur en Waterstaat",
) -> Reading:
    """A reading as the pipeline makes it, with commitments, figures and settlements as they are given."""
    parts = [Said(p) if isinstance(p, str) else p for p in said]
    checksum = sha256("\n".join([name, str(day), *(p.text for p in parts)]).encode()).hexdigest()
    document = "d" + checksum[:16]
    facts = Facts(
        kind=kind,
        date=DocumentDate(start=day, end=day, edtf=day.isoformat(), source=DateSource.PAGE) if day else None,
        subject=subject,
        dossier=dossier,
        number=number,
        ministry=ministry,
    )
    text, sentences = "", []
    for i, part in enumerate(parts):
        start = len(text)
        text += part.text + "\n"
        sentences.append(
            Sentence(
                id=f"s{document[1:]}{i}",
                start=start,
                end=start + len(part.text),
                text=part.text,
                page=1,
                boxes=(),
                block=part.block if part.block is not None else 1000 + i,
                block_kind=BlockKind.TABLE_CELL if part.cell else BlockKind.PARAGRAPH,
                headings=(part.heading,) if part.heading else (),
                cell=part.cell,
            )
        )
    paper = Letter(document, text, PageMap([], [], []), tuple(sentences), facts)
    references = find_references(paper)
    commitments, figures, settlements = [], [], []
    for part, sentence in zip(parts, sentences, strict=True):
        whole = (sentence, sentence.start, sentence.end)
        if part.promise:
            commitments.append(
                Commitment(
                    **paper.mark("c", *whole, "test"),
                    kind=part.promise,
                    strength=part.strength,
                    actor_type=ActorType.GOVERNMENT,
                    deadline_end=part.until,
                    amount_value=Decimal(str(part.amount[0])) if part.amount else None,
                    amount_unit=part.amount[1] if part.amount else None,
                    cell_report=part.report,
                    **part.extra,
                )
            )
        for words, value, unit, counted in part.figures:
            at = sentence.start + part.text.index(words)
            figures.append(
                Figure(
                    **paper.mark("f", sentence, at, at + len(words), "test"),
                    value=Decimal(str(value)),
                    unit=unit,
                    qualifier=part.qualifier,
                    subject=counted,
                )
            )
        if part.settles:
            settlements.append(
                Settlement(
                    **paper.mark("e", *whole, "test"), status=part.settles, promised_on=part.promised_on
                )
            )
    return Reading(
        document_id=document,
        file=f"{name}.pdf",
        sha256=checksum,
        code_version="test",
        rules_version="test",
        status=ReadingStatus.READ,
        pages=1,
        facts=facts,
        text=text,
        sentences=tuple(sentences),
        references=references,
        dates=find_dates(paper, references),
        figures=tuple(figures),
        commitments=tuple(commitments),
        settlements=tuple(settlements),
    )
