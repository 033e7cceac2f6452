"""A register over the sample letters, made once, and copied for each test that decides something."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
import uvicorn
from fastapi.testclient import TestClient

from here import reading_here
from kamerbrief.refresh.plan import make_plan
from kamerbrief.refresh.steps import publish, read_new
from kamerbrief.store.places import Places
from kamerbrief.web import Settings, create_app

CORPUS = Path(__file__).parents[2] / "corpus"
DAY = date(2025, 3, 1)
"""The day on which the tests look: some deadlines of the sample letters are past, some are to come."""


def refresh(corpus: Path, places: Places) -> None:
    """The refresh without Prefect."""
    plan = make_plan(corpus, places)
    with reading_here():
        read_new(plan, places)
    publish(plan, places)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a warehouse over the sample letters."""
    folder = tmp_path_factory.mktemp("register")
    refresh(CORPUS, Places(folder / "kamerbrief.duckdb"))
    return folder


@pytest.fixture
def settings(made: Path, tmp_path: Path) -> Settings:
    """A copy of the warehouse of this test's own."""
    shutil.copytree(made, tmp_path / "warehouse")
    return Settings(
        tmp_path / "warehouse" / "kamerbrief.duckdb",
        CORPUS,
        frozenset({"testserver", "127.0.0.1"}),
        lambda: DAY,
    )


@pytest.fixture
def client(settings: Settings) -> Iterator[TestClient]:
    """A browser without JavaScript, as far as HTTP goes; posts come from our own pages."""
    with TestClient(create_app(settings), headers={"sec-fetch-site": "same-origin"}) as client:
        yield client


@contextmanager
def serving(settings: Settings) -> Iterator[str]:
    """A real server on loopback; gives its address."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join(20)


@pytest.fixture
def address(settings: Settings) -> Iterator[str]:
    """The address of a server of this test's own."""
    with serving(settings) as address:
        yield address


@pytest.fixture(scope="session")
def showing(made: Path) -> Iterator[str]:
    """The address of a server for tests that only look."""
    with serving(
        Settings(made / "kamerbrief.duckdb", CORPUS, frozenset({"127.0.0.1"}), lambda: DAY)
    ) as address:
        yield address
