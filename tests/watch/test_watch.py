"""``kamerbrief watch`` as a process, with letters landing in its folder."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kamerbrief.store.places import Places
from kamerbrief.store.query import ask

WriteLetter = Callable[..., Path]

PATIENCE = 90.0  # seconds before a test gives up: nothing is asserted about speed


@contextmanager
def watching(archive: Path) -> Iterator[tuple["subprocess.Popen[str]", Callable[[str], str]]]:
    """The process, and a function that waits until its log holds a pattern and gives the log."""
    warehouse = archive / "warehouse" / "kamerbrief.duckdb"
    log = Places(warehouse).watch_log
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "kamerbrief", "watch"),
            *(f"--corpus={archive / 'corpus'}", f"--warehouse={warehouse}"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"COLUMNS": "200"},
    )

    def wait_for(pattern: str) -> str:
        said, give_up = "", time.monotonic() + PATIENCE
        while time.monotonic() < give_up and process.poll() is None:
            said = log.read_text("utf-8") if log.exists() else ""
            if re.search(pattern, said, re.MULTILINE):
                return said
            time.sleep(0.1)
        pytest.fail(f"{pattern!r} never came; the log says:\n{said}")

    try:
        yield process, wait_for
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly_when_told_to(archive: Path, number: signal.Signals) -> None:
    with watching(archive) as (process, wait_for):
        wait_for("Niets nieuws|Let op de map")
        process.send_signal(number)
        said, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0
    assert "Gestopt" in said and "Traceback" not in said


def test_a_burst_is_one_run_and_each_file_has_its_receipt(archive: Path, write_letter: WriteLetter) -> None:
    corpus, warehouse = archive / "corpus", archive / "warehouse" / "kamerbrief.duckdb"
    with watching(archive) as (_, wait_for):
        wait_for("Let op de map")
        half = corpus / "nieuw" / "half.pdf"
        for number in range(6):
            write_letter(corpus / "nieuw" / f"brief {number}.pdf", f"In 202{number} volgt brug {number}.")
        whole = write_letter(archive / "elsewhere.pdf", "De sluis wordt in 2027 vervangen.").read_bytes()
        half.write_bytes(whole[: len(whole) // 2])
        (corpus / "notulen.docx").write_bytes(b"PK\x03\x04")
        time.sleep(4)  # longer than a still file waits: only its missing end can hold it now
        half.write_bytes(whole)
        log = wait_for(r"^\S+ \S+  \d+ brieven gelezen")
    runs = re.findall(r"\d+ brie(?:f|ven) gelezen, ", log)
    assert len(runs) == 1, log
    for name in [*(f"brief {n}.pdf" for n in range(6)), "half.pdf"]:
        assert re.search(rf"gelezen +nieuw/{name}: 1 bladzijde, ", log), log
    assert re.search(r"niet gelezen +notulen.docx: Dit is geen PDF", log)
    status = dict(ask(warehouse, "select path, status from documents where path like 'nieuw/%'").rows)
    assert len(status) == 7 and set(status.values()) == {"read"}
