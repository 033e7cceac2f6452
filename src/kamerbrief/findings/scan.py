"""A sentence as words, numbers and signs: what the grammars of figures and dates read.

One regular expression without nesting cuts the text, so the time is linear in its length.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache, partial
from typing import NamedTuple

_PIECE = re.compile(r"\d+|[^\W\d_]+(?:['’](?=[^\W\d_])[^\W\d_]+)*|[^\w\s]|_")


class Token(NamedTuple):
    """A run of digits, a word or one sign: the half-open span [start, end) of the sentence."""

    text: str
    low: str
    start: int
    end: int
    digits: bool


_token = partial(tuple.__new__, Token)  # half the time of Token(…), and there are thousands


@lru_cache(maxsize=4096)
def cut(text: str) -> tuple[Token, ...]:
    """«op 27 september jl.» becomes op, 27, september, jl, «.». Kept, as figures follow dates."""
    return tuple(
        [
            _token((piece := match[0], piece.lower(), *match.span(), piece[0].isdecimal()))
            for match in _PIECE.finditer(text)
        ]
    )


# Addresses on the web and names of files hold numbers that count nothing: «rapport-2020.pdf»,
# «www.voorbeeld.nl/2023». So do e-mail addresses, postal codes and telephone numbers.
_MASKED = re.compile(
    r"(?:https?://|www\.)[^\s)>]{1,400}"
    r"|(?<![\w.@-])[\w.-]{1,80}@[\w.-]{1,80}"
    r"|(?<![\w/-])[\w-]{1,120}(?:\.[\w-]{1,60}){0,4}"  # the name of a file or a site
    r"\.(?:pdf|docx?|xlsx?|html?|nl|com|eu|org|net)\b(?:/[^\s)>]{0,200})?"
    r"|\b(?:Stb|Stcrt|Trb|Pb|PbEU|Staatsblad|Staatscourant)\.? \d{4}, ?(?:nr\. ?)?[A-Z]? ?\d{1,6}"
    r"|(?<!\w)\d{4} ?[A-Z]{2}(?!\w)(?= +[A-Z‘'])"  # postal code and town
    r"|(?<!\w)(?:\+31|0031)[\d ()-]{8,16}"  # telephone
    r"|(?<![\w-])0(?!\d?-\d\d?-\d{2,4}\b)\d{1,3}[ -]\d{2,4}(?:[ -]?\d{2,4}){1,3}(?!\w)"
    r"|(?<!\w)NL\d{2} ?[A-Z]{4}(?: ?\d){10}(?!\w)"  # bank account
)


_MASKS = re.compile(
    r"www|://|@|\.(?:pdf|doc|xls|htm|nl|com|eu|org|net)|\d ?[A-Z]{2}\b|\b0\d|\+31|NL\d|St|Trb|Pb"
)


def masked(text: str) -> list[tuple[int, int]]:
    """The spans of ``text`` in which no number counts or dates anything."""
    return [match.span() for match in _MASKED.finditer(text)] if _MASKS.search(text) else []


class Shut:
    """Spans in which nothing is looked for, merged; asked by place in logarithmic time."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, position: int) -> bool:
        """Whether the character at ``position`` lies in a span."""
        i = bisect_right(self._starts, position) - 1
        return i >= 0 and position < self._ends[i]

    def meets(self, start: int, end: int) -> bool:
        """Whether [start, end) has a character in common with a span."""
        i = bisect_left(self._starts, end) - 1
        return i >= 0 and start < self._ends[i]

    def inside(self, start: int, end: int) -> list[tuple[int, int]]:
        """The spans that meet [start, end), counted from ``start``."""
        low, high = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return [(self._starts[i] - start, self._ends[i] - start) for i in range(low, high)]
