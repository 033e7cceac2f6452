"""Readings made by hand, and a warehouse of them."""

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from kamerbrief.model.commitment import ActorType, Commitment, CommitmentKind, Strength
from kamerbrief.model.facts import DateSource, DocumentDate, DocumentKind, Facts
from kamerbrief.model.layout import BlockKind
from kamerbrief.model.links import Links, Part
from kamerbrief.model.place import Box
from kamerbrief.model.reading import Reading, ReadingStatus
from kamerbrief.model.sentence import Sentence
from kamerbrief.store.build import build
from kamerbrief.store.kept import Head, Kept, head_of, keep, to_bytes
from kamerbrief.store.places import Places
from kamerbrief.store.rows import FileRow

BOX = Box(page=1, x0=72, top=90.5, x1=300, bottom=102)


def make_reading(name: str, *promises: str, day: date | None = None, **more: Any) -> Reading:
    """A letter whose every sentence is a firm promise; each may end in « | » and its last day."""
    sentences, commitments, text = [], [], ""
    document_id = "d" + sha256(name.encode()).hexdigest()[:16]
    for number, promise in enumerate(promises):
        words, _, deadline = promise.partition(" | ")
        start, end = len(text), len(text) + len(words)
        text += words + " "
        place: dict[str, Any] = {"start": start, "end": end, "text": words, "page": 1, "boxes": (BOX,)}
        sentences.append(
            Sentence(id=f"s{name}{number}", block=number, block_kind=BlockKind.PARAGRAPH, **place)
        )
        commitments.append(
            Commitment(
                id=f"c{name}{number}",
                sentence_id=f"s{name}{number}",
                rule_id="commitment.test",
                kind=CommitmentKind.INTENTION,
                strength=Strength.FIRM,
                actor_type=ActorType.GOVERNMENT,
                deadline_end=date.fromisoformat(deadline) if deadline else None,
                **place,
            )
        )
    stated = DocumentDate(start=day, end=day, edtf=day.isoformat(), source=DateSource.PAGE) if day else None
    fields: dict[str, Any] = {
        "document_id": document_id,
        "file": f"{name}.pdf",
        "sha256": sha256(name.encode()).hexdigest(),
        "code_version": "c",
        "rules_version": "r",
        "status": ReadingStatus.READ,
        "pages": 1,
        "facts": Facts(kind=DocumentKind.KAMERBRIEF, date=stated),
        "text": text,
        "sentences": tuple(sentences),
        "commitments": tuple(commitments),
    }
    return Reading(**(fields | more))


Publish = Callable[..., Path]


def publisher(folder: Path) -> Publish:
    """Makes warehouses in this folder, each in the place of the one before."""

    def made(*readings: Reading, links: Links | None = None, aside: dict[str, str] | None = None) -> Path:
        places = Places(folder / "kamerbrief.duckdb")
        rows = []
        for reading in readings:
            head = Head(key="k", document_id=reading.document_id, status=reading.status)
            keep(places.readings, reading.sha256, to_bytes(Kept(head=head, reading=reading)))
            status = (aside or {}).get(reading.file, reading.status.value)
            kept = head_of(places.readings, reading.sha256)
            digest = kept.digest if kept else None
            rows.append(FileRow(reading.document_id, reading.file, reading.sha256, status, digest=digest))
        whole = links or Links()
        build(places, rows, [Part(repr(whole), lambda: whole)], "stamp")
        return places.warehouse

    return made
