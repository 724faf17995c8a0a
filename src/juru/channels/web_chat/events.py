"""The signals a chat page listens to: "look again", and a heartbeat. They carry no data."""

from collections.abc import AsyncIterator

from juru.conversation.desk import Desk

HEARTBEAT_SECONDS = 15.0

#: An event rather than a comment: the page must notice when beats stop coming.
_BEAT = "event: beat\ndata: -\n\n"
_CHANGED = "event: changed\ndata: -\n\n"

HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no", "Referrer-Policy": "no-referrer"}


async def signals(desk: Desk, channel_id: int, visitor: str, heartbeat: float = HEARTBEAT_SECONDS) -> AsyncIterator[str]:
    """Server-sent events; the first one comes at once, so that a gap between two connections loses nothing."""
    async with desk.subscribe(channel_id, visitor) as conversation:
        yield _CHANGED
        while True:
            yield _CHANGED if await conversation.changed(heartbeat) else _BEAT
