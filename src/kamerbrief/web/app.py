"""The web application: routes, guard, and errors in plain Dutch."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from ..store.follow import Follower, NoWarehouse
from .register import Register
from .routes import add_routes
from .security import guard
from .site import Settings, Site, templates

_GONE = "Deze bladzijde bestaat niet. Misschien is het stuk opnieuw gelezen en heeft het nu een ander nummer."


def create_app(settings: Settings) -> FastAPI:
    """The application on one warehouse. Nothing is written but decisions."""
    follower = Follower(settings.warehouse)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        follower.close()

    app = FastAPI(title="kamerbrief", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    site = Site(settings, Register(follower), templates())
    app.middleware("http")(guard(settings.hosts))
    app.mount("/static", StaticFiles(packages=[("kamerbrief.web", "static")]), name="static")
    add_routes(app, site)
    _add_errors(app, site)
    return app


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
