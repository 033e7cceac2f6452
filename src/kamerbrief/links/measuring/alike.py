"""How surely two measures measure the same thing: 0 is not at all, 1 and more in the same words."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache

from ...engine.rulebook import load
from ...model.figure import Unit
from .aims import Aim
from .measures import Measure, Run

KIN = 0.7  # «regioadviseur» and «adviseur»
FAMILY = 0.8  # «deelnemen» and «aansluiten»
LONG = 5  # letters that one word's end must have to be another word: «bezoek» in «huisbezoek»
SAME_VALUE = 0.12
SAME_SPAN = 0.2
SAME_TIME = 0.1  # another value for the very same period
APART = 0.06
CONTEXT = 0.5  # paragraphs on one subject, under headings on one subject
RARE = 2.0  # ln(1 + all figures / those with the word): fewer than one figure in six has it
FEW = 3  # or so few have it, in letters that hold few figures
# Endings of nouns for who does a thing: «deelnemer», «adviseur», «leerling».
_PERSON = tuple("er eur aar ant ent ist iste ling lid gene".split())


@cache
def _families() -> Mapping[str, frozenset[int]]:
    """Word to the families that it belongs to, of ``rules/indicators.toml``."""
    found: dict[str, set[int]] = {}
    book = load("indicators")
    for i, line in enumerate((*book["roles"]["words"], *book["acts"]["words"])):
        for word in line.split():
            found.setdefault(word, set()).add(i)
    return {word: frozenset(places) for word, places in found.items()}


def forms(key: str) -> Iterable[str]:
    """The keys by which a word can be met: itself, its families, and the ends of a compound."""
    yield key
    for family in sorted(_families().get(key, ())):
        yield f"#{family}"
    stem = _stem(key)
    if " " not in key:
        for cut in range(len(stem) - LONG + 1):
            yield f"-{stem[cut:]}"


@lru_cache(maxsize=50_000)
def match(one: str, other: str) -> float:
    """How near two words are: one, a word of its family, its other half in a compound, or not at all."""
    if one == other:
        return 1.0
    families = _families()
    if families.get(one, frozenset()) & families.get(other, frozenset()):
        return FAMILY
    short, long = sorted((_stem(one), _stem(other)), key=len)
    if len(short) >= LONG and " " not in long and (long.endswith(short) or long.startswith(short)):
        return KIN
    return 0.0


@lru_cache(maxsize=50_000)
def _stem(key: str) -> str:
    """Compounds that no list of words holds keep their plural: «regioadviseurs»."""
    for ending in ("en", "s"):
        if len(key) > LONG + 2 and key.endswith(ending):
            return key[: -len(ending)]
    return key


class Likeness:
    """Of all measures of one family of documents, so that rare words weigh more."""

    def __init__(self, measures: Sequence[Measure]) -> None:
        self.measures = measures
        self.often = Counter(key for m in measures for key in m.words)
        self.rarity = {key: math.log(1 + len(measures) / n) for key, n in self.often.items()}
        self.vectors = [_unit({k: w * self.rarity[k] for k, w in m.words.items()}) for m in measures]
        around = Counter(key for m in measures for key in m.context)
        self.contexts = [
            _unit({key: math.log(1 + len(measures) / around[key]) for key in sorted(m.context)})
            for m in measures
        ]
        self._known: dict[tuple[int, int], float] = {}

    def of(self, i: int, j: int) -> float:
        pair = (i, j) if i < j else (j, i)
        if pair not in self._known:
            self._known[pair] = self._of(*pair)
        return self._known[pair]

    def _of(self, i: int, j: int) -> float:
        one, other = self.measures[i], self.measures[j]
        if not may_be_one(one, other):
            return 0.0
        v, w = self.vectors[i], self.vectors[j]
        if sum(w.values()) < sum(v.values()):
            v, w = w, v
        shared = held = 0.0
        for key, value in v.items():
            strength, found = best(key, w)
            if strength:
                shared += strength * value * w[found]
                held += strength * value
        contained = held / (sum(v.values()) or 1.0)
        apart = sum(
            bool(a) and bool(best(max(a, key=lambda k: (a[k], k)), b)[0]) for a, b in ((v, w), (w, v))
        )
        score = 0.5 * min(1.0, shared) + 0.5 * contained + APART * apart
        here, there = self.contexts[i], self.contexts[j]
        score += CONTEXT * sum(value * there[key] for key, value in here.items() if key in there)
        if same_figure(one, other):
            score += SAME_VALUE
        elif _same_span(one, other):
            score += SAME_SPAN
        elif one.document != other.document and _same_time(one, other):
            score -= SAME_TIME
        return score

    def tied(self, i: int, j: int) -> bool:
        """Do they share a word of their own that sets figures apart, because few have it? Where half the
        figures count municipalities, «gemeenten» alone ties nothing."""
        one, other = self.measures[i], self.measures[j]
        own = other.own | other.counted
        for key in one.own | one.counted:
            strength, found = best(key, own)
            if strength and (
                strength * min(self.rarity[key], self.rarity[found]) >= RARE
                or max(self.often[key], self.often[found]) <= FEW
            ):
                return True
        return False


def _unit(vector: Mapping[str, float]) -> Mapping[str, float]:
    length = math.sqrt(sum(value * value for value in vector.values())) or 1.0
    return {key: value / length for key, value in vector.items()}


def best(key: str, words: Collection[str]) -> tuple[float, str]:
    """The word that is nearest to ``key``, and how near."""
    if key in words:
        return 1.0, key
    return max(((match(key, other), other) for other in words), default=(0.0, ""))


def may_be_one(one: Measure, other: Measure) -> bool:
    """Unit, thing counted, order of size, aim: what no likeness of words makes good."""
    if one.turns and other.turns and not one.turns & other.turns:
        return False
    money = one.kind == Unit.EUR.value
    if one.kind != other.kind or (one.run != other.run and Run.UNSAID not in (one.run, other.run)):
        return False
    if money:
        if one.paid != other.paid and not one.values & other.values:
            return False
    elif one.aimed != other.aimed or (one.aimed and not _one_aim(one, other)):
        return False
    if not _count_one(one, other) or _part_and_rest(one, other) or _part_and_rest(other, one):
        return False
    if any(m.whole and not m.own for m in (one, other)) and not (
        (one.whole and other.whole) or telling_value(one, other)
    ):
        return False
    return one.kind in ("percent", "score") or _same_order(one, other)


def _part_and_rest(part: Measure, other: Measure) -> bool:
    """«43 van de 57 deuren» is not the 57 deuren that another letter counts, nor the 14 that are left."""
    if part.part_of is None or part.values & other.values:
        return False
    rest = {part.part_of - value for value in part.values}
    return part.part_of in other.values or (part.part_of == other.part_of and bool(rest & other.values))


def _one_aim(one: Measure, other: Measure) -> bool:
    """Goals come back by name. They are one when they are of one value, or for one year: the goal for 2024 is
    not the one for 2027."""
    if Aim.GOAL not in (one.aim, other.aim):
        return False
    years = [{f.period_end.year for f in m.figures if f.period_end} for m in (one, other)]
    return bool(one.values & other.values or years[0] & years[1])


def _count_one(one: Measure, other: Measure) -> bool:
    """Can both count the same? «Mensen» may be «deelnemers», but no schools."""
    if not one.counted or not other.counted or _meet(one.counted, other.counted):
        return True
    return any(
        a & _people() and all(_is_person(key) for key in b)
        for a, b in ((one.counted, other.counted), (other.counted, one.counted))
    )


@cache
def _people() -> frozenset[str]:
    """Words for people of any kind."""
    return frozenset(load("indicators")["people"]["words"].split())


def _is_person(key: str) -> bool:
    return key in _people() or key.endswith(_PERSON)


def _meet(one: Iterable[str], other: Collection[str]) -> bool:
    return any(best(key, other)[0] for key in one)


def telling_value(one: Measure, other: Measure) -> bool:
    """One value that is no everyday number: 1.840, not 3, 50 % or € 40 miljoen."""
    return any(v > 12 and _significant(v) > 1 for v in one.values & other.values)


def same_figure(one: Measure, other: Measure) -> bool:
    """The strongest tie there is: a letter quotes the figure of the one before, «was € 8,6 miljoen», or the
    goal that it holds on to. Not a share in whole percents: in a few letters two are often the same."""
    same = one.values & other.values
    if one.aimed and other.aimed and one.kind != Unit.EUR.value:
        return bool(same)
    return telling_value(one, other) and (one.kind != "percent" or any(v % 1 for v in same))


def _significant(value: float) -> int:
    """Digits without the zeros at the end: two of 57 and of 4.600.000."""
    return len(f"{value:f}".replace(".", "").strip("0"))


def _same_span(one: Measure, other: Measure) -> bool:
    """Money for the same years: € 62 miljoen «in 2023 tot en met 2027» may since have become € 58 miljoen."""
    if one.kind != Unit.EUR.value or not one.run is other.run is Run.WHOLE:
        return False
    ends = [{f.period_end for f in m.figures if f.period_end} for m in (one, other)]
    return bool(ends[0] & ends[1])


def _same_time(one: Measure, other: Measure) -> bool:
    return any(
        f.period_start
        and (f.period_start, f.period_end) == (g.period_start, g.period_end)
        and f.value != g.value
        for f in one.figures
        for g in other.figures
    )


def other_years(one: Measure, other: Measure) -> bool:
    """«38 % in 2023» and «51 % in 2024», said in one letter; years that are still to come don't count."""
    if one.aimed or other.aimed:
        return False
    years = [{f.period_start.year for f in m.figures if f.period_start} for m in (one, other)]
    return bool(years[0] and years[1]) and not years[0] & years[1]


def _same_order(one: Measure, other: Measure) -> bool:
    """Counts and sums of one thing do not grow tenfold between two letters."""
    return any(v and w and 0.1 < abs(v / w) < 10 for v in one.values for w in other.values)
