"""What linking and publishing an archive that is read already takes in memory, all of it made anew.

    python -m benchmarks.memory FOLDER

FOLDER as `benchmarks.scale` leaves it: `corpus/` and `warehouse/`. What was remembered of earlier links and
the shelf are thrown away first. Prints seconds, resident megabytes after each step, and the most there were.
"""

import argparse
import os
import resource
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.scale import resident
from kamerbrief.refresh import steps
from kamerbrief.refresh.plan import make_plan
from kamerbrief.store import build
from kamerbrief.store.places import Places


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    places = Places(folder / "warehouse" / "kamerbrief.duckdb")
    for remembered in (places.links, places.shelf):
        remembered.unlink(missing_ok=True)
    begin = time.perf_counter()

    def tell(what: str) -> None:
        now = resident(os.getpid()) >> 20
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(
            f"{time.perf_counter() - begin:8.1f} s  {what:<28} {now:5d} MB, at most {most:5d} MB", flush=True
        )

    def told(module: Any, name: str, what: str) -> None:
        step: Callable[..., Any] = getattr(module, name)

        def telling(*given: Any, **named: Any) -> Any:
            answer = step(*given, **named)
            tell(what)
            return answer

        setattr(module, name, telling)

    tell("begun")
    plan = make_plan(folder / "corpus", places)
    tell("planned")
    told(steps, "file_rows", "which files are one letter")
    told(build, "put_links", "linked")
    told(build, "put_readings", "readings in columns")
    told(build, "put_in_place", "the warehouse made")
    told(build, "republish", "published")
    steps.publish(plan, places)
    tell("checked")


if __name__ == "__main__":
    main()
