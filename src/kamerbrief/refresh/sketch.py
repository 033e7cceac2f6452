"""A sketch of a letter's words: enough to see that two files print the same letter."""

import re
from collections.abc import Iterable
from zlib import crc32

from ..model.identity import fold

SIZE = 128
_RUN = 4  # words in a row; shorter runs are shared by letters about one subject
_FEW = 40  # a letter with fewer runs says too little to be like another: then all must be the same


def sketch(sentences: Iterable[str]) -> tuple[int, ...]:
    """The smallest hashes of all runs of four words (bottom-k sketch); page furniture plays no part."""
    words = [fold(word) for text in sentences for word in re.findall(r"[^\W_]+", text)]
    runs = {crc32(" ".join(words[i : i + _RUN]).encode()) for i in range(max(0, len(words) - _RUN + 1))}
    return tuple(sorted(runs)[:SIZE])


def likeness(a: tuple[int, ...], b: tuple[int, ...]) -> float:
    """The share of runs that two letters have in common, from 0 to 1, as estimated from their sketches."""
    if not a or not b:
        return 0.0
    if min(len(a), len(b)) < _FEW:
        return float(a == b)
    left, right = set(a), set(b)
    together = sorted(left | right)[: min(len(a), len(b))]
    return sum(1 for run in together if run in left and run in right) / len(together)
