"""The sample letters: they can be made again, and their annotations speak of the words they print."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from reportlab import rl_config

from samples.make import CORPUS, make
from samples.words import printings
from scoring import Score, score_warehouse

GOLD = Path(__file__).parent.parent / "samples" / "gold"
FILES: dict[str, str] = json.loads((GOLD / "documents.json").read_text("utf8"))
ANNOTATED = sorted(name for name in FILES if (GOLD / f"{name}.json").exists())
WORDS = {
    printing.file: " ".join(" ".join(text.split()) for text in printing.letter.text())
    for printing in printings()
}
# dossiers, pages, appendices, articles, and the numbers of headings
NAMES = (
    r"Kamerstuk(ken)?( II \d{4}/\d\d,)? \d\d \d{3}( [A-Z])?, nr\. \d+|\d\d \d{3}, nr\. \d+|blz\. \d+"
    r"|(Vraag|Antwoord) \d|[Bb]ijlage \d|artikel \d+"
    r"|\b\d\. (?=Aanleiding|Geadviseerd|Kernpunten|Toelichting|Informatie)"
)


def annotations(name: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((GOLD / f"{name}.json").read_text("utf8"))
    return read


def score_samples(warehouse: Path) -> dict[str, Score]:
    """How a warehouse that was refreshed from `corpus/` agrees with the annotations of the samples."""
    return score_warehouse(warehouse, GOLD)


def test_the_samples_can_be_made_again() -> None:
    for file, content in make().items():
        assert (CORPUS / file).read_bytes() == content, f"{file}: run python -m samples.make"


def test_making_them_leaves_the_drawing_library_as_it_was() -> None:
    """Its settings belong to the whole process: the next who draws a PDF must find them untouched."""
    before = dict(vars(rl_config))
    make()
    assert {name for name, value in vars(rl_config).items() if value != before.get(name, value)} == set()


def test_the_samples_stay_small() -> None:
    sizes = [path.stat().st_size for path in CORPUS.glob("*.pdf")]
    assert max(sizes) < 300_000
    assert sum(sizes) < 1_500_000


@pytest.mark.parametrize("name", ANNOTATED)
def test_quotes_stand_once_in_the_letter(name: str) -> None:
    words = WORDS[FILES[name]]
    read = annotations(name)
    assert read["document"]["file"] == FILES[name]
    for kind in ("figures", "dates", "commitments", "settlements"):
        for row in read[kind]:
            assert words.count(row["quote"]) == 1, row["quote"]
            assert row.get("text", "") in row["quote"]


@pytest.mark.parametrize("name", ANNOTATED)
def test_every_numeral_is_annotated(name: str) -> None:
    """No numeral of the running text is overlooked, but for those that only name or number something."""
    text = WORDS[FILES[name]]
    covered = {at for match in re.finditer(NAMES, text) for at in range(*match.span())}
    for kind in ("figures", "dates"):
        for row in annotations(name)[kind]:
            start = text.index(row["quote"]) + row["quote"].index(row["text"])
            covered |= set(range(start, start + len(row["text"])))
    loose = [
        text[max(0, number.start() - 30) : number.end() + 15]
        for number in re.finditer(r"\d+", text)
        if number.start() not in covered
    ]
    assert loose == []


def test_tracking_and_indicators_quote_the_letters() -> None:
    for row in json.loads((GOLD / "tracking.json").read_text("utf8")):
        promises = {promise["id"] for promise in annotations(row["document"])["commitments"]}
        assert row["commitment"] in promises
        assert bool(row["evidence"]) == (row["status"] != "not_reported")
        for evidence in row["evidence"]:
            assert WORDS[FILES[row["reported_in"]]].count(evidence["quote"]) == 1, evidence
    for indicator in json.loads((GOLD / "indicators.json").read_text("utf8")):
        assert len({point["document"] for point in indicator["points"]}) > 1
        for point in indicator["points"]:
            assert WORDS[FILES[point["document"]]].count(point["quote"]) == 1, point


@pytest.mark.parametrize("status", ["postponed", "dropped", "partly", "fulfilled", "not_reported"])
def test_the_story_has_a_promise_of_each_fate(status: str) -> None:
    rows = json.loads((GOLD / "tracking.json").read_text("utf8"))
    assert any(row["status"] == status and not row["optional"] for row in rows)
