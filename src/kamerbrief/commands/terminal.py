"""What the commands share: a console, tables that fit it, and trouble told in one sentence."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from math import isfinite

from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from ..wording import dutch_number

OK, SOME_UNREADABLE, USAGE, FAILED = 0, 1, 2, 3
"""The exit codes that every command uses, as the help of ``kamerbrief`` lists them."""


class Trouble(Exception):
    """Something that a user can mend: what is wrong, where, what to do. In Dutch; never a traceback."""

    def __init__(self, message: str, exit_code: int = FAILED) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def console(*, stderr: bool = False) -> Console:
    """A console that marks nothing up by itself: letters hold brackets and numbers of their own."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


_NARROW = 14
"""Signs that a column gets at least, if it has so many: a day, a number, a short word."""


def table(heads: Sequence[str], rows: Iterable[Sequence[object]], width: int) -> Table:
    """A table whose long cells fold, within ``width`` signs: what is left goes to the longest columns."""
    made = Table(header_style="bold", expand=False, pad_edge=False)
    kept = [[text_of(cell) for cell in row] for row in rows]
    longest = [max(len(row[column]) for row in [heads, *kept]) for column in range(len(heads))]
    room = width - 3 * len(heads) - 1  # for the cells, beside the lines and blanks between them
    words = [
        max(len(word) for row in [heads, *kept] for word in row[column].split() or [""])
        for column in range(len(heads))
    ]
    least = [max(min(longest[i], _NARROW), words[i]) for i in range(len(heads))]
    if sum(least) > room:  # no room for the names of files and numbers as they are: they are folded
        least = [min(longest_cell, _NARROW) for longest_cell in longest]
    wanting = [wish - given for wish, given in zip(longest, least, strict=True)]
    left = min(max(0, room - sum(least)), sum(wanting))
    for head, given, wish in zip(heads, least, wanting, strict=True):
        more = left * wish // (sum(wanting) or 1)
        made.add_column(head, overflow="fold", width=given + more)
    for row in kept:
        made.add_row(*row)
    return made


def show_rows(out: Console, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A table where the columns fit; else each row as a card, one line a column, so that nothing is lost."""
    if out.width >= 14 * len(heads):
        out.print(table(heads, rows, out.width))
        return
    label = max((len(head) for head in heads), default=0)
    for row in rows:
        for head, cell in zip(heads, row, strict=True):
            if text := text_of(cell):
                out.print(Padding(f"{head:>{label}}  {text}", (0, 0, 0, 0)))
        out.rule(style="dim")


def day_of(text: str | None) -> date:
    """The day that a user wrote, «2024-01-31»; without one, today. Another text is told, with exit code 2."""
    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Trouble(f"{text} is geen dag. Schrijf hem als 2024-01-31.", USAGE) from error


def text_of(value: object) -> str:
    """A value as a clerk writes it: «1.234.567», «76,5», nothing for what is unknown, «ja» and «nee»."""
    match value:
        case None:
            return ""
        case bool():
            return "ja" if value else "nee"
        case Decimal() if value.is_finite():
            return dutch_number(value)
        case float() if isfinite(value):
            return dutch_number(value)
        case date():
            return value.isoformat()
        case list() | tuple():
            return ", ".join(text_of(item) for item in value)
        case _:
            return " ".join(str(value).split())
