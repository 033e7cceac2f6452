"""How a refresh tells how far it is, to whoever wants to know."""

from contextvars import ContextVar
from typing import Protocol


class Progress(Protocol):
    """Told of the steps of a refresh; texts are Dutch."""

    def begin(self, step: str, total: int | None) -> None:
        """A step begins; ``total`` is None when it can't be counted."""

    def advance(self, name: str) -> None:
        """One of the things counted is done."""


class Silent:
    """Tells nobody."""

    def begin(self, step: str, total: int | None) -> None:
        """Nothing."""

    def advance(self, name: str) -> None:
        """Nothing."""


progress: ContextVar[Progress] = ContextVar("progress", default=Silent())  # noqa: B039 - it holds nothing
"""The listener of this context; the command line sets one, a scheduled run has none."""


def somebody_listens() -> bool:
    """Whether a listener was set. (A function: Prefect sends flows to processes, and a variable can't go.)"""
    return not isinstance(progress.get(), Silent)
