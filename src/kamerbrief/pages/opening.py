"""The opening and the closing of a letter: address, date, subject before the text; role and name after it."""

import re
from collections.abc import Sequence

from ..model.layout import FurnitureKind
from .columns import second_column
from .drawing import Rule
from .lines import Line
from .page import Page
from .type_area import TypeArea

_SALUTATION = re.compile(r"(?:Zeer )?(?:Geachte|Hooggeachte|Beste|Excellentie|Mijnheer|Mevrouw)\b.{0,80}")
_ROLE = re.compile(
    r"(?:(?:Mede )?namens )?(?:de |het |een )?(?:demissionair )?"
    r"(?:minister|staatssecretaris|minister-president|viceminister|secretaris|directeur|"
    r"voorzitter|griffier|wnd|plv)\b",
    re.I,
)

_SENTENCE_END = re.compile(r"[^\W\d_]{3}\.(?:\s|$)")

Pulled = list[tuple[FurnitureKind, Line]]


def open_letter(page: Page, lines: Sequence[Line], area: TypeArea) -> tuple[list[Line], Pulled]:
    """Take off the first page what comes before its text, also in frames: the head of a form."""
    text, pulled = opening_of(lines, area, page.rules)
    start = text[0].top if text else page.height
    kept = [
        index
        for index, (frame, held) in enumerate(zip(page.frames, page.framed, strict=True))
        if frame.area[3] > start + 3 or _SENTENCE_END.search(" ".join(line.text for line in held))
    ]
    for index, held in enumerate(page.framed):
        if index not in kept:
            pulled.extend((_label(line, area), line) for line in held)
    page.frames, page.framed = [page.frames[i] for i in kept], [page.framed[i] for i in kept]
    return text, pulled


def opening_of(lines: Sequence[Line], area: TypeArea, rules: Sequence[Rule]) -> tuple[list[Line], Pulled]:
    """Part the first page: what comes before the running text is address, date, subject, letterhead.

    With a salutation all before it; else all above the first paragraph, but for the headings that
    belong to it: lines in bold or larger print.
    """
    kept = list(lines)
    salutation = next((i for i, line in enumerate(kept) if _SALUTATION.fullmatch(line.text)), None)
    if salutation is not None and salutation < 0.8 * len(kept) + 1:
        before = kept[:salutation]
        return kept[salutation:], [(_label(line, area), line) for line in before]
    second = second_column(kept, area)
    column = 0.9 * (second - area.left) if second else 0.6 * (area.right - area.left)
    first = _first_running(kept, area, column, second)
    top = first.top if first else 0.0
    head = top if second is None else _head_of_columns(kept, area, rules, second, top)

    def precedes(line: Line) -> bool:  # the second column begins where the head ends that spans both
        return line.bottom <= (head if second is not None and line.x0 > second - 4 else top) + 1

    before = [line for line in kept if precedes(line)]
    rest = [line for line in kept if not precedes(line)]
    banner = _banner(before, area, rules)
    pulled: Pulled = []
    shown: list[Line] = []
    for index, line in enumerate(before):
        if index < banner:
            pulled.append((_label(line, area), line))
        elif _is_display(line, area):
            shown.append(line)
        else:
            pulled.append((FurnitureKind.ADDRESS, line))
    return shown + rest, pulled


def _head_of_columns(
    lines: Sequence[Line], area: TypeArea, rules: Sequence[Rule], second: float, top: float
) -> float:
    """Where the head ends that stands above two columns: at its last line or rule that spans both. Without
    one, what stands beside the first paragraph (``top``) is still text of the second column."""
    width = area.right - area.left
    ends = [rule.top for rule in rules if rule.x1 - rule.x0 > 0.6 * width and rule.top < top]
    ends += [
        line.bottom
        for line in lines
        if line.x0 < second - 4 and line.x1 > second + 2 and line.bottom <= top + 1
    ]
    return max(ends, default=top)


def _banner(lines: Sequence[Line], area: TypeArea, rules: Sequence[Rule]) -> int:
    """How many of the first lines stand above a ruled line across the text: the head of a form."""
    for rule in rules:
        if rule.x1 - rule.x0 > 0.6 * (area.right - area.left):
            above = sum(line.bottom < rule.top + 3 for line in lines)
            if above:
                return above
    return 0


def _first_running(lines: Sequence[Line], area: TypeArea, width: float, second: float | None) -> Line | None:
    """The first line that runs on into a next: as wide as others that begin beneath it, in plain print, and
    the first of a paragraph that ends as sentences do. A title or an address doesn't."""
    within = [line for line in lines if second is None or line.x1 < second + 2 or line.x0 > second - 4]
    for index, line in enumerate(lines[:-1]):
        if _is_display(line, area) or len(line.words) < 4:
            continue
        widest = (
            max(other.x1 - other.x0 for other in within if abs(other.x0 - line.x0) < 3)
            if line in within
            else 0.0
        )
        if line.x1 - line.x0 < 0.72 * max(widest, width):
            continue
        paragraph = [line]
        for other in lines[index + 1 :]:
            last = paragraph[-1]
            if other.bottom > last.bottom + 1.4 * area.pitch(line.size):
                break
            beneath = other.bottom > last.bottom and abs(other.x0 - last.x0) < 2 * line.size
            if beneath and abs(other.size - line.size) < 0.6:
                paragraph.append(other)
        words = " ".join(one.text for one in paragraph)
        if len(paragraph) > 1 and (_SENTENCE_END.search(words) or words.endswith((".", ":", "?", "!", ";"))):
            return line
    return None


def _is_display(line: Line, area: TypeArea) -> bool:
    return (line.bold and not area.bold) or line.size > 1.12 * area.size


def _label(line: Line, area: TypeArea) -> FurnitureKind:
    return FurnitureKind.LETTERHEAD if line.size > 1.12 * area.size else FurnitureKind.ADDRESS


def closing_of(lines: Sequence[Line], area: TypeArea, sure: bool = False) -> int:
    """Where the signature begins among the last lines of a letter; ``len(lines)`` when it has none.

    The role opens it, on a line of its own that doesn't run on: «de minister van Financiën,». What
    follows is short lines only. ``sure``: only a role with the comma that letters put behind it.
    """
    width = area.right - area.left
    for index in range(max(0, len(lines) - 14), len(lines)):
        line = lines[index]
        if not _ROLE.match(line.text) or len(line.text) > 110:
            continue
        rest = lines[index:]
        if sure and not any(other.text.endswith(",") for other in rest[:3]):
            continue
        if all(_is_short(other, width) for other in rest) and not any(
            other.text.endswith((".", ";", ":")) and len(other.text) > 30 for other in rest
        ):
            return index
    return len(lines)


def _is_short(line: Line, width: float) -> bool:
    return line.x1 - line.x0 < 0.85 * width or line.text.endswith(",")
