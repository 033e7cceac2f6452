"""What later letters say of the promises of earlier ones, told in a few words a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Teller:
    """Makes the rows of a chain; evidence is named by a few words of each sentence, which `quotes` finds."""

    quotes: Mapping[str, Callable[[str], str]]

    def told(
        self,
        document: str,
        ident: str,
        later: str,
        status: str,
        *reports: str,
        renews: tuple[str, ...] = (),
        change: tuple[str, object, object] | None = None,
        optional: bool = False,
    ) -> dict:
        """One promise in one later letter."""
        roles = [(words, "reports") for words in reports] + [(words, "renews") for words in renews]
        return {
            "document": document,
            "commitment": ident,
            "reported_in": later,
            "status": status,
            "evidence": [{"quote": self.quotes[later](words), "role": role} for words, role in roles],
            "change": None if change is None else dict(zip(("what", "from", "to"), change, strict=True)),
            "optional": optional,
        }

    def silent(self, document: str, later: str, *idents: str, optional: bool = False) -> list[dict]:
        """Promises of which the later letter says nothing, whatever words it may share with them."""
        return [self.told(document, ident, later, "not_reported", optional=optional) for ident in idents]

    def series(self, indicator: str, unit: str, *points: tuple[str, str, float, str]) -> dict:
        """One figure in several letters: letter, words of the sentence, value and period of each."""
        return {
            "indicator": indicator,
            "unit": unit,
            "points": [
                {"document": d, "quote": self.quotes[d](words), "value": value, "period": period}
                for d, words, value, period in points
            ],
        }
