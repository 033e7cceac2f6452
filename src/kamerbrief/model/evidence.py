"""The words of a later document that bear on a promise."""

from dataclasses import dataclass
from enum import StrEnum


class EvidenceRole(StrEnum):
    REPORTS = "reports"  # says what became of it
    RENEWS = "renews"  # promises the same again
    SETTLES = "settles"  # says that the promise, named as one, is met or not


@dataclass(frozen=True, slots=True)
class Evidence:
    """``letter.text[start:end] == quote``, a whole sentence or item. Rank 1 is the best."""

    commitment_id: str
    document_id: str
    sentence_id: str
    start: int
    end: int
    page: int
    quote: str
    role: EvidenceRole
    rank: int
    score: float  # 0 to 1: how surely the sentence is about the same thing
    why: str  # Dutch
