"""Decode the text of a page with pdfium: a handful of calls a word, none a letter.

pdfium hands over the text of a page in one call, blanks and line ends included. A word's place follows
from its first and its last character; only where a word may hold more than one size (a footnote mark
behind a year, small capitals) is each character looked at. The height of a «loose» character box is the
size of the font as printed, and its lower edge hangs under the base line by the font's descent.
"""

import re
from ctypes import CFUNCTYPE, c_char, c_float, c_int, c_ushort, c_void_p, cast
from typing import Any

import pypdfium2.raw as raw

from .redaction import Bars
from .words import Style, Word

_TOKEN = re.compile(r"[^\s\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-", "\u2010": "-", "\u2011": "-", "\x00": None})
_SOFT = re.compile("\u00ad(?!$)")
_MAY_BE_MIXED = re.compile(r"\D[0-9*†‡§]|[0-9*†‡§]\D")
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SURROGATE = re.compile("[\ud800-\udfff]")
_LIGATURE = re.compile("[ﬀ-ﬆ]")
_BOLD_NAME = re.compile(r"bold|black|heavy|semibold|demi(?!ng)|[-,]bd\b", re.I)
_ITALIC_NAME = re.compile(r"italic|oblique|kursiv|cursief|[-,]it\b", re.I)

_TIGHT = 0.16
"""A gap that pdfium made a blank of, though the page has none there, and that is narrower than this many
times the size, is letter-spacing: «K amers tuk»."""
_FORCE_BOLD, _ITALIC_FLAG = 1 << 18, 1 << 6
_INVISIBLE, _FILL_AND_STROKE = 3, 2


def _call(function: Any, answer: Any, *arguments: Any) -> Any:
    """The same C function, called with plain addresses: half the time of the typed call."""
    return CFUNCTYPE(answer, *arguments)(cast(function, c_void_p).value or 0)


_loose_box = _call(raw.FPDFText_GetLooseCharBox, c_int, c_void_p, c_int, c_void_p)
_object_of = _call(raw.FPDFText_GetTextObject, c_void_p, c_void_p, c_int)
_font_of = _call(raw.FPDFTextObj_GetFont, c_void_p, c_void_p)
_mode_of = _call(raw.FPDFTextObj_GetTextRenderMode, c_int, c_void_p)
_text_of = _call(raw.FPDFText_GetText, c_int, c_void_p, c_int, c_int, c_void_p)
_unicode_of = _call(raw.FPDFText_GetUnicode, c_int, c_void_p, c_int)
_name_of = _call(raw.FPDFFont_GetBaseFontName, c_int, c_void_p, c_void_p, c_int)
_flags_of = _call(raw.FPDFFont_GetFlags, c_int, c_void_p)
_weight_of = _call(raw.FPDFFont_GetWeight, c_int, c_void_p)
_angle_of = _call(raw.FPDFText_GetCharAngle, c_float, c_void_p, c_int)
_is_generated = _call(raw.FPDFText_IsGenerated, c_int, c_void_p, c_int)


def plain_text(piece: str) -> str:
    """Ligatures as letters, every hyphen as «-», soft hyphens only where a line may end, no empty glyphs."""
    if _LIGATURE.search(piece):
        piece = _LIGATURE.sub(lambda m: _LIGATURES[m.group()], piece)
    return _SOFT.sub("", piece.translate(_HYPHENS))


def style_of(font: str, flags: int = 0, weight: int = 0) -> Style:
    """Bold and italic by the font's name («Verdana-Bold»), its flags and its weight."""
    return Style(
        bool(_BOLD_NAME.search(font) or flags & _FORCE_BOLD or weight >= 600),
        bool(_ITALIC_NAME.search(font) or flags & _ITALIC_FLAG),
    )


def stands_apart(before: str, token: str) -> bool:
    """Whether a blank that the page does have belongs there, however narrow the widths of the font make it:
    behind the sign for euro («€ 14»), and behind a comma before a word. Letter-spaced print has no such
    place: «4, 9» is a number."""
    return before.endswith("€") or (before.endswith((",", ";", ":")) and token[:1].isalpha())


