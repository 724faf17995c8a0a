"""How much the road of a message carries: python -m benchmarks.road [DATABASE_URL]

Messages from intake to the reply laid out, beside the raw ceiling: the same rows committed bare, in the same run on the same
machine; then the time a person waits at 50 and 100 messages a second. Without a URL: SQLite in a temporary folder, and
PostgreSQL where JURU_TEST_POSTGRES names a server.
"""

import os
import statistics
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, select, text, update
from sqlalchemy.engine import make_url

from juru.app import Juru, build, running
from juru.conversation import limits
from juru.conversation.message import Inbound
from juru.conversation.tables import conversations, messages
from juru.people import workspaces
from juru.storage.database import Database, Tx

MESSAGES = 2000
SENDERS = 40
SECONDS = 8
TEXTS = ("makan 25rb", "dapet 120rb, bensin 30rb", "kopi goceng", "parkir 2rb", "rokok 27")


def main() -> None:
    # A stream is no person.
    limits.PER_MINUTE = limits.PER_DAY = 10_000_000
    for name, url in _databases(sys.argv[1:]):
        with url as address:
            print(f"== {name}")
            _measure(address)


def _measure(url: str) -> None:
    juru = build(url)
    try:
        channel_id = juru.database.write(_channel)
        with running(juru):
            road = _throughput(juru, channel_id)
            print(f"road, messages a second            {road:.0f}")
            for rate in (50, 100):
                p50, p99 = _latency(juru, channel_id, rate)
                print(f"reply after, at {rate:>3} a second         p50 {p50:.1f} ms   p99 {p99:.1f} ms")
        bare = _ceiling(juru.database, channel_id)
        print(f"raw ceiling, messages a second     {bare:.0f}")
        print(f"road / ceiling                     {road / bare:.0%}")
    finally:
        juru.close()


def _throughput(juru: Juru, channel_id: int) -> float:
    """Messages a second from the first intake to the last reply, with the intake from 8 threads."""
    began = time.perf_counter()
    threads = [threading.Thread(target=_send_many, args=(juru, channel_id, range(start, MESSAGES, 8))) for start in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    while juru.database.read(_waiting):
        time.sleep(0.005)
    return MESSAGES / (time.perf_counter() - began)


def _send_many(juru: Juru, channel_id: int, numbers: range) -> None:
    for number in numbers:
        _send(juru, channel_id, f"t{number}", f"s{number % SENDERS}", TEXTS[number % len(TEXTS)])


def _latency(juru: Juru, channel_id: int, rate: int) -> tuple[float, float]:
    """p50 and p99 in milliseconds from the moment a message comes in to the signal that its reply is committed."""
    waits: list[float] = []
    with ThreadPoolExecutor(16) as senders:
        began = time.perf_counter()
        for number in range(rate * SECONDS):
            time.sleep(max(0.0, began + number / rate - time.perf_counter()))
            senders.submit(_timed, juru, channel_id, f"l{rate}-{number}", waits)
    deadline = time.monotonic() + 30
    while len(waits) < rate * SECONDS and time.monotonic() < deadline:
        time.sleep(0.01)
    waits.sort()
    return statistics.median(waits), waits[int(len(waits) * 0.99)]


def _timed(juru: Juru, channel_id: int, external_id: str, waits: list[float]) -> None:
    """Each message from a sender of its own: the first signal is its storing, the second its answer."""
    signals: list[float] = []
    began = time.perf_counter()

    def heard() -> None:
        signals.append(time.perf_counter())
        if len(signals) == 2:
            waits.append((signals[1] - began) * 1000)

    juru.signals.call_on(f"chat:{channel_id}:{external_id}", heard)
    _send(juru, channel_id, external_id, external_id, "makan 25rb")


def _send(juru: Juru, channel_id: int, external_id: str, sender: str, words: str) -> int:
    return juru.desk.receive(Inbound(channel_id, sender, sender, external_id, words))


def _waiting(tx: object) -> bool:
    statement = select(conversations.c.id).where(conversations.c.waiting_since.is_not(None)).limit(1)
    return tx.first(statement) is not None  # type: ignore[attr-defined]


def _ceiling(database: Database, channel_id: int) -> float:
    """The same rows without any understanding: stored, claimed, answered and marked, each step one bare commit."""
    conversation = database.read(lambda tx: tx.one(select(conversations).limit(1)))
    row = {
        "workspace_id": conversation.workspace_id,
        "channel_id": channel_id,
        "conversation_id": conversation.id,
        "kind": "text",
        "text": "makan 25rb",
        "extras": {},
        "attempts": 0,
        "created_at": datetime.now(UTC),
    }

    def one(number: int) -> None:
        said = database.write(
            lambda tx: tx.insert(messages, row | {"direction": "in", "state": "received", "external_id": f"c{number}"})
        )
        claimed = update(conversations).where(conversations.c.id == conversation.id).values(fence=number)
        database.write(lambda tx: tx.run(claimed))

        def close(tx: Tx) -> None:
            tx.insert(messages, row | {"direction": "out", "state": "sent", "cause": f"bare:{number}"})
            tx.run(update(messages).where(messages.c.id == said).values(state="handled"))

        database.write(close)

    began = time.perf_counter()
    threads = [threading.Thread(target=_each, args=(one, range(start, MESSAGES, 8))) for start in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return MESSAGES / (time.perf_counter() - began)


def _each(deed: Callable[[int], None], numbers: range) -> None:
    for number in numbers:
        deed(number)


def _channel(tx: Tx) -> int:
    now = datetime.now(UTC)
    workspace_id = workspaces.add_workspace(tx, slug="bench", name="Bench", now=now)
    return workspaces.add_channel(tx, workspace_id, "web_chat", now, key="bench")


def _databases(given: list[str]) -> Iterator[tuple[str, "contextmanager[str]"]]:
    if given:
        yield given[0], _as_it_is(given[0])
        return
    yield "SQLite", _temporary_file()
    server = os.environ.get("JURU_TEST_POSTGRES", "")
    if server:
        yield "PostgreSQL", _temporary_database(server)
    else:
        print("PostgreSQL: skipped, JURU_TEST_POSTGRES is not set")


@contextmanager
def _as_it_is(url: str) -> Iterator[str]:
    yield url


@contextmanager
def _temporary_file() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{Path(folder) / 'juru.db'}"


@contextmanager
def _temporary_database(server: str) -> Iterator[str]:
    name = f"juru_bench_{uuid.uuid4().hex}"
    engine = create_engine(make_url(server).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            yield make_url(server).set(database=name).render_as_string(hide_password=False)
        finally:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


if __name__ == "__main__":
    main()
