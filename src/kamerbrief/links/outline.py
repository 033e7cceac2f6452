"""What a document is about, in a few words: enough to say which documents belong together."""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from pydantic import AfterValidator

from ..model.facts import DocumentKind
from ..model.layout import BlockKind
from ..model.reading import Reading, ReadingStatus
from .terms import terms_of, vocabulary

OFTEN = 3  # a name said this often, or once in a title, is what the document is about
TOPICS = 15  # so many of its most frequent terms are its topics
OPENING = 10  # sentences and headings in which a letter says what it is about
LONG = 9  # letters: so long a noun is nearly always a compound, which few subjects have
SPECIFIC = 40  # so many of its long nouns set a document apart
_CALLED = re.compile(r"(?<=[a-z0-9,:«'‘“\"] )[«'‘“\"]?(?=([A-Z][a-z]+(?: [^\W\d_]+){1,5}))")


def interned(words: Iterable[str]) -> tuple[str, ...]:
    """Each once, in order; what many documents say is in memory once."""
    return tuple(map(sys.intern, sorted(set(words))))


Words = Annotated[tuple[str, ...], AfterValidator(interned)]


@dataclass(frozen=True, slots=True)
class Outline:
    """Made of one reading alone, and small: those of all documents are in memory together. So its words are
    tuples; sets of them would take six times as much."""

    document_id: str
    file: str
    start: date | None  # the first and last day on which it can have been written
    end: date | None
    kind: DocumentKind
    dossier: str | None
    number: str | None
    ministry: str | None
    subject: Words  # terms of its subject
    names: Words  # names that it is about
    mentions: Words  # names that it mentions at all
    titles: Words  # beginnings of what its opening calls by name: «dijken op orde»
    topics: Words
    specific: Words  # its most frequent long nouns: «veerstoep», «dijkbewaking»
    cites: Words  # canonical references, «kst-29538-355»
    days: tuple[date, ...]  # days that it mentions: «mijn brief van 3 maart 2026»
    promises: bool

    @property
    def kamerstuk(self) -> str | None:
        return f"kst-{self.dossier}-{self.number}" if self.dossier and self.number else None

    def order(self) -> tuple[date, date, int, str]:
        """By date; on one day the advice before the letter, and Kamerstukken by their number."""
        first = self.kind is not DocumentKind.NOTA
        number = int(digits[0]) if (digits := re.findall(r"\d+", self.number or "")) else 0
        return (self.start or date.max, self.end or date.max, 2 * number + first, self.document_id)


def outline_of(reading: Reading) -> Outline:
    facts = reading.facts
    counts: Counter[str] = Counter()
    names: Counter[str] = Counter()
    titles: set[str] = set()
    common = vocabulary("institutions")
    for sentence in reading.sentences:
        for term in terms_of(sentence.text):
            if term.number or term.key in common:
                continue
            if not term.verb and not term.key.endswith("en"):
                counts[term.key] += 1
            if term.name and len(term.key) > 2:
                names[term.key] += 1
                if sentence.block_kind is BlockKind.HEADING:
                    titles.add(term.key)
    subject = {t.key for t in terms_of(facts.subject or "") if not t.number and t.key not in common}
    about = {name for name, often in names.items() if often >= OFTEN or name in titles or name in subject}
    frequent_first = sorted(counts, key=lambda key: (-counts[key], key))
    frequent = frequent_first[:TOPICS]
    return Outline(
        document_id=reading.document_id,
        file=reading.file,
        start=facts.date.start if facts.date else None,
        end=facts.date.end if facts.date else None,
        kind=facts.kind,
        dossier=facts.dossier,
        number=facts.number,
        ministry=facts.ministry,
        subject=interned(subject),
        names=interned(about),
        mentions=interned(names),
        titles=interned(_titles((facts.subject or "", *(s.text for s in reading.sentences[:OPENING])))),
        topics=interned(frequent),
        specific=interned([key for key in frequent_first if _is_long(key)][:SPECIFIC]),
        cites=interned(r.canonical for r in reading.references),
        days=tuple(
            sorted({d.date_start for d in reading.dates if d.date_start and d.date_start == d.date_end})
        ),
        promises=bool(reading.commitments) and reading.status is not ReadingStatus.FAILED,
    )


def _titles(lines: Iterable[str]) -> Iterator[str]:
    """What is called by a name of which only the first word has a capital: «het programma Dijken op orde».

    Where such a name ends can't be seen («Dijken op orde is vorig jaar begonnen»), so its beginning stands
    for it: up to the second word that says something.
    """
    common = vocabulary("institutions")
    for line in lines:
        for match in _CALLED.finditer(line):
            words: list[str] = []
            telling = 0
            for word in match[1].casefold().split():
                words.append(word)
                if word in common:
                    break
                telling += bool(terms_of(word))
                if telling == 2:
                    yield " ".join(words)
                    break


def _is_long(key: str) -> bool:
    return len(key) >= LONG and " " not in key
