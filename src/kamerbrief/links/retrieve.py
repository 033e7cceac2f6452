"""From a promise to the sentences of a later document that may report on it. It ranks; it does not judge.

Near linear: only passages that share a term with the promise are looked at, by the index of the document.
"""

import heapq
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from functools import cache, lru_cache

from ..engine.rulebook import load
from ..model.commitment import Commitment, CommitmentKind
from ..model.figure import Figure, Unit
from .acts import informs, only_informs
from .aspect import Cue, Tense, clause_tense
from .core import around, names_beside
from .folio import Folio, Part, Passage
from .query import Query
from .terms import lemma, terms_of

SENT = 0.1  # the letter itself is what was promised: «Met deze brief bied ik u de rapportage aan»
BY_ITSELF = 0.5  # that a letter informs, for a promise to inform that names no subject
SAME_DAY = 0.12  # the passage names the very day, month or season of the deadline
AROUND = 0.6  # all that is shared only stands around what is promised: for whom, where, why
LENT = 0.8  # all that is shared stands in the sentence before the promise, to which it points
SAME_GOAL = 0.2  # it names the very value of a target, as one
SAME_SUM = 0.1  # it names a sum of money near the one promised
LIKE = 0.5  # «verstrekken» and «verlenen»: words of one family in rules/links.toml
SUM_APART = Decimal("1.5")
NEAR = 0.35  # the word stands in the heading or the sentence before, not in the sentence itself
FOCUS = 0.25  # share of the score for how much of the passage is about the promise
_OF_ALL_PARTS = (Cue.LATE, Cue.DROPPED, Cue.REPLACED, Cue.CHANGED, Cue.RECALLED)
# The report says itself that it answers a promise: «zoals toegezegd».
_EXPLICIT = re.compile(
    r"\b(?:zoals|conform|overeenkomstig)\b[^.;]{0,40}\b(?:toegezegd|toezegging|aangekondigd|beloofd|gemeld)"
    r"|\bwas (?:aangekondigd|toegezegd|voorzien)|\bhad (?:ik )?(?:aangekondigd|toegezegd)",
    re.IGNORECASE,
)
_GOAL = re.compile(
    r"\b(?:doel|doelstelling|streef\w*|ambitie|beoogd\w*|vast\b|gemikt|gerekend|nagestreefd|haalbaar|(?:ge|be)haald)",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?P<noun>\w{4,}), (?:die|dat) (?P<clause>[^,;]{4,90})")
