"""Kamerstukken: a dossier, and mostly a number in it."""

import re
from collections.abc import Iterator

from ...engine.rulebook import Rule
from .found import Found

NUMBERED = Rule(
    id="reference.kamerstuk",
    why="A dossier of five digits (or a roman number of the Eerste Kamer) with «nr.» or after «Kamerstuk».",
    hits=(
        "Kamerstuk 31 293, nr. 655",
        "Kamerstukken II 2022/23, 31 293, nr. 655",
        "TK 31293, 655",
        "35 300 VII, nr. 85",
        "Kamerstukken I 2019/20, 33 328, AI",
        "CXXIV, G",
        "kst-31293-655",
    ),
    misses=("31 293 woningen", "de 12 500, of meer", "in 31 293 gevallen, nr. telt niet"),
)
BARE = Rule(
    id="reference.dossier",
    why="A dossier named without a number: «Kamerstuk 31 293», «dossier 31293».",
    hits=("Kamerstuk 31 293", "dossier 31293"),
    misses=("31 293",),
)

_BLANK = r"[ \u00a0\u2009]"
_YEARS = rf"(?:vergaderjaar{_BLANK}?)?(?:19|20)\d\d{_BLANK}?[-–—/]{_BLANK}?(?:(?:19|20)\d\d|\d\d)"
_HOUSE = r"(?:II|I|Tweede Kamer|Eerste Kamer|TK|EK|2|1)"
_WORD = (
    rf"(?:K{_BLANK}?a{_BLANK}?m{_BLANK}?e{_BLANK}?r{_BLANK}?s{_BLANK}?t{_BLANK}?u{_BLANK}?k(?:ken)?"
    rf"|Kst\.|(?:Tweede|Eerste) Kamer(?=,?{_BLANK}vergaderjaar)|TK|EK|dossier)"
)
_DOSSIER = (
    rf"(?P<dossier>[1-4]\d[ \u00a0\u2009.]?\d{{3}})(?!\d)"
    rf"(?:{_BLANK}?\(R{_BLANK}?\d{{4}}\))?"
    rf"(?:(?:{_BLANK}|-|–)(?P<suffix>[IVX]{{1,5}}|[ABCFHJKM](?=,?{_BLANK}nr)|\d\d(?=-\d|,?{_BLANK}?(?:nr|[,)])))(?!\w))?"
)
_NUMBER = (
    rf"(?:,?{_BLANK}?(?:nrs?|nos?)\.?{_BLANK}?(?P<number>\d{{1,4}}[A-Z]?)(?!\w)"
    rf"|,{_BLANK}(?P<bare>\d{{1,4}}|[A-Z]{{1,3}})(?!\w)"
    r"|(?<=\d)-(?P<dashed>\d{1,4})(?!\w))"
)
_KAMERSTUK = re.compile(
    rf"(?<![\w-])(?:(?P<word>{_WORD}):?{_BLANK})?(?:(?P<house>{_HOUSE}),?{_BLANK})?(?:{_YEARS},?{_BLANK})?"
    rf"{_DOSSIER}(?:,{_BLANK}{_YEARS})?{_NUMBER}?",
    re.IGNORECASE,
)
_MORE = re.compile(
    rf"(?:,{_BLANK}?|{_BLANK}(?:en|t/m|tot en met|–|-){_BLANK})(?P<number>\d{{1,4}})(?![\w.]?\d|\w)"
)
_ROMAN = re.compile(r"(?<![\w-])(?P<dossier>C[CXLIV]{2,7}),? (?:nr\. )?(?P<number>[A-Z]{1,2})(?!\w)")
_CANONICAL = re.compile(r"(?<![\w-])kst-(?P<dossier>\d{5})(?P<rest>(?:-[IVX]{1,5})?-\w{1,4})(?![\w-])")


def kamerstukken(text: str) -> Iterator[Found]:
    """«Kamerstuk 31 293, nrs. 3 en 4» gives «kst-31293-3» and «kst-31293-4»."""
    for found in _KAMERSTUK.finditer(text):
        dossier = re.sub(r"\D", "", found["dossier"])
        if found["suffix"]:
            dossier += "-" + found["suffix"].upper()
        number = found["number"]
        if not number and found["word"]:
            number = found["bare"] or found["dashed"]
        if not number and _in_brackets(text, found) and found["bare"] and found["bare"].isalpha():
            number = found["bare"]
        if number and not (number[0].isdigit() or number.isupper()):
            number = None
        if number:
            yield Found(*found.span(), f"kst-{dossier}-{number.upper()}", "kamerstuk", NUMBERED.id)
            yield from _more(text, found, dossier)
        elif found["word"]:
            end = found.end("suffix") if found["suffix"] else found.end("dossier")
            yield Found(found.start(), end, f"kst-{dossier}", "kamerstuk", BARE.id)
    for found in _ROMAN.finditer(text):
        yield Found(*found.span(), f"kst-{found['dossier']}-{found['number']}", "kamerstuk", NUMBERED.id)
    for found in _CANONICAL.finditer(text):
        yield Found(*found.span(), found[0], "kamerstuk", NUMBERED.id)


def _more(text: str, found: re.Match[str], dossier: str) -> Iterator[Found]:
    """The further numbers of «nrs. 3, 4 en 7»."""
    if not re.search(r"\bn(?:r|o)s\b", found[0], re.IGNORECASE):
        return
    end = found.end()
    while further := _MORE.match(text, end):
        end = further.end()
        yield Found(*further.span("number"), f"kst-{dossier}-{further['number']}", "kamerstuk", NUMBERED.id)


def _in_brackets(text: str, found: re.Match[str]) -> bool:
    """«(33 328, AI)»: a letter of the Eerste Kamer without the word Kamerstuk."""
    return text[found.start() - 1 : found.start()] == "(" and text[found.end() : found.end() + 1] in (
        ")",
        ";",
    )
