"""The clock: looks every few seconds for what has come due and posts it, each exactly once whoever looks.

A reminder's rule is moved on to its next moment in the same transaction that posts the notice, and the notice is keyed by
the moment it was for ("remind:7:2026-11-21T07:00"): a second process, a restart or a clock set back finds it done.
"""

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Row, and_, exists, func, select, update

from juru.conversation.layout import FETCHES, Traits
from juru.conversation.posting import Thread, post
from juru.conversation.tables import conversations, messages
from juru.conversation.turn import topic
from juru.errors import StorageError
from juru.people import workspaces
from juru.people.tables import channels, contact_aliases, contacts
from juru.schedule.notices import notice
from juru.schedule.tables import quiet_hours, reminders
from juru.schedule.times import MORNING, When, next_moment
from juru.skills.tool import Context, Reply
from juru.storage.database import Database, ReadTx, Tx
from juru.storage.signals import Signals

log = structlog.get_logger()

LOOK_SECONDS = 5.0
ENROL_SECONDS = 300.0  #: how often people are looked for who have no notice of what is due yet
TOO_LATE = timedelta(hours=12)  #: after a longer silence a notice is no use any more: the next one comes in its time
BATCH = 50


def due_ids(tx: ReadTx, now: datetime) -> list[int]:
    """What has come due, the longest overdue first."""
    rows = tx.all(
        select(reminders.c.id).where(reminders.c.active, reminders.c.next_at <= now).order_by(reminders.c.next_at).limit(BATCH)
    )
    return [row.id for row in rows]


def fire(tx: Tx, reminder_id: int, now: datetime, traits: Mapping[str, Traits]) -> str | None:
    """Post one notice and move its rule on; the topic to signal, or None where another process was first."""
    row = tx.first(select(reminders).where(reminders.c.id == reminder_id, reminders.c.active).with_for_update())
    if row is None or row.next_at is None or row.next_at > now:
        return None
    context, thread, kind, sender, last_heard = _surroundings(tx, row, now)
    peace = _end_of_quiet(tx, row, context)
    if peace is not None:
        tx.run(update(reminders).where(reminders.c.id == row.id).values(next_at=peace))
        return None
    meant_for = row.next_at.astimezone(context.now.tzinfo)
    upcoming = next_moment(When(row.every, row.minute, row.on_date, row.weekday, row.day), context.now)
    tx.run(update(reminders).where(reminders.c.id == row.id).values(next_at=upcoming, active=upcoming is not None))
    channel = traits.get(kind, FETCHES)
    allowed = channel.window is None or (last_heard is not None and now - last_heard < channel.window)
    if now - row.next_at > TOO_LATE or not allowed:
        return None
    text = notice(tx, row, context)
    if text:
        post(tx, thread, [Reply(text)], f"remind:{row.id}:{meant_for:%Y-%m-%dT%H:%M}", now, channel)
    return topic(thread.channel_id, sender) if text else None


def enrol(tx: Tx, now: datetime) -> int:
    """Switch the notice of what is due on for everybody who has written and never had one; how many."""
    known = exists().where(and_(reminders.c.contact_id == conversations.c.contact_id, reminders.c.kind == "due"))
    rows = tx.all(
        select(conversations.c.workspace_id, conversations.c.contact_id, func.max(conversations.c.id).label("conversation_id"))
        .where(~known)
        .group_by(conversations.c.workspace_id, conversations.c.contact_id)
        .limit(500)
    )
    for row in rows:
        zone = workspaces.workspace(tx, row.workspace_id).timezone
        tx.insert(
            reminders,
            {
                "workspace_id": row.workspace_id,
                "contact_id": row.contact_id,
                "conversation_id": row.conversation_id,
                "kind": "due",
                "subject": "",
                "every": "daily",
                "minute": MORNING,
                "message_id": 0,
                "line": 0,
                "next_at": next_moment(When("daily", MORNING), now.astimezone(zone)),
                "active": True,
                "created_at": now,
            },
        )
    return len(rows)


def _surroundings(tx: ReadTx, row: Row[Any], now: datetime) -> tuple[Context, Thread, str, str, datetime | None]:
    """Who is written to, where, on what kind of channel, and when they last wrote."""
    there = tx.one(
        select(conversations, contacts.c.name, channels.c.kind.label("channel_kind"), contact_aliases.c.value.label("sender"))
        .join(contacts, contacts.c.id == conversations.c.contact_id)
        .join(channels, channels.c.id == conversations.c.channel_id)
        .join(
            contact_aliases,
            (contact_aliases.c.contact_id == contacts.c.id) & (contact_aliases.c.kind == channels.c.kind),
        )
        .where(conversations.c.id == row.conversation_id)
        .limit(1)
    )
    workspace = workspaces.workspace(tx, row.workspace_id)
    context = Context(
        workspace_id=workspace.id,
        contact_id=row.contact_id,
        contact_name=there.name,
        message_id=0,
        now=now.astimezone(workspace.timezone),
        language=workspace.language,
        tone=workspace.tone,
    )
    last_heard = tx.scalar(
        select(func.max(messages.c.created_at)).where(messages.c.conversation_id == there.id, messages.c.direction == "in")
    )
    thread = Thread(there.workspace_id, there.channel_id, there.id, there.blocked)
    return context, thread, there.channel_kind, there.sender, last_heard


def _end_of_quiet(tx: ReadTx, row: Row[Any], context: Context) -> datetime | None:
    """When the person's quiet hours end, if they last just now."""
    hours = tx.first(
        select(quiet_hours).where(quiet_hours.c.workspace_id == row.workspace_id, quiet_hours.c.contact_id == row.contact_id)
    )
    if hours is None or hours.start == hours.end:
        return None
    minute = context.now.hour * 60 + context.now.minute
    over_midnight = hours.start > hours.end
    inside = minute >= hours.start or minute < hours.end if over_midnight else hours.start <= minute < hours.end
    return next_moment(When("daily", hours.end), context.now) if inside else None


class Clock:
    """The thread that looks; `stop` ends it."""

    def __init__(
        self,
        database: Database,
        signals: Signals,
        traits: Mapping[str, Traits],
        *,
        posted: Callable[[], None] = lambda: None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`posted` is called after something was posted to a channel that must be sent to."""
        self._database = database
        self._signals = signals
        self._traits = traits
        self._posted = posted
        self._clock = clock
        self._stop = threading.Event()
        self._enrolled: datetime | None = None
        self._thread = threading.Thread(target=self._run, name="juru-clock", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def look(self) -> int:
        """Post all that has come due; how many rules were moved on."""
        now = self._clock()
        if self._enrolled is None or now - self._enrolled > timedelta(seconds=ENROL_SECONDS):
            self._database.write(lambda tx: enrol(tx, now))
            self._enrolled = now
        ids = self._database.read(lambda tx: due_ids(tx, now))
        for reminder_id in ids:
            changed = self._database.write(partial(fire, reminder_id=reminder_id, now=now, traits=self._traits))
            if changed:
                self._signals.publish(changed)
                self._posted()
        return len(ids)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                full = self.look() == BATCH
            except StorageError as error:
                log.error("storage failed", error=str(error))
                full = False
            except Exception:
                log.exception("clock stumbled")
                full = False
            if not full:
                self._stop.wait(LOOK_SECONDS)
