"""The one Prefect server of the suite: that of a ``kamerbrief schedule``, on PostgreSQL if it can."""

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from desk import Desk
from postgres import binaries, postgres

ROOT = Path(__file__).parents[2]
PATIENCE = 150.0  # seconds before a test gives up; nothing is asserted about speed


def kamerbrief(*arguments: str | Path) -> list[str]:
    """The command line in a process of its own."""
    return [sys.executable, "-m", "kamerbrief", *map(str, arguments)]


def at(desk: Desk) -> list[str]:
    """The options that name the places of a desk."""
    return ["--corpus", str(desk.corpus), "--warehouse", str(desk.warehouse)]


@dataclass(frozen=True)
class Server:
    """A ``kamerbrief schedule`` on a cron of every minute, what it said so far, and its server."""

    process: subprocess.Popen[str]
    said: list[str]
    database: str | None  # the address of PostgreSQL, or none: then it is a file
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """Of Prefect's API."""
        return self.environment["PREFECT_API_URL"]

    def ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """What the API answers."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def runs(self, state: str) -> list[dict[str, Any]]:
        """Prefect's flow runs in this state."""
        found: list[dict[str, Any]] = self.ask(
            "/flow_runs/filter", {"flow_runs": {"state": {"type": {"any_": [state]}}}}
        )
        return found

    def do(self, *module: str) -> str:
        """Run a module of Python as an operator does, against this server."""
        done = subprocess.run(
            [sys.executable, "-m", *module],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    @contextmanager
    def worker(self) -> Iterator[Callable[[], str]]:
        """A worker that takes the runs of the deployments; gives what it says."""
        log = self.folder / "worker.log"
        command = ("prefect", "worker", "start", "--pool", "kamerbrief", "--type", "process")
        with log.open("wb") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", *command], env=self.environment, cwd=ROOT, stdout=said, stderr=said
            )
        try:
            yield lambda: log.read_text("utf-8", "replace")[-3000:]
        finally:
            end(process)

    def run(self, deployment: str, parameters: dict[str, Any], explain: Callable[[], str]) -> dict[str, Any]:
        """Run a deployment and give the run when it has ended."""
        found = self.ask(f"/deployments/name/{deployment}")
        run = self.ask(f"/deployments/{found['id']}/create_flow_run", {"parameters": parameters})

        def ended() -> dict[str, Any] | None:
            now: dict[str, Any] = self.ask(f"/flow_runs/{run['id']}")
            return now if now["state_type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None

        result: dict[str, Any] = wait_for(ended, explain)
        return result

    def await_line(self, words: str) -> str:
        """The line that says so, as soon as it is there."""
        give_up = time.monotonic() + PATIENCE
        while time.monotonic() < give_up:
            if line := next((line for line in list(self.said) if words in line), None):
                return line
            assert self.process.poll() is None, self.said
            time.sleep(0.1)
        pytest.fail(f"it never said {words!r}: {self.said}")


def wait_for(look: Callable[[], Any], explain: Callable[[], str]) -> Any:
    """What ``look`` finds, as soon as it finds anything."""
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up:
        with contextlib.suppress(OSError):
            if found := look():
                return found
        time.sleep(0.2)
    pytest.fail(f"it never came: {explain()}")


def end(process: "subprocess.Popen[Any]") -> None:
    """Have a process end, kindly if it will."""
    process.terminate()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextmanager
def standing(desk: Desk, folder: Path) -> Iterator[Server]:
    """A ``kamerbrief schedule`` of this desk, and its server."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")} | {
        "COLUMNS": "200",
        "PREFECT_WORKER_QUERY_SECONDS": "1",
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
    }
    programs = binaries()
    with postgres(programs) if programs else nullcontext() as database:
        behind = {"PREFECT_SERVER_DATABASE_CONNECTION_URL": database} if database else {}
        process = subprocess.Popen(
            kamerbrief("schedule", "--cron", "* * * * *", *at(desk)),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=environment | behind,
        )
        said: list[str] = []
        assert process.stdout
        lines = iter(process.stdout.readline, "")
        threading.Thread(target=lambda: said.extend(lines), daemon=True).start()
        server = Server(process, said, database, folder, environment)
        try:
            line = server.await_line("Stop met Ctrl-C")
            environment["PREFECT_API_URL"] = next(
                word.rstrip(".") for word in line.split() if word.startswith("http://127")
            )
            environment["PREFECT_HOME"] = str(folder / "prefect")
            yield server
        finally:
            end(process)
