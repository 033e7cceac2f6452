"""A desk to work at: a corpus, a warehouse, and refreshes of it in plain Python."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from here import reading_here
from kamerbrief.refresh import refresh
from kamerbrief.refresh.plan import make_plan
from kamerbrief.refresh.summary import Summary
from kamerbrief.store.places import Places
from kamerbrief.store.query import ask


@dataclass(frozen=True)
class Desk:
    """``write`` puts a letter in the corpus; a letter is three lines that no other has."""

    corpus: Path
    warehouse: Path
    _write: Callable[..., Path]

    def write(self, name: str, about: str = "", **more: Any) -> Path:
        about = about or name
        return self._write(
            self.corpus / name,
            f"Deze brief gaat over {about} en over niets anders dan dat.",
            f"De werkzaamheden aan {about} zijn in het voorjaar begonnen.",
            f"Wie meer wil weten over {about} kan terecht bij de gemeente.",
            **more,
        )

    def refresh(self, **options: Any) -> Summary:
        """Letters are read here, unless options speak of the processes that read: ``workers``, ``limit``."""
        with nullcontext() if {"workers", "limit"} & options.keys() else reading_here():
            return refresh(self.corpus, self.warehouse, **options)

    def to_read(self) -> list[str]:
        """The names of the files that the next refresh would read."""
        return [file.name for file in make_plan(self.corpus, self.places).to_read]

    def documents(self) -> dict[str, str]:
        return dict(ask(self.warehouse, "select path, status from documents").rows)

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        return ask(self.warehouse, sql).rows

    @property
    def places(self) -> Places:
        return Places(self.warehouse)
