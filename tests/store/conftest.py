"""The fixtures of the tests of the store."""

from pathlib import Path

import pytest
from bookshelf import Publish, make_reading, publisher


@pytest.fixture
def publish(tmp_path: Path) -> Publish:
    """A warehouse of these readings, with these links; ``aside`` gives some of them another status."""
    return publisher(tmp_path)


@pytest.fixture(scope="module")
def one_letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of one letter, to ask and not to change."""
    return publisher(tmp_path_factory.mktemp("one"))(make_reading("a", "Ik zorg voor een brug."))
