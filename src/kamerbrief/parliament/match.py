"""Which promise of ours is which row of parliament's register: only when there is no doubt.

A promise made aloud («de minister zegt toe de Kamer voor de zomer te informeren over de sluizen») comes back
in a letter in other words. Compared are the words that say what it is about (lemmas, the rarer the heavier),
the ministry and the dates.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..links.terms import terms_of
from ..model.identity import fold

SURE = 0.50
"""Score from which a pair may be the same promise."""
MARGIN = 0.10
"""How far the runner-up must be behind, seen from both sides; nearer is doubt, and doubt is no match."""
WORTH_SHOWING = 0.25
"""Score from which a pair that is no match is shown to a person as possibly the same."""

_EARLIEST, _LATEST = -31, 731
"""Days from the promise aloud to the letter that repeats it: letters come after, seldom after two years."""
_SAME_DEADLINE = 45  # days: «voor de zomer» is written as a day in one register and a range in the other
_TOO_COMMON = 0.01  # of the rows: a term in more of them finds no candidates, it only weighs
_FEW_ROWS = 40
_SAYING = frozenset(
    "toezeggen zeggen toe informeren ontvangen sturen toesturen toezenden zenden aanbieden berichten melden "
    "terugkomen terugkoppelen rapporteren voorleggen delen verstrekken schriftelijk debat vraag lid uitkomst "
    "toezegging voor zet".split()
)
"""Words in which any promise is made or kept: they do not say what it is about."""
_LEAST_SHARED = 2  # terms: one shared word, however rare, is no promise shared
_NONWORD = frozenset({"ministerie", "van", "en", "het", "de"})


@dataclass(frozen=True, slots=True)
class Side:
    """What is compared of a row of either register."""

    id: str
    text: str
    ministry: str | None
    on: date | None
    due: date | None


@dataclass(frozen=True, slots=True)
class Match:
    """A pair with its score, 0 to 1. ``sure``: the same promise; else a suggestion. ``why`` is Dutch."""

    ours: str
    theirs: str
    score: float
    sure: bool
    why: str


def match(ours: Sequence[Side], theirs: Sequence[Side]) -> list[Match]:
    """The pairs worth showing: of each row the best. Each row is in at most one sure pair."""
    if not ours or not theirs:
        return []
    bags_ours, bags_theirs = ([_bag(side.text) for side in sides] for sides in (ours, theirs))
    weights = _weights([*bags_ours, *bags_theirs])
    scored = [
        (score, why, i, j)
        for i, j in _candidates(bags_ours, bags_theirs)
        if (told := _score(ours[i], theirs[j], bags_ours[i], bags_theirs[j], weights)) is not None
        for score, why in [told]
        if score >= WORTH_SHOWING
    ]
    by_ours, by_theirs = defaultdict(list), defaultdict(list)
    for score, _, i, j in scored:
        by_ours[i].append(score)
        by_theirs[j].append(score)
    found = [
        Match(
            ours[i].id,
            theirs[j].id,
            round(score, 3),
            score >= SURE and _clear(score, by_ours[i]) and _clear(score, by_theirs[j]),
            why,
        )
        for score, why, i, j in scored
        if score in (max(by_ours[i]), max(by_theirs[j]))
    ]
    return sorted(found, key=lambda m: (-m.score, m.ours, m.theirs))


def _bag(text: str) -> frozenset[str]:
    return frozenset(term.key for term in terms_of(text)) - _SAYING


def _weights(bags: Sequence[frozenset[str]]) -> Mapping[str, float]:
    """How much each term tells: the rarer, the more."""
    counts = Counter(term for bag in bags for term in bag)
    return {term: math.log(1 + len(bags) / count) for term, count in counts.items()}


def _candidates(
    ours: Sequence[frozenset[str]], theirs: Sequence[frozenset[str]]
) -> Iterator[tuple[int, int]]:
    """Pairs that share a term which is not in every other row."""
    index: dict[str, list[int]] = defaultdict(list)
    for j, bag in enumerate(theirs):
        for term in bag:
            index[term].append(j)
    most = max(_FEW_ROWS, _TOO_COMMON * len(theirs))
    for i, bag in enumerate(ours):
        near = {j for term in bag if len(index.get(term, ())) <= most for j in index.get(term, ())}
        yield from ((i, j) for j in sorted(near))


def _score(
    ours: Side,
    theirs: Side,
    bag_ours: frozenset[str],
    bag_theirs: frozenset[str],
    weights: Mapping[str, float],
) -> tuple[float, str] | None:
    """None when something they both state sets them apart."""
    a, b = _ministry(ours.ministry), _ministry(theirs.ministry)
    if a and b and not (a <= b or b <= a):
        return None
    if ours.on and theirs.on and not _EARLIEST <= (ours.on - theirs.on).days <= _LATEST:
        return None
    shared = bag_ours & bag_theirs
    if len(shared) < _LEAST_SHARED:
        return None
    common, here, there = (_weigh(bag, weights) for bag in (shared, bag_ours, bag_theirs))
    # One of the two is often told at more length: so also how much of the shorter one is shared.
    words = (2 * common / (here + there) + common / min(here, there)) / 2
    told = [f"woorden {words:.2f} ({', '.join(sorted(shared, key=lambda t: (-weights[t], t))[:4])})"]
    score = words
    if a and b:
        told.append("zelfde ministerie")
        score += 0.05
    if ours.due and theirs.due:
        near = abs((ours.due - theirs.due).days) <= _SAME_DEADLINE
        told.append("zelfde termijn" if near else "andere termijn")
        score += 0.10 if near else -0.05
    return min(1.0, max(0.0, score)), "; ".join(told)


def _weigh(bag: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights[term] for term in sorted(bag))


def _ministry(name: str | None) -> frozenset[str]:
    """The words of a ministry's name that tell it apart: «Ministerie van Financiën» and «Financiën»."""
    words = (name or "").replace(",", " ").split()
    if len(words) == 1 and sum(1 for letter in words[0] if letter.isupper()) > 1:
        return frozenset()  # «VWS», «IenW»: an abbreviation sets nothing apart
    return frozenset(fold(word) for word in words) - _NONWORD


def _clear(score: float, all_scores: list[float]) -> bool:
    """Whether this is the best by far: no other comes near it."""
    return sum(1 for other in all_scores if other > score - MARGIN) == 1
