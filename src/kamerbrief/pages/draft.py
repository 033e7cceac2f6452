"""A block before it has its place in the text."""

from dataclasses import dataclass, field

from ..model.layout import BlockKind, Cell, Voice
from .lines import Line


@dataclass(slots=True, eq=False)
class Draft:
    """A block to be: its lines in reading order, and all that is known of it."""

    kind: BlockKind
    lines: list[Line]
    headings: tuple[str, ...] = ()
    lead_in: str | None = None
    level: int = 0
    cell: Cell | None = None
    in_box: bool = False
    voice: Voice | None = None
    mark: str | None = None
    opener: "Draft | None" = None  # of a list item: the block that opens its list
    column: tuple[float, float] = field(default=(0.0, 0.0))
