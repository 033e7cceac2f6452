"""Named documents and register entries, in canonical form."""

from .find import find_references, references_in
from .found import Found

__all__ = ["Found", "find_references", "references_in"]
