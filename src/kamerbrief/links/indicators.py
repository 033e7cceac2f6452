"""Figures that measure the same thing in several documents, joined into series.

Conservative: same unit, same whole, and each the other's best match. «230 gemeenten» and «76 % van de
gemeenten» are two series; so are «10 % voelt zich eenzaam» and «10 % voelt zich sterk eenzaam».
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..model.figure import Figure, Unit
from ..model.identity import content_id
from ..model.indicator import IndicatorPoint
from ..model.issue import Issue, Severity
from ..model.reading import Reading
from .outline import Outline
from .terms import terms_of, vocabulary

ALIKE = 0.42  # cosine of two figures' words, from which they can measure one thing
REPEAT = 0.25  # the same value said twice in one document needs less
SUBJECT = 2.0  # a word of the thing counted says more than a word beside it
WINDOW = 90  # letters on each side of the figure that say what it measures
COUNTED = (Unit.PERCENT, Unit.EUR, Unit.COUNT, Unit.SCORE)


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure, with the words that say what it measures."""

    document: int  # place of its document in order
    outline: Outline
    figure: Figure
    words: Mapping[str, float]
    subject: frozenset[str]


def indicator_points(
    documents: Sequence[tuple[Outline, Reading]],
) -> tuple[tuple[IndicatorPoint, ...], tuple[tuple[str, Issue], ...]]:
    """The points of all series, and an issue for each period that two documents value differently."""
    measures = [m for i, (o, r) in enumerate(documents) for m in _measures(i, o, r)]
    rarity = _rarity(measures)
    groups = _join(measures, rarity)
    points: list[IndicatorPoint] = []
    issues: list[tuple[str, Issue]] = []
    for group in groups:
        made, doubts = _series(group)
        points += made
        issues += doubts
    return tuple(points), tuple(issues)


def _measures(place: int, outline: Outline, reading: Reading) -> list[Measure]:
    sentences = {s.id: s for s in reading.sentences}
    found = []
    for figure in reading.figures:
        sentence = sentences.get(figure.sentence_id)
        if sentence is None or figure.unit not in COUNTED:
            continue
        at, end = figure.start - sentence.start, figure.end - sentence.start
        before = sentence.text[max(0, at - WINDOW) : at]
        after = sentence.text[end : end + WINDOW]
        subject = {t.key for t in terms_of(figure.subject or "") if not t.number}
        words: dict[str, float] = {}
        for piece in (re.split(r"[;:]", before)[-1], re.split(r"[;:]", after)[0]):
            for term in terms_of(piece):
                if not term.number and term.key not in vocabulary("light"):
                    words[term.key] = 1.0
        for key in subject:
            words[key] = SUBJECT
        if words:
            found.append(Measure(place, outline, figure, words, frozenset(subject)))
    return found


def _rarity(measures: Sequence[Measure]) -> Mapping[str, float]:
    within = Counter(key for m in measures for key in m.words)
    return {key: math.log(1 + len(measures) / often) for key, often in within.items()}


def _join(measures: Sequence[Measure], rarity: Mapping[str, float]) -> list[list[Measure]]:
    """Union of figures that are each other's best match between two documents."""
    vectors = [_vector(m, rarity) for m in measures]
    postings: dict[tuple[Unit, str], list[int]] = defaultdict(list)
    for i, m in enumerate(measures):
        for key in _telling(m, vectors[i]):
            postings[m.figure.unit, key].append(i)
    best: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    repeats: list[tuple[int, int]] = []
    for i, m in enumerate(measures):
        near = {j for key in _telling(m, vectors[i]) for j in postings[m.figure.unit, key] if j > i}
        for j in sorted(near):
            other = measures[j]
            alike = _cosine(vectors[i], vectors[j])
            if other.document == m.document:
                if alike >= REPEAT and other.figure.value == m.figure.value:
                    repeats.append((i, j))
            elif alike >= ALIKE and _same_whole(m, other) and _same_order(m.figure, other.figure):
                best[i, other.document].append((alike, j))
                best[j, m.document].append((alike, i))
    parent = list(range(len(measures)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for (i, document), matches in sorted(best.items()):
        alike, j = max(matches, key=lambda match: (match[0], -match[1]))
        back = max(best[j, measures[i].document], key=lambda match: (match[0], -match[1]))
        if back[1] == i and measures[j].document == document:
            parent[max(root(i), root(j))] = min(root(i), root(j))
    for i, j in repeats:
        parent[max(root(i), root(j))] = min(root(i), root(j))
    groups: dict[int, list[Measure]] = defaultdict(list)
    for i, m in enumerate(measures):
        groups[root(i)].append(m)
    return [g for g in groups.values() if len({m.document for m in g}) > 1]


def _vector(m: Measure, rarity: Mapping[str, float]) -> Mapping[str, float]:
    raw = {key: weight * rarity[key] for key, weight in m.words.items()}
    length = math.sqrt(sum(v * v for v in raw.values())) or 1.0
    return {key: value / length for key, value in raw.items()}


def _telling(m: Measure, vector: Mapping[str, float]) -> list[str]:
    """The words by which a measure can be found: its subject and its rarest words."""
    rare = sorted(vector, key=lambda key: (-vector[key], key))[:6]
    return sorted({*m.subject, *rare})


def _cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    if len(other) < len(one):
        one, other = other, one
    return sum(value * other.get(key, 0.0) for key, value in one.items())


def _same_whole(one: Measure, other: Measure) -> bool:
    """The thing counted, or of which a share is given, must be named by one word at least in both."""
    if not one.subject or not other.subject:
        return True
    return bool(one.subject & set(other.words)) and bool(other.subject & set(one.words))


def _same_order(one: Figure, other: Figure) -> bool:
    """Counts and sums of one thing do not grow tenfold between two letters."""
    if one.unit is Unit.PERCENT or one.unit is Unit.SCORE:
        return True
    return bool(one.value and other.value) and 0.1 < abs(float(one.value / other.value)) < 10


def _series(group: Sequence[Measure]) -> tuple[list[IndicatorPoint], list[tuple[str, Issue]]]:
    first = group[0]
    identifier = content_id("i", first.figure.id)
    name = max((m.figure.subject or "" for m in group), key=len) or first.figure.text
    by_period: dict[tuple[date, date | None], set[float]] = defaultdict(set)
    for m in group:
        if m.figure.period_start:
            by_period[m.figure.period_start, m.figure.period_end].add(float(m.figure.value))
    points, issues = [], []
    for m in group:
        f = m.figure
        values = by_period[f.period_start, f.period_end] if f.period_start else set()
        conflict = len(values) > 1
        points.append(
            IndicatorPoint(
                indicator_id=identifier,
                name=name,
                unit=f.unit,
                document_id=m.outline.document_id,
                figure_id=f.id,
                value=f.value,
                value_high=f.value_high,
                qualifier=f.qualifier,
                text=f.text,
                period_start=f.period_start,
                period_end=f.period_end,
                conflict=conflict,
            )
        )
        if conflict:
            issues.append((m.outline.document_id, _conflict(f, values)))
    return points, issues


def _conflict(figure: Figure, values: set[float]) -> Issue:
    listed = ", ".join(f"{v:g}" for v in sorted(values))
    return Issue(
        code="indicator_conflict",
        severity=Severity.DOUBT,
        message=f"De brieven geven voor één periode verschillende waarden: {listed}. Kijk na welke geldt.",
        page=figure.page,
        quote=figure.text,
    )
