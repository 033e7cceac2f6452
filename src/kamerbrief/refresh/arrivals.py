"""What became of each file in a refresh: its receipt, for a terminal, a log, or a table."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..store.query import NoAnswer, ask
from ..wording import DOCUMENT_STATUS, dutch_count

_WITH_COUNTS = """
select
    path, sha256, status, problem, pages, document_id,
    (select count(*) from commitments as c where c.document_id = d.document_id) as commitments,
    (select count(*) from figures as f where f.document_id = d.document_id) as figures,
    (select count(*) from settlements as s where s.document_id = d.document_id) as settlements
from documents as d
order by path, document_id
"""


@dataclass(frozen=True, slots=True)
class State:
    """One row of ``documents``."""

    path: str
    sha256: str | None
    status: str
    problem: str | None
    pages: int | None
    document_id: str
    commitments: int
    figures: int
    settlements: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """«gelezen  2024/brief.pdf: 14 bladzijden, 12 toezeggingen, 40 cijfers, 2 afdoeningen»."""

    path: str
    outcome: str  # Dutch
    says: str
    document_id: str | None = None

    def __str__(self) -> str:
        return f"{self.outcome:<14} {self.path}: {self.says}"


def states(warehouse: Path) -> dict[tuple[str, str | None], State]:
    """What the warehouse says of every file; nothing when there is none."""
    try:
        rows = ask(warehouse, _WITH_COUNTS).rows
    except NoAnswer:
        return {}
    return {(row[0], row[1]): State(*row) for row in rows}


def arrivals(
    before: Mapping[tuple[str, str | None], State],
    after: Mapping[tuple[str, str | None], State],
    landed: Iterable[str] = (),
) -> Iterator[Arrival]:
    """One for each file whose row is new or changed, and one for each file that landed without effect.

    ``landed`` are places inside the corpus.
    """
    told: set[str] = set()
    for key, state in after.items():
        if before.get(key) != state:
            told.add(state.path)
            yield _arrival(state)
    here = {path for path, _ in after}
    for path in sorted(set(landed) - told):
        if path in here:
            yield Arrival(path, "ongewijzigd", "er is niets aan veranderd.")


def _arrival(state: State) -> Arrival:
    outcome = DOCUMENT_STATUS.get(state.status, state.status)
    if state.status in ("read", "partly_read"):
        found = (
            f"{dutch_count(state.pages or 0, 'bladzijde', 'bladzijden')}, "
            f"{dutch_count(state.commitments, 'toezegging of voornemen', 'toezeggingen en voornemens')}, "
            f"{dutch_count(state.figures, 'cijfer', 'cijfers')}, "
            f"{dutch_count(state.settlements, 'afdoening', 'afdoeningen')}."
        )
        says = f"{found} {state.problem}" if state.problem else found
        return Arrival(state.path, outcome, says, state.document_id)
    return Arrival(state.path, outcome, state.problem or "", state.document_id)
