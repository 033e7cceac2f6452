"""Reading on a Dask cluster: two worker processes, one of them killed on the way."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("prefect_dask", reason="the optional extra dask is not installed")

LETTERS = 6

READ_ON_TWO = """
import os, signal, sys, threading, time
from pathlib import Path
from typing import Any

from kamerbrief.flows.server import local_server

corpus, warehouse, home = map(Path, sys.argv[1:])

if __name__ == "__main__":
    with local_server(home):
        from distributed import Client, LocalCluster
        from kamerbrief.flows import cluster as reading
        from kamerbrief.flows.refresh import refresh

        reading.read_on_cluster.__kwdefaults__["size"] = 1
        options = dict(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None)
        with LocalCluster(processes=True, **options) as cluster, Client(cluster) as client:
            workers = list(client.run(os.getpid).values())
            kept = warehouse.parent / "readings"

            def kill_one_halfway():
                while len(list(kept.glob("??/*.json"))) < 3:
                    time.sleep(0.02)
                os.kill(workers[0], signal.SIGKILL)
                print("killed", workers[0], flush=True)

            threading.Thread(target=kill_one_halfway, daemon=True).start()
            summary = refresh(str(corpus), str(warehouse), dask=cluster.scheduler_address)
            print("read", summary.read, len(summary.failed), flush=True)
"""


def readings(warehouse: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (warehouse.parent / "readings").glob("??/*.json")}


def test_the_same_readings_byte_for_byte_though_a_worker_was_killed(
    tmp_path: Path, write_letter: Any
) -> None:
    from kamerbrief.refresh import refresh

    corpus = tmp_path / "corpus"
    for number in range(LETTERS):
        lines = [f"In {2020 + number} herstel ik brug {line} voor {line} miljoen euro." for line in range(40)]
        write_letter(corpus / f"brief {number}.pdf", *lines)
    (corpus / "geen.pdf").write_text("geen pdf")
    here, far = tmp_path / "here" / "k.duckdb", tmp_path / "far" / "k.duckdb"
    script = tmp_path / "read_on_two.py"
    script.write_text(READ_ON_TWO)
    done = subprocess.run(
        [sys.executable, str(script), str(corpus), str(far), str(tmp_path / "prefect")],
        capture_output=True,
        text=True,
        env={name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")},
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "killed" in done.stdout and f"read {LETTERS + 1} 1" in done.stdout, done.stdout
    refresh(corpus, here, workers=2)
    assert readings(far) == readings(here)
    assert len(readings(here)) == LETTERS + 1
