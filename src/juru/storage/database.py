"""The unit of work: plain synchronous functions of a transaction, run where they are safe.

The rooms' code is one for both databases: `read` runs on the calling thread, `write` on the backend's own terms (SQLite's
single writer thread, PostgreSQL's pool), and returns only once the commit holds.
"""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from juru.errors import SettingsError, StorageError
from juru.storage import postgres, sqlite, tenancy
from juru.storage.faults import translated
from juru.storage.lock import FileLock
from juru.storage.transaction import ReadTx, Tx

T = TypeVar("T")

__all__ = ["Database", "ReadTx", "Tx"]


class _Writer(Protocol):
    def submit(self, deed: Callable[[Tx], Any], workspace_id: int | None, /) -> "Future[Any]": ...
    def close(self) -> None: ...


class Database:
    """One open database. Close it to let waiting writes finish and to free the file."""

    def __init__(self, url: str, *, alone: bool = True) -> None:
        """Raises StorageError and its kin where it cannot be opened, SettingsError for an address that is none.

        `alone` claims an SQLite file for this process, which whoever takes turns must; a command that changes one row
        beside a running server goes without, and SQLite's own lock keeps the two apart.
        """
        self.url = url
        self.kind = _kind(url)
        self._lock = _lock(url) if alone else None
        self._closed = False
        try:
            self.engine: Engine = (sqlite if self.kind == "sqlite" else postgres).open_engine(url)
            self._check()
        except BaseException:
            if self._lock:
                self._lock.release()
            raise
        self._writer: _Writer = (sqlite if self.kind == "sqlite" else postgres).Writer(self.engine)

    def _check(self) -> None:
        looked_at = "sqlite_master" if self.kind == "sqlite" else "pg_catalog.pg_class"
        with translated(), self.engine.connect() as connection:
            connection.execute(text(f"SELECT count(*) FROM {looked_at}"))  # noqa: S608 - one of two names

    def read(self, look: Callable[[ReadTx], T], workspace_id: int | None = None) -> T:
        """Run a function of a read transaction on the calling thread.

        `workspace_id` binds it to one workspace where the database can (PostgreSQL); without one it sees them all.
        """
        with translated(), self.engine.connect() as connection:
            if self.kind == "postgresql":
                tenancy.enter(connection, workspace_id)
            return look(ReadTx(connection))

    def write(self, deed: Callable[[Tx], T], workspace_id: int | None = None) -> T:
        """Run a function of a write transaction and wait until it is committed. It may be run again after a conflict."""
        return self.submit(deed, workspace_id).result()

    def submit(self, deed: Callable[[Tx], T], workspace_id: int | None = None) -> "Future[T]":
        """Hand a write over; the future is done once it is committed (or failed and left nothing behind)."""
        if self._closed:
            raise StorageError("the database is closed")
        return self._writer.submit(deed, workspace_id)

    def close(self) -> None:
        """Finish the writes that wait, then let go of the database."""
        if self._closed:
            return
        self._closed = True
        self._writer.close()
        self.engine.dispose()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _kind(url: str) -> str:
    try:
        kind = make_url(url).get_backend_name()
    except (ArgumentError, NoSuchModuleError, ValueError) as error:
        raise SettingsError(str(error), text="JURU_DATABASE bukan alamat database. " + _EXAMPLE) from error
    if kind not in ("sqlite", "postgresql"):
        raise SettingsError(f"unknown database {kind}", text=f"Database '{kind}' belum didukung. " + _EXAMPLE)
    return kind


_EXAMPLE = "Contoh: postgresql://juru:sandi@localhost/juru, atau kosongkan untuk SQLite."


def _lock(url: str) -> FileLock | None:
    """SQLite takes one writing process: a second one is refused at start, before it can harm anything."""
    path = sqlite.path_of(url)
    if path is None:
        return None
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)  # people's money is nobody else's business on this machine
    except OSError as error:
        text = f"Folder data {path.parent} tidak bisa dibuat ({error.strerror}). Pilih folder lain lewat JURU_DATA."
        raise StorageError(f"cannot make {path.parent}: {error.strerror}", text=text) from error
    return FileLock(path.with_name(path.name + ".lock"))
