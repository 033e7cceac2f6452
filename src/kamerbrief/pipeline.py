"""Read a letter: the road, top to bottom. No Prefect, no database."""

from functools import partial
from hashlib import sha256
from pathlib import Path

from .facts import state_facts
from .findings import find_commitments, find_dates, find_figures, find_references, find_settlements
from .model.identity import document_id_of
from .model.layout import Layout
from .model.letter import Letter
from .model.reading import Reading, ReadingStatus
from .pages import Unreadable, lay_out
from .sentences import split_sentences
from .versions import code_version, rules_version


def read_letter(path: Path) -> Reading:
    """All findings of one PDF. Never raises for a bad file: the reading then says what is wrong.

    A sidecar ``NAME.toml`` beside the PDF may state or correct facts.
    """
    content = path.read_bytes()
    checksum = sha256(content).hexdigest()
    document_id = document_id_of(checksum)
    reading = partial(
        Reading,
        document_id=document_id,
        file=path.name,
        sha256=checksum,
        code_version=code_version(),
        rules_version=rules_version(),
    )
    try:
        layout = lay_out(content)
    except Unreadable as trouble:
        return reading(status=ReadingStatus.FAILED, problem=str(trouble))

    facts, doubts = state_facts(layout, path)
    sentences = split_sentences(layout, document_id)
    letter = Letter(document_id, layout.text, layout.map, sentences, facts)
    references = find_references(letter)
    dates = find_dates(letter, references)
    figures, figure_doubts = find_figures(letter, references, dates)
    commitments, commitment_doubts = find_commitments(letter, dates, figures)
    settlements, settlement_doubts = find_settlements(letter, dates, references)
    return reading(
        status=_status(layout),
        pages=layout.pages,
        facts=facts,
        text=layout.text,
        blocks=layout.blocks,
        sentences=sentences,
        references=references,
        dates=dates,
        figures=figures,
        commitments=commitments,
        settlements=settlements,
        issues=(*layout.issues, *doubts, *figure_doubts, *commitment_doubts, *settlement_doubts),
    )


def _status(layout: Layout) -> ReadingStatus:
    if layout.pages and len(layout.needs_ocr) == layout.pages:
        return ReadingStatus.NEEDS_OCR
    return ReadingStatus.PARTLY_READ if layout.needs_ocr or layout.unread else ReadingStatus.READ
