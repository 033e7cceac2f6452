"""The command line: what it costs to start, and how it speaks of mistakes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from kamerbrief.commands import COMMANDS

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


@pytest.mark.parametrize("width", ["60", "200"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_is_dutch_without_names_of_types(
    command: str, width: str, kamerbrief: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.get_terminal_size", lambda *_: os.terminal_size((int(width), 24)))
    said = kamerbrief(*filter(None, (command, "--help")))
    assert said.code == 0
    assert said.out.startswith("Gebruik: kamerbrief")
    for english in (
        *("Usage", "Options", "Arguments", "Commands", "Show this message", "default", "required"),
        *("<", "{", "[[", "x<", "list", "range"),
    ):
        assert english not in said.out


def test_an_option_with_a_value_names_it(kamerbrief: Callable[..., Any]) -> None:
    for command in COMMANDS:
        said = kamerbrief(command, "--help").out
        for line in said.splitlines():
            if line.startswith("  --") and "standaard" in line:
                assert line.split()[1].isupper(), line


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["serve", "--port", "vier"], "schrijf een heel getal"),
        (["serve", "--port", "70000"], "ten hoogste 65535"),
        (["refresh", "--limit", "nul"], "schrijf een getal"),
        (["refresh", "--workers", "0"], "ten minste 1"),
        (["status", "--on"], "Bij --on hoort een waarde"),
        (["status", "nu", "meteen"], "Dit is te veel: nu meteen"),
    ],
)
def test_a_wrong_value_is_told_in_dutch(
    arguments: list[str], says: str, kamerbrief: Callable[..., Any]
) -> None:
    said = kamerbrief(*arguments)
    assert said.code == 2 and says in said.err


def test_no_file_that_is_no_database_is_overwritten(kamerbrief: Callable[..., Any], tmp_path: Path) -> None:
    letter = tmp_path / "brief.pdf"
    letter.write_bytes(b"%PDF-1.7 een brief")
    said = kamerbrief("refresh", "--corpus", tmp_path, "--warehouse", letter)
    assert said.code == 2 and "wordt niet overschreven" in said.err
    assert letter.read_bytes() == b"%PDF-1.7 een brief"


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


def test_a_period_that_has_not_begun_is_told(kamerbrief: Callable[..., Any]) -> None:
    said = kamerbrief("digest", "--since", "2025-03-02", "--on", "2025-03-01")
    assert said.code == 2 and "2 maart 2025 ligt na de peildatum" in said.err
