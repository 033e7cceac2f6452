"""What a figure counts: the noun phrase as it stands in the text."""

from collections.abc import Sequence

from ...model.figure import Unit
from ..scan import Token
from .guards import noun_at
from .vocabulary import words

_LONGEST = 10
_DETERMINERS = frozenset(("de", "het", "alle", "deze", "die", "onze", "hun", "een", "zijn"))


def subject_of(tokens: Sequence[Token], start: int, end: int, unit: Unit, text: str) -> str | None:
    """Of «76 procent van de gemeenten» gemeenten; of «174 organisaties» organisaties; of an amount what it is
    for, or what it is the size of; of «van 47 naar 66» what «het aantal» was of."""
    if unit is Unit.EUR:
        return (
            _what_for(tokens, end, text) or _size_of(tokens, start, text) or _number_of(tokens, start, text)
        )
    if end < len(tokens) and tokens[end].low == "van":
        found = _phrase(tokens, end + 1, text)
        if found:
            return found
    return _phrase(tokens, end, text) or _number_of(tokens, start, text)


def _phrase(tokens: Sequence[Token], i: int, text: str) -> str | None:
    """The noun phrase at ``i``: determiners off, adjectives and a noun, one complement with «van».

    A plural ends it: what follows «stations» in «stations verbouwd» is a verb.
    """
    while i < len(tokens) and tokens[i].low in _DETERMINERS:
        i += 1
    j, complement = i, False
    while j < len(tokens) and j - i < _LONGEST:
        if j > i and tokens[j].text in "-’'" and _tight(tokens, j):
            j += 1
        elif j > i and tokens[j].text in "-–" and j + 2 < len(tokens) and tokens[j + 1].low in ("en", "of"):
            j += 2  # «dak- en thuislozen»
        elif noun_at(tokens, j) and not (
            j > i and _plural(tokens[j - 1]) and tokens[j - 1].text[0].islower()
        ):
            j += 1
        elif tokens[j].low == "van" and j > i and not complement and j + 1 < len(tokens):
            k = j + 1
            while k < len(tokens) and tokens[k].low in _DETERMINERS:
                k += 1
            if not noun_at(tokens, k):
                break
            j, complement = k + 1, True
        else:
            break
    return text[tokens[i].start : tokens[j - 1].end] if j > i else None


def _plural(token: Token) -> bool:
    return token.low.endswith(("en", "s", "fte")) and not token.low.endswith(("ische", "loos"))


def _tight(tokens: Sequence[Token], j: int) -> bool:
    return (
        j + 1 < len(tokens) and tokens[j - 1].end == tokens[j].start and tokens[j].end == tokens[j + 1].start
    )


def _what_for(tokens: Sequence[Token], end: int, text: str) -> str | None:
    for j in range(end, min(len(tokens), end + 5)):
        if tokens[j].low in ("voor", "aan"):
            return _phrase(tokens, j + 1, text)
        if tokens[j].text in ",;:." or tokens[j].digits:
            return None
    return None


def _size_of(tokens: Sequence[Token], start: int, text: str) -> str | None:
    """«een budget van € 5 miljoen», «de bijdrage is € 5»."""
    j = start - 1
    if (
        j > 0
        and tokens[j].low in ("van", "ad", "is", "was", "bedraagt", "bedroeg")
        and noun_at(tokens, j - 1)
    ):
        k = j - 1
        while k > 0 and noun_at(tokens, k - 1) and j - k < 4:
            k -= 1
        return text[tokens[k].start : tokens[j - 1].end]
    return None


def _number_of(tokens: Sequence[Token], start: int, text: str) -> str | None:
    """«het aantal gemeenten … gestegen naar 76»."""
    for j in range(start - 1, -1, -1):
        if tokens[j].low in ("aantal", "aandeel", "percentage", "totaal"):
            return _phrase(tokens, j + 1, text)
        if start - j > 40 or tokens[j].low in words("label"):
            return None
    return None
