"""One refresh of a warehouse at a time: a second one waits, and says so."""

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path

_held: set[Path] = set()


@contextlib.contextmanager
def hold(lock: Path, on_wait: Callable[[str], None] = lambda _: None) -> Iterator[None]:
    """Hold the lock; it is let go when the process ends, however it ends.

    ``on_wait`` is called once, in Dutch, when another process has it. Who holds it already may hold it again.
    """
    path = lock.absolute()
    if path in _held:
        yield
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = os.pread(descriptor, 32, 0).decode("ascii", "replace").strip() or "onbekend"
            on_wait(f"Een andere verversing is bezig (proces {owner}). Deze wacht tot die klaar is.")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        _held.add(path)
        try:
            yield
        finally:
            _held.discard(path)
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)
