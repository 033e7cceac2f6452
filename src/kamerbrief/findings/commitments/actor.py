"""Who acts: named as in the text, and whether it is the government or another party."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...engine.rulebook import words as words_in
from ...engine.verbs import in_dictionary, lexicon, looks_like_participle
from ...engine.words import Word
from ...model.commitment import ActorType
from .vocabulary import actors

_ARTICLES = words_in("commitments", "articles")
_AFTER_HEAD = words_in("commitments", "after_head")
_STAND_FOR = words_in("commitments", "stand_for")
_ABSTRACT = ("ing", "heid", "tie", "sie", "ment", "schap", "teit", "uur", "age", "ie", "ingen", "ties")
_WE_WRITE_TO = frozenset(("u", "uw", "ons"))
_AFTER_NAME = frozenset(
    "vóór uiterlijk per sinds vanaf ten ermee hiermee daarmee zijn worden die toe open".split()
)
_OWN = frozenset(("stuurgroep", "werkgroep", "projectgroep"))
_FUND = re.compile(r"\w{3,}fonds$")
_SET_UP = re.compile(
    r"\b(?:er komt|komt er|er komen|komen er|(?:richt|zet|stel) ik) (?:\w+ ){1,3}?([A-ZÀ-Ý][\w-]+)"
)
_PROGRAMME_NAME = re.compile(
    r"\b\w*(?:programma|plan|aanpak|agenda|campagne|regeling|wet|pilot|project|strategie)\s+"
    r"[‘'«“\"]?([A-ZÀ-Ý][\w-]+)"
)
_EXPLAINED = re.compile(
    r"(?P<name>(?:[A-ZÀ-Ý][\w’'-]+|programma)(?: [\w’'-]+){0,6}) \((?P<letters>[A-Z][A-Za-z]*[A-Z])\)"
)


@dataclass(frozen=True, slots=True)
class Actor:
    """``known`` is False when nothing but the lack of another party speaks for the government."""

    name: str | None
    type: ActorType
    known: bool
    first_person: bool = False
    programme: bool = False
    listed: bool = True  # False: nothing but its capital says that it is a body

    @property
    def third(self) -> bool:
        """Whether another party than the government acts."""
        return self.type is ActorType.THIRD_PARTY

    @property
    def told(self) -> str | None:
        """The name for a clerk: of somebody who acts, and not of the thing that is done («een proef», «het
        rapport»), nor what follows the name in the sentence: «de aanbieders ‖ vóór 1 juli»."""
        words = (self.name or "").split()
        if not self.known or not words or words[0].lower() in _WE_WRITE_TO:
            return None
        end = next((k for k, word in enumerate(words) if k and word.lower() in _AFTER_NAME), None)
        return " ".join(words[:end])


NOBODY = Actor(None, ActorType.GOVERNMENT, known=False)


def _in_a_name(plain: Sequence[Word], k: int) -> bool:
    """«Bouwend Nederland», «Slachtofferhulp Nederland»: the country at the end of a body's name."""
    return k > 0 and plain[k].lower == "nederland" and plain[k - 1].capital


def programme_names(text: str) -> frozenset[str]:
    """First words of the names of programmes in this letter: «het programma Woningbouw» → «Woningbouw».

    What the letter sets up acts for the government too: «Er komt een landelijk Centrum voor …»; and so do
    the letters by which it calls one of the government's own: «de Nederlandse Arbeidsinspectie (NLA)».
    """
    return frozenset(_PROGRAMME_NAME.findall(text) + _SET_UP.findall(text) + _own_letters(text))


def _own_letters(text: str) -> list[str]:
    lists = actors()
    found = []
    for match in _EXPLAINED.finditer(text):
        words = match["name"].casefold().split()
        bodies = lists["government"] - {"nederland"}  # «Bouwend Nederland»
        own = not bodies.isdisjoint(words) or any(word.endswith(lists["programme"]) for word in words)
        if own and lists["third_party"].isdisjoint(words) and words[0][0] == match["letters"][0].casefold():
            found.append(match["letters"])
    return found


def actor_of(words: Sequence[Word], programmes: frozenset[str], *, opens_sentence: bool) -> Actor:
    """The actor that the words of a subject name."""
    plain = [w for w in words if w.is_word]
    if not plain:
        return NOBODY
    lists = actors()
    name = " ".join(w.text for w in plain[:12])
    lower = [w.lower for w in plain]
    if lower[0] in lists["first_person"]:
        return Actor(plain[0].text, ActorType.GOVERNMENT, known=True, first_person=True)
    stop = next(
        (k for k, w in enumerate(plain) if k and w.lower in _AFTER_HEAD and not w.capital), len(lower)
    )
    if lower[:stop] and lower[stop - 1] in _STAND_FOR and stop + 1 < len(plain) and lower[stop] == "van":
        return actor_of(plain[stop + 1 :], programmes, opens_sentence=False)  # «een deel van de scholen»
    head = lower[:stop]
    if any(w in lists["government"] and not _in_a_name(plain, k) for k, w in enumerate(head[:8])):
        return Actor(name, ActorType.GOVERNMENT, known=True)
    first = plain[1] if lower[0] in _ARTICLES and len(plain) > 1 else plain[0]
    if any(w.capital and _FUND.match(w.lower) for w in plain[:stop]):  # a fund by its name is a body
        return Actor(name, ActorType.THIRD_PARTY, known=True)
    if first.text in programmes or any(w.endswith(lists["programme"]) for w in head):
        return Actor(name, ActorType.GOVERNMENT, known=True, programme=True)
    if _OWN & set(head) and "mijn" in lower:  # «een stuurgroep onder leiding van mijn directeur»
        return Actor(name, ActorType.GOVERNMENT, known=True)
    if lower[stop : stop + 3] == ["van", "het", "programma"]:  # «adviseurs van het programma»
        return Actor(name, ActorType.GOVERNMENT, known=True, programme=True)
    if any(w in lists["third_party"] or w.endswith(lists["third_party_endings"]) for w in head):
        return Actor(name, ActorType.THIRD_PARTY, known=True)
    named = [w for k, w in enumerate(plain[: len(head)]) if w.capital and (k > 0 or not opens_sentence)]
    bare = (
        opens_sentence
        and lower[0] not in _ARTICLES
        and lower[0] not in lexicon().infinitives
        and lower[0] not in lexicon().forms
        and not looks_like_participle(lower[0])
        and not lower[0].endswith(_ABSTRACT)
        and not in_dictionary(lower[0])
        and len(plain) == 1
        and plain[0].capital
    )
    if named or bare or any(len(w.text) > 1 and w.text.isupper() for w in plain[: len(head)]):
        return Actor(name, ActorType.THIRD_PARTY, known=True, listed=False)
    return Actor(name, ActorType.GOVERNMENT, known=False)
