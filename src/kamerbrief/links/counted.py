"""So many of the whole: «negen van de twaalf provincies»."""

import re
from dataclasses import dataclass

from ..model.verdict import Change, ChangeWhat
from .terms import vocabulary_of_numbers

_COUNT = rf"(?:\d+|{'|'.join(vocabulary_of_numbers())})"
_SOME = (
    re.compile(rf"\b(?P<some>{_COUNT}) van de (?P<whole>{_COUNT})\b"),
    re.compile(
        rf"\bvan de (?:\w+e )?(?P<whole>{_COUNT}) [^.;,]{{3,60}}?(?: die [^.;,]{{3,50}},)?"
        rf"(?: (?:zijn|waren|hebben|zullen|worden|werden))? er (?:\w+ ){{0,3}}?(?P<some>{_COUNT})\b"
    ),
)


@dataclass(frozen=True, slots=True)
class Some:
    """«negen van de twaalf provincies»: fewer than all."""

    words: str
    some: int
    whole: int

    def change(self) -> Change:
        return Change(ChangeWhat.AMOUNT, str(self.whole), str(self.some), stated=True)


def some_of(text: str) -> Some | None:
    for pattern in _SOME:
        for match in pattern.finditer(text.casefold()):
            some, whole = _number(match["some"]), _number(match["whole"])
            if some is not None and whole is not None and some < whole:
                return Some(match.group(), some, whole)
    return None


def _number(word: str) -> int | None:
    return int(word) if word.isdecimal() else vocabulary_of_numbers().get(word)


def in_letters(number: int) -> str:
    """12 → «twaalf»; empty above what letters write out."""
    return next((word for word, value in vocabulary_of_numbers().items() if value == number), "")
