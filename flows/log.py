"""What Prefect has to tell goes to a file: on the terminal a person reads one sentence, no traceback."""

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path

from prefect.logging.handlers import APILogHandler


@contextlib.contextmanager
def log_to(path: Path) -> Iterator[None]:
    """Write what is logged meanwhile to ``path`` and not to the terminal; an error with its traceback too.

    To be entered after Prefect is imported: its import is what sets the terminal's handler. The file holds
    the last run only, and is not there when nothing was told. Prefect's server gets all of it too, before
    this returns: a server of the run's own is gone a moment later.
    """
    path.unlink(missing_ok=True)
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s  %(levelname)s  %(name)s  %(message)s"))
    root = logging.getLogger()
    terminal, root.handlers = root.handlers, [handler]
    try:
        yield
    except Exception:
        root.exception("Het verversen is niet gelukt.")
        raise
    finally:
        root.handlers = terminal
        APILogHandler().flush()
        handler.close()
