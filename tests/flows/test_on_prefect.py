"""What runs on Prefect: by hand, by a cron, on a cluster, and as docs/operators.md has it.

All of it on one server, on this machine's loopback; it starts once, and the last test sees it end.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from desk import Desk
from standing import PATIENCE, Server, at, kamerbrief, standing, wait_for


@pytest.fixture(scope="module")
def scheduled(tmp_path_factory: pytest.TempPathFactory, write_letter: Any) -> Iterator[tuple[Desk, Server]]:
    """The schedule's own desk, and the server."""
    folder = tmp_path_factory.mktemp("schedule")
    desk = Desk(folder / "corpus", folder / "warehouse" / "kamerbrief.duckdb", write_letter)
    desk.write("brug.pdf")
    with standing(desk, folder) as server:
        yield desk, server


@pytest.fixture(scope="module")
def server(scheduled: tuple[Desk, Server]) -> Server:
    return scheduled[1]


def test_a_refresh_by_hand_runs_as_a_flow_on_the_server_that_the_user_names(
    server: Server, desk: Desk
) -> None:
    desk.write("sluis.pdf")
    (desk.corpus / "geen.pdf").write_text("geen pdf")
    done = subprocess.run(
        kamerbrief("refresh", *at(desk)), capture_output=True, text=True, env=server.environment
    )
    assert done.returncode == 1, done.stderr  # one of the two could not be read
    assert "2 brieven gelezen, 0 ongewijzigd, 1 niet leesbaar" in done.stdout
    assert "geen.pdf" in done.stdout
    ran = [run["parameters"]["warehouse"] for run in server.runs("COMPLETED")]
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


def test_a_flow_that_fails_is_one_sentence_and_a_log(server: Server, desk: Desk) -> None:
    desk.write("brug.pdf")
    done = subprocess.run(
        [sys.executable, "-c", FAILS, "refresh", *at(desk)],
        capture_output=True,
        text=True,
        env=server.environment,
    )
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "de brug staat open" in done.stderr and str(desk.places.refresh_log) in done.stderr
    assert "Traceback" in desk.places.refresh_log.read_text("utf-8")


LETTERS = 6
READ_ON_TWO = """
import os, signal, sys, threading, time
from pathlib import Path

from kamerbrief.flows.server import local_server

corpus, warehouse, home = map(Path, sys.argv[1:])

if __name__ == "__main__":
    with local_server(home):
        from distributed import Client, LocalCluster
        from kamerbrief.flows import cluster as reading
        from kamerbrief.flows.refresh import refresh

        reading.read_on_cluster.__kwdefaults__["size"] = 2
        options = dict(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
        with LocalCluster(processes=True, **options) as cluster, Client(cluster) as client:
            workers = list(client.run(os.getpid).values())
            kept = warehouse.parent / "readings"

            def kill_one_halfway():
                while len(list(kept.glob("??/*.json"))) < 2:
                    time.sleep(0.02)
                os.kill(workers[0], signal.SIGKILL)
                print("killed", workers[0], flush=True)

            threading.Thread(target=kill_one_halfway, daemon=True).start()
            summary = refresh(str(corpus), str(warehouse), dask=cluster.scheduler_address)
            print("read", summary.read, len(summary.failed), flush=True)
"""


def readings(desk: Desk) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in desk.places.readings.glob("??/*.json")}


