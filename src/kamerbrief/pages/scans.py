"""What a reader should know of a document's scanned pages, told once for all of them."""

from dataclasses import dataclass, field
from statistics import mean

from ..model.issue import Issue, Severity
from .page import Page

_UNSURE = 80.0
"""Tesseract's own sureness (of 100) below which a person should look."""


@dataclass(slots=True)
class Scans:
    """The numbers of the scanned pages, by what became of them."""

    unread: list[int] = field(default_factory=list)
    layered: list[int] = field(default_factory=list)
    poor: list[int] = field(default_factory=list)
    recognised: dict[int, float] = field(default_factory=dict)

    def see(self, page: Page) -> None:
        if page.needs_ocr:
            self.unread.append(page.number)
        elif page.sureness is not None:
            self.recognised[page.number] = page.sureness
        elif page.scanned:
            self.layered.append(page.number)
        if page.poor:
            self.poor.append(page.number)

    def issues(self, pages: int) -> list[Issue]:
        told = []
        if self.unread:
            told.append(
                _issue(
                    "needs_ocr",
                    Severity.PROBLEM,
                    self.unread,
                    f"{_which(self.unread, pages)} een scan zonder tekst. Installeer de tekstherkenning "
                    "(«apt install tesseract-ocr-nld» en «pip install 'kamerbrief[ocr]'») en lees het "
                    "document opnieuw.",
                )
            )
        if self.layered:
            told.append(
                _issue(
                    "scan",
                    Severity.INFO,
                    self.layered,
                    f"{_which(self.layered, pages)} een scan; gelezen is de tekst die de scanner herkende. "
                    "Controleer bedragen en namen op de bladzijde zelf.",
                )
            )
        if self.recognised:
            sure = mean(self.recognised.values())
            numbers = list(self.recognised)
            told.append(
                _issue(
                    "recognised",
                    Severity.DOUBT if sure < _UNSURE else Severity.INFO,
                    numbers,
                    f"{_which(numbers, pages)} een scan zonder tekst, gelezen door tekstherkenning "
                    f"(zekerheid {sure:.0f} van 100). Controleer bedragen en namen op de bladzijde zelf.",
                )
            )
        if self.poor:
            told.append(
                _issue(
                    "poor_text",
                    Severity.DOUBT,
                    self.poor,
                    f"Veel woorden op {'bladzijde' if len(self.poor) == 1 else 'de bladzijden'} "
                    f"{_numbers(self.poor)} zijn slecht herkend. Vraag de afzender om een betere scan, of "
                    "lees deze bladzijden zelf na.",
                )
            )
        return told


def _issue(code: str, severity: Severity, numbers: list[int], message: str) -> Issue:
    return Issue(code=code, severity=severity, page=numbers[0], message=message)


def _which(numbers: list[int], pages: int) -> str:
    if len(numbers) == pages:
        return "Dit document is"
    return f"{'Bladzijde' if len(numbers) == 1 else 'De bladzijden'} {_numbers(numbers)} " + (
        "is" if len(numbers) == 1 else "zijn"
    )


def _numbers(numbers: list[int]) -> str:
    """«1, 3–7 en 9»."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs]
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " en " + parts[-1]
