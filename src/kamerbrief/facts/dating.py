"""The date of a document: from the page, a sidecar, the file's name or evidence in the text."""

import re
from collections import Counter
from pathlib import Path

from ..model.facts import DateSource, DocumentDate
from ..model.layout import BlockKind, FurnitureKind, Layout
from .calendar import edtf_date, make_date, printed_date
from .notes import Notes, label_of, labelled

_PLACE = re.compile(
    r"^\s*(?:[’']?s-?\s?Gravenhage|(?:[A-ZÀ-Þ][\w’'-]+)(?:\s[A-ZÀ-Þ][\w’'-]+)?),?\s+(?=\d{1,2}[\s-])"
)
_PREFIX = re.compile(r"(?P<date>(?:19|20)\d\d(?:-?(?:0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\d|3[01]))?)?)(?!\d)")
_STATE_OF = re.compile(
    r"(?:stand van zaken|stand per|peildatum|realisatie|resultaten|voortgang\w*|jaarverslag|jaarrapportage|"
    r"versie|actualisatie|monitor)\b[^.;]{0,40}?\b(?P<year>(?:19|20)\d\d)\b(?!\s?[-–/]\s?\d)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,€-])(?P<year>20\d\d)(?![\d%-]|[.,]\d|\s?[-–/]\s?\d)")
_AHEAD = re.compile(
    r"\b(?:zal|zullen|uiterlijk|vóór|voor|vanaf|streven|doel|ambitie|toekomst\w*|komende?|gaan|gaat|ga|"
    r"tot en met|t/m|tot|prognose|verwacht\w*|planning|gepland|beoogd|richting)\b",
    re.IGNORECASE,
)


def date_on_page(notes: Notes, answered_on: str | None) -> DocumentDate | None:
    """The day that the document prints as its own: behind «Datum», or with the place of writing."""
    if answered_on and (day := printed_date(answered_on, DateSource.PAGE)):
        return day
    for value in labelled("date", notes.head()):
        if day := printed_date(value[0], DateSource.PAGE):
            return day
    for piece in notes.head():
        if piece.kind in (FurnitureKind.FOOTER, FurnitureKind.SIDE_COLUMN) or (
            piece.kind is None and len(piece.lines[0]) > 60
        ):
            continue
        for line in piece.lines:
            placed = _PLACE.match(line)
            if not placed or len(line) >= 60 or label_of(line):
                continue
            if day := printed_date(line[placed.end() :], DateSource.PAGE):
                return day
    return None


def date_in_name(path: Path) -> DocumentDate | None:
    """«2022-12-13_brief.pdf», «2021-02_feitenblad.pdf», «20221213 brief.pdf», «2021.pdf»."""
    found = _PREFIX.match(path.stem)
    if not found:
        return None
    digits = found["date"].replace("-", "")
    parts = [digits[:4], digits[4:6], digits[6:8]]
    return edtf_date("-".join(part for part in parts if part), DateSource.FILE_NAME)


def date_in_text(layout: Layout) -> DocumentDate | None:
    """The year that the text supports: its own «Stand van zaken 2021», else the last year told as past.

    Never more than a year: a text that prints no date does not tell its day.
    """
    heads = Counter[int]()
    years = Counter[int]()
    for block in layout.blocks:
        text = layout.text[block.start : block.end]
        head = block.kind in (BlockKind.HEADING, BlockKind.TABLE_CELL) and len(text) < 120
        if head and (found := _STATE_OF.search(text)):
            heads[int(found["year"])] += 1
        if block.kind is BlockKind.FOOTNOTE:
            continue
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            if not _AHEAD.search(sentence):
                years.update(int(found["year"]) for found in _YEAR.finditer(sentence))
    if heads:
        return make_date(max(heads), None, None, DateSource.TEXT)
    told = [year for year, count in years.items() if count >= 2]
    return make_date(max(told), None, None, DateSource.TEXT) if told else None
