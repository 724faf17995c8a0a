"""The unit of work: plain synchronous functions of a transaction, run where they are safe.

Writes run one after the other on one thread (SQLite: BEGIN IMMEDIATE, WAL, synchronous=FULL); those that wait share a
commit, each in a savepoint of its own, so that one failing takes back only itself. Reads run on connections of their own
and see what is committed.
"""

import contextlib
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Executable, Row, Table, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool

from juru.errors import NotFound, StorageBusy, StorageDamaged, StorageError, StorageFull
from juru.storage.lock import FileLock

T = TypeVar("T")

BUSY_SECONDS = 5.0  #: how long SQLite waits for a lock that somebody else holds
GROUP = 64  #: transactions that may share one commit


class ReadTx:
    """A look at the database; cannot write."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, statement: Executable) -> Sequence[Row[Any]]:
        return self._connection.execute(statement).all()

    def first(self, statement: Executable) -> Row[Any] | None:
        return self._connection.execute(statement).first()

    def one(self, statement: Executable) -> Row[Any]:
        """The one row; NotFound where there is none."""
        row = self.first(statement)
        if row is None:
            raise NotFound("no such row")
        return row

    def scalar(self, statement: Executable) -> Any:
        return self._connection.execute(statement).scalar()


class Tx(ReadTx):
    """A transaction: what it writes is committed whole, or not at all."""

    def run(self, statement: Executable) -> int:
        """Execute an INSERT, UPDATE or DELETE; how many rows it touched."""
        return self._connection.execute(statement).rowcount

    def insert(self, table: Table, values: Mapping[str, Any]) -> int:
        """Insert one row; its new id."""
        result = self._connection.execute(table.insert().values(**values))
        key = result.inserted_primary_key
        assert key is not None
        return int(key[0])


class Database:
    """One open database. Close it to let waiting writes finish and to free the file."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._lock = _lock_file(url)
        try:
            self.engine = _engine(url)
            with translated():
                self._check()
        except BaseException:
            if self._lock:
                self._lock.release()
            raise
        self._waiting: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = False
        self._writer = threading.Thread(target=self._write_all, name="juru-writer", daemon=True)
        self._writer.start()

    def _check(self) -> None:
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            if self.engine.dialect.name == "sqlite":
                connection.execute(text("SELECT count(*) FROM sqlite_master"))

    def read(self, look: Callable[[ReadTx], T]) -> T:
        """Run a function of a read transaction on the calling thread."""
        with translated(), self.engine.connect() as connection:
            return look(ReadTx(connection))

    def write(self, deed: Callable[[Tx], T]) -> T:
        """Run a function of a write transaction and wait until it is committed."""
        return self.submit(deed).result()

    def submit(self, deed: Callable[[Tx], T]) -> "Future[T]":
        """Hand a write over; the future is done once it is committed (or failed and left nothing behind)."""
        if self._closed:
            raise StorageError("the database is closed")
        job = _Job(deed)
        self._waiting.put(job)
        return job.future

    def close(self) -> None:
        """Finish the writes that wait, then let go of the file."""
        if self._closed:
            return
        self._closed = True
        self._waiting.put(None)
        self._writer.join()
        self.engine.dispose()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- the writer thread ---------------------------------------------------------------------------------------------

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
        done: list[_Job] = []
        try:
            with translated(), self.engine.connect() as connection, connection.begin():
                for job in jobs:
                    job.run(connection)
                    done.append(job)
        except Exception as error:
            # The commit failed, and with it every transaction that shared it: try each alone, so that only the guilty fail.
            if len(jobs) > 1:
                for job in jobs:
                    self._commit([job])
            else:
                jobs[0].fail(error)
            return
        for job in done:
            job.succeed()


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

    def succeed(self) -> None:
        if self._error is not None:
            self.future.set_exception(self._error)
        else:
            self.future.set_result(self._value)

    def fail(self, error: BaseException) -> None:
        self.future.set_exception(error)


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Turn the driver's errors into ours, so that a person gets a sentence and not a stack trace."""
    try:
        yield
    except DatabaseError as error:
        raise _translate(error) from error


def _translate(error: DatabaseError) -> Exception:
    original = error.orig
    if not isinstance(original, sqlite3.Error):
        return StorageError(str(original)) if isinstance(error, OperationalError) else error
    code = (getattr(original, "sqlite_errorcode", 0) or 0) & 0xFF
    known: dict[int, type[StorageError]] = {
        sqlite3.SQLITE_BUSY: StorageBusy,
        sqlite3.SQLITE_LOCKED: StorageBusy,
        sqlite3.SQLITE_FULL: StorageFull,
        sqlite3.SQLITE_CORRUPT: StorageDamaged,
        sqlite3.SQLITE_NOTADB: StorageDamaged,
        sqlite3.SQLITE_CANTOPEN: StorageError,
        sqlite3.SQLITE_IOERR: StorageError,
        sqlite3.SQLITE_READONLY: StorageError,
    }
    kind = known.get(code)
    return kind(str(original)) if kind else error


def sqlite_path(url: str) -> Path | None:
    """The file behind an SQLite URL; None for another database."""
    parsed = make_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def _lock_file(url: str) -> FileLock | None:
    """SQLite takes one writing process: a second one is refused at start, before it can harm anything."""
    path = sqlite_path(url)
    if path is None:
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    return FileLock(path.with_name(path.name + ".lock"))


def _engine(url: str) -> Engine:
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=8,
        max_overflow=32,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves: pysqlite would begin them too late
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """A transaction that reads and then writes must begin IMMEDIATE, or it may fail half way; only the writer writes."""
    writer = threading.current_thread().name == "juru-writer" or connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")
