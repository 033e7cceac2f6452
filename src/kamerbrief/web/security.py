"""Safe by default: what every answer says to the browser, and which posts are taken."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from fastapi import Request, Response

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]", "::1"})


def same_origin(request: Request) -> bool:
    """Does this post come from one of our own pages?

    Browsers say so themselves (Sec-Fetch-Site), and where they do not, the Origin or the Referer must name
    the host that was asked. A post that says nothing at all is refused.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("origin") or request.headers.get("referer")
    return bool(origin) and urlsplit(origin or "").netloc == request.headers.get("host")


def guard(
    allowed_hosts: frozenset[str],
) -> Callable[[Request, Callable[[Request], Awaitable[Response]]], Awaitable[Response]]:
    """The middleware: known hosts only (against DNS rebinding), no cross-site posts, strict headers."""

    async def middleware(request: Request, call_next: Callable[[Request], Awaitable[Response]]) -> Response:
        host = (request.headers.get("host") or "").rsplit(":", 1)[0]
        if host not in allowed_hosts:
            response = Response("Onbekend adres.", status_code=421, media_type="text/plain; charset=utf-8")
        elif request.method not in ("GET", "HEAD") and not same_origin(request):
            response = Response(
                "Dit formulier kwam niet van deze site en is niet verwerkt.",
                status_code=403,
                media_type="text/plain; charset=utf-8",
            )
        else:
            response = await call_next(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return middleware
