"""What the tests share: real, migrated, temporary databases, and a moment that stands still."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from juru.storage.database import Database
from juru.storage.migrate import upgrade

NOW = datetime(2026, 11, 12, 13, 5, tzinfo=UTC)  # a Thursday, 20:05 in Jakarta


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty, migrated SQLite database in a file of its own."""
    with Database(f"sqlite:///{tmp_path / 'juru.db'}") as database:
        upgrade(database)
        yield database


@pytest.fixture
def now() -> datetime:
    return NOW
