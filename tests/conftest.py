"""What the tests share: real, migrated, temporary databases, and a moment that stands still.

Every test that takes `database` runs on SQLite, and on PostgreSQL too where JURU_TEST_POSTGRES names a server whose user
may create databases, e.g. postgresql://postgres@127.0.0.1/postgres.
"""

import os
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from juru.storage.database import Database
from juru.storage.migrate import upgrade

NOW = datetime(2026, 11, 12, 13, 5, tzinfo=UTC)  # a Thursday, 20:05 in Jakarta

_SERVER = os.environ.get("JURU_TEST_POSTGRES", "")


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty, migrated database."""
    if request.param == "sqlite":
        template = request.getfixturevalue("sqlite_template")
        (tmp_path / "juru.db").write_bytes(template.read_bytes())
        yield f"sqlite:///{tmp_path / 'juru.db'}"
        return
    if not _SERVER:
        pytest.skip("no PostgreSQL: set JURU_TEST_POSTGRES")
    name = f"juru_test_{uuid.uuid4().hex}"
    _administer(f'CREATE DATABASE {name} TEMPLATE "{request.getfixturevalue("postgres_template")}"')
    yield make_url(_SERVER).set(database=name).render_as_string(hide_password=False)
    _administer(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty, migrated database, open."""
    with Database(database_url) as database:
        yield database


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that every SQLite test copies: migrating it once is enough."""
    path = tmp_path_factory.mktemp("template") / "juru.db"
    with Database(f"sqlite:///{path}") as database:
        upgrade(database)
        with database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


@pytest.fixture(scope="session")
def postgres_template() -> Iterator[str]:
    """A database that every PostgreSQL test is made from."""
    name = f"juru_template_{uuid.uuid4().hex}"
    _administer(f"CREATE DATABASE {name}")
    with Database(make_url(_SERVER).set(database=name).render_as_string(hide_password=False)) as database:
        upgrade(database)
    yield name
    _administer(f"DROP DATABASE {name} WITH (FORCE)")


def _administer(statement: str) -> None:
    server = make_url(_SERVER).set(drivername="postgresql+psycopg")
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()
