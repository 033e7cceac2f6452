"""A blank that the page has, but that the widths of its font make narrow."""

import pytest

from kamerbrief.pages.glyphs import stands_apart

CASES = [
    ("€", "14,71", True, "an amount behind its sign"),
    ("mln.,", "tegen", True, "a comma before a word"),
    ("4,", "9", False, "a number in letter-spaced print"),
    ("K", "amers", False, "a word in letter-spaced print"),
]


@pytest.mark.parametrize(("before", "token", "apart", "reason"), CASES)
def test_where_a_narrow_blank_is_kept(before: str, token: str, apart: bool, reason: str) -> None:
    assert stands_apart(before, token) is apart, reason
