"""Is it well: what a monitor asks every minute. Cheap, and it tells nothing that is private."""

from importlib.metadata import version
from typing import Any

from sqlalchemy import text

from juru.errors import StorageError
from juru.storage.database import Database


def health(database: Database) -> dict[str, Any]:
    """`status` is "ok", or "trouble" where the database does not answer."""
    found = {"status": "ok", "version": version("juru"), "database": "ok"}
    try:
        database.read(lambda tx: tx.scalar(text("SELECT 1")))
    except StorageError as error:
        return found | {"status": "trouble", "database": type(error).__name__}
    return found
