"""How exact a number is meant: the words before it and after it."""

from collections.abc import Sequence

from ...model.figure import Qualifier, Unit
from ..scan import Token
from .vocabulary import phrases_by_last, words

_AMONG = frozenset(("onder", "boven"))


def hedge_before(tokens: Sequence[Token], start: int, unit: Unit | None) -> tuple[Qualifier, int] | None:
    """The qualifier and the token at which its words begin: «ruim 44.000» is over, from «ruim» on.

    An article may stand between: «rond de 40», «meer dan de helft».
    """
    for end in (start, start - 1):
        if end < start and (start < 1 or tokens[start - 1].low not in ("de", "het", "een")):
            break
        if end < 1:
            break
        for phrase, meaning in phrases_by_last("hedge").get(tokens[end - 1].low, ()):
            begin = end - len(phrase)
            if begin < 0 or any(tokens[begin + k].low != word for k, word in enumerate(phrase)):
                continue
            word = phrase[-1]
            if len(phrase) == 1 and word in _AMONG and end == start and unit not in (
                Unit.PERCENT, Unit.EUR, Unit.YEAR
            ):  # fmt: skip
                continue  # «onder 500 reizigers» is among them
            if phrase == ("tot",) and (end < start or _grows(tokens, begin)):
                continue
            return Qualifier(meaning), begin
    return None


def _grows(tokens: Sequence[Token], at: int) -> bool:
    """Whether a verb of change makes «tot» the end of a change: «uitgebreid tot 166»."""
    verbs = words("change")
    near = tokens[max(0, at - 8) : at]
    return any(token.low in verbs for token in near) or (
        at + 3 < len(tokens) and any(token.low in verbs for token in tokens[at + 2 : at + 7])
    )


def hedge_after(tokens: Sequence[Token], end: int) -> tuple[Qualifier, int] | None:
    """«40 of meer», «75+», «5 procent of minder»."""
    if end < len(tokens) and tokens[end].text == "+" and tokens[end].start == tokens[end - 1].end:
        return Qualifier.AT_LEAST, end + 1
    if end + 1 < len(tokens) and tokens[end].low in ("of", "en"):
        word = tokens[end + 1].low
        if word in ("meer", "hoger", "ouder", "langer"):
            return Qualifier.AT_LEAST, end + 2
        if word in ("minder", "lager", "jonger", "korter"):
            return Qualifier.AT_MOST, end + 2
    return None
