"""The widget on somebody else's site: another origin, with styles that would spoil anything they reach."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.chat import Chat
from tests.browser.conftest import PHONE, Server
from tests.web.world import SUGGESTIONS, WELCOME

HTML = (Path(__file__).parent / "site.html").read_text(encoding="utf-8")


@pytest.fixture
def site(server: Server) -> Iterator[str]:
    """The address of a site with our snippet, and a strict content policy under /strict."""

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            if self.path == "/strict":
                ours = server.address
                policy = f"default-src 'none'; script-src {ours}; connect-src {ours}; frame-src {ours}"
                self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            html = HTML.replace("%SERVER%", server.address)
            self.wfile.write((html if self.path != "/strict" else html.replace("style>", "template>")).encode())

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    yield f"http://localhost:{http.server_address[1]}"
    http.shutdown()
    http.server_close()


def launch(page: Page) -> None:
    page.locator("juru-chat .launch").click()
    expect(page.locator("juru-chat .open iframe")).to_be_visible()


def chat(page: Page) -> Chat:
    return Chat(page.frame_locator("juru-chat iframe"))


def test_nothing_is_loaded_until_it_is_wanted(page: Page, site: str) -> None:
    page.goto(site)
    expect(page.get_by_role("button", name="Buka obrolan")).to_be_visible()
    expect(page.locator("juru-chat iframe")).to_have_count(0)


def test_greets_and_can_be_told_not_to(page: Page, site: str) -> None:
    page.goto(site)
    expect(page.locator("juru-chat .say")).to_have_text(WELCOME)
    page.get_by_role("button", name="Tutup sapaan").click()
    page.reload()
    page.wait_for_timeout(1_600)
    expect(page.locator("juru-chat .say")).to_have_count(0)


def test_opens_chats_and_closes(page: Page, site: str) -> None:
    page.goto(site)
    launch(page)
    talk = chat(page)
    expect(talk.messages).to_have_text([WELCOME])
    expect(talk.input).to_be_focused()
    talk.ask(SUGGESTIONS[0])
    page.keyboard.press("Escape")
    expect(page.locator("juru-chat iframe")).to_be_hidden()
    expect(page.get_by_role("button", name="Buka obrolan")).to_be_focused()


def test_history_is_kept_on_the_next_page(page: Page, site: str) -> None:
    """Playwright's profiles give third-party frames no storage, as private windows do: the harder case."""
    page.goto(site)
    launch(page)
    expect(chat(page).messages).to_have_text([WELCOME])
    chat(page).ask("makan 25rb")
    page.goto(site + "/menu")
    launch(page)
    expect(chat(page).mine).to_have_text(["makan 25rb"])


def test_a_dot_tells_of_answers_that_came_meanwhile(page: Page, site: str) -> None:
    page.goto(site)
    launch(page)
    talk = chat(page)
    expect(talk.messages).to_have_text([WELCOME])
    talk.say("lama")
    page.locator("juru-chat .launch").click()
    expect(page.locator("juru-chat .dot")).to_have_text("1")
    expect(page.get_by_role("button", name="Buka obrolan (1 ada pesan baru)")).to_be_visible()
    launch(page)
    expect(page.locator("juru-chat .dot")).to_be_hidden()


def test_the_styles_of_the_site_stay_outside(page: Page, site: str) -> None:
    page.goto(site)
    button = page.locator("juru-chat .launch")
    look = button.evaluate(
        "node => { const s = getComputedStyle(node); return [s.borderTopWidth, s.backgroundColor, s.margin] }"
    )
    assert look == ["0px", "rgb(52, 64, 168)", "0px"]


def test_works_under_a_strict_content_policy(chromium_page: Page, site: str) -> None:
    chromium_page.goto(site + "/strict")
    launch(chromium_page)
    expect(chat(chromium_page).messages).to_have_text([WELCOME])
    box = chromium_page.locator("juru-chat .launch").bounding_box()
    assert box
    assert (box["width"], box["height"]) == (60, 60)


@pytest.fixture
def chromium_page(chromium, browse: Callable[..., BrowserContext]) -> Iterator[Page]:  # type: ignore[no-untyped-def]
    """A page whose complaints are not ours: the strict site blocks its own inline styles, and says so."""
    context = chromium.new_context(locale="id-ID")
    yield context.new_page()
    context.close()


class TestOnAPhone:
    @pytest.fixture
    def phone(self, browse: Callable[..., BrowserContext]) -> Page:
        return browse(PHONE).new_page()

    def test_is_a_sheet_over_everything(self, phone: Page, site: str) -> None:
        phone.goto(site)
        launch(phone)
        phone.wait_for_timeout(300)
        box = phone.locator("juru-chat iframe").bounding_box()
        assert box == {"x": 0, "y": 0, "width": 360, "height": 740}
        expect(phone.locator("juru-chat .launch")).to_be_hidden()
        assert phone.evaluate("getComputedStyle(document.documentElement).overflow") == "hidden"
        expect(chat(phone).messages).to_have_text([WELCOME])
        chat(phone).where.get_by_role("button", name="Tutup obrolan").click()
        expect(phone.locator("juru-chat iframe")).to_be_hidden()
        assert phone.evaluate("getComputedStyle(document.documentElement).overflow") != "hidden"


class TestWhereItMayBe:
    @pytest.fixture
    def server(self, tmp_path: Path) -> Iterator[Server]:
        server = Server(f"sqlite:///{tmp_path / 'juru.db'}", settings={"allowed_origins": ["https://toko.id"]})
        server.start()
        yield server
        server.stop()

    def test_not_on_a_site_that_is_not_allowed(self, chromium_page: Page, site: str) -> None:
        warnings: list[str] = []
        chromium_page.on("console", lambda said: warnings.append(said.text))
        chromium_page.goto(site)
        chromium_page.wait_for_timeout(500)
        expect(chromium_page.locator("juru-chat")).to_have_count(0)
        assert any("Juru: the chat" in warning for warning in warnings)


def test_an_unknown_channel_shows_no_button(chromium_page: Page, server: Server, site: str) -> None:
    chromium_page.route("**/api/web-chat/contoh", lambda route: route.fulfill(status=404, body="{}"))
    chromium_page.goto(site)
    chromium_page.wait_for_timeout(300)
    expect(chromium_page.locator("juru-chat")).to_have_count(0)


def test_says_nothing_to_a_frame_that_does_not_listen_yet(page: Page, site: str) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if "postMessage" in message.text else None)
    page.goto(site)
    launch(page)
    expect(page.frame_locator("juru-chat iframe").locator("textarea")).to_be_focused()
    assert complaints == []
