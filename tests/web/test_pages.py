"""Home, health, error pages and the files they are made of."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from juru import sample
from juru.errors import StorageFull, TooManyRequests
from juru.people import workspaces
from juru.people.sign_in import Member
from juru.skills.bookkeeping.texts_en import ENGLISH
from juru.skills.bookkeeping.texts_id import INDONESIAN
from juru.web.chart import Day, draw
from juru.web.money import rupiah, short_rupiah, signed_rupiah
from juru.web.overview import month_overview
from juru.web.texts import LANGUAGES, MONTHS
from tests.web.conftest import sign_in
from tests.web.world import World


class TestHome:
    def test_signed_out(self, client: TestClient) -> None:
        html = client.get("/").text
        assert "Catat uang semudah ngobrol" in html
        assert 'href="/chat/contoh#visitor=contoh-bang-jali"' in html
        assert 'href="/masuk"' in html

    def test_the_samples_speak_the_language_of_the_page(self, client: TestClient) -> None:
        html = client.get("/", headers={"Accept-Language": "en"}).text
        assert "Start from scratch" in html
        assert "Mulai dari nol" not in html
        named = {f"sample_{name}{part}" for name, _ in sample.CHATS for part in ("", "_body")}
        assert named <= LANGUAGES["id"].keys()

    @pytest.mark.parametrize(("language", "said"), [("id", INDONESIAN), ("en", ENGLISH)])
    def test_the_demo_is_what_the_chat_says(self, language: str, said: Mapping[str, Any]) -> None:
        head = said["recorded_many"][0].format(count=3, bos=", bos")
        foot = said["today_net"].format(income="Rp120.000", expense="Rp30.000", sign=said["plus"], net="Rp90.000")
        assert (LANGUAGES[language]["demo_head"], LANGUAGES[language]["demo_foot"]) == (head, foot)

    def test_signed_in(self, client: TestClient) -> None:
        sign_in(client)
        html = client.get("/").text
        assert "+Rp3.500.000" in html
        assert "−Rp1.894.000" in html
        assert "Ringkasan November 2026" in html
        assert "&lt;script src=&#34;" in html or '&lt;script src="' in html
        assert not re.search(r"\sstyle=|\son\w+=|<style", html)

    def test_figures_are_kept_by_no_cache(self, client: TestClient) -> None:
        assert client.get("/").headers["Cache-Control"] == "no-store"


class TestLanguage:
    def test_follows_the_browser_and_then_the_choice(self, client: TestClient) -> None:
        assert "Catat uang" in client.get("/", headers={"Accept-Language": "fr"}).text
        assert "Keep your books" in client.get("/", headers={"Accept-Language": "en-GB,en;q=0.9"}).text
        client.get("/bahasa/en")
        assert "Keep your books" in client.get("/").text

    @pytest.mark.parametrize("target", ["https://lain.id", "//lain.id", "/\\lain.id", "lain"])
    def test_leads_nowhere_else(self, client: TestClient, target: str) -> None:
        assert client.get("/bahasa/en", params={"ke": target}).headers["Location"] == "/"

    def test_both_say_everything(self) -> None:
        assert LANGUAGES["id"].keys() == LANGUAGES["en"].keys()
        assert {len(months) for months in MONTHS.values()} == {12}


class TestHealth:
    def test_is_well(self, client: TestClient) -> None:
        answer = client.get("/health")
        assert answer.status_code == 200
        assert answer.json()["status"] == "ok"

    def test_is_not(self, client: TestClient, world: World) -> None:
        world.database.close()
        world.database.engine.dispose()
        path = Path(world.database.url.removeprefix("sqlite:///"))
        path.write_bytes(b"not a database" * 100)
        for more in path.parent.glob("juru.db-*"):
            more.unlink()
        answer = client.get("/health")
        assert answer.status_code == 503
        assert answer.json()["status"] == "trouble"


class TestErrors:
    def test_a_page_for_people(self, client: TestClient) -> None:
        answer = client.get("/tidak-ada")
        assert answer.status_code == 404
        assert "<h1>Halaman tidak ditemukan</h1>" in answer.text

    def test_json_for_programs(self, client: TestClient) -> None:
        answer = client.get("/api/tidak-ada")
        assert answer.json() == {"error": "NotFound", "text": "Tidak ditemukan."}
        assert client.get("/tidak-ada", headers={"Accept": "application/json"}).json()["error"] == "NotFound"

    def test_wrong_method(self, client: TestClient) -> None:
        answer = client.post("/health")
        assert answer.status_code == 405
        assert "GET" in answer.headers["Allow"]

    def test_no_stack_trace_for_anybody(self, client: TestClient, world: World) -> None:
        def break_down() -> None:
            raise RuntimeError("secret detail")

        world.app.add_api_route("/pecah", break_down)
        answer = client.get("/pecah")
        assert answer.status_code == 500
        assert "secret" not in answer.text
        assert "Ada gangguan di server" in answer.text
        assert "Content-Security-Policy" in answer.headers

    def test_errors_keep_their_status_and_their_say(self, client: TestClient, world: World) -> None:
        def full() -> None:
            raise StorageFull

        def busy() -> None:
            raise TooManyRequests(text="Tunggu dua menit.", retry_after=120)

        world.app.add_api_route("/penuh", full)
        world.app.add_api_route("/sibuk", busy)
        assert client.get("/penuh").status_code == 507
        answer = client.get("/sibuk")
        assert (answer.status_code, answer.headers["Retry-After"]) == (429, "120")
        assert "Tunggu dua menit." in answer.text

    def test_a_form_too_large(self, client: TestClient) -> None:
        assert client.post("/masuk", data={"email": "x" * 100_000}).status_code == 413

    def test_odd_requests(self, client: TestClient) -> None:
        assert client.post("/masuk", content=b"\xff\xfe\x00", headers={"Content-Type": "multipart/form-data"}).status_code < 500
        assert client.get("/static/../../routes.py").status_code == 404
        assert client.get("/static/%2e%2e/routes.py").status_code == 404
        assert client.get("/bahasa/xx").status_code == 303


class TestFiles:
    @pytest.mark.parametrize("path", ["/favicon.ico", "/robots.txt", "/static/tokens.css", "/static/favicon.svg"])
    def test_are_there(self, client: TestClient, path: str) -> None:
        assert client.get(path).status_code == 200

    def test_the_typeface_lasts_and_has_its_licence(self, client: TestClient) -> None:
        assert "immutable" in client.get("/static/fonts/plus-jakarta-sans.woff2").headers["Cache-Control"]
        assert "SIL OPEN FONT LICENSE" in client.get("/static/fonts/LICENSE-plus-jakarta-sans.txt").text

    def test_what_is_named_exists(self, client: TestClient) -> None:
        for address in set(re.findall(r'(?:src|href)="(/static/[^"]+)"', client.get("/").text)):
            assert client.get(address).status_code == 200, address


class TestMoney:
    @pytest.mark.parametrize(("amount", "text"), [(0, "Rp0"), (1_250_000, "Rp1.250.000"), (-5_000, "−Rp5.000"), (999, "Rp999")])
    def test_rupiah(self, amount: int, text: str) -> None:
        assert rupiah(amount) == text

    def test_signed(self) -> None:
        assert [signed_rupiah(amount) for amount in (5000, 0, -5000)] == ["+Rp5.000", "Rp0", "−Rp5.000"]

    @pytest.mark.parametrize(
        ("amount", "text"), [(0, "0"), (500, "500"), (40_000, "40rb"), (1_250_000, "1,25jt"), (2_000_000_000, "2M")]
    )
    def test_short(self, amount: int, text: str) -> None:
        assert short_rupiah(amount) == text


class TestChart:
    def test_bars_stay_inside_and_keep_their_proportion(self) -> None:
        days = [Day(date(2026, 11, 1), 100_000, 0), Day(date(2026, 11, 2), 200_000, 50_000)]
        chart = draw(days, 400, 200)
        bars = [bar for column in chart.columns for bar in column.bars]
        assert [bar.kind for bar in bars] == ["income", "income", "expense"]
        assert bars[1].height == pytest.approx(2 * bars[0].height, abs=0.1)
        assert all(bar.y >= 0 and bar.y + bar.height <= chart.bottom + 0.1 for bar in bars)
        assert all(bar.x + bar.width <= 400 for bar in bars)

    @pytest.mark.parametrize("largest", [0, 1, 3, 999, 1_000, 87_654_321, 10_000_000_000])
    def test_any_size(self, largest: int) -> None:
        chart = draw([Day(date(2026, 11, 1), largest, largest // 2)], 400, 200)
        assert 1 <= len(chart.lines) <= 12


def test_the_overview_comes_from_the_books(world: World) -> None:
    now = datetime(2026, 11, 12, 13, 5, tzinfo=UTC)
    workspace = world.database.read(lambda tx: workspaces.workspace_by_slug(tx, "contoh"))
    assert workspace
    found = month_overview(world.database, lambda: now)(Member(1, workspace.id, "Rina", "", "owner"))
    assert (found.income, found.expense, found.entries, found.chats) == (0, 0, 0, 0)
    assert (len(found.days), found.today, list(found.chat_keys)) == (30, date(2026, 11, 12), ["contoh"])
