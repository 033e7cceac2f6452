"""Doubt and trouble, as rows."""

from enum import StrEnum

from .base import Frozen
from .place import Box


class Severity(StrEnum):
    INFO = "info"
    DOUBT = "doubt"  # a person should look: two deadlines, a unit unknown
    PROBLEM = "problem"  # something could not be read


class Issue(Frozen):
    """One thing a person should know about a document. ``message`` is Dutch and says what to do."""

    code: str  # «two_deadlines», «hidden_text», «no_date»: stable, for queries
    severity: Severity
    message: str
    page: int | None = None
    quote: str | None = None
    box: Box | None = None
