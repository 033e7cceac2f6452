"""``kamerbrief watch``: refresh when letters land."""

import signal
from types import FrameType
from typing import Annotated

import typer

from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .refresh import check_places
from .terminal import OK, console


def watch(
    corpus: Corpus = CORPUS,
    warehouse: Warehouse = WAREHOUSE,
    poll: Annotated[
        bool,
        typer.Option("--kijk-zelf", help="Voor een netwerkschijf, die veranderingen niet meldt."),
    ] = False,
) -> int:
    """Ververs zodra er brieven in de map komen, ook in mappen daarin. Blijft lopen tot u stopt met Ctrl-C.

    Een bestand dat nog gekopieerd wordt, wacht tot het heel is; komen er veel tegelijk, dan gaan ze in één
    keer. Wat er met elk bestand gebeurde, staat ook in het logboek naast de database (….watch.log).
    """
    check_places(corpus, warehouse)
    from ..store.places import Places
    from ..watch import follow

    out, places = console(), Places(warehouse)
    signal.signal(signal.SIGTERM, _stop)
    try:
        follow(corpus, places, lambda line: out.print(line, soft_wrap=True), poll=poll)
    except KeyboardInterrupt:
        out.print("Gestopt. Wat al gelezen was, is bewaard.")
    return OK


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
