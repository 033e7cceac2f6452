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
    assert files.take(2) == (path,) and not files


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
    assert files.take(11) == (quick, slow)


def test_a_file_that_went_away_holds_up_nothing_but_is_news(tmp_path: Path) -> None:
    files = landing()
    files.touch(tmp_path / "gone.pdf", 0)
    assert files and files.all_down(0)


def test_what_is_no_pdf_needs_no_end(tmp_path: Path) -> None:
    path, files = tmp_path / "a.docx", landing()
    path.write_bytes(b"PK")
    files.touch(path, 0)
    assert files.all_down(2)


def test_five_hundred_at_once_land_together(tmp_path: Path) -> None:
    files = landing()
    paths = [tmp_path / f"{number:03}.pdf" for number in range(500)]
    for number, path in enumerate(paths):
        path.write_bytes(WHOLE)
        files.touch(path, number / 100)  # five seconds of copying
    assert not files.all_down(6.9)  # the last came at 4.99
    assert files.all_down(7)
    assert files.take(7) == tuple(paths)


def test_a_stream_without_end_is_read_all_the_same(tmp_path: Path) -> None:
    files, taken = landing(), {}
    for second in range(700):  # a scanner that puts a letter down every second
        path = tmp_path / f"{second:03}.pdf"
        path.write_bytes(WHOLE)
        files.touch(path, second)
        if files.all_down(second):
            taken[second] = len(files.take(second))
            assert files  # the one of a moment ago may be half a letter still
    assert taken == {300: 299, 599: 299}
