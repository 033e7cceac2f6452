"""What the doctor found: in Dutch, with what to do."""

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    GOOD = 0
    ATTENTION = 1  # everything runs, but somebody should look
    BROKEN = 2  # something does not work until it is mended


@dataclass(frozen=True, slots=True)
class Finding:
    """«schijf», «3,1 GB vrij», «Maak ruimte: …»."""

    level: Level
    about: str
    says: str
    remedy: str = ""  # what to do; empty when there is nothing to do


def good(about: str, says: str) -> Finding:
    return Finding(Level.GOOD, about, says)


def attention(about: str, says: str, remedy: str) -> Finding:
    return Finding(Level.ATTENTION, about, says, remedy)


def broken(about: str, says: str, remedy: str) -> Finding:
    return Finding(Level.BROKEN, about, says, remedy)
