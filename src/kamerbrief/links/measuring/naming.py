"""What a series is called: what is counted, and the words that its letters share when they tell its value.

«gemeenten» alone names five series of one programme; «gemeenten: aangesloten, actieprogramma» names one.
"""

from collections import defaultdict
from collections.abc import Sequence

from ..terms import terms_of
from .measures import Measure

TELLING = 3  # words that say which of the things of one kind is meant
ELSEWHERE = 0.5  # a subject that stands over a column and not in the sentence: «Stand van zaken»

_AROUND = " ‘’'“”\"«»„:;,.()"


def name_of(group: Sequence[Measure]) -> str:
    """The name of the series of these measures; when they share no word, the words of the first value."""
    subject = _subject(group)
    telling = _telling(group, subject)
    if not subject and not telling:
        return group[0].figures[0].text
    return ": ".join(part for part in (subject, ", ".join(telling)) if part)


def _subject(group: Sequence[Measure]) -> str:
    """What is counted, as most sentences say it; of two as frequent the longer."""
    votes: defaultdict[str, float] = defaultdict(float)
    for m in group:
        for figure in m.figures:
            subject = (figure.subject or "").strip(_AROUND)
            if any(term.key in m.words for term in terms_of(subject)):
                votes[subject] += 1.0 if subject.casefold() in m.said.casefold() else ELSEWHERE
    return max(votes, key=lambda s: (votes[s], len(s), s), default="")


def _telling(group: Sequence[Measure], subject: str) -> list[str]:
    """Words of the clause that more than one document uses, as the last of them writes them."""
    named = {term.key for term in terms_of(subject)}
    documents: defaultdict[str, set[int]] = defaultdict(set)
    for m in group:
        for key in m.own - named:
            documents[key].add(m.document)
    shared = {key: len(found) for key, found in documents.items() if len(found) > 1}
    written = {
        term.key: (place, term.text if term.name else term.text.casefold())
        for m in group
        for place, term in enumerate(terms_of(m.said))
        if " " not in term.key  # its words are there one by one too
    }
    chosen = sorted(shared.keys() & written.keys(), key=lambda key: (-shared[key], written[key]))[:TELLING]
    return [written[key][1] for key in sorted(chosen, key=lambda key: written[key])]
