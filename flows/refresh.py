"""The refresh as a Prefect flow: plan, read, publish. What the steps do stands in ``kamerbrief.refresh``."""

import time
from datetime import datetime
from pathlib import Path

from prefect import flow, task
from prefect.cache_policies import NO_CACHE

from kamerbrief.refresh.lock import hold
from kamerbrief.refresh.plan import Plan, make_plan
from kamerbrief.refresh.pool import LIMIT
from kamerbrief.refresh.progress import somebody_listens
from kamerbrief.refresh.state import nothing_new
from kamerbrief.refresh.steps import publish, read_new
from kamerbrief.refresh.summary import Summary, in_one_line, summarize
from kamerbrief.store.places import Places


@task(name="wat is er nieuw", cache_policy=NO_CACHE)
def plan_task(corpus: Path, places: Places, retry: bool) -> Plan:
    """Compare the corpus with what is kept."""
    return make_plan(corpus, places, retry=retry)


# One task for all letters: the processes that read them are its own, since a task for each letter costs more
# than its reading. Retried because what is kept stays kept: a retry reads only what is left.
@task(name="lezen", cache_policy=NO_CACHE, retries=1, retry_delay_seconds=5)
def read_task(plan: Plan, places: Places, workers: int | None, limit: float) -> int:
    """Read and keep what is new."""
    return read_new(plan, places, workers=workers, limit=limit)


@task(name="verbinden en klaarzetten", cache_policy=NO_CACHE)
def publish_task(plan: Plan, places: Places) -> dict[str, int]:
    """Link the letters, build the warehouse new, put it in place."""
    return publish(plan, places)


@flow(name="kamerbrief-refresh", flow_run_name="ververs {warehouse}", persist_result=False)
def refresh(
    corpus: str = "corpus",
    warehouse: str = "warehouse/kamerbrief.duckdb",
    retry: bool = False,
    workers: int | None = None,
    limit: float = LIMIT,
) -> Summary:
    """Bring the warehouse up to date with the corpus. With nothing new it changes nothing."""
    summary = _refresh(Path(corpus), Path(warehouse), retry, workers, limit)
    if not somebody_listens():  # a scheduled run: nobody waits for it, somebody reads its log
        print(f"{datetime.now():%Y-%m-%d %H:%M}  {in_one_line(summary)}", flush=True)
    return summary


def _refresh(corpus: Path, file: Path, retry: bool, workers: int | None, limit: float) -> Summary:
    begin = time.perf_counter()
    places = Places(file)
    with hold(places.lock):
        plan = plan_task(corpus, places, retry)
        if nothing_new(plan, places):
            return summarize(file, plan.unchanged, seconds=time.perf_counter() - begin)
        read = read_task(plan, places, workers, limit)
        checks = publish_task(plan, places)
        return summarize(file, plan.unchanged, read=read, checks=checks, seconds=time.perf_counter() - begin)
