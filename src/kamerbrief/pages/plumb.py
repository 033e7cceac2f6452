"""Pages that pdfium reads badly, read by pdfplumber: turned print, glyphs that pdfium has no letter for."""

from typing import Any, NamedTuple

from pdfplumber.utils.text import extract_words

from .drawing import Drawing, Fill, Rule
from .glyphs import plain_text, style_of
from .redaction import is_bar
from .turned import Area, Turn
from .words import Word


class Plumbed(NamedTuple):
    """Words line by line, the drawing, the black bars with text under them, and how the page is turned."""

    lines: list[list[Word]]
    drawing: Drawing
    hidden: list[Fill]
    turn: Turn | None


def plumb(page: Any) -> Plumbed:
    """Read a page by pdfplumber.

    pdfplumber doesn't tell what is painted over what: here a bar hides all but white letters.
    """
    drawing = _drawing(page)
    bars = [fill for fill in drawing.fills if is_bar(fill)]
    used: list[Fill] = []
    if bars:
        page = page.filter(lambda item: _is_visible(item, bars, used))
    turn = _turn(page)
    chars = [_upright(c, turn) for c in page.chars if not c["upright"]] if turn else page.chars
    lines: list[list[Word]] = []
    for word in extract_words(chars, extra_attrs=["fontname", "size"], keep_blank_chars=False):
        text = plain_text(word["text"])
        if not text or not word["upright"]:
            continue
        bottom = word["bottom"]
        made = Word(text, word["x0"], bottom - word["size"], word["x1"], bottom, style_of(word["fontname"]))
        last = lines[-1][-1] if lines else None
        if last and abs(last.bottom - bottom) < 0.5 * word["size"] and made.x0 >= last.x1 - 1:
            lines[-1].append(made)
        else:
            lines.append([made])
    if turn:
        drawing.rules = [Rule(*turn.to_reading(*rule)) for rule in drawing.rules]
        drawing.fills = [Fill(*turn.to_reading(*fill[:4]), *fill[4:]) for fill in drawing.fills]
        drawing.images = [turn.to_reading(*image) for image in drawing.images]
    return Plumbed(lines, drawing, used, turn)


def _named(area: Area) -> dict[str, float]:
    return dict(zip(("x0", "top", "x1", "bottom"), area, strict=True))


def _turn(page: Any) -> Turn | None:
    """How the sheet is turned for reading when most of its print runs up or down."""
    turned = [char for char in page.chars if not char["upright"]]
    if len(turned) <= 0.5 * len(page.chars):
        return None
    up = sum(char["matrix"][1] > 0 for char in turned)
    return Turn(2 * up > len(turned), float(page.width), float(page.height))


def _upright(char: dict[str, Any], turn: Turn) -> dict[str, Any]:
    area = _named(turn.to_reading(char["x0"], char["top"], char["x1"], char["bottom"]))
    size = area["bottom"] - area["top"]
    width = area["x1"] - area["x0"]
    return {
        **char,
        **area,
        "upright": True,
        "doctop": area["top"],
        "size": size,
        "width": width,
        "height": size,
    }


def _drawing(page: Any) -> Drawing:
    drawing = Drawing()
    for edge in page.edges:
        drawing.rules.append(Rule(edge["x0"], edge["top"], edge["x1"], edge["bottom"]))
    for turn, rect in enumerate(page.rects):
        if rect.get("fill"):
            darkness = _darkness(rect.get("non_stroking_color"))
            drawing.fills.append(
                Fill(rect["x0"], rect["top"], rect["x1"], rect["bottom"], darkness, True, turn)
            )
    drawing.images = [(i["x0"], i["top"], i["x1"], i["bottom"]) for i in page.images]
    return drawing


def _is_visible(item: dict[str, Any], bars: list[Fill], used: list[Fill]) -> bool:
    if item["object_type"] != "char" or _darkness(item.get("non_stroking_color")) < 0.5:
        return True
    x, y = (item["x0"] + item["x1"]) / 2, (item["top"] + item["bottom"]) / 2
    for bar in bars:
        if bar.x0 <= x <= bar.x1 and bar.top <= y <= bar.bottom:
            if bar not in used:
                used.append(bar)
            return False
    return True


def _darkness(colour: Any) -> float:
    """0 white … 1 black, of a colour in grey, RGB or CMYK; black where none is set."""
    values = (
        [float(v) for v in colour if isinstance(v, int | float)] if isinstance(colour, tuple | list) else []
    )
    if len(values) == 1:
        return 1 - values[0]
    if len(values) == 3:
        return 1 - (0.299 * values[0] + 0.587 * values[1] + 0.114 * values[2])
    if len(values) == 4:
        return min(1.0, values[3] + sum(values[:3]) / 3)
    return 1.0
