"""From the sentences that bear on a promise to a verdict, with its reason.

A short list of questions in a fixed order, each with a reason from how letters are written; the first that
answers decides. Retrieval has said which sentences; here only what they say counts.

1. Is there a sentence about it at all? 2. Was it done, where it was promised not to be? 3. Is it given up or
replaced? 4. Is it late, and still to come? 5. Is less reported than was promised? 6. Is it said to be done?
7. Else the work goes on. (A settlement that names the promise comes before all of these: see ``follow``.)
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.commitment import Commitment
from ..model.figure import Unit
from ..model.verdict import Certainty, Change, Status
from ..wording import dutch_date
from .aspect import Cue
from .changes import goal_moved
from .folio import Folio, Passage, day_of
from .hearing import CLEAR
from .judging.case import AGAIN, Case
from .judging.done import done
from .judging.given_up import broken, condition_failed, given_up
from .judging.late import late
from .judging.part import part
from .retrieve import Hit


@dataclass(frozen=True, slots=True)
class Judgement:
    """``by``: the passage that decided, which is the first evidence of the verdict."""

    status: Status
    certainty: Certainty
    why: str
    rule: str
    change: Change | None = None
    by: Passage | None = None


def judge(
    commitment: Commitment,
    home: Folio,
    later: Folio,
    hits: Sequence[Hit],
    others: frozenset[int] = frozenset(),
) -> Judgement:
    """``hits``: what ``heard`` left over, the best first; ``others``: the places of sentences that speak of
    another promise of the same letter."""
    if not hits:
        return Judgement(Status.NOT_REPORTED, Certainty.INFERRED, _silence(later), "judge.silent")
    telling = [h for h in hits if not h.passage.aspect.said(Cue.RECALLED)] or hits
    case, best = Case(commitment, home, later, telling, others), telling[0]
    certainty = Certainty.INFERRED if best.score >= CLEAR else Certainty.SUGGESTED
    for question in (broken, given_up, condition_failed, late, part, done):
        answer = question(case)
        if answer:
            why = f"{answer.reason} ({_shared(best)})"
            return Judgement(answer.status, certainty, why, answer.rule, answer.change, answer.by)
    again = best.passage.aspect.tense in AGAIN
    moved = case.moved
    if moved and not (again or moved[0].stated or commitment.amount_unit is Unit.EUR):
        moved = None  # so many of them up to now: progress, and no other promise
    moved = goal_moved(commitment, home, case.told()) or moved
    reason = "opnieuw beloofd" if again else "er wordt aan gewerkt"
    words = best.passage.aspect.said(Cue.SO_FAR, Cue.GOING) or best.passage.aspect.words
    return Judgement(
        Status.ONGOING,
        certainty,
        f"{reason}: «{words}» ({_shared(best)})" if words else f"{reason} ({_shared(best)})",
        "judge.renewed" if again else "judge.going",
        moved[0] if moved else None,
    )


def _shared(hit: Hit) -> str:
    words = [hit.passage.terms[k].text if k in hit.passage.terms else k for k in hit.shared]
    return "gedeelde woorden: " + ", ".join(words) if words else "zelfde plaats in de brief"


def _silence(later: Folio) -> str:
    written = day_of(later)
    until = f" van {dutch_date(written)}" if written else ""
    return f"niets gevonden in {later.reading.file}{until}: {len(later.passages)} zinnen doorzocht"