class Glyphs:
    """The text of one open page. ``lines`` are the words between two line ends of pdfium, as they come."""

    def __init__(self, page: Any, left: float, top: float, bars: Bars | None = None) -> None:
        self._bars = bars
        text_page = raw.FPDFText_LoadPage(page)
        self._page = cast(text_page, c_void_p).value
        self._left, self._top = left, top
        self._fonts: dict[int, Style] = {}
        self._styles: dict[int, Style] = {}
        self.turned = 0  # characters that don't run from left to right
        self.aslant = 0.0  # share of the print, by sample, that runs up or down
        try:
            self.text = self._whole_text(raw.FPDFText_CountChars(text_page))
            samples = range(len(self.text) // 80, len(self.text), max(1, len(self.text) // 40))
            angles = [abs(_angle_of(self._page, index)) for index in samples]
            self.aslant = sum(0.7 < angle < 5.6 for angle in angles) / max(1, len(angles))
            self.lines = self._lines()
        finally:
            raw.FPDFText_ClosePage(text_page)

    def is_bad(self) -> bool:
        """Does this reading miss or mangle a part of the page: turned print, glyphs without a letter?"""
        letters = sum(len(word.text) for line in self.lines for word in line) if self.turned else 0
        unknown = self.text.count("\x00") + self.text.count("\ufffd")
        if self.aslant > 0.5:
            return True
        return self.turned > 0.2 * (letters + self.turned) or unknown > 0.002 * len(self.text)

    def _whole_text(self, count: int) -> str:
        if count <= 0:
            return ""
        buffer = (c_ushort * (count + 1))()
        written = _text_of(self._page, 0, count, buffer)
        if written == count + 1:
            text = bytes(buffer).decode("utf-16-le", "surrogatepass")[:count]
            if not _SURROGATE.search(text):
                return text
        # positions and characters don't agree: one call a character
        codes = (_unicode_of(self._page, index) for index in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else "\x00" for code in codes)

    def _lines(self) -> list[list[Word]]:
        text = self.text
        spans = [match.span() for match in _TOKEN.finditer(text)]
        boxes = self._boxes([index for start, end in spans for index in (start, end - 1)])
        lines: list[list[Word]] = []
        line: list[Word] = []
        before = 0
        left, edge = self._left, self._top
        style_at = self._style_at
        bars = self._bars
        for number, (start, end) in enumerate(spans):
            if line and "\n" in text[before:start]:
                lines.append(line)
                line = []
            before = end
            x0, top, right, bottom = boxes[2 * number]
            first_right = right
            _, last_top, right, last_bottom = boxes[2 * number + 1]
            height = top - bottom
            if height < 0.5:
                self.turned += end - start
                continue
            token = text[start:end]
            glued = bool(
                line
                and x0 - left - line[-1].x1 < _TIGHT * height
                and abs(edge - bottom - line[-1].bottom) < 0.5 * height
                and (x0 - left - line[-1].x1 < 0.5 * _TIGHT * height or _is_generated(self._page, start - 1))
                and not (stands_apart(line[-1].text, token) and not _is_generated(self._page, start - 1))
            )
            if bars and bars.touches(x0 - left, edge - top, right - left, edge - bottom):
                pieces = self._visible(start, end, bars)
            elif end - start > 1 and (
                abs(top - last_top) > 0.1 * height
                or abs(bottom - last_bottom) > 0.1 * height
                or right < first_right
                or _MAY_BE_MIXED.search(token)
            ):
                pieces = self._pieces(start, end)
            elif token.isascii():
                line.append(
                    Word(token, x0 - left, edge - top, right - left, edge - bottom, style_at(start), glued)
                )
                continue
            else:
                pieces = [(token, x0, top, right, bottom, start)]
            for piece, x0, top, right, bottom, index in pieces:
                piece = plain_text(piece)
                if not piece:
                    continue
                if index > start and line:
                    glued = x0 - left - line[-1].x1 < _TIGHT * height
                line.append(
                    Word(
                        piece,
                        x0 - left,
                        edge - top,
                        right - left,
                        edge - bottom,
                        style_at(index),
                        glued,
                    )
                )
        if line:
            lines.append(line)
        return [words for words in lines if words]

    def _boxes(self, indices: list[int]) -> list[tuple[float, float, float, float]]:
        buffer = (c_float * (4 * len(indices)))()
        address = cast(buffer, c_void_p).value or 0
        page, call = self._page, _loose_box
        for index in indices:
            call(page, index, address)
            address += 16
        numbers = iter(buffer[:])
        return list(zip(numbers, numbers, numbers, numbers, strict=True))

    def _pieces(self, start: int, end: int) -> list[tuple[str, float, float, float, float, int]]:
        """The runs of one size and height in [start, end)."""
        pieces: list[tuple[str, float, float, float, float, int]] = []
        first = start
        boxes = self._boxes(list(range(start, end)))
        for index in range(start, end + 1):
            if index < end:
                (_, top, _, bottom), (x0, top0, _, bottom0) = boxes[index - start], boxes[first - start]
                height = max(top0 - bottom0, 0.5)
                if abs((top - bottom) - height) <= 0.12 * height and abs(bottom - bottom0) <= 0.12 * height:
                    continue
            x0, top, _, bottom = boxes[first - start]
            right = max(box[2] for box in boxes[first - start : index - start])
            pieces.append((self.text[first:index], x0, top, right, bottom, first))
            first = index
        return pieces

    def _visible(self, start: int, end: int, bars: Bars) -> list[tuple[str, float, float, float, float, int]]:
        """The characters of [start, end) that no black bar hides, in runs."""
        runs: list[list[int]] = []
        boxes = self._boxes(list(range(start, end)))
        for index, (x0, top, x1, bottom) in zip(range(start, end), boxes, strict=True):
            drawn = _object_of(self._page, index)
            if bars.hide(x0 - self._left, self._top - top, x1 - self._left, self._top - bottom, drawn):
                continue
            if runs and runs[-1][-1] == index - 1:
                runs[-1].append(index)
            else:
                runs.append([index])
        return [piece for run in runs for piece in self._pieces(run[0], run[-1] + 1)]

    def _style_at(self, index: int) -> Style:
        drawn = _object_of(self._page, index)
        style = self._styles.get(drawn)
        if style is None:
            style = self._styles[drawn] = self._look(drawn)
        return style

    def _look(self, drawn: int) -> Style:
        if not drawn:
            return Style()
        font, mode = _font_of(drawn), _mode_of(drawn)
        looks = self._fonts.get(font)
        if looks is None:
            name = (c_char * 128)()
            if font:
                _name_of(font, name, 127)
            called = name.value.decode("utf-8", "replace")
            flags, weight = (_flags_of(font), _weight_of(font)) if font else (0, 0)
            looks = self._fonts[font] = style_of(called, flags, weight)
        return Style(looks.bold or mode == _FILL_AND_STROKE, looks.italic, mode == _INVISIBLE)
