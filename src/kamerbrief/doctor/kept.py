"""What is kept beside the warehouse: readings, people's decisions, the imported register."""

from collections.abc import Iterator
from pathlib import Path

from ..decisions.ledger import Ledger
from ..store.kept import Kept, head_of
from ..store.places import Places
from ..store.query import NoAnswer, ask
from .finding import Finding, attention, broken, good


def readings(places: Places, *, fast: bool) -> Iterator[Finding]:
    """Kept readings that can't be parsed, or lie under another name than their checksum."""
    files = sorted(places.readings.glob("??/*.json"))
    bad = [file for file in files if not _parses(file, places, fast)]
    if bad:
        yield broken(
            "lezingen",
            f"{len(bad)} van {len(files)} bewaarde lezingen zijn beschadigd: {_names(bad)}.",
            "Verwijder die bestanden en start kamerbrief refresh: die brieven worden dan opnieuw gelezen.",
        )
    else:
        how = "het begin van elke" if fast else "elke"
        yield good("lezingen", f"{len(files)} bewaarde lezingen; {how} is te lezen.")


def _parses(file: Path, places: Places, fast: bool) -> bool:
    if fast:
        return head_of(places.readings, file.stem) is not None
    try:
        return Kept.model_validate_json(file.read_bytes()).reading.sha256 == file.stem
    except (OSError, ValueError):
        return False


def decisions(places: Places) -> Iterator[Finding]:
    """Lines of the decisions file that can't be read, and decisions that lost what they are about."""
    contents = Ledger(places.decisions).read()
    if contents.unreadable:
        lines = ", ".join(str(number) for number, _ in contents.unreadable[:10])
        yield broken(
            "besluiten",
            f"In {places.decisions} is regel {lines} niet te lezen; die besluiten tellen niet mee.",
            "Zet de laatste reservekopie terug (kamerbrief restore): die brengt de besluiten terug en zet de "
            "onleesbare regels apart. Staat een besluit niet in de kopie, neem het dan opnieuw.",
        )
    try:
        lost = ask(places.warehouse, "select decision_id, decided_by, quote from decisions where lost").rows
    except NoAnswer:
        lost = []
    for identifier, by, quote in lost:
        yield attention(
            "besluiten",
            f"Besluit {identifier} van {by} ging over woorden die er niet meer staan: «{quote[:90]}».",
            f"Kijk of het opnieuw moet, en neem het terug met: kamerbrief decide terug {identifier}",
        )
    if not contents.unreadable and not lost:
        yield good("besluiten", f"{len(contents.decisions)} besluiten van mensen, alle te lezen.")


def register(places: Places) -> Iterator[Finding]:
    """The imported register of parliament, when there is one."""
    from ..parliament.keep import read_kept

    kept = read_kept(places.parliament)
    if kept.unreadable:
        yield broken(
            "Kamerregister",
            f"{len(kept.unreadable)} regels van {places.parliament} zijn niet te lezen.",
            "Voer het exportbestand opnieuw in: kamerbrief import-register BESTAND",
        )
    elif kept.entries:
        yield good("Kamerregister", f"{len(kept.entries)} toezeggingen van de Kamer ingevoerd.")


def _names(files: list[Path]) -> str:
    shown = ", ".join(file.name for file in files[:3])
    return shown + (f" en {len(files) - 3} andere" if len(files) > 3 else "")