_SHARE = re.compile(r"\b(\d+(?:,\d+)?) ?(?:%|procent)")
_YEARS = re.compile(r"\D*\d{4}")


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage and how surely it is about the same thing: 0 to 1."""

    passage: Passage
    score: float
    cover: float  # how much of the promise's weight it holds
    shared: tuple[str, ...]  # the words of the promise that it shares, the most telling first
    forms: tuple[str, ...]  # and the words by which it has them: «pas» for «monumentenpas»
    amount: bool = False  # it gives an amount in the unit promised
    sum: bool = False  # it gives a sum of money near the one promised
    day: bool = False  # it names the very day of the deadline
    aside: bool = False  # all that they share only stands around what is promised
    lent: bool = False  # all that they share stands in the sentence before the promise, to which it points


def retrieve(query: Query, later: Folio, most: int = 8) -> tuple[Hit, ...]:
    """The passages of ``later`` that are most about the promise, best first; ties in reading order."""
    found: dict[int, dict[str, tuple[float, str]]] = defaultdict(dict)
    for key in query.weights:
        for other, strength in _forms(key, query, later):
            for place in later.index.get(other, ()):
                if strength > found[place].get(key, (0.0, ""))[0]:
                    found[place][key] = strength, other
    c = query.commitment
    with_figures = [p for p in later.passages if p.figures]
    sums = {p.order for p in with_figures if _near_sum(c, p)}
    goals = _goals(c, with_figures)
    total = sum(query.weights.values()) or 1.0
    # A quick look at all, a careful one at the best: the passages worth weighing share a telling word.
    quick = {
        place: sum(query.weights[key] * strength for key, (strength, _) in keys.items())
        for place, keys in found.items()
        if any(key in query.own for key in keys)
    } | dict.fromkeys(sums | goals, total)
    best = heapq.nsmallest(5 * most, quick, key=lambda place: (-quick[place], place))
    hits = [
        _weigh(query, later, place, found[place], total, near_sum=place in sums, goal=place in goals)
        for place in best
    ]
    if only_informs(c):
        hits = [hit for hit in hits if not (hit.passage.aspect.performs and hit.score < BY_ITSELF)]
        there = {hit.passage.order for hit in hits}
        acts = (p for p in later.passages if p.aspect.performs and p.order not in there)
        hits += [Hit(passage, BY_ITSELF, 0.0, (), ()) for passage in acts]
    return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.passage.order))[:most])


def _weigh(
    query: Query,
    later: Folio,
    place: int,
    matched: Mapping[str, tuple[float, str]],
    total: float,
    *,
    near_sum: bool,
    goal: bool,
) -> Hit:
    held = sum(query.weights[key] * strength for key, (strength, _) in matched.items())
    passage = _speaking(query, later.passages[place], matched)
    nearby = passage.before | passage.setting
    held += sum(
        NEAR * weight for key, weight in query.weights.items() if key not in matched and key in nearby
    )
    cover = held / total
    focus = sum(later.weight(key) * strength for key, (strength, _) in matched.items()) / (
        later.sizes[passage.order] + 6.0
    )
    score = (1 - FOCUS) * cover + FOCUS * min(1.0, focus)
    amount = _same_kind_of_amount(query.commitment, passage)
    score += 0.08 * amount + 0.03 * (passage.aspect.tense is Tense.DONE)
    day = _names_deadline(query.commitment, passage)
    score += SAME_DAY * day + SAME_SUM * near_sum + SAME_GOAL * goal
    score += SENT * (passage.aspect.performs and informs(query.commitment))
    score += 0.08 * _answers(passage.sentence.text)
    score += 0.08 * _alike(query.setting, passage.setting)
    shared = sorted((k for k in matched if k in query.own), key=lambda k: (-query.weights[k], k))[:6]
    forms = tuple(matched[k][1] for k in shared)
    text = query.commitment.text
    aside = bool(shared) and set(shared) <= (around(text) | names_beside(text))
    if aside:
        score *= AROUND
    lent = not any(k in query.literal for k in matched)
    if lent:
        score *= LENT
    return Hit(
        passage=passage,
        score=round(min(1.0, score), 4),
        cover=round(cover, 4),
        shared=tuple(shared),
        forms=forms,
        amount=amount,
        sum=near_sum or goal,
        day=day,
        aside=aside,
        lent=lent,
    )


@lru_cache(maxsize=5_000)  # a passage is weighed for many promises
def _answers(text: str) -> bool:
    return _EXPLICIT.search(text) is not None


def _speaking(query: Query, passage: Passage, matched: Mapping[str, tuple[float, str]]) -> Passage:
    """The passage with the tense of the part that speaks of the promise: «Er zijn twaalf keurders aangesteld;
    in mei moet de wachttijd korter zijn». That it is late or given up may stand in any part."""
    if not passage.parts:
        words = _told_beside(passage, matched)
        if words is None:
            return passage
        return replace(passage, aspect=replace(passage.aspect, tense=Tense.DONE, words=words))
    doers = {t.key for t in terms_of(query.commitment.actor or "")}

    def held(part: Part) -> float:
        return sum(
            query.weights[key] * strength
            for key, (strength, form) in matched.items()
            if form in part.terms and key in query.own - doers
        )

    best, second = heapq.nlargest(2, passage.parts, key=held)
    if held(best) <= held(second) or not best.aspect.words:  # «Gepubliceerd in mei; 63 stoffen»: no verb
        return passage
    whole = tuple(cue for cue in passage.aspect.cues if cue[0] in _OF_ALL_PARTS)
    cues = (*(cue for cue in best.aspect.cues if cue[0] not in _OF_ALL_PARTS), *whole)
    return replace(passage, aspect=replace(best.aspect, cues=cues))


def _told_beside(passage: Passage, matched: Mapping[str, tuple[float, str]]) -> str | None:
    """The words of a relative clause that says of a thing promised that it is done: «Dat blijkt uit de kaart,
    die op 3 mei is verschenen»."""
    if passage.aspect.tense is not Tense.NOW:
        return None
    forms = {form for _, form in matched.values()}
    done = _done_in_clauses(passage.sentence.text)
    return next((words for noun, words in done if not forms.isdisjoint(noun)), None)


@lru_cache(maxsize=5_000)
def _done_in_clauses(text: str) -> tuple[tuple[frozenset[str], str], ...]:
    """The terms of each noun of which a relative clause tells something done, and the verb of that."""
    told = ((match["noun"], *clause_tense(match["clause"])) for match in _RELATIVE.finditer(text))
    return tuple(
        (frozenset(t.key for t in terms_of(noun)), words)
        for noun, tense, words in told
        if tense is Tense.DONE
    )


def _forms(key: str, query: Query, later: Folio) -> Iterable[tuple[str, float]]:
    yield key, 1.0
    if key in query.short:
        yield query.short[key], 1.0
    yield from later.kin_of(key).items()
    for other in families().get(key, ()):
        if other != key:
            yield other, LIKE


@cache
def families() -> Mapping[str, tuple[str, ...]]:
    """Words that report and promise use for one act: «verstrekken» and «verlenen»."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in load("links")["families"]["words"]:
        family = {lemma(word) for word in line.split()}
        for word in family:
            found[word] |= family
    # In one order: of two words that tell as much, the first stands in the reason.
    return {word: tuple(sorted(family)) for word, family in found.items()}


