"""From a reading to what is kept of it."""

import re
from pathlib import Path

from ..model.identity import document_id_of
from ..model.issue import Severity
from ..model.reading import Reading, ReadingStatus
from ..store.kept import Head, Kept
from ..versions import code_version, rules_version
from .sketch import sketch

_CORRECTED = re.compile(r"\b(gecorrigeerde?|rectificatie|herdruk|verbeterde versie|erratum)\b", re.IGNORECASE)
_OPENING = 400  # characters at the start of the text in which a letter calls itself corrected


def kept_of(reading: Reading, key: str) -> Kept:
    """A reading with its head."""
    facts = reading.facts
    about = f"{Path(reading.file).stem.replace('_', ' ')} {facts.subject or ''} {reading.text[:_OPENING]}"
    head = Head(
        key=key,
        document_id=reading.document_id,
        status=reading.status,
        problem=reading.problem or _told(reading),
        kind=facts.kind,
        dated=facts.date.start if facts.date else None,
        reference=facts.reference,
        dossier=facts.dossier,
        number=facts.number,
        doubts=sum(1 for issue in reading.issues if issue.severity is not Severity.INFO),
        corrected=bool(_CORRECTED.search(about)),
        sketch=sketch(sentence.text for sentence in reading.sentences),
    )
    return Kept(head=head, reading=reading)


def _told(reading: Reading) -> str | None:
    """Of a letter that was not wholly read: what its issues say of that."""
    if reading.status is ReadingStatus.READ:
        return None
    return next((i.message for i in reading.issues if i.severity is Severity.PROBLEM), None)


def failed_reading(file: str, checksum: str, problem: str) -> Reading:
    """The reading of a file that could not be read."""
    return Reading(
        document_id=document_id_of(checksum),
        file=file,
        sha256=checksum,
        code_version=code_version(),
        rules_version=rules_version(),
        status=ReadingStatus.FAILED,
        problem=problem,
    )
