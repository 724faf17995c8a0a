"""Takes the pictures of docs/screenshots: `python -m tests.browser.pictures`."""

import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.chat import Chat
from tests.browser.conftest import DESKTOP, PHONE, Server, launch_chromium
from tests.browser.test_widget import HTML
from tests.web.world import EMAIL, PASSWORD

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"


def take_all() -> None:
    server = Server(f"sqlite:///{tempfile.mkdtemp()}/juru.db")
    server.start()
    with sync_playwright() as started:
        browser = launch_chromium(started)
        chat_on_desktop(open_page(browser), server)
        chat_on_phone(open_page(browser, PHONE, "dark"), server)
        widget(open_page(browser), server)
        sign_in_and_home(open_page(browser), server)
        browser.close()
    server.stop()


def open_page(browser: Browser, device: dict[str, Any] = DESKTOP, scheme: str = "light") -> Page:
    return browser.new_context(**device, color_scheme=scheme, locale="id-ID").new_page()


def keep(page: Page, name: str) -> None:
    page.mouse.move(0, 0)
    page.wait_for_timeout(400)
    page.screenshot(path=FOLDER / f"{name}.png")


def talk(chat: Chat) -> None:
    chat.ask("dapet 120rb, makan 25rb, bensin goceng")
    chat.ask("hapus")


def chat_on_desktop(page: Page, server: Server) -> None:
    talk(Chat.open(page, server.address))
    keep(page, "chat-desktop-light")


def chat_on_phone(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("dapet 120rb, makan 25rb, bensin goceng")
    chat.ask("export")
    chat.input.blur()
    keep(page, "chat-phone-dark")


def widget(page: Page, server: Server) -> None:
    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(HTML.replace("%SERVER%", server.address).encode())

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=http.serve_forever, daemon=True).start()
    page.goto(f"http://localhost:{http.server_address[1]}")
    page.locator("juru-chat .launch").click()
    chat = Chat(page.frame_locator("juru-chat iframe"))
    expect(chat.messages).to_have_count(1)
    chat.ask("dapet 120rb, makan 25rb, bensin goceng")
    keep(page, "widget-on-a-site")
    http.shutdown()


def sign_in_and_home(page: Page, server: Server) -> None:
    page.goto(server.address + "/masuk")
    page.fill("#email", EMAIL)
    keep(page, "sign-in")
    page.fill("#password", PASSWORD)
    page.click("button.primary")
    expect(page.locator(".figures")).to_be_visible()
    keep(page, "home")
    page.goto(server.address)
    page.context.clear_cookies()
    page.goto(server.address)
    keep(page, "welcome")


if __name__ == "__main__":
    take_all()
