"""The Dutch words that a clerk sees, and how dates, numbers and amounts are written for them.

The one home of these words: the command line, the pages, the digest and Prefect's tables take them from here.
"""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

STATUS = {
    "fulfilled": "nagekomen",
    "partly": "deels nagekomen",
    "ongoing": "loopt",
    "postponed": "uitgesteld",
    "dropped": "vervallen",
    "not_reported": "niet gemeld",
    "no_later_document": "nog geen latere brief",
}
SCHEDULE = {
    "overdue": "termijn verlopen",
    "due_soon": "termijn binnen 30 dagen",
    "on_time": "nog op tijd",
    "no_deadline": "geen termijn",
    "conditional": "onder voorwaarde",
    "fulfilled": STATUS["fulfilled"],
    "dropped": STATUS["dropped"],
}
"""Where a promise stands against its deadline, what presses most first."""
COUNTED = {
    "overdue": SCHEDULE["overdue"],
    "due_soon": SCHEDULE["due_soon"],
    "changed": "gewijzigd",
    "silent": "niet meer gemeld",
}
"""What is counted after a refresh, on the overview and in the digest."""
SETTLEMENT = STATUS | {"pending": "staat nog open"}
KIND = {
    "toezegging": "toezegging aan de Kamer",
    "intention": "voornemen",
    "target": "doel",
    "announcement": "aankondiging (andere partij)",
}
STRENGTH = {"firm": "stellig", "intended": "voorgenomen", "exploratory": "verkennend"}
ACTOR_TYPE = {"government": "overheid (Rijk)", "third_party": "andere partij"}
CERTAINTY = {"stated": "staat er", "inferred": "afgeleid", "suggested": "vermoeden, graag nagaan"}
ROLE = {"reports": "meldt", "renews": "herhaalt", "settles": "doet af"}
CHANGE = {"amount": "bedrag", "deadline": "termijn", "scope": "reikwijdte"}
DOCUMENT_KIND = {
    "kamerbrief": "Kamerbrief",
    "nota": "nota",
    "briefing": "feitenblad",
    "annex": "bijlage",
    "answers": "antwoorden op Kamervragen",
    "other": "ander stuk",
}
DATE_SOURCE = {
    "page": "de bladzijde",
    "sidecar": "het bijschrift van een medewerker",
    "file_name": "de bestandsnaam",
    "text": "de tekst",
}
DOCUMENT_STATUS = {
    "read": "gelezen",
    "partly_read": "deels gelezen",
    "needs_ocr": "scan zonder tekst",
    "failed": "niet gelezen",
    "duplicate": "zelfde brief, andere druk",
    "replaced": "vervangen",
    "removed": "verwijderd",
}
ACT = {
    "confirm": "bevestigd",
    "reject": "afgewezen",
    "correct": "gewijzigd",
    "evidence": "vindplaats gekozen",
    "merge": "samengevoegd",
    "note": "notitie",
    "undo": "ongedaan gemaakt",
}
EVENT = {
    "promised": "toegezegd",
    "repeated": "herhaald",
    "renewed": "opnieuw toegezegd",
    "changed": "gewijzigd",
    "postponed": "uitgesteld",
    "reported": "gemeld",
    "settled": "afgedaan",
    "dropped": "vervallen verklaard",
}
UNIT = {
    "percent": "procent",
    "EUR": "euro",
    "count": "aantal",
    "score": "score",
    "year": "jaar",
    "other": "",
}
QUALIFIER = {
    "exact": "",
    "about": "circa",
    "over": "ruim",
    "under": "bijna",
    "at_least": "ten minste",
    "at_most": "ten hoogste",
}
OBJECT = {
    "commitment": "toezegging",
    "status": "oordeel",
    "figure": "cijfer",
    "date": "datum",
    "settlement": "afdoening",
    "sentence": "zin",
}
FIELD = {
    "kind": "soort",
    "strength": "stelligheid",
    "actor": "wie",
    "actor_type": "partij",
    "deadline_text": "termijn",
    "deadline_start": "vanaf",
    "deadline_end": "uiterlijk",
    "amount_value": "bedrag",
    "amount_unit": "eenheid",
    "condition": "voorwaarde",
    "recurring": "keert terug",
    "negative": "juist niet doen",
    "repeats": "herhaalt",
    "cell_report": "de cel ernaast",
    "status": "stand",
    "change_what": "wijziging",
    "change_from": "van",
    "change_to": "naar",
    "promised_on": "toegezegd op",
    "refers_to": "verwijst naar",
    "nature": "aard",
    "value": "waarde",
    "value_high": "tot",
    "unit": "eenheid",
    "qualifier": "precisie",
    "subject": "waarvan",
    "period_start": "periode vanaf",
    "period_end": "periode tot en met",
    "date_start": "eerste dag",
    "date_end": "laatste dag",
    "edtf": "edtf",
    "vague": "zonder dag",
    "inferred": "jaar afgeleid",
    "canonical": "vaste vorm",
    "rule_id": "regel",
}
"""The fields of findings, as a person calls them."""
VALUE: dict[str, dict[str, str]] = {
    "kind": KIND | DOCUMENT_KIND,
    "strength": STRENGTH,
    "actor_type": ACTOR_TYPE,
    "amount_unit": UNIT,
    "unit": UNIT,
    "qualifier": QUALIFIER | {"exact": "precies"},
    "status": SETTLEMENT,
    "change_what": CHANGE,
}
"""The words for the values of those fields that hold one of a few."""

MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_HERE = ZoneInfo("Europe/Amsterdam")


def dutch_date(value: date | datetime | str | None) -> str:
    """«13 december 2022»; of a moment also the time, in the Netherlands."""
    if value is None or value == "":
        return "–"
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        value = value.astimezone(_HERE) if value.tzinfo else value
        return f"{value.day} {MONTHS[value.month - 1]} {value.year}, {value:%H:%M}"
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def dutch_document_date(day: date | None, edtf: str | None) -> str:
    """The date of a document as precisely as it is known: «1 december 2023», «december 2023», «2023»."""
    if day and edtf and len(edtf) == len("2023-12"):
        return f"{MONTHS[day.month - 1]} {day.year}"
    return str(day.year) if day and edtf and len(edtf) == len("2023") else dutch_date(day)


def dutch_interval(start: date | None, end: date | None) -> str:
    """«2025», «3e kwartaal…» stay days here: «1 juli 2024 – 30 september 2024», «uiterlijk …», «vanaf …»."""
    if start is None and end is None:
        return "–"
    if start is None:
        return f"uiterlijk {dutch_date(end)}"
    if end is None:
        return f"vanaf {dutch_date(start)}"
    if start == end:
        return dutch_date(start)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    return f"{dutch_date(start)} – {dutch_date(end)}"


def dutch_number(value: Decimal | float | int | None, decimals: int = 6) -> str:
    """«1.234.567,5»: points between thousands, a comma for decimals, no trailing zeros; rounded."""
    if value is None:
        return "–"
    text = f"{Decimal(str(value)):,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.translate(str.maketrans(",.", ".,"))


def dutch_count(count: int, one: str, more: str) -> str:
    """«1 brief», «12 brieven»."""
    return f"{dutch_number(count)} {one if count == 1 else more}"


def dutch_quantity(value: Decimal | float | None, unit: str | None) -> str:
    """«€ 4.900.000», «76%», «174»; to two decimals."""
    number = dutch_number(value, 2)
    if value is None:
        return number
    return {"EUR": f"€ {number}", "percent": f"{number}%"}.get(unit or "", number)


def dutch_value(field: str, value: object) -> str:
    """The value of a finding's field: «voornemen», «1 juli 2025», «64.000.000», «ja»."""
    match value:
        case None | "":
            return "leeg"
        case bool():
            return "ja" if value else "nee"
        case Decimal() | int() | float():
            return dutch_number(value)
        case date():
            return dutch_date(value)
        case list() | tuple():
            return ", ".join(dutch_value(field, item) for item in value)
    text = str(value)
    if word := VALUE.get(field, {}).get(text):
        return word
    with suppress(ValueError):
        return dutch_date(date.fromisoformat(text))
    return text


def dutch_changes(changes: Mapping[str, object]) -> str:
    """«soort: voornemen; uiterlijk: 1 juli 2025»: what a person put in the place of what was found."""
    return "; ".join(
        f"{FIELD.get(name, name)}: {dutch_value(name, value)}" for name, value in changes.items()
    )


def dutch_moved(what: str | None, value: str | None, unit: str | None) -> str:
    """One side of a change: «€ 85.000.000» of an amount, «31 december 2025» of a deadline, else its words."""
    if what == "amount" and value and value.replace(".", "", 1).isdigit():
        return dutch_quantity(Decimal(value), unit)
    if what == "deadline" and value:
        return dutch_value("deadline_end", value)
    return value or ""
