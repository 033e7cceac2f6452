"""Sentences as many ministries write them, each under the reason for what is noted: ``sentences.txt``."""

from pathlib import Path

import pytest

from .build import commitments, letter_of, table_of


def _cases() -> list[tuple[str, str, str]]:
    """Reason, what is expected, and the passage."""
    cases, reason = [], ""
    for line in (Path(__file__).parent / "sentences.txt").read_text("utf8").splitlines():
        if line.startswith("## "):
            reason = line[3:]
        elif line and not line.startswith("#"):
            expected, _, passage = line.partition(" | ")
            cases.append((reason, expected, passage))
    return cases


@pytest.mark.parametrize(("reason", "expected", "passage"), _cases())
def test_a_sentence_is_noted_as_a_clerk_would(reason: str, expected: str, passage: str) -> None:
    found = commitments(letter_of(passage))
    told = [f"{c.kind} {c.strength} {c.actor_type} {c.deadline_end or '-'}" for c in found]
    assert ("; ".join(told) or "none") == expected, reason


def test_no_sentence_is_there_twice() -> None:
    passages = [passage for _, _, passage in _cases()]
    assert len(passages) == len(set(passages))


@pytest.mark.parametrize(
    ("lines", "expected", "reason"),
    [
        (
            ("Ik doe dit door:", "- het aanstellen van twintig coaches;"),
            ["intention firm -"],
            "how it is done is a list of deeds",
        ),
        (
            ("# Vervolg", "- Publicatie van de regeling in de Staatscourant (mei 2025)."),
            ["intention firm 2025-05-31"],
            "under a heading that plans, an item with a time of its own",
        ),
        (
            ("In 2026 zal ik:", "- de wet evalueren;"),
            ["intention firm 2026-12-31"],
            "an infinitive that looks like a plural verb",
        ),
        (
            ("Dit betekent dat ik:", "- in 2026 een loket open."),
            ["intention firm 2026-12-31"],
            "the item ends the clause of the line above it",
        ),
        (
            ("Voor de zomer ontvangt uw Kamer:", "- de evaluatie van de Jeugdwet;"),
            ["toezegging firm 2025-05-31"],
            "the items are what is sent; the line only opens them",
        ),
        (
            ("# Planning 2025-2026", "- Voorjaar 2026: tussenevaluatie aan de Kamer"),
            ["toezegging firm 2026-05-31"],
            "what goes to the Kamer in a planning",
        ),
        (("In 2024 is het volgende bereikt:", "- een verlaging van de premie;"), [], "what was reached"),
        (("De commissie bestaat uit:", "- een voorzitter en vier leden;"), [], "a description"),
    ],
)
def test_items_by_the_line_above_them(lines: tuple[str, ...], expected: list[str], reason: str) -> None:
    found = commitments(letter_of(*lines))
    assert [f"{c.kind} {c.strength} {c.deadline_end or '-'}" for c in found] == expected, reason


@pytest.mark.parametrize(
    ("heads", "row", "expected", "reason"),
    [
        (
            ("Wat", "Wie", "Wanneer"),
            ("Afspraken maken over stikstofruimte", "provincies", "voor 1 juli 2025"),
            ["announcement third_party 2025-06-30"],
            "who and when stand beside it",
        ),
        (
            ("Product", "Oplevering"),
            ("Handboek veilig vervoer", "oktober 2025"),
            ["intention government 2025-10-31"],
            "a thing beside the time it is done",
        ),
        (
            ("Wetsvoorstel", "Beoogde inwerkingtreding"),
            ("Wet seksuele misdrijven", "1 juli 2026"),
            ["intention government 2026-07-01"],
            "the head with «beoogd» is that of the time",
        ),
        (
            ("Onderwerp", "Verwacht"),
            ("Brief over de toekomst van de huisartsenpost", "Q2 2025"),
            ["toezegging government 2025-06-30"],
            "a letter in a planning is promised to parliament",
        ),
        (
            ("Actielijn", "Resultaat 2024", "Vervolg 2025"),
            ("Werving", "Er zijn 300 mensen geworven.", "Werving van nog eens 400 mensen"),
            ["intention government -"],
            "the column of what follows",
        ),
        (("Gemeente", "Inwoners"), ("Delft", "104.000"), [], "nothing is promised"),
        (("Maatregel", "Stand 2024"), ("Nieuwe fietspaden", "412 km"), [], "a table of measures"),
    ],
)
def test_cells_by_the_heads_of_their_table(
    heads: tuple[str, ...], row: tuple[str, ...], expected: list[str], reason: str
) -> None:
    found = commitments(table_of(heads, row))
    assert [f"{c.kind} {c.actor_type} {c.deadline_end or '-'}" for c in found] == expected, reason
