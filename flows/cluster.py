"""Reading on more than one machine: large chunks of letters as tasks on a Dask cluster.

Every machine sees the corpus under the same path and has the same version of the project. The readings come
back as the bytes that are kept, and are kept here: the same as if they were read here. A machine that goes
down takes its chunks with it; Dask gives those to another.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.futures import wait
from prefect_dask.task_runners import DaskTaskRunner

from kamerbrief.refresh.corpus import Found
from kamerbrief.refresh.plan import Plan
from kamerbrief.refresh.pool import Outcome, WorkersFail, read_all
from kamerbrief.refresh.steps import jobs_of, keep_all
from kamerbrief.store.places import Places
from kamerbrief.versions import code_version, rules_version

CHUNK = 50
"""Letters a task: some tens of seconds of reading, against which the cost of a task is small."""
AT_ONCE = 64
"""Chunks under way at once: readings that wait to be kept hold memory of the cluster."""

Job = tuple[Found, str]


@task(name="lezen op een andere machine", cache_policy=NO_CACHE, persist_result=False, retries=2)
def read_chunk(jobs: Sequence[Job], limit: float, versions: tuple[str, str]) -> list[Outcome]:
    """Read some letters in processes of this machine's own, so that a bad PDF costs only itself."""
    if (code_version(), rules_version()) != versions:
        raise WorkersFail(
            "Op een van de machines staat een andere versie van kamerbrief. Zet overal dezelfde neer."
        )
    return list(read_all(jobs, workers=1, limit=limit))


def read_on_cluster(
    plan: Plan, places: Places, scheduler: str, limit: float, *, chunk: int = CHUNK, at_once: int = AT_ONCE
) -> int:
    """Read and keep what is new, on the workers of the scheduler at this address."""

    runner: Any = DaskTaskRunner(address=scheduler)

    @flow(
        name="kamerbrief-lezen-op-cluster",
        task_runner=runner,
        validate_parameters=False,
        persist_result=False,
    )
    def far() -> int:
        return keep_all(_outcomes(jobs_of(plan), limit, chunk, at_once), plan, places)

    return far()


def _outcomes(jobs: Sequence[Job], limit: float, chunk: int, at_once: int) -> Iterator[Outcome]:
    """The largest first, as on one machine; never more than ``at_once`` chunks under way."""
    versions = code_version(), rules_version()
    ordered = sorted(jobs, key=lambda job: -(job[0].seen.size if job[0].seen else 0))
    waiting = [ordered[i : i + chunk] for i in range(0, len(ordered), chunk)][::-1]
    under_way = [read_chunk.submit(waiting.pop(), limit, versions) for _ in range(min(at_once, len(waiting)))]
    while under_way:
        future = under_way.pop(0)
        wait([future])
        yield from future.result()
        if waiting:
            under_way.append(read_chunk.submit(waiting.pop(), limit, versions))
