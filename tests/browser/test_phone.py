"""The chat on a small phone in the dark: fits, can be hit with a thumb, reads well."""

from playwright.sync_api import Page, expect

from tests.browser.chat import Chat
from tests.browser.conftest import Server
from tests.web.world import EMAIL, PASSWORD

_OVERFLOW = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
_SMALL = """() => [...document.querySelectorAll("button, a, summary, input:not([type=hidden]), textarea")]
  .filter((node) => node.offsetParent && (node.offsetWidth < 44 || node.offsetHeight < 44))
  .map((node) => `${node.id || node.className || node.textContent} ${node.offsetWidth}×${node.offsetHeight}`)"""


def test_chat_fits_and_can_be_hit(phone: Page, server: Server) -> None:
    chat = Chat.open(phone, server.address)
    assert phone.evaluate(_SMALL) == []
    chat.ask("dapet 120rb, makan 25rb, bensin goceng")
    chat.ask("grafik")
    chat.ask("export")
    chat.ask("hapus")
    chat.say("satukatapanjangsekalitanpaspasi" * 12)
    expect(chat.answers).to_have_count(6)
    assert phone.evaluate(_SMALL) == []
    assert not phone.evaluate(_OVERFLOW)
    widest = phone.locator("#log .bubble").evaluate_all("all => Math.max(...all.map(n => n.getBoundingClientRect().right))")
    assert widest <= 360


def test_the_dark_is_dark_from_the_first_paint(phone: Page, server: Server) -> None:
    Chat.open(phone, server.address)
    expect(phone.locator("html")).to_have_attribute("data-theme", "dark")
    red = phone.evaluate("getComputedStyle(document.querySelector('#scroller')).backgroundColor.match(/\\d+/)[0]")
    assert int(red) < 40


def test_a_keyboard_does_not_hide_the_input(phone: Page, server: Server) -> None:
    chat = Chat.open(phone, server.address)
    chat.ask("makan 25rb")
    phone.set_viewport_size({"width": 360, "height": 400})  # what interactive-widget=resizes-content does
    box = chat.input.bounding_box()
    assert box
    assert box["y"] + box["height"] <= 400
    gap = phone.locator("#scroller").evaluate("n => n.scrollHeight - n.scrollTop - n.clientHeight")
    assert gap < 2


def test_pages_fit_too(phone: Page, server: Server) -> None:
    for path in ("/", "/masuk", "/tidak-ada"):
        phone.goto(server.address + path)
        assert not phone.evaluate(_OVERFLOW), path
        assert phone.evaluate(_SMALL) == [], path
    phone.goto(server.address + "/masuk")
    phone.fill("#email", EMAIL)
    phone.fill("#password", PASSWORD)
    phone.get_by_role("button", name="Masuk", exact=True).click()
    expect(phone.locator(".figures")).to_be_visible()
    assert not phone.evaluate(_OVERFLOW)
    assert phone.evaluate(_SMALL) == []
    phone.locator(".menu summary").click()
    phone.get_by_role("link", name="Ganti kata sandi").click()
    assert not phone.evaluate(_OVERFLOW)
