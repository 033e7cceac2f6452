"""The loop: wait for letters, let them land, refresh once for all of them.

Changes come from ``watchfiles`` (events of the system through a small compiled library without
dependencies of weight; ``watchdog`` does as much with a thread for each watch and no batches). Shared
drives give no events: then it polls. The refresh runs without Prefect: a letter that lands should be in the
warehouse within seconds, and Prefect's server alone takes longer to start.
"""

import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from watchfiles import Change, watch

from ..refresh import refresh
from ..refresh.arrivals import arrivals, states
from ..refresh.corpus import is_letter
from ..refresh.lock import hold
from ..refresh.plan import CorpusEmptied
from ..refresh.pool import WorkersFail
from ..refresh.summary import in_one_line
from ..store.places import Places
from ..store.query import NoAnswer
from .landing import Landing

ANYWAY = 900.0
"""Seconds after which it looks by itself: an event may have been missed, a network drive may have slept."""
AGAIN = 60.0
"""Seconds after which a refresh that failed is tried again."""

_TICK_MS = 500


def follow(corpus: Path, places: Places, tell: Callable[[str], None], *, poll: bool = False) -> None:
    """Refresh now and whenever files land, until interrupted (``KeyboardInterrupt``).

    ``tell`` gets every line that a person should see; they stand in ``places.watch_log`` too.
    """
    say = _Log(places.watch_log, tell)
    landing = Landing()
    for path in _letters(corpus):  # what is being copied while we start
        if time.time() - path.stat().st_mtime < landing.quiet:
            landing.touch(path, time.monotonic())
    look_at = 0.0
    changed = False
    say(f"Let op de map {corpus}. Stop met Ctrl-C.")
    for changes in _changes(corpus, poll):
        now = time.monotonic()
        for path in changes:
            changed = True
            landing.touch(path, now)
        if not (changed or landing or now >= look_at) or not landing.all_down(now):
            continue
        landed, changed = landing.take(now), False
        done = _run(corpus, places, landed, say)
        look_at = time.monotonic() + (ANYWAY if done else AGAIN)


def _changes(corpus: Path, poll: bool) -> Iterator[set[Path]]:
    """What changed since the last time, nothing at a tick."""
    for changes in watch(
        corpus,
        watch_filter=lambda _, name: is_letter(Path(name).name) or name.endswith(".toml"),
        debounce=400,
        rust_timeout=_TICK_MS,
        yield_on_timeout=True,
        force_polling=poll or None,
        ignore_permission_denied=True,
    ):
        # A folder that is moved in comes as one change: its letters are looked up.
        yield {file for change, name in changes for file in _files(change, Path(name))}


def _files(change: Change, path: Path) -> list[Path]:
    return list(_letters(path)) if change is not Change.deleted and path.is_dir() else [path]


def _letters(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder, followlinks=True):
        yield from (Path(place, name) for name in names if is_letter(name) and Path(place, name).exists())


def _run(corpus: Path, places: Places, landed: tuple[Path, ...], say: "_Log") -> bool:
    try:
        before = states(places.warehouse)
        with hold(places.lock, on_wait=say):
            summary = refresh(corpus, places.warehouse)
        if summary.nothing_new and not landed:
            return True
        root = corpus.resolve()
        names = [
            path.resolve().relative_to(root).as_posix()
            for path in landed
            if path.suffix != ".toml" and path.resolve().is_relative_to(root)
        ]
        for arrival in arrivals(before, states(places.warehouse), names):
            say(str(arrival))
        for path, says in summary.sidecars:
            say(f"bijschrift     {path}: {says}")
        say(in_one_line(summary))
    except (CorpusEmptied, WorkersFail, NoAnswer) as error:
        say(f"{error}")
        return False
    except OSError as error:
        say(
            f"Het verversen is niet gelukt: {error.strerror or error} ({error.filename or places.warehouse})."
            f" De vorige stand is er nog; over {AGAIN:.0f} seconden wordt het opnieuw geprobeerd."
        )
        return False
    return True


class _Log:
    """Says a line to a person, and adds it to the log with its time."""

    def __init__(self, path: Path, tell: Callable[[str], None]) -> None:
        self.path, self.tell = path, tell
        path.parent.mkdir(parents=True, exist_ok=True)

    def __call__(self, line: str) -> None:
        self.tell(line)
        with self.path.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now():%Y-%m-%d %H:%M:%S}  {line}\n")
