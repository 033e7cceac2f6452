"""Footnotes under the text, and the marks that refer to them."""

import re
from collections.abc import Sequence

from .drawing import Rule
from .lines import Line
from .type_area import TypeArea
from .words import Word

_MARK = re.compile(r"(?:\d{1,3}|[*†‡§]{1,3})[.)]?|[¹²³⁰⁴-⁹]+")
_REFERENCE = re.compile(r"\d{1,3}(?:[,;]\s?\d{1,3})*[.,]?|[*†‡§]{1,3}")


def is_reference(word: Word, line: Line) -> bool:
    """Is this word a footnote's mark in running text: small, high, a number or a star?"""
    size = word.bottom - word.top
    return (
        size < 0.8 * line.size
        and word.bottom < line.bottom - 0.02 * line.size
        and bool(_REFERENCE.fullmatch(word.text))
    )


def opens_footnote(line: Line) -> str | None:
    """The mark with which a line begins, if it begins a footnote: «¹ Kamerstuk …», «1 Kamerstuk …»."""
    first = line.words[0]
    if not _MARK.fullmatch(first.text) or len(line.words) < 2:
        return None
    return first.text.rstrip(".)")


def split_footnotes(
    lines: Sequence[Line], area: TypeArea, rules: Sequence[Rule]
) -> tuple[list[Line], list[Line]]:
    """Part the lines of one column in text and the footnotes at its foot.

    Footnotes are small print at the foot that begins with a mark, or that goes on with a note of the page
    before: then a ruled line or a wide white stands above it. Under a short ruled line a note may be as
    large as the text, but it begins with a mark.
    """
    first = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        if lines[index].size > 0.93 * area.size:
            break
        first = index
    for index in range(first, len(lines)):
        above = lines[index - 1].bottom if index else 0.0
        apart = lines[index].top - above > 1.2 * area.pitch(area.size)
        if opens_footnote(lines[index]) or apart or _separated(lines[index], above, area, rules):
            return list(lines[:index]), list(lines[index:])
    for index, line in enumerate(lines):
        above = lines[index - 1].bottom if index else 0.0
        if opens_footnote(line) and _separated(line, above, area, rules):
            return list(lines[:index]), list(lines[index:])
    return list(lines), []


def _separated(line: Line, above: float, area: TypeArea, rules: Sequence[Rule]) -> bool:
    """Does a short ruled line at the text's left edge stand between this line and the one above it?"""
    return any(
        abs(rule.x0 - area.left) < 12
        and 30 < rule.x1 - rule.x0 < 0.6 * (area.right - area.left)
        and above + 3 < rule.top < line.top + 4
        for rule in rules
    )
