"""What one grammar of references hands back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A reference in a string: its half-open span, canonical form, kind and rule."""

    start: int
    end: int
    canonical: str
    kind: str  # kamerstuk, handelingen, aanhangsel, toezegging, document, kenmerk
    rule_id: str


def session_year(years: str) -> str:
    """«2022/23», «2022–2023», «2022 / 2023» → «20222023»."""
    digits = [part for part in "".join(c if c.isdigit() else " " for c in years).split() if part]
    first = digits[0]
    last = digits[1] if len(digits) > 1 else str(int(first) + 1)
    return first + (last if len(last) == 4 else first[:2] + last)
