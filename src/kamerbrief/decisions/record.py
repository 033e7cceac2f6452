"""Take a decision: from the id that a person sees to a line in the file that outlives every re-reading."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

from pydantic import ValidationError

from ..model.commitment import ActorType, CommitmentKind, Strength
from ..model.decision import CORRECTABLE, Act, Anchor, Decision, ObjectKind
from ..model.figure import Qualifier, Unit
from ..model.settlement import SettlementStatus
from ..model.verdict import ChangeWhat, Status
from ..wording import FIELD, OBJECT, VALUE
from .ledger import Ledger, latest_about

Ask = Callable[[str, Mapping[str, Any]], list[dict[str, Any]]]
"""Asks the warehouse: a statement and its named parameters to rows."""

_OBJECTS = {
    ObjectKind.COMMITMENT: ("commitments", "commitment_id", "quote"),
    ObjectKind.STATUS: ("commitments", "commitment_id", "quote"),
    ObjectKind.FIGURE: ("figures", "figure_id", "text"),
    ObjectKind.DATE: ("dates", "date_id", "text"),
    ObjectKind.SETTLEMENT: ("settlements", "settlement_id", "quote"),
    ObjectKind.SENTENCE: ("sentences", "sentence_id", "text"),
}

CHOICES: dict[ObjectKind, dict[str, type[StrEnum]]] = {
    ObjectKind.COMMITMENT: {"kind": CommitmentKind, "strength": Strength, "actor_type": ActorType},
    ObjectKind.STATUS: {"status": Status, "change_what": ChangeWhat},
    ObjectKind.FIGURE: {"unit": Unit, "qualifier": Qualifier},
    ObjectKind.SETTLEMENT: {"status": SettlementStatus},
}
"""The fields that hold one of a few values."""

_NAMELESS = "Vul uw naam in: bij een besluit hoort wie het nam."


class CannotDecide(ValueError):
    """What was asked can't be recorded. The message is Dutch and says why."""


def anchor_of(ask: Ask, kind: ObjectKind, identifier: str) -> Anchor:
    """The anchor of an object of the warehouse. Raises ``CannotDecide`` when there is none with that id.

    A promise («p…», as the lists show it) is taken by the first place where it is made.
    """
    table, key, quote = _OBJECTS[kind]
    if table == "commitments" and identifier.startswith("p"):
        first = ask("select first_commitment_id from promises where promise_id = $id", {"id": identifier})
        identifier = (first[0]["first_commitment_id"] if first else None) or identifier
    rows = ask(
        f"select {quote} as quote, page, sha256 from {table} inner join documents using (document_id)"
        f" where {key} = $id",
        {"id": identifier},
    )
    if not rows:
        raise CannotDecide(
            f"«{identifier}» staat niet in het register. Kijk het nummer na; is het eerder afgewezen, "
            "draai dat besluit dan eerst terug (alle besluiten: kamerbrief decide lijst)."
        )
    return Anchor(kind=kind, id=identifier, **rows[0])


def record(
    ledger: Ledger,
    ask: Ask,
    *,
    act: Act,
    kind: ObjectKind,
    identifier: str,
    by: str,
    report: str | None = None,
    changes: Mapping[str, str | None] | None = None,
    evidence: str | None = None,
    merge_into: str | None = None,
    note: str | None = None,
    seen: str | None = None,
) -> Decision:
    """Write one decision and give it back.

    ``identifier`` is the finding's id (of a verdict the commitment's, ``report`` the later document's);
    ``evidence`` a sentence id; ``merge_into`` a commitment id; ``seen`` the latest decision that the person
    had before them. Raises ``CannotDecide`` and ``Conflict``; nothing is written then.
    """
    if merge_into == identifier:
        raise CannotDecide("Een toezegging kan niet met zichzelf worden samengevoegd. Noem een andere.")
    _check_values(ask, kind, changes or {})
    checksum = None
    if act is Act.EVIDENCE and report is None:
        raise CannotDecide("Een vindplaats hoort bij een later stuk: noem het met --brief.")
    if report is not None:
        rows = ask("select sha256 from documents where document_id = $id", {"id": report})
        if not rows:
            raise CannotDecide(f"Het stuk «{report}» staat niet in het register.")
        checksum = rows[0]["sha256"]
    try:
        decision = Decision(
            id=uuid4().hex,
            at=datetime.now(UTC),
            by=by.strip(),
            act=act,
            about=anchor_of(ask, kind, identifier),
            report_sha256=checksum,
            changes=dict(changes or {}),
            evidence=anchor_of(ask, ObjectKind.SENTENCE, evidence) if evidence else None,
            merge_into=anchor_of(ask, ObjectKind.COMMITMENT, merge_into) if merge_into else None,
            note=note or None,
        )
    except ValidationError as error:
        raise CannotDecide(_in_words(error)) from error
    ledger.append(decision, seen=seen)
    return decision


