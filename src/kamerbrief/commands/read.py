"""``kamerbrief read``: the findings of one letter, without Prefect and without a warehouse."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ..wording import (
    ACTOR_TYPE,
    DATE_SOURCE,
    DOCUMENT_KIND,
    KIND,
    QUALIFIER,
    SETTLEMENT,
    STRENGTH,
    UNIT,
)
from .terminal import OK, SOME_UNREADABLE, USAGE, Trouble, console, show_rows

if TYPE_CHECKING:
    from rich.console import Console

    from ..model.reading import Reading


def read(
    file: Annotated[
        Path, typer.Argument(metavar="BESTAND", help="De PDF van een brief.", show_default=False)
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Alles wat gelezen is, als JSON.")] = False,
) -> int:
    """Lees één brief en toon wat erin staat, met pagina en regel."""
    if file.is_dir():
        raise Trouble(f"{file} is een map. Noem één PDF, of lees een hele map met: kamerbrief refresh", USAGE)
    if not file.is_file():
        raise Trouble(f"{file} bestaat niet. Controleer de naam en de map.", USAGE)
    from ..pipeline import read_letter

    try:
        reading = read_letter(file)
    except PermissionError as error:
        raise Trouble(f"{file} mag niet worden gelezen. Vraag toegang aan wie de map beheert.") from error
    if as_json:
        print(reading.model_dump_json(indent=1))
    else:
        _show(reading, console())
    return SOME_UNREADABLE if reading.status.value == "failed" else OK


def _show(reading: "Reading", out: "Console") -> None:
    facts = reading.facts
    out.print(reading.file, style="bold")
    if reading.problem:
        out.print(reading.problem)
        return
    stated = {
        "soort": DOCUMENT_KIND[facts.kind.value],
        "datum": facts.date and f"{facts.date.edtf} (uit {DATE_SOURCE[facts.date.source.value]})",
        "onderwerp": facts.subject,
        "dossier": facts.dossier and f"{facts.dossier}{f', nr. {facts.number}' if facts.number else ''}",
        "kenmerk": facts.reference,
        "afzender": ", ".join(filter(None, (facts.sender_role, facts.sender_name))),
        "ministerie": facts.ministry,
        "aan": facts.addressee,
        "pagina's": reading.pages,
    }
    for name, value in stated.items():
        if value:
            out.print(f"{name:>11}  {value}")
    _findings(reading, out)


def _findings(reading: "Reading", out: "Console") -> None:
    sections = (
        (
            "Toezeggingen en voornemens",
            ("blz", "soort", "wie", "uiterlijk", "tekst (regel)"),
            [
                (
                    c.page,
                    f"{KIND[c.kind]}, {STRENGTH[c.strength]}",
                    c.actor or ACTOR_TYPE[c.actor_type],
                    c.deadline_end,
                    f"{c.text} ({c.rule_id})",
                )
                for c in reading.commitments
            ],
        ),
        (
            "Afgedaan of niet",
            ("blz", "stand", "beloofd op", "tekst", "regel"),
            [(s.page, SETTLEMENT[s.status], s.promised_on, s.text, s.rule_id) for s in reading.settlements],
        ),
        (
            "Cijfers",
            ("blz", "tekst", "waarde", "tot", "eenheid", "hoe", "waarvan", "regel"),
            [
                (
                    f.page,
                    f.text,
                    f.value,
                    f.value_high,
                    UNIT[f.unit],
                    QUALIFIER[f.qualifier],
                    f.subject,
                    f.rule_id,
                )
                for f in reading.figures
            ],
        ),
        (
            "Data",
            ("blz", "tekst", "van", "tot en met", "regel"),
            [(d.page, d.text, d.date_start, d.date_end, d.rule_id) for d in reading.dates],
        ),
        (
            "Om op te letten",
            ("blz", "melding", "code"),
            [(i.page, i.message, i.code) for i in reading.issues],
        ),
    )
    for title, heads, rows in sections:
        out.print()
        out.print(f"{title}: {len(rows)}", style="bold")
        if rows:
            show_rows(out, heads, rows)
