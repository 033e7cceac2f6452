"""A refresh may be killed, read beside and started twice: nothing is lost and nobody waits in vain."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest
from desk import Desk

from kamerbrief.refresh.lock import hold

REFRESH = """
import pathlib, sys
from kamerbrief.refresh import refresh
refresh(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), workers=1)
"""
READ = """
import duckdb, sys
print(duckdb.connect(sys.argv[1], read_only=True).sql("select count(*) from documents").fetchone()[0])
"""


def start(script: str, *arguments: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def wait_until(true: Callable[[], bool], seconds: float = 60) -> None:
    give_up = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < give_up
        time.sleep(0.005)


def kept(desk: Desk) -> list[Path]:
    return list(desk.places.readings.rglob("*.json"))


def children(pid: int) -> list[int]:
    path = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(child) for child in path.read_text().split()]


def test_a_kill_in_the_middle_leaves_the_last_good_warehouse_and_the_next_run_finishes(desk: Desk) -> None:
    desk.write("brug.pdf")
    desk.refresh()
    before = desk.warehouse.read_bytes()
    for number in range(8):
        desk.write(f"brief {number}.pdf")
    process = start(REFRESH, desk.corpus, desk.warehouse)
    wait_until(lambda: len(kept(desk)) >= 3)
    workers = children(process.pid)
    os.kill(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    read = len(kept(desk))
    assert 3 <= read < 9, "the kill came too late to be in the middle"
    assert desk.warehouse.read_bytes() == before
    assert subprocess.run([sys.executable, "-c", READ, desk.warehouse], capture_output=True).stdout == b"1\n"

    left = desk.refresh()
    assert left.read <= 9 - read  # what was kept is not read again
    assert set(desk.documents().values()) == {"read"}
    assert len(desk.documents()) == 9
    assert not list(desk.warehouse.parent.rglob("*.unfinished"))
    wait_until(lambda: not any(Path(f"/proc/{worker}").exists() for worker in workers))


@pytest.mark.parametrize("moment", ["before", "linking", "while", "after"])
def test_killed_while_publishing_the_old_or_the_new_stands_and_the_next_run_mends_it(
    desk: Desk, moment: str
) -> None:
    desk.write("brug.pdf")
    desk.refresh()
    desk.write("sluis.pdf")
    patch = {
        "before": "import kamerbrief.refresh.steps as m; m._links = lambda *_: os._exit(9)",
        "linking": "import kamerbrief.links.linking as m; m.promises_of = lambda *_: os._exit(9)",
        "while": "import kamerbrief.store.build as m; m.put_in_place = lambda *_: os._exit(9)",
        "after": "import kamerbrief.refresh.steps as m; m.failed_checks = lambda _: os._exit(9)",
    }[moment]
    process = start(f"import os; {patch}\n{REFRESH}", desk.corpus, desk.warehouse)
    assert process.wait() == 9
    assert desk.documents().keys() == ({"brug.pdf", "sluis.pdf"} if moment == "after" else {"brug.pdf"})
    assert desk.refresh().read == 0  # it was read and kept before the kill
    assert desk.documents() == {"brug.pdf": "read", "sluis.pdf": "read"}
    assert not list(desk.warehouse.parent.rglob("*.unfinished*"))


def test_a_reader_in_another_process_sees_whole_states_and_stops_nobody(desk: Desk) -> None:
    desk.write("brug.pdf")
    desk.refresh()
    with duckdb.connect(str(desk.warehouse), read_only=True) as other:
        desk.write("sluis.pdf")
        process = start(REFRESH, desk.corpus, desk.warehouse)
        seen = set()
        while process.poll() is None:
            with duckdb.connect(str(desk.warehouse), read_only=True) as reader:
                # documents and sentences belong together at every moment
                seen.add(
                    reader.execute(
                        "select count(*), (select count(distinct document_id) from sentences) from documents"
                    ).fetchone()
                )
        assert process.returncode == 0
        assert other.execute("select count(*) from documents").fetchone() == (1,)
    assert seen <= {(1, 1), (2, 2)}
    assert desk.documents() == {"brug.pdf": "read", "sluis.pdf": "read"}


def test_a_second_refresh_waits_and_says_for_whom(desk: Desk) -> None:
    desk.write("brug.pdf")
    holder = start(
        "import sys, pathlib; from kamerbrief.refresh.lock import hold\n"
        "with hold(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()",
        desk.places.lock,
    )
    assert holder.stdout and holder.stdout.readline() == "held\n"
    said: list[str] = []
    done = threading.Event()

    def second() -> None:
        with hold(desk.places.lock, on_wait=said.append):
            done.set()

    waiting = threading.Thread(target=second)
    waiting.start()
    wait_until(lambda: bool(said))
    assert f"proces {holder.pid}" in said[0]
    assert not done.is_set()
    holder.kill()  # whoever dies lets go
    holder.wait()
    waiting.join(timeout=30)
    assert done.is_set()


def test_who_holds_the_lock_may_hold_it_again(desk: Desk) -> None:
    with hold(desk.places.lock), hold(desk.places.lock, on_wait=pytest.fail):
        pass
