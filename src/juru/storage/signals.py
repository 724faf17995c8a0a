"""Wake-ups inside one process: "something about this topic changed". A signal carries no data; who hears it looks again."""

import asyncio
import threading
from collections import defaultdict
from types import TracebackType


class Signals:
    """Publish from any thread; wait on an event loop."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: defaultdict[str, set[Subscription]] = defaultdict(set)

    def publish(self, topic: str) -> None:
        with self._lock:
            listeners = tuple(self._waiting.get(topic, ()))
        for listener in listeners:
            listener.wake()

    def subscribe(self, topic: str) -> "Subscription":
        return Subscription(self, topic)

    def add(self, subscription: "Subscription") -> None:
        with self._lock:
            self._waiting[subscription.topic].add(subscription)

    def remove(self, subscription: "Subscription") -> None:
        with self._lock:
            listeners = self._waiting[subscription.topic]
            listeners.discard(subscription)
            if not listeners:
                del self._waiting[subscription.topic]


class Subscription:
    """An `async with` block that hears one topic."""

    def __init__(self, signals: Signals, topic: str) -> None:
        self.topic = topic
        self._signals = signals
        self._event = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> "Subscription":
        self._loop = asyncio.get_running_loop()
        self._signals.add(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._signals.remove(self)

    def wake(self) -> None:
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._event.set)

    async def changed(self, timeout: float) -> bool:
        """True once the topic changed since the last call; False after `timeout` seconds of silence."""
        try:
            await asyncio.wait_for(self._event.wait(), timeout)
        except TimeoutError:
            return False
        self._event.clear()
        return True
