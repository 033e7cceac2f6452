"""What sort of document it is, by its structure and the words on its first page."""

import re
from functools import cache
from pathlib import Path

from ..engine.rulebook import load
from ..model.facts import DocumentKind
from ..model.layout import BlockKind, FurnitureKind, Layout, Voice
from .notes import Notes
from .official_print import OfficialPrint
from .plain import fold_blanks

_ANSWERS = re.compile(
    r"(?:beantwoording|antwoord(?:en)?)\b.{0,40}\b(?:kamer|schriftelijke )?vragen"
    r"|vragen van (?:het lid|de leden)",
    re.IGNORECASE,
)
_TOP_LINES = 6


@cache
def _titles(name: str) -> tuple[str, ...]:
    return tuple(load("letterhead")["kinds"][name])


def kind_of(
    layout: Layout, notes: Notes, printed: OfficialPrint, chair: str | None, subject: str | None, path: Path
) -> DocumentKind:
    """The kind. ``chair`` is set when a chair of parliament is addressed."""
    if printed.answers:
        return DocumentKind.ANSWERS
    top = [fold_blanks(line).casefold() for line in _top(notes)]
    if _is_nota(top):
        return DocumentKind.NOTA
    voices = {block.voice for block in layout.blocks}
    if chair or printed.letter:
        if {Voice.QUESTION, Voice.ANSWER} <= voices and subject and _ANSWERS.search(subject):
            return DocumentKind.ANSWERS
        return DocumentKind.KAMERBRIEF
    if printed.is_kamerstuk:  # a list of questions and answers, a report, a motion
        return DocumentKind.ANSWERS if {Voice.QUESTION, Voice.ANSWER} <= voices else DocumentKind.OTHER
    if any(_begins(line, "annex_titles") for line in top[:_TOP_LINES]):
        return DocumentKind.ANNEX
    name = re.sub(r"[\W_]+", " ", path.stem).casefold()
    if _is_briefing(layout, top, name):
        return DocumentKind.BRIEFING
    if re.search(r"\bbijlage\b", name):
        return DocumentKind.ANNEX
    if re.search(r"\b(?:nota|beslisnota|memo)\b", name) and not notes.salutation:
        return DocumentKind.NOTA
    return DocumentKind.OTHER


def _top(notes: Notes) -> list[str]:
    kinds = (FurnitureKind.PAGE_NUMBER, FurnitureKind.FOOTER, FurnitureKind.IMPRINT)
    head = [line for piece in notes.first_page if piece.kind not in kinds for line in piece.lines]
    return head + [piece.lines[0] for piece in notes.opening]


def _is_nota(top: list[str]) -> bool:
    titled = any(nota_word(line) for line in top)
    stamped = any(line.startswith(_titles("nota_stamps")) and len(line) < 60 for line in top)
    return titled or stamped


def nota_word(line: str) -> bool:
    """Whether a line is only the word «nota» or another title of one."""
    return fold_blanks(line).casefold().rstrip(":.") in _titles("nota_titles")


def _begins(line: str, name: str) -> bool:
    """Whether a line is a title: the word alone, or with a number or a name behind it; no «Bijlage(n)»."""
    return len(line) < 120 and any(re.match(rf"{re.escape(title)}(?![\w(])", line) for title in _titles(name))


def _is_briefing(layout: Layout, top: list[str], name: str) -> bool:
    if any(_begins(line, "briefing_titles") for line in top[:_TOP_LINES]):
        return True
    if any(
        re.search(rf"\b{re.escape(title)}\b", name) for title in _titles("briefing_titles") if title != "q&a"
    ):
        return True
    labels = questions = 0
    for block in layout.blocks:
        if block.kind is BlockKind.TABLE_CELL:
            continue
        opening = fold_blanks(layout.text[block.start : block.start + 60]).casefold()
        labels += opening.startswith(_titles("briefing_labels"))
        questions += bool(re.match(r"(?:\w+ )?q\s?(?:&|en)\s?a", opening))
    return labels >= 2 or (labels >= 1 and questions >= 1)
