"""A worker process for `test_nothing_lost`: takes messages from standard input, books and answers them, until it is killed.

    python -m tests.journeys.crash_runner DATABASE_URL CHANNEL_ID SENT_FILE

A line in: `external id TAB sender TAB text`. A line out once it is stored: the external id. What is sent is appended to
SENT_FILE before the outcome is kept, as a real channel would have it.
"""

import os
import sys
import time
from datetime import timedelta

from juru.conversation import limits, turn
from juru.conversation import outbox as outbox_room
from juru.conversation.desk import Desk
from juru.conversation.layout import Traits
from juru.conversation.message import Inbound
from juru.conversation.outbox import Outbox, Parcel, Sent
from juru.conversation.turn import Means
from juru.conversation.worker import Workers
from juru.errors import StorageError
from juru.skills.bookkeeping.skill import Bookkeeping
from juru.storage.database import Database
from juru.storage.signals import Signals

# A stream is no person, and a test waits less long than a driver for what a dead process held.
limits.PER_MINUTE = limits.PER_DAY = 1_000_000
turn.LEASE = timedelta(seconds=3)
outbox_room.SENDING = timedelta(seconds=3)

PUSH = {"web_chat": Traits(push=True, text_limit=4000, files_apart=True, buttons=True)}


class Post:
    """A channel beyond the process: what it took stays taken, whatever happens to us."""

    def __init__(self, path: str) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def send(self, parcel: Parcel) -> Sent:
        os.write(self._file, f"{parcel.message_id}\t{parcel.recipient}\n".encode())
        return Sent(f"sent-{parcel.message_id}")


def main(url: str, channel_id: int, sent_file: str) -> None:
    database = _open(url)
    signals = Signals()
    post = Post(sent_file)
    outbox = Outbox(database, lambda _: post, signals)
    workers = Workers(database, Means({"bookkeeping": Bookkeeping()}, PUSH), signals, count=2, replied=outbox.wake)
    desk = Desk(database, signals, workers.wake, traits=PUSH)
    workers.start()
    outbox.start()
    print("ready", flush=True)
    for line in sys.stdin:
        external_id, sender, text = line.rstrip("\n").split("\t")
        try:
            desk.receive(Inbound(channel_id, sender, sender, external_id, text))
        except StorageError:
            continue  # not acknowledged: the channel delivers again
        print(external_id, flush=True)
    while True:  # until somebody kills us
        time.sleep(60)


def _open(url: str) -> Database:
    deadline = time.monotonic() + 30
    while True:
        try:
            return Database(url)
        except StorageError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
