"""What every page of the register needs: where things are, and how a page is made from a template."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlencode
from zoneinfo import ZoneInfo

import jinja2
from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from .. import wording as words
from ..decisions import Ledger
from ..reasons import REASONS
from ..store.places import Places
from .register import Register
from .security import LOOPBACK

_MESSAGES = {
    "besloten": "Uw besluit is vastgelegd.",
    "terug": "Het besluit is teruggedraaid.",
}


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
            "redenen": REASONS,
            "naam": unquote(request.cookies.get("naam", "")),
            "melding": _MESSAGES.get(request.query_params.get("m", "")),
        }
        return self.templates.TemplateResponse(request, template, known | context)


def templates() -> Jinja2Templates:
    """The templates with the Dutch filters; an unknown name in one is an error, not a blank."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(str(files("kamerbrief.web").joinpath("templates"))),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {
        "datum": words.dutch_date,
        "stukdatum": words.dutch_document_date,
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
