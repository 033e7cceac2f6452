"""PDF to blocks: what a person would read aloud, in order, and the way back to the page."""

from .reader import lay_out
from .unreadable import Unreadable

__all__ = ["Unreadable", "lay_out"]
