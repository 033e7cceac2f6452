"""Which address shows what."""

from collections import defaultdict
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse, HTMLResponse
from starlette.exceptions import HTTPException

from ..store.follow import Row
from ..wording import COUNTED, MONTHS
from . import export
from .charts import series_chart
from .pictures import marks_on, page_picture
from .posts import add_posts, history, last_seen
from .register import Filter
from .site import Site, address

_DRAWN = {"Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'"}
_EXPORTS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
    "json": "application/json",
}


def add_routes(app: FastAPI, site: Site) -> None:
    """All pages of the register on ``app``."""
    _add_lists(app, site)
    _add_promise(app, site)
    _add_letter(app, site)
    _add_exports(app, site)
    add_posts(app, site)


def _add_lists(app: FastAPI, site: Site) -> None:
    register, settings = site.register, site.settings

    @app.get("/")
    def overview(request: Request, blad: int = 1) -> HTMLResponse:
        chosen = Filter.of(request.query_params.items())
        rows, leaf = register.overview(chosen, settings.today(), blad)
        counts = register.ask("counts", day=settings.today())[0]
        query = dict(request.query_params)
        return site.page(
            request,
            "overzicht.html",
            rijen=rows,
            blad=leaf,
            filter=chosen,
            opties=register.options(),
            tellers=_counters(counts),
            adres=lambda **change: address("/", query | change),
            uitvoer=lambda form: address(f"/uitvoer/toezeggingen.{form}", query | {"blad": None}),
        )

    @app.get("/tijdlijn")
    def deadlines(request: Request, blad: int = 1) -> HTMLResponse:
        rows, leaf = register.open_deadlines(blad)
        months = [
            {
                "naam": f"{MONTHS[month - 1]} {year}",
                "verlopen": (year, month) < (settings.today().year, settings.today().month),
                "rijen": list(group),
            }
            for (year, month), group in groupby(
                rows, key=lambda row: (row["deadline"].year, row["deadline"].month)
            )
        ]
        return site.page(
            request,
            "tijdlijn.html",
            maanden=months,
            blad=leaf,
            adres=_leaves("/tijdlijn"),
        )

    @app.get("/brieven")
    def letters(request: Request, blad: int = 1) -> HTMLResponse:
        rows, leaf = register.letters(blad)
        return site.page(request, "brieven.html", rijen=rows, blad=leaf, adres=_leaves("/brieven"))

    @app.get("/cijfers")
    def indicators(request: Request, blad: int = 1) -> HTMLResponse:
        rows, leaf = register.series(blad)
        return site.page(request, "cijfers.html", reeksen=_series(rows), blad=leaf, adres=_leaves("/cijfers"))

    @app.get("/grafiek/{indicator}.svg")
    def chart(indicator: str, smal: bool = False) -> Response:
        found = _series(register.series(indicator=indicator)[0])
        if not found:
            raise HTTPException(404)
        series = found[0]
        points = [(_moment(p), float(p["value"])) for p in series["punten"]]
        drawn = series_chart(series["name"], series["unit"], points, narrow=smal)
        return Response(drawn, media_type="image/svg+xml", headers=_DRAWN)


