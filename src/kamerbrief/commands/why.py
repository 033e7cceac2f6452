"""``kamerbrief why``: one finding explained, with the rivals that were rejected and what rejected each."""

from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from ..reasons import REASONS
from ..wording import FIELD, dutch_value
from .places import WAREHOUSE, Warehouse
from .terminal import OK, USAGE, Trouble, console

if TYPE_CHECKING:
    from rich.console import Console

    from ..model.finding import Finding
    from ..model.reading import Reading
    from ..model.sentence import Sentence

_WHERE = """
select d.sha256 from documents as d join (
    select document_id from commitments where commitment_id = $id
    union all select document_id from figures where figure_id = $id
    union all select document_id from dates where date_id = $id
    union all select document_id from settlements where settlement_id = $id
    union all select document_id from sentences where sentence_id = $id
) as f using (document_id)
"""
_FIRST = "select first_commitment_id from promises where promise_id = $id and first_commitment_id is not null"
"""A promise is explained by the first place where it is made."""

_NAMES = {
    "Commitment": "belofte",
    "Figure": "cijfer",
    "DateMention": "datum",
    "Settlement": "afdoening",
    "Reference": "verwijzing",
}


def why(
    identifier: Annotated[
        str,
        typer.Argument(metavar="ID", help="Het id van een bevinding of van een zin.", show_default=False),
    ],
    warehouse: Warehouse = WAREHOUSE,
) -> int:
    """Leg één bevinding uit: de zin, de regel, de reden, en welke andere regels zijn afgewezen en waarom."""
    from ..store.kept import load
    from ..store.places import Places
    from ..store.query import NoAnswer, ask

    try:
        first = ask(warehouse, _FIRST, {"id": identifier}).rows
        identifier = first[0][0] if first else identifier
        rows = ask(warehouse, _WHERE, {"id": identifier}).rows
    except NoAnswer as trouble:
        raise Trouble(str(trouble)) from trouble
    if not rows:
        raise Trouble(
            f"{identifier} staat niet in {warehouse}. Een id vindt u in de kolommen commitment_id, "
            "figure_id, date_id, settlement_id en sentence_id.",
            USAGE,
        )
    reading = next(iter(load(Places(warehouse).readings, [rows[0][0]])))
    _explain(reading, identifier, console())
    return OK


def _explain(reading: "Reading", identifier: str, out: "Console") -> None:
    findings: list[Finding] = [
        *reading.commitments,
        *reading.figures,
        *reading.dates,
        *reading.settlements,
        *reading.references,
    ]
    finding = next((f for f in findings if f.id == identifier), None)
    place = finding.sentence_id if finding else identifier
    sentence = next(s for s in reading.sentences if s.id == place)
    out.print(f"{reading.file}, bladzijde {sentence.page}", style="bold")
    for name, said in (("onder", " › ".join(sentence.headings)), ("opening", sentence.lead_in)):
        if said:
            _line(out, name, said)
    _line(out, "zin", sentence.text)
    if finding is not None:
        _finding(finding, out)
    if finding is None or type(finding).__name__ == "Commitment":
        _rivals(reading, sentence, out, found=finding is not None)


def _line(out: "Console", name: str, said: str) -> None:
    """A name and what is to be said of it, folded so that the names stand free."""
    shown = Table.grid(padding=(0, 2, 0, 0))
    shown.add_column(justify="right", min_width=_NAME, max_width=_NAME)
    shown.add_column(overflow="fold")
    shown.add_row(name, said)
    out.print(shown)


_NAME = 17  # the widest name of a field


def _finding(finding: "Finding", out: "Console") -> None:
    if type(finding).__name__ != "Commitment":  # a promise is its whole sentence
        _line(out, _NAMES[type(finding).__name__], finding.text)
    shown = finding.model_dump(exclude=set(type(finding).model_fields) & _HIDDEN, exclude_none=True)
    for name, value in shown.items():
        if value not in (False, ()):
            _line(out, FIELD.get(name, name), dutch_value(name, value))
    _line(out, "regel", finding.rule_id)
    _line(out, "reden", _reason(finding.rule_id))


_HIDDEN = {"id", "sentence_id", "start", "end", "text", "page", "boxes", "rule_id"}


def _reason(rule_id: str) -> str:
    from ..findings.rulebook import every_rule

    rule = every_rule().get(rule_id)
    return REASONS.get(rule_id) or (rule.why if rule else "")


def _rivals(reading: "Reading", sentence: "Sentence", out: "Console", *, found: bool) -> None:
    """The rules of promises judge the sentence anew; what they rejected is not kept."""
    from ..findings.commitments.why import explain

    explanation = explain(reading, sentence)
    if not (found or explanation.accepted or explanation.rejected):
        _line(out, "", "Geen regel voor beloften herkent deze zin.")
    for rule_id in () if found else explanation.accepted:
        _line(out, "herkend", f"{rule_id}: {_reason(rule_id)}")
    for rival in explanation.rejected:
        _line(out, "afgewezen", f"{rival.rule_id}, door {rival.rejected_by}")
        if rival.rejected_by.startswith("commitment.no."):
            _line(out, "", f"want: {_reason(rival.rejected_by)}")
        elif rival.rejected_by.startswith("commitment."):
            _line(out, "", "want die regel gaat voor")
