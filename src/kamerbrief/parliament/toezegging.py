"""One row of parliament's open-data entity ``Toezegging``."""

from datetime import date
from typing import Any

from pydantic import Field

from ..model.base import Frozen

STATUSES = ("Openstaand", "Voldaan", "Deels Voldaan", "Vervallen", "Afgedaan")
"""The schema has the first four; live data also says «Afgedaan», which does not tell kept from dropped."""


class Toezegging(Frozen):
    """As parliament has it. ``id`` is its Id, or the Nummer («TZ202412-116») where the export lacks one."""

    id: str = Field(min_length=1)
    number: str | None = None  # Nummer
    text: str = Field(min_length=1)  # Tekst
    status: str | None = None  # one of STATUSES, or as it was written
    made_on: date | None = None  # Aanmaakdatum
    due_on: date | None = None  # DatumNakoming
    ministry: str | None = None
    role: str | None = None  # Functie
    name: str | None = None
    letters: tuple[str, ...] = ()  # KamerbriefNakoming, which may come more than once
    repeats: str | None = None  # isHerhalingVan
    supplements: str | None = None  # isAanvullingOp
    changes: str | None = None  # isWijzigingVan
    removed: bool = False  # Verwijderd
    more: dict[str, Any] = Field(default_factory=dict)  # the fields that we do not know, as they came
