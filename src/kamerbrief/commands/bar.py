"""The progress bar of a refresh."""

from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)


class Bar:
    """Shows the step, how many letters are done, and the last one. On no terminal it shows nothing."""

    def __init__(self, console: Console) -> None:
        self._shown = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[name]}", markup=False),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._shown.add_task("", total=None, name="")

    def __enter__(self) -> "Bar":
        self._shown.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._shown.stop()

    def begin(self, step: str, total: int | None) -> None:
        """A step begins."""
        self._shown.reset(self._task, description=step, total=total, completed=0, name="")

    def advance(self, name: str) -> None:
        """One letter is done."""
        self._shown.update(self._task, advance=1, name=name)
