"""A first, plain reader: every line of print in order, a paragraph a page. The layout stage replaces it."""

import io

import pdfplumber

from ..model.layout import Block, BlockKind, Layout, PageMap
from ..model.place import Box


class Unreadable(Exception):
    """The file can't be read as a PDF. The message is Dutch, for staff: what is wrong and what to do."""


def lay_out(content: bytes) -> Layout:
    """The layout of a PDF. Raises ``Unreadable`` with words for people."""
    try:
        document = pdfplumber.open(io.BytesIO(content))
    except Exception as error:
        raise Unreadable(
            "Dit bestand is geen leesbare PDF. Vraag de afzender om een nieuwe kopie."
        ) from error
    text, blocks, starts, ends, boxes = "", [], [], [], []
    with document:
        for page in document.pages:
            begin = len(text)
            for word in page.extract_words():
                starts.append(len(text))
                text += word["text"]
                ends.append(len(text))
                boxes.append(
                    Box(
                        page=page.page_number,
                        x0=word["x0"],
                        top=word["top"],
                        x1=word["x1"],
                        bottom=word["bottom"],
                    )
                )
                text += " "
            if len(text) > begin:
                blocks.append(Block(kind=BlockKind.PARAGRAPH, start=begin, end=len(text) - 1))
        return Layout(text, tuple(blocks), PageMap(starts, ends, boxes), (), len(document.pages))
