"""The typefaces of the test letters, found among the fonts of the system and of Python packages."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

# family: regular, bold, italic, bold italic
FILES = {
    "LiberationSans": (
        "LiberationSans-Regular",
        "LiberationSans-Bold",
        "LiberationSans-Italic",
        "LiberationSans-BoldItalic",
    ),
    "LiberationSerif": (
        "LiberationSerif-Regular",
        "LiberationSerif-Bold",
        "LiberationSerif-Italic",
        "LiberationSerif-BoldItalic",
    ),
    "DejaVuSans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"),
    "DejaVuSerif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic"),
    "SourceSansPro": (
        "SourceSansPro-Regular",
        "SourceSansPro-Bold",
        "SourceSansPro-It",
        "SourceSansPro-BoldIt",
    ),
    "Caladea": ("Caladea-Regular", "Caladea-Bold", "Caladea-Italic", "Caladea-BoldItalic"),
}
BUILT_IN = {
    "Helvetica": ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Helvetica-BoldOblique"),
    "Times": ("Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic"),
}


@cache
def _installed() -> dict[str, Path]:
    places = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts"]
    places += [Path(p) / d for p in sys.path for d in ("font_source_sans_pro", "font_caladea")]
    return {f.stem: f for place in places if place.is_dir() for f in place.rglob("*.ttf")}


@cache
def font_name(family: str, bold: bool = False, italic: bool = False) -> str:
    """The name under which reportlab knows this face; registered when first asked for."""
    at = bold + 2 * italic
    if family in BUILT_IN:
        return BUILT_IN[family][at]
    name = FILES[family][at]
    if name not in _installed():
        raise SystemExit(
            f"The typeface {name} is not installed; tests/letters/README.md says where it comes from."
        )
    pdfmetrics.registerFont(TTFont(name, str(_installed()[name])))
    return name


@cache
def width_of(text: str, font: str, size: float) -> float:
    return pdfmetrics.stringWidth(text, font, size)
