"""One call that states the facts of a document."""

from pathlib import Path
from typing import Any

from ..model.facts import DocumentDate, DocumentKind, Facts
from ..model.issue import Issue, Severity
from ..model.layout import Layout
from .addressee import addressee_of_nota, chair_of_parliament
from .dating import date_in_name, date_in_text, date_on_page
from .kind import kind_of
from .ministries import ministry_of_role, ministry_on_letterhead
from .notes import Notes, labelled, take_notes
from .official_print import OfficialPrint, official_print
from .plain import close_up, fold_blanks
from .sender import directorate, role_of_portfolio, signed_by
from .sidecar import read_sidecar
from .subject import first_heading, labelled_subject, title_of_nota


def state_facts(layout: Layout, path: Path) -> tuple[Facts, tuple[Issue, ...]]:
    """The facts of a document and what is in doubt.

    A fact that staff state in the sidecar ``NAME.toml`` goes before what was read; only for the date the page
    goes first, then the sidecar, the file's name and the text.
    """
    notes = take_notes(layout)
    stated, issues = read_sidecar(path)
    read = _read(layout, notes, path)
    on_page: DocumentDate | None = read["date"]
    stated_date: DocumentDate | None = stated.pop("date", None)
    date = on_page or stated_date or date_in_name(path) or date_in_text(layout)
    facts = Facts(**(read | {"date": date} | stated))
    if facts.ministry is None and facts.sender_role and facts.kind is not DocumentKind.NOTA:
        year = date.start.year if date else None
        facts = facts.model_copy(update={"ministry": ministry_of_role(facts.sender_role, year)})
    return facts, (*issues, *_doubts(date, on_page, stated_date, layout))


def _read(layout: Layout, notes: Notes, path: Path) -> dict[str, Any]:
    """The facts that the page tells, by the names of ``Facts``."""
    printed = official_print(notes)
    chair = chair_of_parliament(notes.head())
    subject = labelled_subject(notes)
    kind = kind_of(layout, notes, printed, chair, subject, path)
    facts: dict[str, Any] = {
        "kind": kind,
        "date": date_on_page(notes, printed.answered_on),
        "dossier": printed.dossier,
        "number": printed.number,
        "session_year": printed.session_year,
    }
    if kind is DocumentKind.NOTA:
        facts |= {
            "subject": subject or title_of_nota(notes) or first_heading(layout),
            "reference": _reference(notes),
            "sender_role": directorate(notes.first_page),
            "ministry": ministry_on_letterhead(notes.first_page),
            "addressee": addressee_of_nota(notes),
        }
    elif kind is DocumentKind.ANSWERS and printed.answers:
        facts |= {"subject": printed.questions_about, **_answered_by(printed)}
    elif kind in (DocumentKind.KAMERBRIEF, DocumentKind.ANSWERS):
        role, name = signed_by(notes)
        facts |= {
            "subject": printed.title or subject,
            "reference": None if printed.is_kamerstuk else _reference(notes),
            "sender_role": role or _role_in_heading(printed),
            "sender_name": name,
            "ministry": ministry_on_letterhead(notes.first_page),
            "addressee": chair,
        }
    else:
        facts |= {"subject": subject or first_heading(layout), "reference": _reference(notes)}
    return facts


def _reference(notes: Notes) -> str | None:
    """The kenmerk: behind or under «Kenmerk», «Onze referentie»; it holds a digit."""
    for value in labelled("reference", notes.head()):
        for line in value[:2]:
            if any(character.isdigit() for character in line) and len(line) < 60:
                return close_up(line)
    return None


def _answered_by(printed: OfficialPrint) -> dict[str, str | None]:
    if printed.answered_by is None:
        return {}
    title, name, portfolio = printed.answered_by
    return {"sender_role": role_of_portfolio(title, portfolio), "sender_name": name}


def _role_in_heading(printed: OfficialPrint) -> str | None:
    """«BRIEF VAN DE MINISTER VAN DEFENSIE» → «DE MINISTER VAN DEFENSIE»."""
    if not printed.letter:
        return None
    words = fold_blanks(printed.letter).split(" ")
    start = next((i for i, word in enumerate(words) if word.casefold() == "van"), 0)
    return " ".join(words[start + 1 :])


def _doubts(
    date: DocumentDate | None, on_page: DocumentDate | None, stated: DocumentDate | None, layout: Layout
) -> tuple[Issue, ...]:
    if date is None and layout.text.strip():
        return (
            Issue(
                code="no_date",
                severity=Severity.PROBLEM,
                message="Dit document heeft geen datum: niet op de pagina, niet in de bestandsnaam en niet "
                "in de tekst. Wat erin staat als «volgend jaar» krijgt daarom geen datum. Zet de datum "
                "vooraan in de bestandsnaam (2024-05-31_naam.pdf) of in NAAM.toml naast de PDF.",
            ),
        )
    if on_page and stated and (stated.start > on_page.end or stated.end < on_page.start):
        return (
            Issue(
                code="date_differs",
                severity=Severity.DOUBT,
                message=f"Op de pagina staat {on_page.edtf}, in het bestand naast de PDF {stated.edtf}. "
                "De pagina gaat voor. Klopt dat niet, meld het dan als leesfout.",
                page=1,
            ),
        )
    return ()
