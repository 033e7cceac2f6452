"""The life of each promise: its deadlines one after the other, and its events in order of their documents."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from ..model.commitment import Commitment
from ..model.evidence import Evidence, EvidenceRole
from ..model.promise import Deadline, Event, EventKind, Promise
from ..model.verdict import ChangeWhat, Status, Verdict
from ..wording import dutch_date
from .outline import Outline
from .values import slipped


def deadlines(
    promise: Promise,
    commitments: Mapping[str, tuple[Outline, Commitment]],
    verdicts: Mapping[str, Sequence[Verdict]],
    outlines: Callable[[str], Outline],
) -> tuple[Deadline, ...]:
    """The chain: the first deadline stays, each later one is a step with the days slipped since the first.

    A day comes into the chain by a commitment that says it, or by a report that the promise was postponed.
    """
    steps: list[tuple[Outline, int, date, str, bool]] = []
    for identifier in promise.commitment_ids:
        outline, c = commitments[identifier]
        if c.deadline_end:
            steps.append((outline, 0, c.deadline_end, c.deadline_text or c.deadline_end.isoformat(), False))
        for verdict in verdicts.get(identifier, ()):
            change = verdict.change
            if verdict.status is Status.POSTPONED and change and change.what is ChangeWhat.DEADLINE:
                later = outlines(verdict.reported_in)
                steps.append((later, 1, date.fromisoformat(change.after), change.after, change.stated))
    steps.sort(key=lambda s: (s[0].order(), s[1], s[2]))
    chain: list[Deadline] = []
    for outline, _, day, text, stated in steps:
        if chain and (chain[-1].deadline == day or outline.document_id == chain[-1].document_id):
            continue  # said again, or a second reading of the same sentence
        first = chain[0].deadline if chain else day
        chain.append(
            Deadline(
                promise_id=promise.promise_id,
                order=len(chain),
                document_id=outline.document_id,
                deadline=day,
                text=text,
                days_slipped=slipped(first, day),
                stated=stated,
            )
        )
    return tuple(chain)


_KIND = {
    Status.DROPPED: EventKind.DROPPED,
    Status.POSTPONED: EventKind.POSTPONED,
}


def events(
    promise: Promise,
    commitments: Mapping[str, tuple[Outline, Commitment]],
    verdicts: Mapping[str, Sequence[Verdict]],
    evidence: Mapping[tuple[str, str], Sequence[Evidence]],
    outlines: Callable[[str], Outline],
) -> tuple[Event, ...]:
    """One event for each time it was promised, and one for each later document that speaks of it.

    Of several commitments that promise the same in one document, or that one document reports on, the first
    speaks for all; silence is no event.
    """
    found: list[tuple[Outline, int, Event]] = []
    seen: set[tuple[str, str]] = set()
    for identifier in promise.commitment_ids:
        outline, c = commitments[identifier]
        first = identifier == promise.first_commitment_id
        if ("said", outline.document_id) not in seen:
            seen.add(("said", outline.document_id))
            kind = EventKind.PROMISED if first else EventKind.REPEATED
            term = f"termijn {dutch_date(c.deadline_end)}" if c.deadline_end else ""
            found.append((outline, 0, _event(promise, identifier, outline, kind, c.page, c.text, term)))
        for verdict in verdicts.get(identifier, ()):
            quotes = evidence.get((identifier, verdict.reported_in), ())
            if verdict.status is Status.NOT_REPORTED or not quotes or ("told", verdict.reported_in) in seen:
                continue
            seen.add(("told", verdict.reported_in))
            later = outlines(verdict.reported_in)
            event = _event(
                promise,
                identifier,
                later,
                _kind_of(verdict, quotes[0]),
                quotes[0].page,
                quotes[0].quote,
                _detail(verdict),
            )
            found.append((later, 1, event))
    found.sort(key=lambda f: (f[0].order(), f[1]))
    return tuple(event for _, _, event in found)


def _kind_of(verdict: Verdict, best: Evidence) -> EventKind:
    if verdict.settlement_id:
        return EventKind.SETTLED
    if verdict.status in _KIND:
        return _KIND[verdict.status]
    if verdict.change is not None:
        return EventKind.CHANGED
    return EventKind.RENEWED if best.role is EvidenceRole.RENEWS else EventKind.REPORTED


def _detail(verdict: Verdict) -> str:
    change = verdict.change
    if change is None or change.what is ChangeWhat.SCOPE:
        return verdict.why
    return f"van {change.before or 'geen termijn'} naar {change.after}"


def _event(
    promise: Promise, identifier: str, outline: Outline, kind: EventKind, page: int, quote: str, detail: str
) -> Event:
    return Event(
        promise_id=promise.promise_id,
        commitment_id=identifier,
        document_id=outline.document_id,
        on=outline.end,
        kind=kind,
        page=page,
        quote=quote,
        detail=detail,
    )


def by_commitment(verdicts: Iterable[Verdict]) -> Mapping[str, Sequence[Verdict]]:
    found: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        found[verdict.commitment_id].append(verdict)
    return found
