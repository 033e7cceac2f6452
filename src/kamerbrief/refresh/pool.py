"""Read many letters in processes of their own; one that crashes or hangs costs only itself."""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from typing import IO

from .corpus import Found

LIMIT = 300.0
"""Seconds after which the reading of one file is given up: a letter takes one, a thousand pages a minute."""

_START = "from kamerbrief.refresh.worker import main; main()"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one file: the bytes to keep, or what is wrong (Dutch)."""

    file: Found
    sha256: str
    status: str
    seconds: float
    problem: str | None = None
    content: bytes | None = None


class WorkersFail(Exception):
    """No process can be started that reads letters; the message is Dutch."""


@dataclass(slots=True)
class _Worker:
    process: subprocess.Popen[bytes]
    connection: Connection
    errors: IO[bytes]  # what the process says when it dies
    file: Found | None = None
    since: float = field(default_factory=time.monotonic)


def processors() -> int:
    """How many processes may run at once on this machine."""
    with contextlib.suppress(AttributeError):  # not on macOS
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_all(
    jobs: Sequence[tuple[Found, str]], *, workers: int | None = None, limit: float = LIMIT
) -> Iterator[Outcome]:
    """Read the files of ``jobs`` (file, key) and hand over each as it is done, the largest first.

    A file whose process crashes is tried once more; one that takes more than ``limit`` seconds is not.
    """
    waiting = sorted(jobs, key=lambda job: job[0].seen.size if job[0].seen else 0)
    keys = {file.name: key for file, key in jobs}
    crashed: set[str] = set()
    pool = [_start() for _ in range(min(workers or processors(), len(waiting)))]
    try:
        while pool:
            ready = wait([w.connection for w in pool], timeout=1.0)
            for worker in list(pool):
                if worker.connection in ready:
                    outcome = _receive(worker)
                    if outcome == "crashed":
                        pool.remove(worker)
                        file = worker.file
                        if file is None:
                            raise WorkersFail(_cannot_start(worker))
                        _stop(worker)
                        if file.name in crashed:
                            yield _given_up(file, worker, _CRASHED)
                        else:
                            crashed.add(file.name)
                            waiting.append((file, keys[file.name]))
                        if waiting:
                            pool.append(_start())
                        continue
                    if isinstance(outcome, Outcome):
                        yield outcome
                    if not _hand_over(worker, waiting):
                        pool.remove(worker)
                        _stop(worker)
                elif worker.file is not None and time.monotonic() - worker.since > limit:
                    pool.remove(worker)
                    _stop(worker)
                    yield _given_up(worker.file, worker, _hung(limit))
                    if waiting:
                        pool.append(_start())
    finally:
        for worker in pool:
            _stop(worker)


_CRASHED = (
    "Dit bestand laat het leesprogramma vastlopen. Open het in een PDF-lezer, sla het daar op als nieuwe PDF "
    "en zet die in de map."
)


def _hung(limit: float) -> str:
    return (
        f"Dit bestand was na {limit:.0f} seconden nog niet gelezen; er is mee gestopt. Splits het, of "
        "sla het in een PDF-lezer op als nieuwe PDF."
    )


def _start() -> _Worker:
    ours, theirs = Pipe()
    errors = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as its worker
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", _START, str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
    return _Worker(process, ours, errors)


def _receive(worker: _Worker) -> object:
    """«ready», the outcome of its file, or «crashed»."""
    try:
        message = worker.connection.recv()
    except (EOFError, OSError):
        return "crashed"
    if worker.file is None:
        return message
    sha256, status, problem, seconds, content = message
    return Outcome(worker.file, sha256, status, seconds, problem, content)


def _hand_over(worker: _Worker, waiting: list[tuple[Found, str]]) -> bool:
    if not waiting:
        return False
    worker.file, key = waiting.pop()
    worker.since = time.monotonic()
    worker.connection.send((os.fspath(worker.file.path), key))
    return True


def _given_up(file: Found, worker: _Worker, problem: str) -> Outcome:
    return Outcome(file, file.sha256 or "", "failed", round(time.monotonic() - worker.since, 3), problem)


def _stop(worker: _Worker) -> None:
    worker.connection.close()
    worker.process.kill()
    worker.process.wait()
    worker.errors.close()


def _cannot_start(worker: _Worker) -> str:
    worker.process.wait()
    worker.errors.seek(0)
    said = worker.errors.read().decode("utf-8", "replace").strip()
    return f"Het leesprogramma start niet: {said.splitlines()[-1] if said else 'zonder melding'}"
