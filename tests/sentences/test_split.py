"""Blocks to sentences: edges, kinds and ids."""

from kamerbrief.model.layout import Block, BlockKind, Layout, PageMap
from kamerbrief.model.place import Box
from kamerbrief.sentences import split_sentences


def layout(*blocks: tuple[BlockKind, str]) -> Layout:
    text, made, starts, ends, boxes = "", [], [], [], []
    for number, (kind, words) in enumerate(blocks):
        starts.append(len(text))
        made.append(
            Block(
                kind=kind,
                start=len(text),
                end=len(text) + len(words),
                lead_in="In 2027:" if kind is BlockKind.LIST_ITEM else None,
            )
        )
        ends.append(len(text) + len(words))
        boxes.append(Box(page=number + 1, x0=0, top=0, x1=9, bottom=9))
        text += words + "\n\n"
    return Layout(text, tuple(made), PageMap(starts, ends, boxes), (), len(blocks))


def test_a_heading_is_one_sentence_and_a_paragraph_several() -> None:
    made = layout(
        (BlockKind.HEADING, "Dr. Sluis. Een plan. En meer"), (BlockKind.PARAGRAPH, "Zij bouwt. Hij sloopt.")
    )
    assert [s.text for s in split_sentences(made, "d1")] == [
        "Dr. Sluis. Een plan. En meer",
        "Zij bouwt.",
        "Hij sloopt.",
    ]


def test_a_list_item_keeps_its_own_words_and_knows_its_lead_in() -> None:
    (item,) = split_sentences(layout((BlockKind.LIST_ITEM, "De bouw van 40 sluizen;")), "d1")
    assert (item.text, item.lead_in) == ("De bouw van 40 sluizen;", "In 2027:")


def test_the_same_words_twice_get_two_ids_that_do_not_depend_on_place() -> None:
    twice = (BlockKind.PARAGRAPH, "Dit is af. Dit is af.")
    first = [s.id for s in split_sentences(layout(twice), "d1")]
    moved = [s.id for s in split_sentences(layout((BlockKind.HEADING, "Kop"), twice), "d1")]
    assert len(set(first)) == 2
    assert moved[1:] == first


def test_every_sentence_is_its_slice_and_stands_in_its_block() -> None:
    made = layout(
        (BlockKind.PARAGRAPH, "  Een zin. Nog een.  "), (BlockKind.FOOTNOTE, "Zie nr. 3. Ook nr. 4.")
    )
    for sentence in split_sentences(made, "d1"):
        block = made.blocks[sentence.block]
        assert made.text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        assert block.start <= sentence.start < sentence.end <= block.end
        assert sentence.page == sentence.block + 1
