"""Real letters, where they are at hand: what may be said of them without their words."""

import re
from pathlib import Path

import pytest

from kamerbrief.model.layout import BlockKind, FurnitureKind, Layout
from kamerbrief.pages import lay_out, ocr

SHARED = Path(__file__).parent.parent.parent.parent / "shared" / "corpus"
PAPERS = sorted(SHARED.glob("*.pdf"))
pytestmark = pytest.mark.skipif(not PAPERS, reason="no shared letters beside the project")


def _layout(path: Path) -> Layout:
    if path.stem.endswith("scan"):
        pytest.skip("the bare scan is read below")
    return lay_out(path.read_bytes())


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_blocks_follow_each_other_and_every_character_knows_its_page(path: Path) -> None:
    layout = _layout(path)
    assert all(a.end < b.start for a, b in zip(layout.blocks, layout.blocks[1:], strict=False))
    covered = {
        i for run in range(len(layout.map)) for i in range(layout.map.starts[run], layout.map.ends[run])
    }
    bare = [i for i, c in enumerate(layout.text) if i not in covered]
    assert all(layout.text[i].isspace() for i in bare)
    for block in layout.blocks:
        boxes = layout.map.locate(block.start, block.end)
        assert boxes and all(b.x0 < b.x1 and b.top < b.bottom for b in boxes)
        assert all(1 <= b.page <= layout.pages for b in boxes)


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_no_page_number_and_no_broken_word_is_left_in_the_text(path: Path) -> None:
    layout = _layout(path)
    assert not re.search(r"Pagina \d+ van \d+|vergaderjaar \d{4}–\d{4}, \d\d \d{3}, nr\. \d+\b", layout.text)
    assert not re.search(
        r"[a-z]- (?!en\b|of\b|onder\b|mede\b|anders\b|aansluitend\b|betrekken\b)[a-z]{4}", layout.text
    )


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_running_text_ends_as_sentences_do(path: Path) -> None:
    """A paragraph cut in two shows by its first part's end. Lines of labels and lists may end otherwise."""
    layout = _layout(path)
    ends = [
        layout.text[b.start : b.end].rstrip('»’")')[-1]
        for b in layout.blocks
        if b.kind is BlockKind.PARAGRAPH and b.end - b.start > 90
    ]
    assert sum(end in ".:;?!" for end in ends) >= 0.95 * len(ends)


def test_the_signature_is_known() -> None:
    for path in PAPERS:
        if "kamerbrief" in path.stem or "kst" in path.stem:
            kinds = {piece.kind for piece in lay_out(path.read_bytes()).furniture}
            assert FurnitureKind.SIGNATURE in kinds, path.stem


@pytest.mark.skipif(not ocr.available(), reason="Tesseract with its Dutch model is not installed")
def test_the_scan_without_text_reads_as_the_one_with() -> None:
    bare = next((path for path in PAPERS if path.stem.endswith("-scan")), None)
    layered = bare and bare.with_name(bare.name.replace("-scan", ""))
    if bare is None or layered is None or not layered.exists():
        pytest.skip("no pair of scans")
    ours, theirs = lay_out(bare.read_bytes()), lay_out(layered.read_bytes())
    assert abs(len(ours.blocks) - len(theirs.blocks)) <= 2
    a, b = (set(re.findall(r"\w{4,}", layout.text)) for layout in (ours, theirs))
    assert len(a & b) >= 0.95 * max(len(a), len(b))
