"""The machine: reading scans, room on the disk, and who may read and write where."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from ..store.places import Places
from .finding import Finding, attention, broken, good

ROOM = 1 << 30
"""Bytes that must be free: a refresh writes the warehouse new beside the old one."""


def machine(corpus: Path, places: Places) -> Iterator[Finding]:
    """Scans, disk, permissions."""
    yield _ocr()
    yield _disk(places)
    yield from _permissions(corpus, places)


def _ocr() -> Finding:
    missing = []
    if find_spec("pytesseract") is None:
        missing.append("het pakket pytesseract (pip install 'kamerbrief[ocr]')")
    if shutil.which("tesseract") is None:
        missing.append("het programma tesseract (apt install tesseract-ocr tesseract-ocr-nld)")
    elif "nld" not in _languages():
        missing.append("het Nederlands voor tesseract (apt install tesseract-ocr-nld)")
    if missing:
        return attention(
            "scans",
            "Brieven die alleen uit beeld bestaan, kunnen niet worden gelezen.",
            "Nodig: " + "; ".join(missing),
        )
    return good("scans", "Tesseract is er, met Nederlands: scans worden gelezen.")


def _languages() -> list[str]:
    try:
        said = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return []
    return said.stdout.split()


def _disk(places: Places) -> Finding:
    there = next(folder for folder in (places.folder, *places.folder.absolute().parents) if folder.exists())
    free = shutil.disk_usage(there).free
    size = sum(file.stat().st_size for file in (places.warehouse, places.computed) if file.exists())
    says = f"{_gigabytes(free)} vrij bij {places.folder}."
    if free < max(ROOM, 3 * size):
        return broken(
            "schijf",
            says,
            f"Maak ruimte: een verversing heeft {_gigabytes(max(ROOM, 3 * size))} nodig, omdat zij de "
            "database naast de oude opbouwt.",
        )
    return good("schijf", says)


def _gigabytes(size: int) -> str:
    return f"{size / (1 << 30):.1f}".replace(".", ",") + " GB"


def _permissions(corpus: Path, places: Places) -> Iterator[Finding]:
    if not corpus.is_dir():
        yield broken("rechten", f"De map {corpus} bestaat niet.", "Noem de map met brieven met --corpus.")
    elif locked := [path for path in sorted(corpus.rglob("*")) if not os.access(path, os.R_OK)]:
        names = ", ".join(str(path) for path in locked[:5])
        more = f" en {len(locked) - 5} andere" if len(locked) > 5 else ""
        yield broken(
            "rechten",
            f"Niet te lezen: {names}{more}.",
            f"Geef {_me()} leesrecht, of vraag dat aan wie de map beheert.",
        )
    else:
        yield good("rechten", f"De brieven in {corpus} mogen gelezen worden.")
    if not places.folder.is_dir():
        yield attention("rechten", f"{places.folder} bestaat nog niet.", "Maak het met: kamerbrief refresh")
        return
    own = [places.folder, places.readings, places.decisions, places.runs, places.files, places.lock]
    if shut := [path for path in own if path.exists() and not os.access(path, os.W_OK)]:
        yield broken(
            "rechten",
            f"Hierin mag {_me()} niet schrijven: {', '.join(map(str, shut))}.",
            "Laat verversen door de gebruiker van wie deze map is, of geef deze gebruiker schrijfrecht.",
        )
    else:
        yield good("rechten", f"In {places.folder} mag geschreven worden.")


def _me() -> str:
    return f"gebruiker {os.environ.get('USER') or os.getuid()}"
