"""Does a sentence look back or ahead where a date stands in it?"""

import re
from bisect import bisect_left
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
_UNSTRESSED = re.compile(r"(?:ver|be|ont|her)\w{2,}[dt]")
_PARTICLES = tuple("binnen terug rond over door plaats voor uit aan mee toe bij om op af in na".split())
_ADJECTIVE = re.compile(r"\w{0,8}ge\w+[dt]en?|\w+ste|(?:ver|be|ont)\w+[dt]e")  # «bijgestelde», «eerste»


@lru_cache(maxsize=4096)
def _verb(word: str) -> bool:
    """Whether the lemma is an infinitive other than the word itself: «organiseerden» → organiseren."""
    lemma = simplemma.lemmatize(word, lang="nl")
    return bool(lemma.endswith("n") and lemma != word)


def _noun(word: str) -> bool:
    """«afspraken», «uitspraken»: a noun of which the last part looks like a past."""
    lemma = simplemma.lemmatize(word, lang="nl")
    return lemma != word and not lemma.endswith("n")


def _bare(word: str) -> str:
    """«binnenkwam» → «kwam»: in a clause of its own a split verb is one word."""
    return next((word.removeprefix(p) for p in _PARTICLES if word.startswith(p)), "")


def _looks_back(word: str, have: bool) -> bool:
    if word in words("past") or (_bare(word) in words("past") and not _noun(word)):
        return True
    if have and _UNSTRESSED.fullmatch(word) and _verb(word):
        return True  # «besteed», also a form of the present
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
        form.shape is Shape.THIRD and lex.class_of(verb) in ("telic", "inform", "receive")
        for form in lex.forms.get(word, ())
        for verb in (form.verb, *(particle + form.verb for particle in lex.parted.get(form.verb, ())))
    )


_BEFORE_NOUNS = frozenset(["de", "het", "een", "van", "bij", "na", "tot", "deze", "die", "mijn", "onze"])
_FORMERLY = frozenset(["oorspronkelijk", "aanvankelijk", "eerder"])
_CLAUSE = 30  # a verb in another clause is this much farther away
_MEANT = frozenset(["moeten", "zullen", "kunnen", "moet"])
_SUBJECTS = frozenset(["ik", "we", "wij"])
_PURPOSE = -3  # what is said just before «te zoeken» belongs to it
_SUBJECT = 6  # a subject tells less than a verb


class Tense:
    """The verbs of one sentence that look back or ahead, found once, asked for every date."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        have = any(token.low in _HAVE for token in tokens)
        ahead, bounds = words("future"), words("clause")
        self._at: list[int] = []
        self._way: list[int] = []
        self._extra: list[int] = []
        self._edges = [0]  # how many edges of clauses stand before token i
        before, past = "", False
        for index, token in enumerate(tokens):
            word, noun = token.low, before in _BEFORE_NOUNS  # «van start», «de volgende»
            came = before == "komen"
            given_up = before in _FORMERLY  # «oorspronkelijk gepland voor maart»
            before = word
            after = tokens[index + 1].low if index + 1 < len(tokens) else ""
            joined = word == "," and after in _HAVE  # «…, vóór de zomer, is uw Kamer toegezegd»: one clause
            self._edges.append(self._edges[-1] + (word in bounds and not joined))
            if token.digits or noun:
                continue
            past = past or word in ("had", "hadden")
            if word == "komen" and after == "te" and have:
                self._keep(index, BACK, 0)  # «is per 1 mei komen te vervallen»
            elif word == "te" and after.endswith("n") and not (came and have):
                self._keep(index, AHEAD, _PURPOSE)  # «toegezegd dit voor de zomer uit te zoeken»
            elif _looks_back(word, have) or (given_up and word in words("planned")):
                self._keep(index, BACK, 0)
            elif word in _MEANT and past:
                continue  # «had u in mei moeten bereiken»
            elif word in ahead or _acts(word):
                self._keep(index, AHEAD, _SUBJECT if word in _SUBJECTS else 0)

    def _keep(self, index: int, way: int, extra: int) -> None:
        self._at.append(index)
        self._way.append(way)
        self._extra.append(extra)

    def near(self, start: int, end: int) -> int:
        """As ``direction``, but a verb beyond the edge of a clause says nothing."""
        return self.direction(start, end, farthest=_CLAUSE)

    def direction(self, start: int, end: int, farthest: int = 10**6) -> int:
        """BACK, AHEAD or UNKNOWN: what the verb nearest to tokens [start, end) says.

        «In maart startte de aanleg» looks back, «In maart start de aanleg» ahead. A past participle looks
        back only beside a form of zijn or hebben: «wordt in maart geopend» looks ahead.
        """
        middle = bisect_left(self._at, end)
        near = range(max(0, middle - 2), min(len(self._at), middle + 2))
        ranked = [
            (self._distance(i, start, end), self._way[i]) for i in near if not start <= self._at[i] < end
        ]
        nearest = min(ranked, default=(farthest, UNKNOWN))
        return nearest[1] if nearest[0] < farthest else UNKNOWN

    def _distance(self, i: int, start: int, end: int) -> int:
        at = self._at[i]
        if at >= end:
            return at - end + 1 + _CLAUSE * (self._edges[at] - self._edges[end]) + self._extra[i]
        return start - at + _CLAUSE * (self._edges[start] - self._edges[at + 1]) + self._extra[i]
