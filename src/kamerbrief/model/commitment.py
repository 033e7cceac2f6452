"""A promise: somebody will do something or bring something about."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from .figure import Unit
from .finding import Finding


class CommitmentKind(StrEnum):
    TOEZEGGING = "toezegging"  # formal, to parliament: named so, or to inform or send it something
    INTENTION = "intention"  # something the government will do
    TARGET = "target"  # an outcome to be reached
    ANNOUNCEMENT = "announcement"  # something another party will do


class Strength(StrEnum):
    FIRM = "firm"
    INTENDED = "intended"
    EXPLORATORY = "exploratory"


class ActorType(StrEnum):
    GOVERNMENT = "government"
    THIRD_PARTY = "third_party"


class Commitment(Finding):
    """``text`` is the whole sentence or item (the quote). See the four kinds and three strengths above."""

    kind: CommitmentKind
    strength: Strength
    actor: str | None = None
    actor_type: ActorType
    deadline_text: str | None = None
    deadline_start: date | None = None
    deadline_end: date | None = None
    amount_value: Decimal | None = None
    amount_unit: Unit | None = None
    condition: str | None = None  # «zodra de Kamer instemt»: no clock runs until it is met
    recurring: bool = False  # «jaarlijks vóór het zomerreces»
    negative: bool = False  # «zal ik niet overgaan tot»
    repeats: str | None = None  # id of the first commitment in this document that promises the same
    cell_report: str | None = None  # of a cell with intentions: the text of its neighbour that reports