def _same_kind_of_amount(commitment: Commitment, passage: Passage) -> bool:
    if commitment.amount_value is None:
        return False
    mine = {t.key for t in terms_of(commitment.text)}
    return any(
        f.unit is commitment.amount_unit
        and (f.unit is Unit.EUR or bool(mine & {t.key for t in terms_of(f.subject or "")}))
        for f in passage.figures
    )


def _near_sum(commitment: Commitment, passage: Passage) -> bool:
    """«€ 62 miljoen» and «€ 58,5 miljoen»: two letters that each name one such sum speak of one."""
    promised = commitment.amount_value
    return (
        promised is not None
        and commitment.amount_unit is Unit.EUR
        and any(
            f.unit is Unit.EUR and f.value and 1 / SUM_APART < promised / f.value < SUM_APART
            for f in passage.figures
        )
    )


def _goals(commitment: Commitment, passages: Iterable[Passage]) -> set[int]:
    """«Aan de 75% van 2027 houd ik niet vast»: letters come back to a target by its number. Their places."""
    if commitment.kind is not CommitmentKind.TARGET:
        return set()
    shares = {Decimal(digits.replace(",", ".")) for digits in _SHARE.findall(commitment.text)}

    def is_it(figure: Figure) -> bool:
        if figure.unit is Unit.PERCENT:
            return figure.value in shares
        return figure.unit is commitment.amount_unit and figure.value == commitment.amount_value

    return {p.order for p in passages if any(map(is_it, p.figures)) and _GOAL.search(p.sentence.text)}


def _names_deadline(commitment: Commitment, passage: Passage) -> bool:
    """A whole year says nothing: all of the letter is about it."""
    day = commitment.deadline_end
    return day is not None and any(
        mention.date_end in (day, day - timedelta(days=1))
        and (mention.date_start is None or (day - mention.date_start).days < 100)
        and not _YEARS.fullmatch(mention.text)
        for mention in passage.dates
    )


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
