"""A refresh in plain Python, without Prefect: find what is new, read it, link all, publish in one step."""

import time
from pathlib import Path

from ..store.places import Places
from .lock import hold
from .plan import make_plan
from .pool import LIMIT
from .summary import Summary, summarize


def refresh(
    corpus: Path,
    warehouse: Path,
    *,
    retry: bool = False,
    limit: float = LIMIT,
    workers: int | None = None,
) -> Summary:
    """Bring the warehouse up to date with the corpus. With nothing new it changes nothing."""
    from .state import nothing_new
    from .steps import publish, read_new

    begin = time.perf_counter()
    places = Places(warehouse)
    with hold(places.lock):
        plan = make_plan(corpus, places, retry=retry)
        if nothing_new(plan, places):
            return summarize(
                warehouse, plan.unchanged, seconds=time.perf_counter() - begin, strays=plan.strays
            )
        read = read_new(plan, places, workers=workers, limit=limit)
        checks = publish(plan, places)
        return summarize(
            warehouse,
            plan.unchanged,
            read=read,
            checks=checks,
            seconds=time.perf_counter() - begin,
            strays=plan.strays,
        )
