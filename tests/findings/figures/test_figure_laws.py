"""Laws that hold for every sentence: spans, order, values, and time in proportion to length."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerbrief.findings.dates import find_dates
from kamerbrief.findings.figures import find_figures
from kamerbrief.findings.figures.numerals import number_word, numeral_at
from kamerbrief.findings.scan import Shut, cut
from kamerbrief.model.letter import Letter

Of = Callable[..., Letter]
Steps = Callable[[Callable[[], object]], int]

WORDS = (
    "€ EUR euro 1 7,5 10 12 1.000 2023 40.000 0,5 % procent miljoen mln. mld. min tot à - tussen en van "
    "naar de een half helft kwart derde twee drie acht negen tien op ruim bijna circa zo'n niet meer "
    "dan minder of scholen woningen jaar weken km keer per artikel nr. ( ) , . + / één anderhalf "
    "rapportcijfer in"
).split()
soup = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(text=soup)
def test_figures_are_slices_in_order_outside_dates(text: str, letter_of: Of) -> None:
    letter = letter_of(text)
    dates = find_dates(letter, ())
    figures, _ = find_figures(letter, (), dates)
    assert all(letter.text[f.start : f.end] == f.text for f in figures)
    assert all(a.end <= b.start for a, b in pairwise(figures))
    assert all(f.value_high is None or f.value_high > f.value for f in figures)
    closed = Shut((d.start, d.end) for d in dates)
    digits = [i for f in figures for i in range(f.start, f.end) if letter.text[i].isdigit()]
    assert not any(closed.holds(i) for i in digits)


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_a_printed_number_is_read_back(whole: int, cents: int) -> None:
    printed = f"{whole:,}".replace(",", ".") + f",{cents:02d}"
    numeral = numeral_at(cut(printed), 0, printed)
    assert numeral and numeral.value == Decimal(f"{whole}.{cents:02d}") and numeral.end == len(cut(printed))


NUMBER_WORDS = [
    ("nul", None),
    ("drie", 3),
    ("veertien", 14),
    ("eenentwintig", 21),
    ("tweeëntwintig", 22),
    ("zevenennegentig", 97),
    ("honderd", 100),
    ("honderdvijfentwintig", 125),
    ("honderdentwee", 102),
    ("driehonderdtwaalf", 312),
    ("twaalfhonderd", 1200),
    ("achttienhonderdvijftig", 1850),
    ("duizend", 1000),
    ("vijfduizend", 5000),
    ("honderdtwintigduizend", 120_000),
    ("tweeduizendentien", 2010),
    ("honderden", None),
    ("duizendpoot", None),
    ("drietand", None),
    ("viering", None),
]


@pytest.mark.parametrize(("word", "value"), NUMBER_WORDS)
def test_number_words(word: str, value: int | None) -> None:
    assert number_word(word) == (None if value is None else Decimal(value))


HOSTILE = [
    "1.", "1.000", "1 000 ", "10, ", "3 en ", "van 5 naar ", "€ ", "€ 1 tot ", "tussen de ", "een op de ",
    "een half ", "twee ", "honderd", "ruim ", "niet meer dan ", "9 van de tien ", "1/3 ", "nr. 1, ",
    "artikel 4 en ", "75+ ", "-", "aantal 3 naar ", "(", "x@", "0", "5 mln ", "2023 ", "7,5 ",
    "de helft ", "www.", "1-",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_length_and_no_faster(piece: str, letter_of: Of, steps: Steps) -> None:
    def work(times: int) -> int:
        letter = letter_of(piece * times)
        dates = find_dates(letter, ())
        cut.cache_clear()
        number_word.cache_clear()
        return steps(lambda: find_figures(letter, (), dates))

    work(4)  # what is loaded once is loaded now
    assert work(80) <= 3 * work(40) + 1000
