"""The chat page in a real browser: writing, reading, buttons, files, clearing."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.chat import Chat
from tests.browser.conftest import Server
from tests.web.teller import ASK, BOOKED
from tests.web.world import KEY, SUGGESTIONS, WELCOME

_DISTANCE = "n => n.scrollHeight - n.scrollTop - n.clientHeight"


def test_welcome_and_suggestions_greet_a_newcomer(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    expect(chat.messages).to_have_text([WELCOME])
    expect(page.locator(".chip")).to_have_text(list(SUGGESTIONS))
    page.locator(".chip").first.click()
    expect(chat.mine).to_have_text([SUGGESTIONS[0]])
    expect(page.locator("#suggestions")).to_be_hidden()


def test_enter_sends_and_shift_enter_makes_a_line(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.input.press_sequentially("makan 25rb")
    chat.input.press("Shift+Enter")
    chat.input.press_sequentially("bensin 20rb")
    chat.input.press("Enter")
    expect(chat.mine).to_have_text(["makan 25rb\nbensin 20rb"])
    expect(chat.input).to_have_value("")
    expect(chat.answers).to_have_count(2)


def test_an_empty_message_is_not_sent(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    expect(page.locator("#send")).to_be_disabled()
    chat.input.fill("   \n ")
    chat.input.press("Enter")
    expect(chat.mine).to_have_count(0)


def test_bold_is_bold_and_nothing_else_is_markup(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    answer = chat.ask("dapet 120rb")
    expect(answer.locator("strong").first).to_have_text("+Rp120.000")
    assert answer.locator(".text").inner_text().replace("\n", "") == BOOKED.replace("*", "").replace("\n", "")
    evil = "<img src=x onerror=alert(1)> <script>alert(2)</script> 3 * 5 * 2"
    answer = chat.ask(evil)
    expect(answer.locator(".text")).to_have_text(evil)
    expect(page.locator("#log img, #log script")).to_have_count(0)
    expect(answer.locator("strong")).to_have_count(0)


def test_what_a_visitor_types_stays_as_typed(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("*tebal* <b>x</b>")
    expect(chat.mine.last).to_have_text("*tebal* <b>x</b>")


def test_progress_bars_are_drawn(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    bar = chat.ask("dapet 120rb").locator(".text-bar")
    expect(bar).to_have_text("▓▓▓▓▓▓░░░░")
    assert bar.evaluate("node => node.style.getPropertyValue('--full')") == "60%"


def test_typing_shows_while_juru_thinks(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.say("lama")
    expect(page.locator("#typing")).to_be_visible()
    expect(chat.answers).to_have_count(2)
    expect(page.locator("#typing")).to_be_hidden()


def test_a_confirmation_is_pressed_once(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    question = chat.ask("hapus")
    expect(question.locator(".text")).to_have_text(ASK.replace("*", ""))
    button = page.get_by_role("button", name="Ya, hapus")
    # Twice in one breath, as impatient thumbs do.
    button.evaluate("node => { node.click(); node.click(); }")
    expect(chat.answers.last).to_have_text(re.compile("^Sudah dihapus"))
    expect(chat.mine).to_have_text(["hapus", "Ya, hapus"])
    expect(page.locator(".choice")).to_have_count(0)


def test_pictures_are_shown_and_enlarged(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    answer = chat.ask("grafik")
    expect(answer.locator(".shown.loaded")).to_be_visible()
    answer.locator(".shown").click()
    expect(page.locator("#picture-dialog")).to_be_visible()
    assert page.locator("#picture-image").evaluate("image => image.decode().then(() => image.naturalWidth)") == 800
    page.keyboard.press("Escape")
    expect(page.locator("#picture-dialog")).to_be_hidden()


def test_files_are_downloaded_under_their_name(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    card = chat.ask("export").locator(".file")
    expect(card).to_contain_text("18 kB")
    with page.expect_download() as download:
        card.click()
    assert download.value.suggested_filename == "laporan november.xlsx"
    assert Path(download.value.path()).stat().st_size == 18_432


def test_history_is_there_after_a_reload(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("makan 25rb")
    page.reload()
    expect(chat.mine).to_have_text(["makan 25rb"])
    expect(page.locator(".day span")).to_have_text("Hari ini")


def test_visitors_do_not_see_each_other(browse: Callable[..., BrowserContext], server: Server) -> None:
    Chat.open(browse().new_page(), server.address).ask("rahasia 25rb")
    other = Chat.open(browse().new_page(), server.address)
    expect(other.messages).to_have_text([WELCOME])


def test_a_link_opens_a_thread_and_leaves_the_own_one_alone(page: Page, server: Server) -> None:
    Chat.open(page, server.address).ask("punyaku 25rb")
    page.goto("about:blank")
    linked = Chat.open(page, server.address, f"/chat/{KEY}#visitor=contoh-bang-jali")
    linked.ask("punya bang jali 20rb")
    page.goto("about:blank")
    own = Chat.open(page, server.address)
    expect(own.mine).to_have_text(["punyaku 25rb"])


def test_two_tabs_show_the_same(browse: Callable[..., BrowserContext], server: Server) -> None:
    context = browse()
    one, two = (Chat.open(context.new_page(), server.address) for _ in range(2))
    one.ask("makan 25rb")
    expect(two.mine).to_have_text(["makan 25rb"])
    expect(two.answers).to_have_count(2)


def test_clearing_asks_first(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.ask("makan 25rb")
    page.locator("#clear").click()
    page.get_by_role("button", name="Batal").click()
    expect(chat.mine).to_have_count(1)
    page.locator("#clear").click()
    page.get_by_role("button", name="Bersihkan", exact=True).click()
    expect(chat.messages).to_have_text([WELCOME])
    expect(page.locator(".chip").first).to_be_visible()
    page.reload()
    expect(chat.messages).to_have_text([WELCOME])


def test_a_turn_that_failed_can_be_sent_again(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.say("gagal")
    expect(page.locator(".message.in.failed .state")).to_contain_text("Belum terproses", timeout=20_000)
    expect(page.get_by_role("button", name="Coba lagi")).to_be_visible()


def test_a_message_too_long_can_be_changed(page: Page, server: Server) -> None:
    chat = Chat.open(page, server.address)
    chat.say("x" * 70_000)
    expect(page.locator(".state.bad")).to_contain_text("terlalu panjang")
    page.get_by_role("button", name="Ubah").click()
    expect(chat.mine).to_have_count(0)
    chat.ask("makan 25rb")


class TestScrolling:
    def fill(self, page: Page, server: Server, count: int = 12) -> Chat:
        chat = Chat.open(page, server.address)
        for number in range(count):
            chat.ask(f"ulang {number}\n\n\n.")
        return chat

    def distance(self, page: Page) -> float:
        return float(page.locator("#scroller").evaluate(_DISTANCE))

    def test_follows_the_end(self, page: Page, server: Server) -> None:
        chat = self.fill(page, server)
        assert self.distance(page) < 2
        chat.ask("grafik")
        expect(page.locator(".shown.loaded")).to_be_visible()
        page.wait_for_function(f"({_DISTANCE})(document.querySelector('#scroller')) < 2")

    def test_leaves_a_reader_alone_and_says_that_there_is_more(
        self, browse: Callable[..., BrowserContext], server: Server
    ) -> None:
        context = browse()
        page, other = context.new_page(), context.new_page()
        self.fill(page, server)
        page.bring_to_front()
        page.locator("#scroller").evaluate("n => n.scrollTo(0, 200)")
        pill = page.locator("#to-end")
        expect(pill).to_be_visible()
        Chat.open(other, server.address).ask("makan 25rb")
        page.bring_to_front()
        expect(pill).to_contain_text("Pesan baru")
        assert page.locator("#scroller").evaluate("n => n.scrollTop") == 200
        pill.click()
        expect(pill).to_be_hidden()
        assert self.distance(page) < 2

    def test_older_ones_load_without_a_jump(self, page: Page, server: Server) -> None:
        chat = self.fill(page, server, 30)
        page.reload()
        expect(chat.messages).to_have_count(50)
        mark = page.locator("#log .message").nth(3).element_handle()
        page.locator("#scroller").evaluate("n => n.scrollTo(0, 100)")
        before = mark.bounding_box()
        expect(chat.messages).to_have_count(61)  # and the welcome, now that the beginning is reached
        after = mark.bounding_box()
        assert before
        assert after
        assert abs(before["y"] - after["y"]) < 2


class TestAccess:
    def test_by_keyboard_alone(self, page: Page, server: Server) -> None:
        chat = Chat.open(page, server.address)
        expect(chat.input).to_be_focused()
        page.keyboard.type("hapus")
        page.keyboard.press("Enter")
        expect(page.locator(".choice").first).to_be_visible()
        for _ in range(30):
            page.keyboard.press("Shift+Tab")
            if page.locator(".choice").first.evaluate("n => n === document.activeElement"):
                break
        page.keyboard.press("Enter")
        expect(chat.answers.last).to_have_text(re.compile("^Sudah dihapus"))

    def test_names_and_roles(self, page: Page, server: Server) -> None:
        Chat.open(page, server.address)
        expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
        for name in ("Kirim", "Bersihkan obrolan", "Ganti terang/gelap"):
            expect(page.get_by_role("button", name=name, exact=True)).to_have_count(1)
        expect(page.get_by_role("textbox", name="Pesan")).to_be_visible()

    def test_times_are_those_of_the_workspace(self, browse: Callable[..., BrowserContext], server: Server) -> None:
        page = browse(timezone_id="America/New_York").new_page()
        chat = Chat.open(page, server.address)
        chat.ask("makan 25rb")
        shown = page.locator(".message.in time")
        said = datetime.fromisoformat(shown.get_attribute("datetime") or "")
        jakarta = (said.hour + 7) % 24
        expect(shown).to_have_text(f"{jakarta:02}.{said.minute:02}")

    def test_the_theme_is_switched_and_kept(self, page: Page, server: Server) -> None:
        Chat.open(page, server.address)
        root = page.locator("html")
        expect(root).to_have_attribute("data-theme", "light")
        page.get_by_role("button", name="Ganti terang/gelap").click()
        expect(root).to_have_attribute("data-theme", "dark")
        page.reload()
        expect(root).to_have_attribute("data-theme", "dark")
