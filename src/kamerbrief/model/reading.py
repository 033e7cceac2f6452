"""All that was read in one file: what is kept, and what the warehouse is built from."""

from enum import StrEnum

from .base import Frozen
from .commitment import Commitment
from .date_mention import DateMention
from .facts import Facts
from .figure import Figure
from .issue import Issue
from .layout import Block
from .reference import Reference
from .sentence import Sentence
from .settlement import Settlement


class ReadingStatus(StrEnum):
    READ = "read"
    PARTLY_READ = "partly_read"
    NEEDS_OCR = "needs_ocr"
    FAILED = "failed"


class Reading(Frozen):
    """Deterministic: the same bytes, rules and code give the same reading; when and how fast it was read
    stands in the receipts of the store, not here."""

    document_id: str  # from the file's checksum
    file: str  # base name
    sha256: str
    code_version: str
    rules_version: str
    status: ReadingStatus
    problem: str | None = None  # Dutch, for people: what is wrong and what to do
    pages: int = 0
    facts: Facts = Facts()
    text: str = ""
    blocks: tuple[Block, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    references: tuple[Reference, ...] = ()
    dates: tuple[DateMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    settlements: tuple[Settlement, ...] = ()
    issues: tuple[Issue, ...] = ()
