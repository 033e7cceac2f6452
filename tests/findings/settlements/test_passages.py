"""Passages as letters word them, each with what a clerk would note: ``passages.txt``."""

from pathlib import Path

import pytest

PASSAGES = [
    tuple(line.split(" | ", 1))
    for line in (Path(__file__).parent / "passages.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
STILL_WRONG = {
    # the answer itself follows, without a word that points back
    "Ik heb toegezegd terug te komen op de kosten van het vuurwerkverbod. Die zijn € 12 miljoen.",
    "Voor de motie-Fabels geldt dat de uitvoering in 2025 start.",  # promise and outcome in two clauses
}


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        pytest.param(*p, marks=[pytest.mark.xfail(strict=True)] if p[1] in STILL_WRONG else [])
        for p in PASSAGES
    ],
    ids=[p[1][:60] for p in PASSAGES],
)
def test_a_passage_is_noted_as_a_clerk_would(settle, wanted, text):
    settled, _ = settle(text)
    noted = [s.status + (f"/{s.promised_on}" if s.promised_on else "") for s in settled]
    assert " ".join(noted) == wanted.replace("none", "")
