"""A letter of one sentence, for tests of the finders."""

import sys
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kamerbrief.model.facts import DateSource, DocumentDate, Facts
from kamerbrief.model.layout import BlockKind, PageMap
from kamerbrief.model.letter import Letter
from kamerbrief.model.sentence import Sentence


def one_letter(text: str, day: str | None = "2024-05-14", **surroundings: Any) -> Letter:
    """``text`` as the only sentence of a letter of ``day``; ``surroundings`` are fields of the sentence."""
    when = date.fromisoformat(day) if day else None
    stated = DocumentDate(start=when, end=when, edtf=str(when), source=DateSource.PAGE) if when else None
    fields: dict[str, Any] = {"block_kind": BlockKind.PARAGRAPH, "page": 1, "boxes": (), "block": 0}
    sentence = Sentence(id="s1", start=0, end=len(text), text=text, **(fields | surroundings))
    return Letter("d1", text, PageMap([], [], []), (sentence,), Facts(date=stated))


@pytest.fixture(scope="session", name="letter_of")
def _letter_of() -> Callable[..., Letter]:
    return one_letter


def count_steps(action: Callable[[], object]) -> int:
    """How many lines of Python the action runs: a clock that the load of the machine cannot move."""
    count = 0

    def tick(frame: object, event: str, argument: object) -> object:
        nonlocal count
        count += 1
        return tick

    before = sys.gettrace()
    sys.settrace(tick)  # type: ignore[arg-type]
    try:
        action()
    finally:
        sys.settrace(before)
    return count


@pytest.fixture(scope="session", name="steps")
def _steps() -> Callable[[Callable[[], object]], int]:
    return count_steps
