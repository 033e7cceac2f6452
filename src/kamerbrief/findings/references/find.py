"""All references of a text, and of a letter."""

import re

from ...model.letter import Letter
from ...model.reference import Reference
from .found import Found
from .handelingen import ANSWERS, DEBATE, handelingen
from .kamerstuk import BARE, NUMBERED, kamerstukken
from .own_forms import KENMERK, own_forms

GRAMMAR_RULES = (NUMBERED, BARE, DEBATE, ANSWERS, KENMERK)
_WORTH_A_LOOK = re.compile(r"\d{2}|C[XLIV]{2}")


def references_in(text: str) -> tuple[Found, ...]:
    """The references of one string, in order; of two that overlap the longer one."""
    if not _WORTH_A_LOOK.search(text):
        return ()
    found = [*handelingen(text), *kamerstukken(text), *own_forms(text)]
    kept: list[Found] = []
    for candidate in sorted(found, key=lambda f: (f.start, -f.end)):
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif candidate.end - candidate.start > kept[-1].end - kept[-1].start:
            kept[-1] = candidate
    return tuple(kept)


def find_references(letter: Letter) -> tuple[Reference, ...]:
    """«Kamerstuk 31 293, nr. 655» becomes «kst-31293-655»; in order of place."""
    return tuple(
        Reference(
            canonical=found.canonical,
            kind=found.kind,
            **letter.mark(
                "r", sentence, sentence.start + found.start, sentence.start + found.end, found.rule_id
            ),
        )
        for sentence in letter.sentences
        for found in references_in(sentence.text)
    )
