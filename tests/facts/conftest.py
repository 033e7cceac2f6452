"""First pages made of furniture and blocks, for the facts."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from kamerbrief.facts import state_facts
from kamerbrief.model.facts import Facts
from kamerbrief.model.issue import Issue
from kamerbrief.model.layout import Block, BlockKind, Furniture, FurnitureKind, Layout, PageMap, Voice
from kamerbrief.model.place import Box

K = FurnitureKind
Piece = tuple[FurnitureKind, float, float, str]  # kind, x0, top, lines
Words = str | tuple[BlockKind, str] | tuple[BlockKind, str, Voice]
State = Callable[..., tuple[Facts, tuple[Issue, ...]]]


@pytest.fixture
def state(tmp_path: Path) -> State:
    """The facts of furniture on page 1 (signatures on the last) and blocks, in a file of that name."""

    def made(
        furniture: list[Piece],
        blocks: Sequence[Words] = (),
        name: str = "brief.pdf",
        sidecar: str | bytes = "",
        bottoms: Mapping[int, float] = {},
    ) -> tuple[Facts, tuple[Issue, ...]]:
        path = tmp_path / name
        if sidecar:
            content = sidecar.encode() if isinstance(sidecar, str) else sidecar
            path.with_suffix(".toml").write_bytes(content)
        return state_facts(_layout(furniture, blocks, bottoms), path)

    return made


def _layout(furniture: list[Piece], blocks: Sequence[Words], bottoms: Mapping[int, float]) -> Layout:
    pieces = []
    for number, (kind, x0, top, text) in enumerate(furniture):
        bottom = bottoms.get(number, top + 12 * (text.count("\n") + 1))
        box = Box(page=1, x0=x0, top=top, x1=x0 + 150, bottom=bottom)
        pieces.append(Furniture(kind=kind, page=1, text=text, box=box))
    text, made, starts, ends, boxes = "", [], [], [], []
    for number, words in enumerate(blocks):
        kind, body, *voice = (BlockKind.PARAGRAPH, words) if isinstance(words, str) else words
        starts.append(len(text))
        made.append(
            Block(kind=kind, start=len(text), end=len(text) + len(body), voice=voice[0] if voice else None)
        )
        ends.append(len(text) + len(body))
        top = 300.0 + 14 * number
        boxes.append(Box(page=1, x0=80, top=top, x1=400, bottom=top + 12))
        text += body + "\n\n"
    return Layout(text, tuple(made), PageMap(starts, ends, boxes), tuple(pieces), 1)
