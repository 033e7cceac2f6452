"""Debates (Handelingen) and answers to written questions (Aanhangsel van de Handelingen)."""

import re
from collections.abc import Iterator

from ...engine.rulebook import Rule
from .found import Found, session_year

DEBATE = Rule(
    id="reference.handelingen",
    why="A debate is named by session year, number of the meeting and item.",
    hits=(
        "Handelingen II 2017/18, nr. 33, item 23",
        "Handelingen I 2021-2022, nr. 12, item 4",
        "Handelingen Tweede Kamer, vergaderjaar 2017–2018, nr. 33, item 23",
    ),
    misses=("de handelingen van de politie in 2017/18", "Handelingen, artikel 33"),
)
ANSWERS = Rule(
    id="reference.aanhangsel",
    why="Answers to written questions are numbered within the session year.",
    hits=(
        "Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 2210",
        "Aanhangsel van de Handelingen II 2023/24, nr. 2210",
        "Aanhangsel Handelingen II 2023/24, 2210",
    ),
    misses=("het aanhangsel bij de akte, nr. 4",),
)

_YEARS = r"(?P<years>(?:19|20)\d\d ?[-–—/] ?(?:(?:19|20)\d\d|\d\d))"
_HOUSE = r"(?P<house>II|I|Tweede Kamer|Eerste Kamer|TK|EK)"
_DEBATE = re.compile(
    rf"\bHandelingen(?: der (?:Staten-Generaal)?)? ?{_HOUSE}?,? ?(?:vergaderjaar )?{_YEARS},? ?"
    r"(?:nr\. ?)?(?P<number>\d{1,3})(?:, ?(?:item ?)?|-)(?P<item>\d{1,3})"
    r"(?:, ?(?:blz|p)\. ?\d{1,5}(?:[-–]\d{1,5})?)?",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    rf"\bAanhangsel(?: (?:van de |der )?Handelingen)?(?: {_HOUSE})?,? ?(?:vergaderjaar )?{_YEARS},? ?"
    r"(?:nr\. ?)?(?P<number>\d{1,4})(?!\d)",
    re.IGNORECASE,
)
_CANONICAL = re.compile(r"(?<![\w-])(?P<kind>ah-tk|h-tk|h-ek)-\d{8}(?:-\d{1,4}){1,2}(?![\w-])")


def handelingen(text: str) -> Iterator[Found]:
    """«Handelingen II 2017/18, nr. 33, item 23» gives «h-tk-20172018-33-23»."""
    for found in _DEBATE.finditer(text):
        house = "ek" if (found["house"] or "II").upper() in ("I", "EK", "EERSTE KAMER") else "tk"
        years = session_year(found["years"])
        canonical = f"h-{house}-{years}-{int(found['number'])}-{int(found['item'])}"
        yield Found(*found.span(), canonical, "handelingen", DEBATE.id)
    for found in _ANSWERS.finditer(text):
        canonical = f"ah-tk-{session_year(found['years'])}-{int(found['number'])}"
        yield Found(*found.span(), canonical, "aanhangsel", ANSWERS.id)
    for found in _CANONICAL.finditer(text):
        answers = found["kind"] == "ah-tk"
        yield Found(
            *found.span(),
            found[0],
            "aanhangsel" if answers else "handelingen",
            ANSWERS.id if answers else DEBATE.id,
        )