def _moment(point: Row) -> str:
    """The year that a point speaks of, or the month in which it begins; without either that of its letter."""
    start, end = point["period_start"], point["period_end"]
    if start and end and (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    day = start or end or point["date"]
    return f"{day:%m-%Y}" if day else "?"


def _leaves(path: str) -> Callable[..., str]:
    return lambda **change: address(path, change)


def _add_promise(app: FastAPI, site: Site) -> None:
    register, settings = site.register, site.settings

    @app.get("/toezegging/{promise}")
    def promise_page(request: Request, promise: str) -> HTMLResponse:
        rows = register.ask("promise", promise=promise, day=settings.today())
        if not rows:
            raise HTTPException(404)
        found = rows[0]
        promise = found["promise_id"]
        evidence: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in register.ask("promise_evidence", promise=promise):
            evidence[row["commitment_id"], row["document_id"]].append(row)
        verdicts = register.ask("promise_verdicts", promise=promise)
        for verdict in verdicts:
            verdict["bewijs"] = evidence[verdict["commitment_id"], verdict["reported_in"]][:3]
            verdict["zinnen"] = register.ask("letter_choices", document=verdict["reported_in"])
        sayings = register.ask("promise_sayings", promise=promise)
        decisions = settings.ledger.read().decisions
        return site.page(
            request,
            "toezegging.html",
            toezegging=found,
            gezegd=sayings,
            oordelen=verdicts,
            verloop=register.ask("promise_events", promise=promise),
            citaat=export.citation(found),
            besluiten=history(site, decisions, promise),
            gezien=last_seen(decisions, register),
        )


def _add_letter(app: FastAPI, site: Site) -> None:
    register = site.register

    def document_of(document_id: str) -> Row:
        row = register.document(document_id)
        if row is None:
            raise HTTPException(404)
        return row

    def pdf_of(row: Row) -> Path:
        path = inside(site.settings.corpus, row["path"])
        if path is None:
            raise HTTPException(404, "Het PDF-bestand staat niet (meer) in de map met brieven.")
        return path

    @app.get("/brief/{document_id}")
    def letter(request: Request, document_id: str) -> HTMLResponse:
        row = document_of(document_id)
        ask: Any = lambda name: register.ask(name, document=document_id)  # noqa: E731
        return site.page(
            request,
            "brief.html",
            brief=row,
            heeft_pdf=inside(site.settings.corpus, row["path"]) is not None,
            toezeggingen=ask("letter_commitments"),
            cijfers=ask("letter_figures"),
            data=ask("letter_dates"),
            meldingen=ask("letter_issues"),
            tekst=_blocks(ask("letter_sentences")),
        )

    @app.get("/brief/{document_id}/pdf")
    def original(document_id: str) -> FileResponse:
        row = document_of(document_id)
        return FileResponse(
            pdf_of(row), media_type="application/pdf", filename=row["file"], content_disposition_type="inline"
        )

    @app.get("/brief/{document_id}/pagina/{page}.png")
    def picture(document_id: str, page: int, merk: str = "") -> Response:
        row = document_of(document_id)
        boxes = register.ask("boxes", document=document_id, id=merk) if merk else []
        marks = marks_on(boxes[0]["boxes"], page) if boxes else ()
        try:
            drawn = page_picture(pdf_of(row), row["sha256"], page, marks)
        except IndexError:
            raise HTTPException(404) from None
        return Response(drawn, media_type="image/png", headers={"Cache-Control": "private, max-age=3600"})


def _add_exports(app: FastAPI, site: Site) -> None:
    @app.get("/uitvoer/toezeggingen.{form}")
    def take_along(request: Request, form: str, namen: bool = False) -> Response:
        if form not in _EXPORTS:
            raise HTTPException(404)
        chosen, day = Filter.of(request.query_params.items()), site.settings.today()
        names = export.columns(namen)
        if form == "parquet":
            content = site.register.parquet(chosen, day, names)
        else:
            rows = site.register.selection(chosen, day)
            content = {
                "csv": lambda: export.as_csv(rows, names),
                "xlsx": lambda: export.as_excel(rows),
                "json": lambda: export.as_official_json(rows),
            }[form]()
        filename = f"toezeggingen-{day.isoformat()}.{form}"
        headers = {"Content-Disposition": f'attachment; filename="{filename}"'}
        return Response(content, media_type=_EXPORTS[form], headers=headers)


def inside(corpus: Path, stated: str) -> Path | None:
    """The file, when it exists and truly lies in the corpus: no link and no «..» leads out of it."""
    root = corpus.resolve()
    path = Path(stated)
    path = (path if path.is_absolute() else root / path).resolve()
    return path if path.is_relative_to(root) and path.is_file() else None


def _counters(counts: Row) -> list[dict[str, Any]]:
    shown = [
        ("alle", "toezeggingen", "", ""),
        ("verlopen", COUNTED["overdue"], "verlopen", "verlopen"),
        ("straks", COUNTED["due_soon"], "straks", "straks"),
        ("stil", COUNTED["silent"], "stil", "stil"),
        ("gewijzigd", COUNTED["changed"], "gewijzigd", "gewijzigd"),
    ]
    return [
        {"aantal": counts[key], "naam": name, "toon": shows, "klasse": style}
        for key, name, shows, style in shown
    ]


def _series(points: list[Row]) -> list[dict[str, Any]]:
    series = []
    for indicator, group in groupby(points, key=lambda row: (row["indicator_id"], row["name"], row["unit"])):
        series.append(
            {"indicator_id": indicator[0], "name": indicator[1], "unit": indicator[2], "punten": list(group)}
        )
    return series


def _blocks(sentences: list[Row]) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "level": level or 0, "stukken": list(group)}
        for (_, kind, level), group in groupby(
            sentences, key=lambda row: (row["block"], row["block_kind"], row["level"])
        )
    ]
