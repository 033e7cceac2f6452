"""Forms of Dutch verbs, made from the infinitives of ``rules/verbs.toml``.

No tagger is trained for Dutch here; a verb is known by its form and its place. This module tells of a word
which verb forms it can be; ``engine.clauses`` decides by place which one it is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import simplemma

from .rulebook import load

_VOWELS = "aeiou"
_UNSEPARATED = (
    "be",
    "ver",
    "ge",
    "ont",
    "her",
    "er",
    "over",
    "onder",
    "voor",
    "achter",
    "vol",
    "door",
    "weer",
)


class Shape(StrEnum):
    """What form of its verb a word is."""

    FIRST = "first"  # «breid»: with ik; by inversion also with u and jij
    THIRD = "third"  # «breidt»
    PLURAL = "plural"  # «breiden»: the infinitive looks the same
    PAST = "past"  # «breidde», «gaf»
    PARTICIPLE = "participle"  # «uitgebreid»


@dataclass(frozen=True, slots=True)
class Form:
    """One reading of a word. ``verb`` is the infinitive; of a participle with its particle glued on."""

    verb: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All forms, the class of each verb, and the particles each verb can be parted from."""

    forms: Mapping[str, tuple[Form, ...]]
    classes: Mapping[str, str]  # «uitbreiden» → «telic»
    parted: Mapping[str, frozenset[str]]  # «breiden» → {«uit»}
    particles: frozenset[str]
    auxiliaries: Mapping[str, tuple[str, bool]]  # «zouden» → («zullen», past)
    infinitives: frozenset[str]  # with particle glued on: «uitbreiden»
    participles: Mapping[str, str]  # «uitgebreid» → «uitbreiden»

    def class_of(self, verb: str) -> str | None:
        """The class of a verb, by its full infinitive."""
        return self.classes.get(verb)


def stem_of(infinitive: str) -> str:
    """«zetten» → «zet», «maken» → «maak», «geven» → «geef», «breiden» → «breid»."""
    base = infinitive.removesuffix("en")
    if base == infinitive:
        return infinitive.removesuffix("n")
    if len(base) > 1 and base[-1] == base[-2] and base[-1] not in _VOWELS:
        base = base[:-1]
    elif _opens(base):
        base = base[:-1] + base[-2].replace("ë", "e") + base[-1]
    return base[:-1] + {"v": "f", "z": "s"}.get(base[-1], base[-1])


def _opens(base: str) -> bool:
    """Whether the last syllable is open and stressed in the infinitive: its vowel doubles in the stem."""
    if len(base) < 2 or base[-1] in _VOWELS or base[-2] not in "aeouë":
        return False
    if len(base) > 2 and base[-3] in "aeoiu" and base[-3:-1] in _DIGRAPHS:
        return False
    root = next((base[len(p) :] for p in _UNSEPARATED if base.startswith(p) and len(base) > len(p) + 1), base)
    if not any(letter in _VOWELS + "ëy" for letter in root[:-2]):
        return True
    if base.endswith("er"):
        return not root.endswith(_NATIVE_ER)
    return not base.endswith(("el", "en", "em", "ig"))


_DIGRAPHS = ("oe", "ie", "eu", "ui", "ou", "au", "ei", "aa", "ee", "oo", "uu")
_NATIVE_ER = (
    "lever",
    "beter",
    "minder",
    "ander",
    "gader",
    "vorder",
    "hinder",
    "zeker",
    "inner",
    "nader",
    "ker",
)


def _present(infinitive: str) -> list[tuple[str, Shape]]:
    stem = stem_of(infinitive)
    third = stem if stem.endswith("t") else stem + "t"
    return [(stem, Shape.FIRST), (third, Shape.THIRD), (infinitive, Shape.PLURAL)]


def _weak(infinitive: str) -> tuple[str, str, str]:
    """Past singular, past plural and participle of a weak verb, without particle."""
    present = _present(infinitive)
    stem = present[0][0]
    raw = infinitive.removesuffix("en")
    voiceless = raw[-1] in "tkfsxp" or raw.endswith("ch")
    ending = "t" if voiceless else "d"
    core = stem if stem.endswith(ending) else stem + ending
    if infinitive.startswith(_UNSEPARATED) and len(infinitive) > 6:
        participle = core
    else:
        participle = "ge" + {"i": "ï", "e": "ë"}.get(core[0], core[0]) + core[1:]
    return stem + ending + "e", stem + ending + "en", participle


