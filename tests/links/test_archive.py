"""What is remembered of an earlier link changes nothing but the time it takes."""

from datetime import date
from pathlib import Path

from kamerbrief.links import KeptLinks, Source, link, link_archive
from kamerbrief.links.archive import NoMemory
from kamerbrief.model.links import Links
from kamerbrief.model.reading import Reading

from .paper import letter
from .test_chains import chain

OTHER = letter(
    date(2025, 6, 2),
    ["Over zwemwater bij Lobith.", "De plas is schoon."],
    name="zwemwater",
    dossier="27625",
    subject="Zwemwaterkwaliteit",
)


def remembered(path: Path, readings: list[Reading], loaded: list[str] | None = None) -> Links:
    def source(reading: Reading) -> Source:
        def load() -> Reading:
            if loaded is not None:
                loaded.append(reading.file)
            return reading

        return Source(reading.sha256, load)

    return link_archive([source(r) for r in readings], KeptLinks(path))


def test_a_second_link_loads_nothing_and_finds_the_same(tmp_path: Path) -> None:
    loaded: list[str] = []
    first = remembered(tmp_path / "kept", [*chain(), OTHER])
    again = remembered(tmp_path / "kept", [*chain(), OTHER], loaded)
    assert first == again == link([*chain(), OTHER])
    assert loaded == []


def test_a_letter_that_arrives_makes_only_its_own_family_anew(tmp_path: Path) -> None:
    nota, first, second, third = chain()
    loaded: list[str] = []
    remembered(tmp_path / "kept", [nota, first, second, OTHER])
    added = remembered(tmp_path / "kept", [nota, first, second, OTHER, third], loaded)
    assert added == link([nota, first, second, third, OTHER])
    assert "zwemwater.pdf" not in loaded


def test_a_letter_that_goes_is_forgotten(tmp_path: Path) -> None:
    nota, first, second, third = chain()
    remembered(tmp_path / "kept", [nota, first, second, third])
    assert remembered(tmp_path / "kept", [nota, first, third]) == link([nota, first, third])


def test_a_file_that_is_no_memory_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("dit is geen geheugen " * 500)
    assert remembered(tmp_path / "kept", chain()) == link(chain())


def test_without_a_memory_everything_is_made_anew() -> None:
    sources = [Source(r.sha256, lambda r=r: r) for r in chain()]  # type: ignore[misc]
    assert link_archive(sources, NoMemory()) == link(chain())
