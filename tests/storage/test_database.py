"""Transactions: whole or not at all, one after the other, and clear words when the disk or the file is at fault."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select

from juru.errors import StorageBusy, StorageDamaged, StorageError, StorageFull
from juru.people import workspaces
from juru.people.tables import workspaces as table
from juru.storage import sqlite
from juru.storage.database import Database, Tx
from juru.storage.migrate import newest, revision, upgrade

NOW = datetime(2026, 11, 12, 13, 5, tzinfo=UTC)


@pytest.fixture
def file_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    """For what only a file can suffer."""
    (tmp_path / "juru.db").write_bytes(sqlite_template.read_bytes())
    with Database(f"sqlite:///{tmp_path / 'juru.db'}") as database:
        yield database


def add(tx: Tx, slug: str) -> int:
    return workspaces.add_workspace(tx, slug=slug, name=slug, now=NOW)


def count(database: Database) -> int:
    return int(database.read(lambda tx: tx.scalar(select(func.count()).select_from(table))))


def test_a_deed_is_committed_before_its_result_is_seen(database: Database) -> None:
    database.write(lambda tx: add(tx, "one"))
    assert count(database) == 1


def test_a_deed_that_fails_leaves_nothing_behind(database: Database) -> None:
    def half(tx: Tx) -> None:
        add(tx, "half")
        raise KeyError("no")

    with pytest.raises(KeyError):
        database.write(half)
    assert count(database) == 0


def test_of_deeds_that_share_a_commit_only_the_failing_one_is_taken_back(database: Database) -> None:
    gate = threading.Event()
    blocker = database.submit(lambda tx: gate.wait(5))

    def fail(tx: Tx) -> None:
        add(tx, "bad")
        raise KeyError("no")

    futures = [database.submit(lambda tx, n=n: add(tx, f"good-{n}")) for n in range(5)]
    bad = database.submit(fail)
    gate.set()
    blocker.result()
    assert len({future.result() for future in futures}) == 5
    with pytest.raises(KeyError):
        bad.result()
    assert count(database) == 5


def test_a_wrong_statement_does_not_harm_those_that_share_its_commit(database: Database) -> None:
    from sqlalchemy import text

    gate = threading.Event()
    blocker = database.submit(lambda tx: gate.wait(5))
    good = database.submit(lambda tx: add(tx, "good"))
    bad = database.submit(lambda tx: tx.run(text("INSERT INTO nowhere VALUES (1)")))
    gate.set()
    blocker.result()
    assert good.result() > 0
    with pytest.raises(Exception, match="nowhere"):
        bad.result()


def test_many_threads_may_write_at_once(database: Database) -> None:
    threads = [threading.Thread(target=lambda n=n: database.write(lambda tx: add(tx, f"w-{n}"))) for n in range(40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(database) == 40


def test_instants_come_back_in_utc_and_naive_ones_are_refused(database: Database) -> None:
    wib = timezone(timedelta(hours=7))
    database.write(lambda tx: workspaces.add_workspace(tx, slug="z", name="z", now=NOW.astimezone(wib)))
    assert database.read(lambda tx: tx.scalar(select(table.c.created_at))) == NOW
    with pytest.raises(Exception, match="time zone"):
        database.write(lambda tx: workspaces.add_workspace(tx, slug="n", name="n", now=datetime(2026, 1, 1)))


def test_a_second_process_on_the_same_file_is_refused(file_database: Database) -> None:
    code = f"from juru.storage.database import Database; Database({file_database.url!r})"
    second = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert second.returncode == 1
    assert StorageBusy.__name__ in second.stderr


def test_the_file_is_free_again_after_close(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    Database(url).close()
    Database(url).close()


def test_a_file_that_is_no_database_is_named_so(tmp_path: Path) -> None:
    (tmp_path / "juru.db").write_bytes(b"this is a shopping list, not a database" * 100)
    with pytest.raises(StorageDamaged):
        Database(f"sqlite:///{tmp_path / 'juru.db'}")


def test_a_folder_that_cannot_be_made_is_named_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError) as caught:
        Database(f"sqlite:///{tmp_path / 'file' / 'juru.db'}")
    assert "JURU_DATA" in caught.value.text


def test_a_full_disk_loses_nothing_and_says_so(file_database: Database) -> None:
    file_database.write(lambda tx: add(tx, "before"))
    with file_database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    def fill(tx: Tx) -> None:
        # SQLite's own limit on pages stands in for the end of the disk: it fails in the same place with the same code.
        tx._connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        for n in range(2000):
            workspaces.add_workspace(tx, slug=f"fill-{n}", name="x" * 120, now=NOW)

    with pytest.raises(StorageFull):
        file_database.write(fill)
    assert count(file_database) == 1
    with file_database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"


def test_another_writer_on_the_file_is_waited_for_and_then_reported(file_database: Database) -> None:
    path = sqlite.path_of(file_database.url)
    assert path is not None
    intruder = sqlite3.connect(path, isolation_level=None)
    intruder.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(StorageBusy):
            file_database.write(lambda tx: add(tx, "late"))
    finally:
        intruder.execute("ROLLBACK")
        intruder.close()
    file_database.write(lambda tx: add(tx, "late"))


def test_the_migrations_lead_to_the_tables_the_code_knows(database: Database) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    import juru.app  # noqa: F401 - brings every room's tables in
    from juru.storage.schema import metadata

    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    assert revision(database.engine) == newest()


def test_upgrading_twice_changes_nothing(database: Database) -> None:
    upgrade(database)
    assert revision(database.engine) == newest()


def test_a_database_from_a_newer_version_is_not_touched(database: Database) -> None:
    from sqlalchemy import text

    database.write(lambda tx: tx.run(text("UPDATE alembic_version SET version_num = '9999'")))
    with pytest.raises(StorageError, match="9999") as caught:
        upgrade(database)
    assert "Perbarui Juru" in caught.value.text


def test_an_id_of_the_books_is_never_used_again(file_database: Database) -> None:
    """A button from before a reset must not mean a row from after it."""
    from sqlalchemy import text

    statement = text("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name IN ('entries', 'debts', 'goals')")
    tables = file_database.read(lambda tx: tx.all(statement))
    assert {row.name for row in tables} == {"entries", "debts", "goals"}
    assert all("AUTOINCREMENT" in row.sql for row in tables)


def test_the_file_is_its_owners_alone(file_database: Database, tmp_path: Path) -> None:
    Database(f"sqlite:///{tmp_path / 'own.db'}").close()
    assert (tmp_path / "own.db").stat().st_mode & 0o077 == 0
