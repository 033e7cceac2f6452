"""The command line: what it costs to start, and how it speaks of mistakes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

HEAVY = {"prefect", "spacy", "duckdb", "pdfplumber", "pypdfium2", "pydantic"}


def run(*arguments: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kamerbrief", *map(str, arguments)], capture_output=True, text=True, cwd=cwd
    )


def test_starting_imports_nothing_heavy() -> None:
    names = subprocess.run(
        [sys.executable, "-c", "import sys, kamerbrief.cli; print(*{m.split('.')[0] for m in sys.modules})"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not HEAVY & set(names)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["reed"], "De opdracht reed bestaat niet"),
        (["read"], "Er ontbreekt iets: BESTAND"),
        (["read", "x.pdf", "--jsn"], "De optie --jsn bestaat niet"),
        (["read", "weg.pdf"], "weg.pdf bestaat niet"),
        (["read", "."], "is een map"),
    ],
)
def test_a_mistake_is_told_in_dutch_with_exit_code_2(arguments: list[str], said: str, tmp_path: Path) -> None:
    done = run(*arguments, cwd=tmp_path)
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == 2


def test_the_help_is_dutch() -> None:
    done = run("read", "--help")
    assert done.returncode == 0
    assert "Gebruik: " in done.stdout
    for english in ("Usage", "Options", "Arguments", "Show this message"):
        assert english not in done.stdout


def test_read_shows_and_hands_over_one_letter(tmp_path: Path) -> None:
    path = tmp_path / "brief over bruggen é.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, "De brug bij Zaltbommel is hersteld.")
    canvas.save()
    shown, handed = run("read", path), run("read", path, "--json")
    assert shown.returncode == handed.returncode == 0
    assert "brief over bruggen é.pdf" in shown.stdout
    assert json.loads(handed.stdout)["sentences"][0]["text"] == "De brug bij Zaltbommel is hersteld."


def test_a_file_that_is_no_pdf_gives_exit_code_1_and_words(tmp_path: Path) -> None:
    path = tmp_path / "notulen.pdf"
    path.write_text("geen pdf")
    done = run("read", path)
    assert done.returncode == 1
    assert "PDF" in done.stdout
    assert "Traceback" not in done.stderr
