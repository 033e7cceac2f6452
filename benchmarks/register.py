"""How fast do the pages answer when the register holds a hundred thousand commitments?

    python -m benchmarks.register [--commitments 100000] [--corpus corpus]

Reads the sample letters, multiplies every row of the warehouse until it holds that many commitments, and
asks each page several times over HTTP within one process. Prints the median and the worst, in milliseconds.
"""

import argparse
import re
import shutil
import statistics
import tempfile
import time
from pathlib import Path

import duckdb
from fastapi.testclient import TestClient

from kamerbrief.refresh.plan import make_plan
from kamerbrief.refresh.steps import publish, read_new
from kamerbrief.store.places import Places
from kamerbrief.store.search import index_promises
from kamerbrief.store.statements import statements
from kamerbrief.web import Settings, create_app

_KEYS = ("document_id", "sentence_id", "commitment_id", "promise_id", "reported_in", "first_commitment_id",
         "figure_id", "date_id", "settlement_id", "indicator_id", "repeats")  # fmt: skip
_TABLES = (
    "documents sentences figures dates commitments promises settlements commitment_status evidence events "
    "deadlines closings indicator_points readings issues"
).split()


def multiply(source: Path, target: Path, wanted: int) -> int:
    """Every row again under other ids, until ``target`` holds ``wanted`` commitments; how many it holds."""
    shutil.copyfile(source, target)
    target.chmod(0o644)
    with duckdb.connect(str(target)) as connection:
        (have,) = connection.execute("select count(*) from commitments").fetchone() or (0,)
        times = -(-wanted // have)
        for table in _TABLES:
            columns = [row[0] for row in connection.execute(f"describe {table}").fetchall()]
            chosen = ", ".join(
                f'x."{name}" || \'k\' || r.n as "{name}"' if name in _KEYS else f'x."{name}"'
                for name in columns
            )
            connection.execute(
                f"insert into {table} select {chosen} from {table} as x, range(1, {times}) as r(n)"
            )
        connection.execute("drop table promise_overview")
        for statement in statements("40_overview"):
            connection.execute(statement.sql)
        index_promises(connection)
        (have,) = connection.execute("select count(*) from commitments").fetchone() or (0,)
    return int(have)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--commitments", type=int, default=100_000)
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        places = Places(Path(folder) / "small" / "kamerbrief.duckdb")
        plan = make_plan(options.corpus, places)
        read_new(plan, places)
        publish(plan, places)
        large = Path(folder) / "kamerbrief.duckdb"
        held = multiply(places.warehouse, large, options.commitments)
        print(f"{held:,} commitments, {large.stat().st_size / 1e6:.0f} MB")
        app = create_app(Settings(large, options.corpus, frozenset({"testserver"})))
        with TestClient(app) as client:
            overview = client.get("/?blad=40").text
            promise = re.search(r"/toezegging/\w+", overview)
            letter = re.search(r"/brief/\w+", overview)
            assert promise and letter
            for address in (
                "/", "/?zoek=gemeenten", "/?status=fulfilled&volgorde=nieuw", "/?toon=verlopen&blad=100",
                promise[0], letter[0], "/tijdlijn", "/brieven", "/cijfers", "/besluiten",
            ):  # fmt: skip
                times = []
                for _ in range(7):
                    begin = time.perf_counter()
                    assert client.get(address).status_code == 200
                    times.append((time.perf_counter() - begin) * 1000)
                print(f"{statistics.median(times):7.0f} {max(times):7.0f} ms  {address}")


if __name__ == "__main__":
    main()
