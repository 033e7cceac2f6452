"""A sentence cut into clauses: what is said outright, and what only serves it.

Dutch puts the finite verb second in a main clause and last in a subordinate one. With the forms of
``engine.verbs`` and the words that open a subordinate clause that is enough to find the main verb, its
particle («zet … voort»), its subject, and the participle or infinitive at the clause's end.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from .rulebook import words as words_in
from .verbs import Form, Lexicon, Shape, guess, infinitive_of, is_infinitive, lexicon, looks_like_participle
from .words import Word

SUBJECTS = frozenset(("ik", "wij", "we", "u", "zij", "hij", "men"))
_ALWAYS_SUB = words_in("function_words", "subordinators")
_DETERMINERS = words_in("function_words", "determiners")
_PREPOSITIONS = words_in("function_words", "prepositions")
_COORDINATORS = words_in("function_words", "coordinators")
_PRONOUNS = words_in("function_words", "pronouns")
_BEFORE_PERSON = words_in("function_words", "before_person")
_CLOSERS = frozenset((".", "!", "?", ";", ":"))


@dataclass(slots=True)
class Clause:
    """A main clause. Indexes count in the words of the sentence."""

    first: int
    last: int  # one past its end
    finite: int
    verb: str  # infinitive of the finite verb, with its particle: «uitbreiden»
    past: bool = False
    subject: tuple[int, int] = (0, 0)
    participles: list[str] = field(default_factory=list)
    infinitives: list[str] = field(default_factory=list)  # bare and with «te», said outright
    served: list[str] = field(default_factory=list)  # of its «om … te» and «door … te»
    asides: list[tuple[int, int]] = field(default_factory=list)  # subordinate and infinitive clauses in it
    purposes: list[tuple[int, int]] = field(default_factory=list)  # of these: om … te, zodat, opdat, door te
    inverted: bool = False

    def outside(self) -> list[int]:
        """Indexes of the words said outright, asides left out."""
        hidden: set[int] = set()
        for start, end in self.asides:
            hidden.update(range(start, end))
        return [i for i in range(self.first, self.last) if i not in hidden]


@dataclass(slots=True)
class _Aside:
    start: int
    finite: int | None = None
    purpose: bool = False


class _Reader:
    """One pass over the words, left to right."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.lower = [w.lower for w in words]
        self.lex: Lexicon = lexicon()
        self.n = len(words)
        self.first_die = self.lower.index("die") if "die" in self.lower else self.n
        self.first_of = self.lower.index("of") if "of" in self.lower else self.n

    # --- what a word can be -------------------------------------------------------------------------

    def finite(self, i: int, *, bold: bool = False) -> tuple[str, bool, Shape] | None:
        """Verb, past tense and shape when word ``i`` can be a finite verb; ``bold`` also guesses."""
        word = self.lower[i]
        auxiliary = self.lex.auxiliaries.get(word)
        before = self.lower[i - 1] if i else ""
        if auxiliary is not None:
            if word == "zijn" and before and (before in _PREPOSITIONS or self._possessive(i)):
                return None
            if before in ("te", "om"):
                return None
            shape = Shape.PLURAL if word.endswith("en") else Shape.THIRD
            shape = Shape.PAST if auxiliary[1] else shape
            return auxiliary[0], auxiliary[1], shape
        if before == "te" or (self.words[i].capital and self._named(i)):
            return None
        person = self._person(i)
        follows = self.lower[i + 1] if i + 1 < self.n else "."
        barred = before in _DETERMINERS or (before in _PREPOSITIONS and before not in self.lex.particles)
        for form in self.lex.forms.get(word, ()):
            if form.shape is Shape.PARTICIPLE or (form.shape is Shape.PAST and i == 0 and follows in _VERBAL):
                continue  # «Onderzocht zal worden of …»
            if not person:
                homograph = any(f.shape is Shape.FIRST for f in self.lex.forms[word])
                if form.shape is Shape.FIRST or (homograph and (i == 0 or barred or follows == "van")):
                    continue
                if barred and not (i == 1 and before in _PRONOUNS):
                    continue
                noun = i == 0 or follows == "van" or follows in self.lex.auxiliaries
                if form.shape is Shape.PLURAL and noun and before not in SUBJECTS:
                    continue
            return form.verb, form.shape is Shape.PAST, form.shape
        if person and word.isalpha() and word not in _DETERMINERS | _PREPOSITIONS | SUBJECTS:
            return self._certain(i)
        if (
            bold
            and word not in self.lex.forms
            and before not in _DETERMINERS
            and before not in _PREPOSITIONS
            and (guessed := guess(word))
        ):
            return guessed.verb, False, guessed.shape
        return None

    def _named(self, i: int) -> bool:
        """Whether a capitalised word is a name: not the first of the sentence or of a line."""
        return i > 0 and self.lower[i - 1] not in (".", ":", ";", "-", "–", "•", "o")

    def _possessive(self, i: int) -> bool:
        """«en zijn partners»: the possessive is followed by a noun, never by a participle or an adverb."""
        before = self.lower[i - 1]
        return before in ("en", "of") and i + 1 < self.n and self.lower[i + 1].endswith("s")

    def _person(self, i: int) -> bool:
        """Whether «ik», «wij» or «we» stands next to word ``i`` so that it must be the verb."""
        after = self.lower[i + 1] if i + 1 < self.n else ""
        if after in ("ik", "wij", "we"):
            return True
        if i == 0 or self.lower[i - 1] != "ik" or self._subordinates(i - 2):
            return False
        two = self.lower[i - 2] if i > 1 else ","
        return not (two.isalpha() and two not in _BEFORE_PERSON)

    def _certain(self, i: int) -> tuple[str, bool, Shape] | None:
        word = self.lower[i]
        if word in _ALWAYS_SUB or word in (
            "dat",
            "die",
            "als",
            "hoe",
            "wat",
            "of",
            "en",
            "maar",
            "ook",
            "nu",
        ):
            return None
        if word.endswith(("de", "te", "den", "ten")) and simple_past(word):
            return infinitive_of(word), True, Shape.PAST
        if word.endswith(("end", "lijk", "daarom", "mee", "daar")):
            return None
        return infinitive_of(word), False, Shape.FIRST

    def _subordinates(self, i: int) -> bool:
        """Whether word ``i`` opens a subordinate clause."""
        if i < 0:
            return False
        word = self.lower[i]
        if word in _ALWAYS_SUB:
            return True
        before = self.lower[i - 1] if i else ""
        after = self.lower[i + 1] if i + 1 < self.n else ""
        if word == "dat":  # «in dat jaar», but «ik zet mij ervoor in dat»
            pointed = any(
                w.startswith("er") and w[2:] in _PREPOSITIONS for w in self.lower[max(0, i - 6) : i]
            )
            if i == 2 and before == "," and self.lower[0] in ("ja", "nee", "neen", "klopt"):
                return False  # «Ja, dat overzicht ontvangt u»
            if before in _WE and i > 1 and self.lower[i - 2] in _VERB_FOLLOWS:
                return False  # «zal ik dat besluit herzien»
            return i > 0 and (before not in _PREPOSITIONS or pointed)
        if word == "die":
            if before in ("en", "of"):
                return self.first_die < i and not (i + 1 < self.n and after in self.lex.auxiliaries)
            return i > 0 and before not in _PREPOSITIONS and before not in _COORDINATORS | {"al"}
        if word == "als":
            return (i == 0 or before in (",", "en")) and after not in ("onderdeel", "gevolg")
        if word == "of":
            if before == "en":
                return self.first_of < i - 1
            if any(self.lex.class_of(f.verb) == "explore" for f in self.lex.forms.get(before, ())):
                return True  # «onderzoek of kosten …»
            return after in SUBJECTS | {"er", "en", "hoe", "dit", "deze", "het", "de", "een", "dat"} and (
                self._verbal(i - 1) or before in ("vraag", ",", "moment", "hoe", "nog", "ook")
            )
        if word in ("hoe", "wat", "waar"):
            return word != "waar" or i == 0 or before in (",", "en", "van")
        return False

    def _verbal(self, i: int) -> bool:
        if i < 0:
            return False
        word = self.lower[i]
        return word in self.lex.forms or word in self.lex.infinitives or word in self.lex.auxiliaries

    # --- the pass -----------------------------------------------------------------------------------

    def read(self) -> list[Clause]:
        clauses: list[Clause] = []
        stack: list[_Aside] = []
        asides: list[tuple[int, int, bool]] = []
        current: Clause | None = None
        start = 0
        i = 0

        def close(until: int, *, only_done: bool) -> None:
            while stack and (not only_done or stack[-1].finite is not None):
                aside = stack.pop()
                asides.append((aside.start, until, aside.purpose))

        if self.n and self.lower[0] in ("mocht", "mochten"):  # «Mocht dat kunnen, dan volgt …»
            stack.append(_Aside(0, finite=0))
            i = 1
        notable = _notable()
        while i < self.n:
            word = self.lower[i]
            after = self.lower[i + 1] if i + 1 < self.n else "."
            waiting = bool(stack) and stack[-1].finite is None and after in (",", ".")
            bold = waiting or (current is None and not stack and i > 0)
            if (
                word not in notable
                and not bold
                and after not in _WE
                and (i == 0 or self.lower[i - 1] != "ik")
            ):
                i += 1  # most words: no verb, and nothing opens or closes
                continue
            if word in _BEFORE_TE and (end := self._infinitive_clause(i)) is not None:
                asides.append((i, end, True))
                i = end
                continue
            if word in _CLOSERS and not (word == ":" and current is None):
                close(i, only_done=False)
                if current is None and word == ";":  # «Deels voldaan; het vervolg stuurt …»
                    start = i + 1
                i += 1
                continue
            if word == ",":
                opens = (
                    bool(stack) and stack[0].start == 0 and i + 1 < self.n and self.finite(i + 1) is not None
                )
                close(i, only_done=not opens)
                i += 1
                continue
            if word in _SUBORDINATING and self._subordinates(i):
                if stack and stack[-1].finite is not None and self.lower[i - 1] in ("en", "of"):
                    close(i, only_done=True)
                stack.append(_Aside(i, purpose=word in ("zodat", "opdat", "waardoor", "teneinde")))
                i += 1
                continue
            found = self.finite(i, bold=bold)
            if found is None:
                i += 1
                continue
            inversion = after in _WE
            straight = i > 0 and self.lower[i - 1] in _WE and not self._subordinates(i - 2)
            if stack:
                top = stack[-1]
                if not inversion and not (straight and top.start < i - 1 and top.finite is not None):
                    if top.finite is None:
                        if self._early_infinitive(i, found, top):
                            i += 1
                            continue
                        top.finite = i
                        i += 1
                        continue
                    if self._cluster(i, found) or self._final(i):
                        i += 1
                        continue
                    if current is not None and not self._starts_anew(i):
                        i += 1
                        continue
                close(i, only_done=False)
            if current is None or self._starts_anew(i) or (inversion and not self._same_group(i, current)):
                if current is not None and self._only_infinitive(current, found, i):
                    i += 1
                    continue
                begin = start if current is None else self._back_to_joint(i)
                if current is not None:
                    current.last = begin
                current = Clause(first=begin, last=self.n, finite=i, verb=found[0], past=found[1])
                clauses.append(current)
            i += 1
        close(self.n, only_done=False)
        asides.sort()
        k = 0
        for clause in clauses:
            while k < len(asides) and asides[k][0] < clause.last:
                start_, end_, purpose = asides[k]
                k += 1
                if start_ < clause.first:
                    continue
                span = (start_, min(end_, clause.last))
                clause.asides.append(span)
                if purpose:
                    clause.purposes.append(span)
        for k, clause in enumerate(clauses):
            self._fill(clause, clauses[k - 1] if k else None)
        return clauses

    def _infinitive_clause(self, i: int) -> int | None:
        """End of «om … te voeren», «door … te maken» from ``i``; None when there is no «te»."""
        limit = min(self.n, i + 60)
        for j in range(i + 1, limit):
            word = self.lower[j]
            if word in _CLOSERS:
                return None
            if word == "te" and j + 1 < self.n and self.lower[j + 1].endswith(("n",)):
                end = j + 2
                while (
                    end < self.n
                    and self.lower[end].endswith("en")
                    and self.lower[end] in self.lex.infinitives
                ):
                    end += 1  # «te laten uitvoeren»
                return self._infinitive_goes_on(end)
            if j + 1 < self.n and self.lower[j + 1] in ("ik", "wij", "we") and self.finite(j):
                return None
            if self.lower[i] != "om" and (word == "," or self.finite(j)):
                return None
        return None

    def _infinitive_goes_on(self, end: int) -> int:
        """«om te meten en melden, en zo storing te voorkomen»: the end of the last infinitive."""
        while end < self.n and self.lower[end] in (",", "en", "of"):
            step = end + 1
            if step < self.n and self.lower[step] in self.lex.infinitives:
                end = step + 1
                continue
            for j in range(step, min(self.n, step + 16)):
                if self.lower[j] == "te" and j + 1 < self.n and self.lower[j + 1].endswith("n"):
                    end = j + 2
                    break
                if (
                    self.lower[j] in _CLOSERS
                    or self._subordinates(j)
                    or self.lower[j] in self.lex.auxiliaries
                ):
                    return end
                if j + 1 < self.n and self.lower[j + 1] in SUBJECTS:
                    return end
            else:
                return end
        return end

    def _early_infinitive(self, i: int, found: tuple[str, bool, Shape], top: _Aside) -> bool:
        """A plural noun or an infinitive inside a subordinate clause whose finite verb comes later."""
        if found[2] is not Shape.PLURAL or i + 1 >= self.n:
            return False
        after = self.lower[i + 1]
        return (
            after not in {",", "en", "of", *_CLOSERS}
            and self.finite(i + 1) is not None
            and not (i + 2 < self.n and self.lower[i + 2] in SUBJECTS)
        )

    def _cluster(self, i: int, found: tuple[str, bool, Shape]) -> bool:
        """Whether word ``i`` goes on a verb cluster: «is opgedaan», «zal kunnen worden»."""
        return found[2] is Shape.PLURAL and self._verbal(i - 1)

    def _final(self, i: int) -> bool:
        """Whether the verb at ``i`` ends its clause, as in «…, wordt versterkt en effectiever wordt.»"""
        after = self.lower[i + 1] if i + 1 < self.n else "."
        if after in ("ik", "wij", "we"):
            return False
        if not after[0].isalnum():
            return True
        return i + 2 < self.n and self.lower[i + 2] in ("ik", "wij", "we") and self._verbal(i + 1)

    def _starts_anew(self, i: int) -> bool:
        """Whether a finite verb at ``i`` opens a coordinate main clause."""
        before = self.lower[i - 1] if i else ""
        if before in ("en", "maar", ";", ":", ",", "dus", "–", "-"):
            return True
        joint = self._back_to_joint(i)
        return joint > 0 and i - joint <= 7 and self.lower[joint] in ("en", "maar", "want", "dus", ";", ":")

    def _back_to_joint(self, i: int) -> int:
        for j in range(i - 1, max(-1, i - 8), -1):
            if self.lower[j] in ("en", "maar", "want", "dus", ";", ":", ","):
                return j
        return i

    def _same_group(self, i: int, current: Clause) -> bool:
        return i == current.finite

    def _only_infinitive(self, current: Clause, found: tuple[str, bool, Shape], i: int) -> bool:
        """After a modal a form in -en is an infinitive; after «zijn» and «worden» a «verleend» is none."""
        if found[2] is Shape.FIRST and not self._person(i) and i > 0 and self.lower[i - 1] in ("en", ","):
            return found[0] in self.lex.auxiliaries
        if found[2] is not Shape.PLURAL or self.lower[i] in ("zijn", "worden", "gaan", "zullen", "hebben"):
            return self.lower[i] == "worden" and current.verb in _MODALS
        if current.verb in _MODALS and not self._starting(current.finite):
            return True
        if current.verb in ("gaan", "blijven", "laten"):
            return False
        singular = self.lower[current.finite] not in self.lex.forms or any(
            f.shape in (Shape.FIRST, Shape.THIRD) for f in self.lex.forms[self.lower[current.finite]]
        )
        return singular

    def _starting(self, finite: int) -> bool:
        """«gaan aan de slag», «gaat van start»: no infinitive follows."""
        return self.lower[finite] in ("ga", "gaat", "gaan") and bool(
            {"slag", "start", "verder", "door"} & set(self.lower[finite + 1 : finite + 6])
        )

    # --- what belongs to the verb -------------------------------------------------------------------

    def _fill(self, clause: Clause, before: Clause | None) -> None:
        outside = clause.outside()
        after = [j for j in outside if j > clause.finite]
        self._particle(clause, after)
        fronted = [clause.first] if clause.first < clause.finite else []  # «Onderzocht zal worden of …»
        for j in (*fronted, *after):
            word = self.lower[j]
            if any(f.shape is Shape.PARTICIPLE for f in self.lex.forms.get(word, ())):
                clause.participles.append(self._participle(j))
            elif word in self.lex.infinitives and self._bare(j):
                clause.infinitives.append(self._glued(j))
            elif looks_like_participle(word):
                clause.participles.append(word)
            elif self.lower[j - 1] == "te" and word.endswith("n"):
                clause.infinitives.append(self._glued(j))
        if clause.verb in _MODALS and not clause.infinitives and not clause.participles:
            spoken = [j for j in after if self.words[j].is_word]
            if spoken and is_infinitive(self.lower[spoken[-1]]) and self._bare(spoken[-1]):
                clause.infinitives.append(self.lower[spoken[-1]])  # a verb outside the lexicon
        for a, b in clause.asides:
            clause.served += [
                self._glued(j)
                for j in range(a + 2, b)
                if self.lower[j - 1] == "te" and self.lower[j].endswith("n")
            ]
        self._subject(clause, outside, before)

    def _bare(self, j: int) -> bool:
        """Whether word ``j`` stands where an infinitive can, not as a noun after an article."""
        before = self.lower[j - 1]
        after = self.lower[j + 1] if j + 1 < self.n else "."
        return before not in _DETERMINERS and after != "van" and not self.words[j].capital

    def _glued(self, j: int) -> str:
        """The infinitive at ``j`` with its particle: «voort te zetten», «beschikbaar stellen»."""
        word = self.lower[j]
        k = j - 2 if self.lower[j - 1] == "te" else j - 1
        if k >= 0 and self.lower[k] in self.lex.parted.get(word, ()):
            return self.lower[k] + word
        return word

    def _participle(self, j: int) -> str:
        word = self.lower[j]
        verb = next(f.verb for f in self.lex.forms[word] if f.shape is Shape.PARTICIPLE)
        if j and self.lower[j - 1] in self.lex.parted.get(verb, ()):
            return self.lower[j - 1] + verb
        return verb

    def _particle(self, clause: Clause, after: Sequence[int]) -> None:
        choices = self.lex.parted.get(clause.verb)
        if not choices:
            return
        best = None
        for j in after:
            word = self.lower[j]
            if word not in choices:
                continue
            follows = self.lower[j + 1] if j + 1 < self.n else "."
            if (
                (follows in _DETERMINERS and follows != "dat" and word in _PREPOSITIONS)
                or follows.isdigit()
                or follows == "te"
            ):
                continue
            if j + 1 < self.n and self.words[j + 1].capital and word in _PREPOSITIONS:
                continue
            loose = (
                not follows[0].isalnum()
                or follows in _PREPOSITIONS | _COORDINATORS
                or self._subordinates(j + 1)
            )
            if loose or word not in _PREPOSITIONS:
                best = word
        if best:
            clause.verb = best + clause.verb

    def _subject(self, clause: Clause, outside: Sequence[int], before: Clause | None) -> None:
        v = clause.finite
        after = self.lower[v + 1] if v + 1 < self.n else ""
        ahead = [j for j in outside if j < v and self.lower[j] not in _COORDINATORS and self.words[j].is_word]
        spoken = ahead and self.lower[ahead[-1]] in SUBJECTS
        if after == "u" and ahead and (spoken or not self._adverbial(ahead)):
            clause.subject = (ahead[-1], ahead[-1] + 1) if spoken else (ahead[0], v)
        elif after in SUBJECTS:
            clause.subject, clause.inverted = (v + 1, v + 2), True
        elif ahead and self.lower[ahead[-1]] in SUBJECTS:
            clause.subject = (ahead[-1], ahead[-1] + 1)
        elif not ahead and before is not None and clause.first > 0:
            clause.subject, clause.inverted = before.subject, before.inverted
        elif len(ahead) > 1 and self.lower[ahead[0]] in ("ook", "zelfs") and self._nominal(ahead[1]):
            clause.subject = (ahead[1], v)
        elif not ahead or self._adverbial(ahead):
            clause.subject, clause.inverted = self._noun_phrase(v + 1, clause.last), True
        else:
            clause.subject = (ahead[0], v)

    def _nominal(self, j: int) -> bool:
        """«Ook dit kabinet voert»: a noun phrase after «ook» is the subject, unless it is a time."""
        if self.lower[j + 1].endswith(_TIMES) or self.lower[j] in _PREPOSITIONS | _ADVERBS:
            return False
        return self.lower[j] in _DETERMINERS or self.words[j].capital

    def _adverbial(self, ahead: Sequence[int]) -> bool:
        word = self.lower[ahead[0]]
        if len(ahead) == 2 and word in ("dit", "deze") and self.lower[ahead[1]].endswith(_TIMES):
            return True
        if word in _PREPOSITIONS or word in _ADVERBS or word.startswith(("daar", "hier")):
            return word != "alle"
        return bool(word.isdigit()) and len(ahead) == 1

    def _noun_phrase(self, start: int, last: int) -> tuple[int, int]:
        """A subject from ``start``, after adverbials, to the first word that does not belong to it."""
        start = self._past_adverbials(start, last)
        end = start
        while end < min(last, start + 16):
            word = self.lower[end]
            if word in (",", "en") and end > start and self._list_goes_on(end, last):
                end += 1
                continue
            if not word[0].isalnum() or (word in _PREPOSITIONS and word != "van") or word in _ADVERBS:
                break
            if end > start and (
                word in _DETERMINERS and self.lower[end - 1] not in (",", "en", "van", "alle")
            ):
                break
            end += 1
        return start, end

    def _past_adverbials(self, start: int, last: int) -> int:
        i = start
        while i < last:
            word = self.lower[i]
            if word in _PREPOSITIONS:
                i += 1
                if i < last and self.lower[i] in _DETERMINERS:
                    i += 1
                while (
                    i < last and self.words[i].is_word and self.lower[i] not in _DETERMINERS | _PREPOSITIONS
                ):
                    if self.lower[i] in _ADVERBS and not self.lower[i - 1].isdigit():
                        break
                    i += 1
            elif word in _ADVERBS or word.isdigit() or word in ("eens", "separaat"):
                i += 1
            else:
                break
        return i if i < last else start

    def _list_goes_on(self, end: int, last: int) -> bool:
        nxt = end + 1
        return nxt < last and (self.words[nxt].capital or self.lower[nxt] in ("de", "het"))


