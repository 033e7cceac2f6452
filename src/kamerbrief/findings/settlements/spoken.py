"""A sentence that names a promise, and where in it stand negation, time and other context."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from ...engine.rulebook import load
from .phrase import Line, Phrase, Word, compile_phrase, matches


@cache
def _context(name: str) -> tuple[Phrase, ...]:
    book = load("settlements")
    return tuple(compile_phrase(p, book["lists"]) for p in book["context"][name])


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset(load("settlements")["lists"][name])


_KEPT = frozenset(("na", "gestand", "in", "af"))  # «kom … na», «doe … gestand», «los … in», «doe … af»


@dataclass(slots=True)
class Spoken:
    """The words of a sentence; each context is sought once. ``to_come`` are the places of later dates."""

    line: Line
    later_dates: tuple[int, ...] = ()
    _places: dict[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the sentence."""
        return self.line.words

    def context(self, name: str) -> tuple[tuple[int, int], ...]:
        """First and last word of each stretch that a list under ``[context]`` finds."""
        if name not in self._places:
            found = {
                (chain[0], chain[-1]) for phrase in _context(name) for chain in matches(phrase, self.line)
            }
            self._places[name] = tuple(sorted(found))
        return self._places[name]

    def says(self, name: str, but: range = range(0)) -> bool:
        """Whether a context of that name stands in the sentence, outside the words of ``but``."""
        return any(first not in but for first, _ in self.context(name))

    def place(self, name: str, within: range) -> int | None:
        """The first word of a context of that name that stands within those words."""
        return next((first for first, last in self.context(name) if first in within and last in within), None)

    def looks_ahead(self, but: range = range(0), nor: range = range(0)) -> bool:
        """Whether it speaks of a time to come: «zal», or a date after the letter, outside these words."""
        firsts = (first for first, _ in self.context("to_come"))
        return any(place not in but and place not in nor for place in (*firsts, *self.later_dates))

    def explains(self) -> range:
        """The words behind the colon of «… kom ik na: de volgende kaart verschijnt in mei»: how, not when."""
        for i, word in enumerate(self.words):
            if word.after_colon and i > 1 and self.words[i - 1].text in _KEPT:
                told = any(before.text in ("ik", "wij") for before in self.words[:i])
                return range(i, len(self.words)) if told else range(0)
        return range(0)

    def content(self, name: int, cue: Sequence[int]) -> range:
        """What the promise named at ``name`` was about, from «om», «dat» or «over» behind it.

        «de toezegging [dat ik u zal berichten], heb ik …»: it ends where the sentence is taken up again.
        «toegezegd [u in mei te berichten]» needs no «om». Empty where nothing opens it.
        """
        words = self.words
        start = self._opens(name)
        if words[name].text == "toegezegd" and "zaak" in words[name].names and name + 1 < len(words):
            follows = words[name + 1]
            if not follows.after_comma and follows.text not in _list("hoofdwerkwoord"):
                start = name + 1
        if start is None:
            return range(0)
        return range(start, self._taken_up(start, [i for i in cue if i > start]))

    def _opens(self, name: int) -> int | None:
        """The «om», «dat» or «over» that belongs to the promise: no verb of the sentence stands before it."""
        relative = False
        for i in range(name + 1, min(name + 14, len(self.words))):
            text = self.words[i].text
            if text in _list("inhoud"):
                return i
            relative = relative or text == "die"
            if not relative and text in _list("hoofdwerkwoord"):
                return None
        return None

    def _taken_up(self, start: int, behind: Sequence[int]) -> int:
        """Where the sentence is taken up after what was promised: at a verb, after a comma where need be.

        «over de sluis [is]», «om de kaart te sturen [is]», «dat ik u zal berichten, [heb]».
        """
        words = self.words
        opener = words[start].text
        clause = opener in _list("bijzin")
        te = opener != "om"
        for i in range(start + 1, len(words)):
            if self._resumes(i) or (not clause and te and words[i].text in _list("hoofdwerkwoord")):
                return i
            te = te or words[i - 1].text == "te"
            if opener == "om" and te and i in behind:
                return i
        nominal = not clause and opener != "om"
        if behind and (nominal or words[behind[-1]].text in _list("gedaan")):
            return behind[-1]
        return len(words)

    def denies(self, cue: Sequence[int], content: range) -> bool:
        """Whether «niet» or «geen» stands at the words that a rule found, and not in what was promised."""
        reach = range(max(0, cue[0] - 4), cue[-1] + 3)
        but = {first - 1 for first, _ in self.context("no_but")}
        return any(
            first in reach and first not in content and first not in but for first, _ in self.context("no")
        )

    def aside(self, name: int, cue: Sequence[int]) -> bool:
        """Whether the words of a match stand in a clause of reason: «…, waardoor het niet nodig is»."""
        behind = [i for i in cue if i > name]
        return bool(behind) and any(self.words[i].text in _list("zijzin") for i in range(name + 1, behind[0]))

    def only_asks(self, cue: Sequence[int]) -> bool:
        """Whether the words that a rule found only tell what a motion wants."""
        asked = self.context("asks")
        if not asked:
            return False
        first = min(last for _, last in asked)
        said = [i for i in cue if not self.words[i].names]
        if not said:
            return True
        if min(said) < first:
            return False
        return not any(self._resumes(i) for i in range(first + 1, max(said) + 1))

    def _resumes(self, place: int) -> bool:
        """«…, heb ik», «…, wat ik hierbij doe»: a comma, then a verb or words of the letter's own now."""
        word = self.words[place]
        return word.after_comma and (
            word.text in _list("hoofdwerkwoord")
            or any(first in range(place, place + 7) for first, _ in self.context("hereby"))
        )
