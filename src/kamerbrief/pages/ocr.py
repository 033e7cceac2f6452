"""Read the words of a page's picture with Tesseract's Dutch model: an optional extra.

Needs the Python package ``pytesseract`` (``pip install kamerbrief[ocr]``) and the system's ``tesseract-ocr``
with ``tesseract-ocr-nld``. Where one of them is missing, ``available`` says so and nothing else breaks.
"""

import os
import shutil
from collections.abc import Sequence
from functools import cache
from statistics import median
from typing import Any

from .drawing import Rule
from .scan import picture_of
from .words import Word

_DPI = 300
_WIPED = 2.0  # points on both sides of a ruled line
_LEAST_CONFIDENCE = 30.0
"""Words that Tesseract itself hardly believes (of 100) are specks and ruled lines."""


@cache
def available() -> bool:
    """Can pages be recognised on this machine?"""
    if shutil.which("tesseract") is None:
        return False
    try:
        import pytesseract

        return "nld" in pytesseract.get_languages()
    except Exception:  # not installed, or an installation that doesn't run: there is no recognition
        return False


def recognise(page: Any, rules: Sequence[Rule]) -> tuple[list[list[Word]], float]:
    """The words of an open page, a list a line, and how sure Tesseract is of them (0 … 100).

    The ruled lines are wiped from the picture first: beside them Tesseract misses words in narrow cells.
    """
    import pytesseract
    from PIL import Image

    os.environ.setdefault("OMP_THREAD_LIMIT", "1")  # letters are read in parallel already
    scale = _DPI / 72
    picture = picture_of(page, scale)
    for rule in rules:
        rows = slice(max(0, int((rule.top - _WIPED) * scale)), int((rule.bottom + _WIPED) * scale))
        picture[rows, max(0, int((rule.x0 - _WIPED) * scale)) : int((rule.x1 + _WIPED) * scale)] = 255
    data = pytesseract.image_to_data(
        Image.fromarray(picture),
        lang="nld",
        config="--psm 3",
        output_type=pytesseract.Output.DICT,
    )
    lines: dict[tuple[int, int, int], list[int]] = {}
    for index, text in enumerate(data["text"]):
        if text.strip() and float(data["conf"][index]) >= _LEAST_CONFIDENCE:
            key = (data["block_num"][index], data["par_num"][index], data["line_num"][index])
            lines.setdefault(key, []).append(index)
    if not lines:
        return [], 0.0
    usual = _size(data, list(lines.values()))
    read: list[list[Word]] = []
    for indices in lines.values():
        own = _height(data, indices)
        size = (own if own > 1.3 * usual else usual) / scale  # a heading is larger, a line without tails not
        foot = median(data["top"][i] + data["height"][i] for i in indices) / scale
        # ink hangs below the base line in some words only: the middle one stands on it
        bottom = foot + 0.2 * size
        read.append(
            [
                Word(
                    data["text"][i].strip(),
                    data["left"][i] / scale,
                    bottom - size,
                    (data["left"][i] + data["width"][i]) / scale,
                    bottom,
                )
                for i in indices
            ]
        )
    sure = median(float(data["conf"][i]) for indices in lines.values() for i in indices)
    return read, sure


def _size(data: dict[str, list[Any]], lines: list[list[int]]) -> float:
    """The size of the print in pixels: a line with tall letters and tails is as high as its font."""
    heights = [_height(data, indices) for indices in lines if len(indices) > 2]
    return float(median(heights)) if heights else 40.0


def _height(data: dict[str, list[Any]], indices: list[int]) -> float:
    """From the top of the tallest letter of a line to the foot of the lowest; askew lines word by word."""
    return float(median(sorted(data["height"][i] for i in indices)[-max(1, len(indices) // 3) :]))
