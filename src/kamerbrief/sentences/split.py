"""Blocks to sentences."""

import re

from ..model.identity import content_id
from ..model.layout import Layout
from ..model.sentence import Sentence

_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Ý‘“«0-9])")


def split_sentences(layout: Layout, document_id: str) -> tuple[Sentence, ...]:
    """The sentences of a layout, in order; a sentence never crosses a block's edge."""
    sentences: list[Sentence] = []
    seen: dict[str, int] = {}
    for index, block in enumerate(layout.blocks):
        start = block.start
        text = layout.text[block.start : block.end]
        for piece in [*_END.finditer(text), None]:
            end = block.start + piece.start() if piece else block.end
            words = layout.text[start:end]
            if words.strip():
                key = content_id("s", document_id, words)
                seen[key] = seen.get(key, 0) + 1
                sentences.append(
                    Sentence(
                        id=key if seen[key] == 1 else content_id("s", key, str(seen[key])),
                        start=start,
                        end=end,
                        text=words,
                        page=layout.map.page_at(start),
                        boxes=layout.map.locate(start, end),
                        block=index,
                        block_kind=block.kind,
                        headings=block.headings,
                        lead_in=block.lead_in,
                        level=block.level,
                        cell=block.cell,
                        in_box=block.in_box,
                        voice=block.voice,
                    )
                )
            start = block.start + piece.end() if piece else block.end
    return tuple(sentences)
