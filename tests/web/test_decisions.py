"""Decisions from the page: they win, they stay, they can be taken back, and nobody's is lost."""

import re
from concurrent.futures import ThreadPoolExecutor

import pytest
from fastapi.testclient import TestClient

from kamerbrief.store.places import Places
from kamerbrief.store.query import ask
from kamerbrief.web import Settings, create_app

from .conftest import CORPUS, refresh
from .test_pages import first_promise


def commitment_of(settings: Settings, promise: str) -> str:
    rows = ask(
        settings.warehouse, f"select commitment_id from promise_overview where promise_id = '{promise}'"
    ).rows
    return str(rows[0][0])


def decide(client: TestClient, promise: str, commitment: str, **fields: str) -> int:
    form = {
        "act": "confirm",
        "kind": "commitment",
        "object": commitment,
        "naam": "Noor",
        "terug": f"/toezegging/{promise}",
        **fields,
    }
    return client.post("/besluiten", data=form, follow_redirects=False).status_code


def one(settings: Settings, sql: str) -> object:
    return ask(settings.warehouse, sql).rows[0][0]


def test_a_correction_wins_and_outlives_a_refresh(client: TestClient, settings: Settings) -> None:
    promise = first_promise(client, "?soort=intention")
    commitment = commitment_of(settings, promise)
    assert (
        decide(client, promise, commitment, act="correct", change_kind="target", noot="zie de bijlage") == 303
    )
    kind = f"select kind from commitments where commitment_id = '{commitment}'"
    assert one(settings, kind) == "target"
    for page in (f"/toezegging/{promise}", "/besluiten"):
        shown = client.get(page).text
        assert "Noor" in shown
        history = shown.split('<table class="kaarten">')[1].split("</table>")[0]
        assert "gewijzigd: soort: doel" in history and "kind" not in history
    refresh(CORPUS, Places(settings.warehouse))
    assert one(settings, kind) == "target"
    assert one(settings, "select decided_by from decisions") == "Noor"


def test_a_rejected_promise_is_gone_everywhere_and_comes_back_when_undone(
    client: TestClient, settings: Settings
) -> None:
    promise = first_promise(client, "?soort=intention")
    commitment = commitment_of(settings, promise)
    before = one(settings, "select count(*) from commitments")
    assert decide(client, promise, commitment, act="reject") == 303
    for table in ("commitments", "commitment_status", "evidence", "events"):
        assert one(settings, f"select count(*) from {table} where commitment_id = '{commitment}'") == 0
    decision = one(settings, "select decision_id from decisions")
    answer = client.post(f"/besluiten/{decision}/terug", data={"naam": "Sem"}, follow_redirects=False)
    assert answer.status_code == 303
    assert one(settings, "select count(*) from commitments") == before
    assert one(settings, "select count(*) from decisions") == 2


def test_a_verdict_can_be_corrected_and_its_sentence_chosen(client: TestClient, settings: Settings) -> None:
    rows = ask(
        settings.warehouse,
        "select commitment_id, reported_in, c.promise_id from commitment_status join commitments as c"
        " using (commitment_id) where status = 'not_reported' limit 1",
    ).rows
    if not rows:
        pytest.skip("the sample letters leave no promise unmentioned")
    commitment, report, promise = map(str, rows[0])
    sentence = one(settings, f"select min(sentence_id) from sentences where document_id = '{report}'")
    about = {"kind": "status", "brief": report}
    assert decide(client, promise, commitment, **about, act="evidence", zin=str(sentence)) == 303
    assert decide(client, promise, commitment, **about, act="correct", change_status="fulfilled") == 303
    where = f"commitment_id = '{commitment}' and reported_in = '{report}'"
    assert one(settings, f"select status from commitment_status where {where}") == "fulfilled"
    assert one(settings, f"select decided_by from commitment_status where {where}") == "Noor"
    assert (
        one(
            settings,
            f"select sentence_id from evidence where commitment_id = '{commitment}'"
            f" and document_id = '{report}' and rank = 1",
        )
        == sentence
    )
    official = f"""select "Status" from register.toezeggingen where "Nummer" = '{promise}'"""
    assert one(settings, official) == "Voldaan"


def test_the_second_of_two_conflicting_edits_is_told(client: TestClient, settings: Settings) -> None:
    promise = first_promise(client)
    commitment = commitment_of(settings, promise)
    assert decide(client, promise, commitment, naam="Noor") == 303
    answer = client.post(
        "/besluiten",
        data={"act": "reject", "kind": "commitment", "object": commitment, "naam": "Sem", "gezien": ""},
    )
    assert answer.status_code == 409
    assert "Noor" in answer.text
    assert one(settings, "select count(*) from decisions") == 1


def test_half_a_form_is_told_and_writes_nothing(client: TestClient, settings: Settings) -> None:
    promise = first_promise(client)
    commitment = commitment_of(settings, promise)
    for fields in ({"naam": ""}, {"act": "correct"}, {"act": "merge"}, {"act": "dance"}, {"object": "cx"}):
        assert decide(client, promise, commitment, **fields) == 400, fields
    assert not settings.ledger.path.exists()


def test_clerks_at_once_while_a_refresh_runs_lose_nothing(settings: Settings) -> None:
    with TestClient(create_app(settings), headers={"sec-fetch-site": "same-origin"}) as client:
        numbers = re.findall(r'href="/toezegging/(\w+)"', client.get("/").text)[:12]
        pairs = [(promise, commitment_of(settings, promise)) for promise in numbers]
        with ThreadPoolExecutor(5) as pool:
            runs = [pool.submit(refresh, CORPUS, Places(settings.warehouse))]
            answers = [
                pool.submit(decide, client, promise, commitment, naam=f"clerk {number % 3}")
                for number, (promise, commitment) in enumerate(pairs)
            ]
            assert [answer.result() for answer in answers] == [303] * len(pairs)
            for run in runs:
                run.result()
    assert one(settings, "select count(*) from decisions where not lost") == len(pairs)
