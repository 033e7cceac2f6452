"""The light markup in which the words of a letter are kept, read into blocks.

A blank line ends a block. A block is, by its first characters:

    # text          a heading                    ## text     a subheading in italics
    - text          a list item                    o text    a nested list item
    1. text         a numbered item              ::: name    a container, until the next `:::`
    anything else   a paragraph (one source line or more)

Inside a text `*italic*`, `**bold**` and `^[footnote]`. A container holds parts parted by a line `|||` (boxes
side by side) or rows of a table, one a line, cells parted by ` | `; ` // ` begins a new paragraph in a cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Block:
    """One block: `kind` is heading, subheading, paragraph, item, subitem, numbered, boxes or table."""

    kind: str
    text: str = ""
    mark: str = ""
    parts: tuple[tuple[Block, ...], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    shares: tuple[float, ...] = ()


@dataclass(frozen=True)
class Span:
    """A run of one face, or a footnote (`note`) anchored where it stands."""

    text: str
    face: str = "roman"
    note: str | None = None


MARKS = (("## ", "subheading", ""), ("# ", "heading", ""), ("- ", "item", "-"), ("  o ", "subitem", "o"))
INLINE = re.compile(r"\^\[(?P<note>[^\]]*)\]|\*\*(?P<bold>[^*]+)\*\*|\*(?P<italic>[^*]+)\*")


def blocks_of(body: str) -> tuple[Block, ...]:
    """Read a body; each line that begins with a mark begins a block of its own."""
    found: list[Block] = []
    lines = iter(body.strip("\n").split("\n"))
    running = False
    for line in lines:
        if line.startswith("::: "):
            found.append(container(line[4:].split(), lines))
            running = False
        elif not line.strip():
            running = False
        elif (marked := marked_block(line)) is not None:
            found.append(marked)
            running = "heading" not in marked.kind
        elif running:
            last = found[-1]
            found[-1] = Block(last.kind, f"{last.text} {line.strip()}", last.mark)
        else:
            found.append(Block("paragraph", line.strip()))
            running = True
    return tuple(found)


def marked_block(line: str) -> Block | None:
    for start, kind, mark in MARKS:
        if line.startswith(start):
            return Block(kind, line[len(start) :].strip(), mark)
    if number := re.match(r"(\d+\.) ", line):
        return Block("numbered", line[number.end() :].strip(), number[1])
    return None


def container(words: list[str], lines: Iterator[str]) -> Block:
    """The lines up to the closing `:::`; `words` name the container and, of a table, the columns' shares."""
    inside: list[str] = []
    for line in lines:
        if line == ":::":
            break
        inside.append(line)
    else:
        raise ValueError(f"the container {' '.join(words)!r} is never closed with ':::'")
    if words[0] == "boxes":
        parts = "\n".join(inside).split("\n|||\n")
        return Block("boxes", parts=tuple(blocks_of(part) for part in parts))
    if words[0] == "table":
        rows = tuple(tuple(cell.strip() for cell in row.split(" | ")) for row in inside if row.strip())
        return Block("table", rows=rows, shares=tuple(float(word) for word in words[1:]))
    raise ValueError(f"unknown container {words[0]!r}: use boxes or table")


def spans_of(text: str, face: str = "roman") -> list[Span]:
    """`een *brug*.^[Bron]` → roman, italic, roman, note."""
    spans: list[Span] = []
    end = 0
    for match in INLINE.finditer(text):
        if match.start() > end:
            spans.append(Span(text[end : match.start()], face))
        end = match.end()
        if match["note"] is not None:
            spans.append(Span("", face, match["note"]))
        elif match["bold"] is not None:
            spans.append(Span(match["bold"], "bold"))
        else:
            spans.append(Span(match["italic"], "italic"))
    if end < len(text):
        spans.append(Span(text[end:], face))
    return spans


def plain(text: str) -> str:
    """The text without its markup, footnotes left out."""
    return "".join(span.text for span in spans_of(text) if span.note is None)


def texts_of(blocks: tuple[Block, ...]) -> list[str]:
    """Every text a reader of the page reads, footnotes after the block that holds them."""
    found: list[str] = []
    for block in blocks:
        sources = [block.text] if block.text else []
        sources += [piece for row in block.rows for cell in row for piece in cell.split(" // ")]
        for source in sources:
            found.append(plain(source))
            found += [span.note for span in spans_of(source) if span.note is not None]
        for part in block.parts:
            found += texts_of(part)
    return found
