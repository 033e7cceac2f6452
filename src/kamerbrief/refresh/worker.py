"""A process that reads letters for another: one at a time, until it is told to stop or left alone."""

import contextlib
import os
import sys
import threading
import time
from hashlib import sha256
from multiprocessing.connection import Connection
from pathlib import Path

from ..mistakes import describe
from ..model.reading import Reading
from ..pipeline import read_letter
from ..store.kept import to_bytes
from .keeping import failed_reading, kept_of

MEMORY = 6 << 30
"""Bytes of address space a worker may take: a PDF that unpacks without end must not take the machine down."""


def work(connection: Connection) -> None:
    """Read what is asked for: (path, key) in, (checksum, status, problem, seconds, bytes to keep) out."""
    while True:
        try:
            path, key = connection.recv()
        except EOFError:
            return
        connection.send(read_one(Path(path), key))


def read_one(path: Path, key: str) -> tuple[str, str, str | None, float, bytes]:
    """What came of one file: checksum, status, problem, seconds, and the bytes to keep."""
    begin = time.perf_counter()
    reading = _read(path)
    content = to_bytes(kept_of(reading, key))
    seconds = round(time.perf_counter() - begin, 3)
    return reading.sha256, reading.status.value, reading.problem, seconds, content


def _read(path: Path) -> Reading:
    try:
        return read_letter(path)
    except Exception as error:  # a mistake of ours, not of the file: it must not cost the other letters
        return failed_reading(
            path.name,
            sha256(path.read_bytes()).hexdigest(),
            "Bij het lezen van dit bestand ging iets mis in het programma. Geef dit door aan de beheerder: "
            f"{describe(error)}",
        )


def main() -> None:
    """Entry of the process: its one argument is the number of the pipe to its parent."""
    parent = os.getppid()

    def end_with_the_parent() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(1)

    threading.Thread(target=end_with_the_parent, daemon=True).start()
    with contextlib.suppress(ImportError, ValueError, OSError):  # systems without these limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    connection = Connection(int(sys.argv[1]))
    connection.send("ready")
    work(connection)
