"""The rows that the warehouse is built from besides the kept readings."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..model.links import Links
from ..model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file that was ever in the corpus, and what it counts for."""

    document_id: str
    path: str
    sha256: str | None
    status: str
    problem: str | None = None
    duplicate_of: str | None = None
    replaced_by: str | None = None
    digest: str | None = None  # of the kept reading; None when nothing is kept

    @property
    def counts(self) -> bool:
        """Whether its findings are in the warehouse."""
        return self.status in ("read", "partly_read", "needs_ocr")


LINKED: dict[str, dict[str, str]] = {
    "promises": {
        "promise_id": "varchar",
        "summary": "varchar",
        "first_commitment_id": "varchar",
        "commitment_ids": "varchar[]",
        "advice": "boolean",
        "settlement_id": "varchar",
        "promised_on": "date",
    },
    "verdicts": {
        "commitment_id": "varchar",
        "reported_in": "varchar",
        "status": "varchar",
        "change_what": "varchar",
        "change_from": "varchar",
        "change_to": "varchar",
        "change_stated": "boolean",
        "certainty": "varchar",
        "decided_by": "varchar",
        "why": "varchar",
        "settlement_id": "varchar",
        "rule_id": "varchar",
    },
    "evidence": {
        "commitment_id": "varchar",
        "document_id": "varchar",
        "sentence_id": "varchar",
        "start": "bigint",
        "end": "bigint",
        "page": "bigint",
        "quote": "varchar",
        "role": "varchar",
        "rank": "bigint",
        "score": "double",
        "why": "varchar",
    },
    "deadlines": {
        "promise_id": "varchar",
        "order": "bigint",
        "document_id": "varchar",
        "deadline": "date",
        "text": "varchar",
        "days_slipped": "bigint",
        "stated": "boolean",
    },
    "closings": {
        "settlement_id": "varchar",
        "promise_id": "varchar",
        "commitment_id": "varchar",
        "why": "varchar",
    },
    "events": {
        "promise_id": "varchar",
        "commitment_id": "varchar",
        "document_id": "varchar",
        "on": "date",
        "kind": "varchar",
        "page": "bigint",
        "quote": "varchar",
        "detail": "varchar",
    },
    "indicator_points": {
        "indicator_id": "varchar",
        "name": "varchar",
        "unit": "varchar",
        "document_id": "varchar",
        "figure_id": "varchar",
        "value": "varchar",
        "value_high": "varchar",
        "qualifier": "varchar",
        "text": "varchar",
        "period_start": "date",
        "period_end": "date",
        "conflict": "boolean",
    },
    "issues": {
        "document_id": "varchar",
        "page": "bigint",
        "code": "varchar",
        "severity": "varchar",
        "message": "varchar",
        "quote": "varchar",
    },
}
FILES = dict.fromkeys(FileRow.__dataclass_fields__, "varchar")
RECEIPTS = {
    "run_id": "varchar",
    "read_at": "timestamptz",
    "sha256": "varchar",
    "code_version": "varchar",
    "rules_version": "varchar",
    "seconds": "double",
}


def linked_rows(links: Links) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row with the name of its table."""
    for verdict in links.verdicts:
        yield "verdicts", _columns("verdicts", verdict) | _change(verdict) | {"decided_by": "rule"}
    for document_id, issue in links.issues:
        yield "issues", _columns("issues", issue) | {"document_id": document_id}
    for table in LINKED.keys() - {"verdicts", "issues"}:
        for item in getattr(links, table):
            yield table, _columns(table, item)


def _columns(table: str, item: object) -> dict[str, Any]:
    return {name: getattr(item, name, None) for name in LINKED[table]}


def _change(verdict: Verdict) -> dict[str, Any]:
    if verdict.change is None:
        return {}
    return {
        "change_what": verdict.change.what,
        "change_from": verdict.change.before,
        "change_to": verdict.change.after,
        "change_stated": verdict.change.stated,
    }
