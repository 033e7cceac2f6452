"""Which ministry a letterhead or a minister's title names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..engine.rulebook import load
from .notes import Piece, label_of
from .plain import join_lines, squeeze

_PREFIX = "ministerievan"


@dataclass(frozen=True, slots=True)
class Ministry:
    """A ministry and the portfolios of its ministers and state secretaries, squeezed for comparing."""

    name: str  # «Volksgezondheid, Welzijn en Sport»
    since: int
    until: int
    of: tuple[str, ...]
    without_own: tuple[str, ...]  # «minister voor …»


@cache
def ministries() -> tuple[Ministry, ...]:
    """All ministries of ``rules/ministries.toml``."""
    return tuple(
        Ministry(
            name=entry["name"],
            since=entry.get("since", 0),
            until=entry.get("until", 9999),
            of=tuple(squeeze(p) for p in (entry["name"], *entry.get("of", ()))),
            without_own=tuple(squeeze(p) for p in entry.get("for", ())),
        )
        for entry in load("ministries")["ministry"]
    )


@cache
def portfolios() -> tuple[str, ...]:
    """All portfolios, squeezed, the longest first."""
    known = {p for ministry in ministries() for p in (*ministry.of, *ministry.without_own)}
    return tuple(sorted(known, key=len, reverse=True))


def ministry_of_role(role: str, year: int | None) -> str | None:
    """«de minister voor Natuur en Stikstof» → «Ministerie van Landbouw, Natuur en Voedselkwaliteit».

    Of two ministries with one portfolio the one that was there in that year.
    """
    squeezed = squeeze(role)
    prefers_for = bool(re.search(r"\bvoor\b", role, re.IGNORECASE))
    best: tuple[tuple[bool, bool, int], str] | None = None
    for ministry in ministries():
        there = year is None or ministry.since <= year <= ministry.until
        for is_for, names in ((False, ministry.of), (True, ministry.without_own)):
            for name in names:
                if name in squeezed:
                    rank = (is_for == prefers_for, there, len(name))
                    if best is None or rank[2] > best[0][2] or (rank[2] == best[0][2] and rank > best[0]):
                        best = rank, ministry.name
    return f"Ministerie van {best[1]}" if best else None


def ministry_on_letterhead(pieces: Sequence[Piece]) -> str | None:
    """«Ministerie van …» on a line of its own, over one line or more, letter-spaced or not."""
    for piece in pieces:
        for number, line in enumerate(piece.lines):
            squeezed = squeeze(line)
            if not squeezed.startswith(_PREFIX):
                continue
            rest = squeeze("".join(piece.lines[number : number + 4])).replace("-", "")[len(_PREFIX) :]
            names = sorted((m.name for m in ministries()), key=len, reverse=True)
            known = next((name for name in names if rest.startswith(squeeze(name).replace("-", ""))), None)
            if known:
                return f"Ministerie van {known}"
            lines = [line]
            for further in piece.lines[number + 1 : number + 4]:
                if label_of(further) or re.search(r"\d|www", further):
                    break
                lines.append(further)
            return join_lines(lines)
    return None
