"""The test letters themselves: annotations stand in the words, words stand in the PDF, PDFs are small."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from pathlib import Path

import pypdfium2
import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from letterpress.blocks import running_text  # noqa: E402
from letterpress.gold import chain_faults, faults, span  # noqa: E402
from make import load  # noqa: E402
from sets import FOLDERS  # noqa: E402

SOURCES = sorted(HERE.glob("*/[0-9]*.py"))


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: p.stem)
def test_annotations_stand_in_the_words(source: Path) -> None:
    module = load(source)
    gold = module.GOLD.as_dict(source.stem + ".pdf")
    assert faults(gold, running_text(module.LETTER)) == []
    kept = json.loads((source.parent / "gold" / f"{source.stem}.json").read_text("utf8"))
    assert kept == gold, "run make.py: the annotation file is older than the letter"


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: p.stem)
def test_words_stand_in_the_pdf(source: Path) -> None:
    pdf = source.with_suffix(".pdf")
    assert pdf.stat().st_size < 150_000
    with pypdfium2.PdfDocument(pdf) as document:
        printed = squeezed(" ".join(page.get_textpage().get_text_range() for page in document))
    # a footnote mark may stand before a word's last comma
    words = {squeezed(w.rstrip(",.;:")) for w in running_text(load(source).LETTER).split()}
    missing = [w for w in words if w not in printed and not broken(w, printed)]
    assert missing == []


def squeezed(text: str) -> str:
    """Without spaces, hyphens and ligatures, which line ends and typesetting change."""
    return re.sub(r"[\s\-\u00ad\u0002\ufffe]", "", unicodedata.normalize("NFKC", text))


def broken(word: str, printed: str) -> bool:
    """Hyphenated at the end of a line, with words of the other column between its halves."""
    return any(word[:i] in printed and word[i:] in printed for i in range(3, len(word) - 2))


@pytest.mark.parametrize("half", FOLDERS.values())
def test_reports_on_promises(half: str) -> None:
    chain = HERE / half / "chain.py"
    if not chain.exists():
        pytest.skip("no letters that follow each other")
    modules = {s.stem: load(s) for s in SOURCES if s.parent.name == half}
    golds = {name: m.GOLD.as_dict(name) for name, m in modules.items()}
    words = {name: running_text(m.LETTER) for name, m in modules.items()}
    told = load(chain)
    assert chain_faults(told.TRACKING, told.INDICATORS, golds, words) == []
    assert json.loads((HERE / half / "gold" / "tracking.json").read_text("utf8")) == told.TRACKING


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("2025", ("2025-01-01", "2025-12-31")),
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2025-03/2025-05", ("2025-03-01", "2025-05-31")),
        ("/2025-05", (None, "2025-05-31")),
        ("2025/", ("2025-01-01", None)),
        (None, (None, None)),
    ],
)
def test_spans(text: str | None, want: tuple[str | None, str | None]) -> None:
    assert span(text) == want


def test_a_wrong_annotation_is_seen() -> None:
    gold = {
        "document": {},
        "figures": [],
        "dates": [],
        "commitments": [],
        "settlements": [],
        "furniture": ["Postbus"],
    }
    gold["dates"] = [{"quote": "in mei", "text": "juni"}, {"quote": "nergens", "text": "nergens"}]
    said = "\n".join(faults(gold, "Het komt in mei naar postbus 1."))
    assert "'juni' not in 'in mei'" in said
    assert "0 times in the letter: 'nergens'" in said
    assert "furniture in the running text: 'Postbus'" in said
