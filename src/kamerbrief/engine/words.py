"""The words of a sentence with their places: what clauses and cues are read over.

spaCy's tokenizer stands behind ``sentences.dutch``; for the grammar a word needs only its letters and its
place, and a plain scan is ten times as fast.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache, partial
from typing import NamedTuple

_WORD = re.compile(
    r"\d+(?:[.,/-]\d+)*(?:-[^\W\d_]+|%)?|[^\W\d_]+(?:['’&/.-][^\W_]+)*|[^\W_]+|"
    r"[^\w\s‘’'\"“”„«»*]"  # a mark that is no quotation mark
)


class Word(NamedTuple):
    """A word or a mark with its folded form; ``start`` and ``end`` count from the sentence's start."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, no punctuation."""
        return self.lower[0].isalnum()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()


_word = partial(tuple.__new__, Word)  # half the time of Word(…), and there are thousands


@lru_cache(maxsize=1024)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of ``text``; quotation marks are left out, other punctuation is a word of its own.

    Kept a while: several rules read a list item, a heading or a cell one after another.
    """
    if "éer" in text:  # «gecreéerd», as scans have it
        text = text.replace("éer", "ëer")
    words = tuple(
        [_word((found := match[0], found.lower(), *match.span())) for match in _WORD.finditer(text)]
    )
    if "OM" in text:  # «Het OM heeft …»: the public prosecutor is no «om»
        words = tuple(
            word._replace(lower="openbaar-ministerie") if word.text == "OM" else word for word in words
        )
    if "’" in text:  # «regio’s» is the word «regio's»
        words = tuple(word._replace(lower=word.lower.replace("’", "'")) for word in words)
    return words


def index_at(words: Sequence[Word], at: int) -> int | None:
    """Which word holds the character at ``at``; None when none does."""
    i = bisect_right(words, at, key=lambda word: word.start) - 1
    return i if i >= 0 and at < words[i].end else None
