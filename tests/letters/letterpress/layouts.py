"""The pages ministries and the parliament print: what stands around the text, and where it flows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from letterpress.blocks import Letter, rows_of
from letterpress.fonts import font_name, width_of
from letterpress.setting import PAGE_HEIGHT, PAGE_WIDTH, Frame, Sheet, Style, pour, text_rows, write

BLUE = "#154273"


def flow(sheet: Sheet, text: str, style: Style, x: float, top: float, width: float) -> float:
    """Set wrapped text at a fixed place; gives the place under it."""
    for row in text_rows(text, style, width):
        row.paint(sheet, x, top)
        top -= row.height
    return top


def side_column(
    sheet: Sheet, parts: list[tuple[str, tuple[str, ...]]], x: float, top: float, width: float, style: Style
) -> None:
    small = style.but(size=6.5, leading=8.6, justified=False, hyphenated=False, ligatures=False)
    for label, lines in parts:
        if label:
            top = flow(sheet, label, small.but(bold=True), x, top, width)
        for line in lines:
            top = flow(sheet, line, small, x, top, width)
        top -= 6


def ribbon(sheet: Sheet, ministry: tuple[str, ...], style: Style, x: float = 280) -> None:
    sheet.fill(x, PAGE_HEIGHT - 96, 30, 96, BLUE)
    sheet.fill(x + 9, PAGE_HEIGHT - 80, 12, 14, "#ffffff")
    y = PAGE_HEIGHT - 66
    for line in ministry:
        sheet.say(
            x + 38, y, line, style.but(size=10, justified=False, ligatures=False, family="LiberationSerif")
        )
        y -= 12


def plain(style: Style) -> Style:
    return style.but(justified=False, hyphenated=False, ligatures=False)


class Letterhead:
    """The house style of the government: ribbon, side column at the right or the left, "Pagina 1 van 3"."""

    def __init__(self, letter: Letter, side: str) -> None:
        self.letter, self.head = letter, letter.head
        self.x, self.width, self.side_x = (76, 372, 466) if side == "right" else (176, 362, 48)
        self.side_width = 100

    def frames(self, sheets: dict[int, Sheet]) -> Iterator[tuple[int, Frame]]:
        page = 1
        while True:
            sheet = sheets.setdefault(page, Sheet())
            top = self.first(sheet) if page == 1 else PAGE_HEIGHT - 128
            if page > 1:
                side_column(
                    sheet,
                    self.head["side_next"],
                    self.side_x,
                    PAGE_HEIGHT - 128,
                    self.side_width,
                    self.letter.style,
                )
            yield page, Frame(self.x, top, self.width, 76)
            page += 1

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        ribbon(sheet, self.head["ministry"], style, self.head.get("ribbon_x", 280))
        sheet.say(self.x, PAGE_HEIGHT - 130, self.head["return"], style.but(size=6.5))
        side_column(
            sheet, self.head["side"], self.side_x, PAGE_HEIGHT - 124, self.side_width, self.letter.style
        )
        y = PAGE_HEIGHT - 168
        for line in self.head["address"]:
            sheet.say(self.x, y, line, style)
            y -= style.leading
        y = PAGE_HEIGHT - 262
        label_width = self.head.get("label_width", 0)
        for label, value in self.head["lines"]:
            if label_width:
                sheet.say(self.x, y, label, style)
                y = (
                    flow(
                        sheet,
                        value,
                        style,
                        self.x + label_width,
                        y + style.leading * 0.72,
                        self.width - label_width,
                    )
                    - style.leading * 0.72
                )
            else:
                y = (
                    flow(sheet, f"{label} {value}", style, self.x, y + style.leading * 0.72, self.width)
                    - style.leading * 0.72
                )
        return y - 6

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=6.5)
        for page, sheet in sheets.items():
            sheet.say(self.side_x, 40, f"Pagina {page} van {len(sheets)}", small)


class Memo(Letterhead):
    """A nota: who it is for at the left, the word nota, what is asked of the minister."""

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        ribbon(sheet, self.head["ministry"], style)
        y = PAGE_HEIGHT - 136
        for line in self.head["address"]:
            y = flow(sheet, line, style.but(size=style.size * 0.9), self.x, y, 90)
        sheet.say(self.x + 110, PAGE_HEIGHT - 148, "nota", style.but(size=18))
        y = flow(sheet, self.head["subject"], style, self.x + 110, PAGE_HEIGHT - 160, self.width - 110)
        sheet.say(self.x + 110, y - 22, self.head["asked"], style.but(bold=True, size=style.size + 1))
        side_column(
            sheet, self.head["side"], self.side_x, PAGE_HEIGHT - 132, self.side_width, self.letter.style
        )
        y = min(y - 40, PAGE_HEIGHT - 240)
        sheet.line(self.x, y, self.x + self.width, y)
        return y - 14


class OldLetter:
    """A letterhead without side column: reference lines in columns, a running header, a page number below."""

    def __init__(self, letter: Letter) -> None:
        self.letter, self.head = letter, letter.head
        self.x, self.width = 71, 453

    def frames(self, sheets: dict[int, Sheet]) -> Iterator[tuple[int, Frame]]:
        page = 1
        while True:
            sheet = sheets.setdefault(page, Sheet())
            yield page, Frame(self.x, self.first(sheet) if page == 1 else PAGE_HEIGHT - 86, self.width, 70)
            page += 1

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        y = PAGE_HEIGHT - 70
        for line in self.head["ministry"]:
            sheet.say(self.x, y, line, style.but(bold=True, size=style.size + 3))
            y -= style.leading + 3
        y -= 14
        for line in self.head["address"]:
            sheet.say(self.x, y, line, style)
            y -= style.leading
        y -= 16
        small = style.but(size=style.size * 0.78)
        step = self.width / len(self.head["columns"])
        for i, (label, value) in enumerate(self.head["columns"]):
            sheet.say(self.x + i * step, y, label, small)
            sheet.say(self.x + i * step, y - style.leading, value, style.but(size=style.size * 0.9))
        y -= 2 * style.leading + 6
        for label, value in self.head["lines"]:
            sheet.say(self.x, y, label, small)
            y = (
                flow(
                    sheet, value, style.but(bold=True), self.x + 62, y + style.leading * 0.72, self.width - 62
                )
                - style.leading * 0.72
            )
        return y - 8

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=8)
        for page, sheet in sheets.items():
            if page > 1:
                sheet.say(self.x, PAGE_HEIGHT - 52, self.head["running"], small.but(italic=True))
                sheet.line(self.x, PAGE_HEIGHT - 58, self.x + self.width, PAGE_HEIGHT - 58, 0.4)
            sheet.say(
                PAGE_WIDTH / 2 - 6,
                38,
                str(page) if "page" not in self.head else self.head["page"].format(page, len(sheets)),
                small,
            )


class Article(OldLetter):
    """As a typesetting program of a university sets a report: a title, running headers."""

    def __init__(self, letter: Letter) -> None:
        super().__init__(letter)
        self.x, self.width = 98, 398

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style).but(ligatures=self.letter.style.ligatures)
        y = PAGE_HEIGHT - 92
        for line in self.head["above"]:
            sheet.say(self.x, y, line, style)
            y -= style.leading
        y = flow(
            sheet,
            self.head["title"],
            style.but(bold=True, size=style.size + 4, leading=style.leading + 5),
            self.x,
            y - 6,
            self.width,
        )
        for line in self.head["under"]:
            sheet.say(self.x, y - style.leading, line, style)
            y -= style.leading
        return y - 22

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=8.5)
        for page, sheet in sheets.items():
            if page > 1:
                sheet.say(self.x, PAGE_HEIGHT - 56, self.head["running"], small.but(italic=True))
                sheet.say(self.x + self.width - 10, PAGE_HEIGHT - 56, str(page), small)
                sheet.line(self.x, PAGE_HEIGHT - 61, self.x + self.width, PAGE_HEIGHT - 61, 0.4)


class Office(OldLetter):
    """From a word processor: place and date at the right, references below, "Blad 2 van 3" at the foot."""

    def __init__(self, letter: Letter) -> None:
        super().__init__(letter)
        self.x, self.width = 85, 425

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        y = PAGE_HEIGHT - 78
        for line in self.head["ministry"]:
            wide = width_of(line, font_name(style.family, True), style.size + 1)
            sheet.say(self.x + (self.width - wide) / 2, y, line, style.but(bold=True, size=style.size + 1))
            y -= style.leading + 1
        sheet.line(self.x, y + 4, self.x + self.width, y + 4, 1.2, self.head.get("colour", BLUE))
        y -= 24
        for line in self.head["address"]:
            sheet.say(self.x, y, line, style)
            y -= style.leading
        place = self.head["place"]
        sheet.say(self.x + self.width - width_of(place, font_name(style.family), style.size), y, place, style)
        y -= style.leading * 2
        for label, value in self.head["lines"]:
            sheet.say(self.x, y, label, style.but(italic=True))
            y = flow(sheet, value, style, self.x + 92, y + style.leading * 0.72, self.width - 92)
            y -= style.leading * 0.72
        return y - 10

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=7.5)
        for page, sheet in sheets.items():
            sheet.say(self.x, 40, self.head["foot"], small)
            blad = f"Blad {page} van {len(sheets)}"
            sheet.say(self.x + self.width - width_of(blad, font_name(small.family), 7.5), 40, blad, small)


class Kamerstuk:
    """The official print of the parliament."""

    def __init__(self, letter: Letter) -> None:
        self.letter, self.head = letter, letter.head
        self.x, self.width = 162, 352

    def frames(self, sheets: dict[int, Sheet]) -> Iterator[tuple[int, Frame]]:
        page = 1
        while True:
            sheet = sheets.setdefault(page, Sheet())
            yield page, Frame(self.x, self.first(sheet) if page == 1 else PAGE_HEIGHT - 66, self.width, 84)
            page += 1

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        sheet.say(42, PAGE_HEIGHT - 76, "Tweede Kamer der Staten-Generaal", style.but(bold=True, size=15))
        sheet.say(498, PAGE_HEIGHT - 76, "2", style.but(bold=True, size=30))
        sheet.line(42, PAGE_HEIGHT - 84, 514, PAGE_HEIGHT - 84, 0.8)
        sheet.say(42, PAGE_HEIGHT - 102, f"Vergaderjaar {self.head['year']}", style.but(size=9))
        bold = style.but(bold=True, size=10)
        y = PAGE_HEIGHT - 152
        sheet.say(42, y, self.head["dossier"], bold)
        y = flow(sheet, self.head["subject"], bold, self.x, y + 9.5, self.width) - 12
        sheet.say(42, y - 9.5, f"Nr. {self.head['number']}", bold)
        y = flow(sheet, self.head["what"], bold, self.x, y, self.width) - 14
        for line in self.head["lines"]:
            y = flow(sheet, line, style, self.x, y, self.width) - style.leading
        return y

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=6.5)
        dossier = self.head["dossier"].replace(" ", "")
        for i, line in enumerate(
            (
                f"kst-{dossier}-{self.head['number']}",
                "ISSN 0921 - 7371",
                f"’s-Gravenhage {self.head['printed']}",
            )
        ):
            sheets[1].say(42, 56 - 8 * i, line, small)
        for page, sheet in sheets.items():
            sheet.say(
                self.x,
                40,
                f"Tweede Kamer, vergaderjaar {self.head['year']}, "
                f"{self.head['dossier']}, nr. {self.head['number']}",
                small.but(size=7),
            )
            sheet.say(510, 40, str(page), small.but(size=7))


class Aanhangsel:
    """Written questions and the minister's answers, in two columns."""

    def __init__(self, letter: Letter) -> None:
        self.letter, self.head = letter, letter.head

    def frames(self, sheets: dict[int, Sheet]) -> Iterator[tuple[int, Frame]]:
        page = 1
        while True:
            sheet = sheets.setdefault(page, Sheet())
            top = self.first(sheet) if page == 1 else PAGE_HEIGHT - 64
            yield page, Frame(42, top, 246, 70)
            yield page, Frame(308, top, 246, 70)
            page += 1

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        sheet.say(42, PAGE_HEIGHT - 70, "Tweede Kamer der Staten-Generaal", style.but(bold=True, size=14))
        sheet.say(538, PAGE_HEIGHT - 70, "2", style.but(bold=True, size=28))
        sheet.line(42, PAGE_HEIGHT - 78, 554, PAGE_HEIGHT - 78, 0.8)
        sheet.say(42, PAGE_HEIGHT - 94, f"Vergaderjaar {self.head['year']}", style.but(size=9))
        sheet.say(308, PAGE_HEIGHT - 94, "Aanhangsel van de Handelingen", style.but(size=9))
        sheet.say(
            42,
            PAGE_HEIGHT - 112,
            "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
            style.but(size=8, bold=True),
        )
        sheet.line(42, PAGE_HEIGHT - 120, 554, PAGE_HEIGHT - 120, 0.4)
        return PAGE_HEIGHT - 140

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=7)
        sheets[1].say(42, 40, f"ah-tk-{self.head['year'].replace('–', '')}-{self.head['number']}", small)
        sheets[1].say(42, 31, "ISSN 0921 - 7398", small)
        for page, sheet in sheets.items():
            sheet.say(
                170,
                40,
                f"Tweede Kamer, vergaderjaar {self.head['year']}, Aanhangsel van de Handelingen, "
                f"nr. {self.head['number']}",
                small,
            )
            sheet.say(548, 40, str(page), small)


