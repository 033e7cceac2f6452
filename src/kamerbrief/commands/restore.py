"""``kamerbrief restore``: put a backup back, and publish what it brings."""

from pathlib import Path
from typing import Annotated

import typer

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
        f"Teruggezet uit de kopie van {done.made_at}: {done.decisions.added} besluiten (er waren er al "
        f"{done.decisions.present}), {len(done.sidecars)} bijschriften, {done.readings} regels van het "
        f"logboek, {done.toezeggingen} toezeggingen van de Kamer."
    )
    for identifier in done.decisions.conflicts:
        out.print(f"Besluit {identifier} staat er al, anders dan in de kopie. Het is gebleven zoals het was.")
    if done.decisions.unreadable:
        out.print(f"{done.decisions.unreadable} regels met besluiten in de kopie zijn niet te lezen.")
    for path in done.sidecars_kept:
        out.print(f"{path} is anders dan in de kopie en is gebleven zoals het was.")
    out.print(
        "De database is bijgewerkt. Lees nieuwe bijschriften met: kamerbrief refresh"
        if published
        else "Maak nu de database met: kamerbrief refresh"
    )
    return OK
