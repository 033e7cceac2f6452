"""What the tests of the store, the flows and the command line share: letters made on the spot."""

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

WriteLetter = Callable[..., Path]


@pytest.fixture(scope="session")
def write_letter() -> WriteLetter:
    """A PDF with these lines of text; ``password`` locks it."""

    def write(path: Path, *lines: str, password: str | None = None) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        canvas = Canvas(str(path), invariant=1, encrypt=password)
        for number, line in enumerate(lines):
            canvas.drawString(72, 750 - 16 * number, line)
        canvas.save()
        return path

    return write
