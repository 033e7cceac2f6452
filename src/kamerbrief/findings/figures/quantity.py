"""A number with its scale and unit, and ranges of them: «€ 1,2 mld.», «10 tot 15 procent», «30 à 35 mln.»."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ...engine.rulebook import Rule
from ...model.figure import Unit
from ..scan import Token
from .numerals import Numeral, joined_minus, numeral_at
from .vocabulary import words

MONEY = Rule(
    "figure.money",
    "An amount with a sign or word for euro, in base units.",
    (
        "Er is € 1,2 mld. voor het spoor.",
        "Dat kost zes miljoen euro.",
        "De boete is EUR 4.500.",
        "Er is €40 miljoen extra.",
    ),
    ("De eurozone groeit.", "Artikel 5 noemt de euro."),
)
PERCENT = Rule(
    "figure.percent",
    "Percent and percentage points.",
    ("De huur steeg met 4,5%.", "Drie procent kiest de trein.", "Dat is vijf procentpunt meer."),
    ("Het percentage steeg.",),
)
DURATION = Rule(
    "figure.duration",
    "Years as an age or a length of time; a date is none.",
    ("De bouw duurt vier jaar.", "Jongeren van 16 tot 25 jaar reizen gratis."),
    ("De komende twee jaar wordt er gebouwd.", "De jaarlijkse rapportage volgt."),
)
MEASURE = Rule(
    "figure.measure",
    "Weeks, kilometres, hectares, megawatts: a measure in a unit of its own.",
    ("De wachttijd is 14 weken.", "Er komt 300 kilometer spoor bij."),
    ("De kilometerheffing is van de baan.",),
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """Tokens [start, end) with the value in base units. ``unit`` None: a count, or what a table says."""

    start: int
    end: int
    value: Decimal
    unit: Unit | None
    numeral: Numeral
    high: Decimal | None = None
    scaled: bool = False
    slip: bool = False  # «2,5 min»: read as mln
    tail: int = 0  # the token behind the last digit or number word, for what follows it

    @property
    def bare(self) -> bool:
        """A number with neither scale nor unit."""
        return self.unit is None and not self.scaled


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _euro_before(tokens: Sequence[Token], i: int) -> bool:
    return _low(tokens, i - 1) in ("€", "eur") or (
        _low(tokens, i - 1) in ("-", "−") and _low(tokens, i - 2) == "€"
    )


def _scale(tokens: Sequence[Token], i: int, numeral: Numeral, euro: bool) -> tuple[Decimal, int, bool]:
    """(factor, index behind, OCR slip) of a scale word at ``i``; of none the factor is 1."""
    word = _low(tokens, i)
    factor = words("scale").get(word)
    if factor is None and word == "half" and numeral.word and numeral.value == 1:
        factor = words("scale").get(_low(tokens, i + 1))
        return (Decimal(factor) / 2, i + 2, False) if factor else (Decimal(1), i, False)
    slip = False
    if factor is None and word == "min" and (euro or numeral.decimals == 1) and not numeral.word:
        factor, slip = words("scale")["mln"], True  # a scan reads «mln» as «min»
    if factor is None:
        return Decimal(1), i, False
    dot = (
        _low(tokens, i + 1) == "."
        and tokens[i + 1].end > tokens[i].end
        and tokens[i].end == tokens[i + 1].start
    )
    short = len(word) <= 4
    return Decimal(factor), i + 1 + (dot and short and _goes_on(tokens, i + 2)), slip


def _goes_on(tokens: Sequence[Token], i: int) -> bool:
    """Whether the sentence goes on behind a full stop, so that the stop belongs to the short form."""
    return i < len(tokens) and not tokens[i].text[0].isupper()


def _unit(tokens: Sequence[Token], i: int) -> tuple[Unit | None, int]:
    word = _low(tokens, i)
    name = words("unit").get(word)
    if (
        name is None
        and word in ("vierkante", "kubieke")
        and words("unit").get(_low(tokens, i + 1)) == "other"
    ):
        return Unit.OTHER, i + 2
    if name is None:
        return None, i
    if word == "m" and (tokens[i].text != "m" or _low(tokens, i + 1) == "."):
        return None, i  # «5 m.e.r.-procedures»
    if (
        i + 1 < len(tokens)
        and _low(tokens, i + 1) in ("-", "–")
        and tokens[i + 1].start == tokens[i].end
        and (
            i + 2 < len(tokens)
            and tokens[i + 2].start == tokens[i + 1].end
            and tokens[i + 2].text[0].isalpha()
        )
    ):
        return None, i  # «40 uur-norm»
    end = i + 1
    if word == "m" and _low(tokens, i + 1) in ("²", "³"):
        end = i + 2
    if name == "EUR" and _low(tokens, i + 1) == "," and _low(tokens, i + 2) in ("-", "–"):
        end = i + 3
    if (
        name == "other"
        and word in ("uur", "uren")
        and _low(tokens, end) == "per"
        and _low(tokens, end + 1) in ("dag", "week")
    ):
        end += 2
    return Unit(name), end


def quantity_at(tokens: Sequence[Token], i: int, text: str) -> Quantity | None:
    """One quantity at token ``i``: the number, or the sign for euro before it."""
    start = i
    euro = False
    minus = tokens[i].low == "€" and i > 0 and tokens[i - 1].text in ("-", "−") and joined_minus(tokens, i)
    if tokens[i].low in ("€", "eur"):
        euro, i = True, i + 1
        if _low(tokens, i) in ("-", "−"):
            i += 1
        if i >= len(tokens) or not tokens[i].digits:
            return None
    half = _half(tokens, i)
    numeral = half or numeral_at(tokens, i, text)
    if numeral is None:
        return None
    euro = euro or _euro_before(tokens, i)
    factor, j, slip = _scale(tokens, numeral.end, numeral, euro)
    if half and j == numeral.end:
        return None  # «half» alone counts nothing
    unit, end = (None, j)
    if euro:
        unit, end = Unit.EUR, j
        if _low(tokens, j) == "," and _low(tokens, j + 1) in ("-", "–"):
            end = j + 2
    else:
        unit, end = _unit(tokens, j)
    if unit is None and _low(tokens, start - 1) in _CURRENCIES:
        unit = Unit.OTHER  # «USD 10 miljoen»
    if unit is None and _low(tokens, j) in ("cent", "cents", "eurocent", "eurocenten"):
        unit, end, factor = Unit.EUR, j + 1, factor / 100
    return Quantity(
        start,
        end,
        (-numeral.value if minus else numeral.value) * factor,
        unit,
        numeral,
        scaled=j > numeral.end,
        slip=slip,
        tail=j,
    )


_CURRENCIES = frozenset(("usd", "gbp", "chf", "$", "£"))


def _half(tokens: Sequence[Token], i: int) -> Numeral | None:
    """«een half miljoen», «half miljard»."""
    j = i + 1 if _low(tokens, i) == "een" else i
    if _low(tokens, j) in ("half", "halve") and _low(tokens, j + 1) in words("scale"):
        return Numeral(i, j + 1, Decimal("0.5"), word=True)
    return None


def _between(tokens: Sequence[Token], i: int) -> bool:
    return _low(tokens, i - 1) == "tussen" or (
        _low(tokens, i - 1) == "de" and _low(tokens, i - 2) == "tussen"
    )


def _link(tokens: Sequence[Token], left: Quantity) -> int:
    """The index behind what joins the ends of a range, or that of what follows."""
    j = left.end
    word = _low(tokens, j)
    if tuple(_low(tokens, k) for k in (j, j + 1, j + 2)) in (("tot", "en", "met"), ("t", "/", "m")):
        return j + 3
    if tuple(_low(tokens, k) for k in (j, j + 1)) == ("tot", "maximaal"):
        return j + 2
    if word in ("à", "tot", "-", "–", "—") or (word == "a" and left.bare):
        return j + 1
    if word == "en" and _between(tokens, left.start):
        return j + (2 if _low(tokens, j + 1) == "de" else 1)
    if word == "of" and left.bare and left.numeral.word:
        return j + 1
    return j


def range_at(tokens: Sequence[Token], i: int, text: str) -> Quantity | None:
    """A quantity, or two that are the ends of one range: «10 tot 15 procent», «tussen 30 en 35 mln.»."""
    left = quantity_at(tokens, i, text)
    if left is None:
        return None
    j = _link(tokens, left)
    if j == left.end or j >= len(tokens):
        return left
    right = quantity_at(tokens, j, text)
    if right is None or (right.numeral.negative and _low(tokens, j - 1) not in ("tot",)):
        return left
    if _low(tokens, left.end) == "of" and (not right.numeral.word or right.value != left.value + 1):
        return left
    if _low(tokens, left.end) == "tot" and _changes(tokens, left):
        return left
    if left.unit is not None and right.unit is None and not right.scaled and left.end > left.tail:
        return left  # «10 procent tot 2030»
    if _low(tokens, left.end - 1).startswith("procentpunt") and left.end > left.tail:
        return left  # «daalt met 1,2 procentpunt tot 6,5%»
    low = left.value
    if right.scaled and not left.scaled and low < 1000 and low <= right.numeral.value:
        low = left.value * (right.value / right.numeral.value if right.numeral.value else 1)
    unit = right.unit or left.unit
    if left.unit is not None and right.unit is not None and left.unit is not right.unit:
        return left
    if right.value <= low:
        return left
    return replace(
        left,
        end=right.end,
        value=low,
        high=right.value,
        unit=unit,
        scaled=left.scaled or right.scaled,
        slip=left.slip or right.slip,
        tail=right.tail,
    )


_SIZES = ("stijging", "daling", "groei", "toename", "afname", "verhoging", "verlaging", "uitbreiding")


def _changes(tokens: Sequence[Token], left: Quantity) -> bool:
    """Whether «van … tot …» tells a change and no range: «gestegen van 43% tot 47%»."""
    if _low(tokens, left.start - 1) != "van" or _low(tokens, left.start - 2) in _SIZES:
        return False
    verbs = words("change")
    return any(_low(tokens, k) in verbs for k in range(max(0, left.start - 6), left.start))
