"""The pages over HTTP: what they show, what they refuse."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from fastapi.testclient import TestClient

from kamerbrief.refresh import summary
from kamerbrief.store.follow import Follower
from kamerbrief.web import Settings, create_app
from kamerbrief.web.routes import inside

from .conftest import DAY


def first_promise(client: TestClient, query: str = "") -> str:
    found = re.search(r"/toezegging/(\w+)", client.get(f"/{query}").text)
    assert found, f"no promise shown for {query!r}"
    return found[1]


def test_every_promise_of_the_warehouse_can_be_reached_from_the_overview(
    client: TestClient, settings: Settings
) -> None:
    with duckdb.connect(str(settings.warehouse), read_only=True) as connection:
        wanted = {row[0] for row in connection.execute("select promise_id from promises").fetchall()}
    shown: set[str] = set()
    for page in range(1, len(wanted) // 50 + 2):
        shown |= set(re.findall(r'href="/toezegging/(\w+)"', client.get(f"/?blad={page}").text))
    assert shown == wanted


def test_figures_that_moved_come_first(client: TestClient) -> None:
    sections = [
        set(re.findall(r'<td class="getal">\D*?([\d.,]+)', section))
        for page in (1, 2, 3)
        for section in client.get(f"/cijfers?blad={page}").text.split("<section")[1:]
    ]
    moved = [len(values) > 1 for values in sections]
    assert True in moved
    assert False in moved
    assert moved == sorted(moved, reverse=True)


@pytest.mark.parametrize("page", ["/", "/tijdlijn", "/brieven", "/cijfers", "/besluiten"])
def test_each_page_has_one_heading_a_language_and_its_headers(client: TestClient, page: str) -> None:
    answer = client.get(page)
    assert answer.status_code == 200
    assert answer.text.count("<h1") == 1
    assert '<html lang="nl">' in answer.text
    assert "script" not in answer.headers["content-security-policy"].replace("script-src 'self'", "")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "style=" not in answer.text  # the policy would refuse it


def test_page_terminal_and_summary_count_the_same(
    client: TestClient, settings: Settings, kamerbrief: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = re.findall(r"<strong>(\d+)</strong> ([^<]+)<", client.get("/").text)
    shown = {words: int(count) for count, words in counted}
    stand = kamerbrief("status", "--on", DAY.isoformat(), "--warehouse", settings.warehouse).out
    assert f"{shown['toezeggingen']} toezeggingen en voornemens" in stand
    for words in ("termijn verlopen", "termijn binnen 30 dagen", "niet meer gemeld"):
        # of the status only what was said until that day is known; no sample letter is of a later one
        assert f"{words} {shown[words]}" in stand.lower() or not shown[words]
    monkeypatch.setattr(summary, "date", type("Day", (date,), {"today": classmethod(lambda _: DAY)}))
    told = summary.standing_in_one_line(summary.summarize(settings.warehouse, 8, seconds=0.0))
    assert told.startswith(f"Verschillende toezeggingen: {shown['toezeggingen']}.")
    assert all(
        f"{words} {count}" in told.lower() for words, count in shown.items() if words != "toezeggingen"
    )


def test_a_decision_is_taken_back_under_the_name_of_who_does_it(
    client: TestClient, settings: Settings
) -> None:
    promise = first_promise(client)
    form = {"act": "confirm", "kind": "commitment", "object": promise, "naam": "Noor"}
    assert client.post("/besluiten", data=form, follow_redirects=False).status_code == 303
    client.cookies.clear()  # somebody else's browser
    page = client.get("/besluiten").text
    assert 'name="naam" required' in page and 'type="hidden" name="naam"' not in page
    [decision] = settings.ledger.read().decisions
    assert client.post(f"/besluiten/{decision.id}/terug", data={"naam": " "}).status_code == 400
    client.post(f"/besluiten/{decision.id}/terug", data={"naam": "Sanne"})
    assert [d.by for d in settings.ledger.read().decisions] == ["Noor", "Sanne"]


def test_the_words_stand_marked_on_their_page(client: TestClient) -> None:
    page = client.get(f"/toezegging/{first_promise(client)}").text
    marked = re.search(r'src="(/brief/\w+/pagina/\d+\.png)\?merk=(\w+)"', page)
    assert marked
    with_mark = client.get(f"{marked[1]}?merk={marked[2]}")
    without = client.get(marked[1])
    assert with_mark.headers["content-type"] == "image/png"
    assert with_mark.content[:8] == b"\x89PNG\r\n\x1a\n"
    assert with_mark.content != without.content


def test_search_finds_other_forms_of_a_word_and_nothing_for_nonsense(client: TestClient) -> None:
    assert "/toezegging/" in client.get("/?zoek=gemeente").text
    assert "/toezegging/" not in client.get("/?zoek=qwertyuiop").text


def test_what_a_person_types_is_text_not_markup_or_sql(client: TestClient) -> None:
    answer = client.get(
        "/", params={"zoek": "<script>x</script>'; drop table promises; --", "status": "' or 1=1"}
    )
    assert answer.status_code == 200
    assert "<script>x" not in answer.text
    assert client.get("/").text.count("/toezegging/") > 5


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/toezegging/p0000000000000000", 404),
        ("/brief/d0000000000000000", 404),
        ("/brief/../../etc/passwd", 404),
        ("/static/../app.py", 404),
        ("/grafiek/x.svg", 404),
        ("/uitvoer/toezeggingen.exe", 404),
        ("/nergens", 404),
    ],
)
def test_what_is_not_there_is_told_in_dutch(client: TestClient, address: str, status: int) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert "Traceback" not in answer.text


def test_no_path_leads_out_of_the_corpus(tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    outside = tmp_path / "geheim.pdf"
    outside.write_bytes(b"x")
    (corpus / "brief.pdf").write_bytes(b"x")
    (corpus / "link.pdf").symlink_to(outside)
    assert inside(corpus, "brief.pdf") == (corpus / "brief.pdf").resolve()
    for stated in ("../geheim.pdf", str(outside), "link.pdf", "weg.pdf", "."):
        assert inside(corpus, stated) is None, stated


def test_a_post_from_elsewhere_is_refused_and_writes_nothing(client: TestClient, settings: Settings) -> None:
    for headers in (
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "", "origin": "https://elders.example"},
    ):
        assert client.post("/besluiten", data={"act": "confirm"}, headers=headers).status_code == 403
    assert not settings.ledger.path.exists()


def test_an_unknown_host_is_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "kwaad.example"}).status_code == 421


def test_without_a_warehouse_the_page_says_what_to_do(tmp_path: Path) -> None:
    app = create_app(Settings(tmp_path / "geen.duckdb", tmp_path, frozenset({"testserver"})))
    with TestClient(app) as client:
        answer = client.get("/")
    assert answer.status_code == 503
    assert "kamerbrief refresh" in answer.text


def test_exports_hold_the_chosen_rows_and_no_names(client: TestClient) -> None:
    total = int(re.search(r">(\d+) toezegging", client.get("/?soort=intention").text)[1])  # type: ignore[index]
    text = client.get("/uitvoer/toezeggingen.csv?soort=intention").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(rows) == total
    assert "sender_name" not in rows[0]
    named = client.get("/uitvoer/toezeggingen.csv?soort=intention&namen=true").content.decode("utf-8-sig")
    assert "sender_name" in named.splitlines()[0]

    sheet = zipfile.ZipFile(io.BytesIO(client.get("/uitvoer/toezeggingen.xlsx").content))
    words = sheet.read("xl/sharedStrings.xml").decode()
    for head in ("Omschrijving", "Vindplaats", "Stand van zaken"):
        assert head in words


def test_parquet_and_json_say_the_same_as_the_table(client: TestClient, tmp_path: Path) -> None:
    file = tmp_path / "x.parquet"
    file.write_bytes(client.get("/uitvoer/toezeggingen.parquet").content)
    numbers = {row[0] for row in duckdb.sql(f"select promise_id from '{file}'").fetchall()}
    entities = client.get("/uitvoer/toezeggingen.json").json()["value"]
    assert {entity["Nummer"] for entity in entities} == numbers
    assert {entity["Status"] for entity in entities} <= {
        "Openstaand",
        "Voldaan",
        "Deels Voldaan",
        "Vervallen",
    }


def test_a_new_snapshot_is_seen_without_a_restart_and_an_open_one_stays_whole(settings: Settings) -> None:
    follower = Follower(settings.warehouse)
    try:
        with follower.cursor() as before:
            count = before.execute("select count(*) from promises").fetchone()
            fresh = settings.warehouse.with_name("new.duckdb")
            with duckdb.connect(str(fresh)) as connection:
                connection.execute("create table promises as select 1 as promise_id")
            fresh.replace(settings.warehouse)
            assert follower.rows("select count(*) as n from promises") == [{"n": 1}]
            assert before.execute("select count(*) from promises").fetchone() == count
    finally:
        follower.close()
