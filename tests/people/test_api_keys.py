"""API keys: shown once, scoped, revocable."""

from datetime import datetime

import pytest
from sqlalchemy import select

from juru.errors import InvalidCall, NotAllowed, NotFound, NotSignedIn
from juru.people import api_keys, workspaces
from juru.people.tables import api_keys as table
from juru.storage.database import Database


@pytest.fixture
def shop(database: Database, now: datetime) -> int:
    return database.write(lambda tx: workspaces.add_workspace(tx, slug="toko", name="Toko", now=now))


def test_a_key_opens_its_own_workspace_only_as_far_as_its_scopes(database: Database, shop: int, now: datetime) -> None:
    key = database.write(lambda tx: api_keys.add(tx, shop, "kasir", ["messages"], now))
    known = database.read(lambda tx: api_keys.check(tx, key))
    assert (known.workspace_id, known.name, known.scopes) == (shop, "kasir", ("messages",))
    known.require("messages")
    with pytest.raises(NotAllowed, match="exports"):
        known.require("exports")


def test_the_key_itself_is_not_kept(database: Database, shop: int, now: datetime) -> None:
    key = database.write(lambda tx: api_keys.add(tx, shop, "kasir", ["messages"], now))
    assert key not in database.read(lambda tx: str(tx.all(select(table))))


def test_a_revoked_or_unknown_key_opens_nothing(database: Database, shop: int, now: datetime) -> None:
    key = database.write(lambda tx: api_keys.add(tx, shop, "kasir", ["messages"], now))
    database.write(lambda tx: api_keys.revoke(tx, shop, key[:12], now))
    for wrong in (key, "juru_nonsense", ""):
        with pytest.raises(NotSignedIn):
            database.read(lambda tx, wrong=wrong: api_keys.check(tx, wrong))
    assert [known.revoked for known in database.read(lambda tx: api_keys.of_workspace(tx, shop))] == [True]


def test_nobody_revokes_anothers_key(database: Database, shop: int, now: datetime) -> None:
    key = database.write(lambda tx: api_keys.add(tx, shop, "kasir", ["messages"], now))
    with pytest.raises(NotFound):
        database.write(lambda tx: api_keys.revoke(tx, shop + 1, key[:12], now))


@pytest.mark.parametrize("scopes", [[], ["everything"]])
def test_a_scope_must_be_one_there_is(database: Database, shop: int, now: datetime, scopes: list[str]) -> None:
    with pytest.raises(InvalidCall):
        database.write(lambda tx: api_keys.add(tx, shop, "kasir", scopes, now))
