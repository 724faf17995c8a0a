"""SQLite: one file, one writing process, one writer thread on which waiting transactions share commits.

WAL with synchronous=FULL: what is committed survives the machine losing power. A group of waiting transactions costs one
flush of the disk; each runs in a savepoint of its own, so that one failing takes back only itself.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from juru.storage.faults import translated
from juru.storage.transaction import Tx

BUSY_SECONDS = 5.0  #: how long SQLite waits for a lock that somebody else holds
GROUP = 64  #: transactions that may share one commit

_WRITER = "juru-writer"


def path_of(url: str) -> Path | None:
    """The file behind an SQLite URL; None for another database."""
    parsed = make_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def open_engine(url: str) -> Engine:
    """An engine whose transactions begin where they should, and whose commits reach the disk."""
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=32,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves: pysqlite would begin them too late
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """A transaction that reads and then writes must begin IMMEDIATE, or it may fail half way; only the writer writes."""
    writes = threading.current_thread().name == _WRITER or connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class Writer:
    """The one thread that writes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._waiting: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._write_all, name=_WRITER, daemon=True)
        self._thread.start()

    def submit(self, deed: Callable[[Tx], Any], _workspace_id: int | None) -> "Future[Any]":
        job = _Job(deed)
        self._waiting.put(job)
        return job.future

    def close(self) -> None:
        """Finish what waits, then end the thread."""
        self._waiting.put(None)
        self._thread.join()

    def _write_all(self) -> None:
        open_for_more = True
        while open_for_more:
            jobs, open_for_more = self._next_group()
            if jobs:
                self._commit(jobs)

    def _next_group(self) -> "tuple[list[_Job], bool]":
        first = self._waiting.get()
        if first is None:
            return [], False
        jobs = [first]
        while len(jobs) < GROUP:
            try:
                job = self._waiting.get_nowait()
            except queue.Empty:
                break
            if job is None:
                return jobs, False
            jobs.append(job)
        return jobs, True

    def _commit(self, jobs: "list[_Job]") -> None:
        try:
            with translated(), self._engine.connect() as connection, connection.begin():
                for job in jobs:
                    job.run(connection)
        except Exception as error:
            # The commit failed, and with it every transaction that shared it: try each alone, so that only the guilty fail.
            if len(jobs) > 1:
                for job in jobs:
                    self._commit([job])
            else:
                jobs[0].fail(error)
            return
        for job in jobs:
            job.finish()


class _Job:
    """One deed on its way through the writer thread."""

    def __init__(self, deed: Callable[[Tx], Any]) -> None:
        self.deed = deed
        self.future: Future[Any] = Future()
        self._value: Any = None
        self._error: BaseException | None = None

    def run(self, connection: Connection) -> None:
        """Do the deed in a savepoint; raises only where the whole transaction is gone."""
        self._error = None
        savepoint = connection.begin_nested()
        try:
            with translated():
                self._value = self.deed(Tx(connection))
                savepoint.commit()
        except Exception as error:
            try:
                savepoint.rollback()
            except DatabaseError:
                # SQLite takes back everything by itself when the disk is full: nothing is left to go on with.
                raise error from None
            self._error = error

    def finish(self) -> None:
        """Tell the outcome, now that the commit holds."""
        if self._error is not None:
            self.future.set_exception(self._error)
        else:
            self.future.set_result(self._value)

    def fail(self, error: BaseException) -> None:
        self.future.set_exception(error)
