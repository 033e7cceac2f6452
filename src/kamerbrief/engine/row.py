"""The words of one sentence as the grammar reads them, and the small words by which it is cut."""

from collections.abc import Sequence

from .rulebook import words as words_in
from .verbs import Lexicon, lexicon
from .words import Word

SUBJECTS = frozenset(("ik", "wij", "we", "u", "zij", "hij", "men"))
WE = frozenset(("ik", "wij", "we"))
CLOSERS = frozenset((".", "!", "?", ";", ":"))
MODALS = frozenset(
    ("zullen", "gaan", "willen", "kunnen", "moeten", "mogen", "laten", "blijven", "hoeven", "dienen")
)
SUBORDINATORS = words_in("function_words", "subordinators")
DETERMINERS = words_in("function_words", "determiners")
PREPOSITIONS = words_in("function_words", "prepositions")
COORDINATORS = words_in("function_words", "coordinators")
PRONOUNS = words_in("function_words", "pronouns")
ADVERBS = words_in("function_words", "adverbs")


class Row:
    """The words of a sentence with their lower-case forms; made once, read by every part of the grammar."""

    __slots__ = ("_last_verb", "first_die", "first_of", "lex", "lower", "n", "words")

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.lower = [w.lower for w in words]
        self.lex: Lexicon = lexicon()
        self.n = len(words)
        self.first_die = self.lower.index("die") if "die" in self.lower else self.n
        self.first_of = self.lower.index("of") if "of" in self.lower else self.n
        self._last_verb: int | None = None

    @property
    def last_verb(self) -> int:
        """The last word that can be a form of a verb or looks like one; -1 when none does."""
        if self._last_verb is None:
            verbs = (i for i in range(self.n - 1, -1, -1) if self.lower[i].endswith("en") or self.verbal(i))
            self._last_verb = next(verbs, -1)
        return self._last_verb

    def before(self, i: int) -> str:
        """The word before ``i``, or nothing."""
        return self.lower[i - 1] if i else ""

    def after(self, i: int) -> str:
        """The word after ``i``; after the last one a full stop."""
        return self.lower[i + 1] if i + 1 < self.n else "."

    def verbal(self, i: int) -> bool:
        """Whether word ``i`` can be a form of a verb at all."""
        if i < 0:
            return False
        word = self.lower[i]
        return word in self.lex.forms or word in self.lex.infinitives or word in self.lex.auxiliaries
