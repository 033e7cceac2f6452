"""One thing promised, however often it is said."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Promise:
    """All commitments that promise the same thing, in order of their documents.

    ``advice``: it stands only in notas (an official's advice), no signed letter has said it yet.
    A promise that stands in no document, and is known only because a later letter settles it, has no
    commitments and a ``settlement_id``.
    """

    promise_id: str
    summary: str  # its fullest wording
    first_commitment_id: str | None
    commitment_ids: tuple[str, ...]
    advice: bool = False
    settlement_id: str | None = None
    promised_on: date | None = None  # of one known only from its settlement


@dataclass(frozen=True, slots=True)
class Deadline:
    """One step in the chain of a promise's deadlines: order 0 is the first one ever given."""

    promise_id: str
    order: int
    document_id: str
    deadline: date
    text: str  # «voor de zomer van 2024»
    days_slipped: int  # from the first deadline; negative when it came nearer
    stated: bool  # the letter says that the date moved


class EventKind(StrEnum):
    PROMISED = "promised"
    REPEATED = "repeated"  # said again as a promise, nothing changed
    RENEWED = "renewed"  # said again in a report
    CHANGED = "changed"  # amount or scope moved
    POSTPONED = "postponed"
    REPORTED = "reported"
    SETTLED = "settled"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Event:
    """One moment in the life of a promise. ``on`` is the document's date; None when it has none."""

    promise_id: str
    commitment_id: str | None
    document_id: str
    on: date | None
    kind: EventKind
    page: int
    quote: str
    detail: str = ""  # Dutch: «van 2023-12-31 naar 2024-06-30»
