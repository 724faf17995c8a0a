"""A process that is killed, again and again, while people write: nothing lost, nothing doubled, order kept."""

import random
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from juru.conversation.tables import conversations, messages
from juru.storage.database import Database, Tx
from tests.channels.telegram.world import World, settled
from tests.fakes.telegram_server import FakeTelegram

PEOPLE = range(101, 109)
EACH = 20
KILLS = 4


def test_kills_lose_and_double_nothing(database_url: str, telegram: FakeTelegram, now: datetime) -> None:
    with Database(database_url) as database:
        channel_id = World.make(database, telegram.url, now).channel_id
    chance = random.Random(7)
    writing = threading.Thread(target=_write, args=(telegram,))
    writing.start()
    for _ in range(KILLS):
        process = _start(database_url, telegram, channel_id)
        time.sleep(chance.uniform(0.1, 1.0))
        process.kill()
        process.wait()
    writing.join()
    with Database(database_url) as database:
        database.write(_let_leases_run_out)
        world = World(database, telegram.url, channel_id)
        world.open()
        try:
            telegram.wait(lambda: settled(world, telegram), 60)
            _check(world, telegram)
        finally:
            world.close()


def _check(world: World, telegram: FakeTelegram) -> None:
    for person in PEOPLE:
        expected = [f"{person}-{number}" for number in range(EACH)]
        assert [text for text in world.noted() if text.startswith(f"{person}-")] == expected
    states = Counter(row.state for row in world.rows("out"))
    sent = sum(len(telegram.sent(person)) for person in PEOPLE)
    # Each reply has its row; one on its way when the process was killed is shown as unknown and not sent again.
    assert sum(states.values()) == len(PEOPLE) * EACH
    assert set(states) <= {"sent", "unknown"}
    assert states["unknown"] <= KILLS * 2 + 2
    assert states["sent"] <= sent <= states["sent"] + states["unknown"]


def _let_leases_run_out(tx: Tx) -> None:
    """Minutes pass: what the dead held (where several processes share a database) is free."""
    tx.run(update(conversations).values(claimed_until=None))
    long_ago = datetime.now(UTC) - timedelta(minutes=10)
    tx.run(update(messages).where(messages.c.state == "sending").values(handled_at=long_ago))


def _write(telegram: FakeTelegram) -> None:
    for number in range(EACH):
        for person in PEOPLE:
            telegram.say(person, f"note {person}-{number}")
        time.sleep(0.2)


def _start(database_url: str, telegram: FakeTelegram, channel_id: int) -> "subprocess.Popen[bytes]":
    before = len(telegram.called("getMe"))
    command = [sys.executable, "-m", "tests.channels.telegram.runner", database_url, telegram.url, str(channel_id)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        telegram.wait(lambda: len(telegram.called("getMe")) > before, 30)
    except AssertionError:
        process.kill()
        raise
    return process
