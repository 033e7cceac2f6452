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
from ..model.sentence import Sentence
from .outline import Outline
from .retrieve import families, points_back
from .series import KIN, cites, kinship
from .terms import terms_of, vocabulary

ALIKE = 0.34  # likeness of two figures' words, from which they can measure one thing
SMALL = 0.55  # of counts up to twelve, which letters are full of: «drie bijlagen»
TWICE = 0.75  # two years of one measure, said in one document
SAME_VALUE = 0.1  # of two matches as good, the one with the same value
REPEAT = 0.3  # the same value said twice in one document
SUBJECT = 2.0  # a word of the thing counted says more than a word beside it
BACK = 0.5  # a word of the sentence before, where this one points back: «heeft dit gedaan»
COMMON = 0.15  # a word beside more figures than this, «gemeenten», does not say by itself what one measures
APART = 0.06
WINDOW = 110  # letters on each side of the figure that say what it measures
_MOVED = re.compile(
    r"\b(?:naar|tot|tegenover|tegen|was dat|waren dat|waren het er|was het|bedroeg dit|ten opzichte van)\b",
    re.IGNORECASE,
)
_AIMED = re.compile(r"\b(?:doel\w*|streef\w*|streven|ambitie|beoogd\w*|moet\w*|wil(?:len)?)\b", re.IGNORECASE)
COUNTED = (Unit.PERCENT, Unit.EUR, Unit.COUNT, Unit.SCORE)


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure, with the words that say what it measures."""

    document: int  # place of its document in order
    outline: Outline
    figure: Figure
    words: Mapping[str, float]
    subject: frozenset[str]
    aimed: bool  # a value to be reached is not a value that was measured
    moved_from: str | None  # id of the figure in its sentence that gives the same measure at another time


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
    sentences = {s.id: i for i, s in enumerate(reading.sentences)}
    promised = {(c.sentence_id, c.amount_value) for c in reading.commitments}
    together: dict[str, list[Figure]] = defaultdict(list)
    for figure in sorted(reading.figures, key=lambda f: (f.start, f.id)):
        together[figure.sentence_id].append(figure)
    found: list[Measure] = []
    for identifier, figures in together.items():
        if identifier not in sentences:
            continue
        at = sentences[identifier]
        sentence = reading.sentences[at]
        before = reading.sentences[at - 1] if at else None
        for i, figure in enumerate(figures):
            if figure.unit not in COUNTED or "punt" in figure.text:
                continue  # «dertien procentpunt» is a difference of two measures
            start, end = figure.start - sentence.start, figure.end - sentence.start
            left = figures[i - 1].end - sentence.start if i else 0
            right = figures[i + 1].start - sentence.start if i + 1 < len(figures) else len(sentence.text)
            words = _words(sentence.text[max(left, start - WINDOW) : start])
            words |= _words(sentence.text[end : min(right, end + WINDOW)])
            moved = _moved(figures, i, sentence)
            if moved and found and found[-1].figure.id == moved:
                words = {**found[-1].words, **words}
            if before and before.block == sentence.block and points_back(sentence.text):
                words = {**_words(before.text, BACK), **words}
            subject = {_family(t.key) for t in terms_of(figure.subject or "") if not t.number}
            words |= dict.fromkeys(subject, SUBJECT)
            past = bool(figure.period_end and outline.end and figure.period_end <= outline.end)
            ahead = bool(figure.period_start and outline.end and figure.period_start > outline.end)
            wished = (identifier, figure.value) in promised or _AIMED.search(
                sentence.text[:start]
            ) is not None
            aimed = ahead or (wished and not past)
            if words or moved:
                found.append(
                    Measure(place, outline, figure, words, frozenset(subject), aimed and not moved, moved)
                )
    return found


def _words(text: str, weight: float = 1.0) -> dict[str, float]:
    light = vocabulary("light")
    return {_family(t.key): weight for t in terms_of(text) if not t.number and t.key not in light}


def _family(key: str) -> str:
    """«deelnemen» and «aansluiten» are one act: the first of its family by name stands for both."""
    return min(families().get(key, (key,)))


def _moved(figures: Sequence[Figure], i: int, sentence: Sentence) -> str | None:
    """«van 47 naar 66 procent», «nu 52 %; in 2023 was dat 41 %»: one measure at two times."""
    if i == 0 or figures[i - 1].unit != figures[i].unit:
        return None
    between = sentence.text[figures[i - 1].end - sentence.start : figures[i].start - sentence.start]
    return figures[i - 1].id if len(between) < 60 and _MOVED.search(between) else None


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
    often = Counter(key for m in measures for key in m.words)
    common = max(3.0, COMMON * len(measures))
    best: dict[tuple[int, int], list[tuple[float, int]]] = defaultdict(list)
    place = {m.figure.id: i for i, m in enumerate(measures)}
    joined = [(place[m.moved_from], i) for i, m in enumerate(measures) if m.moved_from in place]
    related: dict[tuple[str, str], bool] = {}
    for i, m in enumerate(measures):
        near = {j for key in _telling(m, vectors[i]) for j in postings[m.figure.unit, key] if j > i}
        for j in sorted(near):
            other = measures[j]
            alike = _likeness(vectors[i], vectors[j])
            if m.aimed != other.aimed and m.figure.unit is not Unit.EUR:
                continue
            if m.document != other.document and not _kin(m.outline, other.outline, related):
                continue
            if other.document == m.document:
                same = other.figure.value == m.figure.value
                if alike >= (REPEAT if same else TWICE) and (same or _other_year(m.figure, other.figure)):
                    joined.append((i, j))
            elif (
                alike >= _least(m, other)
                and _same_whole(m, other)
                and _same_order(m.figure, other.figure)
                and any(often[key] <= common for key in m.words.keys() & other.words.keys())
            ):
                alike += SAME_VALUE * (m.figure.value == other.figure.value)
                best[i, other.document].append((alike, j))
                best[j, m.document].append((alike, i))
    parent = list(range(len(measures)))
    values: list[dict[int, set[frozenset[str]]]] = []  # of each group: the values it has in each document
    kin = _moves(measures, joined)
    for i, m in enumerate(measures):
        values.append({m.document: {kin[i]}})

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    def join(i: int, j: int) -> None:
        one, other = sorted((root(i), root(j)))
        if one == other:
            return
        both = {
            d: values[one].get(d, set()) | values[other].get(d, set()) for d in values[one] | values[other]
        }
        if any(len(said) > 1 for said in both.values()):
            return  # one document would give one measure two values
        parent[other] = one
        values[one] = both

    for i, j in joined:
        join(i, j)
    mutual = []
    for (i, document), matches in best.items():
        alike, j = max(matches, key=lambda match: (match[0], -match[1]))
        back = max(best[j, measures[i].document], key=lambda match: (match[0], -match[1]))
        if back[1] == i and measures[j].document == document and i < j:
            mutual.append((-alike, i, j))
    for _, i, j in sorted(mutual):
        join(i, j)
    groups: dict[int, list[Measure]] = defaultdict(list)
    for i, m in enumerate(measures):
        groups[root(i)].append(m)
    return [g for g in groups.values() if len({m.document for m in g}) > 1]


def _moves(measures: Sequence[Measure], joined: Sequence[tuple[int, int]]) -> list[frozenset[str]]:
    """For each measure the values that its document gives it: one, or those of «van 21 % naar 34 %»."""
    value = [frozenset([str(m.figure.value)]) for m in measures]
    for i, j in joined:
        value[i] = value[j] = value[i] | value[j]
    return value


def _vector(m: Measure, rarity: Mapping[str, float]) -> Mapping[str, float]:
    raw = {key: weight * rarity[key] for key, weight in m.words.items()}
    length = math.sqrt(sum(v * v for v in raw.values())) or 1.0
    return {key: value / length for key, value in raw.items()}


def _telling(m: Measure, vector: Mapping[str, float]) -> list[str]:
    """The words by which a measure can be found: its subject and its rarest words."""
    rare = sorted(vector, key=lambda key: (-vector[key], key))[:6]
    return sorted({*m.subject, *rare})


def _likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Cosine, and how far the one with fewer words is contained in the other: half and half. More when the
    word that sets one apart, its weightiest, stands in the other too."""
    if sum(other.values()) < sum(one.values()):
        one, other = other, one
    shared = sum(value * other.get(key, 0.0) for key, value in one.items())
    contained = sum(value for key, value in one.items() if key in other) / (sum(one.values()) or 1.0)
    apart = sum(max(v, key=lambda key: (v[key], key)) in w for v, w in ((one, other), (other, one)))
    return 0.5 * shared + 0.5 * contained + APART * apart


