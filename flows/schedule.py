"""Serve the refresh flow on a cron, as long as this process runs."""

import asyncio
import signal
from pathlib import Path
from typing import Any

from prefect.runner import Runner
from prefect.schedules import Cron, Schedule
from prefect.types.entrypoint import EntrypointType

from .refresh import refresh
from .settings import TIMEZONE


def cron_schedule(cron: str) -> Schedule:
    """«0 6 * * *» in Amsterdam, summer and winter. Raises ``ValueError`` for what is no cron."""
    return Cron(cron, timezone=TIMEZONE)


def serve_refresh(corpus: Path, warehouse: Path, cron: str) -> None:
    """Run the flow whenever the cron says so, until interrupted (``KeyboardInterrupt``) or told to end."""
    runner = _Runner(name="schema", limit=1)
    runner.add_flow(
        refresh,
        name="schema",
        schedule=cron_schedule(cron),
        parameters={"corpus": str(corpus.absolute()), "warehouse": str(warehouse.absolute())},
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    asyncio.run(runner.start())


class _Runner(Runner):
    """A runner that «kill» ends in the way that Ctrl-C does; Prefect's own way leaves a warning behind."""

    def handle_sigterm(self, *_args: Any, **_more: Any) -> None:
        signal.raise_signal(signal.SIGINT)
