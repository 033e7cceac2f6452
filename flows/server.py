"""Prefect's server on this machine only, with a home of its own, for as long as the process that needs it.

Prefect's own embedded server outlives a process that is killed, and never fires a schedule. This is the same
application; it ends by itself when its parent does.
"""

import contextlib
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from .settings import prepare

PATIENCE = 120.0
"""Seconds that a server may take to start: a fresh home costs it ten to twenty on a slow disk."""


class ServerFails(Exception):
    """The server does not start; the message is Dutch and says what to do."""


@contextlib.contextmanager
def local_server(home: Path, *, schedules: bool = False) -> Iterator[str]:
    """The address of a server to use: the user's own (``PREFECT_API_URL``) or a new one.

    It stands in the environment too. To be entered before Prefect is imported; the import goes on while the
    server starts. ``schedules``: have it fire schedules, which a single run has no need of.
    """
    prepare(home)
    if own := os.environ.get("PREFECT_API_URL"):
        yield own
        return
    port = _free_port()
    os.environ["PREFECT_API_URL"] = url = f"http://127.0.0.1:{port}/api"
    services = {} if schedules else {"PREFECT__SERVER_EPHEMERAL": "1"}
    log = home / "server.log"
    with log.open("wb") as said:
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", "from kamerbrief.flows.server import serve; serve()", str(port)],
            env=os.environ | {"PREFECT_UI_ENABLED": "0"} | services,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    try:
        import prefect  # noqa: F401 - while the server starts

        _wait_for(process, url, log)
        yield url
    finally:
        del os.environ["PREFECT_API_URL"]
        process.terminate()
        try:
            process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def serve() -> None:
    """The server's process; its one argument is the port."""
    parent = os.getppid()

    def end_with_the_parent() -> None:
        while os.getppid() == parent:
            time.sleep(0.5)
        os._exit(0)

    threading.Thread(target=end_with_the_parent, daemon=True).start()
    import uvicorn

    uvicorn.run(
        "prefect.server.api.server:create_app",
        factory=True,
        host="127.0.0.1",
        port=int(sys.argv[1]),
        log_level="error",
        lifespan="on",
    )


def _wait_for(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up:
        with contextlib.suppress(urllib.error.URLError, OSError):
            urllib.request.urlopen(f"{url}/health", timeout=5).close()
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise ServerFails(
        f"De server van Prefect start niet. Wat hij zei staat in {log}. Probeer het opnieuw; blijft het zo, "
        f"verwijder dan de map {log.parent}."
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
