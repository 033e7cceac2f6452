"""What of a promise is the thing promised, and what only stands around it: for whom, where, with whom, why.

«Het Verbond ontwikkelt vóór 1 juli een meetlat voor nieuwe schippers, zodat …» promises a «meetlat»; a later
sentence on «schippers» alone is no report of it. Dutch marks what stands around with prepositions and with
clauses that a conjunction opens; «van», «naar», «tot», «over» and «tegen» carry the thing itself: «onderzoek
naar», «de bouw van»; and what opens the sentence with «Voor» is what the money is for.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from .terms import is_year, terms_of, vocabulary

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,]\d+)*|[.,;:!?()]")


@lru_cache(maxsize=20_000)
def around(text: str) -> frozenset[str]:
    """The terms of a promise that only stand around what is promised."""
    words = _WORD.findall(text)
    edge = _rest(words)
    core: list[str] = []
    outside: list[str] = []
    i = 0
    while i < len(words):
        if i >= edge:
            outside.append(words[i])
        elif words[i].casefold() in vocabulary("around") and not (i == 0 and words[i] in ("Voor", "Aan")):
            end = _phrase(words, i)
            if _ALL & {word.casefold() for word in words[i:end]}:  # «in alle 26 havens» is what is promised
                core += words[i:end]
                i = end
                continue
            outside += [*words[i:end], ","]
            core.append(",")
            i = end
            continue
        else:
            core.append(words[i])
        i += 1
    inside = {t.key for t in terms_of(" ".join(core))}
    return frozenset(t.key for t in terms_of(" ".join(outside)) if t.key not in inside)


def _rest(words: Sequence[str]) -> int:
    """Where the first clause opens that says why or for what: «zodat», «waarmee», «, die»."""
    for i, word in enumerate(words):
        if i and word.casefold() in vocabulary("opens_clause"):
            return i
        if i and word in ("die", "dat") and words[i - 1] == ",":
            return i
    return len(words)


def _phrase(words: Sequence[str], at: int) -> int:
    """The end of the phrase that a preposition opens: its words up to and with its first noun, or a day.

    It ends before the next preposition, sign, article or «ik»: «in mei | een loket», «in 2026 | open ik».
    """
    j = at + 1
    while j < len(words) and j - at <= 6:
        word = words[j].casefold()
        new_phrase = j > at + 1 and word in _NEW
        if word in ".,;:!?()" or word in vocabulary("around") or word in vocabulary("carries") or new_phrase:
            return j
        if is_year(word):
            return j + 1
        if word not in vocabulary("determiners") | vocabulary("stop") and not _adjective(words, j):
            return j + 1
        j += 1
    return j


_ALL = frozenset("alle elk elke ieder iedere".split())
_NEW = frozenset("een de het mijn onze ik wij we er".split())


def _adjective(words: Sequence[str], at: int) -> bool:
    """«nieuwe», «26», «penitentiaire»: more of the phrase follows."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else "."
    return (word[0].isdigit() or (word.endswith("e") and word.islower())) and after[0].isalpha()
