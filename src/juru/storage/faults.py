"""The drivers' errors, turned into ours, so that a person gets a sentence and not a stack trace."""

import contextlib
import sqlite3
from collections.abc import Iterator

from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from juru.errors import StorageBusy, StorageDamaged, StorageError, StorageFull

_SQLITE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_BUSY: StorageBusy,
    sqlite3.SQLITE_LOCKED: StorageBusy,
    sqlite3.SQLITE_FULL: StorageFull,
    sqlite3.SQLITE_CORRUPT: StorageDamaged,
    sqlite3.SQLITE_NOTADB: StorageDamaged,
    sqlite3.SQLITE_CANTOPEN: StorageError,
    sqlite3.SQLITE_IOERR: StorageError,
    sqlite3.SQLITE_READONLY: StorageError,
}

#: PostgreSQL's five-letter states, by their class or whole.
_POSTGRES: dict[str, type[StorageError]] = {
    "53100": StorageFull,  # disk full
    "53": StorageError,  # out of memory, too many connections
    "55P03": StorageBusy,  # lock not available
    "57": StorageError,  # shut down, cancelled
    "58": StorageError,  # system error
    "XX001": StorageDamaged,
    "XX002": StorageDamaged,
}


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Raise StorageError and its kin for what the database or its connection is at fault for; the rest as it is."""
    try:
        yield
    except (DatabaseError, InterfaceError) as error:
        raise _translate(error) from error
    except PoolTimeout as error:
        raise StorageBusy(str(error)) from error


def state(error: BaseException) -> str:
    """PostgreSQL's five-letter state of an error; empty where there is none."""
    original = getattr(error, "orig", None)
    return getattr(original, "sqlstate", None) or ""


def _translate(error: DatabaseError | InterfaceError) -> Exception:
    original = error.orig
    kind: type[StorageError] | None
    if isinstance(original, sqlite3.Error):
        kind = _SQLITE.get((getattr(original, "sqlite_errorcode", 0) or 0) & 0xFF)
        return kind(str(original)) if kind else error
    code = state(error)
    kind = _POSTGRES.get(code) or _POSTGRES.get(code[:2])
    if kind is None and (error.connection_invalidated or (isinstance(error, OperationalError) and not code)):
        kind = StorageError
    return kind(str(original)) if kind else error
