"""The web application: routes, templates, errors in plain Dutch."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode
from zoneinfo import ZoneInfo

import jinja2
from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from starlette.exceptions import HTTPException

from .. import wording as words
from ..decisions import Ledger
from ..store.follow import Follower, NoWarehouse
from ..store.places import Places
from .register import Register
from .security import LOOPBACK, guard


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the register, the letters and the decisions are, and how the server may be addressed."""

    warehouse: Path
    corpus: Path
    hosts: frozenset[str] = LOOPBACK
    today: Callable[[], date] = lambda: datetime.now(ZoneInfo("Europe/Amsterdam")).date()

    @property
    def ledger(self) -> Ledger:
        """The decisions beside the warehouse."""
        return Ledger(Places(self.warehouse).decisions)


@dataclass(frozen=True, slots=True)
class Site:
    """What every route needs."""

    settings: Settings
    register: Register
    templates: Jinja2Templates

    def page(self, request: Request, template: str, **context: Any) -> HTMLResponse:
        """A page from a template, with what all pages show."""
        known = {
            "vandaag": self.settings.today(),
            "woorden": words,
            "naam": unquote(request.cookies.get("naam", "")),
            "melding": _MESSAGES.get(request.query_params.get("m", "")),
        }
        return self.templates.TemplateResponse(request, template, known | context)


_GONE = "Deze bladzijde bestaat niet. Misschien is het stuk opnieuw gelezen en heeft het nu een ander nummer."
_MESSAGES = {
    "besloten": "Uw besluit is vastgelegd.",
    "terug": "Het besluit is teruggedraaid.",
}


def create_app(settings: Settings) -> FastAPI:
    """The application on one warehouse. Nothing is written but decisions."""
    from .routes import add_routes

    follower = Follower(settings.warehouse)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        follower.close()

    app = FastAPI(title="kamerbrief", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    site = Site(settings, Register(follower), _templates())
    app.middleware("http")(guard(settings.hosts))
    app.mount("/static", StaticFiles(packages=[("kamerbrief.web", "static")]), name="static")
    add_routes(app, site)
    _add_errors(app, site)
    return app


def _templates() -> Jinja2Templates:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(files("kamerbrief.web").joinpath("templates"))),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {
        "datum": words.dutch_date,
        "periode": words.dutch_interval,
        "getal": words.dutch_number,
        "hoeveelheid": words.dutch_quantity,
        "kort": shorten,
    }
    return Jinja2Templates(env=environment)


def shorten(text: str, length: int = 220) -> str:
    """The text, cut at a word with «…» when it is longer."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def address(path: str, query: dict[str, Any]) -> str:
    """A link with the given query; empty values are left out, so that it can be shared."""
    kept = {name: value for name, value in query.items() if value not in (None, "")}
    return f"{path}?{urlencode(kept)}" if kept else path


def _add_errors(app: FastAPI, site: Site) -> None:
    @app.exception_handler(NoWarehouse)
    def no_warehouse(request: Request, error: NoWarehouse) -> HTMLResponse:
        return _error(site, request, 503, "Nog geen register", str(error))

    @app.exception_handler(HTTPException)
    def refused(request: Request, error: HTTPException) -> HTMLResponse:
        heads = {404: "Niet gevonden", 409: "Iemand was u voor", 405: "Dat kan hier niet"}
        says = error.detail if error.detail != "Not Found" else _GONE
        head = heads.get(error.status_code, "Dat ging niet")
        return _error(site, request, error.status_code, head, str(says))

    @app.exception_handler(Exception)
    def broken(request: Request, error: Exception) -> HTMLResponse:
        return _error(
            site, request, 500, "Er ging iets mis",
            "De server kon deze bladzijde niet maken. Er is niets verloren. Probeer het opnieuw; "
            "blijft het misgaan, meld dan het adres van deze bladzijde aan de beheerder.",
        )  # fmt: skip


def _error(site: Site, request: Request, status: int, head: str, says: str) -> HTMLResponse:
    back = request.headers.get("referer") if status == 409 else None
    page = site.page(request, "fout.html", kop=head, uitleg=says, terug=back)
    page.status_code = status
    return page
