"""Workers: they answer what comes in, survive what fails, and stop without losing anything."""

import time
from collections.abc import Callable

from juru.conversation import turn
from juru.conversation.desk import Desk
from juru.conversation.message import Inbound
from juru.conversation.worker import Workers
from juru.errors import StorageBusy
from juru.storage.signals import Signals
from tests.conversation.conftest import Chat


def until(condition: Callable[[], bool], seconds: float = 10) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.01)
    return False


def test_what_comes_in_is_answered_and_order_is_kept_per_sender(chat: Chat) -> None:
    signals = Signals()
    workers = Workers(chat.database, chat.means, signals, count=3)
    desk = Desk(chat.database, signals, workers.wake)
    workers.start()
    try:
        for number in range(10):
            for sender in ("a", "b", "c"):
                desk.receive(Inbound(chat.channel_id, sender, "", f"{sender}{number}", f"note {sender}{number}"))
        assert until(lambda: len(chat.notes()) == 30)
    finally:
        workers.stop()
    for sender in ("a", "b", "c"):
        assert [note for note in chat.notes() if note[0] == sender] == [f"{sender}{n}" for n in range(10)]


def test_messages_from_before_the_start_are_answered(chat: Chat) -> None:
    chat.send("note early")
    chat.database.write(lambda tx: turn.claim(tx, chat.moment))  # a process died with it in hand
    if chat.database.kind == "postgresql":
        chat.later(seconds=61)  # there its lease must run out: other processes may be alive
    workers = Workers(chat.database, chat.means, Signals(), count=1, clock=chat.clock)
    workers.start()
    try:
        assert until(lambda: chat.notes() == ["early"])
    finally:
        workers.stop()


def test_trouble_with_the_storage_is_waited_out(chat: Chat, monkeypatch) -> None:
    import juru.conversation.worker as module

    monkeypatch.setattr(module, "TROUBLE_SECONDS", 0.01)
    real, failures = turn.claim, [StorageBusy("held")] * 3

    def sometimes(tx, now):
        if failures:
            raise failures.pop()
        return real(tx, now)

    monkeypatch.setattr(turn, "claim", sometimes)
    workers = Workers(chat.database, chat.means, Signals(), count=1, clock=chat.clock)
    workers.start()
    try:
        chat.send("note x")
        workers.wake()
        assert until(lambda: chat.notes() == ["x"])
    finally:
        workers.stop()


def test_stopping_twice_or_before_the_start_is_no_error(chat: Chat) -> None:
    workers = Workers(chat.database, chat.means, Signals())
    workers.stop()
    workers.stop()
