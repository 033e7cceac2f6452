"""Where something stands on a page."""

from .base import Frozen


class Box(Frozen):
    """A rectangle on a page, in PDF points from the page's top left corner; ``page`` counts from 1."""

    page: int
    x0: float
    top: float
    x1: float
    bottom: float
