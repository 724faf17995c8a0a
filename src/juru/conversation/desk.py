"""The desk that channels come to: hand a message over, look at a thread, fetch a file, hear of changes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row, func, select, update

from juru.conversation import intake, pending, turn, wording
from juru.conversation.layout import FETCHES, Traits
from juru.conversation.message import ChatButton, ChatFile, ChatMessage, History, Inbound, WebChannel
from juru.conversation.tables import channel_state, conversations, files, messages
from juru.errors import InvalidCall, NotFound, TooLarge, TooManyRequests
from juru.people import workspaces
from juru.storage.database import Database, ReadTx, Tx
from juru.storage.signals import Signals, Subscription

PAGE = 200  #: messages at most in one look


class Desk:
    """What a channel may do; synchronous and safe from any thread."""

    def __init__(
        self,
        database: Database,
        signals: Signals,
        wake: Callable[[], None],
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        traits: Mapping[str, Traits] | None = None,
        replied: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._signals = signals
        self._wake = wake
        self._clock = clock
        self._traits = traits or {}
        self._replied = replied

    def channel(self, key: str) -> WebChannel:
        """A web chat by its public key; NotFound otherwise."""
        return self._database.read(lambda tx: _web_channel(tx, key))

    def receive(self, inbound: Inbound) -> int:
        """Store a message and wake a worker; the message's id, the same for a repeat.

        Raises TooLarge, TooManyRequests, InvalidCall (empty) and StorageError; nothing is stored then.
        """
        received = self._database.write(lambda tx: self._receive(tx, inbound))
        if not received.repeated:
            self._wake()
            self._signals.publish(turn.topic(inbound.channel_id, inbound.sender))
        return received.message_id

    def history(self, channel_id: int, sender: str, *, after: int = 0, before: int | None = None, limit: int = 50) -> History:
        """The newest messages between `after` and `before` (ids, both exclusive), oldest first."""
        return self._database.read(lambda tx: self._history(tx, channel_id, sender, after, before, min(limit, PAGE)))

    def answer_to(self, message_id: int) -> tuple[bool, tuple[ChatMessage, ...]]:
        """Whether a message has had its turn, and the replies that it caused, in order."""
        return self._database.read(lambda tx: self._answer_to(tx, message_id))

    def clear(self, channel_id: int, sender: str) -> None:
        """Hide from the person all that was said so far. What was booked stays booked."""

        def hide(tx: Tx) -> None:
            conversation_id = intake.find_conversation(tx, workspaces.channel(tx, channel_id), sender)
            newest = tx.scalar(select(func.max(messages.c.id)).where(messages.c.conversation_id == conversation_id))
            if newest is not None:
                here = conversations.c.id == conversation_id
                tx.run(update(conversations).where(here).values(cleared_before=newest))
                pending.stop_typing(tx, conversation_id or 0)

        self._database.write(hide)
        self._signals.publish(turn.topic(channel_id, sender))

    def file(self, channel_id: int, sender: str, file_id: int) -> tuple[ChatFile, bytes]:
        """A file of this person's own thread; NotFound for anybody else's."""

        def find(tx: ReadTx) -> Row[Any]:
            conversation_id = intake.find_conversation(tx, workspaces.channel(tx, channel_id), sender)
            return tx.one(
                select(files)
                .join(messages, messages.c.id == files.c.message_id)
                .where(files.c.id == file_id, messages.c.conversation_id == conversation_id)
            )

        row = self._database.read(find)
        return _file(row), row.content

    def subscribe(self, channel_id: int, sender: str) -> Subscription:
        """Hear when this person's thread changes."""
        return self._signals.subscribe(turn.topic(channel_id, sender))

    def receive_or_tell(self, inbound: Inbound) -> int:
        """Like `receive`, for channels where nobody can be refused at the door: what is refused is stored and answered.

        Raises StorageError only; then nothing was stored and the channel must deliver again.
        """
        try:
            return self.receive(inbound)
        except (TooLarge, TooManyRequests, InvalidCall) as error:
            told = error.text
        message_id, repeated = self._database.write(lambda tx: self._tell(tx, inbound, told))
        if not repeated:
            self._signals.publish(turn.topic(inbound.channel_id, inbound.sender))
            self._replied()
        return message_id

    def recall(self, channel_id: int, key: str) -> str:
        """What a channel remembered under `key`; empty where it did not."""
        where = (channel_state.c.channel_id == channel_id) & (channel_state.c.key == key)
        found = self._database.read(lambda tx: tx.scalar(select(channel_state.c.value).where(where)))
        return str(found or "")

    def remember(self, channel_id: int, key: str, value: str) -> None:
        """Keep where a channel stands."""
        where = (channel_state.c.channel_id == channel_id) & (channel_state.c.key == key)

        def keep(tx: Tx) -> None:
            if not tx.run(update(channel_state).where(where).values(value=value)):
                tx.run(channel_state.insert().values(channel_id=channel_id, key=key, value=value))

        self._database.write(keep)

    def blocked(self, channel_id: int, sender: str, blocked: bool) -> None:
        """The person does (not) want to hear from us any more."""

        def mark(tx: Tx) -> None:
            conversation_id = intake.find_conversation(tx, workspaces.channel(tx, channel_id), sender)
            tx.run(update(conversations).where(conversations.c.id == conversation_id).values(blocked=blocked))

        self._database.write(mark)

    # -- inside a transaction ------------------------------------------------------------------------------------------

    def _receive(self, tx: Tx, inbound: Inbound) -> intake.Received:
        channel = workspaces.channel(tx, inbound.channel_id)
        workspace = workspaces.workspace(tx, channel.workspace_id)
        if pending.is_button(inbound.button):
            inbound = _labelled(tx, intake.find_conversation(tx, channel, inbound.sender), inbound)
        return intake.receive(tx, channel, workspace, inbound, self._clock())

    def _answer_to(self, tx: ReadTx, message_id: int) -> tuple[bool, tuple[ChatMessage, ...]]:
        said = tx.one(select(messages).where(messages.c.id == message_id))
        # Causes read "in:42:0", "in:42:1" …: the replies are few, so their keys are simply named.
        causes = [f"in:{message_id}:{number}" for number in range(20)]
        replies = tx.all(
            select(messages)
            .where(messages.c.workspace_id == said.workspace_id, messages.c.cause.in_(causes))
            .order_by(messages.c.id)
        )
        zone = workspaces.workspace(tx, said.workspace_id).timezone
        shown = _messages(tx, replies, said.conversation_id, zone, self._clock())
        return said.state in ("handled", "failed"), shown

    def _tell(self, tx: Tx, inbound: Inbound, told: str) -> tuple[int, bool]:
        channel = workspaces.channel(tx, inbound.channel_id)
        push = self._traits.get(channel.kind, FETCHES).push
        return intake.refuse(tx, channel, inbound, told, self._clock(), push=push)

    def _history(self, tx: ReadTx, channel_id: int, sender: str, after: int, before: int | None, limit: int) -> History:
        channel = workspaces.channel(tx, channel_id)
        conversation_id = intake.find_conversation(tx, channel, sender)
        if conversation_id is None:
            return History()
        thread = tx.one(select(conversations).where(conversations.c.id == conversation_id))
        statement = (
            select(messages)
            .where(
                messages.c.conversation_id == conversation_id,
                messages.c.id > max(after, thread.cleared_before),
            )
            .order_by(messages.c.id.desc())
            .limit(limit + 1)
        )
        if before is not None:
            statement = statement.where(messages.c.id < before)
        rows = list(tx.all(statement))
        shown = rows[:limit][::-1]
        zone = workspaces.workspace(tx, channel.workspace_id).timezone
        return History(
            messages=_messages(tx, shown, conversation_id, zone, self._clock()),
            thinking=thread.waiting_since is not None and thread.bot_on,
            more=len(rows) > limit,
        )


