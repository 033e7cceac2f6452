"""Named documents and register entries, in canonical form."""

from ..model.letter import Letter
from ..model.reference import Reference


def find_references(letter: Letter) -> tuple[Reference, ...]:
    """«Kamerstuk 29 538, nr. 355» becomes «kst-29538-355»."""
    return ()
