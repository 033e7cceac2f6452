"""Parts of a whole: «bijna de helft», «twee derde», «één op de zeven», «negen van de tien»."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ...engine.rulebook import Rule
from ..scan import Token
from .numerals import number_word, numeral_at
from .vocabulary import words

FRACTION = Rule(
    "figure.fraction",
    "A half, a quarter, two thirds of something, as percent to two decimals.",
    (
        "De helft van de huizen is oud.",
        "Een kwart doet mee.",
        "Ruim twee derde is tevreden.",
        "Dat is 1/3 van het geld.",
    ),
    ("De derde partij deed mee.", "In de tweede helft van 2024 volgt het.", "De wederhelft van de eigenaar."),
)
RATIO = Rule(
    "figure.ratio",
    "So many out of so many, as percent to two decimals.",
    (
        "Eén op de zeven huizen staat leeg.",
        "9 op de tien reizigers zijn tevreden.",
        "Negen van de tien doen mee.",
    ),
    ("Eén van de vijf pijlers is water.", "Op de tien scholen na doet iedereen mee."),
)


@dataclass(frozen=True, slots=True)
class Part:
    """Tokens [start, end) are ``percent`` of something."""

    start: int
    end: int
    percent: Decimal
    rule: str


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    value = (100 * part / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return value.normalize() if value != value.to_integral() else value.to_integral()


def _integer(tokens: Sequence[Token], i: int, text: str) -> tuple[Decimal, int] | None:
    if i >= len(tokens):
        return None
    numeral = numeral_at(tokens, i, text)
    if numeral is None or numeral.decimals or numeral.negative or numeral.value != int(numeral.value):
        return None
    return numeral.value, numeral.end


def part_at(tokens: Sequence[Token], i: int, text: str) -> Part | None:
    """The fraction or ratio that starts at token ``i``."""
    return (
        _half(tokens, i)
        or _glued(tokens, i)
        or _nth(tokens, i)
        or _slash(tokens, i)
        or _ratio(tokens, i, text)
    )


def _half(tokens: Sequence[Token], i: int) -> Part | None:
    if _low(tokens, i) != "helft":
        return None
    before = _low(tokens, i - 1)
    if before not in ("de", "ruim", "bijna", "dan", "nagenoeg", "ongeveer", "circa", "andere", "krap"):
        return None
    return Part(i - 1 if before == "de" else i, i + 1, Decimal(50), FRACTION.id)


GLUED = {
    "driekwart": (3, 4),
    "tweederde": (2, 3),
    "eenderde": (1, 3),
    "éénderde": (1, 3),
    "eenvijfde": (1, 5),
    "eenvierde": (1, 4),
}


def _glued(tokens: Sequence[Token], i: int) -> Part | None:
    found = GLUED.get(_low(tokens, i))
    if found is None:
        return None
    return Part(i, i + 1, _percent(Decimal(found[0]), Decimal(found[1])), FRACTION.id)


_OF_THESE = frozenset(("waarvan", "daarvan", "hiervan", "wie"))


def _nth(tokens: Sequence[Token], i: int) -> Part | None:
    """«een kwart», «drie kwart», «een derde van», «twee derde», «drie vijfde»."""
    nth = words("fraction").get(_low(tokens, i + 1))
    many = number_word(_low(tokens, i))
    if nth is None or many is None or not 1 <= many < nth:
        return None
    after = _low(tokens, i + 2)
    if nth == 4 and (after == "eeuw" or (after in ("over", "voor") and number_word(_low(tokens, i + 3)))):
        return None  # «een kwart eeuw», «kwart over twee»
    before, quarter = _low(tokens, i - 1), _low(tokens, i + 1) == "kwart"
    if many == 1 and not quarter and after not in words("behind_third") and before not in _OF_THESE:
        return None  # «een derde partij», «een vierde brug»; not «waarvan een derde huurt»
    return Part(i, i + 3 if after == "deel" else i + 2, _percent(many, Decimal(nth)), FRACTION.id)


def _slash(tokens: Sequence[Token], i: int) -> Part | None:
    if not (tokens[i].digits and _low(tokens, i + 1) == "/" and i + 2 < len(tokens) and tokens[i + 2].digits):
        return None
    if (
        tokens[i].end != tokens[i + 1].start
        or tokens[i + 1].end != tokens[i + 2].start
        or len(tokens[i].text) > 1
    ):
        return None
    if _low(tokens, i - 1) == "/" or _low(tokens, i + 3) == "/" or len(tokens[i + 2].text) > 2:
        return None
    part, whole = int(tokens[i].text), int(tokens[i + 2].text)
    if not 0 < part < whole or whole not in (2, 3, 4, 5, 6, 8, 10):
        return None
    return Part(i, i + 3, _percent(Decimal(part), Decimal(whole)), FRACTION.id)


def _people(tokens: Sequence[Token], i: int) -> bool:
    """Whether what follows is people at large, of whom «vier van de vijf» is a share and no list."""
    return (
        i >= len(tokens)
        or tokens[i].text[0].isupper()
        or tokens[i].low in words("people")
        or not tokens[i].text.isalpha()
    )


def _ratio(tokens: Sequence[Token], i: int, text: str) -> Part | None:
    first = _integer(tokens, i, text)
    if first is None:
        return None
    part, j = first
    word = _low(tokens, j)
    if word == "op":
        k = j + 2 if _low(tokens, j + 1) in ("de", "elke", "iedere", "elk", "ieder") else j + 1
    elif word == "van" and _low(tokens, j + 1) in ("de", "elke", "iedere") and part > 1:
        k = j + 2
    else:
        return None
    second = _integer(tokens, k, text)
    if second is None:
        return None
    whole, end = second
    if not part < whole or whole > (1000 if word == "op" else 10):
        return None
    if word == "van" and whole != 10 and (part != whole - 1 or not _people(tokens, end)):
        return None  # «twee van de zes projecten» are counts of named things
    if word == "op" and k == j + 1 and part > 10:
        return None
    return Part(i, end, _percent(part, whole), RATIO.id)
