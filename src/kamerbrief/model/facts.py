"""What a document is: the facts a clerk would write on its folder."""

from datetime import date
from enum import StrEnum

from .base import Frozen


class DocumentKind(StrEnum):
    KAMERBRIEF = "kamerbrief"
    NOTA = "nota"
    BRIEFING = "briefing"
    ANNEX = "annex"
    ANSWERS = "answers"
    OTHER = "other"


class DateSource(StrEnum):
    """Where the date of the document comes from, the most trusted first."""

    PAGE = "page"
    SIDECAR = "sidecar"
    FILE_NAME = "file_name"
    TEXT = "text"  # evidence in the running text


class DocumentDate(Frozen):
    """The day, month or year of a document: never more precise than its source."""

    start: date
    end: date
    edtf: str  # «2022-12-13», «2021-02», «2021»
    source: DateSource


class Facts(Frozen):
    """Absent facts are None. Values as printed, white space folded."""

    kind: DocumentKind = DocumentKind.OTHER
    date: DocumentDate | None = None
    subject: str | None = None  # the line «Betreft»; of a Kamerstuk its dossier's title
    dossier: str | None = None  # «29538», «35300-VII»: no blanks
    number: str | None = None  # «355»
    session_year: str | None = None  # vergaderjaar, «2023-2024»
    reference: str | None = None  # kenmerk
    sender_role: str | None = None
    sender_name: str | None = None
    ministry: str | None = None  # «Ministerie van …»
    addressee: str | None = None
