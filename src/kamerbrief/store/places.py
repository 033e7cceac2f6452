"""Where everything that belongs to one warehouse lies: beside its file, named after it."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders beside ``warehouse``, «warehouse/kamerbrief.duckdb»."""

    warehouse: Path

    def _named(self, ending: str) -> Path:
        return self.warehouse.with_name(f"{self.warehouse.stem}.{ending}")

    @property
    def folder(self) -> Path:
        return self.warehouse.parent

    @property
    def readings(self) -> Path:
        """The kept readings: the truth. Two warehouses in one folder share them."""
        return self.folder / "readings"

    @property
    def files(self) -> Path:
        """Which files were ever seen in the corpus."""
        return self._named("files.json")

    @property
    def runs(self) -> Path:
        """When what was read, and how long it took: one JSON object a line, only ever appended to."""
        return self._named("runs.jsonl")

    @property
    def watch_log(self) -> Path:
        """What ``kamerbrief watch`` told, a line each, for a person to follow."""
        return self._named("watch.log")

    @property
    def refresh_log(self) -> Path:
        """What Prefect told of the last refresh that went wrong, for whoever has to mend it."""
        return self._named("refresh.log")

    @property
    def decisions(self) -> Path:
        """What people decided: one JSON object a line, only ever appended to."""
        return self._named("decisions.jsonl")

    @property
    def parliament(self) -> Path:
        """The rows of parliament's own register that were imported."""
        return self._named("kamerregister.jsonl")

    @property
    def matches(self) -> Path:
        """Which of those are promises of ours: made anew when it is lost."""
        return self.folder / "readings" / f"{self.warehouse.stem}.kamerregister.json"

    @property
    def computed(self) -> Path:
        """The snapshot before the decisions of people: what a decision is laid over, within seconds."""
        return self.folder / "readings" / f"{self.warehouse.stem}.computed.duckdb"

    @property
    def links(self) -> Path:
        """What an earlier link found: saves time, and holds nothing that can't be made again."""
        return self.folder / "readings" / f"{self.warehouse.stem}.links.sqlite"

    @property
    def shelf(self) -> Path:
        """Kept readings and links in columns, to build from: made anew when it is lost."""
        return self.folder / "readings" / f"{self.warehouse.stem}.shelf.duckdb"

    @property
    def lock(self) -> Path:
        return self._named("lock")

    @property
    def publishing(self) -> Path:
        """The lock of who puts a snapshot in place, held for seconds."""
        return self._named("publishing.lock")

    @property
    def prefect_home(self) -> Path:
        """Prefect's own files. Beside the warehouse, since the lock on the warehouse guards them too."""
        return self.folder / ".prefect"

    @property
    def schedule_home(self) -> Path:
        """The same of the server that fires the schedule, which stands while refreshes come and go."""
        return self.folder / ".prefect-schedule"
