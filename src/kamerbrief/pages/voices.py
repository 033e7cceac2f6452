"""Who speaks in answers to written questions: the member who asks or the minister who answers."""

import re

from ..model.layout import BlockKind, Voice

_ASKS = re.compile(
    r"(?:Vraag|Vragen)\s+\d{1,3}(?:\s*(?:,|en|t/m|tot en met|[-–])\s*\d{1,3})*(?!\w)[.:]?", re.I
)
_ANSWERS = re.compile(r"Antwoord(?:en)?\b(?:\s+(?:\d|op\b|van\b|\())?", re.I)


class Voices:
    """The voice at a place in the document; None until a first question or answer is headed."""

    def __init__(self) -> None:
        self._now: Voice | None = None

    def of(self, words: str, kind: BlockKind) -> Voice | None:
        if len(words) < 400:
            if self._asks(words, kind):
                self._now = Voice.QUESTION
            elif _ANSWERS.match(words) and (kind is BlockKind.HEADING or len(words) < 160):
                self._now = Voice.ANSWER
        return self._now

    @staticmethod
    def _asks(words: str, kind: BlockKind) -> bool:
        """«Vraag 3» on its own, or with the question behind it. «Vragen van de commissie» heads no question,
        and «Vraag 3 beantwoord ik later.» is a sentence of the answer."""
        found = _ASKS.match(words)
        return found is not None and (
            kind is BlockKind.HEADING or found.end() == len(words) or words.endswith("?")
        )
