"""``kamerbrief decide``: confirm, reject or correct what the program found; nothing is ever forgotten."""

from typing import Annotated

import typer

from .places import WAREHOUSE, Warehouse
from .terminal import FAILED, OK, USAGE, Trouble, console, table

_WHAT = "bevestig, verwerp, wijzig, bewijs, samen, notitie, terug of lijst"
_ACTS = {
    "bevestig": "confirm",
    "verwerp": "reject",
    "wijzig": "correct",
    "bewijs": "evidence",
    "samen": "merge",
    "notitie": "note",
}
_KINDS = {"c": "commitment", "f": "figure", "d": "date", "s": "settlement"}


def decide(
    what: Annotated[str, typer.Argument(metavar="WAT", help=f"{_WHAT.capitalize()}.", show_default=False)],
    identifier: Annotated[
        str,
        typer.Argument(
            metavar="[NUMMER]",
            help="Het nummer van de toezegging, het cijfer, de datum of het besluit.",
            show_default=False,
        ),
    ] = "",
    by: Annotated[str, typer.Option("--naam", help="Uw naam: bij een besluit hoort wie het nam.")] = "",
    report: Annotated[
        str, typer.Option("--brief", help="Over het oordeel in dit latere stuk (document_id).")
    ] = "",
    changes: Annotated[
        list[str] | None, typer.Option("--zet", metavar="VELD=WAARDE", help="Bij wijzig, ook meer dan eens.")
    ] = None,
    other: Annotated[
        str, typer.Option("--zin", help="Bij bewijs: sentence_id. Bij samen: de andere toezegging.")
    ] = "",
    note: Annotated[str, typer.Option("--noot", help="Toelichting.")] = "",
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Leg een besluit van een mens vast; het gaat voor op wat het programma vond."""
    from ..decisions import Conflict, Ledger
    from ..decisions.record import CannotDecide, record, undo
    from ..model.decision import Act, ObjectKind
    from ..store.follow import Follower, NoWarehouse
    from ..store.places import Places
    from ..store.republish import republish

    ledger = Ledger(Places(warehouse).decisions)
    if what == "lijst":
        return _list(ledger)
    if what not in _ACTS and what != "terug":
        raise Trouble(f"«{what}» kan niet. Kies {_WHAT}.", USAGE)
    if not identifier:
        raise Trouble(f"Noem een nummer: kamerbrief decide {what} NUMMER --naam «uw naam»", USAGE)
    if not by.strip():
        raise Trouble("Noem uw naam met --naam: bij een besluit hoort wie het nam.", USAGE)
    follower = Follower(warehouse)
    try:
        if what == "terug":
            decision = undo(ledger, identifier, by)
        else:
            kind = ObjectKind.STATUS if report else ObjectKind(_KINDS.get(identifier[:1], "commitment"))
            decision = record(
                ledger,
                follower.rows,
                act=Act(_ACTS[what]),
                kind=kind,
                identifier=identifier,
                by=by,
                report=report or None,
                changes=_changes(changes or []),
                evidence=other if what == "bewijs" else None,
                merge_into=other if what == "samen" else None,
                note=note,
                seen=_latest_id(ledger, identifier),
            )
    except (CannotDecide, Conflict, NoWarehouse) as error:
        raise Trouble(str(error), FAILED) from error
    finally:
        follower.close()
    republish(Places(warehouse))
    console().print(
        f"Vastgelegd als besluit {decision.id}. Terugdraaien: kamerbrief decide terug {decision.id}"
    )
    return OK


def _changes(given: list[str]) -> dict[str, str | None]:
    changes: dict[str, str | None] = {}
    for item in given:
        name, sign, value = item.partition("=")
        if not sign:
            raise Trouble(f"«{item}» is geen VELD=WAARDE, zoals status=fulfilled.", USAGE)
        changes[name.strip()] = value.strip() or None
    return changes


def _latest_id(ledger: "Ledger", identifier: str) -> str | None:  # type: ignore[name-defined]  # noqa: F821
    same = [d for d in ledger.read().decisions if d.about.id == identifier]
    return same[-1].id if same else None


def _list(ledger: "Ledger") -> int:  # type: ignore[name-defined]  # noqa: F821
    from ..wording import ACT

    contents = ledger.read()
    out = console()
    rows = [
        (
            d.at.date(),
            d.by,
            ACT[d.act.value],
            ", ".join(f"{k}={v}" for k, v in d.changes.items()),
            d.about.quote,
            d.id,
        )
        for d in reversed(contents.decisions)
    ]
    out.print(table(("datum", "wie", "besluit", "wijziging", "over", "nummer"), rows, title="Besluiten"))
    for number, line in contents.unreadable:
        out.print(f"Regel {number} van {ledger.path} is niet te lezen en telt niet mee: {line[:80]}")
    return OK