def _check_values(ask: Ask, kind: ObjectKind, changes: Mapping[str, str | None]) -> None:
    """Raise ``CannotDecide`` for a field that can't be corrected, and for a value that it can't hold.

    «morgen» as a deadline, «fulfilled» as a kind: a decision that can't be applied would stand in the way of
    every later refresh.
    """
    table = "commitment_status" if kind is ObjectKind.STATUS else _OBJECTS[kind][0]
    for name, value in changes.items():
        if name not in CORRECTABLE[kind]:
            raise CannotDecide(
                f"Van een {OBJECT[kind.value]} kan «{name}» niet worden gewijzigd. Wel: {_fields(kind)}."
            )
        choices = CHOICES.get(kind, {}).get(name)
        if value is not None and choices is not None and value not in list(choices):
            known = ", ".join(_both(choice.value, VALUE[name]) for choice in choices)
            raise CannotDecide(f"«{value}» past niet bij {_both(name, FIELD)}. Kies uit: {known}.")
        columns = ask(
            "select data_type from information_schema.columns"
            " where table_name = $table and column_name = $name",
            {"table": table, "name": name},
        )
        if value is None or not columns:
            continue
        holds = columns[0]["data_type"]
        if ask(f"select try_cast($value as {holds}) is null as misfit", {"value": value})[0]["misfit"]:
            how = " Schrijf een dag als 2025-05-01." if holds == "DATE" else ""
            raise CannotDecide(f"«{value}» past niet bij {_both(name, FIELD)}.{how}")


def _fields(kind: ObjectKind) -> str:
    return ", ".join(_both(name, FIELD) for name in sorted(CORRECTABLE[kind])) or "niets"


def _both(code: str, words: Mapping[str, str]) -> str:
    """«uiterlijk (deadline_end)»: the word and the code; one of them where they are the same."""
    word = words.get(code) or code
    return word if word == code else f"{word} ({code})"


def undo(ledger: Ledger, identifier: str, by: str) -> Decision:
    """Take back a decision. Raises ``CannotDecide`` without one of that id, or a name."""
    if not by.strip():
        raise CannotDecide(_NAMELESS)
    decisions = ledger.read().decisions
    earlier = next((decision for decision in decisions if decision.id == identifier), None)
    if earlier is None:
        raise CannotDecide(f"Er is geen besluit «{identifier}».")
    latest = latest_about(decisions, earlier.about, earlier.report_sha256)
    decision = Decision(
        id=uuid4().hex,
        at=datetime.now(UTC),
        by=by.strip(),
        act=Act.UNDO,
        about=earlier.about,
        report_sha256=earlier.report_sha256,
        undoes=identifier,
    )
    ledger.append(decision, seen=latest.id if latest else None)
    return decision


def _in_words(error: ValidationError) -> str:
    fields = {str(part) for problem in error.errors() for part in problem["loc"]}
    if "by" in fields:
        return _NAMELESS
    return (
        "Dit besluit is niet volledig: kies wat er anders moet zijn, "
        "of kies de zin of de toezegging waar het om gaat."
    )
