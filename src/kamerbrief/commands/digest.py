"""``kamerbrief digest``: what happened since a day, as Markdown or HTML."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from .terminal import OK, USAGE, Trouble


def digest(
    since: Annotated[
        str, typer.Option("--since", metavar="DATUM", help="Vanaf deze dag (JJJJ-MM-DD).", show_default=False)
    ],
    ministry: Annotated[
        str, typer.Option("--ministry", help="Alleen dit ministerie (een deel volstaat).")
    ] = "",
    day: Annotated[str, typer.Option("--on", metavar="DATUM", help="Peildatum; standaard vandaag.")] = "",
    html: Annotated[bool, typer.Option("--html", help="Als HTML in plaats van Markdown.")] = False,
    warehouse: Annotated[
        Path, typer.Option("--warehouse", metavar="BESTAND", help="Het register (DuckDB).")
    ] = Path("warehouse/kamerbrief.duckdb"),
) -> int:
    """Geef een overzicht van wat er sinds een dag is gebeurd."""
    from ..digest import as_html, as_markdown, collect
    from ..store.follow import Follower, NoWarehouse

    follower = Follower(warehouse)
    try:
        made = collect(
            follower.rows, _day(since), _day(day) if day else date.today(), ministry.strip() or None
        )
    except NoWarehouse as error:
        raise Trouble(str(error)) from error
    finally:
        follower.close()
    print(as_html(made) if html else as_markdown(made), end="")
    return OK


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Trouble(f"«{text}» is geen dag. Schrijf die als 2026-03-31.", USAGE) from error
