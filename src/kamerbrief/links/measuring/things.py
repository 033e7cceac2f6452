"""What a figure counts, or of which it gives the share: the noun that figures of one series have in common.

Often it does not stand behind the number: «Van de 118 sluizen hebben er 41 een sleutelkastje» counts sluizen,
and in «74.500 klachten, waarvan 8 % over geluid» the share is one of klachten.
"""

import re
from collections.abc import Sequence

from ...engine.numbers import BELOW_HUNDRED
from ...model.figure import Unit
from ..terms import Term, terms_of
from .line import Line

Things = frozenset[str]
NONE: Things = frozenset()

_OF = re.compile(r"(?:van|onder|bij) (?:de|het|alle|onze|deze|die)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:.]|\b(?:die|dat|heeft|hebben|is|zijn|wordt|worden|geeft|nam|doet)\b")
_PARTICIPIAL = re.compile(  # «van de bij het netwerk aangesloten havens»
    r"\s*van (?:de|het|alle) (?:aan|bij|door|voor|in|met|op|uit) [^,;.]{3,70}?"
    r"\w+(?:de|te|en) (\w{4,}(?:en|s))\b"
)
_ATTRIBUTIVE = re.compile(r"\s*(\w+(?:de|te|en) \w+(?:en|s))\b")
_SAME = re.compile(  # the thing counted just before
    r"\b(?:daarvan|hiervan|waarvan|van wie|van hen|daaronder|(?:dit|dat) (?:aantal|aandeel|percentage))\b",
    re.I,
)
_NUMBER = re.compile(r"\b(?:dit|dat|het juiste) (?:aantal|bedrag)\b", re.IGNORECASE)
_FUNCTION = re.compile(
    r"\s*(?:hun|haar|zijn|een|de|het|met|van|over|in|op|aan|bij|voor|door|te|als|al|die|dat|zich|geen)\b",
    re.IGNORECASE,
)
_TIMES = frozenset(("keer", "maal", "stuk", "stuks"))  # «618 maal gecontroleerd» counts what was done


def counted(line: Line, i: int, known: Sequence[Things], carried: Things) -> Things:
    """Of figure ``i``. ``known``: of the figures before it in its sentence; ``carried``: of the last one in
    the sentence before. Empty when nothing says it."""
    figure, (start, end) = line.figures[i], line.spans[i]
    if figure.unit not in (Unit.COUNT, Unit.PERCENT):
        return NONE
    behind, own, finite = line.text[end:], line.before_it(i), line.finite(i)
    if participial := _PARTICIPIAL.match(behind):
        return things(participial.group(1))
    if group := line.group(i):
        return things(group)
    if line.moves(i) and known[-1] and not _SAME.search(own):
        said = _says(line, i) and figure.subject
        return things(said) if said and said not in own else known[-1]
    if _SAME.search(own) or _SAME.match(behind.lstrip()):
        return known[-1] if known else carried
    share = figure.unit is Unit.PERCENT and ("%" in figure.text or "procent" in figure.text)
    if _says(line, i):
        return things(figure.subject or "")
    if not share and not _FUNCTION.match(behind) and (attributive := _ATTRIBUTIVE.match(behind)):
        return things(attributive.group(1))
    for at, before in ((line.left(i), own), (0, line.text[:start])):
        if found := _of_all(before, finite, at):
            return found
    return known[-1] if known else NONE


def points_at_number(text: str) -> bool:
    """«Dit aantal», «het juiste bedrag»: the figure before is spoken of again."""
    return _NUMBER.search(text) is not None


def _says(line: Line, i: int) -> bool:
    """Is its ``subject`` the thing counted? «96 hun beheer» counts no beheer, «67 werken er» no work."""
    figure, (start, end) = line.figures[i], line.spans[i]
    subject, behind, before = figure.subject, line.text[end:], line.text[:start]
    if not subject or subject not in line.text:
        return False
    named = "aantal" in before or "aandeel" in before
    if figure.unit is Unit.PERCENT and ("%" in figure.text or "procent" in figure.text):
        return named or re.match(r"\s*(?:van|der)\b", behind) is not None
    at = behind.find(subject)
    if at < 0:
        return named
    return not _FUNCTION.match(behind) and end + at != line.finite(i)


def _of_all(before: str, finite: int | None, at: int) -> Things:
    """«Van alle kaden», «onder de reizigers», at the head of a clause, up to its finite verb."""
    lead = len(before) - len(before.lstrip())
    of = _OF.match(before, lead)
    if not of:
        return NONE
    stop = finite - at if finite is not None and finite - at > of.end() else len(before)
    return things(_CLAUSE_END.split(before[of.end() : stop])[0])


def things(phrase: str) -> Things:
    """«kosten van het herstel» counts kosten: the words before «van», adjectives with them."""
    head = re.split(r"\bvan\b", phrase)[0]
    return frozenset(t.key for t in terms_of(head) if _is_thing(t))


def _is_thing(term: Term) -> bool:
    if term.number or term.key in BELOW_HUNDRED or term.key in _TIMES:
        return False
    return not term.verb or term.text.endswith("s")  # «havens» is no verb, whatever its «haven» looks like
