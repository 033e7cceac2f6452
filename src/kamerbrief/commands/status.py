"""``kamerbrief status``: how the promises stand on a day."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from ..wording import COUNTED, DOCUMENT_STATUS, SCHEDULE, STATUS, dutch_count, dutch_date
from .places import WAREHOUSE, Warehouse
from .terminal import OK, USAGE, Trouble, console, day_of, show_rows, text_of

if TYPE_CHECKING:
    from rich.console import Console

FIRST = 40
"""So many promises are shown unless all are asked for: what presses most comes first."""


def status(
    warehouse: Warehouse = WAREHOUSE,
    on: Annotated[
        str | None,
        typer.Option("--on", metavar="JJJJ-MM-DD", help="De stand op deze dag; zonder dit die van vandaag."),
    ] = None,
    overdue: Annotated[bool, typer.Option("--overdue", help="Alleen wat de termijn voorbij is.")] = False,
    document: Annotated[
        str | None,
        typer.Option("--document", metavar="BESTAND", help="Alleen de toezeggingen in deze brief."),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help=f"Alles, niet alleen de eerste {FIRST}.")] = False,
) -> int:
    """Toon hoe het met de toezeggingen staat: termijn verlopen of nabij, nagekomen, niet meer gemeld."""
    from ..store.query import NoAnswer, ask

    day = day_of(on)
    out = console()
    try:
        if document is not None:
            document = _document(warehouse, document)
        rows = ask(
            warehouse,
            # of one letter all that it says; of all letters each thing promised once
            "select schedule, status, deadline, quote, file, page, certainty"
            f" from {'commitment_status_on' if document else 'promise_status_on'}($day)"
            " where ($document is null or document_id = $document) and (not $overdue or schedule = 'overdue')"
            " order by list_position($order, schedule), deadline nulls last, file, page",
            {"day": day, "document": document, "overdue": overdue, "order": list(SCHEDULE)},
        ).rows
        unread = ask(
            warehouse,
            "select path, status, problem from documents"
            " where status in ('failed', 'needs_ocr', 'partly_read') order by path",
        ).rows
    except NoAnswer as error:
        raise Trouble(str(error), USAGE) from error
    _show(rows, day, out, None if everything else FIRST)
    if unread and document is None and not overdue:
        out.print()
        out.print(f"Niet of deels gelezen bestanden: {len(unread)}", style="bold")
        rows = [(path, DOCUMENT_STATUS.get(stand, stand), problem) for path, stand, problem in unread]
        show_rows(out, ("bestand", "stand", "wat u kunt doen"), rows)
    return OK


def _document(warehouse: Path, name: str) -> str:
    """The id of the document with this file name (with or without its folder), or with this id."""
    from ..store.query import ask

    wanted = name.replace("\\", "/")
    rows = ask(
        warehouse,
        "select document_id from documents"
        " where $name in (document_id, path) or file = regexp_extract($name, '[^/]+$')"
        " order by status not in ('read', 'partly_read'), path",
        {"name": wanted},
    ).rows
    if not rows:
        raise Trouble(
            f'{name} staat niet in de database. Alle bestanden: kamerbrief sql "select file from documents"',
            USAGE,
        )
    return str(rows[0][0])


def _show(rows: list[tuple[Any, ...]], day: date, out: "Console", first: int | None) -> None:
    counts = {key: sum(1 for row in rows if row[0] == key) for key in SCHEDULE}
    silent = sum(1 for row in rows if row[1] == "not_reported")
    told = dutch_count(len(rows), "toezegging of voornemen", "toezeggingen en voornemens")
    out.print(f"Stand op {dutch_date(day)}: {told}", style="bold")
    parts = [f"{SCHEDULE[key]} {count}" for key, count in counts.items() if count]
    if silent:
        parts.append(f"{COUNTED['silent']} {silent}")
    if parts:
        out.print(", ".join(parts).capitalize() + ".")
    made = Table(header_style="bold", show_lines=True, pad_edge=False)
    made.add_column("stand", overflow="fold", min_width=10)
    made.add_column("termijn", no_wrap=True, min_width=10)
    made.add_column("toezegging", overflow="fold")
    shown = rows[:first]
    for schedule, said, deadline, quote, file, page, certainty in shown:
        stand = SCHEDULE.get(schedule, schedule)
        word = STATUS.get(said, said) + (" (vermoeden)" if certainty == "suggested" else "")
        made.add_row(
            stand if stand == word else f"{stand}\n{word}",
            text_of(deadline) or "–",
            f"{text_of(quote)}\n({file}, blz. {page})",
        )
    if shown:
        out.print(made)
    if len(rows) > len(shown):
        out.print(f"En nog {len(rows) - len(shown)}; alles met: kamerbrief status --all")
