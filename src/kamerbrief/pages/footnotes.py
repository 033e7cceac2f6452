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

    Footnotes are small print at the foot that begins with a mark; or any print under a short ruled
    line at the foot that begins with one.
    """
    small = 0.93 * area.size
    first = len(lines)
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        if line.size > small and not _under_rule(line, area, rules):
            break
        first = index
    while first < len(lines) and not (
        opens_footnote(lines[first]) or (_under_rule(lines[first], area, rules))
    ):
        first += 1
    return list(lines[:first]), list(lines[first:])


def _under_rule(line: Line, area: TypeArea, rules: Sequence[Rule]) -> bool:
    """Does the line stand under a ruled line that begins at the text's left edge and is short?"""
    return (
        any(
            abs(rule.x0 - area.left) < 12
            and rule.x1 - rule.x0 < 0.6 * (area.right - area.left)
            and rule.x1 - rule.x0 > 30
            and rule.top <= line.top + 4
            for rule in rules
        )
        and line.size <= 1.02 * area.size
    )
