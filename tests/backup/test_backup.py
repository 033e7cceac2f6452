"""A copy goes out and comes back: nothing newer is lost, nothing strange is let in."""

import json
import zipfile
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from kamerbrief.backup import NoBackup, pack, restore
from kamerbrief.commands.restore import restore as restore_command
from kamerbrief.decisions import Ledger
from kamerbrief.doctor import Level, kept
from kamerbrief.model.decision import Act, Anchor, Decision, ObjectKind
from kamerbrief.store.places import Places
from kamerbrief.store.query import ask

START = datetime(2026, 3, 1, tzinfo=UTC)


def places_of(archive: Path) -> Places:
    return Places(archive / "warehouse" / "kamerbrief.duckdb")


def decision(archive: Path, number: int, kind: str = "target") -> Decision:
    sha, quote, page, identifier = ask(
        places_of(archive).warehouse,
        "select sha256, quote, page, commitment_id from commitments inner join documents using (document_id)"
        " order by commitment_id limit 1",
    ).rows[0]
    return Decision(
        id=f"b{number}",
        at=START + timedelta(days=number),
        by="A. Brug",
        act=Act.CORRECT,
        about=Anchor(kind=ObjectKind.COMMITMENT, sha256=sha, quote=quote, page=page, id=identifier),
        changes={"kind": kind},
    )


def test_the_whole_way_after_a_loss(archive: Path) -> None:
    places, corpus, copy = places_of(archive), archive / "corpus", archive / "copy.zip"
    ledger = Ledger(places.decisions)
    ledger.append(decision(archive, 1))
    sidecar = corpus / "later" / "2023-10-02_kades.toml"
    sidecar.write_text('subject = "Kades"\n')
    runs = places.runs.read_bytes()
    pack(corpus, places, copy)
    for lost in (places.decisions, places.runs, places.files, sidecar):
        lost.unlink()
    assert restore_command(copy, corpus, places.warehouse) == 0
    assert [d.id for d in ledger.read().decisions] == ["b1"]
    assert sidecar.read_text() == 'subject = "Kades"\n'
    assert places.runs.read_bytes() == runs
    changed = ask(places.warehouse, "select decided_by from commitments where kind = 'target'").rows
    assert changed == [("A. Brug",)]  # the snapshot was published with what came back


def test_newer_decisions_stay_and_keep_the_last_word(archive: Path) -> None:
    places, copy = places_of(archive), archive / "copy.zip"
    ledger = Ledger(places.decisions)
    kinds = ((1, "target"), (2, "toezegging"), (3, "target"))
    first, second, third = (decision(archive, number, kind) for number, kind in kinds)
    ledger.append(first)
    ledger.append(second)
    pack(archive / "corpus", places, copy)
    places.decisions.unlink()
    ledger.append(third)
    done = restore(copy, archive / "corpus", places)
    assert (done.decisions.added, done.decisions.present) == (2, 1)
    assert ledger.read().decisions == (first, second, third)
    again = restore(copy, archive / "corpus", places)
    assert again.decisions.added == 0 and ledger.read().decisions == (first, second, third)


def test_a_decision_that_both_have_otherwise_stays_as_it_is(archive: Path) -> None:
    places, copy = places_of(archive), archive / "copy.zip"
    ledger = Ledger(places.decisions)
    ledger.append(decision(archive, 1, "target"))
    pack(archive / "corpus", places, copy)
    places.decisions.unlink()
    ours = decision(archive, 1, "intention")
    ledger.append(ours)
    assert restore(copy, archive / "corpus", places).decisions.conflicts == ("b1",)
    assert ledger.read().decisions == (ours,)


def test_a_line_that_cannot_be_read_is_set_aside_by_a_merge_and_the_doctor_is_content(archive: Path) -> None:
    places, copy = places_of(archive), archive / "copy.zip"
    Ledger(places.decisions).append(decision(archive, 1))
    pack(archive / "corpus", places, copy)
    places.decisions.write_text('{"half\n')
    [broken] = [finding for finding in kept.decisions(places) if finding.level is Level.BROKEN]
    assert "kamerbrief restore" in broken.remedy
    assert restore(copy, archive / "corpus", places).decisions.set_aside == 1
    ledger = Ledger(places.decisions)
    contents = ledger.read()
    assert len(contents.decisions) == 1 and not contents.unreadable
    assert ledger.set_aside.read_text() == '{"half\n'
    assert not [finding for finding in kept.decisions(places) if finding.level is Level.BROKEN]


def test_a_sidecar_that_staff_changed_since_stays(archive: Path) -> None:
    places, corpus, copy = places_of(archive), archive / "corpus", archive / "copy.zip"
    sidecar = corpus / "2022-11-18_sluizen.toml"
    sidecar.write_text("old = 1\n")
    pack(corpus, places, copy)
    sidecar.write_text("new = 1\n")
    assert restore(copy, corpus, places).sidecars_kept == (str(sidecar),)
    assert sidecar.read_text() == "new = 1\n"


@pytest.mark.parametrize("name", ["corpus/../../x.toml", "/etc/x.toml", "corpus/x.py"])
def test_a_copy_cannot_write_outside_the_corpus(name: str, archive: Path) -> None:
    copy = archive / "copy.zip"
    with zipfile.ZipFile(copy, "w") as made:
        sums = {name: sha256(b"x").hexdigest()}
        made.writestr("inhoud.json", json.dumps({"made_at": "nu", "sha256": sums}))
        made.writestr(name, b"x")
    with pytest.raises(NoBackup, match="er is niets veranderd"):
        restore(copy, archive / "corpus", places_of(archive))


@pytest.mark.parametrize("cut", [0, 10, 200])
def test_a_copy_that_is_cut_off_changes_nothing(cut: int, archive: Path) -> None:
    places, copy = places_of(archive), archive / "copy.zip"
    Ledger(places.decisions).append(decision(archive, 1))
    pack(archive / "corpus", places, copy)
    copy.write_bytes(copy.read_bytes()[:cut])
    places.decisions.unlink()
    with pytest.raises(NoBackup, match="er is niets veranderd"):
        restore(copy, archive / "corpus", places)
    assert not places.decisions.exists()
