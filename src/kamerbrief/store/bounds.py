"""What the database may take while a warehouse is made: for ten letters what it is for a hundred thousand."""

from pathlib import Path

MEMORY = 300_000_000
"""Bytes that it may hold at once; more goes to files beside the warehouse. A warehouse of 10,000 letters is
made as fast with 200 MB as with 600."""
THREADS = 4  # each takes memory of its own
SPARE = 16  # times the largest document that it must hold besides: text, values and rows at once


def bounded(folder: Path, largest: int = 0) -> dict[str, str | bool | int | float | list[str]]:
    """The settings of a connection that makes or checks a warehouse, with room to write in ``folder``.

    ``largest``: bytes of the largest kept reading. One value must fit as a whole: a document of ten thousand
    pages takes more than any bound that all others keep to.
    """
    memory = MEMORY + SPARE * largest
    return {"temp_directory": str(folder), "memory_limit": f"{memory}B", "threads": THREADS}
