"""When the promise was made and what names it: the particulars of a settlement."""

import re
from collections.abc import Sequence
from datetime import date

from ...model.date_mention import DateMention
from ...model.reference import Reference
from ...model.sentence import Sentence

_OCCASION = re.compile(
    r"\b(?:\w*debat|\w*overleg|AO|WGO|NO|VAO|vragenuur|behandeling|Algemene (?:politieke|financiële) "
    r"beschouwingen|mondelinge vragen|beraadslaging|vergadering|stemming\w*|rondetafel\w*|"
    r"commissievergadering)\b[^.;]{0,90}$",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"(?:\b(?:van|op|d\.d\.|dd\.?|uit|in|tijdens|ingediend op|aangenomen op)\s+|\(\s*)(?:de |het |\w+dag )*$",
    re.IGNORECASE,
)
_DELIVERY = re.compile(
    r"\b(?:brief|kamerbrief|rapportage|rapport|nota|verzamelbrief|beantwoording)\b[^,;.]{0,40}$",
    re.IGNORECASE,
)
_MADE = re.compile(
    r"^\s*(?:\w+\s+){0,3}?(?:aan \w+ (?:\w+ )?)?"
    r"(?:gedane|toegezegde?|ingediende|aangenomen|deed|toezegging|heb ik|heeft u)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:is|zijn|was|werd|werden|heb|heeft|hebben|wordt|worden|kan|zal|ontvangt|beschouw)\b", re.IGNORECASE
)
_DONE_THEN = re.compile(r"\b(?:gedaan|deed|toegezegd|ingediend|aangenomen)\b", re.IGNORECASE)
_ON = re.compile(r"\bop\s*$", re.IGNORECASE)
_ABOUT = re.compile(r"\b(?:over|om|dat|inzake|betreffende|rond|waarin|waarmee)\b", re.IGNORECASE)
_TERM = re.compile(r"\b(?:voor|vóór|uiterlijk|per|vanaf|tot|over|sinds)\s*$", re.IGNORECASE)
_SHORT_CELL = 120  # characters
_NAME = re.compile(r"toezegging(?:en)?|toegezegde?|zegde\w*|moties?|amendement(?:en)?", re.IGNORECASE)


def promised_on(
    text: str, offset: int, name: int, dates: Sequence[DateMention], written: date | None
) -> date | None:
    """The day on which the promise was made: «mijn toezegging van 8 april 2022» → 2022-04-08.

    ``text`` begins at ``offset`` of the letter, the promise is named at ``name`` of the text; ``written`` is
    the letter's own date. A month or a year alone is no day, and a day to come made no promise.
    """
    best: tuple[int, date] | None = None
    for mention in dates:
        start, end = mention.start - offset, mention.end - offset
        if start < 0 or end > len(text):
            continue
        day = mention.date_start
        if day is None or day != mention.date_end or (written and day > written):
            continue
        rank = _rank(text, start, end, name)
        if rank is not None and (best is None or rank < best[0]):
            best = rank, day
    return best[1] if best else None


def day_in_row(cells: Sequence[Sentence], dates: Sequence[DateMention], written: date | None) -> date | None:
    """The day of the promise that the cells of a row tell, the likeliest cell first.

    In a short cell («Motie-Postma (31 293, nr. 8), 24 oktober 2024») any day is that of the promise; in the
    cell that tells what was promised only one that stands with a debate or a promise, for others are terms.
    """
    for cell in cells:
        within = [m for m in dates if cell.start <= m.start and m.end <= cell.end]
        short = len(cell.text) < _SHORT_CELL
        days = [
            m.date_start
            for m in within
            if m.date_start is not None
            and m.date_start == m.date_end
            and not (written and m.date_start > written)
            and (
                _OCCASION.search(before := cell.text[: m.start - cell.start])
                or _NAME.search(before)
                or (short and not _TERM.search(before))
            )
        ]
        if days:
            return days[0]
    return None


def _rank(text: str, start: int, end: int, name: int) -> int | None:
    """How near a date stands to the promise; None when it is the date of something else."""
    before = text[max(0, start - 140) : start]
    if start == name:
        return 0  # a cell that is the date: «12 maart 2024»
    if start > name:
        between = text[name:start]
        if len(between) > 260 or len(_NAME.findall(between)) > 2:
            return None
        if _OCCASION.search(between):
            return len(between)
        if _TOLD.search(between) and not _DONE_THEN.search(between):
            return None  # «de toegezegde wet is op 1 juli ingevoerd»
        if _ABOUT.search(between) and not re.search(r"\bd\.d\.\s*$", before):
            return None  # «de toezegging over de storm van 3 januari»
        if _LINK.search(before) and len(between) <= 120:
            return len(between) + (0 if len(between) < 45 else 80)
        return None
    if _OCCASION.search(before):
        return 100 + (name - start)
    if _MADE.match(text[end : end + 60]) and not _DELIVERY.search(before):
        return 60 + (name - start)
    if _ON.search(before) and re.match(r"toegezegd|zegde", text[name:], re.IGNORECASE):
        return 200 + (name - start)  # «Op 16 mei 2024 is uw Kamer, naar aanleiding van …, toegezegd dat»
    return None


def refers_to(
    text: str, offset: int, name: int, references: Sequence[Reference], nature: str
) -> tuple[str, ...]:
    """What names the promise: its Kamerstuk, debate or register number; of a motion else its mover."""
    found = []
    for reference in references:
        start = reference.start - offset
        if start < 0 or reference.end - offset > len(text) or reference.kind == "kenmerk":
            continue
        if start < name and _DELIVERY.search(text[max(0, start - 60) : start]):
            continue
        if reference.canonical not in found:
            found.append(reference.canonical)
    if not found and nature != "toezegging" and (mover := _mover(text[name:])):
        found.append(f"{nature} {mover}")
    return tuple(found)


_MOVER = re.compile(
    r"(?:moties?|amendement(?:en)?)(?:-|\s+(?:van\s+)?(?:(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden)\s+)?)"
    r"(?P<mover>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|[Ee]l)\s+){0,3}[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w’'-]+)?(?:\s+c\.s\.)?)"
)


def _mover(text: str) -> str | None:
    found = _MOVER.match(text)
    return re.sub(r"\s+", " ", found["mover"]).strip() if found else None
