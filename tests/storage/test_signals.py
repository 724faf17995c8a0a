"""Signals: who listens hears, within one process and across processes on PostgreSQL, and after a gap looks again."""

import asyncio
import time
from collections.abc import Iterator

import pytest

from juru.storage.database import Database
from juru.storage.postgres_signals import PostgresSignals
from juru.storage.signals import Signals


@pytest.fixture
def pair(database: Database) -> Iterator[tuple[Signals, Signals]]:
    """Two processes' signals; on SQLite there is one process."""
    if database.kind == "sqlite":
        signals = Signals()
        yield signals, signals
        return
    first, second = PostgresSignals(database.engine), PostgresSignals(database.engine)
    time.sleep(0.3)  # until both listen
    yield first, second
    first.close()
    second.close()


def test_a_signal_reaches_its_listeners_only(pair: tuple[Signals, Signals]) -> None:
    here, there = pair

    async def listen() -> tuple[bool, bool]:
        mine, other = there.subscribe("chat:1:a"), there.subscribe("chat:1:b")
        async with mine, other:
            await asyncio.to_thread(here.publish, "chat:1:a")
            return await mine.changed(3), await other.changed(0.1)

    assert asyncio.run(listen()) == (True, False)


def test_a_callback_is_called(pair: tuple[Signals, Signals]) -> None:
    here, there = pair
    heard: list[int] = []
    there.call_on("work", lambda: heard.append(1))
    here.publish("work")
    deadline = time.monotonic() + 3
    while not heard and time.monotonic() < deadline:
        time.sleep(0.01)
    assert heard


def test_after_a_gap_everybody_looks_again(database: Database) -> None:
    if database.kind == "sqlite":
        pytest.skip("one process has no gap")
    signals = PostgresSignals(database.engine)
    time.sleep(0.3)
    heard: list[int] = []
    signals.call_on("work", lambda: heard.append(1))
    with database.engine.begin() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE left(query, 6) = 'LISTEN' AND datname = current_database()"
        )
    deadline = time.monotonic() + 10
    while not heard and time.monotonic() < deadline:
        time.sleep(0.05)
    signals.close()
    assert heard
