"""The way of docs/operators.md: PostgreSQL, a standing server, deployments, a worker, notices of failure.

All of it on this machine's loopback, on free ports, in folders of the test's own.
"""

import contextlib
import json
import os
import pwd
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE = 120.0  # seconds before giving up; nothing is asserted about speed


def _binaries() -> Path | None:
    """Where Debian or a plain install keeps initdb, newest first."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    found = shutil.which("initdb")
    places += [Path(found).parent] if found else []
    return next((place for place in places if (place / "initdb").exists()), None)


BINARIES = _binaries()
pytestmark = pytest.mark.skipif(
    BINARIES is None, reason="PostgreSQL's own programs are not here: apt-get install postgresql"
)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a database in a new cluster, run by somebody without rights."""
    assert BINARIES is not None
    folder = Path("/tmp") / f"kamerbrief-pg-{os.getpid()}"  # short: a socket's path may not be long
    folder.mkdir(mode=0o700)
    user: dict[str, Any] = {}
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        nobody = next(name for name in ("postgres", "nobody") if _is_user(name))
        os.chown(folder, pwd.getpwnam(nobody).pw_uid, -1)
        user = {"user": nobody}
    port, data = free_port(), folder / "data"

    def run(*command: str) -> None:
        with (folder / "said.log").open("ab") as said:
            subprocess.run(command, check=True, cwd=folder, stdout=said, stderr=said, **user)

    try:
        run(str(BINARIES / "initdb"), "-D", str(data), "-U", "prefect", "-A", "trust", "--no-sync")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        run(str(BINARIES / "pg_ctl"), "-D", str(data), "-w", "-o", options, "start")
        try:
            yield f"postgresql+asyncpg://prefect@127.0.0.1:{port}/postgres"
        finally:
            run(str(BINARIES / "pg_ctl"), "-D", str(data), "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_user(name: str) -> bool:
    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(name))
    return False


@dataclass(frozen=True)
class Server:
    """Prefect's API, and the environment in which its command line finds it."""

    url: str
    environment: dict[str, str]
    folder: Path

    def ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)

    def start(self, name: str, *command: str) -> "subprocess.Popen[bytes]":
        with (self.folder / f"{name}.log").open("wb") as said:
            return subprocess.Popen(
                [sys.executable, "-m", *command], env=self.environment, cwd=ROOT, stdout=said, stderr=said
            )

    def do(self, *command: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", *command],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def said(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text("utf-8", "replace")[-3000:]

    def run(self, deployment: str, parameters: dict[str, Any]) -> dict[str, Any]:
        """Run a deployment and give the run when it has ended."""
        found = self.ask(f"/deployments/name/{deployment}")
        run = self.ask(f"/deployments/{found['id']}/create_flow_run", {"parameters": parameters})
        return wait_for(lambda: self._ended(run["id"]), lambda: self.said("worker"))

    def _ended(self, run: str) -> dict[str, Any] | None:
        found: dict[str, Any] = self.ask(f"/flow_runs/{run}")
        return found if found["state_type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None


def wait_for(look: Any, explain: Any) -> Any:
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up:
        with contextlib.suppress(OSError):
            if found := look():
                return found
        time.sleep(0.2)
    pytest.fail(f"it never came: {explain()}")


@pytest.fixture(scope="module")
def server(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A standing server on PostgreSQL, the deployments of prefect.yaml, and a worker that takes them."""
    folder, port = tmp_path_factory.mktemp("operator"), free_port()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")} | {
        "PREFECT_HOME": str(folder / "prefect"),
        "PREFECT_API_URL": f"http://127.0.0.1:{port}/api",
        "PREFECT_SERVER_DATABASE_CONNECTION_URL": postgres,
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "PREFECT_UI_ENABLED": "0",
        "DO_NOT_TRACK": "1",
        "PREFECT_WORKER_QUERY_SECONDS": "1",
    }
    made = Server(environment["PREFECT_API_URL"], environment, folder)
    processes = [made.start("server", "prefect", "server", "start", "--port", str(port))]
    try:
        wait_for(lambda: made.ask("/health"), lambda: made.said("server"))
        processes.append(
            made.start("worker", "prefect", "worker", "start", "--pool", "kamerbrief", "--type", "process")
        )
        wait_for(lambda: made.ask("/work_pools/kamerbrief"), lambda: made.said("worker"))
        made.do("prefect", "--no-prompt", "deploy", "--all")
        yield made
    finally:
        for process in reversed(processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@pytest.fixture
def notices() -> Iterator[tuple[str, list[str]]]:
    """An address that takes notices, and those it got."""
    got: list[str] = []

    class Taker(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    taker = HTTPServer(("127.0.0.1", 0), Taker)
    threading.Thread(target=taker.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{taker.server_port}/", got
    taker.shutdown()
    taker.server_close()


def test_the_way_of_an_operator(server: Server, archive: Path, notices: tuple[str, list[str]]) -> None:
    corpus, warehouse = archive / "corpus", archive / "warehouse" / "kamerbrief.duckdb"
    (corpus / "later" / "2023-10-02_kades.pdf").rename(corpus / "kades.pdf")
    (corpus / "notulen.docx").write_bytes(b"PK\x03\x04")
    places = {"corpus": str(corpus), "warehouse": str(warehouse)}

    run = server.run("kamerbrief-refresh/verversen", places)
    assert run["state_type"] == "COMPLETED", server.said("worker")
    assert run["name"].startswith("ververs corpus, ")
    assert set(run["tags"]) >= {"kamerbrief", "verversen"}
    table = server.ask("/artifacts/wat-is-binnengekomen/latest")["data"]
    assert "notulen.docx" in table and "Dit is geen PDF" in table
    assert "(http://127.0.0.1:8765/brief/" in table

    run = server.run("kamerbrief-digest/overzicht", {"warehouse": str(warehouse), "days": 30})
    assert run["state_type"] == "COMPLETED", server.said("worker")
    assert server.ask("/artifacts/overzicht-toezeggingen/latest")["data"].startswith("# Toezeggingen van")

    deployments = server.ask("/deployments/filter", {})
    crons = {d["name"]: d["schedules"][0]["schedule"] for d in deployments}
    assert crons["verversen"] == {"cron": "0 6 * * *", "timezone": "Europe/Amsterdam", "day_or": True}
    assert {d["name"]: d["global_concurrency_limit"]["limit"] for d in deployments} == {
        "verversen": 1,
        "overzicht": 1,
    }

    address, got = notices
    server.do("kamerbrief.flows.notice", address)
    assert len(server.ask("/automations/filter", {})) == 2
    run = server.run("kamerbrief-refresh/verversen", places | {"corpus": str(archive / "gone")})
    assert run["state_type"] == "FAILED"
    wait_for(lambda: got, lambda: server.said("server"))
    notice = json.loads(got[0])
    assert notice["onderwerp"] == "kamerbrief: kamerbrief-refresh is mislukt"
    assert "is leeg of weg" in notice["bericht"]
