"""``kamerbrief why``: one finding explained, with the rivals that were rejected and what rejected each."""

from typing import TYPE_CHECKING, Annotated

import typer

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
            out.print(f"{name:>9}  {said}")
    out.print(f"{'zin':>9}  {sentence.text}")
    if finding is not None:
        _finding(finding, out)
    if finding is None or type(finding).__name__ == "Commitment":
        _rivals(reading, sentence, out)


def _finding(finding: "Finding", out: "Console") -> None:
    from ..findings.rulebook import every_rule

    rule = every_rule().get(finding.rule_id)
    out.print(f"{_NAMES[type(finding).__name__]:>9}  {finding.text}")
    shown = finding.model_dump(exclude=set(type(finding).model_fields) & _HIDDEN, exclude_none=True)
    for name, value in shown.items():
        if value not in (False, ()):
            out.print(f"{'':>9}  {name} = {value}")
    out.print(f"{'regel':>9}  {finding.rule_id}")
    if rule is not None:
        out.print(f"{'reden':>9}  {rule.why}")


_HIDDEN = {"id", "sentence_id", "start", "end", "text", "page", "boxes", "rule_id"}


def _rivals(reading: "Reading", sentence: "Sentence", out: "Console") -> None:
    """The rules of promises judge the sentence anew; what they rejected is not kept."""
    from ..findings.commitments.why import explain
    from ..findings.rulebook import every_rule

    explanation = explain(reading, sentence)
    rules = every_rule()
    if not explanation.accepted and not explanation.rejected:
        out.print(f"{'':>9}  Geen regel voor beloften herkent deze zin.")
    for rival in explanation.rejected:
        out.print(f"{'afgewezen':>9}  {rival.rule_id}, door {rival.rejected_by}")
        by = rules.get(rival.rejected_by)
        if by is not None and rival.rejected_by.startswith("commitment.no."):
            out.print(f"{'':>9}  want: {by.why}")
        elif by is not None:
            out.print(f"{'':>9}  want die regel gaat voor")
