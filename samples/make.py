"""Set all sample letters: `python -m samples.make [FOLDER]` writes the PDFs into `corpus/` (or FOLDER)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from .layouts import annex, answers, kamerstuk, letterhead, nota, scan
from .words import Letter, printings

CORPUS = Path(__file__).parent.parent / "corpus"
LAYOUTS: dict[str, Callable[[Letter], bytes]] = {
    "letterhead": letterhead.set_letter,
    "kamerstuk": kamerstuk.set_letter,
    "nota": nota.set_letter,
    "annex": annex.set_letter,
    "answers": answers.set_letter,
    "scan": scan.set_letter,
}


def make() -> dict[str, bytes]:
    """The bytes of each PDF by its file name."""
    return {printing.file: LAYOUTS[printing.layout](printing.letter) for printing in printings()}


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    folder.mkdir(parents=True, exist_ok=True)
    for file, content in make().items():
        (folder / file).write_bytes(content)
        print(f"{file}: {len(content) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
