"""The rows that the warehouse is built from besides the kept readings."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from ..model.links import Links


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

    @property
    def counts(self) -> bool:
        """Whether its findings are in the warehouse."""
        return self.status in ("read", "partly_read", "needs_ocr")


_LINKED: dict[str, dict[str, str]] = {
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


def linked_rows(links: Links) -> Iterable[tuple[str, dict[str, str], list[dict[str, Any]]]]:
    """Table by table: its name, the DuckDB types of its columns, its rows."""
    for table, columns in _LINKED.items():
        if table == "verdicts":
            rows = [
                asdict(v)
                | {"decided_by": "rule"}
                | (
                    {
                        "change_what": v.change.what,
                        "change_from": v.change.before,
                        "change_to": v.change.after,
                        "change_stated": v.change.stated,
                    }
                    if v.change
                    else {}
                )
                for v in links.verdicts
            ]
        elif table == "issues":
            rows = [{"document_id": document_id} | issue.model_dump() for document_id, issue in links.issues]
        else:
            rows = [asdict(row) for row in getattr(links, table)]
        yield table, columns, [{name: row.get(name) for name in columns} for row in rows]
