"""Which words of a sentence name an earlier promise: a toezegging, a motion, an amendment."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ...engine.rulebook import load
from ...sentences import tokens
from .phrase import Line, Phrase, Slot, Word, compile_phrase, matches

_NAMES = ("toezegging", "toegezegd", "zegde", "motie", "amendement", "gestand", "tz", "t0")
_NAMED = re.compile(
    r"toezegging|toegezegd|\bzegden? |\bmoties?\b|amendement|gestand|\bTZ ?20\d{4}-\d{3}|\bT0\d{4}\b",
    re.IGNORECASE,
)


def names_promise(text: str) -> bool:
    """Whether a text can name a promise: a sentence that does not is passed over at once."""
    low = text.lower()
    return any(name in low for name in _NAMES) and _NAMED.search(text) is not None


_TOEZEGGING = re.compile(r"toezegging(?:en)?$|toegezegde?$|gestand$|tz\d{6}-\d{3}$|t0\d{4}$")
_MOTIE = re.compile(r"moties?(?:-|$)|amendement(?:en)?(?:-|$)")
_MANNER = frozenset({"conform", "overeenkomstig", "zoals", "ingevolge", "krachtens", "gelijk", "als", "dan"})
_AUXILIARIES = frozenset({"heb", "heeft", "hebben", "had", "hadden"})


@dataclass(frozen=True, slots=True)
class Cues:
    """Vocabulary of the settlements, compiled."""

    fresh: tuple[Phrase, ...]
    overview: tuple[Phrase, ...]
    other_things: Slot
    speakers: Slot
    others: Slot


@cache
def _cues() -> Cues:
    book = load("settlements")
    lists = book["lists"]
    return Cues(
        fresh=tuple(compile_phrase(p, lists) for p in book["context"]["fresh"]),
        overview=tuple(compile_phrase(p, lists) for p in book["context"]["overview"]),
        other_things=compile_phrase("{andere_toezegging}", lists)[0].slot,
        speakers=compile_phrase("{bewindspersoon}", lists)[0].slot,
        others=compile_phrase("{derden}", lists)[0].slot,
    )


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a sentence in lower case, with the names of promises marked."""
    words: list[Word] = []
    comma = colon = False
    for token in tokens(text):
        if any(character.isalnum() for character in token.text):
            start = token.idx
            words.append(Word(token.lower_, start, start + len(token.text), comma, colon))
            comma = colon = False
        elif token.text in (",", ";", "–", "—", ")", ":"):
            comma, colon = True, colon or token.text == ":"
    return _marked(words)


def nature_of(word: Word) -> str:
    """toezegging, motie or amendement."""
    if "motie" in word.names:
        return "amendement" if word.text.startswith("amendement") else "motie"
    return "toezegging"


def _marked(words: list[Word]) -> tuple[Word, ...]:
    line = Line(words)
    if any(True for phrase in _cues().overview for _ in matches(phrase, line)):
        return tuple(words)  # «een overzicht van moties en toezeggingen» names none of them
    fresh = any(True for phrase in _cues().fresh for _ in matches(phrase, line))
    kept = any(word.text in ("gestand", "af", "na", "in", "waar") for word in words[-3:])
    others = any(_MOTIE.match(w.text) or (w.text != "gestand" and _TOEZEGGING.match(w.text)) for w in words)
    marked = []
    for place, word in enumerate(words):
        names: set[str] = set()
        if _MOTIE.match(word.text) and not _of_others(words, place):
            names = {"belofte", "motie"}
        elif word.text == "gestand":  # names a promise where nothing else does: «dat doe ik hierbij gestand»
            names = set() if others else {"belofte", "toezegging"}
        elif _TOEZEGGING.match(word.text):
            noun = word.text.startswith("toezegging")
            if not (fresh and noun and not kept) and _to_parliament(words, place):
                names = {"belofte", "toezegging"}
        elif word.text.startswith("zegde") and any(w.text == "toe" for w in words[place : place + 40]):
            names = {"belofte", "toezegging"}
        if names and not _as_manner(words, place):
            names.add("zaak")
        marked.append(word._replace(names=frozenset(names)) if names else word)
    return tuple(marked)


def _as_manner(words: Sequence[Word], place: int) -> bool:
    """«zoals toegezegd», «conform mijn toezegging»: how it is done, not what is spoken of."""
    return any(word.text in _MANNER for word in words[max(0, place - 6) : place])


def _of_others(words: Sequence[Word], place: int) -> bool:
    """«de motie van de gemeenteraad», «de toezegging van de provincie»."""
    following = words[place + 1 : place + 4]
    return (
        bool(following)
        and following[0].text in ("van", "door")
        and any(_cues().others.fits(word) for word in following[1:])
    )


def _to_parliament(words: Sequence[Word], place: int) -> bool:
    """Not «de toegezegde subsidie», nor «de gemeente heeft toegezegd»."""
    word = words[place]
    other, speaker = _cues().other_things, _cues().speakers
    if word.text == "toegezegde":
        return not any(other.fits(w) for w in words[place + 1 : place + 3])
    if word.text.startswith("toezegging"):
        return not _of_others(words, place)
    if word.text == "toegezegd":
        around = words[max(0, place - 25) : place + 4]
        if any(w.text in _AUXILIARIES for w in words[max(0, place - 25) : place + 3]):
            return any(speaker.fits(w) for w in around)
        return not any(other.fits(w) for w in words[max(0, place - 4) : place])
    return True
