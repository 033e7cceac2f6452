"""What the database may take while a warehouse is made: for ten letters what it is for a hundred thousand."""

from pathlib import Path

MEMORY = "300MB"
"""What it may hold at once; more goes to files beside the warehouse. A warehouse of 10,000 letters is made as
fast with 200 MB as with 600."""
THREADS = 4  # each takes memory of its own


def bounded(folder: Path) -> dict[str, str | bool | int | float | list[str]]:
    """The settings of a connection that makes or checks a warehouse, with room to write in ``folder``."""
    return {"temp_directory": str(folder), "memory_limit": MEMORY, "threads": THREADS}
