"""Each choice of the overview gives the parameters that its condition names, and no other."""

import re
from datetime import date

import pytest

from kamerbrief.web.register import Filter


@pytest.mark.parametrize("shown", ["", "verlopen", "straks", "stil", "gewijzigd", "onzin"])
def test_parameters_are_those_of_the_condition(shown: str) -> None:
    # The database refuses a parameter too many as it does one too few.
    where, parameters = Filter.of([("toon", shown), ("status", "ongoing")]).where(date(2025, 3, 1))
    assert set(re.findall(r"\$(\w+)", where)) == set(parameters)
