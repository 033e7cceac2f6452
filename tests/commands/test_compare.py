"""Two warehouses laid side by side: gained, lost, changed."""

import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

Row = tuple[str, str, str]


def _warehouse(path: Path, *commitments: Row) -> Path:
    with duckdb.connect(str(path)) as db:
        db.execute("create table documents as select 'd1' as document_id, 'brief.pdf' as file")
        db.execute(
            "create table commitments (commitment_id text, document_id text, page int, quote text, "
            "kind text, strength text, actor_type text, deadline_start date, deadline_end date, "
            "amount_value double, rule_id text, char_start int)"
        )
        for identifier, quote, strength in commitments:
            db.execute(
                "insert into commitments values (?, 'd1', 1, ?, 'intention', ?, 'government', "
                "null, null, null, 'commitment.will', 0)",
                [identifier, quote, strength],
            )
    return path


def _run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kamerbrief", *map(str, arguments)], capture_output=True, text=True
    )


def test_gained_lost_and_changed_are_told(tmp_path: Path) -> None:
    kept, lost = ("c1", "Blijft.", "firm"), ("c2", "Gaat weg.", "firm")
    old = _warehouse(tmp_path / "oud.duckdb", kept, lost, ("c3", "Wordt.", "firm"))
    gained = ("c4", "Komt bij.", "firm")
    new = _warehouse(tmp_path / "nieuw.duckdb", kept, ("c3", "Wordt.", "intended"), gained)
    done = _run("compare", old, new, "--only", "commitments")
    assert done.returncode == 0, done.stderr
    assert "1 erbij, 1 verdwenen, 1 veranderd (van 3 naar 3)" in done.stdout
    assert "+ brief.pdf p. 1: Komt bij." in done.stdout
    assert "- brief.pdf p. 1: Gaat weg." in done.stdout
    assert "stelligheid: stellig → voorgenomen" in done.stdout
    assert "Blijft." not in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["compare", "weg.duckdb", "weg.duckdb"], "Noem twee databases"),
        (["compare", "weg.duckdb", "weg.duckdb", "--only", "dingen"], "dingen is geen soort"),
        (["why", "c1", "--warehouse", "weg.duckdb"], "bestaat nog niet"),
    ],
)
def test_mistakes_are_told_in_dutch(arguments: list[str], said: str) -> None:
    done = _run(*arguments)
    assert done.returncode != 0
    assert said in done.stderr and "Traceback" not in done.stderr


def test_what_is_no_database_is_told_so_and_nobody_is_told_to_delete_it(tmp_path: Path) -> None:
    good, letter = _warehouse(tmp_path / "goed.duckdb"), tmp_path / "brief.pdf"
    letter.write_bytes(b"%PDF-1.7 geen database")
    done = _run("compare", letter, good)
    assert done.returncode == 2
    assert "brief.pdf is geen database van kamerbrief" in done.stderr
    assert "erwijder" not in done.stderr
    assert "weg.duckdb bestaat niet" in _run("compare", good, tmp_path / "weg.duckdb").stderr
