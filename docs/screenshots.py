"""Make the pictures of the register again: every page, from the sample letters, in the system's Chromium.

python docs/screenshots.py [--warehouse warehouse/kamerbrief.duckdb] [--corpus corpus] [--on 2025-03-01]
"""

import argparse
import shutil
import socket
import threading
import time
from datetime import date
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, sync_playwright

from kamerbrief.store.query import ask
from kamerbrief.web import Settings, create_app

IMAGES = Path(__file__).parent / "images"


def addresses(warehouse: Path) -> dict[str, str]:
    """Name of the picture to address: each page once; of the promises one whose amount or deadline moved."""
    promise = ask(
        warehouse,
        "select promise_id from promise_overview where change_what is not null"
        " and commitment_id is not null"
        " order by certainty = 'suggested', change_what = 'scope', document_kind = 'nota', promise_id"
        " limit 1",
    ).rows[0][0]
    letter = ask(
        warehouse,
        "select document_id from documents where kind = 'kamerbrief' and status = 'read' order by date",
    ).rows[0][0]
    return {
        "toezeggingen": "/",
        "toezegging": f"/toezegging/{promise}",
        "brief": f"/brief/{letter}",
        "brieven": "/brieven",
        "termijnen": "/tijdlijn",
        "cijfers": "/cijfers",
        "besluiten": "/besluiten",
    }


def take(page: Page, base: str, name: str, path: str) -> None:
    """One picture, once all images of the page are there."""
    page.goto(base + path)
    page.evaluate(
        "Promise.all([...document.images].map("
        "image => (image.loading = 'eager', image.decode().catch(() => 0))))"
    )
    page.screenshot(path=IMAGES / f"{name}.png")


def main() -> None:
    """Start a server on loopback, visit every page, stop."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--warehouse", type=Path, default=Path("warehouse/kamerbrief.duckdb"))
    parser.add_argument("--corpus", type=Path, default=Path("corpus"))
    parser.add_argument("--on", type=date.fromisoformat, default=date(2025, 3, 1))
    options = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        parser.exit(3, "No Chromium found (Debian: apt-get install chromium).\n")
    IMAGES.mkdir(exist_ok=True)
    app = create_app(Settings(options.warehouse, options.corpus, today=lambda: options.on))
    with socket.socket() as listener, sync_playwright() as playwright:
        listener.bind(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1200, "height": 1000})
        for name, path in addresses(options.warehouse).items():
            take(page, f"http://127.0.0.1:{listener.getsockname()[1]}", name, path)
        browser.close()
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    main()
