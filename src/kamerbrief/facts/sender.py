"""Who signs or sends: role and name under a letter, the directorate of a nota."""

import re
from collections.abc import Sequence

from ..engine.rulebook import load
from ..model.layout import FurnitureKind
from .ministries import ministries, portfolios
from .notes import Notes, Piece, label_of
from .plain import fold_blanks, join_lines, squeeze

_ROLE = re.compile(
    r"\s*(?:(?:de|het)\s+)?(?P<title>minister-president|minister|staatssecretaris|minister\s+en\s+staatssecretaris)\b"
    r"(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_NAME = re.compile(
    r"\s*(?:(?:drs|dr|mr|ir|ing|prof|mw|dhr|ds)\.?\s+)*"
    r"(?:(?:[A-ZÀ-Þ][a-z]{0,2}\.\s?-?){1,6}\s*|(?:[A-ZÀ-Þ][\w’'-]+\s+){1,3}?)"
    r"(?:\([A-Z][\w]+\)\s+)?(?:(?:van|de|den|der|ten|ter|el|al|von|'t|’t|in|op|aan)\s+){0,3}"
    r"[A-ZÀ-Þ][\w’'-]+(?:[\s-]+[A-ZÀ-Þ][\w’'-]+)?\s*$"
)
_CLOSING = re.compile(r"(?:Hoogachtend|Met vriendelijke groet|Met hoogachting)", re.IGNORECASE)


def signed_by(notes: Notes) -> tuple[str | None, str | None]:
    """Role and name under a letter: («de staatssecretaris van …», «Maarten van Ooijen»)."""
    lines = [
        line
        for piece in (*notes.of_kind(FurnitureKind.SIGNATURE), *notes.closing)
        for line in piece.lines
        if line.strip()
    ]
    for number, line in enumerate(lines):
        if _ROLE.match(line) and len(line) < 160:
            role, used = _role(lines[number : number + 4])
            if role is None:
                continue
            around = [
                *lines[number + used : number + used + 2],
                *reversed(lines[max(0, number - 1) : number]),
            ]
            names = (fold_blanks(text).rstrip(",") for text in around if _NAME.match(text.rstrip(", ")))
            return role, next((name for name in names if not _CLOSING.match(name)), None)
    return None, None


def _role(lines: Sequence[str]) -> tuple[str | None, int]:
    """The role that begins on the first line, and how many lines it takes."""
    joined = ""
    for used, line in enumerate(lines, 1):
        joined = join_lines([joined, line]) if joined else line.strip()
        known = _portfolio(joined)
        if known is None:
            continue
        longer = _portfolio(join_lines([joined, lines[used]])) if used < len(lines) else None
        if longer is None or known not in longer:
            return fold_blanks(joined).rstrip(" ,"), used
    for used in range(1, len(lines) + 1):  # an unknown portfolio ends at a comma before a name
        ends = lines[used - 1].rstrip().endswith(",")
        if ends and (used == len(lines) or _NAME.match(lines[used])):
            return join_lines(lines[:used]).rstrip(" ,"), used
    return None, 0


def _portfolio(role: str) -> str | None:
    """The longest known portfolio on which a role ends, squeezed."""
    squeezed = squeeze(role.rstrip(" ,"))
    return next((portfolio for portfolio in portfolios() if squeezed.endswith(portfolio)), None)


def role_of_portfolio(title: str, portfolio: str) -> str:
    """«Minister», «Natuur en Stikstof» → «de minister voor Natuur en Stikstof»."""
    key = squeeze(portfolio)
    own = any(key in ministry.of for ministry in ministries())
    without = any(key in ministry.without_own for ministry in ministries())
    link = "voor" if without and not own and title.lower() == "minister" else "van"
    return f"de {title.lower()} {link} {fold_blanks(portfolio)}"


def directorate(pieces: Sequence[Piece]) -> str | None:
    """The unit that wrote a nota, by the kinds of unit in ``rules/letterhead.toml``, the first one first."""
    address = load("letterhead")["address"]
    for unit in address["units"]:
        for piece in pieces:
            for number, line in enumerate(piece.lines):
                if not re.match(rf"\s*{re.escape(unit)}\b", line, re.IGNORECASE):
                    continue
                lines = [line]
                for further in piece.lines[number + 1 : number + 4]:
                    opens = squeeze(further).startswith(tuple(squeeze(u) for u in address["unit_ends"]))
                    if label_of(further) or opens or re.search(r"\d|www", further):
                        break
                    lines.append(further)
                return join_lines(lines)
    return None
