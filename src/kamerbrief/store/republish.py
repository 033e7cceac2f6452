"""Publish a snapshot: what was computed, with what people decided laid over it, in one step."""

import fcntl
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from ..decisions.ledger import Ledger
from .atomic import put_in_place, unfinished
from .bounds import bounded
from .overrule import overrule
from .parliament import lay_beside
from .places import Places
from .search import index_promises
from .statements import statements


@contextmanager
def _alone(places: Places) -> Iterator[None]:
    """One at a time, or the slower of two would put back a snapshot that lacks the other's decision.

    Not the lock of the refresh: a clerk who decides does not wait for letters to be read.
    """
    with places.publishing.open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def republish(places: Places) -> None:
    """Lay the decisions over the computed snapshot and put the result in the place of the warehouse.

    Takes seconds: nothing is read or linked again. Readers keep the snapshot that they have open.
    Raises ``FileNotFoundError`` when nothing was computed yet.
    """
    with (
        _alone(places),
        tempfile.TemporaryDirectory(dir=places.folder, prefix=".staging.", suffix=unfinished()) as staging,
    ):
        decisions = Ledger(places.decisions).read().decisions
        snapshot = Path(staging) / "warehouse.duckdb"
        shutil.copyfile(places.computed, snapshot)
        with duckdb.connect(str(snapshot), config=bounded(Path(staging))) as connection:
            if decisions:
                overrule(connection, decisions)
                connection.execute("drop table promise_overview")
                for statement in statements("40_overview"):
                    connection.execute(statement.sql)
                    for comment in statement.comments():
                        connection.execute(comment)
            lay_beside(connection, places, Path(staging))
            index_promises(connection)
            connection.execute("checkpoint")
        snapshot.chmod(0o444)
        put_in_place(snapshot, places.warehouse)
