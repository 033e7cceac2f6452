"""The decisions file loses nothing: not to a second writer, not to a cut line."""

import multiprocessing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import ValidationError

from kamerbrief.decisions import Conflict, Ledger
from kamerbrief.model.decision import Act, Anchor, Decision, ObjectKind

SHA = "a" * 64


def decision(identifier: str, by: str = "Noor", about: str = "c1", **fields: object) -> Decision:
    return Decision.model_validate(
        {
            "id": identifier,
            "at": datetime(2026, 3, 1, 9, 0, tzinfo=UTC),
            "by": by,
            "act": Act.CONFIRM,
            "about": Anchor(
                kind=ObjectKind.COMMITMENT, sha256=SHA, quote=f"Ik herstel brug {about}.", page=2, id=about
            ),
            **fields,
        }
    )


def _append_many(path: Path, writer: str, count: int) -> None:
    for number in range(count):
        Ledger(path).append(decision(f"{writer}{number}", by=writer, about=f"{writer}{number}"))


def test_two_processes_at_once_both_keep_every_line(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_append_many, args=(path, name, 40)) for name in ("a", "b")]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    contents = Ledger(path).read()
    assert not contents.unreadable
    assert {d.id for d in contents.decisions} == {f"{w}{n}" for w in "ab" for n in range(40)}


def test_a_cut_line_is_kept_and_told_and_the_next_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    Ledger(path).append(decision("one"))
    path.write_bytes(path.read_bytes() + b'{"id": "half')
    Ledger(path).append(decision("two"))
    contents = Ledger(path).read()
    assert [d.id for d in contents.decisions] == ["one", "two"]
    assert contents.unreadable == ((2, '{"id": "half'),)


def test_the_second_of_two_conflicting_decisions_is_told_and_writes_nothing(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "decisions.jsonl")
    ledger.append(decision("first", by="Noor"))
    before = ledger.path.read_bytes()
    with pytest.raises(Conflict, match="Noor"):
        ledger.append(decision("second", by="Sem", act=Act.REJECT))
    assert ledger.path.read_bytes() == before
    ledger.append(decision("second", by="Sem", act=Act.REJECT), seen="first")
    assert [d.id for d in ledger.read().decisions] == ["first", "second"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"act": Act.CORRECT}, "a correction without a field corrects nothing"),
        (
            {"act": Act.CORRECT, "changes": {"status": "fulfilled"}},
            "only a verdict has a status",
        ),
        ({"act": Act.UNDO}, "an undo must name what it takes back"),
        ({"by": ""}, "a decision has a name under it"),
    ],
)
def test_half_a_decision_is_refused(fields: dict[str, object], reason: str) -> None:
    with pytest.raises(ValidationError):
        decision("x", **fields)
