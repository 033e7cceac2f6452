"""When what is put off «tot mei 2027» will come."""

from datetime import date

import pytest

from findings.commitments.build import letter_of
from kamerbrief.engine.until import put_off_until
from kamerbrief.findings import find_dates


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("De start is uitgesteld tot 1 mei 2027.", date(2027, 5, 1), date(2027, 5, 1)),
        ("De start is uitgesteld tot mei 2027.", date(2027, 5, 1), date(2027, 5, 31)),
        ("De start is uitgesteld tot het vierde kwartaal van 2027.", date(2027, 10, 1), date(2027, 12, 31)),
        ("De start is uitgesteld tot 2027.", date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_it_comes_when_the_time_before_it_is_over(text: str, first: date, last: date) -> None:
    (mention,) = find_dates(letter_of(text), ())
    assert put_off_until(mention) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["De proef loopt tot en met 2027.", "De start is op 1 mei 2027.", "De proef loopt van 2025 tot 2027."],
)
def test_no_time_that_something_is_put_off_to(text: str) -> None:
    assert [put_off_until(m) for m in find_dates(letter_of(text), ())] == [None]
