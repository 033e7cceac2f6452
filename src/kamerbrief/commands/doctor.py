"""``kamerbrief doctor``: is everything in order, and if not, what to do."""

from typing import Annotated

import typer

from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .terminal import FAILED, OK, SOME_UNREADABLE, console


def doctor(
    corpus: Corpus = CORPUS,
    warehouse: Warehouse = WAREHOUSE,
    fast: Annotated[
        bool, typer.Option("--snel", help="Kijk van elke bewaarde lezing alleen naar het begin.")
    ] = False,
) -> int:
    """Kijk na of alles in orde is, en zeg wat er te doen is.

    Uitgangscodes: 0 alles in orde; 1 alles werkt, maar kijk ernaar; 3 iets werkt niet.
    """
    from ..doctor import Level, examine

    out = console()
    marks = {Level.GOOD: "goed  ", Level.ATTENTION: "let op", Level.BROKEN: "fout  "}
    worst = Level.GOOD
    for finding in examine(corpus, warehouse, fast=fast):
        worst = max(worst, finding.level)
        out.print(f"{marks[finding.level]}  {finding.about}: {finding.says}", soft_wrap=True)
        if finding.remedy:
            out.print(f"        → {finding.remedy}", soft_wrap=True)
    return {Level.GOOD: OK, Level.ATTENTION: SOME_UNREADABLE, Level.BROKEN: FAILED}[worst]
