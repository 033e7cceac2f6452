"""``kamerbrief digest``: what happened since a day, as Markdown or HTML."""

from typing import Annotated

import typer

from ..wording import dutch_date
from .places import WAREHOUSE, Warehouse
from .terminal import OK, USAGE, Trouble, day_of


def digest(
    since: Annotated[
        str, typer.Option("--since", metavar="DATUM", help="Vanaf deze dag (JJJJ-MM-DD).", show_default=False)
    ],
    ministry: Annotated[
        str, typer.Option("--ministry", metavar="NAAM", help="Alleen dit ministerie (een deel volstaat).")
    ] = "",
    day: Annotated[str, typer.Option("--on", metavar="DATUM", help="Peildatum; standaard vandaag.")] = "",
    html: Annotated[bool, typer.Option("--html", help="Als HTML in plaats van Markdown.")] = False,
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Geef een overzicht van wat er sinds een dag is gebeurd."""
    from ..digest import as_html, as_markdown, collect
    from ..store.follow import Follower, NoWarehouse

    first, last = day_of(since), day_of(day or None)
    if first > last:
        raise Trouble(
            f"{dutch_date(first)} ligt na de peildatum, {dutch_date(last)}. Noem een eerdere dag.", USAGE
        )
    follower = Follower(warehouse)
    try:
        made = collect(follower.rows, first, last, ministry.strip() or None)
    except NoWarehouse as error:
        raise Trouble(str(error)) from error
    finally:
        follower.close()
    print(as_html(made) if html else as_markdown(made), end="")
    return OK
