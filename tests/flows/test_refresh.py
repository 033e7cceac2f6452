"""A refresh does what is new, nothing else, and loses nothing."""

import os
import shutil
from pathlib import Path

import pytest
from desk import Desk

from kamerbrief.refresh.plan import CorpusEmptied


def state(folder: Path) -> dict[str, tuple[int, int, int]]:
    return {
        str(p.relative_to(folder)): (p.stat().st_ino, p.stat().st_mtime_ns, p.stat().st_size)
        for p in folder.rglob("*")
        if p.is_file() and p.suffix != ".lock"
    }


def test_a_second_refresh_changes_nothing(desk: Desk) -> None:
    desk.write("brug.pdf")
    desk.write("map met spaties/één sluis.pdf")
    first = desk.refresh()
    assert (first.read, first.unchanged, first.nothing_new) == (2, 0, False)
    assert desk.documents() == {"brug.pdf": "read", "map met spaties/één sluis.pdf": "read"}
    assert first.checks == {}
    before = state(desk.warehouse.parent)
    second = desk.refresh()
    assert (second.read, second.unchanged, second.nothing_new) == (0, 2, True)
    assert state(desk.warehouse.parent) == before


def test_what_has_to_be_read_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.write("brug.pdf")
    desk.write("sluis.pdf")
    desk.refresh()
    os.utime(path, ns=(1, 1))
    assert desk.to_read() == []  # its content is what it was
    path = path.rename(path.with_name("2024-05-01_brug.pdf"))
    assert desk.to_read() == ["2024-05-01_brug.pdf"]  # the name may state the date
    path = path.rename(path.with_name("brug.pdf"))
    assert desk.to_read() == []
    (desk.corpus / "brug.toml").write_text('subject = "De brug"\n')
    assert desk.to_read() == ["brug.pdf"]
    (desk.corpus / "brug.toml").unlink()
    monkeypatch.setattr("kamerbrief.refresh.plan.rules_version", lambda: "newer")
    assert desk.to_read() == ["brug.pdf", "sluis.pdf"]


def test_a_file_with_new_content_replaces_what_it_was_and_a_new_name_does_not(desk: Desk) -> None:
    desk.write("brug.pdf", "de brug")
    sluis = desk.write("sluis.pdf")
    desk.refresh()
    [before] = desk.ask("select document_id from documents where file = 'sluis.pdf'")
    desk.write("brug.pdf", "een heel andere tunnel")
    sluis.rename(sluis.with_name("2024-05-01_sluis.pdf"))
    desk.refresh()
    assert desk.ask("select file, status from documents order by status, file") == [
        ("2024-05-01_sluis.pdf", "read"),
        ("brug.pdf", "read"),
        ("brug.pdf", "replaced"),
    ]
    assert desk.ask("select document_id from documents where file like '%sluis.pdf'") == [before]
    assert desk.ask("select count(*) from sentences where text like '%de brug%'") == [(0,)]
    [new] = desk.ask("select document_id from documents where file = 'brug.pdf' and status = 'read'")
    assert desk.ask("select replaced_by from documents where status = 'replaced'") == [new]


def test_a_removed_letter_keeps_its_row_and_its_reading_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    path = desk.write("brug.pdf")
    desk.write("sluis.pdf")
    desk.refresh()
    path.rename(tmp_path / "elders.pdf")
    assert desk.refresh().read == 0
    assert desk.documents() == {"brug.pdf": "removed", "sluis.pdf": "read"}
    assert desk.ask("select count(distinct document_id) from sentences") == [(1,)]
    (tmp_path / "elders.pdf").rename(path)
    assert desk.refresh().read == 0  # its reading was kept
    assert desk.documents() == {"brug.pdf": "read", "sluis.pdf": "read"}


def test_a_copy_and_another_printing_count_once_whatever_came_first(desk: Desk, tmp_path: Path) -> None:
    # the second printing has other line breaks and a head of its own, as the official print of a letter has
    desk.write("kade.pdf", "de kade")
    first = desk.write("brug.pdf", "de brug over de oude haven van het dorp")
    lines = [
        f"In week {week} van het werk aan de sluis is punt {week * 7 + day} van het plan van {place} gereed."
        for week, day, place in ((w, d, p) for w in range(1, 9) for d, p in enumerate(("Urk", "Edam")))
    ]
    desk._write(desk.corpus / "sluis.pdf", *lines)
    desk._write(desk.corpus / "sluis druk.pdf", "Tweede Kamer der Staten-Generaal", *lines)
    shutil.copy(first, desk.corpus / "kopie van brug.pdf")
    desk.refresh()
    expected = {
        "kade.pdf": "read",
        "brug.pdf": "read",
        "kopie van brug.pdf": "duplicate",
        "sluis.pdf": "read",
        "sluis druk.pdf": "duplicate",
    }
    assert desk.documents() == expected
    assert desk.ask("select count(*), count(distinct document_id) from documents") == [(5, 5)]
    counted = desk.ask("select document_id from sentences group by all order by all")
    assert len(counted) == 3

    later = Desk(tmp_path / "other", tmp_path / "later" / "k.duckdb", desk._write)
    for name in sorted(expected, reverse=True):
        later.corpus.mkdir(exist_ok=True)
        shutil.copy(desk.corpus / name, later.corpus / name)
        if name == "kopie van brug.pdf":
            later.refresh()
    later.refresh()
    columns = "select path, document_id, status, duplicate_of from documents order by path"
    assert later.ask(columns) == desk.ask(columns)


def test_a_corrected_version_replaces_the_letter_it_corrects(desk: Desk) -> None:
    lines = [f"Punt {n} van het plan voor de haven kost {n * 13} euro per jaar." for n in range(20)]
    desk._write(desk.corpus / "haven.pdf", *lines)
    desk._write(desk.corpus / "haven herdruk.pdf", "Herdruk", *lines[:-1], "Punt 19 vervalt.")
    desk.refresh()
    assert desk.documents() == {"haven.pdf": "replaced", "haven herdruk.pdf": "read"}


def test_a_corpus_that_is_suddenly_empty_changes_nothing(desk: Desk) -> None:
    path = desk.write("brug.pdf")
    desk.refresh()
    before = state(desk.warehouse.parent)
    path.unlink()
    with pytest.raises(CorpusEmptied, match="leeg of weg"):
        desk.refresh()
    assert state(desk.warehouse.parent) == before


def test_what_lies_beside_letters_is_no_letter(desk: Desk) -> None:
    desk.write("brug.pdf")
    for name in (".verborgen.pdf", "~$brief.docx", "README.md", "brug.toml", "half.pdf.part", ".map/a.pdf"):
        path = desk.corpus / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    desk.refresh()
    assert desk.documents() == {"brug.pdf": "read"}


def test_every_reading_has_a_receipt(desk: Desk) -> None:
    desk.write("brug.pdf")
    desk.refresh()
    rows = desk.ask(
        "select document_id = (select document_id from documents), seconds > 0, length(code_version)"
        " from readings"
    )
    assert rows == [(True, True, 12)]
