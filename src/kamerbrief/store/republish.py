"""Publish a snapshot: what was computed, with what people decided laid over it, in one step."""

import shutil
import tempfile
from pathlib import Path

import duckdb

from ..decisions.ledger import Ledger
from .atomic import UNFINISHED, put_in_place
from .overrule import overrule
from .places import Places
from .search import index_promises
from .statements import statements


def republish(places: Places) -> None:
    """Lay the decisions over the computed snapshot and put the result in the place of the warehouse.

    Takes seconds: nothing is read or linked again. Readers keep the snapshot that they have open.
    Raises ``FileNotFoundError`` when nothing was computed yet.
    """
    decisions = Ledger(places.decisions).read().decisions
    with tempfile.TemporaryDirectory(dir=places.folder, prefix=".staging.", suffix=UNFINISHED) as staging:
        unfinished = Path(staging) / "warehouse.duckdb"
        shutil.copyfile(places.computed, unfinished)
        with duckdb.connect(str(unfinished), config={"temp_directory": staging}) as connection:
            if decisions:
                overrule(connection, decisions)
                connection.execute("drop table promise_overview")
                for statement in statements("40_overview"):
                    connection.execute(statement.sql)
                    for comment in statement.comments():
                        connection.execute(comment)
            index_promises(connection)
            connection.execute("checkpoint")
        unfinished.chmod(0o444)
        put_in_place(unfinished, places.warehouse)
