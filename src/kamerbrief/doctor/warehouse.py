"""The warehouse itself: does it open, and do its checks hold?"""

from collections.abc import Iterator

from ..store.atomic import UNFINISHED
from ..store.build import failed_checks
from ..store.places import Places
from ..store.query import NoAnswer, ask
from ..store.statements import statements
from .finding import Finding, attention, broken, good


def warehouse(places: Places) -> Iterator[Finding]:
    """Every quote its slice of text, every link two ends, ids unique: what ``warehouse/checks`` says."""
    if not places.warehouse.exists():
        yield attention("database", f"{places.warehouse} is er nog niet.", "Maak het met: kamerbrief refresh")
        return
    try:
        counts = ask(
            places.warehouse,
            "select (select count(*) from documents), (select count(*) from promises),"
            " (select count(*) from documents where status = 'failed')",
        ).rows[0]
    except NoAnswer as error:
        yield broken(
            "database",
            str(error),
            "Verwijder het bestand en start kamerbrief refresh; er gaat niets mee verloren.",
        )
        return
    failed = failed_checks(places.warehouse)
    for says, rows in failed.items():
        yield broken(
            "database",
            f"Controle mislukt op {rows} rijen: {says}.",
            "Verwijder het bestand en start kamerbrief refresh. Blijft het, geef dit dan door aan de maker.",
        )
    if not failed:
        yield good(
            "database",
            f"{counts[0]} documenten, {counts[1]} beloften; {len(statements('checks'))} controles kloppen.",
        )
    if counts[2]:
        yield attention(
            "database",
            f"{counts[2]} bestanden konden niet worden gelezen.",
            "Welke en waarom: kamerbrief sql \"select path, problem from documents where status = 'failed'\"",
        )
    left = list(places.folder.glob(f".*{UNFINISHED}"))
    if left:
        yield attention(
            "database",
            f"Er ligt {len(left)} keer half werk van een afgebroken verversing in {places.folder}.",
            "Start kamerbrief refresh met iets nieuws in de map: die ruimt het op.",
        )
