"""What to look for in a later document: a promise as weighted terms.

What is named first weighs most, and what is rare in both letters; a promise that points back («deze»,
«hierover») borrows words of the sentence before it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..engine.numbers import BELOW_HUNDRED
from ..model.commitment import Commitment
from ..wording import MONTHS
from .folio import Folio
from .terms import Term, is_year, terms_of, vocabulary

NAME = 1.5  # a shared name says more than a shared noun
NUMBER = 1.2  # wherever it stands: «de 1.000 werkgevers»
YEAR = 0.3  # a shared year says little: the whole letter is about it
VERB = 0.7  # verbs vary more between promise and report than the things they are about
LIGHT = 0.3  # «geven», «maken»: verbs that carry another word
FRAME = 0.1  # «doel», «streven»: by these a promise calls itself one
PURPOSE = 0.6  # «zodat …», «om … te», «zodra …,»: what it is for or waits for, not what is promised
HEAD = ((4, 1.0), (8, 0.8), (1000, 0.6))
"""What is promised is named first; what follows says for whom, how and with what."""
BORROWED = 0.5  # a promise that points back («deze», «hierover») borrows words of the sentence before it
TOPIC = 0.2  # and of its heading
POINTING = vocabulary("pointing")
_CONDITION = re.compile(
    r"(?:als|zodra|wanneer|indien|mits)\b[^.;,]*,"
    r"|om\b[^.;,]*?\bte (?:kunnen |laten |blijven )?\w+en\b(?: en (?:te )?\w+en\b)?,?"
    r"|in plaats van [^.;,]*?(?= (?:komt|komen|is|zijn|wordt)\b)",
    re.IGNORECASE,
)
_PURPOSE = re.compile(r"(?:, (?:zodat|waardoor|waarmee|opdat)|(?<=\w) om)\b[^.;,]*(?:[^.;]*$)?")
_COUNTS = "|".join((r"\d+", *BELOW_HUNDRED, r"(?:eer|laat)ste", r"\w+de"))
_STANDS_FOR = re.compile(  # a subject or object that only the sentence before explains
    r"(?:moet|moeten|zal|zullen|wordt|worden|gaat|gaan|komt|volgt|doe|doen) (?:dat|dit|deze|zij|ze|hij)\b"
    r"|\b(?:zij|ze|hen|ervan|ermee|eraan|ertoe|erin)\b"
    rf"|^(?:de|het) (?:(?:eerste|laatste) )?(?:{_COUNTS}),? (?:de |een )?(?:\w+t|\w+en|[A-Z]\w+)\b"
    r"|\b(?:het|de) (?:voorstel|wetsvoorstel|plan|proef|onderzoek|rapport|evaluatie|advies"
    r"|uitkomst(?:en)?|resultaten|subsidie)\b(?! (?:van|voor|over|tot|om|naar|die|dat|waar\w*|op|in|met)\b)"
    r"|(?<!, )\b(?:deze|dit|die)"
    r" (?!jaar|voorjaar|najaar|zomer|winter|maand|week|brief|kabinet\w*|manier|wijze)\w{4,}",
    re.IGNORECASE,
)
_CLAUSE = frozenset(
    "de het een er nog niet ik we wij zij ze u hij alle veel sommige in bij voor op met".split()
)
"""After these a «dat» that opens the sentence is no pronoun: «Dat de brug nog niet open is, komt door …»."""


@dataclass(frozen=True, slots=True)
class Query:
    """A commitment as weighted terms."""

    commitment: Commitment
    weights: Mapping[str, float]
    own: frozenset[str]  # those that it names, or points at with «deze»
    literal: frozenset[str]  # those that it names
    setting: frozenset[str]
    short: Mapping[str, str]  # abbreviations that either letter explains, and their names; both ways


def query_of(commitment: Commitment, home: Folio, later: Folio, origin: str = "") -> Query:
    """What to look for. The weight of a term is its rarity in both documents together.

    ``origin``: the wording of the earlier promise that this one goes on with, which names the thing promised
    where «de indiening» and «als nieuwe datum» do not.
    """

    def weight(key: str) -> float:
        return (home.weight(key) + later.weight(key)) / 2

    weights: dict[str, float] = {}
    condition = _CONDITION.match(commitment.text)
    text = commitment.text[condition.end() :] if condition else commitment.text
    core = {term.key for term in terms_of(_PURPOSE.sub(" ", text))}
    doers = {term.key for term in terms_of(commitment.actor or "")}
    for place, term in enumerate((*terms_of(text), *terms_of(condition.group() if condition else ""))):
        if term.key in weights:
            continue
        factor = _factor(term)
        if term.number and not is_year(term.key):
            factor = NUMBER
        elif not term.name or term.key in doers:  # a name tells wherever it stands, but for who does it
            factor *= next(share for until, share in HEAD if place < until)
            factor *= 1.0 if term.key in core else PURPOSE
        weights[term.key] = factor * weight(term.key)
    own = literal = frozenset(weights)
    stands = home.by_sentence.get(commitment.sentence_id)
    setting: frozenset[str] = frozenset()
    if stands is not None:
        passage = home.passages[stands]
        setting = passage.setting
        mine = sum(weights.values())
        points = points_back(commitment.text)
        hollow = points and not any(says_what(term) for term in terms_of(text))
        borrowed = 1.0 if hollow else BORROWED
        if points or len(own) < 5:
            _add(weights, {key: borrowed * weight(key) for key in passage.before - own}, mine)
        if points:
            own |= {k for k in passage.before - vocabulary("common") if not k.endswith("en")}
        if hollow:
            literal = own
        if origin:
            first = {t.key: _factor(t) * weight(t.key) for t in terms_of(origin) if t.key not in own}
            _add(weights, first, mine)
            own |= first.keys()
            literal |= first.keys()
        _add(weights, {key: TOPIC * weight(key) for key in setting - weights.keys()}, 0.5 * mine)
    explained = {**later.short, **home.short}
    short = explained | {name: letters for letters, name in explained.items()}
    return Query(commitment, weights, own, literal, setting, short)


def says_what(term: Term) -> bool:
    """Does a word of a promise name what is promised? Of «de resultaten daarvan deel ik met u» none does."""
    empty = vocabulary("common") | vocabulary("informing") | vocabulary("frame") | vocabulary("institutions")
    return not (term.number or term.key in empty or term.key in vocabulary("light") or term.key in MONTHS)


def names_little(text: str) -> bool:
    """«Als nieuwe datum geldt 1 juli»: of what it names, at most one word tells what is promised."""
    return sum(says_what(term) and not term.verb for term in terms_of(text)) <= 1


def _add(weights: dict[str, float], more: Mapping[str, float], most: float) -> None:
    """Words from around the promise, which together never count for more than ``most``."""
    share = min(1.0, most / (sum(more.values()) or 1.0))
    weights.update({key: share * value for key, value in more.items()})


def _factor(term: Term) -> float:
    if term.name:
        return NAME
    if is_year(term.key):
        return YEAR
    if term.key in vocabulary("aims"):
        return FRAME
    if term.key in vocabulary("light"):
        return LIGHT
    return VERB if term.verb else 1.0


def points_back(text: str) -> bool:
    """«Hierover», «deze», «dat doen we», «de overige vier»: the sentence before says what it is about."""
    words = [word.strip(",.;:") for word in text.casefold().split()[:8]]
    return (
        begins_pointing(text)
        or any(word in POINTING and len(word) > 4 for word in words)
        or _STANDS_FOR.search(" ".join(text.split()[:12])) is not None
    )


def begins_pointing(text: str) -> bool:
    """«Deze is uitgesteld»: with its first words. «Dat niet alles klaar is, komt door …» points nowhere."""
    words = [word.strip(",.;:") for word in text.casefold().split()[:3]]
    if words in (["in", "plaats", "daarvan"], ["in", "plaats", "hiervan"]):
        return True
    if words[:1] == ["er"] and words[2:3] == ["er"]:  # «Er zijn er 121 bij gekomen»
        return True
    if words[:1] and words[0] in ("haar", "hun", "diens"):  # «Haar advies stuur ik in mei»
        return True
    if words[:1] == ["dat"] and not _CLAUSE.isdisjoint(words[1:2]):
        return False
    return any(word in POINTING for word in words[:2])
