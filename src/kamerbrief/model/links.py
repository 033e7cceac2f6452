"""All that is known only by laying documents side by side."""

from dataclasses import dataclass

from .evidence import Evidence
from .indicator import IndicatorPoint
from .issue import Issue
from .promise import Deadline, Event, Promise
from .verdict import Verdict


@dataclass(frozen=True, slots=True)
class Closing:
    """A settlement and the promise that it closes; ``commitment_id`` None when that stands nowhere."""

    settlement_id: str
    promise_id: str
    commitment_id: str | None
    why: str  # Dutch


@dataclass(frozen=True, slots=True)
class Links:
    """Sorted, and the same for the same set of documents in whatever order they came."""

    verdicts: tuple[Verdict, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    promises: tuple[Promise, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    closings: tuple[Closing, ...] = ()
    events: tuple[Event, ...] = ()
    indicator_points: tuple[IndicatorPoint, ...] = ()
    issues: tuple[tuple[str, Issue], ...] = ()  # (document id, what a person should know)
