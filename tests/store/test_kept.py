"""Kept readings: whole or not there, and their head can be read without the rest."""

import subprocess
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerbrief.model.reading import Reading, ReadingStatus
from kamerbrief.store.atomic import remove_unfinished, unfinished, write_whole
from kamerbrief.store.kept import Head, Kept, head_of, keep, load, path_of, to_bytes

SHA = "ab" * 32


def kept(problem: str = "", text: str = "") -> Kept:
    reading = Reading(
        document_id="d1",
        file="a.pdf",
        sha256=SHA,
        code_version="c",
        rules_version="r",
        status=ReadingStatus.READ,
        text=text,
    )
    head = Head(
        key="k",
        document_id="d1",
        status=ReadingStatus.READ,
        problem=problem,
        dated=date(2024, 2, 29),
        sketch="00000001ffffffff",
    )
    return Kept(head=head, reading=reading)


@settings(deadline=None, max_examples=30)
@given(problem=st.text(), text=st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_head_and_reading_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, problem: str, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "kept"
    problem = problem.encode("utf-8", "replace").decode()
    value = kept(problem, text)
    keep(folder, SHA, to_bytes(value))
    head = head_of(folder, SHA)
    assert head is not None
    assert head == value.head.model_copy(update={"digest": head.digest})
    assert list(load(folder, [SHA])) == [value.reading]


def test_the_same_reading_is_the_same_bytes() -> None:
    assert to_bytes(kept(text="x")) == to_bytes(kept(text="x"))


def test_another_reading_of_the_same_file_has_another_digest(tmp_path: Path) -> None:
    digests = set()
    for text in ("x", "y", "x"):
        keep(tmp_path, SHA, to_bytes(kept(text=text)))
        head = head_of(tmp_path, SHA)
        assert head
        digests.add(head.digest)
    assert len(digests) == 2


def test_what_is_not_there_or_cut_off_has_no_head(tmp_path: Path) -> None:
    assert head_of(tmp_path, SHA) is None
    path = path_of(tmp_path, SHA)
    path.parent.mkdir()
    for content in (b"", b'{"head":{"key":"k"', b"PDF", b'{"head":{},"reading":{}}'):
        path.write_bytes(content)
        assert head_of(tmp_path, SHA) is None


def test_a_failed_write_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x"
    write_whole(path, b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kamerbrief.store.atomic.put_in_place", full)
    with pytest.raises(OSError):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["x"]


def test_what_a_killed_process_left_is_cleared_and_what_a_running_one_writes_stays(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    (tmp_path / "ab").mkdir()
    (tmp_path / "ab" / f".half.json.x.{dead.pid}.unfinished").touch()
    (tmp_path / f".staging.x.{dead.pid}.unfinished").mkdir()
    (tmp_path / f".staging.x.{dead.pid}.unfinished" / "warehouse.duckdb").touch()
    (tmp_path / "kept.json").touch()
    (tmp_path / f".staging.y{unfinished()}").touch()
    remove_unfinished(tmp_path)
    left = {p.name for p in tmp_path.rglob("*") if p.is_file()}
    assert left == {"kept.json", f".staging.y{unfinished()}"}
