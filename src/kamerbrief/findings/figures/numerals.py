"""Numbers in digits and in Dutch words, as decimals."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from ...engine.numbers import BELOW_HUNDRED
from ..scan import Token

_HALVES = {
    "anderhalf": "1.5",
    "anderhalve": "1.5",
    "tweeënhalf": "2.5",
    "drieënhalf": "3.5",
    "vierenhalf": "4.5",
}
_LONGEST = 60  # the longest number word below a million has fewer letters


@lru_cache(maxsize=4096)
def number_word(word: str) -> Decimal | None:
    """«honderdvijfentwintig» is 125, «twaalfhonderd» 1200, «anderhalf» 1.5; None for other words."""
    if word in _HALVES:
        return Decimal(_HALVES[word])
    if len(word) > _LONGEST:
        return None
    value = _thousands(word)
    return None if value is None else Decimal(value)


def _thousands(word: str) -> int | None:
    head, mark, tail = word.partition("duizend")
    if not mark:
        return _hundreds(word)
    many = 1 if not head else _hundreds(head)
    rest = 0 if not tail else _hundreds(tail.removeprefix("en"))
    return None if many is None or rest is None else many * 1000 + rest


def _hundreds(word: str) -> int | None:
    head, mark, tail = word.partition("honderd")
    if not mark:
        return BELOW_HUNDRED.get(word)
    many = 1 if not head else BELOW_HUNDRED.get(head)
    rest = 0 if not tail else BELOW_HUNDRED.get(tail.removeprefix("en"), BELOW_HUNDRED.get(tail))
    return None if many is None or rest is None else many * 100 + rest


@dataclass(frozen=True, slots=True)
class Numeral:
    """A bare number: tokens [start, end). ``decimals`` counts the digits behind its sign."""

    start: int
    end: int
    value: Decimal
    word: bool = False
    grouped: bool = False
    decimals: int = 0
    dotted: bool = False  # «1.2»: a point as the decimal sign
    negative: bool = False


_HALF_SIGNS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def joined_minus(tokens: Sequence[Token], i: int) -> bool:
    """Whether the dash before token ``i`` stands against it, and a blank or a bracket before the dash."""
    if tokens[i - 1].end != tokens[i].start:
        return False
    return i == 1 or tokens[i - 2].text == "(" or tokens[i - 2].end < tokens[i - 1].start


def _after_minus(tokens: Sequence[Token], i: int) -> bool:
    """«-4», «(−4», «€ -4». Print also uses the dash of ranges, «–22,7»: that is a minus only where nothing
    stands before it that a range could begin with, as in a cell of its own."""
    if i == 0 or tokens[i - 1].text not in ("-", "−", "–") or tokens[i - 1].end != tokens[i].start:
        return False
    if i == 1 or tokens[i - 2].text in "(€":
        return True
    return tokens[i - 1].text != "–" and tokens[i - 2].end < tokens[i - 1].start


def numeral_at(tokens: Sequence[Token], i: int, text: str) -> Numeral | None:
    """The number that starts at token ``i``, in digits or one word."""
    token = tokens[i]
    if not token.digits:
        if token.low in _HALF_SIGNS:
            return Numeral(i, i + 1, _HALF_SIGNS[token.low], decimals=2)
        value = number_word(token.low)
        return None if value is None else Numeral(i, i + 1, value, word=True)
    if not token.text.isascii():
        return None
    digits, j, grouped = token.text, i + 1, False
    while len(digits) <= 3 * (1 + (j - i) // 2) and _joined(tokens, j, ".") and _three(tokens, j + 1):
        digits += tokens[j + 1].text
        j += 2
        grouped = True
    if not grouped and len(digits) <= 3:
        digits, j, grouped = _blanks(tokens, i, text)
    negative = _after_minus(tokens, i)
    if _joined(tokens, j, ",") and _digits_joined(tokens, j + 1):
        tail = tokens[j + 1].text
        return Numeral(
            i,
            j + 2,
            _signed(Decimal(f"{digits}.{tail}"), negative),
            grouped=grouped,
            decimals=len(tail),
            negative=negative,
        )
    dot = _joined(tokens, j, ".") and _digits_joined(tokens, j + 1) and not grouped
    if (
        dot
        and len(tokens[j + 1].text) <= 2
        and not (_joined(tokens, j + 2, ".") and _digits_joined(tokens, j + 3))
    ):
        tail = tokens[j + 1].text
        return Numeral(
            i,
            j + 2,
            _signed(Decimal(f"{digits}.{tail}"), negative),
            decimals=len(tail),
            dotted=True,
            negative=negative,
        )
    value = Decimal(digits)
    if j < len(tokens) and tokens[j].text in _HALF_SIGNS:
        return Numeral(i, j + 1, value + _HALF_SIGNS[tokens[j].text], decimals=2)
    return Numeral(i, j, _signed(value, negative), grouped=grouped, negative=negative)


def _signed(value: Decimal, negative: bool) -> Decimal:
    return -value if negative else value


def _joined(tokens: Sequence[Token], i: int, sign: str) -> bool:
    return i < len(tokens) and tokens[i].text == sign and tokens[i - 1].end == tokens[i].start


def _digits_joined(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].digits and tokens[i - 1].end == tokens[i].start


def _three(tokens: Sequence[Token], i: int) -> bool:
    return _digits_joined(tokens, i) and len(tokens[i].text) == 3


def _blanks(tokens: Sequence[Token], i: int, text: str) -> tuple[str, int, bool]:
    """«€ 1 234 567» and «25 000 huizen»: groups of three behind one blank.

    Cells of a table and dossier numbers look the same, so it takes a sign for euro before it or a word in
    small letters behind it.
    """
    digits, j = tokens[i].text, i + 1
    while (
        j < len(tokens)
        and tokens[j].digits
        and len(tokens[j].text) == 3
        and tokens[j].start == tokens[j - 1].end + 1
    ):
        digits += tokens[j].text
        j += 1
    named = j < len(tokens) and (
        tokens[j].text == "%" or (tokens[j].text.isalpha() and tokens[j].text.islower())
    )
    if j == i + 1 or not (named or (i > 0 and tokens[i - 1].text == "€")):
        return tokens[i].text, i + 1, False
    return digits, j, True
