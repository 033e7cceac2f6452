"""What every finding has: its words, its place, its rule."""

from .base import Frozen
from .place import Box


class Finding(Frozen):
    """``letter.text[start:end] == text``. The id comes from content (see ``model.identity``)."""

    id: str
    sentence_id: str
    start: int
    end: int
    text: str
    page: int
    boxes: tuple[Box, ...]
    rule_id: str