@cache
def lexicon() -> Lexicon:
    """The lexicon of ``rules/verbs.toml``, built once a process."""
    data = load("verbs")
    strong: dict[str, str] = data["strong"]
    forms: dict[str, set[Form]] = {}
    classes: dict[str, str] = {}
    parted: dict[str, set[str]] = {}
    infinitives: set[str] = set()
    for name, entry in data["class"].items():
        for written in entry["verbs"]:
            particle, _, rest = written.rpartition("|")
            full = particle + rest
            classes[full] = name
            infinitives.add(full)
            if particle:
                parted.setdefault(rest, set()).add(particle)
            past, pasts, participle, present = _principal(rest, strong)
            for word, shape in present:
                forms.setdefault(word, set()).add(Form(rest, shape))
                if particle:  # at the end of a subordinate clause: «dat ik de regeling uitbreid»
                    forms.setdefault(particle + word, set()).add(Form(full, shape))
            for word in (past, pasts):
                forms.setdefault(word, set()).add(Form(rest, Shape.PAST))
            forms.setdefault(particle + participle, set()).add(Form(full, Shape.PARTICIPLE))
    auxiliaries: dict[str, tuple[str, bool]] = {}
    for verb, written in data["auxiliary"].items():
        if verb == "why":
            continue
        for part, past_tense in zip(written.split("|"), (False, True), strict=True):
            for word in part.split():
                auxiliaries[word] = (verb, past_tense)
    ordered = {word: tuple(sorted(found, key=lambda f: (f.shape, f.verb))) for word, found in forms.items()}
    return Lexicon(
        forms=ordered,
        classes=classes,
        parted={verb: frozenset(found) for verb, found in parted.items()},
        particles=frozenset(p for found in parted.values() for p in found),
        auxiliaries=auxiliaries,
        infinitives=frozenset(infinitives),
        participles={
            word: next(f.verb for f in found if f.shape is Shape.PARTICIPLE)
            for word, found in ordered.items()
            if any(f.shape is Shape.PARTICIPLE for f in found)
        },
    )


def _principal(infinitive: str, strong: Mapping[str, str]) -> tuple[str, str, str, list[tuple[str, Shape]]]:
    """Past singular and plural, participle, and present forms, by rule or as [strong] has them."""
    present = _present(infinitive)
    written = strong.get(infinitive)
    if written is None:
        return (*_weak(infinitive), present)
    past, pasts, participle, *own = written.split()
    for form in own:
        word, _, person = form.partition("=")
        shape = Shape.FIRST if person == "1" else Shape.THIRD
        present = [pair for pair in present if pair[1] is not shape] + [(word, shape)]
    return past, pasts, participle, present


@cache
def guess(word: str) -> Form | None:
    """The finite present form that a word outside the lexicon may be, by its lemma: «certificeert»."""
    lemma = simplemma.lemmatize(word, lang="nl").replace("_", "")
    if not lemma.endswith(("en", "n")) or lemma == word or len(word) < 4:
        return None
    if word.endswith("t") and lemma.endswith("en") and not word.startswith("ge"):
        return Form(lemma, Shape.THIRD)
    return None


def infinitive_of(word: str) -> str:
    """The best infinitive for a first-person form that is certain by its place: «ik certificeer»."""
    lemma = simplemma.lemmatize(word, lang="nl").replace("_", "")
    return lemma if lemma.endswith("n") else word + "en"


_ADJECTIVES = frozenset(
    ("bereid", "bekend", "verheugd", "gehouden", "bevoegd", "beperkt", "verplicht", "gericht")
)


@cache
def looks_like_participle(word: str) -> bool:
    """«gecertificeerd», «overeengekomen», «verleend»: by its outside alone."""
    if len(word) < 6 or word in _ADJECTIVES or not word.endswith(("d", "t")) or word.endswith("heid"):
        return False
    if word.startswith("ge") and word.endswith("eerd"):
        return True
    inside = word.find("ge")
    if (
        not word.startswith(("be", "ver", "ont", "her"))
        and inside != 0
        and word[:inside] not in lexicon().particles
    ):
        return False
    return simplemma.lemmatize(word, lang="nl").endswith("en")


@cache
def in_dictionary(word: str) -> bool:
    """Whether a lower-case word is a word of Dutch, no name: «uitgangspunt», not «waternet»."""
    return bool(simplemma.is_known(word, lang="nl"))


@cache
def is_infinitive(word: str) -> bool:
    """Whether a word outside the lexicon can be an infinitive: «patrouilleren», not «beoordelingen»."""
    return (
        word.endswith(("en", "aan", "ien")) and simplemma.lemmatize(word, lang="nl").replace("_", "") == word
    )


@cache
def is_conjugated(word: str) -> bool:
    """Whether an infinitive outside the lexicon has a form in -t: «bijscholen», not «zelden», «binnen»."""
    if len(word) < 5 or not is_infinitive(word):
        return False
    stem = stem_of(word)
    third = stem if stem.endswith("t") else stem + "t"
    lemma = simplemma.lemmatize(third, lang="nl").replace("_", "")
    return lemma.endswith("en") and lemma != third
