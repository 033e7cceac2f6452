"""How a promise stands on a day: what was known then, and what the calendar says."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from bookshelf import make_reading, publisher

from kamerbrief.model.links import Links
from kamerbrief.model.promise import Deadline, Promise
from kamerbrief.model.verdict import Certainty, Status, Verdict
from kamerbrief.store.query import ask

PROMISED, LATER, LAST = (
    make_reading("a", "Ik herstel de sluis. | 2024-06-30", "Ik bezie de kade.", day=date(2023, 12, 1)),
    make_reading("b", day=date(2024, 5, 1)),
    make_reading("c", day=date(2025, 3, 1)),
)


def links(first: Status, last: Status, moved_to: date | None = None) -> Links:
    def verdict(commitment: str, report: str, status: Status) -> Verdict:
        return Verdict(commitment, report, status, Certainty.INFERRED, "")

    deadlines = [Deadline("p0", 0, PROMISED.document_id, date(2024, 6, 30), "30 juni 2024", 0, False)]
    if moved_to:
        slipped = (moved_to - date(2024, 6, 30)).days
        deadlines.append(Deadline("p0", 1, LATER.document_id, moved_to, "later", slipped, True))
    return Links(
        promises=(Promise("p0", "", "ca0", ("ca0",)), Promise("p1", "", "ca1", ("ca1",))),
        deadlines=tuple(deadlines),
        verdicts=(
            verdict("ca0", LATER.document_id, first),
            verdict("ca0", LAST.document_id, last),
            verdict("ca1", LATER.document_id, Status.NOT_REPORTED),
            verdict("ca1", LAST.document_id, Status.NOT_REPORTED),
        ),
    )


Stand = Callable[..., Path]


@pytest.fixture(scope="module")
def stand(tmp_path_factory: pytest.TempPathFactory) -> Stand:
    """A warehouse in which the two later letters say this, made once for all days that it is asked for."""

    @cache
    def made(first: Status, last: Status, moved_to: date | None = None) -> Path:
        told = links(first, last, moved_to)
        return publisher(tmp_path_factory.mktemp("stand"))(PROMISED, LATER, LAST, links=told)

    return made


DONE, GOES_ON, SILENT = Status.FULFILLED, Status.ONGOING, Status.NOT_REPORTED


@pytest.mark.parametrize(
    ("first", "last", "moved_to", "day", "status", "schedule"),
    [
        (GOES_ON, DONE, None, "2024-01-15", "no_later_document", "on_time"),  # nothing was said yet
        (GOES_ON, DONE, None, "2024-06-01", "ongoing", "due_soon"),
        (GOES_ON, DONE, None, "2024-06-30", "ongoing", "due_soon"),  # its last day is not too late
        (GOES_ON, DONE, None, "2024-07-01", "ongoing", "overdue"),
        (GOES_ON, DONE, None, "2025-03-01", "fulfilled", "fulfilled"),
        (
            DONE,
            SILENT,
            None,
            "2025-04-01",
            "fulfilled",
            "fulfilled",
        ),  # silence after the report takes nothing back
        (SILENT, SILENT, None, "2024-05-02", "not_reported", "on_time"),
        (Status.POSTPONED, SILENT, date(2024, 12, 31), "2024-07-01", "postponed", "on_time"),
        (Status.POSTPONED, SILENT, date(2024, 12, 31), "2024-04-30", "no_later_document", "on_time"),
        (Status.POSTPONED, SILENT, date(2024, 12, 31), "2025-01-01", "postponed", "overdue"),
        (Status.DROPPED, SILENT, None, "2025-01-01", "dropped", "dropped"),
    ],
)
def test_the_stand_is_that_of_the_day(
    stand: Stand,
    first: Status,
    last: Status,
    moved_to: date | None,
    day: str,
    status: str,
    schedule: str,
) -> None:
    row = ask(
        stand(first, last, moved_to),
        "select status, schedule, first_deadline from commitment_status_on($day) where commitment_id = 'ca0'",
        {"day": day},
    ).rows
    assert row == [(status, schedule, date(2024, 6, 30))]


def test_before_the_letter_there_is_no_promise(stand: Stand) -> None:
    warehouse = stand(DONE, DONE)
    assert ask(warehouse, "select * from commitment_status_on('2023-11-30')").rows == []


def test_silence_says_how_far_was_looked(stand: Stand) -> None:
    warehouse = stand(DONE, DONE)
    row = ask(
        warehouse,
        "select schedule, later_documents, silent_documents, looked_until from standing"
        " where commitment_id = 'ca1'",
    ).rows
    assert row == [("no_deadline", 2, 2, date(2025, 3, 1))]
    assert ask(warehouse, "select commitment_id from silent").rows == [("ca1",)]
