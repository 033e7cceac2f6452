"""What a refresh did and what the warehouse holds after it, for a person to read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ..store.query import ask
from ..store.statements import page_sql
from ..wording import COUNTED, dutch_count


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts and reasons. ``read`` and ``unchanged`` are letters, ``failed`` pairs of file and reason.

    ``needs_ocr`` are scans that nothing here can read: no failure, they wait for Tesseract to be installed.
    """

    read: int
    unchanged: int
    nothing_new: bool
    seconds: float
    failed: tuple[tuple[str, str], ...] = ()
    needs_ocr: tuple[tuple[str, str], ...] = ()  # (file, what to install)
    sidecars: tuple[tuple[str, str], ...] = ()  # (file, what is wrong with what staff wrote beside it)
    set_aside: tuple[tuple[str, str], ...] = ()  # (file, why it does not count): copies, replaced, removed
    found: dict[str, int] = field(default_factory=dict)
    promises: int = 0  # each thing promised once, however often it was said; the next four are of these
    overdue: int = 0
    due_soon: int = 0
    changed: int = 0
    silent: int = 0
    checks: dict[str, int] = field(default_factory=dict)  # checks of the warehouse that do not hold


_FOUND = {
    "documenten": "select count(*) from documents where status in ('read', 'partly_read', 'needs_ocr')",
    "zinnen": "select count(*) from sentences",
    "cijfers": "select count(*) from figures",
    "data": "select count(*) from dates",
    "toezeggingen en voornemens": "select count(*) from commitments",
    "afdoeningen": "select count(*) from settlements",
}

_STRAY = "Er is geen PDF met deze naam, dus niemand leest dit. Geef het dezelfde naam als de PDF."
_ASIDE = ("duplicate", "replaced", "removed")


def summarize(
    warehouse: Path,
    unchanged: int,
    *,
    read: int | None = None,
    seconds: float,
    checks: dict[str, int] | None = None,
    strays: Sequence[str] = (),
) -> Summary:
    """Read the summary off the warehouse. ``read`` is None when there was nothing new.

    ``strays`` are sidecars that belong to no letter.
    """
    told = ask(
        warehouse,
        "select status, path, coalesce(problem, '') from documents"
        " where status not in ('read', 'partly_read') order by path",
    ).rows
    wrong = ask(
        warehouse,
        "select path, message from issues inner join documents using (document_id)"
        " where starts_with(code, 'sidecar_') order by path, message",
    ).rows
    answer = ask(warehouse, page_sql("counts"), {"day": date.today()})
    counts = dict(zip(answer.columns, answer.rows[0], strict=True))
    found = ask(warehouse, "select " + ", ".join(f"({sql})" for sql in _FOUND.values())).rows[0]
    return Summary(
        read=read or 0,
        unchanged=unchanged,
        nothing_new=read is None,
        seconds=seconds,
        failed=tuple((path, problem) for status, path, problem in told if status == "failed"),
        needs_ocr=tuple((path, problem) for status, path, problem in told if status == "needs_ocr"),
        sidecars=(*wrong, *((path, _STRAY) for path in strays)),
        set_aside=tuple((path, problem) for status, path, problem in told if status in _ASIDE),
        found=dict(zip(_FOUND, found, strict=True)),
        promises=counts["alle"],
        overdue=counts["verlopen"],
        due_soon=counts["straks"],
        changed=counts["gewijzigd"],
        silent=counts["stil"],
        checks=checks or {},
    )


def in_one_line(summary: Summary) -> str:
    """«2 brieven gelezen, 40 ongewijzigd, 1 niet leesbaar, 3 wachten op tekstherkenning (3.1 s).»"""
    if summary.nothing_new:
        return f"Niets nieuws: {_letters(summary.unchanged)} gelezen, er is niets veranderd."
    scans = len(summary.needs_ocr)
    waiting = f", {scans} {'wacht' if scans == 1 else 'wachten'} op tekstherkenning" if scans else ""
    return (
        f"{_letters(summary.read)} gelezen, {summary.unchanged} ongewijzigd, "
        f"{len(summary.failed)} niet leesbaar{waiting} ({summary.seconds:.1f} s)."
    )


def standing_in_one_line(summary: Summary) -> str:
    """«Verschillende toezeggingen: 92. Termijn verlopen 32, termijn binnen 30 dagen 0, gewijzigd 20, …»"""
    told = ", ".join(f"{words} {getattr(summary, name)}" for name, words in COUNTED.items())
    return f"Verschillende toezeggingen: {summary.promises}. {told.capitalize()}."


def _letters(count: int) -> str:
    return dutch_count(count, "brief", "brieven")
