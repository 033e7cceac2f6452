"""``kamerbrief import-register``: lay parliament's own register of toezeggingen beside ours."""

from pathlib import Path
from typing import Annotated

import typer

from .places import WAREHOUSE, Warehouse
from .terminal import FAILED, OK, USAGE, Trouble, console


def import_register(
    files: Annotated[
        list[Path],
        typer.Argument(
            metavar="BESTAND",
            help="Export van de entiteit Toezegging: JSON van de dataservice of CSV.",
            show_default=False,
        ),
    ],
    whole: Annotated[
        bool, typer.Option("--vervang", help="Dit is het hele register: wat er niet in staat, vervalt.")
    ] = False,
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Voer een export van het toezeggingenregister van de Kamer in en vergelijk het met de brieven.

    Daarna staan in de database: register.alleen_bij_ons, register.alleen_bij_kamer en register.verschillen.
    """
    from ..parliament.export import NotAnExport, read_export
    from ..parliament.keep import keep_entries
    from ..refresh.lock import hold
    from ..store.places import Places
    from ..store.republish import republish

    out, places = console(), Places(warehouse)
    exports = []
    for file in files:
        try:
            exports.append(read_export(file))
        except NotAnExport as error:
            raise Trouble(f"{error} Er is niets ingevoerd.", FAILED) from error
        except OSError as error:
            raise Trouble(f"{file} kan niet worden gelezen ({error.strerror}).", USAGE) from error
    with hold(places.lock, on_wait=out.print):
        entries = [entry for export in exports for entry in export.entries]
        change = keep_entries(places.parliament, entries, whole=whole)
        published = places.computed.exists()
        if published:
            republish(places)
    out.print(f"Ingevoerd: {change.new} nieuw, {change.changed} gewijzigd, {change.same} ongewijzigd.")
    for file, export in zip(files, exports, strict=True):
        for doubt in export.doubts:
            out.print(f"{file}: {doubt}")
        for number, why in export.skipped[:20]:
            out.print(f"{file}, rij {number} overgeslagen: {why}.")
        if len(export.skipped) > 20:
            out.print(f"{file}: nog {len(export.skipped) - 20} rijen overgeslagen.")
    if not published:
        out.print("Er is nog geen database; vergeleken wordt bij: kamerbrief refresh")
        return OK
    _compare(warehouse, out)
    return OK


def _compare(warehouse: Path, out: "Console") -> None:  # type: ignore[name-defined]  # noqa: F821
    from ..store.query import ask

    ours, theirs, both, differences, doubtful = ask(
        warehouse,
        "select (select count(*) from register.alleen_bij_ons),"
        " (select count(*) from register.alleen_bij_kamer),"
        " (select count(*) from kamer_koppelingen where zeker),"
        " (select count(*) from register.verschillen),"
        ' (select count(*) from register.alleen_bij_kamer where "MogelijkDezelfde" is not null)',
    ).rows[0]
    out.print(
        f"In beide: {both}, met {differences} verschillen. Alleen bij ons: {ours}. Alleen bij de Kamer: "
        f"{theirs}, waarvan {doubtful} die op een van ons lijken maar niet zeker dezelfde zijn."
    )
    out.print('Bekijk ze met: kamerbrief sql "select * from register.verschillen"')
