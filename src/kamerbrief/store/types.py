"""The DuckDB type of a model, so that the database reads kept readings by the models' own definition."""

from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

_SCALARS: dict[type, str] = {
    str: "varchar",
    bool: "boolean",
    int: "bigint",
    float: "double",
    date: "date",
    datetime: "timestamptz",
    Decimal: "varchar",  # JSON has it as text, so that no digit is lost; the SQL casts it
}


def duckdb_type(annotation: Any) -> str:
    """«tuple[Box, ...]» becomes «struct("page" bigint, "x0" double, …)[]».

    Raises ``TypeError`` for an annotation that has no place in a kept reading.
    """
    origin = get_origin(annotation)
    arguments = get_args(annotation)
    if origin in (Union, UnionType):
        kinds = [a for a in arguments if a is not NoneType]
        if len(kinds) == 1:
            return duckdb_type(kinds[0])
    elif origin in (tuple, list) and len(set(arguments) - {Ellipsis}) == 1:
        return duckdb_type(arguments[0]) + "[]"
    elif isinstance(annotation, type):
        if annotation in _SCALARS:
            return _SCALARS[annotation]
        if issubclass(annotation, Enum):
            return "varchar"
        if issubclass(annotation, BaseModel):
            fields = (f'"{name}" {duckdb_type(f.annotation)}' for name, f in annotation.model_fields.items())
            return f"struct({', '.join(fields)})"
    raise TypeError(f"no DuckDB type for {annotation!r}")
