"""The warehouse: built new, whole, read-only, and true to what was kept."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from bookshelf import BOX, Publish, make_reading

from kamerbrief.links import link
from kamerbrief.model.figure import Figure, Unit
from kamerbrief.model.links import Links
from kamerbrief.model.promise import Promise
from kamerbrief.model.verdict import Certainty, Change, ChangeWhat, Status, Verdict
from kamerbrief.store.build import build, failed_checks, stamp_of
from kamerbrief.store.places import Places
from kamerbrief.store.query import NoAnswer, ask
from kamerbrief.store.statements import statements


def figure(value: str, **more: Any) -> Figure:
    return Figure(
        id="f1",
        sentence_id="sa0",
        start=0,
        end=5,
        text="Ik zo",
        page=1,
        boxes=(BOX,),
        rule_id="figure.test",
        value=Decimal(value),
        unit=Unit.EUR,
        **more,
    )


def test_every_finding_comes_out_as_it_went_in(publish: Publish) -> None:
    reading = make_reading("a", "Ik zorg voor een brug. | 2025-06-30", day=date(2024, 5, 1))
    reading = reading.model_copy(update={"figures": (figure("4900000.25", value_high=Decimal("5000000")),)})
    warehouse = publish(reading, links=link([reading]))
    row = ask(warehouse, "select value, value_high, sentence, char_start, char_end, boxes from figures").rows[
        0
    ]
    assert row == (
        Decimal("4900000.25"),
        Decimal("5000000.00"),
        "Ik zorg voor een brug.",
        0,
        5,
        [{"page": 1, "x0": 72.0, "top": 90.5, "x1": 300.0, "bottom": 102.0}],
    )
    assert ask(warehouse, "select date, date_edtf, date_source, pages from documents").rows == [
        (date(2024, 5, 1), "2024-05-01", "page", 1)
    ]
    assert ask(warehouse, "select quote, deadline_end, promise_id is not null from commitments").rows == [
        ("Ik zorg voor een brug.", date(2025, 6, 30), True)
    ]
    assert failed_checks(warehouse) == {}


@pytest.mark.parametrize("status", ["duplicate", "replaced", "removed", "failed"])
def test_what_does_not_count_has_a_row_but_no_findings(publish: Publish, status: str) -> None:
    readings = make_reading("a", "Ik zorg voor een brug."), make_reading("b", "Ik zorg voor een brug.")
    warehouse = publish(*readings, links=link(readings[:1]), aside={"b.pdf": status})
    assert ask(warehouse, "select file, status from documents").rows == [("a.pdf", "read"), ("b.pdf", status)]
    for table in ("sentences", "commitments", "document_texts"):
        assert ask(warehouse, f"select distinct document_id from {table}").rows == [
            (readings[0].document_id,)
        ]
    assert failed_checks(warehouse) == {}


def test_a_document_of_thousands_of_pages_is_held_whole(publish: Publish) -> None:
    """Its kept reading alone is a sixth of the memory that others keep to, and is held more than once."""
    many = 60_000
    reading = make_reading("a", *(f"Ik zorg voor brug {number} aan de kade." for number in range(many)))
    small = make_reading("b", "Ik zorg voor een brug.")
    warehouse = publish(small, reading)
    rows = ask(warehouse, "select count(*) from commitments group by document_id order by 1").rows
    assert rows == [(1,), (many,)]


def test_an_empty_corpus_makes_an_empty_warehouse(publish: Publish) -> None:
    warehouse = publish()
    for table in ask(warehouse, "show tables").rows:
        if table[0] != "stamp":
            assert ask(warehouse, f"select count(*) from {table[0]}").rows == [(0,)]
    assert stamp_of(warehouse) == "stamp"


def test_the_file_is_read_only_and_a_reader_keeps_what_it_opened(publish: Publish) -> None:
    warehouse = publish(make_reading("a", "Ik zorg voor een brug."))
    assert warehouse.stat().st_mode & 0o222 == 0
    with duckdb.connect(str(warehouse), read_only=True) as reader:
        publish(make_reading("a", "Ik zorg voor een brug."), make_reading("b", "Ik kom met een sluis."))
        assert reader.execute("select count(*) from documents").fetchall() == [(1,)]
    assert ask(warehouse, "select count(*) from documents").rows == [(2,)]


def test_a_build_that_fails_leaves_the_old_warehouse(
    publish: Publish, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    warehouse = publish(make_reading("a", "Ik zorg voor een brug."))
    before = warehouse.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kamerbrief.store.build.put_in_place", full)
    with pytest.raises(OSError):
        build(Places(warehouse), [], [], "other")
    assert warehouse.read_bytes() == before
    assert not list(tmp_path.glob(".staging*"))


@pytest.mark.parametrize("content", [b"", b"no database"])
def test_a_file_that_is_no_warehouse_has_no_stamp_and_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "k.duckdb"
    path.write_bytes(content)
    assert stamp_of(path) is None


def test_a_change_is_a_row_with_both_values(publish: Publish) -> None:
    readings = make_reading("a", "Ik geef geld."), make_reading("b")
    links = Links(
        promises=(Promise("p1", "Ik geef geld.", "ca0", ("ca0",)),),
        verdicts=(
            Verdict(
                "ca0",
                readings[1].document_id,
                Status.PARTLY,
                Certainty.STATED,
                "minder geld",
                Change(ChangeWhat.AMOUNT, "4900000", "4600000", stated=False),
            ),
        ),
    )
    warehouse = publish(*readings, links=links)
    assert ask(warehouse, "select change_what, change_from, change_to, change_stated from changed").rows == [
        ("amount", "4900000", "4600000", False)
    ]
    assert ask(warehouse, "select decided_by from commitment_status").rows == [("rule",)]


def test_a_broken_link_is_found_by_the_checks(publish: Publish) -> None:
    links = Links(verdicts=(Verdict("nobody", "nowhere", Status.PARTLY, Certainty.STATED, ""),))
    failed = failed_checks(publish(make_reading("a", "Ik zorg voor een brug."), links=links))
    assert sum(failed.values()) == 2  # the verdict without ends, and the commitment without a promise


@pytest.mark.parametrize("answer", statements("answers"), ids=lambda s: s.name)
def test_every_saved_question_has_an_answer(one_letter: Path, answer: Any) -> None:
    ask(one_letter, answer.sql)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("selct 1", "geen geldige SQL"),
        ("select * from brieven", "bestaat niet"),
        ("select colour from documents", "Deze kolom bestaat niet"),
        ("delete from documents", "alleen om te lezen"),
        ("select * from read_csv('/etc/hosts')", "buiten het bestand"),
        ("attach 'other.duckdb'", "buiten het bestand"),
        ("copy documents to 'x.csv'", "buiten het bestand"),
        ("set enable_external_access = true", "niet gelukt"),
    ],
)
def test_a_question_that_can_not_be_answered_says_why(one_letter: Path, question: str, said: str) -> None:
    with pytest.raises(NoAnswer, match=said):
        ask(one_letter, question)


def test_without_a_warehouse_it_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NoAnswer, match="kamerbrief refresh"):
        ask(tmp_path / "geen.duckdb", "select 1")