def test_on_two_machines_the_same_readings_byte_for_byte_though_one_was_killed(
    server: Server, desk: Desk, tmp_path: Path
) -> None:
    pytest.importorskip("prefect_dask", reason="the optional extra dask is not installed")
    for number in range(LETTERS):
        lines = [f"In {2020 + number} herstel ik brug {line} voor {line} miljoen euro." for line in range(40)]
        desk._write(desk.corpus / f"brief {number}.pdf", *lines)
    (desk.corpus / "geen.pdf").write_text("geen pdf")
    far = Desk(desk.corpus, tmp_path / "far" / "k.duckdb", desk._write)
    script = tmp_path / "read_on_two.py"
    script.write_text(READ_ON_TWO)
    done = subprocess.run(
        [sys.executable, str(script), str(far.corpus), str(far.warehouse), str(tmp_path / "prefect")],
        capture_output=True,
        text=True,
        env=server.environment,
        timeout=2 * PATIENCE,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "killed" in done.stdout and f"read {LETTERS + 1} 1" in done.stdout, done.stdout
    desk.refresh()
    assert readings(far) == readings(desk)
    assert len(readings(desk)) == LETTERS + 1


def test_the_cron_starts_a_refresh(scheduled: tuple[Desk, Server]) -> None:
    desk, server = scheduled
    server.await_line("1 brief gelezen")
    assert desk.documents() == {"brug.pdf": "read"}
    # Prefect is told a moment after the line was printed
    wait_for(lambda: any(run["auto_scheduled"] for run in server.runs("COMPLETED")), lambda: "no such run")


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
    if server.database is None:
        pytest.skip("PostgreSQL's own programs are not here: apt-get install postgresql")
    corpus, warehouse = archive / "corpus", archive / "warehouse" / "kamerbrief.duckdb"
    (corpus / "later" / "2023-10-02_kades.pdf").rename(corpus / "kades.pdf")
    (corpus / "notulen.docx").write_bytes(b"PK\x03\x04")
    places = {"corpus": str(corpus), "warehouse": str(warehouse)}
    with server.worker() as said:
        wait_for(lambda: server.ask("/work_pools/kamerbrief"), said)
        server.do("prefect", "--no-prompt", "deploy", "--all")

        run = server.run("kamerbrief-refresh/verversen", places, said)
        assert run["state_type"] == "COMPLETED", said()
        assert run["name"].startswith("ververs corpus, ")
        assert set(run["tags"]) >= {"kamerbrief", "verversen"}
        table = server.ask("/artifacts/wat-is-binnengekomen/latest")["data"]
        assert "notulen.docx" in table and "Dit is geen PDF" in table
        assert "(http://127.0.0.1:8765/brief/" in table

        run = server.run("kamerbrief-digest/overzicht", {"warehouse": str(warehouse), "days": 30}, said)
        assert run["state_type"] == "COMPLETED", said()
        assert server.ask("/artifacts/overzicht-toezeggingen/latest")["data"].startswith("# Toezeggingen van")

        deployments = {d["name"]: d for d in server.ask("/deployments/filter", {}) if d["work_pool_name"]}
        schedule = deployments["verversen"]["schedules"][0]["schedule"]
        assert schedule == {"cron": "0 6 * * *", "timezone": "Europe/Amsterdam", "day_or": True}
        limits = {name: d["global_concurrency_limit"]["limit"] for name, d in deployments.items()}
        assert limits == {"verversen": 1, "overzicht": 1}

        address, got = notices
        server.do("kamerbrief.flows.notice", address)
        assert len(server.ask("/automations/filter", {})) == 2
        run = server.run("kamerbrief-refresh/verversen", places | {"corpus": str(archive / "gone")}, said)
        assert run["state_type"] == "FAILED"
        wait_for(lambda: got, said)
        notice = json.loads(got[0])
        assert notice["onderwerp"] == "kamerbrief: kamerbrief-refresh is mislukt"
        assert "is leeg of weg" in notice["bericht"]


def test_stopping_the_schedule_stops_its_server_and_says_no_word_of_prefects(server: Server) -> None:
    before = len(server.said)
    os.kill(server.process.pid, signal.SIGTERM)  # as systemd does; Ctrl-C goes the same way
    assert server.process.wait(timeout=60) == 0
    last = [line for line in server.said[before:] if "brief" not in line]  # a run may just have ended
    assert last == ["Gestopt. Wat al gelezen was, is bewaard.\n"]
    with pytest.raises(OSError):
        urllib.request.urlopen(f"{server.url}/health", timeout=5)
