"""Words that share a part: «monumentenpas» and «pas», «omvormen» and «omvorming».

Dutch makes a word of its own for nearly every thing a minister promises, and the report takes it apart again.
Two words are kin when they have a bond in common; how much that tells differs from bond to bond.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import simplemma

from .terms import lemma, vocabulary

ACT = 0.8  # «omvormen» and «omvorming»: one act, as verb and as noun
PART = 0.6  # «publiekscampagne» and «campagne»
BESIDE = 0.45  # «waterkwaliteit» and «water»: what a compound is about
SIBLING = 0.35  # «sparrenbos» and «sparrenopstand»: two compounds about one thing
SHORTEST = 7  # letters of the shortest word that is taken apart
_ROOM = 3  # letters of the shortest part
_SUFFIXES = frozenset(
    "heid schap lijk loos baar isch aar ster eren zaam voud malig achtig matig stand".split()
)
_PREFIXES = frozenset("ver ont her mis tussen over onder door voor tegen niet oud".split())
_LINKS = ("", "s", "en", "e", "er")  # between the parts of a compound: «publiek-s-campagne»


@lru_cache(maxsize=10_000)
def bonds(word: str) -> tuple[str, ...]:
    """What a word can share with another: itself, its root as an act, the parts of its compound."""
    if not word.isalpha():
        return ()
    found = [f"is {_canonical(word)}", *(f"act {root}" for root in _acts(word))]
    if compound := parts(word):
        modifier, head = compound
        found += (f"head {head}", f"about {modifier}", *(f"head act {root}" for root in _acts(head)))
    return tuple(found)


@lru_cache(maxsize=10_000)
def wanted(word: str) -> tuple[tuple[str, float], ...]:
    """The bonds by which others are kin of this word, and how much each tells."""
    if not word.isalpha():
        return ()
    found: dict[str, float] = {}
    itself = _canonical(word)
    roots = _acts(word)
    for root in roots:
        found |= {f"act {root}": ACT, f"is {root}": ACT, f"head act {root}": PART, f"about {root}": PART}
    if not roots:
        found |= {f"act {itself}": ACT}
    if len(word) >= _ROOM:
        found[f"head {itself}"] = PART
    if len(word) > _ROOM:
        found[f"about {itself}"] = BESIDE
    if compound := parts(word):
        modifier, head = compound
        if word.endswith("en"):
            return (*found.items(), (f"is {head}", SIBLING))
        found |= {f"is {head}": PART, f"is {modifier}": BESIDE}
        found |= {f"act {modifier}": BESIDE, f"about {modifier}": SIBLING}
    return tuple(found.items())


@lru_cache(maxsize=10_000)
def parts(word: str) -> tuple[str, str] | None:
    """«monumentenpas» → («monument», «pas»), «afsluiten» → («af», «sluit»); None for what is no compound."""
    if len(word) < SHORTEST or not word.isalpha():
        return None
    verb = word.endswith("en")
    for at in range(2 if verb else _ROOM, len(word) - _ROOM + 1):
        head, modifier = word[at:], word[:at]
        particle = modifier in vocabulary("particles") or modifier in _PREFIXES
        if particle != verb and modifier != "tussen":  # «tussenrapport»
            continue
        if head in _SUFFIXES or not simplemma.is_known(head, lang="nl") or head in vocabulary("stop"):
            continue
        if verb:
            return modifier, _canonical(head)
        if whole := _whole(modifier):
            return whole, _canonical(lemma(head))
    return None


def heads(words: Iterable[str]) -> frozenset[str]:
    """Each word in its plain form, and of a compound its head: «hobbyfokker» is a «fokker»."""
    return frozenset(
        form for word in words for form in (_canonical(word), *(p[1] for p in [parts(word)] if p)) if word
    )


def _whole(modifier: str) -> str | None:
    for link in _LINKS:
        if link and not modifier.endswith(link):
            continue
        bare = modifier.removesuffix(link)
        if len(bare) >= _ROOM and simplemma.is_known(bare, lang="nl"):
            root = lemma(bare)
            return _canonical(bare if root.endswith("en") else root)
    return None


def _acts(word: str) -> tuple[str, ...]:
    """«omvormen», «omvorming» → «omvorm»; «evalueren», «evaluatie» → «evalu»: the roots of a verb and of the
    noun made of it."""
    endings = ("ing", "en", "eren", "ering", "atie")
    return tuple(
        _canonical(word.removesuffix(ending))
        for ending in endings
        if word.endswith(ending) and len(word) >= len(ending) + _ROOM
    )


def _canonical(root: str) -> str:
    """«lenen» has «leen» and «len»: one letter for two, «f» and «s» for «v» and «z» at the end."""
    single = re.sub(r"(.)\1", r"\1", root)
    return single[:-1] + {"v": "f", "z": "s"}.get(single[-1], single[-1])
