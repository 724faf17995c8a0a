"""Signing in, the home page and the account in a real browser."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Server
from tests.web.world import EMAIL, PASSWORD


def sign_in(page: Page, server: Server, password: str = PASSWORD) -> None:
    page.goto(server.address + "/masuk")
    page.get_by_label("E-mail").fill(EMAIL)
    page.get_by_label("Kata sandi", exact=True).fill(password)
    page.get_by_role("button", name="Masuk", exact=True).click()


def test_signed_out_one_can_try_the_chat(page: Page, server: Server) -> None:
    page.goto(server.address)
    page.get_by_role("link", name="Bang Jali, sopir ojol").click()
    expect(page).to_have_url(server.address + "/chat/contoh#visitor=contoh-bang-jali")
    expect(page.locator("#log")).to_have_attribute("aria-busy", "false")


def test_signing_in_shows_the_month(page: Page, server: Server) -> None:
    sign_in(page, server)
    expect(page.get_by_role("heading", name="Halo, Rina")).to_be_visible()
    expect(page.locator(".figure .income")).to_have_text("+Rp3.500.000")
    expect(page.get_by_role("img", name="Pemasukan dan pengeluaran per hari, November 2026")).to_be_visible()


def test_a_wrong_password_is_told_kindly(page: Page, server: Server) -> None:
    sign_in(page, server, "salah sekali")
    expect(page.get_by_role("alert")).to_contain_text("belum cocok")
    expect(page.get_by_label("E-mail")).to_have_value(EMAIL)
    expect(page.get_by_label("Kata sandi", exact=True)).to_be_focused()


def test_the_password_can_be_looked_at(page: Page, server: Server) -> None:
    page.goto(server.address + "/masuk")
    page.get_by_label("Kata sandi", exact=True).fill("abc")
    page.get_by_role("button", name="Tampilkan kata sandi").click()
    expect(page.get_by_label("Kata sandi", exact=True)).to_have_attribute("type", "text")


def test_the_password_is_changed(page: Page, server: Server) -> None:
    sign_in(page, server)
    page.locator(".menu summary").click()
    page.get_by_role("link", name="Ganti kata sandi").click()
    page.get_by_label("Kata sandi sekarang").fill(PASSWORD)
    page.get_by_label("Kata sandi baru", exact=True).fill("teh manis tiap sore")
    page.get_by_label("Ulangi kata sandi baru").fill("teh manis tiap sore")
    page.get_by_role("button", name="Simpan").click()
    expect(page.get_by_role("status")).to_contain_text("sudah diganti")


def test_signing_out(page: Page, server: Server) -> None:
    sign_in(page, server)
    page.locator(".menu summary").click()
    page.get_by_role("button", name="Keluar").click()
    expect(page.get_by_role("link", name="Masuk")).to_be_visible()


def test_the_language_is_switched_and_kept(page: Page, server: Server) -> None:
    page.goto(server.address + "/masuk")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(server.address + "/masuk")
    expect(page.get_by_role("button", name="Sign in", exact=True)).to_be_visible()
    page.goto(server.address)
    expect(page.locator("h1")).to_have_text("Keep your books by chatting")


def test_the_snippet_is_copied(page: Page, server: Server) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    sign_in(page, server)
    page.get_by_role("button", name="Salin").click()
    expect(page.get_by_role("button", name="Tersalin")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == f'<script src="{server.address}/widget.js" data-channel="contoh" async></script>'
