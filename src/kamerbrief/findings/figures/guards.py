"""Numbers that are no figures: names, labels, ordinals, list marks, footnote marks, times, codes."""

import re
from collections.abc import Sequence
from functools import lru_cache

from ...engine.verbs import Shape, lexicon
from ...model.layout import BlockKind
from ...model.sentence import Sentence
from ..scan import Token
from .numerals import Numeral
from .quantity import Quantity
from .vocabulary import words

_LISTED = frozenset((",", "en", "of", "t", "/", "m", "tot", "met", "-", "–", "."))
_PARTICIPLE = re.compile(r"ge\w{3,}[dt]")
_CLOSERS = ".,;:)]’”»!?'\""
_VERBAL = (Shape.THIRD, Shape.PAST, Shape.PARTICIPLE)
_REACH = 12
_THESE = frozenset(("de", "het", "deze", "die", "hen", "onze", "hun", "alle"))


def noun_at(tokens: Sequence[Token], i: int) -> bool:
    """Whether token ``i`` can be, or open, the thing counted: no function word, no verb."""
    if not 0 <= i < len(tokens):
        return False
    token = tokens[i]
    if token.digits or not token.text[0].isalpha() or len(token.text) < 2:
        return False
    if token.low == "extra":  # by itself no word before a noun: «de kosten zijn extra hoog»
        return noun_at(tokens, i + 1)
    return _nominal(token.low)


@lru_cache(maxsize=8192)
def _nominal(word: str) -> bool:
    if word in words("stop") or _PARTICIPLE.fullmatch(word):
        return False
    return not any(form.shape in _VERBAL for form in lexicon().forms.get(word, ()))


def glued(tokens: Sequence[Token], quantity: Quantity, text: str) -> bool:
    """«F-35», «75-plussers», «2e», «jaar.1», «24/7»: part of a word or of a longer number."""
    first, numeral = tokens[quantity.start], quantity.numeral
    start = first.start
    before = text[start - 1] if start else " "
    ahead = text[start - 2] if start > 1 else " "
    if before.isalnum() or before == "_" or (before in "-/–:" and ahead.isalnum()):
        return True
    if first.digits and before in _CLOSERS and ahead != " " and start > 1 and not ahead.isspace():
        return True
    end = tokens[quantity.end - 1].end
    after = text[end] if end < len(text) else " "
    beyond = text[end + 1] if end + 1 < len(text) else " "
    if quantity.end == numeral.end and after.isalpha():
        return True
    if after == "+" and beyond in "'’-":
        return True  # «12+'ers»
    return (after in "-–/:" and beyond.isalnum()) or (after == "," and beyond.isdigit())


def labelled(tokens: Sequence[Token], i: int) -> bool:
    """Whether the number at ``i`` is a label: «artikel 12», «vragen 4, 5 en 6», «nr. 3»."""
    labels = words("label")
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        token = tokens[j]
        if token.low in labels:
            return True
        if not token.digits and token.low not in _LISTED:
            return False
    return False


def named(tokens: Sequence[Token], i: int) -> bool:
    """Whether a capital before the number makes it part of a name: «Horizon 2», «Boeing 737»."""
    if i < 2 or tokens[i - 1].digits or not tokens[i - 1].text[0].isupper():
        return False
    return tokens[i - 2].text not in ".:;•–-" and tokens[i - 1].low not in words("unit")


_TITLES = (
    "rapportage",
    "nota",
    "brief",
    "monitor",
    "agenda",
    "begroting",
    "verslag",
    "atlas",
    "index",
    "editie",
)


def _titled(tokens: Sequence[Token], i: int) -> bool:
    """Whether the number is the short year of a title: «Monitor 22», «Voortgangsrapportage 23»."""
    return i > 0 and tokens[i - 1].low.endswith(_TITLES)


def clock(tokens: Sequence[Token], numeral: Numeral) -> bool:
    """«10.00 uur», «14:30», «9 uur»."""
    if (
        numeral.dotted
        and numeral.decimals == 2
        and numeral.end < len(tokens)
        and tokens[numeral.end].low == "uur"
    ):
        return True
    low = tokens[numeral.start - 1].low if numeral.start else ""
    at_hour = numeral.end < len(tokens) and tokens[numeral.end].low == "uur"
    return at_hour and low in ("om", "tot") and 0 <= numeral.value <= 24


