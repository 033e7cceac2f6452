"""Ask the warehouse: read-only, and nothing outside it can be reached."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb


class NoAnswer(Exception):
    """The question can't be answered; the message is Dutch and says what to do."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an answer and the names of its columns."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


def is_database(file: Path) -> bool:
    """Whether it looks like a file of DuckDB, be it a damaged one."""
    try:
        with file.open("rb") as stream:
            return stream.read(12)[8:] == b"DUCK"
    except OSError:
        return False


def connect(warehouse: Path) -> duckdb.DuckDBPyConnection:
    """A read-only connection that can't reach other files or the network.

    Raises ``NoAnswer`` when there is no warehouse yet, or the file is none.
    """
    if not warehouse.is_file():
        raise NoAnswer(f"{warehouse} bestaat nog niet. Maak het met: kamerbrief refresh")
    try:
        return duckdb.connect(
            str(warehouse),
            read_only=True,
            config={"enable_external_access": "false", "lock_configuration": "true"},
        )
    except duckdb.Error as error:
        if not is_database(warehouse):
            says = "is geen database van kamerbrief. Noem het bestand dat kamerbrief refresh maakt"
        else:
            says = f"kan niet worden geopend ({first_line(error)}). Maak het opnieuw met: kamerbrief refresh"
        raise NoAnswer(f"{warehouse} {says}") from error


def ask(warehouse: Path, sql: str, parameters: Sequence[object] | dict[str, object] = ()) -> Answer:
    """The answer to one question in SQL. Raises ``NoAnswer`` in plain words."""
    with connect(warehouse) as connection:
        try:
            if not connection.extract_statements(sql):  # blank, or a comment alone
                raise NoAnswer('Er staat geen vraag. Bijvoorbeeld: kamerbrief sql "show tables"')
            result = connection.execute(sql, parameters)
            columns = tuple(column[0] for column in result.description or ())
            return Answer(columns, result.fetchall())
        except duckdb.Error as error:
            raise NoAnswer(_in_dutch(error)) from error


def first_line(error: Exception) -> str:
    """What went wrong, without the drawing of where."""
    return (str(error).splitlines() or [""])[0]


def _in_dutch(error: duckdb.Error) -> str:
    said = str(error).strip()
    match error:
        case duckdb.ParserException():
            return f"Deze vraag is geen geldige SQL.\n{said}"
        case duckdb.CatalogException():
            return f'Deze tabel of functie bestaat niet. Alle tabellen: kamerbrief sql "show tables"\n{said}'
        case duckdb.BinderException():
            return f'Deze kolom bestaat niet of past niet. Zie: kamerbrief sql "describe TABEL"\n{said}'
        case duckdb.PermissionException():
            return "Deze vraag wil iets buiten het bestand lezen of iets instellen. Dat kan hier niet."
        case duckdb.InvalidInputException() if "read-only" in said:
            return "Het bestand is alleen om te lezen: een vraag verandert niets. Begin met: select"
        case _:
            return f"Deze vraag is niet gelukt.\n{said}"
