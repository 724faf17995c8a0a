"""The webhook: Telegram knocks, the secret is compared, the update is stored, the answer is sent. Nothing slow happens."""

import hmac
import json
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from fastapi import APIRouter, Request, Response, status
from fastapi.concurrency import run_in_threadpool

from juru.errors import StorageError

MAX_BODY = 2**20  #: bytes; an update is a few thousand
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name


class Listener(Protocol):
    """A bot that takes updates by webhook."""

    @property
    def secret(self) -> str: ...

    def take_in(self, update: Mapping[str, Any]) -> None:
        """Store one update; raises StorageError where Telegram must bring it again."""


def router(listener: Callable[[str], Listener | None]) -> APIRouter:
    """The address of all webhooks; `listener` finds the bot by its channel's key."""
    routes = APIRouter()

    @routes.post("/telegram/{channel_key}", tags=["telegram"], include_in_schema=False)
    async def receive(channel_key: str, request: Request) -> Response:
        """Take in one update from Telegram."""
        bot = listener(channel_key)
        if bot is None:
            return Response(status_code=status.HTTP_404_NOT_FOUND)
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not bot.secret or not hmac.compare_digest(given, bot.secret.encode()):
            return Response(status_code=status.HTTP_403_FORBIDDEN)
        body = await _body(request)
        if body is None:
            return Response(status_code=status.HTTP_413_CONTENT_TOO_LARGE)
        update = _update(body)
        if update is None:
            return Response(status_code=status.HTTP_400_BAD_REQUEST)
        try:
            await run_in_threadpool(bot.take_in, update)
        except StorageError:
            # Not stored: anything but success makes Telegram bring it again, for a day.
            return Response(status_code=status.HTTP_503_SERVICE_UNAVAILABLE)
        return Response(status_code=status.HTTP_200_OK)

    return routes


async def _body(request: Request) -> bytes | None:
    """The body, or None as soon as it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


def _update(body: bytes) -> Mapping[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return update if isinstance(update, dict) and isinstance(update.get("update_id"), int) else None
