"""Phrases of cue words with gaps, as ``rules/settlements.toml`` writes them, found in linear time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

NEAR, FAR = 10, 40
"""Words that «..» and «...» may skip."""


class Word(NamedTuple):
    """A word; ``names`` are what it can be called: {belofte}, {zaak}, {toezegging}, {motie};
    {terug} is a word of the promise in the sentence before."""

    text: str  # lower case
    start: int  # offset in the sentence
    end: int
    after_comma: bool = False
    after_colon: bool = False
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """The words that may stand at one place of a phrase. One object for all phrases that allow the same."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    names: frozenset[str]

    def fits(self, word: Word) -> bool:
        """Whether the word may stand there."""
        return (
            word.text in self.words
            or (bool(self.names) and not self.names.isdisjoint(word.names))
            or (bool(self.beginnings) and word.text.startswith(self.beginnings))
        )


@cache
def _slot(words: frozenset[str], beginnings: tuple[str, ...], names: frozenset[str]) -> Slot:
    return Slot(words, beginnings, names)


class Step(NamedTuple):
    """One place of a phrase, and how many other words may come before it."""

    slot: Slot
    gap: int


class Line(dict[Slot, Sequence[int]]):
    """The words of a sentence, and for each slot the places where it fits: looked up once, asked many times.

    ``line[slot]`` are the places in order, none when no word of the sentence may stand in the slot.
    """

    def __init__(self, words: Iterable[Word]) -> None:
        super().__init__()
        self.words = tuple(words)
        self._texts = {word.text for word in self.words}

    def __missing__(self, slot: Slot) -> Sequence[int]:
        possible = slot.names or slot.beginnings or not slot.words.isdisjoint(self._texts)
        places = [i for i, word in enumerate(self.words) if slot.fits(word)] if possible else ()
        self[slot] = places
        return places


Phrase = tuple[Step, ...]
_NAMES = frozenset({"belofte", "zaak", "toezegging", "motie", "terug"})


def compile_phrase(written: str, lists: Mapping[str, Sequence[str]]) -> Phrase:
    """«{doen} ... {belofte} ... gestand» as steps. Raises ``ValueError`` when a list is unknown."""
    steps: list[Step] = []
    gap = 0
    for part in written.split():
        if part in ("..", "..."):
            gap = NEAR if part == ".." else FAR
            continue
        words: set[str] = set()
        beginnings: list[str] = []
        names: set[str] = set()
        for option in part.split("|"):
            name = option.strip("{}") if option.startswith("{") else None
            if name in _NAMES:
                names.add(name)
            elif name is not None and name not in lists:
                raise ValueError(f"rules/settlements.toml: phrase {written!r} names no list {option}")
            else:
                for word in lists[name] if name else (option,):
                    if word.endswith("*"):
                        beginnings.append(word[:-1])
                    else:
                        words.add(word)
        steps.append(Step(_slot(frozenset(words), tuple(beginnings), frozenset(names)), gap))
        gap = 0
    if not steps:
        raise ValueError("rules/settlements.toml: an empty phrase")
    return tuple(steps)


def matches(phrase: Phrase, line: Line) -> Iterator[tuple[int, ...]]:
    """Where each step of the phrase stands, once for each word its last step fits; nearest words first."""
    for step in phrase:
        if not line[step.slot]:
            return  # most phrases have a word that the sentence has not
    reached = [dict.fromkeys(line[phrase[0].slot], -1)]  # place → place of the step before
    for step in phrase[1:]:
        before = list(reached[-1])
        here: dict[int, int] = {}
        k = 0
        for place in line[step.slot]:
            while k < len(before) and before[k] < place:
                k += 1
            if k and place - before[k - 1] - 1 <= step.gap:
                here[place] = before[k - 1]
        if not here:
            return
        reached.append(here)
    for last in reached[-1]:
        chain = [last]
        for step_back in reversed(reached):
            earlier = step_back[chain[-1]]
            if earlier >= 0:
                chain.append(earlier)
        yield tuple(reversed(chain))
