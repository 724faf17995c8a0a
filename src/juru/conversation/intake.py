"""The door: a message is stored once, under the channel's own id. Nothing slow happens here."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select, update

from juru.conversation import limits, wording
from juru.conversation.message import Inbound
from juru.conversation.tables import conversations, messages
from juru.errors import TooManyRequests
from juru.people import contacts
from juru.people.workspaces import Channel, Workspace
from juru.storage.database import ReadTx, Tx


@dataclass(frozen=True, slots=True)
class Received:
    """Where a message was stored; `repeated` when it had been before."""

    message_id: int
    conversation_id: int
    repeated: bool


def receive(tx: Tx, channel: Channel, workspace: Workspace, inbound: Inbound, now: datetime) -> Received:
    """Store a message, or find it stored; raises TooLarge, TooManyRequests, InvalidCall and then stores nothing."""
    known = _known(tx, channel, inbound.external_id)
    if known:
        return Received(known.id, known.conversation_id, repeated=True)
    text = _text(inbound, workspace)
    contact_id = contacts.find_or_add(tx, workspace.id, channel.kind, inbound.sender, inbound.sender_name, now)
    conversation_id = _conversation(tx, channel, contact_id, now)
    limits.check_rate(tx, conversation_id, now, workspace.language)
    today = now.astimezone(workspace.timezone)
    if limits.count_day(tx, workspace.id, contact_id, "messages", today) > limits.PER_DAY:
        raise TooManyRequests(
            "daily limit of messages", text=wording.say("too_many", workspace.language, limit=limits.PER_DAY), retry_after=3600
        )
    message_id = tx.insert(
        messages,
        {
            "workspace_id": workspace.id,
            "channel_id": channel.id,
            "conversation_id": conversation_id,
            "direction": "in",
            "external_id": inbound.external_id,
            "kind": "button" if inbound.button else inbound.kind,
            "text": text,
            "extras": _extras(tx, channel, inbound),
            "state": "received",
            "attempts": 0,
            "created_at": now,
        },
    )
    tx.run(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(
            waiting_since=func.coalesce(conversations.c.waiting_since, now),
            unanswered=conversations.c.unanswered + 1,
        )
    )
    return Received(message_id, conversation_id, repeated=False)


def refuse(tx: Tx, channel: Channel, inbound: Inbound, told: str, now: datetime, *, push: bool) -> tuple[int, bool]:
    """Store a message that cannot be taken, cut to what fits, with the sentence that says so; its id, whether a repeat."""
    known = _known(tx, channel, inbound.external_id)
    if known:
        return known.id, True
    contact_id = contacts.find_or_add(tx, channel.workspace_id, channel.kind, inbound.sender, inbound.sender_name, now)
    conversation_id = _conversation(tx, channel, contact_id, now)
    row = {
        "workspace_id": channel.workspace_id,
        "channel_id": channel.id,
        "conversation_id": conversation_id,
        "kind": "text",
        "extras": {},
        "attempts": 0,
        "created_at": now,
    }
    cut = "".join(char for char in inbound.text[:200] if char.isprintable())
    message_id = tx.insert(
        messages, row | {"direction": "in", "external_id": inbound.external_id, "text": cut, "state": "failed"}
    )
    state = "queued" if push else "sent"
    tx.insert(messages, row | {"direction": "out", "cause": f"in:{message_id}:0", "text": told, "state": state})
    return message_id, False


def _known(tx: ReadTx, channel: Channel, external_id: str) -> Row[Any] | None:
    """The inbound message that was stored under this external id."""
    return tx.first(
        select(messages.c.id, messages.c.conversation_id).where(
            messages.c.workspace_id == channel.workspace_id,
            messages.c.channel_id == channel.id,
            messages.c.direction == "in",
            messages.c.external_id == external_id,
        )
    )


def _text(inbound: Inbound, workspace: Workspace) -> str:
    if inbound.kind != "text" and not inbound.text.strip():
        return ""
    return limits.clean(inbound.text or inbound.button, workspace.language)


def _extras(tx: ReadTx, channel: Channel, inbound: Inbound) -> dict[str, Any]:
    extras: dict[str, Any] = {}
    if inbound.button:
        extras["button"] = inbound.button
    if inbound.attachments:
        extras["attachments"] = [asdict(attachment) for attachment in inbound.attachments]
    if inbound.edit_of:
        edited = _known(tx, channel, inbound.edit_of)
        extras["edits"] = edited.id if edited else None
    return extras


def find_conversation(tx: ReadTx, channel: Channel, sender: str) -> int | None:
    """The thread of a sender on a channel; None before the first message."""
    contact_id = contacts.find(tx, channel.workspace_id, channel.kind, sender)
    return None if contact_id is None else _thread_of(tx, channel, contact_id)


def _thread_of(tx: ReadTx, channel: Channel, contact_id: int) -> int | None:
    found = tx.scalar(
        select(conversations.c.id).where(
            conversations.c.workspace_id == channel.workspace_id,
            conversations.c.channel_id == channel.id,
            conversations.c.contact_id == contact_id,
        )
    )
    return None if found is None else int(found)


def _conversation(tx: Tx, channel: Channel, contact_id: int, now: datetime) -> int:
    known = _thread_of(tx, channel, contact_id)
    if known is not None:
        return known
    return tx.insert(
        conversations,
        {
            "workspace_id": channel.workspace_id,
            "channel_id": channel.id,
            "contact_id": contact_id,
            "bot_on": True,
            "blocked": False,
            "unanswered": 0,
            "fence": 0,
            "cleared_before": 0,
            "created_at": now,
        },
    )
