"""Collect what there is to tell."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..store.statements import page_sql
from ..wording import COUNTED

Row = dict[str, Any]
Ask = Callable[[str, Mapping[str, Any]], list[Row]]

SECTIONS = {
    "new": "Nieuw in het register",
    "overdue": COUNTED["overdue"].capitalize(),
    "due": COUNTED["due_soon"].capitalize(),
    "changed": COUNTED["changed"].capitalize(),
    "settled": "Nagekomen of vervallen",
    "silent": COUNTED["silent"].capitalize(),
}
"""The sections in their order, with their Dutch heads."""


@dataclass(frozen=True, slots=True)
class Digest:
    """Rows of ``promise_overview`` by section. ``since`` and ``day`` bound what it speaks of."""

    since: date
    day: date
    ministry: str | None
    sections: Mapping[str, tuple[Row, ...]]

    @property
    def empty(self) -> bool:
        """Nothing to tell."""
        return not any(self.sections.values())


def collect(ask: Ask, since: date, day: date, ministry: str | None = None) -> Digest:
    """The digest of one warehouse. ``ministry`` is a part of the ministry's name, in any case."""
    rows = ask(page_sql("digest"), {"since": since, "day": day, "ministry": ministry})
    return Digest(
        since, day, ministry, {name: tuple(r for r in rows if r["section"] == name) for name in SECTIONS}
    )
