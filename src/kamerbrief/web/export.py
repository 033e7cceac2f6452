"""Lists to take along: CSV, Excel, Parquet, and JSON in the shape of parliament's open-data entity."""

import csv
import io
import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import xlsxwriter

from ..store.follow import Row
from ..wording import CHANGE, STATUS, dutch_document_date, dutch_moved

COLUMNS = (
    "promise_id commitment_id summary kind strength actor actor_type "
    "deadline_text deadline_start first_deadline deadline days_slipped amount_value amount_unit "
    "status change_what change_from change_to decided_by "
    "file page document_date document_kind dossier number reference ministry sender_role"
).split()
"""No names of people: they are left out unless asked for (``with_names``)."""

_SHEET = {"Omschrijving": 70, "Vindplaats": 45, "Stand van zaken": 28, "Termijn": 14, "Ministerie": 40}
"""The columns of the sheet and their widths."""

OFFICIAL_STATUS = {"dropped": "Vervallen", "partly": "Deels Voldaan", "fulfilled": "Voldaan"}


def columns(with_names: bool) -> list[str]:
    """The exported columns; the name of who signed only when asked for."""
    return [*COLUMNS, "sender_name"] if with_names else list(COLUMNS)


def as_csv(rows: Sequence[Row], names: Sequence[str]) -> bytes:
    """UTF-8 with a byte order mark and semicolons: what a Dutch spreadsheet opens as it is.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow([_harmless(_plain(row.get(name))) for name in names])
    return b"\xef\xbb\xbf" + target.getvalue().encode()


def as_excel(rows: Sequence[Row]) -> bytes:
    """The columns of the ministries' own lists (see ``_SHEET``), the deadline and the ministry."""
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("Toezeggingen")
    head = book.add_format({"bold": True, "bg_color": "#154273", "font_color": "#FFFFFF", "valign": "top"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "d-m-yyyy", "valign": "top", "align": "left"})
    for column, (title, width) in enumerate(
        [
            ("Omschrijving", 70),
            ("Vindplaats", 45),
            ("Stand van zaken", 28),
            ("Termijn", 14),
            ("Ministerie", 40),
        ]
    ):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, head)
    for number, row in enumerate(rows, start=1):
        sheet.write_string(number, 0, row["quote"] or row["summary"], wrap)
        sheet.write_string(number, 1, citation(row), wrap)
        sheet.write_string(number, 2, _standing(row), wrap)
        if row["deadline"]:
            sheet.write_datetime(number, 3, row["deadline"], day)
        sheet.write_string(number, 4, row["ministry"] or "", wrap)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(1, len(rows)), 4)
    book.close()
    return target.getvalue()


def as_official_json(rows: Sequence[Row]) -> bytes:
    """The shape of the entity ``Toezegging`` of parliament's open data; ``Voldaan`` only where it is decided.

    What the program only thinks stands in ``VoorgesteldeStatus``, a field of our own.
    """
    return json.dumps(
        {"value": [_entity(row) for row in rows]}, ensure_ascii=False, indent=1, default=_plain
    ).encode()


def _entity(row: Row) -> dict[str, Any]:
    settled = row["certainty"] == "stated" or (row["decided_by"] not in (None, "rule"))
    official = OFFICIAL_STATUS.get(row["status"], "Openstaand")
    return {
        "Nummer": row["promise_id"],
        "Tekst": row["quote"] or row["summary"],
        "Status": official if settled else "Openstaand",
        "VoorgesteldeStatus": official,
        "Aanmaakdatum": row["document_date"],
        "DatumNakoming": row["deadline"],
        "Ministerie": row["ministry"],
        "Functie": row["sender_role"],
        "KamerbriefNakoming": row["reported_file"],
    }


def citation(row: Row) -> str:
    """«Kamerstukken II 2023/24, 29 538, nr. 355, p. 3» of a Kamerstuk, or the letter by date and kenmerk."""
    page = f"p. {row['page']}"
    if row["dossier"] and row["number"]:
        dossier = row["dossier"]
        digits, _, rest = dossier.partition("-")
        spaced = f"{digits[:-3]} {digits[-3:]}" if len(digits) == 5 else digits
        year = (row["session_year"] or "").replace("–", "-").split("-")
        session = f" {year[0]}/{year[1][-2:]}" if len(year) == 2 else ""
        address = f"https://zoek.officielebekendmakingen.nl/kst-{dossier}-{row['number']}.html"
        rest = f" {rest}" if rest else ""
        return f"Kamerstukken II{session}, {spaced}{rest}, nr. {row['number']}, {page} ({address})"
    parts = [row["subject"] or row["file"], dutch_document_date(row["document_date"], row["document_edtf"])]
    parts += [row["reference"], page]
    return ", ".join(part for part in parts if part and part != "–")


def _standing(row: Row) -> str:
    text: str = STATUS.get(row["status"]) or row["status"]
    if row["change_what"]:
        what, unit = row["change_what"], row["amount_unit"]
        before, after = (dutch_moved(what, row[side], unit) for side in ("change_from", "change_to"))
        text += f"; {CHANGE.get(what, what)} van {before} naar {after}"
    if row["decided_by"] not in (None, "rule"):
        text += f" (besloten door {row['decided_by']})"
    return text


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    return value


def _harmless(value: Any) -> Any:
    return "'" + value if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
