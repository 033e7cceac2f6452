"""Figures that measure the same thing in several documents, joined into series.

Conservative: same unit, same whole, and each the other's best match. «230 gemeenten» and «76 % van de
gemeenten» are two series; so are «10 % voelt zich eenzaam» and «10 % voelt zich sterk eenzaam».
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from ...model.figure import Figure, Unit
from ...model.identity import content_id
from ...model.indicator import IndicatorPoint
from ...model.issue import Issue, Severity
from ...model.reading import Reading
from ..outline import Outline
from ..series import belongs
from ..values import agree, span
from .alike import Likeness, forms, other_years, same_figure
from .measures import Measure, measures_of
from .naming import name_of

# Likeness of two measures' words from which they can be one. Each must be the other's best match too, which
# keeps most wrong pairs out: where the words differ more, a tie is asked for rather than more likeness.
ALIKE = 0.46
TIED = 0.16  # when they share what sets figures apart
QUOTED = 0.12  # when one quotes the other's figure
SMALL = 0.55  # of counts up to twelve, which letters are full of: «drie bijlagen»
SMALL_TIED = 0.35
REPEAT = 0.3  # the same value said twice in one document
TWICE = 0.75  # two years of one measure, said in one document
SAME_VALUE = 0.3  # of two matches as good, the one with the same value
TOGETHER = 0.12  # on the average, between all of two groups that are joined
COMMON = 400  # a word that more measures share finds none

Period = tuple[date | None, date | None]


def indicator_points(
    documents: Sequence[tuple[Outline, Reading]],
) -> tuple[tuple[IndicatorPoint, ...], tuple[tuple[str, Issue], ...]]:
    """The points of all series, and an issue for each period that two documents value differently."""
    measures = [m for i, (o, r) in enumerate(documents) for m in measures_of(i, o, r)]
    groups = _join(measures)
    points: list[IndicatorPoint] = []
    issues: list[tuple[str, Issue]] = []
    for group in groups:
        made, doubts = _series(group)
        points += made
        issues += doubts
    return tuple(points), tuple(issues)


def _join(measures: Sequence[Measure]) -> list[list[Measure]]:
    """Groups of measures: each other's best match between two documents, and alike on the whole."""
    likeness = Likeness(measures)
    pairs, repeats = _candidates(measures, likeness)
    groups = _Groups(measures, likeness)
    for _, i, j in sorted(repeats):
        groups.join(i, j, 0.0)
    for _, i, j in sorted(pairs):
        groups.join(i, j, TOGETHER)
    return [g for g in groups.all() if len({m.document for m in g}) > 1]


def _candidates(
    measures: Sequence[Measure], likeness: Likeness
) -> tuple[list[tuple[float, int, int]], list[tuple[float, int, int]]]:
    """Pairs over two documents that are each other's best, and repeats within one; found by their words."""
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    keys = [_keys(m, likeness.vectors[i]) for i, m in enumerate(measures)]
    for i, m in enumerate(measures):
        for key in keys[i]:
            postings[m.kind, key].append(i)
    related: dict[tuple[str, str], bool] = {}
    best: dict[tuple[int, int], tuple[float, int]] = {}
    repeats = []
    for i, m in enumerate(measures):
        met = (postings[m.kind, key] for key in keys[i])
        for j in sorted({j for places in met if len(places) <= COMMON for j in places if j > i}):
            other = measures[j]
            same = m.document == other.document
            if not same and not _kin(m.outline, other.outline, related):
                continue
            alike = likeness.of(i, j)
            if same:
                if (alike >= TWICE and other_years(m, other)) or (
                    alike >= REPEAT and m.values & other.values
                ):
                    repeats.append((-alike, i, j))
            elif alike >= QUOTED and alike >= _least(m, other, likeness.tied(i, j)):
                for one, two in ((i, j), (j, i)):
                    at = one, measures[two].document
                    ranked = alike + SAME_VALUE * bool(m.values & other.values)
                    best[at] = max(best.get(at, (0.0, 0)), (ranked, -two))
    pairs = [
        (-alike, i, -j)
        for (i, _), (alike, j) in best.items()
        if i < -j and -best[-j, measures[i].document][1] == i
    ]
    return pairs, repeats


