"""The fixture of the tests of a refresh."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desk import Desk


@pytest.fixture
def desk(tmp_path: Path, write_letter: Callable[..., Path]) -> Desk:
    """An empty corpus and no warehouse yet."""
    (tmp_path / "corpus").mkdir()
    return Desk(tmp_path / "corpus", tmp_path / "warehouse" / "kamerbrief.duckdb", write_letter)
