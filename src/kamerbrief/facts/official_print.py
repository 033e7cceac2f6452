"""The official print: Kamerstukken and the Aanhangsel van de Handelingen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.layout import FurnitureKind
from .notes import Notes, Piece
from .plain import fold_blanks, join_lines

_KST = re.compile(r"kst-(?P<dossier>\d{5})(?:-(?P<suffix>[IVX]{1,5}|[A-Z]|\d\d))?-(?P<number>\w{1,4})(?!\w)")
_AH = re.compile(r"ah-tk-(?P<first>\d{4})(?P<last>\d{4})-(?P<number>\d{1,5})")
_YEAR = re.compile(
    r"vergaderjaar\s*(?P<first>(?:19|20)\d\d)\s?[-–—/]\s?(?P<last>(?:19|20)?\d\d)", re.IGNORECASE
)
_DOSSIER = re.compile(r"^\s*(?P<dossier>\d\d\s?\d{3})(?:[\s-]+(?P<suffix>[IVX]{1,5}|[ABCFHJKM]|\d\d))?(?!\w)")
_NUMBER = re.compile(r"^\s*Nr\.\s*(?P<number>\w{1,5})", re.IGNORECASE)
_FOOTER = re.compile(
    r"vergaderjaar[^,]*,\s*(?P<dossier>\d\d\s?\d{3})(?:[\s-]+(?P<suffix>[IVX]{1,5}|[ABCFHJKM]|\d\d))?"
    r",\s*nr\.\s*(?P<number>\w{1,5})",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\s*(?:NADERE |HERDRUK )?BRIEF VAN (?:DE|HET|MINISTER|STAATSSECRETARIS)", re.IGNORECASE)
_ANSWER = re.compile(
    r"(?:Mededeling|Antwoord|Nader antwoord|Antwoorden) van (?:de )?(?P<role>Minister|Staatssecretaris)\s+"
    r"(?:(?P<name>[^()]{2,60}?)\s*\((?!ontvangen)(?P<portfolio>[^()]{3,90})\)"
    r"|(?:van|voor)\s+(?P<only>[^()]{3,90}?)\s*\()",
    re.IGNORECASE,
)
_RECEIVED = re.compile(r"\(?ontvangen\s+(?P<date>[^()]{6,30})\)?", re.IGNORECASE)
_ABOUT = re.compile(r"\s+over\s+(?P<subject>.{4,300}?)\s*(?:\(\s*ingezonden\b|$)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class OfficialPrint:
    """What the official print says of itself; all None in a ministry's own letter."""

    dossier: str | None = None
    number: str | None = None
    session_year: str | None = None
    letter: str | None = None  # its line «BRIEF VAN DE MINISTER VAN …»
    title: str | None = None  # of the dossier
    answers: bool = False
    answered_by: tuple[str, str | None, str] | None = None  # «Minister», name, portfolio
    answered_on: str | None = None  # as printed
    questions_about: str | None = None

    @property
    def is_kamerstuk(self) -> bool:
        return self.dossier is not None


def official_print(notes: Notes) -> OfficialPrint:
    """Reads margin, running footer, imprint and opening of the first pages."""
    early = [piece for piece in notes.pieces if piece.page <= 2]
    lines = [line for piece in early for line in piece.lines]
    around = "\n".join(lines)
    opening = [piece.lines[0] for piece in notes.opening]
    if answers := _answers(around, lines, notes, opening):
        return answers
    kst, footer, margin = _KST.search(around), _FOOTER.search(around), _margin(early)
    named = kst or footer
    if not named and not margin:
        return OfficialPrint()
    if kst and footer:  # the footer prints «35 300 VII» where the imprint may be cut
        dossier, number = _dossier(footer["dossier"], footer["suffix"]), footer["number"]
    elif named:
        dossier, number = _dossier(named["dossier"], named["suffix"]), named["number"]
    else:
        assert margin is not None
        dossier, number = margin
    if not _YEAR.search(around) and not kst:
        return OfficialPrint()
    letter = next((text for text in opening if _LETTER.match(text)), None)
    title = None
    if letter:
        before = [text for text in opening[: opening.index(letter)] if not _DOSSIER.fullmatch(text)]
        title = fold_blanks(before[0]) if before else _title_beside(early)
    return OfficialPrint(dossier, number, _session_year(around), letter, title)


def _answers(around: str, lines: Sequence[str], notes: Notes, opening: Sequence[str]) -> OfficialPrint | None:
    imprint = _AH.search(around)
    head = around + "\n" + "\n".join(opening)
    if not imprint and not re.search(r"Aanhangsel van de Handelingen", head, re.IGNORECASE):
        return None
    number = (
        imprint["number"]
        if imprint
        else next(
            (
                line.strip()
                for piece in notes.of_kind(FurnitureKind.MARGIN)
                for line in piece.lines
                if re.fullmatch(r"\s*\d{1,5}\s*", line)
            ),
            None,
        )
    )
    text = fold_blanks(" ".join(opening))
    by, received = _ANSWER.search(text), _RECEIVED.search(text)
    questions = next((t for t in opening if re.match(r"\s*(?:Nadere )?Vragen van", t)), None)
    about = _ABOUT.search(questions) if questions else None
    year = f"{imprint['first']}-{imprint['last']}" if imprint else _session_year(head)
    return OfficialPrint(
        number=number,
        session_year=year,
        answers=True,
        answered_by=(by["role"], by["name"], by["portfolio"] or by["only"]) if by else None,
        answered_on=received["date"] if received else None,
        questions_about=fold_blanks(about["subject"]).rstrip(".") if about else None,
    )


def _margin(pieces: Sequence[Piece]) -> tuple[str, str] | None:
    """Dossier and number in the left margin: «35 300 VII», «Nr. 85»."""
    dossier = number = None
    for piece in pieces:
        if piece.kind is not FurnitureKind.MARGIN:
            continue
        for line in piece.lines:
            if (found := _DOSSIER.match(line)) and dossier is None:
                dossier = _dossier(found["dossier"], found["suffix"])
            if (found := _NUMBER.match(line)) and number is None:
                number = found["number"]
    return (dossier, number) if dossier and number else None


def _dossier(number: str, suffix: str | None) -> str:
    plain = re.sub(r"\s", "", number)
    return f"{plain}-{suffix}" if suffix else plain


def _session_year(text: str) -> str | None:
    found = _YEAR.search(text)
    if not found:
        return None
    last = found["last"]
    return f"{found['first']}-{last if len(last) == 4 else found['first'][:2] + last}"


def _title_beside(pieces: Sequence[Piece]) -> str | None:
    """The dossier's title where it was taken for furniture: the piece beside the dossier number."""
    margin = next(
        (p for p in pieces if p.kind is FurnitureKind.MARGIN and p.box and _DOSSIER.match(p.lines[0])), None
    )
    if margin is None or margin.box is None:
        return None
    for piece in pieces:
        if piece is not margin and piece.box and abs(piece.box.top - margin.box.top) < 8:
            return join_lines(piece.lines)
    return None
