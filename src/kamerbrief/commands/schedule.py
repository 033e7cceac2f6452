"""``kamerbrief schedule``: refresh on a cron."""

from typing import Annotated

import typer

from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .refresh import check_places
from .terminal import FAILED, OK, USAGE, Trouble, console


def schedule(
    corpus: Corpus = CORPUS,
    warehouse: Warehouse = WAREHOUSE,
    cron: Annotated[
        str,
        typer.Option("--cron", metavar="CRON", help="Minuut uur dag maand weekdag, in Amsterdam."),
    ] = "0 6 * * *",
) -> int:
    """Ververs op vaste tijden, zonder iets iedere nacht om 6 uur. Blijft lopen tot u stopt met Ctrl-C."""
    check_places(corpus, warehouse)
    from ..flows.server import ServerFails, local_server
    from ..store.places import Places

    out = console()
    out.print("De server wordt gestart…")
    try:
        # apart from the home of refresh: a refresh by hand may run while this one stands
        with local_server(Places(warehouse).schedule_home, schedules=True) as address:
            from ..flows.schedule import cron_schedule, serve_refresh

            try:
                cron_schedule(cron)
            except ValueError as error:
                raise Trouble(
                    f'"{cron}" is geen tijdschema; wel "0 6 * * *": minuut uur dag maand weekdag.',
                    USAGE,
                ) from error
            out.print(
                f'Ververst op "{cron}" (tijd van Amsterdam), met de server op {address}. Stop met Ctrl-C.'
            )
            serve_refresh(corpus, warehouse, cron)
    except ServerFails as error:
        raise Trouble(str(error), FAILED) from error
    except KeyboardInterrupt:
        out.print("Gestopt. Wat al gelezen was, is bewaard.")
    return OK
