"""The digest: what happened since a day, and that nothing did."""

import subprocess
import sys
from datetime import date, timedelta

import pytest

from kamerbrief.digest import as_html, as_markdown, collect
from kamerbrief.store.follow import Follower
from kamerbrief.web import Settings

TODAY = date.today()


@pytest.fixture
def rows_of(settings: Settings):  # type: ignore[no-untyped-def]
    follower = Follower(settings.warehouse)
    yield follower.rows
    follower.close()


def test_all_is_new_on_the_day_it_was_read_and_nothing_the_day_after(rows_of) -> None:  # type: ignore[no-untyped-def]
    everything = collect(rows_of, TODAY - timedelta(days=1), TODAY)
    total = rows_of("select count(*) as n from promise_overview", {})[0]["n"]
    assert len(everything.sections["new"]) == total
    tomorrow = TODAY + timedelta(days=1)
    nothing = collect(rows_of, tomorrow, tomorrow, "bestaat niet")
    assert nothing.empty
    assert "Niets nieuws" in as_markdown(nothing)
    assert "Niets nieuws" in as_html(nothing)


def test_a_deadline_is_due_before_its_day_and_overdue_after(rows_of) -> None:  # type: ignore[no-untyped-def]
    row = rows_of(
        "select promise_id, due as deadline from promise_overview where due is not null"
        " order by due desc limit 1",
        {},
    )[0]
    day = row["deadline"]
    before = collect(rows_of, day - timedelta(days=20), day - timedelta(days=10))
    after = collect(rows_of, day - timedelta(days=10), day + timedelta(days=1))
    assert row["promise_id"] in {r["promise_id"] for r in before.sections["due"]}
    assert row["promise_id"] in {r["promise_id"] for r in after.sections["overdue"]}


def test_words_of_a_letter_cannot_become_markup(rows_of) -> None:  # type: ignore[no-untyped-def]
    made = collect(rows_of, TODAY - timedelta(days=1), TODAY)
    hostile = made.sections["new"][0] | {"summary": "<b>a</b> [x](http://y) *z*"}
    made = type(made)(made.since, made.day, None, {**made.sections, "new": (hostile,)})
    assert "&lt;b&gt;" in as_html(made)
    assert r"\[x\]" in as_markdown(made)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["digest", "--since", "gisteren"], 2, "is geen dag"),
        (["digest", "--since", "2026-01-01", "--warehouse", "weg.duckdb"], 3, "kamerbrief refresh"),
        (["decide", "dans", "c1"], 2, "kan niet"),
        (["decide", "bevestig", "c1"], 2, "--naam"),
        (["serve", "--corpus", "weg"], 2, "bestaat niet"),
    ],
)
def test_mistakes_are_told_in_a_sentence(arguments: list[str], code: int, said: str, tmp_path) -> None:  # type: ignore[no-untyped-def]
    done = subprocess.run(
        [sys.executable, "-m", "kamerbrief", *arguments], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == code
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_decide_on_the_command_line_shows_in_sql_and_can_be_taken_back(settings: Settings) -> None:
    def run(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "kamerbrief", *arguments, "--warehouse", str(settings.warehouse)],
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    follower = Follower(settings.warehouse)
    sql = "select commitment_id, strength from commitments order by commitment_id limit 1"
    commitment, strength = follower.rows(sql)[0].values()
    other = "exploratory" if strength != "exploratory" else "firm"
    said = run("decide", "wijzig", commitment, "--zet", f"strength={other}", "--naam", "Ada")
    assert follower.rows(sql)[0]["strength"] == other
    assert "Ada" in run("decide", "lijst")
    run("decide", "terug", said.split("besluit ")[1].split(".")[0], "--naam", "Ada")
    assert follower.rows(sql)[0]["strength"] == strength
    follower.close()


def test_a_promise_is_known_by_the_number_that_lists_show(settings: Settings) -> None:
    follower = Follower(settings.warehouse)
    promise, quote = follower.rows(
        "select promise_id, quote from promise_overview where commitment_id is not null order by all limit 1"
    )[0].values()
    follower.close()
    for arguments in (["why", promise], ["decide", "bevestig", promise, "--naam", "Ada"]):
        done = subprocess.run(
            [sys.executable, "-m", "kamerbrief", *arguments, "--warehouse", str(settings.warehouse)],
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
    assert settings.ledger.read().decisions[0].about.quote == quote
