"""Signals that reach every process on the same PostgreSQL, through LISTEN and NOTIFY."""

import hashlib
import threading

import psycopg
import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from juru.storage.signals import Signals

log = structlog.get_logger()

RECONNECT_SECONDS = 1.0
_CHANNEL = "juru"


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