def _kin(one: Outline, other: Outline, known: dict[tuple[str, str], bool]) -> bool:
    """Documents of one series: «twaalf provincies» in two letters on two subjects measure nothing."""
    pair = (one.document_id, other.document_id)
    if pair not in known:
        known[pair] = kinship(one, other) >= KIN or cites(one, other) or cites(other, one)
    return known[pair]


def _other_year(one: Figure, other: Figure) -> bool:
    """«38 % in 2023» and «51 % in 2024», said in one letter."""
    if one.period_start is None or other.period_start is None:
        return False
    return one.period_start.year != other.period_start.year


def _least(one: Measure, other: Measure) -> float:
    small = one.figure.unit is Unit.COUNT and min(one.figure.value, other.figure.value) <= 12
    return SMALL if small else ALIKE


def _same_whole(one: Measure, other: Measure) -> bool:
    """The thing counted, or of which a share is given, must be named by one word at least in both."""
    if not one.subject or not other.subject:
        return True
    if any(" " in key and key in other.words for key in one.words):
        return True  # a name that both give, «de Werkgroep Kleine Havens»
    return bool(one.subject & set(other.words)) and bool(other.subject & set(one.words))


def _same_order(one: Figure, other: Figure) -> bool:
    """Between two letters a sum does not treble, and a count does not grow fivefold."""
    most = {Unit.EUR: 3, Unit.COUNT: 5}.get(one.unit)
    if most is None:
        return True
    return bool(one.value and other.value) and 1 / most < abs(float(one.value / other.value)) < most


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