def _labelled(tx: ReadTx, conversation_id: int | None, inbound: Inbound) -> Inbound:
    """A pressed button reads in the thread as what stood on it."""
    found = pending.pressed(tx, conversation_id or 0, inbound.button)
    label = found[0].question.options[found[1]].label if found else inbound.text or "…"
    return Inbound(inbound.channel_id, inbound.sender, inbound.sender_name, inbound.external_id, label, inbound.button)


def _messages(
    tx: ReadTx, rows: Sequence[Row[Any]], conversation_id: int, zone: ZoneInfo, now: datetime
) -> tuple[ChatMessage, ...]:
    tokens = pending.open_tokens(tx, conversation_id, now)
    attached: dict[int, list[ChatFile]] = {}
    if rows:
        columns = (files.c.id, files.c.message_id, files.c.name, files.c.media_type, files.c.size)
        for row in tx.all(select(*columns).where(files.c.message_id.in_([row.id for row in rows]))):
            attached.setdefault(row.message_id, []).append(_file(row))
    newest = max((row.id for row in rows if row.direction == "out"), default=0)
    return tuple(
        ChatMessage(
            id=row.id,
            direction=row.direction,
            text=row.text,
            at=row.created_at.astimezone(zone),
            state=row.state,
            buttons=_pressable(row, tokens, newest),
            files=tuple(attached.get(row.id, ())),
        )
        for row in rows
    )


def _pressable(row: Row[Any], tokens: set[str], newest: int) -> tuple[ChatButton, ...]:
    """Buttons of a question as long as it is open; buttons that only say something, under the newest reply."""
    return tuple(
        ChatButton(button["label"], button["value"])
        for button in row.extras.get("buttons", ())
        if (button["value"].partition(":")[0] in tokens if pending.is_button(button["value"]) else row.id == newest)
    )


def _file(row: Row[Any]) -> ChatFile:
    return ChatFile(row.id, row.name, row.media_type, row.size)


def _web_channel(tx: ReadTx, key: str) -> WebChannel:
    channel = workspaces.channel_by_key(tx, key)
    if channel.kind != "web_chat":
        raise NotFound("not a web chat")
    workspace = workspaces.workspace(tx, channel.workspace_id)
    settings = channel.settings
    return WebChannel(
        id=channel.id,
        key=channel.key,
        name=settings.get("name") or workspace.name,
        welcome=settings.get("welcome") or wording.say("welcome", workspace.language),
        language=workspace.language,
        timezone=workspace.timezone.key,
        suggestions=tuple(settings.get("suggestions", ())),
        allowed_origins=tuple(settings.get("allowed_origins", ())),
    )
