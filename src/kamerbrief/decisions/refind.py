"""Find the object of a decision again, whatever re-reading did to its id."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..model.decision import Anchor, Decision, ObjectKind
from ..model.identity import fold

ALIKE = 0.8
"""Share of words in common above which two quotes are one sentence read differently: a re-read sentence
differs by a hyphen, a footnote mark or an OCR slip, two promises differ by most of their nouns."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A finding of today, as the anchor of a decision may name it."""

    id: str
    kind: ObjectKind
    sha256: str
    quote: str
    page: int


@dataclass(frozen=True, slots=True)
class Refound:
    """``ids`` maps a decision's id to the id its object has today; ``lost`` are those without one."""

    ids: Mapping[str, str]
    lost: tuple[Decision, ...]


def refind(decisions: Sequence[Decision], candidates: Iterable[Candidate]) -> Refound:
    """Today's object of each decision.

    In order: the same id; the same words in the same file; nearly the same words in the same file, on the
    same page or the next; the same words in another printing of the letter. More than one answer at a step
    is no answer: then the decision is listed as lost, never guessed.
    """
    index = _Index(candidates)
    ids: dict[str, str] = {}
    lost: list[Decision] = []
    for decision in decisions:
        found = index.find(decision.about)
        if found is None:
            lost.append(decision)
        else:
            ids[decision.id] = found
    return Refound(ids, tuple(lost))


class _Index:
    def __init__(self, candidates: Iterable[Candidate]) -> None:
        self.by_id: dict[tuple[ObjectKind, str], Candidate] = {}
        self.by_file: dict[tuple[ObjectKind, str], list[Candidate]] = {}
        self.by_words: dict[tuple[ObjectKind, str], list[Candidate]] = {}
        for candidate in candidates:
            self.by_id[candidate.kind, candidate.id] = candidate
            self.by_file.setdefault((candidate.kind, candidate.sha256), []).append(candidate)
            self.by_words.setdefault((candidate.kind, fold(candidate.quote)), []).append(candidate)

    def find(self, anchor: Anchor) -> str | None:
        kind = ObjectKind.COMMITMENT if anchor.kind is ObjectKind.STATUS else anchor.kind
        if (kind, anchor.id) in self.by_id:
            return anchor.id
        words = fold(anchor.quote)
        here = self.by_file.get((kind, anchor.sha256), [])
        steps = (
            [c for c in here if fold(c.quote) == words],
            [c for c in here if fold(c.quote) == words and c.page == anchor.page],
            [c for c in here if abs(c.page - anchor.page) <= 1 and _alike(c.quote, anchor.quote)],
            self.by_words.get((kind, words), []),
        )
        return next((step[0].id for step in steps if len(step) == 1), None)


def _alike(a: str, b: str) -> bool:
    left, right = (Counter(re.findall(r"[^\W_]+", text.casefold())) for text in (a, b))
    total = left.total() + right.total()
    return bool(total) and 2 * (left & right).total() / total >= ALIKE
