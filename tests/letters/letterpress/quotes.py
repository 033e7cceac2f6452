"""The whole sentence in which a few words stand: annotations quote what is printed, and it once."""

from __future__ import annotations

import re
from collections.abc import Callable

from letterpress.blocks import Letter, pieces

SHORT = re.compile(r"\b(?:nr|nrs|ca|bijv|art|incl|resp|dhr|mw|drs|prof|St)\.$", re.I)


def sentences_of(piece: str) -> list[str]:
    """A paragraph, item or cell in its sentences; no abbreviation that these letters use ends one."""
    out: list[str] = []
    for part in re.split(r"(?<=[.?!])\s+(?=[A-Z0-9€«‘'])", piece):
        if out and SHORT.search(out[-1]):
            out[-1] += " " + part
        else:
            out.append(part)
    return out


def quoter(letter: Letter) -> Callable[[str], str]:
    """Gives the one sentence that holds these words; "first…last" gives all from one to the other."""
    paragraphs = [sentences_of(p) for p in pieces(letter)]

    def place(words: str) -> tuple[int, int]:
        found = [(p, s) for p, many in enumerate(paragraphs) for s, one in enumerate(many) if words in one]
        if len(found) != 1:
            raise ValueError(f"{len(found)} sentences hold {words!r}")
        return found[0]

    def quote(words: str) -> str:
        first, _, last = words.partition("…")
        (p, s), (q, t) = place(first), place(last or first)
        if p != q or t < s:
            raise ValueError(f"not one paragraph: {words!r}")
        return " ".join(paragraphs[p][s : t + 1])

    return quote
