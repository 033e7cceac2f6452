"""Python and the packages: does what is installed fit what the project asks for?"""

import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires, version

from packaging.requirements import Requirement

from .finding import Finding, broken, good

_WHY = {
    "fastapi": "met een nieuwere start de server van Prefect niet",
    "sqlalchemy": "met een nieuwere vuurt de planner van Prefect niets af, zonder het te zeggen",
    "duckdb": "de uitbreidingen van DuckDB passen bij precies één versie",
}
"""Pins that matter most, and what goes wrong without them."""

_MEND = "Zet de juiste versies terug: pip install -r requirements.txt"


def installation() -> Iterator[Finding]:
    """One line when all is well, else one a package that is missing or does not fit."""
    python = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    try:
        wanted = [Requirement(line) for line in requires("kamerbrief") or ()]
        own = version("kamerbrief")
    except PackageNotFoundError:
        yield broken("installatie", "kamerbrief is niet geïnstalleerd.", "pip install --no-deps -e .")
        return
    troubles = [
        finding
        for requirement in wanted
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if (finding := look(requirement))
    ]
    yield from troubles
    if not troubles:
        pins = ", ".join(f"{name} {version(name)}" for name in _WHY)
        yield good("installatie", f"kamerbrief {own} op {python}; {pins}; alle pakketten passen.")


def look(requirement: Requirement) -> Finding | None:
    """What is wrong with one package, if anything."""
    try:
        found = version(requirement.name)
    except PackageNotFoundError:
        return broken("installatie", f"Het pakket {requirement.name} ontbreekt.", _MEND)
    if requirement.specifier.contains(found, prereleases=True):
        return None
    why = _WHY.get(requirement.name)
    because = f" ({why})" if why else ""
    return broken(
        "installatie", f"{requirement.name} is {found}, nodig is {requirement.specifier}{because}.", _MEND
    )
