"""A sidecar: ``NAME.toml`` beside ``NAME.pdf``, in which staff state or correct facts of a document."""

import tomllib
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..model.facts import DateSource, DocumentDate, DocumentKind, Facts
from ..model.issue import Issue, Severity
from .calendar import edtf_date, printed_date

_KEYS = tuple(Facts.model_fields)


def read_sidecar(path: Path) -> tuple[dict[str, Any], tuple[Issue, ...]]:
    """The facts that staff state, by the names of ``Facts``, and what is wrong with the sidecar."""
    beside = path.with_suffix(".toml")
    try:
        content = beside.read_bytes()
    except OSError:
        return {}, ()
    try:
        stated = tomllib.loads(content.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return {}, (
            _issue(
                "sidecar_unreadable",
                f"Het bestand {beside.name} naast de PDF is niet te lezen ({error}). Schrijf per regel "
                'een gegeven, bijvoorbeeld: subject = "Voortgang vaarwegen". '
                "Tot die tijd telt het bestand niet mee.",
            ),
        )
    facts: dict[str, Any] = {}
    issues: list[Issue] = []
    for key, value in stated.items():
        if key not in _KEYS:
            issues.append(
                _issue(
                    "sidecar_unknown_key",
                    f"Het bestand {beside.name} noemt «{key}», en dat gegeven bestaat niet. "
                    f"Wel bestaan: {', '.join(_KEYS)}.",
                )
            )
            continue
        fact = _fact(key, value)
        if fact is None:
            issues.append(
                _issue(
                    "sidecar_bad_value",
                    f"In {beside.name} is de waarde van «{key}» niet bruikbaar: {value!r}. {_expected(key)}",
                )
            )
        else:
            facts[key] = fact
    return facts, tuple(issues)


def _fact(key: str, value: Any) -> str | DocumentKind | DocumentDate | None:
    if key == "date":
        if isinstance(value, datetime):
            value = value.date()
        text = value.isoformat() if isinstance(value, date) else str(value)
        return edtf_date(text, DateSource.SIDECAR) or printed_date(text, DateSource.SIDECAR)
    if key == "kind":
        return DocumentKind(value) if value in list(DocumentKind) else None
    if isinstance(value, bool) or not isinstance(value, str | int) or not str(value).strip():
        return None
    return str(value).strip()


def _expected(key: str) -> str:
    if key == "date":
        return 'Schrijf een dag, maand of jaar, zoals "2022-12-13", "2022-12" of "2022".'
    if key == "kind":
        return f"Kies uit: {', '.join(DocumentKind)}."
    return "Schrijf een tekst tussen aanhalingstekens."


def _issue(code: str, message: str) -> Issue:
    return Issue(code=code, severity=Severity.PROBLEM, message=message)
