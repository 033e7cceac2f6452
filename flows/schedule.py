"""Serve the refresh flow on a cron, as long as this process runs."""

from pathlib import Path

from prefect.schedules import Cron, Schedule
from prefect.types.entrypoint import EntrypointType

from .refresh import refresh

TIMEZONE = "Europe/Amsterdam"


def cron_schedule(cron: str) -> Schedule:
    """«0 6 * * *» in Amsterdam, summer and winter. Raises ``ValueError`` for what is no cron."""
    return Cron(cron, timezone=TIMEZONE)


def serve_refresh(corpus: Path, warehouse: Path, cron: str) -> None:
    """Run the flow whenever the cron says so, until interrupted."""
    refresh.serve(
        name="verversen",
        schedule=cron_schedule(cron),
        parameters={"corpus": str(corpus.absolute()), "warehouse": str(warehouse.absolute())},
        entrypoint_type=EntrypointType.MODULE_PATH,
        print_starting_message=False,
        limit=1,
    )
