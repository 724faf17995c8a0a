"""The webhook: the hard cases that a knocking Telegram can bring about, by their numbers."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from juru.channels.telegram.connection import Connection
from juru.channels.telegram.webhook import MAX_BODY, SECRET_HEADER, router
from juru.errors import SettingsError, StorageFull
from tests.channels.telegram.world import BUDI, SECRET, World
from tests.fakes.telegram_server import TOKEN, FakeTelegram

PUBLIC = "https://juru.example"


@pytest.fixture
def hooked(world: World, telegram: FakeTelegram) -> World:
    bot = world.open(mode="webhook", secret=SECRET, public_url=PUBLIC)
    telegram.wait(lambda: bot.state.name == "connected")
    return world


@pytest.fixture
def knock(hooked: World) -> Iterator[TestClient]:
    """Where Telegram knocks."""
    app = FastAPI()
    app.include_router(router({"toko": hooked.bot}.get))
    with TestClient(app) as client:
        client.headers[SECRET_HEADER] = SECRET
        yield client


def bring(telegram: FakeTelegram, knock: TestClient) -> list[int]:
    """Bring all updates that wait, one at a time as Telegram does; the answers."""
    statuses = []
    for update in telegram.queued():
        statuses.append(knock.post("/telegram/toko", json=update).status_code)
        if statuses[-1] == 200:
            telegram.confirm(update["update_id"])
    return statuses


def test_the_webhook_is_set_with_its_secret(hooked: World, telegram: FakeTelegram) -> None:
    assert telegram.webhook["url"] == f"{PUBLIC}/telegram/toko"
    assert telegram.webhook["secret_token"] == SECRET
    assert "callback_query" in telegram.webhook["allowed_updates"]


def test_a_message_is_stored_at_once_and_answered(hooked: World, telegram: FakeTelegram, knock: TestClient) -> None:
    telegram.say(BUDI, "note <b>&amp; 😀")
    assert bring(telegram, knock) == [200]
    assert hooked.stored() == ["note <b>&amp; 😀"]
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])


def test_1_the_same_update_ten_times_at_once_is_one_message(hooked: World, telegram: FakeTelegram, knock: TestClient) -> None:
    telegram.say(BUDI, "note x")
    update = telegram.queued()[0]
    with ThreadPoolExecutor(10) as pool:
        statuses = list(pool.map(lambda _: knock.post("/telegram/toko", json=update).status_code, range(10)))
    assert statuses == [200] * 10
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])
    assert hooked.noted() == ["x"]


@pytest.mark.parametrize("secret", ["", "wrong", SECRET + "x", "é"])
def test_3_without_the_secret_nothing_is_stored(hooked: World, telegram: FakeTelegram, knock: TestClient, secret: str) -> None:
    telegram.say(BUDI, "note x")
    answer = knock.post("/telegram/toko", json=telegram.queued()[0], headers={SECRET_HEADER.encode(): secret.encode("latin-1")})
    assert answer.status_code == 403
    assert hooked.rows() == []


def test_3_a_polling_bot_has_no_webhook(world: World, telegram: FakeTelegram) -> None:
    bot = world.open()
    app = FastAPI()
    app.include_router(router({"toko": bot}.get))
    with TestClient(app) as client:
        assert client.post("/telegram/toko", json={"update_id": 1}, headers={SECRET_HEADER: ""}).status_code == 403


def test_4_a_slow_turn_keeps_nobody_waiting(
    hooked: World, telegram: FakeTelegram, knock: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.channels.telegram.world.Parrot.read", _slowly)
    took = []
    for number in range(3):
        telegram.say(BUDI, f"note {number}")
        began = time.monotonic()
        assert bring(telegram, knock) == [200]
        took.append(time.monotonic() - began)
    assert sorted(took)[1] < 0.25
    telegram.wait(lambda: telegram.called("sendChatAction"))
    telegram.wait(lambda: telegram.texts(BUDI)[:1] == ["noted"])


def _slowly(self: Any, text: str, context: Any) -> Any:
    from tests.conversation.conftest import Notes

    time.sleep(1.5)
    return Notes.read(self, text, context)


def test_6_an_album_is_one_message(hooked: World, telegram: FakeTelegram, knock: TestClient) -> None:
    for number in range(6):
        telegram.photo(BUDI, "keterangan " * 90 if number == 2 else "", group="13800")
    updates = telegram.queued()
    assert bring(telegram, knock) == [200] * 6
    knock.post("/telegram/toko", json=updates[3])  # and one of them once more
    telegram.wait(hooked.rows)
    assert [(row.kind, len(row.extras["attachments"])) for row in hooked.rows()] == [("album", 6)]
    assert hooked.rows()[0].text == ("keterangan " * 90).strip()
    telegram.wait(lambda: len(telegram.sent(BUDI)) == 1)


def test_6_an_album_survives_a_restart_in_its_middle(hooked: World, telegram: FakeTelegram, knock: TestClient) -> None:
    for _ in range(3):
        telegram.photo(BUDI, group="13800")
    assert bring(telegram, knock) == [200] * 3
    hooked.close()
    assert hooked.rows() == []
    hooked.open()
    telegram.wait(hooked.rows)
    assert [len(row.extras["attachments"]) for row in hooked.rows()] == [3]


def test_albums_of_several_people_do_not_mix(hooked: World, telegram: FakeTelegram, knock: TestClient) -> None:
    for _ in range(3):
        for person in range(1, 41):
            telegram.photo(person, group="13800")
    assert set(bring(telegram, knock)) == {200}
    telegram.wait(lambda: sum(len(row.extras["attachments"]) for row in hooked.rows()) == 120, 20)
    by_person: dict[int, int] = {}
    for row in hooked.rows():
        person = int(row.external_id.partition(":")[0])
        by_person[person] = by_person.get(person, 0) + len(row.extras["attachments"])
    assert by_person == dict.fromkeys(range(1, 41), 3)


def test_what_cannot_be_stored_is_brought_again(
    hooked: World, telegram: FakeTelegram, knock: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.say(BUDI, "note x")
    with monkeypatch.context() as patch:
        patch.setattr(hooked.desk, "receive_or_tell", _full)
        assert bring(telegram, knock) == [503]
    assert bring(telegram, knock) == [200]
    telegram.wait(lambda: telegram.texts(BUDI) == ["noted"])


def _full(_: object) -> int:
    raise StorageFull("disk full")


def test_25_what_is_no_update_is_refused_and_what_is_unknown_is_taken(
    hooked: World, telegram: FakeTelegram, knock: TestClient
) -> None:
    assert knock.post("/telegram/lain", json={"update_id": 1}).status_code == 404
    assert knock.post("/telegram/toko", content=b"{").status_code == 400
    assert knock.post("/telegram/toko", content=b"[" * 100_000).status_code == 400
    assert knock.post("/telegram/toko", json=["no", "object"]).status_code == 400
    assert knock.post("/telegram/toko", json={"message": {}}).status_code == 400
    assert knock.post("/telegram/toko", content=b"x" * (MAX_BODY + 1)).status_code == 413
    assert knock.post("/telegram/toko", json={"update_id": 1, "future_thing": {"a": 1}}).status_code == 200
    assert knock.post("/telegram/toko", json={"update_id": 2, "message": "odd"}).status_code == 200
    assert hooked.rows() == []


def test_a_webhook_needs_a_public_address_and_a_good_secret() -> None:
    with pytest.raises(SettingsError, match="webhook without https address"):
        Connection.of(1, "toko", TOKEN, {"mode": "webhook"}, public_url="http://juru.example", secret=SECRET)
    with pytest.raises(SettingsError, match="unfit webhook secret"):
        Connection.of(1, "toko", TOKEN, {"mode": "webhook"}, public_url=PUBLIC, secret="pendek")
    with pytest.raises(SettingsError, match="unknown mode"):
        Connection.of(1, "toko", TOKEN, {"mode": "merpati"})
    with pytest.raises(SettingsError, match="unfit groups"):
        Connection.of(1, "toko", TOKEN, {"groups": "semua"})
