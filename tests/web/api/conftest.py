"""The API over a real Juru whose workers run."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from juru.app import Juru, build, create_app
from juru.people import api_keys, workspaces
from juru.storage.database import Tx


@dataclass
class Office:
    """A workspace with an API key of every scope, and a client that holds it."""

    juru: Juru
    app: FastAPI
    client: TestClient
    workspace_id: int
    key: str

    def key_for(self, *scopes: str, workspace_id: int = 0) -> dict[str, str]:
        now = datetime.now(UTC)
        key = self.juru.database.write(lambda tx: api_keys.add(tx, workspace_id or self.workspace_id, "t", scopes, now))
        return {"Authorization": f"Bearer {key}"}


@pytest.fixture
def office(database_url: str) -> Iterator[Office]:
    juru = build(database_url)
    now = datetime.now(UTC)

    def make(tx: Tx) -> tuple[int, str]:
        workspace_id = workspaces.add_workspace(tx, slug="kantor", name="Kantor", now=now)
        return workspace_id, api_keys.add(tx, workspace_id, "semua", api_keys.SCOPES, now)

    workspace_id, key = juru.database.write(make)
    app = create_app(juru, "http://127.0.0.1")
    with TestClient(app, headers={"Authorization": f"Bearer {key}"}) as client:
        yield Office(juru, app, client, workspace_id, key)
    juru.close()
