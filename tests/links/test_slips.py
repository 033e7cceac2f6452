"""How much later, where a letter names no new day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamerbrief.links.slips import slipped_to

DUE = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("De sluis opent een jaar later dan gedacht.", date(2027, 4, 1)),
        ("De bouw duurt drie maanden langer.", date(2026, 7, 1)),
        ("Het rapport verscheen twee weken te laat.", date(2026, 4, 15)),
        ("Het kwam tien dagen na de geplande datum.", date(2026, 4, 11)),
        ("De oplevering is een halfjaar uitgesteld.", date(2026, 10, 1)),
        ("Er is een vertraging van ongeveer 18 maanden.", date(2027, 10, 1)),
        ("De sluis is een kwartaal later open.", date(2026, 7, 1)),
        ("De sluis is open.", None),
        ("Schippers mogen twee uur langer varen.", None),
        ("Een jaar geleden was de sluis dicht.", None),
        ("Een jaar later bleek de sluis lek.", None),
    ],
)
def test_slipped_to(text: str, day: date | None) -> None:
    assert slipped_to(text, DUE) == day


def test_the_last_day_of_a_month_slips_to_the_last_day_of_a_month() -> None:
    assert slipped_to("Het wordt een maand later.", date(2026, 2, 28)) == date(2026, 3, 31)
    assert slipped_to("Het wordt een jaar later.", date(2023, 12, 31)) == date(2024, 12, 31)


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 99))
def test_what_slips_comes_later_and_more_months_later_still(due: date, months: int) -> None:
    one = slipped_to(f"Het wordt {months} maanden later.", due)
    other = slipped_to(f"Het wordt {months} maanden later.", date.fromordinal(due.toordinal() + 40))
    assert one is not None and other is not None
    assert due < one < other
