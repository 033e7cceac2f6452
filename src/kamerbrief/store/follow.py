"""Read the newest snapshot of a warehouse for as long as a server runs."""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import duckdb

from .search import load_search

Row = dict[str, Any]


class NoWarehouse(Exception):
    """There is no warehouse at the path. The message is Dutch and says what to do."""


class Follower:
    """Read-only access that follows the file: a new snapshot, renamed into place, is seen by the next query.

    DuckDB hands out the old database for as long as one connection to the same path is open in the process.
    So each snapshot is opened by a name of its own (a hard link, or a copy where links cannot be made) in a
    private folder, which goes when the snapshot is no longer used.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._folder = Path(tempfile.mkdtemp(prefix="kamerbrief-"))
        self._stamp: tuple[int, int, int] | None = None
        self._database: duckdb.DuckDBPyConnection | None = None

    def close(self) -> None:
        """Give up the snapshot and remove the private folder."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor on the newest snapshot. All queries through one cursor see one whole state.

        Raises ``NoWarehouse`` when there is none.
        """
        cursor = self._newest().cursor()
        try:
            yield cursor
        finally:
            cursor.close()

    def rows(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Row]:
        """The rows of one query, as dictionaries."""
        with self.cursor() as cursor:
            return fetch(cursor, sql, parameters)

    def parquet(self, sql: str, parameters: Mapping[str, Any], columns: Sequence[str]) -> bytes:
        """The named columns of one query as a Parquet file.

        On a connection of its own: writing needs the access to files that the shared one has given up.
        """
        if not self.path.exists():
            self._newest()
        target = self._folder / f"{uuid4().hex}.parquet"
        with duckdb.connect(str(self.path), read_only=True) as connection:
            load_search(connection)
            connection.execute(f"create temp table chosen as {sql}", parameters)
            connection.execute(
                f"copy (select {', '.join(columns)} from chosen) to '{target}' (format parquet)"
            )
        content = target.read_bytes()
        target.unlink()
        return content

    @property
    def version(self) -> str:
        """A name for the snapshot of now, for caches."""
        stamp = _stamp(self.path)
        return "-".join(map(str, stamp)) if stamp else "none"

    def _newest(self) -> duckdb.DuckDBPyConnection:
        stamp = _stamp(self.path)
        with self._lock:
            if stamp is None:
                raise NoWarehouse(
                    f"Er is nog geen register op {self.path}. Voer eerst «kamerbrief refresh» uit."
                )
            if self._database is None or stamp != self._stamp:
                # Cursors on the old snapshot go on: DuckDB closes it with the last of them.
                self._database, self._stamp = self._open(stamp), stamp
            return self._database

    def _open(self, stamp: tuple[int, int, int]) -> duckdb.DuckDBPyConnection:
        own = self._folder / f"{'-'.join(map(str, stamp))}.duckdb"
        with suppress(FileExistsError):
            try:
                os.link(self.path, own)
            except OSError:
                shutil.copyfile(self.path, own)
        database = duckdb.connect(str(own), read_only=True)
        own.unlink(missing_ok=True)
        load_search(database)
        database.execute("set enable_external_access = false")
        return database


def fetch(
    cursor: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()
) -> list[Row]:
    """The rows of one query on a cursor, as dictionaries."""
    result = cursor.execute(sql, parameters)
    names = [column[0] for column in result.description or ()]
    return [dict(zip(names, row, strict=True)) for row in result.fetchall()]


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino, status.st_mtime_ns
