"""Wake-ups: "something about this topic changed". A signal carries no data; who hears it looks again.

`Signals` reaches one process; `PostgresSignals` every process on the same database, through LISTEN and NOTIFY.
"""

import asyncio
import hashlib
import threading
from collections import defaultdict
from collections.abc import Callable
from types import TracebackType

import psycopg
import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

log = structlog.get_logger()

RECONNECT_SECONDS = 1.0
_CHANNEL = "juru"


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


class PostgresSignals(Signals):
    """Signals that reach the other processes too."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="juru-signals", daemon=True)
        self._thread.start()

    def publish(self, topic: str) -> None:
        """Wake this process at once and tell the others; when the database is away they will look by themselves."""
        self._deliver(topic)
        try:
            with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (_CHANNEL, _folded(topic)))
        except SQLAlchemyError as error:
            log.warning("signal not sent", error=str(error.__cause__ or error))

    def close(self) -> None:
        self._closed.set()
        self._thread.join(timeout=5)

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                self._hear()
            except (psycopg.Error, OSError) as error:
                log.warning("signals interrupted", error=str(error))
                self._closed.wait(RECONNECT_SECONDS)

    def _hear(self) -> None:
        url = self._engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(url, autocommit=True, connect_timeout=5) as connection:
            connection.execute(f"LISTEN {_CHANNEL}")
            self._deliver_all()
            while not self._closed.is_set():
                for notification in connection.notifies(timeout=0.5):
                    self._deliver_folded(notification.payload)

    def _deliver_folded(self, payload: str) -> None:
        with self._lock:
            topics = [topic for topic in {*self._waiting, *self._callbacks} if _folded(topic) == payload]
        for topic in topics:
            self._deliver(topic)


def _folded(topic: str) -> str:
    """A topic as it travels: never longer than a notification may be, and without anybody's token in it."""
    return hashlib.sha256(topic.encode()).hexdigest()[:32]


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
