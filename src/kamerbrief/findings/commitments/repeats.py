"""A promise stated again in the same document, known by the words that carry its content."""

from collections import Counter
from collections.abc import Sequence
from functools import cache

import simplemma

from ...engine.rulebook import words as words_in
from ...engine.verbs import lexicon
from ...engine.words import Word
from ...model.commitment import Commitment

_EMPTY = words_in("commitments", "empty")


@cache
def _lemma(word: str) -> str:
    lex = lexicon()
    for form in lex.forms.get(word, ()):
        return form.verb
    return simplemma.lemmatize(word, lang="nl").replace("_", "")


class Told:
    """The promises told so far, found again by the lemmas they share."""

    def __init__(self) -> None:
        self._told: list[tuple[frozenset[str], Commitment]] = []
        self._by_lemma: dict[str, list[int]] = {}

    def add(self, lemmas: frozenset[str], commitment: Commitment) -> None:
        """Remember a promise."""
        for lemma in lemmas:
            self._by_lemma.setdefault(lemma, []).append(len(self._told))
        self._told.append((lemmas, commitment))

    def same(self, lemmas: frozenset[str]) -> Commitment | None:
        """The first promise with the same content."""
        shared = Counter(i for lemma in lemmas for i in self._by_lemma.get(lemma, ())[:_OFTEN])
        alike = (i for i, n in shared.items() if n > 1 and same_promise(lemmas, self._told[i][0]))
        first = min(alike, default=None)
        return None if first is None else self._told[first][1]


_OFTEN = 50  # a lemma in more promises than this tells them apart no longer


def content(words: Sequence[Word]) -> frozenset[str]:
    """The lemmas that carry the content of a promise."""
    lemmas = set()
    for word in words:
        if (len(word.lower) > 3 and word.lower.isalpha()) or "-" in word.lower:
            lemma = _lemma(word.lower)
            if word.lower not in _EMPTY and lemma not in _EMPTY:
                lemmas.add(lemma)
    return frozenset(lemmas)


def same_promise(one: frozenset[str], other: frozenset[str]) -> bool:
    """Most of the shorter one's content is in the longer one, and at least three words of it."""
    shared = len(one & other)
    least = min(len(one), len(other))
    return (shared >= 3 and shared / least >= 0.7) or (least == 2 and shared == 2)
