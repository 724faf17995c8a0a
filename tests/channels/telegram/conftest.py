"""The fake Bot API server, and a Juru that talks to it."""

from collections.abc import Iterator
from datetime import datetime

import pytest

from juru.storage.database import Database
from tests.channels.telegram.world import World
from tests.fakes.telegram_server import FakeTelegram


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as telegram:
        yield telegram


@pytest.fixture
def world(database: Database, telegram: FakeTelegram, now: datetime) -> Iterator[World]:
    """Not open yet: a test may let things happen before."""
    world = World.make(database, telegram.url, now)
    yield world
    world.close()


@pytest.fixture
def open_world(world: World, telegram: FakeTelegram) -> World:
    """Connected and at work."""
    bot = world.open()
    telegram.wait(lambda: bot.state.name == "connected")
    return world
