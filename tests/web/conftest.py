"""The pages of a small Juru, without a browser."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.web.world import EMAIL, PASSWORD, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = open_world(f"sqlite:///{tmp_path / 'juru.db'}")
    yield world
    world.close()


@pytest.fixture
def client(world: World) -> TestClient:
    """A browser's requests: asks for pages, keeps cookies."""
    return TestClient(world.app, headers={"Accept": "text/html"}, follow_redirects=False, raise_server_exceptions=False)


def form_token(client: TestClient, path: str = "/masuk") -> str:
    found = re.search(r'name="form" value="([^"]+)"', client.get(path).text)
    assert found
    return found[1]


def sign_in(client: TestClient, password: str = PASSWORD, **headers: str):  # type: ignore[no-untyped-def]
    data = {"email": EMAIL, "password": password, "form": form_token(client)}
    return client.post("/masuk", data=data, headers=headers)
