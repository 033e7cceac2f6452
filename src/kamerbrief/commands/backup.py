"""``kamerbrief backup``: a copy of what can't be made again."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .terminal import FAILED, OK, USAGE, Trouble, console


def backup(
    target: Annotated[
        Path,
        typer.Argument(metavar="DOEL", help="Een map, of de naam van een zip-bestand.", show_default=False),
    ],
    corpus: Corpus = CORPUS,
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Bewaar een kopie van wat niet opnieuw gemaakt kan worden.

    Dat zijn de besluiten, de bijschriften van medewerkers (NAAM.toml), het logboek van lezingen en het
    ingevoerde Kamerregister. De PDF's zelf horen er niet bij: bewaar de map met brieven apart.
    """
    from ..backup import pack
    from ..store.places import Places

    places = Places(warehouse)
    if not places.folder.is_dir():
        raise Trouble(f"{places.folder} bestaat niet; er is niets te bewaren.", USAGE)
    if target.is_dir() or not target.suffix:
        target = target / f"{warehouse.stem}-{datetime.now():%Y-%m-%d-%H%M%S}.zip"
    if target.exists():
        raise Trouble(f"{target} bestaat al. Kies een andere naam, of noem een map.", USAGE)
    try:
        contents = pack(corpus, places, target)
    except OSError as error:
        raise Trouble(
            f"De reservekopie is niet gemaakt: {error.strerror} ({error.filename or target}).", FAILED
        ) from error
    console().print(f"Bewaard in {target}: {', '.join(contents) or 'niets, er is nog niets te bewaren'}.")
    return OK
