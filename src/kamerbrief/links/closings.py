"""Settlements and the promises that they close, also promises that stand in no document of the corpus."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from ..model.identity import content_id
from ..model.issue import Issue, Severity
from ..model.links import Closing
from ..model.promise import Event, EventKind, Promise
from ..model.settlement import Settlement
from ..model.verdict import Verdict
from ..wording import dutch_date
from .outline import Outline


def closings(settled: Sequence[Verdict], promise_of: Mapping[str, str]) -> tuple[Closing, ...]:
    """One for each settlement and promise: of commitments of one promise the first."""
    found: dict[tuple[str, str], Closing] = {}
    for verdict in settled:
        if verdict.settlement_id:
            promise = promise_of[verdict.commitment_id]
            found.setdefault(
                (verdict.settlement_id, promise),
                Closing(verdict.settlement_id, promise, verdict.commitment_id, verdict.why),
            )
    return tuple(found[key] for key in sorted(found))


def known_by_settlement(
    outline: Outline, settlements: Iterable[Settlement], closed: Collection[str]
) -> tuple[tuple[Promise, Closing, Event, tuple[str, Issue]], ...]:
    """Promises that only their settlement tells of: said in a debate, or in a letter that is not here.

    Two letters that settle the promise of one day in the same words settle one promise.
    """
    found = []
    for settlement in settlements:
        if settlement.id in closed:
            continue
        when = f" van {dutch_date(settlement.promised_on)}" if settlement.promised_on else ""
        promise = Promise(
            promise_id=content_id("p", settlement.id),
            summary=settlement.text,
            first_commitment_id=None,
            commitment_ids=(),
            settlement_id=settlement.id,
            promised_on=settlement.promised_on,
        )
        closing = Closing(
            settlement.id,
            promise.promise_id,
            None,
            f"toezegging{when} staat in geen document van het corpus",
        )
        event = Event(
            promise_id=promise.promise_id,
            commitment_id=None,
            document_id=outline.document_id,
            on=outline.end,
            kind=EventKind.SETTLED,
            page=settlement.page,
            quote=settlement.text,
            detail=settlement.status.value,
        )
        issue = Issue(
            code="promise_not_in_corpus",
            severity=Severity.INFO,
            message=(
                f"Deze brief doet een toezegging{when} af die in geen van de brieven staat. Voeg de"
                " brief met de toezegging toe als u het begin wilt zien."
            ),
            page=settlement.page,
            quote=settlement.text,
        )
        found.append((promise, closing, event, (outline.document_id, issue)))
    return tuple(found)
