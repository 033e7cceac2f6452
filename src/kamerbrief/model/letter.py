"""What the finders read: the text, its sentences, its facts, and the way back to the page."""

from dataclasses import dataclass, field
from typing import Any

from .facts import Facts
from .identity import ContentIds, content_id
from .layout import PageMap
from .sentence import Sentence


@dataclass(frozen=True, slots=True)
class Letter:
    """Handed to every finder. ``mark`` gives a finding the fields that all findings share."""

    document_id: str
    text: str
    map: PageMap
    sentences: tuple[Sentence, ...]
    facts: Facts
    _seen: dict[str, int] = field(default_factory=dict, repr=False)
    _ids: dict[str, ContentIds] = field(default_factory=dict, repr=False)

    def mark(
        self, prefix: str, sentence: Sentence, start: int, end: int, rule_id: str, *more: str
    ) -> dict[str, Any]:
        """Fields of a ``Finding`` on [start, end): id by content and occurrence, words, page, boxes.

        ``prefix`` names the kind (f figure, d date, c commitment, s settlement, r reference); ``more``
        tells two findings on the same words apart (the second promise in one sentence).
        """
        text = self.text[start:end]
        ids = self._ids.get(sentence.id)
        if ids is None:
            ids = self._ids[sentence.id] = ContentIds(self.document_id, sentence.text)
        key = ids.of(prefix, text, *more)
        occurrence = self._seen[key] = self._seen.get(key, 0) + 1
        identifier = key if occurrence == 1 else content_id(prefix, key, str(occurrence))
        whole = start == sentence.start and end == sentence.end
        boxes = sentence.boxes if whole else self.map.locate(start, end)
        page = boxes[0].page if boxes else sentence.page
        return {
            "id": identifier,
            "sentence_id": sentence.id,
            "start": start,
            "end": end,
            "text": text,
            "page": page,
            "boxes": boxes,
            "rule_id": rule_id,
        }
