"""When a file that is being copied is whole, by a clock that the test moves."""

from pathlib import Path

from kamerbrief.watch.landing import Landing

WHOLE = b"%PDF-1.7 ... %%EOF\n"


def landing() -> Landing:
    return Landing(quiet=2, patience=60, longest=300)


def test_a_whole_file_lands_when_it_has_been_still(tmp_path: Path) -> None:
    path, files = tmp_path / "a.pdf", landing()
    path.write_bytes(WHOLE)
    files.touch(path, 0)
    assert not files.all_down(1.9)
    assert files.all_down(2)
    assert files.take() == (path,) and not files


def test_a_file_that_grows_waits_and_its_time_begins_anew(tmp_path: Path) -> None:
    path, files = tmp_path / "a.pdf", landing()
    path.write_bytes(WHOLE)
    files.touch(path, 0)
    path.write_bytes(WHOLE * 2)
    assert not files.all_down(3)  # it changed since 0
    assert not files.all_down(4.9)
    assert files.all_down(5)


def test_a_still_file_without_its_end_waits_longer(tmp_path: Path) -> None:
    path, files = tmp_path / "a.pdf", landing()
    path.write_bytes(b"%PDF-1.7 half" + bytes(4096))
    files.touch(path, 0)
    assert not files.all_down(59)
    assert files.all_down(60)  # then the reader tells what is wrong with it


def test_one_that_keeps_growing_does_not_hold_up_the_others_for_ever(tmp_path: Path) -> None:
    path, files = tmp_path / "a.pdf", landing()
    for second in range(300):
        path.write_bytes(b"x" * (second + 1))
        files.touch(path, second)
        assert not files.all_down(second)
    assert files.all_down(300)


def test_all_wait_for_the_slowest(tmp_path: Path) -> None:
    quick, slow, files = tmp_path / "q.pdf", tmp_path / "s.pdf", landing()
    quick.write_bytes(WHOLE)
    files.touch(quick, 0)
    slow.write_bytes(b"%PDF")
    files.touch(slow, 5)
    assert not files.all_down(8)
    slow.write_bytes(WHOLE)
    assert not files.all_down(9)
    assert files.all_down(11)
    assert files.take() == (quick, slow)


def test_a_file_that_went_away_holds_up_nothing_but_is_news(tmp_path: Path) -> None:
    files = landing()
    files.touch(tmp_path / "gone.pdf", 0)
    assert files and files.all_down(0)


def test_what_is_no_pdf_needs_no_end(tmp_path: Path) -> None:
    path, files = tmp_path / "a.docx", landing()
    path.write_bytes(b"PK")
    files.touch(path, 0)
    assert files.all_down(2)
