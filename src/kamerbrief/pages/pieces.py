"""Lines to pieces: paragraphs and list items within one column of one page."""

from collections.abc import Sequence
from dataclasses import dataclass

from .bullets import bullet_of
from .lines import Line, text_of
from .type_area import TypeArea

_ENDS = (".", "!", "?", ":", ";")
_UNFINISHED = frozenset(
    "de het een van in op te voor met aan bij uit over onder tussen tot door naar en of maar dat die als dan "
    "om per deze dit onze zijn haar hun uw mijn is zijn wordt worden heeft hebben zal zullen ook".split()
)
_CLOSERS = "\"'”’»)]"


@dataclass(slots=True, eq=False)
class Piece:
    """Lines that belong together, before anything is known of other columns and pages.

    ``left``, ``right``: the column it stands in. ``mark``: its bullet or number. ``text_left``: where its
    text hangs. ``full``: its last line fills the column, so that it may run on elsewhere.
    """

    lines: list[Line]
    left: float
    right: float
    mark: str | None = None
    text_left: float = 0.0
    full: bool = False
    gap: float = 0.0  # white above it, in lines
    last: bool = False  # the last of its column

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def end(self) -> Line:
        return self.lines[-1]

    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSERS).endswith(_ENDS)


def pieces_of(
    lines: Sequence[Line], left: float, right: float, area: TypeArea, strict: bool = False
) -> list[Piece]:
    """Cut the lines of one column in pieces. ``strict``: only white and bullets cut, as in a table's cell."""
    pieces: list[Piece] = []
    piece: Piece | None = None
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else None
        below = lines[index + 1] if index + 1 < len(lines) else None
        new, gap, ended = True, 9.0, True
        if before is not None and piece is not None:
            pitch = area.pitch(line.size)
            gap = (line.bottom - before.bottom) / pitch - 1
            short = _is_short(before, line, right) and not before.text.endswith(("-", "–"))
            ended = gap > 0.32 or (short and not line.text[0].islower()) or ends_sentence(before.text)
            new = _parts(before, line, piece, gap, short, strict, area)
        mark = bullet_of(line, below, before, ended or _before_is_item(piece))
        if mark is not None and mark != line.words[0].text:
            _set_apart(mark, line)
        if mark is not None or new or piece is None:
            if piece is not None:
                piece.full = not _is_short(piece.end, line, right, 0.0)
            piece = Piece([line], left, right, mark, gap=gap)
            piece.text_left = line.words[1].x0 if mark and len(line.words) > 1 else line.x0
            pieces.append(piece)
        else:
            piece.lines.append(line)
            if len(piece.lines) == 2 and piece.mark is None and line.x0 < piece.text_left:
                piece.text_left = line.x0
    if piece is not None:
        piece.full = piece.end.x1 > right - 0.22 * (right - left)
        piece.last = True
    return pieces


def _set_apart(mark: str, line: Line) -> None:
    """«•Sluizen» is a bullet and a word."""
    word = line.words[0]
    at = word.x0 + (word.x1 - word.x0) / len(word.text)
    line.words[:1] = [
        word._replace(text=mark, x1=at),
        word._replace(text=word.text[len(mark) :], x0=at, glued=False),
    ]
    line.text = text_of(line.words)


def _before_is_item(piece: Piece | None) -> bool:
    return piece is not None and piece.mark is not None and (ends_sentence(piece.end.text) or not piece.full)


def _runs_on(before: Line, line: Line) -> bool:
    """Is this line the rest of a sentence? It begins small; or with a number, and the one before is not
    finished; or that one ends in a word that no sentence ends with («van de», «en»)."""
    first = line.text.lstrip("(\"'‘“«")[:1]
    if first.islower():
        return True
    if ends_sentence(before.text):
        return False
    return first.isdigit() or before.words[-1].text in _UNFINISHED


def _is_short(before: Line, line: Line, right: float, slack: float = 1.0) -> bool:
    """Would the first word of ``line`` have fitted behind ``before``?"""
    word = line.words[0]
    return right - before.x1 > word.x1 - word.x0 + 0.3 * line.size + slack


def _parts(
    before: Line, line: Line, piece: Piece, gap: float, short: bool, strict: bool, area: TypeArea
) -> bool:
    """Does a new piece begin at ``line``?"""
    if before.tabular or line.tabular:
        return not strict
    if gap > 0.32 or gap < -0.6 or abs(before.size - line.size) > 0.08 * line.size + 0.3:
        return True
    if strict:
        return False
    if _style_breaks(before, line, short):
        return True
    if piece.mark is not None and piece.text_left > piece.first.x0 + 3:
        hangs = abs(line.x0 - piece.text_left) < 2.5
        if hangs and line.x0 > piece.first.x0 + 3:
            return False
    if piece.mark is not None and line.x0 < piece.text_left - 0.6 * line.size and short:
        return not _runs_on(before, line)
    if piece.mark is None and line.x0 > before.x0 + 0.8 * line.size and len(piece.lines) > 1:
        return ends_sentence(before.text) or short
    return short and not _runs_on(before, line)


def _style_breaks(before: Line, line: Line, short: bool) -> bool:
    """A line all in bold or italics above one that isn't, or the other way round: a heading's edge."""
    for above, below, lead in (
        (before.bold, line.bold, line.lead_style[0]),
        (before.italic, line.italic, line.lead_style[1]),
    ):
        if above and not below:
            if not lead and (short or not _runs_on(before, line)):
                return True
        elif below and not above and (short or ends_sentence(before.text)):
            return True
    return False
