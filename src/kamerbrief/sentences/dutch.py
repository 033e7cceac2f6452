"""The one builder of the spaCy pipeline: Dutch tokens, nothing trained."""

from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc


@cache
def dutch() -> Language:
    """The blank Dutch pipeline, built once a process."""
    return spacy.blank("nl")


def tokens(text: str) -> Doc:
    """The tokens of one sentence; offsets are those of ``text``."""
    return dutch().make_doc(text)
