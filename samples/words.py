"""The words of one letter: a TOML file with the facts of its letterhead, its printings and its body."""

from __future__ import annotations

import datetime
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .markup import Block, blocks_of, plain, texts_of

LETTERS = Path(__file__).parent / "letters"
MONTHS = [
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
]  # fmt: skip


@dataclass(frozen=True)
class Letter:
    """What is printed: the facts as they stand on the page, and the body in blocks."""

    facts: dict[str, Any]
    blocks: tuple[Block, ...]

    @property
    def day(self) -> str:
        """The date as it is printed: `18 november 2022`."""
        date: datetime.date = self.facts["date"]
        return f"{date.day} {MONTHS[date.month - 1]} {date.year}"

    def text(self) -> list[str]:
        """All that a reader reads but for the furniture; of answers, who asks and who answers too."""
        heads = [plain(self.facts[head]) for head in ("asked", "answered") if head in self.facts]
        return heads + texts_of(self.blocks)


@dataclass(frozen=True)
class Printing:
    """One PDF of a letter: one letter may be printed twice, by the ministry and as a Kamerstuk."""

    file: str
    layout: str
    letter: Letter = field(repr=False)


def guillemets(text: str) -> str:
    """Quotation marks as the official prints set them: ‘kade’ → «kade». An apostrophe stays one."""
    out = []
    is_open = False
    for i, char in enumerate(text):
        if char == "‘":
            is_open = True
            out.append("«")
        elif char == "’" and is_open and not text[i + 1 : i + 2].isalpha():
            is_open = False
            out.append("»")
        else:
            out.append(char)
    return "".join(out)


def printings() -> list[Printing]:
    """All printings of all letters, by file name."""
    found = []
    for path in sorted(LETTERS.glob("*.toml")):
        words = tomllib.loads(path.read_text("utf8"))
        for printing in words["printing"]:
            body = guillemets(words["body"]) if printing.get("guillemets") else words["body"]
            facts = words["facts"] | printing
            found.append(Printing(printing["file"], printing["layout"], Letter(facts, blocks_of(body))))
    return sorted(found, key=lambda printing: printing.file)
