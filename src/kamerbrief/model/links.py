"""All that is known only by laying documents side by side."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields

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
    """The same for the same set of documents in whatever order they came."""

    verdicts: tuple[Verdict, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    promises: tuple[Promise, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    closings: tuple[Closing, ...] = ()
    events: tuple[Event, ...] = ()
    indicator_points: tuple[IndicatorPoint, ...] = ()
    issues: tuple[tuple[str, Issue], ...] = ()  # (document id, what a person should know)


@dataclass(frozen=True, slots=True)
class Part:
    """A share of the links that follows from few readings, found only when it is asked for.

    ``key``: of all that it depends on, so that who kept the part of this key needs not ask for it again.
    """

    key: str
    find: Callable[[], Links]


def together(found: Iterable[Links]) -> Links:
    """One after the other."""
    parts = tuple(found)
    names = [field.name for field in fields(Links)]
    return Links(**{name: tuple(row for part in parts for row in getattr(part, name)) for name in names})
