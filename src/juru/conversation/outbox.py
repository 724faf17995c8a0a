"""The outbox: replies on their way to channels that must be sent to, in order and with back-off for each chat.

A message is marked `sending` before its channel is called, and its outcome is kept after. A process that dies in between
leaves the outcome unknown: such a message is shown as unknown and never sent again blindly.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import structlog
from sqlalchemy import Row, select, update

from juru.conversation import turn
from juru.conversation.message import ChatButton
from juru.conversation.metrics import SENT
from juru.conversation.tables import conversations, files, messages
from juru.errors import StorageError
from juru.people.tables import channels, contact_aliases
from juru.storage.database import Database, ReadTx, Tx
from juru.storage.signals import Signals

log = structlog.get_logger()

SENDING = timedelta(minutes=2)  #: a message on its way for longer has an unknown outcome
GIVE_UP = timedelta(hours=24)  #: what could not be sent for so long is no longer of use
LOOK_AHEAD = 500  #: waiting messages looked at for one that may go
SWEEP_SECONDS = 1.0
TROUBLE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class OutFile:
    """A file to be sent."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message to be sent; one call to the channel."""

    message_id: int
    channel_id: int
    recipient: str  #: what the channel calls the person
    text: str
    buttons: tuple[ChatButton, ...]
    files: tuple[OutFile, ...]
    attempt: int


@dataclass(frozen=True, slots=True)
class Sent:
    """The channel took it."""

    external_id: str


@dataclass(frozen=True, slots=True)
class Later:
    """Not sent, for certain; this chat (and only this one) waits."""

    seconds: float
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Not sent, and it never will be."""

    reason: str
    blocked: bool = False  #: the person does not want to hear from us


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may have been sent, or not: nobody can say."""

    reason: str


Outcome = Sent | Later | Refused | Unknown


class Sender(Protocol):
    """What a channel that must be sent to provides."""

    def send(self, parcel: Parcel) -> Outcome:
        """Send one message; called on an outbox thread, for one chat at a time. Never raises for what the channel says."""


def take(tx: Tx, now: datetime) -> int | None:
    """Mark the next message that may go as on its way; its id."""
    waiting = tx.all(
        select(messages.c.id, messages.c.conversation_id, messages.c.state, conversations.c.send_after)
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .where(messages.c.direction == "out", messages.c.state.in_(("queued", "sending")))
        .order_by(messages.c.id)
        .limit(LOOK_AHEAD)
    )
    seen: set[int] = set()
    for row in waiting:
        if row.conversation_id in seen:
            continue
        seen.add(row.conversation_id)
        if row.state == "queued" and (row.send_after is None or row.send_after <= now):
            free = (messages.c.id == row.id) & (messages.c.state == "queued")
            on_its_way = {"state": "sending", "attempts": messages.c.attempts + 1, "handled_at": now}
            if tx.run(update(messages).where(free).values(**on_its_way)):
                return int(row.id)
    return None


def pack(tx: ReadTx, message_id: int) -> Parcel:
    """All that sending a message needs."""
    row: Row[Any] = tx.one(
        select(messages, contact_aliases.c.value.label("recipient"))
        .join(conversations, conversations.c.id == messages.c.conversation_id)
        .join(channels, channels.c.id == messages.c.channel_id)
        .join(
            contact_aliases,
            (contact_aliases.c.contact_id == conversations.c.contact_id) & (contact_aliases.c.kind == channels.c.kind),
        )
        .where(messages.c.id == message_id)
        .limit(1)
    )
    attached = tx.all(select(files).where(files.c.message_id == message_id).order_by(files.c.id))
    return Parcel(
        message_id=row.id,
        channel_id=row.channel_id,
        recipient=row.recipient,
        text=row.text,
        buttons=tuple(ChatButton(**button) for button in row.extras.get("buttons", ())),
        files=tuple(OutFile(file.name, file.media_type, file.content) for file in attached),
        attempt=row.attempts,
    )


