"""A sentence cut into clauses: what is said outright, and what only serves it.

Dutch puts the finite verb second in a main clause and last in a subordinate one. With the forms of
``engine.verbs`` and the words that open a subordinate clause that is enough to find the main verb
(``finite``), its particle, participle or infinitive (``verb_group``) and its subject (``subject``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .clause import Clause
from .coordinate import early_infinitive, goes_on, joint_before, only_infinitive, starts_anew
from .finite import Finite, finite_at
from .infinitive_clause import BEFORE_TE, infinitive_clause_end
from .row import CLOSERS, COORDINATORS, SUBJECTS, WE, Row
from .subject import set_subject
from .subordinate import SUBORDINATING, opens_subordinate
from .verb_group import complete_verb
from .verbs import Shape, lexicon, looks_like_participle
from .words import Word

_CARRIERS = frozenset(("is", "zijn", "was", "waren", "wordt", "worden", "heb", "heeft", "hebben"))
_JOINING = COORDINATORS | CLOSERS | {","}
_PURPOSES = frozenset(("zodat", "opdat", "waardoor", "teneinde"))


@dataclass(slots=True)
class _Aside:
    """A subordinate clause that is open: it ends at a mark after its finite verb."""

    start: int
    finite: int | None = None
    purpose: bool = False


class _Pass:
    """One pass over the words, left to right."""

    def __init__(self, row: Row) -> None:
        self.row = row
        self.clauses: list[Clause] = []
        self.open: list[_Aside] = []
        self.asides: list[tuple[int, int, bool]] = []
        self.start = 0  # of the first clause

    def run(self) -> list[Clause]:
        """The main clauses, each with its asides."""
        row, notable = self.row, _notable()
        lower, n = row.lower, row.n
        i = 0
        if n and lower[0] in ("mocht", "mochten"):  # «Mocht dat kunnen, dan volgt …»
            self.open.append(_Aside(0, finite=0))
            i = 1
        while i < n:
            word = lower[i]
            after = lower[i + 1] if i + 1 < n else "."
            waiting = bool(self.open) and self.open[-1].finite is None and after in (",", ".")
            bold = waiting or (not self.clauses and not self.open and i > 0)
            if word in notable or bold or after in WE or (i and lower[i - 1] == "ik"):
                i = self._word(i, word, bold)
            else:
                i += 1  # most words: no verb, and nothing opens or closes
        self._close(n, only_done=False)
        self._hand_out_asides()
        return self.clauses

    def _word(self, i: int, word: str, bold: bool) -> int:
        """Read the word at ``i``; where to go on."""
        row = self.row
        if word in BEFORE_TE and (end := infinitive_clause_end(row, i)) is not None:
            self.asides.append((i, end, True))
            return end
        if word in CLOSERS and not (word == ":" and not self.clauses):
            self._close(i, only_done=False)
            if not self.clauses and word == ";":  # «Deels voldaan; het vervolg stuurt …»
                self.start = i + 1
        elif word == ",":
            opens = bool(self.open) and (
                self.open[0].start == 0 or row.lower[self.open[-1].start] == "waaronder"
            )
            follows = i + 1 < row.n and finite_at(row, i + 1) is not None
            if follows and self.open and self.open[-1].finite is None and self._ends_in_plural(i):
                self.open[-1].finite = i - 1
            opens = opens and follows
            self._close(i, only_done=not opens)
        elif word == "zoals" and self.clauses and (end := self._set_in(i)) is not None:
            self.asides.append((i, end, False))
            return end
        elif word in SUBORDINATING and opens_subordinate(row, i):
            if self.open and self.open[-1].finite is not None and row.before(i) in ("en", "of"):
                self._close(i, only_done=True)
            said = self._short_as(i) if word == "zoals" else None
            self.open.append(_Aside(i, finite=said, purpose=word in _PURPOSES))
        elif (found := finite_at(row, i, bold=bold)) is not None:
            self._verb(i, found)
        return i + 1

    def _ends_in_plural(self, comma: int) -> bool:
        """«Wie op hulp wachten, krijgen …»: a plural in no list that ends its clause before a comma."""
        row, top = self.row, self.open[-1]
        word = row.lower[comma - 1]
        return top.start + 1 < comma - 1 and word.endswith("en") and not row.words[comma - 1].capital

    def _short_as(self, i: int) -> int | None:
        """The last word of a «zoals» without a verb: «Zoals gebruikelijk ontvangt de Kamer …»."""
        row = self.row
        for j in range(i + 1, min(i + 4, row.n - 1)):
            alone = row.lower[j] in row.lex.participles or row.lower[j].endswith(("lijk", "end"))
            if alone and finite_at(row, j + 1) is not None and row.lower[j + 1] not in _CARRIERS:
                return j
        return None

    def _set_in(self, i: int) -> int | None:
        """The end of a «zoals» without a verb inside a clause: «vindt zoals gepland in mei plaats»."""
        row = self.row
        for j in range(i + 1, min(i + 4, row.n)):
            word = row.lower[j]
            if word not in row.lex.participles and not looks_like_participle(word):
                continue
            if row.before(i) != ",":
                return j + 1 if row.after(j) not in _CARRIERS else None
            end = next((k for k in range(j, row.n) if row.lower[k] == "," or row.lower[k] in CLOSERS), row.n)
            return end if not any(w in _CARRIERS for w in row.lower[j:end]) else None
        return None

    def _close(self, until: int, *, only_done: bool) -> None:
        while self.open and (not only_done or self.open[-1].finite is not None):
            aside = self.open.pop()
            self.asides.append((aside.start, until, aside.purpose))

    def _verb(self, i: int, found: Finite) -> None:
        """A finite verb at ``i``: of the open subordinate clause, of a new main clause, or of none."""
        row = self.row
        current = self.clauses[-1] if self.clauses else None
        inversion = row.after(i) in WE
        if self.open and not self._ends_open(i, found, inversion=inversion):
            return
        if current is None:
            self._begin(self.start, i, found)
        elif inversion and self._was_noun(current, i):
            current.finite, current.verb, current.past = i, found.verb, found.past
        elif (starts_anew(row, i) or (inversion and i != current.finite)) and not only_infinitive(
            row, i, found, current
        ):
            current.last = joint_before(row, i)
            self._begin(current.last, i, found)

    def _was_noun(self, clause: Clause, i: int) -> bool:
        """«Het aantal plaatsen in de opvang brengen wij terug»: two verbs and nothing joins their clauses."""
        row, at = self.row, clause.finite
        if at >= i or not any(form.shape is Shape.PLURAL for form in row.lex.forms.get(row.lower[at], ())):
            return False
        if row.lower[at] in row.lex.auxiliaries or row.after(at) in SUBJECTS or row.before(at) in SUBJECTS:
            return False
        between = row.lower[at + 1 : i]
        return not any(word in _JOINING for word in between)

    def _begin(self, first: int, i: int, found: Finite) -> None:
        self.clauses.append(Clause(first=first, last=self.row.n, finite=i, verb=found.verb, past=found.past))

    def _ends_open(self, i: int, found: Finite, *, inversion: bool) -> bool:
        """Whether the verb at ``i`` stands after the open subordinate clauses, which it then closes."""
        row, top = self.row, self.open[-1]
        straight = i > 0 and row.lower[i - 1] in WE and not opens_subordinate(row, i - 2)
        if not inversion and not (straight and top.start < i - 1 and top.finite is not None):
            if top.finite is None:
                if not early_infinitive(row, i, found):
                    top.finite = i
                return False
            if goes_on(row, i, found) or (self.clauses and not starts_anew(row, i)):
                return False
        self._close(i, only_done=False)
        return True

    def _hand_out_asides(self) -> None:
        """Give each clause the asides that begin in it, then its verb group and its subject."""
        self.asides.sort()
        k = 0
        before: Clause | None = None
        for clause in self.clauses:
            while k < len(self.asides) and self.asides[k][0] < clause.last:
                start, end, purpose = self.asides[k]
                k += 1
                if start < clause.first:
                    continue
                span = (start, min(end, clause.last))
                clause.asides.append(span)
                if purpose:
                    clause.purposes.append(span)
            outside = clause.outside()
            complete_verb(self.row, clause, outside)
            set_subject(self.row, clause, outside, before)
            before = clause


@cache
def _notable() -> frozenset[str]:
    """Words at which something can happen: verbs, openers of clauses, marks."""
    lex = lexicon()
    return SUBORDINATING | BEFORE_TE | CLOSERS | {","} | lex.forms.keys() | lex.auxiliaries.keys()


def read_clauses(words: Sequence[Word]) -> list[Clause]:
    """The main clauses of one sentence, in order; empty when it has no finite verb («Vooruitblik 2024»)."""
    return _Pass(Row(words)).run()


__all__ = ["Clause", "read_clauses"]
