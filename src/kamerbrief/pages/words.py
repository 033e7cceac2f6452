"""Words as they stand on a page: text, place, size and style."""

from typing import NamedTuple


class Style(NamedTuple):
    """How a font looks. ``hidden`` is text that is drawn without ink: the layer under a scanned image."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False


PLAIN = Style()


class Word(NamedTuple):
    """One run of characters without a blank, all of one size, in points from the page's top left corner."""

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    style: Style = PLAIN
    glued: bool = False  # no blank before it: the mark in «jaar.¹», the rest of a word in small capitals

    @property
    def size(self) -> float:
        return self.bottom - self.top
