"""What the pages ask of the warehouse."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from ..store.follow import Follower, Row
from ..store.statements import page_sql

PAGE_SIZE = 50
_ORDERS = {
    "termijn": "deadline nulls last, document_date, promise_id",
    "nieuw": "document_date desc nulls last, promise_id",
    "oud": "document_date nulls last, promise_id",
    "ministerie": "ministry nulls last, deadline nulls last, promise_id",
}
_SHOWN = {
    "verlopen": "due < $day",
    "straks": "due between $day and $soon",
    "stil": "status = 'not_reported'",
    "gewijzigd": "change_what is not null",
}
_EQUAL = {
    "status": "status",
    "ministerie": "ministry",
    "onderwerp": "programme",
    "soort": "kind",
    "kracht": "strength",
    "wie": "actor_type",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What a person chose in the overview. The names are those of the form, and of links that are shared."""

    zoek: str = ""
    status: str = ""
    ministerie: str = ""
    onderwerp: str = ""
    soort: str = ""
    kracht: str = ""
    wie: str = ""
    toon: str = ""
    volgorde: str = "termijn"

    @classmethod
    def of(cls, query: Iterable[tuple[str, str]]) -> "Filter":
        """From the query string; unknown names and an unknown order are passed over."""
        known = {field.name for field in fields(cls)}
        given = {name: value.strip()[:200] for name, value in query if name in known}
        if given.get("volgorde") not in _ORDERS:
            given.pop("volgorde", None)
        return cls(**given)

    def where(self, day: date) -> tuple[str, dict[str, Any]]:
        """The condition in SQL with its parameters. Nothing of the person's words is in the SQL itself."""
        parts: list[str] = []
        parameters: dict[str, Any] = {}
        for name, column in _EQUAL.items():
            if value := getattr(self, name):
                parts.append(f"{column} = ${name}")
                parameters[name] = value
        if self.toon in _SHOWN:
            shown = _SHOWN[self.toon]
            parts.append(f"({shown})")
            moments = {"day": day, "soon": day + timedelta(days=30)}
            parameters |= {name: moment for name, moment in moments.items() if f"${name}" in shown}
        return " and ".join(parts) or "true", parameters


@dataclass(frozen=True, slots=True)
class Leaf:
    """Which of the pages of a list is shown."""

    number: int
    pages: int
    total: int


class Register:
    """The questions of the pages, on the newest snapshot."""

    def __init__(self, follower: Follower) -> None:
        self.follower = follower
        self._found = lru_cache(maxsize=64)(self._search)

    def _search(self, _version: str, words: str) -> str:
        """The promises with these words, best first; asked once for the same words on the same snapshot."""
        sql = "select promise_id from search_promises($words) order by relevance desc, promise_id limit 5000"
        return " ".join(row["promise_id"] for row in self.follower.rows(sql, {"words": words}))

    def ask(self, name: str, **parameters: Any) -> list[Row]:
        """The rows of one saved page query."""
        return self.follower.rows(page_sql(name), parameters)

    def overview(self, chosen: Filter, day: date, number: int) -> tuple[list[Row], Leaf]:
        """One page of the overview; a number past the end gives the last page."""
        source, where, parameters = self._selection(chosen, day)
        counted = f"select count(*) as n from {source} where {where}"
        total = self.follower.rows(counted, parameters)[0]["n"]
        pages = max(1, -(-total // PAGE_SIZE))
        number = min(max(1, number), pages)
        sql, parameters = self.selection_sql(chosen, day)
        rows = self.follower.rows(f"{sql} limit {PAGE_SIZE} offset {(number - 1) * PAGE_SIZE}", parameters)
        return rows, Leaf(number, pages, total)

    def selection(self, chosen: Filter, day: date) -> list[Row]:
        """The chosen promises in the chosen order."""
        sql, parameters = self.selection_sql(chosen, day)
        return self.follower.rows(sql, parameters)

    def selection_sql(self, chosen: Filter, day: date) -> tuple[str, dict[str, Any]]:
        """The statement behind ``selection``, for the exports."""
        source, where, parameters = self._selection(chosen, day)
        order = ("place, " if chosen.zoek else "") + _ORDERS[chosen.volgorde]
        overdue = "coalesce(due < $today, false) as overdue"
        sql = f"select *, {overdue} from {source} where {where} order by {order}"
        return sql, {**parameters, "today": day}

    def parquet(self, chosen: Filter, day: date, names: list[str]) -> bytes:
        """The chosen promises as a Parquet file."""
        sql, parameters = self.selection_sql(chosen, day)
        return self.follower.parquet(sql, parameters, names)

    def open_deadlines(self, number: int) -> tuple[list[Row], Leaf]:
        """Promises whose clock runs, earliest deadline first, two hundred a page."""
        running = "promise_overview where due is not null"
        leaf = self._leaf(running, number, 200)
        rows = self.follower.rows(
            f"select * from {running} order by due, promise_id limit 200 offset {(leaf.number - 1) * 200}"
        )
        return rows, leaf

    def letters(self, number: int) -> tuple[list[Row], Leaf]:
        """The documents, newest first, a hundred a page."""
        leaf = self._leaf("documents", number, 100)
        return self.ask("letters", offset=(leaf.number - 1) * 100), leaf

    def series(self, number: int = 1, indicator: str | None = None) -> tuple[list[Row], Leaf]:
        """The points of series of indicators, twelve series a page; of one when ``indicator`` names it."""
        leaf = self._leaf("(select distinct indicator_id from indicator_points)", number, 12)
        return self.ask("indicators", offset=(leaf.number - 1) * 12, indicator=indicator), leaf

    def _leaf(self, source: str, number: int, size: int) -> Leaf:
        total = self.follower.rows(f"select count(*) as n from {source}")[0]["n"]
        pages = max(1, -(-total // size))
        return Leaf(min(max(1, number), pages), pages, total)

    def options(self) -> dict[str, list[tuple[str, str]]]:
        """The ministries and subjects there are, for the choices in the form."""
        return {
            name: [
                (row["v"], row["v"])
                for row in self.follower.rows(
                    f"select distinct {column} as v from promise_overview"
                    " where v is not null order by v limit 500"
                )
            ]
            for name, column in (("ministerie", "ministry"), ("onderwerp", "programme"))
        }

    def document(self, document_id: str) -> Row | None:
        """The row of a document, or None."""
        rows = self.follower.rows("select * from documents where document_id = $id", {"id": document_id})
        return rows[0] if rows else None

    def _selection(self, chosen: Filter, day: date) -> tuple[str, str, dict[str, Any]]:
        """Source, condition and parameters of a choice. A search is done once, here: it is the dear part."""
        where, parameters = chosen.where(day)
        if not chosen.zoek:
            return "promise_overview", where, parameters
        parameters["found"] = self._found(self.follower.version, chosen.zoek)
        # Handed over as one string: a list of thousands of parameters takes DuckDB over a second.
        ids = "unnest(string_split($found, ' ')) as promise_id"
        places = f"select {ids}, generate_subscripts(string_split($found, ' '), 1) as place"
        return f"promise_overview inner join ({places}) using (promise_id)", where, parameters
