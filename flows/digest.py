"""The digest as a Prefect flow: what happened in the last days, as an artifact."""

from datetime import date, timedelta
from pathlib import Path

from kamerbrief.flows.artifacts import DIGEST
from prefect import flow, runtime
from prefect.artifacts import create_markdown_artifact

from kamerbrief.digest import as_markdown, collect
from kamerbrief.store.follow import Follower


def run_name() -> str:
    """«overzicht van 7 dagen, tot 24-11»."""
    return f"overzicht van {runtime.flow_run.parameters.get('days', 7)} dagen, tot {date.today():%d-%m}"


@flow(name="kamerbrief-digest", flow_run_name=run_name, retries=2, retry_delay_seconds=60)
def digest(
    warehouse: str = "warehouse/kamerbrief.duckdb",
    days: int = 7,
    ministry: str | None = None,
) -> str:
    """What was promised, fell due, changed or was settled in the last ``days``, as Markdown."""
    today = date.today()
    follower = Follower(Path(warehouse))
    try:
        made = collect(follower.rows, today - timedelta(days=days), today, ministry)
    finally:
        follower.close()
    text = as_markdown(made)
    create_markdown_artifact(text, DIGEST, description=f"De laatste {days} dagen")
    return text
