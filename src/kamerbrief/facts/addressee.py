"""To whom a document is addressed."""

import re
from collections.abc import Sequence
from functools import cache

from ..engine.rulebook import load
from .notes import Notes, Piece, label_of, labelled
from .plain import join_lines, squeeze

_CHAIR = re.compile(
    r"\s*(?:(?i:Aan)\s+)?(?P<who>(?:(?i:de|het)\s+(?i:Voorzitters?)|Voorzitters?)\s+(?i:van|der)\b.*)$"
)
_PARLIAMENT = re.compile(r"(?:Tweede|Eerste)\s*Kamer|Staten-Generaal|commissie", re.IGNORECASE)


@cache
def _ends() -> tuple[str, ...]:
    return tuple(squeeze(word) for word in load("letterhead")["address"]["ends"])


def chair_of_parliament(pieces: Sequence[Piece]) -> str | None:
    """«De Voorzitter van de Tweede Kamer der Staten-Generaal», from the address block."""
    for piece in pieces:
        for number, line in enumerate(piece.lines):
            found = _CHAIR.match(line)
            if not found or (piece.kind is None and len(line) > 90):
                continue
            lines = [found["who"], *_until_end(piece.lines[number + 1 : number + 4])]
            if _PARLIAMENT.search(" ".join(lines)):
                who = join_lines(lines).rstrip(" ,.")
                return who[:1].upper() + who[1:]
    return None


def addressee_of_nota(notes: Notes) -> str | None:
    """What stands behind or under «Aan»: «Staatssecretaris», «de minister voor Natuur en Stikstof»."""
    for value in labelled("addressee", notes.head()):
        lines = _until_end(value)
        if lines:
            return join_lines(lines).rstrip(" ,.")
    return None


def _until_end(lines: Sequence[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if squeeze(line).startswith(_ends()) or label_of(line) or re.search(r"\d{4}", line):
            break
        kept.append(line)
    return kept
