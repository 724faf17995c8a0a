"""Laying a message out for a person: into the outbox where the channel must be sent to, into the thread where it fetches."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import select

from juru.conversation.layout import Traits, lay_out
from juru.conversation.tables import conversations, files, messages
from juru.skills.tool import Reply
from juru.storage.database import ReadTx, Tx


@dataclass(frozen=True, slots=True)
class Thread:
    """Where a message goes."""

    workspace_id: int
    channel_id: int
    conversation_id: int
    blocked: bool  #: the person does not want to hear from us


def find_thread(tx: ReadTx, conversation_id: int) -> Thread:
    """The thread of a conversation; NotFound where there is none."""
    row = tx.one(select(conversations).where(conversations.c.id == conversation_id))
    return Thread(row.workspace_id, row.channel_id, row.id, row.blocked)


def post(tx: Tx, thread: Thread, replies: Sequence[Reply], cause: str, now: datetime, traits: Traits) -> list[int]:
    """Lay the messages out under what caused them; their ids, or none where the same cause did so before."""
    if tx.first(select(messages.c.id).where(messages.c.workspace_id == thread.workspace_id, messages.c.cause == f"{cause}:0")):
        return []
    parts = [part for reply in replies for part in lay_out(reply, traits)]
    return [_insert(tx, thread, part, f"{cause}:{number}", now, traits) for number, part in enumerate(parts)]


def _insert(tx: Tx, thread: Thread, reply: Reply, cause: str, now: datetime, traits: Traits) -> int:
    unwanted = traits.push and thread.blocked
    message_id = tx.insert(
        messages,
        {
            "workspace_id": thread.workspace_id,
            "channel_id": thread.channel_id,
            "conversation_id": thread.conversation_id,
            "direction": "out",
            "cause": cause,
            "kind": "text",
            "text": reply.text,
            "extras": {"buttons": [asdict(button) for button in reply.buttons]} if reply.buttons else {},
            "state": "failed" if unwanted else "queued" if traits.push else "sent",
            "reason": "blocked by the person" if unwanted else None,
            "attempts": 0,
            "created_at": now,
        },
    )
    for file in reply.files:
        tx.insert(
            files,
            {
                "workspace_id": thread.workspace_id,
                "message_id": message_id,
                "name": file.name,
                "media_type": file.media_type,
                "size": len(file.content),
                "content": file.content,
            },
        )
    return message_id
