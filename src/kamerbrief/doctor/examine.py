"""All examinations, in the order in which a person would mend things."""

from collections.abc import Iterator
from pathlib import Path

from ..store.places import Places
from .finding import Finding
from .installation import installation
from .kept import decisions, readings, register
from .machine import machine
from .warehouse import warehouse


def examine(corpus: Path, file: Path, *, fast: bool = False) -> Iterator[Finding]:
    """Look at everything. ``fast``: of the kept readings only the heads, a hundred times as fast."""
    places = Places(file)
    yield from installation()
    yield from machine(corpus, places)
    yield from readings(places, fast=fast)
    yield from decisions(places)
    yield from register(places)
    yield from warehouse(places)
