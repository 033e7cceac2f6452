"""Laws that hold for every sentence: spans, order, EDTF, and time in proportion to length."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerbrief.findings.dates import find_dates
from kamerbrief.findings.dates.occasions import easter, recess
from kamerbrief.findings.dates.span import of_month, of_year, part
from kamerbrief.findings.scan import cut
from kamerbrief.model.letter import Letter

Of = Callable[..., Letter]
Steps = Callable[[Callable[[], object]], int]

WORDS = (
    "in op van tot en met t/m tussen voor vóór na uiterlijk vanaf sinds per begin medio eind dit "
    "volgend vorig komende afgelopen jaar maand week twee zes 1 12 31 2023 2024 1999 7 juni mei "
    "december zomer winter Q2 Q3 kwartaal eerste laatste helft half jaren zomerreces Prinsjesdag "
    "schooljaar 2023-2024 jl. a.s. - / , . ( ) geleden binnenkort werd wordt de het is gestart"
).split()
soup = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
days = st.dates(date(2010, 1, 1), date(2035, 12, 31))


@settings(max_examples=200, deadline=None)
@given(text=soup, day=days)
def test_mentions_are_slices_in_order_and_their_edtf_parses(text: str, day: date, letter_of: Of) -> None:
    letter = letter_of(text, str(day))
    mentions = find_dates(letter, ())
    assert all(letter.text[m.start : m.end] == m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    for mention in mentions:
        if mention.date_start and mention.date_end:
            assert mention.date_start <= mention.date_end
        if mention.edtf:
            parse_edtf(mention.edtf)


@given(year=st.integers(1950, 2090), which=st.sampled_from(["begin", "medio", "eind"]))
def test_a_part_lies_in_its_whole(year: int, which: str) -> None:
    for whole in (of_year(year), of_month(year, 2)):
        piece = part(whole, which)
        assert whole.first and whole.last and piece.first and piece.last
        assert whole.first <= piece.first <= piece.last <= whole.last


@given(st.integers(1950, 2090))
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@pytest.mark.parametrize(("name", "year"), [("zomer", y) for y in (2022, 2023, 2024)] + [("kerst", 2023)])
def test_the_usual_pattern_agrees_with_the_recesses_that_were_decided(name: str, year: int) -> None:
    known = recess(name, year)
    usual = recess(name, year + 28)  # the calendar repeats after 28 years, and no table reaches that far
    assert known.first and known.last and usual.first and usual.last
    assert (usual.first.month, usual.first.day) == (known.first.month, known.first.day)
    assert (usual.last.month, usual.last.day) == (known.last.month, known.last.day)


HOSTILE = [
    "1, ", "5 mei en ", "van 2023 tot ", "begin van ", "eind januari/", "Q1, 2 en ", "2023-", "tot en met ",
    "het ", "de eerste helft van ", "dit jaar ", "1-1-", "jaren ", "tussen 3 mei en ", "a.", "0 ", "www.",
    "voor het ", "-a", "mei, juni en ", "'", "uiterlijk voor ", "begin april en eind mei ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_length_and_no_faster(piece: str, letter_of: Of, steps: Steps) -> None:
    def work(times: int) -> int:
        letter = letter_of(piece * times)
        cut.cache_clear()
        return steps(lambda: find_dates(letter, ()))

    work(4)  # what is loaded once is loaded now
    assert work(80) <= 3 * work(40) + 1000
