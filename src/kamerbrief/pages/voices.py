"""Who speaks in answers to written questions: the member who asks or the minister who answers."""

import re

from ..model.layout import BlockKind, Voice

_ASKS = re.compile(r"(?:Vraag|Vragen)\s+(?:\d|van\b)", re.I)
_ANSWERS = re.compile(r"Antwoord(?:en)?\b(?:\s+(?:\d|op\b|van\b|\())?", re.I)


class Voices:
    """The voice at a place in the document; None until a first question or answer is headed."""

    def __init__(self) -> None:
        self._now: Voice | None = None

    def of(self, words: str, kind: BlockKind) -> Voice | None:
        if len(words) < 400:
            if _ASKS.match(words):
                self._now = Voice.QUESTION
            elif _ANSWERS.match(words) and (kind is BlockKind.HEADING or len(words) < 160):
                self._now = Voice.ANSWER
        return self._now
