"""A figure with all that says what it measures: the thing counted, the words of its clause, and whether it is
a level or a sum since the start, measured or only aimed at.

«Van alle gemeenten heeft nu 52 % een verordening; in 2023 was dat 41 %» is one measure with two values.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache

from ...engine.rulebook import load
from ...model.figure import Figure
from ...model.reading import Reading
from ..outline import Outline
from ..query import points_back
from ..terms import terms_of, vocabulary
from .aims import Aim, aim_of
from .line import Line, kind_of, part_of_year
from .things import NONE, Things, counted, points_at_number

OWN = 1.0  # a word of the figure's own clause
ASIDE = 0.5  # of what follows in a clause under it: «…, zodat …», «… om te …»
SHARED = 0.3  # of the rest of its sentence
BACK = 0.5  # of the sentence before, where this one points back: «heeft dit gedaan»
PARAGRAPH = 6  # sentences before it that tell what a paragraph is about
NEAR = 40  # letters behind a figure in which «per jaar» is said of it
BEFORE = 0.8  # of the figure before, where the same is said of others
ABOVE = 0.25  # of the heading; of a table's row 1
ROW = 0.8
COUNTED = 0.8  # of the thing counted, which must agree anyway

_UNDER = re.compile(
    r", (?:die|dat|waar\w*|wat|zodat|omdat|met|wie|als|bij wie|doordat|terwijl)\b| om | met als doel ",
    re.IGNORECASE,
)
_BACK_IN = re.compile(
    r"\b(?:heeft|hebben|doet|doen|deed|deden|had|hadden|is|zijn|was|waren) (?:dit|dat)\b(?! \w*jaar)"
    r"|\b(?:daarvan|hiervan|daarin|daarbij|hieraan|daaraan|hiervoor|daarvoor)\b",
    re.IGNORECASE,
)
_TURN = re.compile(  # «de tweede subsidieronde»: not the money of the third
    r"\b(eerste|tweede|derde|vierde|vijfde|zesde)(?: en laatste)? (?:\w+ )?\w*?"
    r"(ronde|tranche|fase|lichting)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\bsinds (?:de (?:start|oprichting|aanvang)|het begin|(?:19|20)\d\d)\b|\bcumulatief\b|\bin totaal\b"
    r"|\btot en met 20\d\d|(?<!einde van de )\blooptijd\b|\b(?:voor|in) de jaren\b"
    r"|\bde (?:gehele |hele )?periode\b",
    re.IGNORECASE,
)
_EACH_YEAR = re.compile(
    r"\b(?:per jaar|jaarlijks\w*|structureel|jaarbudget|elk jaar|ieder jaar)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:(?:vorig|dit|afgelopen|dat) jaar|(?:in|over) (?:19|20)\d\d)\b", re.IGNORECASE)
_PAID = re.compile(
    r"\b(?:uitgegeven|uitgekeerd\w*|(?<!specifieke )uitkering\w*|toegekend\w*|besteed\w*|betaald\w*"
    r"|verleend\w*|verstrekt\w*)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r" (?:heeft|hebben|is|zijn|was|waren|wordt|worden|werd|werden|had|hadden|doet|geeft|zegt)\b", re.I
)
# «uit te voeren» is «uitvoeren»
_PARTED = re.compile(r"\b(aan|af|bij|door|in|mee|na|om|op|over|toe|uit|vast|voor|weg) te (\w+en)\b")


class Run(Enum):
    """Over what time a figure runs, when its words say so."""

    UNSAID = 0
    YEAR = 1  # «in 2024», «jaarlijks»
    WHOLE = 2  # «sinds de start», «tot en met 2027»
    PART = 3  # «in de eerste zes maanden»


@dataclass(frozen=True, slots=True)
class Measure:
    """The figures of one sentence that measure one thing, and the words that say what."""

    document: int  # place of its document in order
    outline: Outline
    sentence: str  # its id
    said: str  # its words
    figures: tuple[Figure, ...]  # one, or those of «van 47 naar 66»
    values: frozenset[float]
    kind: str  # its unit: «percent», «procentpunt», «minuten»
    words: Mapping[str, float]
    context: frozenset[str]  # words of its paragraph up to it, and of its headings
    turns: frozenset[str]  # «tweede ronde»
    counted: Things
    own: frozenset[str]  # words of its own clause besides
    aim: Aim  # a value to be reached is not a value that was measured
    whole: bool  # the 57 of «43 van de 57 deuren»
    part_of: float | None  # and of the 43: 57
    run: Run  # a sum since the start is no value of one year
    paid: bool  # what was paid out is not what was made available

    @property
    def aimed(self) -> bool:
        return self.aim is not Aim.MEASURED


def measures_of(place: int, outline: Outline, reading: Reading) -> list[Measure]:
    """The measures of one document, in order of place."""
    at = {s.id: i for i, s in enumerate(reading.sentences)}
    due: dict[str, bool] = defaultdict(bool)
    for c in reading.commitments:
        due[c.sentence_id] |= bool(c.deadline_end and outline.end and c.deadline_end > outline.end)
    together: dict[str, list[Figure]] = defaultdict(list)
    for figure in sorted(reading.figures, key=lambda f: (f.start, f.id)):
        if figure.sentence_id in at:
            together[figure.sentence_id].append(figure)
    found: list[Measure] = []
    for identifier, figures in sorted(together.items(), key=lambda item: at[item[0]]):
        place_in = at[identifier]
        sentence = reading.sentences[place_in]
        before = [
            s
            for s in reading.sentences[max(0, place_in - PARAGRAPH) : place_in]
            if s.block == sentence.block and not sentence.cell
        ]
        line = Line(sentence, before, figures)
        last = found[-1] if before and found and found[-1].sentence == before[-1].id else None
        made = _measures(line, place, outline, due[identifier], last)
        if last and made and _goes_on(line, last, made[0]):
            found[-1] = _together(last, made.pop(0))
        found += made
    return found


def _goes_on(line: Line, last: Measure, made: Measure) -> bool:
    """«Nu hebben 203 gemeenten een plan. In mijn vorige brief is dit aantal op 141 gesteld»: one measure."""
    return (
        (last.kind, last.aimed) == (made.kind, made.aimed)
        and made.figures[0] is line.figures[0]
        and points_at_number(line.before_it(0))
    )


def _together(last: Measure, more: Measure) -> Measure:
    return replace(
        last,
        figures=last.figures + more.figures,
        values=last.values | more.values,
        words={**more.words, **last.words},
    )


def _measures(line: Line, place: int, outline: Outline, due: bool, last: Measure | None) -> list[Measure]:
    """Of one sentence. ``last``: of the sentence before, its last."""
    count = len(line.figures)
    things: list[Things] = []
    for i in range(count):
        things.append(counted(line, i, things, last.counted if last else NONE))
    aims = [aim_of(line, i, due, outline.end) for i in range(count)]
    around = (*line.sentence.headings, *(s.text for s in line.before), line.text)
    context = frozenset(_words(" ".join(around)))
    found: list[Measure] = []
    i = 0
    while i < count:
        j = i + 1
        while j < count and line.moves(j) and bool(aims[j]) == bool(aims[i]):
            j += 1
        kind = kind_of(line.figures[i])
        if kind:
            left = line.before_it(i)
            own = _own_of(line, i, j)
            those = NONE.union(*things[i:j])
            found.append(
                Measure(
                    document=place,
                    outline=outline,
                    sentence=line.sentence.id,
                    said=line.text,
                    figures=tuple(line.figures[i:j]),
                    values=frozenset(float(f.value) for f in line.figures[i:j]),
                    kind=kind,
                    words={**_around(line), **own, **dict.fromkeys(sorted(those), COUNTED)},
                    context=context,
                    turns=frozenset(_turns(line)),
                    counted=those,
                    own=frozenset(own) - those,
                    aim=max(aims[i:j]),
                    whole=line.is_whole(i),
                    part_of=float(line.figures[j].value) if j < count and line.is_whole(j) else None,
                    run=_run(left, line.text[line.spans[j - 1][1] : line.right(j - 1)]),
                    paid=_PAID.search(line.text[line.left(i) : line.right(j - 1)]) is not None,
                )
            )
        i = j
    return found


def _own_of(line: Line, i: int, j: int) -> dict[str, float]:
    """The words by which figures ``i`` to ``j`` are said, and those that they point back at."""
    own = dict.fromkeys(_turns(line), OWN)
    for k in range(i, j):
        own = {**_own(line, k), **own}
    if i:
        if line.moves(i):
            return {**_own(line, i - 1), **own}
        if line.group(i):
            return {**dict.fromkeys(_own(line, i - 1), BEFORE), **own}
        return own
    if line.sentence.cell and not own:
        return _words(line.sentence.cell.row_head or "", ROW)
    if line.before and not own:
        return _words(line.before[-1].text, BACK)  # «In 2023 bedroeg zij € 4,6 miljoen»
    return own


def _turns(line: Line) -> list[str]:
    """«tweede ronde»: of what comes in rounds or phases, the one that is spoken of."""
    return [f"{ordinal} {noun}".casefold() for ordinal, noun in _TURN.findall(line.text)]


def _run(left: str, right: str) -> Run:
    if part_of_year(left):
        return Run.PART
    if _EACH_YEAR.search(left) or _EACH_YEAR.search(right[:NEAR]):
        return Run.YEAR  # also «tot en met 2025 jaarlijks»
    if _TOTAL.search(left) or _TOTAL.match(right.lstrip()):
        return Run.WHOLE
    return Run.YEAR if _YEAR.search(left) or _YEAR.match(right.lstrip()) else Run.UNSAID


def _own(line: Line, i: int) -> dict[str, float]:
    right = line.text[line.spans[i][1] : line.right(i)]
    if line.is_whole(i):
        finite = _FINITE.search(right)
        return _words(right[: finite.start()] if finite else right[:40])
    under = _UNDER.search(right)
    cut = under.start() if under else len(right)
    return {**_words(right[cut:], ASIDE), **_words(line.before_it(i)), **_words(right[:cut])}


def _around(line: Line) -> dict[str, float]:
    sentence = line.sentence
    found: dict[str, float] = {}
    if sentence.headings:
        found |= _words(sentence.headings[-1], ABOVE)
    if sentence.cell:
        found |= _words(sentence.cell.column_head or "", ABOVE)
        found |= _words(sentence.cell.row_head or "", ROW)
    found |= _words(sentence.lead_in or "", SHARED)
    if line.before and (points_back(sentence.text) or _BACK_IN.search(sentence.text)):
        found |= _words(line.before[-1].text, BACK)
    return {**found, **_words(sentence.text, SHARED)}


def _words(text: str, weight: float = OWN) -> dict[str, float]:
    whole = _PARTED.sub(r"\1\2", text)
    return {t.key: weight for t in terms_of(whole) if not t.number and t.key not in _plain()}


@cache
def _plain() -> frozenset[str]:
    return vocabulary("light") | frozenset(load("indicators")["words"]["bare"].split())
