"""Named documents and register entries, in canonical form."""

from .find import GRAMMAR_RULES, find_references, references_in
from .found import Found

RULES = GRAMMAR_RULES
"""Rules whose grammar is Python; the others stand in ``rules/references.toml``."""

__all__ = ["RULES", "Found", "find_references", "references_in"]
