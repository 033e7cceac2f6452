"""What the grammar hands on: a place on the calendar, its year perhaps still unknown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ..scan import Token
from .span import Span
from .tense import Tense
from .vocabulary import words


@dataclass(frozen=True, slots=True)
class Place:
    """Tokens [start, end) name a place; ``at`` says where it lies in a given year.

    «5 oktober» knows no year; «5 oktober 2022» has ``year``; «5 oktober jl.» has ``lean`` -1;
    «volgend jaar» has its ``span`` at once. ``kind`` is day, month, year, season, …, for the prepositions.
    """

    start: int
    end: int
    kind: str
    rule: str
    at: Callable[[int], Span | None]
    year: int | None = None
    span: Span | None = None
    lean: int = 0
    vague: bool = False
    lost: bool = False  # relative to a letter without a date

    @property
    def dated(self) -> bool:
        """Whether its year is known without asking the sentence."""
        return self.year is not None or self.span is not None or self.lean != 0 or self.lost


class Scene:
    """One sentence and the letter's date, for the parsers. ``today`` is the last day the date allows."""

    def __init__(self, text: str, tokens: Sequence[Token], today: date | None) -> None:
        self.text = text
        self.tokens = tokens
        self.today = today
        self._low = [token.low for token in tokens]

    @cached_property
    def tense(self) -> Tense:
        """Where the sentence looks back and where ahead."""
        return Tense(self.tokens)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the sentence in small letters."""
        return frozenset(self._low)

    def low(self, i: int) -> str:
        """The word at ``i`` in small letters, empty beyond the end."""
        return self._low[i] if 0 <= i < len(self._low) else ""

    def number(self, i: int, least: int = 0, most: int = 9999) -> int | None:
        """The number at ``i`` when it is written in at most four digits and lies in the range."""
        if not 0 <= i < len(self.tokens):
            return None
        token = self.tokens[i]
        if not token.digits or len(token.text) > 4 or not token.text.isascii():
            return None
        value = int(token.text)
        return value if least <= value <= most else None

    def joined(self, i: int) -> bool:
        """Whether token ``i`` stands against the one before it, without a blank."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def follows(self, i: int, phrase: tuple[str, ...]) -> bool:
        """Whether the words of ``phrase`` stand at ``i``."""
        return i >= 0 and tuple(self._low[i : i + len(phrase)]) == phrase

    def past_article(self, i: int) -> int:
        """The index behind an article at ``i``, or ``i``."""
        return i + 1 if self.low(i) in ("de", "het") else i

    def free(self, i: int) -> bool:
        """Whether the number at ``i`` is no part of a name or a longer number: not «F-35», «nota-2024»."""
        token, text = self.tokens[i], self.text
        before = text[token.start - 1] if token.start else " "
        after = text[token.end] if token.end < len(text) else " "
        beyond = text[token.end + 1] if token.end + 1 < len(text) else " "
        ahead = text[token.start - 2] if token.start > 1 else " "
        if before.isalpha() or after.isalpha() or before == "_":
            return False
        if before in "-/" and ahead.isalnum():
            return False
        if before in ".," and ahead.isdigit():
            return False
        if after in "-/" and beyond.isalnum():
            return False
        return not (after == "," and beyond.isdigit())


def calendar_year(scene: Scene, i: int, *, free: bool = True) -> int | None:
    """The year at token ``i``, or None where the number counts something: «2000 woningen»."""
    value = scene.number(i, 1900, 2099)
    if value is None or len(scene.tokens[i].text) != 4 or (free and not scene.free(i)):
        return None
    before, after = scene.low(i - 1), scene.low(i + 1)
    if after in words("counted") or before in words("estimated") or scene.follows(i - 2, ("meer", "dan")):
        return None
    if not 1990 <= value <= 2060 or value % 50 == 0:
        if before not in words("towards_year"):
            return None
        target = scene.number(i + 2)
        if after == "naar" and target and not 1900 <= target <= 2099:
            return None
    return value


def year_tail(scene: Scene, i: int) -> tuple[int, int | None, int, bool]:
    """What follows a day, month or season and settles its year: (end, year, lean, lost).

    «2022», «van 2022», «'22», «jl.», «a.s.», «van dit jaar», «volgend jaar». ``lost``: relative to a letter
    without a date.
    """
    j = i + 1 if scene.low(i) == "van" else i
    if (year := calendar_year(scene, j)) is not None:
        return j + 1, year, 0, False
    if (
        scene.low(j) in ("'", "’")
        and scene.joined(j + 1)
        and (short := scene.number(j + 1, 0, 60)) is not None
    ):
        return j + 2, 2000 + short, 0, False
    if j == i:
        if scene.low(i) in ("jl", "jongstleden", "ll"):
            return i + 1 + (scene.low(i + 1) == "."), None, -1, False
        if scene.low(i) in ("j", "l", "a") and scene.low(i + 1) == "." and scene.low(i + 2) in ("l", "s"):
            return i + 3 + (scene.low(i + 3) == "."), None, 1 if scene.low(i) == "a" else -1, False
        if scene.low(i) in ("aanstaande", "eerstkomende"):
            return i + 1, None, 1, False
    k = scene.past_article(j) if j > i else j
    turn = words("direction").get(scene.low(k))
    if turn is not None and scene.low(k + 1) in ("jaar", "kalenderjaar"):
        year = scene.today.year + turn if scene.today else None
        return k + 2, year, 0, year is None
    if k > j and scene.low(k) in ("jaar", "kalenderjaar"):  # «van het jaar»
        return k + 1, scene.today.year if scene.today else None, 0, scene.today is None
    return i, None, 0, False
