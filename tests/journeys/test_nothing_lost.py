"""Nothing lost, nothing doubled: processes are killed at random while messages stream in, and the books are counted after.

The short version runs with the tests; `make soak` (JURU_SOAK=1) kills hundreds of times while thousands of messages come.
"""

import collections
import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from juru.conversation.tables import conversations, messages
from juru.people import workspaces
from juru.skills.bookkeeping.tables import entries
from juru.storage.database import Database, Tx

SOAK = bool(os.environ.get("JURU_SOAK"))
KILLS = 150 if SOAK else 8
MESSAGES = 3000 if SOAK else 160
SENDERS = 12 if SOAK else 6


class Process:
    """One crash_runner, started again whenever it was killed."""

    def __init__(self, url: str, channel_id: int, sent: Path) -> None:
        self._command = [sys.executable, "-m", "tests.journeys.crash_runner", url, str(channel_id), str(sent)]
        self.acknowledged: set[str] = set()
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1
        )
        self.ready = threading.Event()
        threading.Thread(target=self._listen, args=(self.process, self.ready), daemon=True).start()

    def _listen(self, process: "subprocess.Popen[str]", ready: threading.Event) -> None:
        assert process.stdout
        for line in process.stdout:
            if line.strip() == "ready":
                ready.set()
            else:
                self.acknowledged.add(line.strip())

    def deliver(self, line: str) -> None:
        assert self.process.stdin
        with contextlib.suppress(BrokenPipeError, ValueError):
            self.process.stdin.write(line + "\n")

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            if stream:
                with contextlib.suppress(BrokenPipeError, ValueError):
                    stream.close()


@pytest.fixture(params=[1, 3], ids=["one-worker", "three-workers"])
def workers(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def channel(database_url: str) -> tuple[str, int]:
    def make(tx: Tx) -> int:
        now = datetime.now(UTC)
        workspace_id = workspaces.add_workspace(tx, slug="crash", name="Crash", now=now)
        return workspaces.add_channel(tx, workspace_id, "web_chat", now, key="crash")

    with Database(database_url) as database:
        return database_url, database.write(make)


@pytest.mark.timeout(3600 if SOAK else 240)
def test_killed_at_random_nothing_is_lost_or_doubled(channel: tuple[str, int], workers: int, tmp_path: Path) -> None:
    url, channel_id = channel
    if url.startswith("sqlite") and workers > 1:
        pytest.skip("an SQLite file has one process")
    dice = random.Random(7)
    sent = tmp_path / "sent.txt"
    lines = {f"m{n}": f"m{n}\tsender-{n % SENDERS}\tkopi {1000 + n}" for n in range(MESSAGES)}
    crew = [Process(url, channel_id, sent) for _ in range(workers)]
    try:
        stream_and_kill(crew, lines, dice)
        settle(crew, sent, len(lines))
    finally:
        for process in crew:
            process.kill()
    count_everything(url, lines, sent)


def stream_and_kill(crew: list[Process], lines: dict[str, str], dice: random.Random) -> None:
    """Deliver every message in its order for each sender, again and again until acknowledged; kill in between."""
    waiting = collections.deque(lines)
    kills = 0
    per_kill = max(1, len(lines) // KILLS)
    since = 0
    while waiting:
        external_id = waiting.popleft()
        hand_over(crew, external_id, lines[external_id], dice)
        since += 1
        if since >= per_kill and kills < KILLS:
            victim = dice.choice(crew)
            time.sleep(dice.random() * 0.05)
            victim.kill()
            victim.start()
            kills, since = kills + 1, 0


def hand_over(crew: list[Process], external_id: str, line: str, dice: random.Random) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        process = dice.choice(crew)
        if not process.ready.wait(0.2):
            continue
        process.deliver(line)
        if dice.random() < 0.1:
            process.deliver(line)  # channels repeat themselves
        until = time.monotonic() + 2
        while time.monotonic() < until:
            if any(external_id in one.acknowledged for one in crew):
                return
            time.sleep(0.001)
    raise AssertionError(f"{external_id} was never acknowledged")


def settle(crew: list[Process], sent: Path, expected: int) -> None:
    """Wait until all that can be sent was: every reply, or no more for longer than a dead worker's lease and delivery."""
    size, changed = -1, time.monotonic()
    while time.monotonic() - changed < 12:
        lines = sent.read_text().count("\n") if sent.exists() else 0
        if lines != size:
            size, changed = lines, time.monotonic()
        if size >= expected:
            time.sleep(1)  # for the last outcomes to be kept
            return
        time.sleep(0.2)


def count_everything(url: str, lines: dict[str, str], sent_file: Path) -> None:
    with Database(url) as database:
        unhandled = database.read(
            lambda tx: tx.scalar(
                select(func.count()).select_from(messages).where(messages.c.direction == "in", messages.c.state != "handled")
            )
        )
        booked = database.read(
            lambda tx: tx.all(select(entries.c.amount, entries.c.contact_id, entries.c.message_id).order_by(entries.c.id))
        )
        out = database.read(lambda tx: tx.all(select(messages).where(messages.c.direction == "out").order_by(messages.c.id)))
        waiting = database.read(lambda tx: tx.scalar(select(func.count()).where(conversations.c.waiting_since.is_not(None))))
    assert unhandled == 0, f"{unhandled} messages without a turn"
    assert waiting == 0
    assert sorted(row.amount for row in booked) == [1000 + n for n in range(len(lines))], "booked once each"
    by_contact: dict[int, list[int]] = collections.defaultdict(list)
    for row in booked:
        by_contact[row.contact_id].append(row.amount)
    assert all(amounts == sorted(amounts) for amounts in by_contact.values()), "order kept for each conversation"
    assert len({row.cause for row in out}) == len(out) == len(lines), "one reply each"
    sent = [int(line.split("\t")[0]) for line in sent_file.read_text().splitlines()]
    known = {row.id for row in out if row.state == "sent"}
    assert max(collections.Counter(sent).values()) == 1, "no reply was sent twice"
    assert known <= set(sent), "what counts as sent was sent"
    assert all(row.state in ("sent", "unknown") for row in out), "nothing waits for ever"
