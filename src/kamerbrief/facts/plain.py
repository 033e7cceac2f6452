"""Print made comparable: letter-spaced words closed up, lines joined over a hyphen."""

import re
from collections.abc import Sequence


def squeeze(text: str) -> str:
    """Lower case without any blank: «I E NW/BSK» and «IENW/BSK» are then the same."""
    return re.sub(r"\s+", "", text).casefold()


def fold_blanks(text: str) -> str:
    """White space folded to single blanks."""
    return re.sub(r"\s+", " ", text).strip()


def join_lines(lines: Sequence[str]) -> str:
    """Lines of print as one; a word broken by a hyphen is made whole («Kunstwer-», «ken»)."""
    text = ""
    for line in lines:
        line = line.strip()
        if text.endswith("-") and line[:1].islower() and not re.match(r"(?:en|of)\b", line):
            text = text[:-1] + line
        else:
            text = f"{text} {line}" if text else line
    return fold_blanks(text)


def close_up(text: str) -> str:
    """Letter-spaced print closed up: «I E NW/BSK-2024/ 118204» → «IENW/BSK-2024/118204».

    Blanks on both sides of a slash are the ministry's own («DGNV / 26113047») and stay.
    """
    text = fold_blanks(text)
    text = re.sub(r"(?<=[\w.])([/-]) (?=\w)", r"\1", text)
    text = re.sub(r"(?<=\w) ([/-])(?=\w)", r"\1", text)
    return re.sub(r"\b([A-Z]) (?=[A-Z]{1,6}\b)", r"\1", text)
