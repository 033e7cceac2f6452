"""Numbers in Dutch words."""

from collections.abc import Mapping

_UNITS = {
    "een": 1, "één": 1, "eén": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9,
}  # fmt: skip
_TEENS = {
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
    "zeventien": 17, "achttien": 18, "negentien": 19,
}  # fmt: skip
_TENS = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip


def _below_hundred() -> dict[str, int]:
    table = _UNITS | _TEENS | _TENS
    for unit, value in _UNITS.items():
        link = "ën" if unit.endswith("e") else "en"
        for ten, tens in _TENS.items():
            table[unit + link + ten] = tens + value
            table[unit + "en" + ten] = tens + value  # «tweeentwintig», as typed without its trema
    return table


BELOW_HUNDRED: Mapping[str, int] = _below_hundred()
"""The number words that letters write out: «twaalf» → 12."""

NUMBER_WORD = "|".join(sorted(BELOW_HUNDRED, key=len, reverse=True))
"""The same for a regular expression, in lower case."""


def number_of(word: str) -> int | None:
    """«1.200» → 1200, «twaalf» → 12, in lower case; None for what is no number."""
    digits = word.replace(".", "")
    return int(digits) if digits.isdecimal() else BELOW_HUNDRED.get(word)
