"""How fast the rules read: words a second of one core, over the sentences of the letters in a folder.

    python benchmarks/rules.py [FOLDER] [--rounds N]

The pages are laid out first and are not counted: what is timed is the rules alone, each finder by itself and
all of them together. Without a folder the test letters of the repository are read.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from kamerbrief.engine.words import words_of
from kamerbrief.facts import state_facts
from kamerbrief.findings import (
    find_commitments,
    find_dates,
    find_figures,
    find_references,
    find_settlements,
)
from kamerbrief.findings.scan import cut
from kamerbrief.model.letter import Letter
from kamerbrief.pages import lay_out
from kamerbrief.sentences import split_sentences

LETTERS = Path(__file__).parent.parent / "tests" / "letters" / "dev"


def letters_in(folder: Path) -> list[Letter]:
    """The letters of a folder, laid out and cut into sentences."""
    letters = []
    for path in sorted(folder.rglob("*.pdf")):
        layout = lay_out(path.read_bytes())
        facts, _ = state_facts(layout, path)
        letters.append(Letter("d0", layout.text, layout.map, split_sentences(layout, "d0"), facts))
    return letters


def measure(letters: list[Letter], rounds: int) -> dict[str, float]:
    """Words a second, by finder and together: the best of ``rounds``."""
    words = sum(len(sentence.text.split()) for letter in letters for sentence in letter.sentences)
    best: dict[str, float] = {}
    for _ in range(rounds):
        cut.cache_clear()  # a letter is read once: what was kept of the round before must not help
        words_of.cache_clear()
        spent: dict[str, float] = {}

        def timed(name: str, call: Callable, *arguments, spent: dict[str, float] = spent):
            begin = time.process_time()
            result = call(*arguments)
            spent[name] = spent.get(name, 0.0) + time.process_time() - begin
            return result

        for letter in letters:
            references = timed("references", find_references, letter)
            dates = timed("dates", find_dates, letter, references)
            figures, _ = timed("figures", find_figures, letter, references, dates)
            timed("commitments", find_commitments, letter, dates, figures)
            timed("settlements", find_settlements, letter, dates, references)
        spent["all rules"] = sum(spent.values())
        for name, seconds in spent.items():
            best[name] = max(best.get(name, 0.0), words / seconds)
    return best


def main() -> None:
    """Print a table: finder, words a second."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=LETTERS)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    letters = letters_in(options.folder)
    count = sum(len(s.text.split()) for letter in letters for s in letter.sentences)
    print(f"{len(letters)} letters, {count} words")
    for name, speed in measure(letters, options.rounds).items():
        print(f"{name:12s} {speed:12,.0f} words/s")


if __name__ == "__main__":
    main()
