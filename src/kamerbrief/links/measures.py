"""A figure with all that says what it measures: the thing counted, the words of its clause, and whether it is
a level or a sum since the start, measured or only aimed at.

«Van alle gemeenten heeft nu 52 % een verordening; in 2023 was dat 41 %» is one measure with two values.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ..engine.rulebook import load
from ..model.figure import Figure, Unit
from ..model.reading import Reading
from ..model.sentence import Sentence
from .outline import Outline
from .query import points_back
from .terms import terms_of, vocabulary, vocabulary_of_numbers

OWN = 1.0  # a word of the figure's own clause
ASIDE = 0.5  # of what follows in a clause under it: «…, zodat …», «… om te …»
SHARED = 0.3  # of the rest of its sentence
BACK = 0.5  # of the sentence before, where this one points back: «heeft dit gedaan»
ABOVE = 0.25  # of the heading; of a table's row 1
ROW = 0.8
COUNTED = 0.8  # of the thing counted, which must agree anyway

_LEADS_ON = re.compile(
    r"\b(?:naar|tot|tegenover|tegen|in plaats van|ten opzichte van|was dat|waren dat|was dit"
    r"|waren het er|was het|waren er|bedroeg dit|waren dit)\s+(?:nog |de |het |een |al )*(?:[a-z]+ )?$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?=.*(?:19|20)\d\d)(?:in|over|per|eind|begin|medio|en|nog|,|;|\s|(?:19|20)\d\d)+", re.I
)
_TOGETHER = re.compile(r"[,;:]| en | maar | terwijl | waarvan | van wie | of ")
_UNDER = re.compile(
    r", (?:die|dat|waar\w*|wat|zodat|omdat|met|wie|als|bij wie|doordat|terwijl)\b| om | met als doel ",
    re.IGNORECASE,
)
_BACK_IN = re.compile(
    r"\b(?:heeft|hebben|doet|doen|deed|deden|had|hadden|is|zijn|was|waren) (?:dit|dat)\b(?! \w*jaar)"
    r"|\b(?:daarvan|hiervan|daarin|daarbij|hieraan|daaraan|hiervoor|daarvoor)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\b(?:sinds (?:de|het) (?:start|begin|oprichting|aanvang)|tot (?:nu|dusver) toe|cumulatief)\b",
    re.IGNORECASE,
)
_AIMED = re.compile(
    r"\b(?:doel\w*|streef\w*|streven|ambitie\w*|beoogd\w*|gepland\w*|geplande|voorgenomen|moet\w*|wil(?:len)?|zou(?:den)?"
    r"|voornemen\w*|verwacht\w*|naar verwachting|uiterlijk|zal|zullen|werven|plaats voor)\b",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"\b(?:voornemen\w*|doel\w*|planning|afspraken?|ambitie\w*|streefwaarde\w*|actie)\b", re.IGNORECASE
)
_RELATIVE = re.compile(r", (?:die|dat|waar\w*)\b", re.IGNORECASE)
_PAID = re.compile(
    r"\b(?:uitgegeven|uitgekeerd\w*|uitkering\w*|toegekend\w*|besteed\w*|betaald\w*|verleend\w*|verstrekt\w*)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"\bvan (?:de|het|alle|onze|deze|die)\s+$", re.IGNORECASE)
_OF = re.compile(r"(?:van|onder|bij) (?:de|het|alle|onze|deze|die)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:.]|\b(?:die|dat|heeft|hebben|is|zijn|wordt|worden|geeft|nam|doet)\b")
_FINITE = re.compile(
    r" (?:heeft|hebben|is|zijn|was|waren|wordt|worden|werd|werden|had|hadden|doet|geeft|zegt)\b", re.I
)
_PARTICIPIAL = re.compile(  # «van de bij het netwerk aangesloten havens»
    r"\s*van (?:de|het|alle) (?:aan|bij|door|voor|in|met|op|uit) [^,;.]{3,70}?"
    r"\w+(?:de|te|en) (\w{4,}(?:en|s))\b"
)
_NUMBER_UNIT = re.compile(r"[\d.,]+|\b[a-zé]*(?:miljoen|miljard|duizend|honderd)\b", re.IGNORECASE)


# «uit te voeren» is «uitvoeren»
_PARTED = re.compile(r"\b(aan|af|bij|door|in|mee|na|om|op|over|toe|uit|vast|voor|weg) te (\w+en)\b")
_ATTRIBUTIVE = re.compile(r"\s*(\w+(?:de|te|en) \w+(?:en|s))\b")


@dataclass(frozen=True, slots=True)
class Measure:
    """The figures of one sentence that measure one thing, and the words that say what."""

    document: int  # place of its document in order
    outline: Outline
    figures: tuple[Figure, ...]  # one, or those of «van 47 naar 66»
    kind: str  # its unit: «percent», «procentpunt», «minuten»
    words: Mapping[str, float]
    counted: frozenset[str]
    own: frozenset[str]
    aimed: bool  # a value to be reached is not a value that was measured
    whole: bool  # the 57 of «43 van de 57 deuren»
    since: bool  # a sum since the start is no value of one year
    paid: bool  # what was paid out is not what was made available

    @property
    def values(self) -> frozenset[float]:
        return frozenset(float(f.value) for f in self.figures)


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
    found = []
    for identifier, figures in sorted(together.items(), key=lambda item: at[item[0]]):
        place_in = at[identifier]
        sentence = reading.sentences[place_in]
        before = reading.sentences[place_in - 1] if place_in else None
        if before and (before.block != sentence.block or sentence.cell):
            before = None
        line = _Line(sentence, before, figures, due[identifier])
        found += line.measures(place, outline)
    return found


class _Line:
    """One sentence and its figures."""

    def __init__(
        self, sentence: Sentence, before: Sentence | None, figures: Sequence[Figure], due: bool
    ) -> None:
        self.sentence, self.before, self.figures, self.due = sentence, before, figures, due
        self.spans = [(f.start - sentence.start, f.end - sentence.start) for f in figures]

    def measures(self, place: int, outline: Outline) -> list[Measure]:
        counted: list[frozenset[str]] = []
        for i in range(len(self.figures)):
            counted.append(self._counted(i, counted))
        aimed = [self._aimed(i, outline) for i in range(len(self.figures))]
        found: list[Measure] = []
        i = 0
        while i < len(self.figures):
            j = i + 1
            while j < len(self.figures) and self._moves(j) and aimed[j] == aimed[i]:
                j += 1
            kind = _kind(self.figures[i])
            if kind:
                own: dict[str, float] = {}
                for k in range(i, j):
                    own = {**self._own(k), **own}
                if i and self._moves(i):
                    own = {**self._own(i - 1), **own}
                things = frozenset().union(*counted[i:j])
                words = {**self._around(), **own, **dict.fromkeys(things, COUNTED)}
                left = self.sentence.text[self._left(i) : self.spans[i][0]]
                zone = self.sentence.text[self._left(i) : self._right(j - 1)]
                found.append(
                    Measure(
                        document=place,
                        outline=outline,
                        figures=tuple(self.figures[i:j]),
                        kind=kind,
                        words=words,
                        counted=things,
                        own=frozenset(own) - things,
                        aimed=aimed[i],
                        whole=self._is_whole(i),
                        since=_SINCE.search(left) is not None,
                        paid=_PAID.search(zone) is not None,
                    )
                )
            i = j
        return found

    def _between(self, i: int) -> str:
        return self.sentence.text[self.spans[i - 1][1] : self.spans[i][0]]

    def _moves(self, i: int) -> bool:
        """«van 47 naar 66 procent», «nu 52 %; in 2023 was dat 41 %», «22 in 2022, 31 in 2023»."""
        if i == 0 or _kind(self.figures[i - 1]) != _kind(self.figures[i]):
            return False
        between = self._between(i)
        return len(between) < 70 and bool(_LEADS_ON.search(between) or _LISTED.fullmatch(between))

    def _left(self, i: int) -> int:
        """Where the words of figure ``i`` begin: behind the figure before it, at the last joint between."""
        if i == 0:
            return 0
        joints = list(_TOGETHER.finditer(self._between(i)))
        return self.spans[i - 1][1] + (joints[-1].end() if joints else 0)

    def _right(self, i: int) -> int:
        if i + 1 == len(self.figures):
            return len(self.sentence.text)
        joints = list(_TOGETHER.finditer(self._between(i + 1)))
        return self.spans[i][1] + (joints[-1].start() if joints else len(self._between(i + 1)))

    def _is_whole(self, i: int) -> bool:
        """The 57 of «43 van de 57 deuren»: it measures nothing but how many there are."""
        return (
            self.figures[i].unit is Unit.COUNT
            and _WHOLE.search(self.sentence.text[: self.spans[i][0]]) is not None
        )

    def _own(self, i: int) -> dict[str, float]:
        text, (start, end) = self.sentence.text, self.spans[i]
        right = text[end : self._right(i)]
        if self._is_whole(i):
            finite = _FINITE.search(right)
            return _words(right[: finite.start()] if finite else right[:40])
        under = _UNDER.search(right)
        cut = under.start() if under else len(right)
        return {**_words(right[cut:], ASIDE), **_words(text[self._left(i) : start]), **_words(right[:cut])}

    def _around(self) -> dict[str, float]:
        sentence = self.sentence
        found: dict[str, float] = {}
        if sentence.headings:
            found |= _words(sentence.headings[-1], ABOVE)
        if sentence.cell:
            found |= _words(sentence.cell.column_head or "", ABOVE)
            found |= _words(sentence.cell.row_head or "", ROW)
        found |= _words(sentence.lead_in or "", SHARED)
        if self.before and (points_back(sentence.text) or _BACK_IN.search(sentence.text)):
            found |= _words(self.before.text, BACK)
        return {**found, **_words(sentence.text, SHARED)}

    def _counted(self, i: int, known: Sequence[frozenset[str]]) -> frozenset[str]:
        """What is counted, or of which a share is given. Empty when the sentence does not say."""
        figure, text, (start, end) = self.figures[i], self.sentence.text, self.spans[i]
        if figure.unit not in (Unit.COUNT, Unit.PERCENT):
            return frozenset()
        behind = text[end:]
        participial = _PARTICIPIAL.match(behind)
        if participial:
            return _things(participial.group(1))
        share = figure.unit is Unit.PERCENT and ("%" in figure.text or "procent" in figure.text)
        said = figure.subject if figure.subject and figure.subject in text else None
        if said and (
            not share
            or re.match(r"\s*(?:van|der)\b", behind)
            or "aantal" in text[:start]
            or "aandeel" in text[:start]
        ):
            return _things(said)
        if self._moves(i) and known[i - 1]:
            return known[i - 1]
        if not share and (attributive := _ATTRIBUTIVE.match(behind)):
            return _things(attributive.group(1))
        clause = text[self._left(i) : start]
        for before in (clause, text[:start]):
            if of := _OF.match(before.lstrip()):
                noun = _CLAUSE_END.split(before.lstrip()[of.end() :])[0]
                if things := _things(noun):
                    return things
        return known[i - 1] if known else frozenset()

    def _aimed(self, i: int, outline: Outline) -> bool:
        figure, text = self.figures[i], self.sentence.text
        cell = self.sentence.cell
        if cell and cell.column_head and _PLANNED.search(cell.column_head):
            return True
        left = text[self._left(i) : self.spans[i][0]]
        near = text[self.spans[i][1] : self._right(i)]
        if figure.period_start and outline.end and figure.period_start > outline.end:
            return True
        if self._is_whole(i):
            return _AIMED.match(near.strip()) is not None
        begun = bool(figure.period_start and outline.end and figure.period_start <= outline.end)
        return _AIMED.search(left) is not None or (self.due and not begun and not _RELATIVE.search(left))


def _kind(figure: Figure) -> str | None:
    """A unit that can be laid beside another: «procentpunt» is no «percent», «minuten» no «kilometer»."""
    if figure.unit is Unit.PERCENT and "punt" in figure.text:
        return "procentpunt"
    if figure.unit is Unit.OTHER:
        named = _NUMBER_UNIT.sub(" ", figure.text).split()
        return named[-1].casefold() if named else None
    return None if figure.unit is Unit.YEAR else figure.unit.value


def _words(text: str, weight: float = OWN) -> dict[str, float]:
    whole = _PARTED.sub(r"\1\2", text)
    return {t.key: weight for t in terms_of(whole) if not t.number and t.key not in _plain()}


@cache
def _plain() -> frozenset[str]:
    return vocabulary("light") | frozenset(load("indicators")["words"]["bare"].split())


def _things(phrase: str) -> frozenset[str]:
    """«kosten van het herstel» counts kosten: the words before «van», adjectives with them."""
    head = re.split(r"\bvan\b", phrase)[0]
    return frozenset(
        t.key for t in terms_of(head) if not t.number and not t.verb and t.key not in vocabulary_of_numbers()
    )