def list_mark(tokens: Sequence[Token], numeral: Numeral, sentence: Sentence) -> bool:
    """A number that opens a list item, a heading or a footnote."""
    if numeral.start != 0 or numeral.word or numeral.grouped:
        return False
    after = tokens[numeral.end] if numeral.end < len(tokens) else None
    if after is None:
        return sentence.cell is None and sentence.block_kind is not BlockKind.TABLE_CELL
    if after.text in ".)" and after.start == tokens[numeral.end - 1].end:
        return True
    opens = after.text[0].isupper()
    return opens and (sentence.block_kind in (BlockKind.HEADING, BlockKind.FOOTNOTE) or numeral.dotted)


def counts(tokens: Sequence[Token], quantity: Quantity, hedged: bool, sentence: Sentence) -> bool:
    """Whether a number with no unit counts something, rather than naming it."""
    numeral, i = quantity.numeral, quantity.start
    if _often(tokens, quantity):
        return False
    pair = tokens[quantity.end : quantity.end + 2]
    if len(pair) == 2 and pair[0].low == "op" and pair[1].digits and pair[1].text == tokens[i].text:
        return False  # «1 op 1-begeleiding»
    if list_mark(tokens, numeral, sentence) or labelled(tokens, i):
        return False
    follows = noun_at(tokens, quantity.end)
    before = tokens[i - 1].low if i else ""
    if numeral.word:
        return _word_counts(tokens, quantity, hedged, follows, before)
    digits = tokens[numeral.start].text
    if quantity.scaled:
        return True
    if numeral.dotted or (digits.startswith("0") and not numeral.decimals):
        return False
    if not numeral.grouped and not numeral.decimals and not hedged:
        whole = int(abs(numeral.value))
        if 1900 <= whole <= 2099 and not follows:
            return False
        if whole >= 10_000 and not follows and before not in ("van", "naar"):
            return False
        if whole >= 10**7:
            return False
    if not follows and not numeral.grouped and _titled(tokens, i):
        return False
    return not (named(tokens, i) and not follows and not numeral.grouped)


def _often(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """«vier keer per jaar», «twee keer zo hoog»: how often, or a ratio."""
    following = [token.low for token in tokens[quantity.end : quantity.end + 2]]
    return (
        len(following) == 2
        and following[0] in ("keer", "maal")
        and following[1] in ("per", "zo", "in", "zoveel")
    )


_THE_REST = frozenset(("eerste", "laatste", "andere", "overige", "resterende"))


def _word_counts(
    tokens: Sequence[Token], quantity: Quantity, hedged: bool, follows: bool, before: str
) -> bool:
    if quantity.value <= 1 and quantity.numeral.value <= 1 and not quantity.scaled:
        return False  # «één loket», «een»
    after = tokens[quantity.end].low if quantity.end < len(tokens) else ""
    if quantity.numeral.value == 8 and (
        before in ("ik", "wij", "kabinet")
        or after in ("ik", "wij", "het")
        or (before == "in" and not follows)
    ):
        return False  # the verb «achten»
    if after == "van" and quantity.end + 1 < len(tokens) and tokens[quantity.end + 1].low in _THESE:
        return True  # «negen van de twaalf provincies»
    if before in ("wie", "waarvan", "waaronder"):
        return True  # «elf adviseurs, van wie zes uit het noorden»
    if after in ("daarvan", "hiervan", "ervan", "die") or (after == "per" and before in ("gemiddeld", ",")):
        return True
    if before in _THE_REST and tokens[quantity.start - 2].low == "de":
        return True  # «de laatste zeven», «de overige drie»
    if any(token.low == "er" for token in tokens[max(0, quantity.start - 4) : quantity.start]):
        return True  # «zijn er inmiddels elf aan de slag»
    return follows or hedged or quantity.scaled or (before == "van" and after == "naar") or before == "naar"
