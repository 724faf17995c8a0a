"""A token is checked, bots are connected and let go, one process polls, and the library comes lean."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from juru.channels.telegram.connection import Connection
from juru.channels.telegram.crew import Crew
from juru.channels.telegram.identity import BotIdentity, check
from juru.channels.telegram.lease import KEY, LASTING, Lease
from juru.errors import Conflict, JuruError, SettingsError
from tests.channels.telegram.world import BUDI, World
from tests.fakes.telegram_server import TOKEN, FakeTelegram, flood


def test_a_token_is_known_by_its_bot(telegram: FakeTelegram) -> None:
    found = check(f"  {TOKEN}\n", server=telegram.url)
    assert found == BotIdentity(123456, "juru_test_bot", "Juru", reads_all_groups=False)
    assert found.link == "https://t.me/juru_test_bot"


@pytest.mark.parametrize("token", ["", "halo", "123456", ":abc", "123 456:abc", "123456:a/b", "abc:def"])
def test_what_cannot_be_a_token_is_not_even_asked_for(telegram: FakeTelegram, token: str) -> None:
    with pytest.raises(SettingsError) as wrong:
        check(token, server=telegram.url)
    assert "BotFather" in wrong.value.text
    assert not telegram.calls


def test_a_wrong_token_says_where_to_get_another(telegram: FakeTelegram) -> None:
    with pytest.raises(SettingsError) as wrong:
        check("123456:lain", server=telegram.url)
    assert "BotFather" in wrong.value.text
    assert "lain" not in str(wrong.value)


def test_telegram_out_of_reach(telegram: FakeTelegram) -> None:
    telegram.stop()
    with pytest.raises(JuruError) as wrong:
        check(TOKEN, server=telegram.url)
    assert "internet" in wrong.value.text
    assert "AAFake" not in str(wrong.value)


def test_telegram_in_trouble(telegram: FakeTelegram) -> None:
    telegram.script("getMe", flood(3))
    with pytest.raises(JuruError) as wrong:
        check(TOKEN, server=telegram.url)
    assert "gangguan" in wrong.value.text


def test_a_crew_finds_its_bots_and_lets_them_go(world: World, telegram: FakeTelegram) -> None:
    world.open()
    world.close()
    crew = Crew(world.desk)
    bot = crew.connect(world.connection)
    telegram.wait(lambda: crew.states()[world.channel_id].name == "connected")
    assert crew.sender(world.channel_id) is bot
    assert crew.listener("toko") is bot
    assert crew.listener("lain") is None
    with pytest.raises(Conflict):
        crew.connect(Connection(99, "lain", TOKEN, server=telegram.url))
    again = crew.connect(world.connection)
    assert bot.state.name == "stopped"
    telegram.wait(lambda: again.state.name == "connected")
    crew.stop()
    assert crew.sender(world.channel_id) is None


def test_a_process_that_only_sends_asks_for_no_updates(world: World, telegram: FakeTelegram) -> None:
    world.open(answer=False)
    telegram.say(BUDI, "note x")
    telegram.wait(world.rows)
    world.close()
    telegram.calls.clear()
    crew = Crew(world.desk, receive=False)
    bot = crew.connect(world.connection)
    from tests.channels.telegram.test_sending import parcel

    assert type(bot.send(parcel(to=str(BUDI)))).__name__ == "Sent"
    assert [call.method for call in telegram.calls] == ["sendMessage"]
    crew.stop()
    assert type(bot.send(parcel(to=str(BUDI)))).__name__ == "Later"


class TestLease:
    """One consumer a bot, over processes that share a database."""

    moment = datetime(2026, 11, 21, 8, tzinfo=UTC)

    def lease(self, world: World) -> Lease:
        return Lease(world.desk, world.channel_id, lambda: self.moment)

    @pytest.fixture
    def shared(self, world: World) -> World:
        world.open()
        world.close()
        return world

    def test_the_second_stands_by_until_the_first_lets_go(self, shared: World) -> None:
        first, second = self.lease(shared), self.lease(shared)
        assert first.take()
        assert not second.take()
        assert first.take()
        first.release()
        assert second.take()
        assert not first.held()

    def test_it_runs_out(self, shared: World) -> None:
        first, second = self.lease(shared), self.lease(shared)
        assert first.take()
        self.moment += LASTING + timedelta(seconds=1)
        assert second.take()
        assert not first.take()

    def test_a_dead_process_of_this_machine_holds_nothing(self, shared: World) -> None:
        dead = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
        until = (self.moment + LASTING).isoformat()
        host = os.uname().nodename
        for former in (f"{host}/{int(dead.stdout)}/abc", f"{host}/{os.getpid()}/formerlife"):
            shared.desk.remember(shared.channel_id, KEY, f"{former} {until}")
            lease = self.lease(shared)
            assert lease.take()
            lease.release()

    def test_a_live_process_and_another_machine_do(self, shared: World) -> None:
        until = (self.moment + LASTING).isoformat()
        for other in (f"{os.uname().nodename}/{os.getppid()}/abc", "other-host/1/abc"):
            shared.desk.remember(shared.channel_id, KEY, f"{other} {until}")
            assert not self.lease(shared).take()


def test_aiogram_comes_lean() -> None:
    """Its types are all there, and built only when they are used."""
    script = """
import resource, sys
import juru.channels.telegram.bot
from aiogram import types
from aiogram.types import Update, Chat
import pydantic
assert not types.Story.__pydantic_complete__, "built at once"
update = {"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}}
assert Update.model_validate(update).message.text == "x"
broken = []
for name in types.__all__:
    kind = getattr(types, name)
    if isinstance(kind, type) and issubclass(kind, pydantic.BaseModel):
        kind.model_rebuild()
        if not kind.__pydantic_complete__:
            broken.append(name)
assert not broken, broken
class Later(pydantic.BaseModel):
    other: "Other"
class Other(pydantic.BaseModel):
    x: int
assert Later.model_rebuild() is not None or Later(other={"x": 1}).other.x == 1
"""
    subprocess.run([sys.executable, "-c", script], check=True)
