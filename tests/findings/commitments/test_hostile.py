"""Long strings without end: the time must grow with their length, no faster."""

import time

import pytest

from kamerbrief.findings import find_commitments, find_dates, find_figures, find_references

from .build import letter_of

PIECES = [
    "om te ",
    "die dat zodat ",
    "en ik zal ",
    "( ",
    "en of, ",
    "wordt en worden ",
    "1.000 ",
    "a",
    "zet in in in op op ",
    "Uw Kamer, ",
    "door de door het ",
]


def _spent(text: str) -> float:
    letter = letter_of(text)
    references = find_references(letter)
    dates = find_dates(letter, references)
    figures, _ = find_figures(letter, references, dates)
    spent = []
    for _ in range(3):  # the best of three: a busy machine only ever adds
        begin = time.process_time()
        find_commitments(letter, dates, figures)
        spent.append(time.process_time() - begin)
    return min(spent)


@pytest.mark.parametrize("piece", PIECES)
def test_eight_times_the_length_takes_no_sixty_four_times_the_time(piece: str) -> None:
    short, long = piece * (2_000 // len(piece)), piece * (16_000 // len(piece))
    # linear is 8, quadratic 64; the floor is what the clock can tell
    assert _spent(long) < 30 * max(_spent(short), 0.002)
