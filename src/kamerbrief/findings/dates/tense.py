"""Does a sentence look back or ahead where a date stands in it?"""

import re
from collections.abc import Sequence
from functools import lru_cache

import simplemma

from ...engine.verbs import Shape, lexicon
from ..scan import Token
from .vocabulary import words

BACK, UNKNOWN, AHEAD = -1, 0, 1

_HAVE = frozenset(("is", "zijn", "heb", "hebt", "heeft", "hebben", "bent", "ben"))
_PARTICIPLE = re.compile(r"\w{0,8}ge\w{2,}(?:d|t|en)|(?:ver|be|ont|her)\w{2,}[dt]")
_IRREGULAR = re.compile(r"\w{0,8}ge(?:d|g|st)aan|\w{0,8}gezien|voldaan")
_PRETERITE = re.compile(r"\w{3,}(?:de|te|den|ten)")
_ADJECTIVE = re.compile(r"\w{0,8}ge\w+[dt]en?|\w+ste|(?:ver|be|ont)\w+[dt]e")  # «bijgestelde», «eerste»


@lru_cache(maxsize=4096)
def _verb(word: str) -> bool:
    """Whether the lemma is an infinitive other than the word itself: «organiseerden» → organiseren."""
    lemma = simplemma.lemmatize(word, lang="nl")
    return bool(lemma.endswith("n") and lemma != word)


def _looks_back(word: str, have: bool) -> bool:
    if word in words("past"):
        return True
    if shapes := {form.shape for form in lexicon().forms.get(word, ())}:
        return Shape.PAST in shapes or (have and Shape.PARTICIPLE in shapes)
    if have and (_IRREGULAR.fullmatch(word) or _PARTICIPLE.fullmatch(word)):
        return bool(_IRREGULAR.fullmatch(word)) or _verb(word)
    if not _PRETERITE.fullmatch(word) or _ADJECTIVE.fullmatch(word):
        return False
    # «volgende» is the participle of the present: volgen with «de»
    return _verb(word) and simplemma.lemmatize(word, lang="nl") != word[:-2]


def _acts(word: str) -> bool:
    """Whether the word is the present of a verb of doing: «ontvangt», «start»; not «blijkt» or «staat»."""
    lex = lexicon()
    return any(
        form.shape is Shape.THIRD and lex.class_of(form.verb) in ("telic", "inform", "receive")
        for form in lex.forms.get(word, ())
    )


_BOUNDS = frozenset(
    [
        ",",
        ";",
        ":",
        "(",
        ")",
        "omdat",
        "doordat",
        "dat",
        "die",
        "zodat",
        "terwijl",
        "waarbij",
        "waarin",
        "waarmee",
        "waardoor",
        "waarna",
        "hoewel",
        "toen",
    ]
)
_BEFORE_NOUNS = frozenset(["de", "het", "een", "van", "bij", "na", "tot", "deze", "die", "mijn", "onze"])
_CLAUSE = 10  # a verb in another clause is this much farther away


def _distances(tokens: Sequence[Token], start: int, end: int) -> list[int]:
    """How far every token is from [start, end), the edges of clauses between them counted."""
    far = [0] * len(tokens)
    for indices, origin in ((range(end, len(tokens)), end - 1), (range(start - 1, -1, -1), start)):
        extra = 0
        for index in indices:
            extra += _CLAUSE * (tokens[index].low in _BOUNDS)
            far[index] = abs(index - origin) + extra
    return far


def direction(tokens: Sequence[Token], start: int, end: int) -> int:
    """BACK, AHEAD or UNKNOWN: what the verb nearest to tokens [start, end) says.

    «In maart startte de aanleg» looks back, «In maart start de aanleg» ahead. A past participle looks back
    only beside a form of zijn or hebben: «wordt in maart geopend» looks ahead.
    """
    have = any(token.low in _HAVE for token in tokens)
    ahead = words("future")
    far = _distances(tokens, start, end)
    best, reach = UNKNOWN, 10**9
    before = ""
    for token, distance in zip(tokens, far, strict=True):
        word, noun = token.low, before in _BEFORE_NOUNS  # «van start», «de volgende»
        before = word
        if token.digits or noun or distance > reach:
            continue
        if _looks_back(word, have):
            found = BACK
        elif word in ahead or _acts(word):
            found = AHEAD
            distance += 6 if word in ("ik", "we", "wij") else 0  # a subject tells less than a verb
        else:
            continue
        if distance < reach or (distance == reach and found == BACK):
            best, reach = found, distance
    return best
