"""Blocks to sentences, and the one builder of the spaCy pipeline."""

from .dutch import dutch, tokens
from .split import split_sentences

__all__ = ["dutch", "split_sentences", "tokens"]
