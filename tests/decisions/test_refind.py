"""A decision finds its object again after a re-reading, or is listed as lost; it is never guessed."""

from datetime import UTC, datetime

import pytest

from kamerbrief.decisions import Candidate, refind, take_effect
from kamerbrief.decisions.effect import standing
from kamerbrief.model.decision import Act, Anchor, Decision, ObjectKind

OLD, NEW = "a" * 64, "b" * 64
QUOTE = "Voor 1 juli 2027 herstel ik de zes bruggen over de Oude Vaart."


def decide(identifier: str = "d1", **fields: object) -> Decision:
    about = Anchor(kind=ObjectKind.COMMITMENT, sha256=OLD, quote=QUOTE, page=3, id="c1")
    return Decision.model_validate(
        {
            "id": identifier,
            "at": datetime(2026, 5, 1, tzinfo=UTC),
            "by": "Noor",
            "act": Act.CONFIRM,
            "about": about,
            **fields,
        }
    )


def candidate(identifier: str, sha: str = OLD, quote: str = QUOTE, page: int = 3) -> Candidate:
    return Candidate(identifier, ObjectKind.COMMITMENT, sha, quote, page)


@pytest.mark.parametrize(
    ("today", "found", "reason"),
    [
        ([candidate("c1", quote="Iets heel anders.")], "c1", "the id alone is enough when it still exists"),
        ([candidate("c9")], "c9", "same words, same file, new id"),
        ([candidate("c9", quote=QUOTE.replace("bruggen", "brug-\ngen"))], "c9", "hyphenation is no change"),
        (
            [candidate("c9", quote=QUOTE.replace("zes", "zes2"), page=4)],
            "c9",
            "a mark stuck to a word",
        ),
        ([candidate("c9", sha=NEW, page=1)], "c9", "another printing of the letter"),
        ([candidate("c9", page=2), candidate("c8", page=3)], "c8", "said twice: the page tells which"),
        ([candidate("c9", sha=NEW), candidate("c8", sha=NEW)], None, "two answers are no answer"),
        ([candidate("c9", quote="In 2028 sluit ik de sluis bij Weerdam.")], None, "other words"),
        ([], None, "gone"),
    ],
)
def test_refind(today: list[Candidate], found: str | None, reason: str) -> None:
    result = refind([decide()], today)
    assert result.ids.get("d1") == found, reason
    assert [d.id for d in result.lost] == ([] if found else ["d1"])


def test_the_last_word_counts_and_a_note_decides_nothing() -> None:
    decisions = [
        decide("d1"),
        decide("d2", act=Act.REJECT, by="Sem"),
        decide("d3", act=Act.NOTE, note="nog eens nagaan", by="Ada"),
    ]
    (effect,) = take_effect(decisions, {d.id: "c1" for d in decisions})
    assert (effect.rejected, effect.confirmed, effect.by, effect.notes) == (
        True,
        False,
        "Sem",
        ["nog eens nagaan"],
    )


def test_an_undo_can_be_undone() -> None:
    first, undo = decide("d1"), decide("d2", act=Act.UNDO, undoes="d1")
    redo = decide("d3", act=Act.UNDO, undoes="d2")
    assert standing([first, undo]) == []
    assert standing([first, undo, redo]) == [first]
