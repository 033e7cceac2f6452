"""Phrases of cue words with gaps, as ``rules/settlements.toml`` writes them, found in linear time."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

NEAR, FAR = 10, 40
"""Words that «..» and «...» may skip."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word; ``names`` are what it can be called: {belofte}, {zaak}, {toezegging}, {motie};
    {terug} is a word of the promise in the sentence before."""

    text: str  # lower case
    start: int  # offset in the sentence
    end: int
    after_comma: bool = False
    names: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Step:
    """One place of a phrase: the words that may stand there, and how many others may come before it."""

    words: frozenset[str]
    beginnings: tuple[str, ...]
    names: frozenset[str]
    gap: int

    def fits(self, word: Word) -> bool:
        return (
            word.text in self.words
            or (bool(self.names) and not self.names.isdisjoint(word.names))
            or (bool(self.beginnings) and word.text.startswith(self.beginnings))
        )


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
        steps.append(Step(frozenset(words), tuple(beginnings), frozenset(names), gap))
        gap = 0
    if not steps:
        raise ValueError("rules/settlements.toml: an empty phrase")
    return tuple(steps)


def matches(phrase: Phrase, words: Sequence[Word]) -> Iterator[tuple[int, ...]]:
    """Where each step of the phrase stands, once for each word its last step fits; nearest words first."""
    reached: list[dict[int, int]] = []  # for each step: place → place of the step before
    for number, step in enumerate(phrase):
        here: dict[int, int] = {}
        latest = -1
        for place, word in enumerate(words):
            if number == 0:
                if step.fits(word):
                    here[place] = -1
                continue
            if place - 1 in reached[-1]:
                latest = place - 1
            if latest >= 0 and place - latest - 1 <= step.gap and step.fits(word):
                here[place] = latest
        if not here:
            return
        reached.append(here)
    for last in reached[-1]:
        chain = [last]
        for step_back in reversed(reached):
            before = step_back[chain[-1]]
            if before >= 0:
                chain.append(before)
        yield tuple(reversed(chain))
