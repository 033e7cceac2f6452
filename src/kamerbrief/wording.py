"""The Dutch words that a clerk sees, and how dates, numbers and amounts are written for them."""

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


def dutch_number(value: Decimal | float | int | None) -> str:
    """«1.234.567,5»: points between thousands, a comma for decimals, no trailing zeros."""
    if value is None:
        return "–"
    text = f"{Decimal(str(value)):,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", " ").replace(".", ",").replace(" ", ".")


def dutch_quantity(value: Decimal | float | None, unit: str | None) -> str:
    """«€ 4.900.000», «76%», «174»."""
    number = dutch_number(value)
    if value is None:
        return number
    return {"EUR": f"€ {number}", "percent": f"{number}%"}.get(unit or "", number)
