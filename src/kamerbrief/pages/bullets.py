"""Bullets and numbers that open a list item."""

import re

from .lines import Line

SURE = frozenset("•●▪■□◦‣➢➤►✓✔❖⮚·\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf0be\u25cb\u2043")
_DOUBTFUL = frozenset({"-", "–", "—", "o", "*", "§", "+", ">"})
_NUMBER = re.compile(
    r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)°]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[A-Z][.)]|\d{1,2}e?\."
)


def bullet_of(line: Line, below: Line | None, before: Line | None, ended: bool) -> str | None:
    """The bullet or number with which a line opens an item, if it does.

    ``ended`` says that the line before can't run on into this one. A dash may also stand in the middle
    of a sentence («wat werkt – en wat niet»): it is a bullet when its text is set apart from it, when the
    next line hangs under the text, or when nothing runs on into it.
    """
    words = line.words
    first = words[0].text
    if first in SURE:
        return first
    if first[0] in SURE and first[0] != "·" and len(first) > 1:
        return first[0]
    number = bool(_NUMBER.fullmatch(first))
    if len(words) < 2 or not (number or first in _DOUBTFUL):
        return None
    text_at = words[1].x0
    apart = text_at - words[0].x1 > (0.7 if number else 0.45) * line.size
    hangs = (
        below is not None
        and below.page == line.page
        and abs(below.x0 - text_at) < 2.5
        and below.x0 > line.x0 + 3
        and below.bottom > line.bottom
    )
    if hangs:
        return first if ended or apart or not number else None
    if first in {"o", "*", "§", "+", ">"}:
        return first if apart and ended else None
    if number and not ended:
        return None
    if first[0].isdigit() and "." in first[:-1] and not first.endswith("."):
        return first if apart else None
    return first if ended or (apart and first in {"-", "–", "—"}) else None
