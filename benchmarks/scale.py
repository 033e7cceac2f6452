"""An archive of generated letters, read whole: with two kills on the way, and one letter added afterwards.

    python benchmarks/scale.py 1000 [--folder DIR] [--rate 60]

Prints what it took: seconds, pages a second on one and two cores, the most memory that the whole tree of
processes held, bytes kept, and what one more letter costs. The first SIGKILL comes when half of the letters
are read, the second while the result is being put together.
"""

import argparse
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypdfium2 as pdfium

from benchmarks.generated import generate
from kamerbrief.refresh.plan import key_of, make_plan
from kamerbrief.refresh.pool import read_all
from kamerbrief.store.atomic import UNFINISHED
from kamerbrief.store.places import Places
from kamerbrief.store.query import ask

TICK = 0.2  # seconds between two looks at a run


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("letters", type=int)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--rate", type=int, default=40, help="letters read to measure pages a second")
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="scale-"))
    corpus, places = folder / "corpus", Places(folder / "warehouse" / "kamerbrief.duckdb")
    begin = time.perf_counter()
    paths = list(generate(corpus, given.letters))
    pages = sum(_pages(path) for path in paths)
    _tell("generated", letters=len(paths), pages=pages, seconds=time.perf_counter() - begin)
    for workers in (1, 2):
        _tell(f"rate on {workers}", **_rate(corpus, paths[: given.rate], workers))
    half, publishing = given.letters // 2, "while it is put together"
    _tell("killed at half", **_run(corpus, places, until=lambda: _lines(places) >= half))
    _tell(f"killed {publishing}", **_run(corpus, places, until=lambda: _publishing(places, given.letters)))
    _tell("finished", **_run(corpus, places))
    (extra,) = list(generate(folder / "extra", 1, seed=2))
    shutil.copy(extra, corpus / "extra.pdf")
    _tell("one more letter", **_run(corpus, places))
    _tell("nothing new", **_run(corpus, places))
    _tell("kept", **_kept(places))
    print(folder)  # left for a person to look at


def _pages(path: Path) -> int:
    with pdfium.PdfDocument(path) as document:
        return len(document)


def _rate(corpus: Path, paths: list[Path], workers: int) -> dict[str, float]:
    """Pages a second by the clock (from the first letter on, so without the start of the processes), and a
    second of processor time (with it): on a machine that does other work too, the second says more."""
    wanted = set(paths)
    with tempfile.TemporaryDirectory() as nowhere:
        plan = make_plan(corpus, Places(Path(nowhere) / "w.duckdb"))
    jobs = [(found, key_of(found)) for found in plan.to_read if found.path in wanted]
    pages, begin, used = 0, 0.0, _used()
    for outcome in read_all(jobs, workers=workers):
        if begin:
            pages += _pages(outcome.file.path)
        else:
            begin = time.perf_counter()
    by_clock = pages / (time.perf_counter() - begin)
    return {
        "pages_a_second": by_clock,
        "pages_a_processor_second": sum(map(_pages, paths)) / (_used() - used),
    }


def _used() -> float:
    """Seconds of processor time of the processes that were started here and have ended."""
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])


def _lines(places: Places) -> int:
    return places.runs.read_bytes().count(b"\n") if places.runs.exists() else 0


def _publishing(places: Places, letters: int) -> bool:
    return _lines(places) >= letters and any(places.folder.glob(f".staging.*{UNFINISHED}"))


def _run(corpus: Path, places: Places, until=None) -> dict[str, float]:  # type: ignore[no-untyped-def]
    """Refresh in a process of its own; killed, without warning, as soon as ``until`` says so."""
    before, begin, used = _lines(places), time.perf_counter(), _used()
    command = [sys.executable, "-m", "kamerbrief", "refresh"]
    process = subprocess.Popen(
        [*command, "--corpus", str(corpus), "--warehouse", str(places.warehouse)],
        stdout=subprocess.DEVNULL,
    )
    most = most_of_one = 0
    while process.poll() is None:
        sizes = _memory(process.pid)
        most, most_of_one = max(most, sum(sizes)), max(most_of_one, *sizes[:1], 0)
        if until is not None and until():
            process.send_signal(signal.SIGKILL)
            process.wait()
        time.sleep(TICK)
    seconds = time.perf_counter() - begin
    time.sleep(2)  # what reads for it ends by itself
    return {
        "exit": process.returncode,
        "seconds": round(seconds, 1),
        "processor": round(_used() - used, 1),  # of a killed run without those that read for it
        "read": _lines(places) - before,
        "mb_all": most >> 20,
        "mb_parent": most_of_one >> 20,
    }


def _memory(process: int) -> list[int]:
    """Resident bytes of a process (first) and all below it."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = entry.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(entry.parent.name))
    sizes, waiting = [], [process]
    while waiting:
        one = waiting.pop(0)
        waiting += children.get(one, [])
        try:
            sizes.append(resident(one))
        except OSError:
            continue
    return sizes


def resident(process: int) -> int:
    """Bytes of a process that are in memory."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _kept(places: Places) -> dict[str, float]:
    counts = ask(
        places.warehouse,
        "select (select count(*) from documents where status = 'read'), (select count(*) from sentences),"
        " (select count(*) from commitments), (select count(*) from commitment_status)",
    ).rows[0]
    readings = sum(path.stat().st_size for path in places.readings.glob("??/*.json"))
    shas = [json.loads(line)["sha256"] for line in places.runs.read_text().splitlines()]
    return {
        "documents": counts[0],
        "sentences": counts[1],
        "commitments": counts[2],
        "verdicts": counts[3],
        "mb_readings": round(readings / 1e6, 1),
        "mb_warehouse": round(places.warehouse.stat().st_size / 1e6, 1),
        "read_again_after_kills": len(shas) - len(set(shas)),
    }


def _tell(what: str, **figures: float) -> None:
    told = ", ".join(f"{name} {round(value, 1):g}" for name, value in figures.items())
    print(f"{what:<32} {told}", flush=True)


if __name__ == "__main__":
    main()
