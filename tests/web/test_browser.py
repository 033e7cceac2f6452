"""The register in a real browser: by mouse, by keyboard, without JavaScript, on a phone, for everyone."""

import re
import shutil
import threading
from collections.abc import Iterator

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from kamerbrief.store.places import Places
from kamerbrief.web import Settings

from .conftest import CORPUS, refresh

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine (Debian: chromium)")
PAGES = ["/", "/?toon=verlopen", "/tijdlijn", "/brieven", "/cijfers", "/besluiten"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, locale="nl-NL")
    page = context.new_page()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("console", lambda message: failures.append(message.text) if message.type == "error" else None)
    yield page
    context.close()
    assert failures == []


def test_find_an_overdue_promise_see_its_words_confirm_it_and_it_stays(
    page: Page, settings: Settings
) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("termijn verlopen")).click()
    first = page.locator("table.lijst tbody tr").first
    expect(first).to_contain_text("verlopen")
    first.get_by_role("link").first.click()
    picture = page.get_by_alt_text(re.compile("zin van de toezegging gemarkeerd"))
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 500
    form = page.locator("form", has=page.get_by_role("button", name="Is geen toezegging"))
    form.get_by_label("Uw naam").fill("Noor de Wit")
    form.get_by_role("button", name="Klopt").click()
    expect(page.get_by_role("status")).to_contain_text("vastgelegd")
    expect(page.get_by_role("heading", name="Besluiten van mensen")).to_be_visible()
    refresh(CORPUS, Places(settings.warehouse))
    page.reload()
    expect(page.locator("table", has_text="Noor de Wit")).to_contain_text("bevestigd")


def test_a_decision_is_taken_back_with_one_click(page: Page) -> None:
    page.goto("/")
    page.locator("table.lijst tbody a").first.click()
    form = page.locator("form", has=page.get_by_role("button", name="Is geen toezegging"))
    form.get_by_label("Uw naam").fill("Sem")
    form.get_by_role("button", name="Klopt").click()
    page.get_by_role("button", name=re.compile("Terugdraaien")).first.click()
    expect(page.get_by_role("status")).to_contain_text("teruggedraaid")
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("/besluiten")  # with decisions on it, the page still fits a phone
    expect(page.get_by_text("Sem").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_all_of_it_by_keyboard(page: Page) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Naar de inhoud")
    page.keyboard.press("Enter")
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.locator(":focus").evaluate("element => element.id || element.textContent.trim()"))
        if "zoek" in reached:
            break
    assert "zoek" in reached
    page.keyboard.type("gemeenten")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("gemeenten")


def test_it_works_without_javascript(browser: Browser, showing: str) -> None:
    context = browser.new_context(base_url=showing, java_script_enabled=False)
    page = context.new_page()
    page.goto("/")
    page.get_by_label("Soort").select_option("intention")
    page.get_by_role("button", name="Zoeken").click()
    assert "soort=intention" in page.url
    page.locator("table.lijst tbody a").first.click()
    expect(page.get_by_role("heading", name="De woorden")).to_be_visible()
    context.close()


@pytest.mark.parametrize("where", [*PAGES, "promise", "letter"])
def test_for_everyone_on_every_screen(browser: Browser, showing: str, where: str) -> None:
    """Nothing sticks out on a phone, and axe finds nothing serious, in the light scheme and the dark."""
    context = browser.new_context(
        base_url=showing, viewport={"width": 360, "height": 740}, color_scheme="light", bypass_csp=True
    )
    page = context.new_page()
    _open(page, where)
    wide, seen = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    page.set_viewport_size({"width": 1200, "height": 900})
    page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)")
    serious = _serious(page, ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    page.emulate_media(color_scheme="dark")
    serious += _serious(page, ["cat.color"])
    context.close()
    assert wide <= seen
    assert serious == []


def _serious(page: Page, tags: list[str]) -> list[tuple[str, list[str]]]:
    return [
        (violation["id"], [node["html"][:120] for node in violation["nodes"][:3]])
        for violation in Axe().run(page, options={"runOnly": tags})["violations"]
        if violation["impact"] in ("serious", "critical")
    ]


def _open(page: Page, where: str) -> None:
    if where.startswith("/"):
        page.goto(where)
        return
    page.goto("/?toon=verlopen" if where == "promise" else "/brieven")
    page.locator("table.lijst tbody a").first.click()
    page.wait_for_load_state()


def test_two_browsers_and_a_refresh_at_once_lose_nothing(
    browser: Browser, address: str, settings: Settings
) -> None:
    """Two clerks decide about promises of their own while the warehouse is made anew; a third thing, on one
    promise both have open, is told to the second of them."""
    contexts = [browser.new_context(base_url=address) for _ in range(2)]
    pages = [context.new_page() for context in contexts]
    running = threading.Thread(target=refresh, args=(CORPUS, Places(settings.warehouse)))
    running.start()
    for number, page in enumerate(pages):
        page.goto("/")
        page.locator("table.lijst tbody tr").nth(number).get_by_role("link").first.click()
        _say_it_is_right(page, f"clerk {number}")
    running.join()
    for page in pages:
        page.goto("/")
        page.locator("table.lijst tbody tr").nth(5).get_by_role("link").first.click()
    _say_it_is_right(pages[0], "clerk 0")
    form = pages[1].locator("form", has=pages[1].get_by_role("button", name="Is geen toezegging"))
    form.get_by_label("Uw naam").fill("clerk 1")
    form.get_by_role("button", name="Is geen toezegging").click()
    expect(pages[1].get_by_role("heading", level=1)).to_have_text("Iemand was u voor")
    pages[0].goto("/besluiten")
    expect(pages[0].locator("tbody tr")).to_have_count(3)
    expect(pages[0].locator("tbody")).not_to_contain_text("afgewezen")
    for context in contexts:
        context.close()


def _say_it_is_right(page: Page, name: str) -> None:
    form = page.locator("form", has=page.get_by_role("button", name="Is geen toezegging"))
    form.get_by_label("Uw naam").fill(name)
    form.get_by_role("button", name="Klopt").click()
    expect(page.get_by_role("status")).to_contain_text("vastgelegd")
