"""Cues: short runs of words, named by what they mean, found in one pass over a sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from .words import words_of


@dataclass(frozen=True, slots=True)
class Cue:
    """Words [start, end) of the sentence mean ``name``."""

    name: str
    start: int
    end: int


class Cues:
    """An index of phrases by their first words. A star at a word's end stands for any letters."""

    def __init__(self, lists: Mapping[str, Iterable[str]]) -> None:
        self._single: dict[str, list[str]] = {}
        self._longer: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}
        self._open: list[tuple[str, str]] = []
        for name, phrases in lists.items():
            for phrase in phrases:
                if phrase.endswith("*"):
                    self._open.append((phrase[:-1], name))
                    continue
                words = tuple(word.lower for word in words_of(phrase))
                if len(words) == 1:
                    self._single.setdefault(words[0], []).append(name)
                else:
                    self._longer.setdefault((words[0], words[1]), []).append((words, name))

        self._firsts = frozenset(first for first, _ in self._longer)

    def find(self, lower: Sequence[str]) -> list[Cue]:
        """Every cue in the words, in order of place."""
        found = []
        single, longer = self._single, self._longer
        for i, (word, after) in enumerate(zip_longest(lower, lower[1:], fillvalue="")):
            if word in single:
                found += [Cue(name, i, i + 1) for name in single[word]]
            if word in self._firsts and (word, after) in longer:
                for words, name in longer[word, after]:
                    if tuple(lower[i : i + len(words)]) == words:
                        found.append(Cue(name, i, i + len(words)))
            for stem, name in self._open:
                if word.startswith(stem):
                    found.append(Cue(name, i, i + 1))
        return found


def shadowed(phrases: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of a phrase and a shorter one of the same list inside it, which makes it useless."""
    split = [(phrase, f" {phrase} ") for phrase in phrases]
    return [
        (long, short) for long, padded in split for short, inner in split if long != short and inner in padded
    ]
