"""What is remembered of an earlier link changes nothing but the time it takes."""

import sqlite3
from contextlib import closing
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from kamerbrief.links import CannotCompare, KeptLinks, Source, archive, link, link_archive
from kamerbrief.model.links import Links, together
from kamerbrief.model.reading import Reading

from .paper import letter
from .test_chains import chain
from .test_renewed import FIRST, SECOND, THIRD

OTHER = letter(
    date(2025, 6, 2),
    ["Over zwemwater bij Lobith.", "De plas is schoon."],
    name="zwemwater",
    dossier="27625",
    subject="Zwemwaterkwaliteit",
)


class Desk:
    """Links the letters that lie on it, and keeps what it found: the memory, and the parts by their keys."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.parts: dict[str, Links] = {}
        self.loaded: list[str] = []

    def link(self, *readings: Reading) -> Links:
        self.loaded.clear()
        with closing(link_archive([self._source(r) for r in readings], KeptLinks(self.path))) as parts:
            self.parts = {part.key: self.parts.get(part.key) or part.find() for part in parts}
        return together(self.parts.values())

    def _source(self, reading: Reading) -> Source:
        def load() -> Reading:
            self.loaded.append(reading.file)
            return reading

        return Source(reading.sha256, load)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "kept")


def test_a_mistake_at_two_letters_names_them_and_is_not_remembered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that an operator knows which one to keep out tonight, and the mended code finds all links."""

    def mistaken(*_: object) -> None:
        raise KeyError("schip")

    first, *later = chain()
    with monkeypatch.context() as broken:
        broken.setattr(archive, "follow", mistaken)
        with pytest.raises(CannotCompare) as told:
            desk.link(first, *later)
    assert first.file in str(told.value)
    assert any(reading.file in str(told.value) for reading in later)
    assert "KeyError: 'schip' (test_archive.py:" in str(told.value)
    assert desk.link(first, *later) == link([first, *later])


def test_a_second_link_loads_nothing_and_finds_the_same(desk: Desk) -> None:
    first = desk.link(*chain(), OTHER)
    assert first == link([*chain(), OTHER])
    assert desk.link(*chain(), OTHER) == first
    assert desk.loaded == []


def test_a_letter_that_arrives_makes_only_what_is_near_it_anew(desk: Desk) -> None:
    nota, first, second, third = chain()
    desk.link(nota, first, second, OTHER)
    assert desk.link(nota, first, second, OTHER, third) == link([nota, first, second, third, OTHER])
    assert "zwemwater.pdf" not in desk.loaded


def test_a_letter_that_goes_is_forgotten(desk: Desk) -> None:
    nota, first, second, third = chain()
    desk.link(nota, first, second, third)
    assert desk.link(nota, first, third) == link([nota, first, third])


def test_a_file_that_is_no_memory_is_begun_anew(desk: Desk) -> None:
    desk.path.write_text("dit is geen geheugen " * 500)
    assert desk.link(*chain()) == link(chain())


def test_a_memory_of_another_shape_is_begun_anew(desk: Desk) -> None:
    with sqlite3.connect(desk.path) as older:
        older.execute("create table remembered (key text primary key, readings text, value blob)")
    assert desk.link(*chain()) == link(chain())


def test_what_a_report_goes_on_with_changes_when_an_earlier_letter_comes_in(desk: Desk) -> None:
    desk.link(SECOND, THIRD)
    assert desk.link(FIRST, SECOND, THIRD) == link([FIRST, SECOND, THIRD])
    assert desk.link(SECOND, THIRD) == link([SECOND, THIRD])


def test_in_whatever_order_letters_arrive_the_links_are_the_same(tmp_path: Path) -> None:
    letters = (*chain(), OTHER)
    for number, order in enumerate(permutations(letters)):
        if number % 17 == 0:  # eight of the 120, first and last included
            desk = Desk(tmp_path / str(number))
            for so_far in range(1, len(order) + 1):
                found = desk.link(*order[:so_far])
            assert found == link(letters)
