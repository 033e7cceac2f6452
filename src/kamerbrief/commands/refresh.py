"""``kamerbrief refresh``: read what is new, follow the promises, publish the result in one step."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .terminal import FAILED, OK, SOME_UNREADABLE, USAGE, Trouble, console, table

if TYPE_CHECKING:
    from rich.console import Console

    from ..refresh.summary import Summary
    from ..store.places import Places


def refresh(
    corpus: Corpus = CORPUS,
    warehouse: Warehouse = WAREHOUSE,
    retry: Annotated[
        bool,
        typer.Option("--retry", help="Lees ook opnieuw wat eerder mislukte of op tekstherkenning wacht."),
    ] = False,
    limit: Annotated[
        float,
        typer.Option(
            "--limit", min=1, metavar="SECONDEN", help="Zo lang mag het lezen van één bestand duren."
        ),
    ] = 300.0,
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, metavar="AANTAL", help="Zoveel brieven tegelijk lezen.")
    ] = None,
) -> int:
    """Lees nieuwe en gewijzigde brieven, volg de toezeggingen en werk de database bij.

    Zet PDF's in de map met brieven; meer hoeft niet. Is er niets nieuws, dan verandert er niets.

    Uitgangscodes: 0 alles goed; 1 er staat ten minste één bestand in de map dat niet gelezen kon worden,
    ook als dat al bleek; 2 verkeerd gebruik; 3 het verversen is niet gelukt. Een scan die op
    tekstherkenning wacht en een bijschrift dat niet klopt, zijn geen fout: die staan apart, met wat te doen.
    """
    check_places(corpus, warehouse)
    from ..refresh.lock import hold
    from ..refresh.plan import CorpusEmptied, make_plan
    from ..refresh.state import nothing_new
    from ..refresh.summary import summarize
    from ..store.places import Places

    out, places, begin = console(), Places(warehouse), time.perf_counter()
    with hold(places.lock, on_wait=lambda text: out.print(text)):
        try:
            plan = make_plan(corpus, places, retry=retry)
        except CorpusEmptied as error:
            raise Trouble(str(error)) from error
        if nothing_new(plan, places):
            seconds = time.perf_counter() - begin
            summary = summarize(warehouse, plan.unchanged, seconds=seconds, strays=plan.strays)
        else:
            summary = _run_flow(corpus, places, out, retry, workers, limit)
    show(summary, warehouse, out)
    return SOME_UNREADABLE if summary.failed else OK


def check_places(corpus: Path, warehouse: Path) -> None:
    """Raise ``Trouble`` when the corpus is not there or the warehouse can't be."""
    if not corpus.is_dir():
        raise Trouble(
            f"De map {corpus} bestaat niet. Noem de map met brieven: kamerbrief refresh --corpus MAP", USAGE
        )
    if warehouse.is_dir():
        raise Trouble(f"{warehouse} is een map. Noem een bestand: --warehouse MAP/kamerbrief.duckdb", USAGE)
    from ..store.query import is_database

    if warehouse.exists() and warehouse.stat().st_size and not is_database(warehouse):
        raise Trouble(
            f"{warehouse} is geen database van kamerbrief en wordt niet overschreven. Noem een ander bestand "
            "of haal dit eerst weg.",
            USAGE,
        )
    try:
        warehouse.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Trouble(f"{warehouse.parent} kan niet worden gemaakt ({error.strerror}).", USAGE) from error


def _run_flow(
    corpus: Path,
    places: "Places",
    out: "Console",
    retry: bool,
    workers: int | None,
    limit: float,
) -> "Summary":
    from ..flows.server import ServerFails, local_server
    from ..refresh.progress import progress
    from .bar import Bar

    with Bar(out) as bar:
        bar.begin("starten", None)
        token = progress.set(bar)
        try:
            with local_server(places.prefect_home):
                from ..flows.log import log_to

                with log_to(places.refresh_log):
                    from ..flows.refresh import refresh as flow

                    summary: Summary = flow(str(corpus), str(places.warehouse), retry, workers, limit)
                return summary
        except ServerFails as error:
            raise Trouble(str(error), FAILED) from error
        except Exception as error:  # whatever it is, the log has its details and a person gets a sentence
            raise Trouble(_in_a_sentence(error, places), FAILED) from error
        finally:
            progress.reset(token)


def _in_a_sentence(error: Exception, places: "Places") -> str:
    from ..links import CannotCompare
    from ..refresh.plan import CorpusEmptied
    from ..refresh.pool import WorkersFail

    match error:
        case WorkersFail() | CorpusEmptied() | CannotCompare():
            says = f"{error}"
        case OSError(strerror=str(reason)):
            says = f"{reason} ({error.filename or places.warehouse})"
        case _:
            says = f"{type(error).__name__}: {' '.join(str(error).split())}"
    told = f" Wat er precies gebeurde, staat in {places.refresh_log}" if places.refresh_log.exists() else ""
    return (
        f"Het verversen is niet gelukt: {says.rstrip('.')}. De vorige stand is er nog; wat al gelezen is, "
        f"blijft bewaard.{told}"
    )


def show(summary: "Summary", warehouse: Path, out: "Console") -> None:
    """The summary of a refresh, as a clerk reads it."""
    from ..refresh.summary import in_one_line, standing_in_one_line

    if not (summary.read or summary.unchanged or summary.failed or summary.needs_ocr):
        out.print("In de map staan nog geen brieven. Zet er PDF's in en start kamerbrief refresh opnieuw.")
        return
    out.print(in_one_line(summary), style="bold")
    if summary.sidecars:
        out.print(table(("bijschrift", "wat eraan te doen is"), summary.sidecars, out.width))
    if summary.nothing_new:
        if summary.failed:
            out.print(f"Niet leesbaar: {len(summary.failed)}. Welke en waarom toont kamerbrief status.")
        if summary.needs_ocr:
            out.print(
                f"Wacht op tekstherkenning: {len(summary.needs_ocr)}. Hoe u die installeert, toont "
                "kamerbrief status; lees ze daarna met kamerbrief refresh --retry."
            )
        return
    if summary.failed:
        out.print(table(("niet leesbaar", "waarom en wat u kunt doen"), summary.failed, out.width))
    if summary.needs_ocr:
        out.print(table(("wacht op tekstherkenning", "wat u kunt doen"), summary.needs_ocr, out.width))
        out.print("Lees deze scans na het installeren met: kamerbrief refresh --retry")
    if summary.set_aside:
        out.print(table(("telt niet mee", "waarom"), summary.set_aside, out.width))
    out.print("Gevonden: " + ", ".join(f"{count} {name}" for name, count in summary.found.items()) + ".")
    out.print(standing_in_one_line(summary))
    for says, rows in summary.checks.items():
        out.print(f"Controle mislukt ({rows} rijen): {says}. Geef dit door aan de beheerder.")
    out.print(f"Alles staat in {warehouse}. Bekijk de stand met: kamerbrief status")
