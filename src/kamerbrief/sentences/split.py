"""Blocks to sentences."""

from ..model.identity import content_id
from ..model.layout import BlockKind, Layout
from ..model.sentence import Sentence
from .boundaries import sentence_spans


def split_sentences(layout: Layout, document_id: str) -> tuple[Sentence, ...]:
    """The sentences of a layout, in order; a sentence never crosses a block's edge.

    A heading is one, whatever it holds; paragraphs, list items, cells, boxes and footnotes are cut where a
    reader would pause at a full stop. A list item is cut from nothing but itself: its lead-in is a field.
    """
    sentences: list[Sentence] = []
    seen: dict[str, int] = {}
    for index, block in enumerate(layout.blocks):
        body = layout.text[block.start : block.end]
        if block.kind is BlockKind.HEADING:
            left, right = len(body) - len(body.lstrip()), len(body.rstrip())
            spans = [(left, right)] if right > left else []
        else:
            spans = sentence_spans(body)
        for begin, finish in spans:
            start, end = block.start + begin, block.start + finish
            words = layout.text[start:end]
            key = content_id("s", document_id, words)
            count = seen[key] = seen.get(key, 0) + 1
            boxes = layout.map.locate(start, end)
            sentences.append(
                Sentence(
                    id=key if count == 1 else content_id("s", key, str(count)),
                    start=start,
                    end=end,
                    text=words,
                    page=boxes[0].page if boxes else layout.map.page_at(start),
                    boxes=boxes,
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
    return tuple(sentences)
