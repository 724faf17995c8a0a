"""Wake-ups: "something about this topic changed". A signal carries no data; who hears it looks again.

`Signals` reaches one process; `postgres_signals.PostgresSignals` every process on the same database.
"""

import asyncio
import threading
from collections import defaultdict
from collections.abc import Callable
from types import TracebackType


class Signals:
    """Publish from any thread; wait on an event loop, or be called back on the publishing thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: defaultdict[str, set[Subscription]] = defaultdict(set)
        self._callbacks: defaultdict[str, list[Callable[[], None]]] = defaultdict(list)

    def publish(self, topic: str) -> None:
        self._deliver(topic)

    def call_on(self, topic: str, callback: Callable[[], None]) -> None:
        """Call back on every signal of this topic; the callback must be quick."""
        self._callbacks[topic].append(callback)

    def subscribe(self, topic: str) -> "Subscription":
        return Subscription(self, topic)

    def close(self) -> None:
        """Stop hearing from elsewhere."""

    def add(self, subscription: "Subscription") -> None:
        with self._lock:
            self._waiting[subscription.topic].add(subscription)

    def remove(self, subscription: "Subscription") -> None:
        with self._lock:
            listeners = self._waiting[subscription.topic]
            listeners.discard(subscription)
            if not listeners:
                del self._waiting[subscription.topic]

    def _deliver(self, topic: str) -> None:
        with self._lock:
            listeners = tuple(self._waiting.get(topic, ()))
        for listener in listeners:
            listener.wake()
        for callback in self._callbacks.get(topic, ()):
            callback()

    def _deliver_all(self) -> None:
        """After a gap: everybody looks again, so that nothing missed stays missed."""
        with self._lock:
            topics = set(self._waiting) | set(self._callbacks)
        for topic in topics:
            self._deliver(topic)


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
