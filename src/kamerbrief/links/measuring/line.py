"""A sentence with its figures: which words are whose."""

import re
from collections.abc import Sequence

from ...engine.clause import Clause
from ...engine.clauses import read_clauses
from ...engine.words import words_of
from ...model.figure import Figure, Unit
from ...model.sentence import Sentence

FAR = 100  # letters between two figures of which the first leads on to the second
_LEADS_ON = re.compile(
    r"\b(?:naar|tot|tegenover|tegen|in plaats van|ten opzichte van|was dat|waren dat|was dit"
    r"|waren het er|was het|waren er|bedroeg dit|waren dit|(?:dat|dit) (?:had|moet|moest|is)|maar op)\s+"
    r"(?:nog |de |het |een |al )*(?:[a-z]+ )?$",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"(?=.*(?:19|20)\d\d)(?:in|over|per|eind|begin|medio|en|nog|,|;|\s|(?:19|20)\d\d)+", re.I
)
_GROUP = re.compile(  # «van de ouderen was (dat)», «onder starters ligt (dit aandeel op)»
    r"(?:^|[,;:(] ?|\b(?:en|maar|terwijl) )\s*(?:van|onder|bij|voor) (?!deze|die|dit|dat|hen|wie)"
    r"(?:(?:de|het|alle|onze) )?"
    r"([\w-]{4,}(?: [\w-]+){0,6}?) "
    r"(?:is|was|ligt|lag|bedraagt|bedroeg|waren|zijn|werd|wordt|geldt)\b",
    re.IGNORECASE,
)
_PART = re.compile(  # of a year
    r"\b(?:eerste|laatste|tweede) (?:\w+ )?(?:maanden|weken|halfjaar|half jaar|helft van \w+|kwartaal)\b",
    re.I,
)
_TOGETHER = re.compile(r"[,;:(]| en | maar | terwijl | waarvan | van wie | of ")
_WHOLE = re.compile(r"\bvan (?:de|het|alle|onze|deze|die)\s+$", re.IGNORECASE)
_NUMBER_UNIT = re.compile(r"[\d.,]+|\b[a-zé]*(?:miljoen|miljard|duizend|honderd)\b", re.IGNORECASE)


class Line:
    """One sentence and its figures, in order of place."""

    def __init__(self, sentence: Sentence, before: Sequence[Sentence], figures: Sequence[Figure]) -> None:
        """``before``: what its paragraph says before it."""
        self.sentence, self.before, self.figures = sentence, before, figures
        self.text = sentence.text
        self.spans = [(f.start - sentence.start, f.end - sentence.start) for f in figures]
        self.words = words_of(self.text)
        self.clauses = read_clauses(self.words)

    def clause(self, i: int) -> Clause | None:
        """The main clause that holds figure ``i``."""
        start = self.spans[i][0]
        return next((c for c in self.clauses if self.words[c.last - 1].end > start), None)

    def finite(self, i: int) -> int | None:
        """Where the finite verb of its clause begins."""
        clause = self.clause(i)
        return self.words[clause.finite].start if clause else None

    def before_it(self, i: int) -> str:
        """The words that lead to figure ``i``."""
        return self.text[self.left(i) : self.spans[i][0]]

    def group(self, i: int) -> str | None:
        """Of whom a share is said after it was said of others: «…; van de ouderen was dat 17 %»."""
        if self.figures[i].unit is not Unit.PERCENT:
            return None
        start = self.spans[i - 1][1] if i else 0
        named = _GROUP.search(self.text[start : self.spans[i][0]])
        return named[1] if named else None

    def between(self, i: int) -> str:
        return self.text[self.spans[i - 1][1] : self.spans[i][0]]

    def moves(self, i: int) -> bool:
        """Two values of one measure: «van 47 naar 66 procent», «nu 52 %; in 2023 was dat 41 %», «op 141
        gesteld; dat had 137 moeten zijn»."""
        if i == 0 or kind_of(self.figures[i - 1]) != kind_of(self.figures[i]):
            return False
        between = self.between(i)
        return (
            len(between) < FAR
            and not self.group(i)
            and part_of_year(between) == part_of_year(self.before_it(i - 1))
            and bool(_LEADS_ON.search(between) or _LISTED.fullmatch(between))
        )

    def left(self, i: int) -> int:
        """Where the words of figure ``i`` begin: behind the figure before it, at the last joint between."""
        if i == 0:
            return 0
        joints = list(_TOGETHER.finditer(self.between(i)))
        return self.spans[i - 1][1] + (joints[-1].end() if joints else 0)

    def right(self, i: int) -> int:
        if i + 1 == len(self.figures):
            return len(self.text)
        joints = list(_TOGETHER.finditer(self.between(i + 1)))
        return self.spans[i][1] + (joints[-1].start() if joints else len(self.between(i + 1)))

    def is_whole(self, i: int) -> bool:
        """The 57 of «43 van de 57 deuren»: it measures nothing but how many there are."""
        return self.figures[i].unit is Unit.COUNT and _WHOLE.search(self.text[: self.spans[i][0]]) is not None


def part_of_year(text: str) -> bool:
    """«In de eerste negen maanden»: not to be laid beside what a whole year gave."""
    return _PART.search(text) is not None


def kind_of(figure: Figure) -> str | None:
    """A unit that can be laid beside another: «procentpunt» is no «percent», «minuten» no «kilometer»."""
    if figure.unit is Unit.PERCENT and "punt" in figure.text:
        return "procentpunt"
    if figure.unit is Unit.OTHER:
        named = _NUMBER_UNIT.sub(" ", figure.text).split()
        return named[-1].casefold() if named else None
    return None if figure.unit is Unit.YEAR else figure.unit.value
