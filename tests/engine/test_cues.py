"""Cues: found where they stand, and no cue hides behind another of its list."""

import pytest

from kamerbrief.engine.cues import Cue, Cues, shadowed
from kamerbrief.findings.commitments.vocabulary import cue_lists


def test_a_cue_is_found_in_its_place() -> None:
    cues = Cues({"later": ["op korte termijn", "straks"], "plan": ["maatregel*"]})
    assert cues.find(["straks", "en", "op", "korte", "termijn"]) == [Cue("later", 0, 1), Cue("later", 2, 5)]
    assert cues.find(["maatregelen"]) == [Cue("plan", 0, 1)]
    assert cues.find(["op", "korte", "afstand"]) == []


def test_a_longer_phrase_with_a_shorter_one_inside_is_shadowed() -> None:
    assert shadowed(["de komende jaren", "komende jaren"]) == [("de komende jaren", "komende jaren")]
    assert shadowed(["komende jaren", "komend jaar"]) == []


@pytest.mark.parametrize("name", sorted(cue_lists()))
def test_no_cue_of_the_rules_is_shadowed_or_there_twice(name: str) -> None:
    phrases = cue_lists()[name]
    assert shadowed(phrases) == []
    assert len(set(phrases)) == len(phrases)
