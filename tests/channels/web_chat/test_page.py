"""The chat page and the widget's script as browsers get them: headers, escaping, addresses."""

import json
import re
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from juru.channels.web_chat import assets
from juru.channels.web_chat.embedding import card_headers, page_headers
from juru.channels.web_chat.page import chat_page
from juru.channels.web_chat.texts import LANGUAGES
from juru.conversation.message import WebChannel
from tests.channels.web_chat.conftest import API
from tests.web.world import KEY, open_world

STATIC = Path(assets.__file__).parent / "static"


def channel(*origins: str) -> WebChannel:
    return WebChannel(1, "k", "Toko", "Halo", "id", "Asia/Jakarta", allowed_origins=origins)


def policy(*origins: str) -> str:
    return page_headers(channel(*origins))["Content-Security-Policy"]


class TestHeaders:
    def test_nothing_inline_and_nothing_from_elsewhere(self, client: TestClient) -> None:
        answer = client.get(f"/chat/{KEY}")
        rules = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in rules
        assert "unsafe" not in rules
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "X-Frame-Options" not in answer.headers

    def test_any_site_may_frame_an_open_chat(self) -> None:
        assert policy().endswith("frame-ancestors *")

    def test_else_only_the_sites_named(self) -> None:
        assert policy("https://toko.id/", "https://a.id:8443").endswith(
            "frame-ancestors 'self' https://toko.id https://a.id:8443"
        )

    @pytest.mark.parametrize("broken", ["*", "https://a.id; script-src *", "javascript:1", "https://a.id\r\nX: y", "null"])
    def test_a_setting_that_is_no_origin_opens_nothing(self, broken: str) -> None:
        assert policy(broken).endswith("frame-ancestors 'self'")
        assert "Access-Control-Allow-Origin" not in card_headers(channel(broken), broken)

    def test_the_card_is_shared_with_allowed_sites_only(self) -> None:
        site = "https://toko.id"
        assert card_headers(channel(), site)["Access-Control-Allow-Origin"] == "*"
        assert card_headers(channel(site), site)["Access-Control-Allow-Origin"] == site
        assert "Access-Control-Allow-Origin" not in card_headers(channel(site), "https://lain.id")

    def test_threads_are_shared_with_no_other_site(self, client: TestClient) -> None:
        answer = client.get(f"{API}/messages", headers={"Origin": "https://lain.id"})
        assert "Access-Control-Allow-Origin" not in answer.headers


class TestPage:
    def test_every_byte_is_escaped(self, tmp_path: Path) -> None:
        evil = "</script><script>alert('1')</script>\"'&"
        settings = {"name": evil, "welcome": evil, "suggestions": [evil]}
        world = open_world(f"sqlite:///{tmp_path / 'evil.db'}", settings=settings)
        try:
            html = TestClient(world.app).get(f"/chat/{KEY}").text
        finally:
            world.close()
        assert "<script>alert" not in html
        boot = re.search(r'<script type="application/json" id="boot">(.*?)</script>', html, re.S)
        assert boot
        assert json.loads(boot[1])["welcome"] == evil

    def test_speaks_the_language_of_its_workspace(self) -> None:
        english = WebChannel(1, "shop", "Shop", "Hi", "en", "Asia/Jakarta")
        html = bytes(chat_page(english, embedded=True).body).decode()
        assert '<html lang="en">' in html
        assert 'placeholder="Write a message…"' in html
        assert "Tulis pesan" not in html

    def test_no_inline_scripts_or_styles(self, client: TestClient) -> None:
        html = client.get(f"/chat/{KEY}").text
        assert not re.search(r"\sstyle=|\son\w+=|<style|javascript:", html)

    def test_unknown_chat_is_a_friendly_page(self, client: TestClient) -> None:
        answer = client.get("/chat/tidak-ada", headers={"Accept": "text/html"})
        assert answer.status_code == 404
        assert "<h1>Halaman tidak ditemukan</h1>" in answer.text

    def test_every_file_it_names_is_there_and_lasts(self, client: TestClient) -> None:
        html = client.get(f"/chat/{KEY}").text
        addresses = set(re.findall(r'(?:src|href)="(/[^"]+)"', html))
        assert len(addresses) > 10
        for address in addresses:
            answer = client.get(address)
            assert answer.status_code == 200, address
            if address.startswith("/static/chat/"):
                assert "immutable" in answer.headers["Cache-Control"]

    def test_every_module_is_preloaded(self, client: TestClient) -> None:
        html = client.get(f"/chat/{KEY}").text
        imported = {name for path in STATIC.glob("*.js") for name in re.findall(r'from "\./(\w+)\.js"', path.read_text())}
        assert all(f"/{name}.js" in html for name in imported)

    @pytest.mark.parametrize("path", ["..%2froutes.py", "%2e%2e/routes.py", "nothing.js", ""])
    def test_no_way_out_of_the_static_folder(self, client: TestClient, path: str) -> None:
        assert client.get(f"/static/chat/{assets.VERSION}/{path}").status_code == 404


class TestScripts:
    def test_never_make_html_from_text(self) -> None:
        for path in STATIC.glob("*.js"):
            assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", path.read_text()), path

    def test_widget_is_for_all_sites(self, client: TestClient) -> None:
        answer = client.get("/widget.js")
        assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert "javascript" in answer.headers["Content-Type"]

    def test_both_languages_say_everything(self) -> None:
        assert LANGUAGES["id"].keys() == LANGUAGES["en"].keys()

    def test_every_word_they_use_is_in_the_table(self) -> None:
        used = {
            word
            for path in STATIC.glob("*.js")
            if path.name != "widget.js"
            for word in re.findall(r"(?:texts|#words)\.(\w+)", path.read_text())
        }
        assert used <= LANGUAGES["id"].keys()
