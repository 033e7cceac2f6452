"""One sentence, list item, heading or cell, with all that surrounds it."""

from .base import Frozen
from .layout import BlockKind, Cell, Voice
from .place import Box


class Sentence(Frozen):
    """``letter.text[start:end] == text``; it never crosses a block's edge."""

    id: str
    start: int
    end: int
    text: str
    page: int
    boxes: tuple[Box, ...]
    block: int  # index of its block in the document
    block_kind: BlockKind
    headings: tuple[str, ...] = ()  # the headings it stands under, outermost first
    lead_in: str | None = None
    level: int = 0
    cell: Cell | None = None
    in_box: bool = False
    voice: Voice | None = None
