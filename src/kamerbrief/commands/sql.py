"""``kamerbrief sql``: a question in SQL, answered from the warehouse, read-only."""

import csv
import sys
from typing import Annotated

import typer

from .places import WAREHOUSE, Warehouse
from .terminal import OK, USAGE, Trouble, console, show_rows


def sql(
    question: Annotated[
        str, typer.Argument(metavar="VRAAG", help='De vraag in SQL, tussen aanhalingstekens: "select ..."')
    ],
    warehouse: Warehouse = WAREHOUSE,
    as_csv: Annotated[bool, typer.Option("--csv", help="Als CSV, voor een rekenblad.")] = False,
) -> int:
    """Stel de database een vraag in SQL.

    Alle tabellen: kamerbrief sql "show tables". De kolommen: kamerbrief sql "describe commitments".
    """
    from ..store.query import NoAnswer, ask

    try:
        answer = ask(warehouse, question)
    except NoAnswer as error:
        raise Trouble(str(error), USAGE) from error
    if as_csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(answer.columns)
        writer.writerows(answer.rows)
    elif answer.columns:
        out = console()
        show_rows(out, answer.columns, answer.rows)
        out.print(f"{len(answer.rows)} rij" + ("" if len(answer.rows) == 1 else "en"))
    return OK
