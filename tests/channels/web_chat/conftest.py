"""A web chat over the real desk, and a visitor who talks to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from fastapi.testclient import TestClient

from tests.web.world import KEY, World, open_world

API = f"/api/web-chat/{KEY}"


class Visitor:
    """One browser: says things, reads its thread."""

    def __init__(self, client: TestClient, world: World) -> None:
        self.client = client
        self.world = world
        self.token: str = client.post(f"{API}/visitors").json()["visitor"]
        self.headers = {"X-Visitor": self.token}

    def post(self, **message: str) -> Any:
        return self.client.post(f"{API}/messages", json={"id": str(uuid4()), **message}, headers=self.headers)

    def say(self, text: str) -> list[dict[str, Any]]:
        """Send, let Juru answer, and read the thread."""
        assert self.post(text=text).status_code == 202
        self.world.answer()
        return self.thread()["messages"]

    def thread(self, **query: int) -> Any:
        return self.client.get(f"{API}/messages", params=query, headers=self.headers).json()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A Juru whose workers only work when told."""
    world = open_world(f"sqlite:///{tmp_path / 'juru.db'}")
    yield world
    world.close()


@pytest.fixture
def client(world: World) -> TestClient:
    return TestClient(world.app)


@pytest.fixture
def visitor(client: TestClient, world: World) -> Visitor:
    return Visitor(client, world)
