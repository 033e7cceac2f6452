"""What a run leaves in Prefect for a person to read: Markdown tables under a fixed name."""

from collections.abc import Sequence

from prefect.artifacts import create_markdown_artifact

from kamerbrief.refresh.arrivals import Arrival
from kamerbrief.refresh.summary import Summary, in_one_line, standing_in_one_line

ARRIVALS = "wat-is-binnengekomen"
DIGEST = "overzicht-toezeggingen"
MOST = 500
"""Rows of a table; the warehouse has them all."""


def tell_what_came_in(summary: Summary, came: Sequence[Arrival], register: str = "") -> None:
    """A table of the files whose state changed. ``register``: address of the register, for links."""
    table = arrivals_table(summary, came, register)
    create_markdown_artifact(table, ARRIVALS, description="Na het verversen")


def arrivals_table(summary: Summary, came: Sequence[Arrival], register: str = "") -> str:
    """The same as text."""
    lines = [f"**{in_one_line(summary)}**", ""]
    if came:
        lines += ["| bestand | wat ermee gebeurde | |", "|---|---|---|"]
        lines += [
            f"| {_linked(arrival, register)} | {_cell(arrival.outcome)} | {_cell(arrival.says)} |"
            for arrival in came[:MOST]
        ]
        if len(came) > MOST:
            lines += ["", f"… en {len(came) - MOST} andere; alle staan in de tabel documents."]
    if not summary.nothing_new:
        lines += ["", standing_in_one_line(summary)]
    lines += [f"- Bijschrift bij {_cell(path)}: {_cell(says)}" for path, says in summary.sidecars]
    lines += [f"- Controle mislukt ({rows} rijen): {_cell(says)}" for says, rows in summary.checks.items()]
    return "\n".join(lines) + "\n"


def _linked(arrival: Arrival, register: str) -> str:
    name = _cell(arrival.path)
    if not register or not arrival.document_id:
        return name
    return f"[{name}]({register.rstrip('/')}/brief/{arrival.document_id})"


def _cell(text: str) -> str:
    text = " ".join(text.split())
    for sign in "\\|[]<>`*_":
        text = text.replace(sign, "\\" + sign)
    return text
