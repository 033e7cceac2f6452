"""Letters read in the process of the tests: for those that ask what comes of a reading.

How the processes that read are started, killed and given up has tests of its own (``flows/test_bad_input.py``
and ``test_kill_and_readers.py``); to start them for each refresh of each test took most of the suite's time.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kamerbrief.refresh import pool, steps, worker


@contextmanager
def reading_here() -> Iterator[None]:
    """Within this a refresh reads without processes of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "read_all", _read_all)
        yield


def _read_all(jobs: Iterable[tuple[Any, str]], **_: Any) -> Iterator[pool.Outcome]:
    for file, key in jobs:
        sha256, status, problem, seconds, content = worker.read_one(file.path, key)
        yield pool.Outcome(file, sha256, status, seconds, problem, content)
