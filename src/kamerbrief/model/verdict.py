"""What a later document says about a promise."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Judged on the later document alone."""

    FULFILLED = "fulfilled"  # it says that the thing was done or the target reached
    PARTLY = "partly"  # part of it, or less than promised
    ONGOING = "ongoing"  # work goes on, the target came nearer, or the promise is only said again
    POSTPONED = "postponed"  # still to come, later than promised
    DROPPED = "dropped"  # it will not be done, or something else came in its place
    NOT_REPORTED = "not_reported"  # nothing about it


class Certainty(StrEnum):
    """How a verdict is known. A clerk may take the first two as they stand; the third is a proposal."""

    STATED = "stated"  # the document names the promise as a promise, or pairs it with its result
    INFERRED = "inferred"  # a sentence that clearly is about the same thing
    SUGGESTED = "suggested"  # likely about the same thing: for a person to decide


class ChangeWhat(StrEnum):
    AMOUNT = "amount"
    DEADLINE = "deadline"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Change:
    """What moved between promise and report: both values as text («4900000» EUR, «2024-12-31», words).

    ``stated``: the letter itself says that it moved («in plaats van € 309 mln.»); a quiet change is seen
    only by laying the two letters side by side.
    """

    what: ChangeWhat
    before: str
    after: str
    stated: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """One commitment in one later document (or in its own, for a table that reports on itself)."""

    commitment_id: str
    reported_in: str  # document id
    status: Status
    certainty: Certainty
    why: str  # Dutch, for clerks: which features, which words
    change: Change | None = None
    settlement_id: str | None = None  # the settlement that closes it
    rule_id: str = ""  # «judge.done»: which rule of judgement decided