class _Groups:
    """Groups that grow by joining, as long as no document gives one measure two values."""

    def __init__(self, measures: Sequence[Measure], likeness: Likeness) -> None:
        self.measures, self.likeness = measures, likeness
        self.group = {i: [i] for i in range(len(measures))}
        self.root = list(range(len(measures)))

    def join(self, i: int, j: int, least: float) -> None:
        one, other = sorted((self.root[i], self.root[j]))
        if one == other or not self._agree(self.group[one], self.group[other], least):
            return
        for k in self.group.pop(other):
            self.root[k] = one
            self.group[one].append(k)

    def _agree(self, one: Sequence[int], other: Sequence[int], least: float) -> bool:
        alike = []
        for i in one:
            for j in other:
                a, b = self.measures[i], self.measures[j]
                if a.document != b.document:
                    alike.append(self.likeness.of(i, j))
                elif a.values <= b.values or b.values <= a.values:
                    continue
                elif not other_years(a, b) or self.likeness.of(i, j) < TWICE:
                    return False
        return not alike or sum(alike) / len(alike) >= least

    def all(self) -> list[list[Measure]]:
        return [[self.measures[i] for i in sorted(group)] for _, group in sorted(self.group.items())]


def _keys(m: Measure, vector: Mapping[str, float]) -> list[str]:
    """The keys by which a measure can be found: those of its own words and of its rarest, and of a value that
    may be quoted."""
    rare = sorted(vector, key=lambda key: (-vector[key], key))[:8]
    words = {form for key in (*m.counted, *m.own, *rare) for form in forms(key)}
    return sorted(words | {f"={value}" for value in m.values if value > 12})


def _kin(one: Outline, other: Outline, known: dict[tuple[str, str], bool]) -> bool:
    """Documents of one series: «twaalf provincies» in two letters on two subjects measure nothing."""
    pair = (one.document_id, other.document_id)
    if pair not in known:
        known[pair] = belongs(one, other)
    return known[pair]


def _least(one: Measure, other: Measure, tied: bool) -> float:
    if same_figure(one, other):
        return QUOTED
    if one.kind == Unit.COUNT.value and min(*one.values, *other.values) <= 12:
        return SMALL_TIED if tied else SMALL
    return TIED if tied else ALIKE


def _series(group: Sequence[Measure]) -> tuple[list[IndicatorPoint], list[tuple[str, Issue]]]:
    figures = [(m.outline.document_id, f) for m in group for f in m.figures]
    identifier = content_id("i", figures[0][1].id)
    name = name_of(group)
    said: dict[Period, dict[str, list[Figure]]] = defaultdict(lambda: defaultdict(list))
    for document, figure in figures:
        if figure.period_start:
            said[figure.period_start, figure.period_end][document].append(figure)
    points, issues = [], []
    for document, f in figures:
        conflict = bool(f.period_start) and _contested(f, document, said[f.period_start, f.period_end])
        points.append(
            IndicatorPoint(
                indicator_id=identifier,
                name=name,
                unit=f.unit,
                document_id=document,
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
            values = {float(g.value) for gs in said[f.period_start, f.period_end].values() for g in gs}
            issues.append((document, _conflict(f, values)))
    return points, issues


def _contested(figure: Figure, document: str, said: Mapping[str, Sequence[Figure]]) -> bool:
    """Does another document give none but other values for its period? «Ruim 4,5» and «4,6» agree."""
    mine = span(figure.value, figure.value_high, figure.qualifier)
    return any(
        not any(agree(mine, span(g.value, g.value_high, g.qualifier)) for g in others)
        for other, others in said.items()
        if other != document
    )


def _conflict(figure: Figure, values: set[float]) -> Issue:
    listed = ", ".join(f"{v:g}" for v in sorted(values))
    return Issue(
        code="indicator_conflict",
        severity=Severity.DOUBT,
        message=f"De brieven geven voor één periode verschillende waarden: {listed}. Kijk na welke geldt.",
        page=figure.page,
        quote=figure.text,
    )
