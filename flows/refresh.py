"""The refresh as a Prefect flow: plan, read, publish. What the steps do stands in ``kamerbrief.refresh``."""

import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kamerbrief.flows.artifacts import tell_what_came_in
from kamerbrief.flows.settings import TIMEZONE
from prefect import flow, runtime, task
from prefect.cache_policies import NO_CACHE

from kamerbrief.refresh.arrivals import arrivals, states
from kamerbrief.refresh.lock import hold
from kamerbrief.refresh.plan import Plan, make_plan
from kamerbrief.refresh.pool import LIMIT, WorkersFail
from kamerbrief.refresh.progress import somebody_listens
from kamerbrief.refresh.state import nothing_new
from kamerbrief.refresh.steps import publish, read_new
from kamerbrief.refresh.summary import Summary, in_one_line, summarize
from kamerbrief.store.places import Places


def may_pass(_task: Any, _run: Any, state: Any) -> bool:
    """Whether trying again can help: a drive that was away for a moment, a machine short of memory.

    What the files themselves cause is no fault of the task: it stands in their rows.
    """
    return isinstance(state.result(raise_on_failure=False), OSError | WorkersFail | MemoryError)


@task(
    name="wat is er nieuw",
    cache_policy=NO_CACHE,
    retries=2,
    retry_delay_seconds=[5, 60],
    retry_condition_fn=may_pass,
)
def plan_task(corpus: Path, places: Places, retry: bool) -> Plan:
    """Compare the corpus with what is kept."""
    return make_plan(corpus, places, retry=retry)


# One task for all letters: the processes that read them are its own, since a task for each letter costs more
# than its reading. Retried because what is kept stays kept: a retry reads only what is left.
@task(
    name="lezen",
    cache_policy=NO_CACHE,
    retries=2,
    retry_delay_seconds=[5, 60],
    retry_condition_fn=may_pass,
)
def read_task(plan: Plan, places: Places, workers: int | None, limit: float) -> int:
    """Read and keep what is new."""
    return read_new(plan, places, workers=workers, limit=limit)


@task(
    name="verbinden en klaarzetten",
    cache_policy=NO_CACHE,
    retries=1,
    retry_delay_seconds=30,
    retry_condition_fn=may_pass,
)
def publish_task(plan: Plan, places: Places) -> dict[str, int]:
    """Link the letters, build the warehouse new, put it in place."""
    return publish(plan, places)


def run_name() -> str:
    """«ververs brieven, 24-11 06:00»: which folder, and for when it was planned, in the Netherlands."""
    corpus = Path(runtime.flow_run.parameters.get("corpus", "corpus"))
    planned = runtime.flow_run.scheduled_start_time or datetime.now(UTC)
    return f"ververs {corpus.name}, {planned.astimezone(ZoneInfo(TIMEZONE)):%d-%m %H:%M}"


@flow(name="kamerbrief-refresh", flow_run_name=run_name, persist_result=False)
def refresh(
    corpus: str = "corpus",
    warehouse: str = "warehouse/kamerbrief.duckdb",
    retry: bool = False,
    workers: int | None = None,
    limit: float = LIMIT,
    register_url: str = "",
    dask: str = "",
) -> Summary:
    """Bring the warehouse up to date with the corpus. With nothing new it changes nothing.

    ``register_url``: where «kamerbrief serve» stands, for links in the table of what came in. ``dask``: the
    address of a Dask scheduler («tcp://10.0.0.5:8786») whose workers read, instead of this machine.
    """
    alone = not somebody_listens()  # a scheduled run: nobody waits for it, somebody reads its log
    before = states(Path(warehouse)) if alone else {}
    summary = _refresh(Path(corpus), Path(warehouse), retry, workers, limit, dask)
    if alone:
        came = () if summary.nothing_new else tuple(arrivals(before, states(Path(warehouse))))
        tell_what_came_in(summary, came, register_url)
        print(f"{datetime.now(ZoneInfo(TIMEZONE)):%Y-%m-%d %H:%M}  {in_one_line(summary)}", flush=True)
    return summary


def _refresh(corpus: Path, file: Path, retry: bool, workers: int | None, limit: float, dask: str) -> Summary:
    begin = time.perf_counter()
    places = Places(file)
    with hold(places.lock):
        plan = plan_task(corpus, places, retry)
        if nothing_new(plan, places):
            seconds = time.perf_counter() - begin
            return summarize(file, plan.unchanged, seconds=seconds, strays=plan.strays)
        if dask:
            from kamerbrief.flows.cluster import read_on_cluster  # an optional extra

            read = read_on_cluster(plan, places, dask, limit)
        else:
            read = read_task(plan, places, workers, limit)
        checks = publish_task(plan, places)
        seconds = time.perf_counter() - begin
        return summarize(file, plan.unchanged, read=read, checks=checks, seconds=seconds, strays=plan.strays)
