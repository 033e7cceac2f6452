"""What the decisions come to: the fields that win over the computed ones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ..model.decision import Act, Anchor, Decision, ObjectKind


@dataclass(slots=True)
class Effect:
    """On one object, or on one verdict (object and later document). The last word counts."""

    kind: ObjectKind
    object_id: str  # today's id of the finding; of a verdict the commitment's
    report_sha256: str | None
    decision_id: str  # the last decision that shaped it
    by: str
    at: datetime
    confirmed: bool = False
    rejected: bool = False
    changes: dict[str, str | None] = field(default_factory=dict)
    evidence: list[Anchor] = field(default_factory=list)
    merge_into: Anchor | None = None
    notes: list[str] = field(default_factory=list)


def standing(decisions: Sequence[Decision]) -> list[Decision]:
    """The decisions that were not taken back, in the order in which they were written.

    An undo may itself be undone: what it took back then stands again.
    """
    undone: set[str] = set()
    for decision in reversed(decisions):
        if decision.act is Act.UNDO and decision.undoes and decision.id not in undone:
            undone.add(decision.undoes)
    return [d for d in decisions if d.id not in undone and d.act is not Act.UNDO]


def take_effect(decisions: Sequence[Decision], ids: Mapping[str, str]) -> list[Effect]:
    """One effect for each object decided about. ``ids``: today's object of each decision (``refind``)."""
    effects: dict[tuple[ObjectKind, str, str | None], Effect] = {}
    for decision in standing(decisions):
        object_id = ids.get(decision.id)
        if object_id is None:
            continue
        key = (decision.about.kind, object_id, decision.report_sha256)
        effect = effects.get(key)
        if effect is None:
            effect = effects[key] = Effect(*key, decision.id, decision.by, decision.at)
        _apply(effect, decision)
    return list(effects.values())


def _apply(effect: Effect, decision: Decision) -> None:
    if decision.note:
        effect.notes.append(decision.note)
    if decision.act is Act.NOTE:
        return
    effect.decision_id, effect.by, effect.at = decision.id, decision.by, decision.at
    match decision.act:
        case Act.CONFIRM:
            effect.confirmed, effect.rejected = True, False
        case Act.REJECT:
            effect.confirmed, effect.rejected = False, True
        case Act.CORRECT:
            effect.rejected = False
            effect.changes |= decision.changes
        case Act.EVIDENCE if decision.evidence:
            effect.evidence.append(decision.evidence)
        case Act.MERGE:
            effect.merge_into = decision.merge_into
