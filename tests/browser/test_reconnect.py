"""Restarts, lost lines, lost answers: nothing a person wrote is lost, nothing is doubled."""

import json

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.chat import Chat
from tests.browser.conftest import Server

_WAIT = 25_000  # milliseconds: the page waits up to 15 s between its tries


def test_messages_written_while_the_server_is_down_arrive_once(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("ulang sebelum")
    server.stop()
    chat.say("ulang satu")
    chat.say("ulang dua")
    expect(page.locator("#banner")).to_contain_text("Tidak tersambung")
    server.start()
    expect(chat.answers).to_have_count(4, timeout=_WAIT)
    expect(chat.mine).to_have_text(["ulang sebelum", "ulang satu", "ulang dua"])
    expect(page.locator(".message.pending")).to_have_count(0)
    expect(page.locator("#banner")).to_be_hidden(timeout=_WAIT)
    page.reload()
    expect(chat.mine).to_have_text(["ulang sebelum", "ulang satu", "ulang dua"])


def test_also_when_the_tab_was_closed_meanwhile(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("ulang sebelum")
    page.route("**/messages", lambda route: route.abort())
    chat.say("ulang nanti")
    expect(page.locator(".message.pending")).to_have_count(1)
    page.goto("about:blank")
    page.unroute("**/messages")
    chat = Chat.open(page, server.address)
    expect(chat.mine).to_have_text(["ulang sebelum", "ulang nanti"])
    expect(chat.answers).to_have_count(3)


def test_a_lost_answer_doubles_nothing(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    lost = []

    def lose_the_first(route: Route) -> None:
        if route.request.method == "POST" and not lost:
            lost.append(route.fetch())  # the server has it …
            route.abort()  # … but the browser never hears so
        else:
            route.fallback()

    page.route("**/messages", lose_the_first)
    chat.say("ulang sekali")
    expect(chat.answers).to_have_count(2, timeout=_WAIT)
    expect(page.locator(".message.pending")).to_have_count(0)
    expect(chat.mine).to_have_text(["ulang sekali"])
    page.reload()
    expect(chat.mine).to_have_text(["ulang sekali"])


def test_an_answer_given_while_away_is_shown_on_return(page: Page, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("ulang sebelum")
    chat.say("lama")
    expect(page.locator("#typing")).to_be_visible()
    server.stop()
    server.start()
    expect(chat.answers).to_have_count(3, timeout=_WAIT)
    expect(chat.mine).to_have_text(["ulang sebelum", "lama"])
    assert "Exception in ASGI application" not in caplog.text  # an open stream is no error of a stopping server


def test_a_full_disk_keeps_the_message_and_says_so(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    full = {"status": 507, "content_type": "application/json", "body": json.dumps({"error": "StorageFull", "text": "Penuh"})}
    page.route("**/messages", lambda route: route.fulfill(**full) if route.request.method == "POST" else route.fallback())
    chat.say("ulang aman")
    expect(page.locator(".message.pending .state")).to_contain_text("Ruang simpan di server penuh")
    page.unroute_all()
    expect(chat.answers).to_have_count(2, timeout=_WAIT)


def test_an_old_unsent_message_waits_for_the_person(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    page.route("**/messages", lambda route: route.abort())
    chat.say("ulang kemarin")
    page.evaluate(
        """() => {
          const key = Object.keys(localStorage).find((name) => name.includes(":out:"));
          const entry = JSON.parse(localStorage[key]);
          localStorage[key] = JSON.stringify({ ...entry, at: entry.at - 7 * 3600 * 1000 });
        }"""
    )
    page.goto("about:blank")
    page.unroute_all()
    chat = Chat.open(page, server.address)
    expect(page.locator(".message.failed .state")).to_contain_text("Belum terkirim")
    expect(chat.answers).to_have_count(1)
    page.get_by_role("button", name="Coba lagi").click()
    expect(chat.answers).to_have_count(2)


def test_without_a_stream_answers_still_come(page: Page, server: Server) -> None:
    page.route("**/events?*", lambda route: route.abort())
    chat = Chat.open(page, server.address)
    chat.say("lama")
    expect(chat.answers).to_have_count(2, timeout=_WAIT)


def test_a_chat_that_is_switched_off_says_so(page: Page, server: Server) -> None:
    page.route("**/api/web-chat/**", lambda route: route.fulfill(status=404, body='{"error": "NotFound"}'))
    page.goto(f"{server.address}/chat/contoh")
    expect(page.locator("#banner")).to_contain_text("sudah tidak tersedia")
    expect(page.locator("#text")).to_be_disabled()
