"""Words that a line end breaks: «een-/zaamheid» is one word, «MDT-/projecten» keeps its hyphen."""

import re
from collections import Counter
from collections.abc import Iterable

from .lines import Line

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HANGING = frozenset({"en", "of", "en/of", "dan", "als", "tot", "noch", "resp."})
_VOWELS = ("aa", "ii", "oo", "uu", "yy")
_PREFIXES = frozenset({"ex", "non", "oud", "niet", "vice", "anti", "semi", "quasi", "kandidaat"})
_DOUBTFUL_PREFIXES = frozenset({"pro"})
"""«pro-/centpunt» is one word more often than not: the hyphen stays when the rest is a word («pro-/deo»)."""


class Vocabulary:
    """How often each word stands in the document in the middle of a line, where no hyphen is in doubt."""

    def __init__(self) -> None:
        self._unread: list[str] = []
        self._words: Counter[str] = Counter()

    def learn(self, lines: Iterable[Line]) -> None:
        """Take in the words of some lines, but for the last of each."""
        self._unread.extend([line.text.rpartition(" ")[0] for line in lines])

    def __getitem__(self, word: str) -> int:
        if self._unread:  # counted when first asked for: many letters break no word at all
            self._words.update(_WORD.findall(" ".join(self._unread).lower()))
            self._unread = []
        return self._words[word.lower()]


def join(before: str, after: str, words: Vocabulary) -> str:
    """What stands between ``before``, which ends in a hyphen, and ``after`` on the next line.

    «» joins and drops the hyphen, «-» joins and keeps it, «- » keeps hyphen and blank («sport- en»).
    """
    stem = _last_part(before[:-1])
    head = _first_part(after)
    if after.strip(",.;:") in _HANGING or not stem or not head:
        return "- " if after.strip(",.;:") in _HANGING or before == "-" or not stem else "-"
    if before.endswith("--"):
        return "- "
    whole, hyphened = words[stem + head], words[f"{stem}-{head}"]
    if whole != hyphened:
        return "" if whole > hyphened else "-"
    if stem[-1].isdigit() or head[0].isdigit() or len(stem) == 1:
        return "-"
    if head[0].isupper():
        return "" if stem.isupper() and head.isupper() and len(stem) > 3 else "-"
    if (len(stem) > 1 and stem.isupper()) or any(c.isupper() for c in stem[1:]):
        return "-"
    if stem.lower() in _DOUBTFUL_PREFIXES and words[head]:
        return "-"
    if stem.lower() in _PREFIXES or (stem[-1] + head[0]).lower() in _VOWELS:
        return "-"
    if stem.lower().endswith("ij") and head[0] == "i":  # «zij-/ingang»: by the spelling rule never one word
        return "-"
    return ""


def _last_part(text: str) -> str:
    found = re.search(r"[^\W_]+$", text)
    return found.group() if found else ""


def _first_part(text: str) -> str:
    found = re.match(r"[^\W_]+", text.lstrip("(\"'‘“«"))
    return found.group() if found else ""
