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


def around(text: str) -> frozenset[str]:
    """The terms of a promise that only stand around what is promised. Names are never among them."""
    return _outside(text)[0]


def names_beside(text: str) -> frozenset[str]:
    """The names that only stand around what is promised: with whom, where."""
    return _outside(text)[1]


@lru_cache(maxsize=5_000)
def _outside(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The terms that only stand around what is promised, and the names that do."""
    words = _WORD.findall(text)
    core: list[str] = []
    outside: list[str] = []
    i = 0
    while i < len(words):
        fronted = i == 0 and words[i] in ("Voor", "Aan")
        if (end := _clause(words, i)) or (not fronted and (end := _phrase(words, i))):
            if _ALL & {word.casefold() for word in words[i:end]}:  # «in alle 26 havens» is what is promised
                core += words[i:end]
            else:
                outside += [*words[i:end], ","]
                core.append(",")
            i = end
        else:
            core.append(words[i])
            i += 1
    inside = {t.key for t in terms_of(" ".join(core))}
    beside = [term for term in terms_of(" ".join(outside)) if term.key not in inside]
    return frozenset(t.key for t in beside if not t.name), frozenset(t.key for t in beside if t.name)


@lru_cache(maxsize=5_000)
def receivers(text: str) -> frozenset[str]:
    """Who gets what is promised: «Particuliere verhuurders» of «… krijgen in 2027 een gids over lood»."""
    match = _RECEIVES.match(text)
    return frozenset(t.key for t in terms_of(match["who"])) if match else frozenset()


_RECEIVES = re.compile(r"(?P<who>[A-ZÀ-Ý][^.;,]{2,80}?) (?:krijg(?:t|en)|ontvang(?:t|en))\b(?! (?:u|uw)\b)")


def _clause(words: Sequence[str], at: int) -> int:
    """The end of the clause that opens here and says why, for what or which: «zodat», «waarmee», «, die»;
    0 when none opens. It ends with the next comma, or the text."""
    word = words[at].casefold()
    says_which = word in ("die", "dat") and words[at - 1] == ","
    # «een campagne om schippers te wijzen op …»; but «ik maak het mogelijk om te varen» promises just that
    what_for = word == "om" and at > 1 and words[at - 2].casefold() in vocabulary("determiners")
    what_for = what_for and "te" in words[at : at + 14]
    if not at or not (word in vocabulary("opens_clause") or says_which or what_for):
        return 0
    return next((j for j in range(at + 1, len(words)) if words[j] in ",.;:"), len(words))


def _phrase(words: Sequence[str], at: int) -> int:
    """The end of the phrase that a preposition opens here: its words up to and with its first noun, or a day;
    0 when none opens.

    It ends before the next preposition, sign, article or «ik»: «in mei | een loket», «in 2026 | open ik».
    """
    if words[at].casefold() not in vocabulary("around"):
        return 0
    j = at + 1
    while j < len(words) and j - at <= 6:
        word = words[j].casefold()
        new_phrase = j > at + 1 and word in _NEW
        if word in ".,;:!?()" or word in vocabulary("around") or word in vocabulary("carries") or new_phrase:
            return j
        if is_year(word) or word in _TIMES:
            return j + 1
        if word not in vocabulary("determiners") | vocabulary("stop") and not _adjective(words, j):
            return _name_ends(words, j + 1) if words[j][0].isupper() else j + 1
        j += 1
    return j


def _name_ends(words: Sequence[str], at: int) -> int:
    """The end of a name of several words, and of a list of names: «op Texel, Vlieland en Terschelling»."""
    while at < len(words):
        skip = 0
        if words[at] in (",", "en"):  # «, het CAK en het UWV»
            skip = 2 if words[at + 1 : at + 2] in (["de"], ["het"]) else 1
        if at + skip >= len(words) or not words[at + skip][0].isupper():
            break
        at += skip + 1
    return at


_TIMES = frozenset(
    "jaar maand week kwartaal periode voorjaar najaar zomer winter schooljaar kabinetsperiode".split()
)
"""Where a phrase of time ends: «in datzelfde jaar | 10 % minder afval»."""
_ALL = frozenset("alle elk elke ieder iedere".split())
_NEW = frozenset("een de het mijn onze ik wij we er".split())


def _adjective(words: Sequence[str], at: int) -> bool:
    """«nieuwe», «26», «penitentiaire»: more of the phrase follows."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else "."
    return (word[0].isdigit() or (word.endswith("e") and word.islower())) and after[0].isalpha()
