"""A sketch of a letter's words: enough to see that two files print the same letter."""

import re
from collections.abc import Iterable
from zlib import crc32

from ..model.identity import fold

SIZE = 128
_RUN = 4  # words in a row; shorter runs are shared by letters about one subject
_FEW = 40  # a letter with fewer runs says too little to be like another: then all must be the same


def sketch(sentences: Iterable[str]) -> str:
    """The smallest hashes of all runs of four words (bottom-k sketch), eight hex digits each; page furniture
    plays no part."""
    words = [fold(word) for text in sentences for word in re.findall(r"[^\W_]+", text)]
    runs = {crc32(" ".join(words[i : i + _RUN]).encode()) for i in range(max(0, len(words) - _RUN + 1))}
    return "".join(f"{run:08x}" for run in sorted(runs)[:SIZE])


def runs_of(sketch: str, most: int = SIZE) -> list[str]:
    """The hashes of a sketch, the smallest first."""
    return [sketch[i : i + 8] for i in range(0, min(len(sketch), 8 * most), 8)]


def likeness(a: str, b: str) -> float:
    """The share of runs that two letters have in common, from 0 to 1, as estimated from their sketches."""
    left, right = set(runs_of(a)), set(runs_of(b))
    if not left or not right:
        return 0.0
    size = min(len(left), len(right))
    if size < _FEW:
        return float(a == b)
    together = sorted(left | right)[:size]
    return sum(1 for run in together if run in left and run in right) / len(together)
