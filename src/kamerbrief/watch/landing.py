"""Is a file that is landing whole yet?"""

from dataclasses import dataclass
from pathlib import Path

QUIET = 2.0
"""Seconds in which neither size nor time of a file may change: copies over a network go in bursts."""
PATIENCE = 60.0
"""Seconds after which a still file without the mark of a PDF's end is taken as it is: the reader then tells
what is wrong with it."""
LONGEST = 300.0
"""Seconds that one file may hold up the others, by growing or by others that come after it without end."""

_END = b"%%EOF"
_TAIL = 2048  # bytes at the end in which readers look for it


@dataclass(slots=True)
class _State:
    size: int
    modified_ns: int
    since: float  # when it was first seen like this
    first: float  # when it was first seen at all


class Landing:
    """The files that changed lately. Times are of any clock that only goes on."""

    def __init__(self, *, quiet: float = QUIET, patience: float = PATIENCE, longest: float = LONGEST) -> None:
        self.quiet, self.patience, self.longest = quiet, patience, longest
        self._states: dict[Path, _State] = {}

    def touch(self, path: Path, now: float) -> None:
        """Something happened to this file."""
        self._look(path, now)

    def __bool__(self) -> bool:
        return bool(self._states)

    def all_down(self, now: float) -> bool:
        """Whether every file is whole, or one has waited for its time. What went away holds up nothing."""
        down = [self._down(path, now) for path in list(self._states)]  # look at all: each has its own clock
        return all(down) or any(now - state.first >= self.longest for state in self._states.values())

    def take(self, now: float) -> tuple[Path, ...]:
        """The files that landed; what is still being copied goes on landing."""
        landed = tuple(sorted(path for path in list(self._states) if self._down(path, now)))
        for path in landed:
            del self._states[path]
        return landed

    def _down(self, path: Path, now: float) -> bool:
        state = self._look(path, now)
        if state is None or now - state.first >= self.longest:
            return True
        still = now - state.since
        return still >= self.quiet and (still >= self.patience or _ends(path))

    def _look(self, path: Path, now: float) -> _State | None:
        try:
            found = path.stat()
        except OSError:
            self._states.setdefault(path, _State(-1, 0, now, now))  # gone: that too is something new
            return None
        state = self._states.get(path)
        if state is None:
            state = self._states[path] = _State(found.st_size, found.st_mtime_ns, now, now)
        elif (state.size, state.modified_ns) != (found.st_size, found.st_mtime_ns):
            state.size, state.modified_ns, state.since = found.st_size, found.st_mtime_ns, now
        return state


def _ends(path: Path) -> bool:
    """Whether the end is there; what is no PDF has no such mark."""
    if path.suffix.casefold() != ".pdf":
        return True
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - _TAIL))
            return _END in stream.read()
    except OSError:
        return False
