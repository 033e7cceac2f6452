"""``kamerbrief serve``: the register as a page, on this machine."""

from typing import Annotated

import typer

from .places import CORPUS, WAREHOUSE, Corpus, Warehouse
from .terminal import OK, USAGE, Trouble, console


def serve(
    warehouse: Warehouse = WAREHOUSE,
    corpus: Corpus = CORPUS,
    port: Annotated[
        int, typer.Option("--port", min=0, max=65535, metavar="POORT", help="De poort; 0 kiest een vrije.")
    ] = 8765,
    host: Annotated[
        str,
        typer.Option(
            "--host",
            metavar="ADRES",
            help="Het adres. Standaard alleen deze computer; er is geen inlog, dus kies alleen iets anders "
            "achter een server die inlogt.",
        ),
    ] = "127.0.0.1",
) -> int:
    """Toon het register als bladzijde in de browser (stoppen met Ctrl-C)."""
    if not corpus.is_dir():
        raise Trouble(f"De map {corpus} bestaat niet. Noem de map met brieven met --corpus.", USAGE)
    import socket

    import uvicorn

    from ..web import Settings, create_app
    from ..web.security import LOOPBACK

    app = create_app(Settings(warehouse.resolve(), corpus.resolve(), LOOPBACK | {host}))
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise Trouble(
                f"Poort {port} op {host} is niet vrij. Kies een andere met --port, of 0 voor een vrije."
            ) from error
        chosen = listener.getsockname()[1]
        console().print(f"Het register staat op http://{host}:{chosen} (stoppen met Ctrl-C)")
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False))
        server.run(sockets=[listener])
    return OK
