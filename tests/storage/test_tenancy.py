"""Row-level security: with its workspace named, a transaction reaches no other, even when the code forgets to filter."""

import uuid
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ProgrammingError

from juru.people import contacts, workspaces
from juru.people.tables import contacts as table
from juru.storage.database import Database, Tx


@pytest.fixture
def plain(database: Database) -> Iterator[Database]:
    """The database seen by a role that is no superuser."""
    if database.kind != "postgresql":
        pytest.skip("SQLite has no row-level security")
    role = f"juru_{uuid.uuid4().hex[:12]}"
    with database.engine.begin() as connection:
        connection.execute(text(f"CREATE ROLE {role} LOGIN"))
        connection.execute(text(f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {role}"))
        connection.execute(text(f"GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO {role}"))
    url = make_url(database.url).set(username=role, password=None)
    with Database(url.render_as_string(hide_password=False)) as plain:
        yield plain
    with database.engine.begin() as connection:
        connection.execute(text(f"DROP OWNED BY {role}"))
        connection.execute(text(f"DROP ROLE {role}"))


def two_workspaces(database: Database, now) -> tuple[int, int]:
    def make(tx: Tx) -> tuple[int, int]:
        ids = tuple(workspaces.add_workspace(tx, slug=slug, name=slug, now=now) for slug in ("a", "b"))
        for workspace_id in ids:
            contacts.find_or_add(tx, workspace_id, "web_chat", "x", "Budi", now)
        return ids[0], ids[1]

    return database.write(make)


def test_a_bound_transaction_sees_its_own_rows_only(plain: Database, now) -> None:
    ours, _ = two_workspaces(plain, now)
    count = select(func.count()).select_from(table)
    assert plain.read(lambda tx: tx.scalar(count)) == 2
    assert plain.read(lambda tx: tx.scalar(count), ours) == 1


def test_a_bound_transaction_changes_its_own_rows_only(plain: Database, now) -> None:
    ours, _ = two_workspaces(plain, now)
    assert plain.write(lambda tx: tx.run(update(table).values(name="Ani")), ours) == 1


def test_a_bound_transaction_cannot_write_for_another(plain: Database, now) -> None:
    ours, theirs = two_workspaces(plain, now)
    with pytest.raises(ProgrammingError, match="row-level security"):
        plain.write(lambda tx: contacts.find_or_add(tx, theirs, "web_chat", "y", "Ani", now), ours)


def test_the_binding_ends_with_its_transaction(plain: Database, now) -> None:
    ours, _ = two_workspaces(plain, now)
    for _ in range(20):
        plain.write(lambda tx: tx.run(update(table).values(name="Ani")), ours)
    assert plain.read(lambda tx: tx.scalar(select(func.count()).select_from(table))) == 2


def test_every_table_of_a_workspace_is_protected(database: Database) -> None:
    if database.kind != "postgresql":
        pytest.skip("SQLite has no row-level security")
    unprotected = text("""
        SELECT t.table_name FROM information_schema.columns t
        WHERE t.column_name = 'workspace_id' AND t.table_schema = 'public' AND NOT EXISTS (
            SELECT 1 FROM pg_policies p WHERE p.tablename = t.table_name)
    """)
    assert database.read(lambda tx: tx.all(unprotected)) == []
