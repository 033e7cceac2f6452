"""What a person decided about a finding or a verdict: an event, never changed and never removed."""

from enum import StrEnum

from pydantic import AwareDatetime, Field, model_validator

from .base import Frozen


class Act(StrEnum):
    CONFIRM = "confirm"  # this is right
    REJECT = "reject"  # this is no promise, no figure, no evidence
    CORRECT = "correct"  # right, but for the fields in `changes`
    EVIDENCE = "evidence"  # this sentence of the later document is (the) evidence
    MERGE = "merge"  # this promise is the same as `merge_into`
    NOTE = "note"
    UNDO = "undo"  # takes back the decision `undoes`


class ObjectKind(StrEnum):
    COMMITMENT = "commitment"
    STATUS = "status"  # the verdict on a commitment in one later document
    FIGURE = "figure"
    DATE = "date"
    SETTLEMENT = "settlement"
    SENTENCE = "sentence"  # a piece of evidence


class Anchor(Frozen):
    """What is needed to find an object again after any re-reading: not its id alone.

    ``quote`` are its words as they stood in the document with checksum ``sha256``, ``page`` where they stood.
    """

    kind: ObjectKind
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    quote: str = Field(min_length=1)
    page: int = Field(ge=1)
    id: str  # the id it had then: the first thing to try


CORRECTABLE: dict[ObjectKind, frozenset[str]] = {
    ObjectKind.COMMITMENT: frozenset(
        {"kind", "strength", "actor", "actor_type", "deadline_start", "deadline_end", "amount_value"}
    ),
    ObjectKind.STATUS: frozenset({"status", "change_what", "change_from", "change_to"}),
    ObjectKind.FIGURE: frozenset({"value", "value_high", "unit", "qualifier", "subject"}),
    ObjectKind.DATE: frozenset({"date_start", "date_end"}),
    ObjectKind.SETTLEMENT: frozenset({"status", "promised_on"}),
    ObjectKind.SENTENCE: frozenset(),
}
"""The fields that a person may correct, by kind of object."""


class Decision(Frozen):
    """One line of the decisions file. Times are in UTC; ``by`` is the name that the person gave."""

    id: str
    at: AwareDatetime
    by: str = Field(min_length=1)
    act: Act
    about: Anchor
    report_sha256: str | None = None  # of a status: checksum of the later document that the verdict is about
    changes: dict[str, str | None] = Field(default_factory=dict)
    evidence: Anchor | None = None
    merge_into: Anchor | None = None
    undoes: str | None = None
    note: str | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Decision":
        if unknown := set(self.changes) - CORRECTABLE[self.about.kind]:
            raise ValueError(f"cannot correct {', '.join(sorted(unknown))} of a {self.about.kind.value}")
        needs = {
            Act.CORRECT: bool(self.changes),
            Act.UNDO: self.undoes is not None,
            Act.EVIDENCE: self.evidence is not None,
            Act.MERGE: self.merge_into is not None,
            Act.NOTE: bool(self.note),
        }
        if not needs.get(self.act, True):
            raise ValueError(f"a decision to {self.act.value} lacks what it is about")
        if self.about.kind is ObjectKind.STATUS and self.report_sha256 is None:
            raise ValueError("a verdict is about one later document: report_sha256 is missing")
        return self