def note(tx: Tx, message_id: int, outcome: Outcome, now: datetime) -> None:
    """Keep what became of a message that was on its way."""
    row = tx.one(select(messages.c.conversation_id, messages.c.created_at).where(messages.c.id == message_id))
    too_old = now - row.created_at > GIVE_UP
    match outcome:
        case Sent(external_id):
            kept = {"state": "sent", "external_id": external_id or None, "reason": None}
        case Later(seconds, reason) if not too_old:
            kept = {"state": "queued", "reason": reason[:300]}
            _change(tx, row.conversation_id, send_after=now + timedelta(seconds=max(0.0, seconds)))
        case Later(_, reason):
            kept = {"state": "failed", "reason": f"gave up: {reason}"[:300]}
        case Refused(reason, blocked):
            kept = {"state": "failed", "reason": reason[:300]}
            if blocked:
                _change(tx, row.conversation_id, blocked=True)
        case Unknown(reason):
            kept = {"state": "unknown", "reason": reason[:300]}
    tx.run(update(messages).where(messages.c.id == message_id, messages.c.state == "sending").values(**kept, handled_at=now))


def recover(tx: Tx, before: datetime) -> int:
    """Give up knowing what became of messages that were on their way before `before`; how many."""
    lost = (messages.c.direction == "out") & (messages.c.state == "sending") & (messages.c.handled_at < before)
    return tx.run(update(messages).where(lost).values(state="unknown", reason="the process ended while sending"))


def _change(tx: Tx, conversation_id: int, **values: object) -> None:
    tx.run(update(conversations).where(conversations.c.id == conversation_id).values(**values))


class Outbox:
    """Threads that send what waits; `wake` after replies were laid out, `stop` lets what is on its way finish."""

    def __init__(
        self,
        database: Database,
        senders: Callable[[int], Sender | None],
        signals: Signals,
        *,
        count: int = 2,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._database = database
        self._senders = senders
        self._signals = signals
        self._clock = clock
        self._bell = threading.Condition()
        self._stopping = False
        self._recovered = clock()
        self._threads = [threading.Thread(target=self._run, name=f"juru-outbox-{n}", daemon=True) for n in range(count)]

    def start(self) -> None:
        """Settle what a former process left on its way, then begin."""
        if self._database.kind == "sqlite":
            # One process owns the file: whatever is on its way there was left by a process that is gone.
            now = self._clock()
            self._database.write(lambda tx: recover(tx, now + timedelta(microseconds=1)))
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        with self._bell:
            self._stopping = True
            self._bell.notify_all()
        for thread in self._threads:
            if thread.ident is not None:
                thread.join()

    def wake(self) -> None:
        with self._bell:
            self._bell.notify()

    def send_one(self) -> bool:
        """Send the next message that may go; False when there is none."""
        message_id = self._database.write(lambda tx: take(tx, self._clock()))
        if message_id is None:
            return False
        parcel = self._database.read(lambda tx: pack(tx, message_id))
        outcome = self._send(parcel)
        SENT.labels(type(outcome).__name__.lower()).inc()
        self._database.write(lambda tx: note(tx, message_id, outcome, self._clock()))
        self._signals.publish(turn.topic(parcel.channel_id, parcel.recipient))
        return True

    def _send(self, parcel: Parcel) -> Outcome:
        sender = self._senders(parcel.channel_id)
        if sender is None:
            return Later(30, "the channel is not connected")
        try:
            return sender.send(parcel)
        except Exception as error:
            log.exception("sender failed", message=parcel.message_id)
            return Unknown(f"{type(error).__name__}: {error}")

    def _recover(self) -> None:
        """Now and then, settle what a process that died elsewhere left on its way."""
        now = self._clock()
        if now - self._recovered > SENDING / 4:
            self._recovered = now
            self._database.write(lambda tx: recover(tx, now - SENDING))

    def _run(self) -> None:
        while not self._stopping:
            try:
                while not self._stopping and self.send_one():
                    pass
                self._recover()
                pause = SWEEP_SECONDS
            except StorageError as error:
                log.error("storage failed", error=str(error))
                pause = TROUBLE_SECONDS
            except Exception:
                log.exception("outbox stumbled")
                pause = TROUBLE_SECONDS
            with self._bell:
                if not self._stopping:
                    self._bell.wait(pause)