_VERBAL = frozenset(("zal", "zullen", "wordt", "worden", "moet", "is", "zijn"))
_MODALS = frozenset(
    ("zullen", "gaan", "willen", "kunnen", "moeten", "mogen", "laten", "blijven", "hoeven", "dienen")
)
_ADVERBS = words_in("function_words", "adverbs")


_TIMES = ("jaar", "maand", "week", "zomer", "winter", "kwartaal", "periode", "dag", "maanden", "weken")


_WE = frozenset(("ik", "wij", "we"))
_VERB_FOLLOWS = frozenset(("zal", "zullen"))
_BEFORE_TE = frozenset(("om", "door", "zonder", "na", "alvorens", "teneinde"))
_SUBORDINATING = _ALWAYS_SUB | {"dat", "die", "als", "of", "hoe", "wat", "waar"}


@cache
def _notable() -> frozenset[str]:
    """Words at which something can happen: verbs, openers of clauses, marks."""
    lex = lexicon()
    return _SUBORDINATING | _BEFORE_TE | _CLOSERS | {","} | lex.forms.keys() | lex.auxiliaries.keys()


def simple_past(word: str) -> bool:
    """«certificeerde»: a first-person form in -de or -te that is a preterite, no stem in -d or -t."""
    return guess(word) is not None or word.endswith(("erde", "elde", "kte", "pte", "ste", "fte"))


def read_clauses(words: Sequence[Word]) -> list[Clause]:
    """The main clauses of one sentence, in order; empty when it has no finite verb («Vooruitblik 2024»)."""
    return _Reader(words).read()


__all__ = ["Clause", "Form", "read_clauses"]
