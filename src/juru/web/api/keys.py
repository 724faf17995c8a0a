"""Who calls: an API key in the Authorization header, its scopes, and how often it may call."""

import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Security
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from juru.errors import NotSignedIn, TooManyRequests
from juru.people import api_keys
from juru.people.api_keys import ApiKey
from juru.storage.database import Database

PER_MINUTE = 120  #: calls of one key

_bearer = HTTPBearer(auto_error=False, description="Kunci API: `Authorization: Bearer juru_…`")


class Pace:
    """How often each key called in the last minute; in this process."""

    def __init__(self, per_minute: int = PER_MINUTE, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._clock = clock
        self._lock = threading.Lock()
        self._calls: dict[int, deque[float]] = {}

    def step(self, key_id: int) -> None:
        """Count one call; TooManyRequests where the key has had its share."""
        now = self._clock()
        with self._lock:
            calls = self._calls.setdefault(key_id, deque())
            while calls and calls[0] <= now - 60:
                calls.popleft()
            if len(calls) >= self._per_minute:
                raise TooManyRequests(
                    "too many calls with one key",
                    text=f"Batas {self._per_minute} panggilan per menit untuk kunci API ini.",
                    retry_after=60 - (now - calls[0]),
                )
            calls.append(now)


def key_with(database: Database, pace: Pace, scope: str) -> Callable[..., Awaitable[ApiKey]]:
    """A dependency: the caller's key, checked for `scope` and pace."""

    async def check(
        credentials: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)],
    ) -> ApiKey:
        if credentials is None:
            raise NotSignedIn("no API key", text="Sertakan kunci API: Authorization: Bearer juru_…")
        token = credentials.credentials
        key = await run_in_threadpool(database.read, lambda tx: api_keys.check(tx, token))
        key.require(scope)
        pace.step(key.id)
        return key

    return check
