"""Reading on more than one machine: large chunks of letters as tasks on a Dask cluster.

Every machine sees the corpus under the same path and has the same version of the project. The readings come
back as the bytes that are kept, and are kept here: the same as if they were read here. A machine that goes
down takes its chunks with it; Dask gives those to another.
"""

from collections.abc import Iterator
from typing import Any

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect_dask.task_runners import DaskTaskRunner

from kamerbrief.refresh.chunks import Chunk, chunks_of, read_chunk, versions
from kamerbrief.refresh.plan import Plan
from kamerbrief.refresh.pool import Outcome
from kamerbrief.refresh.steps import keep_all
from kamerbrief.store.places import Places

CHUNK = 50
"""Letters a task: some tens of seconds of reading, against which the cost of a task is small."""
AT_ONCE = 64
"""Chunks under way at once: readings that wait to be kept hold memory of the cluster."""


@task(name="lezen op een andere machine", cache_policy=NO_CACHE, persist_result=False, retries=2)
def chunk_task(chunk: Chunk, limit: float, wanted: tuple[str, str]) -> list[Outcome]:
    """Read some letters where this task runs."""
    return read_chunk(chunk, limit, wanted)


def read_on_cluster(
    plan: Plan, places: Places, scheduler: str, limit: float, *, size: int = CHUNK, at_once: int = AT_ONCE
) -> int:
    """Read and keep what is new, on the workers of the scheduler at this address."""
    runner: Any = DaskTaskRunner(address=scheduler)

    @flow(name="kamerbrief-lezen-op-cluster", task_runner=runner, persist_result=False)
    def far() -> int:
        return keep_all(_outcomes(chunks_of(plan, size), limit, at_once), plan, places)

    return far()


def _outcomes(chunks: list[Chunk], limit: float, at_once: int) -> Iterator[Outcome]:
    wanted, waiting = versions(), chunks[::-1]

    def submit() -> Any:
        return chunk_task.submit(waiting.pop(), limit, wanted)

    under_way = [submit() for _ in range(min(at_once, len(waiting)))]
    while under_way:
        yield from under_way.pop(0).result()
        if waiting:
            under_way.append(submit())
