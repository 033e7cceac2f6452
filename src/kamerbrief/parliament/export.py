"""Read an export of the entity ``Toezegging``: JSON as the OData service gives it, or CSV."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import ValidationError

from .toezegging import STATUSES, Toezegging

_FIELDS = {
    "id": "id",
    "nummer": "number",
    "tekst": "text",
    "status": "status",
    "aanmaakdatum": "made_on",
    "datumnakoming": "due_on",
    "ministerie": "ministry",
    "functie": "role",
    "naam": "name",
    "kamerbriefnakoming": "letters",
    "isherhalingvan": "repeats",
    "isaanvullingop": "supplements",
    "iswijzigingvan": "changes",
    "verwijderd": "removed",
}
"""Their name, in lower case and without the «_Id» of a reference, to ours."""

_DATES = {"made_on", "due_on"}
_HERE = ZoneInfo("Europe/Amsterdam")
_DUTCH_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_TRUE = {"true", "1", "ja", "waar"}


class NotAnExport(Exception):
    """The file is no export that can be read; nothing is imported. The message is Dutch."""


@dataclass(frozen=True, slots=True)
class Export:
    """``doubts``: what a person should know of it, in Dutch. ``skipped``: rows that could not be used."""

    entries: tuple[Toezegging, ...]
    doubts: tuple[str, ...] = ()
    skipped: tuple[tuple[int, str], ...] = ()  # (row from 1, why)


def read_export(path: Path) -> Export:
    """The rows of one file. Raises ``NotAnExport``, and ``OSError`` when it can't be opened."""
    content = _decode(path.read_bytes(), path)
    doubts: list[str] = []
    rows: Iterable[dict[str, Any]]
    if content.lstrip()[:1] in ("{", "["):
        rows, doubts = _json(content, path)
    else:
        rows = _csv(content, path)
    entries: dict[str, Toezegging] = {}
    skipped: list[tuple[int, str]] = []
    for number, row in enumerate(rows, start=1):
        try:
            entry = _entry(row)
        except _Useless as error:
            skipped.append((number, str(error)))
        else:
            entries[entry.id] = entry
    if not entries:
        why = f" Rij {skipped[0][0]}: {skipped[0][1]}" if skipped else " Er staat geen enkele rij in."
        raise NotAnExport(
            f"In {path} staat geen enkele toezegging die gelezen kan worden.{why} Verwacht wordt een export "
            "van de entiteit Toezegging, met ten minste de velden Id of Nummer, en Tekst."
        )
    strange = sorted({e.status for e in entries.values() if e.status and e.status not in STATUSES})
    if strange:
        doubts.append(f"Onbekende status, zo overgenomen: {', '.join(strange)}.")
    return Export(tuple(entries.values()), tuple(doubts), tuple(skipped))


class _Useless(Exception):
    """Why a row can't be used, in Dutch."""


def _decode(content: bytes, path: Path) -> str:
    if content.startswith((b"%PDF", b"PK\x03\x04")):
        raise NotAnExport(f"{path} is een PDF of een Excelbestand. Bewaar de export als JSON of als CSV.")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NotAnExport(f"{path} is geen tekst. Bewaar de export als JSON of als CSV, in UTF-8.")


def _json(content: str, path: Path) -> tuple[list[dict[str, Any]], list[str]]:
    try:
        given = json.loads(content, object_pairs_hook=_object)
    except (json.JSONDecodeError, RecursionError) as error:
        where = f" (regel {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        raise NotAnExport(
            f"{path} is geen geldige JSON{where}; misschien is het ophalen afgebroken. Haal de export "
            "opnieuw op."
        ) from error
    doubts = []
    if isinstance(given, dict):
        if "value" not in given and {"tekst"} <= {name.casefold() for name in given}:
            given = {"value": [given]}
        if not isinstance(given.get("value"), list):
            raise NotAnExport(
                f"{path} heeft geen lijst «value», zoals de dataservice van de Kamer die geeft."
            )
        if given.get("@odata.nextLink"):
            doubts.append(
                "Dit is één pagina van een langere export (er staat een «@odata.nextLink» in). Haal ook de "
                "volgende pagina's op en voer ze allemaal in."
            )
        given = given["value"]
    return [row if isinstance(row, dict) else {} for row in given], doubts


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object in which a name may come more than once: its values are then a list."""
    return _gathered(pairs)


def _csv(content: str, path: Path) -> Iterator[dict[str, Any]]:
    head = content.partition("\n")[0]
    separator = max(";,\t", key=head.count)
    rows = csv.reader(io.StringIO(content, newline=""), delimiter=separator)
    names = next(rows, [])
    if not {"tekst"} <= {name.strip().casefold() for name in names}:
        raise NotAnExport(
            f"{path} is geen export van toezeggingen: in de eerste regel staat geen kolom «Tekst». "
            "Verwacht wordt JSON van de dataservice, of CSV met de namen van de velden in de eerste regel."
        )
    for row in rows:
        if any(cell.strip() for cell in row):
            cells = [(name.strip(), cell.strip() or None) for name, cell in zip(names, row, strict=False)]
            yield _gathered(cells)


def _gathered(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, list[Any]] = {}
    for name, value in pairs:
        seen.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in seen.items()}


def _entry(row: dict[str, Any]) -> Toezegging:
    known: dict[str, Any] = {}
    more: dict[str, Any] = {}
    for name, value in row.items():
        ours = _FIELDS.get(name.casefold().removesuffix("_id") if name.casefold() != "id" else "id")
        if ours is None or ours in known:
            if not name.startswith("@odata"):
                more[name] = value
        elif ours == "letters":
            known[ours] = tuple(_letters(value))
        elif ours == "removed":
            known[ours] = str(value).casefold() in _TRUE
        elif ours in _DATES:
            known[ours] = _day(value, name)
        elif value is not None:
            known[ours] = " ".join(str(value).split()) or None
    if status := known.get("status"):
        known["status"] = next((s for s in STATUSES if s.casefold() == status.casefold()), status)
    known.setdefault("id", known.get("number"))
    if not known["id"]:
        raise _Useless("zonder Id en zonder Nummer")
    if not known.get("text"):
        raise _Useless(f"{known.get('number') or known['id']} heeft geen Tekst")
    try:
        return Toezegging(**known, more=more)
    except ValidationError as error:
        raise _Useless(str(error.errors()[0]["msg"])) from error


def _letters(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, list):
            yield from _letters(item)
        elif item is not None:
            yield from (part for part in (p.strip() for p in re.split(r"[;|\n]", str(item))) if part)


def _day(value: Any, name: str) -> date | None:
    if value in (None, ""):
        return None
    text = str(value).strip()
    try:
        if written := _DUTCH_DAY.match(text):
            day, month, year = map(int, written.groups())
            return date(year, month, day)
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise _Useless(f"«{text}» bij {name} is geen datum") from error
    return (moment.astimezone(_HERE) if moment.tzinfo else moment).date()
