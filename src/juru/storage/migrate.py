"""Bring a database to the newest schema: Alembic, from the first table on.

Alembic itself is loaded only where there is something to migrate: a start on a database that is up to date, which is nearly
every start, need not pay for it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Engine, inspect, text

from juru.errors import StorageError
from juru.storage import tenancy
from juru.storage.database import Database
from juru.storage.faults import translated

if TYPE_CHECKING:
    from alembic.config import Config

_HERE = Path(__file__).parent / "migrations"


def upgrade(database: Database) -> None:
    """Run every migration that the database has not seen; all in one transaction."""
    current = revision(database.engine)
    if current == newest():
        return
    if current is not None and current not in _known():
        raise StorageError(
            f"database is at {current}, which this version does not know",
            text="Data ini dibuat oleh versi Juru yang lebih baru. Perbarui Juru dulu.",
        )
    from alembic import command

    config = _config()
    with translated(), database.engine.connect() as connection:
        connection = connection.execution_options(writes=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if database.kind == "postgresql":
                tenancy.protect(connection)


def revision(engine: Engine) -> str | None:
    """The migration a database stands at; None for an empty one."""
    with translated(), engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return None if found is None else str(found)


def newest() -> str:
    """The last migration of this version."""
    return _known()[-1]


def _known() -> list[str]:
    """Every migration in its order: the files are named by their numbers."""
    return sorted(path.name.partition("_")[0] for path in (_HERE / "versions").glob("[0-9]*.py"))


def _config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_HERE).replace("%", "%%"))
    return config
