"""A share of the letters, to be read on another machine."""

from collections.abc import Sequence

from ..versions import code_version, rules_version
from .corpus import Found
from .plan import Plan
from .pool import Outcome, WorkersFail, read_all
from .steps import jobs_of

Chunk = Sequence[tuple[Found, str]]
"""Files, each with the key that its reading is kept under."""


def chunks_of(plan: Plan, size: int) -> list[Chunk]:
    """What is to be read in shares of ``size`` letters, the largest files first, as on one machine."""
    jobs = sorted(jobs_of(plan), key=lambda job: -(job[0].seen.size if job[0].seen else 0))
    return [jobs[i : i + size] for i in range(0, len(jobs), size)]


def versions() -> tuple[str, str]:
    """Of the code and the rules that read: both machines must have the same."""
    return code_version(), rules_version()


def read_chunk(chunk: Chunk, limit: float, wanted: tuple[str, str]) -> list[Outcome]:
    """Read a share in a process of this machine's own, so that a bad PDF costs only itself.

    Raises ``WorkersFail`` when this machine has another version than who asks (``wanted``).
    """
    if versions() != wanted:
        raise WorkersFail(
            "Op een van de machines staat een andere versie van kamerbrief. Zet overal dezelfde neer."
        )
    return list(read_all(chunk, workers=1, limit=limit))
