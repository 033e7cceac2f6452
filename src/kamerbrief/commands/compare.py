"""``kamerbrief compare``: findings gained, lost and changed between two warehouses, to judge a rule by."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..wording import FIELD, dutch_changes, dutch_value
from .terminal import OK, USAGE, Trouble, console

if TYPE_CHECKING:
    from rich.console import Console

_TABLES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    # name: id, words, and the fields whose change counts
    "commitments": (
        "commitment_id",
        "quote",
        ("kind", "strength", "actor_type", "deadline_start", "deadline_end", "amount_value", "rule_id"),
    ),
    "settlements": ("settlement_id", "quote", ("status", "promised_on", "rule_id")),
    "figures": ("figure_id", "text", ("value", "value_high", "unit", "qualifier", "subject", "rule_id")),
    "dates": ("date_id", "text", ("date_start", "date_end", "vague", "rule_id")),
}
_DUTCH = {
    "commitments": "Toezeggingen en voornemens",
    "settlements": "Afdoeningen",
    "figures": "Cijfers",
    "dates": "Data",
}
Row = tuple[str, int, str, tuple[Any, ...]]


def compare(
    old: Annotated[Path, typer.Argument(metavar="OUD", help="De database van voorheen.", show_default=False)],
    new: Annotated[Path, typer.Argument(metavar="NIEUW", help="De database van nu.", show_default=False)],
    only: Annotated[
        str | None,
        typer.Option("--only", metavar="SOORT", help="Alleen commitments, settlements, figures of dates."),
    ] = None,
) -> int:
    """Vergelijk twee databases: welke bevindingen zijn erbij gekomen, verdwenen of veranderd."""
    if only is not None and only not in _TABLES:
        raise Trouble(f"{only} is geen soort. Kies uit: {', '.join(_TABLES)}.", USAGE)
    for file in (old, new):
        if not file.is_file():
            raise Trouble(f"{file} bestaat niet. Noem twee databases, de oude en de nieuwe.", USAGE)
    out = console()
    for name in _TABLES if only is None else (only,):
        before, after = _rows(old, name), _rows(new, name)
        gained = [after[key] for key in after if key not in before]
        lost = [before[key] for key in before if key not in after]
        changed = [(before[key], after[key]) for key in after if key in before and before[key] != after[key]]
        out.print(
            f"{_DUTCH[name]}: {len(gained)} erbij, {len(lost)} verdwenen, {len(changed)} veranderd "
            f"(van {len(before)} naar {len(after)})",
            style="bold",
        )
        _show(name, gained, lost, changed, out)
    return OK


def _rows(warehouse: Path, name: str) -> dict[str, Row]:
    from ..store.query import NoAnswer, ask

    key, words, fields = _TABLES[name]
    sql = (
        f"select t.{key}, d.file, t.page, t.{words}, {', '.join('t.' + field for field in fields)} "
        f"from {name} as t join documents as d using (document_id) order by d.file, t.char_start"
    )
    try:
        rows = ask(warehouse, sql).rows
    except NoAnswer as trouble:
        raise Trouble(str(trouble), USAGE) from trouble
    return {row[0]: (row[1], row[2], row[3], tuple(row[4:])) for row in rows}


def _show(
    name: str, gained: list[Row], lost: list[Row], changed: list[tuple[Row, Row]], out: "Console"
) -> None:
    for sign, rows in (("+", gained), ("-", lost)):
        for file, page, words, values in rows:
            out.print(f"{sign} {file} p. {page}: {words}")
            out.print(f"    {_told(name, values)}")
    for before, after in changed:
        out.print(f"~ {after[0]} p. {after[1]}: {after[2]}")
        for field, was, now in zip(_TABLES[name][2], before[3], after[3], strict=True):
            if was != now:
                out.print(f"    {FIELD[field]}: {dutch_value(field, was)} → {dutch_value(field, now)}")


def _told(name: str, values: tuple[Any, ...]) -> str:
    pairs = zip(_TABLES[name][2], values, strict=True)
    return dutch_changes({field: value for field, value in pairs if value is not None})
