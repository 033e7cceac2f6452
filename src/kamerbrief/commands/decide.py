"""``kamerbrief decide``: confirm, reject or correct what the program found; nothing is ever forgotten."""

from typing import TYPE_CHECKING, Annotated

import typer

from ..wording import ACT, FIELD, VALUE, dutch_changes, dutch_date
from .places import WAREHOUSE, Warehouse
from .terminal import FAILED, OK, USAGE, Trouble, console, show_rows

if TYPE_CHECKING:
    from ..decisions import Ledger
    from ..model.decision import Decision

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
_SHORT = 8
"""So many signs of a decision's number are shown; a number may be given by its beginning."""


def decide(
    what: Annotated[str, typer.Argument(metavar="WAT", help=f"{_WHAT.capitalize()}.", show_default=False)],
    identifier: Annotated[
        str,
        typer.Argument(
            metavar="NUMMER",
            help="Het nummer van de toezegging, het cijfer, de datum of het besluit. Niet bij lijst.",
            show_default=False,
        ),
    ] = "",
    by: Annotated[
        str, typer.Option("--naam", metavar="NAAM", help="Uw naam: bij een besluit hoort wie het nam.")
    ] = "",
    report: Annotated[
        str,
        typer.Option("--brief", metavar="NUMMER", help="Over het oordeel in dit latere stuk (document_id)."),
    ] = "",
    changes: Annotated[
        list[str] | None,
        typer.Option(
            "--zet",
            metavar="VELD=WAARDE",
            help="Bij wijzig, ook meer dan eens: uiterlijk=2025-07-01, soort=voornemen.",
        ),
    ] = None,
    other: Annotated[
        str,
        typer.Option(
            "--zin",
            metavar="NUMMER",
            help="Bij bewijs: de zin (sentence_id). Bij samen: de andere toezegging.",
        ),
    ] = "",
    note: Annotated[str, typer.Option("--noot", metavar="TEKST", help="Toelichting.")] = "",
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Leg een besluit van een mens vast; het gaat voor op wat het programma vond.

    Bijvoorbeeld: kamerbrief decide bevestig NUMMER --naam "A. de Vries". Alle besluiten: kamerbrief decide
    lijst. Een nummer vindt u op de bladzijde van de toezegging of met kamerbrief sql "select * from
    register.toezeggingen".
    """
    from ..decisions import Conflict, Ledger
    from ..decisions.ledger import latest_about
    from ..decisions.record import CannotDecide, anchor_of, record, undo
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
    before: Decision | None = None
    try:
        if what == "terug":
            decision = undo(ledger, _whole(ledger, identifier), by)
        else:
            kind = ObjectKind.STATUS if report else ObjectKind(_KINDS.get(identifier[:1], "commitment"))
            about = anchor_of(follower.rows, kind, identifier)
            sha256 = follower.rows("select sha256 from documents where document_id = $id", {"id": report})
            checksum = sha256[0]["sha256"] if report and sha256 else None
            before = latest_about(ledger.read().decisions, about, checksum)
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
                seen=before.id if before else None,
            )
    except (CannotDecide, Conflict, NoWarehouse) as error:
        raise Trouble(str(error), FAILED) from error
    finally:
        follower.close()
    republish(Places(warehouse))
    if before and before.by != decision.by and before.act.value not in ("note", "undo"):
        console().print(
            f"Dit gaat voor op wat {before.by} op {dutch_date(before.at)} besloot: {_told(before)}."
        )
    number = decision.id[:_SHORT]
    console().print(f"Vastgelegd als besluit {number}. Terugdraaien: kamerbrief decide terug {number}")
    return OK


def _changes(given: list[str]) -> dict[str, str | None]:
    """«soort=voornemen» and «kind=intention» say the same."""
    changes: dict[str, str | None] = {}
    codes = {word: code for code, word in FIELD.items()}
    for item in given:
        name, sign, value = (part.strip() for part in item.partition("="))
        if not sign:
            raise Trouble(f"«{item}» is geen VELD=WAARDE, zoals stand=nagekomen.", USAGE)
        name = codes.get(name.casefold(), name)
        values = {word.casefold(): code for code, word in VALUE.get(name, {}).items()}
        changes[name] = values.get(value.casefold(), value) or None
    return changes


def _whole(ledger: "Ledger", beginning: str) -> str:
    """The whole number of the decision that begins so; what fits none or more than one stays as it is."""
    fits = [d.id for d in ledger.read().decisions if d.id.startswith(beginning)]
    return fits[0] if len(fits) == 1 else beginning


def _told(decision: "Decision") -> str:
    changes = dutch_changes(decision.changes)
    return ACT[decision.act.value] + (f" ({changes})" if changes else "")


def _list(ledger: "Ledger") -> int:
    contents = ledger.read()
    out = console()
    rows = [
        (d.id[:_SHORT], dutch_date(d.at), d.by, _told(d), d.about.quote, d.note)
        for d in reversed(contents.decisions)
    ]
    if not rows:
        out.print("Er zijn nog geen besluiten.")
    else:
        show_rows(out, ("nummer", "wanneer", "wie", "besluit", "over", "toelichting"), rows)
    for number, line in contents.unreadable:
        out.print(f"Regel {number} van {ledger.path} is niet te lezen en telt niet mee: {line[:80]}")
    return OK
