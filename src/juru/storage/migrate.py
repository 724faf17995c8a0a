"""Bring a database to the newest schema: Alembic, from the first table on."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from juru.errors import StorageError
from juru.storage import tenancy
from juru.storage.database import Database
from juru.storage.faults import translated

_HERE = Path(__file__).parent / "migrations"


def upgrade(database: Database) -> None:
    """Run every migration that the database has not seen; all in one transaction."""
    current = revision(database.engine)
    if current == newest():
        return
    config = _config()
    with translated(), database.engine.connect() as connection:
        connection = connection.execution_options(writes=True)
        if current is not None and current not in {script.revision for script in _scripts().walk_revisions()}:
            raise StorageError(
                f"database is at {current}, which this version does not know",
                text="Data ini dibuat oleh versi Juru yang lebih baru. Perbarui Juru dulu.",
            )
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if database.kind == "postgresql":
                tenancy.protect(connection)


def revision(engine: Engine) -> str | None:
    """The migration a database stands at; None for an empty one."""
    with translated(), engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str:
    """The last migration of this version."""
    head = _scripts().get_current_head()
    assert head is not None
    return head


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    return config


def _scripts() -> ScriptDirectory:
    return ScriptDirectory.from_config(_config())