class Annex(OldLetter):
    """An annex: its number at the top, a title, a line of words at the foot of each page."""

    def first(self, sheet: Sheet) -> float:
        style = plain(self.letter.style)
        sheet.say(self.x, PAGE_HEIGHT - 62, self.head["above"], style)
        return (
            flow(
                sheet,
                self.head["title"],
                style.but(bold=True, size=style.size + 3, leading=style.leading + 4),
                self.x,
                PAGE_HEIGHT - 76,
                self.width,
            )
            - 12
        )

    def last(self, sheets: dict[int, Sheet]) -> None:
        small = plain(self.letter.style).but(size=7.5)
        for page, sheet in sheets.items():
            foot = self.head["foot"].format(page, len(sheets))
            sheet.say(self.x + self.width - width_of(foot, font_name(small.family), 7.5), 36, foot, small)
            if page > 1 and "running" in self.head:
                sheet.say(self.x, PAGE_HEIGHT - 52, self.head["running"], small)


LAYOUTS = {
    "side right": lambda letter: Letterhead(letter, "right"),
    "side left": lambda letter: Letterhead(letter, "left"),
    "nota": lambda letter: Memo(letter, "right"),
    "old": OldLetter,
    "article": Article,
    "office": Office,
    "kamerstuk": Kamerstuk,
    "aanhangsel": Aanhangsel,
    "annex": Annex,
}


def typeset(letter: Letter, path: Path) -> int:
    """Make the PDF; gives its number of pages."""
    layout = LAYOUTS[letter.layout](letter)
    sheets: dict[int, Sheet] = {}
    frames = layout.frames(sheets)
    columns = 246 if letter.layout == "aanhangsel" else layout.width
    rows = [r for b in letter.body for r in rows_of(b, letter.style, columns)]
    small = letter.style.but(
        size=letter.style.size * 0.74, leading=letter.style.leading * 0.74, justified=False
    )
    pour(rows, frames, letter.notes, small, lambda page: sheets[page])
    layout.last(sheets)
    write(path, [sheets[p] for p in sorted(sheets)], letter.title, letter.interleaved)
    return len(sheets)
