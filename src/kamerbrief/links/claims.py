"""Which promise a sentence speaks of, when several share words with it.

A report in other words than the promise shares one telling word with it («de pas», «het draaiboek»), too
little to be sure of by itself. But a letter answers many promises, and each of its sentences is explained
best by one of them: where no other promise of the letter comes near, one telling word is enough; where
another fits better, the sentence is about that one, and silence stays silence.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from ..engine.numbers import BELOW_HUNDRED
from .folio import Folio
from .retrieve import Hit
from .terms import terms_of, vocabulary

NEAR = 0.8  # a promise that fits a sentence nearly as well as the best one may claim it too
SPOKEN_FOR = 0.3  # so well a promise explains a sentence that it is no continuation of another's report
RARE = 3  # sentences of a letter in which a telling word stands at most, or one in thirty of a long letter
TELLING = 4  # letters of the shortest word that tells


def claims(hits: Mapping[str, Sequence[Hit]], home: Folio, later: Folio) -> Mapping[str, frozenset[int]]:
    """For each commitment the places of the sentences that no other promise of its letter explains better."""
    actors = {c.id: _named(c.actor or "") for c in home.reading.commitments}
    best: dict[int, float] = defaultdict(float)
    by_word: dict[tuple[int, str], float] = defaultdict(float)
    for found in hits.values():
        for hit in found:
            place = hit.passage.order
            best[place] = max(best[place], hit.score)
            for form in hit.forms:
                by_word[place, form] = max(by_word[place, form], hit.score)

    def fits_best(hit: Hit) -> bool:
        place = hit.passage.order
        if hit.score >= NEAR * best[place]:
            return True
        forms = dict(zip(hit.shared, hit.forms, strict=True))
        words = telling(hit, home, later) if _names_several(hit.passage.sentence.text) else ()
        return any(hit.score >= NEAR * by_word[place, forms[key]] for key in words)

    return {
        identifier: frozenset(
            hit.passage.order
            for hit in found
            if fits_best(hit)
            and not hit.passage.sentence.text.endswith("?")
            and (hit.sum or _tells(telling(hit, home, later), actors[identifier]))
        )
        for identifier, found in hits.items()
    }


_SEVERAL = re.compile(  # «Het loket, de gids en het steunpunt zijn er»: one sentence for three promises
    r"[^.;]{3,80}, [^.;]{3,80} en [^,.;]{3,60} (?:zijn|waren|hebben|hadden|werden|worden|komen|gaan)\b"
    r"|^(?:De|Het) [^,.;]{3,60} en (?:de|het) [^,.;]{3,60} (?:zijn|waren|hebben|werden|worden)\b"
    r"|\b(?:de|het) [^,.;]{3,60}, (?:de|het) [^,.;]{3,60} en (?:de|het) "
)


@lru_cache(maxsize=5_000)  # a sentence is laid beside many promises
def _names_several(text: str) -> bool:
    return _SEVERAL.search(text) is not None


def taken(hits: Mapping[str, Sequence[Hit]]) -> Mapping[str, frozenset[int]]:
    """For each commitment the places of the sentences that speak of another promise of its letter."""
    best: dict[int, tuple[float, str]] = {}
    for identifier, found in hits.items():
        for hit in found:
            best[hit.passage.order] = max(best.get(hit.passage.order, (0.0, "")), (hit.score, identifier))
    sure = {place: who for place, (score, who) in best.items() if score >= SPOKEN_FOR}
    return {
        identifier: frozenset(place for place, who in sure.items() if who != identifier)
        for identifier in hits
    }


def _named(actor: str) -> set[str]:
    """«Rijkswaterstaat», «de Kustwacht»; but of «een proef» that starts and «dit Loket» that opens, nothing:
    there the subject of the sentence is what is promised."""
    if actor.casefold().split()[:1] in (["een"], ["dit"], ["deze"], ["dat"]):
        return set()
    return {term.key for term in terms_of(actor) if term.text[:1].isupper()}


def _tells(words: tuple[str, ...], actors: set[str]) -> bool:
    """Who does it is not what is done: the actor alone ties no report to a promise."""
    return len(words) > 1 or not set(words) <= actors


def telling(hit: Hit, home: Folio, later: Folio) -> tuple[str, ...]:
    """The words that promise and sentence share, which few other sentences of either letter hold."""
    return tuple(
        key
        for key, form in zip(hit.shared, hit.forms, strict=True)
        if not hit.passage.terms[form].verb
        and all(_says_what(word) for word in {key, form})
        and (key not in vocabulary("informing") or hit.passage.aspect.performs)
        and key not in vocabulary("asking")
        and rare(key, home)
        and rare(form, later)
    )


def _says_what(word: str) -> bool:
    """No number, no word of every letter."""
    return (
        len(word) >= TELLING
        and not word[0].isdigit()
        and word not in BELOW_HUNDRED
        and word not in vocabulary("common")
    )


def rare(key: str, folio: Folio) -> bool:
    return len(folio.index.get(key, ())) <= max(RARE, len(folio.passages) // 30)
