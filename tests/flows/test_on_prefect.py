"""The refresh as Prefect runs it: by hand through the command line, and by a cron."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from desk import Desk


@dataclass(frozen=True)
class Running:
    """A ``kamerbrief schedule`` on a cron of every minute, and what it said so far."""

    process: subprocess.Popen[str]
    said: list[str]
    url: str

    def runs(self, state: str) -> list[dict[str, Any]]:
        """Prefect's flow runs in this state."""
        question = json.dumps({"flow_runs": {"state": {"type": {"any_": [state]}}}}).encode()
        request = urllib.request.Request(
            f"{self.url}/flow_runs/filter", data=question, headers={"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=10) as response:
            found: list[dict[str, Any]] = json.load(response)
            return found


def kamerbrief(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "kamerbrief", *map(str, arguments)]


def at(desk: Desk) -> list[str]:
    return ["--corpus", str(desk.corpus), "--warehouse", str(desk.warehouse)]


def await_line(running: Running, words: str, seconds: float) -> None:
    give_up = time.monotonic() + seconds
    while not any(words in line for line in running.said):
        assert running.process.poll() is None, running.said
        assert time.monotonic() < give_up, running.said
        time.sleep(0.1)


@pytest.fixture(scope="module")
def scheduled(tmp_path_factory: pytest.TempPathFactory, write_letter: Any) -> Iterator[tuple[Desk, Running]]:
    """One Prefect server for all tests here: that of the schedule."""
    folder = tmp_path_factory.mktemp("schedule")
    desk = Desk(folder / "corpus", folder / "warehouse" / "kamerbrief.duckdb", write_letter)
    desk.write("brug.pdf")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    process = subprocess.Popen(
        kamerbrief("schedule", "--cron", "* * * * *", *at(desk)),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment | {"COLUMNS": "200"},
    )
    said: list[str] = []
    assert process.stdout
    threading.Thread(target=lambda: said.extend(iter(process.stdout.readline, "")), daemon=True).start()  # type: ignore[union-attr]
    waiting = Running(process, said, "")
    await_line(waiting, "Stop met Ctrl-C", 120)
    url = next(word.rstrip(".") for line in said for word in line.split() if word.startswith("http://127"))
    yield desk, Running(process, said, url)
    if process.poll() is None:
        process.kill()


def test_a_refresh_by_hand_runs_as_a_flow_on_the_server_that_the_user_names(
    scheduled: tuple[Desk, Running], desk: Desk
) -> None:
    _, running = scheduled
    desk.write("sluis.pdf")
    (desk.corpus / "geen.pdf").write_text("geen pdf")
    environment = os.environ | {"PREFECT_API_URL": running.url}
    done = subprocess.run(kamerbrief("refresh", *at(desk)), capture_output=True, text=True, env=environment)
    assert done.returncode == 1, done.stderr  # one of the two could not be read
    assert "2 brieven gelezen, 0 ongewijzigd, 1 niet leesbaar" in done.stdout
    assert "geen.pdf" in done.stdout
    ran = [run["parameters"]["warehouse"] for run in running.runs("COMPLETED")]
    assert str(desk.warehouse) in ran

    again = subprocess.run(kamerbrief("refresh", *at(desk)), capture_output=True, text=True)
    assert again.returncode == 1  # it still can't be read
    assert "Niets nieuws" in again.stdout


FAILS = """
import sys
from kamerbrief.refresh import steps

def publish(*_):
    raise ValueError("de brug staat open")

steps.publish = publish
from kamerbrief.cli import main
main()
"""


def test_a_flow_that_fails_is_one_sentence_and_a_log(scheduled: tuple[Desk, Running], desk: Desk) -> None:
    desk.write("brug.pdf")
    done = subprocess.run(
        [sys.executable, "-c", FAILS, "refresh", *at(desk)],
        capture_output=True,
        text=True,
        env=os.environ | {"PREFECT_API_URL": scheduled[1].url},
    )
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "de brug staat open" in done.stderr and str(desk.places.refresh_log) in done.stderr
    assert "Traceback" in desk.places.refresh_log.read_text("utf-8")


def test_the_cron_starts_a_refresh(scheduled: tuple[Desk, Running]) -> None:
    desk, running = scheduled
    await_line(running, "1 brief gelezen", 150)
    assert desk.documents() == {"brug.pdf": "read"}
    give_up = time.monotonic() + 60
    while not any(run["auto_scheduled"] for run in running.runs("COMPLETED")):
        assert time.monotonic() < give_up  # Prefect is told a moment after the line was printed
        time.sleep(0.2)


def test_stopping_the_schedule_stops_its_server_and_says_no_word_of_prefects(
    scheduled: tuple[Desk, Running],
) -> None:
    _, running = scheduled
    before = len(running.said)
    running.process.send_signal(signal.SIGTERM)  # as systemd does; Ctrl-C goes the same way
    assert running.process.wait(timeout=60) == 0
    assert running.said[before:] == ["Gestopt. Wat al gelezen was, is bewaard.\n"]
    with pytest.raises(OSError):
        urllib.request.urlopen(f"{running.url}/health", timeout=5)
