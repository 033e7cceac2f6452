"""``kamerbrief restore``: put a backup back, and publish what it brings."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from ..wording import dutch_count, dutch_date
from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .terminal import FAILED, OK, Trouble, console


def restore(
    source: Annotated[
        Path, typer.Argument(metavar="BRON", help="Het zip-bestand van de reservekopie.", show_default=False)
    ],
    corpus: Corpus = CORPUS,
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Zet een reservekopie terug. Wat er al is en nieuwer is, blijft: besluiten worden samengevoegd."""
    from ..backup import NoBackup
    from ..backup import restore as put_back
    from ..decisions import Ledger
    from ..refresh.lock import hold
    from ..store.places import Places
    from ..store.republish import republish

    out, places = console(), Places(warehouse)
    published = False
    try:
        with hold(places.lock, on_wait=out.print):
            done = put_back(source, corpus, places)
            if places.computed.exists():
                republish(places)
                published = True
    except NoBackup as error:
        raise Trouble(str(error), FAILED) from error
    except OSError as error:
        raise Trouble(
            f"Het terugzetten is niet gelukt: {error.strerror} ({error.filename}).", FAILED
        ) from error
    out.print(
        f"Teruggezet uit de kopie van {_moment(done.made_at)}: "
        f"{dutch_count(done.decisions.added, 'besluit', 'besluiten')} (er waren er al "
        f"{done.decisions.present}), {dutch_count(len(done.sidecars), 'bijschrift', 'bijschriften')}, "
        f"{dutch_count(done.readings, 'regel', 'regels')} van het logboek, "
        f"{dutch_count(done.toezeggingen, 'toezegging', 'toezeggingen')} van de Kamer."
    )
    for identifier in done.decisions.conflicts:
        out.print(f"Besluit {identifier} staat er al, anders dan in de kopie. Het is gebleven zoals het was.")
    if done.decisions.unreadable:
        out.print(f"{done.decisions.unreadable} regels met besluiten in de kopie zijn niet te lezen.")
    if done.decisions.set_aside:
        out.print(
            f"{dutch_count(done.decisions.set_aside, 'regel', 'regels')} besluiten waren niet te lezen en "
            f"staan nu apart, in {Ledger(places.decisions).set_aside}."
        )
    for path in done.sidecars_kept:
        out.print(f"{path} is anders dan in de kopie en is gebleven zoals het was.")
    out.print(
        "De database is bijgewerkt. Lees nieuwe bijschriften met: kamerbrief refresh"
        if published
        else "Maak nu de database met: kamerbrief refresh"
    )
    return OK


def _moment(written: str) -> str:
    """«24 november 2026, 20:37», of a moment as the copy has it."""
    try:
        return dutch_date(datetime.fromisoformat(written))
    except ValueError:
        return written
