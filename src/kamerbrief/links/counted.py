"""So many of the whole: «negen van de twaalf provincies»."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..engine.numbers import NUMBER_WORD, number_of
from ..model.verdict import Change, ChangeWhat

_NOT = re.compile(r"\b(?:niet|geen)\b")
_YEAR = re.compile(r"^20\d\d$")
_COUNT = rf"(?:\d+(?:\.\d{{3}})*|{NUMBER_WORD})"
_SOME = (
    re.compile(rf"\b(?P<some>{_COUNT}) van de (?P<whole>{_COUNT})\b"),
    re.compile(
        rf"\bvan de (?:\w+e )?(?P<whole>{_COUNT}) [^.;,]{{3,60}}?"
        r"(?:,? (?:die|waarop|waarvan) [^.;,]{3,50},)?"
        rf"(?: (?:zijn|waren|hebben|zullen|worden|werden))? er (?:\w+ ){{0,3}}?(?P<some>{_COUNT})\b"
    ),
)
_MORE = re.compile(  # «Zes bezocht, vier volgen in 2027»
    rf"\b(?P<some>{_COUNT})\b[^.;,]{{0,60}}[;,] (?:en |nog )?(?P<rest>{_COUNT}) (?:volgen|komen)\b"
)
_REST = re.compile(  # «zes zijn open; de andere drie volgen», «vier in gebruik, de resterende twee niet»
    rf"\b(?P<some>{_COUNT}) [^.]{{3,100}}?[;,] (?:en |maar |terwijl )?(?:voor |bij |van |in )?"
    rf"de (?:andere|overige|resterende|laatste) (?P<rest>{_COUNT})\b"
)


@dataclass(frozen=True, slots=True)
class Some:
    """«negen van de twaalf provincies»: fewer than all."""

    words: str
    some: int
    whole: int
    rest: bool | None = None
    """Is the rest to come, «de andere drie volgen»? None: it tells nothing of the rest."""

    def change(self) -> Change:
        return Change(ChangeWhat.AMOUNT, str(self.whole), str(self.some), stated=True)


def some_of(text: str) -> Some | None:
    for pattern in _SOME:
        for match in pattern.finditer(text.casefold()):
            some, whole = number_of(match["some"]), number_of(match["whole"])
            if some is not None and whole is not None and some < whole:
                return Some(match.group(), some, whole)
    both = _REST.search(text.casefold()) or _MORE.search(text.casefold())
    if both and not _YEAR.search(both["some"]):
        some, rest = number_of(both["some"]), number_of(both["rest"])
        given_up = _NOT.search(text, both.end()) is not None
        if some and rest:
            return Some(both.group(), some, some + rest, rest=not given_up)
    return None


def counts(number: int, words: Iterable[str]) -> bool:
    """Does one of these words say the number, in figures or in letters?"""
    return any(number_of(word) == number for word in words)
