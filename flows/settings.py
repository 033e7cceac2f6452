"""Prefect's settings, in the environment, before Prefect is imported. What the user set stays as it is."""

import os
from collections.abc import MutableMapping
from pathlib import Path

TIMEZONE = "Europe/Amsterdam"


def prepare(home: Path, environment: MutableMapping[str, str] = os.environ) -> None:
    """Keep Prefect to itself: a home of its own, no reporting to its makers, no chatter on the terminal."""
    home.mkdir(parents=True, exist_ok=True)
    for name, value in {
        "PREFECT_HOME": str(home.absolute()),
        "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "120",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_LOGGING_LEVEL": "ERROR",
        "PREFECT_SERVER_LOGGING_LEVEL": "ERROR",
    }.items():
        environment.setdefault(name, value)
