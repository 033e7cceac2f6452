"""Decisions from the page: recorded, republished, and the clerk sent back to where they were."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote, urlsplit

from fastapi import FastAPI, Form, Request
from fastapi.responses import RedirectResponse
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from ..decisions import Conflict
from ..decisions.effect import standing
from ..decisions.record import CannotDecide, record, undo
from ..model.decision import Act, Decision, ObjectKind
from ..store.places import Places
from ..store.republish import republish
from .register import Register
from .site import Site

_CHANGE = "change_"


def add_posts(app: FastAPI, site: Site) -> None:
    """The two forms that write: take a decision, take one back; and the page with all of them."""

    @app.get("/besluiten")
    def decisions_page(request: Request) -> Any:
        return site.page(
            request, "besluiten.html", besluiten=history(site, site.settings.ledger.read().decisions)
        )

    @app.post("/besluiten")
    async def decide(request: Request) -> RedirectResponse:
        form = {name: str(value).strip() for name, value in (await request.form()).items()}
        return await run_in_threadpool(_decide, site, form)

    @app.post("/besluiten/{decision_id}/terug")
    def take_back(
        decision_id: str, naam: str = Form(""), terug: str = Form("/besluiten")
    ) -> RedirectResponse:
        try:
            undo(site.settings.ledger, decision_id, naam)
        except CannotDecide as error:
            raise HTTPException(400, str(error)) from None
        return _back(site, terug, naam, "terug")


def _decide(site: Site, form: dict[str, str]) -> RedirectResponse:
    changes = {
        name.removeprefix(_CHANGE): value
        for name, value in form.items()
        if name.startswith(_CHANGE) and value
    }
    try:
        act, kind = Act(form.get("act", "")), ObjectKind(form.get("kind", ""))
    except ValueError:
        raise HTTPException(400, "Dit formulier is niet volledig. Laad de bladzijde opnieuw.") from None
    try:
        record(
            site.settings.ledger,
            site.register.follower.rows,
            act=act,
            kind=kind,
            identifier=form.get("object", ""),
            by=form.get("naam", ""),
            report=form.get("brief") or None,
            changes=changes if act is Act.CORRECT else None,
            evidence=form.get("zin") if act is Act.EVIDENCE else None,
            merge_into=form.get("samen") if act is Act.MERGE else None,
            note=form.get("noot"),
            seen=form.get("gezien") or None,
        )
    except CannotDecide as error:
        raise HTTPException(400, str(error)) from None
    except Conflict as error:
        raise HTTPException(409, str(error)) from None
    return _back(site, form.get("terug", "/"), form.get("naam", ""), "besloten")


def history(site: Site, decisions: Sequence[Decision], promise: str | None = None) -> list[dict[str, Any]]:
    """The decisions about a promise and its verdicts (None: all there are), newest first, for the page."""
    stands = {decision.id for decision in standing(decisions)}
    known = {row["decision_id"]: row for row in site.register.ask("decisions", promise=promise)}
    return [
        decision.model_dump(include={"id", "at", "by", "note", "changes"})
        | {
            "act": decision.act.value,
            "quote": decision.about.quote,
            "undone": decision.id not in stands and decision.act is not Act.UNDO,
            "lost": known.get(decision.id, {}).get("lost", False),
        }
        for decision in reversed(decisions)
        if promise is None or decision.id in known
    ]


def last_seen(decisions: Sequence[Decision], register: Register) -> dict[str, str]:
    """The latest decision about each object, by the key that the forms use: id, or id:document."""
    documents: dict[str, str] = {}
    seen: dict[str, str] = {}
    for decision in decisions:
        key = decision.about.id
        if checksum := decision.report_sha256:
            if checksum not in documents:
                rows = register.follower.rows(
                    "select document_id from documents where sha256 = $sha", {"sha": checksum}
                )
                documents[checksum] = rows[0]["document_id"] if rows else ""
            key += ":" + documents[checksum]
        seen[key] = decision.id
    return seen


def _back(site: Site, target: str, name: str, message: str) -> RedirectResponse:
    republish(Places(site.settings.warehouse))
    parts = urlsplit(target)
    # Only ever back into this site: no scheme, no host, and a path of our own.
    path = parts.path if not parts.scheme and not parts.netloc and parts.path.startswith("/") else "/"
    answer = RedirectResponse(f"{quote(path)}?m={message}", status_code=303)
    answer.set_cookie("naam", quote(name), max_age=90 * 86400, samesite="strict", httponly=True)
    return answer
