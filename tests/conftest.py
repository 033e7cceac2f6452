"""What the tests of the store, the flows and the command line share: letters made on the spot."""

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import settings
from reportlab.pdfgen.canvas import Canvas

# the same examples on every run and every machine, however slow it is
settings.register_profile("steady", derandomize=True, deadline=None, print_blob=True)
settings.load_profile("steady")

WriteLetter = Callable[..., Path]

LONG = (  # what takes longest begins first, so that both processes are done at about the same time
    "tests/flows/test_on_prefect.py",
    "tests/test_scores.py",
    "tests/web/test_browser.py",
    "tests/test_wheel.py",
    "tests/flows/test_kill_and_readers.py",
    "tests/flows/test_bad_input.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first; else the order stays."""
    rank = {name: number for number, name in enumerate(LONG)}
    items.sort(key=lambda item: rank.get(item.nodeid.split("::")[0], len(LONG)))


@pytest.fixture(scope="session")
def write_letter() -> WriteLetter:
    """A PDF with these lines of text; ``password`` locks it."""

    def write(path: Path, *lines: str, password: str | None = None) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        canvas = Canvas(str(path), invariant=1, encrypt=password)
        for number, line in enumerate(lines):
            canvas.drawString(72, 750 - 16 * number, line)
        canvas.save()
        return path

    return write


@pytest.fixture(scope="session")
def small_archive(tmp_path_factory: pytest.TempPathFactory, write_letter: WriteLetter) -> Path:
    """A folder with ``corpus/`` of two letters and the ``warehouse/`` made from it: not to be changed."""
    from here import reading_here
    from kamerbrief.refresh import refresh

    folder = tmp_path_factory.mktemp("archive")
    write_letter(
        folder / "corpus" / "2022-11-18_sluizen.pdf",
        "> Retouradres Postbus 20901 2500 EX Den Haag",
        "De voorzitter van de Tweede Kamer der Staten-Generaal",
        "Ministerie van Infrastructuur en Waterstaat",
        "Datum 18 november 2022",
        "Betreft Sterkte van sluisdeuren",
        "Geachte voorzitter,",
        "Ik laat de sterkte van 57 stalen sluisdeuren onderzoeken.",
        "De uitkomsten daarvan ontvangt uw Kamer uiterlijk 30 juni 2023.",
        "Ik zal uw Kamer voor 1 juli 2023 een overzicht van alle ligplaatsen met walstroom sturen.",
    )
    write_letter(
        folder / "corpus" / "later" / "2023-10-02_kades.pdf",
        "Ministerie van Infrastructuur en Waterstaat",
        "Datum 2 oktober 2023",
        "Betreft Kademuren",
        "Geachte voorzitter,",
        "Ik zal de Taskforce Kademuren tot en met 2025 voortzetten.",
    )
    with reading_here():
        refresh(folder / "corpus", folder / "warehouse" / "kamerbrief.duckdb")
    return folder


@pytest.fixture
def archive(small_archive: Path, tmp_path: Path) -> Path:
    """A copy of ``small_archive`` to do with as a test likes."""
    return Path(shutil.copytree(small_archive, tmp_path / "archive"))


@dataclass(frozen=True)
class Said:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


@pytest.fixture
def kamerbrief(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """The command line, in this process: ``kamerbrief("status", "--on", "2024-01-01")``."""

    def run(*arguments: str | Path) -> Said:
        from kamerbrief.cli import main

        monkeypatch.setattr(sys, "argv", ["kamerbrief", *map(str, arguments)])
        monkeypatch.setenv("COLUMNS", "300")
        capsys.readouterr()
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        return Said(int(str(end.value.code)), said.out, said.err)

    return run
