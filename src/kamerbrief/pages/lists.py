"""Lists: how deep an item stands, and the line that opens its list."""

import re
from dataclasses import dataclass

from .draft import Draft
from .pieces import Piece

_LAST_SENTENCE = re.compile(r"(?:^|[.!?]\s+)([^.!?]*(?:[.!?](?!\s)[^.!?]*)*)$")


@dataclass(slots=True)
class _Level:
    at: float  # where its bullets stand, from the column's left edge
    text_at: float
    lead_in: str | None
    item: str = ""  # the words of its last item


class Lists:
    """The open lists at a place in the document, the outermost first."""

    def __init__(self) -> None:
        self._levels: list[_Level] = []
        self._lead_in: str | None = None

    def item(self, piece: Piece, words: str) -> tuple[int, str | None]:
        """Nesting and lead-in of an item."""
        at = piece.first.x0 - piece.left
        while self._levels and at < self._levels[-1].at - 4:
            self._levels.pop()
        if not self._levels:
            self._levels.append(_Level(at, piece.text_left - piece.left, self._lead_in))
        elif at > self._levels[-1].at + 4:
            opener = self._levels[-1].item
            self._levels.append(_Level(at, piece.text_left - piece.left, opener or None))
        level = self._levels[-1]
        level.item = words.split(" ", 1)[-1]
        return len(self._levels) - 1, level.lead_in

    def continues(self, piece: Piece) -> bool:
        """Does a paragraph without a bullet belong to the item above it: set in as the item's text is?"""
        if not self._levels:
            return False
        at = piece.first.x0 - piece.left
        return self._levels[-1].text_at - self._levels[0].at > 4 and abs(at - self._levels[-1].text_at) < 3

    def end(self, draft: Draft, words: str, left: float) -> None:
        """No item: the lists end here; these words may open the next one."""
        self._levels = []
        self._lead_in = last_sentence(words) if words.endswith(":") else None


def last_sentence(words: str) -> str:
    found = _LAST_SENTENCE.search(words)
    return found.group(1) if found and found.group(1) else words
