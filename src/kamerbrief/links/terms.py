"""Words to terms: what two sentences must share to be about the same thing.

«Breid ik de Werkgroep Kades uit» and «de Werkgroep Kades is uitgebreid» give the same terms: lemmas in lower
case, split verbs put together again, function words left out. Names keep their mark, because a shared name
says more than a shared noun.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import simplemma

from ..engine.rulebook import load
from ..wording import MONTHS

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[.,;:!?()]")
COMPOUND = 9  # letters of the shortest compound that is taken apart
_FOREIGN = re.compile(r"ge([a-zïëöü])(\w{2,})eerd")  # «geïnformeerd»: the lists of words lack many of these
_PLAIN = {"ï": "i", "ë": "e", "ö": "o", "ü": "u"}
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def vocabulary(name: str) -> frozenset[str]:
    """A word list of ``rules/links.toml``: «stop», «particles», «generic»…"""
    return frozenset(load("links")["words"][name].split())


@lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """«uitgebreid» → «uitbreiden», «opgezet» → «opzetten», «gemeenten» → «gemeente»: in lower case."""
    found = _lookup(word)
    if found == word:
        if participle := _FOREIGN.fullmatch(word):
            return f"{_PLAIN.get(participle[1], participle[1])}{participle[2]}eren"
        if (compound := _compound(word)) != word:
            return compound
        for particle in vocabulary("particles"):
            if word.startswith(particle + "ge"):
                return _joined(particle, word[len(particle) :]) or found
    return found


def _compound(word: str) -> str:
    """«kadebeheerders» → «kadebeheerder»: of a compound in no dictionary, its last word tells the form."""
    if len(word) < COMPOUND or simplemma.is_known(word, lang="nl"):
        return word
    for at in range(4, len(word) - 3):
        last = word[at:]
        if simplemma.is_known(last, lang="nl"):
            root = _lookup(last)
            return word if root.endswith("en") else word[:at] + root
    return word


def _lookup(word: str) -> str:
    return simplemma.lemmatize(word, lang="nl").replace("_", "").casefold()


def _is_verb(word: str) -> bool:
    return bool(simplemma.is_known(word, lang="nl"))


@lru_cache(maxsize=10_000)
def _joined(particle: str, verb: str) -> str | None:
    """The separable verb that a particle and a form of its verb make, if Dutch has it: uit + breid."""
    known = _lookup(verb)
    if not known.endswith("en"):  # «licht … door»: a form that is another word as well
        stems = (verb, verb.removesuffix("t"))
        known = next((f"{stem}en" for stem in stems if _is_verb(f"{particle}{stem}en")), known)
    whole = particle + known
    return _lookup(whole) if whole.endswith("en") and simplemma.is_known(whole, lang="nl") else None


@dataclass(frozen=True, slots=True)
class Term:
    """A term and what it is. ``text`` is how it was written, for the reasons that people read."""

    key: str
    text: str
    name: bool = False  # written with a capital inside the sentence, or an abbreviation
    number: bool = False
    verb: bool = False


@lru_cache(maxsize=5_000)  # headings and promises are asked for again and again
def terms_of(text: str) -> tuple[Term, ...]:
    """The terms of a text, each once, in order of appearance; names of several words count once more,
    as a whole: «Week van de Kade»."""
    words = _TOKEN.findall(text)
    found: dict[str, Term] = {}
    for term in (*_terms(words), *_names(words)):
        known = found.get(term.key)
        if known is None or (term.name and not known.name):
            found[term.key] = term
    return tuple(found.values())


def _terms(words: Sequence[str]) -> Iterator[Term]:
    stop, particles = vocabulary("stop"), vocabulary("particles")
    lowered = [w.casefold() for w in words]
    used: set[int] = set()
    for i, word in enumerate(lowered):
        if i in used or word in stop or not (word[0].isdigit() or (len(word) > 1 and word[0].isalpha())):
            continue
        if word[0].isdigit():
            if lowered[i + 1 : i + 2] and lowered[i + 1] in MONTHS:
                continue  # «1 september»: the deadline tells the day
            yield Term(word.rstrip(".,"), word, number=True)
            continue
        is_name = _is_name(words, i)
        if not is_name:
            verb = _split_verb(lowered, i, particles)
            if verb:
                used.add(verb[0])
                yield Term(verb[1], f"{word} … {lowered[verb[0]]}", verb=True)
                continue
        key = word if len(word) > 1 and words[i].isupper() else lemma(word)  # «EB» is no form of «ebben»
        if key not in stop:
            yield Term(key, words[i], name=is_name, verb=key.endswith("en") and key != word)


def _is_name(words: Sequence[str], i: int) -> bool:
    word = words[i]
    return word[0].isupper() and (word[1:].isupper() or (i > 0 and words[i - 1] not in ".;:!?"))


def _names(words: Sequence[str]) -> Iterator[Term]:
    """Names of several words: capitals, joined by small words. At a sentence's start the first may be one."""
    links = vocabulary("name_links")
    i = 0
    while i < len(words):
        if not words[i][0].isupper():
            i += 1
            continue
        last, j = i, i + 1
        while j < len(words) and (words[j][0].isupper() or (words[j] in links and j - last <= 2)):
            if words[j][0].isupper():
                last = j
            j += 1
        if last > i and not all(w.casefold() in vocabulary("stop") for w in words[i : last + 1]):
            whole = " ".join(words[i : last + 1])
            yield Term(whole.casefold(), whole, name=True)
            if last > i + 1 and (i == 0 or words[i - 1] in ".;:!?") and words[i + 1][0].isupper():
                rest = " ".join(words[i + 1 : last + 1])  # a sentence's first word may be no part of it
                yield Term(rest.casefold(), rest, name=True)
        i = last + 1


def _split_verb(words: Sequence[str], at: int, particles: frozenset[str]) -> tuple[int, str] | None:
    """The particle that belongs to the finite verb at ``at`` and the verb they make, if there is one.

    Only when the particle ends a clause, as Dutch has it: «breid ik de werkgroep uit», not «uit de wijk».
    """
    word = words[at]
    if len(word) < 3:
        return None
    for j in range(at + 1, min(len(words), at + 40)):
        if words[j] in ".;!?":
            return None
        if words[j] in particles and (j + 1 == len(words) or words[j + 1] in vocabulary("clause")):
            whole = _joined(words[j], word)
            if whole:
                return j, whole
    return None


def is_year(key: str) -> bool:
    return bool(_YEAR.fullmatch(key))


_SHORT_FORM = re.compile(r"((?:[^\W\d_][\w’'-]*[ -]){1,7}[^\W\d_][\w’'-]*) \(([A-Z][A-Za-z]*[A-Z])\)")


def short_forms(text: str) -> dict[str, str]:
    """Abbreviations that a text explains: «Maatschappelijke Diensttijd (MDT)» gives mdt → the name's key.

    The name is the shortest run of words before the bracket that begins with the first letter and holds the
    others in their order.
    """
    found: dict[str, str] = {}
    for match in _SHORT_FORM.finditer(text):
        words = match[1].split()
        for first in range(len(words) - 1, -1, -1):
            name = " ".join(words[first:]).casefold()
            if name[0] == match[2][0].casefold() and _holds(name, match[2].casefold()):
                found[match[2].casefold()] = name
                break
    return found


def _holds(name: str, letters: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)
