"""The signals a chat page listens to: "look again", and a heartbeat. They carry no data."""

import asyncio
from collections.abc import AsyncIterator

from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from juru.conversation.desk import Desk

HEARTBEAT_SECONDS = 15.0

#: An event rather than a comment: the page must notice when beats stop coming.
_BEAT = "event: beat\ndata: -\n\n"
_CHANGED = "event: changed\ndata: -\n\n"

_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no", "Referrer-Policy": "no-referrer"}


async def signals(desk: Desk, channel_id: int, visitor: str, heartbeat: float = HEARTBEAT_SECONDS) -> AsyncIterator[str]:
    """Server-sent events; the first one comes at once, so that a gap between two connections loses nothing."""
    async with desk.subscribe(channel_id, visitor) as conversation:
        yield _CHANGED
        while True:
            yield _CHANGED if await conversation.changed(heartbeat) else _BEAT


class EventStream(StreamingResponse):
    """A stream of events that ends politely when the server stops."""

    def __init__(self, events: AsyncIterator[str]) -> None:
        super().__init__(events, media_type="text/event-stream", headers=_HEADERS)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        except asyncio.CancelledError:
            # A stopping server cancels what still runs. That is no error to be logged with a stack trace: we say the
            # last word ourselves, and the page connects again.
            await send({"type": "http.response.body", "body": b"", "more_body": False})
